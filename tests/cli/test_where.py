"""Which graph a command uses: by option, environment, workspace file; and the questions of one's own."""

import json
from urllib.request import urlopen

import pytest
from tests.cli.test_cli import run
from tests.cli.test_ends import interrupt, start

from diplograph.errors import WorkspaceError
from diplograph.graph import find_target
from diplograph.graph.embedded import Embedded

MINE = """// title: Who is on record
// description: Every actor of a type, by name.
// param type: text =state -- the type of actor
// columns: name, type
MATCH (a:Actor {type: $type}) RETURN a.name AS name, a.type AS type ORDER BY name
"""
TEXT = "Kenya condemned Somalia on Monday. Chad supports Niger."


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(TEXT)
    return path


@pytest.fixture
def no_neo4j(monkeypatch):
    for name in ("NEO4J_URI", "NEO4J_USERNAME", "NEO4J_PASSWORD", "NEO4J_DATABASE"):
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


def test_option_goes_before_environment_before_file(tmp_path, no_neo4j):
    assert find_target(tmp_path) is None
    file = tmp_path / "neo4j.toml"
    file.write_text('uri = "bolt://file"\nuser = "filer"\npassword = "secret"\ndatabase = "news"\n')
    file.chmod(0o600)
    found = find_target(tmp_path)
    assert (found.uri, found.user, found.password, found.database) == ("bolt://file", "filer", "secret", "news")
    assert find_target(tmp_path, "bolt://file", "other", "wire").user == "other"
    no_neo4j.setenv("NEO4J_URI", "neo4j+s://env")
    no_neo4j.setenv("NEO4J_USERNAME", "enver")
    found = find_target(tmp_path)
    assert (found.uri, found.user, found.database) == ("neo4j+s://env", "enver", "neo4j")
    assert found.password == "", "the file's password is for the file's address only"
    assert find_target(tmp_path, "bolt://given").uri == "bolt://given"
    assert "secret" not in repr(find_target(tmp_path, "bolt://file"))


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ('uri = "http://localhost"', "bolt://localhost:7687"),
        ('adress = "bolt://x"', "uri, user, password, database"),
        ("uri = bolt", "neo4j.toml"),
        ('uri = "bolt://x"\npassword = "p"', "chmod 600"),
    ],
)
def test_an_unfit_file_is_named(tmp_path, no_neo4j, text, hint):
    (tmp_path / "neo4j.toml").write_text(text)
    (tmp_path / "neo4j.toml").chmod(0o644)
    with pytest.raises(WorkspaceError, match=hint):
        find_target(tmp_path)


def test_unfit_addresses_are_wrong_usage(tmp_path, no_neo4j):
    for uri in ("localhost:7687", "http://localhost:7687", "bolt://", "bolt://user:secret@localhost"):
        done = run("query", "RETURN 1", "-w", tmp_path, "--neo4j", uri)
        assert done.returncode == 2, done.stderr
        assert "secret" not in done.stderr
    assert "--neo4j" in run("push", "-w", tmp_path).stderr
    assert run("query", "RETURN 1", "-w", tmp_path, "--neo4j-user", "x").returncode == 2


@pytest.mark.embedded
def test_an_unreachable_server_loses_no_article(article, tmp_path, no_neo4j):
    ws = tmp_path / "ws"
    done = run("build", article, "-w", ws, "--neo4j", "bolt://127.0.0.1:9")
    assert done.returncode == 1
    assert "kept 1" in done.stdout
    assert "bolt://127.0.0.1:9" in done.stderr
    assert json.loads(run("query", "MATCH (d:Document) RETURN count(d) AS n", "-w", ws, "--format", "json").stdout) == [
        {"n": 1}
    ]


@pytest.mark.neo4j
def test_every_command_reaches_neo4j(article, tmp_path, no_neo4j, neo4j_target):
    ws = tmp_path / "ws"
    no_neo4j.setenv("NEO4J_PASSWORD", neo4j_target.password)
    there = ("-w", ws, "--neo4j", neo4j_target.uri)
    count = ("query", "MATCH (s:Statement) RETURN count(s) AS n", "--format", "json")
    assert run("build", article, "-w", ws).returncode == 0
    replaced = run("rebuild", *there)
    assert replaced.returncode == 0, replaced.stderr
    article.with_name("b.txt").write_text("Kenya warned Uganda on Tuesday.")
    assert run("build", article.with_name("b.txt"), "-w", ws).returncode == 0
    pushed = run("push", *there)
    assert "pushed 1 documents" in pushed.stdout, pushed.stderr
    assert "pushed 0 documents" in run("push", *there).stdout
    assert json.loads(run(*count, *there).stdout) == json.loads(run(*count, "-w", ws).stdout) == [{"n": 3}]
    asked = json.loads(run("ask", "warnings", *there, "--format", "json").stdout)
    assert [r["whom"] for r in asked] == ["Uganda"]
    told = run("status", "--connection", *there).stdout
    assert neo4j_target.uri in told
    assert "Neo4j" in told
    assert neo4j_target.password not in told
    (ws / "neo4j.toml").write_text(f'uri = "{neo4j_target.uri}"\n')
    assert neo4j_target.uri in run("status", "--connection", "-w", ws).stdout
    no_neo4j.setenv("NEO4J_PASSWORD", "wrong")
    refused = run(*count, *there)
    assert refused.returncode == 1
    assert "NEO4J_PASSWORD" in refused.stderr


