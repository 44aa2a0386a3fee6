"""Imports go one way, and the command line starts fast."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "src" / "diplograph"
ORDER = [
    {"errors"}, {"model", "config"}, {"model_ids"}, {"model_json"}, {"schema"}, {"annotate"}, {"read"}, {"resolve"},
    {"extract"}, {"ledger"}, {"graph"}, {"query"}, {"export"}, {"engine"}, {"workspace"}, {"web"}, {"cli"}, {"__main__"},
]  # fmt: skip
LEVEL = {name: n for n, names in enumerate(ORDER) for name in names}
EXTRACT = [
    {"clauses"}, {"speech"}, {"propositions"}, {"status"}, {"attribution", "standing", "time"}, {"relations"},
]  # fmt: skip
LAYER = {name: n for n, names in enumerate(EXTRACT) for name in names}
"""The layers of extraction; what lies beside these packages may import them all."""


def imports(path: Path) -> set[str]:
    tree = ast.parse(path.read_text("utf-8"))
    found = {n.module for n in ast.walk(tree) if isinstance(n, ast.ImportFrom) and n.module}
    return {m.split(".")[1] for m in found if m.startswith("diplograph.")}


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("*.py")), ids=lambda p: str(p.relative_to(PACKAGE)))
def test_imports_go_down(path):
    own = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
    if own == "__init__":
        return
    for other in imports(path) - {own}:
        assert LEVEL[other] < LEVEL[own], f"{own} must not import {other}"


@pytest.mark.parametrize(
    "path", sorted((PACKAGE / "extract").glob("*/*.py")), ids=lambda p: str(p.relative_to(PACKAGE))
)
def test_layers_of_extraction_import_down(path):
    own = path.parent.name
    tree = ast.parse(path.read_text("utf-8"))
    modules = [n.module.split(".") for n in ast.walk(tree) if isinstance(n, ast.ImportFrom) and n.module]
    for other in {m[2] for m in modules if m[:2] == ["diplograph", "extract"]} - {own}:
        assert LAYER[other] < LAYER[own], f"extract.{own} must not import extract.{other}"


def test_help_imports_nothing_heavy():
    code = "import sys, diplograph.cli.app; print([m for m in ('spacy','neo4j','onnxruntime','networkx','trafilatura') if m in sys.modules])"  # noqa: E501 - a pattern or list that reads as one line
    assert (
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == "[]"
    )


def test_a_machine_that_trains_needs_no_spacy():
    code = "import sys, diplograph.annotate.wordpiece, training.negatives, training.prepared; print('spacy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_extract_stays_the_function_when_its_package_is_imported():
    lines = [
        "import diplograph as dg, diplograph.extract.relations.frames",
        "print(len(dg.extract('NATO warned Serbia.')), len(dg.extract('Kenya slept.')))",
    ]
    done = subprocess.run([sys.executable, "-c", "\n".join(lines)], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["1", "0"]
