"""Which size a picture is asked for: one that the model makes, nearest to the page's shape."""

from __future__ import annotations

import math

# All of OpenAI's image models and most other servers make these.
_STANDARD = ((1024, 1024), (1536, 1024), (1024, 1536))

# From gpt-image-2 on any multiples of 16 will do: these fit our pages' shapes.
_SHAPED = ((1536, 864), (1408, 1056), (1024, 1024), (864, 1536))
_FREE = "gpt-image-2"

Size = tuple[int, int]


def size_for(model: str, width: int, height: int) -> Size:
    """Width and height in pixels to ask for."""
    sizes = _SHAPED if model.startswith(_FREE) else _STANDARD
    return min(sizes, key=lambda size: abs(math.log(size[0] / size[1] / (width / height))))
