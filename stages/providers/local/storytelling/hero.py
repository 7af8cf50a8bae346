"""Who the hero is: how the drawing's free-text subject is said, and what the hero is called."""

from __future__ import annotations

import re
from dataclasses import dataclass
from random import Random

from stages.providers.local.storytelling.kind_words import gentle
from stages.providers.local.storytelling.words import possessive, with_article

_LONGEST_SUBJECT = 90  # characters; more is a description and not a subject
_NO_SUBJECT = "a friend made of bright lines"
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
_NAMES = [
    "Pip",
    "Momo",
    "Tumble",
    "Juniper",
    "Bibi",
    "Noodle",
    "Pebble",
    "Tuli",
    "Biscuit",
    "Wren",
    "Coco",
    "Doodle",
    "Marlo",
    "Olli",
    "Pumpkin",
    "Zuzu",
    "Fig",
    "Tilly",
    "Button",
    "Bramble",
    "Lumi",
    "Poppy",
    "Tango",
    "Mabel",
    "Nilo",
    "Clover",
    "Dot",
    "Hazel",
    "Jojo",
    "Sunny",
    "Timo",
    "Waffle",
    "Kiki",
    "Basil",
    "Rollo",
    "Mimi",
    "Otto",
    "Plum",
    "Robin",
    "Skipper",
]
# A name that sounds like the drawn thing, where the drawing is one of these.
_FITTING: dict[str, tuple[str, ...]] = {
    "garlic": ("Clove", "Bulbo", "Garly"),
    "cat": ("Whiskers", "Minka", "Muffin"),
    "dog": ("Biscuit", "Woofles", "Patch"),
    "dragon": ("Flicker", "Drako", "Fennel"),
    "robot": ("Bolt", "Beep", "Tinny"),
    "fish": ("Bubbles", "Finley", "Splash"),
    "bird": ("Feather", "Chirp", "Whistle"),
    "flower": ("Petal", "Blossom", "Daisy"),
    "sun": ("Sunny", "Goldie", "Glow"),
    "star": ("Twinkle", "Stella", "Glimmer"),
    "rabbit": ("Hopper", "Clover", "Thistle"),
    "bear": ("Bruno", "Honey", "Bumble"),
    "car": ("Beep", "Zoom", "Rolly"),
    "house": ("Chimney", "Cosy", "Doorbell"),
    "tree": ("Twig", "Acorn", "Leafy"),
    "princess": ("Rosa", "Pearl", "Lina"),
    "unicorn": ("Sparkle", "Moonbeam", "Clover"),
    "dinosaur": ("Fern", "Stomper", "Roary"),
    "elephant": ("Ellie", "Trundle", "Peanut"),
    "butterfly": ("Flutter", "Dapple", "Velvet"),
    "purple": ("Plum", "Violet", "Berry"),
    "red": ("Cherry", "Ruby", "Poppy"),
    "green": ("Minty", "Pea", "Moss"),
    "blue": ("Bluebell", "Indigo", "Skye"),
    "yellow": ("Lemon", "Sunny", "Custard"),
    "orange": ("Apricot", "Marmalade", "Mango"),
    "pink": ("Rosie", "Peach", "Candy"),
    "black": ("Inky", "Pepper", "Olive"),
    "brown": ("Cocoa", "Nutmeg", "Hazel"),
    "grey": ("Pebble", "Misty", "Smoky"),
    "gray": ("Pebble", "Misty", "Smoky"),
}


@dataclass(frozen=True)
class Hero:
    """The hero's name, and the drawn subject in the two forms that lines ask for."""

    name: str
    subject: str  # after "drew": "a purple figure", "two dogs"
    being: str  # after "was": "a purple figure", "one of two dogs"

    @property
    def possessive(self) -> str:
        return possessive(self.name)


