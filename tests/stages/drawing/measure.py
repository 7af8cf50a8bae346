"""Compares a cut-out hero with its known mask."""

from __future__ import annotations

import io

import numpy as np
import numpy.typing as npt
from PIL import Image

from stages.drawing.prepare import prepare_drawing
from stages.drawing.task import PrepareTask
from stages.providers.base import Drawing, FoundFigure
from tests.stages.drawing.paper import Case

Mask = npt.NDArray[np.bool_]


def prepare(photo: bytes) -> Drawing:
    """A photograph made ready."""
    return prepare_drawing(PrepareTask(photo))


def pixels(figure: FoundFigure) -> npt.NDArray[np.uint8]:
    """A cut-out's RGBA pixels."""
    return np.asarray(Image.open(io.BytesIO(figure.cutout_png)))


def figure_mask(drawing: Drawing, number: int = 0) -> Mask:
    """A figure's cut-out, laid at its box on an empty page."""
    figure = drawing.figures[number]
    width, height = drawing.size
    cutout = pixels(figure)
    assert cutout.shape == (round(figure.bbox[3] * height), round(figure.bbox[2] * width), 4)
    mask = np.zeros((height, width), bool)
    left, top = round(figure.bbox[0] * width), round(figure.bbox[1] * height)
    mask[top : top + cutout.shape[0], left : left + cutout.shape[1]] = cutout[..., 3] > 127
    return mask


def iou(found: Mask, known: Mask) -> float:
    """Intersection over union."""
    return float((found & known).sum() / max(1, (found | known).sum()))


def overlap(case: Case) -> float:
    """How well the hero found in a photograph covers the one that is known."""
    return iou(figure_mask(prepare(case.photo)), case.mask)
