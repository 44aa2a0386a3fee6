"""Whose words a statement is by its own frame: who appeals to X for help is who wants the help."""

from collections.abc import Iterable
from dataclasses import replace

from diplograph.extract.propositions.proposition import Proposition
from diplograph.model import Argument, Attribution, Statement


def voiced(made: Statement, p: Proposition, voices: Iterable[Argument | None]) -> Statement:
    """The statement with the frame's own speaker as the innermost link, where the tree has not named them already."""
    speaker = next((v for v in voices if v is not None), None)
    if speaker is None or any(a.actor.id == speaker.id for a in made.attribution):
        return made
    word = p.token
    if any(a.start == word.idx for a in made.attribution):
        return made  # "X and Y pledged troops": each his own
    return replace(
        made, attribution=(*made.attribution, Attribution(speaker, word.text, word.idx, word.idx + len(word)))
    )
