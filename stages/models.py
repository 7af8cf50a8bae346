"""What passes between the stages, and what a checkpoint keeps of each.

Fractions are 0–1 of the picture's width or height, times are seconds, keys name artifacts.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

StageName = Literal["vision", "story", "images", "voice", "video"]
STAGES: tuple[StageName, ...] = ("vision", "story", "images", "voice", "video")

Theme = Literal["adventure", "kindness", "bravery", "bedtime", "friendship", "counting", "nature"]
Style = Literal["storybook", "watercolor"]
VoiceType = Literal["gentle", "cheerful", "silly", "wise"]
Aspect = Literal["16:9", "4:3", "1:1", "9:16"]
Resolution = Literal["480p", "720p", "1080p"]
Paper = Literal["a4", "letter"]
TimeOfDay = Literal["morning", "day", "evening", "night"]
Action = Literal["stand", "walk", "hop", "wave", "fly", "swim", "rest"]
Weather = Literal["clear", "clouds", "rain", "snow", "wind"]

# What a drawn thing can be told to be by its shape and place alone. A `figure` is somebody: a
# person, an animal, a monster, nobody can tell; a `thing` is anything else.
Kind = Literal[
    "figure",
    "winged",
    "vehicle",
    "flower",
    "sun",
    "house",
    "tree",
    "star",
    "heart",
    "cloud",
    "thing",
]
Trait = Literal["arms", "legs", "wings", "wheels", "petals", "face"]

Fraction = Annotated[float, Field(ge=0, le=1)]
Hex = Annotated[str, Field(pattern=r"^#[0-9a-f]{6}$")]


class Part(BaseModel):
    """Base of all that passes between stages: immutable, unknown fields refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class ColorShare(Part):
    """One named colour and its share (0–1) of the drawn pixels."""

    name: str
    hex: Hex
    share: Fraction


class Guess(Part):
    """Something a figure seems to have: how many where that was counted, and how sure that is."""

    trait: Trait
    count: Annotated[int, Field(ge=1, le=20)] | None = None
    confidence: Fraction


class Figure(Part):
    """One drawn thing; `cutout_key` is an RGBA PNG of exactly the pixels of `bbox`."""

    bbox: tuple[float, float, float, float]  # x, y, width, height as fractions of the picture
    cutout_key: str
    area: Fraction  # opaque pixels as a share of the picture
    colors: list[ColorShare]
    label: str | None = None
    kind: Kind = "figure"
    kind_confidence: Fraction = 0.0
    guesses: list[Guess] = []


class Description(Part):
    """What a vision provider says of a drawing, in a parent's words."""

    subject: str  # one honest phrase: "a purple figure with two arms"
    setting: str  # one of scenery's settings where it can be guessed: "meadow"
    details: list[str]
    mood: str
    colors: list[str]  # names, the commonest first
    confidence: Fraction  # how sure `subject` and `setting` are


class Suggestions(Part):
    """What a drawing asks for where nobody wishes otherwise, with the reasons in plain words."""

    theme: Theme | None = None
    style: Style | None = None
    reasons: list[str] = []


class DrawingAnalysis(Description):
    """What a drawing shows: the words, and the figures found in it with the hero first.

    Without a picture (the parent only told what it shows) there are no figures and no size.
    """

    size: tuple[int, int] | None = None  # width, height in pixels of the upright picture
    upright_key: str | None = None  # the drawing as a PNG or JPEG, upright and free of EXIF
    figures: list[Figure] = []
    palette: list[Hex] = []
    drawn_as: Literal["line", "coloured"] = "line"
    suggestions: Suggestions = Suggestions()


class Wishes(Part):
    """What the child and the parent ask for. All of it is optional."""

    theme: Theme = "adventure"
    style: Style = "storybook"
    voice_type: VoiceType = "gentle"
    child_age: Annotated[int, Field(ge=2, le=10)] = 5
    child_name: Annotated[str, Field(max_length=40)] = ""
    hero_name: Annotated[str, Field(max_length=40)] = ""
    personal_context: Annotated[str, Field(max_length=500)] = ""
    language: Annotated[str, Field(pattern=r"^[a-z]{2}$")] = "en"
    scenes: Annotated[int, Field(ge=4, le=12)] = 6
    aspect: Aspect = "16:9"
    resolution: Resolution | None = None  # None: the service's VIDEO_SIZE
    setting: Annotated[str, Field(max_length=120)] = ""  # "": as the drawing shows it
    voice_pitch: Annotated[float, Field(ge=-6, le=6)] = 0.0  # semitones up or down
    voice_pace: Annotated[float, Field(ge=0.7, le=1.4)] = 1.0  # of the pace for the age
    music: bool = True
    captions: bool = True  # in the picture; the subtitle files are always made
    dedication: Annotated[str, Field(max_length=120)] = ""  # shown at the end, as it was typed
    paper: Paper = "a4"  # of the printable book, landscape


