"""Search: actors by any of their names, relations by their words, sentences by a full-text index beside the ledger.

The index, `search.sqlite`, holds only where each word stands; it follows the ledger and may be deleted at any time.
"""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

from markupsafe import Markup, escape

from diplograph.model_ids import normalise

if TYPE_CHECKING:
    from collections.abc import Hashable

    from diplograph.web.views import Views

SHOWN, COUNTED = 50, 1000
"""Results that a page shows, and how far they are counted."""
TABLES = """
CREATE TABLE IF NOT EXISTS document (id TEXT PRIMARY KEY, fingerprint TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS sentence (
  n INTEGER PRIMARY KEY AUTOINCREMENT, -- never used again: the words of a sentence that is gone stay behind
  document TEXT NOT NULL, number INTEGER NOT NULL
);
CREATE INDEX IF NOT EXISTS sentence_document ON sentence (document);
CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5(text, content='', tokenize="unicode61 remove_diacritics 2");
"""
GONE = "SELECT id FROM document EXCEPT SELECT d.id FROM document d JOIN ledger.documents l ON l.id = d.id AND l.fingerprint = d.fingerprint"
NEW = "SELECT id FROM ledger.documents WHERE id NOT IN (SELECT id FROM document)"
FOUND = (
    "FROM words JOIN sentence s ON s.n = words.rowid WHERE words MATCH ?"  # a sentence that is gone leaves words behind
)
HITS = (
    "SELECT t.text, s.number, d.id AS document, d.source, d.title, d.published FROM"
    f" (SELECT s.n, s.document, s.number {FOUND} ORDER BY words.rowid DESC LIMIT ?) s"
    " JOIN ledger.sentences t ON t.document = s.document AND t.number = s.number JOIN ledger.documents d ON d.id = s.document"
    " ORDER BY s.n DESC"
)
_WORD = re.compile(r"\w+")


class Words:
    """The full-text index of one workspace's sentences."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = Lock()
        self._stamp: Hashable = None

    def refresh(self, stamp: "Hashable") -> None:
        """Bring the index up to the ledger, where `stamp` says that this changed."""
        with self._lock:
            if stamp != self._stamp:
                with self._open() as db:
                    _refresh(db)
                self._stamp = stamp

    def find(self, text: str) -> tuple[list[dict[str, Any]], int]:
        """The newest sentences that hold all these words, and how many do, counted up to COUNTED."""
        wanted = query(text)
        if not wanted:
            return [], 0
        with self._open() as db:
            db.row_factory = sqlite3.Row
            rows = [dict(r) for r in db.execute(HITS, (wanted, SHOWN))]
            count = db.execute(f"SELECT count(*) FROM (SELECT 1 {FOUND} LIMIT ?)", (wanted, COUNTED)).fetchone()[0]
        return rows, count

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        with closing(sqlite3.connect(self._folder / "search.sqlite", timeout=30)) as db:
            db.execute("PRAGMA journal_mode = WAL")
            db.execute("PRAGMA synchronous = NORMAL")
            db.executescript(TABLES)
            db.execute("ATTACH ? AS ledger", (str(self._folder / "ledger.sqlite"),))
            yield db


def _refresh(db: sqlite3.Connection) -> None:
    """Forget what changed, then read what is not known, the oldest first: the newest then has the highest number."""
    with db:
        db.execute(f"DELETE FROM sentence WHERE document IN ({GONE})")
        db.execute(f"DELETE FROM document WHERE id IN ({GONE})")
        new = [d for (d,) in db.execute(f"{NEW} ORDER BY coalesce(published, ''), id")]
        for document in new:
            db.execute(
                "INSERT INTO sentence (document, number) SELECT document, number FROM ledger.sentences WHERE document = ?"
                " ORDER BY number", (document,),
            )  # fmt: skip
        db.execute(
            "INSERT INTO words (rowid, text) SELECT s.n, t.text FROM sentence s JOIN ledger.sentences t ON t.document ="
            " s.document AND t.number = s.number WHERE s.document NOT IN (SELECT id FROM document)"
        )
        db.execute(
            "INSERT INTO document SELECT id, fingerprint FROM ledger.documents WHERE id NOT IN (SELECT id FROM document)"
        )


def query(text: str) -> str:
    """What a person types as a query of FTS5: all words, the last may go on; "in quotes" they stand together."""
    parts = text.split('"')
    if len(parts) % 2 == 0:  # the last quotation mark opens nothing
        parts[-2:] = [f"{parts[-2]} {parts[-1]}"]
    phrases = [f'"{" ".join(_WORD.findall(p))}"' for p in parts[1::2] if _WORD.search(p)]
    words = [f'"{w}"' for p in parts[::2] for w in _WORD.findall(p)]
    if words and text[-1:].isalnum():
        words[-1] += "*"
    return " ".join([*phrases, *words])


def actors(views: "Views", text: str) -> list[dict[str, Any]]:
    """The actors one of whose names holds all the words, those of most statements first."""
    counts = views.corpus.statements()
    wanted = normalise(text).split()
    found = [
        {"id": a["id"], "name": a["name"], "type": a["type"], "n": int(n)}
        for a, names, n in views.kept.once("names of actors", lambda: list(_names(views, counts)))
        if a["id"] == text.strip() or (wanted and any(all(w in name for w in wanted) for name in names))
    ]
    return sorted(found, key=lambda a: (-a["n"], a["name"], a["id"]))


def _names(views: "Views", counts: Any) -> Iterator[tuple[dict[str, Any], list[str], int]]:
    for word, n in zip(views.register.book.actors.words, counts.tolist(), strict=True):
        actor = views.register.actor(word)
        yield actor, [normalise(x) for x in (actor["name"], *actor["aliases"])], n


def highlighted(sentence: str, text: str) -> Markup:
    """The sentence with the words that were looked for marked."""
    wanted = normalise(text).split()
    out, at = Markup(""), 0
    for word in _WORD.finditer(sentence):
        if any(normalise(word[0]) == w or (w == wanted[-1] and normalise(word[0]).startswith(w)) for w in wanted):
            out += escape(sentence[at : word.start()]) + Markup("<mark>{}</mark>").format(word[0])
            at = word.end()
    return out + escape(sentence[at:])
