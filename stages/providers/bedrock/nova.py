"""Amazon Nova Canvas. Since 2026-09-30 it answers only those with an arrangement of their own.

https://docs.aws.amazon.com/nova/latest/userguide/image-gen-req-resp-structure.html
"""

from __future__ import annotations

from typing import Any

from stages.providers.bedrock.families import AVOIDED, Wish, in_base64

_MAX_CHARS = 1024  # of the prompt


class NovaCanvas:
    """Paints around a mask ("outpainting"): what is black in it stays, what is white is painted."""

    takes_figure = True

    def body(self, wish: Wish) -> dict[str, Any]:
        """See Family. An outpainted picture has the size of the canvas and is not told it."""
        words = {"text": wish.words(_MAX_CHARS), "negativeText": AVOIDED}
        config: dict[str, Any] = {"numberOfImages": 1, "quality": "standard", "seed": wish.seed}
        if wish.canvas is None:
            config.update(width=wish.size[0], height=wish.size[1])
            return {
                "taskType": "TEXT_IMAGE",
                "textToImageParams": words,
                "imageGenerationConfig": config,
            }
        return {
            "taskType": "OUTPAINTING",
            "outPaintingParams": {
                **words,
                "image": in_base64(wish.canvas.png),
                "maskImage": in_base64(wish.canvas.mask_png),
                "outPaintingMode": "PRECISE",  # DEFAULT leaves a halo of the paper
            },
            "imageGenerationConfig": config,
        }

    def fault(self, answer: dict[str, Any]) -> str | None:
        """See Family: pictures that its policy holds back are told so in `error`."""
        told = answer.get("error")
        return f"filter reason: {told}" if told else None
