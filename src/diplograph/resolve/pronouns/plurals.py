"""Whom "they" means: the coordination, the group or the plural before."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of, subject_of
from diplograph.model import Actor, Mention
from diplograph.resolve.known.nouns import nouns
from diplograph.resolve.mentions import grouped, linked
from diplograph.resolve.pronouns.clause_subjects import reporting_verb
from diplograph.resolve.pronouns.others_own import holders
from diplograph.resolve.pronouns.same_pronoun import again
from diplograph.resolve.pronouns.singular_words import JUDGING

if TYPE_CHECKING:
    from diplograph.annotate import Quotation
    from diplograph.annotate.plain import Doc, Token
    from diplograph.resolve.pronouns.antecedents import Antecedents
    from diplograph.resolve.pronouns.singulars import Singulars
    from diplograph.resolve.pronouns.things import Things

PLURAL = frozenset("they them their theirs themselves".split())
ACTING = ("company", "party", "armed_group", "government_body", "ngo", "media")
"""Types of what they are who act: "two banks", no "headquarters"."""
NAMED_MANY = ("party", "organisation")
"""Types of what is they by a name in the plural."""
LANDS = ("place", "territory", "region")
"""Types of what is never they."""
FEELING = frozenset(
    "fear hope believe want wish expect doubt know feel see hear think remember prefer intend plan need support oppose trust".split()
)
"""What speakers tell of themselves."""
HANDLED = frozenset(
    "curb favour favor lift impose implement scrap drop abolish amend postpone delay cancel extend renew review reform publish use"
    " introduce propose draft pay cut raise hold resume boycott call".split()
)
"""What is done to talks, taxes and bodies as much as to those who act, beside what judges them."""
BELONGING = frozenset("belong hail come originate".split())
"""What is told of others: "officials said they belonged to a cell"."""
ASKING = frozenset("urge ask tell warn advise press remind invite implore order beg".split())
"""Verbs of whoever wants others to do something."""
OFFICIAL = frozenset(
    "official prosecutor investigator police officer authority lawyer relative spokesman spokeswoman".split()
)
"""Who tells of others."""
AUDIENCE = frozenset("journalist reporter correspondent lawmaker viewer reader listener".split())
"""Those to whom one only speaks."""
BLOWS = frozenset(
    "strike airstrike raid attack missile rocket drone bomb shell explosion blast shot grenade bombing".split()
)
TELLING = frozenset("tell say speak assure inform remind brief".split())
"""How one speaks to them."""
ENOUGH_PLURAL = 0.15
"""The score from which "they" is linked."""

TIMES = frozenset("second minute hour day night week month year decade kilometre mile metre people dollar euro".split())
"""Plurals that only measure."""


def _things_before(token: "Token", by_head: dict[int, Mention]) -> bool:
    """ "Guarantor of the talks with Cuba, which hosted them": things of the sentence that may be meant, by no actor's name."""
    if token.dep_ == "nmod:poss":
        return False
    before = token.doc[token.sent.start : token.head.i if token.dep_ == "obj" else token.i]
    plain = (t for t in before if t.tag_ == "NNS" and t.i not in by_head and t.dep_ not in ("compound", "nmod:poss"))
    return any(t.lemma_.lower() not in TIMES and not nouns().human(t.lemma_.lower()) for t in plain)


