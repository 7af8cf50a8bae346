"""Meeting what was drawn too and stays where it is, on the ground or in the sky."""

from __future__ import annotations

from stages.models import Kind
from stages.providers.local.storytelling.beat import Beat

LANDMARKS: dict[Kind, tuple[Beat, ...]] = {
    "flower": (
        Beat(
            "Sniff, sniff! {friend} smelled so sweet. Achoo! “Bless you,” said a bee.",
            "The bee had come on business, but it stayed a moment longer, just for the company.",
            "“I have been to hundreds,” hummed the bee, wiping its feet, “and this one was drawn by somebody who likes them.”",
            "stand",
            "happy",
        ),
        Beat(
            "{friend} nodded. {hero} nodded too. Nod, nod, in the soft breeze.",
            "It is a fine way to talk, since nobody can interrupt, and you always agree in the end.",
            "When it was time to go on there was one nod left over, and {hero} put it away for later.",
            "stand",
            "tender",
        ),
        Beat(
            "{hero} told a joke. And {friend}? Nothing! Then one petal shook, ha!",
            "It was a joke about a beetle, and the beetle, who was sitting right there, had heard it before.",
            "“It is all in the telling,” the beetle said generously, and asked whether {hero} knew the one about the other beetle.",
            "stand",
            "happy",
        ),
        Beat(
            "A drop sat on {friend}. In it was the sky. And {hero}, ever so small!",
            "The small one waved at the very same time, which saved everybody a good deal of waiting.",
            "“You look well,” said {hero}, and the one in the drop seemed to be saying something like it, only upside down.",
            "wave",
            "curious",
        ),
    ),
    "sun": (
        Beat(
            "Up there was {friend}. It was warm on {heros} nose. Ahh!",
            "It shone on everybody alike, on the tall and the small and on a beetle with a book.",
            "“It is looking at me,” said the beetle, and {hero} did not like to say that it was looking at all of them.",
            "stand",
            "happy",
            "clear",
        ),
        Beat(
            "“Good day, up there!” said {hero}. Shine, shine! That was what {friend} said.",
            "It lit up one thing after another, as if it were showing its favourite pictures.",
            "{hero} went along from one bright patch to the next, and it felt a good deal like being read to.",
            "walk",
            "calm",
            "clear",
        ),
        Beat(
            "{hero} made a shadow. It was a rabbit! And {friend} had helped.",
            "They made a goose as well, and then something with ears that had no name so far.",
            "“We shall call it ours,” {hero} decided, and the thing with the ears waved, because {hero} had waved first.",
            "wave",
            "happy",
            "clear",
        ),
        Beat(
            "It was bright, it was round, it was {friend}! {hero} put on a leaf for a hat.",
            "It was a good leaf, with a hole for the nose, in case the nose should want some too.",
            "“Not too much,” {hero} told the nose, which was as warm as a peach and very pleased with itself.",
            "stand",
            "happy",
            "clear",
        ),
    ),
    "house": (
        Beat(
            "Knock, knock on {friend}! Creak, said the door. That means come in.",
            "It smelled of toast inside, and there was a coat hook at just the right height.",
            "A good house has always one chair more than it needs, and {hero} sat down on it to see how that felt.",
            "rest",
            "happy",
        ),
        Beat(
            "Once around {friend}! Left, right, left, right. And there sat a cat.",
            "On every side there had been something to look at, and the cat was clearly the last of it.",
            "“It is a fine house,” said the cat, without getting up, “I keep the wall warm, and the wall keeps me.”",
            "walk",
            "curious",
        ),
        Beat(
            "“Is anybody home?” said {hero}. There was a light on in {friend}. How cosy!",
            "Smoke curled up from the chimney, and it made a shape that could have been a question mark.",
            "{hero} answered as politely as possible, one curl at a time, until the chimney seemed to be satisfied.",
            "wave",
            "curious",
        ),
        Beat(
            "Here was {friend}! {hero} went in, {hero} went out. In and out, in and out!",
            "Inside it was one kind of day and outside another, and both of them were nice.",
            "“Are you coming or going?” asked the doormat, and {hero} said, “Yes,” which is the best of the answers.",
            "hop",
            "happy",
        ),
    ),
    "tree": (
        Beat(
            "How tall it was! {hero} gave {friend} a hug. It was a big hug!",
            "Trees do not hug back very quickly, but they do not let go very quickly either.",
            "Somewhere in the middle of it a leaf came down and sat on {heros} head, like a very small pat.",
            "stand",
            "tender",
        ),
        Beat(
            "Swish, swish, said {friend}. “Swish,” said {hero}. It was a good talk.",
            "Up above, a family of sparrows was having a talk as well, all of them at the same time.",
            "“They never listen,” said a beetle in the bark, “but they are never bored, and so it comes out even.”",
            "stand",
            "happy",
        ),
        Beat(
            "{hero} sat down under {friend}. Pat, pat, went one leaf. Then it was still.",
            "It was the kind of shade that has small bright holes, so that one can tell the time.",
            "By the largest hole it was nearly three, but by the smallest it was time for a biscuit, so {hero} went by that.",
            "rest",
            "calm",
        ),
        Beat(
            "There was a hole in {friend}. An owl sat there. One eye opened, then it closed.",
            "That is what an owl calls a long talk, and {hero} was honoured to have had one.",
            "A squirrel whispered that it had been waiting two years for the other eye, and that it was still hoping.",
            "stand",
            "curious",
        ),
    ),
    "star": (
        Beat(
            "Blink, blink! That was {friend}. {hero} blinked back.",
            "Nobody knows what it means among stars, but it is certainly something friendly.",
            "They went on for quite some time, and it may be that somewhere a very long letter was written down.",
            "wave",
            "dreamy",
        ),
        Beat(
            "How small and bright was {friend}! “Shine on me,” said {hero}. So it did.",
            "It shone on one side first and then on the other, as though it were choosing the better one.",
            "“Take your time,” said {hero}, standing very straight, “I do not get shone on every day, you know.”",
            "stand",
            "dreamy",
        ),
        Beat(
            "Far, far up was {friend}. {hero} stood on a stone. Now it was less far!",
            "It was not a great deal less, but it must have been noticed, for there was a twinkle at once.",
            "“If I find a taller stone, I shall let you know,” called {hero}, who likes to keep people informed.",
            "stand",
            "happy",
        ),
        Beat(
            "“How old are you?” said {hero}. {friend} went blink, blink, blink, blink!",
            "{hero} got as far as forty and then had to begin again, because of a moth.",
            "“Somewhere between forty and a moth,” {hero} decided in the end, which is closer than most people ever get.",
            "stand",
            "curious",
        ),
    ),
    "cloud": (
        Beat(
            "Up there was {friend}. It looked like a sheep. Now it looked like soup!",
            "{hero} guessed out loud, and at every guess it changed its mind and became something else.",
            "In the end it turned into a cloud, which nobody had thought of, and that was one point for the cloud.",
            "wave",
            "dreamy",
            "clouds",
        ),
        Beat(
            "Down came {friend}, soft and low. Puff, puff! {hero} sat on the edge.",
            "It was like sitting on a pillow that is thinking of something else.",
            "“Are you going far?” asked {hero}, but clouds do not go anywhere, they are only ever on their way.",
            "rest",
            "calm",
            "clouds",
        ),
        Beat(
            "{friend} had no legs. So how did it walk? It just did, how clever!",
            "{hero} tried it too, and got as far as the thinking, which is the hardest part.",
            "“One must want nothing in particular,” a swallow explained, “and want it slowly,” but then swallows were never any good at it.",
            "walk",
            "curious",
            "clouds",
        ),
        Beat(
            "“What are you today?” said {hero}. {friend} was a boat. Then it was a boot!",
            "There is only one letter between the two of them, and clouds are rather careless spellers.",
            "A little further on it had become a root, and {hero} sat down to see how the sentence would end.",
            "rest",
            "dreamy",
            "clouds",
        ),
    ),
}
