"""Shapes of the hour when the light goes: the dark, a tent, windows and a train of snails."""

from __future__ import annotations

from stages.providers.local.storytelling.beat import Beat, Shape

DARK = Shape(
    title="{hero} Meets the Dark",
    themes=(
        "bedtime",
        "bravery",
        "nature",
    ),
    wish=Beat(
        "It was dark out there. “Who are you?” said {hero}. The dark did not say.",
        "It stood outside every evening, very big and very quiet, and nobody had ever asked it in.",
        "“Perhaps it is only shy,” thought {hero}, “in which case somebody should go first, and I happen to be nearest.”",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "One toe out. The dark was soft. One toe in again. Hmm!",
        "Next came a whole foot, and after that an elbow, which nobody ever thinks of.",
        "“No hurry,” the dark seemed to say, or it may have been an owl, for the two of them sound much alike.",
        "stand",
        "calm",
    ),
    turn=Beat(
        "{hero} took one step. Then one more. Oh! The dark was full of stars!",
        "You cannot see them from indoors, because there the lamp always wants to be looked at first.",
        "“So this is what you have been carrying about,” said {hero}, “and I thought that you had nothing in your pockets.”",
        "walk",
        "dreamy",
    ),
    glad=Beat(
        "Good night, big dark. It lay around {hero}, soft as a coat. Hush, hush.",
        "They stayed like that, the two of them, and watched the stars being put out in rows.",
        "“Come again tomorrow,” whispered {hero}, and the dark, which always does, was very glad to have been asked.",
        "rest",
        "dreamy",
    ),
)

TENT = Shape(
    title="{hero} and the Small Green Tent",
    themes=(
        "bedtime",
        "bravery",
        "nature",
        "adventure",
    ),
    wish=Beat(
        "{hero} had a tent. It was small and green. “Tonight I sleep in here!”",
        "It had one zip, two pockets, and a roof that was exactly as high as {hero}.",
        "“A tent is only a house that has not made up its mind,” said {hero}, and put in a pillow to help it decide.",
        "stand",
        "excited",
    ),
    attempt=Beat(
        "Rustle! What was that? A leaf. Tap! What was that? A beetle.",
        "Each sound was asked politely for its name, and then {hero} said good night to it.",
        "The beetle had only come about the light, was sorry to have knocked, and wondered if there was room for six feet.",
        "rest",
        "calm",
    ),
    turn=Beat(
        "Hoo, hoo! {hero} peeped out of the tent. “Good evening, owl!” “Good evening, you!”",
        "After that the night was full of people who had been introduced, and it felt a good deal smaller.",
        "“You have the best room in the place,” said the owl, looking in, “one can hear the grass from every corner.”",
        "wave",
        "proud",
    ),
    glad=Beat(
        "Zip went the door. Hush went the trees. {hero} lay still, and the tent breathed.",
        "It went in and out a little with the wind, and it was very good company.",
        "“I shall stay awake for all of it,” murmured {hero}, who by then had already missed the best part of an hour.",
        "rest",
        "dreamy",
    ),
)

WINDOWS = Shape(
    title="{hero} Counts the Windows",
    themes=(
        "bedtime",
        "counting",
    ),
    wish=Beat(
        "Ten windows were lit. Ten, all yellow! “When do they sleep?” said {hero}.",
        "They lay across the dusk like ten buttons on a dark coat, and behind each was a bedtime.",
        "“I must see them all to bed,” {hero} decided, “or it would be like leaving a party without saying good night.”",
        "stand",
        "calm",
    ),
    attempt=Beat(
        "Out went one. Nine! Out went one more. Eight! “Good night, you two.”",
        "The next belonged to a baker, who goes to bed early, as bread does not bake itself.",
        "There was a long wait after that, for somebody in number six was plainly being read a very good chapter.",
        "stand",
        "calm",
    ),
    turn=Beat(
        "Seven, six, five. Four, three, two. And then just one! It was {heros} own!",
        "It had been left on for {hero}, and had shone out all this time, as the best windows do.",
        "“So that is who they were waiting for,” said {hero}, and waved at the small square light, and it very nearly waved back.",
        "wave",
        "tender",
    ),
    glad=Beat(
        "Nine were asleep. One was still on. “I am coming,” said {hero}. Yawn!",
        "It is easy to find the way when there is only one number left to count.",
        "And behind nine dark windows nine people turned over, and every one of them dreamed of something beginning with ten.",
        "walk",
        "dreamy",
    ),
)

SNAILS = Shape(
    title="{hero} and the Snail Express",
    themes=(
        "bedtime",
        "counting",
        "nature",
    ),
    wish=Beat(
        "Here came the snails! One, two, three, all in a row. “Where to?” said {hero}.",
        "Each of them carried a house and a very small lamp, and they kept carefully in line.",
        "“This is the Night Express,” announced the first, “calling at the stone, the leaf, and all stations to Under the Hedge.”",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "Four snails, five snails, six! {hero} walked along. Slow. Slow. So slow!",
        "At that speed you notice things, such as that moss is a forest, and that ants have traffic.",
        "“We do not race,” said number six, “we tried it once, in the spring, and we are still not sure who won.”",
        "walk",
        "calm",
    ),
    turn=Beat(
        "Seven, eight, nine. And ten? Ten was tiny. “Wait for me!” said ten.",
        "So {hero} made a bridge out of one long stalk of grass, and the whole train stopped to wait.",
        "It took number ten eleven minutes to cross, and not one of the others so much as looked at a clock.",
        "stand",
        "tender",
    ),
    glad=Beat(
        "Ten little lamps went out. Ten little doors went shut. Ten good nights.",
        "Under the hedge it was green and dim, and it smelled of rain that had gone home.",
        "“All change,” murmured the first snail, but nobody did, for they were all exactly where they wished to be.",
        "rest",
        "dreamy",
    ),
)

SHAPES: tuple[Shape, ...] = (DARK, TENT, WINDOWS, SNAILS)
