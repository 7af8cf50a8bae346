from __future__ import annotations

import numpy as np

from stages.providers.local.filming.blooming import Bloom
from stages.providers.local.filming.paper import sheet


def test_it_grows_from_blank_paper_around_its_centre_to_the_whole_picture() -> None:
    paper = sheet(320, 180)
    bloom = Bloom(paper, (0.3, 0.6))
    picture = np.zeros((180, 320, 3), np.uint8)
    assert np.abs(bloom.grow(picture, 0).astype(int) - paper).max() <= 1
    half = bloom.grow(picture, 0.5)
    assert half[108, 96].max() < 60
    assert half[4, 316].min() > 150
    assert bloom.grow(picture, 1).max() <= 1
