"""Corpora with names and no trees: a news part of the Groningen Meaning Bank, CrossNER's politics.

GMB's labels are half automatic: countries become LOC and demonyms NORP whatever its tag, titles leave the name, and what
stays in doubt is masked: such words teach nothing.
"""

from collections import Counter, defaultdict
from pathlib import Path

from training.geography import geography, peoples, without_the, without_titles
from training.sentences import Name, Sentence, read_columns, spans

GMB = {"geo": "LOC", "org": "ORG", "per": "PERSON"}
CROSSNER = {
    "person": "PERSON", "politician": "PERSON", "organisation": "ORG", "politicalparty": "ORG", "country": "LOC",
    "location": "LOC",
}  # fmt: skip
ALWAYS = {
    "U.N.": "ORG", "UN": "ORG", "United Nations": "ORG", "EU": "ORG", "European Union": "ORG", "White House": "ORG",
    "NATO": "ORG", "U.S.": "LOC", "US": "LOC", "United States": "LOC", "West Bank": "LOC", "Gaza": "LOC",
}  # fmt: skip
"""Names whose label this project fixes, whatever a corpus says."""
RARE = 0.3
"""A label given to fewer than this share of a name's mentions is in doubt (names seen five times or more)."""


def gmb(path: Path) -> list[Sentence]:
    """The news part of GMB 2.2.0: `path` has one token, tag and label a line, tab-separated."""
    sentences = list(read_columns(path, "\t"))[:-1]  # the file's last sentence is cut
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for rows in sentences:
        for a, b, kind, _ in spans([r[-1] for r in rows]):
            votes[" ".join(r[0] for r in rows[a:b])][kind] += 1
    return [_gmb(rows, n, votes) for n, rows in enumerate(sentences)]


def _gmb(rows: list[list[str]], number: int, votes: dict[str, Counter[str]]) -> Sentence:
    words = [r[0] for r in rows]
    names: list[Name] = []
    masked: set[int] = set()
    for a, b, kind, broken in spans([r[-1] for r in rows]):
        if kind == "tim":
            continue
        found = None if broken else _label(words, a, b, kind, votes[" ".join(words[a:b])])
        if found is None:
            masked.update(range(a, b))
        elif found[0] < found[1]:
            names.append(found)
    times = {i for a, b, kind, _ in spans([r[-1] for r in rows]) if kind == "tim" for i in range(a, b)}
    outside = {i for i, r in enumerate(rows) if r[-1] == "O" and r[1].startswith("NNP") and i not in times}
    return _finished(words, names, masked | outside, "gmb", number)


def _label(words: list[str], a: int, b: int, kind: str, votes: Counter[str]) -> Name | None:
    """The name in this project's terms; None where it is in doubt; an empty span where it was only a title."""
    start, end = without_the(words, a, b)
    if kind == "per":
        start, end = without_titles(words, start, end)
    text, known = " ".join(words[start:end]), geography()
    if start < end and all(w in known.peoples for w in words[start:end]):
        return start, end, "NORP"
    label = ALWAYS.get(text) or ("LOC" if text in known.countries else GMB.get(kind))
    rare = sum(votes.values()) >= 5 and votes[kind] < RARE * sum(votes.values())
    if label is None or (text not in ALWAYS and text not in known.countries and rare):
        return None
    capital = start == end or words[start][:1].isupper() or words[start][:2] in ("al", "el") or label == "PERSON"
    return (start, end, label) if capital else None


def crossner(folder: Path) -> list[Sentence]:
    """CrossNER politics, all three parts: its own test is not among this project's."""
    found: list[Sentence] = []
    for part in ("train", "dev", "test"):
        for rows in read_columns(folder / f"{part}.txt"):
            words = [r[0] for r in rows]
            names: list[Name] = []
            masked: set[int] = set()
            for a, b, kind, broken in spans([r[-1] for r in rows]):
                start, end = without_the(words, a, b)
                if CROSSNER.get(kind) == "PERSON":
                    start, end = without_titles(words, start, end)
                if broken or kind not in CROSSNER:
                    masked.update(range(a, b))
                elif start < end:
                    people = all(w in geography().peoples for w in words[start:end])
                    names.append((start, end, "NORP" if people else CROSSNER[kind]))
            found.append(_finished(words, names, masked, "crossner", len(found)))
    return found


def _finished(words: list[str], names: list[Name], masked: set[int], source: str, number: int) -> Sentence:
    """Add the peoples that the corpus left out; a word with a name is never masked."""
    taken = {i for a, b, _ in names for i in range(a, b)}
    names = [*names, *peoples(words, taken)]
    taken = {i for a, b, _ in names for i in range(a, b)}
    sentence = Sentence(words, source, source, str(number), masked=frozenset(masked - taken))
    return sentence.named(names)
