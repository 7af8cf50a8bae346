"""What a hero meets in each setting, told three ways each; none needs the way there."""

from __future__ import annotations

from stages.models import Weather
from stages.providers.local.storytelling.beat import Beat


def _sight(short: str, more: str, rich: str, weather: Weather | None = None) -> Beat:
    return Beat(short, more, rich, "walk", "curious", weather)


SIGHTS: dict[str, tuple[Beat, ...]] = {
    "meadow": (
        _sight(
            "Auf der Wiese hing Wäsche. Ein Hemd, ein Tuch, ein Strumpf. Und alle tanzten!",
            "Die Ziege, der sie gehörte, wippte im Takt und hielt die Klammern im Maul.",
            "„Trocken sind sie schon seit gestern“, nuschelte sie, „aber sie haben gerade so eine schöne Stelle im Lied.“",
        ),
        _sight(
            "Eine Pusteblume! {hero} holte Luft. Puuust! Da flog die Wiese voller Schirme.",
            "Hundert kleine Schirmchen segelten davon, jedes mit einem winzigen Koffer unten dran.",
            "„Postkarte nicht vergessen“, rief die Blume ihnen nach und sah dabei sehr leicht und sehr zufrieden aus.",
        ),
        _sight(
            "Ein Fest auf der Wiese! Käfer hier, Käfer da. Humm, humm, im Takt!",
            "Zwei Ameisen trugen ein Kleeblatt wie einen Baldachin, und darunter schritt sehr ernst eine Hummel.",
            "„Ist sie eine Königin?“, flüsterte {hero}, und die vordere Ameise sagte: „Nur dienstags, sonst ist sie meine Nachbarin.“",
        ),
    ),
    "forest": (
        _sight(
            "Im Wald war es grün. Tock, tock, tock! „Herein!“, rief {hero}.",
            "Es war der Specht, der nur eine Nachricht an die Maus im dritten Stock klopfte.",
            "„Sie soll den Kuchen aus dem Ofen nehmen“, übersetzte eine Meise, „und zwar bitte noch vor dem Komma.“",
        ),
        _sight(
            "Ein Pilz mit Dach! Und noch ein Pilz! So klein wohnt man im Wald.",
            "Vor dem dritten lag eine Fußmatte aus Moos, und daneben standen sechs sehr kleine Stiefel.",
            "„Die anderen vierundneunzig trocknen noch“, rief ein Hundertfüßer von drinnen, „komm herein, aber stolpere nicht!“",
        ),
        _sight(
            "Kuckuck! Kuckuck! So rief es im Wald. Wie oft wohl? {hero} zählte mit.",
            "Bei neun machte der Kuckuck eine Pause, und man hörte, wie er einen Schluck Wasser nahm.",
            "„Wo war ich?“, fragte er, und weil {hero} höflich war, begann das ganze Konzert noch einmal bei eins.",
        ),
    ),
    "sea": (
        _sight(
            "Am Meer stand ein Korb im Sand. Und im Korb? Ein Seehund mit Buch!",
            "Es war ein Strandkorb mit blauen Streifen, und der Seehund blätterte mit der Flosse um.",
            "„Gleich kommt die Stelle mit den Heringen“, sagte er, ohne aufzusehen, „setz dich, ich lese sie laut, die ist köstlich.“",
        ),
        _sight(
            "Da war das Meer! Ein Stück kam es her. Ein Stück ging es weg. Hallo und tschüs!",
            "Das nennt man Ebbe und Flut, und es heißt, das Meer übt damit nur das Grüßen.",
            "Bei „Hallo“ schäumt es vor Freude, und bei „Tschüs“ lässt es jedes Mal etwas liegen, damit es wiederkommen muss.",
        ),
        _sight(
            "Sand, so warm! Wind, so frisch! Ein Boot am Meer und drin ein Fisch!",
            "Der Fisch wollte nur einmal wissen, wie es sich anfühlt, oben zu sitzen.",
            "„Recht nett“, sagte er, ehe er zurück ins Wasser sprang, „aber auf die Dauer ist es mir hier zu trocken.“",
        ),
    ),
    "underwater": (
        _sight(
            "Pling, pling, so klang es unter Wasser. Wer spielte da? Ein Krake am Klavier!",
            "Er brauchte keinen zweiten Spieler, nur jemanden, der ihm die Noten umblätterte.",
            "„So viele Arme“, seufzte er glücklich, „und trotzdem fehlt mir immer genau einer, nämlich der für den Kakao.“",
        ),
        _sight(
            "Unter Wasser war es still. Blubb! Nur ein Wort. Blubb! Noch ein Wort.",
            "Ein alter Karpfen erzählte etwas Langes, und jede Silbe stieg als Perle nach oben.",
            "„Wer wissen will, was ich gesagt habe“, blubberte er, „der muss oben warten, bis sie alle platzen.“",
        ),
        _sight(
            "Unter Wasser war es grün und blau. Da kam ein Wal. So groß! Und so leise sang er!",
            "Es war ein Wiegenlied für seinen jüngsten Bruder, der auch schon länger war als ein Bus.",
            "„Die zweite Strophe habe ich vergessen“, brummte der Wal, „aber er schläft ja immer schon bei der ersten ein.“",
        ),
    ),
    "town": (
        _sight(
            "Kling, kling! Da kam die Bahn der Stadt. Und wer saß vorn? Ein Mops!",
            "Er hielt an jeder Bäckerei, sagte die Brötchen an und fuhr dann in aller Ruhe weiter.",
            "„Mohn, Kürbis, Käse“, rief er durch die Bahn, „und wer zum Streuselkuchen umsteigen will, der bitte hier!“",
        ),
        _sight(
            "Hoch über der Stadt saß ein Storch. Klapper, klapper! Was gab es Neues?",
            "Er las den Leuten vom Dach aus die Zeitung vor, und zwar am liebsten das Wetter.",
            "„Heiter“, klapperte er, „und wer noch nicht heiter ist, der schaue bitte einmal kurz zu mir herauf.“",
        ),
        _sight(
            "Tripp, trapp durch die Stadt! Guten Tag, Herr Hund! Guten Tag, Frau Katz!",
            "Auf dem Markt lagen Birnen in einer Reihe und warteten, als wären sie beim Fotografen.",
            "Eine Marktfrau legte noch eine dazu und sagte, diese hier sei nur zum Ansehen und zum Verschenken da.",
        ),
    ),
    "room": (
        _sight(
            "In der Stube stand ein Ofen. Knack! So warm! Davor lag ein Hund und seufzte.",
            "Er war schon so weich geworden, dass man nicht mehr genau sah, wo er aufhörte.",
            "„Noch fünf Minuten von der anderen Seite“, murmelte er und drehte sich um wie ein Pfannkuchen.",
        ),
        _sight(
            "Die Stube roch nach Apfel. Mmh! Am Fenster saß eine Maus und strickte.",
            "Es hatte ein Schal werden sollen, war inzwischen aber ein Teppich und wollte noch weiter.",
            "„Ich weiß leider nicht, wie man aufhört“, gestand die Maus, „aber es ist ja erst der halbe Flur.“",
        ),
        _sight(
            "Eine Uhr hing in der Stube. Ihr Türchen ging auf. Und wo war der Kuckuck?",
            "Nach einer Weile streckte er den Kopf heraus, in einem Nachthäubchen und sehr zerknittert.",
            "„War es schon vier?“, fragte er, und alle in der Stube sagten leise: „Nein, nein, schlaf ruhig weiter.“",
        ),
    ),
    "space": (
        _sight(
            "Ein Stern, zwei Sterne, drei! Und da, im Weltall, eine Bank!",
            "Sie schwebte ein wenig, und auf einem Schild stand: Aussicht bitte nach allen Seiten genießen.",
            "Ganz hinten war ein blaues Pünktchen zu sehen, und {hero} winkte hinüber, falls dort gerade jemand aus dem Fenster sah.",
        ),
        _sight(
            "Im Weltall fuhr ein Zug. Tuff, tuff, tuff! Wagen um Wagen, und jeder ein Stern.",
            "Er war ganz pünktlich, denn im Weltall ist immer irgendwo gerade die richtige Zeit.",
            "„Milchstraße, alles aussteigen“, rief der Schaffner, „und der Anschluss zum Großen Wagen wartet auf Gleis sieben!“",
        ),
        _sight(
            "Stille im Weltall. Und dann: pling! Da fiel ein Stern in {heros} Hut.",
            "„Verzeihung“, sagte der Stern, „ich wollte nur kurz sitzen, das Leuchten geht so in den Rücken.“",
            "Er blieb, bis er wieder hell genug war, und ließ zum Dank ein wenig Silber im Hut zurück.",
        ),
    ),
    "castle": (
        _sight(
            "Im Schloss stand ein Thron. Drauf saß eine Katze. „Der König ist einkaufen“, sagte sie.",
            "Sie vertrat ihn dienstags und donnerstags, und das Land fand, sie mache das ausgezeichnet.",
            "„Regieren ist wie Dösen“, erklärte sie, „man hält die Augen fast zu und weiß trotzdem, wo der Käse liegt.“",
        ),
        _sight(
            "Ein Drache wohnte im Schloss. „Bitte laut klopfen!“, stand da. {hero} klopfte. „Herein!“",
            "Er war klein und rund und heizte im Winter sämtliche Kachelöfen, ganz ohne Kohle.",
            "„Und im Sommer“, sagte er stolz, „mache ich den Käsetoast, für den kommen sie von weit her.“",
        ),
        _sight(
            "Im Schloss gab es Treppen. Hinauf, hinauf, hinauf! Und dann aufs Geländer: hui!",
            "Sogar die Ritterrüstung in der Ecke klapperte leise, so gern wäre sie mitgerutscht.",
            "„Ich bin nur zum Herumstehen hier“, schepperte sie, „aber mittwochs, wenn keiner guckt, da rutsche ich auch.“",
        ),
    ),
    "farm": (
        _sight(
            "Auf dem Bauernhof probte der Chor. Muh! Mäh! Und ein Kikeriki zu viel.",
            "Der Hahn hatte nur ein Solo, aber das sang er an jeder Stelle, an die es nicht gehörte.",
            "„Vom Takt her war es richtig“, sagte die Kuh freundlich, „nur vom Tag her nicht, das war das von gestern.“",
        ),
        _sight(
            "Ein Traktor stand auf dem Bauernhof. Tuck, tuck! Und wer saß am Lenkrad? Fünf Küken!",
            "Eines lenkte, eines hupte, und drei waren nur dabei, weil sie sonst nie dabei sind.",
            "Losgefahren sind sie natürlich nicht, der Schlüssel hing am Haken, aber weit gekommen sind sie trotzdem, sagten sie.",
        ),
        _sight(
            "So ein Haufen Heu auf dem Bauernhof! Anlauf, hopp und hui! Wie das pikte!",
            "Beim Herausklettern fand sich erst ein Hut und dann ein Esel, der dort schlief.",
            "„Ich war zuerst hier“, gähnte der Esel unter dem Hut, „aber ich teile gern, es ist ja Heu für alle da.“",
        ),
    ),
    "snow": (
        _sight(
            "Im Schnee war ein Loch. Da kam eine Nase heraus. Guten Tag, Herr Dachs!",
            "Er wollte nur nachsehen, ob schon Frühling war, und zog die Nase gleich wieder zurück.",
            "„Noch nicht“, rief er nach unten, und von dort rief es vielstimmig: „Gut so, wir sind noch nicht fertig mit Schlafen!“",
            "snow",
        ),
        _sight(
            "Schnee, Schnee, weicher Schnee! {hero} malte einen Engel hinein. Flatter, auf und ab!",
            "Als er fertig war, legte sich ein Hase daneben und machte einen mit sehr langen Ohren.",
            "Die zwei Engel sahen so zufrieden aus, dass niemand darüberlaufen wollte, und so gingen alle außen herum.",
            "snow",
        ),
        _sight(
            "Ein Schlitten im Schnee! Wer fuhr da mit? Eine Gans, ein Schal, ein Kuchen!",
            "Der Kuchen durfte ganz vorn sitzen, denn er hatte von allen das wenigste Gepäck.",
            "„Abfahrt“, rief die Gans, und am längsten brauchte der Schal, der war noch oben, als sie längst unten war.",
            "snow",
        ),
    ),
    "desert": (
        _sight(
            "In der Wüste stand ein Schild. „Meer“, stand drauf. Da lachte ein Kamel.",
            "„Das habe ich aufgestellt“, sagte es, „weil der Sand hier so schöne Wellen macht.“",
            "Dann lieh es {hero} einen Liegestuhl, und zu zweit hörten sie eine Weile zu, wie der Sand rauschte.",
        ),
        _sight(
            "Warm war die Wüste, warm wie Brot. Und wie still! Da hüpfte eine Maus.",
            "Sie sprang von Spur zu Spur und wischte jede hinter sich mit dem Schwanz wieder glatt.",
            "„Ordnung muss sein“, piepste sie, „bei so viel Sand fällt es sofort auf, wenn ein Körnchen falsch liegt.“",
        ),
        _sight(
            "Ein Brunnen in der Wüste! {hero} rief hinein. „Hallo!“ „Hallo, hallo!“, gluckste es.",
            "Im Eimer kam frisches Wasser herauf, und am Rand saßen drei Wüstenfüchse mit Bechern.",
            "„Der erste Schluck ist für den Gast“, sagte der älteste Fuchs, „der zweite auch, und danach reden wir über das Wetter.“",
        ),
    ),
    "jungle": (
        _sight(
            "Uh, uh, uh! So rief der Dschungel. Grün, so grün! Und wer schaukelt da?",
            "Drei Affen saßen auf einer Liane und stritten höflich darum, wer zuerst winken durfte.",
            "Am Ende winkten sie alle auf einmal, und dabei fielen sie weich in einen Haufen aus Blättern.",
        ),
        _sight(
            "Tock, tock, so klang der Dschungel. Ein Tukan klopfte an eine Nuss. „Ist wer da?“",
            "Er hatte einen Schnabel wie ein Boot und hielt ihn aus Höflichkeit ein wenig schräg.",
            "„Keiner zu Haus“, meldete er, als die Nuss nicht antwortete, „dann nehme ich sie mit und klopfe später noch einmal.“",
        ),
        _sight(
            "Ein Tiger saß im Dschungel. „Zähl mal meine Streifen“, bat er. Eins, zwei, drei!",
            "Bis zum Bauch ging es gut, aber dann kitzelte es so, dass der Tiger kichern musste.",
            "„Meine Mutter sagt, es sind genug“, schnurrte er, „aber manchmal möchte man es doch ein bisschen genauer wissen.“",
        ),
    ),
    "night sky": (
        _sight(
            "Am Nachthimmel putzte wer die Sterne. Wisch, wisch! Das war die Eule.",
            "Sie hatte einen Lappen aus Nebel und fing immer beim Polarstern an, der Ordnung halber.",
            "„Die ganz kleinen lasse ich zuletzt“, sagte sie, „die kichern so, wenn man sie kitzelt, und dann wackelt alles.“",
        ),
        _sight(
            "Wie still der Nachthimmel war! Nur eine Wolke schnarchte. Chrr, chrr!",
            "Jedes Mal, wenn sie ausatmete, kam an ihrem Rand ein neuer Stern zum Vorschein.",
            "„Pst“, machte der Mond und dimmte sein Licht ein wenig, „sie hat heute schwer getragen, lauter Regen.“",
        ),
        _sight(
            "Stern an Stern am Nachthimmel. Einer saß schief. {hero} rückte ihn grade.",
            "„Danke“, sagte der Stern, „von unten merkt es keiner, aber man selbst weiß es ja doch.“",
            "Daneben war noch ein Platz frei, und das schien genau die richtige Stelle für eine kleine Pause zu sein.",
        ),
    ),
    "garden": (
        _sight(
            "Im Garten rumpelte es. Ein Kürbis rollte vorbei! Und hinterher lief ein Igel.",
            "„Er will unbedingt die Möhren kennenlernen“, schnaufte der Igel, „und ich bin für ihn verantwortlich.“",
            "Am Möhrenbeet blieb der Kürbis liegen, wurde noch ein bisschen orangener und sagte vor Verlegenheit gar nichts.",
        ),
        _sight(
            "Ein Zwerg stand im Garten. Er war aus Ton. Da zwinkerte er! Oder doch nicht?",
            "{hero} ging dreimal ganz schnell um den Zwerg herum, aber er hielt sehr tapfer still.",
            "Erst viel später sagte er zur Gießkanne: „Beinahe hätte ich gelacht, das war ein wirklich netter Besuch.“",
        ),
        _sight(
            "Die Bohnen im Garten wollten hoch hinaus. Ranke links, Ranke rechts, und hopp!",
            "Eine hatte schon den Zaun geschafft und erzählte den anderen, wie es dahinter aussah.",
            "„Noch mehr Garten“, rief sie hinunter, „und ein Kind, das Erdbeeren zählt, aber sie werden dabei immer weniger!“",
        ),
    ),
}
