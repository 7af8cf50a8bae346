"""The last page for each theme, three ways each: home again, and all is well."""

from __future__ import annotations

from stages.models import Theme
from stages.providers.local.storytelling.beat import Beat


def _home(short: str, more: str, rich: str) -> Beat:
    return Beat(short, more, rich, "wave", "tender")


def _sleep(short: str, more: str, rich: str) -> Beat:
    return Beat(short, more, rich, "rest", "dreamy")


ENDINGS: dict[Theme, tuple[Beat, ...]] = {
    "adventure": (
        _home(
            "{hero} was home again. “What next?” said {hero}. The end!",
            "{artist} moved over to make room, and wanted to hear all of it from the beginning.",
            "“Tomorrow,” said {hero}, “we go the other way,” and that was a promise.",
        ),
        _home(
            "Home, {home}! {hero} told {artist} everything. What a big day!",
            "{eve}, even the crayons leaned in so as not to miss the best part.",
            "And if a drawing can come home a little bit taller, then this one surely did.",
        ),
        _home(
            "Back {home}, {hero} took off both shoes. Ahh! Good toes!",
            "The world is wide and full of doors, and {hero} had opened one of them today.",
            "“There are plenty left for you,” {hero} told {artist}, “and I shall hold the lamp.”",
        ),
    ),
    "kindness": (
        _home(
            "{hero} came home with a warm tummy. Kind is cosy. The end!",
            "{eve}, {artist} gave {hero} a hug, and the hug went all the way around.",
            "That is the odd thing about a kindness: you give it away, and there it still is.",
        ),
        _home(
            "Back {home}, {hero} smiled. {artist} smiled. Then everybody smiled.",
            "A kind deed is like a round stone in a pond, and the rings were still going out.",
            "Somewhere far away, without knowing why, a stranger held a door open for a beetle.",
        ),
        _home(
            "“Thank you,” said everyone. “You are welcome,” said {hero}. Home time!",
            "{hero} had set out with empty hands, and both of them were full of thank-yous.",
            "They did not fit on the shelf, so {artist} kept one under the pillow until morning.",
        ),
    ),
    "bravery": (
        _home(
            "{hero} was home. “I did it!” said {hero}. Yes, you did!",
            "{eve}, {artist} drew a tiny medal, and it was only a bit bigger than {hero}.",
            "Being brave does not feel big, said {hero}, it feels like a small step, and then one"
            " more.",
        ),
        _home(
            "Back {home}, {hero} stood tall. Brave {hero}! Clever {artist}!",
            "The butterflies in the tummy had settled down, and they had folded up their wings.",
            "“They can stay,” said {hero}, “for I think they always come along to the good things.”",
        ),
        _home(
            "One small step. One big smile. {hero} was home {home_again}.",
            "“Did it wobble?” asked {artist}, and {hero} said, “Yes, and then it was wonderful.”",
            "They thought it would be fine to do something wobbly every week, perhaps on a"
            " Wednesday.",
        ),
    ),
    "bedtime": (
        _sleep(
            "Good night, {hero}. Good night, stars. Hush, hush. Sleep tight.",
            "{eve}, everything {home} grew quiet, and even the quiet spoke in a whisper.",
            "{hero} thought of the whole long day, and had only got as far as noon when sleep came.",
        ),
        _sleep(
            "{hero} was home {home_again}. Eyes closed. One little sigh. Good night.",
            "“Sweet dreams,” whispered {artist}, and turned the page as softly as a feather.",
            "And if you listen closely, you can hear it: the very small snore of a very good"
            " drawing.",
        ),
        _sleep(
            "The moon came up {home}. {hero} slept. Now you may sleep too.",
            "The day was folded up and put away, with all its best bits on the top.",
            "Tomorrow would bring another one, quite new, with not a single crease in it.",
        ),
    ),
    "friendship": (
        _home(
            "{hero} was home, and not one bit bored. Friends are the best!",
            "{eve}, {artist} put two cups on the table, and then, to be sure, two more.",
            "“A friend,” said {hero}, “is somebody who laughs before the joke is finished.”",
        ),
        _home(
            "Back {home}, {hero} held {artists} hand. Friends today. Friends tomorrow!",
            "They did not need to talk at all, but they talked, because there was so much to say.",
            "And each of them thought in secret that the other one was the luckiest find of all.",
        ),
        _home(
            "“Come again!” called the friends. “I will!” called {hero}. The end!",
            "{artist} drew a long line from {home_noun} to there, so that nobody would miss the way.",
            "It is a good line, it goes in both directions, and it is open every day but never"
            " closed.",
        ),
    ),
    "counting": (
        _home(
            "One home. One {hero}. One big hug! One, two, three, the end!",
            "{eve}, {artist} and {hero} counted all the good things of the day on their fingers.",
            "They ran out of fingers very soon, so they went on with toes, and then with freckles.",
        ),
        _home(
            "Back {home}, {hero} said, “One more time! One, two, three!”",
            "Numbers are good company: they wait in line, and they never mind being called again.",
            "“What comes after ten?” asked {artist}, and {hero} said, “More, I should think!”",
        ),
        _home(
            "One star. Two stars. Three stars! {hero} was home. Good night, stars!",
            "{hero} knew that nobody can count to the end, and that is why it is such fun.",
            "So {artist} counted the even ones and {hero} the odd ones, until they met in the"
            " middle.",
        ),
    ),
    "nature": (
        _home(
            "{hero} was home. Listen! A bird. A breeze. Good night, big world!",
            "{eve}, {artist} opened the window a little so that the world could come in.",
            "It came in quietly, with a leaf and a moth and the smell of rain, and it sat with them.",
        ),
        _home(
            "Back {home}, {hero} sat still. The world hummed. {hero} hummed too.",
            "There is always something growing, even when you are looking the other way.",
            "“What shall we watch tomorrow?” asked {artist}, and the list became rather long.",
        ),
        _home(
            "“Thank you, earth. Thank you, sun,” said {hero}. Time for home!",
            "There was a petal in {heros} pocket, and a bit of gold dust on {heros} nose.",
            "{artist} pressed the petal in a book, at this very page, to keep the summer in its"
            " place.",
        ),
    ),
}
