"""What kind of actor a name is that the gazetteer does not know: by the model's label, the words in it, the noun behind it."""

from typing import TYPE_CHECKING, NamedTuple

from diplograph.model import Actor
from diplograph.model_ids import actor_id, normalise
from diplograph.resolve.known.gazetteer import Entry
from diplograph.resolve.known.nouns import nouns

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc

LABEL_TYPE = {
    "PERSON": "person",
    "ORG": "organisation",
    "LOC": "place",
    "GPE": "place",
    "FAC": "place",
    "process": "process",
}
BODIES = frozenset("organisation party ngo igo company media armed_group armed_force government_body".split())
"""Types of what people form together, short of a state."""
SAID = ("party", "armed_group", "media")
"""Types that a noun behind a name gives it."""
GROUNDS = frozenset("river lake island islet reef shoal peninsula valley town village strait plateau bay oasis".split())
PARTY_WORDS = frozenset(
    "party front liberals conservatives socialists greens democrats republicans nationalists communists moderates centrists"
    " progressives tories unionists".split()
)
"""What the name of a party ends in."""
FIGHTING = frozenset(
    "brigade brigades battalion battalions militia militias legion guerrillas mujahideen rifles".split()
)
"""What the name of an armed group ends in."""
PAPERS = frozenset("times gazette herald tribune telegraph chronicle inquirer radio tv television".split())
"""What the name of a paper or a station ends in."""
FOUGHT_FOR = frozenset("liberation revolutionary resistance".split())
"""What stands before "Army", "Front" or "Forces" in the name of one."""
PARTISAN = frozenset("opposition ruling governing".split())
"""What stands before the names of parties."""
OF_PARTIES = frozenset("coalition movement alliance union league congress".split())
"""Words for bodies that parties have in their names too."""
SITTING = frozenset("lawmaker mp deputy legislator senator".split())
"""Who sits in a parliament for a party."""
PARTIES_ABROAD = frozenset("parti partido partito partai partei partij partia partiya partidul stranka".split())
"""What it begins with elsewhere: "Parti Québécois"."""
UNITS_SAID = ("armed_force", "armed_group", "government_body", "party", "ngo", "media")
"""Types that the last word of a name gives it where the model takes it for a place."""
WARSHIPS = frozenset("USS USNS USCGC HMS HMAS HMCS HMNZS INS BRP KRI ROKS JS RFA TCG FGS".split())
"""What names of warships begin with; the model takes them for things."""
MONEY = "$€£¥"
"""Signs of sums: "US$" names no actor."""


class Name(NamedTuple):
    """A name: tokens [start, end), what it stands for, or the model's label where the gazetteer does not know it."""

    start: int
    end: int
    entry: Entry | None
    label: str


def kinds_said(doc: "Doc", names: list[Name]) -> dict[str, str]:
    """What the noun right behind a name says it is, for all the text: "the Ennahda party" is no person."""
    found: dict[str, str] = {}
    for name in names:
        noun = doc.words[name.end] if name.end < len(doc) else None
        kind = nouns().types.get(noun.lemma_.lower()) if noun is not None and noun.pos_ == "NOUN" else None
        if name.entry is None and name.label in ("ORG", "MISC") and _explained_as_place(doc, name):
            found.setdefault(doc[name.start : name.end].text, "LOC")
        if name.entry is None and name.end - name.start > 1 and doc.words[name.start].lower_ in PARTIES_ABROAD:
            found.setdefault(doc[name.start : name.end].text, "party")
        if name.entry is None and (_partisan(doc, name) if name.label == "ORG" else _explained_as_party(doc, name)):
            found.setdefault(doc[name.start : name.end].text, "party")
        root = doc[name.start : name.end].root
        before = noun is not None and root.head == noun and root.pos_ != "ADJ"  # not "Muslim separatists"
        if name.entry is None and kind in SAID and before:
            found.setdefault(doc[name.start : name.end].text, kind)
    return found


def _partisan(doc: "Doc", name: Name) -> bool:
    """ "The opposition Citizens Coalition for Change": what governs or opposes is a party, unless its name says what else it is."""
    before = doc.words[name.start - 1] if name.start else None
    own = {doc[name.start : name.end].root.lower_, doc.words[name.end - 1].lower_}
    if before is None or (own - OF_PARTIES) & nouns().types.keys():
        return False
    ruling = before.lower_ in PARTISAN or _of_the_centre(doc, name.start)
    return ruling or _sends_lawmakers(doc, name) or _explained_as_party(doc, name)


