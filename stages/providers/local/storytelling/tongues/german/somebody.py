"""Meeting somebody who was drawn too, or something that goes along.

{friend} is "das rote Haus" and stands where it needs no other case; <m|f|n> agrees with it.
"""

from __future__ import annotations

from stages.models import Kind
from stages.providers.local.storytelling.beat import Beat

SOMEBODY: dict[Kind, tuple[Beat, ...]] = {
    "figure": (
        Beat(
            "Wer kommt denn da? {friend}! „Hallo!“ „Hallo!“ Wie gut sich das traf!",
            "{artist} hatte nämlich gleich zwei gemalt, damit keiner so lange auf Besuch warten muss.",
            "„Ich wohne nur zwei Fingerbreit weiter auf dem Blatt“, sagte {friend}, „und habe dich schon die ganze Zeit lachen hören.“",
            "wave",
            "happy",
        ),
        Beat(
            "„Spielst du mit?“, fragte {friend}. „Ja!“, rief {hero}. Hopp, hopp, hopp, zu zweit!",
            "Was man auch vormachte, es wurde gleich nachgemacht, nur jedes Mal ein wenig alberner.",
            "„Du bist gut gemalt“, sagte {friend} außer Atem, und {hero} sagte: „Und du erst, besonders an den Rändern!“",
            "hop",
            "excited",
        ),
        Beat(
            "Da saß {friend}. {hero} setzte sich dazu. Und so saßen sie. Schön war das.",
            "Nach einer Weile sagte jemand etwas, und nach noch einer Weile lachten sie beide darüber.",
            "„Man muss nicht immer reden“, meinte {friend}, „aber wenn, dann am liebsten mit jemandem aus der Nachbarschaft.“",
            "rest",
            "tender",
        ),
        Beat(
            "„Ich weiß was!“, rief {friend}. „Was denn?“ „Ich komme einfach mit!“",
            "Zu zweit wurde der Weg viel kürzer, dafür wurden die Geschichten unterwegs ein ganzes Stück länger.",
            "„Wer sind wir denn nun?“, fragte {hero}, und {friend} sagte ohne zu zögern: „Wir sind wir, das reicht doch.“",
            "walk",
            "happy",
        ),
        Beat(
            "„Kuckuck!“ Wer war das? {friend}! „Noch mal!“, rief {hero}. „Kuckuck!“",
            "Beim dritten Kuckuck wussten beide längst Bescheid und taten trotzdem jedes Mal ganz überrascht.",
            "„Am besten finde ich den Teil, in dem du mich findest“, sagte {friend}, und {hero} fand das eigentlich auch.",
            "hop",
            "happy",
        ),
        Beat(
            "Zwei Hüte hatte {friend}. „Der da ist deiner.“ „Oh, danke!“, rief {hero}.",
            "Er rutschte bis über die Nase, aber unter so einem Hut denkt es sich besonders gemütlich.",
            "„Zu groß ist er nicht“, sagte {friend}, „er hat nur schon Platz für alles, was dir noch einfallen wird.“",
            "stand",
            "tender",
        ),
        Beat(
            "„Psst“, sagte {friend}. „Ich hab ein Geheimnis!“ „Was denn?“ „Ich mag dich!“",
            "So ein Geheimnis wiegt nicht viel, aber man geht damit gleich ein Stück aufrechter.",
            "„Darf ich es weitersagen?“, fragte {hero}, und {friend} dachte kurz nach und sagte: „Aber nur an alle.“",
            "stand",
            "tender",
        ),
        Beat(
            "„La!“, sang {friend}. „Lu!“, sang {hero}. La, lu, la, lu! Der Wind sang dazu!",
            "Es war ein Lied mit nur zwei Wörtern, dafür konnte es jeder sofort auswendig.",
            "Eine Amsel fragte, ob es auch eine zweite Strophe gebe, und da sangen sie eben: „La, lu, Amsel!“",
            "wave",
            "happy",
        ),
        Beat(
            "Was trug {friend} da herbei? Eine Leiter! Wohin denn? „Einfach nach oben!“",
            "Die Leiter kam mitten auf den Weg, und dann sahen sie sich alles von einem Stück höher an.",
            "„Von hier oben“, stellte {hero} fest, „ist das Unten gleich viel interessanter“, und {friend} nickte sehr fachkundig.",
            "stand",
            "curious",
        ),
        Beat(
            "Plumps! Da saß {friend} im Laub. {hero} plumpste daneben. Und noch mal, plumps!",
            "Blätter flogen, Blätter fielen, und am Ende hatten beide eine Krone auf.",
            "„Majestät“, sagte {friend} und verbeugte sich, „Majestät“, sagte auch {hero}, und dann regierten sie bis zum Abendbrot.",
            "hop",
            "excited",
        ),
    ),
    "winged": (
        Beat(
            "Flapp, flapp, wer flog da? {friend}! „Guten Flug!“, rief {hero}.",
            "Es gab eine Runde hoch, eine Runde quer und zum Schluss noch einen Looping extra.",
            "„Die Welt sieht von oben aus wie ein Bild“, sagte {friend}, „und mittendrin stehst du und winkst.“",
            "wave",
            "excited",
        ),
        Beat(
            "Husch, da landete {friend}. „Ist hier noch frei?“ „Aber ja!“, sagte {hero}.",
            "Die Flügel wurden sorgfältig zusammengelegt, erst der eine, dann der andere, wie zwei gute Servietten.",
            "„Fliegen ist schön“, sagte {friend} und seufzte zufrieden, „aber Ankommen ist das Beste daran.“",
            "rest",
            "calm",
        ),
        Beat(
            "Ein Wind von Flügeln! Das war {friend}! Wusch, war jeder Hut schief.",
            "„Verzeihung“, sagte {friend}, „ich bremse noch ein wenig zu schwungvoll, ich lerne das gerade.“",
            "Also übten sie zusammen, {hero} rief von unten: „Jetzt!“, und beim neunten Mal wackelte nur noch ein Gänseblümchen.",
            "wave",
            "happy",
        ),
        Beat(
            "Sssst, was war das? {friend}! Einmal rund um {hero} herum. Wie schnell das ging!",
            "Zum Anhalten brauchte es noch drei Runden, und zum Verschnaufen gab es dann eine Pflaume.",
            "„Ich wollte nur schnell guten Tag sagen“, schnaufte {friend}, „das langsame Guten-Tag-Sagen übe ich noch.“",
            "wave",
            "excited",
        ),
        Beat(
            "„Fliegst du voraus?“, fragte {hero}. „Nein“, sagte {friend}. „Neben dir ist es schöner!“",
            "Also ging es gemütlich zu Fuß weiter, und die Flügel durften sich dabei einmal richtig ausruhen.",
            "„Von oben ist alles so klein“, sagte {friend}, „und du bist in echt viel größer, als ich gedacht habe.“",
            "walk",
            "tender",
        ),
        Beat(
            "Eine Feder fiel herab. „Das ist deine“, sagte {hero}. „Behalt sie!“, rief {friend}.",
            "Nun hatte {hero} auch eine Feder, und gleich fühlten sich die Schritte ein wenig leichter an.",
            "„Mit einer fliegt man noch nicht“, sagte {friend}, „aber man kann schon sehr gut damit winken.“",
            "wave",
            "tender",
        ),
        Beat(
            "Oben im Wind schaukelte {friend}. „Ist es schön?“, rief {hero}. „Komm und hör!“",
            "Da legte {hero} sich ins Gras, und der Wind sang unten genau dasselbe Lied wie oben.",
            "So lagen sie, einer im Wind und einer im Gras, und hatten beide den besten Platz.",
            "rest",
            "dreamy",
        ),
        Beat(
            "Hui, so ein Schatten! Er kam von oben. Das war {friend} und spielte Fangen!",
            "{hero} lief dem Schatten nach, über jeden Stein und einmal quer durch eine Pfütze.",
            "„Gefangen!“, rief {hero} endlich und stand mitten darin, und {friend} fand, nun sei es umgekehrt dran.",
            "hop",
            "happy",
        ),
    ),
    "vehicle": (
        Beat(
            "Brumm, brumm, da rollte {friend}! Tut, tut, steig ein, {hero}!",
            "Es ging einmal im Kreis und einmal im Zickzack, und an jeder Ecke wurde freundlich gehupt.",
            "Schneller als schnell musste es gar nicht sein, denn bei dieser Fahrt war der Weg das Schönste.",
            "hop",
            "excited",
        ),
        Beat(
            "Da stand {friend}, so blank und so fein. „Darf ich mal hupen?“ Tut, tut, tut!",
            "Auf dem Sitz lag noch ein Krümel von der letzten Reise, und der durfte natürlich mit.",
            "Zu dritt fuhren sie los, {hero}, der Krümel und ein sehr gut gelaunter Motor, der immer „gern, gern, gern“ brummte.",
            "walk",
            "happy",
        ),
        Beat(
            "Wer tutet denn da? {friend}! {hero} winkte. Da blinkte es zurück, links und rechts!",
            "So ein Blinken heißt ungefähr guten Tag, nur dass es etwas schwerer zu buchstabieren ist.",
            "{hero} blinzelte erst auf der einen Seite und dann auf der anderen, und damit war die Freundschaft amtlich.",
            "wave",
            "happy",
        ),
        Beat(
            "Einsteigen, bitte! Gleich fuhr {friend} los. Mit wollten eine Ente, zwei Mäuse und {hero}!",
            "Alle bekamen einen Fensterplatz, und wo kein Fenster war, da wurde eben eines gemalt.",
            "„Nächster Halt: Überall“, rief eine der Mäuse, die schon immer zur Bahn gewollt hatte, „bitte beim Staunen nicht drängeln!“",
            "walk",
            "excited",
        ),
    ),
    "heart": (
        Beat(
            "Bumm, bumm, machte {friend}! Da machte {hero} auch: bumm, bumm!",
            "So klopften sie im selben Takt, und davon wurde es ringsum gleich ein bisschen wärmer.",
            "{artist} hatte es wohl hingemalt, damit in dieser Geschichte immer jemand da ist, der einen gernhat.",
            "stand",
            "tender",
        ),
        Beat(
            "Ganz rund und warm war {friend}. {hero} hielt <ihn|sie|es> fest. Nur kurz, nur sacht.",
            "Man durfte <ihn|sie|es> tragen und sogar verschenken, und es wurde dabei kein bisschen weniger.",
            "„Für wen bist du?“, fragte {hero} leise, und es klopfte zweimal, was ja nur heißen konnte: für dich und dich.",
            "rest",
            "tender",
        ),
        Beat(
            "Da klopfte {friend}! „Herein!“, rief {hero}. Bumm, das klang wie „gern“.",
            "Von innen hörte es sich an wie ein kleines Fest, bei dem alle barfuß tanzen.",
            "„Bist du immer so vergnügt?“, fragte {hero}, und es klopfte einmal extra, weil Herzen bei Komplimenten nicht anders können.",
            "hop",
            "happy",
        ),
        Beat(
            "Da lag {friend}. „Für alle“, sagte {hero}. Und es reichte für alle.",
            "Der Käfer durfte <ihn|sie|es> zuerst halten, dann die Maus, und danach war alles noch viel wärmer.",
            "Die meisten Dinge nutzen sich beim Herumreichen ab, aber ein Herz wird davon offenbar immer nur besser.",
            "stand",
            "tender",
        ),
    ),
    "thing": (
        Beat(
            "Was ist das? {friend}! Wofür ist das gut? {hero} ging einmal rundherum.",
            "Man konnte darauf trommeln, sich dahinter verstecken und es höflich grüßen, also war es sehr nützlich.",
            "„{artist} weiß bestimmt, was es ist“, sagte {hero}, „und bis dahin ist es einfach mein Freund.“",
            "walk",
            "curious",
        ),
        Beat(
            "Da lag {friend}. So etwas Schönes! {hero} tippte <ihn|sie|es> an, pling!",
            "Niemand hatte je so ein Ding gesehen, und darum durfte es alles sein, was man wollte.",
            "Erst war es eine Insel, dann ein Hut für Riesen, und zuletzt war es am liebsten es selbst.",
            "stand",
            "happy",
        ),
        Beat(
            "Schubs! Da rollte {friend}, blieb stehen und rollte zurück! „Hallo, du!“, rief {hero}.",
            "Da steckte offenbar ein eigener Wille drin, und zwar ein sehr verspielter.",
            "„Wollen wir so tun, als wärst du ein Hund?“, fragte {hero}, und gleich rollte es noch einmal, diesmal bei Fuß.",
            "hop",
            "happy",
        ),
        Beat(
            "{hero} klopfte an, tock! Was war da drin? {friend} blieb ganz still.",
            "Vielleicht war Musik darin oder ein Picknick oder auch nur sehr viel Platz zum Raten.",
            "„Sag es mir nicht“, bat {hero}, „sonst muss ich ja aufhören, mir etwas auszudenken“, und das Geheimnis hielt wunderbar dicht.",
            "stand",
            "curious",
        ),
    ),
}
