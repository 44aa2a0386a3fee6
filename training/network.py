"""The network in torch: a BERT encoder with word shapes, tag and name heads, biaffine arcs and labels.

Encoders: all-MiniLM-L6-v2 (6 layers of 384), which ships, and BERT-base uncased (12 of 768), which teaches it; both Apache-2.0 and
of one vocabulary. Their segment embeddings carry the eight word shapes instead. Heads after Dozat and Manning 2017 (biaffine
parsing).
"""

import math
import random
from pathlib import Path
from typing import NamedTuple

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import Tensor, nn


class Size(NamedTuple):
    """Of an encoder: the width of its states, its attention heads, its layers, the width within a layer."""

    width: int
    heads: int
    layers: int
    inner: int


MINILM, BERT = Size(384, 12, 6, 1536), Size(768, 12, 12, 3072)
SHAPES = 8
ARC, REL = 256, 128
PROPOSITION = 256
"""Width of what the relation head reads at a predicate and at its two arguments."""
POOL = 1 << 23


class PooledDropout(nn.Module):
    """Dropout whose masks are slices of one random pool on a CPU, where drawing fresh ones costs a third of each step."""

    def __init__(self, p: float) -> None:
        super().__init__()
        self._p = p
        self._pool: Tensor | None = None

    def forward(self, x: Tensor) -> Tensor:
        """Scale and drop while training; `x` itself otherwise."""
        if not self.training:
            return x
        if x.device.type != "cpu":
            return F.dropout(x, self._p)
        if self._pool is None:
            self._pool = (torch.rand(POOL) >= self._p).to(torch.bfloat16) / (1 - self._p)
        n = x.numel()
        pool = self._pool if n < POOL else self._pool.repeat(math.ceil((n + 1) / POOL))
        start = random.randrange(len(pool) - n)
        return x * pool[start : start + n].view(x.shape)


STEPS = 255


def rounded(x: Tensor) -> Tensor:
    """Numbers as the int8 graph has them: in so many steps from the least to the greatest of the batch; gradients pass by.

    ONNX Runtime's DynamicQuantizeLinear, which the shipped file puts before every product of the encoder. A network that
    never saw its states rounded loses two in a hundred of our hard trees when it is shipped.
    """
    with torch.no_grad():
        low, high = x.amin().float().clamp(max=0), x.amax().float().clamp(min=0)
        step = ((high - low) / STEPS).clamp(min=1e-9)
        zero = torch.round(-low / step)
        off = (torch.round(x.float() / step) + zero).clamp(0, STEPS).sub(zero).mul(step) - x
    return x + off.to(x.dtype)


class Layer(nn.Module):
    """One transformer layer, attention written out so that ONNX Runtime can fuse it.

    Where `as_shipped` is set, products read their input rounded.
    """

    as_shipped = False

    def __init__(self, size: Size, dropout: float) -> None:
        super().__init__()
        width, self.heads = size.width, size.heads
        self.q, self.k, self.v, self.o = (nn.Linear(width, width) for _ in range(4))
        self.f1, self.f2 = nn.Linear(width, size.inner), nn.Linear(size.inner, width)
        self.ln1, self.ln2 = nn.LayerNorm(width, eps=1e-12), nn.LayerNorm(width, eps=1e-12)
        self.drop = PooledDropout(dropout)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """States [B, L, width] to states; `mask` is added to the attention scores."""
        b, n, width = x.shape
        each = width // self.heads
        seen = self._read(x)

        def heads(t: Tensor) -> Tensor:
            return t.view(b, n, self.heads, each).transpose(1, 2)

        q, k, v = heads(self.q(seen)), heads(self.k(seen)), heads(self.v(seen))
        if x.is_cuda:  # one kernel in place of seven
            mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=mask.to(q.dtype))
        else:
            scores = torch.matmul(q, k.transpose(-1, -2)) / math.sqrt(each) + mask
            mixed = torch.matmul(torch.softmax(scores, -1).to(x.dtype), v)
        x = self.ln1(x + self.drop(self.o(self._read(mixed.transpose(1, 2).reshape(b, n, width)))))
        return self.ln2(x + self.drop(self.f2(self._read(F.gelu(self.f1(self._read(x)))))))

    def _read(self, x: Tensor) -> Tensor:
        return rounded(x) if self.as_shipped else x


