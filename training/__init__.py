"""The shipped English model, from open treebanks and name corpora to int8 ONNX: `make train` (MODEL_CARD.md)."""
