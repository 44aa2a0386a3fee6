"""explore: the pages, on this machine only."""

import contextlib
from typing import Annotated

import typer

from diplograph.cli.asking_commands import QuestionsOption
from diplograph.cli.output import say
from diplograph.cli.where import Where, on_graph
from diplograph.config import Options


def add_to(app: typer.Typer) -> None:
    """Register the command."""
    app.command()(explore)


@on_graph
def explore(
    where: Where,
    folders: QuestionsOption = None,
    port: Annotated[
        int, typer.Option("--port", min=0, max=65535, help="Port on this machine; 0 picks a free one.")
    ] = 8377,
    no_browser: Annotated[bool, typer.Option("--no-browser", help="Do not open a browser.")] = False,
) -> None:
    """Open the workspace in your browser; reachable from this machine only. Ctrl-C ends it."""
    import socket
    import webbrowser

    import uvicorn

    from diplograph.web.app import create_app

    with where.open(Options(question_dirs=tuple(folders or ()))) as held, socket.socket() as listening:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listening.bind(("127.0.0.1", port))
            listening.listen()  # a browser that comes before the server is ready waits
        except OSError:
            raise typer.BadParameter(f"port {port} is taken; give another with --port, or 0 for any free one") from None
        address = f"http://127.0.0.1:{listening.getsockname()[1]}/"
        assert held.graph is not None  # open it before the first page asks
        say(f"the explorer is at {address} (Ctrl-C ends it)")
        if not no_browser:
            webbrowser.open(address)
        with contextlib.suppress(KeyboardInterrupt):  # uvicorn passes it on after it has closed
            uvicorn.Server(uvicorn.Config(create_app(held), log_level="warning")).run(sockets=[listening])
