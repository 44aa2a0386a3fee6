"""What was computed once and still holds: kept until the ledger or a decision changes."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from pathlib import Path
from threading import Lock
from typing import Any, TypeVar

from diplograph.resolve.across.decisions import FILE

T = TypeVar("T")
MOST = 128


class Kept:
    """The newest results of one workspace, by name and arguments."""

    def __init__(self, folder: Path, most: int = MOST) -> None:
        self._most = most
        self._files = [folder / name for name in ("ledger.sqlite", "ledger.sqlite-wal", FILE)]
        self._held: OrderedDict[Hashable, tuple[Hashable, Any]] = OrderedDict()
        self._lock = Lock()
        self._making: dict[Hashable, Lock] = {}

    def stamp(self) -> Hashable:
        """What all results depend on: the files of the ledger, which notes every projection too, and the decisions."""
        return tuple((s.st_mtime_ns, s.st_size) if (s := _stat(f)) and s.st_size else None for f in self._files)

    def once(self, key: Hashable, make: Callable[[], T]) -> T:
        """The kept result, or a new one; of requests that come together one makes it, and the others wait."""
        stamp = self.stamp()
        with self._lock:
            if (held := self._valid(key, stamp)) is not None:
                return held[0]  # type: ignore[no-any-return]
            making = self._making.setdefault(key, Lock())
        with making:
            with self._lock:
                if (held := self._valid(key, stamp)) is not None:
                    return held[0]  # type: ignore[no-any-return]
            try:
                value = make()
                self._keep(key, stamp, value)
            finally:
                with self._lock:
                    self._making.pop(key, None)
        return value

    def _valid(self, key: Hashable, stamp: Hashable) -> tuple[Any] | None:
        held = self._held.get(key)
        if held is None or held[0] != stamp:
            return None
        self._held.move_to_end(key)
        return (held[1],)

    def _keep(self, key: Hashable, stamp: Hashable, value: Any) -> None:
        with self._lock:
            self._held[key] = (stamp, value)
            self._held.move_to_end(key)
            while len(self._held) > self._most:
                self._held.popitem(last=False)


def _stat(path: Path) -> Any:
    try:
        return path.stat()
    except FileNotFoundError:
        return None
