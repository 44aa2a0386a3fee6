"""The graph on 400,000 statements, as JSON: python -m benchmarks.graph [--scale 1] [--folder DIR] [--only embedded] [--check].

For the embedded graph and a real Neo4j 5 LTS (heap 512 MB each): projecting a whole ledger; then a twentieth of it again as
new documents, beside a plain loader that MERGEs the same rows into the same graph; documents that did not change; every
saved question; for Neo4j the bulk export and import; and a plain SQLite file as a yardstick. The machine may be shared:
compare the figures of one run, not of two. `--check` fails where one is under its floor in benchmarks/floors.json, which
names the scale that it was measured at.
"""

import argparse
import json
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from tests.servers.local import LTS, neo4j_server

from benchmarks import graph_corpus, graph_plain, graph_questions
from benchmarks.floors import check
from diplograph.export.bulk import bulk
from diplograph.graph import Graph, open_graph, project
from diplograph.graph.embedded import Embedded
from diplograph.graph.loading import remove
from diplograph.ledger import Ledger
from diplograph.schema import load

NEW = 20
"""One document in so many is new to the graph when new statements are timed."""
ROUNDS, TURNS = 20, 4
MEMORY = "server.memory.pagecache.size=512m\ndb.tx_log.rotation.size=256m\n"
"""Of Neo4j: the second is its default, where our tests keep their homes small."""
Figures = dict[str, Any]


