"""Puts a moment into words: fills in names and places, and adds what the drawing shows."""

from __future__ import annotations

from stages.models import DrawingAnalysis, Wishes
from stages.providers.local.seen import SUBJECT_COLORS, read_detail
from stages.providers.local.storytelling.beat import Band, band_of
from stages.providers.local.storytelling.deck import Deck
from stages.providers.local.storytelling.hero import Hero, tidy_name
from stages.providers.local.storytelling.kind_words import is_fit
from stages.providers.local.storytelling.place import StartPlace
from stages.providers.local.storytelling.plot import Moment
from stages.providers.local.storytelling.tongue import Noun, Tongue
from stages.providers.local.storytelling.words import agreed, fill

# Colours and details beyond these make a list of a sentence.
_MAX_COLORS, _MAX_DETAILS = 3, 2

_COLORS = (*(name for name in SUBJECT_COLORS if name != "pencil"), "grey", "white")


# Stands for the note from home while a text is put right: what was typed stays as it is.
_NOTE = "\ue000"


class Telling:
    """One story's words: who, where, when, and what has been told of the drawing already."""

    def __init__(
        self,
        tongues: tuple[Tongue, Tongue],
        hero: Hero,
        friend: Noun | None,
        analysis: DrawingAnalysis,
        wishes: Wishes,
        start: StartPlace,
        deck: Deck,
    ) -> None:
        """`tongues` are the story's language, and English, in which our own eyes see."""
        self._tongue, self._english = tongues
        self._band: Band = band_of(wishes.child_age)
        self._deck = deck
        self._analysis = analysis
        self._genders = hero.gender, friend.gender if friend else "m"
        self._fields = {
            **self._who(hero, friend, wishes),
            "home": start.at,
            "day": deck.deal("day", self._tongue.days),
            **self._seen(analysis),
            "context": self._note(wishes.personal_context),
        }

    def title(self, pattern: str) -> str:
        """A shape's title with its hero."""
        return self._said(pattern, {})

    def tell(self, moment: Moment, place: int, last: int) -> str:
        """The text of one scene; `place` counts from 0 to `last`."""
        towards = moment.towards
        here = {"to": self._tongue.places[towards.name].to, "went": self._tongue.went[towards.way]}
        parts = [moment.beat.sentences(self._band)]
        if moment.travels:
            parts.insert(0, self._deck.deal("travel", self._tongue.facts.travels, place, 2))
        parts.extend(self._facts(place, last))
        return self._said(" ".join(parts), here)

    def _said(self, line: str, here: dict[str, str]) -> str:
        fields = {**self._fields, **here, "context": _NOTE}
        text = self._tongue.grammar.polish(fill(agreed(line, *self._genders), fields))
        return text.replace(_NOTE, self._fields["context"])

    def _who(self, hero: Hero, friend: Noun | None, wishes: Wishes) -> dict[str, str]:
        grammar = self._tongue.grammar
        child = tidy_name(wishes.child_name)
        child = child if is_fit(child, self._tongue, self._english) else ""
        artist = child or self._tongue.artist
        subject = hero.noun.indefinite
        return {
            "hero": hero.name,
            "heros": grammar.possessive(hero.name),
            "subject": subject,
            "being": hero.noun.being or subject,
            "artist": artist,
            "artists": grammar.possessive(artist),
            "reader": child or self._tongue.reader,
            "friend": friend.definite if friend else "",
        }

    def _seen(self, analysis: DrawingAnalysis) -> dict[str, str]:
        grammar, moods = self._tongue.grammar, self._tongue.moods
        colors = [name for name in analysis.colors if name in _COLORS]
        details = [self._detail(text) for text in analysis.details]
        return {
            "colors": grammar.colors(colors[:_MAX_COLORS]) if colors else "",
            "count": grammar.number(len(analysis.figures)),
            "details": grammar.join([text for text in details if text][:_MAX_DETAILS]),
            "mood_day": moods.get(analysis.mood, moods[""]),
        }

    def _detail(self, text: str) -> str:
        """A detail as our own eyes saw it, or as a parent typed it where it is fit."""
        seen = read_detail(text)
        if seen is not None:
            return self._tongue.grammar.detail(seen)
        return text.strip() if is_fit(text, self._tongue, self._english) else ""

    def _facts(self, place: int, last: int) -> list[str]:
        """What is told of the drawing in this scene: one thing at a time, each once."""
        facts, small = self._tongue.facts, self._band == "small"
        deal, told = self._deck.deal, []
        if place == 0 and self._fields["colors"]:
            colors = facts.colors_small if small else facts.colors
            told.append(deal(f"colors {small}", colors, skew=1 if small else 0))
        if place == 1 and self._analysis.figures:
            many = len(self._analysis.figures) > 1
            told.append(deal(f"many {many}", facts.many if many else facts.one))
        if place == 2 and self._fields["details"] and not small:
            told.append(deal("details", facts.details))
        if small and place in (1, last - 1):
            told.append(deal("refrain", self._tongue.refrains))
        if place == last and not small:
            told.append(deal("mood", facts.moods))
        if place == last and self._fields["context"]:
            told.append(deal("context", facts.contexts))
        return told

    def _note(self, typed: str) -> str:
        """What the parent typed, as typed, or nothing: it is never twisted."""
        note = " ".join(typed.split())
        return note if is_fit(note, self._tongue, self._english) else ""
