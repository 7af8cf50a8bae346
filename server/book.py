"""The storybook that a run makes: what each of its pages asks of the painter, voice and camera."""

from __future__ import annotations

from dataclasses import dataclass

from server.formats import picture_size
from stages.book import BookPage, BookWords
from stages.images import CompanionRef
from stages.models import (
    Action,
    DrawingAnalysis,
    NarrationRef,
    PictureRef,
    Scene,
    StoryScript,
    Wishes,
)
from stages.providers.base import Line, PageBrief
from stages.providers.local.phrases import phrases_in
from stages.video import FilmFormat, FilmSound, Page


@dataclass(frozen=True)
class Book:
    """A story, its drawing, and how it is told. Page 0 is the cover, the last one the end card."""

    analysis: DrawingAnalysis
    script: StoryScript
    wishes: Wishes
    film: FilmFormat
    seed: str

    @property
    def told_pages(self) -> range:
        """The pages that are painted and read: all but the end card."""
        return range(len(self.script.scenes) + 1)

    @property
    def hero_key(self) -> str:
        """The hero's cut-out."""
        return self.analysis.figures[0].cutout_key

    def said(self, number: int) -> str:
        """What is read aloud on a page."""
        return self.script.scenes[number - 1].text if number else self.script.title

    def to_paint(self, number: int) -> PageBrief:
        """What the painter is asked; the cut-outs are filled in by the stage."""
        width, height = picture_size(self.wishes, (self.film.width, self.film.height))
        return PageBrief(
            scene_number=number,
            scene=self._scene(number),
            title=self.script.title,
            child_name=self.wishes.child_name,
            subject=self.analysis.subject,
            cutout_png=b"",
            palette=tuple(self.analysis.palette),
            style=self.wishes.style,
            seed=self.seed,
            width=width,
            height=height,
            language=self.script.language,
            hero_kind=self.analysis.figures[0].kind,
        )

    def companions(self, number: int) -> list[CompanionRef]:
        """The drawing's other figures that are in the picture; a place that nobody has is none."""
        figures = self.analysis.figures
        return [
            CompanionRef(place, figures[place].cutout_key, figures[place].kind)
            for place in self._scene(number).companions
            if 0 < place < len(figures)
        ]

    def to_read(self, number: int) -> Line:
        """What the voice is asked."""
        return Line(
            text=self.said(number),
            language=self.script.language,
            voice_type=self.wishes.voice_type,
            child_age=self.wishes.child_age,
            pitch=self.wishes.voice_pitch,
            pace=self.wishes.voice_pace,
        )

    def page(self, number: int, picture: PictureRef, narration: NarrationRef) -> Page:
        """What a painted and read page is filmed from."""
        scene = self._scene(number)
        return Page(
            number=number,
            kind="scene" if number else "cover",
            picture=picture,
            narration=narration,
            cutout_key=self.hero_key,
            action=_action(scene, number),
            style=self.wishes.style,
            text=scene.text if number else "",  # the cover has its title painted on it
            title=self.script.title,
            child_name=self.wishes.child_name,
            seed=self.seed,
            captions=self.wishes.captions,
            language=self.script.language,
            hero_kind=self.analysis.figures[0].kind,
            setting=scene.setting,
            mood=scene.mood,
            time_of_day=scene.time_of_day,
            weather=scene.weather,
        )

    def end_page(self) -> Page:
        """What the end card is filmed from: the child's drawing itself."""
        width, height = self.analysis.size or (0, 0)
        number, key = len(self.script.scenes) + 1, self.analysis.upright_key or ""
        return Page(
            number=number,
            kind="end",
            picture=PictureRef(scene_number=number, key=key, width=width, height=height),
            narration=None,
            cutout_key=None,
            action="rest",
            style=self.wishes.style,
            text="",
            title=self.script.title,
            child_name=self.wishes.child_name,
            seed=self.seed,
            language=self.script.language,
            dedication=self.wishes.dedication,
        )

    def printed_pages(self, pictures: dict[int, PictureRef]) -> list[BookPage]:
        """The pages of the book to print; the cover has its title painted on it."""
        return [
            BookPage(pictures[number], self.said(number) if number else "")
            for number in self.told_pages
        ]

    def printed_words(self) -> BookWords:
        """What the book to print says besides."""
        language, name = self.script.language, self.wishes.child_name
        drawn_by = phrases_in(language).drawn_by.format(name=name) if name else ""
        return BookWords(self.script.title, language, drawn_by, self.wishes.dedication)

    def sound(self) -> FilmSound:
        """What the film's sound is made from."""
        return FilmSound(self.wishes.music, self.wishes.theme, self.seed, self.script.language)

    def _scene(self, number: int) -> Scene:
        """A page's scene. The cover shows where the story began when it was written."""
        if number:
            return self.script.scenes[number - 1]
        first, cover = self.script.scenes[0], self.script.cover
        return first.model_copy(update=dict(cover)) if cover else first


def _action(scene: Scene, number: int) -> Action:
    """What the hero does. On the cover it stands large beside the title: there is no room to go."""
    if number == 0 and scene.action not in ("fly", "swim", "rest"):
        return "stand"
    return scene.action
