"""The shipped weights: fused and quantised as they should be, and the ones that meta.json tells of."""

import hashlib
import json

from diplograph.config import MODEL_DIR

LAYERS = 6


def test_attention_is_fused_and_in_integers():
    # A node's op_type is a length-prefixed string in the file: counting it needs no ONNX library.
    graph = (MODEL_DIR / "net_int8.onnx").read_bytes()
    assert graph.count(b'"\nQAttention') == LAYERS
    assert graph.count(b'"\x0dMatMulInteger') >= 3 * LAYERS


def test_digests():
    meta = json.loads((MODEL_DIR / "meta.json").read_text("utf-8"))
    for name, digest in meta["sha256"].items():
        assert hashlib.sha256((MODEL_DIR / name).read_bytes()).hexdigest() == digest, name


def test_size():
    assert sum(f.stat().st_size for f in MODEL_DIR.iterdir()) < 32_000_000
