#!/bin/sh
# Finds Chromium, or installs Debian's package where we may; the browser tests need it, nothing else does.
set -eu
for name in chromium chromium-browser google-chrome; do
  if command -v "$name" >/dev/null 2>&1; then exit 0; fi
done
if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
  echo "test: installing Chromium for the browser tests (Debian's package)" >&2
  (apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium) >/dev/null 2>&1 && exit 0
fi
echo "test: no Chromium found and none could be installed: the browser tests will be skipped (apt-get install chromium)" >&2
exit 1
