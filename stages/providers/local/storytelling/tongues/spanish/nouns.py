"""Spanish nouns and names as people type them: their gender, their number and their article."""

from __future__ import annotations

import re

from stages.providers.local.storytelling.naming import FirstNames
from stages.providers.local.storytelling.tongue import Gender, Noun
from stages.providers.local.storytelling.tongues.iberian_nouns import Determiners, IberianNouns


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_INDEFINITE = re.compile(r"(?:un|una|unos|unas) (?=\S)", re.IGNORECASE)
_DEFINITE = re.compile(
    r"(?:el|la|los|las|este|esta|estos|estas|ese|esa|esos|esas) (?=\S)", re.IGNORECASE
)
_OWNER = re.compile(
    r"(?:mis?|tus?|sus?|nuestr[oa]s?|vuestr[oa]s?) (?=\S)",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"(?:[2-9]|1\d|20|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce) (?=\S)",
    re.IGNORECASE,
)
_SOME = re.compile(
    r"(?:much[oa]s|vari[oa]s|algun[oa]s|unos cuantos|unas cuantas|un par de) (?=\S)", re.IGNORECASE
)
_SHORT_ADJECTIVES = _words(
    "gran buen buena bueno mal pequeño pequeña pequeños pequeñas lindo linda bonito bonita bello"
    " bella viejo vieja nuevo nueva simpático simpática enorme primer primera"
)

_FEMININE = _words(
    "flor nube nave serpiente torre mujer madre mamá noche mano moto foto luz nieve leche fuente"
    " llave calle sirena actriz emperatriz nariz lombriz perdiz cruz raíz pared sal miel piel"
    " imagen canción liebre col coliflor red bici tele hada águila agua ala ancla alma arpa"
)
_MASCULINE = _words(
    "mapa día planeta pirata panda gorila koala puma papá sofá bebé fantasma problema poeta"
    " pijama astronauta dinosaurio clima programa poema tranvía"
)
# Feminine, but with "el" and "un" before their stressed a.
_STRESSED_A = _words("hada águila agua ala ancla alma arpa")
_ONE_WITH_S = _words(
    "paraguas cactus arcoíris arcoiris oasis tiranosaurus virus rompecabezas cumpleaños bus"
    " trolebús microbús gris ciempiés lunes martes jueves sacacorchos rascacielos"
)
_MANY_WITH_ACCENT = _words("mamás papás bebés sofás cafés")

_WOMEN = _words(
    "abril anabel aroa ariadne beatriz belén carmen chloe consuelo cloe dolores dulce ester esther"
    " inés irene iris isabel itziar leire lourdes luz maite mar mercedes miriam montserrat naiara"
    " nieves nicole noelí noemí paz pilar raquel rocío rosario ruth sol soledad zoe zoé"
)
_MEN = _words(
    "adrián andrés aitor bautista borja daniel david elías enrique felipe gabriel garikoitz héctor"
    " hernán isaac iván izan jaime javier jesús joan joel jonás jorge josé juan julián lluc luca"
    " lucas luis manuel marc marcos martín matías miguel moisés nicolás nil oliver óscar pau rafael"
    " rubén samuel santiago saúl simón tobías tomás unai vicente víctor xavier"
)

_DETERMINERS = Determiners(
    owner=_OWNER, some=_SOME, counted=_COUNTED, indefinite=_INDEFINITE, definite=_DEFINITE
)


class SpanishNouns(IberianNouns):
    """Nouns as Spanish has them."""

    a_forms = ("un", "una", "unos", "unas")
    the_forms = ("el", "la", "los", "las")
    determiners = _DETERMINERS
    adjectives = _SHORT_ADJECTIVES
    nothing = Noun("un dibujo", "el dibujo", "m")
    first_names = FirstNames(_MEN, _WOMEN, boys_endings=("o",), girls_endings=("a",))

    def article_gender(self, gender: Gender, many: bool, bare: str) -> Gender:
        """ "el hada" and "un hada" although they are feminine."""
        return "m" if not many and bare.lower().split()[0] in _STRESSED_A else gender

    def one_of(self, many: str, gender: Gender) -> str:
        """ "uno de los dos gatos"."""
        return f"{'una' if gender == 'f' else 'uno'} de {many}"

    def is_plural(self, noun: str) -> bool:
        """Whether a noun without a determiner names several."""
        if noun in _ONE_WITH_S:
            return False
        # A last syllable with an accent ends a single thing: "autobús", "francés".
        return noun in _MANY_WITH_ACCENT or (len(noun) > 3 and bool(re.search(r"[aeiou]s$", noun)))

    def gender_after(self, said: str, bare: str) -> Gender:
        """The gender that a determiner tells, or the noun after it."""
        if self.head(bare) in _STRESSED_A:
            return "f"
        word = said.strip().lower()
        if word in ("un", "unos", "el", "los", "este", "estos", "ese", "esos"):
            return "m"
        if word in ("una", "unas", "la", "las", "esta", "estas", "esa", "esas"):
            return "f"
        if word.endswith(("as", "os")) and word not in ("dos",):
            return "f" if word.endswith("as") else "m"
        return self.gender_of(bare, True)

    def gender_of(self, bare: str, many: bool) -> Gender:
        """The gender that the noun itself tells."""
        noun = self.head(bare)
        singulars = {noun} | ({noun[:-1], noun[:-2]} if many else set())
        if singulars & _FEMININE:
            return "f"
        if singulars & _MASCULINE:
            return "m"
        stem = noun[:-1] if many and noun.endswith("s") else noun
        if stem.endswith(("a", "ción", "sión", "dad", "tad", "umbre")):
            return "f"
        return "m"
