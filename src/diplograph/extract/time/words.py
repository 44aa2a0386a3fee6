"""The words and patterns of time expressions; each pattern's kind names what reads it (`calendar`, `relative`, `units`)."""

import calendar
import re

MONTHS = {m.lower(): i for i, m in enumerate(calendar.month_name) if m} | {
    m.lower(): i for i, m in enumerate(calendar.month_abbr) if m
} | {"sept": 9}  # fmt: skip
DAYS = {d.lower(): i for i, d in enumerate(calendar.day_name)}
NUMBERS = {w: i for i, w in enumerate(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty".split()
)} | {"a": 1, "an": 1, "a couple of": 2, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "ninety": 90}  # fmt: skip
VAGUE = ("several", "a few", "few", "some", "many")
ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 0}
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_DAY = "|".join(DAYS)
_N = r"\d{1,3}|" + "|".join(sorted((*NUMBERS, *VAGUE), key=len, reverse=True))
_YEAR = r"1[5-9]\d{2}|20\d{2}"
_ORD = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_UNIT = r"(?P<unit>day|week|fortnight|month|year|decade)"
_SEASON = "|".join(SEASONS)
_PART = r"beginning|start|middle|end|early|mid|late"
_TO = r"(?:\s?[-–]\s?| to | and | until | through )"
_LINK = r"(?: of |[- ])"
_ABOUT = r"(?:about |around |some |nearly |almost |over |more than |just |less than |barely )?"
_YEAR_TO = r"(?:\s?[-–]\s?|(?<=from \d{4}) (?:to|until) |(?<=between \d{4}) and )"
_WHICH_YEAR = rf"(?:(?P<year>{_YEAR})|(?P<rel>this|last|next|the) year)"
_BEFORE_YEAR = "(?:in|since|by|until|till|of|during|from|before|after|through|around)"
_HOURS = "(?:morning|afternoon|evening|night)"
_TURN = "(?:dawn|daybreak|sunrise|noon|midday|midnight|nightfall|dusk|sunset|sundown)"
_NEAR = "yesterday|today|tomorrow|tonight|overnight"

