"""Tells what is drawn from the paper under it, whatever the light."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from stages.drawing.faint import without_faint
from stages.drawing.read import Pixels
from stages.drawing.ruling import without_ruling
from stages.drawing.sheet import Field, Mask, Sheet

# The paper under a line is the brightest that lies within this share of the longer side: wider
# than any line, narrower than a shadow. A closing follows the steps of shadows and edges.
_LINE_WIDTH = 0.05

# What counts as drawn: so much darker than the paper in any channel, and at least so many times
# the paper's own grain. Weak strokes count where they hang on strong ones (hysteresis).
_STRONG, _STRONG_SIGMAS = 0.085, 7.0
_WEAK, _WEAK_SIGMAS = 0.045, 3.2

_LIGHT_STEP = 4  # the light under paint is guessed on a copy so much smaller

# So much paler than the darkest within this share of the longer side is the fringe of a stroke.
_FRINGE, _BESIDE = 0.2, 0.011
_BLOCK_PX = 7.0  # JPEG leaves it all over the blocks of eight pixels that a stroke runs through


@dataclass(frozen=True)
class Ink:
    """What is drawn: a mask, how dark it is (0 paper to 1), and the paper's light in RGB."""

    mask: Mask
    strength: Field
    paper: Field  # height×width×3, the colour that bare paper has or would have there


def find_ink(picture: Pixels, sheet: Sheet, enlarged: float = 1.0) -> Ink:
    """What is drawn on the sheet of a working picture (RGB).

    `enlarged` is how many of its pixels one pixel of the photograph became, if more than one.
    """
    smooth = cv2.GaussianBlur(picture, (0, 0), max(picture.shape) / 850).astype(np.float32) + 1
    paper = _paper_light(smooth, sheet)
    light = smooth / paper
    strength = 1 - np.minimum(np.minimum(light[..., 0], light[..., 1]), light[..., 2])
    bare = ~sheet.outside & ~sheet.solid
    sample = strength[bare] if bare.any() else strength.ravel()
    # Drawings leave most of a sheet bare; in a full one the lower half of it still is.
    base = float(np.percentile(sample, 35))
    grain = max(1e-4, 1.9 * (base - float(np.percentile(sample, 8))))
    strength = strength - base
    strong = strength > max(_STRONG, _STRONG_SIGMAS * grain)
    weak = strength > max(_WEAK, _WEAK_SIGMAS * grain)
    strength = np.clip(strength, 0, 1).astype(np.float32)
    on_sheet = ~_margin(sheet)
    drawn = without_ruling(_hanging_on(weak, strong) & on_sheet, strength, weak & on_sheet)
    return Ink(without_faint(drawn & ~_fringe(strength, enlarged), strength), strength, paper)


def _paper_light(smooth: Field, sheet: Sheet) -> Field:
    half = cv2.resize(smooth, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    side = int(max(half.shape) * _LINE_WIDTH) | 1
    around = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side))
    paper: Field = np.asarray(cv2.morphologyEx(half, cv2.MORPH_CLOSE, around), np.float32)
    solid = cv2.resize(sheet.solid.astype(np.uint8), half.shape[1::-1]).astype(bool)
    if solid.any() and sheet.has_paper:
        paper = _under_solid(paper, cv2.dilate(solid.astype(np.uint8), around).astype(bool), sheet)
    height, width = smooth.shape[:2]
    return np.asarray(cv2.resize(paper, (width, height), interpolation=cv2.INTER_LINEAR))


def _under_solid(paper: Field, solid: Mask, sheet: Sheet) -> Field:
    """Guess the paper under painted areas from the bare paper around them."""
    height, width = paper.shape[:2]
    size = (width // _LIGHT_STEP, height // _LIGHT_STEP)  # light changes slowly
    outside = cv2.resize(sheet.outside.astype(np.uint8), (width, height)).astype(bool)
    bare = cv2.resize((~solid & ~outside).astype(np.float32), size, interpolation=cv2.INTER_AREA)
    bare = np.where(bare > 0.99, bare, 0).astype(np.float32)
    small = cv2.resize(paper, size, interpolation=cv2.INTER_AREA)
    guess, known = np.zeros_like(small), np.zeros(small.shape[:2], np.float32)
    # Near paper tells best; far paper serves where there is none near.
    for sigma in (12.0, 40.0, 140.0):
        weight = cv2.GaussianBlur(bare, (0, 0), sigma / _LIGHT_STEP)
        light = cv2.GaussianBlur(small * bare[..., None], (0, 0), sigma / _LIGHT_STEP)
        trust = np.clip(weight / 0.15, 0, 1) * (1 - known)
        guess += light / (weight[..., None] + 1e-6) * trust[..., None]
        known += trust
    guess = cv2.resize(guess / (known[..., None] + 1e-6), (width, height))
    known = cv2.resize(known, (width, height))
    return np.where((solid & (known > 0.01))[..., None], guess, paper).astype(np.float32)


def _hanging_on(weak: Mask, strong: Mask) -> Mask:
    count, labels = cv2.connectedComponents(weak.astype(np.uint8), connectivity=8)
    kept = np.zeros(count, bool)
    kept[np.unique(labels[strong & weak])] = True
    kept[0] = False
    return np.asarray(kept[labels])


def _fringe(strength: Field, enlarged: float) -> Mask:
    """What is far paler than a stroke beside it: a blurred edge, or what JPEG leaves around one."""
    side = 2 * round(max(max(strength.shape) * _BESIDE, _BLOCK_PX * enlarged)) + 1
    steps = (strength * 255).astype(np.uint8)
    around = cv2.dilate(steps, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side)))
    return np.asarray(strength * 255 < _FRINGE * around)


def _margin(sheet: Sheet) -> Mask:
    """What is outside, and a little beyond: the sheet's own edge and its shadow are no drawing."""
    if not sheet.outside.any():
        return sheet.outside
    side = int(max(sheet.outside.shape) * 0.022) | 1
    around = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side))
    return np.asarray(cv2.dilate(sheet.outside.astype(np.uint8), around).astype(bool))
