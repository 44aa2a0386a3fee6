"""The commands of `diplograph`; each is thin: it parses, calls the API and prints."""

from typing import Annotated

import typer

from diplograph.cli import (
    asking_commands,
    explore_commands,
    export_commands,
    extract_commands,
    graph_commands,
    resolve_commands,
    review_commands,
    schema_commands,
)
from diplograph.cli.stopping import Commands

HELP = """From news to a graph of who did what to whom, according to whom, with the sentence that says so.

\b
  diplograph build articles/            read articles into ./diplograph.workspace
  diplograph ask --list                 the saved questions
  diplograph ask who-met-whom           an answer, each row with its evidence
  diplograph explain "NATO warned Serbia."   why a sentence gives what it gives
"""

app = typer.Typer(
    cls=Commands,
    help=HELP,
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
for module in (extract_commands, graph_commands, export_commands, asking_commands, resolve_commands, explore_commands):
    module.add_to(app)
app.add_typer(schema_commands.app, name="schema")
app.add_typer(review_commands.app, name="review")


def _version(value: bool) -> None:
    if value:
        from diplograph import __version__

        print(f"diplograph {__version__}")
        raise typer.Exit


@app.callback()
def options(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Options of the program itself."""


def main() -> None:
    """Run the command line: exit 0 all done, 1 something failed and was named, 2 wrong usage, 130 interrupted."""
    app()


if __name__ == "__main__":
    main()
