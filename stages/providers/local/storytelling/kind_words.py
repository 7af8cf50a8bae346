"""The words that no story may hold, and how typed text is cleared of them."""

from __future__ import annotations

import re

UNKIND_WORDS: frozenset[str] = frozenset(
    ["afraid", "alone", "angry", "ashamed", "attack", "attacked", "attacks", "awful", "bad", "bite", "bites", "bleed", "bleeding", "blood", "bloody", "bomb", "bombs", "bullet", "bullets", "burn", "burned", "burning", "cancer", "cannon", "corpse", "creepy", "cried", "cries", "cruel", "cry", "crying", "cut", "damn", "danger", "dangerous", "dead", "deadly", "death", "demon", "devil", "die", "died", "dies", "disease", "doctor", "drown", "drowned", "drunk", "dumb", "dying", "enemy", "evil", "fat", "fear", "fearful", "fears", "fight", "fighting", "fights", "fire", "frightened", "frightening", "ghost", "gore", "gun", "guns", "hate", "hated", "hates", "hell", "hit", "hits", "horrible", "horror", "hospital", "hurt", "hurts", "idiot", "ill", "illness", "injured", "kill", "killed", "killer", "killing", "kills", "knife", "knives", "lonely", "lost", "mad", "mean", "medicine", "monstrous", "murder", "nasty", "naughty", "nightmare", "pain", "painful", "pills", "pistol", "poison", "punish", "punished", "rifle", "sad", "scare", "scared", "scares", "scary", "shame", "shoot", "shooting", "shot", "sick", "sickness", "skull", "smash", "spear", "stab", "stabbed", "stupid", "suicide", "sword", "swords", "tears", "terrible", "terrified", "terrifying", "terror", "threat", "ugly", "vampire", "violent", "war", "weapon", "weapons", "weep", "wicked", "wound", "wounded", "zombie", "barbie", "bluey", "disney", "elsa", "fortnite", "google", "lego", "mario", "marvel", "minecraft", "nintendo", "peppa", "pikachu", "pixar", "pokemon", "pokémon", "roblox", "spiderman", "youtube", "batman", "superman"]
)
# Kind in the mouth of our own lines, unkind or unclear in a stranger's.
FINE_IN_OUR_LINES: frozenset[str] = frozenset({"cut", "fire"})

_WORD = re.compile(r"[^\W\d_]+")


def unkind_in(text: str) -> list[str]:
    """The unkind words of a text, in order."""
    return [word for word in _WORD.findall(text.lower()) if word in UNKIND_WORDS]


def gentle(text: str) -> str:
    """Typed text without its unkind words, and without a "with ..." that holds one.

    "a scary dragon with a sword" becomes "a dragon".
    """
    head, joint, rest = text.partition(" with ")
    if joint and unkind_in(rest):
        text = head
    kept = [word for word in text.split() if not unkind_in(word)]
    return " ".join(kept)
