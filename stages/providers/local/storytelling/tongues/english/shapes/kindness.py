"""Shapes about small good deeds and where they lead."""

from __future__ import annotations

from stages.providers.local.storytelling.beat import Beat, Shape

SOUP = Shape(
    title="{hero} and the Soup for Everyone",
    themes=("kindness", "counting", "friendship"),
    wish=Beat(
        "{hero} had a big pot. “I will make soup for everyone!”",
        "The pot was so big that {hero} could have had a bath in it, ears and all.",
        "“A pot like this wants company,” said {hero}, tapping it, and it rang like a friendly"
        " gong.",
        "stand",
        "happy",
    ),
    attempt=Beat(
        "In went water. In went one pea. Plop! It was thin soup.",
        "{hero} tasted it politely, and it tasted mostly of spoon with a little bit of pea.",
        "“It is a very quiet soup,” said {hero} kindly, “and I think it is waiting for some"
        " friends.”",
        "stand",
        "curious",
    ),
    turn=Beat(
        "Knock, knock! A rabbit brought a carrot. A mole brought a potato.",
        "Then came a duck with some parsley, and a hedgehog with noodles shaped like tiny stars.",
        "Everybody gave what they had, and the quiet soup began to bubble and hum a cheerful tune.",
        "wave",
        "excited",
    ),
    glad=Beat(
        "Slurp, slurp! One bowl for you. One bowl for me. Yum!",
        "It was the best soup in the world, because it tasted of every single one of them.",
        "“Who made this?” asked a late-coming mouse, and {hero} answered, “We did, and so will"
        " you.”",
        "rest",
        "happy",
    ),
)

SCARF = Shape(
    title="{hero} and the Longest Scarf",
    themes=("kindness", "friendship"),
    wish=Beat(
        "{hero} had a long, long scarf. “I want to share it!”",
        "It went three times around {hero} and still trailed behind like a soft, stripy river.",
        "“A scarf this long was never meant for just one,” said {hero}, and set out to find the"
        " others.",
        "stand",
        "happy",
    ),
    attempt=Beat(
        "“Would you like some scarf?” {hero} asked a fish. “No, thank you!”",
        "A fish has no neck, and a snail has hardly any, so sharing was trickier than it looked.",
        "“Keep asking,” said the snail, with a wink of one long eye, “somebody has a cold nose.”",
        "walk",
        "curious",
    ),
    turn=Beat(
        "A small owl said, “Brrr!” So {hero} wrapped the owl up. Cosy!",
        "Then came a fox, two mice and a sleepy bear, and there was scarf enough for all of them.",
        "They had to walk in step, left and right and left, like one warm animal with many feet.",
        "walk",
        "tender",
    ),
    glad=Beat(
        "Warm owl. Warm fox. Warm mice. And one warm, warm {hero}!",
        "When the mice laughed, the whole scarf wobbled, and then everyone else laughed too.",
        "“I thought that I was giving it away,” said {hero}, “but I have never been so warm.”",
        "hop",
        "happy",
    ),
)

PARCEL = Shape(
    title="{hero} and the Mystery Parcel",
    themes=("kindness", "adventure"),
    wish=Beat(
        "{hero} found a parcel. It had a bow. Who was it for?",
        "The rain had washed off the name, and all it said was: for a friend who needs a smile.",
        "“That could be almost anybody,” said {hero}, “so I had better look very carefully.”",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "“Is it yours?” said {hero}. “Not mine,” said the bee.",
        "It was not for the frog, who was already smiling, nor for the bees, who were too busy.",
        "“It is good of you to ask,” they all said, and every one of them pointed a new way.",
        "walk",
        "curious",
    ),
    turn=Beat(
        "A little turtle sat and sighed. “This is for you,” said {hero}.",
        "The turtle untied the bow very slowly, the way turtles do, and out floated bubbles.",
        "Each bubble popped with a different sound, and the last one sounded just like a hiccup.",
        "stand",
        "tender",
    ),
    glad=Beat(
        "Pop, pop, pop! The turtle smiled. Then {hero} smiled too.",
        "There was one bubble left in the parcel, and the turtle gave it to {hero} to keep.",
        "So the smile came back to the one who had brought it, as smiles quite often do.",
        "hop",
        "happy",
    ),
)

LANTERN = Shape(
    title="{hero} and the Borrowed Lantern",
    themes=("kindness", "bedtime"),
    wish=Beat(
        "A firefly gave {hero} a lantern. “Please bring it to Grandma Moth!”",
        "The lantern was as small as a thimble, but its light was as yellow as warm butter.",
        "“I will carry it with both hands,” promised {hero}, “and I will not swing it even once.”",
        "stand",
        "tender",
    ),
    attempt=Beat(
        "Slowly, slowly went {hero}. The little light went glow, glow, glow.",
        "Everyone who saw it asked for a bit of shine, just to find a button or to read a line.",
        "{hero} waited for each of them, because a good light does not get smaller by sharing.",
        "walk",
        "calm",
    ),
    turn=Beat(
        "Knock, knock! “My light!” said Grandma Moth. “Come in, dear {hero}!”",
        "With the lantern on her table she could finish the blanket that she had been knitting.",
        "“It has been waiting for its last row since Tuesday,” she said, and her needles began to"
        " click.",
        "stand",
        "happy",
    ),
    glad=Beat(
        "Click, click, click! Grandma Moth made a blanket. It was for {hero}!",
        "It was soft and silver, and it weighed no more than a yawn.",
        "“Kind feet get cold too,” said Grandma Moth, and she tucked one corner around {heros}"
        " toes.",
        "rest",
        "tender",
    ),
)

SHAPES: tuple[Shape, ...] = (SOUP, SCARF, PARCEL, LANTERN)
