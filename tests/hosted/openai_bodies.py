"""Makes the fake's answers of the `openai` package's own models, and holds pictures to the API."""

from __future__ import annotations

import base64
import io
import json
import re
from typing import Any

from openai.types import Image, ImagesResponse, Model
from openai.types.chat import ChatCompletion, ChatCompletionMessage
from openai.types.chat.chat_completion import Choice
from openai.types.completion_usage import CompletionUsage
from openai.types.images_response import Usage, UsageInputTokensDetails
from PIL import Image as Pictures

from tests.hosted.faults import Fault
from tests.hosted.openai_answers import scenery
from tests.hosted.openai_types import NotTheApi

_SIZE = re.compile(r"(\d+)x(\d+)")
_STANDARD_SIZES = ("1024x1024", "1536x1024", "1024x1536")
_SIZE_STEP = 16  # of the models that paint in any size

_CREATED = 1_760_000_000
_TOKENS_IN, _TOKENS_OUT = 1200, 300
_IMAGE_TOKENS_IN, _IMAGE_TOKENS_OUT = 400, 1500


def completion(model: str, text: str, fault: Fault) -> ChatCompletion:
    """An answer of a model, or one of the ways in which it is none."""
    finish: Any = {"truncated_json": "length", "filtered": "content_filter"}.get(fault.name, "stop")
    texts = {"truncated_json": text[: len(text) // 2], "filtered": "", "wrong_types": _wrong(text)}
    message = ChatCompletionMessage(role="assistant", content=texts.get(fault.name, text))
    if fault.name == "refusal":
        message = ChatCompletionMessage(
            role="assistant", refusal="I'm sorry, I can't help with that."
        )
    choice = Choice(index=0, finish_reason=finish, message=message)
    return ChatCompletion(
        id="chatcmpl-fake",
        object="chat.completion",
        created=_CREATED,
        model=model,
        choices=[] if fault.name == "no_choices" else [choice],
        usage=CompletionUsage(
            prompt_tokens=_TOKENS_IN,
            completion_tokens=_TOKENS_OUT,
            total_tokens=_TOKENS_IN + _TOKENS_OUT,
        ),
    )


def _wrong(text: str) -> str:
    """The same members with values of other types."""
    start, end = text.find("{"), text.rfind("}") + 1
    return json.dumps({name: {"not": "this"} for name in json.loads(text[start:end])})


def images(size: tuple[int, int], fault: Fault) -> ImagesResponse:
    file = b"no picture" if fault.name == "no_picture" else scenery(size)
    picture = Image(b64_json=base64.b64encode(file).decode())
    return ImagesResponse(
        created=_CREATED,
        data=[] if fault.name == "empty_images" else [picture],
        usage=Usage(
            input_tokens=_IMAGE_TOKENS_IN,
            input_tokens_details=UsageInputTokensDetails(image_tokens=300, text_tokens=100),
            output_tokens=_IMAGE_TOKENS_OUT,
            total_tokens=_IMAGE_TOKENS_IN + _IMAGE_TOKENS_OUT,
        ),
    )


def model(name: str) -> Model:
    return Model(id=name, object="model", created=_CREATED, owned_by="fake")


def size_of(body: dict[str, Any]) -> tuple[int, int]:
    """Width and height that were asked for. Raises NotTheApi for one the model does not paint."""
    told, model = str(body.get("size", "1024x1024")), str(body.get("model"))
    found = _SIZE.fullmatch(told)
    if found is None:
        raise NotTheApi(f"size {told}")
    width, height = int(found[1]), int(found[2])
    free = model.startswith("gpt-image-2") and not (width % _SIZE_STEP or height % _SIZE_STEP)
    if told not in _STANDARD_SIZES and not free:
        raise NotTheApi(f"size {told} of {model}")
    if model.startswith("gpt-image") and "response_format" in body:
        raise NotTheApi(f"response_format is not supported by {model}")
    return width, height


def hold_mask(fields: dict[str, Any]) -> None:
    """A mask is as large as its picture, and has something to paint and something to keep."""
    image, mask = (Pictures.open(io.BytesIO(fields[name])) for name in ("image", "mask"))
    if image.size != mask.size or mask.format != "PNG" or mask.mode != "RGBA":
        raise NotTheApi("the mask must be an RGBA PNG of the picture's size")
    if mask.getchannel("A").getextrema() != (0, 255):
        raise NotTheApi("the mask has nothing to paint, or nothing to keep")
