"""Progress of long work: a bar on a terminal, nothing elsewhere."""

import contextlib
import sys
from collections.abc import Iterator
from typing import Protocol


class Tick(Protocol):
    """Called with the number done, and of how many where that is known."""

    def __call__(self, done: int, of: int | None = None, /) -> None:
        """Show it."""


def _silent(_done: int, _of: int | None = None, /) -> None:
    """No terminal, no bar."""


@contextlib.contextmanager
def counting(what: str) -> Iterator[Tick]:
    """A bar on standard error; call what it gives with the number done."""
    if not sys.stderr.isatty():
        yield _silent
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(what, total=None)
        yield lambda done, of=None: bar.update(task, completed=done, total=of)
