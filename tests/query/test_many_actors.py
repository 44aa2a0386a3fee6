"""Among many actors the most active pairs are those of more than one statement; among few each pair is listed."""

import pytest

from diplograph.graph.embedded import Embedded
from diplograph.workspace import Workspace

TEXT = "Chad attacked Mali on Monday. Mali condemned Togo. Chad threatened Mali on Tuesday."


@pytest.mark.embedded
def test_pairs_of_one_statement_are_left_out_among_many_actors(tmp_path):
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    with Workspace(tmp_path / "workspace") as workspace:
        workspace.build([tmp_path / "a.txt"])

        def pairs():
            return [(r["from_actor"], r["to_actor"], r["statements"]) for r in workspace.ask("dyads")]

        assert pairs() == [("Chad", "Mali", 2), ("Mali", "Togo", 1)]
        workspace.graph.write(
            "UNWIND $rows AS r CREATE (:Actor {id: r.id, name: r.id})", ({"id": f"x:{n}"} for n in range(5000))
        )
        assert pairs() == [("Chad", "Mali", 2)]
    Embedded(tmp_path / "workspace" / "graph").stop()
