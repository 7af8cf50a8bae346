from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from stages.errors import ProviderError
from stages.models import Kind, Placement, Word
from stages.providers.film_briefs import ClipBrief, ClipCompanion
from stages.providers.local.filming.camera import Look
from stages.providers.local.filming.cast import Cast
from stages.providers.local.filming.timing import timing

MakeBrief = Callable[..., ClipBrief]
Pixels = NDArray[np.uint8]

COURSE = timing("scene", 4.0, 12)


def _companion(tmp_path: Path, kind: Kind, x: float, y: float, green: int = 180) -> ClipCompanion:
    picture = np.zeros((60, 50, 4), np.uint8)
    cv2.circle(picture, (25, 35), 23, (20, green, 20, 255), -1)
    path = tmp_path / f"{kind}-{x}-{green}.png"
    cv2.imwrite(str(path), picture)
    return ClipCompanion(path, kind, Placement(x=x, y=y, height=0.25))


def _drawn(cast: Cast, number: int) -> Pixels:
    frame = np.full((216, 384, 3), 255, np.uint8)
    cast.draw(frame, number, Look(1.0, 0.0, 0.0))
    return frame


def _where(frame: Pixels, channel: int) -> tuple[float, float]:
    others = [at for at in range(3) if at != channel]
    of_it = (frame[..., channel] > 120) & (frame[..., others].max(axis=2) < 90)
    assert of_it.any()
    rows, columns = np.nonzero(of_it)
    return float(columns.mean()), float(rows.mean())


def test_everybody_moves_and_not_in_step(make_brief: MakeBrief, tmp_path: Path) -> None:
    brief = make_brief(companions=(_companion(tmp_path, "figure", 0.8, 0.8),), narration_s=4.0)
    cast = Cast(brief, COURSE, 384, 216)
    frames = [_drawn(cast, number) for number in range(6, 50)]
    hero = np.array([_where(frame, 0)[1] for frame in frames])
    other = np.array([_where(frame, 1)[1] for frame in frames])
    assert np.ptp(hero) > 8
    assert np.ptp(other) > 4
    assert np.corrcoef(hero, other)[0, 1] < 0.95


def test_it_tells_where_everybody_comes_to_be(make_brief: MakeBrief, tmp_path: Path) -> None:
    tree = _companion(tmp_path, "tree", 0.8, 0.7)
    hero, (left, top, right, bottom) = Cast(
        make_brief(companions=(tree,), action="rest"), COURSE, 384, 216
    ).boxes
    assert hero[0] < 0.4 < hero[2] < left
    assert hero[3] == pytest.approx(0.8, abs=0.03)
    assert (top, bottom) == pytest.approx((0.49, 0.71), abs=0.02)
    assert (left + right) / 2 == pytest.approx(0.8, abs=0.02)
    assert 0.9 < (right - left) * 384 / (0.25 * 216 * 50 / 60) < 1.6


def test_the_hero_is_in_front_and_who_stands_further_back_behind(
    make_brief: MakeBrief, tmp_path: Path
) -> None:
    near = _companion(tmp_path, "figure", 0.4, 0.8, green=180)
    far = _companion(tmp_path, "figure", 0.42, 0.7, green=120)
    both = _drawn(Cast(make_brief(companions=(near, far), action="rest"), COURSE, 384, 216), 0)
    hero_alone = _drawn(Cast(make_brief(action="rest"), COURSE, 384, 216), 0)
    red = (hero_alone[..., 0] > 200) & (hero_alone[..., 1] < 40)
    assert np.abs(both[red].astype(int) - hero_alone[red]).max() < 3


def test_what_hangs_in_the_sky_throws_no_shade(make_brief: MakeBrief, tmp_path: Path) -> None:
    alone = _drawn(Cast(make_brief(action="rest"), COURSE, 384, 216), 0).astype(int)
    beside = np.s_[62:70, 352:380]  # beside its round foot
    darker = {}
    for kind in ("sun", "winged", "figure"):
        brief = make_brief(companions=(_companion(tmp_path, kind, 0.86, 0.3),), action="rest")
        darker[kind] = int((alone - _drawn(Cast(brief, COURSE, 384, 216), 0))[beside].sum())
    assert darker["figure"] > 300
    assert darker["sun"] < 0.2 * darker["figure"]
    assert darker["winged"] < 0.2 * darker["figure"]


def test_a_walker_stays_in_the_picture(make_brief: MakeBrief) -> None:
    for x in (0.14, 0.86):
        brief = make_brief(action="walk", hero=Placement(x=x, y=0.8, height=0.4))
        cast = Cast(brief, COURSE, 384, 216)
        ways = [_where(_drawn(cast, number), 0)[0] for number in (0, COURSE.turn_from)]
        assert (ways[1] - ways[0]) * (0.5 - x) > 0
        assert all(0.08 * 384 < way < 0.92 * 384 for way in ways)


def test_on_the_cover_nobody_walks_into_the_title(make_brief: MakeBrief) -> None:
    cast = Cast(make_brief(kind="cover", action="walk"), COURSE, 384, 216)
    places = [_where(_drawn(cast, number), 0) for number in range(0, COURSE.turn_from, 2)]
    across, down = np.ptp(places, axis=0)
    assert across < 12
    assert across + down > 1


def test_a_film_without_captions_moves_with_its_words_all_the_same(
    make_brief: MakeBrief, make_words: Callable[..., tuple[Word, ...]]
) -> None:
    said = make_words("Oh! Up it goes.", 0.4)
    shown, hidden, silent = (
        _drawn(Cast(make_brief(caption=caption, words=words), COURSE, 384, 216), 14)
        for caption, words in (("Oh! Up it goes.", said), ("", said), ("", ()))
    )
    assert (shown == hidden).all()
    assert (shown != silent).any()


def test_the_same_seed_moves_the_same(make_brief: MakeBrief) -> None:
    first, again, other = (
        _drawn(Cast(make_brief(seed=seed, action="stand"), COURSE, 384, 216), 30)
        for seed in ("a", "a", "b")
    )
    assert (first == again).all()
    assert (first != other).any()


def test_a_companion_that_cannot_be_read_is_named_as_such(
    make_brief: MakeBrief, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"not a picture")
    companion = ClipCompanion(broken, "figure", Placement(x=0.8, y=0.8, height=0.2))
    with pytest.raises(ProviderError, match="cannot be read"):
        Cast(make_brief(companions=(companion,)), COURSE, 384, 216)