class Plurals:
    """Links "they" and "their" to the actors before them."""

    def __init__(
        self,
        doc: "Doc",
        by_head: dict[int, Mention],
        antecedents: "Antecedents",
        singulars: "Singulars",
        things: "Things",
        body: dict[str, Actor],
    ) -> None:
        self._doc = doc
        self._by_head = by_head
        self._antecedents = antecedents
        self._singulars = singulars
        self._things = things
        self._body = body

    def read(self, token: "Token") -> Mention | None:
        """Whom it means; nobody where it means things."""
        return None if self._of_things(token) else self._people(token)

    def _people(self, token: "Token") -> Mention | None:
        """The coordinated or plural phrase before, else, in reported speech, whom the speaker speaks for."""
        if (before := again(token, self._by_head)) is not None and not self._another(before.head, token.i):
            kind = linked(token, before.actor, before.confidence, "as before in its sentence")
            return kind or grouped(token, before.members, before.confidence, "as before in its sentence")
        if (actors := self._main_subject(token)) is not None:
            return linked(token, actors.actor, 0.7, "the subject of its clause or the main one")
        verb = reporting_verb(token)
        start = verb.i if verb is not None and verb.i < token.i else token.sent.start
        speaker = subject_of(verb) if verb is not None else None
        if members := self._coordination(token, start) or (self._joined(speaker) if speaker is not None else ()):
            return grouped(token, members, 0.7, "the coordination before")
        if (meant := self._by_speech(token, verb, speaker)) is not None:
            return meant
        person = self._by_head.get(speaker.i) if speaker is not None else None
        found = [f for f in self._antecedents.scores(token, self._is_plural) if not self._no_antecedent(token, f[1])]
        inside = self._named_inside(token, found, start, person) or self._quoted(token) is not None
        body = self._body.get(person.actor.id) if person is not None and person.actor is not None else None
        met = self._received(token, verb)
        if met is None and body is not None and body.type != "state" and not inside:
            return linked(token, body, 0.6, "whom the reported speaker speaks for")
        if (met := met or self._just_told_of(token)) is not None:
            return linked(token, met, 0.65, "the only plural that was dealt with")
        acts = token.dep_.startswith("nsubj") or token.dep_ == "nmod:poss"
        near = any(m.head >= token.sent.start for _, m in found)
        acts = acts or (token.dep_ in ("obj", "iobj") and self._last_alone(token))
        if acts and not near and (members := self._last_subjects(token)):
            return grouped(token, members, 0.65, "the subjects of the sentence before")
        found = self._meant(token, found)
        known = self._things.office_owned(token) is not None or holders(token, self._by_head)
        if not found or found[0][0] < (ENOUGH_PLURAL / 3 if known else ENOUGH_PLURAL):
            return None
        return self._nearest(token, found)

    def _by_speech(self, token: "Token", verb: "Token | None", speaker: "Token | None") -> Mention | None:
        """Whom a report or a request means by what it says: the speakers, those they tell of, those asked before."""
        if speaker is not None and (many := self._who_say(token, verb, speaker)) is not None:
            return linked(token, many, 0.65, "the speakers")
        if speaker is not None and (told := self._told_by_officials(token, verb, speaker)) is not None:
            return linked(token, told, 0.6, "of whom officials tell")
        asked = self._asked_again(token)
        return linked(token, asked, 0.65, "whom the same speaker asked before") if asked is not None else None

    def _nearest(self, token: "Token", found: "list[tuple[float, Mention]]") -> Mention | None:
        """The group of the same sentence, else the plural with the best score; nobody where a thing of it may be meant."""
        found.sort(key=lambda pair: -pair[0] * self._one_force(pair[1]))
        groups = (m for _, m in found if m.members and m.head >= token.sent.start and not self._of_doer(m, token))
        best = next(groups, found[0][1])  # "both governments" of the same sentence
        if best.head < token.sent.start and _things_before(token, self._by_head):
            return None
        if best.actor is None:
            return grouped(token, best.members, 0.6, "the group before")
        return linked(token, best.actor, 0.6, "nearest plural")

    def _of_things(self, token: "Token") -> bool:
        """ "Laid down their rifles and burned them", "has flown 40 raids and said one of them killed Ben Doe": things, no people."""
        if token.dep_ == "obj":
            verb = (
                token.head if token.head.dep_ == "conj" else token.head.head
            )  # "set them alight": under "set" or beside it
            above = verb.head if verb.dep_ == "conj" else None
            objects = [c for c in above.children if c.dep_ == "obj"] if above is not None else []
        elif token.dep_ == "nmod" and case_of(token) == "of" and token.head.pos_ in ("NUM", "DET", "PRON"):
            before = self._doc[token.sent.start : token.i]
            objects = [t for t in before if t.tag_ == "NNS" and t.dep_ in ("obj", "nsubj", "nsubj:pass", "obl")][-1:]
            objects = [t for t in objects if t.lemma_.lower() in BLOWS]
        else:
            return False
        things = [c for c in objects if c.tag_ == "NNS" and c.i < token.i]
        return bool(things) and not any(c.i in self._by_head or nouns().human(c.lemma_.lower()) for c in things)

    def _quoted(self, token: "Token") -> "Quotation | None":
        quote = self._antecedents.quote_of(token.i)
        return quote if quote is not None and quote.direct else None

    def _no_antecedent(self, token: "Token", mention: Mention) -> bool:
        return self._own_side(token, mention) or self._a_craft_with(mention, token)

    def _own_side(self, token: "Token", mention: Mention) -> bool:
        """ "'They shelled the camp,' said a spokesman for Hamas": those for whom one speaks are "we", unless named in the same words."""
        quote = self._quoted(token)
        if quote is None or quote.speaker is None:
            return False
        speaker = self._by_head.get(quote.speaker)
        if speaker is None and self._doc[quote.speaker].lower_ in ("he", "she"):  # not read yet: the last person before
            before = (self._by_head.get(i) for i in range(quote.start - 1, -1, -1))
            speaker = next((m for m in before if m is not None and m.actor and m.actor.type == "person"), None)
        own = self._body.get(speaker.actor.id) if speaker is not None and speaker.actor is not None else None
        return own is not None and mention.actor == own and mention.head < quote.start

    def _named_inside(
        self, token: "Token", found: "list[tuple[float, Mention]]", start: int, person: Mention | None
    ) -> bool:
        """Whether others than those for whom a speaker speaks are they: "attacked rebels and freed them"."""
        if not token.dep_.startswith("nsubj") and any(m.head >= start for _, m in found):
            return True
        if token.dep_ == "obj" and person is not None and token.head.dep_ in ("xcomp", "acl", "advcl", "ccomp"):
            return True  # "the leader said he would topple them": no party of his
        if not found or person is None or not self._of_state(person):
            return False
        near = found[0][1].head >= token.sent.before.start
        return near and found[0][0] >= ENOUGH_PLURAL / 3  # "freed 12 protesters. The minister said they …"

    def _meant(self, token: "Token", found: "list[tuple[float, Mention]]") -> "list[tuple[float, Mention]]":
        """Those of whom a pronoun may be: none where it means things, for "one of them" only several."""
        if found and self._things_before(token, found[0][1]):
            return []
        if _some_of(token):
            return [(s, m) for s, m in found if m.members or self._doc[m.head].tag_ == "NNS" or m.kind == "pronoun"]
        return found

    def _of_state(self, person: Mention) -> bool:
        """Whether somebody speaks for a state, which is hardly they."""
        body = self._body.get(person.actor.id) if person.actor is not None else None
        return body is not None and body.type == "state"

    def _things_before(self, token: "Token", found: Mention) -> bool:
        """ "The envoy ruled out talks, although they had favoured them": what is judged or curbed, and no actor, is nearer."""
        verb = token.head.lemma_.lower()
        if token.dep_ != "obj" or token.lower_ != "them" or verb not in JUDGING | HANDLED:
            return False
        between = self._doc[max(found.head + 1, token.sent.start) : token.i]
        return any(
            t.tag_ == "NNS" and t.i not in self._by_head and not nouns().human(t.lemma_.lower()) for t in between
        )

    def _who_say(self, token: "Token", verb: "Token | None", speaker: "Token") -> Actor | None:
        """ "Negotiators say they are glad", "residents said they feared a raid": what speakers feel is their own."""
        feels = token.head.pos_ == "ADJ" or token.head.lemma_.lower() in FEELING
        if token.dep_ != "nsubj" or token.head.dep_ != "ccomp" or token.head.head != verb or not feels:
            return None
        mention = self._by_head.get(speaker.i)
        human = speaker.tag_ == "NNS" and nouns().human(speaker.lemma_.lower())
        return mention.actor if mention is not None and human else None

    def _asked_again(self, token: "Token") -> Actor | None:
        """ "She called on the authorities to find the killers. She urged them to hurry": those whom the same one asked before."""
        verb = token.head
        if token.dep_ not in ("obj", "iobj") or verb.lemma_.lower() not in ASKING or token.sent.start == 0:
            return None
        before = token.sent.before.root
        by, first = subject_of(verb), subject_of(before)
        if by is None or first is None or before.lemma_.lower() not in (*ASKING, "call", "appeal"):
            return None
        same, other = self._by_head.get(by.i), self._by_head.get(first.i)
        if same is None or other is None or same.actor is None or same.actor != other.actor:
            return None
        asked = [c for c in before.children if c.dep_ in ("obj", "iobj") or case_of(c) in ("on", "upon", "to")]
        named = [m for c in asked if c.dep_ in ("obj", "iobj", "obl") and (m := self._by_head.get(c.i)) is not None]
        return named[0].actor if named and self._is_plural(named[0]) else None

    def _told_by_officials(self, token: "Token", verb: "Token | None", speaker: "Token") -> Actor | None:
        """ "The three men were held. Officials said they belonged to a cell": the people whom the sentence before is about."""
        clause = token.head
        told = "cop" in clause.child_labels and clause.pos_ == "NOUN"
        told = told or "aux:pass" in clause.child_labels or clause.lemma_.lower() in BELONGING
        if not told or clause.head != verb or token.dep_ not in ("nsubj", "nsubj:pass") or token.sent.start == 0:
            return None
        if speaker.lemma_.lower() not in OFFICIAL:
            return None
        subject = subject_of(token.sent.before.root)
        mention = self._by_head.get(subject.i) if subject is not None else None
        if subject is None or mention is None or mention.actor is None or subject.lemma_.lower() in OFFICIAL:
            return None
        return mention.actor if self._is_plural(mention) and mention.actor.type == "people" else None

    def _just_told_of(self, token: "Token") -> Actor | None:
        """ "Vaz also met exiles. They thanked him": the only people of the sentence before, whom its subject dealt with."""
        start = token.sent.start
        if token.dep_ != "nsubj" or token.i != start or token.head.dep_ != "ROOT" or start == 0:
            return None
        before = token.sent.before
        many = [m for t in before if (m := self._by_head.get(t.i)) is not None and self._is_plural(m)]
        whole = [m for m in many if self._doc[m.head].dep_ not in ("nmod", "nmod:poss", "compound", "amod")]
        if len(whole) != 1 or whole[0].actor is None:
            return None
        head = self._doc[whole[0].head]
        dealt = head.dep_ in ("obj", "obl") and head.head.i == before.root.i and head.tag_ == "NNS"
        subject = subject_of(before.root)
        single = subject is not None and subject.tag_ in ("NN", "NNP", "PRP") and subject.lower_ not in PLURAL
        joined = single and "conj" in subject.child_labels if subject is not None else False
        dealt = dealt and head.lemma_.lower() not in AUDIENCE
        return whole[0].actor if dealt and single and not joined and nouns().human(head.lemma_.lower()) else None

    def _of_doer(self, group: Mention, token: "Token") -> bool:
        """ "Talks between the two soured when Mali hired mercenaries and paid them": not those of whom Mali is one."""
        doer = subject_of(token.head) if token.dep_ in ("obj", "iobj") else None
        mention = self._by_head.get(doer.i) if doer is not None else None
        return mention is not None and mention.actor in group.members

    def _another(self, first: int, last: int) -> bool:
        """Whether a plural that does not act stands between two words."""
        between = (m for i in range(first + 1, last) if (m := self._by_head.get(i)) is not None and self._is_plural(m))
        return any(m.kind != "demonym" and not self._doc[m.head].dep_.startswith("nsubj") for m in between)

    def _main_subject(self, token: "Token") -> Mention | None:
        """ "The militants fired as they stormed the camp": the only plural of the clause that theirs goes with."""
        clause = token.head
        if token.lower_ == "themselves":
            return self._acting(token)
        if token.dep_ != "nsubj" or clause.dep_ != "advcl" or clause.head.i > token.i:
            return None
        subject = subject_of(clause.head)
        found = self._by_head.get(subject.i) if subject is not None and subject.i < token.i else None
        if found is None or found.actor is None or not self._is_plural(found) or self._another(found.head, token.i):
            return None
        return found

    def _received(self, token: "Token", verb: "Token | None") -> Actor | None:
        """ "The president welcomed the exiles and said they could stay": not his own side."""
        if verb is None or token.dep_ != "nsubj" or token.head.head.i != verb.i or verb.dep_ != "conj":
            return None
        dealt = (c for c in verb.head.children if c.dep_ == "obj" and c.i < verb.i)
        many = (m for c in dealt if (m := self._by_head.get(c.i)) is not None and self._is_plural(m))
        return next((m.actor for m in many), None)

    def _acting(self, token: "Token") -> Mention | None:
        """ "Miners who barricaded themselves in": the subject of its own clause."""
        subject = subject_of(token.head)
        if subject is not None and subject.lower_ in ("who", "that", "which") and token.head.dep_ == "acl:relcl":
            subject = token.head.head
        mention = self._by_head.get(subject.i) if subject is not None else None
        return mention if mention is not None and mention.actor is not None else None

    def _one_force(self, mention: Mention) -> float:
        """ "The navy" is less likely to be they than the relatives who ask it for help."""
        force = mention.actor is not None and mention.actor.type == "armed_force"
        return 0.6 if force and self._doc[mention.head].tag_ in ("NN", "NNP") else 1.0

    def _is_plural(self, mention: Mention) -> bool:
        if mention.actor is None:
            return bool(mention.members)
        head = self._doc[mention.head]
        if head.tag_ == "NN" and self._singulars.is_person(mention):
            return False  # "a gunman"
        if head.lower_ in ("it", "its", "junta") or (mention.actor.type == "armed_force" and head.tag_ == "NN"):
            return False  # "the army says they were boys"
        if head.lemma_.lower() in AUDIENCE and head.dep_ in ("obj", "iobj", "obl") and head.head.lemma_ in TELLING:
            return False  # "told reporters that he had seen them"
        named = head.text in mention.actor.name or head.text.isupper()  # "Greens", "ECOWAS"
        noun = head.lemma_.lower()
        craft = noun in nouns().craft and head.dep_ in (
            "obj",
            "iobj",
            "nsubj:pass",
        )  # "handed over the boats, and sold them"
        acts = nouns().human(noun) or nouns().types.get(noun) in ACTING or craft
        named = named and not (acts and mention.kind == "nominal")
        plural = (head.tag_ in ("NNS", "NNPS") and not named) or head.lower_ in PLURAL
        party = mention.actor.type in NAMED_MANY and head.tag_ == "NNPS"  # "the Conservatives", "the Kashmir Tigers"
        if mention.actor.type in LANDS and head.lower_ not in PLURAL:
            return False  # "parts of Tigray"
        return (
            party
            or (mention.actor.type in ("people", "armed_group", "armed_force") and not _only_adjective(mention, head))
            or (plural and mention.kind != "demonym")
        )

    def _a_craft_with(self, mention: Mention, token: "Token") -> bool:
        """ "Trawlers emptied the waters, said their leader": ships have none."""
        return token.dep_ == "nmod:poss" and self._doc[mention.head].lemma_.lower() in nouns().craft

    def _coordination(self, token: "Token", start: int) -> tuple[Actor, ...]:
        """The actors of the last coordinated subject between `start` and the pronoun, for "their" of any such phrase.

        And "phoned Ann Roe and Ben Doe to thank them": those for whom something is done.
        """
        aim = token.head
        if token.dep_ in ("obj", "iobj") and aim.tag_ == "VB" and aim.dep_ in ("advcl", "xcomp"):
            done_to = (c for c in aim.head.children if c.dep_ == "obj" and c.i < aim.i and "conj" in c.child_labels)
            if (whom := next(done_to, None)) is not None and (actors := self._joined(whom)):
                return actors
        roles = ("nsubj", "obj", "obl", "nmod") if token.dep_ == "nmod:poss" else ("nsubj",)
        for other in reversed(self._doc[start : token.i]):
            if not other.dep_.startswith(roles) or "conj" not in other.child_labels:
                continue
            actors = self._joined(other)
            if actors and not (self._places(actors) and self._own_subject(token)):
                return actors
        return ()

    def _places(self, actors: tuple[Actor, ...]) -> bool:
        return all(a.type == "place" for a in actors)

    def _own_subject(self, token: "Token") -> bool:
        """Whether "their" stands in a clause of a plural's: "ministers condemned raids on Izmail and Reni and renewed their support"."""
        verb = next((t for t in token.ancestors if t.pos_ == "VERB"), None)
        subject = subject_of(verb) if verb is not None else None
        mention = self._by_head.get(subject.i) if subject is not None and subject.i < token.i else None
        return mention is not None and self._is_plural(mention)

    def _last_subjects(self, token: "Token") -> tuple[Actor, ...]:
        """The coordinated subject of the main clause before: "Chad and Sudan met. They signed …"."""
        for other in token.sent.before:
            if other.dep_.startswith("nsubj") and other.head.dep_ in ("ROOT", "root"):
                return self._joined(other)
        return ()

    def _last_alone(self, token: "Token") -> bool:
        """ "Chad and Mali banned it. The bloc sued them": no other plural stands behind the two that acted, nor do they here."""
        members, doer = self._last_subjects(token), subject_of(token.head)
        by = self._by_head.get(doer.i) if doer is not None else None
        own = [*((by.actor,) if by is not None else ()), *(by.members if by is not None else ())]
        start = token.doc[max(0, token.sent.start - 1)].sent.start
        later = [m for i in range(start, token.i) if (m := self._by_head.get(i)) is not None and self._is_plural(m)]
        others = [m for m in later if m.actor not in members]
        return bool(members) and not others and not any(a in members for a in own)

    def _joined(self, subject: "Token") -> tuple[Actor, ...]:
        """The actors of a coordinated phrase, where all are known and there are several."""
        first = self._by_head.get(subject.i)
        heads = [subject.i]
        for other in (c for c in subject.children if c.dep_ == "conj"):
            last = self._by_head.get(heads[-1], first)
            if last is None or not last.start <= other.idx < last.end:  # "Faso" of "Burkina Faso" is no third
                heads.append(other.i)
        actors = [m.actor for h in heads if (m := self._by_head.get(h)) and m.actor is not None]
        return tuple(actors) if len(actors) == len(heads) > 1 else ()


def _only_adjective(mention: Mention, head: "Token") -> bool:
    """ "The pro-Kurdish party": the word tells what the party is, and names no people that act."""
    return mention.kind == "demonym" and head.dep_ in ("amod", "compound")


def _some_of(token: "Token") -> bool:
    """ "One of them", "most of them": whom one counts are several things of a kind, no body by its name."""
    return token.lower_ == "them" and case_of(token) == "of" and token.head.tag_ in ("CD", "DT", "JJ", "JJS", "PDT")
