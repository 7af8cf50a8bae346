"""Speaks one order from standard input to standard output."""

from __future__ import annotations

import sys

from stages.providers.local.speech.espeak import SpeechError, speak
from stages.providers.local.speech.order import Order, Spoken


def main() -> int:
    """The program. Exit code 1 and one line on standard error when it cannot."""
    order = Order.model_validate_json(sys.stdin.buffer.read())
    try:
        rate_hz, samples, words = speak(order)
    except (SpeechError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    head = Spoken(rate_hz=rate_hz, samples=len(samples) // 2, words=words)
    sys.stdout.buffer.write(head.model_dump_json().encode() + b"\n" + samples)
    return 0


if __name__ == "__main__":
    sys.exit(main())
