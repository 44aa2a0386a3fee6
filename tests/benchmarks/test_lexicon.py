"""A dictionary of verbs, read and put to the extractor."""

from benchmarks.lexicon import items, past, read, report

DICTIONARY = """\
# a remark
---  SCOLD   [111]  ---
SCOLD
OUTWHISTLE
RISE {RISES RISING ROSE }
- * ALARM                        [111]     # SCOLD
- * TROOPS (TO)                  [154]     # RISE
- * (IN PRESS)                   [111]     # SCOLD
---  MUSE   [---]  ---
MUSE
""".splitlines()
TYPES = {"111": "ACCUSE", "154": "MOBILIZE"}


def test_verbs_and_patterns_with_a_code_become_sentences():
    found = {i.words: i for i in items(DICTIONARY, TYPES)}
    assert set(found) == {"scold", "outwhistle", "rise", "scolded alarm", "rose troops to"}
    assert found["rose troops to"].plover == "MOBILIZE"
    assert "France rose troops to Chad." in found["rose troops to"].sentences
    assert "Chad was scolded by France." in found["scold"].sentences


def test_past_of_a_verb():
    assert [past(v, "") for v in ("RALLY", "SLAM", "RAZE", "BOMB")] == ["rallied", "slammed", "razed", "bombed"]
    assert past("BRING", "{BRINGS BRINGING BROUGHT }") == "brought"


def test_what_the_frames_know_is_told_from_what_they_do_not():
    found = [i for i in items(DICTIONARY, TYPES) if i.words in ("scold", "outwhistle")]
    told = list(read(found))
    assert [i.plover in t for i, t in zip(found, told, strict=True)] == [True, False]
    assert report(found, told)["ACCUSE"] == {"entries": 2, "known": 0.5}
