"""What the saved questions must answer on the example articles: parameters, and rows that must be among the answer's.

A row names only the columns that matter; the articles are in examples/articles, so each can be checked by reading.
"""

from typing import Any

NASSER, EDEN, BRITAIN = "Gamal Abdel Nasser", "Anthony Eden", "United Kingdom"
Asked = tuple[dict[str, str], list[dict[str, Any]]]

EXPECTED: dict[str, Asked] = {
    "accusations": (
        {"actor": "Egypt", "from": "1956-08-01", "to": "1956-08-31"},
        [{"who": "Egypt", "what": "ACCUSES", "whom": "France", "content": "of preparing an attack", "said_by": []}],
    ),
    "commitments": (
        {"actor": "Nasser"},
        [{"who": NASSER, "what": "PROMISES", "modality": "actual", "source": "Harbour Wire"}],
    ),
    "conditions": (
        {"actor": "France"},
        [{"who": "France", "what": "SUPPORTS", "whom": BRITAIN, "condition": "if Egypt stopped a ship"}],
    ),
    "conflict": (
        {"from": "1956-07-26", "to": "1956-07-28"},
        [
            {"who": NASSER, "what": "SEIZES", "whom": "Suez Canal Company", "day": "1956-07-26"},
            {"who": BRITAIN, "what": "SANCTIONS", "content": "the Egyptian sterling accounts", "day": "1956-07-28"},
        ],
    ),
    "contested": (
        {"actor": "Nasser", "by": "Britain"},
        [
            {"who": BRITAIN, "what": "THREATENS", "whom": "Egypt", "polarity": "+", "said_by": [NASSER],
             "against_who": BRITAIN, "against_what": "THREATENS", "against_whom": "Egypt", "against_polarity": "-"},
        ],
    ),
    "demands": (
        {"actor": "India"},
        [{"who": "India", "what": "CALLS_ON", "whom": x, "content": "to go on talking"} for x in ("Egypt", BRITAIN)],
    ),
    "denials": (
        {"actor": "Dulles"},
        [
            {"who": "John Foster Dulles", "what": "DENIES",
             "content": "that the association was planning a boycott of the canal"},
        ],
    ),
    "doubtful": (
        {"below": "0.5"},
        [
            {"who": x, "what": "ATTACKS", "whom": "Egypt", "modality": "possible",
             "evidence": "Some delegates fear that Britain and France may attack Egypt."}
            for x in (BRITAIN, "France")
        ],
    ),
    "dyads": (
        {"actor": "Menzies"},
        [{"from_actor": "Robert Menzies", "to_actor": "Egypt", "statements": 1}],
    ),
    "force-size": (
        {},
        [{"number": 80000.0, "words": "80,000 soldiers", "day": "1952-01-01", "source": "Northern Courier"}],
    ),
    "led-to": (
        {"actor": "Egypt", "other": "Britain", "before": "1956-09-12"},
        [
            {"day": "1954-10-01", "who": BRITAIN, "what": "SIGNS", "whom": "Egypt"},
            {"reported": "1956-07-31", "who": BRITAIN, "what": "SANCTIONS", "whom": "Egypt"},
            {"reported": "1956-08-30", "who": "Egypt", "what": "ACCUSES", "whom": BRITAIN},
        ],
    ),
    "mediators": (
        {"to": "1956-08-01"},
        [
            {"who": "Dag Hammarskjöld", "what": "MEDIATES", "whom": x, "modality": "actual", "day": "1956-04-01"}
            for x in ("Egypt", "Israel")
        ],
    ),
    "new-since": (
        {"since": "1956-10-14"},
        [{"published": "1956-10-14", "who": "Selwyn Lloyd", "what": "ACCUSES", "whom": "Soviet Union"}],
    ),
    "office-holders": (
        {},
        [{"office": "Prime Minister", "body": "Australia", "holder": "Robert Menzies", "first_reported": "1956-08-24"},
         {"office": "President", "body": "Egypt", "holder": NASSER, "first_reported": "1956-07-27"},
         {"office": "Prime Minister", "body": BRITAIN, "holder": EDEN}],
    ),
    "one-sided-accusations": (
        {},
        [{"who": "Robert Menzies", "whom": "Egypt", "accusations": 1}],
    ),
    "part-of": (
        {"actor": "Turkey"},
        [{"steps": 1, "path": ["Türkiye", "NATO"]}, {"steps": 1, "path": ["Türkiye", "Baghdad Pact"]}],
    ),
    "path": (
        {"actor": "Goa", "other": "India"},
        [{"steps": 1}],
    ),
    "planned-meetings": (
        {"actor": "Mollet"},
        [
            {"who": "Guy Mollet", "what": "MEETS", "whom": EDEN, "modality": "future", "source": "Harbour Wire",
             "held": "1956-09-10",
             "held_evidence": "He had met French Prime Minister Guy Mollet in London on Monday to settle the plan."},
        ],
    ),
    "postponed": (
        {},
        [
            {"who": NASSER, "what": "POSTPONES", "content": "his visit to Moscow", "until": None},
            {"who": "United Nations Security Council", "what": "POSTPONES", "until": "1956-10-05"},
        ],
    ),
    "said-about": (
        {"actor": "Nasser", "about": "Britain"},
        [{"who": BRITAIN, "what": "THREATENS", "whom": "Egypt", "polarity": "+"}],
    ),
    "single-source": (
        {"actor": "Yemen"},
        [{"who": "Yemen", "what": "CLAIMS_TERRITORY", "whom": "Aden", "source": "The Lisbon Packet"}],
    ),
    "spokespersons": (
        {"actor": "Soviet Union"},
        [{"speaker": "Dmitri Shepilov", "office": "Foreign Minister"}],
    ),
    "territory-claims": (
        {},
        [
            {"who": "France", "what": "CLAIMS_TERRITORY", "whom": "Algeria"},
            {"who": "India", "what": "CLAIMS_TERRITORY", "whom": "Goa"},
            {"who": "Yemen", "what": "CLAIMS_TERRITORY", "whom": "Aden"},
            {"who": "Sudan", "what": "DECLARES_INDEPENDENCE", "day": "1956-01-01"},
        ],
    ),
    "tone": (
        {"actor": "Egypt", "other": "Britain"},
        [
            {"from_actor": BRITAIN, "to_actor": "Egypt", "week": "1954-09-27", "statements": 1},
            {"from_actor": "Egypt", "to_actor": BRITAIN, "week": "1956-08-27", "statements": 1},
        ],
    ),
    "wants-to-join": (
        {},
        [
            *(
                {"who": x, "what": "WANTS_TO_JOIN", "whom": "United Nations", "modality": "desired"}
                for x in ("Sudan", "Morocco", "Tunisia")
            ),
            {"who": "Japan", "what": "WANTS_TO_JOIN", "whom": "United Nations", "modality": "actual"},  # it applied
        ],
    ),
    "warnings": (
        {"from": "1956-09-14", "to": "1956-09-16"},
        [
            {"who": "Government of the Soviet Union", "what": "WARNS", "whom": x, "content": "the use of force"}
            for x in (BRITAIN, "France")
        ],
    ),
    "who-met-whom": (
        {"actor": "Menzies"},
        [
            {"who": "Robert Menzies", "what": "MEETS", "whom": NASSER, "day": "1956-09-03", "place": y, "source": x}
            for x, y in (("Nile Observer", "Cairo"), ("Harbour Wire", None))
        ],
    ),
    "worsened": (
        {"on": "1956-07-26"},
        [{"from_actor": BRITAIN, "to_actor": "Egypt", "statements_before": 1}],
    ),
}  # fmt: skip

ABSENT: dict[str, list[dict[str, Any]]] = {
    "conflict": [{"what": "ATTACKS", "modality": "actual"}],
    "contested": [{"against_who": "Egypt"}],
    "doubtful": [{"who": "Robert Menzies", "what": "MEETS"}],
    "force-size": [{"words": "two British diplomats"}],
    "led-to": [{"reported": "1956-10-14"}, {"what": "HOLDS_OFFICE"}],
    "mediators": [{"who": "India", "modality": "actual"}],
    "new-since": [{"published": "1956-10-03"}],
    "office-holders": [
        {"holder": x, "body": y}
        for x, y in ((NASSER, "France"), (NASSER, "India"), (EDEN, "Egypt"), ("Jawaharlal Nehru", "Egypt"))
    ],
    "planned-meetings": [{"modality": "actual"}],
    "single-source": [{"who": "Robert Menzies", "what": "MEETS"}],
    "wants-to-join": [{"who": "Sudan", "modality": "actual"}, {"what": "MEMBER_OF"}],
    "who-met-whom": [{"modality": "conditional"}],
}
"""Rows that must not be among the answers of the same questions."""
