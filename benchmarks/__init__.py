"""Measurements: each module prints JSON, `python -m benchmarks.NAME`."""
