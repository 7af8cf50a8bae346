"""Lines for what the drawing shows besides its hero: colours, how many, details and mood."""

from __future__ import annotations

# Each set is told at most once in a story; `small` ones are for ages 2-4.
COLOR_LINES_SMALL: tuple[str, ...] = (
    "So much {colors}!",
    "Look, {colors}!",
    "{colors}! How pretty!",
    "Hooray for {colors}!",
    "Hello, {colors}!",
)
COLOR_LINES: tuple[str, ...] = (
    "The crayons had saved up their very best {colors} for this.",
    "You could see {colors} from a long way off.",
    "It was all done in {colors}, and with great care.",
    "Nobody had ever worn {colors} quite so well.",
    "There was {colors} all over, and it glowed.",
)
ONE_LINES: tuple[str, ...] = (
    "Just one hero on the page!",
    "One page, one hero!",
    "There was one hero, and one is plenty.",
    "One drawing, one big smile!",
)
MANY_LINES: tuple[str, ...] = (
    "Count them: {count} on the page!",
    "There were {count} on the paper!",
    "The page had {count} friends on it!",
    "All {count} on the paper said hello!",
)
DETAIL_LINES: tuple[str, ...] = (
    "Look closely at the drawing: {details}.",
    "Can you find this in the drawing? {details}!",
    "And what else is in the drawing? {details}!",
    "Here is what the drawing shows: {details}.",
)
MOOD_LINES: tuple[str, ...] = (
    "It had been {mood_day}.",
    "What {mood_day} it was!",
    "So ended {mood_day}.",
)
TRAVEL_LINES: tuple[str, ...] = (
    "{hero} {went} {to}.",
    "Now off {to}!",
    "The way led {to}.",
    "Next, {to}!",
)
CONTEXT_LINES: tuple[str, ...] = (
    "And a note from home says: “{context}”",
    "These words were tucked in for {reader}: “{context}”",
    "One more thing, just for {reader}: “{context}”",
)
