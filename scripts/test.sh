#!/bin/sh
# Every test. Servers and browser that are missing are fetched where that is possible; what could not be had is said
# in the summary, or fails the run where DIPLOGRAPH_REQUIRE_NEO4J=1 or DIPLOGRAPH_REQUIRE_BROWSER=1.
set -eu
cd "$(dirname "$0")/.."
sh scripts/browser.sh || true
export OMP_NUM_THREADS=1
exec .venv/bin/python -m pytest -q "$@"
