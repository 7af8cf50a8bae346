"""The last page for each theme, five ways each: home again, and all is well."""

from __future__ import annotations

from stages.models import Theme
from stages.providers.local.storytelling.beat import Beat


def _home(short: str, more: str, rich: str) -> Beat:
    return Beat(short, more, rich, "wave", "tender")


def _sleep(short: str, more: str, rich: str) -> Beat:
    return Beat(short, more, rich, "rest", "dreamy")


ENDINGS: dict[Theme, tuple[Beat, ...]] = {
    "adventure": (
        _home(
            "{hero} war wieder da. „Und morgen?“, fragte {hero}. „Morgen geht es weiter!“",
            "{artist} hatte die Suppe warm gehalten, und beim Löffeln wurde alles noch einmal erlebt.",
            "„Es fing mit einem Schritt an“, begann {hero}, „und dann wollten die anderen Schritte natürlich auch mit.“",
        ),
        _home(
            "Weit, weit war die Welt. Nah, nah war das Haus. Und {hero} war da!",
            "Alles {home} sah aus wie immer, nur {hero} sah jetzt ein bisschen mehr davon.",
            "Wer weit weg war, der bringt etwas mit nach Hause, und sei es nur ein neues Wort für Pfütze.",
        ),
        _home(
            "Tasche auf den Tisch! Ein Stein, ein Blatt, ein Stück Schnur. So reich war {hero}!",
            "Zu jedem Ding gab es eine Geschichte, und zur Schnur sogar zwei, weil sie so lang war.",
            "{artist} zeigte auf einen Krümel ganz unten in der Tasche, und {hero} sagte: „Das ist der Anfang vom nächsten Mal.“",
        ),
        _home(
            "{hero} ist zurück! Hurra! Wer ist als Erster auf dem Sofa da?",
            "Es gab Brot mit Honig, und zwischen zwei Bissen passte immer noch ein Stück Abenteuer.",
            "{artist} malte eine Karte von allem, und wo noch Platz war, schrieb {hero} hin: hier bald.",
        ),
        _home(
            "Da ist die Tür, da ist das Licht. „Ich bin zurück!“, rief {hero}. Ende!",
            "Das heißt, ganz zu Ende war es nicht, denn ein Abenteuer schläft immer nur mit einem Auge.",
            "Das andere Auge sah {hero} an, zwinkerte und meinte damit ziemlich sicher den nächsten Samstag.",
        ),
    ),
    "kindness": (
        _home(
            "{hero} kam heim. Wie warm das war! Wer schenkt, ist reich, na, das ist klar!",
            "{artist} wollte wissen, was es gekostet hatte, und {hero} sagte: „Nur ein bisschen Zeit.“",
            "„Und übrig geblieben“, sagte {hero} nach einigem Rechnen, „ist eine ganze Tasche voll gute Laune, nimm dir ruhig welche.“",
        ),
        _home(
            "„Danke, du“, sagte der Abend. „Bitte, du“, sagte {hero}. So ging der Tag zur Ruh.",
            "Dann wurde es still {home}, aber es war eine von den freundlichen Stillen.",
            "In manche Stille muss man hineinhusten, damit sie einen bemerkt, in diese konnte man sich richtig hineinlegen.",
        ),
        _home(
            "Was blieb vom Tag? Ein warmer Bauch. Den hatte {hero}, und du hast ihn auch!",
            "{artist} fühlte vorsichtshalber nach, und es stimmte, er war warm wie ein Brötchen.",
            "„So etwas hält sich ein paar Tage“, sagte {hero}, „man darf nur nicht vergessen, es weiterzugeben.“",
        ),
        _home(
            "Ein Stück für dich. Ein Stück für mich. „Am liebsten hab ich dabei dich!“",
            "Das sagte {hero} zu {artist}, und dann teilten sie auch noch den letzten Keks.",
            "Er zerbrach nicht ganz gerecht, und so bekam jeder das größere Stück, wenn man sie nur selbst fragte.",
        ),
        _home(
            "Gute Tat und müdes Bein. Morgen wird es auch so sein. Ende!",
            "{home} brannte noch ein Licht, damit auch andere den Weg gut finden konnten.",
            "„Wer war das?“, fragte der Wind, und das Licht sagte nur: „Jemand, der an dich gedacht hat.“",
        ),
    ),
    "bravery": (
        _home(
            "„Ich habe mich getraut!“, rief {hero}. Ja! Und alle haben es gesehen!",
            "{artist} wollte alles hören, vor allem die Stelle, an der es gekribbelt hatte.",
            "„Genau da“, sagte {hero}, „fing es an, schön zu werden, man merkt es nur immer erst ein bisschen später.“",
        ),
        _home(
            "{hero} stand {home}. Ein Stück gewachsen! Wer hat das gemerkt? Na, alle!",
            "Sogar der Türrahmen sah es und freute sich, denn für so etwas steht er da.",
            "„Sieben Millimeter“, las {artist} vom Lineal ab, „und die wachsen nur, wenn man sich traut, das weiß jeder Schreiner.“",
        ),
        _home(
            "Erst ein Schritt. Dann noch ein Schritt. Und das Herz, das hüpfte mit!",
            "Zur Feier des Tages gab es {home} Pfannkuchen, und der erste war für das Herz.",
            "Es hatte schließlich am meisten gearbeitet, und der zweite war dann für alles, was noch kommen sollte.",
        ),
        _home(
            "Bumm, bumm, machte das Herz. Es war so stolz. Und {hero} auch!",
            "Am Abend {home} war es ein ruhiges Klopfen, rund und zufrieden wie ein satter Kater.",
            "„Morgen trau ich mich auch etwas“, sagte {artist}, und {hero} sagte: „Ich halte solange deinen Stift.“",
        ),
        _home(
            "Klein und mutig, das geht gut! {hero} hat jetzt noch mehr Mut. Ende!",
            "Mut ist nämlich wie ein Teig, er geht ganz von selbst auf, wenn man ihm Zeit lässt.",
            "{hero} deckte den Rest davon mit einem Tuch zu und stellte ihn für morgen an einen warmen Ort.",
        ),
    ),
    "bedtime": (
        _sleep(
            "Gute Nacht, {hero}. Gute Nacht, Stern. Schlaf schön, ich hab dich gern.",
            "Eines nach dem anderen wünschte {home} gute Nacht, zuletzt der Mond, der immer das letzte Wort hat.",
            "Er sagte es so leise, dass man dafür schon schlafen musste, und {hero} hörte es ganz genau.",
        ),
        _sleep(
            "Augen zu und Decke dran. Nun fängt die kleine Traumzeit an. Pst.",
            "{artist} summte etwas ohne Anfang und ohne Ende, und das sind die besten Schlaflieder.",
            "Bei denen fällt es nämlich keinem auf, wenn man mittendrin einschläft, nicht einmal dem, der sie summt.",
        ),
        _sleep(
            "Der Mond ging auf. {hero} schlief ein. So soll es immer, immer sein.",
            "Der Wind drehte noch einmal seine Runde und sah nach, ob alle gut zugedeckt waren.",
            "Bei {hero} zupfte er einen Zipfel zurecht, nickte und ging dann selber schlafen, irgendwo hinter dem Hügel, wo er wohnt.",
        ),
        _sleep(
            "Müde Nase, müdes Ohr. Müder Mond steht vor dem Tor. Gute Nacht.",
            "{hero} rollte sich {home} zusammen und war bald nur noch ein kleiner, warmer Punkt.",
            "„Bis morgen“, sagte die Nacht und zog die Vorhänge zu, so behutsam wie jemand, der selbst gern schläft.",
        ),
        _sleep(
            "„Huh“, macht der Wind. „Pieps“, macht die Maus. Dann geht {home} die Lampe aus.",
            "Es war eine gute Dunkelheit, eine von den weichen, in die man sich einkuscheln kann.",
            "„Erzählst du morgen weiter?“, murmelte {hero}, und {artist} sagte: „Gleich nach dem Frühstück“, aber da schlief {hero} schon.",
        ),
    ),
    "friendship": (
        _home(
            "Zwei Tassen, zwei Kekse. Zwei, die lachen. Ende gut!",
            "Der Teller hatte eine gute Mitte, und genau dort trafen sich am Ende die Krümel.",
            "„Mit einem Freund“, fand {hero} {home}, „ist sogar das Abwaschen eine Geschichte“, und die erzählten sie dann auch noch.",
        ),
        _home(
            "Du und ich und ich und du. Und die Tür, die bleibt nicht zu!",
            "{hero} ließ sie {home} einen Spalt offen, genau so breit wie ein Willkommen.",
            "Und falls einmal sehr viele auf einmal kämen, sagte {hero}, dann müsse man eben auch noch das Fenster nehmen.",
        ),
        _home(
            "„Bis bald!“, riefen alle. „Bis bald!“, rief {hero}. Bald ist schon bald!",
            "„Bald“ ist unter Freunden nämlich ein kleines Wort, es passt in jede Jackentasche.",
            "{hero} holte es an diesem Abend noch dreimal heraus, sah es an und steckte es wieder sorgfältig ein.",
        ),
        _home(
            "Seit an Seit, da sitzt man gut! Wie wohl so eine Schulter tut!",
            "{hero} und {artist} sahen zu, wie der Tag sich hinlegte, erst mit den Bergen, dann mit den Bäumen.",
            "Zu zweit ist so ein Abend nämlich doppelt so breit, man muss ihn nur in der Mitte anfassen.",
        ),
        _home(
            "{hero} kam heim und lachte so! Wer Freunde hat, ist immer froh. Ende.",
            "Man geht los und kennt noch keinen, und am Abend hat man Namen zum Einschlafen.",
            "{hero} sagte sie {home} alle noch einmal auf, der Reihe nach, wie andere Leute Perlen auffädeln.",
        ),
    ),
    "counting": (
        _home(
            "Ein Haus, ein Licht, ein großer Kuss! Eins, zwei, drei, und nun ist Schluss!",
            "{artist} fragte, wie oft denn heute gelacht worden war, und {hero} kam genau bis zehn.",
            "Das elfte Mal kam beim Nachzählen dazu, und darüber mussten beide so lachen, dass es zwölf wurden.",
        ),
        _home(
            "„Noch einmal!“, rief {hero}. „Eins, zwei, drei!“ Und beim Zählen war jeder dabei.",
            "Gezählt wurden die Stufen, die Teller und am Schluss die Löffel, die sich sehr gerade hielten.",
            "„Einer fehlt“, sagte {artist}, und {hero} zog ihn aus der Suppe und rief: „Nummer sieben war nur baden!“",
        ),
        _home(
            "Ein Stern, zwei Sterne, drei Sterne. {hero} hat sie alle gerne.",
            "Bei vier schob sich eine Wolke davor, und sie warteten geduldig, bis die Reihe weiterging.",
            "„Fünf“, sagte {hero} schließlich, und {artist} sagte: „Das war ein Glühwürmchen“, und sie ließen es trotzdem gelten.",
        ),
        _home(
            "Drei, zwei, eins, zu Haus! Und jetzt ruht {hero} aus.",
            "Rückwärts zählen ist wie heimgehen, es wird immer kleiner und am Ende ist man da.",
            "„Und die Null?“, fragte {artist}, und {hero} kroch unter die Decke und sagte: „Die ist hier, ganz gemütlich.“",
        ),
        _home(
            "Zähl die Nasen: eins und zwei! Zähl die Füße: mehr als drei! Ende!",
            "Alles war noch da, und {home} war sogar ein Lachen mehr als am Morgen.",
            "Wo es herkam, wusste keiner, aber gezählt wurde es trotzdem, und zwar gleich doppelt, damit es hält.",
        ),
    ),
    "nature": (
        _home(
            "Horch, ein Vogel. Horch, der Wind. Gute Nacht, du Weltenkind.",
            "{artist} stellte die Schuhe vor die Tür, und ein Käfer zog in den linken ein.",
            "„Nur für eine Nacht“, flüsterte {hero}, und als Miete lag am Morgen ein Tautropfen auf der Spitze.",
        ),
        _home(
            "{hero} saß still. Die Welt, die summte. Da summte {hero} mit.",
            "Wenn man lange genug still ist, dann vergessen die Dinge, dass man da ist, und fangen an.",
            "Ein Halm richtete sich auf, ein Stein wurde kühl, und über allem ging ganz ohne Eile der Abend spazieren.",
        ),
        _home(
            "„Danke, Erde! Danke, Licht!“ {hero} vergisst das nicht.",
            "Am Ärmel hing noch ein wenig Blütenstaub, und der durfte ruhig hängen bleiben.",
            "„Wer sich bedankt, der sieht beim nächsten Mal noch mehr“, fand {hero}, und {artist} schrieb es auf, mit grünem Stift.",
        ),
        _home(
            "Ein Stein in der Hand. Ein Blatt im Haar. So schön war es, wie es war!",
            "Den Stein legte {hero} {home} ans Fenster, von dort konnte er den Mond sehen.",
            "„Er ist sehr alt“, erklärte {hero} leise, „und trotzdem hat ihm heute jemand zum ersten Mal guten Tag gesagt.“",
        ),
        _home(
            "Gras und Käfer, Baum und Bach, alle werden wieder wach. Morgen! Ende.",
            "Aber jetzt ruhte die Welt sich aus, und {hero} ruhte {home} gleich mit.",
            "Es ist nämlich gar nicht so leicht, eine ganze Welt zu sein, und eine kleine Pause hat sie verdient.",
        ),
    ),
}