class Encoder(nn.Module):
    """BERT of some size; `shapes` go where it has segments."""

    def __init__(self, size: Size, dropout: float = 0.1) -> None:
        super().__init__()
        width = size.width
        self.words, self.positions = nn.Embedding(30522, width), nn.Embedding(512, width)
        self.shapes, self.ln = nn.Embedding(SHAPES, width), nn.LayerNorm(width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(size, dropout) for _ in range(size.layers))
        self.drop = PooledDropout(dropout)

    def forward(self, ids: Tensor, mask: Tensor, shapes: Tensor) -> Tensor:
        """Pieces, mask and shapes [B, L] to states [B, L, width]."""
        x = self.drop(self.ln(self.words(ids) + self.positions.weight[: ids.size(1)] + self.shapes(shapes)))
        added = (1.0 - mask[:, None, None, :].to(x.dtype)) * -10000.0
        for layer in self.layers:
            x = layer(x, added)
        return x


def pretrained(path: Path, layers: int) -> dict[str, Tensor]:
    """An encoder's own weights (model.safetensors) under this module's names; every shape starts as segment 0."""
    found = load_file(str(path))
    out = {
        "words.weight": found["embeddings.word_embeddings.weight"],
        "positions.weight": found["embeddings.position_embeddings.weight"],
        "shapes.weight": found["embeddings.token_type_embeddings.weight"][:1].repeat(SHAPES, 1),
        "ln.weight": found["embeddings.LayerNorm.weight"],
        "ln.bias": found["embeddings.LayerNorm.bias"],
    }
    parts = {
        "q": "attention.self.query", "k": "attention.self.key", "v": "attention.self.value",
        "o": "attention.output.dense", "ln1": "attention.output.LayerNorm", "f1": "intermediate.dense",
        "f2": "output.dense", "ln2": "output.LayerNorm",
    }  # fmt: skip
    for i in range(layers):
        for ours, theirs in parts.items():
            for kind in ("weight", "bias"):
                out[f"layers.{i}.{ours}.{kind}"] = found[f"encoder.layer.{i}.{theirs}.{kind}"]
    return out


