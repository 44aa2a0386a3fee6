"""Whether a text is English; another language is skipped and named, not mangled."""

from functools import lru_cache
from typing import Any

from diplograph.read.clean import FUNCTION_WORDS

SURE_SHARE = 0.2
"""Share of English function words that settles it without a model."""


def language_of(text: str) -> str:
    """The ISO 639-1 code of a text's language; short or nameless texts count as English when their words are."""
    words = text.lower().split()[:400]
    if not words:
        return "en"
    share = sum(w.strip(".,;:!?\"'“”()") in FUNCTION_WORDS for w in words) / len(words)
    if share >= SURE_SHARE:
        return "en"
    code, _ = _identifier().classify(text[:4000])
    return "en" if len(words) < 20 and share > 0.05 else str(code)


@lru_cache(maxsize=1)
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_pickled_model(MODEL_FILE)