@pytest.mark.neo4j
def test_the_explorer_shows_the_graph_on_neo4j(article, tmp_path, no_neo4j, neo4j_target):
    no_neo4j.setenv("NEO4J_PASSWORD", neo4j_target.password)
    there = ("-w", tmp_path / "ws", "--neo4j", neo4j_target.uri)
    assert run("build", article, "-w", tmp_path / "ws").returncode == 0
    assert run("rebuild", *there).returncode == 0
    with start("explore", "--no-browser", "--port", "0", *there) as explorer:
        try:
            with urlopen(explorer.stderr.readline().split()[4]) as page:
                assert "Kenya" in page.read().decode()
            said, code = interrupt(explorer, lambda: True)
        finally:
            explorer.kill()
    assert code == 0, said
    assert "Traceback" not in said


@pytest.mark.embedded
def test_the_connection_of_the_embedded_graph_is_told(article, tmp_path, no_neo4j):
    assert run("build", article, "-w", tmp_path / "ws").returncode == 0
    told = run("status", "--connection", "-w", tmp_path / "ws").stdout
    assert "embedded" in told
    assert "bolt://127.0.0.1:" in told
    assert str(tmp_path / "ws" / "graph" / ".passwords") in told


@pytest.mark.embedded
def test_questions_of_ones_own(article, tmp_path, no_neo4j):
    ws, folder = tmp_path / "ws", tmp_path / "mine"
    folder.mkdir()
    (folder / "on-record.cypher").write_text(MINE)
    assert run("build", article, "-w", ws).returncode == 0
    listed = json.loads(run("ask", "--list", "--questions", folder, "--format", "json").stdout)
    assert "on-record" in {q["name"] for q in listed}
    asked = run("ask", "on-record", "--questions", folder, "-w", ws, "--format", "json")
    assert [r["name"] for r in json.loads(asked.stdout)] == ["Chad", "Kenya", "Niger", "Somalia"]
    unknown = run("ask", "on-recrd", "--questions", folder, "-w", ws)
    assert unknown.returncode == 2
    assert "on-record" in unknown.stderr
    assert run("ask", "--list", "--questions", tmp_path / "none").returncode == 2
    folder.rename(ws / "questions")
    assert run("ask", "on-record", "-w", ws, "-p", "type=person").returncode == 0
    assert "on-record" in run("ask", "--list", "-w", ws).stdout


@pytest.mark.embedded
def test_questions_of_ones_own_in_the_api(article, tmp_path, no_neo4j):
    import diplograph as dg

    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "on-record.cypher").write_text(MINE)
    with dg.Workspace(tmp_path / "ws", dg.Options(question_dirs=(folder,))) as workspace:
        workspace.build([article])
        assert len(workspace.ask("on-record")) == 4
        assert workspace.questions["on-record"].title == "Who is on record"
    Embedded(tmp_path / "ws" / "graph").stop()


def test_the_bulk_export_by_the_command_line(article, tmp_path, no_neo4j):
    from diplograph.workspace import Workspace

    with Workspace(tmp_path / "ws") as workspace:
        workspace.record([article])
    assert run("export", "--format", "neo4j-admin", "-w", tmp_path / "ws").returncode == 2
    done = run("export", "--format", "neo4j-admin", "--out", tmp_path / "out", "-w", tmp_path / "ws")
    assert done.returncode == 0, done.stderr
    assert "import full neo4j @import.args" in done.stderr
    named = {p for line in (tmp_path / "out/import.args").read_text().split() for p in line.split("=")[-1].split(",")}
    written = {f"./{p.name}" for p in (tmp_path / "out").glob("*.csv")}
    assert written == {n for n in named if n.endswith(".csv")}
    assert "./relationships-actors-0.csv" in written
    assert run("export", "--format", "neo4j-admin", "--out", tmp_path / "out", "-w", tmp_path / "ws").returncode == 1
