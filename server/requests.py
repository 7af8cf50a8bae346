"""What a client may ask: the bodies of the three POSTs, and what `/openapi.json` says of them."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, field_validator

from stages.models import (
    Action,
    Aspect,
    CoverLook,
    Paper,
    Resolution,
    Scene,
    Style,
    Theme,
    TimeOfDay,
    VoiceType,
    Weather,
    Wishes,
)

# `.` and `..` alone mean something else in a path.
ID_PATTERN = r"^[A-Za-z0-9._:@-]{1,128}$"


def _no_dots_alone(value: str) -> str:
    if value in (".", ".."):
        raise ValueError("an id cannot be a dot or two alone")
    return value


def _one_line(value: str) -> str:
    if any(ord(char) < 32 for char in value):
        raise ValueError("use plain text on one line")
    return value.strip()


Id = Annotated[str, Field(pattern=ID_PATTERN), AfterValidator(_no_dots_alone)]
Name = Annotated[str, Field(max_length=40), AfterValidator(_one_line)]
Text = Annotated[str, Field(max_length=200)]


class _Body(BaseModel):
    model_config = ConfigDict(extra="forbid")


# Fields that only the service sets; a client that sends back what it got is not refused for them.
_OUR_ANALYSIS = frozenset(
    (
        *("size", "figures", "palette", "drawn_as", "confidence", "suggestions"),
        *("upright_key", "drawing_url"),
    )
)


class DrawingCorrection(_Body):
    """The analysis as the parent corrected it: what is given wins, the figures found stay."""

    subject: Annotated[str, Field(min_length=1, max_length=120)] | None = None
    setting: Annotated[str, Field(min_length=1, max_length=120)] | None = None
    details: Annotated[list[Text], Field(max_length=20)] | None = None
    mood: Annotated[str, Field(max_length=60)] | None = None
    colors: Annotated[list[Text], Field(max_length=20)] | None = None


class SceneEdit(_Body):
    """One scene as the parent edited it; what is left out stays as it was."""

    number: Annotated[int, Field(ge=1, le=12)] | None = None
    text: Annotated[str, Field(min_length=1, max_length=1200)]
    setting: Annotated[str, Field(max_length=120)] | None = None
    mood: Annotated[str, Field(max_length=60)] | None = None
    time_of_day: TimeOfDay | None = None
    action: Action | None = None
    hero_at: Annotated[float, Field(ge=0.1, le=0.9)] | None = None
    weather: Weather | None = None
    companions: Annotated[list[Annotated[int, Field(ge=1)]], Field(max_length=3)] | None = None


class StoryEdit(_Body):
    """The script as the parent edited it."""

    title: Annotated[str, Field(min_length=1, max_length=120)]
    scenes: Annotated[list[SceneEdit], Field(min_length=1, max_length=12)]
    total_scenes: int | None = None
    language: Annotated[str, Field(pattern=r"^[a-z]{2}$")] | None = None
    cover: CoverLook | None = None


class VisionRequest(_Body):
    """Look at a drawing."""

    user_id: Id
    run_id: Id | None = None
    image_base64: str | None = Field(
        None, description="PNG, JPEG, WebP, GIF or HEIC; with or without a data-URL head"
    )


class _Wishes(_Body):
    """What may be wished of a story and its film; what is left out stays as it was."""

    theme: Theme | None = None
    style: Style | None = None
    voice_type: VoiceType | None = None
    child_age: Annotated[int, Field(ge=2, le=10)] | None = None
    child_name: Name | None = None
    hero_name: Name | None = None
    personal_context: Annotated[str, Field(max_length=500)] | None = None
    language: Annotated[str, Field(pattern=r"^[a-z]{2}$")] | None = None
    scenes: Annotated[int, Field(ge=4, le=12)] | None = None
    aspect: Aspect | None = None
    resolution: Resolution | None = None
    setting: Annotated[str, Field(max_length=120), AfterValidator(_one_line)] | None = None
    voice_pitch: Annotated[float, Field(ge=-6, le=6, description="semitones")] | None = None
    voice_pace: Annotated[float, Field(ge=0.7, le=1.4, description="1 is the age's own")] | None = (
        None
    )
    music: bool | None = None
    captions: bool | None = None
    dedication: Annotated[str, Field(max_length=120), AfterValidator(_one_line)] | None = None
    paper: Paper | None = None

    def wishes(self) -> dict[str, Any]:
        """The wishes that were given."""
        return self.model_dump(include=set(Wishes.model_fields), exclude_none=True)


class StoryRequest(VisionRequest, _Wishes):
    """Write a story; the drawing may come along, or be in the run already."""

    drawing: DrawingCorrection | None = None

    @field_validator("drawing", mode="before")
    @classmethod
    def _drawing_as_it_was_sent_out(cls, value: Any) -> Any:
        if not isinstance(value, dict):
            return value
        return {name: inner for name, inner in value.items() if name not in _OUR_ANALYSIS}


class PipelineRequest(StoryRequest):
    """Make the film: all that is missing."""

    story: StoryEdit | None = None


class ResumeRequest(_Wishes):
    """Go on, with other wishes for what is not made yet. An empty body will do."""

    user_id: Id


class ScenePatch(_Body):
    """What is to change of one scene."""

    text: Annotated[str, Field(min_length=1, max_length=1200)] | None = None
    setting: Annotated[str, Field(min_length=1, max_length=120)] | None = None


class ApproveRequest(_Body):
    """The film to keep in the library. A client may send along what it knows of it."""

    model_config = ConfigDict(extra="ignore")

    run_id: Id | None = None
    video_key: Annotated[str, Field(min_length=1, max_length=512)] | None = None
    title: Annotated[str, Field(min_length=1, max_length=120)] | None = None


def edited_script(edit: StoryEdit, script: dict[str, Any] | None) -> dict[str, Any]:
    """The whole script that an edit means; `script` is the run's own so far, if it has one.

    Scenes are matched by number and numbered anew in the order given.
    """
    known = {scene["number"]: scene for scene in (script or {}).get("scenes", [])}
    scenes = []
    for place, scene in enumerate(edit.scenes, start=1):
        base = known.get(scene.number or place, {})
        given = scene.model_dump(exclude_none=True)
        scenes.append(Scene.model_validate({**base, **given, "number": place}).model_dump())
    language = edit.language or (script or {}).get("language", "en")
    return {
        "title": edit.title,
        "scenes": scenes,
        "total_scenes": len(scenes),
        "language": language,
        "cover": edit.cover.model_dump() if edit.cover else (script or {}).get("cover"),
    }


class UserAddress(_Body):
    """Whose runs a GET is about."""

    user_id: Id


class RunAddress(UserAddress):
    """Which run a GET is about."""

    run_id: Id


class SceneAddress(_Body):
    """Which scene of a run a PATCH is about."""

    number: Annotated[int, Field(ge=1, le=12)]


class FilmAddress(UserAddress):
    """Which film of a library a DELETE is about."""

    id: Annotated[str, Field(pattern=r"^[0-9a-f]{1,40}$")]


class ShareAddress(_Body):
    """Which shared film a GET is about."""

    token: Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{32}$")]


class MediaRequest(_Body):
    """An artifact to make a link for."""

    s3_key: Annotated[str, Field(min_length=1, max_length=512)]
