"""Things to draw on a page of 700 pixels, each with its known mask; `paper.py` has three more."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

from tests.stages.drawing.paper import Pixels, outline

Ink = tuple[int, int, int]

RED, YELLOW, GREEN, BROWN = (205, 45, 45), (240, 200, 40), (60, 150, 60), (130, 85, 45)
BLUE, PINK, ORANGE, GREY = (50, 80, 185), (235, 120, 165), (240, 140, 40), (120, 120, 120)


def painted(
    page: Pixels, mask: Pixels, points: npt.ArrayLike, ink: Ink, width: int, fill: Ink
) -> None:
    """An outline coloured in, with a little paper left between the strokes as felt pens leave."""
    shape = np.asarray(points, np.int32)
    inside = np.zeros(mask.shape, np.uint8)
    cv2.fillPoly(inside, [shape], 255)
    strokes = page.copy()
    for x in range(-700, 1400, 11):
        cv2.line(strokes, (x, 0), (x + 180, 700), fill, 8, cv2.LINE_AA)
    page[inside > 0] = strokes[inside > 0]
    outline(page, mask, shape, ink, width)


def oval(center: tuple[int, int], axes: tuple[int, int], turn_deg: int = 0) -> Pixels:
    """The points of an ellipse."""
    return np.asarray(cv2.ellipse2Poly(center, axes, turn_deg, 0, 360, 6))


def stroke(page: Pixels, mask: Pixels, points: npt.ArrayLike, ink: Ink, width: int) -> None:
    """An open line: the line itself is all there is of it."""
    line = [np.asarray(points, np.int32)]
    cv2.polylines(page, line, False, ink, width, cv2.LINE_AA)
    cv2.polylines(mask, line, False, 255, width)


def face(page: Pixels, center: tuple[int, int], size: int, ink: Ink, width: int) -> None:
    """Two eyes and a mouth."""
    x, y = center
    for side in (-1, 1):
        cv2.circle(page, (x + side * size // 2, y - size // 4), max(4, size // 8), ink, -1)
    cv2.ellipse(page, (x, y + size // 4), (size // 2, size // 3), 0, 20, 160, ink, width)


def tadpole(page: Pixels, mask: Pixels, ink: Ink, width: int) -> None:
    """A head on legs of one line each, as children of three draw people."""
    outline(page, mask, oval((350, 270), (130, 140)), ink, width)
    face(page, (350, 270), 90, ink, width)
    stroke(page, mask, [(222, 290), (120, 240), (90, 260)], ink, width)
    stroke(page, mask, [(478, 290), (580, 240), (610, 262)], ink, width)
    stroke(page, mask, [(310, 405), (300, 600), (260, 606)], ink, width)
    stroke(page, mask, [(390, 405), (405, 600), (446, 606)], ink, width)


def stick(page: Pixels, mask: Pixels, ink: Ink, width: int) -> None:
    """A person with a round head, a dress, and arms and legs of single lines."""
    outline(page, mask, oval((350, 170), (80, 84)), ink, width)
    face(page, (350, 170), 60, ink, width)
    painted(page, mask, [(350, 250), (240, 470), (460, 470)], ink, width, PINK)
    stroke(page, mask, [(318, 315), (190, 270)], ink, width)
    stroke(page, mask, [(382, 315), (510, 262)], ink, width)
    stroke(page, mask, [(305, 470), (300, 620), (265, 622)], ink, width)
    stroke(page, mask, [(395, 470), (402, 620), (440, 622)], ink, width)


def cat(page: Pixels, mask: Pixels, ink: Ink, width: int) -> None:
    """A cat from the side: a body on four legs, a head with ears, a tail."""
    outline(page, mask, oval((380, 400), (170, 85)), ink, width)
    for x in (245, 305, 440, 500):
        outline(page, mask, [(x, 455), (x - 4, 580), (x + 26, 580), (x + 24, 455)], ink, width)
    outline(page, mask, oval((200, 310), (80, 74)), ink, width)
    outline(page, mask, [(135, 268), (128, 190), (180, 238)], ink, width)
    outline(page, mask, [(222, 238), (262, 188), (266, 268)], ink, width)
    outline(
        page, mask, [(540, 375), (620, 270), (612, 190), (636, 186), (648, 280), (555, 400)], ink,
        width,
    )  # fmt: skip
    face(page, (200, 315), 56, ink, width)


def flower(page: Pixels, mask: Pixels, ink: Ink, width: int) -> None:
    """Six round petals about a yellow middle, on a stem with two leaves."""
    stroke(page, mask, [(350, 330), (345, 480), (352, 640)], GREEN, width * 3)
    for side in (-1, 1):
        painted(page, mask, oval((350 + side * 58, 520), (52, 20), -side * 30), GREEN, width, GREEN)
    for turn in range(0, 360, 60):
        at = np.radians(turn)
        center = (int(350 + 105 * np.cos(at)), int(220 + 105 * np.sin(at)))
        painted(page, mask, oval(center, (62, 40), turn), ink, width, RED)
    painted(page, mask, oval((350, 220), (52, 52)), ink, width, YELLOW)


def house(page: Pixels, mask: Pixels, ink: Ink, width: int) -> None:
    """Four walls, a pointed roof, a door and two windows."""
    painted(page, mask, [(180, 310), (350, 150), (520, 310)], ink, width, RED)
    outline(page, mask, [(205, 310), (495, 310), (495, 560), (205, 560)], ink, width)
    painted(page, mask, [(320, 560), (320, 440), (385, 440), (385, 560)], ink, width, BROWN)
    for x in (235, 415):
        square = np.array([(x, 350), (x + 50, 350), (x + 50, 400), (x, 400)])
        outline(page, mask, square, ink, width)


def car(page: Pixels, mask: Pixels, ink: Ink, width: int) -> None:
    """A long body with a cabin, on two wheels."""
    body = [(120, 420), (130, 340), (230, 325), (285, 245), (450, 245), (510, 330), (595, 350),
            (600, 420)]  # fmt: skip
    painted(page, mask, body, ink, width, BLUE)
    for x in (220, 500):
        painted(page, mask, oval((x, 430), (56, 56)), ink, width, GREY)


def bird(page: Pixels, mask: Pixels, ink: Ink, width: int) -> None:
    """A bird from the side: a beak, a wing, a tail and two thin legs."""
    outline(page, mask, oval((340, 360), (150, 100), -12), ink, width)
    outline(page, mask, oval((490, 265), (72, 68)), ink, width)
    painted(page, mask, [(556, 250), (630, 272), (556, 294)], ink, width, ORANGE)
    outline(page, mask, [(205, 380), (90, 350), (100, 440), (220, 420)], ink, width)
    outline(page, mask, [(300, 330), (230, 250), (390, 320), (380, 390)], ink, width)
    for x in (310, 370):
        stroke(page, mask, [(x, 455), (x - 6, 560), (x + 26, 566)], ink, width)
    cv2.circle(page, (505, 250), 8, ink, -1)


def butterfly(page: Pixels, mask: Pixels, ink: Ink, width: int) -> None:
    """Two pairs of wings on a thin body, with feelers."""
    for side in (-1, 1):
        painted(
            page, mask, oval((350 + side * 125, 270), (130, 92), side * -30), ink, width, ORANGE
        )
        painted(page, mask, oval((350 + side * 95, 440), (95, 68), side * 30), ink, width, PINK)
        stroke(page, mask, [(350, 235), (350 + side * 34, 165)], ink, width)
    painted(page, mask, oval((350, 355), (24, 130)), ink, width, BROWN)


def fish(page: Pixels, mask: Pixels, ink: Ink, width: int) -> None:
    """A long round body with a tail, a fin and one eye."""
    painted(page, mask, oval((320, 360), (190, 105)), ink, width, ORANGE)
    painted(page, mask, [(495, 360), (620, 270), (590, 360), (620, 450)], ink, width, ORANGE)
    painted(page, mask, [(270, 262), (330, 190), (390, 268)], ink, width, ORANGE)
    cv2.circle(page, (210, 330), 12, ink, -1)


def robot(page: Pixels, mask: Pixels, ink: Ink, width: int) -> None:
    """A square head and body, arms and legs of bars, an aerial."""
    outline(page, mask, [(275, 130), (425, 130), (425, 245), (275, 245)], ink, width)
    outline(page, mask, [(240, 265), (460, 265), (460, 480), (240, 480)], ink, width)
    outline(page, mask, [(325, 245), (375, 245), (375, 265), (325, 265)], ink, width)
    outline(page, mask, [(240, 300), (130, 350), (140, 380), (240, 335)], ink, width)
    outline(page, mask, [(460, 300), (570, 350), (560, 380), (460, 335)], ink, width)
    outline(page, mask, [(275, 480), (275, 620), (315, 620), (315, 480)], ink, width)
    outline(page, mask, [(385, 480), (385, 620), (425, 620), (425, 480)], ink, width)
    stroke(page, mask, [(350, 130), (350, 70)], ink, width)
    cv2.circle(page, (350, 66), 10, ink, -1)
    cv2.circle(mask, (350, 66), 10, 255, -1)
    face(page, (350, 190), 70, ink, width)


def sun(page: Pixels, mask: Pixels, ink: Ink, width: int) -> None:
    """A yellow disc with rays."""
    painted(page, mask, oval((350, 350), (120, 120)), ORANGE, width, YELLOW)
    for turn in np.arange(0, 2 * np.pi, np.pi / 5):
        way = np.array([np.cos(turn), np.sin(turn)])
        ends = [tuple((350 + way * r).astype(int)) for r in (120, 200)]
        stroke(page, mask, ends, ORANGE, width + 2)


def tree(page: Pixels, mask: Pixels, ink: Ink, width: int) -> None:
    """A green crown on a brown trunk."""
    painted(page, mask, [(318, 400), (300, 630), (400, 630), (382, 400)], BROWN, width, BROWN)
    angles = np.arange(0, 2 * np.pi, 0.05)
    radius = 165 + 16 * np.cos(8 * angles)
    crown = np.stack([350 + radius * np.cos(angles), 265 + radius * np.sin(angles)], 1)
    painted(page, mask, crown, GREEN, width, GREEN)


def heart(page: Pixels, mask: Pixels, ink: Ink, width: int) -> None:
    """A red heart."""
    at = np.arange(0, 2 * np.pi, 0.08)
    x = 350 + 13 * 16 * np.sin(at) ** 3
    y = 330 - 13 * (13 * np.cos(at) - 5 * np.cos(2 * at) - 2 * np.cos(3 * at) - np.cos(4 * at))
    painted(page, mask, np.stack([x, y], 1), ink, width, RED)


def cloud(page: Pixels, mask: Pixels, ink: Ink, width: int) -> None:
    """A cloud: bumps above, nearly flat below, in one line."""
    whole = np.zeros(mask.shape, np.uint8)
    for center, axes in (
        ((220, 380), (90, 70)),
        ((310, 310), (100, 95)),
        ((420, 320), (95, 85)),
        ((490, 385), (85, 65)),
        ((350, 400), (170, 58)),
    ):
        cv2.ellipse(whole, center, axes, 0, 0, 360, 255, -1)
    rims, _ = cv2.findContours(whole, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    outline(page, mask, rims[0][:, 0], ink, width)


def monster(page: Pixels, mask: Pixels, ink: Ink, width: int) -> None:
    """A coloured-in lump with three eyes, two horns and thin arms."""
    angles = np.arange(0, 2 * np.pi, 0.05)
    radius = 150 + 14 * np.sin(5 * angles)
    lump = np.stack([350 + radius * np.cos(angles), 380 + 1.1 * radius * np.sin(angles)], 1)
    for side in (-1, 1):
        painted(
            page, mask, [(350 + side * 60, 240), (350 + side * 110, 150), (350 + side * 115, 270)],
            ink, width, ORANGE,
        )  # fmt: skip
        arm = [(350 + side * 145, 400), (350 + side * 230, 350), (350 + side * 250, 290)]
        stroke(page, mask, arm, ink, width)
    painted(page, mask, lump, ink, width, GREEN)
    for x in (295, 350, 405):
        cv2.circle(page, (x, 330), 22, (250, 250, 250), -1)
        cv2.circle(page, (x, 330), 9, (20, 20, 20), -1)
    cv2.ellipse(page, (350, 410), (70, 40), 0, 10, 170, (20, 20, 20), width)


def dragon(page: Pixels, mask: Pixels, ink: Ink, width: int) -> None:
    """A dragon with a comb, two wings, two feet, and a tail that ends thin."""
    tail = [(410, 530), (500, 560), (590, 520), (622, 430), (640, 500), (570, 592), (410, 596)]
    painted(page, mask, tail, ink, width, GREEN)
    for side in (-1, 1):
        wing = [(60, 300), (80, 200), (215, 235), (170, 300), (205, 370), (90, 390)]
        painted(page, mask, [(350 + side * x, y) for x, y in wing], ink, width, RED)
        foot = [(20, 590), (20, 655), (88, 655), (80, 590)]
        painted(page, mask, [(350 + side * x, y) for x, y in foot], ink, width, GREEN)
    painted(page, mask, oval((350, 460), (90, 145)), ink, width, GREEN)
    for x in (310, 350, 390):
        painted(page, mask, [(x - 22, 115), (x, 68), (x + 22, 115)], ink, width, YELLOW)
    painted(page, mask, oval((350, 200), (92, 92)), ink, width, GREEN)
    face(page, (350, 200), 80, ink, width)
