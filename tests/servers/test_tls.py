"""An encrypted server: each scheme trusts what it says it trusts."""

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from diplograph.errors import GraphError
from diplograph.graph import open_graph
from tests.servers.local import LTS, neo4j_server

CERTIFICATE = (
    "req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=IP:127.0.0.1".split()
)
TLS = """dbms.ssl.policy.bolt.enabled=true
dbms.ssl.policy.bolt.base_directory={folder}
dbms.ssl.policy.bolt.client_auth=NONE
server.bolt.tls_level=REQUIRED
"""


@pytest.mark.neo4j
@pytest.mark.skipif(shutil.which("openssl") is None, reason="makes its certificate with openssl")
def test_a_certificate_of_ones_own_is_taken_by_ssc_and_refused_by_s(tmp_path):
    files = ["-keyout", str(tmp_path / "private.key"), "-out", str(tmp_path / "public.crt")]
    subprocess.run(["openssl", *CERTIFICATE, *files], check=True, capture_output=True)
    with neo4j_server(LTS, TLS.format(folder=tmp_path)) as target:
        for scheme in ("bolt+ssc", "neo4j+ssc"):
            there = replace(target, uri=target.uri.replace("bolt+ssc", scheme))
            with open_graph(Path("unused"), there) as graph:
                assert graph.read("RETURN 1 AS n").rows == [{"n": 1}]
        for scheme in ("bolt+s", "neo4j+s", "bolt"):
            with pytest.raises(GraphError, match="no Neo4j answers"):
                open_graph(Path("unused"), replace(target, uri=target.uri.replace("bolt+ssc", scheme)))
