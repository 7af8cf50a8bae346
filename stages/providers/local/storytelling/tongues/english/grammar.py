"""English: articles, possessives, numbers, and how a drawn thing is called."""

from __future__ import annotations

import re
from collections.abc import Sequence

from stages.providers.local.seen import (
    COUNTS,
    NOUNS,
    SeenDetail,
    SeenSubject,
    say_detail,
    say_subject,
)
from stages.providers.local.storytelling.naming import capitals_at, small_first, split_called
from stages.providers.local.storytelling.tongue import Gender, Noun
from stages.providers.local.storytelling.words import listed

_NUMBERS = (*COUNTS, "nine", "ten", "eleven", "twelve")
# Spelled with a vowel but spoken with a consonant ("a unicorn"), and the other way round.
_SPOKEN_CONSONANT = re.compile(r"(?:uni(?!n)|ufo|use|usu|eu|one\b|once|ukulele|u-)", re.IGNORECASE)
_SPOKEN_VOWEL = re.compile(r"(?:hour|honest|heir|8|11\b|18\b)", re.IGNORECASE)

_OWNED = re.compile(r"(?:my|our|his|her|their|your|[^\W\d_]+['’]s) (?=\S)", re.IGNORECASE)
_ARTICLE = re.compile(r"(?:a|an|the|some|this|that) (?=\S)", re.IGNORECASE)
_MANY = re.compile(
    r"(?:[2-9]|1\d|two|three|four|five|six|seven|eight|nine|ten|many|several|some|lots of) ",
    re.IGNORECASE,
)
_CALLED = re.compile(r"[, ]*\b(?:called|named)\s+(.+)$", re.IGNORECASE)
_NOT_PLURAL = frozenset({"bus", "octopus", "walrus", "grass", "dress", "princess", "cactus"})
_NOT_PLURAL_ENDINGS = ("ss", "us", "is")
_UNCOUNTED = frozenset({"garlic", "grass", "snow", "rain", "hair", "water", "fruit", "food"})

_AT = ("in ", "on ", "at ", "by ", "under ", "up ", "near ", "inside ", "beside ", "out ", "over ")
_AT_NOUN = {"beach": "at", "island": "on", "moon": "on", "hill": "on", "playground": "at"}


class English:
    """The rules of English."""

    def seen(self, subject: SeenSubject) -> Noun:
        """What our own eyes saw."""
        phrase = say_subject(subject)
        colors = " and ".join(subject.colors)
        return Noun(phrase, f"the {colors} {NOUNS[subject.kind]}", "n")

    def typed(self, phrase: str) -> Noun:
        """A parent's own words: "dragon" gives "a dragon", "my cat" gives "a cat"."""
        phrase = _OWNED.sub("", phrase, count=1)
        article = _ARTICLE.match(phrase)
        bare = small_first(phrase[article.end() :] if article else phrase)
        many = _is_many(phrase)
        if article and article[0].strip().lower() not in ("a", "an"):
            said = small_first(phrase)
        else:
            said = bare if many else with_article(bare)
        return Noun(said, f"the {bare}", "n", f"one of {said}" if many else "")

    def split_name(self, phrase: str) -> tuple[str, str]:
        """ "my cat Lilly" gives "my cat" and "Lilly"."""
        named = split_called(phrase, _CALLED)
        if named:
            return named
        words = phrase.split()
        at = capitals_at(words)
        owned = at == 1 and len(words) > 1 and words[0].lower() in ("my", "our")
        if 1 < at < len(words) or owned:
            return " ".join(words[:at]), " ".join(words[at:])
        return phrase, ""

    def detail(self, detail: SeenDetail) -> str:
        """A detail that our own eyes saw."""
        return say_detail(detail)

    def at(self, place: str) -> str:
        """A place with its preposition: "kitchen" becomes "in the kitchen"."""
        if all(word[:1].isupper() for word in place.split()):
            return f"in {place}"  # a place with a name of its own
        words = re.sub(r"\b(?:my|our)\b", "the", place, flags=re.IGNORECASE)
        if words.startswith(_AT) or words in {"outside", "outdoors", "indoors"}:
            return words
        if words == "home":
            return "at home"
        noun = words.split()[-1]
        if not re.match(r"(?:a|an|the|some|two|three|many) ", words):
            words = f"the {words}"
        return f"{_AT_NOUN.get(noun, 'in')} {words}"

    def colors(self, names: Sequence[str]) -> str:
        """ "red, blue and green"."""
        return self.join(names)

    def number(self, count: int) -> str:
        """A count in words up to twelve; more is "many"."""
        return _NUMBERS[count] if count < len(_NUMBERS) else "many"

    def join(self, words: Sequence[str]) -> str:
        """ "red", "red and blue", "red, blue and green"."""
        return listed(words, "and")

    def possessive(self, name: str) -> str:
        """ "Mia’s", "Lucas’s"."""
        return f"{name}’s"

    def gender_of(self, name: str) -> Gender | None:
        """Nothing agrees with a name in English."""
        return None

    def polish(self, text: str) -> str:
        """Nothing runs together in English."""
        return text


def with_article(noun: str) -> str:
    """The phrase with "a" or "an" before it, as it is spoken."""
    vowel = noun[:1].lower() in tuple("aeiou") and not _SPOKEN_CONSONANT.match(noun)
    return f"an {noun}" if vowel or _SPOKEN_VOWEL.match(noun) else f"a {noun}"


def _is_many(phrase: str) -> bool:
    """Whether the phrase names more than one thing: "two dogs", "flowers and a house"."""
    if _MANY.match(phrase):
        return True
    if re.match(r"(?:a|an|this|that|one) ", phrase, re.IGNORECASE):
        return False
    head = re.split(r",| with | in | on | and | who | that | of ", phrase)[0]
    noun = (head.split() or [""])[-1].lower()
    if noun in _NOT_PLURAL or noun in _UNCOUNTED or noun.endswith(_NOT_PLURAL_ENDINGS):
        return False
    return noun.endswith("s") and len(noun) > 3
