"""Actors whom nobody names: "the protesters", "a court in Ecuador", "two gunmen", "Taliban members".

An unnamed actor belongs to its document: two articles' "protesters" are not one node. Peoples and groups of a state in the
plural ("Venezuelan migrants") are the same everywhere.
"""

from typing import TYPE_CHECKING, TypeAlias

from diplograph.annotate import apposed_to, case_of
from diplograph.model import Actor, Mention
from diplograph.model_ids import actor_id, digest
from diplograph.resolve.descriptions.acting_as import acts_as_body
from diplograph.resolve.descriptions.agent_phrases import (
    DOZENS,
    FLOCKS,
    PLURAL,
    cleft,
    described,
    done_by,
    kind_of,
    of_a_faith,
    one_of_a_people,
    says_who,
    seated,
    so_many_people,
    some_of,
    told_to,
    words_before,
    written,
)
from diplograph.resolve.descriptions.plights import by_plight
from diplograph.resolve.known.nouns import nouns
from diplograph.resolve.names.name_kinds import BODIES
from diplograph.resolve.offices.bodies import body_of_noun

if TYPE_CHECKING:
    from collections.abc import Callable

    from diplograph.annotate.plain import Token
    from diplograph.resolve.by_head import ByHead
    from diplograph.resolve.known.gazetteer import Gazetteer

OFFICIALS = "officials of"
UNSAID = "unnamed"
"""How the reason of every unnamed actor begins: pronouns and reviews tell them by it."""
EACH = frozenset("no any every each".split())
NO_REFERENCE = frozenset("compound amod flat fixed nmod:desc appos goeswith vocative list".split())
BLOWS = frozenset(
    """attack assault raid ambush offensive airstrike strike shelling bombardment bombing incursion onslaught advance
    counter-attack counterattack counteroffensive barrage fire gunfire shellfire sniper takeover rampage
    control rule occupation siege blockade hand hands custody captivity capture seizure""".split()
)
"""What armed people do or hold, said with a noun before it for whose it is: "a rebel attack", "under army control"."""
STRIKERS = frozenset("police government regime settler mob protester pirate hacker vigilante prisoner".split())
"""Who does so and is no force; a convoy, a patrol or a garrison before such a noun is its victim."""
STRUCK = frozenset("convoy patrol garrison contingent flotilla fleet squadron peacekeeper bomber sniper".split())
NAMED_SO = ("party", "armed_group", "ngo", "armed_force", "company", "media")
"""Kinds whose noun stands behind the name: "the National Renewal party"."""
ASSOCIATIONS = frozenset("union federation confederation community association".split())
"""Formal names of states, which in small letters behind a place are its workers' or clubs': "the Texas union"."""
QUARTERS = frozenset("district quarter suburb neighbourhood neighborhood camp area".split())
"""Parts of the place that their "of" names."""


Found: TypeAlias = tuple[Actor, float, str]
"""An actor, how sure it is, and why."""


