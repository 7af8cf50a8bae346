"""German: stories as they are told at bedtime in Berlin, Bern and Vienna, with rhymes for the small."""

from __future__ import annotations

from stages.providers.local.storytelling.tongue import Tongue
from stages.providers.local.storytelling.tongues.german import facts, lines, meetings, names
from stages.providers.local.storytelling.tongues.german.companions import COMPANIONS
from stages.providers.local.storytelling.tongues.german.endings import ENDINGS
from stages.providers.local.storytelling.tongues.german.grammar import ARTIST, GermanGrammar
from stages.providers.local.storytelling.tongues.german.phrases import NOBODY
from stages.providers.local.storytelling.tongues.german.places import PLACES
from stages.providers.local.storytelling.tongues.german.shapes import SHAPES
from stages.providers.local.storytelling.tongues.german.sights import SIGHTS
from stages.providers.local.storytelling.tongues.german.unkind import FINE_IN_OUR_LINES, UNKIND

TONGUE = Tongue(
    code="de",
    has_large_nouns=True,
    grammar=GermanGrammar(),
    artist=ARTIST,
    reader="dich",  # every line that has {reader} says "für" before it
    days=facts.DAYS,
    moods=facts.MOODS,
    went={"walk": "lief", "swim": "schwamm", "fly": "flog"},
    nobody=NOBODY,
    names=names.NAMES,
    fitting=names.FITTING,
    places=PLACES,
    shapes=SHAPES,
    openings=lines.OPENINGS,
    set_off=lines.SET_OFF,
    friends=meetings.FRIENDS,
    companions=COMPANIONS,
    play=meetings.PLAY,
    homeward=lines.HOMEWARD,
    endings=ENDINGS,
    sights=SIGHTS,
    facts=facts.FACTS,
    refrains=lines.REFRAINS,
    unkind=UNKIND,
    fine_in_our_lines=FINE_IN_OUR_LINES,
)
