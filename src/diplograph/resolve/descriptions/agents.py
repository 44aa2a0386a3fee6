"""Actors whom nobody names: "the protesters", "a court in Ecuador", "two gunmen", "Taliban members".

An unnamed actor belongs to its document: two articles' "protesters" are not one node. Peoples and groups of a state in the
plural ("Venezuelan migrants") are the same everywhere.
"""

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from diplograph.annotate import apposed_to, case_of, sided
from diplograph.model import Actor, Mention
from diplograph.model_ids import actor_id, digest
from diplograph.resolve.descriptions.agent_names import restricted, unnamed, written
from diplograph.resolve.descriptions.agent_phrases import (
    NAMED_SO,
    PLURAL,
    cleft,
    described,
    kind_of,
    of_a_faith,
    one_of_a_people,
    says_who,
    suspect,
)
from diplograph.resolve.descriptions.owned_agents import of_owner, owns
from diplograph.resolve.descriptions.people_counted import (
    DOZENS,
    nobody_of,
    of_an_age,
    of_its_own,
    seated,
    so_many_people,
    some_of,
)
from diplograph.resolve.descriptions.plights import by_plight
from diplograph.resolve.descriptions.strikers import strikes
from diplograph.resolve.known.nouns import nouns
from diplograph.resolve.names.name_kinds import BODIES
from diplograph.resolve.offices.noun_bodies import body_of_noun

if TYPE_CHECKING:
    from collections.abc import Callable

    from diplograph.annotate.plain import Token
    from diplograph.resolve.by_head import ByHead
    from diplograph.resolve.descriptions.guess import Found
    from diplograph.resolve.known.gazetteer import Gazetteer

UNSAID = "unnamed"
"""How the reason of every unnamed actor begins: pronouns and reviews tell them by it."""
EACH = frozenset("no any every each".split())
NO_REFERENCE = frozenset("compound amod flat fixed nmod:desc appos goeswith vocative list".split())
QUARTERS = frozenset("district quarter suburb neighbourhood neighborhood camp area".split())
"""Parts of the place that their "of" names."""


