"""Parses as CoNLL-U and JSON."""

from typing import TYPE_CHECKING, Any

from diplograph.model import Document

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token


def conllu(document: Document, doc: "Doc") -> str:
    """CoNLL-U with names as BIO in MISC."""
    lines = [f"# newdoc id = {document.id}"]
    for number, sent in enumerate(doc.sents, 1):
        tokens = [t for t in sent if not t.is_space]
        if not tokens:
            continue
        place = {t.i: n for n, t in enumerate(tokens, 1)}
        lines += [f"# sent_id = {document.id}-{number}", f"# text = {' '.join(sent.text.split())}"]
        lines += [_line(t, place) for t in tokens] + [""]
    return "\n".join(lines)


def _line(t: "Token", place: dict[int, int]) -> str:
    root = t.head.i == t.i
    misc = [f"NER={t.ent_iob_}-{t.ent_type_}"] if t.ent_type_ else []
    if not t.whitespace_ and not (t.i + 1 < len(t.doc) and t.doc[t.i + 1].is_space):
        misc.append("SpaceAfter=No")
    deprel = "root" if root else t.dep_
    fields = (
        place[t.i],
        t.text,
        t.lemma_,
        t.pos_,
        t.tag_ or "_",
        str(t.morph) or "_",
        0 if root else place.get(t.head.i, 0),
        deprel,
        "_",
        "|".join(misc) or "_",
    )
    return "\t".join(map(str, fields))


def tokens_json(document: Document, doc: "Doc") -> dict[str, Any]:
    """One object a document: tokens with offsets, heads and labels; sentences; names."""
    return {
        "document": document.id, "text": document.text,
        "tokens": [
            {"i": t.i, "start": t.idx, "end": t.idx + len(t), "text": t.text, "lemma": t.lemma_, "pos": t.pos_, "tag": t.tag_,
             "morph": str(t.morph), "head": t.head.i, "dep": t.dep_}
            for t in doc
        ],
        "sentences": [{"start": s.start, "end": s.end} for s in doc.sents],
        "names": [{"start": e.start_char, "end": e.end_char, "text": e.text, "label": e.label_} for e in doc.ents],
    }  # fmt: skip
