"""Records to JSON and back: the contract of `extract --format jsonl`, described by schema/statement.schema.json."""

from dataclasses import asdict
from datetime import date
from typing import Any

from diplograph.model import Argument, Attribution, Evidence, Modality, Polarity, Quantity, Statement, Time


def statement_to_dict(s: Statement) -> dict[str, Any]:
    """A statement as the JSON object of the contract."""
    return {
        "id": s.id, "document": s.document, "subject": _plain(s.subject), "relation": s.relation,
        "predicate": s.predicate, "predicate_start": s.predicate_start, "predicate_end": s.predicate_end,
        "object": _plain(s.object), "content": s.content,
        "attribution": [{"actor": _plain(a.actor), "cue": a.cue, "start": a.start, "end": a.end} for a in s.attribution],
        "polarity": s.polarity.value, "modality": s.modality.value, "time": _time(s.time), "place": _plain(s.place),
        "about": list(s.about), "contradicts": list(s.contradicts), "condition": s.condition,
        "quantity": _plain(s.quantity), "evidence": _plain(s.evidence), "confidence": s.confidence, "rule": s.rule,
        "plover": s.plover,
    }  # fmt: skip


def statement_from_dict(d: dict[str, Any]) -> Statement:
    """The statement of a JSON object of the contract."""
    return Statement(
        d["id"], d["document"], _argument(d["subject"]), d["relation"], d["predicate"], d["predicate_start"],
        d["predicate_end"], _argument(d["object"]), d["content"],
        tuple(Attribution(Argument(**a["actor"]), a["cue"], a["start"], a["end"]) for a in d["attribution"]),
        Polarity(d["polarity"]), Modality(d["modality"]), _time_from(d["time"]), _argument(d["place"]),
        tuple(d["about"]), Evidence(**d["evidence"]), d["confidence"], d["rule"], d["plover"], d["condition"],
        Quantity(**d["quantity"]) if d["quantity"] else None, tuple(d["contradicts"]),
    )  # fmt: skip


def _plain(record: Argument | Quantity | Evidence | None) -> dict[str, Any] | None:
    return asdict(record) if record is not None else None


def _time(time: Time | None) -> dict[str, Any] | None:
    if time is None:
        return None
    return {
        "start": time.start.isoformat() if time.start else None,
        "end": time.end.isoformat() if time.end else None,
        "granularity": time.granularity,
        "text": time.text,
    }


def _argument(d: dict[str, Any] | None) -> Argument | None:
    return Argument(**d) if d else None


def _time_from(d: dict[str, Any] | None) -> Time | None:
    if d is None:
        return None
    start, end = (date.fromisoformat(d[k]) if d[k] else None for k in ("start", "end"))
    return Time(start, end, d["granularity"], d["text"])
