"""What the fake's models answer: whatever a schema asks for, and stories as long as was asked."""

from __future__ import annotations

import io
import json
import re
import struct
from typing import Any

from PIL import Image

# Kind sentences of a few common words, to be told over and over: a story in each language.
_SENTENCES = {
    "English": (
        "{hero} looks at the sky.",
        "The sun is warm and it is a good day.",
        "A friend comes to play with {hero}.",
        "They laugh and they sing a song.",
        "So {hero} is glad.",
    ),
    "Spanish": (
        "{hero} mira el cielo.",
        "El sol es un amigo y la luz es muy suave.",
        "Una flor se abre para {hero}.",
        "Los dos cantan una canción.",
    ),
    "French": (
        "{hero} regarde le ciel.",
        "Le soleil est doux et la fleur est belle.",
        "Un ami vient avec {hero}.",
        "Il dit une chose et elle rit.",
    ),
    "German": (
        "{hero} sieht in den Himmel.",
        "Die Sonne ist warm und der Tag ist gut.",
        "Ein Freund kommt zu {hero}.",
        "Sie lachen und es ist so schön.",
    ),
    "Italian": (
        "{hero} guarda il cielo.",
        "Il sole è un amico e la luce è dolce.",
        "Una farfalla gioca con {hero}.",
        "Lo dice al vento e ride.",
    ),
    "Portuguese": (
        "{hero} olha o céu.",
        "O sol é um amigo e a luz é suave.",
        "Uma flor dança com {hero}.",
        "Os dois cantam uma canção.",
    ),
}
_TITLES = {
    "English": "{hero} and the Sun",
    "Spanish": "{hero} y el sol",
    "French": "{hero} et le soleil",
    "German": "{hero} und die Sonne",
    "Italian": "{hero} e il sole",
    "Portuguese": "{hero} e o sol",
}

_RATE_HZ = 24_000
_WORD_S = 0.3


class Answering:
    """One question, and an object that fits what it asks for."""

    def __init__(self, system: str, user: str, schema: dict[str, Any]) -> None:
        self._schema = schema
        self._scenes = int(_found(r"Exactly (\d+) scenes", system, "4"))
        self._least = int(_found(r"has (\d+) to \d+ words", system, "12"))
        language = _found(r"Language: ([A-Z][a-z]+)", system, "English")
        self._language = language if language in _SENTENCES else "English"
        data = _found(r"<data>\n(.*)\n</data>", user, "{}")
        self._hero = json.loads(data).get("hero_name") or "Pim"

    def answer(self) -> Any:
        """The object."""
        return self._made(self._schema, "", 0)

    def _made(self, schema: dict[str, Any], name: str, turn: int) -> Any:
        """What fits a part of the schema; `turn` is its place in a list, so that scenes differ."""
        if "$ref" in schema:
            return self._made(self._schema["$defs"][schema["$ref"].rpartition("/")[2]], name, turn)
        if "anyOf" in schema:
            return self._made(schema["anyOf"][0], name, turn)
        if "enum" in schema:
            return schema["enum"][turn % len(schema["enum"])]
        if "const" in schema:
            return schema["const"]
        if schema["type"] == "object":
            return {key: self._made(part, key, turn) for key, part in schema["properties"].items()}
        if schema["type"] == "array":
            return [self._made(schema["items"], name, n) for n in range(self._length(name, schema))]
        return self._plain(schema, name, turn)

    def _length(self, name: str, schema: dict[str, Any]) -> int:
        if name == "scenes":
            return self._scenes
        return int(schema.get("minItems", 0 if name == "companions" else 1))

    def _plain(self, schema: dict[str, Any], name: str, turn: int) -> Any:
        kind = schema["type"]
        if kind == "string":
            return self._text(name, turn)
        if kind == "integer":
            return turn + 1
        if kind == "number":
            low, high = schema.get("minimum", 0.2), schema.get("maximum", 0.8)
            return round(low + (high - low) * (0.6 if turn % 2 else 0.4), 2)
        return kind == "boolean" or None

    def _text(self, name: str, turn: int) -> str:
        if name == "title":
            return _TITLES[self._language].format(hero=self._hero)
        if name != "text":
            return {"colors": "blue", "details": "a smiling face"}.get(name, "a blue robot")
        sentences, told = _SENTENCES[self._language], ""
        while len(told.split()) < self._least:
            told += " " + sentences[turn % len(sentences)].format(hero=self._hero)
            turn += 1
        return told.strip()


def _found(pattern: str, text: str, otherwise: str) -> str:
    found = re.search(pattern, text)
    return found[1] if found else otherwise


def schema_in(system: str) -> dict[str, Any]:
    """The schema that a prompt names, where no other way of asking is taken."""
    at = system.index("{", system.rindex("JSON schema"))
    return dict(json.JSONDecoder().raw_decode(system, at)[0])


def scenery(size: tuple[int, int]) -> bytes:
    """A green meadow under a blue sky, as a PNG."""
    width, height = size
    image = Image.new("RGB", size, "#8ec6f0")
    image.paste("#6fb35a", (0, height * 3 // 5, width, height))
    file = io.BytesIO()
    image.save(file, "PNG", compress_level=1)
    return file.getvalue()


def speech(text: str, speed: float) -> bytes:
    """A hum for each word, as a WAV whose header does not know how long it will be."""
    samples = round(len(text.split()) * _WORD_S / speed * _RATE_HZ)
    hum = (b"\x00\x10" * 60 + b"\x00\xf0" * 60) * (samples // 120 + 1)
    return (
        struct.pack("<4sI4s", b"RIFF", 0xFFFFFFFF, b"WAVE")
        + struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, 1, _RATE_HZ, 2 * _RATE_HZ, 2, 16)
        + struct.pack("<4sI", b"data", 0xFFFFFFFF)
        + hum[: 2 * samples]
    )
