"""How the fake of OpenAI's API fails."""

from __future__ import annotations

# Those that come instead of an answer: status, code, type, what it says.
ERRORS: dict[str, tuple[int, str | None, str, str]] = {
    "throttled": (429, "rate_limit_exceeded", "requests", "Rate limit reached for requests."),
    "no_quota": (
        429,
        "insufficient_quota",
        "insufficient_quota",
        "You exceeded your current quota.",
    ),
    "server_error": (500, None, "server_error", "The server had an error."),
    "overloaded": (503, None, "server_error", "The engine is currently overloaded."),
    "bad_key": (401, "invalid_api_key", "invalid_request_error", "Incorrect API key: sk-a***z."),
    "no_access": (403, None, "permission_error", "Your project may not use it."),
    "no_model": (404, "model_not_found", "invalid_request_error", "The model does not exist."),
    "moderated": (
        400,
        "moderation_blocked",
        "user_error",
        "Rejected by the safety system.",
    ),
}

# Those for which half of a real answer is needed, or none at all.
OTHERS = (
    "silence",
    "cut",
    "not_json",
    "no_choices",
    "wrong_types",
    "truncated_json",
    "refusal",
    "filtered",
    "empty_images",
    "no_picture",
)
