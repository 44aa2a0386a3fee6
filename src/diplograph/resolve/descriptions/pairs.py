"""Pairs that "the two", "both" and "both sides" mean: the last two persons or parties that belong together."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of, conjuncts, subject_of
from diplograph.resolve.descriptions.agents import UNSAID
from diplograph.resolve.pronouns.clause_subjects import meant_by_whose

if TYPE_CHECKING:
    from collections.abc import Callable

    from diplograph.annotate.plain import Token
    from diplograph.model import Actor, Mention

SENTENCES_BACK = 6
LATELY = 3
FACING, FACING_LATELY = frozenset(("party", "organisation", "person")), frozenset(("igo", "armed_group", "armed_force"))
"""Types of who faces another, said so in the last six sentences or in the last three; of two states others tell."""
MEETING = frozenset("meet see receive host welcome telephone phone call".split())
COMMENTING = frozenset("call condemn criticise criticize welcome praise urge deplore regret denounce describe".split())
"""What those do who only speak of a quarrel."""


def pair_meant(noun: "Token", by_head: "dict[int, Mention]", *, sides: bool) -> "tuple[Actor, ...]":
    """The pair, where words before the noun make one; `sides`: the noun is one for two that face each other."""
    found: tuple[Actor, ...] = ()
    if noun.lower_ == "two":
        found = two_here(noun, by_head) or two_subjects(noun, by_head) or two_named(noun, by_head)
    found = found or (between(noun, by_head) if sides else ())
    return found or (two_persons(noun, by_head) if noun.lower_ == "both" else ())


def two_here(noun: "Token", by_head: "dict[int, Mention]") -> "tuple[Actor, ...]":
    """ "He held a meeting with Ann Roe, at which the two agreed …": the two who meet in the sentence itself."""
    known = [(h, m.actor) for h in range(noun.sent.start, noun.i) if (m := by_head.get(h)) and _named(noun.doc[h], m)]
    people = {a.id: a for _, a in known if a is not None and a.type == "person"}
    acts = any(noun.doc[h].dep_ == "nsubj" for h, _ in known)
    joined = any(case_of(noun.doc[h]) == "with" or noun.doc[h].dep_ == "obj" for h, _ in known)
    states = {a.id: a for _, a in known if a is not None and a.type == "state"} if not people else {}
    two = people or states  # "Kenya is in talks with Chad, though the two fell out in May"
    return tuple(two.values()) if len(two) == 2 and acts and joined else ()


def two_subjects(noun: "Token", by_head: "dict[int, Mention]") -> "tuple[Actor, ...]":
    """ "X ruled out talks. His rival Y regretted it. The two had dined …": the persons of whom the last two sentences are."""
    before = [s for s in noun.doc.sents if s.end <= noun.i][-2:]
    subjects = [subject_of(s.root) for s in before]
    known = [by_head.get(t.i) for t in subjects if t is not None]
    actors = [m.actor for m in known if m is not None and not m.why.startswith(UNSAID)]
    people = {a.id: a for a in actors if a is not None and a.type == "person" and not a.name.startswith("Spokes")}
    return tuple(people.values()) if len(people) == 2 else ()


def two_named(noun: "Token", by_head: "dict[int, Mention]") -> "tuple[Actor, ...]":
    """ "Ann Roe would hand over to Ben Doe, she said after a meeting between the two": the only two persons before it."""
    start = noun.sent.start
    for first, end in ((start, noun.i), (noun.sent.before.start, start)):
        known = (m.actor for h in range(first, end) if (m := by_head.get(h)) is not None and _named(noun.doc[h], m))
        people = {a.id: a for a in known if a is not None and a.type == "person"}
        if people:
            return tuple(people.values()) if len(people) == 2 else ()
    return ()


def _named(head: "Token", mention: "Mention") -> bool:
    """ "Ann Roe"; of pronouns who acts or is acted on: "he met Ann Roe, and the two agreed"; of titles who is met."""
    met = head.dep_ == "obj" and head.head.lemma_.lower() in MEETING and head.tag_ == "NN"
    met = met or (head.dep_ in ("obl", "nmod") and case_of(head) == "with" and head.tag_ == "NN")
    titled = mention.kind == "nominal" and met and not mention.why.startswith(UNSAID)
    return mention.kind == "name" or titled or (mention.kind == "pronoun" and head.dep_ in ("nsubj", "obj"))


def between(noun: "Token", by_head: "dict[int, Mention]") -> "tuple[Actor, ...]":
    """ "Talks between the president and the League … Both camps …": the last two between whom something was."""
    starts = [s.start for s in noun.doc.sents if s.start <= noun.i][-SENTENCES_BACK:]
    near = starts[-LATELY:][0]
    for token in reversed(list(noun.doc[starts[0] : noun.i])):
        if case_of(token) == "between" and token.dep_ in ("nmod", "obl"):
            known = [by_head.get(t.i) for t in conjuncts(token) if t.i < noun.i]
            actors = [m.actor for m in known if m is not None and m.actor is not None and m.actor.type != "place"]
            kinds = FACING | FACING_LATELY if token.i >= near else FACING
            if len(actors) == len(known) == 2 and kinds & {a.type for a in actors}:
                return tuple(actors)
    return ()


def two_persons(noun: "Token", by_head: "dict[int, Mention]") -> "tuple[Actor, ...]":
    """ "The minister and her colleague, Ann Roe, resigned; both belong to …": the last two persons joined before it."""
    first = noun.sent.before.start
    for token in reversed(list(noun.doc[first : noun.i])):
        if token.dep_ != "conj" and token.dep_.startswith("nsubj") and not of_its_subject(noun, token):
            known = [by_head.get(t.i) for t in conjuncts(token)]
            actors = [m.actor for m in known if m is not None and m.actor is not None and m.actor.type == "person"]
            if len(actors) == len(known) == 2:
                return tuple(actors)
    return ()


def same_two(noun: "Token", by_head: "dict[int, Mention]", doers: frozenset[str]) -> "tuple[Actor, ...]":
    """ "CARICOM urged both states to talk. Brazil, which borders both, …": the two that the text last spoke of as two."""
    first = [s.start for s in noun.doc.sents if s.start <= noun.i][-4:][0]
    for i in range(noun.i - 1, first - 1, -1):
        mention = by_head.get(i)
        if mention is not None and len(mention.members) == 2:
            return mention.members if not doers & {a.id for a in mention.members} else ()
    return ()


def of_a_person(noun: "Token", by_head: "dict[int, Mention]") -> bool:
    """ "The president has not said whether he will run. The two once served together": two persons, not two states."""
    if noun.lower_ != "two" or noun.dep_ != "nsubj" or not 0 < noun.sent.start == noun.i - 1:
        return False
    subject = subject_of(noun.sent.before.root)
    mention = by_head.get(subject.i) if subject is not None else None
    return mention is not None and mention.actor is not None and mention.actor.type == "person"


def both_of_whom(noun: "Token") -> "Token | None":
    """ "Chad and Mali, both of which border Niger": whom the relative clause of "both of which" is about."""
    clause = noun.head
    of = any(c.dep_ == "nmod" and c.lower_ in ("which", "whom") for c in noun.children)
    return clause.head if of and noun.lower_ == "both" and clause.dep_ == "acl:relcl" else None


def of_two_clauses(noun: "Token", by_head: "dict[int, Mention]") -> "tuple[Actor, ...]":
    """ "Uganda has taken in thousands, and Kenya hosts more. Both complain": who acts in each half of the sentence before."""
    if noun.dep_ not in ("nsubj", "nsubj:pass") or noun.sent.start == 0:
        return ()
    root = noun.sent.before.root
    halves = [root, *(c for c in root.children if c.dep_ == "conj" and c.pos_ in ("VERB", "AUX"))]
    subjects = [c for v in halves for c in v.children if c.dep_ in ("nsubj", "nsubj:pass")]
    known = [m.actor for t in subjects if (m := by_head.get(t.i)) is not None and m.kind in ("name", "metonym")]
    actors = {a.id: a for a in known if a is not None and a.type != "place"}
    return tuple(actors.values()) if len(halves) == len(subjects) == len(actors) == 2 else ()


def of_its_subject(noun: "Token", subject: "Token") -> bool:
    """ "Egypt and France urged both sides …": whoever acts on the two is neither of them, nor is whoever tells which it is.

    "The Group, which Mali chairs with Chad, urged both sides …".
    """
    governed = noun.dep_ in ("obj", "iobj") or (noun.dep_ == "obl" and case_of(noun) in ("to", "on", "with", "for"))
    doer = subject_of(noun.head) if governed and noun.head.pos_ == "VERB" else None
    if doer is None:
        return False
    aside = case_of(subject) == "with" and any(t.dep_ == "acl:relcl" and t.head.i == doer.i for t in subject.ancestors)
    return aside or (subject.dep_ == "nsubj" and subject.i == doer.i)


def beside_doer(
    noun: "Token", by_head: "dict[int, Mention]", state_of: "Callable[[Actor], Actor | None]"
) -> frozenset[str]:
    """Who stands by whoever acts on the two: the states whose envoys "met both sides", Chad of "which Mali leads with Chad"."""
    subject = subject_of(noun.head) if noun.dep_ in ("obj", "iobj") and noun.head.pos_ == "VERB" else None
    if subject is None:
        return frozenset()
    doers = [*conjuncts(subject), *_speaking_beside(noun.head)]
    doers += [t for d in list(doers) for c in d.children if c.dep_ == "amod" for t in conjuncts(c)]
    told = [m for t in doers if (m := by_head.get(t.i)) is not None]
    states = [state_of(a) for m in told for a in (m.actor, *m.members) if a is not None]
    clauses = [c for c in subject.children if c.dep_ == "acl:relcl"]
    partners = [t for c in clauses for t in c.children if t.dep_.startswith("nsubj") or case_of(t) == "with"]
    known = [m.actor for p in partners for t in conjuncts(p) if (m := by_head.get(t.i)) is not None]
    return frozenset(a.id for a in (*states, *known) if a is not None)


def _speaking_beside(verb: "Token") -> "list[Token]":
    """ "The Union condemned the raid, and Chad urged both sides …": who has but spoken of it beside is neither."""
    first = verb.head if verb.dep_ == "conj" else None
    spoke = first is not None and first.lemma_.lower() in COMMENTING
    subject = subject_of(first) if first is not None and spoke else None
    return list(conjuncts(subject)) if subject is not None else []


def joined_by_whose(pronoun: "Token", by_head: "dict[int, Mention]") -> "tuple[Actor, ...]":
    """ "Angola and Botswana, whose presidents …": all whom the clause is about, where they are joined and known.

    Of subjects alone: "abuts both Pakistan and China, whose troops …" goes with the nearest.
    """
    meant = meant_by_whose(pronoun)
    if meant is None or not meant.dep_.startswith("nsubj"):
        return ()
    known = [by_head.get(t.i) for t in conjuncts(meant)]
    actors = [m.actor for m in known if m is not None and m.actor is not None]
    return tuple(actors) if len(actors) == len(known) > 1 else ()
