"""Spanish lines for what the drawing shows, and the words for its moods and the time of day."""

from __future__ import annotations

from types import MappingProxyType

from stages.providers.local.storytelling.settings import Way
from stages.providers.local.storytelling.tongue import Facts

FACTS = Facts(
    colors_small=(
        "¡Cuánto {colors}!",
        "Hay {colors}. ¡Qué bonito!",
        "Veo {colors}. ¿Y tú?",
        "¡Mira, mira, {colors}!",
        "Pinta que pinta, ¡y todo en {colors}!",
        "¡Viva, viva, {colors}!",
        "¿Qué colores hay? ¡Hay {colors}!",
    ),
    colors=(
        "Los lápices habían sacado para la ocasión sus mejores colores: {colors}.",
        "Había {colors} por todas partes, y daba gusto verlo.",
        "Todo iba vestido de {colors}, como en los días de fiesta.",
        "Con un poco de {colors} y mucha paciencia, el dibujo quedó precioso.",
        "Relucía en {colors}, como recién salido de la caja.",
        "Lo de ir de {colors} le quedaba mejor que un traje nuevo.",
        "Al lado, soplándose las puntas, descansaban los colores del día: {colors}.",
    ),
    one=(
        "En la hoja solo hay un dibujo, ¡y la llena entera!",
        "Un papel, un dibujo, ¡y mil ideas!",
        "Con un dibujo basta, si está hecho con cariño.",
        "¡Un dibujo, y todo el papel para jugar!",
    ),
    many=(
        "¡Son {count} en el papel! ¿Los cuentas?",
        "En la hoja viven {count}, y todos caben.",
        "Cuenta conmigo: ¡hay {count} en el dibujo!",
        "¡Hola a los {count} del papel!",
        "Eran {count} en la misma hoja, como una familia.",
        "En el papel hay {count}, ¡y nadie se aburre!",
        "¿Cuántos son? ¡Son {count}, y bien contados!",
        "Pasamos lista en el papel: ¡{count}, y no falta nadie!",
        "Un solo papel y, dentro, {count}. ¡Qué compañía!",
    ),
    details=(
        "Si miras bien el dibujo, verás esto: {details}.",
        "Busca en el dibujo: {details}. ¿Está?",
        "Y en el papel también había {details}.",
        "El dibujo guarda una sorpresa: {details}.",
        "Quien se acerque al papel verá {details}.",
        "¿Qué más hay en la hoja? ¡Pues {details}!",
        "Y no hay que perderse esto: {details}.",
    ),
    moods=(
        "Había sido {mood_day}.",
        "¡Qué cosa tan buena, {mood_day}!",
        "Y así terminó {mood_day}.",
        "Nadie lo había planeado, y salió {mood_day}.",
    ),
    travels=(
        "{hero} {went} {to}.",
        "¡Y ahora, {to}!",
        "El camino llevaba {to}.",
        "Paso a paso, {hero} {went} {to}.",
        "¿Adónde? ¡Pues {to}!",
        "Con una canción, {hero} {went} {to}.",
        "“¡Por aquí, {to}!”, decía una flecha.",
    ),
    contexts=(
        "Y estas palabras llegan para {reader}: “{context}”.",
        "Alguien que te quiere escribió para {reader}: “{context}”.",
        "Queda un secreto para {reader}: “{context}”.",
    ),
)

DAYS: tuple[str, ...] = (
    "una mañana clara",
    "una mañana con olor a pan",
    "una mañana tranquila",
    "una mañana de las buenas",
    "un martes de color miel",
)

# By the moods that vision tells; any other day is a good one.
MOODS: MappingProxyType[str, str] = MappingProxyType(
    {
        "": "un día de los buenos",
        "happy": "un día feliz",
        "lively": "un día lleno de vida",
        "dreamy": "un día de ensueño",
        "calm": "un día tranquilo",
        "joyful": "un día alegre",
        "playful": "un día para jugar",
        "curious": "un día lleno de preguntas",
        "tender": "un día muy dulce",
        "proud": "un día para celebrar",
        "excited": "un día lleno de emoción",
    }
)

WENT: MappingProxyType[Way, str] = MappingProxyType({"walk": "fue", "swim": "nadó", "fly": "voló"})
