"""Whom the words of others are about: "his lawyer said he was beaten", "accuses Mali of arming them, a charge it denies"."""

from typing import TYPE_CHECKING

from diplograph.annotate import subject_of

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

ALIKE = (
    frozenset("he him his himself".split()),
    frozenset("she her hers herself".split()),
    frozenset("they them their theirs themselves".split()),
)
"""Pronouns that may stand for the same person."""
DENYING = frozenset(
    "deny reject dismiss refute dispute contest rebut repudiate laugh shrug brush wave scoff disavow disclaim call".split()
)
"""Verbs by which one answers what others say of one."""
SAID = frozenset("charge accusation allegation claim assertion suggestion insinuation report rumour something".split())
CHARGING = frozenset("accuse say claim allege blame suspect charge assert insist believe maintain report".split())

WARNING = frozenset("warn remind inform notify threaten advise caution congratulate".split())
"""Verbs by which one tells others what awaits or befell them."""

RIVALS = frozenset("predecessor successor rival counterpart opponent challenger foe critic deputy".split())
"""Whose words are about themselves as much as about whose they are."""

VIEWING = frozenset("say call describe regard consider see view deem brand label believe claim accuse blame".split())
"""Verbs of what one thinks of a thing, in a clause that tells more of it."""
DIRECTING = frozenset(
    "ask urge tell order call press want demand implore beg request pressure expect require force push".split()
)
"""Verbs of those who want others to do something."""

COUNSEL = frozenset("lawyer attorney counsel advocate solicitor barrister".split())
"""Whose "would appeal" is their own work."""


def possessor(speaker: "Token", pronoun: "Token") -> "Token | None":
    """ "His lawyer, Ann Roe, said he …", "Ann Roe, his aide, said he …": the "his" of who speaks, where the pronoun is alike."""
    nouns = [speaker, *(c for c in speaker.children if c.dep_ in ("appos", "nmod:desc"))]
    lemmas = {t.lemma_.lower() for t in nouns}
    ahead = any(c.dep_ == "aux" and c.lower_ in ("will", "would") for c in pronoun.head.children)
    if lemmas & RIVALS or (lemmas & COUNSEL and ahead):
        return None
    said = (c for n in nouns for c in n.children if c.dep_ == "nmod:poss" and c.pos_ == "PRON")
    return next((c for c in said if any({c.lower_, pronoun.lower_} <= words for words in ALIKE)), None)


def _who_says(verb: "Token") -> "Token | None":
    """The subject of a verb of speech; of a passive its agent."""
    if "aux:pass" in verb.child_labels:
        return next((c for c in verb.children if c.dep_ == "obl:agent"), None)
    return subject_of(verb)


def accusers(pronoun: "Token") -> "list[Token]":
    """The subjects of the verbs that charge, above a clause in which the pronoun answers the charge."""
    clause = pronoun.head
    if not pronoun.dep_.startswith("nsubj") or clause.lemma_.lower() not in DENYING:
        return []
    if clause.dep_ not in ("acl:relcl", "advcl:relcl"):
        return []
    said = clause.head.lemma_.lower() in SAID or "which" in clause.child_words
    charging = (t for t in clause.ancestors if said and t.lemma_.lower() in CHARGING)
    subjects = (_who_says(verb) for verb in charging)
    return [s for s in subjects if s is not None and s.i < pronoun.i]


def warner(pronoun: "Token") -> "list[Token]":
    """The subject of "the premier warned her that she …": she is who was warned."""
    clause = pronoun.head
    verb = clause.head
    if not pronoun.dep_.startswith("nsubj") or clause.dep_ != "ccomp" or verb.lemma_.lower() not in WARNING:
        return []
    warned = (c for c in verb.children if c.dep_ in ("obj", "iobj") and c.i < pronoun.i)
    alike = any({c.lower_, pronoun.lower_} <= words for c in warned for words in ALIKE)
    return [c for c in verb.children if c.dep_ == "nsubj"] if alike else []


def who_views(pronoun: "Token") -> "Token | None":
    """ "Ankara asked Oslo to hand over the men it calls terrorists": who asks; "Oslo freed the men it calls …": who frees."""
    clause = pronoun.head
    if pronoun.dep_ != "nsubj" or clause.dep_ != "acl:relcl" or clause.head.pos_ != "NOUN":
        return None  # "in what it called a breach": whoever says so
    if clause.lemma_.lower() not in VIEWING:
        return None
    verb = next((t for t in clause.head.ancestors if t.pos_ == "VERB"), None)
    while verb is not None and verb.tag_ == "VB" and verb.dep_ in ("xcomp", "ccomp", "advcl"):
        directs = verb.head.lemma_.lower() in DIRECTING
        verb = verb.head
        if not directs:
            break
    if verb is None or (verb.tag_ == "VB" and verb.dep_ in ("xcomp", "ccomp")):
        return None
    subject = subject_of(verb)
    return subject if subject is not None and subject.i < pronoun.i and subject.pos_ != "PRON" else None
