"""Serving to other machines: refused without a token, and nothing read without it."""

import socket
import stat

import pytest
from fastapi.testclient import TestClient

from diplograph.errors import InputError
from diplograph.web.access import MOST_WRONG, Access, access, is_loopback, read_tokens
from diplograph.web.app import create_app
from diplograph.web.guard import host_of

TOKEN = "a-token-of-enough-letters"
HERE = {"host": "localhost"}


@pytest.fixture
def token_file(tmp_path):
    path = tmp_path / "token"
    path.write_text(f"# the team\nmaria {TOKEN}\n")
    path.chmod(0o600)
    return path


@pytest.fixture
def client(examples, token_file):
    examples.graph.read("RETURN 1 AS n")
    app = create_app(examples, access("192.0.2.7", token_file, ["graph.example"]))
    with TestClient(app, base_url="http://192.0.2.7:8377", follow_redirects=False) as made:
        yield made


class TestFile:
    def test_names_and_tokens_are_read(self, token_file):
        assert read_tokens(token_file) == {TOKEN: "maria"}

    def test_a_file_that_others_can_read_is_refused(self, token_file):
        token_file.chmod(0o640)
        assert stat.S_IMODE(token_file.stat().st_mode) == 0o640
        with pytest.raises(InputError, match="chmod 600"):
            read_tokens(token_file)

    @pytest.mark.parametrize(
        ("text", "said"), [("short\n", "at least 20"), ("", "is empty"), (f"a b {TOKEN}\n", "line 1")]
    )
    def test_a_file_without_a_good_token_is_refused(self, token_file, text, said):
        token_file.write_text(text)
        with pytest.raises(InputError, match=said):
            read_tokens(token_file)

    def test_a_missing_file_is_said(self, tmp_path):
        with pytest.raises(InputError, match="cannot be read"):
            read_tokens(tmp_path / "none")


class TestAddress:
    @pytest.mark.parametrize("host", ["0.0.0.0", "192.0.2.7", "::", "graph.example"])
    def test_other_machines_need_a_token(self, host):
        with pytest.raises(InputError, match="--token-file FILE"):
            access(host, None)

    @pytest.mark.parametrize("host", ["127.0.0.1", "127.9.9.9", "::1", "localhost"])
    def test_this_machine_needs_none(self, host):
        assert is_loopback(host)
        assert not access(host, None).demanded

    @pytest.mark.parametrize(
        ("header", "name"),
        [("LocalHost:80", "localhost"), ("[::1]:80", "::1"), ("[::1]", "::1"), ("127.0.0.1", "127.0.0.1"), ("", "")],
    )
    def test_the_name_in_a_host_header(self, header, name):
        assert host_of(header) == name


