"""Speaks one order from standard input to standard output.

The one place where Piper is imported, in a process of its own. This file is MIT like all of ours;
with Piper it makes one program, and who passes that on does so under GPL-3.0. The service and the
program share nothing but JSON and samples through pipes, and the models of `order`.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from piper import PiperVoice, SynthesisConfig
from piper.const import BOS, EOS
from piper.voice import PhonemeAlignment

from stages.providers.piper.order import Order, Sentence, Spoken


def main() -> int:
    """The program. Exit code 1 and one line on standard error when it cannot."""
    order = Order.model_validate_json(sys.stdin.buffer.read())
    try:
        voice = PiperVoice.load(order.model, include_alignments=True)
        pcm, sentences = speak(voice, order)
    except Exception as error:  # noqa: BLE001
        # The edge: whatever Piper, its runtime or a broken voice raises is told in a line.
        reason = " ".join(str(error).split()) or type(error).__name__
        print(f"{Path(order.model).name}: {reason}", file=sys.stderr)
        return 1
    head = Spoken(rate_hz=voice.config.sample_rate, sentences=sentences)
    sys.stdout.buffer.write(head.model_dump_json().encode() + b"\n" + pcm)
    return 0


def speak(voice: PiperVoice, order: Order) -> tuple[bytes, list[Sentence]]:
    """The samples of an order, and where its sentences are in them."""
    config = SynthesisConfig(length_scale=voice.config.length_scale / order.tempo)
    pause = bytes(2 * round(order.pause_s * voice.config.sample_rate))
    pcm, sentences = bytearray(), []
    for text in order.sentences:
        begin = len(pcm) // 2
        groups: list[tuple[int, int]] = []
        for chunk in voice.synthesize(text, config, include_alignments=True):
            groups += groups_of(chunk.phoneme_alignments or [], len(pcm) // 2)
            pcm += chunk.audio_int16_bytes
        sentences.append(Sentence(begin=begin, end=len(pcm) // 2, groups=groups))
        pcm += pause
    return bytes(pcm), sentences


def groups_of(alignments: list[PhonemeAlignment], begin: int) -> Iterator[tuple[int, int]]:
    """From where to where each group of sounds is heard; marks alone are none."""
    timed, at = [], begin
    for one in alignments:
        timed.append((one.phoneme, at, at + one.num_samples))
        at += one.num_samples
    for is_heard, parts in groupby(timed, key=lambda part: part[0] not in (" ", BOS, EOS)):
        heard = [part for part in parts if any(letter.isalpha() for letter in part[0])]
        if is_heard and heard:
            yield heard[0][1], heard[-1][2]


if __name__ == "__main__":
    sys.exit(main())
