"""Who may read the explorer: anyone on this machine; from other machines, who holds a token.

A token file has one token a line, or a name and a token; only its owner may read it. A token comes as a bearer, or once
through the sign-in page, which gives a session that ends when the server does or after twelve hours.
"""

import hmac
import os
import secrets
import time
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from hashlib import sha256
from ipaddress import ip_address
from pathlib import Path

from diplograph.errors import InputError

COOKIE = "diplograph_session"
SHORTEST = 20
"""Characters of a token; fewer can be guessed."""
HOURS, MOST_SESSIONS = 12, 1000
MOST_WRONG, WITHIN = 10, 60.0
"""Wrong tokens within so many seconds, after which all must wait."""
LOOPBACK = ("127.0.0.1", "localhost", "::1")
HOW = (
    "write a token of at least 20 characters into a file that only you can read"
    " (umask 077; python -c 'import secrets; print(secrets.token_urlsafe(32))' > FILE) and give it as --token-file FILE"
)


def is_loopback(host: str) -> bool:
    """Whether an address is reachable from this machine only."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def read_tokens(path: Path) -> dict[str, str]:
    """Token to name; InputError where the file is readable by others, empty, or holds a short token."""
    try:
        mode = path.stat().st_mode
        lines = path.read_text("utf-8").splitlines()
    except OSError as error:
        raise InputError(f"the token file {path} cannot be read: {error.strerror}") from error
    if os.name == "posix" and mode & 0o077:
        raise InputError(f"others can read the token file {path}: chmod 600 {path}")
    found: dict[str, str] = {}
    for number, line in enumerate(lines, 1):
        words = line.split()
        if not words or words[0].startswith("#"):
            continue
        if len(words) > 2 or len(words[-1]) < SHORTEST:
            raise InputError(
                f"line {number} of {path}: a token, or a name and a token, of at least {SHORTEST} characters"
            )
        found[words[-1]] = words[0] if len(words) == 2 else "token"
    if not found:
        raise InputError(f"the token file {path} is empty: {HOW}")
    return found


@dataclass(slots=True)
class Access:
    """The host names that are ours, and the tokens; without tokens everyone who reaches us may read."""

    hosts: frozenset[str] = frozenset(LOOPBACK)
    tokens: dict[str, str] = field(default_factory=dict)
    _sessions: dict[bytes, float] = field(default_factory=dict)
    _wrong: deque[float] = field(default_factory=lambda: deque(maxlen=MOST_WRONG))

    @property
    def demanded(self) -> bool:
        """Whether a token is needed at all."""
        return bool(self.tokens)

    @property
    def waiting(self) -> bool:
        """Whether too many wrong tokens came of late."""
        return len(self._wrong) == MOST_WRONG and time.monotonic() - self._wrong[0] < WITHIN

    def holds(self, token: str) -> bool:
        """Whether it is one of the tokens, in a time that tells nothing about them; wrong ones are counted."""
        given = sha256(token.encode("utf-8", "surrogatepass")).digest()
        right = [hmac.compare_digest(given, sha256(t.encode()).digest()) for t in self.tokens]
        if not any(right):
            self._wrong.append(time.monotonic())
        return any(right)

    def begin(self) -> str:
        """A new session; the oldest ends where there are too many."""
        while len(self._sessions) >= MOST_SESSIONS:
            self._sessions.pop(next(iter(self._sessions)))
        session = secrets.token_urlsafe(32)
        self._sessions[sha256(session.encode()).digest()] = time.monotonic() + HOURS * 3600
        return session

    def knows(self, session: str) -> bool:
        """Whether the session was begun here and has not ended; looked up by its hash."""
        until = self._sessions.get(sha256(session.encode("utf-8", "surrogatepass")).digest())
        return until is not None and time.monotonic() < until

    def end(self, session: str) -> None:
        """Forget a session."""
        self._sessions.pop(sha256(session.encode("utf-8", "surrogatepass")).digest(), None)


def access(host: str, token_file: Path | None, names: Iterable[str] = ()) -> Access:
    """The access of a server bound to `host`; InputError where other machines could read without a token."""
    if not is_loopback(host) and token_file is None:
        raise InputError(f"{host} can be reached from other machines, so a token is needed: {HOW}")
    tokens = read_tokens(token_file) if token_file is not None else {}
    return Access(frozenset({*LOOPBACK, host.lower(), *(n.lower() for n in names)}), tokens)
