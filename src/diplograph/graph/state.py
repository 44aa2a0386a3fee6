"""What a graph holds, beside what the ledger holds: so that any graph can be brought up to any ledger, and only to its own.

The Meta node names the ledger it was projected from, the stamp of the last projection, and which actors counted as one.
Where its stamp is the ledger's own, the ledger's list of changes is what the graph lacks; else the two are compared.
"""

import json
import secrets
from dataclasses import dataclass

from diplograph.errors import GraphError
from diplograph.graph import writes
from diplograph.graph.actors import CanonicalActors
from diplograph.graph.spec import schema_version
from diplograph.graph.store import Graph
from diplograph.ledger import Ledger
from diplograph.ledger.holders import HELD
from diplograph.model_ids import digest
from diplograph.resolve.across.decisions import FILE
from diplograph.resolve.offices.holders import changed_from

EVERYTHING = 10**9
SHARDS = "shards"
"""What stands for the ledger's name in a graph that was loaded from Parquet shards."""
META = "MATCH (m:Meta {id: 'diplograph'}) RETURN m.version AS version, m.ledger AS ledger, m.stamp AS stamp, m.same AS same"


@dataclass(frozen=True, slots=True)
class State:
    """What the Meta node says; all None where there is none."""

    version: int | None = None
    ledger: str | None = None
    stamp: str | None = None
    same: str = "{}"


def state(graph: Graph) -> State:
    """The graph's state; GraphError where other nodes than ours are in it."""
    found = graph.read(META).rows
    if found:
        return State(**{k: v for k, v in found[0].items() if v is not None})
    if graph.read("MATCH (n) RETURN 1 AS n LIMIT 1").rows:
        raise GraphError(
            f"the database '{graph.database}' holds nodes that diplograph did not write; "
            "use an empty database (--neo4j-database NAME, or another server)"
        )
    return State()


def clear(graph: Graph) -> None:
    """Remove all that is ours."""
    for query in writes.CLEAR:
        graph.drain(query)


def is_current(was: State, ledger: Ledger) -> bool:
    """Whether the last projection of this ledger went to this graph, and it was not touched since."""
    return was.stamp is not None and was.ledger == identity(ledger) and was.stamp == ledger.mark("graph")


def is_decided(ledger: Ledger) -> bool:
    """Whether nobody decided anything since the last projection."""
    return (ledger.mark("decisions") or digest("")) == _decisions(ledger)


def migrate(graph: Graph, was: State, ledger: Ledger) -> State:
    """Refuse another workspace's graph or a newer version's; empty an older version's, to be projected anew."""
    if was.ledger not in (None, identity(ledger)):
        raise GraphError(
            f"the graph in '{graph.database}' was made from another workspace; "
            "'diplograph rebuild' replaces it, --neo4j-database names another one"
        )
    if was.version is None or was.version == schema_version():
        return was
    if was.version > schema_version():
        raise GraphError(
            f"the graph in '{graph.database}' has schema version {was.version}, this diplograph writes "
            f"{schema_version()}: use the newer diplograph, or 'diplograph rebuild' to make it anew from the ledger"
        )
    clear(graph)
    return State()


def for_shards(graph: Graph, was: State) -> None:
    """Note that the graph is made from shards; GraphError where it is made from a ledger or by another version."""
    held = graph.read("MATCH (d:Document) RETURN 1 AS n LIMIT 1").rows
    if was.ledger not in (None, SHARDS) or (was.ledger is None and held):
        raise GraphError(
            f"the graph in '{graph.database}' was made from a workspace's ledger; load shards into an empty one: "
            "a new --workspace, or --neo4j-database NAME"
        )
    if was.version not in (None, schema_version()):
        raise GraphError(
            f"the graph in '{graph.database}' has schema version {was.version}, this diplograph writes "
            f"{schema_version()}: load the shards into an empty one"
        )
    graph.write(writes.META, [{"ledger": SHARDS, "stamp": secrets.token_hex(8), "same": "{}"}])


def compare(graph: Graph, was: State, ledger: Ledger, actors: CanonicalActors) -> None:
    """Make the ledger's list of changes what this graph lacks."""
    if not is_current(was, ledger):
        cypher = "MATCH (d:Document) RETURN d.id AS id, d.fingerprint AS fingerprint"
        held = {r["id"]: r["fingerprint"] for r in graph.read(cypher, limit=EVERYTHING).rows}
        wanted = ledger.fingerprints()
        changed = [(i, "changed") for i, fingerprint in wanted.items() if held.get(i) != fingerprint]
        ledger.set_changes([*changed, *((i, "removed") for i in held if i not in wanted)])
    before, now = json.loads(was.same), merged(actors.same, ledger, actors.holders.marks())
    if moved := _moved(before, now):
        offices = {i for i in moved if i.startswith(HELD)}
        ledger.touch(ledger.naming(moved - offices))
        for left in sorted({before[i].split()[0] for i in moved - offices if i in before}):
            ledger.touch(ledger.naming([left])[:1])  # whom a part left loses its names: one document writes it anew
        for office in sorted(offices):  # no statement speaks of days after its document
            since = changed_from(before.get(office, ""), now.get(office, ""))
            ledger.touch(ledger.naming_since(office.removeprefix(HELD), since))


def begin(ledger: Ledger) -> None:
    """From here until `settle` the graph counts as unknown: where we are killed, the next projection compares it."""
    ledger.set_mark("graph", "")


def settle(graph: Graph, ledger: Ledger, actors: CanonicalActors) -> None:
    """Note on both sides that the graph is now what the ledger says."""
    stamp = secrets.token_hex(8)
    same = json.dumps(merged(actors.same, ledger, actors.holders.marks()), sort_keys=True)
    graph.write(writes.META, [{"ledger": identity(ledger), "stamp": stamp, "same": same}])
    ledger.set_linked()
    ledger.set_mark("graph", stamp)
    ledger.set_mark("decisions", _decisions(ledger))


def identity(ledger: Ledger) -> str:
    """The ledger's own name, made when first asked for."""
    known = ledger.mark("ledger")
    if known is None:
        known = secrets.token_hex(8)
        ledger.set_mark("ledger", known)
    return known


def merged(same: dict[str, str], ledger: Ledger, held: dict[str, str]) -> dict[str, str]:
    """Actors that are another one, what was decided beside that, and who held which office when."""
    decided = ledger.decided().marks()
    renamed = {i: decided[whole] for i, whole in same.items() if whole in decided}
    return same | {i: f"{same[i]} {what}" for i, what in renamed.items()} | decided | held


def _decisions(ledger: Ledger) -> str:
    file = ledger.path.with_name(FILE)
    return digest(file.read_text("utf-8") if file.exists() else "")


def _moved(before: dict[str, str], now: dict[str, str]) -> set[str]:
    """The actors that are now another one than when the graph was written."""
    return {i for i in {*before, *now} if before.get(i) != now.get(i)}
