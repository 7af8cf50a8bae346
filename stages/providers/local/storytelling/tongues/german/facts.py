"""Lines for what the drawing shows besides its hero: colours, how many, details and mood."""

from __future__ import annotations

from stages.providers.local.storytelling.tongue import Facts

FACTS = Facts(
    colors_small=(
        "So viel {colors}!",
        "Schau, {colors}!",
        "{colors}, wie schön!",
        "Hurra für {colors}!",
        "Alles voll {colors}!",
        "Guck mal, {colors}!",
        "Wie das leuchtet! {colors}!",
    ),
    colors=(
        "Für dieses Bild hatten die Stifte ihr bestes {colors} aufgehoben.",
        "{colors} konnte man schon von Weitem leuchten sehen.",
        "So viel {colors} auf einmal, da staunten sogar die Blumen.",
        "Und welche Farbe? {colors}, und alles mit Liebe gemalt!",
        "Wer genau hinsah, der fand überall {colors}.",
        "In {colors} fühlt man sich gleich doppelt so wohl.",
        "Sogar der Regenbogen hätte gern so ein {colors} gehabt.",
    ),
    one=(
        "Und wie viele sind auf dem Bild? Eins, und eins ist genug!",
        "Auf dem Bild ist nur eins, aber was für eins!",
        "Zähl mal das Bild nach: eins! Das war leicht.",
        "Ein Bild, ein Name, mehr braucht es nicht!",
    ),
    many=(
        "Zähl mal das Bild nach: {count}!",
        "Und wie viele sind auf dem Bild? {count}!",
        "{count} sind auf dem Bild, das nennt man Glück!",
        "{count} hatten Platz auf diesem Bild!",
        "Wer das Bild ansieht, der zählt bis {count}!",
        "{count} sind gemalt, und alle sagen Hallo!",
        "Jetzt zählen wir das Bild: {count}!",
        "{count} auf einem Bild, da wird es nie langweilig!",
        "Gemalt sind {count}, und keiner fehlt!",
    ),
    details=(
        "Schau dir das Bild genau an: {details}!",
        "Was ist auf dem Bild noch zu finden? {details}!",
        "Und das gehört auch zum Bild: {details}!",
        "Findest du es auch auf dem Bild? {details}!",
        "Wer entdeckt es auf dem Bild? {details}!",
        "Und was versteckt sich noch im Bild? {details}!",
        "Such auf dem Bild: {details}!",
    ),
    moods=(
        "Das war {mood_day}.",
        "{mood_day} war das, von vorn bis hinten.",
        "So ging er zu Ende: {mood_day}.",
    ),
    travels=(
        "{hero} {went} {to}.",
        "Nun ging es {to}.",
        "Der Weg führte {to}.",
        "Weiter, {to}!",
        "Und schon ging es {to}.",
        "Ein paar Schritte noch, und es ging {to}.",
    ),
    contexts=(
        "Und ein Gruß von daheim für {reader}: „{context}“",
        "Zwischen den Seiten lag ein Zettel für {reader}: „{context}“",
        "Noch etwas, nur für {reader}: „{context}“",
    ),
)

DAYS: tuple[str, ...] = (
    "an einem hellen Morgen",
    "an einem klaren Morgen",
    "an einem blitzblanken Morgen",
    "an einem stillen Morgen",
    "an einem Dienstagmorgen",
    "an einem neugierigen Morgen",
    "an einem federleichten Morgen",
)

MOODS: dict[str, str] = {
    "": "ein schöner Tag",
    "happy": "ein fröhlicher Tag",
    "lively": "ein munterer Tag",
    "dreamy": "ein verträumter Tag",
    "calm": "ein ruhiger Tag",
    "curious": "ein neugieriger Tag",
    "excited": "ein aufregender Tag",
    "proud": "ein stolzer Tag",
    "tender": "ein zärtlicher Tag",
    "gentle": "ein sanfter Tag",
    "cheerful": "ein heiterer Tag",
    "playful": "ein verspielter Tag",
}
