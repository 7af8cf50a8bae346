"""Shapes about doing good: a cap, a bench, a mender and a bag of kind words."""

from __future__ import annotations

from stages.providers.local.storytelling.beat import Beat, Shape

CAP = Shape(
    title="{hero} und die Mütze für den Wind",
    themes=("kindness", "nature"),
    wish=Beat(
        "„Huhu! Meine Ohren sind so kalt!“, sagte der Wind. „Ich helfe dir“, sagte {hero}.",
        "Dass der Wind Ohren hat, wissen die wenigsten, denn er hält nie lange genug still.",
        "„Ich wehe tagein, tagaus um alle Ecken“, brummte der Wind, „und keiner fragt, ob es mir dabei nicht zieht.“",
        "stand",
        "tender",
        "wind",
    ),
    attempt=Beat(
        "Eine Mütze? Puh, weg war sie! Noch eine Mütze? Puh, weg!",
        "Immer wenn die Mütze gerade richtig saß, musste der Wind vor lauter Freude niesen.",
        "„Verzeihung“, sagte der Wind, als der Hut eines Igels vorbeiflog, „ich bin so gerührt, und dann werde ich leicht stürmisch.“",
        "hop",
        "happy",
        "wind",
    ),
    turn=Beat(
        "Eine Mütze mit einem Loch! Der Wind blies durch. Und sie blieb sitzen!",
        "Vorn hinein und oben hinaus, so konnte der Wind wehen und trotzdem warme Ohren haben.",
        "Und weil das Loch genau die richtige Größe hatte, pfiff es bei jedem Schnaufer, und zwar ein Lied.",
        "wave",
        "excited",
        "wind",
    ),
    glad=Beat(
        "Pfeif, Wind, pfeif! So hell, so fein! So warm kann eine Mütze sein!",
        "Überall, wo Wäsche hing, tanzten die Hemden von nun an im Takt.",
        "„Danke“, säuselte der Wind an {heros} Ohr, und zwar so vorsichtig, dass sich nicht einmal ein Löwenzahn rührte.",
        "hop",
        "happy",
        "wind",
    ),
)

BENCH = Shape(
    title="{hero} und die Bank mit Platz",
    themes=("kindness", "friendship", "counting", "bedtime"),
    wish=Beat(
        "Eine kleine Bank! Da saß {hero}. Und daneben war noch Platz.",
        "Es war eine blaue Bank mit krummen Beinen, und sie knarrte freundlich, wenn man sich setzte.",
        "„Ein leerer Platz ist wie eine Frage“, fand {hero}, „und ich bin gespannt, wer darauf antwortet.“",
        "rest",
        "curious",
    ),
    attempt=Beat(
        "Rutsch ein Stück, der Hase kam! Rutsch ein Stück, der Igel auch! Eins, zwei, drei.",
        "Jedes Mal knarrte die Bank ein wenig tiefer, und jedes Mal fand sich doch noch eine Handbreit.",
        "„Ich brauche nicht viel“, sagte der Igel taktvoll, „und wer neben mir sitzt, der rückt meistens ganz von selbst.“",
        "rest",
        "happy",
    ),
    turn=Beat(
        "Da kam der Bär, so groß und breit! „Setz du dich hin, und wir auf dich!“, rief {hero}.",
        "So saß der Bär auf der Bank, und alle anderen saßen weich und warm auf dem Bären.",
        "„Ich bin noch nie ein Sofa gewesen“, brummte der Bär, „aber ich merke, dass ich Talent dazu habe.“",
        "hop",
        "excited",
    ),
    glad=Beat(
        "Eins, zwei, drei und vier! Noch eine Maus, und fünf sind wir!",
        "Sie lehnten sich aneinander und sahen zu, wie das Licht ganz langsam müde wurde.",
        "Als der Bär zu schnarchen begann, wackelten sie alle fünf im gleichen Takt, und niemand wollte absteigen.",
        "rest",
        "dreamy",
    ),
)

