"""Arguments that stand outside their clause: appositions, quotations, shared objects, phrases hung on the wrong word."""

from typing import TYPE_CHECKING

from diplograph.annotate import apposed_to, case_of, conjuncts, parenthetical
from diplograph.extract.propositions.proposition import Proposition
from diplograph.resolve.known.nouns import nouns
from diplograph.resolve.offices.fronted import fronted_for

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

SUFFERING = frozenset("face risk lose forfeit suffer incur".split())
"""Verbs for what comes of not doing as one is told: in "surrender or face trial" nobody surrenders a trial."""
ALONE = frozenset(
    "disband surrender demobilise demobilize retreat capitulate defect mutiny flee retire abdicate resign desert".split()
)
"""Verbs that share no object with the next: "disband and lay down its arms"."""
DEPRIVING = frozenset(
    "take confiscate seize steal cut burn destroy revoke freeze cancel withdraw impound break smash loot suspend strip".split()
)
"""What is done to whoever has it done to what is theirs: "had their assets frozen"."""


def late_as(p: Proposition) -> None:
    """ "Considers X, which …, as its Y": a parser hangs the late "as" on the relative clause; the comma says otherwise."""
    for obj in p.get("obj"):
        for clause in (c for c in obj.children if c.dep_ == "acl:relcl"):
            for child in clause.subtree:
                edge = child.left_edge.i
                if (
                    child.dep_ in ("obl", "nmod", "advcl")
                    and case_of(child) == "as"
                    and child.doc[edge - 1].text == ","
                ):
                    p.add("prep:as", child)
            late = [
                t
                for t in clause.subtree
                if t.lower_ == "as" and t.dep_ == "case" and t.i and t.doc[t.i - 1].text == ","
            ]
            for t in late:
                if t.head not in p.get("prep:as"):
                    p.add("prep:as", t.head)


def apposed(p: Proposition) -> None:
    """ "Australia and New Zealand, the largest donors to the Forum,": what an apposition says is said of its head."""
    if p.part != "noun" or p.get("subj"):
        return
    if (one := _one_of(p.token)) is not None:
        p.args["subj"] = one
        return
    if (first := _second_apposition(p.token)) is not None:
        p.args["subj"] = [apposed_to(first)]
        return
    if p.token.dep_ == "advcl" and (first := fronted_for(p.token)) is not None:
        p.args["subj"] = list(conjuncts(first)) if p.token.tag_ == "NNS" else [first]
        return
    if p.token.dep_ not in ("appos", "nmod:desc"):
        p.args |= {"subj": [name]} if (name := _named_behind(p.token)) is not None else {}
        return
    if p.token.dep_ == "nmod:desc":  # "NATO member Albania"
        p.args["subj"] = [p.token.head]
        return
    several = [t for t in conjuncts(p.token.head) if t.i < p.token.i]
    p.args["subj"] = several if p.token.tag_ == "NNS" and several else [apposed_to(p.token)]


def _named_behind(noun: "Token") -> "Token | None":
    """ "A critic of the president, Ann Roe, …": the name that says who is that."""
    names = (c for c in noun.children if c.dep_ == "appos" and c.pos_ == "PROPN" and c.i > noun.i)
    return next(names, None) if noun.tag_ == "NN" and noun.lemma_.lower() in nouns().humans else None


def _one_of(noun: "Token") -> "list[Token] | None":
    """ "Norway is one of the members of NATO", "he was among the founders": what one of several is said to be."""
    among = case_of(noun) == "among" and "cop" in noun.child_labels
    one = noun.head if noun.dep_ == "nmod" and case_of(noun) == "of" and noun.head.lower_ == "one" else None
    said = noun if among else one
    if noun.tag_ != "NNS" or said is None:
        return None
    if said.dep_ == "appos":
        return [apposed_to(said)]
    subjects = [c for c in said.children if c.dep_ == "nsubj"] if "cop" in said.child_labels else []
    return list(conjuncts(subjects[0])) if subjects else None


def _second_apposition(noun: "Token") -> "Token | None":
    """ "Ann Roe, mayor of Oslo and an ally of the premier,": the apposition that another one is joined to."""
    first = noun.head if noun.dep_ == "conj" and noun.pos_ == "NOUN" else None
    return first if first is not None and first.dep_ == "appos" and first.pos_ == "NOUN" else None


