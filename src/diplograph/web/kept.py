"""What was computed once and still holds: kept until the ledger, the graph or a decision changes."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any, TypeVar

from diplograph.resolve.decisions import FILE

if TYPE_CHECKING:
    from diplograph.web.views import Views

T = TypeVar("T")
MOST = 48
_META = "MATCH (m:Meta {id: 'diplograph'}) RETURN m.stamp AS stamp"


class Kept:
    """The newest results of one workspace, by name and arguments."""

    def __init__(self, views: "Views", folder: Path, most: int = MOST) -> None:
        self._views = views
        self._most = most
        self._files = [folder / name for name in ("ledger.sqlite", "ledger.sqlite-wal", FILE)]
        self._held: OrderedDict[Hashable, tuple[Hashable, Any]] = OrderedDict()
        self._lock = Lock()

    def stamp(self) -> Hashable:
        """What all results depend on: the files of the ledger and the decisions, and the last projection."""
        files = tuple((s.st_mtime_ns, s.st_size) if (s := _stat(f)) and s.st_size else None for f in self._files)
        return files, tuple(str(r["stamp"]) for r in self._views.rows(_META))

    def once(self, key: Hashable, make: Callable[[], T]) -> T:
        """The kept result, or a new one; two requests may both make it, to the same effect."""
        stamp = self.stamp()
        with self._lock:
            held = self._held.get(key)
            if held is not None and held[0] == stamp:
                self._held.move_to_end(key)
                value: T = held[1]
                return value
        value = make()
        with self._lock:
            self._held[key] = (stamp, value)
            self._held.move_to_end(key)
            while len(self._held) > self._most:
                self._held.popitem(last=False)
        return value


def _stat(path: Path) -> Any:
    try:
        return path.stat()
    except FileNotFoundError:
        return None