@pytest.mark.embedded
class TestServed:
    @pytest.mark.parametrize("path", ["/api/graph", "/api/statements", "/graph.svg", "/review", "/api/openapi.json"])
    def test_nothing_is_read_without_a_token(self, client, path):
        answer = client.get(path)
        assert answer.status_code == 401
        assert answer.headers["www-authenticate"] == "Bearer"
        assert "x-frame-options" in answer.headers

    def test_a_browser_is_led_to_the_sign_in_page(self, client):
        answer = client.get("/graph?actor=state:egypt", headers={"accept": "text/html"})
        assert answer.status_code == 303
        assert answer.headers["location"] == "/login?back=%2Fgraph%3Factor%3Dstate%3Aegypt"
        assert client.get("/login").status_code == 200
        assert client.get("/static/style.css").status_code == 200
        assert client.get("/healthz").json()["status"] == "ok"

    def test_a_bearer_reads(self, client):
        assert client.get("/api/timeline", headers={"authorization": f"Bearer {TOKEN}"}).status_code == 200

    @pytest.mark.parametrize("given", [f"Bearer {TOKEN}x", "Bearer ", f"Basic {TOKEN}", TOKEN, "Bearer é"])
    def test_a_wrong_bearer_does_not(self, client, given):
        assert client.get("/api/timeline", headers={"authorization": given.encode()}).status_code == 401

    def test_signing_in_and_out(self, client):
        ours = {"origin": "http://192.0.2.7:8377"}
        answer = client.post("/login", data={"token": TOKEN, "back": "/statements"}, headers=ours)
        assert (answer.status_code, answer.headers["location"]) == (303, "/statements")
        cookie = answer.headers["set-cookie"].lower()
        assert "httponly" in cookie
        assert "samesite=strict" in cookie
        assert TOKEN not in cookie
        assert client.get("/statements").status_code == 200
        assert "Sign out" in client.get("/").text
        held = dict(client.cookies)
        assert client.post("/logout", headers=ours).status_code == 303
        client.cookies.update(held)
        assert client.get("/api/timeline").status_code == 401

    def test_a_wrong_token_is_said_and_many_must_wait(self, client):
        ours = {"origin": "http://192.0.2.7:8377"}
        answer = client.post("/login", data={"token": "wrong"}, headers=ours)
        assert (answer.status_code, "not the token" in answer.text) == (401, True)
        for _ in range(MOST_WRONG):
            client.post("/login", data={"token": "wrong"}, headers=ours)
        assert client.post("/login", data={"token": TOKEN}, headers=ours).status_code == 429
        assert client.get("/api/timeline", headers={"authorization": f"Bearer {TOKEN}"}).status_code == 429

    def test_another_sites_form_cannot_sign_in(self, client):
        for origin in ({}, {"origin": "https://evil.example"}, {"origin": "null"}):
            assert client.post("/login", data={"token": TOKEN}, headers=origin).status_code == 403

    def test_sign_in_leads_only_to_our_own_pages(self, client):
        ours = {"origin": "http://192.0.2.7:8377"}
        answer = client.post("/login", data={"token": TOKEN, "back": "//evil.example"}, headers=ours)
        assert answer.headers["location"] == "/"

    def test_only_known_names_answer(self, client):
        bearer = {"authorization": f"Bearer {TOKEN}"}
        assert client.get("/healthz", headers={"host": "graph.example:8377"} | bearer).status_code == 200
        assert client.get("/healthz", headers={"host": "evil.example"} | bearer).status_code == 421
        assert client.get("/healthz", headers={"host": "192.0.2.7.evil.example"} | bearer).status_code == 421

    def test_the_address_connected_to_is_ours_but_no_other(self, examples, token_file):
        app = create_app(examples, access("0.0.0.0", token_file))
        with TestClient(app, base_url="http://198.51.100.9:8377") as there:
            assert there.get("/healthz").status_code == 200
            assert there.get("/healthz", headers={"host": "198.51.100.10"}).status_code == 421
        with TestClient(app, base_url="http://evil.example") as there:
            assert there.get("/healthz").status_code == 421


@pytest.mark.embedded
class TestHere:
    @pytest.fixture
    def local(self, examples):
        examples.graph.read("RETURN 1 AS n")
        with TestClient(create_app(examples), base_url="http://localhost") as made:
            yield made

    def test_another_sites_page_reads_nothing(self, local):
        for mode, status in (("no-cors", 403), ("cors", 403), ("navigate", 200)):
            headers = {"sec-fetch-site": "cross-site", "sec-fetch-mode": mode}
            assert local.get("/graph.svg", headers=headers).status_code == status

    def test_a_large_body_is_refused(self, local):
        ours = {"origin": "http://localhost"}
        assert local.post("/review/undo", content=b"x" * 70_000, headers=ours).status_code == 413
        assert local.post("/review/undo", content=iter([b"x"]), headers=ours).status_code == 411

    def test_without_tokens_there_is_no_sign_in(self, local):
        assert local.get("/login").status_code == 404


def test_sessions_end(monkeypatch):
    held = Access(tokens={TOKEN: "maria"})
    session = held.begin()
    assert held.knows(session)
    assert not held.knows(session + "x")
    monkeypatch.setattr("diplograph.web.access.time.monotonic", lambda: 1e12)
    assert not held.knows(session)


def test_the_command_refuses_other_machines_without_a_token(tmp_path):
    from typer.testing import CliRunner

    from diplograph.cli.app import app

    found = CliRunner().invoke(app, ["explore", "--workspace", str(tmp_path), "--host", "0.0.0.0", "--no-browser"])
    assert found.exit_code != 0
    assert not isinstance(found.exception, OSError | socket.error)
    assert "token" in (found.output + str(found.exception))
