"""The moments that fit any story: beginnings, setting off, ways home and rhymes."""

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
        "“Good day,” said {hero}, who was {being}. {artist} smiled.",
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
        "Scritch, scratch, {artist} drew {subject}. Up jumped {hero}!",
        "{hero} looked around {home}, left and right, and found that it was all quite wonderful.",
        "“You have done the difficult bit,” {hero} told {artist}, on {day}, “now let me do mine.”",
        "hop",
        "excited",
    ),
    Beat(
        "This is a story about {hero}. And {hero} was {being}. Hooray!",
        "It begins {home}, on {day}, and it begins because {artist} picked up a crayon.",
        "Some heroes arrive on horses, but this one arrived on paper, which is much smoother.",
        "stand",
        "proud",
    ),
    Beat(
        "Tap, tap, on the paper! {hero} woke up {home} and was {being}.",
        "It was {artist} who had drawn every line, and who now leaned in very close to see.",
        "“Is it {day} already?” asked {hero}, and yawned, and was wide awake in no time.",
        "stand",
        "tender",
    ),
    Beat(
        "Open the book! Look, {artist} drew {subject}. Peekaboo, {hero}!",
        "{hero} lived {home}, on the very first page, where it is always a little draughty.",
        "It was {day}, and “Do come in,” said {hero}, “but mind the margin, as the paint may still be wet.”",
        "wave",
        "happy",
    ),
)

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
    Beat(
        "Left shoe, right shoe! Tie, tie, tie. Off went {hero} {to}. Goodbye!",
        "The shoes knew a good many roads already, and they were rather looking forward to a new one.",
        "“Which of us goes first?” asked the left shoe, and it was settled that they would simply take turns.",
        "wave",
        "excited",
    ),
    Beat(
        "A leaf blew by. “Where to?” said {hero}. “Come and see!” So, {to}!",
        "The leaf did not know exactly, but it wanted to go there very much indeed.",
        "“Then we have the same plan,” said {hero}, “and it is much cosier to be not quite sure of the way with somebody.”",
        "walk",
        "curious",
    ),
    Beat(
        "Hop over the stick! Hop over the stone! {hero} was off {to}.",
        "The stick and the stone talked it over, and could not agree on which of the jumps was higher.",
        "In the end they decided on the one in between, which nobody had seen, and so both of them could be proud.",
        "hop",
        "happy",
    ),
    Beat(
        "“Back for supper!” called {hero}. Then the road began. It went {to}.",
        "The supper, which was only a potato so far, promised to be ready and to wait.",
        "“Take your time,” said the potato, who was in no hurry to become soup, “and do have a good look at everything.”",
        "wave",
        "happy",
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
    Beat(
        "One last look. One last wave. Then home went {hero}. Hum, hum, hum.",
        "The path had kept all of its bends in order, and it handed them back one by one.",
        "“Were you always this short?” asked {hero}, and the path, which had been much longer before, said nothing.",
        "walk",
        "calm",
    ),
    Beat(
        "“Time for tea,” said {heros} tummy. “Quite right,” said {hero}. So they went home.",
        "A tummy is as good as a map, as long as it is the way home that you want.",
        "It led {hero} past three interesting puddles without stopping, and in the end it was right to the minute.",
        "walk",
        "happy",
    ),
    Beat(
        "Home by the gate. Home by the tree. Home went {hero}, home for tea!",
        "All the things that had been new in the morning were old friends now, and said so.",
        "“Back already?” asked the gate, which had been standing open all day in order to be sure of the answer.",
        "walk",
        "happy",
    ),
    Beat(
        "“Have I got it all?” said {hero}. One hat. One smile. Yes! Home now.",
        "There was also one small feather, which had not been there before and wished to come.",
        "“Then you had better sit in front,” said {hero}, and stuck it into the hat, where it could see the road.",
        "walk",
        "calm",
    ),
    Beat(
        "Tired toes! Warm nose! One more bend, and home was close.",
        "The evening had begun to fold things up, starting at the far end and working inwards.",
        "It left the path until the very last, so that {hero} should have something to walk on.",
        "walk",
        "dreamy",
    ),
    Beat(
        "Clip, clop! Home went {hero}. First a trot. Then a walk. Then a hum.",
        "It was not clear who was the horse, but they got along well, and one of them knew the way.",
        "“Whoa,” said {hero} at the door, and stopped at once, which showed how very well trained they both were.",
        "walk",
        "excited",
    ),
)

REFRAINS: tuple[str, ...] = (
    "Tip and tap and hop along, {hero} hums a little song!",
    "High and low and here and there, {hero} wanders everywhere!",
    "One and two and three and four, {hero} wants a little more!",
    "Round the corner, down the lane, here comes {hero} once again!",
    "Stars above and grass below, look at happy {hero} go!",
    "Hum, hum, hum and ho, ho, ho, that is how the good days go!",
    "Clap, clap, clap and one, two, three, {hero} waves at you and me!",
    "Pitter, patter, rain or shine, {hero} is a friend of mine!",
    "Up the hill and down again, {hero} counts from one to ten!",
    "Big or little, near or far, {hero} likes you as you are!",
)
