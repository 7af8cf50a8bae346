"""How well cut-outs follow what was drawn, case by case.

    python -m tests.bench.cutouts [picture mask]...

Measures every composite of the tests, and pairs of a picture and its mask that are given beside
them; prints the intersection over union of each hero and its known mask, and what was missed.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from PIL import Image

from stages.errors import InputError
from tests.stages.drawing.camera import shoot
from tests.stages.drawing.composites import COMPOSITES
from tests.stages.drawing.measure import overlap
from tests.stages.drawing.paper import Case

# What the project promises of every case.
LEAST = 0.90


def main(arguments: list[str]) -> int:
    """Print the table; 1 if any case falls short."""
    if len(arguments) % 2:
        print(__doc__)
        return 2
    started = time.process_time()
    found = []
    for name, case in _cases(arguments):
        found.append(_measured(case))
        print(f"{name:<34} {found[-1]:6.3f}  {'ok' if found[-1] >= LEAST else 'SHORT'}")
    short = sum(value < LEAST for value in found)
    print(
        f"{len(found)} cases, {short} below {LEAST:.2f}; least {min(found):.3f},"
        f" mean {np.mean(found):.3f}; {time.process_time() - started:.1f} s of CPU"
    )
    return 1 if short else 0


def _cases(arguments: list[str]) -> Iterator[tuple[str, Case]]:
    for name, shot in COMPOSITES.items():
        yield name, shoot(shot)
    for picture, mask in zip(arguments[::2], arguments[1::2], strict=True):
        with Image.open(mask) as known:
            yield (
                Path(picture).stem,
                Case(Path(picture).read_bytes(), np.asarray(known.convert("L")) > 127),
            )


def _measured(case: Case) -> float:
    try:
        return overlap(case)
    except InputError:  # nothing was found at all
        return 0.0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
