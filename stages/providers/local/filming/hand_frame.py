"""The frame around the child's drawing: four wooden sticks glued together, a button on each corner.

The buttons have the drawing's own colours.
"""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter, ImageOps

Pixels = NDArray[np.uint8]
Colour = tuple[int, int, int]
Point = tuple[float, float]

WOOD = np.array((226, 188, 134), np.float32)
MAT = (255, 253, 247)
MAT_EDGE = (226, 214, 196)
SHADE = (52, 34, 40)
SHADE_SHARE = 0.42
# Where a drawing has no colours of its own.
BUTTONS: tuple[Colour, ...] = ((206, 84, 70), (72, 128, 178), (232, 178, 66), (112, 158, 92))
STICK = 0.062  # of the shorter side of the room for the frame
# Of the room's longer side: what is seen of the card beside the sticks, though they are not glued
# on straight.
MAT_SEEN = 0.018
OVERLAP = 0.5  # of a stick: how far it goes past the corner
TILTS_DEG = (0.5, -0.6, -0.45, 0.4)  # left, right, upper, lower: glued by a child
HANGS_DEG = 1.1
FINE = 4  # Pillow draws shapes without smoothing: they are drawn larger, then made small


def framed(drawing: Pixels, room: tuple[float, float]) -> Image.Image:
    """The whole drawing in its frame as RGBA, as large as fits in `room` (width, height)."""
    thick = max(4, round(STICK * min(room)))
    mat = max(2, round(thick / 2 + MAT_SEEN * max(room)))
    pad = round(thick * (OVERLAP + 0.9))  # the sticks' ends, and the shade
    rows, columns = drawing.shape[:2]
    around = 2 * (mat + pad)
    scale = max(min((room[0] - around) / columns, (room[1] - around) / rows), 1e-6)
    size = (max(1, round(columns * scale)), max(1, round(rows * scale)))
    board = _matted(drawing, size, mat)
    frame = Image.new("RGBA", (board.width + 2 * pad, board.height + 2 * pad), (*SHADE, 0))
    _lay(frame, board, (frame.width / 2, frame.height / 2), thick * 0.2)
    corners = _glue_sticks(frame, board.size, thick)
    for at, colour in zip(corners, button_colours(drawing), strict=True):
        _lay(frame, _button(round(thick * 0.74), colour), at, thick * 0.09)
    return frame.rotate(HANGS_DEG, Image.Resampling.BICUBIC, expand=False, fillcolor=(*SHADE, 0))


def button_colours(drawing: Pixels) -> tuple[Colour, ...]:
    """Four colours: the drawing's own by how much there is of each, else merry ones."""
    small = np.asarray(cv2.resize(drawing, (96, 96), interpolation=cv2.INTER_AREA), np.uint8)
    hsv = cv2.cvtColor(small, cv2.COLOR_RGB2HSV)
    vivid = (hsv[..., 1] > 95) & (hsv[..., 2] > 80)
    hues = hsv[..., 0][vivid] // 15  # twelve of them
    counts = np.bincount(hues, minlength=12)
    own = [
        _mean_colour(small[vivid][hues == hue])
        for hue in np.argsort(-counts)[:4]
        if counts[hue] > 0.004 * hsv.shape[0] * hsv.shape[1]
    ]
    chosen = own or list(BUTTONS)
    return tuple(chosen[at % len(chosen)] for at in range(4))


def _mean_colour(pixels: Pixels) -> Colour:
    """Of the brighter half: the darker one is mixed with the outlines beside it."""
    light = pixels.sum(axis=1, dtype=np.int64)
    red, green, blue = (int(part) for part in pixels[light >= np.median(light)].mean(axis=0))
    return red, green, blue


def _matted(drawing: Pixels, size: tuple[int, int], mat: int) -> Image.Image:
    """The drawing on the card that shows around it inside the frame."""
    picture = Image.fromarray(drawing).resize(size, Image.Resampling.LANCZOS, reducing_gap=2.0)
    board = Image.new("RGBA", (size[0] + 2 * mat, size[1] + 2 * mat), (*MAT, 255))
    cut = (mat - 1, mat - 1, mat + size[0], mat + size[1])
    ImageDraw.Draw(board).rectangle(cut, fill=MAT_EDGE)
    board.paste(picture, (mat, mat))
    return board


