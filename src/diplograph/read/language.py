"""Whether a text is English: function words first, a language classifier where they do not decide."""

import re
from functools import lru_cache
from typing import Any

# Only words that hardly occur in other European languages.
_ENGLISH = frozenset(
    "the of and to that is was were with by from his their has have had been will would which who this not are its "
    "they he she said after over for against".split()
)
_PRESS = (
    "en fr de es it pt nl ca ru uk be pl cs sk sl hr sr bs mk bg ro sq el hu tr az ka hy sv no da fi et lv lt ar fa he ur hi bn "
    "ta zh ja ko vi th id ms sw am ha kk mn"
).split()
_SHORT = 8  # words; fewer than this never suffice to call a text foreign, unless its script does

_LEAD, _MANY = 2.0, 30
"""By how many nats a word another language must be likelier than English. Foreign sentences lead by 4 to 16; names alone, in an
English sentence, by less than 1. Of many words the repeated ones hardly add: the lead of so many will do."""


def language_of(text: str) -> str:
    """ISO 639-1 code of the text's language; short texts in Latin script count as English.

    >>> language_of("Egypt seizes canal")
    'en'
    """
    words = re.findall(r"[^\W\d_]+", text[:5000].lower())
    if not words:
        return "en"
    if sum(w in _ENGLISH for w in words) / len(words) >= 0.1:
        return "en"
    letters = "".join(words)
    latin = sum("a" <= c <= "ɏ" for c in letters) / len(letters)
    if len(words) < _SHORT and latin > 0.5:
        return "en"
    scores = dict(_classifier().rank(text[:5000]))
    likeliest = max(scores, key=scores.__getitem__)
    return str(likeliest) if scores[likeliest] - scores["en"] > _LEAD * min(len(words), _MANY) else "en"


@lru_cache(maxsize=1)
def _classifier() -> Any:
    """py3langid held to the languages of the press: else a list of names is taken for a creole."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages(_PRESS)
    return identifier
