"""Shapes about growing and watching: seeds, rain, bees and the sounds of a day."""

from __future__ import annotations

from stages.providers.local.storytelling.beat import Beat, Shape

SEED = Shape(
    title="{hero} and the Sleepy Seed",
    themes=("nature", "kindness"),
    wish=Beat(
        "{hero} had a seed. A tiny, tiny seed! “Please grow,” said {hero}.",
        "It was brown and round, and it looked like a full stop that had rolled out of a book.",
        "“Something is asleep in there,” whispered {hero}, “and I should love to be there when it"
        " wakes.”",
        "stand",
        "tender",
    ),
    attempt=Beat(
        "A drop of water. Drip! A bit of sun. Warm! Wait, wait, wait.",
        "{hero} tried to read to it, and sang to it, and looked at it from all four sides.",
        "“Growing is slow work,” said an earthworm, coming up for air, “and it is best done"
        " unwatched.”",
        "rest",
        "calm",
    ),
    turn=Beat(
        "Pop! Up came a leaf. One green leaf! “Good morning, little leaf!”",
        "It stretched, it shook off a crumb of earth, and it turned its face to the light.",
        "{hero} kept as quiet as a stone, because you do not interrupt somebody who is growing.",
        "hop",
        "excited",
    ),
    glad=Beat(
        "Up, up, up! Now there was a flower. A flower as big as {hero}!",
        "Bees came from all around, and so did a ladybird with her whole family.",
        "And in the middle of the flower were a hundred new seeds, each round as a full stop.",
        "stand",
        "happy",
    ),
)

RAIN = Shape(
    title="{hero} and the Little Grey Cloud",
    themes=("nature", "friendship", "kindness"),
    wish=Beat(
        "Hello, little cloud! The cloud was grey. “I want to help,” said {hero}.",
        "It was the smallest cloud anyone had seen, and it was so full that it could hardly float.",
        "“I have some rain to give,” puffed the cloud, “but I do not know where it belongs.”",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "“Rain here?” said the cloud. “Not on my washing!” said the goose.",
        "It could not be on the anthill either, for the ants had just swept their floor.",
        "“Come along,” said {hero}, and walked below the cloud, and it followed like a balloon.",
        "walk",
        "calm",
    ),
    turn=Beat(
        "Thirsty flowers! “Rain here, please!” Drip, drop, drip! The flowers drank.",
        "They held up their cups, and the cloud went round and filled them, one by one.",
        "With each drop it grew lighter and whiter, until it bounced about like a spring lamb.",
        "wave",
        "happy",
    ),
    glad=Beat(
        "Look up! Red, yellow, green and blue! A rainbow for {hero}!",
        "The cloud had made it as a thank-you, and it was only a bit crooked at one end.",
        "“It is my first,” said the cloud shyly, and {hero} said it was the best bend of all.",
        "hop",
        "excited",
    ),
)

BEE = Shape(
    title="{hero} Follows the Bee",
    themes=("nature", "adventure"),
    wish=Beat(
        "Bzz, bzz! A bee flew by. “Where do you go?” said {hero}.",
        "The bee had gold dust on her knees and looked like somebody with an important errand.",
        "“I have a thousand places to be,” hummed the bee, “but you are welcome to keep up.”",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "Bzz to the red flower. Bzz to the blue one. {hero} came too!",
        "At each stop the bee said good day and thank you, and took only one small sip.",
        "{hero} bowed to each flower as well, and got quite a lot of gold dust on the nose.",
        "hop",
        "happy",
    ),
    turn=Beat(
        "Here was the hive! It hummed. “Come and see,” said the bee.",
        "Inside were a thousand little rooms, all of them golden, and every one had six sides.",
        "“All those sips,” said {hero} slowly, “so that is where the summer goes to be kept!”",
        "stand",
        "excited",
    ),
    glad=Beat(
        "One drop of honey for {hero}. So sweet! Bzz, bzz, thank you!",
        "It tasted of clover and sunshine, and a tiny bit of every flower they had met.",
        "“You helped,” said the bee, pointing at the gold dust, “for noses carry it very well.”",
        "wave",
        "happy",
    ),
)

SOUNDS = Shape(
    title="{hero} and the Jar of Sounds",
    themes=("nature", "bedtime"),
    wish=Beat(
        "{hero} had an empty jar. “I will catch sounds,” said {hero}. Shh!",
        "You cannot see a sound, so you have to be quick with the lid, and very quiet.",
        "“Only the soft ones,” said {hero}, “because the loud ones can look after themselves.”",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "Plip! A drop. Hum! A bee. Swish! A leaf. All in!",
        "A mouse was asked to squeak, but it was so honoured that it could only cough.",
        "“A cough is fine,” said {hero} quickly, and screwed on the lid before it got away.",
        "walk",
        "happy",
    ),
    turn=Beat(
        "{hero} opened the lid. Plip, hum, swish! It was a song!",
        "All the small sounds came out together, and they fitted like spoons in a drawer.",
        "“So that is what the world sounds like,” said {hero}, “when you do not talk over it.”",
        "stand",
        "dreamy",
    ),
    glad=Beat(
        "Everyone came to listen. Plip, hum, swish. Nobody made a peep.",
        "When it was over, {hero} left the jar open, and the sounds went home one by one.",
        "The mouse stayed longest of all, since its cough had been, everyone agreed, the loveliest"
        " part.",
        "rest",
        "calm",
    ),
)

SHAPES: tuple[Shape, ...] = (SEED, RAIN, BEE, SOUNDS)
