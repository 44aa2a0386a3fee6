#!/bin/sh
# The main job, on the example articles: build a workspace, ask three questions, say how to go on.
set -eu
cd "$(dirname "$0")/.."
d=.venv/bin/diplograph
w=${DEMO_WORKSPACE:-demo.workspace}
rm -rf "$w"
echo "$ diplograph build examples/articles --workspace $w"
$d build examples/articles --workspace "$w"
echo
echo "$ diplograph ask who-met-whom          # who met whom, each row with its sentence"
$d ask who-met-whom --workspace "$w" --format table
echo
echo "$ diplograph ask accusations           # who accused whom of what: claims, not facts"
$d ask accusations --workspace "$w"
echo
echo "$ diplograph ask contested             # what one text says and another denies"
$d ask contested --workspace "$w"
echo
echo "Next:"
echo "  .venv/bin/diplograph ask --list"
echo "  .venv/bin/diplograph query 'MATCH (a:Actor)-[r:WARNS]->(b) RETURN a.name, b.name, r.evidence' -w $w"
echo "  .venv/bin/diplograph explore -w $w     # the explorer, in your browser"
