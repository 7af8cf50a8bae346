"""The vision stage: a drawing in, what it shows out."""

from __future__ import annotations

import hashlib
import secrets

from stages.artifacts.base import ArtifactMissing
from stages.drawing.task import PrepareTask
from stages.errors import InputError
from stages.models import ColorShare, Description, DrawingAnalysis, Figure
from stages.providers.base import Drawing, FoundFigure, VisionProvider
from stages.steps import Steps, Work
from stages.suggestions import suggest
from stages.workers import Workers

# A 64-megapixel photo takes about 4 s here; a worker that is still at it has lost its way.
PREPARE_TIMEOUT_S = 60.0

_PREPARE = "stages.drawing.prepare:prepare_drawing"


async def analyze_drawing(
    steps: Steps,
    provider: VisionProvider,
    workers: Workers,
    drawing_key: str,
    drawing_digest: str,
) -> DrawingAnalysis:
    """What the uploaded picture at `drawing_key` shows, its figures cut out and kept.

    The upload itself is forgotten as soon as its upright copy is kept, or the picture has turned
    out to be of no use: a phone's photo tells where it was taken.
    Raises InputError for a picture that cannot be used, or that is not kept any more.
    """

    async def compute(work: Work) -> DrawingAnalysis:
        try:
            task = PrepareTask(await steps.artifacts.get(drawing_key))
        except ArtifactMissing as error:
            raise InputError("needs_drawing", "Please send the drawing again.") from error
        drawing: Drawing = await work.call(
            lambda: workers.run(_PREPARE, task, timeout_s=PREPARE_TIMEOUT_S), limits_itself=True
        )
        said = await work.call(lambda: provider.describe(drawing))
        return await _keep_drawing(work, drawing, said)

    try:
        analysis = await steps.once(
            "vision", provider, {"drawing": drawing_digest}, compute, DrawingAnalysis
        )
    except InputError:
        await steps.artifacts.delete(drawing_key)
        raise
    await steps.artifacts.delete(drawing_key)
    return analysis


def drawing_digest(data: bytes) -> str:
    """By this a drawing is known when it is sent again."""
    return hashlib.sha256(data).hexdigest()[:20]


def upload_key(prefix: str, data: bytes) -> str:
    """Where an upload waits for the vision stage; `prefix` is `user_id/run_id`.

    Each upload has a place of its own: of two requests at once, the one that comes too late takes
    its picture away again without touching the other's.
    """
    return f"{prefix}/upload-{drawing_digest(data)}-{secrets.token_hex(4)}"


async def _keep_drawing(work: Work, drawing: Drawing, said: Description) -> DrawingAnalysis:
    upright_key = await work.keep(_suffix(drawing), drawing.upright)
    figures = [
        await _keep_figure(work, number, figure)
        for number, figure in enumerate(drawing.figures, start=1)
    ]
    return DrawingAnalysis(
        **said.model_dump(),
        size=drawing.size,
        upright_key=upright_key,
        figures=figures,
        palette=list(drawing.palette),
        drawn_as=drawing.drawn_as,
        suggestions=suggest(drawing, said),
    )


def _suffix(drawing: Drawing) -> str:
    return "drawing.png" if drawing.upright_type == "image/png" else "drawing.jpg"


async def _keep_figure(work: Work, number: int, figure: FoundFigure) -> Figure:
    return Figure(
        bbox=figure.bbox,
        cutout_key=await work.keep(f"figure-{number}.png", figure.cutout_png),
        area=figure.area,
        colors=[ColorShare(name=c.name, hex=c.hex, share=c.share) for c in figure.colors],
        kind=figure.kind,
        kind_confidence=figure.kind_confidence,
        guesses=list(figure.guesses),
    )
