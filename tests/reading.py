"""What tests say of statements."""

from collections.abc import Iterable

from diplograph.model import Statement


def triples(statements: Iterable[Statement]) -> set[tuple[str | None, str, str | None]]:
    """Subject, relation and object of each statement."""
    return {(s.subject and s.subject.name, s.relation, s.object and s.object.name) for s in statements}
