"""Who is who in one document: names first, then offices, descriptions, metonyms, pronouns."""

from dataclasses import replace
from typing import TYPE_CHECKING

from diplograph.annotate import plain, quotations
from diplograph.model import Document, Mention
from diplograph.resolve.by_head import ByHead
from diplograph.resolve.descriptions.agent_phrases import one_of_a_people
from diplograph.resolve.descriptions.explained import by_its_name, explained
from diplograph.resolve.descriptions.group_words import each_the_other
from diplograph.resolve.descriptions.last_told import alone
from diplograph.resolve.descriptions.named_next import next_offices
from diplograph.resolve.descriptions.nominals import Describer, phrase_mention
from diplograph.resolve.descriptions.own_country import owned_country
from diplograph.resolve.descriptions.plights import by_plight
from diplograph.resolve.descriptions.so_many import some_suffer
from diplograph.resolve.known.gazetteer import Gazetteer
from diplograph.resolve.known.nouns import nouns
from diplograph.resolve.mentions import Mentions, OfficeFact
from diplograph.resolve.names.metonyms import told_cities
from diplograph.resolve.names.name_kinds import Name, kinds_said
from diplograph.resolve.names.name_words import honorific_heads, inside_names, title_heads
from diplograph.resolve.names.names import dateline_tokens, find_names
from diplograph.resolve.names.naming import name_mention
from diplograph.resolve.names.one_kind import one_kind
from diplograph.resolve.names.other_names import other_names
from diplograph.resolve.names.persons import persons
from diplograph.resolve.names.repeated import repeated
from diplograph.resolve.names.shortened import both_halves, halves, in_brackets, short_bodies, short_parliaments
from diplograph.resolve.offices.bare_ministries import own_ministries, own_parliament
from diplograph.resolve.offices.holders_each import holders_each, named_by_place
from diplograph.resolve.offices.late import late_offices
from diplograph.resolve.offices.nouns import named_so, office_of_noun
from diplograph.resolve.offices.partisans import partisans
from diplograph.resolve.offices.states import with_bodies
from diplograph.resolve.offices.tenure_parts import gives_office
from diplograph.resolve.offices.tenures import tenures
from diplograph.resolve.offices.titles import offices
from diplograph.resolve.offices.words import OF_STATES
from diplograph.resolve.pronouns.first_persons import LATER, link_first_persons
from diplograph.resolve.pronouns.pronouns import PronounReader
from diplograph.resolve.pronouns.turns import quoted, turns

if TYPE_CHECKING:
    from collections.abc import Collection

    from diplograph.annotate.plain import Doc, Parsed, Token
    from diplograph.resolve.descriptions.guess import Guess

BY_NOUN = ("one", "both", "%", "latter", "former")
"""Words that are no nouns and stand for somebody as a noun does."""
CROWNED = ("King", "Queen", "Prince", "Princess", "Sultan", "Emir")
"""Titles before a first name alone, which may be a city's too."""
NAMED_BODIES = frozenset("government_body organisation igo ngo company media party".split())
"""Types of what is never called by a person's name."""


def resolve(document: Document, parsed: "Parsed", gazetteer: Gazetteer, reporting: "Collection[str]" = ()) -> Mentions:
    """All mentions of actors in a document, each linked or left out; `reporting` holds verbs that report speech."""
    doc = plain(parsed)
    outside = dateline_tokens(doc)
    every = repeated(doc, find_names(doc, gazetteer), gazetteer)
    names = [_holder(doc, n, gazetteer) for n in every if n.start not in outside]
    names = one_kind(doc, names)
    kinds = kinds_said(doc, names)
    names = [n._replace(label=kinds.get(doc[n.start : n.end].text, n.label)) for n in names]
    people = persons(doc, [n for n in names if n.entry is None and n.label == "PERSON"])
    by_head, text, cities = ByHead(doc), doc.text, told_cities(doc)
    for name in names:
        mention = name_mention(doc, text, name, people, gazetteer, cities)
        if mention is not None:
            by_head.setdefault(mention.head, mention)
    honorific_heads(doc, by_head, gazetteer)
    in_brackets(doc, by_head, gazetteer)
    other_names(doc, by_head, gazetteer)
    both_halves(doc, by_head, gazetteer)
    halves(doc, by_head, gazetteer)
    short_bodies(doc, by_head, gazetteer)
    short_parliaments(by_head, gazetteer)
    partisans(doc, by_head, gazetteer)
    said = [*holders_each(doc, by_head, gazetteer), *offices(doc, by_head, gazetteer)]
    said += list(named_by_place(doc, by_head, gazetteer, said))
    facts = with_bodies(doc, said, by_head, gazetteer)
    title_heads(doc, by_head, facts)
    by_head.serving = {
        f.person.actor.id: state
        for f in facts
        if f.office in OF_STATES
        and f.person.actor
        and f.body
        and f.body.actor
        and (state := gazetteer.state_of(f.body.actor))
    }
    own_parliament(doc, by_head, gazetteer)
    own_ministries(doc, by_head, gazetteer)
    facts = [_again(f, by_head) for f in facts]
    spoken = turns(doc, by_head)
    quotes = [*quotations(doc, reporting), *quoted(spoken)]
    describer = Describer(doc, gazetteer, by_head, facts, document.id, _title_end(document, doc))
    reader = PronounReader(doc, by_head, facts, quotes, gazetteer, spoken)
    owned = _in_order(doc, by_head, facts, describer, reader, gazetteer)
    link_first_persons(doc, by_head, reader)
    for token, guess in owned:
        if mention := owned_country(token, guess, by_head, facts, gazetteer):
            by_head[token.i] = mention
    facts += next_offices(doc, by_head, gazetteer)
    late = list(late_offices(doc, by_head, gazetteer, facts))
    facts += late
    if reader.learn(late):
        link_first_persons(doc, by_head, reader, LATER)  # "we", said its minister
    told = list(tenures(doc, by_head, facts, gazetteer))
    bare = [f for f in told if f.body is None and f.dated is not None and not gives_office(doc[f.dated])]
    told = [f for f in told if f not in bare]
    return Mentions(by_head.values(), [*facts, *told, *with_bodies(doc, bare, by_head, gazetteer)], quotes)


