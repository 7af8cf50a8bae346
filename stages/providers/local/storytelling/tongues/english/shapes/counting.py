"""Shapes that count: eggs, stars, steps and buttons, never past ten."""

from __future__ import annotations

from stages.providers.local.storytelling.beat import Beat, Shape

BUTTONS = Shape(
    title="{hero} and the Five Buttons",
    themes=("counting", "adventure"),
    wish=Beat(
        "{hero} had a coat. It had no buttons! “I need five,” said {hero}.",
        "There were five little holes for them, and through every one came a little breeze.",
        "“Five is one whole hand,” said {hero}, spreading out the fingers, “so I cannot forget.”",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "One button, red. Two buttons, blue. Three buttons, round as the moon.",
        "The first lay under a stone, the second in a nest, and a magpie gave the third.",
        "“Three and two make five,” the magpie pointed out, “so you are more than halfway, dear.”",
        "walk",
        "excited",
    ),
    turn=Beat(
        "One, two, three, four. And five? There! It was in the pocket!",
        "The last button had been there the whole time, fast asleep in some biscuit crumbs.",
        "“One, two, three, four, five,” counted {hero} from bottom to top, and not one breeze came"
        " through.",
        "hop",
        "excited",
    ),
    glad=Beat(
        "Five, four, three, two, one! Open! One, two, three, four, five! Closed!",
        "{hero} opened and closed the coat all afternoon, just for the joy of counting.",
        "Even the magpie learned to do it backwards, and for a magpie that is really very good.",
        "stand",
        "proud",
    ),
)

DUCKS = Shape(
    title="{hero} Counts Ten Ducklings",
    themes=("counting", "nature"),
    wish=Beat(
        "Mother Duck said, “Please count my ducklings!” “I will,” said {hero}.",
        "There should be ten of them, but ducklings do not like to stay in one place.",
        "“They will not even line up for supper,” said Mother Duck, “so do take your time.”",
        "stand",
        "happy",
    ),
    attempt=Beat(
        "One, two, three. Stop! One, two. Stop! The ducklings wiggled so.",
        "One of them was counted twice, because it ran around the back and came in again.",
        "“Seven, eight, and seven again,” said {hero}, “and that one there may be a pine cone.”",
        "hop",
        "happy",
    ),
    turn=Beat(
        "{hero} sang a song. Hop, hop, hop! The ducklings came in a row!",
        "One, two, three, four, five, six, seven, eight, nine, and where was number ten?",
        "“Peep,” said something small on {heros} own head, and there sat the tenth, as proud as a"
        " hat.",
        "stand",
        "excited",
    ),
    glad=Beat(
        "Ten little ducklings! One kiss each. Ten little kisses. Quack, quack!",
        "Mother Duck counted them once more herself, and it was ten again, which was a relief.",
        "“And you make eleven,” she told {hero}, and quickly kissed the top of number eleven’s"
        " head.",
        "wave",
        "tender",
    ),
)

STEPS = Shape(
    title="{hero} and the Ten Steps",
    themes=("counting", "bravery", "adventure"),
    wish=Beat(
        "Ten steps went up, up, up. “What is at the top?” said {hero}.",
        "They were tall and bumpy, each one a different colour, and each had a number on it.",
        "“I can count to ten,” said {hero} firmly, “so it follows that I can climb to ten.”",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "One and two. Three and four. Five! Time to sit down. Phew!",
        "Five is exactly the middle, with five steps below and just as many still to come.",
        "A snail was sitting there too, and said that it had started on Monday and was in no hurry.",
        "rest",
        "calm",
    ),
    turn=Beat(
        "Six, seven, eight! Nine! Ten! {hero} was at the top!",
        "And what was at the top was the very best slide that anyone had ever seen.",
        "It had four curves and three bumps, and the snail, tucked under {heros} arm, wished to go"
        " first.",
        "hop",
        "excited",
    ),
    glad=Beat(
        "Ten, nine, eight! Whee! Seven, six, five! Whee! Down to one!",
        "It had taken ten steps to go up, and it took only one long whee to come down.",
        "“Again,” said the snail, whose hair would have been standing on end if it had had any.",
        "fly",
        "excited",
    ),
)

CAKE = Shape(
    title="{hero} and the Cake for Six",
    themes=("counting", "friendship", "kindness"),
    wish=Beat(
        "{hero} had one cake. Six friends were coming! “I must cut six pieces.”",
        "It was a round cake with six cherries on top, and it smelled like a happy kitchen.",
        "“If it is fair, everyone smiles,” said {hero}, “and if it is not, the cake gets the"
        " blushes.”",
        "stand",
        "excited",
    ),
    attempt=Beat(
        "Cut! Two big pieces. Two is not six. “Hmm,” said {hero}.",
        "Next came four pieces, and four looked very neat, but it still was not six.",
        "{hero} counted the cherries again, in case they knew something about cake that nobody had"
        " said.",
        "stand",
        "curious",
    ),
    turn=Beat(
        "One cherry, one piece! One, two, three, four, five, six! Hooray!",
        "That was the secret: each piece had one cherry, and each friend had one piece.",
        "The bear got one, the wren got one, and they were just the same, which pleased the wren.",
        "wave",
        "proud",
    ),
    glad=Beat(
        "Six plates. Six forks. Six happy friends. Not one crumb left!",
        "Then they counted smiles instead of cherries, and there were more than they had plates"
        " for.",
        "“But you are the seventh,” said the wren to {hero}, and everyone gave a piece of theirs.",
        "rest",
        "happy",
    ),
)

SHAPES: tuple[Shape, ...] = (BUTTONS, DUCKS, STEPS, CAKE)
