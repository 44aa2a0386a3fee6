"""The schema's linter: what loads may still be wrong."""

from collections import defaultdict

from diplograph.schema.records import Frame, Relation, Schema

ROLES = frozenset(
    "subj obj iobj comp pred poss amod compound appos speaker adv aux doer self each head before above governor bare stranded cleft seat "
    "denied done imperative label title vocative acl anti unless charged hinge infinitive writer barred pressed pressing receiver "
    "maker".split()
)
PARTICLES = frozenset("ahead along around aside away back by down forward in off on out over round through up".split())
"""What may stand between a verb and the preposition of its object: "signed off on", "walked out of"."""
PLOVER = frozenset(
    "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE "
    "ASSAULT".split()
)
TEMPLATE = """relation: {label}
inverse: {label}_BY
label: {lower}
description: "What this relation means, in a sentence."
domain: [agent]
range: [agent]
plover: null
value: 0
frames:
- {{id: main, verb: [{lower}], object: [obj], requires: [object]}}
examples:
- {{text: "Norway {lower}s Sweden.", expect: {{subject: Norway, object: Sweden}}}}
counterexamples:
- {{text: "Norway met Sweden."}}
"""


def lint(schema: Schema) -> list[str]:
    """Problems in words, one a line, each naming the relation; none where the schema is sound."""
    problems = [p for r in schema.relations.values() for p in _relation(r)]
    return problems + _overlaps(schema)


def _relation(r: Relation) -> list[str]:
    out = []
    if not r.frames:
        out.append(f"{r.label}: no frames: nothing can express it")
    if len(r.examples) < 2 or not r.counterexamples:
        out.append(f"{r.label}: needs at least two examples and a counter-example")
    if r.path.stem.upper() != r.label:
        out.append(f"{r.label}: stands in {r.path.name}; the file should be {r.label.lower()}.yaml")
    codes = [c for c in (r.plover, r.plover_future, *(f.plover for f in r.frames)) if c]
    unknown = [c for c in codes if c.partition("/")[0] not in PLOVER]
    out += [f"{r.label}: PLOVER type '{c}' does not exist; valid: {', '.join(sorted(PLOVER))}" for c in unknown]
    if len({f.id for f in r.frames}) < len(r.frames):
        out.append(f"{r.label}: two frames have the same id")
    out += [f"{f.id}: 'subject: []' names nobody; leave the key out for the subject" for f in r.frames if not f.subject]
    out += [
        f"{f.id}: '{verb}' never matches: a verb takes a particle and a preposition; name the noun under `with`"
        for f in r.frames if f.part == "verb" for verb in f.lemmas if not _may_match(verb.split())
    ]  # fmt: skip
    out += [
        f"{f.id}: never fires: its object stands where its subject does; say where the subject stands (`subject: [\"prep:by\"]`)"
        for f in r.frames if "object" in f.requires and set(f.object) <= set(f.subject)
    ]  # fmt: skip
    for frame in r.frames:
        out += [f"{frame.id}: role '{role}' does not exist" for role in _roles(frame) if not _known(role)]
    return out


def _roles(frame: Frame) -> list[str]:
    named = [*frame.subject, *frame.object, *frame.content, *frame.voice]
    named += [part for role in (*frame.with_, *frame.not_with, *frame.without) for part in role.split("|")]
    return named


def _may_match(verb: list[str]) -> bool:
    """Two words ("call on", "pay heed"), or a particle and a preposition behind the verb."""
    return len(verb) < 3 or (len(verb) == 3 and verb[1] in PARTICLES)


def _known(path: str) -> bool:
    return all(step.partition("#")[0] in ROLES or step.startswith("prep:") for step in path.split("."))


def _overlaps(schema: Schema) -> list[str]:
    """Frames of two relations that the same sentence would fit equally: same word, same constraints, same needs."""
    held: dict[tuple[object, ...], str] = {}
    problems = []
    by_word: dict[str, set[str]] = defaultdict(set)
    for relation in schema.relations.values():
        for frame in relation.frames:
            for lemma in frame.lemmas:
                key = (
                    frame.part,
                    lemma,
                    frame.subject,
                    frame.object,
                    tuple(sorted(frame.with_.items())),
                    frame.requires,
                    frame.domain,
                    frame.range,
                )
                other = held.setdefault(key, frame.id)
                if other.partition("/")[0] != relation.label and relation.label not in by_word[lemma]:
                    by_word[lemma].add(relation.label)
                    problems.append(f"{frame.id}: '{lemma}' with the same slots is {other} as well; only one can fire")
    return problems