def _title_end(document: Document, doc: "Doc") -> int:
    """The first token after the title that the text begins with, 0 where it has none."""
    first = document.blocks[0] if document.blocks else None
    if first is None or first.kind != "title":
        return 0
    return next((t.i for t in doc if t.idx >= first.end), len(doc))


def _holder(doc: "Doc", name: Name, gazetteer: Gazetteer) -> Name:
    """A name of unknown kind is a person's where an office stands beside it: "Abiy Ahmed, prime minister of Ethiopia"."""
    if name.entry is not None and name.entry.kind == "capital" and doc.words[max(0, name.start - 1)].text in CROWNED:
        return name._replace(entry=None, label="PERSON")  # "Queen Sofia"
    head = doc[name.start : name.end].root
    if name.entry is None and name.label == "PERSON" and _of_body(head):
        return name._replace(label="ORG")
    if name.entry is not None or name.label == "PERSON" or name.end - name.start < 2:
        return name
    apposed = [c for c in head.children if c.dep_ == "appos" and c.pos_ == "NOUN"]
    titles = [c for c in head.children if c.dep_ in ("nmod:desc", "compound") and c.i < name.start]
    held = any(office_of_noun(c, gazetteer) is not None for c in (*apposed, *titles))
    told = named_so(head)  # "a national identified as Zurab Kiknadze"
    held = held or (told is not None and told.tag_ == "NN" and told.lemma_.lower() in nouns().humans)
    held = held or (head.dep_ == "appos" and head.head.tag_ == "NN" and _of_person(doc, name, head.head))
    return name._replace(label="PERSON") if held else name


def _of_body(name: "Token") -> bool:
    """ "The bureau, known as Nabu": a name that is given to a body is nobody's own."""
    noun = named_so(name)
    if noun is None or nouns().human(noun.lemma_.lower()):
        return False
    return nouns().types.get(noun.lemma_.lower()) in NAMED_BODIES


def _of_person(doc: "Doc", name: Name, noun: "Token") -> bool:
    """Whether a name apposed to a noun for a human being is hers: "his counterpart, Trinidad Roe"; no word in it is one for a body."""
    plain = all(t.text[:1].isupper() and t.lower_ not in nouns().types for t in doc[name.start : name.end])
    return plain and nouns().human(noun.lemma_.lower())


def _in_order(
    doc: "Doc",
    by_head: ByHead,
    facts: list[OfficeFact],
    describer: Describer,
    reader: PronounReader,
    gazetteer: Gazetteer,
) -> "list[tuple[Token, Guess]]":
    """Descriptions and pronouns in text order, each seeing what stands before it; gives back "his country" for later."""
    owned: list[tuple[Token, Guess]] = []
    inside = inside_names(doc, by_head)
    titles = inside | {i for f in facts for i in range(f.start, f.end) if f.end <= f.person.head and f.dated is None}
    for token in doc:
        if token.i in by_head or token.is_space or token.i in titles:
            continue
        if same := explained(token, by_head):
            by_head[token.i] = same
        elif (
            token.pos_ in ("NOUN", "PROPN", "NUM")
            or token.lower_ in BY_NOUN
            or token.tag_ == "JJS"
            or (token.ent_type_ == "NORP" and one_of_a_people(token))
            or each_the_other(token)
            or some_suffer(token)
            or alone(token)
            or by_plight(token)
        ):
            guess = describer.read(token)
            if guess is not None and guess.kind == "country-of":
                owned.append((token, guess))
                found = owned_country(token, guess, by_head, facts, gazetteer)
            else:
                found = _described(token, guess or describer.anyone(token), by_head)
            if found is not None:
                by_head[token.i] = found
        elif token.pos_ in ("PRON", "DET") and (anyone := describer.anyone(token)):
            by_head[token.i] = phrase_mention(token, anyone)
        elif token.pos_ in ("PRON", "DET", "ADV") and (found := reader.read(token)):
            by_head[token.i] = found
    return owned


def _described(noun: "Token", guess: "Guess | None", by_head: ByHead) -> Mention | None:
    """The mention of a description that a guess says whom it means."""
    if guess is None:
        return None
    return by_its_name(noun, guess, by_head) or phrase_mention(noun, guess)


def _again(fact: OfficeFact, by_head: ByHead) -> OfficeFact:
    """An office with its body as it is read now: whose Congress it is."""
    if fact.body is None or fact.body.kind != "name" or "Congress" not in fact.body.text:
        return fact
    return replace(fact, body=by_head.get(fact.body.head) or fact.body)
