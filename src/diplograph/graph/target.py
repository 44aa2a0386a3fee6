"""Which Neo4j, if any: named by option, else by environment, else by the workspace's own file."""

import os
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from diplograph.errors import WorkspaceError

SCHEMES = ("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc")
FILE = "neo4j.toml"
KEYS = ("uri", "user", "password", "database")


@dataclass(frozen=True, slots=True)
class Target:
    """Where a Neo4j is: address, user, password, database."""

    uri: str
    user: str = "neo4j"
    password: str = field(default="", repr=False)
    database: str = "neo4j"

    def __post_init__(self) -> None:
        if problem := unfit(self.uri):
            raise WorkspaceError(problem)


def unfit(uri: str) -> str | None:
    """Why this is no address to connect to, or None."""
    try:
        parts = urlsplit(uri)
        fit = parts.scheme in SCHEMES and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        return f"'{uri}' is no address; write it as bolt://localhost:7687"
    if parts.username is not None or parts.password is not None:
        return "an address holds no user or password: give the user by --neo4j-user, the password by NEO4J_PASSWORD"
    schemes = ", ".join(SCHEMES)
    return None if fit else f"'{uri}' is no address of a Neo4j; write it as bolt://localhost:7687 (or {schemes})"


def find_target(
    folder: Path, uri: str | None = None, user: str | None = None, database: str | None = None
) -> Target | None:
    """The Neo4j of a workspace; None means the embedded graph.

    Each part comes from what is given here, else NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE, else the
    folder's neo4j.toml. The file's password is never sent to an address that is not the file's.
    """
    get = os.environ.get
    file = _read(folder / FILE)
    chosen = uri or get("NEO4J_URI") or file.get("uri")
    if not chosen:
        return None
    if chosen != file.get("uri"):
        file = {}
    return Target(
        chosen,
        user or get("NEO4J_USERNAME") or file.get("user", "neo4j"),
        get("NEO4J_PASSWORD") or file.get("password", ""),
        database or get("NEO4J_DATABASE") or file.get("database", "neo4j"),
    )


def _read(path: Path) -> dict[str, str]:
    if not path.exists():
        return {}
    try:
        found: dict[str, Any] = tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise WorkspaceError(f"{path}: {error}") from error
    if wrong := sorted(k for k, v in found.items() if k not in KEYS or not isinstance(v, str)):
        raise WorkspaceError(f"{path}: '{wrong[0]}' is not understood; valid, each a text: {', '.join(KEYS)}")
    if "password" in found and path.stat().st_mode & 0o077:
        raise WorkspaceError(f"{path} holds a password and others may read it; run: chmod 600 {path}")
    return found
