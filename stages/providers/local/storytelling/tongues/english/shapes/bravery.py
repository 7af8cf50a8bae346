"""Shapes about daring to: a first jump, a first song, a question asked out loud."""

from __future__ import annotations

from stages.providers.local.storytelling.beat import Beat, Shape

SONG = Shape(
    title="{hero} Sings Out Loud",
    themes=("bravery", "friendship"),
    wish=Beat(
        "{hero} had a little song. “I want to sing it out loud!”",
        "So far it had only been sung into a pillow, and the pillow had never said a word.",
        "“Songs need air, like laundry,” {hero} decided, “and today I am going to hang mine out.”",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "{hero} opened wide. Out came a squeak! “Try again,” said a beetle.",
        "There were butterflies in {heros} tummy, and they were all flapping in different"
        " directions.",
        "“Let them flap in time,” said the beetle, who knew about wings, “and they will help you.”",
        "stand",
        "curious",
    ),
    turn=Beat(
        "{hero} took one big breath. La, la, la! What a lovely song!",
        "The first note wobbled, the second one stood up, and the third one flew like a swallow.",
        "Everything went quiet to listen, even the wind, and the wind is not good at being quiet.",
        "wave",
        "proud",
    ),
    glad=Beat(
        "“More, more!” said everyone. So {hero} sang it one more time.",
        "This time they all joined in, high and low and a bit in the middle.",
        "“It was only a little song,” said {hero}, “but it seems to have room for all of us.”",
        "hop",
        "happy",
    ),
)

JUMP = Shape(
    title="{hero} and the Very First Jump",
    themes=("bravery", "counting"),
    wish=Beat(
        "There was a big puddle. “I want to jump over it!” said {hero}.",
        "It was as wide as a bathtub and as shiny as a spoon, and it looked back up at {hero}.",
        "“Every frog can do it,” thought {hero}, “and every frog must have had a first time.”",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "One, two... not yet. One, two... not yet! {hero} giggled.",
        "Counting to three was easy, but three kept turning into a small rest and a biscuit.",
        "“Getting ready is part of jumping,” said an old frog, passing by in green rubber boots.",
        "stand",
        "calm",
    ),
    turn=Beat(
        "One, two, three! {hero} jumped! Splash! Right in the middle!",
        "For a moment it was very quiet, and then {hero} started to laugh and could not stop.",
        "“Right in the middle,” cheered the frog, “is the very best place, and I should know!”",
        "hop",
        "excited",
    ),
    glad=Beat(
        "Jump, jump, splash! “I did it!” said {hero}. Jump, jump, splash!",
        "The next jump was longer, and the one after that touched the other side with one toe.",
        "But just to be fair to the puddle, {hero} landed in the middle a few more times.",
        "hop",
        "proud",
    ),
)

HELLO = Shape(
    title="{hero} Says Hello",
    themes=("bravery", "friendship"),
    wish=Beat(
        "Somebody new was here! “I want to say hello,” said {hero}.",
        "It is a small word, but sometimes it sits in the mouth as big as a potato.",
        "{hero} practised on a stone, which was friendly, though it was not much of a talker.",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "{hero} said, “Hhh...” {hero} said, “Hel...” Nearly!",
        "So {hero} sent a wave instead, a very small one, with just the tip of one finger.",
        "And far across the way, somebody sent one back, and it was exactly as small.",
        "wave",
        "calm",
    ),
    turn=Beat(
        "One step. Two steps. “Hello!” said {hero}. “Hello!” said the hippo.",
        "The hippo had been practising too, all morning long, on a rather patient cactus.",
        "“Is it always this wobbly?” asked the hippo, and {hero} said, “Only until you have said"
        " it.”",
        "walk",
        "proud",
    ),
    glad=Beat(
        "Hello, stone! Hello, cactus! {hero} and the hippo said hello to everything.",
        "Once you have started it is hard to stop, so they greeted the clouds one by one.",
        "By teatime they had used up forty hellos, and neither of them had wobbled since the"
        " second.",
        "wave",
        "happy",
    ),
)

WHEELS = Shape(
    title="{hero} on Wobbly Wheels",
    themes=("bravery", "adventure"),
    wish=Beat(
        "{hero} found a tiny bike. “I want to ride it!” Wobble, wobble.",
        "It had one bell, two wheels, and a basket that was just right for a snack.",
        "“I know how it works from watching,” said {hero}, “so now only the doing is missing.”",
        "stand",
        "excited",
    ),
    attempt=Beat(
        "Wobble to the left. Wobble to the right. Oops! “Once more!”",
        "The bike leaned this way, {hero} leaned that way, and they met in a soft heap of leaves.",
        "“We are getting to know each other,” {hero} explained, with a leaf behind one ear.",
        "hop",
        "happy",
    ),
    turn=Beat(
        "Push, push, push! Look at {hero} go! “I am riding!”",
        "The wobble grew smaller and smaller, until it was only a wiggle, and then it was gone.",
        "The bell rang all on its own for pure delight, and a row of ducks quacked their applause.",
        "fly",
        "excited",
    ),
    glad=Beat(
        "Ring, ring! Here comes {hero}! Ring, ring! There goes {hero}!",
        "The smallest duckling asked for a ride in the basket, right there beside the snack.",
        "“Hold on to your feathers,” said {hero}, who now knew exactly how new things begin.",
        "wave",
        "proud",
    ),
)

KNOCKS = Shape(
    title="{hero} Knocks Three Times",
    themes=(
        "bravery",
        "friendship",
        "counting",
        "kindness",
    ),
    wish=Beat(
        "Somebody new had moved in. There was a door. “I will knock,” said {hero}.",
        "Under one arm was a pot of jam, for nobody should have to arrive anywhere without any.",
        "A door looks rather tall from the outside, and this one had a knocker in the shape of a very serious goose.",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "Knock! It was so soft. Not even the goose had heard it.",
        "It was the sort of knock that you give to a cake, to find out whether it is done.",
        "“That was only to warm up,” {hero} told the goose, “the real ones come now, and there will be three.”",
        "stand",
        "calm",
    ),
    turn=Beat(
        "Knock one. Knock two. Knock three! Open went the door. “Oh, hello!”",
        "It was an otter, with a paintbrush behind each ear and a box that said spoons.",
        "“I have been sitting behind this door for an hour,” said the otter, “and hoping that somebody would turn out to be you.”",
        "wave",
        "proud",
    ),
    glad=Beat(
        "One pot of jam. Two cups of tea. Three friends, with the goose. Hee, hee!",
        "They painted the goose green together, and it suited it, and it looked much less serious.",
        "“Knock whenever you like,” said the otter, “or do not knock at all, as I shall be knocking at yours by Friday.”",
        "rest",
        "happy",
    ),
)

SHAPES: tuple[Shape, ...] = (SONG, JUMP, HELLO, WHEELS, KNOCKS)
