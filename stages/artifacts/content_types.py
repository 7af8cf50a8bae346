"""What a browser is told about an artifact: what it is, and what to do with it."""

from __future__ import annotations

import mimetypes

# A key's content never changes: a browser may keep it for as long as a run is kept, a week.
CACHE_CONTROL = "private, max-age=604800, immutable"

# Not known everywhere, or known by another name.
_TYPES = {
    ".vtt": "text/vtt",
    ".srt": "application/x-subrip",
    ".mp4": "video/mp4",
    ".wav": "audio/wav",
    ".webp": "image/webp",
}


def content_type(key: str) -> str:
    """The media type of a key, by the end of its name: "video/mp4"."""
    suffix = "." + key.rpartition(".")[2]
    return _TYPES.get(suffix) or mimetypes.types_map.get(suffix, "application/octet-stream")


def saved_as(name: str) -> str:
    """The Content-Disposition that has a browser save a file; `name` is plain ASCII of ours."""
    return f'attachment; filename="{name}"'
