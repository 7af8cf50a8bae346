"""The closed vocabulary in which LocalVision tells what it sees: said, and read back.

Story writers put these phrases into other words and languages; a parent's own words read as None.

    subject = article colour [" and " colour] noun [" with " part {", " part} " and " part]
    detail  = "a face" | extra | ("lots" | "a bit") " of " colour | count " things on the page"
    extra   = "a " noun | count noun "s" | "another figure" | count " other figures"
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from stages.models import Kind

COUNTS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight")

# The colours a thing is called by; "pencil" stands for grey lines.
SUBJECT_COLORS = (
    "black",
    "pencil",
    "brown",
    "pink",
    "red",
    "orange",
    "yellow",
    "green",
    "turquoise",
    "blue",
    "purple",
)
_NO_PAIR = ("black", "pencil")  # said where nothing colourful is there

# The colours there may be lots or a bit of.
DETAIL_COLORS = (*(color for color in SUBJECT_COLORS if color != "pencil"), "grey", "white")

# A winged one is "a figure with two wings": the wings are its kind.
NOUNS: dict[Kind, str] = {
    "figure": "figure",
    "winged": "figure",
    "vehicle": "vehicle",
    "flower": "flower",
    "sun": "sun",
    "house": "house",
    "tree": "tree",
    "star": "star",
    "heart": "heart",
    "cloud": "cloud",
    "thing": "thing",
}

# Other counts are more likely a slip in the counting than in the drawing.
ARMS, LEGS, WINGS, WHEELS, PETALS = (2,), (2, 4, 6), (2, 4), (2, 3, 4), (4, 5, 6, 7, 8)

# What is named beside the hero; a thing nobody can name counts among "things on the page" alone.
EXTRA_KINDS: tuple[Kind, ...] = (
    "figure",
    "vehicle",
    "flower",
    "sun",
    "house",
    "tree",
    "star",
    "heart",
    "cloud",
)


@dataclass(frozen=True)
class SeenSubject:
    """The hero: its kind, one or two colours, and its parts as counted; 0 is "not said"."""

    kind: Kind
    colors: tuple[str, ...]
    face: bool = False
    arms: int = 0
    wings: int = 0  # never 0 for a winged figure, always 0 for all else
    legs: int = 0
    wheels: int = 0
    petals: int = 0


@dataclass(frozen=True)
class SeenDetail:
    """One more thing seen.

    `what` is "face"; "extra", with the kind of what else is drawn and how many; "lots" or "bit",
    with a colour; or "things", with how many there are on the page, the hero among them.
    """

    what: Literal["face", "extra", "lots", "bit", "things"]
    kind: Kind | None = None
    color: str | None = None
    count: int = 1


def say_subject(seen: SeenSubject) -> str:
    """ "a purple figure with two arms and two legs": colours, kind, the parts that are plain."""
    what = f"{' and '.join(seen.colors)} {NOUNS[seen.kind]}"
    counted = {
        "arms": seen.arms,
        "wings": seen.wings,
        "legs": seen.legs,
        "wheels": seen.wheels,
        "petals": seen.petals,
    }
    parts = ["a face"] if seen.face else []
    parts += [f"{COUNTS[count]} {name}" for name, count in counted.items() if count]
    return _article(what) + (f" with {_listed(parts)}" if parts else "")


def read_subject(text: str) -> SeenSubject | None:
    """What `say_subject` said; None for anything else."""
    what, _, having = text.strip().partition(" with ")
    words = what.replace(" and ", " ").split(" ")
    kind = next((kind for kind, name in NOUNS.items() if name == words[-1]), None)
    counts = _read_parts(having)
    if kind is None or counts is None:
        return None
    if counts.get("wings"):
        kind = "winged"
    face = bool(counts.pop("face", 0))
    seen = SeenSubject(kind, tuple(words[1:-1]), face, **counts)
    # One way to say each thing: what reads otherwise was not said here.
    return seen if _is_sayable(seen) and say_subject(seen) == text.strip() else None


def say_detail(seen: SeenDetail) -> str:
    """One detail in words: "a sun", "lots of purple", "three things on the page"."""
    if seen.what == "face":
        return "a face"
    if seen.what == "things":
        return f"{COUNTS[seen.count]} things on the page"
    if seen.what in ("lots", "bit"):
        return f"{'lots' if seen.what == 'lots' else 'a bit'} of {seen.color}"
    noun = NOUNS[seen.kind or "figure"]
    if noun == "figure":
        return "another figure" if seen.count == 1 else f"{COUNTS[seen.count]} other figures"
    return f"a {noun}" if seen.count == 1 else f"{COUNTS[seen.count]} {noun}s"


def read_detail(text: str) -> SeenDetail | None:
    """What `say_detail` said; None for anything else."""
    return _DETAILS.get(text.strip())


def all_details() -> tuple[SeenDetail, ...]:
    """Every detail there is."""
    return tuple(_DETAILS.values())


def _read_parts(having: str) -> dict[str, int] | None:
    """Counts by the part's name, "face" among them; None where it is no list of parts."""
    counts: dict[str, int] = {}
    for part in having.replace(" and ", ", ").split(", ") if having else ():
        count, _, name = part.partition(" ")
        if part == "a face":
            counts["face"] = 1
        elif count in COUNTS and name in ("arms", "wings", "legs", "wheels", "petals"):
            counts[name] = COUNTS.index(count)
        else:
            return None
    return counts


def _is_sayable(seen: SeenSubject) -> bool:
    colors = seen.colors
    paired = len(colors) == 2 and colors[0] != colors[1] and not {*colors} & {*_NO_PAIR}
    return (
        (paired or len(colors) == 1)
        and all(color in SUBJECT_COLORS for color in colors)
        and all(
            count in (0, *allowed)
            for count, allowed in (
                (seen.arms, ARMS),
                (seen.legs, LEGS),
                (seen.wings, WINGS),
                (seen.wheels, WHEELS),
                (seen.petals, PETALS),
            )
        )
    )


def _every_detail() -> list[SeenDetail]:
    many = range(1, len(COUNTS))
    return [
        SeenDetail("face"),
        *(SeenDetail("extra", kind=kind, count=n) for kind in EXTRA_KINDS for n in many),
        *(SeenDetail("lots", color=color) for color in DETAIL_COLORS),
        *(SeenDetail("bit", color=color) for color in DETAIL_COLORS),
        *(SeenDetail("things", count=n) for n in many[1:]),
    ]


def _article(phrase: str) -> str:
    return f"{'an' if phrase[0] in 'aeio' else 'a'} {phrase}"


def _listed(parts: list[str]) -> str:
    return " and ".join(filter(None, [", ".join(parts[:-1]), parts[-1]]))


_DETAILS = {say_detail(seen): seen for seen in _every_detail()}
