"""Opens a picture that a service sent as base64, far enough to know that it is one."""

from __future__ import annotations

import base64
import io

from PIL import Image

from stages.providers.hosted import errors

# Twice a 4K page. A picture is held as pixels while it is fitted, and no page is larger.
MAX_PIXELS = 16_600_000


def picture_in(told: object, service: str) -> bytes:
    """The picture's file. Raises TryAgain where it is broken, for it may come whole next time."""
    try:
        picture = base64.b64decode(str(told), validate=True)
        with Image.open(io.BytesIO(picture)) as opened:
            pixels = opened.width * opened.height
    except (ValueError, OSError, Image.DecompressionBombError) as error:
        raise errors.unavailable(service, "its picture was not whole") from error
    if pixels > MAX_PIXELS:
        raise errors.bad_answer(service, f"its picture has {pixels} pixels")
    return picture
