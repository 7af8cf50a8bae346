"""Shapes about finding one another, building together and making up."""

from __future__ import annotations

from stages.providers.local.storytelling.beat import Beat, Shape

BAND = Shape(
    title="{hero} Starts a Band",
    themes=("friendship", "counting"),
    wish=Beat(
        "Bom, bom! {hero} had a drum. “I want a band!” said {hero}.",
        "One drum is a fine thing, but all it could say was bom, and then bom again.",
        "“A band is a conversation,” said {hero}, “and so far I am only talking to myself.”",
        "stand",
        "excited",
    ),
    attempt=Beat(
        "A frog came. Quack? No, ribbit! A duck came. Ribbit? No, quack!",
        "Everybody wanted to be first and loudest, so it sounded like pots falling down stairs.",
        "“That was very full of feeling,” said {hero} kindly, “now shall we try it one by one?”",
        "hop",
        "excited",
    ),
    turn=Beat(
        "Bom! went {hero}. Ribbit! Quack! Bom, ribbit, quack! It was music!",
        "The trick was to listen, and to leave a little hole where a friend could come in.",
        "When the duck forgot her quack, the frog played it for her, and it was even better.",
        "hop",
        "happy",
    ),
    glad=Beat(
        "Bom, ribbit, quack! Everyone danced. Bom, ribbit, quack! Everyone sang.",
        "They played their one song eleven times, since nobody could think of a better one.",
        "“What is the band called?” asked a mole in the front row, and all said at once: “Us!”",
        "hop",
        "excited",
    ),
)

HOUSE = Shape(
    title="{hero} and the House for Two",
    themes=("friendship", "kindness"),
    wish=Beat(
        "{hero} had a box. “I will build a house. A house for two!”",
        "It was a very good box, with four flaps, and it had once held a washing machine.",
        "“I do not know yet who the second one is,” said {hero}, “but I shall build two windows.”",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "Push, push! The roof fell off. “Oops!” said {hero}. Push, push!",
        "With two hands you can hold the wall or the roof, but it is hard to hold them both.",
        "“What this house needs,” said {hero} from somewhere underneath, “is somebody at the other"
        " end.”",
        "stand",
        "happy",
    ),
    turn=Beat(
        "“Can I help?” said a badger. One held. One taped. Done!",
        "Together it was easy, and the badger even had a saucepan that made a fine chimney.",
        "“Who is the second window for?” asked the badger, and {hero} said, “I believe it is"
        " yours.”",
        "wave",
        "happy",
    ),
    glad=Beat(
        "Peep! {hero} looked out of one window. Peep! Badger looked out of the other.",
        "They waved to each other from their windows, although they were sitting side by side.",
        "Then it was time to swap, so that each of them would know the other one’s view.",
        "wave",
        "tender",
    ),
)

BALL = Shape(
    title="{hero} and the Ball That Came Back",
    themes=("friendship", "adventure"),
    wish=Beat(
        "{hero} had a round, red ball. “Who will play with me?”",
        "You can throw a ball up by yourself, but it does come down in the same old place.",
        "“I should like it to come back with a laugh on it,” said {hero}, and looked around.",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "Roll, roll, roll! The ball rolled off. {hero} went after it.",
        "It rolled past a heron who was busy, and past a hen who had only just sat down.",
        "“Perhaps it knows somebody,” said {hero}, and hurried after it, out of breath and full of"
        " hope.",
        "hop",
        "excited",
    ),
    turn=Beat(
        "Stop! The ball sat still. Then it rolled back! Who was there?",
        "It was a shy armadillo, who could be a ball too, and who rolled out to say hello.",
        "“I saw something round,” said the armadillo, “and I thought that it might be a cousin.”",
        "hop",
        "excited",
    ),
    glad=Beat(
        "Roll to {hero}. Roll back. Roll to {hero}. Roll back. Giggle!",
        "Sometimes the ball rolled and sometimes the armadillo did, and nobody minded which.",
        "Each time it came back it had a laugh on it, exactly as {hero} had wished.",
        "hop",
        "happy",
    ),
)

LETTER = Shape(
    title="{hero} and the Letter with No Name",
    themes=("friendship", "kindness"),
    wish=Beat(
        "A letter came for {hero}. It said: “Let us be friends!” From whom?",
        "There was no name on it, only a smudge of jam and a very small pawprint.",
        "“Somebody forgot to say who they are,” said {hero}, “so I must find them and say yes.”",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "Was it the crow? No, no. Was it the mole? No, no.",
        "{hero} looked at many paws, and every one was too big, too round, or free of jam.",
        "“What a kind letter,” the mole sniffed, “now I rather wish I had written it myself.”",
        "walk",
        "curious",
    ),
    turn=Beat(
        "A wee mouse had jam on one paw. “It was you!” said {hero}.",
        "The mouse went pink from ears to tail, and held out a jam tart instead of an answer.",
        "“I was too small to say it,” squeaked the mouse, “so I wrote it as big as I could.”",
        "wave",
        "happy",
    ),
    glad=Beat(
        "“Yes,” said {hero}. “Let us be friends!” They shared the tart.",
        "Then they wrote a letter together, and they put both of their names at the bottom.",
        "They sent it to the crow and to the mole, since it is a pity to leave anybody out.",
        "rest",
        "tender",
    ),
)

SHAPES: tuple[Shape, ...] = (BAND, HOUSE, BALL, LETTER)
