"""The last page for each theme, five ways each: home again, and all is well."""

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
            "That evening, even the crayons leaned in so as not to miss the best part.",
            "And if a drawing can come home a little bit taller, then this one surely did.",
        ),
        _home(
            "Back {home}, {hero} took off both shoes. Ahh! Good toes!",
            "The world is wide and full of doors, and {hero} had opened one of them today.",
            "“There are plenty left for you,” {hero} told {artist}, “and I shall hold the lamp.”",
        ),
        _home(
            "{hero} was home. Boots off, hat off! “Now I am me again.”",
            "There was sand in one boot and a small tune in the other, and both of them were kept.",
            "“Where have you been?” asked the clock, and {hero} said, “A bit to the left of here, and then on and on.”",
        ),
        _home(
            "Home, home! {artist} had the light on. In came {hero}, hello, bed!",
            "The door was closed behind the day, but only gently, so that it could be opened again.",
            "“Adventures are like cats,” said {hero}, “they come back by themselves, if you put out a saucer and do not look.”",
        ),
    ),
    "kindness": (
        _home(
            "{hero} came home with a warm tummy. Kind is cosy. The end!",
            "That evening, {artist} gave {hero} a hug, and the hug went all the way around.",
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
        _home(
            "“How was it?” said {artist}. “Warm,” said {hero}. “Warm all over!”",
            "They made one cup of cocoa with two spoons in it, which is a thing that spoons enjoy.",
            "“I did not do very much,” said {hero}, and the cocoa, which had heard the whole story, steamed a little louder.",
        ),
        _home(
            "Good night to the big, good night to the small. {hero} was kind to them all.",
            "It is not hard, as {hero} had found, and the second time is even easier than the first.",
            "Nobody had written any of it down, and still the whole evening felt as if somebody had underlined it.",
        ),
    ),
    "bravery": (
        _home(
            "{hero} was home. “I did it!” said {hero}. Yes, you did!",
            "That evening, {artist} drew a tiny medal, and it was only a bit bigger than {hero}.",
            "Being brave does not feel big, said {hero}, it feels like a small step, and then one"
            " more.",
        ),
        _home(
            "Back {home}, {hero} stood tall. Brave {hero}! Clever {artist}!",
            "The butterflies in the tummy had settled down, and they had folded up their wings.",
            "“They can stay,” said {hero}, “for I think they always come along to the good things.”",
        ),
        _home(
            "One small step. One big smile. {hero} was home {home}.",
            "“Did it wobble?” asked {artist}, and {hero} said, “Yes, and then it was wonderful.”",
            "They thought it would be fine to do something wobbly every week, perhaps on a"
            " Wednesday.",
        ),
        _home(
            "“Was it big?” said {artist}. “Yes,” said {hero}. “And I was bigger!”",
            "That was true by only a little, but then a little is all that it ever takes.",
            "They measured it against the door frame, and the line was certainly higher than it had been at breakfast.",
        ),
        _home(
            "Brave toes, brave nose! That is how {heros} story goes.",
            "Courage is not a loud thing at all, and mostly it sounds like somebody breathing in.",
            "“And then you breathe out again,” {hero} told {artist}, “and by that time it has usually happened already.”",
        ),
    ),
    "bedtime": (
        _sleep(
            "Good night, {hero}. Good night, stars. Hush, hush, sleep tight.",
            "That evening, everything {home} grew quiet, and even the quiet spoke in a whisper.",
            "{hero} thought of the whole long day, and had only got as far as noon when sleep came.",
        ),
        _sleep(
            "{hero} was home {home}. Eyes closed, one little sigh. Good night.",
            "“Sweet dreams,” whispered {artist}, and turned the page as softly as a feather.",
            "And if you listen closely, you can hear it: the very small snore of a very good"
            " drawing.",
        ),
        _sleep(
            "The moon came up {home}. {hero} slept. Now you may sleep too.",
            "The day was folded up and put away, with all its best bits on the top.",
            "Tomorrow would bring another one, quite new, with not a single crease in it.",
        ),
        _sleep(
            "One more sip, one more kiss. One more page, it ends like this.",
            "{hero} lay {home} and listened to the day as it put on its slippers and went.",
            "It closed the door behind it very softly, and left a small piece of light in the gap.",
        ),
        _sleep(
            "The moon is a lamp. The night is a bed. Now lay down your sleepy head.",
            "Everything {home} had stopped being busy, and even the wind had sat down for a while.",
            "{hero} had one more question, but it was not urgent, so it curled up next to {hero} and waited for the morning.",
        ),
    ),
    "friendship": (
        _home(
            "{hero} was home, and not one bit bored. Friends are the best!",
            "That evening, {artist} put two cups on the table, and then, to be sure, two more.",
            "“A friend,” said {hero}, “is somebody who laughs before the joke is finished.”",
        ),
        _home(
            "Back {home}, {hero} held {artists} hand. Friends today. Friends tomorrow!",
            "They did not need to talk at all, but they talked, because there was so much to say.",
            "And each of them thought in secret that the other one was the luckiest find of all.",
        ),
        _home(
            "“Come again!” called the friends. “I will!” called {hero}. The end!",
            "{artist} drew a long line from the door to there, so that nobody would miss the way.",
            "It is a good line, it goes in both directions, and it is open every day but never"
            " closed.",
        ),
        _home(
            "One bun makes two. “This half is for you!” {hero} was home again.",
            "Halves are better than wholes, said {artist}, for there is always somebody at the other end.",
            "They looked at each other over the crumbs, and each was glad that the other had had the same idea.",
        ),
        _home(
            "{hero} said goodbye. Then hello, then goodbye! It took a while.",
            "The best friends are the ones to whom you have to say goodbye more than once.",
            "At last there was only a single goodbye left over, and {hero} and {artist} kept that one for another day.",
        ),
    ),
    "counting": (
        _home(
            "One home, one {hero}, one big hug! One, two, three, the end!",
            "That evening, {artist} and {hero} counted all the good things of the day on their fingers.",
            "They ran out of fingers very soon, so they went on with toes, and then with freckles.",
        ),
        _home(
            "Back {home}, {hero} said, “One more time! One, two, three!”",
            "Numbers are good company: they wait in line, and they never mind being called again.",
            "“What comes after ten?” asked {artist}, and {hero} said, “More, I should think!”",
        ),
        _home(
            "One star, two stars, three stars! {hero} was home. Good night, stars!",
            "{hero} knew that nobody can count to the end, and that is why it is such fun.",
            "So {artist} counted the even ones and {hero} the odd ones, until they met in the"
            " middle.",
        ),
        _home(
            "Ten toes in bed. Two ears on a head. One {hero}, good night!",
            "{artist} counted everything twice, because it is good to know that nothing was left behind.",
            "“You forgot the blanket,” said {hero}, so that made one more, and then the pillow wished to be counted as well.",
        ),
        _home(
            "Three, two, one! {hero} was home, and counting was fun. The end!",
            "It had been a great many steps, and every single one of them had a number now.",
            "“Which was the best?” asked {artist}, and {hero} said, after some thought, that four had been lovely, but that nine was kinder.",
        ),
    ),
    "nature": (
        _home(
            "{hero} was home. Listen, a bird, a breeze. Good night, big world!",
            "That evening, {artist} opened the window a little so that the world could come in.",
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
        _home(
            "Good night, moss. Good night, tree. Good night, moon, from you and me.",
            "{hero} had looked at all of them for so long that they had become neighbours.",
            "“Things look back,” {hero} told {artist}, “only they do it so slowly that most people have already gone in to supper.”",
        ),
        _home(
            "{hero} came home with a leaf. It was red, and thin, and best.",
            "It lay on the table, and it told the table what it is like to be a tree.",
            "The table, which had nearly forgotten, was quiet all evening, and once, when nobody looked, it creaked like a branch.",
        ),
    ),
}