def timed(work: Callable[[], object]) -> float:
    """Seconds."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


Spent = tuple[float, float]
"""Seconds, and CPU seconds of ours and of the servers that we started: what others do on the machine counts in the first."""


def spent(work: Callable[[], object]) -> Spent:
    """Both."""
    before = _cpu()
    seconds = timed(work)
    return round(seconds, 2), round(_cpu() - before, 2)


def least(times: list[Spent], which: int) -> float:
    """The best of several."""
    return min(t[which] for t in times)


def _cpu() -> float:
    children = Path(f"/proc/self/task/{os.getpid()}/children")
    found = [Path(f"/proc/{pid}/stat") for pid in (children.read_text().split() if children.exists() else ())]
    ticks = [sum(map(int, p.read_text().rpartition(")")[2].split()[11:13])) for p in found if p.exists()]
    return time.process_time() + sum(ticks) / os.sysconf("SC_CLK_TCK")


class Bench:
    """One corpus in a folder, and what is measured on it."""

    def __init__(self, folder: Path, scale: float, rounds: int) -> None:
        self.folder, self.schema, self.rounds = folder, load(), rounds
        self.world = graph_corpus.world(self.schema, scale)
        self.path = folder / "ledger.sqlite"
        if not self.path.exists():
            part = folder / "part.sqlite"
            with closing(Ledger(part)) as ledger:
                graph_corpus.write(ledger, self.schema, scale)
            part.rename(self.path)

    def graph(self, graph: Graph) -> Figures:
        """Writing and asking, on an open and empty graph."""
        with closing(Ledger(self.path)) as ledger:
            statements = ledger.status()["statements"]
            whole = timed(lambda: project(graph, ledger, self.schema))
            _say(f"{statements} statements projected in {whole:.0f} s")
            figures = self._new(graph, ledger)
            questions = graph_questions.measure(graph, ledger, self.world, self.rounds)
        return {
            "whole_s": round(whole, 1),
            "whole_statements_per_s": round(statements / whole),
            **figures,
            **{f"slowest_{kind}_ms": max(v["p95_ms"] for k, v in questions.items() if k.endswith(kind)) for kind in
               ("actor", "corpus")},
            "questions": questions,
        }  # fmt: skip

    def _new(self, graph: Graph, ledger: Ledger) -> Figures:
        """The same documents, new to a graph that holds all others, by both loaders in turn; the best of each counts."""
        new = [d for n, d in enumerate(ledger.fingerprints()) if n % NEW == 0]
        count = sum(1 for d in new for _ in ledger.statements(d))
        plain: list[Spent] = []
        ours: list[Spent] = []
        for _ in range(TURNS):  # a server is slower the first times: it plans queries and compiles itself
            remove(graph, new, also=new)
            plain.append(spent(lambda: graph_plain.merge_all(graph, graph_plain.batches(ledger, self.schema, new))))
            remove(graph, new, also=new)
            ledger.touch(new)
            ours.append(spent(lambda: project(graph, ledger, self.schema)))
            _say(f"new statements, seconds and CPU seconds: {ours[-1]}, by the plain loader {plain[-1]}")
        unchanged = timed(lambda: project(graph, ledger, self.schema))
        ledger.touch(new[:1])
        one = timed(lambda: project(graph, ledger, self.schema))
        return {
            "new_statements": count,
            "new_statements_per_s": round(count / least(ours, 0)),
            "plain_merge_statements_per_s": round(count / least(plain, 0)),
            "times_as_fast_as_plain": round(least(plain, 0) / least(ours, 0), 2),
            "times_less_cpu_than_plain": round(least(plain, 1) / least(ours, 1), 2),
            "nothing_changed_s": round(unchanged, 3),
            "one_document_changed_s": round(one, 2),
        }

    def embedded(self) -> Figures:
        """The embedded graph, and the most memory that its server took."""
        home = self.folder / "graph"
        with open_graph(home) as graph:
            figures = self.graph(graph)
            pid = json.loads((home / "endpoint.json").read_text())["pid"]
            status = Path(f"/proc/{pid}/status").read_text().splitlines()
            peak = next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))
        Embedded(home).stop()
        return {**figures, "server_peak_memory_mb": round(peak / 1024)}

    def neo4j(self) -> Figures:
        """A real Neo4j; then the bulk export of the same ledger, imported into another."""
        noted: dict[str, float] = {}
        with neo4j_server(LTS, MEMORY, noted=noted) as target, open_graph(self.folder, target) as graph:
            figures = self.graph(graph)
        out = self.folder / "bulk"
        with closing(Ledger(self.path)) as ledger:
            exported = timed(lambda: bulk(ledger, self.schema, out, os.cpu_count() or 1))
        with neo4j_server(LTS, MEMORY, out, noted=noted) as target, open_graph(self.folder, target) as graph:
            found = graph.read("MATCH (s:Statement) RETURN count(s) AS n").rows[0]["n"]
        shutil.rmtree(out)
        both = exported + noted["import_s"]
        return {
            **figures,
            "version": LTS,
            "bulk_export_s": round(exported, 1),
            "bulk_import_s": round(noted["import_s"], 1),
            "bulk_statements": found,
            "bulk_times_as_fast": round(figures["whole_s"] / both, 2),
        }

    def sqlite(self) -> Figures:
        """The yardstick."""
        path = self.folder / "plain.sqlite"
        with closing(Ledger(self.path)) as ledger:
            statements = ledger.status()["statements"]
            rows = graph_plain.batches(ledger, self.schema, list(ledger.fingerprints()))
            seconds = timed(lambda: graph_plain.to_sqlite(path, rows))
        path.unlink()
        return {"whole_s": round(seconds, 1), "whole_statements_per_s": round(statements / seconds)}


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def main(arguments: list[str] | None = None) -> Figures:
    """All figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scale", type=float, default=1.0, help="1 is 50,000 documents")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="how often each question is asked")
    parser.add_argument("--only", choices=("embedded", "neo4j", "sqlite"), help="one of the three")
    parser.add_argument("--folder", type=Path, help="where the corpus is kept for a next run; a temporary one else")
    parser.add_argument("--check", action="store_true", help="fail under benchmarks/floors.json")
    given = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as temporary:
        folder = given.folder or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        bench = Bench(folder, given.scale, given.rounds)
        with closing(Ledger(bench.path)) as ledger:
            figures: Figures = {"scale": given.scale, "load": os.getloadavg()[0], "corpus": ledger.status()}
        for name in (given.only,) if given.only else ("sqlite", "embedded", "neo4j"):
            figures[name] = getattr(bench, name)()
            _say(json.dumps({name: figures[name]}))
            if given.check:
                check(f"graph at scale {given.scale:g}, {name}", figures[name])
        return figures | {"load_after": os.getloadavg()[0]}


if __name__ == "__main__":
    json.dump(main(), sys.stdout, indent=2)
    print()
