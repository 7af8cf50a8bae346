"""The one shape of a run that clients see, by polling, SSE and WebSocket alike."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from progress.checkpoint import Checkpoint
from progress.messages import Snapshot
from server.links import Links
from server.wishes import settled

Link = Callable[[str], str]


def build_snapshot(record: Checkpoint, links: Links) -> Snapshot:
    """A checkpoint with a signed link beside every key.

    The links expire with the run, so that a version looks the same whenever it is shown.
    """

    def link(key: str) -> str:
        return links.sign(key, record.ttl)

    told = record.model_dump(mode="json", exclude={"inputs", "lease", "deleting"})
    told["wishes"] = settled(record)
    told["drawing_analysis"] = _analysis(told["drawing_analysis"], link)
    told["images"] = _images(told["images"], link)
    told["audio"] = _audio(told["audio"], link)
    told["video"] = _video(told["video"], link)
    return told


def _analysis(analysis: dict[str, Any] | None, link: Link) -> dict[str, Any] | None:
    if analysis is None:
        return None
    figures = [{**one, "cutout": link(one["cutout_key"])} for one in analysis["figures"]]
    key = analysis["upright_key"]
    return {**analysis, "figures": figures, "drawing_url": link(key) if key else None}


def _images(images: list[dict[str, Any]] | None, link: Link) -> list[dict[str, Any]] | None:
    if images is None:
        return None
    return [_image(one, link) for one in images]


def _image(image: dict[str, Any], link: Link) -> dict[str, Any]:
    shown = {name: image[name] for name in ("scene_number", "key", "width", "height")}
    clip = image.get("clip_key")
    return {**shown, "url": link(image["key"]), "clip_url": link(clip) if clip else None}


def _audio(audio: dict[str, Any] | None, link: Link) -> dict[str, Any] | None:
    if audio is None:
        return None
    title = audio["title"]
    return {
        **audio,
        "audio_files": [_narration(one, link) for one in audio["audio_files"]],
        "title": _narration(title, link) if title else None,
    }


def _narration(narration: dict[str, Any], link: Link) -> dict[str, Any]:
    return {**narration, "url": link(narration["key"]), "words": link(narration["words_key"])}


def _video(video: dict[str, Any] | None, link: Link) -> dict[str, Any] | None:
    if video is None:
        return None
    links = {name: link(video[key]) for name, key in _FILM_LINKS.items() if video.get(key)}
    return {**video, **links}


# What was filmed by an earlier version has none of the last three.
_FILM_LINKS = {
    "url": "video_key",
    "thumbnail_url": "thumbnail_key",
    "captions_url": "captions_key",
    "subtitles_url": "subtitles_key",
    "preview_url": "preview_key",
    "book_url": "book_key",
}