MENDING = Shape(
    title="{hero} macht alles wieder heil",
    themes=("kindness", "friendship"),
    wish=Beat(
        "Knack! Der Karren der Ente stand schief. „Das haben wir gleich!“, sagte {hero}.",
        "Zum Glück fanden sich ein Stück Schnur, drei Nägel und ein großer Klecks gute Laune.",
        "„Ich nehme immer von allem ein bisschen mit“, erklärte {hero}, „denn man weiß ja nie, was als Nächstes quietscht.“",
        "stand",
        "happy",
    ),
    attempt=Beat(
        "Klopf, klopf, hier! Klopf, klopf, dort! „Mein Schirm!“, rief der Käfer sofort.",
        "Kaum war das eine heil, da kamen die Nächsten mit Töpfen ohne Henkel und Schuhen ohne Bändel.",
        "Eine Schnecke wollte ihre Klingel stimmen lassen, und zwar auf ein tiefes G, weil das vornehmer klingt.",
        "stand",
        "excited",
    ),
    turn=Beat(
        "Da war noch eine alte Dose. Dreh, dreh, dreh! Pling, pling! Sie konnte ja singen!",
        "Seit Jahren hatte die Spieldose geschwiegen, dabei fehlte ihr nur ein einziger Tropfen Öl.",
        "„Ich hatte mein Lied gar nicht vergessen“, klimperte die Dose, „es hat nur keiner mehr an der Kurbel gedreht.“",
        "wave",
        "excited",
    ),
    glad=Beat(
        "Pling, pling, plong! Alles war heil. Die Ente tanzte, der Käfer auch.",
        "Weil niemand Geld besaß, bezahlten alle mit dem, was sie am besten konnten, und meistens war das Lachen.",
        "„Und wer hilft dir, wenn du einmal quietschst?“, fragte die Ente, und {hero} sagte fröhlich: „Na, ihr!“",
        "hop",
        "happy",
    ),
)

WORDS = Shape(
    title="{hero} und das Säckchen voller Worte",
    themes=("kindness", "bravery", "friendship"),
    wish=Beat(
        "Ein Sack voll guter Worte! „Für jeden eins“, sagte {hero}. Wer war wohl dran?",
        "Sie fühlten sich an wie warme Kastanien, und jedes passte genau in eine Hand.",
        "Man musste sich nur trauen, sie auszusprechen, denn in einem zugebundenen Säckchen wärmt ein Wort niemanden.",
        "stand",
        "tender",
    ),
    attempt=Beat(
        "„Du hast so schöne Flecken“, sagte {hero} zur Kuh. „Muh!“, machte die Kuh und strahlte.",
        "Zur Schnecke sagte {hero}: „Du wohnst so hübsch!“, und die Schnecke putzte gleich ihr Haus.",
        "„Du bist von vorn und von hinten gleich gelungen“, bekam ein Regenwurm zu hören, und da ringelte er sich vor Stolz.",
        "walk",
        "happy",
    ),
    turn=Beat(
        "„Brumm“, sagte der alte Bock. {hero} holte tief Luft. „Ich mag deine Stimme!“",
        "Da wurde der Ziegenbock ganz still, und dann zupfte ein Lächeln an seinem Bart.",
        "„Das“, sagte er langsam, „hat mir seit meiner Jugend keiner mehr gesagt, und damals war es meine Mutter.“",
        "wave",
        "proud",
    ),
    glad=Beat(
        "Ein gutes Wort ging hin und her. Der kleine Sack wurde niemals leer!",
        "Für jedes Wort, das hinausging, kam nämlich eines zurück, und manchmal brachte es noch eins mit.",
        "Zuletzt war das Säckchen so prall, dass {hero} es kaum tragen konnte, und dabei war doch so viel verschenkt.",
        "walk",
        "happy",
    ),
)

SHAPES: tuple[Shape, ...] = (CAP, BENCH, MENDING, WORDS)
