"""Makes photographs out of drawn pages: paper, what lies around it, light, and a poor camera."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image

from tests.stages.drawing.paper import SIDE_PX, Case, Draw, Pixels
from tests.stages.drawing.things import Ink

Field = npt.NDArray[np.float32]
Place = tuple[float, float, float]  # x and y of its middle, and its size, as shares of the page


@dataclass(frozen=True)
class Shot:
    """How a drawing is photographed. Colours are RGB 0-255, lengths shares of the picture."""

    draw: Draw
    ink: Ink = (45, 60, 165)
    width: int = 5
    at: Place = (0.5, 0.5, 1.0)
    others: tuple[tuple[Draw, Place], ...] = ()
    paper: Ink = (238, 236, 228)
    ruling: str = ""  # "ruled" or "squared"
    spacing_px: int = 0  # of its lines; 24 for squares and 30 for lines, unless given
    print_ink: Ink = (160, 180, 215)
    print_px: int = 1
    paper_deg: float = 0.0  # how much the lines are turned against the picture
    bleed: Draw | None = None  # what was drawn on the other side
    wrinkles: float = 0.0
    table: str = ""  # "wood", "dark", "pale", "stripes"
    tilt: float = 0.0  # perspective: how much shorter the far edge is
    turn_deg: float = 0.0
    fill: float = 0.84  # how much of the picture the sheet takes up, on a table
    fingers: int = 0
    shadow: float = 0.0  # how much light a slope of shade takes at its darkest
    cast: float = 0.0  # the same for a shadow with an edge
    warm: float = 0.0  # yellow light
    vignette: float = 0.0
    noise: float = 2.0
    blur: float = 0.0
    jpeg: int = 92
    side_px: int = SIDE_PX


def shoot(shot: Shot) -> Case:
    """The photograph as JPEG bytes and the hero's mask in it. The same shot is the same bytes."""
    random = np.random.default_rng(11)
    page, mask = _drawn(shot, random)
    page, mask = _laid(page, mask, shot, random)
    for number in range(shot.fingers):
        _put_finger(page, number)
    lit = page.astype(np.float32) * _light(shot)
    lit = cv2.GaussianBlur(lit, (0, 0), shot.blur) if shot.blur else lit
    if shot.side_px != SIDE_PX:
        size = (shot.side_px, shot.side_px)
        lit = cv2.resize(lit, size, interpolation=cv2.INTER_AREA)
        mask = np.asarray(cv2.resize(mask, size, interpolation=cv2.INTER_AREA), np.uint8)
    grain = cv2.GaussianBlur(random.normal(0, shot.noise * 2, lit.shape), (0, 0), 1)
    noisy = np.clip(lit + grain + random.normal(0, shot.noise, lit.shape), 0, 255)
    file = io.BytesIO()
    Image.fromarray(noisy.astype(np.uint8)).save(file, "JPEG", quality=shot.jpeg)
    return Case(file.getvalue(), mask > 127)


def _drawn(shot: Shot, random: np.random.Generator) -> tuple[Pixels, Pixels]:
    page = np.full((SIDE_PX, SIDE_PX, 3), shot.paper, np.uint8)
    if shot.ruling:
        _print_lines(page, shot)
    if shot.bleed is not None:
        page = _bled(page, shot.bleed)
    mask = np.zeros((SIDE_PX, SIDE_PX), np.uint8)
    for draw, place in shot.others:
        page, _ = _put(page, draw, place, shot.ink, shot.width)
    page, mask = _put(page, shot.draw, shot.at, shot.ink, shot.width)
    if shot.wrinkles:
        page = np.asarray(np.clip(page * _wrinkles(shot.wrinkles, random), 0, 255), np.uint8)
    return page, mask


def _print_lines(page: Pixels, shot: Shot) -> None:
    spacing = shot.spacing_px or (24 if shot.ruling == "squared" else 30)
    along = np.array([np.cos(np.radians(shot.paper_deg)), np.sin(np.radians(shot.paper_deg))])
    across = np.array([-along[1], along[0]])
    turns = ((along, across), (across, along)) if shot.ruling == "squared" else ((along, across),)
    for way, step in turns:
        for place in range(20 - 10 * spacing, SIDE_PX + 10 * spacing, spacing):
            ends = [step * place + way * far for far in (-SIDE_PX, 2 * SIDE_PX)]
            first, last = (tuple(end.round().astype(int).tolist()) for end in ends)
            cv2.line(page, first, last, shot.print_ink, shot.print_px, cv2.LINE_AA)


def _put(page: Pixels, draw: Draw, place: Place, ink: Ink, width: int) -> tuple[Pixels, Pixels]:
    """Draw a thing of 700 pixels smaller, larger or elsewhere; lines keep their width."""
    x, y, size = place
    mask = np.zeros(page.shape[:2], np.uint8)
    thick = max(1, round(width / size))
    move = np.array(
        [[size, 0, (x - size / 2) * SIDE_PX], [0, size, (y - size / 2) * SIDE_PX]], np.float32
    )
    dark, light = np.zeros_like(page), np.full_like(page, 255)
    draw(dark, mask, ink, thick)
    draw(light, mask, ink, thick)
    # Over black and over white: where the two differ, the page shows through.
    share = 1 - (light.astype(np.float32) - dark).mean(axis=2, keepdims=True) / 255
    size_px = (SIDE_PX, SIDE_PX)
    share = cv2.warpAffine(share.astype(np.float32), move, size_px, flags=cv2.INTER_AREA)
    color = cv2.warpAffine(dark.astype(np.float32), move, size_px, flags=cv2.INTER_AREA)
    drawn = np.asarray(np.clip(color + (1 - share[..., None]) * page, 0, 255), np.uint8)
    return drawn, np.asarray(cv2.warpAffine(mask, move, size_px), np.uint8)


