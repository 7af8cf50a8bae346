"""The moments that fit any story: beginnings, setting off, meetings, ways home and endings."""

from __future__ import annotations

from stages.providers.local.storytelling.beat import Beat

OPENINGS: tuple[Beat, ...] = (
    Beat(
        "{artist} drew {subject}. “Hello, {hero}!” {hero} lived {home}.",
        "It was {day} with nothing in it yet, and that is the very best kind for a story.",
        "“I wonder what I am for,” said {hero}, stretching, for it was nice to be drawn at last.",
        "wave",
        "happy",
    ),
    Beat(
        "Meet {hero}! {hero} was {being}. {artist} made {hero}.",
        "On {day}, {hero} hopped off the paper and stood {home}, just like that.",
        "The crayons in the box nudged one another, since they had never seen a drawing so awake.",
        "hop",
        "excited",
    ),
    Beat(
        "Here comes {hero}! Look, it is {subject}. {hero} is {home}.",
        "It was {artist} who drew it all, with the tongue between the teeth and a steady hand.",
        "And on {day}, when the last line was done, the drawing took a deep breath and said"
        " good day.",
        "walk",
        "happy",
    ),
    Beat(
        "Once there was {subject}. The name was {hero}. Hello, {hero}!",
        "{artist} had drawn every line of it, and had put {hero} {home}, where the light was good.",
        "On {day}, something tickled, and it was an idea trying to get out.",
        "stand",
        "curious",
    ),
    Beat(
        "“Good day,” said {hero}. {hero} was {being}. {artist} smiled.",
        "{hero} lived {home}, in a story that did not have a second page so far.",
        "“Then it is high time,” {hero} said, on {day}, to nobody in particular, “to turn to it.”",
        "wave",
        "happy",
    ),
    Beat(
        "Who is that {home}? It is {hero}! {hero} is {being}.",
        "{artist} took a crayon and gave {hero} a wish to go with every line, free of charge.",
        "By the time the sun looked in, on {day}, there were wishes sticking out on all sides.",
        "stand",
        "curious",
    ),
    Beat(
        "Scritch, scratch! {artist} drew {subject}. Up jumped {hero}!",
        "{hero} looked around {home}, left and right, and found that it was all quite wonderful.",
        "“You have done the difficult bit,” {hero} told {artist}, on {day}, “now let me do mine.”",
        "hop",
        "excited",
    ),
    Beat(
        "This is a story about {hero}. {hero} was {being}. Hooray!",
        "It begins {home}, on {day}, and it begins because {artist} picked up a crayon.",
        "Some heroes arrive on horses, but this one arrived on paper, which is much smoother.",
        "stand",
        "proud",
    ),
    Beat(
        "A tap on the paper! Tap, tap! {hero} woke up {home}.",
        "It was {artist} who had drawn {subject}, and who now leaned in very close to see.",
        "“Is it {day} already?” asked {hero}, and yawned, and was wide awake in no time.",
        "stand",
        "tender",
    ),
)

# The ninth opening tells the subject only to the older ones, so the small ones hear it here.
SUBJECT_FACTS: tuple[str, ...] = ("{hero} was {being}.",)

SET_OFF: tuple[Beat, ...] = (
    Beat(
        "“Off I go!” said {hero}. And off went {hero} {to}.",
        "A biscuit in one pocket and a good mood in the other is all that a traveller needs.",
        "{artist} waved until there was only a dot left to wave at, and then waved at the dot.",
        "wave",
        "excited",
    ),
    Beat(
        "One foot, then the other! {hero} {went} {to}.",
        "The first step of a journey is the biggest, and after that they are all the same size.",
        "“If I meet anybody,” {hero} decided, “I shall ask nicely, and if not, I shall whistle.”",
        "walk",
        "happy",
    ),
    Beat(
        "{hero} packed a bun. {hero} packed a hat. Now {to}!",
        "The hat was for the sun, and the bun was for whoever should be hungry first.",
        "It turned out to be {hero}, and not very far along, but that is what buns are for.",
        "walk",
        "excited",
    ),
    Beat(
        "“Which way?” said {hero}. “That way!” said the wind. So, {to}!",
        "The wind gave a helpful push from behind, and now and then a push from the side.",
        "It is easy to travel with a wind, as long as you agree on where you are going.",
        "walk",
        "curious",
    ),
    Beat(
        "“Goodbye, house! Goodbye, tree!” said {hero}. It was time to go {to}.",
        "Everybody wished good luck, and a blackbird gave three notes to take along.",
        "{hero} saved one of the notes for later, because you never know when you may need a tune.",
        "wave",
        "happy",
    ),
    Beat(
        "A song for the road! La, la, la! {hero} {went} {to}.",
        "It had only one line so far, but it was a good one, and it went around very nicely.",
        "By the second hill there were two lines, and a hedgehog had asked for the words.",
        "walk",
        "happy",
    ),
)

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
)

HOMEWARD: tuple[Beat, ...] = (
    Beat(
        "Now it was time to go home. Step by step by step.",
        "The way back is always shorter, because it already knows your feet.",
        "{hero} said goodbye to each thing twice, once for today and once for the next visit.",
        "walk",
        "calm",
    ),
    Beat(
        "“Home!” said {hero}. “I know the way!” Home, home, home.",
        "The light was turning to honey, and the shadows were stretching after their long day.",
        "“So much has happened,” thought {hero}, “that I shall have to tell it in chapters.”",
        "walk",
        "calm",
    ),
    Beat(
        "Goodbye, everyone! Wave, wave! {hero} was going home now.",
        "There were so many friends to wave to that {hero} had to change arms halfway.",
        "“Come again,” they called, and “Bring crayons,” and “Remember the joke about the crow!”",
        "wave",
        "happy",
    ),
    Beat(
        "The sun went low. {hero} went home. Soft, slow steps.",
        "There was a smell of supper in the air, and one early star was looking for its place.",
        "{hero} hummed what was left of the day, and it made a tune that was just long enough.",
        "walk",
        "dreamy",
    ),
)

REFRAINS: tuple[str, ...] = (
    "On we go!",
    "Oh, what fun!",
    "Look at {hero} go!",
    "Hip, hip, hooray!",
    "Tip, tap, tip, tap!",
    "What a day!",
    "Clever {hero}!",
    "La, la, la!",
)
