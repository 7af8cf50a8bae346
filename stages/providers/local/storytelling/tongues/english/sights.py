"""What a hero meets in each setting, told three ways each; none needs the way there."""

from __future__ import annotations

from stages.models import Weather
from stages.providers.local.storytelling.beat import Beat


def _sight(short: str, more: str, rich: str, weather: Weather | None = None) -> Beat:
    return Beat(short, more, rich, "walk", "curious", weather)


SIGHTS: dict[str, tuple[Beat, ...]] = {
    "meadow": (
        _sight(
            "Here was the meadow. Swish, swish, went the long green grass.",
            "A hundred daisies turned their faces, as if {hero} were the sun coming up.",
            "A grasshopper gave a short concert on one leg and then changed to the other.",
        ),
        _sight(
            "{hero} {went} into the meadow. Hop, hop, went the grasshoppers.",
            "The clover smelled of honey, and the wind was busy combing the grass to one side.",
            "“Mind my front door,” said a mole, lifting a small hat made of earth.",
        ),
        _sight(
            "So many flowers in the meadow! Red, white, blue! Buzz, went the meadow.",
            "A cow was standing in the middle of it, chewing, as if it were reading a good long book.",
            "“I am at the buttercups,” said the cow, when {hero} asked how far along, “and I hear that the clover is even better.”",
        ),
    ),
    "forest": (
        _sight(
            "Here was the forest. Hush, hush, went the tall, tall trees.",
            "Moss lay on everything like a green carpet, and a woodpecker knocked on the ceiling.",
            "“Come in,” creaked the oldest oak, who had been standing there to say so for a century.",
        ),
        _sight(
            "{hero} came to the forest. Tap, tap! said a woodpecker. Hello!",
            "The light fell through the leaves in golden coins, though nobody could pick them up.",
            "A squirrel was counting acorns aloud, and had to begin again whenever it was greeted.",
        ),
        _sight(
            "Crunch, crunch, on the leaves. The forest smelled of rain. Mmm, nice!",
            "Mushrooms stood about in small groups, like people who have come too early to a party.",
            "“Is this the place?” whispered the smallest of them, and {hero}, who did not know, said that it very likely was.",
        ),
    ),
    "sea": (
        _sight(
            "Here was the sea. In and out, in and out, went the waves.",
            "They left a shiny line of shells on the sand, like presents set out for a party.",
            "A crab walked by sideways, for that is the only way to see where one has been.",
        ),
        _sight(
            "{hero} came to the sea. Splish! A wave tickled {heros} toes.",
            "The whole wide water glittered, and a gull was trying to count all of the sparkles.",
            "“Four thousand and two,” said the gull, “or three, if you count the one on my beak.”",
        ),
        _sight(
            "Swoosh! said the sea. It came up close. It ran away. It giggled!",
            "Somebody had written a long word in the sand, and the waves were busy reading it.",
            "They read it so thoroughly that nothing was left of it, and then they came back to ask for another.",
        ),
    ),
    "underwater": (
        _sight(
            "Down, down, down under the water. Blub, blub! Hello, little fish!",
            "The seaweed waved slowly with both arms, and the snails left a tidy silver road.",
            "A seahorse bowed so deeply at this that it turned a complete somersault.",
        ),
        _sight(
            "It was blue under the water. Blub! Blub! Bubbles went up.",
            "A whole school of fish turned left, and then turned right, like one big silver page.",
            "“You may join us,” said the last of the fish, “if you know your left from your right.”",
        ),
        _sight(
            "Bubbles up! Bubbles down! Under the water, {hero} turned around.",
            "An octopus was tidying its cave, with two arms for the dusting and six for the singing.",
            "“Guests!” it called, and shook {heros} hand, and shook it again, and did not stop until it had used all eight.",
        ),
    ),
    "town": (
        _sight(
            "Here was the town. Ding, ding! went a bike. Good day!",
            "There were blue doors and yellow doors, and every window had a pot of flowers.",
            "A baker leaned out to shake a cloth, and the whole street smelled of cinnamon.",
        ),
        _sight(
            "{hero} came to the town. Tick, tock, said the big clock.",
            "The clock was a little late, as it liked to look down and watch the people go by.",
            "Two pigeons were arguing about a crumb, and then they shared it, since it was large.",
        ),
        _sight(
            "Step, step, here was the town. A red bus! A dog in a hat!",
            "The dog was waiting for the bus, and the bus, very politely, was waiting for the dog.",
            "“After you,” said the one, and “Honk,” said the other, and it was some time before anybody in that street got anywhere.",
        ),
    ),
    "room": (
        _sight(
            "Here was a cosy room. Tick, tock. The clock said hello.",
            "There was a rug with a pattern of roads on it, and a chair with room for two.",
            "On the shelf the books leaned on each other like friends after a very long walk.",
        ),
        _sight(
            "{hero} came to a cosy room. The rug was soft. So soft!",
            "A kettle was humming to itself, and a patch of sunlight was asleep on the floor.",
            "Under the table there was a fort made of cushions, and it had a sign that said welcome.",
        ),
        _sight(
            "In the cosy room a lamp was lit. There was a chair. Sit, {hero}, sit!",
            "It was a deep, brown chair, and it had been keeping its cushion warm for somebody.",
            "There were crumbs along one side, so that whoever sat in it was never very far from a biscuit.",
        ),
    ),
    "space": (
        _sight(
            "Here was space, so big! Twinkle, twinkle, said all the stars.",
            "A planet rolled by with a ring around its middle, like a hat that had slipped.",
            "“Do not mind me,” said a comet, trailing glitter, “I only come by every ninety years.”",
        ),
        _sight(
            "Up, up, up into space. Hello, stars! Hello, round, round moon!",
            "Out there everything floats, so {hero} turned a slow cartwheel on nothing at all.",
            "The moon was having a dust bath, and small silver clouds of it drifted past like"
            " feathers.",
        ),
        _sight(
            "Space was quiet. Space was wide. {hero} took one long, slow glide.",
            "A small moon was rolling along behind a bigger one, doing its best to keep up.",
            "“We have been around four times,” it puffed happily, “and I still have not been told where we are going.”",
        ),
    ),
    "castle": (
        _sight(
            "Here was a castle. The flags went flap, flap, flap. Hello!",
            "It had nine towers and a drawbridge that came down with a long, wooden yawn.",
            "“The queen is having her nap,” a guard whispered, “but do come in and see the carpet.”",
        ),
        _sight(
            "{hero} came to the castle. Toot, toot! A trumpet said hello.",
            "There was a stair that went round and round, and a banister just made for sliding.",
            "In the kitchen the king himself was making pancakes, and he wore his crown to do it.",
        ),
        _sight(
            "A castle! One tower, two towers, three! Ding, dong! Come in for tea!",
            "Tea was in the great hall, at a table so long that the far end had its own weather.",
            "“Please pass the jam,” somebody called from over there, and by the time it arrived it was breakfast.",
        ),
    ),
    "farm": (
        _sight(
            "Here was the farm. Moo, said the cow. Baa, said the sheep.",
            "The hens came running in their feather skirts, for they never like to miss a visit.",
            "“You are just in time,” said the pig, “as we are about to do nothing, all together.”",
        ),
        _sight(
            "{hero} came to the farm. Cluck, cluck! Oink! Hello, hello!",
            "The hay smelled of summer, and a barn cat was keeping watch with both eyes closed.",
            "A very small pony asked very politely whether anyone happened to be carrying an apple.",
        ),
        _sight(
            "Quack, moo, neigh! It was a busy farm day. Hello, everybody!",
            "A cart was full of pumpkins, and the largest had been given the seat beside the driver.",
            "“It likes to see where it is going,” the farmer explained, and tucked the rug in around its middle.",
        ),
    ),
    "snow": (
        _sight(
            "Here was the snow. Crunch, crunch, crunch! So white! So soft!",
            "Each flake took its time coming down, as if it were looking for just the right spot.",
            "A row of penguins was queuing for a slide, and the last one kindly said hello.",
        ),
        _sight(
            "{hero} came to the snow. Crunch! One flake sat on {heros} nose.",
            "Everything wore a white cap, the stones and the fence and even a row of bluetits.",
            "“Isn’t it quiet?” said a snow hare, who was so white that only the ears gave it away.",
        ),
        _sight(
            "Snow on {heros} head! Snow on {heros} toes! One cold, white, happy nose!",
            "All the sounds had gone indoors, and the trees were standing about in their best gloves.",
            "A snowman was asked the way, and pointed with its carrot, as that was the only thing it had to point with.",
            "snow",
        ),
    ),
    "desert": (
        _sight(
            "Here was the desert. Warm sand! Soft sand! Shuffle, shuffle, shuffle.",
            "The dunes lay there like sleeping camels, and beside them lay some sleeping camels.",
            "A lizard was dancing from foot to foot, because it had just invented the tune.",
        ),
        _sight(
            "{hero} came to the desert. Hello, camel! The camel said, “Hello.”",
            "The sky was huge and blue, and the sand was striped by the wind like a tiger’s coat.",
            "“Would you care for some shade?” asked a tall cactus, who had a little bit to spare.",
        ),
        _sight(
            "Sand, sand, sand! It went up. It went down. Hop, went a desert mouse.",
            "It left a line of tiny footprints behind it, as neat as stitches on a cushion.",
            "“That is so that I can find myself again,” the mouse explained, “if I should ever come from the other side.”",
        ),
    ),
    "jungle": (
        _sight(
            "Here was the jungle. Ooh, ooh, said the monkeys. Green, green, green!",
            "The leaves were as big as umbrellas, and every one had a bead of water at the tip.",
            "A parrot said everything twice, and it said it twice, and nobody seemed to mind at all.",
        ),
        _sight(
            "{hero} came to the jungle. Swing, swing, went the monkeys. Hello!",
            "Butterflies as blue as ink opened and closed like little books without any words.",
            "A sloth began to wave in the morning, {hero} heard, and was planning to finish by"
            " supper.",
        ),
        _sight(
            "Drip, drop, in the jungle. Who is up there? Two eyes! Hello, eyes!",
            "They belonged to a tree frog, no bigger than a button and ever so pleased to be noticed.",
            "“People mostly see the leaf,” the frog confided, “and I do not like to interrupt, as it is a very nice leaf.”",
        ),
    ),
    "night sky": (
        _sight(
            "Up in the night sky, stars blinked. Blink, blink! Hello, moon!",
            "The moon was hanging there like a lamp that somebody had kindly left on.",
            "An owl went by without a sound, and nodded the way that neighbours do.",
        ),
        _sight(
            "{hero} {went} up into the night sky. Twinkle, twinkle, twinkle!",
            "The clouds were tucked in at the corners, and the stars whispered across them.",
            "One of them told a joke about the sun, and the giggles ran all the way to the north.",
        ),
        _sight(
            "Hush, said the night sky. One star. Two stars. Then all of them!",
            "They came out the way that guests do, first one by one and then all in a rush.",
            "The last had to squeeze in at the side, and it said sorry, and sorry again, all the way along the row.",
        ),
    ),
    "garden": (
        _sight(
            "Here was the garden. Buzz, buzz, said the bees. Hello, roses!",
            "Tomatoes were turning red behind their leaves, as though someone had paid a compliment.",
            "“Watch your step,” said a snail on the path, “I shall be gone in an hour or so.”",
        ),
        _sight(
            "{hero} came to the garden. Sniff, sniff! It smelled so sweet!",
            "Sunflowers looked over the wall, and a robin sat on the handle of a watering can.",
            "The peas had climbed up as high as they could, and were now waving from the top.",
        ),
        _sight(
            "In the garden, up came the beans. Munch, munch! Who ate the greens?",
            "It was a rabbit in a flower pot, who said that it was only there to measure things.",
            "“The lettuce is two mouthfuls shorter than last week,” it reported with a full mouth, “which is most unusual.”",
        ),
    ),
}
