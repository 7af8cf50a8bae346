"""What an operator sets for Piper: a voice file for each language."""

from __future__ import annotations

import importlib.util
import json
import os
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from pydantic import Field
from pydantic_settings import SettingsConfigDict

from stages.providers.base import ProviderSettings, SettingError

PREFIX = "DOODLEBOOK_PIPER_"
VOICES = f"{PREFIX}VOICES"


class PiperSettings(ProviderSettings):
    """The voices, and how many texts are spoken at once."""

    model_config = SettingsConfigDict(env_prefix=PREFIX)

    voices: str = ""  # "lessac.onnx", or "en=lessac.onnx,de=thorsten.onnx"
    at_once: Annotated[int, Field(ge=1, le=16)] = 1  # texts; one takes all cores
    timeout_s: Annotated[float, Field(gt=0, le=900)] = 120.0  # a minute of speech takes about 10 s


@dataclass(frozen=True)
class VoiceFile:
    """A voice: `NAME.onnx`, and what Piper's makers say of it in `NAME.onnx.json` beside it."""

    path: Path
    language: str
    print: str  # another file of the same name has another

    @classmethod
    def at(cls, path: Path, language: str = "") -> VoiceFile:
        """The voice in a file; its language is its own unless it is told. Raises SettingError."""
        about = Path(f"{path}.json")
        for file in (path, about):
            if not (file.is_file() and os.access(file, os.R_OK)):
                raise SettingError(f"{VOICES}: there is no file {file} that can be read")
        told = about.read_bytes()
        try:
            named = str(json.loads(told)["espeak"]["voice"])
        except (ValueError, TypeError, KeyError) as error:
            raise SettingError(f"{VOICES}: {about} does not describe a voice of Piper") from error
        of_file = f"{zlib.crc32(told):08x}.{path.stat().st_size}"
        return cls(path, language or named.partition("-")[0].lower(), of_file)


def voices_of(settings: PiperSettings) -> dict[str, VoiceFile]:
    """The voices by language. Raises SettingError where there is none, or no Piper."""
    if importlib.util.find_spec("piper") is None:
        raise SettingError("Piper is not installed (pip install 'doodlebook[piper]')")
    found = [_voice(part.strip()) for part in settings.voices.split(",") if part.strip()]
    if not found:
        raise SettingError(f"{VOICES} is missing: name a voice file, as en_US-lessac-medium.onnx")
    voices: dict[str, VoiceFile] = {}
    for voice in found:
        first = voices.setdefault(voice.language, voice)
        if first is not voice:
            both = f"{first.path} and {voice.path}"
            raise SettingError(f"{VOICES}: {both} both speak {voice.language!r}: name one")
    return voices


def _voice(told: str) -> VoiceFile:
    """What `de=thorsten.onnx` or `thorsten.onnx` names; a path may have a = in it."""
    language, _, path = told.partition("=")
    if path and len(language) == 2 and language.isalpha():
        return VoiceFile.at(Path(path).expanduser(), language.lower())
    return VoiceFile.at(Path(told).expanduser())
