"""Has a text read aloud by the server; its words' times are told by their syllables."""

from __future__ import annotations

from stages.providers.base import Line, Narration
from stages.providers.hosted import errors
from stages.providers.hosted.speech import (
    reshaped,
    speech_span,
    spread_words,
    tempo_for,
    wav_of,
)
from stages.providers.hosted.wav import CutWav, NotWav, Speech, read_wav
from stages.providers.openai.client import Service
from stages.providers.openai.errors import SERVICE, errors_told, unreadable
from stages.providers.openai.settings import VOICES
from stages.usage import Usage, spend
from stages.workers import Workers

# Raise it when the same line would be asked for in another way.
_WAY = "1"

# A proxy's page or an error that came with a good status, instead of speech.
_NO_SOUND = ("text/", "application/json")

# What the API takes.
_SLOWEST, _FASTEST = 0.25, 4.0


class OpenAIVoice:
    """One speech model of the server, with a voice for each voice type."""

    def __init__(self, service: Service, workers: Workers) -> None:
        settings = service.settings
        self.name = service.name
        self.version = "/".join((settings.speech_model, *map(settings.voice, VOICES), _WAY))
        self.turns = service.turns
        self._service = service
        self._workers = workers
        self._model = settings.speech_model

    async def speak(self, line: Line) -> Narration:
        """Speech, and when each word is heard. Raises ProviderError and TryAgain."""
        text = " ".join(line.text.split())
        speech = _speech_of(await self._spoken(text, line))
        spend(Usage(calls=1, characters=len(text)))
        begin_s, end_s = speech_span(*speech)
        wav = await reshaped(self._workers, wav_of(*speech), pitch=line.pitch)
        return Narration(wav, spread_words(text, end_s, begin_s=begin_s))

    async def check(self) -> str:
        """Whether the server has the model; nothing is spoken. Raises as calls do."""
        return await self._service.check(self._model)

    async def _spoken(self, text: str, line: Line) -> bytes:
        tempo = tempo_for(line.child_age) * line.pace
        with errors_told(self._service.stage):
            answer = await self._service.client.audio.speech.create(
                model=self._model,
                voice=self._service.settings.voice(line.voice_type),
                input=text,
                response_format="wav",
                speed=round(min(max(tempo, _SLOWEST), _FASTEST), 3),
            )
        if answer.response.headers.get("content-type", "").startswith(_NO_SOUND):
            raise unreadable()
        return answer.content


def _speech_of(wav: bytes) -> Speech:
    """The samples. One cut off may come whole next time, another format never."""
    try:
        return read_wav(wav)
    except CutWav as error:
        raise errors.unavailable(SERVICE, str(error)) from error
    except NotWav as error:
        raise errors.bad_answer(SERVICE, str(error)) from error
