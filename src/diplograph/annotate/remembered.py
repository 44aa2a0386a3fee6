"""What is read off a word once and asked for often: kept beside the text's words, and gone with them."""

from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from diplograph.annotate.plain import Token

P = ParamSpec("P")
T = TypeVar("T")


def remembered(read: "Callable[Concatenate[Token, P], T]") -> "Callable[Concatenate[Token, P], T]":
    """A reading of a word that depends on its tree and the other arguments alone: done at the first look, remembered at the next.

    Not for what depends on the actors found so far.
    """

    def look(token: "Token", /, *args: P.args, **kwargs: P.kwargs) -> T:
        known = token.doc.remembered.get(read)
        if known is None:
            known = token.doc.remembered[read] = {}
        key = (token.i, *args, *kwargs.values()) if args or kwargs else token.i
        if key not in known:
            known[key] = read(token, *args, **kwargs)
        found: T = known[key]
        return found

    look.__doc__ = read.__doc__
    look.__name__ = read.__name__
    return look
