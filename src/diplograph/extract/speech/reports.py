"""Which verbs report which clauses, and whose words they are: shapes that attribution looks for."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of, parenthetical
from diplograph.extract.clauses.agreement import agreeing, number
from diplograph.extract.clauses.clause_shapes import infinitive
from diplograph.extract.speech.set_apart import SPEAKING
from diplograph.resolve import nouns

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token


RULES = frozenset(
    "agenda agreement article calendar clause constitution custom deal law norm order plan practice principle procedure program"
    " programme protocol regulation rite rule schedule statute taste term timetable tradition treaty wish".split()
)
"""What one may act according to and that says nothing."""
PRESSING = frozenset("press push lobby campaign agitate plead pray".split())
"""Verbs beside those of speech whose "for" names what is sought."""
FEELINGS = frozenset(
    "alarm anger belief concern confidence conviction disappointment dismay doubt fear hope outrage regret "
    "relief satisfaction scepticism shock skepticism worry".split()
)
MENTAL = frozenset("hope expect fear believe think continue agree".split())
"""With an infinitive these are states of mind, not speech: "hopes to host"."""
DOCUMENTING = frozenset(
    "document detail list describe cite record chronicle catalogue catalog recount enumerate outline allege register expose".split()
)
"""Verbs of reports with a colon behind their object: "documents abuses by the army: soldiers killed six men"."""
LABELLING = frozenset(
    "call term dub label brand style describe characterise characterize portray regard see view deem".split()
)
"""Verbs that with "what" give a thing a name that is the speaker's."""
RECOUNTING = frozenset("describe recount relate narrate detail remember recall".split())
"""Verbs of telling what one has seen or suffered, with a gerund or "how"."""
TELLING = frozenset("tell say add promise announce warn vow insist".split())
SUBJECT = ("nsubj", "nsubj:pass", "nsubj:outer")


def antecedent(verb: "Token") -> "Token | None":
    """ "A conscript who said …": the noun that a relative clause with this verb describes."""
    for step in (verb, *verb.ancestors):
        if step.dep_ == "acl:relcl":
            return agreeing(step) or person_before(step) or step.head
        if step.dep_ not in ("conj", "xcomp"):
            return None
    return None


def person_before(clause: "Token") -> "Token | None":
    """ "A charge that drew a letter from the envoy, Ann Roe, who …": hung on a thing, "who" is the name right before it."""
    who = next((c for c in clause.children if c.lower_ == "who" and c.dep_ in SUBJECT), None)
    head = clause.head
    if who is None and any(t.lower_ == "whom" for t in clause.subtree):
        return _those_before(head)
    if (
        who is None
        or who.i < 2
        or head.pos_ != "NOUN"
        or nouns().types.get(head.lemma_.lower())
        or (nouns().human(head.lemma_.lower()) and not _one_of_many(clause))
    ):
        return None
    near = who.doc[who.i - 2] if who.nbor(-1).text == "," else who.nbor(-1)
    while near.dep_ in ("flat", "appos") and near.head.i < near.i:
        near = near.head
    human = near.ent_type_ == "PERSON" or nouns().human(near.lemma_.lower())
    return near if near.i > head.i and human else None


def _those_before(thing: "Token") -> "Token | None":
    """ "Five Nigeriens were held in the port, of whom two …": no thing is "whom", but whom the clause above is about."""
    if (
        thing.pos_ != "NOUN"
        or nouns().human(thing.lemma_.lower())
        or nouns().types.get(thing.lemma_.lower(), "place") != "place"
        or thing.dep_ != "obl"
    ):
        return None
    subject = next((c for c in thing.head.children if c.dep_ in SUBJECT), None)
    human = subject is not None and (subject.ent_type_ in ("PERSON", "NORP") or nouns().human(subject.lemma_.lower()))
    return subject if human else None


def _one_of_many(clause: "Token") -> bool:
    """ "Investors, unnerved by the trial of Ann Roe, who was …": whether the verb tells of one, what it hangs on of several."""
    return number(clause) == "s" and clause.head.tag_ == "NNS"


def of_that(verb: "Token") -> "Token | None":
    """ "A report that blamed …": what "that" stands for."""
    return antecedent(verb) if any(c.dep_ == "nsubj" and c.lower_ == "that" for c in verb.children) else None


