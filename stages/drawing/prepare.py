"""Makes a drawing ready: upright, free of EXIF, evenly lit, its figures cut out."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np

from stages.drawing.closer import look_closer
from stages.drawing.colors import darkest_channel, make_palette, name_colors
from stages.drawing.company import hand_in_hand, inside
from stages.drawing.cutout import Cutout, cut_out, encode_png, even_light
from stages.drawing.figures import MAX_FIGURES, Blob, find_figures
from stages.drawing.flat import find_flat
from stages.drawing.foreground import find_foreground
from stages.drawing.ink import Ink, find_ink
from stages.drawing.layout import find_bands, is_coloured_in, is_soft
from stages.drawing.look import Looked, as_hero, hero_first, look_at
from stages.drawing.read import Pixels, read_upright
from stages.drawing.sheet import Mask, Sheet, find_sheet
from stages.drawing.task import PrepareTask
from stages.drawing.tint import paper_tint
from stages.drawing.writing import is_writing
from stages.errors import InputError
from stages.providers.base import Drawing, FoundFigure

# Figures are looked for on a copy of this longer side: lines are a few pixels wide there.
WORKING_PX = 1000

# The upright picture is kept for the end card and for people to see, not to be measured again.
_JPEG_QUALITY = 90

# A sun as sure as this makes a drawing's mood and setting.
_SURE_OF_SUN = 0.55

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
    enlarged = max(1.0, len(working) / len(kept))
    ink = find_ink(working, sheet, enlarged)
    blobs = find_figures(ink, sheet) if sheet.has_paper else find_foreground(working)
    if not blobs and (flat := find_flat(working, sheet)).any():
        sheet = replace(sheet, solid=sheet.solid | flat)
        ink = find_ink(working, sheet, enlarged)
        blobs = find_figures(ink, sheet)
    if not blobs:
        raise _BLANK
    if not sheet.has_paper:  # then there is no paper's light to even out
        ink = Ink(blobs[0].mask, ink.strength, np.full((2, 2, 3), 255, np.float32))
    even, colors = _even_lights(working, ink, sheet)
    figures = hero_first(_looked_at(blobs, ink, sheet, colors))
    if sheet.has_paper:
        hero = look_closer(kept, figures[0].blob, sheet, WORKING_PX)
        if hero is not figures[0].blob:
            figures[0] = look_at(hero, ink.mask, colors)
    return _measured(kept, (even, colors), sheet, ink, [as_hero(figures[0]), *figures[1:]])


def _looked_at(blobs: list[Blob], ink: Ink, sheet: Sheet, colors: Pixels) -> list[Looked]:
    """What is seen in each figure, people each by themselves; writing only where all is writing."""
    drawn = [blob for blob in blobs if not is_writing(blob, ink.mask)] or blobs
    found = [look_at(blob, ink.mask, colors) for blob in drawn]
    apart = [one for figure in found for one in hand_in_hand(figure, ink.mask, colors)]
    within = [one for figure in found for one in inside(figure, ink, sheet, colors)]
    return [*apart, *within][:MAX_FIGURES]


def _even_lights(picture: Pixels, ink: Ink, sheet: Sheet) -> tuple[Pixels, Pixels]:
    """A picture on white paper, to measure; and with the colours that were chosen for its paper."""
    even, tint = even_light(picture, ink.paper), paper_tint(ink.paper, sheet)
    return even, even if tint is None else even_light(picture, ink.paper, tint)


def _measured(
    kept: Pixels, lights: tuple[Pixels, Pixels], sheet: Sheet, ink: Ink, figures: list[Looked]
) -> Drawing:
    hero, (even, colors) = figures[0].blob, lights
    lights_kept = _even_lights(kept, ink, sheet)
    drawn = ink.mask & np.any([figure.blob.mask for figure in figures], axis=0)
    everything = name_colors(colors, drawn)
    ground = sheet.solid if sheet.on_table else sheet.solid | sheet.outside
    painted = (ink.mask | ground) & _colourful(even)
    height, width = kept.shape[:2]
    return Drawing(
        size=(width, height),
        upright=_jpeg(kept),
        upright_type="image/jpeg",
        figures=tuple(
            _figure(cut_out(*lights_kept, figure.blob), figure, width, height) for figure in figures
        ),
        colors=everything,
        palette=make_palette(everything),
        bands=find_bands(colors, painted, [figure.blob for figure in figures]),
        has_sun=any(
            figure.opinion.kind == "sun" and figure.opinion.confidence >= _SURE_OF_SUN
            for figure in figures
        ),
        drawn_as="coloured" if is_coloured_in(ink.mask, hero) else "line",
        soft_strokes=is_soft(even, drawn, ink.strength),
    )


def _figure(cutout: Cutout, figure: Looked, width: int, height: int) -> FoundFigure:
    x, y, box_width, box_height = cutout.box
    return FoundFigure(
        bbox=(x / width, y / height, box_width / width, box_height / height),
        cutout_png=encode_png(cutout.rgba),
        area=round(float((cutout.rgba[..., 3] > 127).sum()) / (width * height), 5),
        colors=figure.colors,
        limbs_up=figure.limbs[0],
        limbs_down=figure.limbs[1],
        has_face=figure.has_face,
        touches_edge=x <= 1 or y <= 1 or x + box_width >= width - 1 or y + box_height >= height - 1,
        kind=figure.opinion.kind,
        kind_confidence=figure.opinion.confidence,
        guesses=figure.opinion.guesses,
    )


def _working(kept: Pixels) -> Pixels:
    scale = WORKING_PX / max(kept.shape[:2])
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(kept, None, fx=scale, fy=scale, interpolation=way), np.uint8)


def _colourful(even: Pixels) -> Mask:
    """Where there is paint and not grey: shade, a table's top and pencil tell no setting."""
    most = np.maximum(np.maximum(even[..., 0], even[..., 1]), even[..., 2])
    return np.asarray(most - darkest_channel(even) > 40)


def _jpeg(kept: Pixels) -> bytes:
    _, encoded = cv2.imencode(
        ".jpg", cv2.cvtColor(kept, cv2.COLOR_RGB2BGR), [cv2.IMWRITE_JPEG_QUALITY, _JPEG_QUALITY]
    )
    return encoded.tobytes()
