"""Grain: fields of noise, (height, width) float32 of about -1 to 1, the same for the same seed."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

Field = NDArray[np.float32]


def clouds(seed: int, width: int, height: int, size_px: float) -> Field:
    """Soft spots about `size_px` wide."""
    rng = np.random.default_rng(seed)
    small = (int(height / size_px) + 3, int(width / size_px) + 3)
    coarse = rng.uniform(-1, 1, small).astype(np.float32)
    return _grown(coarse, width, height)


def turbulence(seed: int, width: int, height: int) -> Field:
    """Unrest on several scales, from broad runs down to crumbs."""
    total = np.zeros((height // 2 + 1, width // 2 + 1), np.float32)
    for octave, size in enumerate((36, 15, 6, 2.5)):
        total += clouds(seed + octave, total.shape[1], total.shape[0], size) / (1.35**octave) / 1.6
    return _grown(total, width, height)


def fibres(seed: int, width: int, height: int) -> Field:
    """The tooth of rough paper, lit from the left top."""
    rng = np.random.default_rng(seed)
    noise = rng.standard_normal((height, width), np.float32)
    bumps = cv2.GaussianBlur(noise, (0, 0), 1.1) * 2.6
    lit = np.zeros_like(bumps)
    lit[1:, 1:] = bumps[1:, 1:] - bumps[:-1, :-1]
    return np.asarray(np.clip(lit + noise * 0.18, -2, 2), np.float32)


def streaks(seed: int, width: int, height: int) -> Field:
    """The track of a dry, broad brush drawn from side to side."""
    rng = np.random.default_rng(seed)
    coarse = rng.uniform(-1, 1, (height // 2 + 2, width // 64 + 3)).astype(np.float32)
    return _grown(coarse, width, height)


def _grown(coarse: Field, width: int, height: int) -> Field:
    grown = cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC)
    return np.asarray(grown, np.float32)
