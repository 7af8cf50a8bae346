"""What a written story still lacks, in words that the model can put right."""

from __future__ import annotations

from dataclasses import dataclass

from stages.providers.hosted.languages import NAMES, is_in
from stages.providers.hosted.personal import personal_in
from stages.providers.hosted.story_answer import WrittenStory
from stages.providers.hosted.story_length import length_complaints
from stages.providers.hosted.unkind import unkind_in
from stages.providers.local.storytelling.words import sentences_of

# Languages whose words are not told apart by spaces: their lengths are not counted.
_UNSPACED = frozenset({"ja", "zh", "th", "lo", "km", "my"})


@dataclass(frozen=True)
class Asked:
    """What the story was to be; `shown` is what parent and child typed, which may stand in it."""

    scenes: int
    language: str
    age: int
    hero_name: str = ""  # "" where the writer may choose
    shown: str = ""


def complaints_of(story: WrittenStory, asked: Asked) -> list[str]:
    """All that is wrong with the story; nothing where it can be told."""
    told = " ".join((story.title, *(scene.text for scene in story.scenes)))
    return [
        *_numbering(story, asked),
        *_language(told, asked),
        *_lengths(story, asked),
        *_hero(told, asked),
        *_kindness(told, asked),
        *_privacy(told, asked),
    ]


def _numbering(story: WrittenStory, asked: Asked) -> list[str]:
    numbers = [scene.number for scene in story.scenes]
    if len(numbers) != asked.scenes:
        return [f"there are {len(numbers)} scenes: write exactly {asked.scenes}"]
    if numbers != list(range(1, asked.scenes + 1)):
        return [f"number the scenes from 1 to {asked.scenes}, in order"]
    return []


def _language(told: str, asked: Asked) -> list[str]:
    if is_in(told, asked.language):
        return []
    return [f"title and scenes must be in {NAMES.get(asked.language, asked.language)} alone"]


def _lengths(story: WrittenStory, asked: Asked) -> list[str]:
    if asked.language in _UNSPACED:
        return []
    return [
        fault
        for scene in story.scenes
        for fault in length_complaints(
            scene.number, len(scene.text.split()), len(sentences_of(scene.text)), asked.age
        )
    ]


def _hero(told: str, asked: Asked) -> list[str]:
    """A typed name is told as it was typed; a small letter at its start may have become large."""
    if asked.hero_name.lower() in told.lower():
        return []
    return ["the hero must have the name in `hero_name`, spelled just so"]


def _kindness(told: str, asked: Asked) -> list[str]:
    """Words that were typed are the family's own, a child's hero from a film among them."""
    typed = set(unkind_in(asked.shown, asked.language))
    return [
        f'the word "{word}" must not be in a story for small children: tell it another way'
        for word in unkind_in(told, asked.language)
        if word not in typed
    ]


def _privacy(told: str, asked: Asked) -> list[str]:
    """A hero may be called by digits; a child is not to be found by a story."""
    if not personal_in(told.lower().replace(asked.hero_name.lower() or "\n", "")):
        return []
    return ["leave out every telephone number and every address, of a house, e-mail or web page"]
