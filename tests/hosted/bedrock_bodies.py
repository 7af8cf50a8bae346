"""What the picture models on Bedrock take and answer, as Amazon documents it.

https://docs.aws.amazon.com/nova/latest/userguide/image-gen-req-resp-structure.html
https://docs.aws.amazon.com/bedrock/latest/userguide/stable-image-services.html
https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-diffusion-3-5-large.html
"""

from __future__ import annotations

import base64
import io
from typing import Annotated, Any, Literal

from PIL import Image
from pydantic import BaseModel, ConfigDict, Field, model_validator

from tests.hosted.openai_answers import scenery

_NovaText = Annotated[str, Field(min_length=1, max_length=1024)]
_NovaSide = Annotated[int, Field(ge=320, le=4096, multiple_of=16)]
_LongText = Annotated[str, Field(max_length=10_000)]
_Seed = Annotated[int, Field(ge=0, le=4_294_967_294)]
_Format = Literal["jpeg", "png", "webp"]
_Ratio = Literal["16:9", "1:1", "21:9", "2:3", "3:2", "4:5", "5:4", "9:16", "9:21"]

_SIZES = {"1:1": (1024, 1024), "16:9": (1344, 768), "5:4": (1152, 896), "9:16": (768, 1344)}


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class _NovaConfig(_Strict):
    width: _NovaSide | None = None
    height: _NovaSide | None = None
    quality: Literal["standard", "premium"] = "standard"
    cfgScale: Annotated[float, Field(ge=1.1, le=10)] = 6.5
    seed: Annotated[int, Field(ge=0, le=2_147_483_646)] = 12
    numberOfImages: Annotated[int, Field(ge=1, le=5)] = 1


class _NovaWords(_Strict):
    text: _NovaText
    negativeText: _NovaText | None = None


class _NovaOutpainting(_NovaWords):
    image: str
    maskImage: str
    outPaintingMode: Literal["DEFAULT", "PRECISE"] = "DEFAULT"

    @model_validator(mode="after")
    def _fits(self) -> _NovaOutpainting:
        _hold_mask(_opened(self.image), _opened(self.maskImage), pure=True)
        return self


class _NovaFromText(_Strict):
    taskType: Literal["TEXT_IMAGE"]
    textToImageParams: _NovaWords
    imageGenerationConfig: _NovaConfig

    def size(self) -> tuple[int, int]:
        config = self.imageGenerationConfig
        return config.width or 1024, config.height or 1024


class _NovaAround(_Strict):
    taskType: Literal["OUTPAINTING"]
    outPaintingParams: _NovaOutpainting
    imageGenerationConfig: _NovaConfig

    @model_validator(mode="after")
    def _has_no_size(self) -> _NovaAround:
        if self.imageGenerationConfig.width or self.imageGenerationConfig.height:
            raise ValueError("an outpainted picture has the size of its image")
        return self

    def size(self) -> tuple[int, int]:
        return _opened(self.outPaintingParams.image).size


class _Stable(_Strict):
    prompt: _LongText
    negative_prompt: _LongText = ""
    seed: _Seed = 0
    output_format: _Format = "png"


class _StableInpaint(_Stable):
    image: str
    mask: str
    style_preset: str | None = None
    grow_mask: Annotated[int, Field(ge=0, le=20)] = 5

    @model_validator(mode="after")
    def _fits(self) -> _StableInpaint:
        image = _opened(self.image)
        wide, tall = image.size
        if min(wide, tall) < 64 or wide * tall > 9_437_184 or max(wide / tall, tall / wide) > 2.5:
            raise ValueError(f"an image of {wide} x {tall}")
        _hold_mask(image, _opened(self.mask), pure=False)
        return self

    def size(self) -> tuple[int, int]:
        return _opened(self.image).size


class _StableFromText(_Stable):
    mode: Literal["text-to-image"] = "text-to-image"
    aspect_ratio: _Ratio = "1:1"

    def size(self) -> tuple[int, int]:
        return _SIZES.get(self.aspect_ratio, (1024, 1024))


class _StableFromImage(_Stable):
    mode: Literal["image-to-image"]
    image: str
    strength: Annotated[float, Field(ge=0, le=1)]

    def size(self) -> tuple[int, int]:
        return _opened(self.image).size


def size_of(model: str, body: dict[str, Any]) -> tuple[int, int]:
    """How big a picture is asked for. Raises ValueError where the model takes no such body."""
    return _kind_of(model, body).model_validate(body).size()


def _kind_of(model: str, body: dict[str, Any]) -> Any:
    if "amazon.nova-canvas" in model:
        return _NovaAround if body.get("taskType") == "OUTPAINTING" else _NovaFromText
    if "stable-image-inpaint" in model:
        return _StableInpaint
    if "stability.sd3" in model and body.get("mode") == "image-to-image":
        return _StableFromImage
    if "stability." in model:
        return _StableFromText
    raise ValueError(f"this fake has no {model}")


def painted(model: str, size: tuple[int, int], fault: str) -> dict[str, Any]:
    """The model's answer: scenery all over, also where the child's figure was."""
    picture = base64.b64encode(scenery(size)).decode()
    images: Any = {"empty_images": [], "wrong_types": 5, "no_picture": ["aGVsbG8="]}.get(
        fault, [picture]
    )
    if "amazon.nova-canvas" in model:
        if fault == "refusal":
            return {"images": [], "error": "The images conflict with the AWS Responsible AI Policy"}
        return {"images": images, "error": None}
    if fault == "refusal":
        return {"finish_reasons": ["Filter reason: prompt"]}
    if fault == "failed":
        return {"finish_reasons": ["Inference error"]}
    return {"seeds": [7], "finish_reasons": [None], "images": images}


def _opened(told: str) -> Image.Image:
    return Image.open(io.BytesIO(base64.b64decode(told, validate=True)))


def _hold_mask(image: Image.Image, mask: Image.Image, *, pure: bool) -> None:
    if image.size != mask.size:
        raise ValueError(f"a mask of {mask.size} for an image of {image.size}")
    levels = {level for level, count in enumerate(mask.convert("L").histogram()) if count}
    if pure and not levels <= {0, 255}:
        raise ValueError("the mask is not purely black and white")
