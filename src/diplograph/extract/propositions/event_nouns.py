"""Who does what an event noun names: the subject of the verb that carries it, a by-phrase."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.extract.clauses.answerable import BEARING, HARMING, RESPONSIBILITY
from diplograph.extract.clauses.negation import denied, no_one
from diplograph.extract.clauses.reacted import DOORS, laid_at
from diplograph.extract.clauses.unanswered import unanswered
from diplograph.extract.clauses.wholes import contained
from diplograph.extract.propositions.controllers import JUDGING
from diplograph.extract.propositions.derived import BEFORE
from diplograph.extract.propositions.held_to import FOUL, held_to_have_done
from diplograph.extract.propositions.proposition import Proposition
from diplograph.resolve import nouns

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

ASPECTUAL = frozenset(
    "continue resume begin start launch conduct complete finish make hold undertake stage mount wage provide give extend "
    "intensify increase expand step renew announce order carry open maintain pursue deliver deepen strengthen send "
    "claim declare observe voice express issue level lodge utter commit perpetrate impose enforce lay beat deal fire mete".split()
)
"""Verbs that leave the doing to their object: "continue aid to Y", "complete its withdrawal from Y"."""
COMMANDING = frozenset("direct command oversee supervise mastermind orchestrate lead head".split())
"""Verbs whose subject does the violence that it leads: "directed the siege of Y"."""
PERMITTING = frozenset("approve authorise authorize".split())
SENT_OUT = frozenset("deployment dispatch despatch sending stationing redeployment".split())
"""What a government that approves it does; of a parliament it is the government's."""
LAWMAKING = frozenset("parliament senate congress lawmaker assembly deputy chamber house senator legislature".split())
MINDED = frozenset("rule consider contemplate weigh mull plan prepare envisage threaten promise pledge vow".split())
"""Whoever has an act in mind would do it, where it is no known one: "ruled out an invasion", not "considered the invasion"."""
PLEDGING = frozenset("promise pledge vow offer threaten".split())
"""Whoever does so to an act means to do it themselves: "promised the release of the two nuns"."""
ENGAGING = {
    "participate": "in", "engage": "in", "resort": "to", "join": "in", "take": "in", "persist": "in", "return": "to",
    "revert": "to", "embark": "on",
}  # fmt: skip
"""Verbs whose subject does what their prepositional phrase names: "took part in the attack on Y"."""
OWNING = BEARING | {"claim", "admit"}
"""Whoever does so to responsibility or blame for an act did it."""
ROLES = frozenset("role involvement part hand complicity participation".split())
PLAYING = frozenset("deny reject disclaim disavow dismiss admit acknowledge confess have play own repudiate".split())
"""Verbs of whoever has a part in an act, or says that they had none."""
ENDING = frozenset(("end", "lift", "call off", "suspend", "abandon", "give up"))
KEPT_UP = frozenset("blockade siege strike boycott".split())
"""What those who do it keep up until they end it."""
RALLIES = frozenset("protest demonstration march rally sit-in vigil picket riot".split())
STOPPAGES = frozenset("strike walkout stoppage shutdown sit-in boycott fast protest".split())
RETURNING = frozenset("return resume go reopen restart end".split())
"""What those do who are done with a strike."""
PROTESTING = frozenset(
    "protester protestor demonstrator marcher activist student youth woman worker teacher farmer villager resident supporter "
    "opponent crowd thousand hundred dozen pensioner trader nurse miner driver relative mother monk rioter striker unionist "
    "campaigner follower".split()
)
"""Who does something at a rally as one of those who hold it."""
FORCES = frozenset("police army troop soldier commando force court judge government".split())
CHARGED = {"charge": ("with",), "suspect": ("of", "in")}
"""The prepositions before what somebody is held to have done, where they are not "for" and "of"."""
VIOLENT = frozenset(
    "attack raid ambush assault strike airstrike bombing bombardment shelling offensive incursion operation invasion storming "
    "crackdown shooting".split()
)
PLOTTED = VIOLENT | frozenset("blast explosion massacre killing murder assassination abduction kidnapping".split())
"""What somebody may be behind."""
BY_MEANS = frozenset(
    "break interrupt mark end greet respond react reply retaliate answer begin start open launch shatter violate follow "
    "surprise shock stun strike hit avenge escalate counter".split()
)
"""Verbs of whose subject "with an attack" tells what it did."""
MARCHES = frozenset("intervention withdrawal pullout pullback retreat deployment attack occupation".split())
ATTACKERS = frozenset(
    "assailant attacker gunman militant rebel insurgent terrorist bomber raider fighter suspect".split()
)
LEADING = frozenset("head chair boss deputy".split())
"""Words for persons that the lists leave to the word behind "of"."""
SENT = frozenset("fire launch send dispatch deploy operate fly crew man steer drop".split())
"""What is done to weapons and troops by whoever attacks with them."""


