"""French: its lines, names, places and grammar."""

from __future__ import annotations

from stages.providers.local.storytelling.tongue import Noun, Tongue
from stages.providers.local.storytelling.tongues.french.companions import COMPANIONS
from stages.providers.local.storytelling.tongues.french.endings import ENDINGS
from stages.providers.local.storytelling.tongues.french.facts import FACTS
from stages.providers.local.storytelling.tongues.french.grammar import FrenchGrammar
from stages.providers.local.storytelling.tongues.french.lines import (
    FRIENDS,
    HOMEWARD,
    OPENINGS,
    PLAY,
    SET_OFF,
)
from stages.providers.local.storytelling.tongues.french.names import FITTING, NAMES
from stages.providers.local.storytelling.tongues.french.places import PLACES
from stages.providers.local.storytelling.tongues.french.refrains import REFRAINS
from stages.providers.local.storytelling.tongues.french.shapes import SHAPES
from stages.providers.local.storytelling.tongues.french.sights import SIGHTS
from stages.providers.local.storytelling.tongues.french.unkind import FINE_IN_OUR_LINES, UNKIND

TONGUE = Tongue(
    code="fr",
    grammar=FrenchGrammar(),
    artist="l’artiste",
    reader="toi",
    days=(
        "un beau matin",
        "un matin clair",
        "un matin tout doux",
        "un matin de soleil",
        "un matin pas comme les autres",
    ),
    moods={
        "happy": "une journée joyeuse",
        "lively": "une journée pleine d’élan",
        "calm": "une journée toute calme",
        "dreamy": "une journée de rêve",
        "": "une belle journée",
    },
    went={"walk": "marche", "swim": "nage", "fly": "vole"},
    nobody=Noun("un ami tout en couleurs", "l’ami tout en couleurs", "m"),
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
