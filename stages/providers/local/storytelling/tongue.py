"""What a language brings to a story: its lines, its names for things, and its grammar.

Lines are written in each language for itself, never mapped word by word. They may hold fields in
braces (`FIELDS`), and two kinds of alternatives that agree with somebody: `[o|a]` with the hero,
`<o|a>` with the companion, masculine first, feminine second, neuter third where a language has it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from stages.models import Kind, Theme
from stages.providers.local.seen import SeenDetail, SeenSubject
from stages.providers.local.storytelling.beat import Beat, Shape
from stages.providers.local.storytelling.settings import Way

Gender = Literal["m", "f", "n"]

# What a line may hold:
#   hero, heros      the hero's name, and the name as an owner's ("Mia's"; without a form of its
#                    own for that, a language writes its lines without {heros})
#   subject, being   what was drawn, as after "drew", and as after "was" ("one of two dogs")
#   artist, artists  the child's name or `Tongue.artist`, and the same as an owner's
#   reader           the child's name or "you"
#   home             where the story begins, with its preposition: "in the meadow"
#   to, went         where the way leads now: "to the forest"; "walked", "swam" or "flew"
#   day              one of `Tongue.days`
#   colors, count, details, mood_day, context     what the drawing shows, and the note from home
#   friend           the companion with its article: "the red house"
FIELDS = frozenset(
    (
        *("hero", "heros", "subject", "being", "artist", "artists", "reader", "friend"),
        *("home", "to", "went", "day"),
        *("colors", "count", "details", "mood_day", "context"),
    )
)


@dataclass(frozen=True)
class Noun:
    """Something that was drawn, as it is said: "a red house", "the red house"."""

    indefinite: str
    definite: str
    gender: Gender
    being: str = ""  # as after "was", where that differs: "one of two dogs"


@dataclass(frozen=True)
class Named:
    """A name for a hero who has none, and how words agree with it."""

    name: str
    gender: Gender


@dataclass(frozen=True)
class Place:
    """A setting of the painter's: how it is said, and what parents may type for it."""

    at: str  # "in the meadow"
    to: str  # "to the meadow"
    words: tuple[str, ...]  # "meadow", "field", "park": in small letters


@dataclass(frozen=True)
class Facts:
    """Lines for what the drawing shows; of each set one at most is told in a story."""

    colors_small: tuple[str, ...]  # {colors}, for ages 2-4
    colors: tuple[str, ...]  # {colors}
    one: tuple[str, ...]  # there is one figure
    many: tuple[str, ...]  # {count}
    details: tuple[str, ...]  # {details}
    moods: tuple[str, ...]  # {mood_day}
    travels: tuple[str, ...]  # {to}, {went}, {hero}
    contexts: tuple[str, ...]  # {context} in quotation marks, {reader}


class Grammar(Protocol):
    """The rules of one language."""

    def seen(self, subject: SeenSubject) -> Noun:
        """What our own eyes saw, in this language's words."""

    def typed(self, phrase: str) -> Noun:
        """A parent's own words, with the article that they need and otherwise as they are."""

    def split_name(self, phrase: str) -> tuple[str, str]:
        """A parent's words and the name in them: "my cat Lilly" gives "my cat" and "Lilly"."""

    def detail(self, detail: SeenDetail) -> str:
        """A detail that our own eyes saw."""

    def at(self, place: str) -> str:
        """A parent's own words for a place with their preposition: "in the kitchen"."""

    def colors(self, names: Sequence[str]) -> str:
        """Colours by their English names, as nouns: "red, blue and green"."""

    def number(self, count: int) -> str:
        """How many figures, in words, as `Facts.many` wants it."""

    def join(self, words: Sequence[str]) -> str:
        """ "red", "red and blue", "red, blue and green"."""

    def possessive(self, name: str) -> str:
        """The name as an owner's; the name itself where the language has no such form."""

    def gender_of(self, name: str) -> Gender | None:
        """How words agree with a typed name, where that can be told."""

    def polish(self, text: str) -> str:
        """A told scene with what fields bring about put right: "de el" to "del", "de Ana"."""


@dataclass(frozen=True)
class Tongue:
    """All that stories in one language are made of."""

    code: str  # "en"
    grammar: Grammar
    artist: str  # who drew, when no name is known: "the artist"
    reader: str  # "you"
    days: tuple[str, ...]  # "a fine morning"
    moods: Mapping[str, str]  # `Description.mood` to {mood_day}; "" stands for any other
    went: Mapping[Way, str]
    nobody: Noun  # for a drawing whose subject is not known, or not fit for a story
    names: tuple[Named, ...]
    fitting: Mapping[str, tuple[Named, ...]]  # by a word of the subject in this language
    places: Mapping[str, Place]  # by the painter's name of the setting
    shapes: tuple[Shape, ...]
    openings: tuple[Beat, ...]
    set_off: tuple[Beat, ...]  # leaving for {to}
    friends: tuple[Beat, ...]  # meeting somebody, where no companion was drawn
    companions: Mapping[Kind, tuple[Beat, ...]]  # meeting {friend}, who was drawn too
    play: tuple[Beat, ...]
    homeward: tuple[Beat, ...]
    endings: Mapping[Theme, tuple[Beat, ...]]
    sights: Mapping[str, tuple[Beat, ...]]  # arriving somewhere, by the painter's name of it
    facts: Facts
    refrains: tuple[str, ...]  # a rhyme for ages 2-4 that comes back
    unkind: frozenset[str]  # words that no story may hold, in small letters
    fine_in_our_lines: frozenset[str]  # of these: kind as we use them
    has_large_nouns: bool = False  # a large letter does not tell a name from a noun

    def beats(self) -> list[Beat]:
        """Every moment that this language can tell."""
        shaped = [b for s in self.shapes for b in (s.wish, s.attempt, s.turn, s.glad)]
        by_key = [*self.companions.values(), *self.endings.values(), *self.sights.values()]
        loose = (self.openings, self.set_off, self.friends, self.play, self.homeward, *by_key)
        return [*shaped, *(beat for beats in loose for beat in beats)]

    def lines(self) -> list[str]:
        """Every line that this language can say, with its fields not filled in."""
        facts = self.facts
        told = [part for beat in self.beats() for part in (beat.short, beat.more, beat.rich)]
        sets = (facts.colors_small, facts.colors, facts.one, facts.many, facts.details)
        more = (*sets, facts.moods, facts.travels, facts.contexts, self.refrains)
        return [*told, *(line for lines in more for line in lines), *(s.title for s in self.shapes)]
