"""Speech by Piper itself, with a tiny voice whose every sound is as long as the others."""

from __future__ import annotations

import array
import asyncio
import io
import subprocess
import sys
import wave
from itertools import pairwise
from pathlib import Path

import pytest

from stages.errors import ProviderError, TryAgain
from stages.providers.base import Narration
from tests.programs import assert_ends_with_its_call, running_programs
from tests.stages.providers import samples
from tests.stages.providers.piper.conftest import Speaks
from tests.stages.providers.piper.tiny_voice import FRAMES, HOP, RATE_HZ, make_voice

PROGRAM = "stages.providers.piper"


def onsets_s(said: Narration) -> list[float]:
    """Where it is heard again after two sounds of silence or more."""
    with wave.open(io.BytesIO(said.wav)) as file:
        heard = array.array("h", file.readframes(file.getnframes()))
    loud = [at for at, sample in enumerate(heard) if abs(sample) > 2000]
    gap = 2 * FRAMES * HOP
    begins = [loud[0], *(after for one, after in pairwise(loud) if after - one > gap)]
    return [at / RATE_HZ for at in begins]


async def test_every_word_is_heard_at_its_time(speaks: Speaks) -> None:
    text = "Bo waves to the sun. “The sun waves back!” — said Bo."
    said = await speaks().speak(samples.line(text))
    words = [word for word in said.words if word.text != "—"]
    assert [word.start_s for word in words] == pytest.approx(onsets_s(said), abs=0.002)


async def test_words_that_are_not_told_apart_share_the_time_of_their_sentence(
    speaks: Speaks,
) -> None:
    said = await speaks().speak(samples.line("Bo sees 25 roses. They are red."))
    begins = {word.text: word.start_s for word in said.words}
    [*_, they, are, red] = onsets_s(said)
    told = [begins[word] for word in ("They", "are", "red.")]
    assert told == pytest.approx([they, are, red], abs=0.002)
    assert 0 < begins["25"] < begins["roses."] < they


async def test_small_children_hear_it_slower(speaks: Speaks) -> None:
    voice = speaks()
    grown, small = [await voice.speak(samples.line("Bo.", child_age=age)) for age in (9, 3)]
    assert samples.duration_s(small) > 1.1 * samples.duration_s(grown)


async def test_each_language_has_its_file_and_others_are_told(
    speaks: Speaks, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("voices")
    german, english = make_voice(folder, "eins", "de"), make_voice(folder, "one")
    voice = speaks(voices=f"{german}, {english}")
    assert await voice.check() == "eins (de), one (en)"
    await voice.speak(samples.line("Ein Bär.", language="de"))
    with pytest.raises(ProviderError, match="'fr', but for de, en") as raised:
        await voice.speak(samples.line("Un ours.", language="fr"))
    assert raised.value.code == "provider_settings"
    assert "DOODLEBOOK_PIPER_VOICES" in raised.value.detail


async def test_a_broken_voice_is_told_by_its_name_in_a_line(
    speaks: Speaks, voice_file: Path
) -> None:
    voice = speaks()
    await asyncio.to_thread(voice_file.write_bytes, b"no voice")
    with pytest.raises(ProviderError) as raised:
        await voice.speak(samples.line())
    assert raised.value.code == "speech_failed"
    assert "tiny.onnx: " in raised.value.detail
    assert "\n" not in raised.value.detail


async def test_one_that_takes_too_long_is_ended(speaks: Speaks) -> None:
    with pytest.raises(TryAgain) as raised:
        await speaks(timeout_s=0.05).speak(samples.line())
    assert raised.value.code == "timeout"
    assert running_programs(PROGRAM) == []


async def test_cancelling_ends_the_program(speaks: Speaks) -> None:
    await assert_ends_with_its_call(PROGRAM, speaks().speak(samples.line("Bo. " * 50)))


def test_nothing_of_piper_is_loaded_into_the_service(voice_file: Path) -> None:
    """Piper is GPL, and its runtime large."""
    script = (
        "import sys\n"
        "from stages.providers.base import ProviderContext\n"
        "from stages.providers.piper.voice import PiperVoice\n"
        "import server.app\n"
        "PiperVoice(ProviderContext(None))\n"
        "print(sorted({'piper', 'onnx', 'onnxruntime'} & set(sys.modules)))\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script],
        env={"DOODLEBOOK_PIPER_VOICES": str(voice_file), "PATH": ""},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert ran.stdout.strip() == "[]"
