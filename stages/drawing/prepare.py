"""Makes a drawing ready: upright, free of EXIF, evenly lit, its figures cut out."""

from __future__ import annotations

import cv2
import numpy as np

from stages.drawing.closer import look_closer
from stages.drawing.colors import make_palette, name_colors
from stages.drawing.cutout import Cutout, cut_out, encode_png, even_light
from stages.drawing.figures import Blob, find_figures
from stages.drawing.foreground import find_foreground
from stages.drawing.ink import Ink, find_ink
from stages.drawing.layout import find_bands, has_sun, is_coloured_in
from stages.drawing.read import Pixels, read_upright
from stages.drawing.shape import count_limbs, has_face
from stages.drawing.sheet import Mask, Sheet, find_sheet
from stages.drawing.task import PrepareTask
from stages.errors import InputError
from stages.providers.base import ColorSpan, Drawing, FoundFigure

# Figures are looked for on a copy of this longer side: lines are a few pixels wide there.
WORKING_PX = 1000

# The upright picture is kept for the end card and for people to see, not to be measured again.
_JPEG_QUALITY = 90

_BLANK = InputError(
    "blank_drawing",
    "There is nothing drawn on this page that we can see: please draw something, or photograph the"
    " drawing closer and in more light.",
)


def prepare_drawing(task: PrepareTask) -> Drawing:
    """Read a picture and find what is drawn in it.

    Raises InputError: `unreadable_drawing`, or `blank_drawing` for an empty sheet.
    """
    cv2.setNumThreads(1)
    kept = read_upright(task.data)
    working = _working(kept)
    sheet = find_sheet(working)
    ink = find_ink(working, sheet)
    blobs = find_figures(ink, sheet) if sheet.has_paper else []
    if not blobs and not sheet.has_paper:
        blobs = find_foreground(working)
    if not blobs:
        raise _BLANK
    if sheet.has_paper:
        blobs = look_closer(kept, blobs, sheet, WORKING_PX)
    return _measured(kept, working, sheet, ink, blobs)


def _measured(kept: Pixels, working: Pixels, sheet: Sheet, ink: Ink, blobs: list[Blob]) -> Drawing:
    if not sheet.has_paper:  # then there is no paper's light to even out
        ink = Ink(blobs[0].mask, ink.strength, np.full((2, 2, 3), 255, np.float32))
    even_kept, even = even_light(kept, ink.paper), even_light(working, ink.paper)
    colors = [name_colors(even, blob.mask & ink.mask) for blob in blobs]
    everything = name_colors(even, ink.mask & np.any([blob.mask for blob in blobs], axis=0))
    painted = (ink.mask | sheet.solid | sheet.outside) & _colourful(even)
    height, width = kept.shape[:2]
    return Drawing(
        size=(width, height),
        upright=_jpeg(kept),
        upright_type="image/jpeg",
        figures=tuple(
            _figure(cut_out(even_kept, blob), blob, ink, spans, kept)
            for blob, spans in zip(blobs, colors, strict=True)
        ),
        colors=everything,
        palette=make_palette(everything),
        bands=find_bands(even, painted, blobs[0]),
        has_sun=has_sun(blobs, colors, len(working)),
        drawn_as="coloured" if is_coloured_in(ink.mask, blobs[0]) else "line",
    )


def _figure(
    cutout: Cutout, blob: Blob, ink: Ink, colors: tuple[ColorSpan, ...], kept: Pixels
) -> FoundFigure:
    height, width = kept.shape[:2]
    x, y, box_width, box_height = cutout.box
    up, down = count_limbs(blob)
    return FoundFigure(
        bbox=(x / width, y / height, box_width / width, box_height / height),
        cutout_png=encode_png(cutout.rgba),
        area=round(float((cutout.rgba[..., 3] > 127).sum()) / (width * height), 5),
        colors=colors,
        limbs_up=up,
        limbs_down=down,
        has_face=has_face(blob, ink.mask),
        touches_edge=x <= 1 or y <= 1 or x + box_width >= width - 1 or y + box_height >= height - 1,
    )


def _working(kept: Pixels) -> Pixels:
    scale = WORKING_PX / max(kept.shape[:2])
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(kept, None, fx=scale, fy=scale, interpolation=way), np.uint8)


def _colourful(even: Pixels) -> Mask:
    """Where there is paint and not grey: shade, a table's top and pencil tell no setting."""
    spread = even.max(axis=2).astype(np.int16) - even.min(axis=2)
    return np.asarray(spread > 40)


def _jpeg(kept: Pixels) -> bytes:
    _, encoded = cv2.imencode(
        ".jpg", cv2.cvtColor(kept, cv2.COLOR_RGB2BGR), [cv2.IMWRITE_JPEG_QUALITY, _JPEG_QUALITY]
    )
    return encoded.tobytes()
