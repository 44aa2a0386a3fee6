"""What a process loads once for extraction is held for good: the collector of cycles no longer walks through it."""

import gc
from collections.abc import Iterator

import pytest

from diplograph.config import Options
from diplograph.engine import extract_documents, prepare
from diplograph.engine.pipeline import SELDOM
from diplograph.model import Document

TEXT = "Peru expelled the Bolivian ambassador on Friday."


@pytest.fixture
def thawed() -> Iterator[None]:
    """Nothing frozen before and after, and the collector as it was."""
    usual = gc.get_threshold()
    gc.unfreeze()
    prepare.cache_clear()
    yield
    gc.unfreeze()
    gc.set_threshold(*usual)


def test_what_is_loaded_is_out_of_the_collectors_sight(thawed: None) -> None:
    prepare(Options())
    assert gc.get_freeze_count() > 100_000 > 10 * len(gc.get_objects())
    assert gc.get_threshold()[0] == SELDOM


def test_reading_goes_on_as_before(thawed: None) -> None:
    (unprepared,) = extract_documents([Document("d:a", TEXT)])
    prepare(Options())
    (prepared,) = extract_documents([Document("d:a", TEXT)])
    assert [s.relation for s in prepared.statements] == ["EXPELS"]
    assert prepared == unprepared


def test_only_the_first_call_does_anything(thawed: None) -> None:
    prepare(Options())
    gc.unfreeze()
    prepare(Options())
    assert gc.get_freeze_count() == 0