PATTERNS = [
    ("iso", r"(?P<iso>\d{4}-\d{2}-\d{2})"),
    ("day", rf"(?:the )?{_ORD} (?:of )?(?P<month>{_MONTH})\b(?: of)? (?P<which>last|next|this) year"),
    ("day", rf"(?P<month>{_MONTH})\.? {_ORD}\b(?: of)? (?P<which>last|next|this) year"),
    ("part", rf"(?:the )?(?P<part>{_PART}){_LINK}(?P<month>{_MONTH})\b(?: of)? (?P<which>last|next|this) year"),
    ("month", rf"(?P<month>{_MONTH})\b(?: of)? (?P<which>last|next|this) year"),
    ("thatmonth", rf"that (?P<month>{_MONTH})"),
    ("range", rf"(?:from |between )?(?P<d1>\d{{1,2}}){_TO}(?P<d2>\d{{1,2}}) (?P<month>{_MONTH})\b\.?,?(?: (?P<year>\d{{4}}))?"),
    ("range", rf"(?:from |between )?(?P<month>{_MONTH})\.? (?P<d1>\d{{1,2}}){_TO}(?P<d2>\d{{1,2}})\b(?:,? (?P<year>\d{{4}}))?"),
    ("months", rf"(?:from |between )(?P<m1>{_MONTH})\b(?: (?P<y1>{_YEAR}))?{_TO}(?P<m2>{_MONTH})\b(?:,? (?P<year>{_YEAR}))?"),
    ("years", rf"(?:from |between |in |during )?(?P<y1>{_YEAR}){_YEAR_TO}(?P<y2>{_YEAR}|\d{{2}})\b(?!-)"),
    ("day", rf"(?:(?:{_DAY}),? )?(?:the )?{_ORD} (?:of )?(?P<month>{_MONTH})\b\.?,?(?: (?P<year>\d{{4}})\b)?"),
    ("day", rf"(?:(?:{_DAY}),? )?(?P<month>{_MONTH})\.? {_ORD}\b(?:,? (?P<year>\d{{4}})\b)?"),
    ("part", rf"(?:the )?(?P<part>{_PART}){_LINK}(?:(?P<rel>this|last|next) )?(?P<month>{_MONTH})\b(?:,? (?P<year>\d{{4}}))?"),
    ("part", rf"the (?P<part>first days|last days|final days) of (?P<month>{_MONTH})\b(?:,? (?P<year>\d{{4}}))?"),
    ("partyear", rf"(?:the )?(?P<part>{_PART}){_LINK}(?P<year>{_YEAR})\b"),
    ("partunit", rf"(?:the )?(?P<part>{_PART}){_LINK}(?P<rel>this|last|next|the) (?P<unit>week|month|year)"),
    ("decade", r"(?:the )?(?P<part>early |late |mid-|mid )?(?:the )?(?P<decade>(?:1[5-9]|20)\d0)['’]?s"),
    ("fraction", rf"(?:the )?(?P<nth>first|second|third|fourth|last) (?P<frac>quarter|half)(?: of {_WHICH_YEAR})?"),
    ("fraction", rf"(?P<q>[QH][1-4])(?: of)? (?P<year>{_YEAR})"),
    ("season", rf"(?:(?P<rel>last|next|this) (?P<season>{_SEASON})|(?:the )?(?P<season2>{_SEASON})(?: of)? (?P<year>{_YEAR}))"),
    ("season", r"(?:in|by|during|until|since|before|after) (?:(?:the|this|early|late) )?(?P<season2>spring|summer|autumn|winter)(?! of)"),
    ("feast", rf"(?P<feast>new year['’]s (?:day|eve)|christmas(?: day| eve)?|halloween|may day)(?:,? (?:of )?(?P<year>{_YEAR}))?"),
    ("feast", r"(?:since|before|by|until) the (?P<feast>new year)(?!['’])"),
    ("month", rf"(?:(?P<rel>last|next|this) )?(?P<month>{_MONTH})\b(?:,? (?P<year>\d{{4}})\b)?"),
    ("offset", rf"(?<!for ){_ABOUT}(?P<n>{_N}) {_UNIT}s? (?P<dir>later|earlier|before|after|afterwards)"),
    ("offset", rf"(?:{_ABOUT}(?P<n>{_N}) )?(?P<unit>hour|minute)s? (?P<dir>later|earlier|before|after|afterwards)"),
    ("nextday", r"the (?P<dir>next|following|previous|same) (?P<unit>day|morning|afternoon|evening|night|week|month|year)"),
    ("nextday", r"the (?P<unit>day|night|evening|week|month|year) (?P<dir>before|after)(?=[.,;:]| [A-Z(])"),
    ("hours", rf"(?:(?:later|earlier) (?:in the|that)|(?:in|by|during) (?:the|that)|that)(?: same| very)? {_HOURS}(?! of| before| after)"),
    ("hours", r"(?:(?:later|earlier) (?:in the|that(?: same)?|the same)|(?:on )?that(?: same| very)?) day(?! of| before| after)"),
    ("hours", rf"(?:(?:shortly|just|soon) )?(?:at|by|before|after|around) {_TURN}"),
    ("hours", r"within (?:the hour|hours|minutes|an hour)(?! of)"),
    ("hours", r"in the (?:early|small) hours(?! of)"),
    ("eve", r"the eve of|on the day of"),
    ("ago", rf"{_ABOUT}(?:(?P<n>{_N}) )?{_UNIT}s? ago"),
    ("span", rf"(?:in |over |during |for |within )?the (?P<dir>past|last|coming|next)(?: (?P<n>{_N}))? {_UNIT}s(?! of)"),
    ("span", rf"(?:in |over |during )?(?P<dir>recent|coming) {_UNIT}s"),
    ("span", rf"(?:in |over |during |for )?the (?P<dir>past) {_UNIT}"),
    ("within", rf"(?P<how>within|in) {_ABOUT}(?P<n>{_N}) {_UNIT}s?(?:['’]s? time)?"),
    ("spell", rf"for {_ABOUT}(?P<n>{_N}) {_UNIT}s?(?! (?:after|later|before|earlier|ago))"),
    ("weekday", rf"(?:(?P<rel>last|next|this) )?(?P<wday>{_DAY})(?: {_HOURS})?(?: (?:of )?(?P<week>last|next|this) week)?"),
    ("weekend", r"(?:(?P<rel>last|next|this|the) )weekend"),
    ("unit", r"(?P<rel>(?:earlier |later )?(?:this|last)|next|(?:earlier|later) in the) (?P<unit>week|month|year|quarter|decade)"),
    ("near", rf"(?P<near>the day before yesterday|the day after tomorrow|{_NEAR}|last night|this {_HOURS})"),
    ("dayofmonth", r"on the (?P<day>\d{1,2})(?:st|nd|rd|th)(?! \w*(?:anniversary|birthday|floor|parallel|day|time))"),
    ("eventyear", rf"(?:in|during|since|after|before|until) the (?P<year>{_YEAR})(?= [a-z])"),
    ("year", rf"(?P<year>{_YEAR})(?=, when )"),
    ("year", rf"(?:{_BEFORE_YEAR} |(?<=[12]\d\d\d and ))(?P<year>{_YEAR})\b(?!%)"),
]  # fmt: skip
ANCHORS = frozenset((
    *MONTHS, *DAYS, *SEASONS, *_NEAR.split("|"), *_HOURS[3:-1].split("|"),
    *_TURN[3:-1].split("|"), "hour", "minute", "day", "fortnight", "week", "weekend", "month", "quarter", "half", "year",
    "decade", "christmas", "halloween", "eve",
))  # fmt: skip
"""Words of which every match of a pattern has one, be it in the plural, unless it has a number of a year or of a day."""
NUMBER = "#"
"""What stands for any such number among the anchors of a text."""


def _anchors(pattern: str) -> frozenset[str]:
    """The anchors that a pattern spells out, else a number: where a text has none of them, it cannot match."""
    plain = re.sub(r"\?P<\w+>|\(\?!.*", "", pattern)  # without the names of groups and what must not stand behind it
    return frozenset(word for word in ANCHORS if word in plain) or frozenset((NUMBER,))


COMPILED = [(kind, _anchors(p), re.compile(rf"\b{p}\b", re.IGNORECASE)) for kind, p in PATTERNS]
FEWEST_SIGNS = 3
"""Signs that such a number has at the least: "5th"."""
ORDINARY = re.compile(r"\b(?:may|march|mar|jan|dec)\b")
"""Months that are ordinary words in lower case."""
BOUNDS = {
    "until": "end", "till": "end", "by": "end", "before": "before", "through": "end", "since": "start", "from": "start",
    "after": "after", "starting": "start", "beginning": "start",
}  # fmt: skip
"""Words before a time that open its interval on one side."""
DUE = frozenset("due expect schedule".split())
"""What somebody or something is, who comes on a day: "is due in Cairo on Saturday"."""
FORWARD = frozenset(
    "schedule plan expect postpone delay due slate set book defer call fix convene summon announce".split()
)
"""Predicates whose "for" or "until" time is still to come for them, whatever their own tense."""