class Net(nn.Module):
    """Encoder and heads; `forward` gives what the shipped graph gives (annotate/network.py: Outputs)."""

    def __init__(self, labels: dict[str, list[str]], size: Size = MINILM, dropout: float = 0.2) -> None:
        super().__init__()
        width = size.width
        self.encoder, self.drop = Encoder(size), PooledDropout(dropout)
        self.ss = nn.Linear(width, 2)
        self.upos, self.xpos, self.feats = (nn.Linear(width, len(labels[k])) for k in ("upos", "xpos", "feats"))
        self.ner = nn.Sequential(nn.Linear(width, width), nn.GELU(), self.drop, nn.Linear(width, len(labels["ner"])))
        self.root = nn.Parameter(torch.randn(1, 1, width) * 0.02)
        self.arc_head, self.arc_word = nn.Linear(width, ARC), nn.Linear(width, ARC)
        self.rel_head, self.rel_word = nn.Linear(width, REL), nn.Linear(width, REL)
        self.arc = nn.Parameter(nn.init.xavier_uniform_(torch.empty(ARC, ARC)))
        self.arc_bias = nn.Parameter(torch.zeros(ARC))
        self.rel = nn.Parameter(torch.randn(REL, len(labels["deps"]), REL) * 0.02)
        self.rel_linear = nn.Linear(2 * REL, len(labels["deps"]))
        self.fact = nn.Sequential(nn.Linear(width, REL), nn.GELU(), self.drop, nn.Linear(REL, 1))
        self.roles = nn.Linear(width, 3 * PROPOSITION)
        self.nobody = nn.Parameter(torch.zeros(2, PROPOSITION))
        self.joined = nn.LayerNorm(PROPOSITION)
        sizes = [len(labels[k]) for k in ("relation", "polarity", "modality")]
        self.typed = nn.ModuleList(nn.Linear(PROPOSITION, n) for n in sizes)

    def compile_layers(self) -> None:
        """Layers as few kernels of any shape; their parameters stay what they are."""
        for layer in self.encoder.layers:
            layer.compile(dynamic=True)

    def encode(self, ids: Tensor, am: Tensor, sh: Tensor, first: Tensor) -> Tensor:
        """A vector a word: its first piece's."""
        x = self.encoder(ids, am, sh)
        return torch.gather(x, 1, first.unsqueeze(-1).expand(-1, -1, x.size(-1)))

    def tags(self, words: Tensor) -> tuple[Tensor, ...]:
        """Scores of sentence starts, tags, features and names."""
        w = self.drop(words)
        return self.ss(w), self.upos(w), self.xpos(w), self.feats(w), self.ner(w)

    def arcs(self, words: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Arc scores [B, T, T + 1] (column 0 = root) and the states for labels, of heads (root first) and of words."""
        w = self.drop(words)
        rooted = torch.cat([self.root.expand(w.size(0), -1, -1), w], 1)
        heads, deps = self.drop(F.gelu(self.arc_head(rooted))), self.drop(F.gelu(self.arc_word(w)))
        scores = (deps @ self.arc) @ heads.transpose(1, 2) / 16 + (heads @ self.arc_bias).unsqueeze(1)
        return scores, self.drop(F.gelu(self.rel_head(rooted))), self.drop(F.gelu(self.rel_word(w)))

    def label_scores(self, heads: Tensor, words: Tensor) -> Tensor:
        """Scores [N, labels] of the labels of N arcs."""
        mixed = (heads @ self.rel.flatten(1)).view(len(heads), self.rel.size(1), REL)
        return torch.bmm(mixed, words.unsqueeze(-1)).squeeze(-1) + self.rel_linear(torch.cat([heads, words], -1))

    def said(self, words: Tensor) -> tuple[Tensor, Tensor]:
        """Each word's factuality [B, T], -1 to 1, and its part as predicate, subject, object [B, T, 3 * PROPOSITION]."""
        w = self.drop(words)
        return self.fact(w).squeeze(-1), self.roles(w)

    def relations(self, roles: Tensor, triples: Tensor) -> list[Tensor]:
        """Scores of relation, polarity and modality for triples [N, 4+]: row, predicate, subject, object (-1 = empty)."""
        flat, row = roles.flatten(0, 1), triples[:, 0] * roles.size(1)
        at = [flat.index_select(0, row + triples[:, k].clamp(min=0)) for k in (1, 2, 3)]
        p, s, o = (x[:, k * PROPOSITION : (k + 1) * PROPOSITION] for k, x in enumerate(at))
        s = torch.where((triples[:, 2] < 0)[:, None], self.nobody[0].to(s.dtype), s)
        o = torch.where((triples[:, 3] < 0)[:, None], self.nobody[1].to(o.dtype), o)
        joined = self.drop(F.gelu(self.joined(p + s + o + p * s + p * o + s * o)))
        return [head(joined) for head in self.typed]

    def forward(self, ids: Tensor, am: Tensor, sh: Tensor, first: Tensor) -> tuple[Tensor, ...]:
        """Everything the shipped graph gives, in its order."""
        words = self.encode(ids, am, sh, first)
        return (*self.tags(words), *self.arcs(words), *self.said(words))