def made_known(clause: "Token") -> "Token | None":
    """ "Let it be known that …", "made clear that …": the verb whose subject says so."""
    word = clause.head
    if clause.dep_ in ("ccomp", "csubj") and word.lower_ in ("known", "understood", "clear", "plain", "public"):
        return word.head if word.head.lemma_.lower() in ("let", "make") else None
    if clause.dep_ == "ccomp" and word.lemma_.lower() in ("let", "make"):
        known = not word.child_words.isdisjoint(("known", "understood", "clear", "plain", "public"))
        return word if known and infinitive(clause) is False else None
    return None


def itself(verb: "Token") -> "Token | None":
    """ "The bank has raised its rate, it announced": the pronoun stands for the subject of what it says."""
    if not any(c.dep_ == "nsubj" and c.lower_ == "it" for c in verb.children):
        return None
    clause = next((c for c in verb.children if c.dep_ == "ccomp" and c.i < verb.i), None)
    clause = verb.head if parenthetical(verb) else clause
    return next((c for c in clause.children if c.dep_ in SUBJECT), None) if clause is not None else None


def quoted_as(saying: "Token") -> "Token | None":
    """ "Interfax quoted the minister as saying that …": the minister says it."""
    quotes = saying.head.lemma_.lower() in ("quote", "cite", "report", "describe", "record") and saying.tag_ == "VBG"
    if not quotes or not any(c.dep_ == "mark" and c.lower_ == "as" for c in saying.children):
        return None
    return next((c for c in saying.head.children if c.dep_ == "obj"), None)


def labelled(noun: "Token") -> "Token | None":
    """ "Condemned what he called Chad's refusal to help", "what lawmakers describe as its support for X": by whose word it is so."""
    verb = noun.head
    named = noun.pos_ == "NOUN" and noun.dep_ in ("obj", "xcomp", "obl", "ccomp") and noun.i > verb.i
    relative = verb.dep_ == "acl:relcl" and verb.head.lower_ == "what" and verb.lemma_.lower() in LABELLING
    return verb if named and relative and "nsubj" in verb.child_labels else None


RELATING = frozenset("report confirm allege acknowledge admit document record recount detail disclose describe".split())
"""Verbs whose object is what happened, on the word of their subject."""
DECIDING = frozenset("senate parliament assembly council committee court congress legislature".split())
"""Whose "confirmed the appointment of X" is the deed itself."""


def recounted(clause: "Token") -> "Token | None":
    """ "Six of them described being beaten", "recounted how soldiers shot him": the verb of whoever tells what befell them."""
    verb = clause.head
    told = clause.dep_ in ("xcomp", "ccomp") and verb.lemma_.lower() in RECOUNTING and clause.i > verb.i
    gerund = clause.tag_ == "VBG" or any(c.tag_ == "VBG" and c.dep_.startswith("aux") for c in clause.children)
    how = any(c.lower_ in ("how", "that") and c.i < clause.i for c in clause.children)
    return verb if told and (gerund or how) else None


def related(event: "Token") -> bool:
    """ "Residents reported shelling by rebels", "women told doctors of rapes": whoever says so vouches for what a noun tells."""
    verb = event.head
    if event.pos_ != "NOUN" or verb.pos_ != "VERB" or "nmod" not in event.child_labels:
        return False
    lemma = verb.lemma_.lower()
    bare = not any(c.dep_ == "advcl" or (c.dep_ == "obl" and case_of(c) == "as") for c in verb.children)
    told = event.dep_ == "obj" and bare and lemma in RELATING
    told = told or (event.dep_ == "obl" and lemma in ("tell", "speak", "talk") and case_of(event) in ("of", "about"))
    who = next((c for c in verb.children if c.dep_ == "nsubj"), None)
    return told and who is not None and who.lemma_.lower() not in DECIDING


def interposed(clause: "Token") -> "Token | None":
    """ "Rebels who the UN says are backed by Rwanda": the verb of speech hung on the noun beside what it reports."""
    if clause.dep_ != "acl:relcl":
        return None
    for verb in clause.head.children:
        bare = verb.dep_ == "acl:relcl" and verb.i < clause.i and not any(c.i > verb.i for c in verb.children)
        if bare and clause.left_edge.i < verb.left_edge.i and "nsubj" in verb.child_labels:
            return verb
    return None


def documented(clause: "Token") -> bool:
    """ "The report documents abuses: rebels burned a clinic": what stands behind the colon is in the report."""
    verb = clause.head
    if clause.dep_ != "parataxis" or verb.lemma_.lower() not in DOCUMENTING or clause.i < verb.i:
        return False
    first = clause.left_edge
    colon = first if first.text == ":" else first.nbor(-1) if first.i else first
    return colon.text == ":" and "obj" in verb.child_labels