class Unnamed(NamedTuple):
    """An actor without a name, and the words that tell it from others of its noun."""

    actor: Actor
    told: set[str]


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
        self._seen: dict[tuple[str, bool], list[Unnamed]] = {}
        self._told: Counter[str] = Counter()

    def read(self, noun: "Token") -> "Found | None":
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
            return _people(noun, kind), 0.7, "a people named by the text"
        if kind is not None and suspect(noun):
            return self._unnamed(noun, kind)
        if kind is not None and (named := self._name_inside(noun, kind)):
            return named, 0.85, "the name in the phrase"
        owner = self._by_head.owner_of(noun) if lemma in self._nouns.voices and not some_of(noun) else None
        owner = owner or self._body(noun)
        if owner is not None and owns(noun, owner) and (found := self._of_owner(noun, kind, owner)):
            return found
        return self._unnamed(noun, kind) if kind is not None else None

    def _body(self, noun: "Token") -> Mention | None:
        """The body that the noun's phrase names; no adjective of a people or faith that nobody knows as a name."""
        found = body_of_noun(noun, self._by_head)
        known = found is not None and found.actor is not None and self._gazetteer.get(found.actor.id) is not None
        return None if found is not None and not known and of_a_faith(noun.doc[found.head]) else found

    def _of_nobody(self, noun: "Token", kind: str | None) -> bool:
        """Whether a noun tells of no actor, by its place in the phrase or by itself."""
        if (noun.dep_ in NO_REFERENCE and not strikes(noun, kind)) or ("cop" in noun.child_labels and not cleft(noun)):
            return True
        if noun.lower_ == "staff" and case_of(noun) == "of" and noun.head.lower_.startswith("chief"):
            return True  # "chief of staff"
        if noun.lower_ == "company" and case_of(noun) == "in" and "nmod" in noun.child_labels:
            return True  # "in the company of her minister"
        if noun.lower_ in self._nouns.described and not described(noun):
            return True  # "both countries": those that the text names, or nobody
        lemma, known = noun.lemma_.lower(), self._nouns
        return kind is None and not (lemma in known.members or lemma in known.voices or lemma in known.formal)

    def of_each(self, noun: "Token") -> tuple[Actor, ...]:
        """ "Kyrgyz and Tajik guards", "Ford and Fiat officials", "Sunni and Kurdish leaders": those of each that a plural has before it."""
        names = next((n for n in map(_names_joined, noun.children) if n), []) if noun.tag_ in PLURAL else []
        kind = kind_of(noun)
        made = [self._of_one(noun, kind, name) for name in names]
        actors = tuple(m[0] for m in made if m is not None)
        return actors if len(actors) == len(names) > 1 and len({a.id for a in actors}) == len(actors) else ()

    def _of_one(self, noun: "Token", kind: str | None, name: "Token") -> "Found | None":
        """Those of one of several names before a noun."""
        owner = self._by_head.get(name.i)
        found = self._of_owner(noun, kind, owner) if owner is not None else None
        place = owner is not None and owner.actor is not None and owner.actor.type == "place"
        if found is not None or kind is None or place or sided(name):
            return found  # "Gorizia and Nova Gorica mayors": mayors
        return self._made(written([name, noun]), kind, 0), 0.5, f"{UNSAID}: {noun.text}"

    def anyone(self, pronoun: "Token") -> "Found | None":
        """ "Nobody", "those who fled", "a 19-year-old": people of the document whom nobody names; "those" only with what says which."""
        word = pronoun.lower_
        if (inner := nobody_of(pronoun)) is not None:
            known = self._by_head.get(inner.i)
            if known is None or known.actor is None or known.kind == "demonym":
                return self._describe(inner)
            return known.actor, 0.6, f"{word} of {known.text}"
        if so_many_people(pronoun):
            return self._anyone(next((c.lower_ for c in pronoun.children if c.lower_ in DOZENS), word), "people")
        if (age := of_an_age(pronoun)) is not None:
            return self._anyone(age, "person")
        if word == "one" and pronoun.dep_ not in NO_REFERENCE and "no" in pronoun.child_words:
            return self._anyone("no one", "person")
        if word not in self._nouns.indefinite or pronoun.dep_ in NO_REFERENCE | {"det", "nmod:poss"}:
            return None
        if word == "those" and not any(says_who(c) for c in pronoun.children):
            return None
        kind = "people" if word in ("those", "others", "everyone", "everybody") else "person"
        return self._anyone(word, kind)

    def beside(self, ally: "Token", forces: "Token") -> Actor:
        """Those whom nobody names, told beside a state's forces: "Afghan and coalition forces"."""
        return self._made(written([ally, forces]), "armed_force", 0)

    def _anyone(self, word: str, kind: str) -> "Found":
        return self._made(word, kind, 0), 0.5, f"{UNSAID}: {word}"

    def _counted(self, noun: "Token") -> "Found | None":
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
            found: Found | None = (known.actor, 0.8 * known.confidence, f"{noun.lower_} of {known.text}")
        else:
            found = self._describe(inner) if inner.pos_ in ("NOUN", "PROPN") else None
        apart = found is not None and noun.lemma_.lower() == "member" and found[0].type in BODIES
        return None if apart and found is not None and of_its_own(noun, found[0]) else found

    def _name_inside(self, noun: "Token", kind: str) -> Actor | None:
        """ "Australian recipient Ben Roe", "the enclave of Eastern Ghouta", "the Grasberg mine", "the Renewal party"."""
        wanted = "place" if kind == "place" else "person"
        # "the Red Sea harbour of Assab", but "the Ardamata district of El Geneina"
        of_first = noun.lemma_.lower() not in QUARTERS
        for child in sorted(noun.children, key=lambda c: of_first and case_of(c) != "of"):
            mention = self._by_head.get(child.i)
            if mention is None or mention.actor is None or sided(child):
                continue
            named = child.dep_ == "compound" and mention.kind == "name" and noun.idx - mention.end in (0, 1)
            named = named and "ethnic" not in noun.child_words | child.child_words  # "ethnic Chin rebels"
            if named and kind in NAMED_SO and mention.actor.type in (kind, "organisation"):
                return mention.actor  # "the Katiba Salam brigade"
            if mention.actor.type != wanted:
                continue
            if child.dep_ == "appos" and apposed_to(child) != noun:
                continue
            after = child.dep_ in ("flat", "appos", "compound", "nmod:desc") and child.i > noun.i
            place = kind == "place" and (child.dep_ == "compound" or (child.dep_ == "nmod" and case_of(child) == "of"))
            if place or (after and (child.i == noun.i + 1 or child.dep_ == "appos")):
                return mention.actor
        return None

    def _of_owner(self, noun: "Token", kind: str | None, owner: Mention) -> "Found | None":
        return of_owner(noun, kind, owner, self._gazetteer, self._by_head)

    def _unnamed(self, noun: "Token", kind: str) -> "Found":
        """One actor a head noun and number in the document; "a man" after "a man" is another, and the spy chief no army chief."""
        known = self._seen.setdefault((noun.lemma_.lower(), noun.tag_ in PLURAL), [])
        again = any(c.dep_ == "det" and c.lower_ in ("a", "an", "another", "some") for c in noun.children)
        told = restricted(noun)
        alike = [k for k in reversed(known) if told <= k.told or k.told <= told]
        if not told and alike and alike[0].told:  # "the party", where two were told apart: the one told of first
            alike = [k for k in alike if not k.told] or alike[::-1]
        same = None if again and noun.tag_ not in PLURAL else next(iter(alike), None)
        if same is None:
            same = Unnamed(self._made(unnamed(noun), kind, self._told[noun.lemma_.lower()]), set())
            known.append(same)
            self._told[noun.lemma_.lower()] += 1
        same.told.update(told)
        return same.actor, 0.5, f"{UNSAID}: {noun.text}"

    def _made(self, name: str, kind: str, count: int) -> Actor:
        """An actor of this document; `count` tells those of one name apart."""
        return Actor(f"{actor_id(name, kind)}--{digest(self._document, name, count)[:6]}", name, kind)


def _names_joined(first: "Token") -> "list[Token]":
    """The names or adjectives of names that "and" joins before a noun, from the first on."""
    joined = [c for c in first.children if c.dep_ == "conj"] if first.dep_ in ("amod", "compound") else []
    before = joined and all(t.text[:1].isupper() and t.pos_ in ("PROPN", "ADJ") for t in (first, *joined))
    both = before and "cc" in joined[-1].child_labels  # not the headline's "Congo, M23 rebels agree"
    return [first, *joined] if both and joined[-1].i < first.head.i else []


def _people(noun: "Token", kind: str) -> Actor:
    """ "Christian Democrats": those of a people or faith, with the adjectives that belong to their name."""
    own = [c for c in noun.children if c.dep_ in ("amod", "compound") and c.ent_type_ == "NORP" and c.i < noun.i]
    name = " ".join(t.text for t in [*own, noun])
    return Actor(actor_id(name, kind), name, kind)
