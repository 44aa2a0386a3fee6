"""Mentions of our own articles against their annotation: which actor each was linked to, and whether that is right."""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.coreference import b_cubed
from benchmarks.gold_match import bare, words
from diplograph import annotate
from diplograph.config import Options
from diplograph.model import Actor, Mention
from diplograph.read import from_text
from diplograph.resolve import Gazetteer, resolve
from diplograph.resolve.across.overlay import overlay
from diplograph.resolve.descriptions.agents import UNSAID
from diplograph.schema import load

JOIN = " + "
PLACE = "place:"


@dataclass(frozen=True, slots=True)
class Outcome:
    """An annotated mention with what was found for it."""

    article: str
    split: str
    listed: dict[str, Any]
    found: Mention | None
    right: str | None
    """The answer that it agrees with."""
    key: str
    """The group it was put into, across documents."""

    def case(self) -> dict[str, Any]:
        """One line of the frozen cases."""
        return {
            "article": self.article, "start": self.listed["start"], "text": self.listed["text"],
            "verdict": "right" if self.right else "wrong" if self.found else "missed",
            "optional": bool(self.listed.get("optional")), "listed": self.listed["actor"][0],
            "found": shown(self.found) if self.found else None, "why": self.found.why if self.found else None,
        }  # fmt: skip


def judged(path: Path) -> list[Outcome]:
    """Every annotated mention of a file of mentions; the articles stand in the file of the same split beside it."""
    split = path.stem.split(".")[-1]
    listed = {a["id"]: a["mentions"] for a in map(json.loads, path.read_text("utf-8").splitlines())}
    articles = [json.loads(line) for line in path.with_name(f"{split}.jsonl").read_text("utf-8").splitlines()]
    articles = [a for a in articles if a["id"] in listed]
    documents = [from_text(f"{a['title']}\n\n{a['text']}", source=a["id"]) for a in articles]
    schema, gazetteer = load(), Gazetteer.load()
    judge, pairs = Judge(gazetteer), []
    rows: dict[str, dict[str, Any]] = {}
    for article, (document, doc) in zip(
        articles, annotate.annotate(documents, annotate.load(), Options().batch_size), strict=True
    ):
        mentions = resolve(document, doc, gazetteer, schema.cues.reporting)
        rows |= {a.id: row(a) for m in mentions for a in (m.actor, *m.members) if a is not None}
        for mark in listed[article["id"]]:
            if document.text[mark["start"] : mark["end"]] != mark["text"]:
                raise SystemExit(f"{path}: {article['id']} has no '{mark['text']}' at {mark['start']}")
            pairs.append((article["id"], mark, judge.answer(mark, mentions, doc)))
    links = overlay(rows.values())
    same = {k: v.canonical for k, v in links.items()}
    out = []
    for number, (article_id, mark, found) in enumerate(pairs):
        right = next((a for a in mark["actor"] if found is not None and judge.fits(a, found)), None)
        key = judge.key(found, same) if found is not None else f"none {number}"
        out.append(Outcome(article_id, split, mark, found, right, key))
    return out


def row(actor: Actor) -> dict[str, Any]:
    """An actor as the ledger keeps it."""
    return {"id": actor.id, "name": actor.name, "type": actor.type, "aliases": list(actor.aliases), "codes": {}}


