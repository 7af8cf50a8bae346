"""Rhymes that come back in stories for the smallest."""

from __future__ import annotations

REFRAINS: tuple[str, ...] = (
    "Un petit pas, un petit bond ! {hero} avance, et tout est bon !",
    "Tourne, tourne, petit moulin ! {hero} s’en va par le chemin !",
    "Lune ou soleil, pluie ou beau temps ! {hero} chante et suit le vent !",
    "Poire bien mûre, pomme en habit ! {hero} sourit, et moi aussi !",
    "Tralala et tralalère ! {hero} danse, le nez en l’air !",
    "Une noix et deux noisettes ! {hero} rit et hoche la tête !",
    "Clic et clac et turlututu ! Voilà {hero}, l’as-tu bien vu ?",
    "Tire-lire et tire-lo ! {hero} sourit, le monde est beau !",
    "Doux, tout doux, comme un doudou ! {hero} fait coucou partout !",
    "Petit matin, petit chemin ! {hero} te donne la main !",
)
