"""Lines for what the drawing shows besides its hero: colours, how many, details and mood."""

from __future__ import annotations

from stages.providers.local.storytelling.tongue import Facts

FACTS = Facts(
    colors_small=(
        "So much {colors}!",
        "Look, {colors}!",
        "{colors}! How pretty!",
        "Hooray for {colors}!",
        "Hello, {colors}!",
        "Wow, {colors}!",
        "See how it shines! {colors}!",
    ),
    colors=(
        "The crayons had saved up their very best {colors} for this.",
        "You could see {colors} from a long way off.",
        "It was all done in {colors}, and with great care.",
        "Nobody had ever worn {colors} quite so well.",
        "There was {colors} all over, and it glowed.",
        "If you ever wondered where all the {colors} went, it is here.",
        "Even the rainbow wanted to know where one could get such {colors}.",
    ),
    one=(
        "Just one hero on the page!",
        "One page, one hero!",
        "There was one hero, and one is plenty.",
        "One drawing, one big smile!",
    ),
    many=(
        "Count them: {count} on the page!",
        "{count} were drawn on this one page!",
        "The page had {count} friends on it!",
        "On the paper there were {count}, and each of them said hello!",
        "Point and count! The page has {count}.",
        "Drawn were {count}, and nobody was missing!",
        "It was a drawing of {count}!",
        "{count} on one page are good company!",
        "The paper was shared by {count}, and there was room for all!",
    ),
    details=(
        "Look closely at the drawing: {details}.",
        "Can you find this in the drawing? {details}!",
        "And what else is in the drawing? {details}!",
        "Here is what the drawing shows: {details}.",
        "There is more in the drawing: {details}!",
        "Not to be missed in the drawing: {details}!",
        "And who can spot it in the drawing? {details}!",
    ),
    moods=(
        "It had been {mood_day}.",
        "What {mood_day} it was!",
        "So ended {mood_day}.",
    ),
    travels=(
        "{hero} {went} {to}.",
        "Now off {to}!",
        "The way led {to}.",
        "Next, {to}!",
        "On went {hero}, {to}.",
        "From there, it was on {to}.",
        "{hero} went on, and the way led {to}.",
    ),
    contexts=(
        "And a note from home says: “{context}”",
        "These words were tucked in for {reader}: “{context}”",
        "One more thing, just for {reader}: “{context}”",
    ),
)
