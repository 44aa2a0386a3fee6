"""What is read off a word once and asked for often: kept beside the text's words, and gone with them."""

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from diplograph.annotate.plain import Token

T = TypeVar("T")


def remembered(read: "Callable[[Token], T]") -> "Callable[[Token], T]":
    """A reading of a word that depends on nothing but its tree: done at the first look, remembered at the next."""

    def look(token: "Token") -> T:
        known = token.doc.remembered.setdefault(read, {})
        i = token.i
        if i not in known:
            known[i] = read(token)
        found: T = known[i]
        return found

    look.__doc__ = read.__doc__
    look.__name__ = read.__name__
    return look