def only_names(p: Proposition) -> bool:
    """ "A tea seller named Hanan": nobody is appointed."""
    return (
        p.token.dep_ == "acl"
        and p.word in ("name", "call", "dub", "nickname")
        and any(t.pos_ == "PROPN" for t in p.get("pred") + p.get("obj"))
    )


def behind_noun(p: Proposition) -> None:
    """ "Deplored an assault by rebels on the town", "the decision by a wing to …": a "by" right behind an object is its noun's."""
    verb = p.token.head
    if p.token.dep_ != "obj" or verb.pos_ != "VERB" or p.get("poss") or p.get("prep:by"):
        return
    for child in verb.children:
        if (
            child.dep_.startswith("obl")
            and child.i > p.token.i
            and child.pos_ in ("NOUN", "PROPN")
            and case_of(child) == "by"
        ):
            between = p.token.doc[p.token.i + 1 : child.left_edge.i]
            if all(p.token.is_ancestor(t) for t in between):
                p.args["prep:by"] = list(conjuncts(child))


def left_behind(p: Proposition) -> None:
    """ "The measures had been called for by X": the subject of the passive belongs to the preposition that is left alone."""
    if p.part != "verb" or not p.passive or not p.get("obj"):
        return
    for child in p.token.children:
        if child.lower_ in p.lemma.split()[1:]:
            continue  # "hemmed in": its particle
        alone = child.pos_ == "ADP" and child.i == p.token.i + 1 and child.dep_ in ("obl", "advmod")
        if alone and not any(True for _ in child.children):
            p.args[f"prep:{child.lower_}"] = p.args.pop("obj")
            return


def perfect(p: Proposition, by_token: dict[int, Proposition]) -> None:
    """ "Russia has massed troops", read as owning massed troops: the participle right behind the verb acts too."""
    for noun in p.get("obj") if p.lemma == "have" else ():
        participle = next((c for c in noun.children if c.i == p.token.i + 1 and c.tag_ == "VBN"), None)
        acts = by_token.get(participle.i) if participle is not None else None
        if acts is not None and acts.args.keys() <= {"obj"}:
            own = {r: list(t) for r, t in p.args.items() if r.startswith(("subj", "prep:"))}
            held = by_token.get(noun.i)
            acts.args = {**(held.args if held is not None else {}), **own, "obj": [noun]}
            acts.passive = False


def causative(p: Proposition, by_token: dict[int, Proposition]) -> None:
    """ "Had them flogged": who has it done does it."""
    if p.word not in ("have", "get") or not p.get("subj"):
        return
    for clause in (c for c in p.token.children if c.dep_ in ("xcomp", "ccomp") and c.tag_ == "VBN"):
        done = by_token.get(clause.i)
        if done is None or not clause.child_labels.isdisjoint(("aux", "nsubj", "obl:agent")):
            continue
        undergoes = p.get("obj") or done.get("obj")
        if undergoes and not _deprived(clause, undergoes):
            done.args["obj"], done.args["subj"] = list(undergoes), list(p.get("subj"))


def _deprived(verb: "Token", held: "list[Token]") -> bool:
    """ "Had their phones taken away": what is one's own and lost is no deed of one's own; "had his passport impounded" may be."""
    owned = any(c.lower_ == "their" for t in held for c in t.children if c.dep_ == "nmod:poss")
    return owned and verb.lemma_.lower() in DEPRIVING


def content_beside(p: Proposition) -> None:
    """ "The talks failed, the envoy said": what the verb is set beside is what it says."""
    if p.part == "verb" and not p.get("comp") and not p.get("obj") and parenthetical(p.token):
        p.args["comp"] = [p.token.head]


def _lacks_helper(verb: "Token") -> bool:
    """Whether a later verb needs the first: "were seized and burnt by the army", "two were killed and five hurt by the army"."""
    own = verb.child_labels
    first = verb.head
    apart = any(c.dep_.startswith("obl") and first.i < c.i < verb.i for c in first.children)
    if apart and "aux:pass" not in own:
        return False  # "was put on a flight in Dubai and arrested by Albanian police"
    if {"aux", "aux:pass"} <= own:
        return False  # "is being held in a cell and has been beaten by guards"
    return "nsubj:pass" not in own or not own & {"aux:pass", "aux"}


