"""Who speaks in a banner or a petition, what a claim of responsibility says, what is called for a day, what an event led to."""

import pytest


def told(statements, relation):
    found = [s for s in statements if s.relation == relation]
    return [
        f"{' > '.join(a.actor.name for a in s.attribution) or '-'} {s.polarity}{s.modality}"
        for s in sorted(found, key=lambda s: s.id)
    ]


@pytest.mark.parametrize(
    ("text", "relation", "expected"),
    [
        ("Lawmakers signed a petition urging Georgia to sanction Russia.", "SANCTIONS", "lawmakers +desired"),
        ("Villagers carried placards accusing Chad of arming rebels.", "AIDS", "villagers +actual"),
        ("Nurses took part in a vigil demanding the release of Ann Roe.", "RELEASES", "nurses +desired"),
        ("Ann Roe read out a statement urging France to withdraw its troops from Chad.", "WITHDRAWS_FROM", "Ann Roe +desired"),
        ("Kenya rejected a letter accusing it of arming the rebels.", "AIDS", "a letter +actual"),
        ("Students led by Omar Khan, who want the president to resign, marched.", "RESIGNS_FROM", "students +desired"),
    ],
)  # fmt: skip
def test_who_bears_the_words_says_them(extract, text, relation, expected):
    assert told(extract(text), relation) == [expected]


@pytest.mark.parametrize(
    ("text", "relation", "expected"),
    [
        ("Hezbollah claimed responsibility for an attack on a tanker.", "ATTACKS", "Hezbollah +actual"),
        ("Ipsos projects that Chad will invade Niger.", "ATTACKS", "Ipsos +future"),
        ("China claims the waters.", "CLAIMS_TERRITORY", "- +actual"),
    ],
)
def test_whoever_owns_up_or_forecasts_says_so(extract, text, relation, expected):
    assert told(extract(text), relation) == [expected]


@pytest.mark.parametrize(
    ("text", "relation", "expected"),
    [
        ("The union called a strike for Friday.", "STRIKES_AGAINST", "- +future"),
        ("The union called a strike over pay.", "STRIKES_AGAINST", "- +actual"),
        ("Eleven detainees were to be freed under the accord.", "RELEASES", "- +future"),
        ("Eleven detainees were freed under the accord.", "RELEASES", "- +actual"),
        ("Poland's leaders, who meet in Warsaw in September, should condemn the coup.", "CRITICIZES", "- +desired"),
        ("Foreign ministers of ASEAN gather in Jakarta on July 11.", "MEETS", "- +future"),
        ("Ann Roe said Palau would raise it when Palau hosts the summit in 2031.", "HOSTS", "Ann Roe +future"),
        ("Chad would withdraw its troops from Mali, according to Reuters.", "WITHDRAWS_FROM", "Reuters +future"),
        ("Chad would withdraw its troops from Mali.", "WITHDRAWS_FROM", "- +conditional"),
    ],
)
def test_what_is_arranged_is_to_come(extract, text, relation, expected):
    assert told(extract(text), relation) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The attack encouraged Rwanda to send troops to Goma.", "- +actual"),
        ("That encouraged Rwanda to send troops to Goma.", "- +actual"),
        ("Uganda encouraged Rwanda to send troops to Goma.", "Uganda +desired"),
        ("The attack will encourage Rwanda to send troops to Goma.", "- +future"),
    ],
)
def test_an_event_urges_nobody(extract, text, expected):
    assert told(extract(text), "DEPLOYS_TO") == [expected]


def test_a_border_stays_whatever_is_refused(extract):
    found = extract("Kenya refused to accept a ruling on its sea border with Somalia.")
    assert told(found, "BORDERS") == ["- +actual"]


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("The union called a strike for Friday.", "2021-07-02"),
        ("Envoys of Chad and Mali, who meet in Rome in February, will be told.", "2022-02-01"),
    ],
)
def test_what_is_called_or_timetabled_has_the_next_date(extract, text, start):
    from datetime import date

    found = [s.time.start for s in extract(text, published=date(2021, 6, 30)) if s.time]
    assert date.fromisoformat(start) in found


@pytest.mark.parametrize(
    "text", ["Niger and Chad signed a treaty.", "Niger and Chad, which signed a treaty, are at peace."]
)
def test_who_signs_with_whom_is_told_once(extract, text):
    pairs = [{s.subject.name, s.object.name} for s in extract(text) if s.relation == "SIGNS" and s.object]
    assert pairs == [{"Niger", "Chad"}]
