"""The gazetteer as a whole: every UN member, 20 disputed territories, 250 organisations; nothing merges."""

from collections import Counter
from itertools import combinations

import pytest
import yaml

from diplograph.config import SCHEMA_DIR
from diplograph.model_ids import normalise
from diplograph.resolve import Gazetteer

G = Gazetteer.load()
FOLDER = SCHEMA_DIR / "gazetteer"
STATES = yaml.safe_load((FOLDER / "states.yaml").read_text("utf-8"))["states"]
ORGANISATIONS = yaml.safe_load((FOLDER / "organisations.yaml").read_text("utf-8"))["organisations"]
PLACES = yaml.safe_load((FOLDER / "places.yaml").read_text("utf-8"))["places"]
# The members of the United Nations by ISO 3166-1 code.
MEMBERS = """
AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI CV KH CM CA CF TD CL CN CO KM CG CD
CR CI HR CU CY CZ DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN HU IS IN ID IR IQ
IE IL IT JM JP JO KZ KE KI KW KG LA LV LB LS LR LY LI LT LU MG MW MY MV ML MT MH MR MU MX FM MD MC MN ME MA MZ MM NA NR
NP NL NZ NI NE NG KP MK NO OM PK PW PA PG PY PE PH PL PT QA KR RO RU RW KN LC VC WS SM ST SA SN RS SC SL SG SK SI SB SO
ZA SS ES LK SD SR SE CH SY TJ TZ TH TL TG TO TT TN TR TM TV UG UA AE GB US UY UZ VU VE VN YE ZM ZW
""".split()
# A demonym that two members share stands for the one that the news means by it.
SHARED_DEMONYM = {"congo": "dr-congo", "dominica": "dominican-republic"}


def test_there_are_193_members_and_all_are_here():
    assert len(set(MEMBERS)) == 193
    assert set(MEMBERS) <= {s.get("iso2") for s in STATES}


@pytest.mark.parametrize("raw", [s for s in STATES if s.get("iso2") in MEMBERS], ids=lambda s: s["id"])
def test_a_member_resolves_from_all_its_names(raw):
    wanted = f"state:{raw['id']}"
    forms = [raw["name"], raw.get("formal", raw["name"]), *raw.get("aliases", ())]
    assert raw["demonyms"] or raw["id"] in SHARED_DEMONYM
    for name in (*forms, *raw["demonyms"], *raw.get("people", ())):
        for form in (name, name.lower(), name.replace("'", "’"), f"the {name}"):
            assert G.find(form).id == wanted, form
    actor = G.get(wanted)
    assert actor.codes["iso2"] == raw["iso2"]
    assert len(actor.codes["iso3"]) == 3
    assert actor.codes["wikidata"].startswith("Q")


def test_codes_and_names_belong_to_one_state():
    for code in ("iso2", "iso3", "wikidata"):
        assert [c for c, n in Counter(s[code] for s in STATES if code in s).items() if n > 1] == []
    names = {
        s["id"]: {normalise(n) for n in (s["name"], s.get("formal", s["name"]), *s.get("aliases", ()), *s["demonyms"])}
        for s in STATES
    }
    for a, b in combinations(names, 2):
        assert not names[a] & names[b], (a, b)


def test_capitals_give_their_state():
    for raw in STATES:
        for name in (*([raw["capital"]] if "capital" in raw else []), *raw.get("seats", ())):
            assert G.find(name).id == f"state:{raw['id']}", name


AMBIGUOUS = {
    "Georgia": "georgia", "Niger": "niger", "Nigerien": "niger", "Nigeria": "nigeria", "Nigerian": "nigeria",
    "Republic of the Congo": "congo", "Congo-Brazzaville": "congo", "DR Congo": "dr-congo", "DRC": "dr-congo",
    "Democratic Republic of Congo": "dr-congo", "Congo": "dr-congo", "Congolese": "dr-congo", "Zaire": "dr-congo",
    "North Korea": "north-korea", "DPRK": "north-korea", "South Korea": "south-korea", "Republic of Korea": "south-korea",
    "North Korean": "north-korea", "South Korean": "south-korea",
    "Guinea": "guinea", "Guinean": "guinea", "Guinea-Bissau": "guinea-bissau", "Bissau-Guinean": "guinea-bissau",
    "Equatorial Guinea": "equatorial-guinea", "Equatorial Guinean": "equatorial-guinea",
    "Papua New Guinea": "papua-new-guinea", "Papua New Guinean": "papua-new-guinea",
    "Dominica": "dominica", "Dominican Republic": "dominican-republic", "Dominican": "dominican-republic",
    "Macedonia": "north-macedonia", "FYROM": "north-macedonia", "Macedonian": "north-macedonia",
    "Ivory Coast": "cote-d-ivoire", "Cote d'Ivoire": "cote-d-ivoire", "Burma": "myanmar", "Burmese": "myanmar",
    "Holland": "netherlands", "Dutch": "netherlands", "Turkey": "turkey", "Türkiye": "turkey", "Turkish": "turkey",
    "Czechia": "czechia", "Czech Republic": "czechia", "Swaziland": "eswatini", "East Timor": "timor-leste",
    "Cape Verde": "cape-verde", "Cabo Verde": "cape-verde", "Sudan": "sudan", "South Sudan": "south-sudan",
    "South Sudanese": "south-sudan", "Samoa": "samoa", "Ireland": "ireland", "Micronesia": "micronesia",
    "Austria": "austria", "Australia": "australia", "Slovakia": "slovakia", "Slovenia": "slovenia",
    "Mauritius": "mauritius", "Mauritania": "mauritania", "Zambia": "zambia", "Gambia": "gambia",
    "Soviet": "soviet-union", "East German": "east-germany", "Republic of Vietnam": "south-vietnam",
    "Taiwan": "taiwan", "Republic of China": "taiwan", "People's Republic of China": "china",
    "Greek Cypriot": "cyprus", "Turkish Cypriot": "northern-cyprus", "U.S.": "united-states", "US": "united-states",
}  # fmt: skip


