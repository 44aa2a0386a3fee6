#!/bin/sh
# What of the shipped model this repository trains: the lemma exceptions, from the treebanks' training parts.
# The network's weights are the lab's reference model; their training is not in the repository yet (MODEL_CARD.md).
set -eu
cd "$(dirname "$0")/.."
sh scripts/setup.sh
data=${DIPLOGRAPH_DATA:-../shared/data}
work=training/work
if [ ! -f "$data/ud-english-ewt.tar.xz" ]; then
  echo "train: no corpora at $data; set DIPLOGRAPH_DATA to a folder with ud-english-ewt.tar.xz (see MODEL_CARD.md)" >&2
  exit 1
fi
rm -rf "$work" && mkdir -p "$work/train"
tar -xJf "$data/ud-english-ewt.tar.xz" -C "$work"
lists=$(find "$work" -path '*file-lists/files.train' | head -n 1)
sources=$(dirname "$(dirname "$lists")")/sources
while read -r file; do cp "$sources/$file" "$work/train/$(echo "$file" | tr / _)"; done <"$lists"
.venv/bin/python training/lemma_exceptions.py "$work/train" src/diplograph/annotate/en_diplograph
