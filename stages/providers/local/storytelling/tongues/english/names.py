"""Names for heroes who have none, and names that fit what was drawn."""

from __future__ import annotations

from stages.providers.local.storytelling.tongue import Named


def _named(*names: str) -> tuple[Named, ...]:
    """English agrees with nobody: each is as good as the other."""
    return tuple(Named(name, "m") for name in names)


NAMES = _named(
    "Pip",
    "Momo",
    "Tumble",
    "Juniper",
    "Bibi",
    "Noodle",
    "Pebble",
    "Tuli",
    "Biscuit",
    "Wren",
    "Coco",
    "Doodle",
    "Marlo",
    "Olli",
    "Pumpkin",
    "Zuzu",
    "Fig",
    "Tilly",
    "Button",
    "Bramble",
    "Lumi",
    "Poppy",
    "Tango",
    "Mabel",
    "Nilo",
    "Clover",
    "Dot",
    "Hazel",
    "Jojo",
    "Sunny",
    "Timo",
    "Waffle",
    "Kiki",
    "Basil",
    "Rollo",
    "Mimi",
    "Otto",
    "Plum",
    "Robin",
    "Skipper",
)

FITTING: dict[str, tuple[Named, ...]] = {
    "garlic": _named("Clove", "Bulbo", "Garly"),
    "cat": _named("Whiskers", "Minka", "Muffin"),
    "dog": _named("Biscuit", "Woofles", "Patch"),
    "dragon": _named("Flicker", "Drako", "Fennel"),
    "robot": _named("Bolt", "Beep", "Tinny"),
    "fish": _named("Bubbles", "Finley", "Splash"),
    "bird": _named("Feather", "Chirp", "Whistle"),
    "flower": _named("Petal", "Blossom", "Daisy"),
    "sun": _named("Sunny", "Goldie", "Glow"),
    "star": _named("Twinkle", "Stella", "Glimmer"),
    "rabbit": _named("Hopper", "Clover", "Thistle"),
    "bear": _named("Bruno", "Honey", "Bumble"),
    "car": _named("Beep", "Zoom", "Rolly"),
    "house": _named("Chimney", "Cosy", "Doorbell"),
    "tree": _named("Twig", "Acorn", "Leafy"),
    "princess": _named("Rosa", "Pearl", "Lina"),
    "unicorn": _named("Sparkle", "Moonbeam", "Clover"),
    "dinosaur": _named("Fern", "Stomper", "Roary"),
    "elephant": _named("Ellie", "Trundle", "Peanut"),
    "butterfly": _named("Flutter", "Dapple", "Velvet"),
    "purple": _named("Plum", "Violet", "Berry"),
    "red": _named("Cherry", "Ruby", "Poppy"),
    "green": _named("Minty", "Pea", "Moss"),
    "blue": _named("Bluebell", "Indigo", "Skye"),
    "yellow": _named("Lemon", "Sunny", "Custard"),
    "orange": _named("Apricot", "Marmalade", "Mango"),
    "pink": _named("Rosie", "Peach", "Candy"),
    "black": _named("Inky", "Pepper", "Olive"),
    "brown": _named("Cocoa", "Nutmeg", "Hazel"),
    "grey": _named("Pebble", "Misty", "Smoky"),
    "gray": _named("Pebble", "Misty", "Smoky"),
}