def doer(p: Proposition, by_token: dict[int, Proposition]) -> None:
    """Give an event noun the subject of the verb that says no more than that it happens: role `doer`; and its phrases."""
    if _behind(p):
        p.args["doer"] = list(p.get("subj"))
    if p.part != "noun" or p.get("subj") or p.lemma in LEADING or p.lemma in nouns().humans:
        return  # "fired the chief of its broadcaster", "sent the commander of its navy": a person is no deed
    first, owned = _whole(p.token.head if p.token.dep_ == "conj" else p.token), bool(p.get("poss"))
    if unanswered(first):
        return
    named = _led_by(p.token) or (
        [] if owned else _senders(p, by_token) or _owned(first, by_token) or held_to_have_done(first, by_token)
    )
    if named:
        p.args["doer"] = named
    if not (named or owned):
        _of_governor(p, first, by_token.get(first.head.i))


def _of_governor(p: Proposition, first: "Token", governor: Proposition | None) -> None:
    """Give it the subject, and the phrases, of the verb that it is the object or a phrase of."""
    if governor is None or governor.part != "verb" or _unclaimed(governor):
        return
    if first.dep_ == "nsubj:pass" and governor.passive and governor.word in ASPECTUAL:
        p.args["doer"] = list(governor.get("subj"))  # "a raid on it was carried out by commandos"
    elif first.dep_ == "obj" and (
        governor.word in ASPECTUAL
        or (governor.word in COMMANDING and first.lemma_.lower() in FOUL)
        or (governor.word in PLEDGING and p.lemma not in MARCHES)
        or _ended(governor, first)
        or _sent_out(governor, first)
        or (governor.word in MINDED and _any_such(first))
    ):
        p.args["doer"] = list(governor.get("subj"))
        for role, held in governor.args.items():
            if role.startswith("prep:") and role not in p.args:
                p.args[role] = list(held)
    elif first.dep_ == "obl" and (who := _doer_of_phrase(governor, first)):
        p.args["doer"] = list(who)
    elif first.dep_ == "obj" and governor.get("subj") and not governor.passive:
        _by_phrase(p, governor)


def _behind(p: Proposition) -> bool:
    """ "A bomber was behind the blast": whoever is behind an act does it."""
    behind = p.part == "noun" and "cop" in p.token.child_labels and case_of(p.token) == "behind"
    return behind and bool(p.get("subj")) and p.token.lemma_.lower() in PLOTTED


def _led_by(noun: "Token") -> "list[Token]":
    """ "The Saudi-led war in Yemen", "Monday's US-led raid": whoever leads it does it."""
    led = (c for c in noun.children if c.dep_ == "amod" and c.lower_ == "led" and c.i < noun.i)
    return next((who for p in led if (who := [c for c in p.children if c.dep_ in BEFORE and c.i < p.i])), [])


def _unclaimed(governor: Proposition) -> bool:
    """ "Has neither claimed nor denied the attack": nobody knows whose it is."""
    return governor.word == "claim" and denied(governor.token, ("neither",))


def _whole(noun: "Token") -> "Token":
    """ "Blamed Russia for a string of bombings": the word that counts them has their place."""
    return noun.head if noun.dep_ == "nmod" and contained(noun.head, ("obj", "obl")) is noun else noun


def _ended(governor: Proposition, noun: "Token") -> bool:
    """ "Ended a blockade of the highways", "called off a strike": who ends what people keep up had kept it up.

    So did whoever is asked to lift an embargo, but not a Western one.
    """
    forces = any(t.lemma_.lower() in FORCES for t in governor.get("subj"))  # "commandos ended a siege"
    lemma = noun.lemma_.lower()
    others = any(c.pos_ == "PROPN" or c.ent_type_ or (c.dep_ == "amod" and c.is_title) for c in noun.children)
    stands = lemma in ("sanction", "embargo") and governor.token.tag_ == "VB" and not others
    return governor.lemma in ENDING and (lemma in KEPT_UP or stands) and not forces


def _sent_out(governor: Proposition, noun: "Token") -> bool:
    """ "Authorised the dispatch of peacekeepers": who authorises it sends them."""
    if governor.word not in PERMITTING | MINDED or noun.lemma_.lower() not in SENT_OUT:
        return False
    return not any(t.lemma_.lower() in LAWMAKING for t in governor.get("subj"))


def _any_such(noun: "Token") -> bool:
    """ "An invasion", "air strikes", "any return"; not "the raid", nor somebody's."""
    return noun.lemma_.lower() in VIOLENT | MARCHES and not any(
        (c.dep_ in ("nmod:poss", "amod", "compound") and c.pos_ in ("PROPN", "PRON"))
        or c.lower_ in ("the", "this", "that", "those")
        for c in noun.children
    )


def _senders(p: Proposition, by_token: dict[int, Proposition]) -> "list[Token]":
    """ "Drones fired by the rebels", "troops sent by Rwanda": who sent them acts through them."""
    verbs = SENT | {"claim"} if p.token.lemma_.lower() in FOUL else SENT  # "a raid claimed by the rebels"
    sent = (by_token.get(c.i) for c in p.token.children if c.dep_ == "acl" and c.lemma_.lower() in verbs)
    return next((list(s.get("subj")) for s in sent if s is not None and s.passive and s.get("subj")), [])


