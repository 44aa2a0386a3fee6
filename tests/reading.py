"""What tests say of statements."""

from collections.abc import Iterable

from diplograph.model import Statement

Ends = tuple[str | None, str, str | None]


def ends(statement: Statement) -> Ends:
    """Subject, relation and object of a statement."""
    return statement.subject and statement.subject.name, statement.relation, statement.object and statement.object.name


def triples(statements: Iterable[Statement]) -> set[Ends]:
    """Subject, relation and object of each statement."""
    return {ends(s) for s in statements}


def has(statements: Iterable[Statement], subject: str | None, relation: str, other: str | None) -> bool:
    """Whether a statement has this subject, relation and object."""
    return (subject, relation, other) in triples(statements)


def told(statements: Iterable[Statement]) -> set[tuple[str | None, ...]]:
    """Subject, relation, object, polarity and modality of each statement."""
    return {(*ends(s), s.polarity.value, s.modality.value) for s in statements}


def told_by(statements: Iterable[Statement]) -> list[tuple[str | list[str] | None, ...]]:
    """What `told` says of each statement, and its speakers."""
    return [(*ends(s), s.polarity.value, s.modality.value, speakers(s)) for s in statements]


def told_of(statements: Iterable[Statement], relation: str) -> set[tuple[str | None, ...]]:
    """Subject, object, polarity and modality of each statement of a relation."""
    return {(subject, *rest) for subject, name, *rest in told(statements) if name == relation}


def made(statements: Iterable[Statement], relation: str) -> Statement:
    """The first statement of a relation."""
    statements = list(statements)
    found = [s for s in statements if s.relation == relation]
    assert found, triples(statements)
    return found[0]


def said_by(statements: Iterable[Statement], relation: str) -> list[str]:
    """Who says the first statement of a relation, outermost first."""
    return speakers(made(statements, relation))


def speakers(statement: Statement) -> list[str]:
    """Who says it, outermost first."""
    return [a.actor.name for a in statement.attribution]
