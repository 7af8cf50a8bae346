"""Italian: its lines, names, places and grammar."""

from __future__ import annotations

from stages.providers.local.storytelling.tongue import Noun, Tongue
from stages.providers.local.storytelling.tongues.italian.companions import COMPANIONS
from stages.providers.local.storytelling.tongues.italian.endings import ENDINGS
from stages.providers.local.storytelling.tongues.italian.facts import FACTS
from stages.providers.local.storytelling.tongues.italian.grammar import ItalianGrammar
from stages.providers.local.storytelling.tongues.italian.lines import (
    FRIENDS,
    HOMEWARD,
    OPENINGS,
    PLAY,
    SET_OFF,
)
from stages.providers.local.storytelling.tongues.italian.names import FITTING, NAMES
from stages.providers.local.storytelling.tongues.italian.places import PLACES
from stages.providers.local.storytelling.tongues.italian.refrains import REFRAINS
from stages.providers.local.storytelling.tongues.italian.shapes import SHAPES
from stages.providers.local.storytelling.tongues.italian.sights import SIGHTS
from stages.providers.local.storytelling.tongues.italian.unkind import FINE_IN_OUR_LINES, UNKIND

TONGUE = Tongue(
    code="it",
    grammar=ItalianGrammar(),
    artist="l’artista",
    reader="te",
    days=(
        "un bel mattino",
        "una mattina chiara",
        "una mattina di sole",
        "una mattina tranquilla",
        "una mattina diversa dalle altre",
    ),
    moods={
        "happy": "una giornata allegra",
        "lively": "una giornata piena di brio",
        "calm": "una giornata tranquilla",
        "dreamy": "una giornata da sogno",
        "": "una bella giornata",
    },
    went={"walk": "camminò", "swim": "nuotò", "fly": "volò"},
    nobody=Noun("un amico tutto colorato", "l’amico tutto colorato", "m"),
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
