"""Shapes that grow quiet: stars, yawns, blankets and one last good night."""

from __future__ import annotations

from stages.providers.local.storytelling.beat import Beat, Shape

YAWN = Shape(
    title="{hero} and the Travelling Yawn",
    themes=("bedtime", "friendship"),
    wish=Beat(
        "{hero} wanted a yawn. A big one! But no yawn came.",
        "The pillow was ready and the blanket was ready, and only the yawn was still missing.",
        "“It must be visiting somebody else,” said {hero}, “so I shall just go softly and ask.”",
        "stand",
        "calm",
    ),
    attempt=Beat(
        "“Have you got my yawn?” said {hero}. “I gave it to Mouse.”",
        "Mouse had passed it to Hen, and Hen had passed it to Cow, and off it went again.",
        "“It was a good one,” said Cow, rather dreamily, “all warm and round, like new bread.”",
        "walk",
        "calm",
    ),
    turn=Beat(
        "A small bear went, “Aaah!” Then {hero} went, “Aaaaah!” The yawn was back!",
        "It was even bigger than before, because everyone had added a little sleepiness to it.",
        "It went from {heros} nose down to {heros} toes, and it took its time on the way.",
        "rest",
        "dreamy",
    ),
    glad=Beat(
        "Good night, Mouse. Good night, Hen. Good night, Cow. Hush, hush.",
        "One after another they curled up, and their breathing sounded like a slow, soft sea.",
        "“You may borrow it again tomorrow,” murmured {hero}, and nobody was awake to answer.",
        "rest",
        "dreamy",
    ),
)

STAR = Shape(
    title="{hero} and the Sleepy Star",
    themes=("bedtime", "kindness"),
    wish=Beat(
        "Plop! A little star sat down. “I am sleepy,” said the star.",
        "It had been twinkling since supper, and its edges were getting soft and droopy.",
        "“Then we shall find you a bed,” said {hero}, “for even a star has to lie down sometimes.”",
        "stand",
        "tender",
    ),
    attempt=Beat(
        "{hero} tried a nutshell. Too small! {hero} tried a boot. Too wobbly!",
        "They tried a teacup too, but the star rolled about and made it ring.",
        "“It is lovely of you to try,” yawned the star, “but could it be a little bit more like"
        " sky?”",
        "stand",
        "curious",
    ),
    turn=Beat(
        "A puff of cloud! So soft! “Ahhh,” said the star. “Thank you.”",
        "{hero} plumped it up and smoothed it out, and the star sank in with a tiny sigh.",
        "“Would you hum for me?” asked the star, and {hero} hummed something slow and low and"
        " round.",
        "rest",
        "dreamy",
    ),
    glad=Beat(
        "Hum, hum, hum. The star slept. Its light went soft and small.",
        "{hero} stayed and kept watch, and the light breathed in and out, in and out.",
        "All over the sky the other stars turned down their lamps as well, one by one by one.",
        "rest",
        "dreamy",
    ),
)

BLANKET = Shape(
    title="{hero} and the Blanket of Soft Things",
    themes=("bedtime", "nature"),
    wish=Beat(
        "{hero} wanted a blanket. The softest one of all!",
        "It should be as soft as a kitten and as light as a whisper, with room to wriggle.",
        "“Nobody sells such a blanket,” thought {hero}, “so I shall have to collect it.”",
        "stand",
        "calm",
    ),
    attempt=Beat(
        "One feather, so soft. One bit of moss, so soft. Pat, pat.",
        "{hero} asked nicely every time, and every time somebody gave a bit of softness away.",
        "A sheep gave wool, a dandelion gave fluff, and an old cat gave the last part of a purr.",
        "walk",
        "tender",
    ),
    turn=Beat(
        "{hero} put it all together. Tuck, tuck, tuck. The blanket was done!",
        "It did not look like much at all, until {hero} crept under it and sighed.",
        "There it was, all the kindness of one long day, and it reached exactly from chin to toe.",
        "rest",
        "tender",
    ),
    glad=Beat(
        "Warm nose. Warm tummy. Warm, warm toes. {hero} wriggled with joy.",
        "There was still room at one end, so the old cat moved in with the rest of the purr.",
        "“I knew that there would be a reason to give it to you,” the cat said, and purred.",
        "rest",
        "happy",
    ),
)

MOON = Shape(
    title="{hero} Says Good Night to the Moon",
    themes=("bedtime", "counting", "nature"),
    wish=Beat(
        "“I want to say good night to the moon,” said {hero}.",
        "The moon was still busy getting up, and had not yet put on all of its silver.",
        "“I shall wait,” said {hero}, “since it always says good night to me, and never gets one"
        " back.”",
        "stand",
        "calm",
    ),
    attempt=Beat(
        "One good night for the snail. Two for the bees. But the moon?",
        "There were so many good nights to give on the way that {hero} nearly used them all up.",
        "“Keep a big one,” said the snail, pulling in one eye at a time, “the moon is rather far.”",
        "walk",
        "calm",
    ),
    turn=Beat(
        "Up came the moon. “Good night, moon!” called {hero}. The moon smiled.",
        "It may have been a cloud going by, but it looked very much like a smile from below.",
        "Then a bit of silver came sliding down, and it lay in {heros} lap like a letter.",
        "wave",
        "dreamy",
    ),
    glad=Beat(
        "Silver here. Silver there. {hero} shone like a little moon.",
        "Everything that {hero} touched got some silver too, even the snail’s front door.",
        "“That is how the moon writes,” whispered {hero}, “and I think this one says thank you.”",
        "stand",
        "dreamy",
    ),
)

SHAPES: tuple[Shape, ...] = (YAWN, STAR, BLANKET, MOON)
