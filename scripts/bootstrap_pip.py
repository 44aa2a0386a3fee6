"""Installs pip into the running virtual environment with nothing but the standard library.

Debian's and Ubuntu's python3 comes without ensurepip, so `python3 -m venv` cannot give pip. A pip wheel is a zip
that can run itself: fetch it, check its digest, let it install itself.
"""

import hashlib
import json
import os
import subprocess
import sys
import tempfile
import urllib.request
from pathlib import Path

VERSION = "25.3"
INDEX = os.environ.get("PIP_INDEX_URL", "https://pypi.org/simple").rstrip("/")


def wheel_link() -> tuple[str, str]:
    """Address and sha256 of the pinned wheel, from the index's JSON form (PEP 691)."""
    request = urllib.request.Request(f"{INDEX}/pip/", headers={"Accept": "application/vnd.pypi.simple.v1+json"})
    with urllib.request.urlopen(request, timeout=60) as answer:
        files = json.load(answer)["files"]
    name = f"pip-{VERSION}-py3-none-any.whl"
    found = next(f for f in files if f["filename"] == name)
    return urllib.request.urljoin(f"{INDEX}/pip/", found["url"]), found["hashes"]["sha256"]


def main() -> None:
    """Fetch, check, install."""
    url, digest = wheel_link()
    with urllib.request.urlopen(url, timeout=120) as answer:
        data = answer.read()
    if hashlib.sha256(data).hexdigest() != digest:
        sys.exit(f"setup: the wheel at {url} is not the one its index describes; try again later")
    with tempfile.TemporaryDirectory() as folder:
        wheel = Path(folder, url.rpartition("/")[2])
        wheel.write_bytes(data)
        subprocess.run([sys.executable, f"{wheel}/pip", "install", "--quiet", "--no-index", str(wheel)], check=True)


if __name__ == "__main__":
    main()
