"""The captions beside the film, as WebVTT (https://www.w3.org/TR/webvtt1/) and as SubRip.

SubRip has no standard; what is written here is what all players read: UTF-8, numbered cues.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Subtitle:
    """One cue, seconds of the film; a line break in the text is kept."""

    start_s: float
    end_s: float
    text: str


def webvtt(subtitles: Iterable[Subtitle]) -> bytes:
    """The file's bytes. A cue that would be shorter than a millisecond is made that long."""
    blocks = ["WEBVTT"]
    for number, subtitle in enumerate(subtitles, start=1):
        text = _whole(subtitle.text)
        escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        blocks.append(f"{number}\n{_times(subtitle, '.')}\n{escaped}")
    return ("\n\n".join(blocks) + "\n").encode()


def subrip(subtitles: Iterable[Subtitle]) -> bytes:
    """The same cues as the bytes of an .srt file."""
    blocks = []
    for number, subtitle in enumerate(subtitles, start=1):
        # There is nothing to escape with: an arrow would be taken for times.
        text = _whole(subtitle.text).replace("-->", "→")
        blocks.append(f"{number}\n{_times(subtitle, ',')}\n{text}\n")
    return "\n".join(blocks).encode()


def _times(subtitle: Subtitle, point: str) -> str:
    start, end = round(subtitle.start_s * 1000), round(subtitle.end_s * 1000)
    return f"{_clock(start, point)} --> {_clock(max(end, start + 1), point)}"


def _clock(ms: int, point: str) -> str:
    seconds, ms = divmod(ms, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}{point}{ms:03}"


def _whole(text: str) -> str:
    """Without empty lines, which would end the cue."""
    return "\n".join(line for line in text.splitlines() if line.strip())
