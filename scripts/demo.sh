#!/bin/sh
# The main job, on the example articles: build a workspace, ask three questions, say how to go on.
set -eu
cd "$(dirname "$0")/.."
d=${DIPLOGRAPH:-.venv/bin/diplograph}
w=${DEMO_WORKSPACE:-demo.workspace}
rm -rf "$w"

show() {
    printf '\n$ diplograph %s\n' "$*"
    $d "$@"
}

printf 'Suez, 1956: %s\n' "22 short articles of five invented outlets on what happened (examples/README.md)"
show build examples/articles --workspace "$w"
printf '\n# 1. Who met whom? Each row with the sentence that says so.'
show ask who-met-whom --workspace "$w" --from 1956-09-01 --to 1956-10-14
printf '\n# 2. Which claims are contested? Both sides, side by side: an accusation is not a fact.'
show ask contested --workspace "$w" --actor Egypt
printf '\n# 3. Did the meetings that were planned take place?'
show ask planned-meetings --workspace "$w" --from 1956-08-20 --to 1956-10-14

cat <<END

Go on:
  $d ask --list                                # all questions
  $d query 'MATCH (a:Actor)-[r:WARNS]->(b:Actor) RETURN a.name, b.name, r.evidence' -w $w
  $d show examples/articles/08-cyprus.txt      # an article with its statements marked
  $d explore -w $w                # the explorer: opens in your browser; Ctrl-C stops it
END
