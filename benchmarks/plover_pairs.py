"""PLOVER types of marked pairs, as JSON: python -m benchmarks.plover_pairs FILE.tsv [--cases OUT.jsonl].

The file's columns: sentence, source, target, plover_root, quad, and marked_sentence with <s>…</s> and <t>…</t>.
`given_pair`: the two spans are given, the type is asked. `end_to_end`: the raw sentence is given; the statements found
there are compared with the pair, leniently (one shared content word an actor) or strictly (token F1 ≥ .5 an actor).

The published sets follow the codebook of 2021 (CAMEO codes mapped to PLOVER), not PLOVER 2024: CONCEDE and RETREAT are one
type, YIELD; what is still to come is AGREE where it helps and THREATEN where it harms; ELSEWHERE lists the frames that
differ. The mapping is applied to our answers here, never in the product.
"""

import argparse
import csv
import json
import os
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

os.environ.setdefault("OMP_NUM_THREADS", "1")

from diplograph import annotate
from diplograph.config import Options
from diplograph.engine.pipeline import extract_annotated
from diplograph.extract.relations.dyads import Coded, PairCoder
from diplograph.model import Argument, Document, Mention, Statement
from diplograph.schema import load

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc

QUADS = {
    1: ("AGREE", "CONSULT", "SUPPORT"),
    2: ("COOPERATE", "AID", "YIELD"),
    3: ("REQUEST", "ACCUSE", "REJECT", "THREATEN"),
    4: ("PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"),
}
QUAD = {root: quad for quad, roots in QUADS.items() for root in roots}
ELSEWHERE = {
    "SANCTIONS/impose": "COERCE", "SANCTIONS/sanction": "COERCE", "SANCTIONS/freeze-assets": "COERCE",
    "SANCTIONS/sanctions-against": "COERCE", "SANCTIONS/convict": "ACCUSE", "SANCTIONS/find-guilty": "ACCUSE",
    "SANCTIONS/conviction": "ACCUSE", "BLOCKADES/blockade": "ASSAULT", "BLOCKADES/impose-blockade": "ASSAULT",
    "BLOCKADES/blockade-noun": "ASSAULT", "RESTRICTS/cyberattack": "ASSAULT", "APOLOGIZES_TO/apologize": "SUPPORT",
    "APOLOGIZES_TO/offer-apology": "SUPPORT", "CRITICIZES/call-for-sanctions": "THREATEN",
    "REJECTS/says-would-boycott": "THREATEN",
}  # fmt: skip
"""Frames that the yardstick's codebook (CAMEO to PLOVER, 2021) counts elsewhere than PLOVER 2024 does."""
STOP = frozenset("the a an of in on at to for and or by with from his her its their s that which who as".split())
Row = dict[str, str]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path)
    parser.add_argument("--cases", type=Path, help="write one JSON line a case, to see which flipped")
    args = parser.parse_args()
    with args.file.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    cases = list(judge(rows))
    if args.cases:
        args.cases.write_text("".join(json.dumps(c, ensure_ascii=False) + "\n" for c in cases), "utf-8")
    json.dump({"given_pair": given_pair(cases), "end_to_end": end_to_end(cases)}, sys.stdout, indent=2)
    print()


def judge(rows: list[Row]) -> Iterator[dict[str, Any]]:
    """One record a row: gold and predicted type, and what the statements of the raw sentence found."""
    nlp, schema = annotate.load(), load()
    texts = list(dict.fromkeys(r["sentence"] for r in rows))
    docs = dict(zip(texts, map(annotate.plain, nlp.pipe(texts)), strict=True))
    coders: dict[str, PairCoder] = {}
    found: dict[str, list[tuple[list[str], list[str], str]]] = {}
    for row in rows:
        text, doc = row["sentence"], docs[row["sentence"]]
        if text not in coders:
            read = extract_annotated(Document("d:pairs", text), doc, Options())
            coders[text] = PairCoder(doc, schema, read.mentions)
            called = names(read.mentions, doc)
            found[text] = [pair for s in read.statements for pair in [spoken(s, doc, called)] if pair]
        source, target = spans(row, doc)
        coded = coders[text].code(source, target)
        yield {
            "id": row.get("sentence_id", ""), "gold": row["plover_root"], "given": root(coded) if coded else None,
            "rule": coded.rule if coded else None, **against(found[text], row), "statements": len(found[text]),
        }  # fmt: skip


def spans(row: Row, doc: "Doc") -> tuple[range, range]:
    """Token ranges of the two marked spans."""
    out = []
    for tag, name in (("s", "source"), ("t", "target")):
        match = re.search(rf"<{tag}>(.*?)</{tag}>", row.get("marked_sentence", ""))
        start = len(re.sub(r"</?[st]>", "", row["marked_sentence"][: match.start(1)])) if match else -1
        words = match.group(1) if match else row[name]
        if start < 0 or doc.text[start : start + 3] != re.sub(r"</?[st]>", "", words)[:3]:
            start = max(doc.text.find(row[name]), 0)
        end = start + len(re.sub(r"</?[st]>", "", words).rstrip())
        inside = [t.i for t in doc if t.idx + len(t) > start and t.idx < end]
        out.append(range(inside[0], inside[-1] + 1) if inside else range(0))
    return out[0], out[1]


def root(coded: Coded) -> str:
    """The yardstick's type of what was found."""
    return yardstick(coded.plover, coded.rule, coded.open, coded.negated)


