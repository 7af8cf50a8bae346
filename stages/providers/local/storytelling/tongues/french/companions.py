"""Meeting somebody or something that was drawn too, by its kind."""

from __future__ import annotations

from stages.models import Kind
from stages.providers.local.storytelling.beat import Beat
from stages.providers.local.storytelling.tongues.french.finds import FINDS
from stages.providers.local.storytelling.tongues.french.landmarks import LANDMARKS
from stages.providers.local.storytelling.tongues.french.sky import SKY
from stages.providers.local.storytelling.tongues.french.somebody import SOMEBODY

COMPANIONS: dict[Kind, tuple[Beat, ...]] = {**SOMEBODY, **LANDMARKS, **SKY, **FINDS}
