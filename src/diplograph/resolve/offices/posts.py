"""Whose post a bare title is: an ambassador is of the embassy that the text named, a justice of its court."""

from itertools import islice, pairwise
from typing import TYPE_CHECKING

from diplograph.annotate import case_of, subject_of
from diplograph.model import Actor, Mention
from diplograph.model_ids import normalise
from diplograph.resolve.by_head import ByHead
from diplograph.resolve.descriptions.again import FAR
from diplograph.resolve.known.gazetteer import Gazetteer
from diplograph.resolve.known.nouns import nouns
from diplograph.resolve.mentions import OfficeFact

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token

SENT = frozenset("ambassador attache".split())
"""Offices of those whom one state sends to another."""
MISSIONS = frozenset("embassy ambassador diplomat envoy consulate attaché attache chargé consul legation".split())
"""Nouns whose adjective or owner is the state that sends."""
COURTS = frozenset("court tribunal chambers".split())
PARTS = ("Council", "Court", "Commission", "Mission", "Tribunal", "Agency", "Bank", "Fund")
"""How names of bodies end that have no secretary-general, for they are part of others or have another chief."""
RULING = frozenset(
    "say tell note find rule sentence convict acquit order jail declare hold fine reject dismiss grant remand".split()
)
"""What judges do and say in court."""
HEARING = ("tell", "inform")
OF_A_COURT = frozenset("presiding dissenting sentencing".split())
"""What a judge is of the court that the text speaks of."""
BODIES = frozenset("igo government_body organisation ngo company media party".split())
"""Types of what a common noun before an office may stand for."""
SIDES = frozenset("opposition coalition government".split())
"""What says on which side of a parliament somebody sits, not whose office it is."""
SURE = 0.8
"""Confidence of what the words of the office say."""
SENTENCES = 8
"""How far back the embassy is looked for."""


def only_body(doc: "Doc", fact: OfficeFact, by_head: ByHead, gazetteer: Gazetteer) -> Mention | None:
    """The body that alone has an office of these words: an under-secretary-general is of the United Nations."""
    noun = doc.words[fact.dated] if fact.dated is not None else doc.words[fact.end - 1]
    field = " ".join(c.lower_ for c in noun.children if c.dep_ in ("compound", "amod") and c.i < noun.i)
    owned_ = "nmod:poss" in noun.child_labels
    body = gazetteer.only_body(fact.words) or (gazetteer.only_body(f"{field} {fact.words}") if not owned_ else None)
    if body is None or _told_abroad(body, by_head, gazetteer):
        return None
    span = doc[fact.start : fact.end]
    why = "the only body that has the office"
    return Mention(span.start_char, span.end_char, span.text, fact.start, "nominal", body, (), SURE, why)


def _told_abroad(body: Actor, by_head: ByHead, gazetteer: Gazetteer) -> bool:
    """Whether a text names other states and not the body's: a Philippine "Senate Majority Leader" is of another senate."""
    home = gazetteer.state_of(body)
    if home is None:
        return False
    told = {s.id for m in by_head.values() if m.actor is not None and (s := gazetteer.state_of(m.actor)) is not None}
    return bool(told) and home.id not in told


def posted(doc: "Doc", fact: OfficeFact, by_head: ByHead) -> Mention | None:
    """The body of a bare title that the text has named before, if only one may be meant."""
    if fact.office in SENT:
        return _sender(doc, fact, by_head)
    if fact.office == "secretary-general" and fact.words.lower().endswith("general"):
        return _union(fact, by_head)
    the = fact.dated is not None and _the_one(doc[fact.dated])
    if (
        fact.office == "judge"
        and _rules(doc[fact.person.head])
        and (local := _only_court(doc, fact, by_head)) is not None
    ):
        return local
    if fact.office == "judge" and fact.when == "now" and (heard := _heard(doc[fact.person.head], by_head)) is not None:
        return heard
    the = the or any(t.lower_ in OF_A_COURT for t in doc[max(0, fact.start - 1) : fact.end])
    sits = fact.office == "judge" and (
        fact.words.lower() == "justice" or the or _court_told(doc[fact.person.head], by_head)
    )
    court = _court(doc, fact, by_head) if sits or fact.office == "prosecutor" else None
    of_states = court is not None and court.actor is not None and court.actor.type != "igo"
    return None if of_states and not sits else court  # no state's prosecutors are its court's


def _union(fact: OfficeFact, by_head: ByHead) -> Mention | None:
    """ "The Arab League met. Secretary-General X …": the organisation of states that the text named last, where it is one."""
    first = by_head.sentences[max(0, by_head.sentence[fact.start] - SENTENCES)]
    named = [m for h in by_head.before(fact.start, first) if (m := by_head[h]).actor and m.actor.type == "igo"]
    wholes = [m for m in named if m.kind == "name" and m.actor and not m.actor.name.endswith(PARTS)]
    last = [m for m in wholes if by_head.sentence[m.head] == by_head.sentence[wholes[-1].head]]
    return wholes[-1] if len({m.actor.id for m in last if m.actor}) == 1 else None