def meet_hero(subject: str, hero_name: str, choice: Random) -> Hero:
    """The hero of a drawing. A typed name wins, then one inside the subject, then a fitting one."""
    phrase = _trimmed(subject)
    phrase, inner_name = _split_name(phrase)
    said = _with_article_where_needed(phrase)
    name = tidy_name(hero_name) or inner_name or _fitting_name(said, choice)
    return Hero(name=name, subject=said, being=f"one of {said}" if _is_many(said) else said)


def tidy_name(typed: str) -> str:
    """A typed name with single spaces and a capital; mixed capitals stay as they were typed."""
    name = " ".join(typed.split()).strip(" ,;:.!?")
    if name.islower():
        return re.sub(
            r"(^|[\s-])([^\W\d_])", lambda found: found[1] + found[2].upper(), name, count=0
        )
    if name.isupper() and len(name) > 3:
        return name.title().replace("'S", "'s").replace("’S", "’s")
    return name


def _trimmed(subject: str) -> str:
    """One gentle phrase: the first sentence, without its dot, not too long."""
    phrase = re.split(r"[.!?;:\n]", " ".join(subject.split()).strip(" .,!?;:"))[0]
    phrase = re.sub(r"^(?:it is|it's|this is|that is|there is|here is) ", "", phrase, flags=re.I)
    phrase = gentle(phrase)
    while len(phrase) > _LONGEST_SUBJECT and re.search(r",| with | and | who | that ", phrase):
        phrase = re.split(r",| with | and | who | that ", phrase)[0].strip()
    return phrase[:_LONGEST_SUBJECT].rsplit(" ", 1)[0] if len(phrase) > _LONGEST_SUBJECT else phrase


def _split_name(phrase: str) -> tuple[str, str]:
    """The phrase and the hero's name in it: "my cat Lilly" gives "my cat" and "Lilly"."""
    called = _CALLED.search(phrase)
    if called:
        return phrase[: called.start()].strip(" ,"), tidy_name(called[1])
    words = phrase.split()
    at = len(words)
    while at > 1 and words[at - 1][:1].isupper():
        at -= 1
    if 1 < at < len(words) or (at == 1 and len(words) > 1 and words[0].lower() in ("my", "our")):
        return " ".join(words[:at]), tidy_name(" ".join(words[at:]))
    return phrase, ""


def _with_article_where_needed(phrase: str) -> str:
    """The phrase as it follows "drew": "dragon" gives "a dragon", "my cat" gives "a cat"."""
    phrase = _OWNED.sub("", phrase, count=1) if _OWNED.match(phrase) else phrase
    if not phrase or phrase.lower() in {"a", "an", "the"}:
        return _NO_SUBJECT
    article = _ARTICLE.match(phrase)
    if article and article[0].strip().lower() in {"a", "an"}:
        return with_article(_lower_first(phrase[article.end() :]))
    if article or _is_many(phrase):
        return _lower_first(phrase)
    return with_article(_lower_first(phrase))


def _lower_first(phrase: str) -> str:
    """A small first letter, unless the first word is more than one capital ("UFO", "T-Rex")."""
    first = phrase.split()[0]
    return phrase if first[1:] != first[1:].lower() else phrase[:1].lower() + phrase[1:]


def _is_many(phrase: str) -> bool:
    """Whether the phrase names more than one thing: "two dogs", "flowers and a house"."""
    if _MANY.match(phrase):
        return True
    if re.match(r"(?:a|an|this|that|one) ", phrase):
        return False
    head = re.split(r",| with | in | on | and | who | that | of ", phrase)[0]
    noun = (head.split() or [""])[-1].lower()
    if noun in _NOT_PLURAL or noun in _UNCOUNTED or noun.endswith(_NOT_PLURAL_ENDINGS):
        return False
    return noun.endswith("s") and len(noun) > 3


def _fitting_name(phrase: str, choice: Random) -> str:
    for word in reversed(re.findall(r"[^\W\d_]+", phrase.lower().split(" with ")[0])):
        if word in _FITTING:
            return choice.choice(_FITTING[word])
    return choice.choice(_NAMES)
