"""Lemmas: a proper noun is itself; else the network's edit script, which `training/` learned from the treebanks."""

PROPER = frozenset({"NNP"})


def lemma(word: str, xpos: str, script: str) -> str:
    """The lemma of a word, given its Penn tag and edit script."""
    return word if xpos in PROPER else apply(script, word)


def apply(script: str, word: str) -> str:
    """Apply an edit script: `=be` replaces the word; `L|2|y` lowers it (K keeps), cuts 2 letters, appends "y"."""
    if script.startswith("="):
        return script[1:]
    case, cut, suffix = script.split("|", 2)
    form = word.lower() if case == "L" else word
    n = int(cut)
    return form[: len(form) - n] + suffix if n <= len(form) else form
