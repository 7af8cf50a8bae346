"""Contact sheets: the drawing, and frames of its film in order."""

from __future__ import annotations

from pathlib import Path

from PIL import Image, ImageOps

from stages.providers.local.filming.mp4 import measure
from tests.gallery.frames import frame_at

COLUMNS, ROWS = 4, 3
TILE_WIDTH_PX = 360
GAP_PX = 10
PAPER = (250, 246, 236)


def contact_sheet(drawing: Path, video: Path, duration_s: float, target: Path) -> None:
    """A sheet of the drawing and eleven frames, evenly from just after the start to the end."""
    with Image.open(drawing) as opened:
        tiles = [ImageOps.exif_transpose(opened).convert("RGB")]
    width, height = _size(video)
    scaled = round(TILE_WIDTH_PX * height / width / 2) * 2
    count = COLUMNS * ROWS - 1
    for number in range(count):
        at_s = 1.2 + (duration_s - 2.0) * number / (count - 1)
        tiles.append(Image.fromarray(frame_at(video, at_s, TILE_WIDTH_PX, scaled)))
    tile = (TILE_WIDTH_PX, scaled)
    step = (tile[0] + GAP_PX, tile[1] + GAP_PX)
    sheet = Image.new("RGB", (COLUMNS * step[0] + GAP_PX, ROWS * step[1] + GAP_PX), PAPER)
    for number, image in enumerate(tiles):
        place = (number % COLUMNS * step[0] + GAP_PX, number // COLUMNS * step[1] + GAP_PX)
        sheet.paste(ImageOps.pad(image, tile, color=PAPER), place)
    sheet.save(target, quality=88)


def _size(video: Path) -> tuple[int, int]:
    found = measure(video)
    return found.width, found.height