def yardstick(code: str, rule: str, coming: bool, negated: bool) -> str:
    """A PLOVER 2024 code in the yardstick's terms; help withheld or failed is REJECT, harm ended is YIELD."""
    kind = code.partition("/")[0]
    kind = "YIELD" if kind in ("CONCEDE", "RETREAT") else kind
    quad = QUAD.get(kind)
    if negated and quad in (1, 2):
        return "REJECT"
    if negated and quad == 4 and not coming:
        return "YIELD"
    if coming and quad in (1, 2):
        return "AGREE"
    if coming and quad == 4:
        return "THREATEN"
    return ELSEWHERE.get(rule.removesuffix("~nearest"), kind)


def names(mentions: Iterable[Mention], doc: "Doc") -> dict[str, list[str]]:
    """The noun phrases by which the sentence names or describes each actor, by id; no pronouns."""
    called: dict[str, list[str]] = defaultdict(list)
    for m in mentions:
        if m.actor is not None and doc[m.head].pos_ not in ("PRON", "DET"):
            start, end = annotate.noun_phrase(doc[m.head])
            called[m.actor.id].append(doc[start:end].text)
    return called


def spoken(s: Statement, doc: "Doc", called: dict[str, list[str]]) -> tuple[list[str], list[str], str] | None:
    """A statement as (subject words, object words, type)."""
    subject = phrases(s.subject, doc, called)
    other = phrases(s.object, doc, called) or ([s.content] if s.content else [])
    if not subject or not other:
        return None
    coming = s.modality in ("future", "desired", "conditional")
    return subject, other, yardstick(s.plover or "", s.rule, coming, s.polarity == "-")


def phrases(argument: Argument | None, doc: "Doc", called: dict[str, list[str]]) -> list[str]:
    """The noun phrase that an argument's words stand in; for a pronoun, its actor's name and what else the sentence calls it."""
    if argument is None:
        return []
    inside = [t for t in doc if argument.start <= t.idx < argument.end]
    if not inside:
        return [argument.name]
    head = next((t for t in inside if t.head not in inside or t.head is t), inside[-1])
    start, end = annotate.noun_phrase(head)
    meant = [argument.name, *called.get(argument.id, ())] if head.pos_ in ("PRON", "DET") else []
    return [doc[start:end].text, *meant]


def against(found: list[tuple[list[str], list[str], str]], row: Row) -> dict[str, bool]:
    """Whether the gold pair, and its type, are among what was found."""
    out = {}
    for name, same in (("lenient", shares), ("strict", agrees)):
        types = [
            kind for subject, other, kind in found
            if any(same(w, row["source"]) for w in subject) and any(same(w, row["target"]) for w in other)
        ]  # fmt: skip
        out[f"pair_{name}"] = bool(types)
        out[f"typed_{name}"] = row["plover_root"] in types
    return out


def content_words(text: str) -> list[str]:
    return [w for w in re.findall(r"\w+", text.lower()) if w not in STOP]


def shares(a: str, b: str) -> bool:
    return bool(set(content_words(a)) & set(content_words(b)))


def agrees(a: str, b: str) -> bool:
    one, two = Counter(content_words(a)), Counter(content_words(b))
    both = sum((one & two).values())
    return both > 0 and 2 * both / (sum(one.values()) + sum(two.values())) >= 0.5


def given_pair(cases: list[dict[str, Any]]) -> dict[str, float | int]:
    answered = [c for c in cases if c["given"]]
    right = sum(c["given"] == c["gold"] for c in cases)
    return {
        "n": len(cases), "answered": len(answered), "accuracy": round(right / len(cases), 4),
        "macro_f1": macro_f1([(c["gold"], c["given"]) for c in cases]),
        "quad_macro_f1": macro_f1([(QUAD[c["gold"]], QUAD.get(c["given"] or "")) for c in cases]),
    }  # fmt: skip


def macro_f1(pairs: list[tuple[Any, Any]]) -> float:
    """Mean F1 over the gold labels."""
    counts: dict[Any, Counter[str]] = defaultdict(Counter)
    for gold, guess in pairs:
        counts[gold]["tp" if gold == guess else "fn"] += 1
        if gold != guess and guess is not None:
            counts[guess]["fp"] += 1
    labels = {gold for gold, _ in pairs}
    scores = [2 * c["tp"] / (2 * c["tp"] + c["fp"] + c["fn"]) for c in (counts[label] for label in labels)]
    return round(sum(scores) / len(scores), 4)


def end_to_end(cases: list[dict[str, Any]]) -> dict[str, Any]:
    return {**recalls(cases, "lenient"), "strict": recalls(cases, "strict"), **volume(cases)}


def recalls(cases: list[dict[str, Any]], how: str) -> dict[str, float]:
    pairs = sum(c[f"pair_{how}"] for c in cases)
    typed = sum(c[f"typed_{how}"] for c in cases)
    return {
        "pair_recall": round(pairs / len(cases), 4),
        "pair_and_type_recall": round(typed / len(cases), 4),
        "type_given_pair": round(typed / pairs, 4) if pairs else 0.0,
    }


def volume(cases: list[dict[str, Any]]) -> dict[str, float]:
    return {"statements_per_sentence": round(sum(c["statements"] for c in cases) / len(cases), 2)}


if __name__ == "__main__":
    main()