def _bled(page: Pixels, draw: Draw) -> Pixels:
    """The page with the mirrored, pale and blurred ink of its other side."""
    back = np.full_like(page, 255)
    draw(back, np.zeros(page.shape[:2], np.uint8), (70, 60, 120), 12)
    back = cv2.GaussianBlur(back[:, ::-1], (0, 0), 5).astype(np.float32) / 255
    return np.asarray(page * (1 - 0.17 * (1 - back)), np.uint8)


def _wrinkles(depth: float, random: np.random.Generator) -> Field:
    """Light and shade of paper that was crumpled: facets with sharp folds between them."""
    y, x = np.mgrid[0:SIDE_PX, 0:SIDE_PX].astype(np.float32)
    height = np.zeros((SIDE_PX, SIDE_PX), np.float32)
    for _ in range(9):
        turn, at = random.uniform(0, np.pi), random.uniform(0, SIDE_PX, 2)
        height += np.abs((x - at[0]) * np.cos(turn) + (y - at[1]) * np.sin(turn))
    slope = cv2.Sobel(cv2.GaussianBlur(height, (0, 0), 2), cv2.CV_32F, 1, 1, ksize=3)
    slope += cv2.Sobel(height, cv2.CV_32F, 1, 0, ksize=3) / 6
    return (1 + depth * slope / (np.abs(slope).max() + 1e-6))[..., None].astype(np.float32)


def _laid(
    page: Pixels, mask: Pixels, shot: Shot, random: np.random.Generator
) -> tuple[Pixels, Pixels]:
    """The sheet on its table, turned and seen askew."""
    if not (shot.table or shot.tilt or shot.turn_deg):
        return page, mask
    table = _TABLES[shot.table or "wood"](random)
    size = (SIDE_PX, SIDE_PX)
    half, away = shot.fill / 2, shot.fill / 2 * (1 - shot.tilt)
    corners = np.array([[-away, -half], [away, -half], [half, half], [-half, half]])
    turn = np.radians(shot.turn_deg)
    corners = corners @ np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])
    target = ((corners + 0.5) * SIDE_PX).astype(np.float32)
    source = np.array([[0, 0], [1, 0], [1, 1], [0, 1]], np.float32) * SIDE_PX
    warp = cv2.getPerspectiveTransform(source, target)
    sheet = cv2.warpPerspective(np.full(mask.shape, 255, np.uint8), warp, size).astype(np.float32)
    shade = cv2.GaussianBlur(np.roll(sheet, (6, 5), (0, 1)), (0, 0), 5)[..., None] / 255
    ground = table * (1 - 0.35 * shade)
    share = sheet[..., None] / 255
    laid = cv2.warpPerspective(page, warp, size, flags=cv2.INTER_AREA) * share
    whole = np.asarray(np.clip(laid + ground * (1 - share), 0, 255), np.uint8)
    return whole, np.asarray(cv2.warpPerspective(mask, warp, size), np.uint8)


def _wood(random: np.random.Generator) -> Field:
    grain = cv2.GaussianBlur(random.normal(0, 1, (SIDE_PX, SIDE_PX)), (0, 0), 60, sigmaY=1.2)
    grain = grain / np.abs(grain).max()
    return (np.array([150, 105, 65]) * (1 + 0.35 * grain[..., None])).astype(np.float32)


def _plain(color: Ink) -> Callable[[np.random.Generator], Field]:
    return lambda random: np.full((SIDE_PX, SIDE_PX, 3), color, np.float32)


def _stripes(random: np.random.Generator) -> Field:
    """A pale cloth with stripes nearly as pale."""
    x = np.arange(SIDE_PX)
    share = ((x // 26) % 2)[None, :, None]
    striped = np.where(share, (226, 224, 220), (196, 204, 214))
    return np.broadcast_to(striped, (SIDE_PX, SIDE_PX, 3)).astype(np.float32)


_TABLES: dict[str, Callable[[np.random.Generator], Field]] = {
    "wood": _wood,
    "dark": _plain((52, 50, 56)),
    "pale": _plain((222, 221, 219)),
    "stripes": _stripes,
    "red": _plain((170, 50, 50)),
}


def _put_finger(page: Pixels, number: int) -> None:
    """A finger that holds the sheet from the side, with the shade at its rim."""
    center, turn = (((SIDE_PX, 590), 20), ((0, 610), -18))[number % 2]
    for grown, color in ((4, (165, 110, 90)), (0, (212, 158, 134))):
        cv2.ellipse(page, center, (105 + grown, 36 + grown), turn, 0, 360, color, -1, cv2.LINE_AA)


def _light(shot: Shot) -> Field:
    y, x = np.mgrid[0:SIDE_PX, 0:SIDE_PX].astype(np.float32) / SIDE_PX
    light = 1 - shot.shadow * (0.7 * x + 0.3 * y)
    if shot.cast:
        # An arm's or a head's shade: its edge is soft, and softer further away.
        edge = 1 / (1 + np.exp(-(0.62 - x - 0.35 * y + 0.1 * np.sin(5 * y)) / 0.012))
        light = light * (1 - shot.cast * edge)
    if shot.vignette:
        light = light * (1 - shot.vignette * 2 * ((x - 0.5) ** 2 + (y - 0.5) ** 2))
    tint = np.array([1, 1 - 0.09 * shot.warm, 1 - 0.3 * shot.warm], np.float32)
    return np.asarray(light[..., None] * tint, np.float32)