def _responsibility(held: "list[Token]") -> bool:
    return any(t.lemma_.lower() in RESPONSIBILITY for t in held)


def _owned(noun: "Token", by_token: dict[int, Proposition]) -> "list[Token]":
    """ "Claimed responsibility for the attack": whoever claims it, where the phrase hangs on the responsibility."""
    if noun.dep_ == "nmod" and case_of(noun) == "in" and noun.head.lemma_.lower() in ROLES:
        return _in_role(noun.head, by_token)
    if blamed := _blamed(noun, by_token):
        return blamed
    if noun.dep_ != "nmod" or case_of(noun) != "for" or not _responsibility([noun.head]):
        return []
    governor = by_token.get(noun.head.head.i)
    owning = governor is not None and governor.word in OWNING and noun.head.dep_ == "obj"
    return list(governor.get("subj")) if owning and governor is not None else []


def _blamed(noun: "Token", by_token: dict[int, Proposition]) -> "list[Token]":
    """ "Pinned the blame for the attack on X", "laid it at X's door", "pointed the finger at X for it": X."""
    verb = laid_at(noun)
    governor = by_token.get(verb.i) if verb is not None else None
    if governor is None:
        return []
    hung = [c for c in (*noun.children, *noun.head.children) if c.dep_ == "nmod" and case_of(c) in ("on", "at", "with")]
    at = governor.get("prep:at") or governor.get("prep:on") or governor.get("prep:with") or hung
    doors = [d for d in at if d.lemma_.lower() in DOORS]
    return [c for d in doors for c in d.children if c.dep_ == "nmod:poss" or case_of(c) == "of"] or at


def _in_role(role: "Token", by_token: dict[int, Proposition]) -> "list[Token]":
    """ "Denied any role in the killing", "accused X of involvement in it", "X's part in it": who has the part did it."""
    if own := [c for c in role.children if c.dep_ == "nmod:poss"]:
        return own
    governor = by_token.get(role.head.i)
    if governor is None or governor.part != "verb":
        return []
    if role.dep_ == "obj" and governor.word in PLAYING:
        return list(governor.get("subj"))
    judged = role.dep_ == "obl" and governor.lemma in JUDGING and case_of(role) in ("for", "of", "over")
    return list(governor.get("obj")) if judged else []


def _doer_of_phrase(governor: Proposition, noun: "Token") -> "list[Token]":
    """ "Took part in the attack": the subject; "fined for protest": whoever is fined."""
    case = case_of(noun)
    if governor.lemma in JUDGING and case in CHARGED.get(governor.lemma, ("for", "of")):
        return [t for t in governor.get("obj") if not no_one(t)]
    if case in ("in", "during") and governor.word in HARMING and noun.lemma_.lower() in VIOLENT:
        repelled = any(t.lemma_.lower() in ATTACKERS for t in governor.get("obj"))
        return [] if repelled else governor.get("subj")  # "killed two guards in an attack on the base"
    if case == "with" and governor.word in BY_MEANS and noun.lemma_.lower() in VIOLENT and not governor.passive:
        return governor.get("subj")  # "broke the truce with an attack on a patrol"
    if case == "for" and governor.word in OWNING and _responsibility(governor.get("obj")):
        return governor.get("subj")
    if _there(governor, case, noun):
        return governor.get("subj")
    if governor.word == "involve" and case == "in" and governor.passive and noun.lemma_.lower() in FOUL:
        return governor.get("obj")  # "the army was involved in the killing of X"
    if ENGAGING.get(governor.word) != case:
        return []
    taking = governor.word != "take" or any(t.lower_ == "part" for t in governor.get("obj"))
    return governor.get("subj") if taking else []


def _there(governor: Proposition, case: str, noun: "Token") -> bool:
    """ "Students clashed with police during a march", "drivers went back to work after a strike": who does so marched, or struck."""
    lemma = noun.lemma_.lower()
    if governor.passive or "det" not in noun.child_labels:
        return False
    if case in ("during", "at", "in") and lemma in RALLIES:
        if lemma == "rally" and not any(case_of(c) in ("against", "over") for c in noun.children):
            return False  # "cheered at a rally for the senator"
        return any(t.lemma_.lower() in PROTESTING for t in governor.get("subj"))
    return case == "after" and lemma in STOPPAGES and governor.word in RETURNING


def _by_phrase(p: Proposition, governor: Proposition) -> None:
    """ "Welcomed the release of its leaders by Ethiopia": in an active clause a "by" behind the noun is the noun's."""
    late = [t for t in governor.get("prep:by") if t.i > p.token.i and t.pos_ in ("NOUN", "PROPN", "PRON")]
    if late and p.get("prep:of") and not p.get("prep:by"):
        p.args["prep:by"] = late
