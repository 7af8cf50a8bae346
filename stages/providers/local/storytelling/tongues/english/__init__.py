"""Stories in English."""

from __future__ import annotations

from stages.providers.local.storytelling.tongue import Noun, Tongue
from stages.providers.local.storytelling.tongues.english.companions import COMPANIONS
from stages.providers.local.storytelling.tongues.english.endings import ENDINGS
from stages.providers.local.storytelling.tongues.english.facts import FACTS
from stages.providers.local.storytelling.tongues.english.grammar import English
from stages.providers.local.storytelling.tongues.english.lines import (
    HOMEWARD,
    OPENINGS,
    REFRAINS,
    SET_OFF,
)
from stages.providers.local.storytelling.tongues.english.meetings import FRIENDS, PLAY
from stages.providers.local.storytelling.tongues.english.names import FITTING, NAMES
from stages.providers.local.storytelling.tongues.english.places import PLACES
from stages.providers.local.storytelling.tongues.english.shapes import SHAPES
from stages.providers.local.storytelling.tongues.english.sights import SIGHTS
from stages.providers.local.storytelling.tongues.english.unkind import FINE_IN_OUR_LINES, UNKIND

TONGUE = Tongue(
    code="en",
    grammar=English(),
    artist="the artist",
    reader="you",
    days=(
        "a fine morning",
        "a bright morning",
        "a quiet morning",
        "a sunny morning",
        "a Tuesday morning",
    ),
    moods={
        "happy": "a happy day",
        "calm": "a calm day",
        "dreamy": "a dreamy day",
        "lively": "a lively day",
        "curious": "a curious day",
        "excited": "an exciting day",
        "proud": "a proud day",
        "tender": "a tender day",
        "gentle": "a gentle day",
        "cheerful": "a cheerful day",
        "": "a good day",
    },
    went={"walk": "went", "swim": "swam", "fly": "flew"},
    nobody=Noun("a friend made of bright lines", "the friend made of bright lines", "n"),
    names=NAMES,
    fitting=FITTING,
    places=PLACES,
    shapes=SHAPES,
    openings=OPENINGS,
    set_off=SET_OFF,
    friends=FRIENDS,
    companions=COMPANIONS,
    play=PLAY,
    homeward=HOMEWARD,
    endings=ENDINGS,
    sights=SIGHTS,
    facts=FACTS,
    refrains=REFRAINS,
    unkind=UNKIND,
    fine_in_our_lines=FINE_IN_OUR_LINES,
)
