"""Stories in Spanish: European in its words, at home everywhere, and with the child on tú."""

from __future__ import annotations

from stages.providers.local.storytelling.tongue import Noun, Tongue
from stages.providers.local.storytelling.tongues.spanish.companions import COMPANIONS
from stages.providers.local.storytelling.tongues.spanish.endings import ENDINGS
from stages.providers.local.storytelling.tongues.spanish.facts import DAYS, FACTS, MOODS, WENT
from stages.providers.local.storytelling.tongues.spanish.grammar import SpanishGrammar
from stages.providers.local.storytelling.tongues.spanish.lines import (
    FRIENDS,
    HOMEWARD,
    OPENINGS,
    PLAY,
    REFRAINS,
    SET_OFF,
)
from stages.providers.local.storytelling.tongues.spanish.names import FITTING, NAMES
from stages.providers.local.storytelling.tongues.spanish.places import PLACES
from stages.providers.local.storytelling.tongues.spanish.shapes import SHAPES
from stages.providers.local.storytelling.tongues.spanish.sights import SIGHTS
from stages.providers.local.storytelling.tongues.spanish.unkind import FINE_IN_OUR_LINES, UNKIND

TONGUE = Tongue(
    code="es",
    grammar=SpanishGrammar(),
    artist="su artista",  # one word for all genders, and nobody else's than the hero's
    reader="ti",  # our lines say "para {reader}"
    days=DAYS,
    moods=MOODS,
    went=WENT,
    nobody=Noun("un dibujo de líneas alegres", "el dibujo de líneas alegres", "m"),
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
