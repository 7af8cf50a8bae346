"""Words that no model's story may hold: weapons, harm, horror, brands. A few, and plain ones.

Writers of lines, and what parents type, are held to far longer lists (`storytelling.tongue`), which
rule out sad hours and camp fires. Here a word too many costs a whole story, and every feeling is
allowed: only what has no place in any story for small children stands here.
"""

from __future__ import annotations

import re
from types import MappingProxyType

_WORD = re.compile(r"[^\W\d_]+")

_BRANDS = """
    barbie batman bluey disney fortnite lego marvel minecraft nintendo peppa pikachu pixar playmobil
    pokemon pokémon roblox spiderman superman tiktok youtube
"""

_LISTED = {
    "en": """
        gun guns pistol rifle bomb bombs bullet bullets weapon weapons stab stabbed
        kill kills killed killing killer murder murdered murderer corpse suicide blood bloody
        dead died dies death dying war cancer hospital disease wounded injured bleeding
        horror horrible terror terrified terrifying scary scared frightening frightened nightmare
        dangerous danger evil devil demon zombie hate hated hates stupid idiot punished damn hell
    """,
    "es": """
        pistola rifle bomba bombas arma armas balas matar mató matado asesino asesinato
        sangre sangriento muerto muerta muertos muerte murió morir guerra cáncer hospital herida
        herido horror horrible terror aterrador aterrado miedo asustado asustada pesadilla peligro
        peligroso peligrosa diablo demonio zombi odio odia odiaba estúpido estúpida idiota
    """,
    "fr": """
        pistolet fusil bombe bombes arme armes tuer tua tué tuée meurtre assassin sang sanglant
        mourir mort morte morts mourut guerre cancer hôpital blessé blessée blessure horreur
        horrible terreur terrifiant terrifié peur effrayant effrayé effrayée cauchemar danger
        dangereux dangereuse diable démon zombie haine déteste stupide idiot idiote
    """,
    "de": """
        pistole gewehr bombe bomben waffe waffen töten tötet tötete getötet mord mörder ermordet
        blut blutig tot tote toter tod sterben stirbt starb gestorben krieg krebskrank krankenhaus
        verletzt verletzung wunde grauen grausam entsetzlich angst ängstlich gruselig schrecklich
        albtraum alptraum gefahr gefährlich teufel dämon zombie hass hasst dumm idiot blöd
    """,
    "it": """
        pistola fucile bomba bombe arma armi uccidere uccide uccise ucciso omicidio assassino
        sangue sanguinoso morto morta morti morte morire muore morì guerra cancro ospedale ferito
        ferita orrore orribile terrore terrificante paura spaventato spaventata incubo pericolo
        pericoloso pericolosa diavolo demonio zombi odio odia odiava stupido stupida idiota
    """,
    "pt": """
        pistola espingarda bomba bombas arma armas matar matou assassino assassinato
        sangue sangrento morto morta mortos morte morreu morrer guerra câncer cancro hospital
        ferida ferido horror horrível terror aterrador medo assustado assustada pesadelo perigo
        perigoso perigosa diabo demônio demónio zumbi ódio odeia odiava estúpido estúpida idiota
    """,
}

UNKIND: MappingProxyType[str, frozenset[str]] = MappingProxyType(
    {language: frozenset(f"{listed} {_BRANDS}".split()) for language, listed in _LISTED.items()}
)


def unkind_in(text: str, language: str) -> list[str]:
    """The words of a text that have no place in a story, each once; brands in every language."""
    unkind = UNKIND.get(language, frozenset(_BRANDS.split()))
    return [word for word in dict.fromkeys(_WORD.findall(text.lower())) if word in unkind]
