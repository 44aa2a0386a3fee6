"""Where output goes: results on standard output, everything else on standard error."""

import csv
import io
import json
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rich.console import Console

FORMATS = ("table", "json", "jsonl", "csv")


def say(message: str) -> None:
    """A word to the person, on standard error."""
    print(message, file=sys.stderr)


def rows(columns: list[str], found: Iterable[dict[str, Any]], form: str) -> None:
    """Print rows as a table, a JSON array, JSON lines or CSV."""
    listed = list(found)
    if form == "json":
        print(json.dumps(listed, ensure_ascii=False, indent=2))
    elif form == "jsonl":
        for row in listed:
            print(json.dumps(row, ensure_ascii=False))
    elif form == "csv":
        out = io.StringIO()
        writer = csv.DictWriter(out, columns or sorted({k for r in listed for k in r}), lineterminator="\n")
        writer.writeheader()
        writer.writerows({k: _cell(v) for k, v in r.items()} for r in listed)
        print(out.getvalue(), end="")
    else:
        _table(columns, listed)


def _console(width: int, **options: Any) -> "Console":
    """Rich's console, `width` wide where the output is no terminal."""
    from rich.console import Console

    class Out(Console):
        def on_broken_pipe(self) -> None:
            raise BrokenPipeError  # rich would exit with 1

    return Out(width=None if sys.stdout.isatty() else width, **options)


def _cards(listed: list[dict[str, Any]]) -> None:
    """Statements as a person reads them: the fact on one line, then each sentence that says so with its source."""
    from rich.text import Text

    facts: dict[str, dict[tuple[str, str], set[str]]] = {}
    for row in listed:
        marks = [] if row.get("polarity", "+") == "+" else ["NOT SO"]
        marks += [row["modality"]] if row.get("modality", "actual") != "actual" else []
        marks += ["according to " + _cell(row["said_by"])] if row.get("said_by") else []
        fact = " ".join(
            filter(
                None,
                (
                    row.get("day") or row.get("published") or "",
                    _cell(row["who"]),
                    row.get("what") or "—",
                    _cell(row.get("whom")),
                ),
            )
        )
        fact += f" «{' '.join(row['content'].split())}»" if row.get("content") else ""
        fact += f"  [{'; '.join(marks)}]" if marks else ""
        facts.setdefault(fact, {}).setdefault(_sides(row), set()).add(row.get("source") or "")
    console = _console(120, highlight=False)
    for fact, evidence in facts.items():
        console.print(Text(fact, style="bold"))
        for (sentence, beside), sources in evidence.items():
            named = ", ".join(sorted(s for s in sources if s))
            console.print(Text(f"    “{sentence}”" + (f" — {named}" if named else ""), style="dim"))
            if beside:
                console.print(Text(f"    {beside}", style="dim"))
    say(f"{_count(len(facts), 'fact')} in {_count(len(listed), 'statement')}")


def _sides(row: dict[str, Any]) -> tuple[str, str]:
    """The sentence of a row, and the one that it is set beside: what contradicts it, or what came of it."""
    sentence = " ".join(row["evidence"].split())
    if row.get("against_evidence"):
        source = f" — {row['against_source']}" if row.get("against_source") else ""
        return (
            sentence,
            f"against it, {_cell(row['against_who'])}: “{' '.join(row['against_evidence'].split())}”{source}",
        )
    if row.get("held_evidence"):
        return sentence, f"held {row['held']}: “{' '.join(row['held_evidence'].split())}”"
    if "held" in row:
        return sentence, "no later report that they met"
    return sentence, ""


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'s' * (number != 1)}"


def _table(columns: list[str], listed: list[dict[str, Any]]) -> None:
    if listed and {"who", "what", "evidence"} <= set(columns):
        _cards(listed)
        return
    from rich.table import Table
    from rich.text import Text

    shown = [c for c in columns if c != "id" and (not listed or any(r.get(c) not in (None, "", []) for r in listed))]
    table = Table(show_lines=any(len(_cell(r.get("evidence"))) > 60 for r in listed), header_style="bold")
    for column in shown:
        table.add_column(column.replace("_", " "), overflow="fold", ratio=4 if "evidence" in column else None)
    for row in listed:
        table.add_row(*(Text(_cell(row.get(c))) for c in shown))
    _console(160).print(table)
    say(_count(len(listed), "row"))


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:.2f}".rstrip("0").rstrip(".")
    if isinstance(value, list):
        return " > ".join(_cell(v) for v in value)
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict) else str(value)
