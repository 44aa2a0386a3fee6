"""Names of countries and peoples, and words of titles, from the project's own gazetteer: name labels rest on them."""

from functools import lru_cache
from typing import NamedTuple

from diplograph.schema.load import states

GROUPS = (
    "European Africans African Asian Arab Palestinian Kurdish Kurd Kurds Sunni Sunnis Shiite Shiites Shia Muslim Muslims"
    " Islamic Christian Christians Catholic Catholics Protestant Orthodox Jewish Jews Jew Hindu Hindus Buddhist Buddhists"
    " Sikh Serb Serbs Croat Croats Bosniak Bosniaks Tamil Tamils Chechen Chechens Pashtun Pashtuns Hutu Hutus Tutsi Tutsis"
    " Tuareg Tuaregs Uighur Uighurs Uyghur Uyghurs Tibetan Tibetans Rohingya Yazidi Yazidis Druze Basque Basques Catalan"
    " Catalans Scottish Welsh English Balkan Soviet Western Latin Persian Islamist Islamists Republican Republicans"
    " Democrat Democrats Maoist Maoists Baathist Zionist Europeans Arabs Asians Britons Briton Spaniards Poles Pole Turks"
    " Turk Danes Dane Swedes Swede Finns Finn Scots Filipinos Filipino Americans American Koreans Korean"
).split()
TITLES = frozenset(
    (
        "president minister prime secretary general king queen prince princess pope senator chancellor foreign defense"
        " defence vice former mr. mrs. ms. dr. mr ms mrs dr deputy interior finance chief chairman chairwoman justice judge"
        " governor mayor ambassador ayatollah sheik sheikh colonel captain lieutenant major admiral professor premier"
        " speaker leader commander spokesman spokeswoman spokesperson congressman congresswoman representative rep. sen."
        " gen. gov. acting interim prophet emperor archbishop bishop cardinal father sir lord lady sergeant corporal"
        " private director assistant attorney exterior commerce trade opposition ex-president envoy special coach"
        " presidential candidate incumbent crown mullah imam reverend rev. saint first home affairs treasury adviser"
        " advisor dictator brigadier commissioner consul secretary-general attorney-general inspector cleric col. lt. maj."
        " capt. sgt. lawmaker economy u.s. us u.n. state then-president"
    ).split()
)


NO_PEOPLE = frozenset("New North South East West Sri Sierra Central Saint Equatorial Founders".split())
"""Words of peoples' names that are none by themselves."""


class Geography(NamedTuple):
    """`country_of` leads from a demonym to the country's name; `peoples` are single words of groups of people."""

    countries: frozenset[str]
    country_of: dict[str, str]
    peoples: frozenset[str]


@lru_cache(maxsize=1)
def geography() -> Geography:
    """Read once from schema/gazetteer/states.yaml."""
    countries: set[str] = set()
    country_of: dict[str, str] = {}
    people = set(GROUPS)
    for state in states():
        countries.update([state["name"], *state.get("aliases", [])])
        country_of.update(dict.fromkeys(state.get("demonyms", []), state["name"]))
        people.update([*state.get("demonyms", []), *state.get("people", [])])
    words = {w for name in people for w in name.split() if w[0].isupper()} - NO_PEOPLE
    return Geography(frozenset(countries), country_of, frozenset(words))


def without_the(words: list[str], start: int, end: int) -> tuple[int, int]:
    """A name's span without a leading article; The Hague keeps its own."""
    leading = end - start > 1 and words[start].lower() == "the" and words[start + 1] != "Hague"
    return (start + 1, end) if leading else (start, end)


def without_titles(words: list[str], start: int, end: int) -> tuple[int, int]:
    """A person's span without the titles before it; empty where it is nothing else."""
    first = start
    while start < end and words[start].lower() in TITLES:
        start += 1
    return (end, end) if start > first and start < end and words[start] == "of" else (start, end)


def peoples(words: list[str], taken: set[int]) -> list[tuple[int, int, str]]:
    """Runs of words outside `taken` that name peoples: "North Koreans", "Bosnian Serb"."""
    known = geography().peoples
    found: list[tuple[int, int, str]] = []
    i = 0
    while i < len(words):
        if i in taken or words[i] not in known:
            i += 1
            continue
        start = i - 1 if i and i - 1 not in taken and words[i - 1] in ("North", "South", "Sri") else i
        while i < len(words) and i not in taken and words[i] in known:
            i += 1
        found.append((start, i, "NORP"))
    return found
