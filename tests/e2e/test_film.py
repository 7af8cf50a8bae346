"""The whole way with the providers that ship: a drawing becomes a film, seen from outside."""

from __future__ import annotations

import io
import re
import subprocess
import wave
from pathlib import Path

import aiohttp
import imageio_ffmpeg
import pytest

from server.answers import Snapshot
from server.client import Client
from server.page import STATIC
from tests.conftest import Service

SNAIL = STATIC / "samples" / "snail.jpg"


def streams_of(film: Path) -> str:
    """What ffmpeg says of a file."""
    told = subprocess.run(
        [imageio_ffmpeg.get_ffmpeg_exe(), "-hide_banner", "-i", str(film)],
        capture_output=True,
        text=True,
        timeout=20,
        check=False,
    )
    return told.stderr


def seconds_of(film: Path) -> float:
    """A file's length by decoding all of it."""
    told = subprocess.run(
        [imageio_ffmpeg.get_ffmpeg_exe(), "-nostats", "-i", str(film), "-f", "null", "-"],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    hours, minutes, seconds = re.findall(r"time=(\d+):(\d+):([\d.]+)", told.stderr)[-1]
    return int(hours) * 3600 + int(minutes) * 60 + float(seconds)


@pytest.mark.timeout(170)
async def test_a_drawing_becomes_a_film(service: Service, tmp_path: Path) -> None:
    film = tmp_path / "film.mp4"
    async with Client(service.url, "mia") as client, aiohttp.ClientSession(service.url) as web:
        run_id = await client.submit(SNAIL, child_name="Änne", child_age=4, scenes=4)
        async for _ in client.events(run_id):
            pass
        told = await client.status(run_id)
        Snapshot.model_validate(told)
        assert told["status"] == "complete", told["error"]
        await client.download(told["video"]["url"], film)
        words, lengths = {}, {}
        for audio in told["audio"]["audio_files"]:
            words[audio["scene_number"]] = await (await web.get(audio["words"])).json()
            sound = await (await web.get(audio["url"])).read()
            with wave.open(io.BytesIO(sound)) as opened:
                lengths[audio["scene_number"]] = opened.getnframes() / opened.getframerate()
        captions = await (await web.get(told["video"]["captions_url"])).text()
        picture = await (await web.get(told["images"][0]["url"])).read()

    streams = streams_of(film)
    assert re.search(r"Video: h264.*yuv420p.*320x180.*12 fps", streams), streams
    assert "Audio: aac" in streams
    assert film.read_bytes().index(b"moov") < film.read_bytes().index(b"mdat")
    narrated = told["audio"]["total_duration_sec"] + told["audio"]["title"]["duration_sec"]
    assert told["video"]["duration_sec"] == pytest.approx(seconds_of(film), abs=0.3)
    assert told["video"]["duration_sec"] > narrated + 4, "pauses, page turns and the end card"
    for audio in told["audio"]["audio_files"]:
        number = audio["scene_number"]
        assert lengths[number] == pytest.approx(audio["duration_sec"], abs=0.01)
        text = told["story_script"]["scenes"][number - 1]["text"]
        assert " ".join(word["text"] for word in words[number]) == text
        assert words[number][-1]["end_s"] <= lengths[number] + 0.01
    assert captions.startswith("WEBVTT")
    shown = " ".join(re.sub(r"<[^>]+>", "", captions).split())
    first = told["story_script"]["scenes"][0]["text"].split()
    assert " ".join(first[:3]) in shown
    assert (told["images"][0]["width"], told["images"][0]["height"]) == (1536, 864)
    assert len(picture) > 50_000
