"""Speaks one order from standard input to standard output."""

from __future__ import annotations

import sys

from stages.providers.local.speech.espeak import SpeechError, speak
from stages.providers.local.speech.joining import join
from stages.providers.local.speech.order import Order, Spoken
from stages.providers.local.speech.warmth import warmed


def main() -> int:
    """The program. Exit code 1 and one line on standard error when it cannot."""
    order = Order.model_validate_json(sys.stdin.buffer.read())
    try:
        rate_hz, utterances = speak(order)
    except (SpeechError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    pauses_ms = [passage.pause_ms for passage in order.passages]
    speech, words = join(utterances, pauses_ms, rate_hz)
    samples = warmed(speech, rate_hz)
    head = Spoken(rate_hz=rate_hz, samples=len(samples), words=words)
    sys.stdout.buffer.write(head.model_dump_json().encode() + b"\n" + samples.tobytes())
    return 0


if __name__ == "__main__":
    sys.exit(main())
