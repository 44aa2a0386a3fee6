"""How much of a field's lexicon the frames know, as JSON: python -m benchmarks.lexicon CAMEO.2.0.txt plover.json [--missing OUT.tsv].

The verbs and the verb-noun patterns of PETRARCH's CAMEO dictionary (openeventdata/petrarch2, MIT) that have a code are put into
short sentences about France and Chad, in the shapes that their grammar may ask for ("France {verb} Chad", "Chad was {verb} by
France", "France {verb} {noun} to Chad"). One is known where any of its sentences gives a statement of the PLOVER type that its code
belongs to (`cameo_to_plover` in plover.json). Many patterns are junk or make no sentence, so the share is a lower bound, good for
comparing and for the list of what is missing, not for reaching 1.
"""

import argparse
import json
import os
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

os.environ.setdefault("OMP_NUM_THREADS", "1")

from diplograph.engine import extract_documents
from diplograph.read import from_text
from diplograph.schema import load

BLOCK = re.compile(r"---\s+\S+\s+\[(.*?)\]")
VERB = re.compile(r"([A-Z]+)\s*(\{.*?\})?\s*(?:\[(.*?)\])?\s*$")
PATTERN = re.compile(r"- \* \{?([A-Z][A-Z -]*?)\}?(?: \(([A-Z]+)(?: \^)?\))?(?: \+)?\s+\[(.*?)\]\s*#\s*([A-Z]+)")
WITH_VERB = ("France {v} Chad.", "France {v} Chadian protesters.", "Chad was {v} by France.", "France {v} with Chad.",
             "France {v} against Chad.", "France {v} to Chad.")  # fmt: skip
WITH_NOUN = ("France {v} Chad of {n}.", "France {v} Chad with {n}.", "France {v} Chad's {n}.")
PREPOSITIONS = ("to", "against", "on", "with", "for")


class Item(NamedTuple):
    """A verb, or a verb with a noun, the PLOVER type of its code, and sentences with it."""

    words: str
    plover: str
    sentences: tuple[str, ...]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cameo", type=Path, metavar="CAMEO.2.0.txt")
    parser.add_argument("plover", type=Path, metavar="plover.json")
    parser.add_argument(
        "--missing", type=Path, metavar="OUT.tsv", help="what is not known: type, words, what was found"
    )
    args = parser.parse_args()
    types = {code: v["event"] for code, v in json.loads(args.plover.read_text("utf-8"))["cameo_to_plover"].items()}
    found = list(items(args.cameo.read_text("utf-8", "replace").splitlines(), types))
    told = list(read(found))
    if args.missing:
        lost = [(i, t) for i, t in zip(found, told, strict=True) if i.plover not in t]
        lines = [f"{i.plover}\t{i.words}\t{' '.join(sorted(t.values()))}\n" for i, t in lost]
        args.missing.write_text("".join(lines), "utf-8")
    json.dump(report(found, told), sys.stdout, indent=2)
    print()


def items(lines: list[str], types: dict[str, str]) -> Iterator[Item]:
    """The coded verbs and verb-noun patterns of a dictionary."""
    code: str = ""
    forms: dict[str, str] = {}
    for line in lines:
        if (block := BLOCK.match(line)) is not None:
            code, forms = block[1], {}
        elif (pattern := PATTERN.match(line)) is not None and pattern[4] in forms:
            if (plover := types.get(pattern[3].split(":")[0])) is not None:
                yield _with_noun(pattern, forms[pattern[4]], plover)
        elif (verb := VERB.match(line.split("#")[0].rstrip())) is not None:
            forms[verb[1]] = past(verb[1], verb[2] or "")
            if (plover := types.get((verb[3] or code).split(":")[0])) is not None:
                yield Item(verb[1].lower(), plover, tuple(s.format(v=forms[verb[1]]) for s in WITH_VERB))


def _with_noun(pattern: re.Match[str], verb: str, plover: str) -> Item:
    noun, prepositions = pattern[1].lower(), (pattern[2].lower(),) if pattern[2] else PREPOSITIONS
    made = (*(f"France {verb} {noun} {p} Chad." for p in prepositions), *(s.format(v=verb, n=noun) for s in WITH_NOUN))
    return Item(" ".join([verb, noun, *(prepositions if pattern[2] else ())]), plover, made)


def past(verb: str, forms: str) -> str:
    """The past tense: of the dictionary's forms {present gerund past} the last, else by rule.

    >>> past("BRING", "{BRINGS BRINGING BROUGHT }"), past("RALLY", ""), past("SLAM", ""), past("RAZE", "")
    ('brought', 'rallied', 'slammed', 'razed')
    """
    if len(given := forms.strip("{} ").split()) >= 3:
        return given[-1].lower()
    verb = verb.lower()
    if verb.endswith("e"):
        return f"{verb}d"
    if re.search(r"[^aeiou]y$", verb):
        return f"{verb[:-1]}ied"
    return f"{verb}{verb[-1]}ed" if re.search(r"^[^aeiou]*[aeiou][bdgmnprt]$", verb) else f"{verb}ed"


def read(found: list[Item]) -> Iterator[dict[str, str]]:
    """Of each item the PLOVER types that its sentences gave, with a relation that has it."""
    schema = load()
    texts = [s for item in found for s in item.sentences]
    made = extract_documents(from_text(s, published=None, source=str(n)) for n, s in enumerate(texts))
    for item in found:
        told: dict[str, str] = {}
        for _ in item.sentences:
            for s in next(made).statements:
                relation = schema.relations.get(s.relation)
                codes = (s.plover, relation.plover, relation.plover_future) if relation else ()
                told.update((c.partition("/")[0], s.relation) for c in codes if c)
        yield told


def report(found: list[Item], told: list[dict[str, str]]) -> dict[str, Any]:
    """The share known, of all and by type."""
    known, every = Counter[str](), Counter[str]()
    for item, types in zip(found, told, strict=True):
        for key in ("all", "verbs" if " " not in item.words else "verbs with nouns", item.plover):
            every[key] += 1
            known[key] += item.plover in types
    return {k: {"entries": n, "known": round(known[k] / n, 3)} for k, n in sorted(every.items())}


if __name__ == "__main__":
    main()
