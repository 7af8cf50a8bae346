"""What Polly's own errors mean, with the settings to mend."""

from __future__ import annotations

from stages.errors import StageError
from stages.providers.aws.errors import Answered
from stages.providers.aws.service import AwsService
from stages.providers.hosted import errors
from stages.providers.polly.settings import PREFIX

POLLY = AwsService("polly", "polly", PREFIX)

ENGINE = f"{PREFIX}ENGINE"
VOICES = f"{PREFIX}VOICES"
_ACCESS = "the AWS credentials, and polly:SynthesizeSpeech in their policy"

# What will fail for ever until an operator mends it: which setting, and why.
_WRONG = {
    "EngineNotSupportedException": (
        f"{ENGINE}, {VOICES}",
        "The voice does not have this engine, or this region does not",
    ),
    "InvalidVoiceException": (VOICES, "Polly has no such voice"),
    "LanguageNotSupportedException": (VOICES, "The voice does not speak the language"),
    "MarksNotSupportedForFormatException": (ENGINE, "The engine does not time words"),
    "SsmlMarksNotSupportedForTextTypeException": (ENGINE, "The engine does not time words"),
}

# How an enum's fault reads: "Value 'Bob' at 'voiceId' failed to satisfy constraint".
_NAMED_IN_WORDS = (("'voiceid'", VOICES), ("'engine'", ENGINE))


def own_meaning(told: Answered) -> StageError:
    """What no other service answers, and the rest: it does not take what it was sent."""
    if told.code in _WRONG:
        return errors.wrong_setting(*_WRONG[told.code])
    for name, setting in _NAMED_IN_WORDS:
        if told.code == "ValidationException" and name in told.words.lower():
            return errors.wrong_setting(setting, "Polly has no such one")
    if told.status in (401, 403):
        return errors.wrong_setting(_ACCESS, f"Amazon refuses the call ({told.code})")
    return errors.bad_answer(POLLY.name, f"it does not take the text ({told.code})")
