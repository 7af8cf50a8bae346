"""Meeting somebody on the way where nobody else was drawn, and playing."""

from __future__ import annotations

from stages.providers.local.storytelling.beat import Beat

FRIENDS: tuple[Beat, ...] = (
    Beat(
        "A snail in a hat! “Hello!” said {hero}. “Hello!” said the snail.",
        "The hat was an acorn cup, and the snail lifted it the way gentlemen used to do.",
        "“I would come along,” the snail said, “but I have only just arrived at yesterday.”",
        "wave",
        "happy",
    ),
    Beat(
        "A hedgehog said, “Have a plum!” Mmm! “Thank you!” said {hero}.",
        "They sat side by side and had a contest to see whose plum stone could roll the farthest.",
        "The hedgehog won by a whisker, and was so polite as to say it had been a draw.",
        "rest",
        "happy",
    ),
    Beat(
        "A small frog came by. “Can you hop?” Hop! Yes, {hero} could!",
        "So they hopped for a while, once on two feet, once on one, and once with eyes closed.",
        "“You have a talent,” said the frog gravely, and a frog does not say that to everybody.",
        "hop",
        "excited",
    ),
    Beat(
        "An old goose sat down. “Tell me all,” said the goose kindly.",
        "{hero} told the whole story up to here, and the goose nodded in all the right places.",
        "“I do not know the answer,” said the goose, “but it is a very good question to carry.”",
        "rest",
        "calm",
    ),
    Beat(
        "Two mice had a cart. It was stuck! {hero} gave a push.",
        "Out came the wheel with a pop, and the two mice cheered in two very tiny voices.",
        "They had a cart full of thimbles, and they gave {hero} one, to be used as a hat.",
        "walk",
        "proud",
    ),
    Beat(
        "A butterfly sat on {heros} head. It was like a bow!",
        "It stayed for exactly seven breaths, and {hero} stood still for all seven of them.",
        "Nobody said a word, for it was one of those talks where nobody has to.",
        "stand",
        "tender",
    ),
    Beat(
        "“Knock, knock!” said a crow. “Who is there?” said {hero}. “Crow!”",
        "It was the only joke the crow knew, and it got better each of the five times.",
        "At the sixth time {hero} answered “Crow!” first, and the crow fell over laughing.",
        "wave",
        "happy",
    ),
    Beat(
        "A tortoise came by. Plod, plod. “Am I late?” it said. “Late for what?”",
        "It had forgotten, but it had hurried all the way from Tuesday in order to be here.",
        "“Then you are early,” said {hero}, “as it has not begun,” and the tortoise had never been so pleased.",
        "wave",
        "happy",
    ),
    Beat(
        "A duck had a suitcase. “Where to?” said {hero}. “Just here,” said the duck.",
        "It was full of bread, as it turned out, and there was no reason to carry it any farther.",
        "“Travel is mostly about where you sit down,” said the duck, and moved over so that {hero} could travel too.",
        "rest",
        "calm",
    ),
    Beat(
        "A spider waved. It took some time. Eight legs! Hello, hello, hello, hello!",
        "{hero} waved back with everything there was, so as not to seem short of manners.",
        "“Most people stop after two,” said the spider, quite touched, and put an extra bit of silver into the web.",
        "wave",
        "happy",
    ),
)

PLAY: tuple[Beat, ...] = (
    Beat(
        "Time to play! Spin around! Spin, spin! {hero} sat down, plop!",
        "The whole world went on spinning for a moment, and then it came to rest, and giggled.",
        "There is always a little time for play, and if there is not, you can borrow it from later.",
        "hop",
        "excited",
    ),
    Beat(
        "{hero} made a shape. A cloud made one too. Snap! The same!",
        "They did a fish and a hat, and the cloud did a rather good teapot with a lid.",
        "When it was {heros} turn to guess, the cloud came apart from laughing, and blew away.",
        "wave",
        "happy",
    ),
    Beat(
        "Peekaboo! {hero} hid. Peekaboo! The sun hid too. “Found you!”",
        "The sun is not good at hiding, since it leaves light all over the place.",
        "But {hero} looked everywhere first, behind every stone, so as not to spoil the game.",
        "hop",
        "happy",
    ),
    Beat(
        "Time for a snack. Crunch, crunch! One for {hero}. One for a bird.",
        "The bird liked the crumbs and {hero} liked the rest, so it worked out perfectly.",
        "“Do you come here often?” said {hero}, and the bird sang something that sounded like yes.",
        "rest",
        "calm",
    ),
    Beat(
        "Tap a stone. Tap a stick. Tap {heros} knee. Tip, tap, top!",
        "It began as a noise, but after a while it had a middle, and then it even had an end.",
        "A frog asked whether there were words to it, so {hero} made some up, and most of them were “frog”.",
        "hop",
        "excited",
    ),
    Beat(
        "Walk like a crab. Walk like a hen. Walk like a king! Bump!",
        "The king had walked right into the hen, because kings always look so far ahead.",
        "“And now like {hero},” said {hero}, to nobody in particular, and did it rather well, and without any practice.",
        "walk",
        "happy",
    ),
    Beat(
        "One bounce, two bounces! It was only a bean. But what a bean! Boing!",
        "It bounced over a stone, under a twig, and once around the back to surprise everybody.",
        "“It is not even a jumping bean,” said {hero}, catching it at last, “it is just in a very good mood.”",
        "hop",
        "excited",
    ),
    Beat(
        "Draw a line. Draw a nose. Now two ears! Oh, a bear! Hello, bear!",
        "It was drawn on the ground with a stick, and it had a rather surprised look about the eyes.",
        "So {hero} drew it a chair, and then a cup of something warm, and after that it looked very much at home.",
        "stand",
        "happy",
    ),
    Beat(
        "Who can be still? Shh! Still as a stone. Giggle! Who was that?",
        "It was the stone, or else it was {hero}, but the stone was never asked.",
        "They tried it four more times, and the longest of them lasted for very nearly the whole of one breath.",
        "rest",
        "happy",
    ),
    Beat(
        "Upside down! The sky was the floor. The ground was a hat. Ha, ha!",
        "{hero} looked at it all for quite a while, and it was a great improvement on an ordinary day.",
        "“Mind your head,” said an ant, who was walking along the ceiling, and {hero} thanked it, and minded it.",
        "hop",
        "excited",
    ),
)
