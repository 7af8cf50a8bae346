"""The settings in English: how each is said, and what parents may type for it."""

from __future__ import annotations

from stages.providers.local.storytelling.tongue import Place

PLACES: dict[str, Place] = {
    "underwater": Place(
        "under the water",
        "down into the water",
        ("underwater", "under the sea", "under water", "under the water", "reef"),
    ),
    "night sky": Place(
        "up in the night sky",
        "up into the night sky",
        ("night sky", "stars", "starry", "moonlight", "night"),
    ),
    "meadow": Place(
        "in the meadow",
        "to the meadow",
        ("meadow", "field", "grass", "hill", "hills", "park", "playground", "countryside"),
    ),
    "forest": Place(
        "in the forest", "to the forest", ("forest", "wood", "woods", "trees", "woodland")
    ),
    "sea": Place(
        "by the sea",
        "to the sea",
        ("sea", "beach", "ocean", "shore", "coast", "island", "lake", "river", "seaside"),
    ),
    "room": Place(
        "in the cosy room",
        "to the cosy room",
        ("room", "bedroom", "kitchen", "house", "home", "indoors", "kindergarten", "bathroom"),
    ),
    "space": Place(
        "out in space",
        "up into space",
        ("space", "planet", "moon", "galaxy", "rocket", "outer space"),
    ),
    "town": Place(
        "in the town",
        "to the town",
        ("town", "city", "street", "village", "school", "shop", "market", "road"),
    ),
    "castle": Place("at the castle", "to the castle", ("castle", "palace", "tower")),
    "farm": Place("on the farm", "to the farm", ("farm", "barn", "stable", "zoo")),
    "snow": Place(
        "in the snow",
        "into the snow",
        ("snow", "ice", "winter", "mountain", "mountains", "arctic", "snowy"),
    ),
    "desert": Place("in the desert", "to the desert", ("desert", "sand", "dunes", "canyon")),
    "jungle": Place("in the jungle", "to the jungle", ("jungle", "rainforest", "tropical")),
    "garden": Place(
        "in the garden",
        "to the garden",
        ("garden", "yard", "backyard", "flowers", "flower bed", "greenhouse"),
    ),
}
