"""Who holds an office, as the statements say it: what `holders` reads."""

import json
from collections.abc import Iterable
from typing import Any

from diplograph.ledger.file import LedgerFile


class Offices(LedgerFile):
    """Statements about offices, without reading their JSON."""

    def pairs(self, relation: str) -> list[tuple[str, str]]:
        """Subject and object of every statement of a relation that has both."""
        query = "SELECT DISTINCT subject, object FROM statements WHERE relation = ? AND subject <> '' AND object <> ''"
        return self._db.execute(query, (relation,)).fetchall()

    def bodies(self) -> list[tuple[str, str]]:
        """Id and name of whatever someone holds an office of."""
        held = "SELECT DISTINCT object FROM statements WHERE relation = 'HOLDS_OFFICE'"
        return self._db.execute(f"SELECT id, name FROM actors WHERE id IN ({held}) ORDER BY id").fetchall()

    def tenures(self, bodies: Iterable[str]) -> list[tuple[Any, ...]]:
        """Who holds an office of these bodies: statement, document, its day, person, body, start, end, [office, rule, words]."""
        said = "json_extract(s.json, '$.content', '$.rule', '$.time.text')"
        query = (
            f"SELECT s.id, s.document, d.published, s.subject, s.object, s.start, s.end, {said} FROM statements s"
            " JOIN documents d ON d.id = s.document WHERE s.relation = 'HOLDS_OFFICE' AND s.subject <> ''"
            " AND s.polarity = '+' AND s.object IN (SELECT value FROM json_each(?)) ORDER BY s.id"
        )
        return self._db.execute(query, (json.dumps(sorted(bodies)),)).fetchall()
