"""Neo4j Community's jars from Maven Central, by Maven or by jgo; fetched once, then reused without the network.

Neo4j is GPLv3: tests run it as a separate process; nothing here imports or ships it.
"""

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

CACHE = Path(os.environ.get("NEO4J_TEST_CACHE", "~/.cache/diplograph-neo4j")).expanduser()
POM = """<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>local</groupId><artifactId>neo4j-test-server</artifactId><version>1</version><packaging>pom</packaging>
<dependencies><dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>{version}</version></dependency>
</dependencies></project>"""


def jars(version: str) -> Path:
    """The folder of the jars of a version."""
    lib = CACHE / version / "lib"
    if lib.exists():
        return lib
    lib.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=lib.parent) as tmp:
        fetch = _maven if shutil.which("mvn") else _jgo
        fetch(Path(tmp), version)
        with contextlib.suppress(OSError):  # another process was first: its copy is as good
            (Path(tmp) / "lib").rename(lib)
    return lib


def _maven(folder: Path, version: str) -> None:
    (folder / "pom.xml").write_text(POM.format(version=version))
    goal = ["dependency:copy-dependencies", "-DincludeScope=runtime", "-DoutputDirectory=lib"]
    subprocess.run(["mvn", "-q", "-B", *goal], cwd=folder, check=True)


def _jgo(folder: Path, version: str) -> None:
    """Pure Python: resolves and downloads the same jars without Maven or Java."""
    jgo = Path(sys.executable).with_name("jgo")
    asked = [str(jgo), "--resolver", "python", "--class-path-only", "info", "classpath", f"org.neo4j:neo4j:{version}"]
    said = subprocess.run(asked, check=True, capture_output=True, text=True).stdout
    (folder / "lib").mkdir()
    for line in said.replace(os.pathsep, "\n").splitlines():
        if line.strip().endswith(".jar"):
            shutil.copy(line.strip(), folder / "lib")
