"""What is wrong with a text, by rules that hold in every language."""

from __future__ import annotations

import re

from stages.providers.local.storytelling.kind_words import unkind_in
from stages.providers.local.storytelling.tongue import Tongue

# English words that are a word of none of the other five languages as our stories use them.
_ENGLISH = """
    the and with were of from there they their them then you your his this that what who when where
    which why how said went would should after another away because could every have
    house tree cloud flower heart thing things star sun
    blue green yellow purple pink brown black white grey
    wings legs arms wheels petals lots two three
    day morning night home friend little drawing hello other over into our out she
"""
ENGLISH = frozenset(_ENGLISH.split())

PAIRS = {"en": "“”", "es": "“”", "fr": "«»", "de": "„“", "it": "«»", "pt": "“”"}
# A word may follow itself in these.
FINE_DOUBLES = {"en": r"had had|that that", "de": r"die die"}
# Where a sentence starts small; “Tap, tap! said a woodpecker” goes on after its sound.
SMALL_START = re.compile(r"(?:^|(?<!\.\.)[.!?] )[“„«¿¡]*\u00a0?(?!said |went )[a-zß-öø-ÿ]")


def faults_in(text: str, tongue: Tongue) -> list[str]:
    """What is wrong with a text by rules that hold in every language, and the text."""
    opening, closing = PAIRS[tongue.code]
    foreign = set("“”„«»") - {opening, closing}
    doubled = re.sub(rf"\b(?:{FINE_DOUBLES.get(tongue.code, '$')})\b", "", text)
    faults = {
        "unfilled": bool(re.search(r"[{}\[\]<>|]|  ", text)),
        "doubled": bool(re.search(r"\b(\w+) \1\b", doubled, re.IGNORECASE)),
        "quotes": text.count(opening) != text.count(closing) or bool(foreign & set(text)),
        "small start": bool(SMALL_START.search(text)),
        "end": not re.search(r"[.!?…][”“»]?$|[.!?…]\u00a0»\.?$", text),
        "English": tongue.code != "en" and bool(ENGLISH & set(words_in(text))),
        "unkind": not set(unkind_in(text, tongue)) <= tongue.fine_in_our_lines,
    }
    found = [fault for fault, is_found in faults.items() if is_found]
    return [*found, text] if found else []


def words_in(text: str) -> list[str]:
    """The words of a text in small letters, elided ones together: "l’ami"."""
    return re.findall(r"[^\W\d_]+(?:[’'][^\W\d_]+)?", text.lower())