class Judge:
    """Says which found mention answers an annotated one, and whether it names the right actor."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer

    def answer(self, mark: dict[str, Any], mentions: Any, doc: Any) -> Mention | None:
        """The mention whose head stands in the annotated span, the last of several ("United States embassy").

        Else the name it is part of: "the Essequibo region".
        """
        inside = [m for m in mentions if mark["start"] <= doc[m.head].idx < mark["end"]]
        around = [m for m in mentions if m.start <= mark["start"] and mark["end"] <= m.end and m.kind == "name"]
        return max(inside or around, key=lambda m: m.head, default=None)

    def fits(self, answer: str, found: Mention) -> bool:
        """Whether a mention stands for this answer: a group's members in any order, a place where a place is meant."""
        if JOIN in answer:
            names = answer.split(JOIN)
            pairs = [[self._is(name, member) for member in found.members] for name in names]
            return len(found.members) == len(names) and all(map(any, pairs)) and all(map(any, zip(*pairs, strict=True)))
        if found.actor is None:
            return False
        if answer[0].islower() and not answer.startswith(PLACE):
            return words(answer) <= words(f"{found.actor.name} {found.text}")
        return self._is(answer, found.actor)

    def _is(self, answer: str, actor: Actor) -> bool:
        if answer.startswith(PLACE):
            return actor.type == "place" and bare(actor.name) == bare(answer.removeprefix(PLACE))
        known = self._gazetteer.find(answer)
        return bare(actor.name) in {bare(n) for n in (answer, *([known.name] if known else ()))}

    def key(self, found: Mention, same: dict[str, str]) -> str:
        """The group of a mention: its actor's id across documents, a government with its state."""
        return " ".join(sorted(self._folded(a, same) for a in (found.actor, *found.members) if a is not None))

    def _folded(self, actor: Actor, same: dict[str, str]) -> str:
        state = self._gazetteer.state_of(actor) if actor.type == "government_body" else None
        government = state is not None and self._gazetteer.organ("government", state).id == actor.id
        return state.id if government and state else same.get(actor.id, actor.id)


def report(outcomes: list[Outcome]) -> dict[str, Any]:
    """Accuracy of all and of each kind of mention, and B³; a mention that nobody linked is alone in its group."""
    counted = [o for o in outcomes if not o.listed.get("optional")]
    gazetteer = Gazetteer.load()
    gold = [_group(o, gazetteer) for o in counted]
    return {
        "articles": len({o.article for o in outcomes}), "mentions": len(counted),
        "accuracy": _share(counted), "linked": round(sum(o.found is not None for o in counted) / len(counted), 4),
        "b_cubed": b_cubed(gold, [o.key for o in counted]), "by_form": dict(by_form(counted)),
    }  # fmt: skip


def _share(outcomes: list[Outcome]) -> float:
    return round(sum(o.right is not None for o in outcomes) / len(outcomes), 4)


def by_form(outcomes: list[Outcome]) -> Iterator[tuple[str, dict[str, float | int]]]:
    """Accuracy of names, descriptions, the pronouns of persons and of bodies, and groups."""
    forms = [form(o.listed) for o in outcomes]
    for kind, count in sorted(Counter(forms).items()):
        chosen = [o for o, f in zip(outcomes, forms, strict=True) if f == kind]
        yield kind, {"mentions": count, "accuracy": _share(chosen)}


def form(mark: dict[str, Any]) -> str:
    """How an annotated mention is worded."""
    word = mark["text"].lower()
    for kind, listed in FORMS.items():
        if word in listed:
            return kind
    if JOIN in mark["actor"][0]:
        return "group"
    return "name" if mark["text"].split()[-1][0].isupper() else "description"


FORMS = {
    "he_she": frozenset("he him his she her hers".split()), "it": frozenset(["it", "its"]),
    "they": frozenset("they them their whose".split()), "first_person": frozenset("i me my we us our".split()),
}  # fmt: skip


def _group(o: Outcome, gazetteer: Gazetteer) -> str:
    """The group that the annotation puts a mention into: by its first answer, or the one that was given."""
    answer = o.right or o.listed["actor"][0]
    if answer[0].islower() and not answer.startswith(PLACE):
        return f"{o.article} {answer}"
    parts = []
    for name in answer.split(JOIN):
        known = None if name.startswith(PLACE) else gazetteer.find(name)
        parts.append(" ".join(sorted(bare(known.name if known else name))) + (" place" if PLACE in name else ""))
    return JOIN.join(sorted(parts))


def shown(found: Mention) -> str:
    """A found mention in one line."""
    actors = [a for a in (found.actor, *found.members) if a is not None]
    mark = "?" if found.why.startswith(UNSAID) else ""
    return JOIN.join(f"{a.name}{mark} [{a.type}]" for a in actors)
