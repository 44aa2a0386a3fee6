"""Statements to JSON and back: the contract of `extract --format jsonl`, described by schema/statement.schema.json."""

import msgspec

from diplograph.model import Statement

_ENCODE = msgspec.json.Encoder().encode
_DECODE = msgspec.json.Decoder(Statement).decode


def statement_to_json(s: Statement) -> str:
    """A statement as a line of JSON."""
    return _ENCODE(s).decode()


def statement_from_json(text: str) -> Statement:
    """The statement that a line of JSON holds; msgspec.ValidationError says where one is no statement."""
    return _DECODE(text)
