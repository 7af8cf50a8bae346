"""Puts a moment into words: fills in names and places, and adds what the drawing shows."""

from __future__ import annotations

from random import Random

from stages.models import DrawingAnalysis, Wishes
from stages.providers.local.storytelling import facts
from stages.providers.local.storytelling.beat import Band, band_of
from stages.providers.local.storytelling.hero import Hero, tidy_name
from stages.providers.local.storytelling.kind_words import gentle, unkind_in
from stages.providers.local.storytelling.plot import Moment
from stages.providers.local.storytelling.settings import StartPlace
from stages.providers.local.storytelling.words import (
    fill,
    join_words,
    number_word,
    possessive,
    with_article,
)

_WENT = {"walk": "went", "swim": "swam", "fly": "flew"}

_DAYS = ("a fine morning", "a bright morning", "a quiet morning", "a sunny morning")

# A note from home that is longer than this is a letter; it would fill the page.
_LONGEST_CONTEXT = 200

# Colours and details beyond these make a list of a sentence.
_MAX_COLORS, _MAX_DETAILS = 3, 2


class Telling:
    """One story's words: who, where, when, and what has been told of the drawing already."""

    def __init__(
        self,
        hero: Hero,
        analysis: DrawingAnalysis,
        wishes: Wishes,
        start: StartPlace,
        choice: Random,
    ) -> None:
        self._band: Band = band_of(wishes.child_age)
        self._choice = choice
        self._analysis = analysis
        self._context = _kind_context(wishes.personal_context)
        artist = tidy_name(wishes.child_name) or "the artist"
        self._fields = {
            "hero": hero.name,
            "heros": hero.possessive,
            "subject": hero.subject,
            "being": hero.being,
            "artist": artist,
            "artists": possessive(artist),
            "reader": tidy_name(wishes.child_name) or "you",
            "home": start.at,
            "home_again": start.at,
            "home_noun": start.at.partition(" ")[2].removeprefix("in "),
            "day": choice.choice(_DAYS),
            "eve": "that evening",
            "colors": join_words(analysis.colors[:_MAX_COLORS]),
            "count": number_word(len(analysis.figures)),
            "details": join_words(analysis.details[:_MAX_DETAILS]),
            "mood_day": with_article(f"{gentle(analysis.mood) or 'happy'} day"),
            "context": self._context,
        }

    def title(self, pattern: str) -> str:
        """A shape's title with its hero."""
        return fill(pattern, self._fields)

    def tell(self, moment: Moment, place: int, last: int) -> str:
        """The text of one scene; `place` counts from 0 to `last`."""
        here = {"to": moment.towards.to, "went": _WENT[moment.towards.way]}
        parts = [moment.beat.sentences(self._band)]
        if moment.travels:
            parts.insert(0, self._choice.choice(facts.TRAVEL_LINES))
        parts.extend(self._facts(place, last))
        fields = {**self._fields, **here}
        return " ".join(fill(part, fields) for part in parts)

    def _facts(self, place: int, last: int) -> list[str]:
        """What is told of the drawing in this scene: one thing at a time, each once."""
        small = self._band == "small"
        if place == 0 and self._fields["colors"]:
            return [self._choice.choice(facts.COLOR_LINES_SMALL if small else facts.COLOR_LINES)]
        if place == 1 and self._analysis.figures:
            many = len(self._analysis.figures) > 1
            return [self._choice.choice(facts.MANY_LINES if many else facts.ONE_LINES)]
        if place == 2 and self._fields["details"] and not small:
            return [self._choice.choice(facts.DETAIL_LINES)]
        if place == last:
            told = [] if small else [self._choice.choice(facts.MOOD_LINES)]
            return told + ([self._choice.choice(facts.CONTEXT_LINES)] if self._context else [])
        return []


def _kind_context(typed: str) -> str:
    """What the parent typed, as typed, or nothing: it is never twisted."""
    context = " ".join(typed.split())
    return "" if len(context) > _LONGEST_CONTEXT or unkind_in(context) else context
