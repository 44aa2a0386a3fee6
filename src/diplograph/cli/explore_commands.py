"""explore: the pages, on this machine only unless another address and a token are given."""

import contextlib
import errno
import os
from pathlib import Path
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
    host: Annotated[
        str, typer.Option("--host", help="Address to serve on; one that other machines reach needs --token-file.")
    ] = "127.0.0.1",
    token_file: Annotated[
        Path | None,
        typer.Option("--token-file", help="File of mode 600: a token a line, or a name and a token; all must sign in."),
    ] = None,
    names: Annotated[
        list[str] | None, typer.Option("--name", help="Host name that the explorer is reached by; may be repeated.")
    ] = None,
) -> None:
    """Open the workspace in your browser; reachable from this machine only unless --host says more. Ctrl-C ends it."""
    one_thread()
    import socket
    import threading
    import webbrowser

    import uvicorn

    from diplograph.web.access import access, is_loopback
    from diplograph.web.app import create_app

    allowed = access(host, token_file, [*(names or ()), *_own_names(host)])
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with where.open(Options(question_dirs=tuple(folders or ()))) as held, socket.socket(family) as listening:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listening.bind((host, port))
            listening.listen()  # a browser that comes before the server is ready waits
        except OSError as error:
            if error.errno != errno.EADDRINUSE:
                raise typer.BadParameter(f"{host} is no address of this machine: {error.strerror}") from None
            raise typer.BadParameter(f"port {port} is taken; give another with --port, or 0 for any free one") from None
        address = f"http://{f'[{host}]' if ':' in host else host}:{listening.getsockname()[1]}/"
        assert held.graph is not None  # open it before the first page asks
        say(f"the explorer is at {address} (Ctrl-C ends it)")
        if not is_loopback(host):
            say(
                "it is served without encryption: across networks that you do not trust, use a TLS proxy or an SSH tunnel"
            )
        pages = create_app(held, allowed)
        threading.Thread(target=pages.state.warm, daemon=True).start()
        if not no_browser:
            webbrowser.open(address)
        with contextlib.suppress(KeyboardInterrupt):  # uvicorn passes it on after it has closed
            uvicorn.Server(uvicorn.Config(pages, log_level="warning")).run(sockets=[listening])


def one_thread() -> None:
    """Have numpy count in one thread: a graph's matrices are small, and threads that wait for each other spin meanwhile.

    On two cores a graph of 300 actors took twice the CPU. It counts only before numpy is loaded.
    """
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")


def _own_names(host: str) -> list[str]:
    """The names and addresses of this machine, where it serves on all of them."""
    import socket

    if host not in ("0.0.0.0", "::"):
        return []
    name = socket.gethostname()
    with contextlib.suppress(OSError):
        return [name, socket.getfqdn(), *{str(a[4][0]) for a in socket.getaddrinfo(name, None)}]
    return [name]
