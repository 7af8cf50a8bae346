"""Meeting whoever or whatever was drawn beside the hero, by its kind."""

from __future__ import annotations

from stages.models import Kind
from stages.providers.local.storytelling.beat import Beat
from stages.providers.local.storytelling.tongues.german.landmarks import LANDMARKS
from stages.providers.local.storytelling.tongues.german.somebody import SOMEBODY

COMPANIONS: dict[Kind, tuple[Beat, ...]] = {**SOMEBODY, **LANDMARKS}
