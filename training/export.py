"""Trained weights to the shipped files: fused int8 ONNX, the label scorer's weights, label lists, meta.json.

python -m training.export --run FOLDER --out MODEL_FOLDER
"""

import argparse
import hashlib
import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.transformers import optimizer

from diplograph.annotate.network import OUTPUTS
from diplograph.config import MODEL_DIR
from training.network import MINILM, Net

INPUTS = ("ids", "am", "sh", "first")
VERSION = "1.5.0"
SHIPPED = ("net_int8.onnx", "rel.npz", "relation.npz", "vocab.json", "tokenizer.json", "lemmas.json")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("--run", "--out"):
        parser.add_argument(name, type=Path, required=True)
    args = parser.parse_args()
    known = json.loads((args.run / "vocab.json").read_text("utf-8"))
    net = Net(known)
    net.load_state_dict(torch.load(args.run / "net.pt"))
    net.eval()
    args.out.mkdir(parents=True, exist_ok=True)
    fused = fuse(to_onnx(net, args.run / "net.onnx"), args.run / "net_fused.onnx")
    quantise(fused, args.out / "net_int8.onnx")
    np.savez(
        args.out / "rel.npz",
        rw=net.rel.detach().numpy(),
        rl=net.rel_linear.weight.detach().numpy(),
        rlb=net.rel_linear.bias.detach().numpy(),
    )
    typed = {
        f"{k}{i}": v.detach().numpy() for i, h in enumerate(net.typed) for k, v in (("w", h.weight.T), ("b", h.bias))
    }
    np.savez(
        args.out / "relation.npz",
        nobody=net.nobody.detach().numpy(),
        scale=net.joined.weight.detach().numpy(),
        shift=net.joined.bias.detach().numpy(),
        **typed,
    )
    (args.out / "vocab.json").write_text(json.dumps(known, ensure_ascii=False), "utf-8")
    for name in ("tokenizer.json", "lemmas.json"):
        if (args.out / name).resolve() != (MODEL_DIR / name).resolve():
            shutil.copyfile(MODEL_DIR / name, args.out / name)
    write_meta(args.out)


def to_onnx(net: Net, path: Path) -> Path:
    """The fp32 graph; batch, pieces and words vary."""
    ids = torch.tensor([[101, 2003, 2023, 102], [101, 2003, 102, 0]])
    mask, shapes, first = (ids > 0).long(), torch.zeros_like(ids), torch.tensor([[1, 2], [1, 0]])
    axes = {k: {0: "batch", 1: "pieces"} for k in INPUTS[:3]}
    axes |= {k: {0: "batch", 1: "words"} for k in ("first", *OUTPUTS)}
    torch.onnx.export(
        net, (ids, mask, shapes, first), str(path), input_names=list(INPUTS), output_names=list(OUTPUTS),
        dynamic_axes=axes, opset_version=17, dynamo=False,
    )  # fmt: skip
    return path


def fuse(path: Path, out: Path) -> Path:
    """Attention, layer norm and GELU as single nodes.

    Raises:
        RuntimeError: if attention was not recognised in every layer; the int8 graph would then be half as fast.

    """
    model = optimizer.optimize_model(
        str(path), model_type="bert", num_heads=MINILM.heads, hidden_size=MINILM.width, opt_level=1
    )
    count = model.get_fused_operator_statistics()
    if count.get("Attention") != MINILM.layers:
        raise RuntimeError(f"expected {MINILM.layers} fused Attention nodes, got {count}")
    model.save_model_to_file(str(out))
    return out


def quantise(path: Path, out: Path) -> None:
    """Dynamic int8 per channel for the encoder; the small heads stay exact."""
    nodes = onnx.load(str(path)).graph.node
    heads = [n.name for n in nodes if n.op_type in ("MatMul", "Gemm") and "encoder" not in n.name]
    quantize_dynamic(
        str(path), str(out), weight_type=QuantType.QInt8, per_channel=True, nodes_to_exclude=heads,
        extra_options={"MatMulConstBOnly": True, "DefaultTensorType": 1},
    )  # fmt: skip


def write_meta(folder: Path) -> None:
    """meta.json: versions and digests; `benchmarks.parse --write` adds the scores."""
    path = folder / "meta.json"
    meta: dict[str, Any] = json.loads(path.read_text("utf-8")) if path.exists() else {}
    meta |= {
        "name": "en_diplograph",
        "version": VERSION,
        "licence": "CC BY-SA 4.0",
        "trained_with": {"torch": torch.__version__, "onnxruntime": onnxruntime.__version__},
        "sha256": {n: hashlib.sha256((folder / n).read_bytes()).hexdigest() for n in SHIPPED},
    }
    path.write_text(json.dumps(meta, indent=2) + "\n", "utf-8")


if __name__ == "__main__":
    main()