class Agents:
    """Reads unnamed actors of one document."""

    def __init__(
        self, document: str, gazetteer: "Gazetteer", by_head: "ByHead", describe: "Callable[[Token], Found | None]"
    ) -> None:
        """`describe` reads any description: what stands behind "members of" may be one that names an actor."""
        self._document, self._describe = document, describe
        self._gazetteer = gazetteer
        self._by_head = by_head
        self._nouns = nouns()
        self._seen: dict[tuple[str, str], Actor] = {}

    def read(self, noun: "Token") -> Found | None:
        """The actor of a phrase, how sure, and why; None where the noun names no actor."""
        if seated(noun):
            return self._unnamed(noun, "people" if noun.tag_ in PLURAL else "person")
        if counted := self._counted(noun):
            return counted
        kind, lemma = "people" if by_plight(noun) else kind_of(noun), noun.lemma_.lower()
        if one_of_a_people(noun) and (entry := self._gazetteer.entry(noun.text)) and entry.kind == "demonym":
            return self._unnamed(noun, "person")
        if self._of_nobody(noun, kind):
            return None
        if noun.ent_type_ == "NORP" and kind is not None:
            own = [
                c for c in noun.children if c.dep_ in ("amod", "compound") and c.ent_type_ == "NORP" and c.i < noun.i
            ]
            name = " ".join(t.text for t in [*own, noun])  # "Christian Democrats"
            return Actor(actor_id(name, kind), name, kind), 0.7, "a people named by the text"
        if kind is not None and (named := self._name_inside(noun, kind)):
            return named, 0.85, "the name in the phrase"
        owner = self._person(noun) if lemma in self._nouns.voices and not some_of(noun) else None
        owner = owner or self._body(noun)
        owned = owner is not None and owner.actor is not None and not self._no_owner(noun, owner)
        if owned and (found := self._of_owner(noun, kind, owner)):
            return found
        return self._unnamed(noun, kind) if kind is not None else None

    def _body(self, noun: "Token") -> Mention | None:
        """The body that the noun's phrase names; no adjective of a people or faith that nobody knows as a name."""
        found = body_of_noun(noun, self._by_head)
        known = found is not None and found.actor is not None and self._gazetteer.get(found.actor.id) is not None
        return None if found is not None and not known and of_a_faith(noun.doc[found.head]) else found

    def _of_nobody(self, noun: "Token", kind: str | None) -> bool:
        """Whether a noun tells of no actor, by its place in the phrase or by itself."""
        if (noun.dep_ in NO_REFERENCE and not _strikes(noun, kind)) or ("cop" in noun.child_labels and not cleft(noun)):
            return True
        if noun.lower_ == "staff" and case_of(noun) == "of" and noun.head.lower_.startswith("chief"):
            return True  # "chief of staff"
        if noun.lower_ in self._nouns.described and not described(noun):
            return True  # "both countries": those that the text names, or nobody
        known = self._nouns.members | self._nouns.voices | self._nouns.formal
        return kind is None and noun.lemma_.lower() not in known

    def of_each(self, noun: "Token") -> tuple[Actor, ...]:
        """ "Kyrgyz and Tajik guards": those of each state that the adjectives of a plural name."""
        owner = body_of_noun(noun, self._by_head) if noun.tag_ in PLURAL else None
        if owner is None or owner.kind != "demonym" or noun.doc[owner.head].head != noun:
            return ()
        heads = [owner.head, *(c.i for c in noun.doc[owner.head].children if c.dep_ == "conj")]
        made = [
            self._of_owner(noun, kind_of(noun), o) for h in heads if (o := self._by_head.get(h)) and o.kind == "demonym"
        ]
        actors = tuple(m[0] for m in made if m is not None)
        return actors if len(actors) == len(heads) > 1 and len({a.id for a in actors}) == len(actors) else ()

    def anyone(self, pronoun: "Token") -> Found | None:
        """ "Nobody", "those who fled": people of the document whom nobody names; "those" only with what says which."""
        word = pronoun.lower_
        if so_many_people(pronoun):
            return self._anyone(next((c.lower_ for c in pronoun.children if c.lower_ in DOZENS), word), "people")
        if word not in self._nouns.indefinite or pronoun.dep_ in NO_REFERENCE | {"det", "nmod:poss"}:
            return None
        if word == "those" and not any(says_who(c) for c in pronoun.children):
            return None
        kind = "people" if word in ("those", "others", "everyone", "everybody") else "person"
        return self._anyone(word, kind)

    def _anyone(self, word: str, kind: str) -> Found:
        made = f"{actor_id(word, kind)}--{digest(self._document, word, 0)[:6]}"
        return Actor(made, word, kind), 0.5, f"{UNSAID}: {word}"

    def _counted(self, noun: "Token") -> Found | None:
        """ "Dozens of Russian peacekeepers": the actor behind a noun that only counts or groups."""
        counts = noun.lemma_.lower() in self._nouns.partitives or noun.tag_ == "JJS"  # "the largest of the unions"
        if not counts or noun.dep_ == "xcomp":
            return None  # "become part of the Union": it is not the Union
        if noun.lemma_.lower() == "member" and any(c.lower_ in EACH for c in noun.children if c.dep_ == "det"):
            return None  # "no member of the Union recognises it"
        of = [c for c in noun.children if c.dep_ == "nmod" and case_of(c) == "of"]
        if not of:
            return None
        inner = of[-1] if of[0].lower_ in DOZENS else of[0]  # "tens of thousands of people"
        known = self._by_head.get(inner.i)
        if known is not None and known.actor is not None and (known.kind != "demonym" or known.actor.type == "people"):
            return known.actor, 0.8 * known.confidence, f"{noun.lower_} of {known.text}"
        return self._describe(inner) if inner.pos_ in ("NOUN", "PROPN") else None

    def _name_inside(self, noun: "Token", kind: str) -> Actor | None:
        """ "Australian recipient Ben Roe", "the enclave of Eastern Ghouta", "the Grasberg mine", "the Renewal party"."""
        wanted = ("place",) if kind == "place" else ("person",)
        whole = (
            noun.lemma_.lower() not in QUARTERS
        )  # "the Red Sea harbour of Assab", "the Ardamata district of El Geneina"
        for child in sorted(noun.children, key=lambda c: whole and case_of(c) != "of"):
            mention = self._by_head.get(child.i)
            near = mention is not None and noun.idx - mention.end in (0, 1)  # "the Katiba Salam brigade"
            if mention is not None and mention.actor is not None and child.dep_ == "compound" and near:
                same = mention.actor.type == kind or (mention.actor.type == "organisation" and kind in NAMED_SO)
                if mention.kind == "name" and same and kind in NAMED_SO:
                    return mention.actor
            if mention is None or mention.actor is None or mention.actor.type not in wanted:
                continue
            if child.dep_ == "appos" and apposed_to(child) != noun:
                continue
            after = child.dep_ in ("flat", "appos", "compound", "nmod:desc") and child.i > noun.i
            place = kind == "place" and (child.dep_ == "compound" or (child.dep_ == "nmod" and case_of(child) == "of"))
            if place or (after and (child.i == noun.i + 1 or child.dep_ == "appos")):
                return mention.actor
        return None

    def _person(self, noun: "Token") -> Mention | None:
        """Whose office or team it is."""
        return self._by_head.owner_of(noun)

    def _no_owner(self, noun: "Token", owner: Mention) -> bool:
        """ "Troops from Iraq" may leave it as well as come from it; a place where they stand owns nobody."""
        head = noun.doc[owner.head]
        return (head.dep_ == "nmod" and case_of(head) not in ("of", "for")) or _anothers(noun, head)

    def _of_owner(self, noun: "Token", kind: str | None, owner: Mention | None) -> Found | None:
        actor, lemma = owner.actor if owner is not None else None, noun.lemma_.lower()
        if actor is None or owner is None:
            return None
        if actor.type in BODIES and lemma in self._nouns.members:
            if noun.doc[owner.head].tag_ == "PRP$" and told_to(noun):
                return None  # "the cabinet ordered its police to fire": two actors
            return actor, 0.7, f"belongs to {actor.name}"
        if acts_as_body(noun, owner):
            return actor, 0.7, f"acts as {actor.name}"
        if lemma in self._nouns.voices and owner.kind != "demonym" and not some_of(noun):
            return actor, 0.75, f"speaks for {actor.name}"
        alone = not any(
            c.dep_ == "nmod:poss" or (c.dep_ == "compound" and c.i not in self._by_head) for c in noun.children
        )  # no "labour federation", no "Kenya's largest union"
        alone = alone and not (lemma in ASSOCIATIONS and noun.text.islower() and actor.type == "place")
        formal = lemma in self._nouns.formal and not (lemma == "union" and noun.text.islower())  # "French unions"
        if formal and alone and actor.type in ("state", "place"):
            return actor, 0.9, "formal name"
        state = self._gazetteer.state_of(actor) if actor.type in ("state", "government_body") else None
        flock = any(c.lower_ in FLOCKS for c in noun.children if c.i < noun.i)  # "Canada's Catholic leaders"
        told = lemma != "host" or all(c.dep_ != "compound" for c in noun.children)  # "a Russian television host"
        peer = (lemma in self._nouns.counterparts and told) or (
            lemma == "colleague" and noun.tag_ == "NN" and not alone
        )
        peer = peer and not flock
        if state is not None and peer and actor.type == "state" and kind not in NAMED_SO:
            return self._gazetteer.organ("government", state), 0.7, f"{OFFICIALS} {state.name}"
        if state is not None and noun.tag_ in PLURAL and kind not in (None, "place") and not done_by(noun, owner.head):
            assert kind is not None
            before = [c for c in noun.children if c.dep_ == "compound" and c.i < noun.i and c.pos_ == "NOUN"]
            who = written([*before, noun])
            name = f"{who[:1].upper()}{who[1:]} of {state.name}"
            return Actor(actor_id(name, kind), name, kind), 0.7, f"{who} of {state.name}"
        return None

    def _unnamed(self, noun: "Token", kind: str) -> Found:
        """One actor a head noun and number in the document; "a man" after "a man" is another."""
        key = (noun.lemma_.lower(), "many" if noun.tag_ in PLURAL else "one")
        again = any(c.dep_ == "det" and c.lower_ in ("a", "an", "another", "some") for c in noun.children)
        if key not in self._seen or (again and key[1] == "one"):
            after = [c for c in noun.children if c.i == noun.i + 1 and c.lower_ == "general"]  # "the attorney general"
            name = written([*words_before(noun), noun, *after])
            count = len([k for k in self._seen if k[0] == key[0]])
            made = f"{actor_id(name, kind)}--{digest(self._document, name, count)[:6]}"
            self._seen[key] = Actor(made, name, kind)
        return self._seen[key], 0.5, f"{UNSAID}: {noun.text}"


def _anothers(noun: "Token", state: "Token") -> bool:
    """ "Kidnappers of an Italian nurse": Italy is hers, not theirs."""
    whose = state.head
    within = whose.i != noun.i and whose.dep_ == "nmod" and whose.head.i == noun.i
    return within and state.dep_ in ("amod", "compound", "nmod:poss") and kind_of(whose) in ("person", "people")


def _strikes(noun: "Token", kind: str | None) -> bool:
    """ "A rebel attack on Goma", "army shelling": whether a noun before another says who does what that tells."""
    if noun.dep_ != "compound" or noun.head.lemma_.lower() not in BLOWS:
        return False
    lemma = noun.lemma_.lower()
    return lemma in STRIKERS or (kind in ("armed_group", "armed_force") and lemma not in STRUCK)
