"""Who stands in the words for a deed and is not whom the verb over it is about: the victim, the claimant, the place left."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.resolve import nouns

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

SUFFERED = frozenset(
    "abduction abuse aggression arrest assassination assault attack beating beheading blockade bombardment bombing burning caricature "
    "cartoon crackdown death deportation desecration detention disappearance drowning education embargo eviction execution expulsion "
    "extradition force harassment imprisonment incarceration intimidation invasion jailing kidnapping killing lynching massacre "
    "mistreatment murder offensive persecution poisoning prosecution raid rape sanction schooling shooting slaughter slaying stabbing "
    "strike torture treatment trial violence war wounding".split()
)
"""What is done to whoever stands behind "of", "against" and "on": who opposes a war on Iran does not oppose Iran."""
BEHIND = ("of", "against", "on")
UNDERGONE = SUFFERED - frozenset(
    "abuse aggression assault attack beating blockade bombardment bombing caricature cartoon crackdown embargo force harassment invasion "
    "intimidation offensive persecution raid sanction strike torture treatment violence war".split()
)
"""Those of them whose owner suffered them: "his killing", not "their attack"."""
REMOVED = frozenset(
    "ban banning boycott censure demotion departure disbanding dismissal disqualification dissolution exclusion "
    "impeachment isolation ouster ousting overthrow removal resignation sacking suspension toppling withdrawal".split()
)
"""What whoever is for it has done to whoever stands behind "of" and "on", who is not backed by it."""
WRONGS = (
    UNDERGONE
    | (REMOVED - {"departure", "resignation", "withdrawal"})
    | frozenset("beating bombardment bombing harassment invasion persecution torture treatment".split())
)
"""What others do to whoever stands behind "of"."""
VICTIMS = frozenset("INVESTIGATES OPPOSES PROTESTS_AGAINST".split())
"""Relations to those who do deeds, never to those who suffer them."""
CLAIMS = frozenset("accusation allegation claim complaint testimony".split())
"""Words of whoever brings them, which an inquiry looks into."""
CLAIMANTS = frozenset(("INVESTIGATES",))
OWNED = frozenset("belong build file lodge make operate own provide run submit".split())
"""Participles whose "by" names whose a thing or a claim is: "a field owned by X", "allegations made by X"."""
WISHED = frozenset("free independent united unified stable democratic sovereign undivided strong".split())
"""What somebody would have a land be: who supports a united Ireland does not support Ireland."""
NOMINEES = frozenset("appointee candidate choice nominee pick".split())
"""Whom somebody has put forward: who rejects them does not reject whoever that is."""
JUDGING = frozenset("REJECTS OPPOSES SUPPORTS".split())
GOING = frozenset(
    "departure evacuation exit exodus expulsion extraction pullback pullout removal repatriation transfer withdrawal".split()
)
"""What goes "from" a place, of which nothing is asked."""
ASKING = frozenset(("CALLS_ON", "DEMANDS"))


def stands_by(token: "Token", relation: str) -> bool:
    """Whether an actor in a relation's place for whom it is about only stands in the words for a deed."""
    first = token
    while first.dep_ == "conj":
        first = first.head
    if relation in ASKING:
        return case_of(first) == "from" and _leaves(first.head)
    deed = first.head.lemma_.lower()
    if relation in SUFFERING:
        return SUFFERING[relation](first, deed)
    if relation in JUDGING and first.dep_ == "nmod:poss" and deed in NOMINEES:
        return True
    if relation == "SUPPORTS":
        if first.dep_ == "nmod" and first.head.pos_ == "NOUN" and _against(first, deed):
            return True
        return token.pos_ == "PROPN" and any(c.dep_ == "amod" and c.lower_ in WISHED for c in token.children)
    if relation in CLAIMANTS and first.dep_ == "obl:agent" and deed in OWNED:
        return True
    if relation in CLAIMANTS and deed in CLAIMS:
        return first.dep_ == "nmod:poss" or (first.dep_ in ("nmod", "obl:agent") and case_of(first) in ("by", "of"))
    if relation not in VICTIMS or first.head.pos_ != "NOUN":
        return False
    return _behind(first, deed) or _befell(first, deed)


def _befell(owner: "Token", deed: str) -> bool:
    """ "Anger at the cleric's execution": he suffered it; not "Chad's execution of two men", nor "Chad's executions"."""
    if owner.dep_ != "nmod:poss" or deed not in UNDERGONE:
        return False
    done_by_state = owner.ent_type_ in ("GPE", "ORG") and owner.head.tag_ == "NNS"
    return not done_by_state and not any(c.dep_ == "nmod" and case_of(c) == "of" for c in owner.head.children)


def _owns(owner: "Token", _deed: str) -> bool:
    """ "Ransacked the mayor's house": a person, to whose house it was done."""
    human = owner.ent_type_ == "PERSON" or nouns().human(owner.lemma_.lower()) or owner.lower_ in ("his", "her")
    return owner.dep_ == "nmod:poss" and human


def _behind(noun: "Token", deed: str) -> bool:
    """ "The killing of X", "sanctions on X", "the use of force against X"."""
    force = any(c.lower_ == "force" and case_of(c) == "of" for c in noun.head.children)
    return noun.dep_ == "nmod" and case_of(noun) in BEHIND and (deed in SUFFERED or (force and noun.lower_ != "force"))


def _against(noun: "Token", deed: str) -> bool:
    """ "The sacking of X", "a boycott of X", "the war on X": who is for it is not for X."""
    return _behind(noun, deed) or (case_of(noun) in BEHIND and deed in REMOVED)


def _leaves(word: "Token") -> bool:
    """ "The withdrawal of troops from X", whichever word of it a parser hangs the phrase on."""
    around = (word, word.head, *(c for c in word.children if c.dep_ in ("obj", "obl", "nsubj", "nsubj:pass")))
    return any(t.pos_ == "NOUN" and t.lemma_.lower() in GOING for t in around)


def _wronged(noun: "Token", deed: str) -> bool:
    """ "His killing", "the deportation of X", "the sacking of X": who deplores it does not deplore X."""
    done_to = noun.dep_ == "nmod" and case_of(noun) == "of" and deed in WRONGS
    return done_to or _befell(noun, deed)


SUFFERING = {"DESTROYS": _owns, "CRITICIZES": _wronged}
"""Relations whose object only owns what is destroyed, or suffered what is deplored; who calls for sanctions on X blames X."""
