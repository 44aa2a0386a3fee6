"""How a command ends before its end: a reader that went away, Ctrl-C, an error that we raise on purpose."""

import contextlib
import os
import sys
from collections.abc import Iterator
from typing import Any

import typer
from typer.core import TyperGroup

from diplograph.cli.output import say
from diplograph.errors import DiplographError, is_usage

INTERRUPTED = 130


class Commands(TyperGroup):
    """The commands. Typer would turn Ctrl-C into silence and a closed pipe into exit code 1: both are handled here."""

    def make_context(self, *args: Any, **kwargs: Any) -> Any:
        """Parse; --help and --version print here already."""
        with _ends():
            return super().make_context(*args, **kwargs)

    def invoke(self, ctx: Any) -> Any:
        """Run the chosen command, and flush while a closed pipe can still be answered."""
        with _ends():
            result = super().invoke(ctx)
            sys.stdout.flush()
            return result


@contextlib.contextmanager
def _ends() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:  # `… | head` has what it wanted
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # else the flush at exit complains
        raise typer.Exit(0) from None
    except KeyboardInterrupt:
        say("diplograph: stopped")
        raise typer.Exit(INTERRUPTED) from None
    except DiplographError as error:
        say(f"diplograph: {error}")
        raise typer.Exit(2 if is_usage(error) else 1) from None