def behind_semicolon(node: "Token") -> bool:
    """Whether a clause begins behind a semicolon."""
    first = next((t for t in node.subtree if not t.is_punct), node)
    return first.i > 0 and first.doc[first.i - 1].text == ";"


def before_semicolon(clause: "Token", verb: "Token") -> bool:
    """ "X had promised help; Y said that it came late": the verb has a content of its own behind the semicolon."""
    later = any(c.dep_ == "ccomp" and c.i > verb.i for c in verb.children)
    return later and clause.i < verb.i and any(t.text == ";" for t in clause.doc[clause.i : verb.i])


def headline_list(clause: "Token", verb: "Token") -> bool:
    """ "Spain imposes ban, says it is needed": the first clause stands beside the report, not in it."""
    later = verb.nbor(-1).text == "," if verb.i else False
    later = later and any(c.dep_ == "ccomp" and c.i > verb.i for c in verb.children)
    return clause.dep_ == "ccomp" and clause.i < verb.i and later and verb.child_labels.isdisjoint(SUBJECT)


def another_sentence(content: "Token", verb: "Token", predicate: "Token") -> bool:
    """ "P, said X; Q", "X said P; Y said Q": a semicolon ends what a verb reports, but for a further "that"."""
    if not verb.i < predicate.i:
        return _of_it_behind_colon(content, verb)
    if _meanwhile(content, verb, predicate):
        return True
    if _goes_on(content, verb, predicate):
        return True
    stop = next((t for t in reversed(verb.doc[verb.i : predicate.i]) if t.text == ";"), None)
    if stop is None:
        return False
    if _told_on(predicate, stop):
        return False
    after = [t.lower_ for t in verb.doc[stop.i + 1 : stop.i + 3]]
    return content.i < verb.i or "that" not in after


def _told_on(predicate: "Token", stop: "Token") -> bool:
    """ "It may apply, he says; Paris would back it": what would be is still reported, unless a condition of its own says why."""
    clauses = [t for t in (predicate, *predicate.ancestors) if t.i > stop.i]
    would = any(c.dep_ == "aux" and c.lower_ == "would" for c in clauses[-1].children)
    return would and not any(c.dep_ == "mark" and c.lower_ == "if" for t in clauses[-1].children for c in t.children)


def _meanwhile(content: "Token", verb: "Token", predicate: "Token") -> bool:
    """ "The truce was broken, officers reported, as tanks shelled the town": set beside the whole report."""
    clause = next((t for t in (predicate, *predicate.ancestors) if t.dep_ == "advcl" and t.head.i == content.i), None)
    if clause is None or content.i > verb.i or clause.i < verb.i or clause.tag_ != "VBD":
        return False
    first = next(t for t in clause.subtree if not t.is_punct)
    return first.lower_ in ("as", "after", "hours", "days") and first.nbor(-1).text == ","


def _goes_on(content: "Token", verb: "Token", predicate: "Token") -> bool:
    """ "Ten people died, the Red Cross said, and the government has imposed a curfew": not in the tense of reported words.

    Nor are words of someone else's: "…, a spokeswoman said, and Denmark urged others to follow".
    """
    clause = next((t for t in (predicate, *predicate.ancestors) if t.dep_ == "conj" and t.head.i == content.i), None)
    if (
        clause is None
        or content.i > verb.i
        or clause.i < verb.i
        or (verb.tag_ != "VBD" and clause.lemma_ not in TELLING)
    ):
        return False
    told = any(c.dep_ in SUBJECT and c.pos_ != "PRON" for c in clause.children)
    helpers = {c.lower_ for c in clause.children if c.dep_ == "aux"}
    speaks = clause.lemma_.lower() in SPEAKING and clause.tag_ == "VBD" and not helpers
    return told and (speaks or bool(helpers & {"has", "have"}))


def _of_it_behind_colon(content: "Token", verb: "Token") -> bool:
    """ "A diplomat doubted that: Washington, he said, had …": what stands before the colon is told of whoever speaks behind it."""
    if (
        verb.dep_ != "parataxis"
        or verb.head.i != content.i
        or not any(t.text == ":" for t in verb.doc[content.i : verb.i])
    ):
        return False
    said = any(c.dep_ == "nsubj" and c.lower_ in ("he", "she") for c in verb.children)
    return said and any(
        c.dep_ == "nsubj" and (c.pos_ == "PROPN" or nouns().human(c.lemma_.lower())) for c in content.children
    )
