"""Writes docs/reference/: one page of relations, one of questions, one of commands, from what the program itself says.

Run by `make docs`; the pages are not kept in the repository.
"""

import subprocess
import sys
from pathlib import Path

from diplograph.query import questions
from diplograph.schema import Relation, load

OUT = Path(__file__).parent.parent / "docs" / "reference"


def main() -> None:
    """All three pages."""
    OUT.mkdir(parents=True, exist_ok=True)
    (OUT / "relations.md").write_text(relations(), "utf-8")
    (OUT / "questions.md").write_text(saved_questions(), "utf-8")
    (OUT / "commands.md").write_text(commands(), "utf-8")


def relations() -> str:
    """Every relation with its frames and examples."""
    schema = load()
    parts = ["# Relations\n\nFrom `schema/relations/`; every example is run as a test.\n"]
    parts += [_relation(r) for r in sorted(schema.relations.values(), key=lambda r: r.label)]
    return "\n".join(parts)


def _relation(r: Relation) -> str:
    facts = [
        f"inverse `{r.inverse}`", f"from {', '.join(r.domain)} to {', '.join(r.range)}",
        "mutual" if r.symmetric else "", f"{r.kind} relation", f"PLOVER {r.plover}" if r.plover else "no PLOVER type",
        f"cooperation–conflict {r.value:+g}",
    ]  # fmt: skip
    frames = "".join(f"- `{f.id}`: {f.part} {', '.join(f.lemmas)}\n" for f in r.frames)
    examples = "".join(f"- “{e.text}”\n" for e in r.examples)
    return (
        f"## {r.label}\n\n{r.description}\n\n*{'; '.join(f for f in facts if f)}.*\n\n{frames}\nExamples:\n\n{examples}"
    )


def saved_questions() -> str:
    """Every saved question with its parameters and columns."""
    parts = ["# Saved questions\n\n`diplograph ask NAME`; each is one file of Cypher in `src/diplograph/query/`.\n"]
    for q in sorted(questions().values(), key=lambda q: q.name):
        given = "".join(f"- `--{p.name}` ({p.type}): {p.help}\n" for p in q.parameters) or "No parameters.\n"
        columns = "".join(f"| {c} | {q.guide.get(c, '')} |\n" for c in q.columns)
        parts.append(f"## {q.name}\n\n{q.title}. {q.description}\n\n{given}\n| column | |\n|---|---|\n{columns}")
    return "\n".join(parts)


def commands() -> str:
    """The help of every command, as the terminal prints it."""
    names = [
        "",
        "extract",
        "annotate",
        "explain",
        "show",
        "build",
        "rebuild",
        "push",
        "load",
        "status",
        "export",
        "query",
        "ask",
    ]
    names += ["resolve", "explore", "schema"]
    parts = ["# Commands\n"]
    for name in names:
        call = [sys.executable, "-m", "diplograph.cli.app", *name.split(), "--help"]
        text = subprocess.run(call, capture_output=True, text=True, check=True, env={"COLUMNS": "100"}).stdout
        parts.append(f"## diplograph {name}".rstrip() + f"\n\n```text\n{text.strip()}\n```\n")
    return "\n".join(parts)


if __name__ == "__main__":
    main()
