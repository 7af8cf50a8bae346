"""A perceptual hash: pictures that look alike have hashes that differ in few bits.

After Christoph Zauner, "Implementation and Benchmarking of Perceptual Image Hash Functions" (2010):
the signs of the lowest frequencies of the grey picture, against their median.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

SIDE_PX = 32
FREQUENCIES = 8


def perceptual_hash(picture: NDArray[np.uint8]) -> int:
    """64 bits of a picture (height, width, 3)."""
    grey = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY)
    small = cv2.resize(grey, (SIDE_PX, SIDE_PX), interpolation=cv2.INTER_AREA).astype(np.float32)
    low = cv2.dct(small)[:FREQUENCIES, :FREQUENCIES].flatten()
    bits = low > np.median(low)
    return int("".join("1" if bit else "0" for bit in bits), 2)


def distance(first: int, second: int) -> int:
    """How many bits differ, 0-64."""
    return (first ^ second).bit_count()
