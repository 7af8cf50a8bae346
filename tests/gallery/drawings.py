"""Six drawings of our own, each with another pen on another paper, drawn by code."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np

from tests.gallery.pens import Paper, Pixels, photographed, ring

BLACK, WHITE = (38, 34, 40), (250, 248, 240)


def draw(name: str) -> bytes:
    """A drawing as a JPEG. Raises KeyError for a name that there is not."""
    pixels = cv2.cvtColor(DRAWINGS[name](), cv2.COLOR_RGB2BGR)
    _, data = cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, 90])
    return data.tobytes()


def _fox() -> Pixels:
    """A fox in wax crayon on cream paper."""
    paper = Paper.blank((247, 242, 226), "crayon", 1)
    orange, cream = (226, 112, 36), (250, 226, 190)
    paper.fill(ring(760, 600, 62, 150, 35), orange)
    paper.line(ring(760, 600, 62, 150, 35), BLACK, closed=True)
    paper.fill(ring(560, 610, 118, 160), orange)
    paper.line(ring(560, 610, 118, 160), BLACK, closed=True)
    paper.fill(ring(560, 640, 62, 95), cream)
    for x in (500, 620):
        leg = [(x - 32, 720), (x + 32, 720), (x + 30, 830), (x - 34, 830)]
        paper.fill(leg, orange)
        paper.line(leg, BLACK, closed=True)
    for side in (-1, 1):
        arm = [(560 + side * 100, 540), (560 + side * 190, 470 + 10 * side)]
        paper.line(arm, BLACK, wide=3.4)
        paper.line(arm, orange, wide=2.2)
        ear = [(560 + side * 62, 300), (560 + side * 150, 170), (560 + side * 158, 330)]
        paper.fill(ear, orange)
        paper.line(ear, BLACK, closed=True)
    face = [(400, 330), (560, 270), (720, 330), (640, 440), (560, 500), (480, 440)]
    paper.fill(face, orange)
    paper.line(face, BLACK, closed=True)
    for x in (500, 620):
        paper.dot(x, 360, 13, BLACK)
    paper.dot(560, 482, 17, BLACK)
    paper.line([(520, 430), (545, 448), (575, 448), (600, 430)], BLACK)
    return paper.picture()


def _friends() -> Pixels:
    """A girl and her dog, a house and the sun, in felt pens."""
    paper = Paper.blank((250, 249, 246), "felt", 2)
    _sun(paper, 130, 125)
    _house(paper, 1032, 560)
    _girl(paper, 350, 470)
    _dog(paper, 685, 700)
    return paper.picture()


def _sun(paper: Paper, x: float, y: float) -> None:
    yellow = (245, 190, 30)
    paper.fill(ring(x, y, 62, 62), yellow)
    for angle in np.linspace(0, 2 * np.pi, 12, endpoint=False):
        across, down = np.cos(angle), np.sin(angle)
        near, far = (x + 70 * across, y + 70 * down), (x + 108 * across, y + 108 * down)
        paper.line([near, far], yellow)


def _house(paper: Paper, x: float, y: float) -> None:
    wall = [(x - 130, y - 40), (x + 130, y - 40), (x + 130, y + 250), (x - 130, y + 250)]
    roof = [(x - 160, y - 40), (x, y - 200), (x + 160, y - 40)]
    door = [(x - 34, y + 120), (x + 34, y + 120), (x + 34, y + 250), (x - 34, y + 250)]
    paper.fill(wall, (236, 150, 120))
    paper.line(wall, BLACK, closed=True)
    paper.fill(roof, (196, 50, 48))
    paper.line(roof, BLACK, closed=True)
    paper.fill(door, (120, 76, 40))
    for side in (-74, 74):
        pane = [(x + side - 30, y + 10), (x + side + 30, y + 10), (x + side + 30, y + 70)]
        paper.fill([*pane, (x + side - 30, y + 70)], (140, 200, 236))


def _girl(paper: Paper, x: float, y: float) -> None:
    skin, dress, hair = (244, 196, 160), (216, 60, 130), (110, 62, 30)
    paper.fill(ring(x, y - 180, 112, 108), hair)
    paper.fill(ring(x, y - 165, 84, 82), skin)
    paper.line(ring(x, y - 165, 84, 82), BLACK, closed=True)
    gown = [(x - 40, y - 84), (x + 40, y - 84), (x + 120, y + 170), (x - 120, y + 170)]
    paper.fill(gown, dress)
    paper.line(gown, BLACK, closed=True)
    for side in (-1, 1):
        paper.line([(x + side * 44, y - 50), (x + side * 150, y + 10)], BLACK, wide=1.4)
        paper.line([(x + side * 44, y + 172), (x + side * 48, y + 300)], BLACK, wide=1.4)
        paper.line([(x + side * 48, y + 300), (x + side * 84, y + 304)], BLACK, wide=1.4)
        paper.dot(x + side * 30, y - 176, 8, BLACK)
    paper.line([(x - 30, y - 138), (x, y - 122), (x + 30, y - 138)], (190, 40, 40))


def _dog(paper: Paper, x: float, y: float) -> None:
    brown = (160, 104, 56)
    paper.fill(ring(x, y, 105, 58), brown)
    paper.line(ring(x, y, 105, 58), BLACK, closed=True)
    paper.fill(ring(x - 100, y - 64, 54, 48), brown)
    paper.line(ring(x - 100, y - 64, 54, 48), BLACK, closed=True)
    paper.fill(ring(x - 62, y - 70, 18, 42), (110, 66, 34))
    paper.line([(x + 98, y - 20), (x + 150, y - 84)], BLACK, wide=1.6)
    for leg in (-66, -30, 34, 70):
        paper.line([(x + leg, y + 50), (x + leg, y + 116)], BLACK, wide=1.8)
    paper.dot(x - 112, y - 74, 7, BLACK)
    paper.dot(x - 152, y - 60, 11, BLACK)


def _whale() -> Pixels:
    """A whale in watercolour."""
    paper = Paper.blank((250, 249, 243), "brush", 3)
    body = [(300, 520), (340, 420), (460, 360), (620, 350), (760, 400), (850, 480)]
    tail = [(950, 400), (1010, 340), (1030, 430), (990, 500), (900, 560)]
    belly = [(780, 640), (620, 690), (440, 680), (330, 620)]
    paper.fill([*body, *tail, *belly], (62, 124, 190))
    paper.fill([(350, 600), (500, 640), (640, 630), (560, 680), (430, 680)], (170, 204, 226))
    paper.fill(ring(640, 610, 34, 74, 40), (40, 96, 166))
    for side in (-1, 1):
        spray = [(520, 340), (520 + side * 24, 280), (520 + side * 66, 250), (520 + side * 84, 286)]
        paper.line(spray, (80, 150, 206), wide=1.5)
    paper.pen = "pencil"
    paper.dot(420, 500, 13, BLACK)
    paper.line([(330, 560), (380, 584), (440, 580)], BLACK, wide=1.4)
    return paper.picture()


def _dragon() -> Pixels:
    """A dragon in coloured pencils on squared paper."""
    paper = Paper.blank((249, 249, 247), "pencil", 4)
    paper.squares()
    green, red = (52, 148, 74), (206, 70, 60)
    paper.pen = "crayon"
    for side in (-1, 1):
        wing = [(600, 470), (600 + side * 120, 300), (600 + side * 260, 350)]
        wing += [(600 + side * 210, 420), (600 + side * 240, 500), (600 + side * 110, 520)]
        paper.fill(wing, red)
        paper.line(wing, BLACK, closed=True)
    tail = [(660, 660), (790, 720), (900, 690), (930, 620), (960, 700), (860, 780), (650, 770)]
    paper.fill(tail, green)
    paper.line(tail, BLACK, closed=True)
    paper.fill(ring(600, 590, 108, 170), green)
    paper.line(ring(600, 590, 108, 170), BLACK, closed=True)
    paper.fill(ring(600, 330, 104, 92), green)
    paper.line(ring(600, 330, 104, 92), BLACK, closed=True)
    for x in (545, 655):
        foot = [(x - 34, 740), (x + 34, 740), (x + 44, 822), (x - 44, 822)]
        paper.fill(foot, green)
        paper.line(foot, BLACK, closed=True)
        paper.dot(x + (12 if x < 600 else -12), 312, 11, BLACK)
    for x in (560, 600, 640):
        spike = [(x - 20, 246), (x, 200), (x + 20, 246)]
        paper.fill(spike, (236, 180, 40))
        paper.line(spike, BLACK, closed=True)
    paper.line([(556, 372), (600, 390), (644, 372)], BLACK)
    return paper.picture()


def _bus() -> Pixels:
    """A bus in thick felt pen, photographed askew on a table, with a shadow."""
    paper = Paper.blank((244, 241, 232), "felt", 5)
    red, blue = (214, 52, 44), (96, 168, 220)
    body = [(300, 330), (860, 330), (900, 400), (900, 620), (300, 620)]
    paper.fill(body, red)
    paper.line(body, BLACK, closed=True, wide=1.3)
    for x in (340, 470, 600, 730):
        pane = [(x, 380), (x + 96, 380), (x + 96, 470), (x, 470)]
        paper.fill(pane, blue)
        paper.line(pane, BLACK, closed=True)
    for x in (430, 760):
        paper.fill(ring(x, 630, 66, 66), BLACK)
        paper.fill(ring(x, 630, 26, 26), (190, 190, 190))
    paper.dot(880, 560, 18, (245, 200, 50))
    return photographed(paper.picture(), 5)


def _owl() -> Pixels:
    """An owl in crayon on brown paper, with the moon."""
    paper = Paper.blank((206, 178, 138), "crayon", 6)
    brown, dark = (112, 70, 44), (60, 38, 30)
    paper.fill(ring(600, 540, 190, 250), brown)
    paper.line(ring(600, 540, 190, 250), dark, closed=True)
    for side in (-1, 1):
        ear = [(600 + side * 60, 310), (600 + side * 140, 220), (600 + side * 156, 380)]
        paper.fill(ear, brown)
        paper.line(ear, dark, closed=True)
        wing = ring(600 + side * 180, 580, 58, 150, -12 * side)
        paper.fill(wing, (140, 92, 56))
        paper.line(wing, dark, closed=True)
        paper.fill(ring(600 + side * 74, 430, 66, 66), WHITE)
        paper.line(ring(600 + side * 74, 430, 66, 66), dark, closed=True)
        paper.dot(600 + side * 66, 432, 24, BLACK)
        for toe in (-24, 0, 24):
            foot = (600 + side * 70, 780)
            paper.line([foot, (foot[0] + toe, 830)], (222, 150, 40), wide=1.4)
    beak = [(576, 480), (624, 480), (600, 540)]
    paper.fill(beak, (232, 160, 40))
    paper.line(beak, dark, closed=True)
    for y in (610, 660, 710):
        paper.line([(530, y), (565, y + 20), (600, y), (635, y + 20), (670, y)], dark, wide=0.8)
    paper.fill(ring(170, 180, 70, 70), (246, 226, 150))
    return paper.picture()


DRAWINGS: dict[str, Callable[[], Pixels]] = {
    "fox": _fox,
    "friends": _friends,
    "whale": _whale,
    "dragon": _dragon,
    "bus": _bus,
    "owl": _owl,
}
