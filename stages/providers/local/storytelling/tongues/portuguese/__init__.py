"""Stories in Portuguese: European in its words, easy to read in Brazil, the child on tu."""

from __future__ import annotations

from stages.providers.local.storytelling.tongue import Noun, Tongue
from stages.providers.local.storytelling.tongues.portuguese.companions import COMPANIONS
from stages.providers.local.storytelling.tongues.portuguese.endings import ENDINGS
from stages.providers.local.storytelling.tongues.portuguese.facts import DAYS, FACTS, MOODS, WENT
from stages.providers.local.storytelling.tongues.portuguese.grammar import PortugueseGrammar
from stages.providers.local.storytelling.tongues.portuguese.lines import (
    FRIENDS,
    HOMEWARD,
    OPENINGS,
    PLAY,
    REFRAINS,
    SET_OFF,
)
from stages.providers.local.storytelling.tongues.portuguese.names import FITTING, NAMES
from stages.providers.local.storytelling.tongues.portuguese.places import PLACES
from stages.providers.local.storytelling.tongues.portuguese.shapes import SHAPES
from stages.providers.local.storytelling.tongues.portuguese.sights import SIGHTS
from stages.providers.local.storytelling.tongues.portuguese.unkind import FINE_IN_OUR_LINES, UNKIND

TONGUE = Tongue(
    code="pt",
    grammar=PortugueseGrammar(),
    artist="a criança",  # one word for all genders
    reader="ti",  # our lines say "para {reader}"
    days=DAYS,
    moods=MOODS,
    went=WENT,
    nobody=Noun("um desenho de linhas alegres", "o desenho de linhas alegres", "m"),
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
