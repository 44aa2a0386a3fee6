"""Locks between processes, by a file; the kernel takes them away from a process that dies."""

import contextlib
import fcntl
from collections.abc import Iterator
from pathlib import Path
from typing import IO


def locked(file: IO[str]) -> bool:
    """Take the lock of an open file if it is free; it lasts until the file is closed."""
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


@contextlib.contextmanager
def alone(path: Path, wait: bool = True) -> Iterator[bool]:
    """Hold a lock; gives False where another process holds it and we do not wait."""
    with path.open("w") as file:
        if wait:
            fcntl.flock(file, fcntl.LOCK_EX)
            yield True
        else:
            yield locked(file)
