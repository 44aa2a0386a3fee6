"""The schema is sound, extensible, and its errors teach."""

import pytest

from diplograph.errors import SchemaError
from diplograph.schema import load
from diplograph.schema.lint import TEMPLATE, lint

WANTED = """SAYS WARNS THREATENS CALLS_ON DEMANDS OFFERS PROMISES ACCUSES CRITICIZES DENIES APOLOGIZES_TO PRAISES SUPPORTS OPPOSES
REJECTS RECOGNIZES MEETS VISITS HOSTS NEGOTIATES_WITH MEDIATES AGREES_WITH SIGNS COOPERATES_WITH TRADES_WITH AIDS DEPLOYS_TO
EXERCISES_WITH WITHDRAWS_FROM RELEASES CEDES CEASES_FIRE_WITH SANCTIONS EXPELS SUSPENDS_TIES_WITH BLOCKADES SEIZES ARRESTS TRIES
RESTRICTS ATTACKS KILLS ABDUCTS PROTESTS_AGAINST STRIKES_AGAINST MOBILIZES_AGAINST INVESTIGATES APPOINTS ELECTS RESIGNS_FROM
WANTS_TO_JOIN LEAVES POSTPONES HOLDS_OFFICE MEMBER_OF PART_OF LOCATED_IN LEADS ALLIED_WITH CLAIMS_TERRITORY CONTROLS BORDERS
FOUNDED RELATED_TO CITIZEN_OF""".split()


def test_the_shipped_schema_is_sound():
    assert lint(load()) == []


def test_all_relations_are_there():
    assert set(WANTED) <= set(load().relations)


def test_all_plover_types_are_reachable():
    codes = {
        c.partition("/")[0]
        for r in load().relations.values()
        for c in (r.plover, r.plover_future, *(f.plover for f in r.frames))
        if c
    }
    assert len(codes) == 16


def test_a_folder_of_ones_own_extends_the_schema(tmp_path):
    (tmp_path / "relations").mkdir()
    (tmp_path / "relations" / "befriends.yaml").write_text(TEMPLATE.format(label="BEFRIENDS", lower="befriend"))
    assert "BEFRIENDS" in load((tmp_path,)).relations


@pytest.mark.parametrize(
    ("text", "said"),
    [("label: x", "'relation' is missing"), ("relation: lower case", "capital letters"), ("- a\n- b", "a mapping was expected"),
     ("relation: X\nspeling: 1", "unknown key 'speling'"), ("relation: X\ndomain: [wizard]", "no actor type"),
     ("relation: X\nframes: [{adj: [true]}]", "quotes"), ("relation: X\nframes: [{subject: subj}]", "exactly one of"),
     ("relation: X\nlabel: a\nlabel: b", "the key 'label' stands twice")],
)  # fmt: skip
def test_errors_teach(tmp_path, text, said):
    (tmp_path / "relations").mkdir()
    (tmp_path / "relations" / "x.yaml").write_text(text)
    with pytest.raises(SchemaError, match=said) as raised:
        load((tmp_path,))
    assert "x.yaml" in str(raised.value) or "truth values" in str(raised.value)


def test_a_frame_whose_object_is_its_subject_is_named(tmp_path):
    (tmp_path / "relations").mkdir()
    text = TEMPLATE.format(label="BEFRIENDS", lower="befriend").replace("object: [obj]", "object: [subj]")
    (tmp_path / "relations" / "befriends.yaml").write_text(text)
    assert any("never fires" in p for p in lint(load((tmp_path,))))


@pytest.mark.parametrize(
    ("verb", "sound"),
    [("call on", True), ("pay heed", True), ("make off with", True), ("walk out of", True), ("set fire to", False)],
)
def test_a_verb_that_never_matches_is_named(tmp_path, verb, sound):
    (tmp_path / "relations").mkdir()
    text = TEMPLATE.format(label="BEFRIENDS", lower="befriend").replace("verb: [befriend]", f"verb: [{verb}]")
    (tmp_path / "relations" / "befriends.yaml").write_text(text)
    assert any("never matches" in p for p in lint(load((tmp_path,)))) is not sound


def test_a_group_of_words_stands_for_all_of_them(tmp_path):
    (tmp_path / "relations").mkdir()
    text = TEMPLATE.format(label="BEFRIENDS", lower="befriend").replace(
        "object: [obj]", 'with: {obj: ["@troops", cook]}, object: [obj]'
    )
    (tmp_path / "relations" / "befriends.yaml").write_text(text)
    words = load((tmp_path,)).relations["BEFRIENDS"].frames[0].with_["obj"]
    assert {"soldier", "cook"} <= set(words)
    (tmp_path / "relations" / "greets.yaml").write_text(
        text.replace("BEFRIENDS", "GREETS").replace("@troops", "@nobody")
    )
    with pytest.raises(SchemaError, match="@nobody"):
        load((tmp_path, tmp_path / "."))


def test_a_group_of_words_stands_for_the_verbs_of_a_frame_too(tmp_path):
    (tmp_path / "relations").mkdir()
    text = TEMPLATE.format(label="BEFRIENDS", lower="befriend").replace(
        "verb: [befriend]", 'verb: [befriend, "@troops"]'
    )
    (tmp_path / "relations" / "befriends.yaml").write_text(text)
    lemmas = load((tmp_path,)).relations["BEFRIENDS"].frames[0].lemmas
    assert {"befriend", "soldier"} <= set(lemmas)
