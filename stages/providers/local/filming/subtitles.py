"""The captions beside the film, as WebVTT (https://www.w3.org/TR/webvtt1/)."""

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
        start, end = round(subtitle.start_s * 1000), round(subtitle.end_s * 1000)
        times = f"{_clock(start)} --> {_clock(max(end, start + 1))}"
        blocks.append(f"{number}\n{times}\n{_escaped(subtitle.text)}")
    return ("\n\n".join(blocks) + "\n").encode()


def _clock(ms: int) -> str:
    seconds, ms = divmod(ms, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}.{ms:03}"


def _escaped(text: str) -> str:
    # An empty line would end the cue.
    lines = [line for line in text.splitlines() if line.strip()]
    return "\n".join(lines).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