def shared_gap(p: Proposition, by_token: dict[int, Proposition]) -> None:
    """ "The region, which Russia recognised and Georgia claims": the second verb lacks the same object."""
    first = by_token.get(p.token.head.i) if p.token.dep_ == "conj" and p.part == "verb" else None
    if first is None or first.token.dep_ != "acl:relcl" or p.passive or first.passive or p.get("obj") or p.get("comp"):
        return
    gap = [t for t in first.get("obj") if t.i < first.token.i]
    if gap:
        p.args["obj"] = gap


def _agent_behind(p: Proposition, by_token: dict[int, Proposition]) -> "list[Token]":
    """ "Was shot and killed by police": the agent behind a later participle, hung on the first, is of both."""
    first = by_token.get(p.token.head.i) if p.token.dep_ == "conj" else None
    if first is None or not first.passive or not p.token.child_labels.isdisjoint(("nsubj:pass", "aux:pass")):
        return []
    return [t for t in first.get("subj") if t.dep_ == "obl:agent" and t.i > p.token.i and t.head.i == first.token.i]


def _phrase_behind_both(p: Proposition, by_token: dict[int, Proposition]) -> None:
    """ "The torture and murder of 30 villagers": the phrase behind the second noun, hung on the first, is of both."""
    first = by_token.get(p.token.head.i)
    if first is None or first.part != "noun" or "nmod" in p.token.child_labels:
        return
    for role in ("prep:of", "prep:by", "prep:on", "prep:against"):
        behind = [t for t in first.get(role) if t.i > p.token.i]
        if behind and behind[0].head.i == first.token.i:
            p.args.setdefault(role, behind)


def _behind_the_last(p: Proposition, by_token: dict[int, Proposition]) -> "list[Token]":
    """ "Beat, robbed and shot two traders": the object of the last of the verbs that only commas and adverbs part."""
    first = p.token.head if p.token.dep_ == "conj" and p.token.head.pos_ == "VERB" else p.token
    last = p.token.i
    for verb in (c for c in first.children if c.dep_ == "conj" and c.i > p.token.i):
        other = by_token.get(verb.i)
        if verb.lemma_.lower() in SUFFERING:
            return []
        between = {t.dep_ for t in p.token.doc.words[last + 1 : verb.i]}
        if other is None or other.part != "verb" or other.passive or between - {"cc", "punct", "advmod"}:
            return []
        if "obj" in verb.child_labels and "cc" not in between:
            return []  # "refused, accused Khartoum of a plot and left": a list of deeds, each with its own
        if other.get("obj"):
            return list(other.get("obj"))
        last = verb.i
    return []


def share(p: Proposition, by_token: dict[int, Proposition]) -> None:
    """Let coordinated verbs share what follows the last: "arms and trains Hezbollah", "neither beaten nor starved by them"."""
    if p.part == "noun" and p.token.dep_ == "conj":
        _phrase_behind_both(p, by_token)
    if p.passive and not p.get("subj"):
        bare = (c for c in p.token.children if c.dep_ == "conj" and _lacks_helper(c))
        later = (by_token.get(c.i) for c in bare)
        agents = (o.get("subj") for o in later if o is not None and o.passive and o.get("subj"))
        p.args["subj"] = list(next(agents, [])) or _agent_behind(p, by_token)
    if p.part != "verb" or p.get("obj") or p.get("comp") or p.passive or p.lemma in ALONE:
        return
    if shared := _behind_the_last(p, by_token):
        p.args["obj"] = shared
    first = by_token.get(p.token.head.i) if p.token.dep_ == "conj" else None
    if first is not None and first.part == "verb" and not first.passive and not p.get("obj"):
        own = any(c.dep_ == "obj" and c.i > p.token.i for c in first.token.children)
        if own and (behind := [t for t in first.get("obj") if t.i > p.token.i]):
            p.args["obj"] = behind
