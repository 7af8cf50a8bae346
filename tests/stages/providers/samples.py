"""What providers are asked about in tests: a measured drawing, a page to paint, a line to speak."""

from __future__ import annotations

import io
import wave

from PIL import Image, ImageDraw

from stages.models import DrawingAnalysis, Guess, Scene, Wishes
from stages.providers.base import (
    ColorSpan,
    Drawing,
    FoundFigure,
    Line,
    Narration,
    PageBrief,
    StoryBrief,
)

Rgb = tuple[int, int, int]

RED: Rgb = (214, 30, 40)

_PURPLE = ColorSpan("purple", "#604090", 0.9)


def png(image: Image.Image) -> bytes:
    """A picture's file."""
    file = io.BytesIO()
    image.save(file, "PNG")
    return file.getvalue()


def cutout(color: Rgb = RED) -> bytes:
    """A round figure with nothing around it."""
    picture = Image.new("RGBA", (80, 120))
    ImageDraw.Draw(picture).ellipse((2, 2, 77, 117), fill=(*color, 255))
    return png(picture)


def drawing() -> Drawing:
    """A purple creature and a sun, on paper of 1500 × 2000 pixels."""
    hero = FoundFigure(
        bbox=(0.2, 0.2, 0.5, 0.6),
        cutout_png=b"",
        area=0.2,
        colors=(_PURPLE,),
        limbs_up=2,
        limbs_down=2,
        has_face=True,
        touches_edge=False,
        kind="figure",
        kind_confidence=0.8,
        guesses=(Guess(trait="arms", count=2, confidence=0.7), Guess(trait="face", confidence=0.9)),
    )
    sun = FoundFigure(
        bbox=(0.8, 0.05, 0.15, 0.1),
        cutout_png=b"",
        area=0.02,
        colors=(ColorSpan("yellow", "#f0d030", 1.0),),
        limbs_up=0,
        limbs_down=0,
        has_face=False,
        touches_edge=False,
        kind="sun",
        kind_confidence=0.9,
    )
    return Drawing(
        size=(1500, 2000),
        upright=png(Image.new("RGBA", (1500, 2000), (96, 64, 144, 255))),
        upright_type="image/png",
        figures=(hero, sun),
        colors=(_PURPLE,),
        palette=("#604090",),
        bands=((), (), ()),
        has_sun=True,
        drawn_as="line",
    )


def story_brief(**wishes: object) -> StoryBrief:
    """A story of Bo, a blue robot."""
    analysis = DrawingAnalysis(
        subject="a blue robot",
        setting="meadow",
        details=["a face"],
        mood="happy",
        colors=["blue"],
        confidence=0.5,
    )
    told = Wishes.model_validate({"hero_name": "Bo", "child_age": 5, "scenes": 5, **wishes})
    return StoryBrief(analysis=analysis, wishes=told, seed="mia/r1", take=0)


def page(number: int = 1, **more: object) -> PageBrief:
    """A page with a red figure; 0 is the cover."""
    told: dict[str, object] = {
        "scene_number": number,
        "scene": Scene(number=max(1, number), text="Bo waves.", setting="meadow"),
        "title": "Bo and the Sun",
        "child_name": "Mia",
        "subject": "a red robot",
        "cutout_png": cutout(),
        "palette": ("#d61e28", "#ffcc00"),
        "style": "storybook",
        "seed": "mia/r1",
        "width": 320,
        "height": 180,
    }
    return PageBrief(**{**told, **more})  # type: ignore[arg-type]


def reds(picture: bytes) -> int:
    """How many pixels of a picture's file are as red as the figure."""
    levels = iter(Image.open(io.BytesIO(picture)).convert("RGB").tobytes())
    triples = zip(levels, levels, levels, strict=True)
    return sum(r > 150 and g < 90 and b < 90 for r, g, b in triples)


def line(text: str = "Bo  waves to\nthe sun.", **more: object) -> Line:
    """A line to be spoken."""
    told = {"language": "en", "voice_type": "gentle", "child_age": 8, **more}
    return Line(text=text, **told)  # type: ignore[arg-type]


def duration_s(said: Narration) -> float:
    """How long it is; it must be mono, of 16 bits."""
    with wave.open(io.BytesIO(said.wav)) as file:
        assert (file.getnchannels(), file.getsampwidth()) == (1, 2)
        return file.getnframes() / file.getframerate()
