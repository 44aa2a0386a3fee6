"""The pronouns of one person, and words that say what "it" and "its" can mean: what lands and parties have, what is done to deeds."""

PERSONAL = frozenset("he him his himself she her hers herself".split())
OF_LANDS = frozenset(
    "water waters territory airspace soil sovereignty border frontier coast shore coastline land government army people".split()
)
"""What lands own, and no ship or aircraft."""
OF_STATES = frozenset(
    "force police troop soldier navy parliament gendarmerie militia court constitution embassy".split()
)
UNARMED = frozenset(("ngo", "company", "media"))
"""Types that have none of these."""
MENDED = frozenset("inspect examine repair rebuild defuse tow extinguish recover salvage".split())
"""What is done to a thing and to no body: "blew up the bridge and shot those who came to inspect it"."""
TAKEN = frozenset(
    "shell bombard bomb capture seize retake recapture overrun besiege surround encircle occupy storm liberate raze torch".split()
)
"""What is done to towns as much as to bodies."""
JUDGING = frozenset(
    "condemn denounce deplore decry criticise criticize reject welcome hail call describe strike annul overturn approve ratify "
    "sign pass adopt turn shelve tear block scrap abrogate cancel rescind revoke veto repeal "
    "dismiss brand label quash oppose support defend endorse".split()
)
"""What is done to votes, laws and deeds as much as to bodies."""
TEXTS = frozenset(
    "accord act agreement bill charter clause communique communiqué compact constitution convention deal declaration decree "
    "document draft law letter measure memorandum motion order pact plan proposal protocol report resolution ruling statement "
    "text treaty verdict".split()
)
"""What is written, and says something."""
WORDING = frozenset(
    "accuse affirm allow authorise authorize ban bar bind call commit condemn criticise criticize declare demand deplore "
    "endorse forbid grant impose invite note oblige order permit prohibit provide recommend reject require say state stipulate "
    "urge warn welcome".split()
)
"""What a text does by its words."""
PARTY_OFFICES = frozenset("leader chairman coordinator secretary-general".split())
"""Offices of a party or group, near one, rather than of the state beside it."""
OF_ITS_STATE = (
    OF_LANDS | OF_STATES | frozenset("position city town village citizen territory neighbour neighbor ally".split())
)
"""What belongs to the state where a ministry or an army speaks of it as its own."""
GOVERNMENTS = frozenset("government administration cabinet".split())
COUNCILS = frozenset("board bureau caucus committee congress council executive leadership politburo wing".split())
"""What acts for a party, and has no president of its own to sack."""
RULERS = frozenset("mayor governor prefect premier".split())
MANY_OF_THEM = frozenset("they them themselves we us".split())
TAKEN_AS_ONE = frozenset("forces authorities guards states nations rangers airways railways".split())
"""Plurals that "it" may stand for."""
MANY = ("party", "armed_group", "organisation")
HOLDING = frozenset(
    "search raid ransack arrest detain jail seize abduct kidnap kill shoot hold handcuff interrogate question charge".split()
)
"""What a force does to others' people, not to its own."""
STRIKING = frozenset(
    "strike hit shell bomb bombard attack target violate invade occupy breach capture storm ram".split()
)
"""What is done to others' land and posts."""
SPEAKING = frozenset(
    "accuse add allege announce appeal ask blame call claim condemn criticise criticize demand denounce deny dismiss insist pledge "
    "praise promise reject say threaten urge vow warn welcome".split()
)
"""What bodies do with words, and things hardly."""
TAKING_OVER = frozenset(
    "seize nationalise nationalize confiscate expropriate impound raid search close shut bar arrest jail detain fine freeze block "
    "revoke cancel halt ban sell summon question blacklist sanction".split()
)
OF_FIRMS = frozenset(
    "manager employee executive director brewery mine plant factory refinery smelter subsidiary branch licence license permit "
    "concession asset stake share store shop warehouse tanker truck account pipeline terminal product app office bank".split()
)
"""What states do to what firms have, rather than to what is their own."""
MEANING = frozenset(
    "plan intend hope regret respect welcome appeal cooperate continue comply review study expect believe have want need await "
    "consider remain support stand deplore".split()
)
"""What spokesmen say of those whom they speak for."""
TOLD = frozenset("accuse urge ask tell blame warn sue thank fine beg order press criticise criticize praise".split())
"""What is done only to who can act: "accused it of poisoning a glacier"."""