class Scene(Part):
    """One page of the story, numbered from 1."""

    number: Annotated[int, Field(ge=1, le=12)]
    text: Annotated[str, Field(min_length=1, max_length=1200)]
    setting: str = "meadow"
    mood: str = "happy"
    time_of_day: TimeOfDay = "day"
    action: Action = "stand"
    hero_at: Annotated[float, Field(ge=0.1, le=0.9)] = 0.35  # where the hero stands, left to right
    weather: Weather = "clear"
    companions: Annotated[list[Annotated[int, Field(ge=1)]], Field(max_length=3)] = []
    # ^ places in the analysis' list of figures, the hero's being 0


class CoverLook(Part):
    """Where and when the cover is: as the story began when it was written."""

    setting: str
    mood: str
    time_of_day: TimeOfDay
    action: Action
    hero_at: Annotated[float, Field(ge=0.1, le=0.9)]
    weather: Weather = "clear"
    companions: list[int] = []


class StoryScript(Part):
    """A whole story: the title, and 4 to 12 scenes in order.

    Editing a scene later leaves the cover as it is.
    """

    title: Annotated[str, Field(min_length=1, max_length=120)]
    scenes: Annotated[list[Scene], Field(min_length=1, max_length=12)]
    total_scenes: int
    language: str = "en"
    cover: CoverLook | None = None


class Placement(Part):
    """Where the cut-out stands on a plate: its foot point, its height, its lean."""

    x: float  # middle of the cut-out's foot, as a fraction of the width
    y: float  # the ground under it, as a fraction of the height
    height: float  # of the cut-out, as a fraction of the picture's height
    angle_deg: float = 0.0  # counter-clockwise
    flip: bool = False


class PlacedCompanion(Part):
    """Another drawn thing in a picture: which figure it is, and where it stands."""

    figure: int
    cutout_key: str
    kind: Kind
    placement: Placement


class PictureRef(Part):
    """One finished illustration. With `plate_key` and `hero` the film can move who is in it."""

    scene_number: int  # 0 is the cover
    key: str
    width: int
    height: int
    plate_key: str | None = None  # the same picture without hero, companions and their shadows
    hero: Placement | None = None
    companions: list[PlacedCompanion] = []
    clip_key: str | None = None  # how it moves in the film, without sound, once that is rendered


class Word(Part):
    """One spoken word: what is written (with its punctuation), and when it is heard."""

    text: str
    start_s: float
    end_s: float


class NarrationRef(Part):
    """One finished narration; the file at `words_key` is a JSON list of `Word`."""

    scene_number: int  # 0 is the title, read over the cover
    key: str
    words_key: str
    duration_sec: float


class Narrations(Part):
    """The narration of every scene in order, and of the title."""

    audio_files: list[NarrationRef]
    title: NarrationRef | None = None
    total_duration_sec: float  # of the scenes


class ClipRef(Part):
    """One finished clip: a page of the film, pictures only."""

    scene_number: int  # 0 is the cover; one past the last scene is the end card
    key: str
    duration_sec: float
    narration_at_s: float  # where in the clip its narration begins


class Film(Part):
    """The finished video."""

    video_key: str
    duration_sec: float
    thumbnail_key: str
    captions_key: str  # WebVTT
    subtitles_key: str  # the same as SubRip (.srt)
    preview_key: str  # a short moving picture (animated WebP)
    width: int
    height: int
    fps: int
    size_bytes: int
    book_key: str | None = None  # the printable book beside it, a PDF


class PrintedBook(Part):
    """The story to print: cover, a page for each scene, and the drawing."""

    key: str
    pages: int
    size_bytes: int