def _glue_sticks(frame: Image.Image, board: tuple[int, int], thick: int) -> Sequence[Point]:
    """Lay a stick along each edge of the board; where they cross, from the upper left around."""
    middle = (frame.width / 2, frame.height / 2)
    across, down = board[0] / 2, board[1] / 2
    longer = round(2 * thick * OVERLAP + thick)
    # The upright ones first: the others lie on them.
    for number, side in enumerate((-1, 1)):
        stick = _stick(board[1] + longer, thick, seed=number).rotate(90, expand=True)
        at = (middle[0] + side * across, middle[1])
        _lay(frame, _tilted(stick, TILTS_DEG[number]), at, thick * 0.14)
    for number, side in enumerate((-1, 1), start=2):
        stick = _stick(board[0] + longer, thick, seed=number)
        at = (middle[0], middle[1] + side * down)
        _lay(frame, _tilted(stick, TILTS_DEG[number]), at, thick * 0.14)
    signs = ((-1, -1), (1, -1), (1, 1), (-1, 1))
    return [(middle[0] + x * across, middle[1] + y * down) for x, y in signs]


def _stick(length: int, thick: int, seed: int) -> Image.Image:
    """A flat stick with round ends, RGBA; its grain runs along it."""
    rng = np.random.default_rng(seed)
    grain = np.zeros((thick, length), np.float32)
    for strength, cells in (
        (5.0, (max(2, thick // 3), max(2, length // (6 * thick)))),
        (4.0, _fine(thick, length)),
    ):
        noise = rng.normal(0, strength, cells).astype(np.float32)
        grain += cv2.resize(noise, (length, thick), interpolation=cv2.INTER_CUBIC)
    across = np.linspace(-1, 1, thick, dtype=np.float32)[:, None]
    light = 12 * (1 - across**2) - 9 * across - 16 * np.abs(across) ** 6
    colour = WOOD + (grain + light)[..., None] * np.array((1.0, 0.95, 0.8), np.float32)
    mask = Image.new("L", (length * FINE, thick * FINE), 0)
    corners = (0, 0, length * FINE - 1, thick * FINE - 1)
    ImageDraw.Draw(mask).rounded_rectangle(corners, thick * FINE / 2, fill=255)
    image = Image.fromarray(np.clip(colour, 0, 255).astype(np.uint8)).convert("RGBA")
    image.putalpha(mask.resize((length, thick), Image.Resampling.BOX))
    return image


def _fine(thick: int, length: int) -> tuple[int, int]:
    return max(2, round(thick / 1.6)), max(2, length // (3 * thick))


def _button(size: int, colour: Colour) -> Image.Image:
    """A round button with a rim and two holes."""
    large = max(8, size) * FINE
    image = Image.new("RGBA", (large, large), (*colour, 0))
    pen = ImageDraw.Draw(image)
    deep = _mixed(colour, (40, 26, 30), 0.32)
    pale = _mixed(colour, (255, 250, 240), 0.3)
    for inset, shade in ((0.0, deep), (0.05, pale), (0.12, colour), (0.24, deep), (0.28, colour)):
        edge = inset * large
        pen.ellipse((edge, edge, large - 1 - edge, large - 1 - edge), fill=(*shade, 255))
    for x in (0.4, 0.6):
        hole = ((x - 0.065) * large, 0.435 * large, (x + 0.065) * large, 0.565 * large)
        pen.ellipse(hole, fill=(*_mixed(colour, (30, 20, 24), 0.62), 255))
    return image.resize((max(8, size), max(8, size)), Image.Resampling.BOX)


def _mixed(colour: Colour, other: Colour, share: float) -> Colour:
    red, green, blue = (
        round(own + (new - own) * share) for own, new in zip(colour, other, strict=True)
    )
    return red, green, blue


def _tilted(image: Image.Image, angle_deg: float) -> Image.Image:
    # With a clear edge around it, or the turned edge would be jagged.
    clear = (*(int(part) for part in WOOD), 0)
    return ImageOps.expand(image, 2, clear).rotate(
        angle_deg, Image.Resampling.BICUBIC, expand=True, fillcolor=clear
    )


def _lay(ground: Image.Image, image: Image.Image, middle: Point, height: float) -> None:
    """Lay the image on the ground, with the soft shade of something that is `height` px thick."""
    pad = round(height * 3) + 2
    soft = Image.new("L", (image.width + 2 * pad, image.height + 2 * pad), 0)
    shade = image.getchannel("A").point([round(value * SHADE_SHARE) for value in range(256)])
    soft.paste(shade, (pad, pad))
    soft = soft.filter(ImageFilter.GaussianBlur(height))
    dark = Image.new("RGBA", soft.size, (*SHADE, 0))
    dark.putalpha(soft)
    _over(ground, dark, (middle[0] + height * 0.5, middle[1] + height))
    _over(ground, image, middle)


def _over(ground: Image.Image, image: Image.Image, middle: Point) -> None:
    corner = (round(middle[0] - image.width / 2), round(middle[1] - image.height / 2))
    sheet = Image.new("RGBA", ground.size, (0, 0, 0, 0))
    sheet.paste(image, corner)
    ground.alpha_composite(sheet)
