"""Shapes about setting out: maps, keys, songs and far-off bells."""

from __future__ import annotations

from stages.providers.local.storytelling.beat import Beat, Shape

MAP = Shape(
    title="{hero} and the Crumpled Map",
    themes=("adventure", "nature"),
    wish=Beat(
        "Look! A crumpled map! “Let us follow it,” said {hero}.",
        "It was folded seven times, it smelled of toast, and it had one red cross on it.",
        "“Nobody draws a cross for nothing,” said {hero}, turning the map the right way up at the"
        " third try.",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "{hero} turned left. {hero} turned right. Round and round and round!",
        "The map said ten big steps, but nobody had said how big a big step should be.",
        "So {hero} tried giant steps, and mouse steps, and some very fancy steps that belonged to a"
        " dance.",
        "walk",
        "excited",
    ),
    turn=Beat(
        "There was the cross! And what was under it? A box of crayons!",
        "There was a note in the box as well, and it said: draw the next adventure yourself.",
        "“So that is the treasure,” whispered {hero}, “all the places that nobody has thought of"
        " yet.”",
        "hop",
        "excited",
    ),
    glad=Beat(
        "{hero} drew a big red cross. Now the map was new!",
        "Then {hero} folded it seven times and left it where another explorer would find it.",
        "It smelled a little less of toast now, and a little more of crayons and of good ideas.",
        "stand",
        "proud",
    ),
)

KEY = Shape(
    title="{hero} and the Little Gold Key",
    themes=("adventure", "bravery"),
    wish=Beat(
        "{hero} found a little key. It was gold! What did it open?",
        "It was no bigger than a bean, and it hummed a tune when it was held up to an ear.",
        "“Somewhere a lock is missing you,” {hero} told the key, “and I would dearly like to meet"
        " it.”",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "Did it open a shell? No. Did it open a teapot? No, no!",
        "It did not open the jam jar either, although {hero} had rather hoped that it would.",
        "But each time the key hummed a bit louder, the way a kettle does when tea is nearly ready.",
        "walk",
        "curious",
    ),
    turn=Beat(
        "There was a tiny door. Click! went the key. Out came music!",
        "Behind the door lived a whole orchestra of crickets, tuning up for their very first show.",
        "“We were hoping for an audience,” said the smallest cricket, with a bow, “and here you"
        " are!”",
        "hop",
        "excited",
    ),
    glad=Beat(
        "{hero} clapped and clapped. “Again!” said {hero}. So they played again.",
        "They played a march, a waltz, and a polka that made even the tiny door swing in time.",
        "Afterwards {hero} hung the key beside the door, so that anybody who heard it could come"
        " in.",
        "wave",
        "happy",
    ),
)

BELL = Shape(
    title="{hero} and the Faraway Bell",
    themes=("adventure", "kindness"),
    wish=Beat(
        "Ding, ding! {hero} heard a bell. “Who is ringing?” said {hero}.",
        "The sound was small and silvery, and it came from just a little farther than far away.",
        "{hero} listened with both hands on both ears, which did not help, and then with neither,"
        " which did.",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "Ding! This way. Dong! That way. {hero} followed the bell.",
        "Whenever {hero} stopped for a rest, the bell stopped too, as if it were waiting politely.",
        "“I am coming,” called {hero}, “but I would come much faster if you stayed in one spot!”",
        "walk",
        "excited",
    ),
    turn=Beat(
        "It was a baby goat! A goat with a bell! “Hello, goat!”",
        "The little goat had been ringing all day long to find somebody to share a picnic with.",
        "There were eleven sandwiches, and as every goat knows, eleven is too many for one goat.",
        "hop",
        "happy",
    ),
    glad=Beat(
        "Munch, munch, munch! {hero} and the goat had lunch.",
        "They ate until only the basket was left, and the goat was thinking about that as well.",
        "“Ring whenever there are sandwiches,” said {hero}, “and I promise that I will hear you.”",
        "rest",
        "happy",
    ),
)

KITE = Shape(
    title="{hero} and the Runaway Kite",
    themes=("adventure", "friendship", "bravery"),
    wish=Beat(
        "Whoosh! A kite flew by. “Wait for me!” said {hero}.",
        "It had a long ribbon tail, and it looked back over its corner as if it wanted to play.",
        "“That kite is asking to be followed,” said {hero}, “and it would be rude to say no.”",
        "wave",
        "excited",
    ),
    attempt=Beat(
        "Up went the kite. Hop! went {hero}. Up, up! Hop, hop!",
        "The ribbon tickled {heros} nose, and then it swished away again with a papery giggle.",
        "“Nearly,” puffed {hero}, who had now jumped forty times and was starting to enjoy it.",
        "hop",
        "excited",
    ),
    turn=Beat(
        "{hero} sat very still. Down came the kite, all by itself.",
        "It had never wanted to be caught at all, it only wanted somebody to fly along with it.",
        "So {hero} took hold of the ribbon, counted to three, and felt both feet leave the ground.",
        "fly",
        "excited",
    ),
    glad=Beat(
        "Whee! {hero} could see everything. Everything looked so small!",
        "Far below, the world was spread out like a quilt, with all its pockets and buttons.",
        "“Thank you for asking me,” {hero} told the kite, and the kite did one loop for joy.",
        "fly",
        "happy",
    ),
)

SHAPES: tuple[Shape, ...] = (MAP, KEY, BELL, KITE)
