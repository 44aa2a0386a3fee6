#!/bin/sh
# Makes .venv from the locked, hashed dependencies; needs Python 3.11 to 3.13 and nothing else.
# A second run costs nothing: the stamp holds the lock's checksum.
set -eu
cd "$(dirname "$0")/.."
stamp=.venv/.setup-stamp
want="$(cksum requirements.lock pyproject.toml | tr '\n' ' ')"
if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$want" ]; then exit 0; fi

fits() { "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null; }
python=""
for name in ${PYTHON:-} python3.12 python3.11 python3.13 python3; do
  if fits "$name"; then python=$name; break; fi
done
if [ -z "$python" ]; then
  echo "setup: no Python 3.11, 3.12 or 3.13 found; install one, or name it: make setup PYTHON=/path/to/python3.12" >&2
  exit 1
fi

echo "setup: making .venv with $($python --version), about a minute the first time" >&2
rm -rf .venv
if ! "$python" -m venv .venv >/dev/null 2>&1; then
  # Debian and Ubuntu ship Python without ensurepip: a bare venv works, and pip's own wheel can install itself.
  rm -rf .venv
  "$python" -m venv --without-pip .venv
  .venv/bin/python scripts/bootstrap_pip.py
fi
.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-input --require-hashes -r requirements.lock
.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-input --no-deps --no-build-isolation -e .
printf '%s' "$want" >"$stamp"
echo "setup: done" >&2