def _heard(judge: "Token", by_head: ByHead) -> Mention | None:
    """ "Judge X told the District Court that …": the court in which a judge speaks."""
    if judge.dep_ != "nsubj" or judge.head.lemma_.lower() not in HEARING:
        return None
    heard = (c for c in judge.head.children if c.dep_ in ("obj", "iobj") and c.lower_ in COURTS)
    found = (m for c in heard if (m := by_head.get(c.i)) is not None and m.kind == "name")
    return next((m for m in found if m.actor is not None and "--" not in m.actor.id), None)


def _rules(judge: "Token") -> bool:
    """ "Judge X found that …", "Judge X sentenced him": what a judge does in the court that the text is about."""
    return judge.dep_ == "nsubj" and judge.head.lemma_.lower() in RULING


def _only_court(doc: "Doc", fact: OfficeFact, by_head: ByHead) -> Mention | None:
    """ "A Barcelona court jailed him. Judge X found …": the one court that the text has told of before, by whatever name."""
    courts = [
        by_head[h] for h in by_head.before(fact.start) if doc[h].lower_ in COURTS and by_head[h].actor is not None
    ]
    return courts[-1] if len({m.actor.id for m in courts if m.actor}) == 1 else None


def _court_told(judge: "Token", by_head: ByHead) -> bool:
    """ "The Supreme Court has had no president since Judge X quit": whether the sentence is of a court."""
    subject = subject_of(judge.sent.root)
    return subject is not None and subject.lower_ in COURTS and subject.i in by_head and subject.i < judge.i


def _the_one(judge: "Token") -> bool:
    """ "The dissenting judge, X": one of the court's, whose it does not say."""
    whose = any(c.dep_ in ("nmod:poss", "nmod", "compound") or c.ent_type_ for c in judge.children if c.i < judge.i)
    return judge.lower_ == "judge" and not whose and "the" in judge.child_words


def named_inside(noun: "Token", by_head: ByHead) -> Mention | None:
    """ "The European Commission … a commission spokeswoman, X": the body that the noun before the office last named."""
    for word in (c for c in noun.children if c.dep_ == "compound" and c.tag_ == "NN" and c.i not in by_head):
        for head in islice(by_head.back_from(noun.i), FAR):
            mention = by_head[head]
            body = mention.actor if mention.actor is not None and mention.actor.type in BODIES else None
            if (
                body is not None
                and "--" not in body.id
                and word.lower_
                in (
                    mention.text.split()[-1].lower(),
                    normalise(body.name).partition(" of ")[0].split()[-1],
                )
            ):
                return mention
    return None


def _sender(doc: "Doc", fact: OfficeFact, by_head: ByHead) -> Mention | None:
    """ "Sofia expelled a secretary of the Russian embassy. … Ambassador X": the one state whose diplomats were named."""
    first = by_head.sentences[max(0, by_head.sentence[fact.start] - SENTENCES)]
    named = [by_head[h] for h in by_head.before(fact.start, first) if doc[h].head.lemma_.lower() in MISSIONS]
    states = [m for m in named if m.actor is not None and m.actor.type == "state" and doc[m.head].dep_ != "nmod"]
    return states[-1] if len({m.actor.id for m in states if m.actor}) == 1 else None


def _court(doc: "Doc", fact: OfficeFact, by_head: ByHead) -> Mention | None:
    """ "The Supreme Court of Ghana quashed it. … Justice X": the only court that the text has named."""
    before = (by_head[h] for h in by_head.before(fact.start) if doc[h].lower_ in COURTS)
    named = [m for m in before if m.actor is not None and "--" not in m.actor.id]
    whole = max((normalise(m.actor.name) for m in named if m.actor), key=len, default="")
    one = all(whole.startswith(normalise(m.actor.name)) for m in named if m.actor)  # "the Supreme Court" of Ghana's
    return next((m for m in reversed(named) if m.actor and normalise(m.actor.name) == whole), None) if one else None


def owned(doc: "Doc", fact: OfficeFact, by_head: ByHead) -> bool:
    """Whether the phrase says whose office it is: "its premier", "president of the union", "club president X"."""
    noun = doc[fact.dated] if fact.dated is not None else doc[fact.end - 1]
    first, before = fact.words.split()[0], doc[fact.start : fact.end]
    if before[0].lower_ in SIDES:
        before = before[1:]  # "opposition Senator X"
    other = next((t for t, u in pairwise(before) if u.text == first), None)
    common = other is not None and (other.tag_ == "NN" or (other.is_sent_start and other.lower_ in nouns().types))
    if common and "minister" not in fact.office:
        return True
    return any(
        c.dep_ == "nmod:poss" or (case_of(c) == "of" and not _portfolio(fact, c, by_head)) for c in noun.children
    )


def _portfolio(fact: OfficeFact, of: "Token", by_head: ByHead) -> bool:
    """ "The minister of public security", "the Minister of Home Affairs": what a minister is of need be no body."""
    bare = of.tag_ in ("NN", "NNS") and of.child_labels.isdisjoint(("det", "nmod:poss"))
    named = by_head.get(of.i)
    field = of.pos_ == "PROPN" and (
        named is None or named.kind == "nominal"
    )  # "of Industry and Trade": no industry acts
    return of.dep_ != "nmod" or ("minister" in fact.office and (bare or field))
