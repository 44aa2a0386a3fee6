"""Where output goes: results on standard output, everything else on standard error."""

import csv
import io
import json
import sys
from collections.abc import Iterable
from typing import Any

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


def _table(columns: list[str], listed: list[dict[str, Any]]) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    shown = [c for c in columns if c != "id"]
    table = Table(show_lines=any(len(_cell(r.get("evidence"))) > 60 for r in listed), header_style="bold")
    for column in shown:
        table.add_column(column.replace("_", " "), overflow="fold", ratio=4 if "evidence" in column else None)
    for row in listed:
        table.add_row(*(Text(_cell(row.get(c))) for c in shown))
    width = None if sys.stdout.isatty() else 160
    Console(width=width).print(table)
    say(f"{len(listed)} row{'s' * (len(listed) != 1)}")


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:.2f}".rstrip("0").rstrip(".")
    if isinstance(value, list):
        return " > ".join(_cell(v) for v in value)
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict) else str(value)