def _of_the_centre(doc: "Doc", start: int) -> bool:
    """ "The centre-right Civic League": who stands there is no paper and no militia."""
    before = doc[max(0, start - 3) : start].text.lower()
    return before.endswith(("centre-right", "centre-left", "center-right", "center-left", "centrist"))


def _sends_lawmakers(doc: "Doc", name: Name) -> bool:
    """ "A Five Star lawmaker", "the League's two senators", "an MP for the Roe Alliance": what others sit for is a party."""
    after = list(doc[name.end : name.end + 3])
    after = after[1:] if after and after[0].text in ("'s", "’s") else after
    after = [t for t in after if t.pos_ != "NUM"]
    if after and after[0].lemma_.lower() in SITTING and after[0].text.islower():
        return True
    before = list(doc[max(0, name.start - 4) : name.start])
    sits = any(t.lemma_.lower() in SITTING for t in before)
    return sits and [t.lower_ for t in before if t.pos_ not in ("DET", "ADJ")][-1:] == ["for"]


def _explained_as_party(doc: "Doc", name: Name) -> bool:
    """ "Ann Roe of Ciudadanos, the biggest party in parliament": whatever the model takes the name for, but no person."""
    if name.label == "PERSON" or doc[name.end : name.end + 1].text != ",":
        return False
    noun = next((t for t in doc[name.end + 2 : name.end + 6] if t.tag_ == "NN" and t.dep_ != "compound"), None)
    told = doc[name.end + 1 : name.end + 2].text in ("a", "an", "the")
    between = doc[name.end + 2 : noun.i] if told and noun is not None else ()
    plain = all(t.pos_ in ("ADJ", "NOUN", "VERB", "PROPN", "PUNCT") and t.text != "," for t in between)
    return told and plain and noun is not None and noun.lower_ == "party"


def _explained_as_place(doc: "Doc", name: Name) -> bool:
    """ "The Corentyne, a river that both claim"."""
    after = doc[name.end : name.end + 3]
    told = len(after) == 3 and after[0].text == "," and after[1].lower_ in ("a", "an", "the")
    return told and after[2].tag_ == "NN" and after[2].lemma_.lower() in GROUNDS


def unknown_actor(doc: "Doc", name: Name) -> Actor | None:
    """The actor of a name that only the model knows; None for what is no actor."""
    kind = name.label if name.label in SAID else LABEL_TYPE.get(name.label)
    text = doc[name.start : name.end].text
    if name.label == "MISC" and doc[name.start].text in WARSHIPS and name.end - name.start > 1:
        kind = "armed_force"
    if kind is None or not normalise(text) or _is_noun(doc, name) or any(sign in text for sign in MONEY):
        return None
    if kind == "organisation":
        kind = _by_its_end(normalise(text).split())
    last = nouns().types.get(doc.words[name.end - 1].lower_) if name.end - name.start > 1 else None
    if kind == "place" and last in UNITS_SAID:
        kind = last  # "the Sultan Murad Division" is no place
    return Actor(actor_id(text, kind), text, kind)


def _by_its_end(words: list[str]) -> str:
    """What the last words of a body's name say it is: "the Free Patriots Front", "the Karen National Liberation Army", "Halk TV"."""
    fought = words[-2:-1] and words[-2] in FOUGHT_FOR
    if words[-1] in FIGHTING or (fought and words[-1] in ("army", "front", "forces")):
        return "armed_group"
    if words[-1] == "army" and words[-2:-1] != ["salvation"]:
        return "armed_force"
    if len(words) > 1 and (words[-1] in PAPERS or words[0] == "radio"):
        return "media"
    return "party" if words[-1] in PARTY_WORDS else "organisation"


def _is_noun(doc: "Doc", name: Name) -> bool:
    """Whether a name is but a capitalised noun, short for a body or a person: "the Union", "Premier quits"."""
    word = doc.words[name.start]
    return name.end - name.start == 1 and (word.lower_ in nouns().types or word.lower_ in nouns().humans)
