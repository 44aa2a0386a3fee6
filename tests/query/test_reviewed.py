"""What a person has reviewed leaves the list of doubtful statements, and is listed apart."""

import pytest

from diplograph.graph.embedded import Embedded
from diplograph.ledger.review import decide, undo
from diplograph.resolve.across.decisions import Decision
from diplograph.workspace import Workspace

TEXT = "Chad may close its border with Niger, diplomats in Niamey believe. Mali condemned Togo on Monday."


@pytest.mark.embedded
def test_accepted_statements_are_reviewed(tmp_path):
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    with Workspace(tmp_path / "workspace") as workspace:
        workspace.build([tmp_path / "a.txt"])

        def listed(**asked):
            workspace.project()
            return {r["id"] for r in workspace.ask("doubtful", **asked)}

        possible = next(r for r in workspace.ask("doubtful") if r["modality"] == "possible")
        assert not possible["reviewed"]
        everything = listed(below="2", reviewed="any")
        decide(workspace.ledger, Decision("accept-statement", statement=possible["id"]))
        assert possible["id"] not in listed()
        assert listed(below="2", reviewed="yes") == {possible["id"]}
        assert listed(below="2", reviewed="no") == everything - {possible["id"]}
        undo(workspace.ledger)
        assert possible["id"] in listed()
    Embedded(tmp_path / "workspace" / "graph").stop()
