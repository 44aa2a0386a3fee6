"""Runs of sentences that the network sees at once; training and scoring cut alike."""

from training.sentences import Sentence

Chunk = list[Sentence]
MAX_SENTENCES = 6
LONGEST = 200
"""Words of the longest sentence that is used: beyond that it is a table or a list."""


def chunks(sentences: list[Sentence], words: int) -> list[Chunk]:
    """Runs of consecutive sentences of one document, up to so many words."""
    found: list[Chunk] = []
    run: Chunk = []
    for s in sentences:
        size = sum(len(x.words) for x in run) + len(s.words)
        new = run and (s.document != run[0].document or size > words or len(run) >= MAX_SENTENCES)
        if new or (s.new_paragraph and len(run) >= 3):
            found.append(run)
            run = []
        if len(s.words) <= LONGEST:
            run.append(s)
    return [*found, run] if run else found
