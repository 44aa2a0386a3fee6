"""The explanation of a sentence: tree, mentions, propositions, and what became of each."""

from diplograph.config import Options
from diplograph.model import Statement
from diplograph.workspace import as_date


def explanation(sentence: str, published: str | None, options: Options) -> str:
    """Plain text, section by section."""
    from diplograph import annotate
    from diplograph.extract import propositions, statements
    from diplograph.extract.relations.frames import frame_index
    from diplograph.extract.status.certainty import certainty
    from diplograph.model import Document
    from diplograph.resolve import Gazetteer, resolve
    from diplograph.schema import load

    schema, gazetteer = load(options.schema_dirs), Gazetteer.load(options.schema_dirs)
    doc = annotate.plain(annotate.load(options.model)(sentence))
    document = Document("d:explain", sentence, published=as_date(published))
    mentions = resolve(document, doc, gazetteer, schema.cues.reporting)
    found = statements(document, doc, mentions, schema, gazetteer)
    fired = {s.predicate_start: s for s in reversed(found)}
    index = frame_index(schema)
    lines = ["TREE"]
    lines += [
        f"  {t.i:>3} {t.text:<18} {t.lemma_:<15} {t.pos_:<6} {t.dep_:<12} ← {t.head.text}"
        for t in doc
        if not t.is_space
    ]
    lines.append("ACTORS")
    for m in mentions:
        who = m.actor.id if m.actor else " + ".join(a.id for a in m.members)
        lines.append(f"  {m.text:<28} {who:<32} {m.kind}, {m.confidence:.2f}: {m.why}")
    lines.append("PROPOSITIONS")
    for p in propositions(doc):
        if not p.args:
            continue
        roles = "; ".join(f"{role}: {', '.join(t.text for t in ts)}" for role, ts in p.args.items())
        sure = certainty(p.token, schema.cues) if p.part == "verb" else None
        lines.append(
            f"  {p.lemma} ({p.part}): {roles}" + (f"  [certainty {sure:+.1f} of 3]" if sure is not None else "")
        )
        if p.token.idx in fired:
            lines.append(f"      fired {fired[p.token.idx].rule}")
        elif tried := [m.frame.id for m in index.candidates(p)]:
            lines.append(
                f"      no statement: {', '.join(tried)} matched its word, but a slot it needs holds no fitting actor"
            )
        else:
            lines.append("      no statement: no frame has this word with these roles")
    lines.append("STATEMENTS")
    lines += [f"  {line(s)}" for s in found] or ["  none"]
    return "\n".join(lines)


def line(s: Statement) -> str:
    """A statement on one line, as a person reads it."""
    parts = [s.subject.name if s.subject else "someone", s.relation or f"“{s.predicate}”"]
    if s.object:
        parts.append(s.object.name)
    if s.content:
        parts.append(f"«{' '.join(s.content.split())}»")
    marks = [] if s.polarity == "+" else ["NOT SO"]
    marks += [s.modality.value] if s.modality != "actual" else []
    marks += [f"if: {s.condition}"] if s.condition else []
    marks += [s.time.text] if s.time else []
    marks += ["according to " + " > ".join(a.actor.name for a in s.attribution)] if s.attribution else []
    marks += ["contested"] if s.contradicts else []
    return " ".join(parts) + (f"  [{'; '.join(marks)}]" if marks else "") + f"  ({s.rule}, {s.confidence:.2f})"