@pytest.mark.parametrize(("name", "state"), AMBIGUOUS.items())
def test_forms_that_are_easily_confused(name, state):
    assert G.find(name).id == f"state:{state}"


@pytest.mark.parametrize("name", ["Korea", "Timor", "Guiana", "Virgin Islands"])
def test_a_form_that_could_be_several_is_nobody(name):
    assert G.find(name) is None


def test_the_hague_is_a_place_and_no_government():
    assert G.find("the Hague").id == G.find("The Hague").id == "place:the-hague"


def test_american_samoa_and_northern_ireland_are_not_their_neighbours():
    assert G.find("American Samoa").id == "place:american-samoa"
    assert G.find("Northern Irish").id == "place:northern-ireland"


DISPUTED = {
    "state:kosovo": ["Kosovo", "Kosova", "Kosovo and Metohija"],
    "state:taiwan": ["Taiwan", "Republic of China", "Chinese Taipei"],
    "state:palestine": ["Palestine", "State of Palestine", "Palestinian territories"],
    "state:western-sahara": ["Western Sahara", "Sahrawi Arab Democratic Republic", "Moroccan Sahara"],
    "state:northern-cyprus": ["Northern Cyprus", "TRNC", "Turkish-occupied Cyprus"],
    "state:abkhazia": ["Abkhazia", "Apsny", "Autonomous Republic of Abkhazia"],
    "state:south-ossetia": ["South Ossetia", "Tskhinvali region", "Samachablo"],
    "state:transnistria": ["Transnistria", "Pridnestrovie", "Left Bank of the Dniester"],
    "state:somaliland": ["Somaliland", "Republic of Somaliland"],
    "state:nagorno-karabakh": ["Nagorno-Karabakh", "Artsakh", "Karabakh"],
    "place:crimea": ["Crimea", "Republic of Crimea", "Autonomous Republic of Crimea"],
    "place:golan-heights": ["Golan Heights", "Syrian Golan"],
    "place:west-bank": ["West Bank", "Judea and Samaria"],
    "place:falkland-islands": ["Falkland Islands", "Malvinas", "Islas Malvinas"],
    "place:essequibo": ["Essequibo", "Guayana Esequiba"],
    "place:spratly-islands": ["Spratly Islands", "Nansha Islands", "Truong Sa Islands"],
    "place:paracel-islands": ["Paracel Islands", "Xisha Islands", "Hoang Sa Islands"],
    "place:scarborough-shoal": ["Scarborough Shoal", "Huangyan Island", "Bajo de Masinloc"],
    "place:second-thomas-shoal": ["Second Thomas Shoal", "Ayungin Shoal", "Ren’ai Reef"],
    "place:senkaku-islands": ["Senkaku Islands", "Diaoyu Islands"],
    "place:liancourt-rocks": ["Liancourt Rocks", "Dokdo", "Takeshima"],
    "place:kuril-islands": ["Kuril Islands", "Northern Territories"],
    "place:pakistani-administered-kashmir": ["Azad Kashmir", "Pakistan-occupied Kashmir"],
    "place:indian-administered-kashmir": ["Jammu and Kashmir", "Indian-occupied Kashmir"],
    "place:arunachal-pradesh": ["Arunachal Pradesh", "Zangnan", "South Tibet"],
    "place:chagos": ["Chagos Islands", "British Indian Ocean Territory"],
}


@pytest.mark.parametrize("actor", DISPUTED)
def test_a_disputed_territory_resolves_from_the_names_of_all_sides(actor):
    assert [n for n in DISPUTED[actor] if G.find(n) is None or G.find(n).id != actor] == []
    assert G.get(actor).codes["disputed"]
    assert "occupied" not in G.get(actor).name


def test_claimants_are_states():
    ids = {s["id"] for s in STATES}
    assert {x for p in PLACES if isinstance(p.get("disputed"), list) for x in p["disputed"]} <= ids


KINDS = {"igo", "armed_group", "armed_force", "organisation", "ngo"}


def test_250_organisations_and_each_name_finds_its_own():
    assert len([o for o in ORGANISATIONS if o.get("type", "igo") in KINDS]) >= 250
    wrong = []
    for raw in ORGANISATIONS:
        for name in (raw["name"], *raw.get("acronyms", ()), *raw.get("aliases", ())):
            found = G.find(name)
            if found is None or found.id.partition(":")[2] != raw["id"]:
                wrong.append((raw["id"], name, found and found.id))
    assert wrong == []


def test_250_organisations_have_an_acronym_or_a_second_name():
    short = [o for o in ORGANISATIONS if o.get("type", "igo") in KINDS and (o.get("acronyms") or o.get("aliases"))]
    assert len(short) >= 250


def test_ids_and_references_hold():
    for listed in (STATES, ORGANISATIONS, PLACES):
        assert len({x["id"] for x in listed}) == len(listed)
    ids = {o["id"] for o in ORGANISATIONS}
    assert {o["part_of"] for o in ORGANISATIONS if "part_of" in o} <= ids
    assert len(G.members["igo:nato"]) == 32
    assert len(G.members["igo:european-union"]) == 27


def test_the_article_is_in_the_name_and_not_in_the_id():
    actor = G.organ("government", G.get("state:united-kingdom"))
    assert (actor.id, actor.name) == ("gov:government-of-united-kingdom", "Government of the United Kingdom")
