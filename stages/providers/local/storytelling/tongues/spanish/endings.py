"""The Spanish last page for each theme, five ways each: home again, and all is well."""

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
            "¡Ya está {hero} en casa! Un abrazo a {artist}. ¡Y colorín, colorado!",
            "El cuento se quitó el polvo del camino y se sentó a descansar con todos.",
            "“Mañana, más”, dijo {hero}, y lo dijo de una manera que sonaba a mapa doblado en el bolsillo.",
        ),
        _home(
            "“¡He vuelto!”, dijo {hero}. “¡Cuéntame!”, dijo {artist}. ¡Qué día tan grande!",
            "Se lo contó todo desde el principio, y en las partes buenas se levantaba.",
            "Tres veces se enfrió la cena y tres veces la calentaron, porque el cuento iba por lo más emocionante.",
        ),
        _home(
            "{home} había luz. {hero} llegó. ¡Hogar, dulce y calentito!",
            "El mundo es muy grande, pero siempre guarda un rincón del tamaño de cada uno.",
            "Y en ese rincón {artist} y {hero} dibujaron, por si acaso, tres caminos que todavía no existían.",
        ),
        _home(
            "Fin del viaje. Sonó un beso: ¡muac! {hero} ya estaba en casa.",
            "Traía las suelas llenas de polvo y la cabeza llena de ventanas abiertas.",
            "“¿Y mañana adónde?”, preguntó {artist}, y el dedo de {hero} se paseó muy despacio por el aire.",
        ),
        _home(
            "Y así, tris, tras, {hero} volvió atrás. ¡Fin, pirulín!",
            "Aunque los cuentos de viajes nunca acaban del todo: solo se paran a merendar.",
            "Si alguna vez oyes pasitos dentro de un cajón, no lo abras deprisa: se está preparando otro.",
        ),
    ),
    "kindness": (
        _home(
            "{hero} volvió a casa. Por dentro, sol. ¡Mucho sol!",
            "Las cosas buenas que uno hace se quedan encendidas un rato, como las brasas.",
            "“He dado mucho y no me falta nada”, le contó a {artist}, “habrá que volver a echar la cuenta”.",
        ),
        _home(
            "“Gracias”, dijeron todos. “De nada”, dijo {hero}. ¡Y un beso!",
            "Es bonito decir gracias, y decir de nada es como devolver la pelota.",
            "{artist} y {hero} estuvieron así un buen rato, pasándose las gracias, hasta que les dio la risa.",
        ),
        _home(
            "Da que te da, ¿qué quedará? ¡Queda {hero}, queda la amistad!",
            "Aquella noche, {home}, alguien encontró en la puerta una manzana con un lazo.",
            "No llevaba nombre, ni falta que hacía: las cosas buenas conocen solas el camino de vuelta.",
        ),
        _home(
            "{artist} abrazó a {hero}. {hero} abrazó a {artist}. ¡Empate!",
            "No se sabe quién soltó primero, porque puede que aún no haya soltado nadie.",
            "En un abrazo así no gana ninguno, o ganan los dos, que en los abrazos viene a ser lo mismo.",
        ),
        _home(
            "Una sonrisa para ti. Otra para mí. {hero} llegó a casa. ¡Sí!",
            "Y las sonrisas siguieron solas, de cara en cara, hasta llegar a sitios sin nombre.",
            "Puede que una pase mañana por tu calle: la reconocerás, porque dan ganas de dejarla seguir.",
        ),
    ),
    "bravery": (
        _home(
            "“¡Lo hice!”, dijo {hero}. “¡Lo hiciste!”, dijo {artist}. ¡Olé!",
            "Fue un paso pequeño, pero los pasos pequeños son los que hacen los caminos.",
            "“¿Y ya no sentías cosquillas?”, preguntó {artist}, y {hero} dijo: “Sí, pero vinieron conmigo”.",
        ),
        _home(
            "{hero} llegó a casa. Un poquito más [alto|alta]. ¡Un poquito, de verdad!",
            "{artist} hizo una raya en la pared, y la raya de antes quedaba más abajo.",
            "Hay días en que se crece sin comer sopa: basta con atreverse a una cosa del tamaño de una nuez.",
        ),
        _home(
            "Despacito se puede. Con amigos, más. ¡{hero} pudo! ¡Y tú podrás!",
            "{artist} llenó dos vasos de limonada, y brindaron por las rodillas, que son las que más tiemblan.",
            "“La próxima vez”, dijo {hero}, “me temblará otra vez un poco, y otra vez le daré la mano”.",
        ),
        _home(
            "¡Tachán! Un aplauso de {artist}. Otro de las hojas. ¡{hero} saludó!",
            "Nadie aplaudía por llegar más lejos ni más alto, sino por haber probado.",
            "Y eso, dijo un grillo desde la última fila, es lo que de verdad merece un buen aplauso.",
        ),
        _home(
            "Un paso, otro paso. {hero} llegó a casa. ¡Y qué sonrisa!",
            "Lo que por la mañana parecía una montaña, por la tarde cabía en la mano.",
            "{hero} la puso en la estantería, al lado de otras, y quedaba sitio para unas cuantas más.",
        ),
    ),
    "bedtime": (
        _sleep(
            "Buenas noches, {hero}. Buenas noches, luna. Chis, hace la cuna.",
            "La noche subió la manta hasta la nariz de todos y apagó la última ventana.",
            "Y el silencio, que había esperado su turno todo el día, se sentó {home} y por fin descansó.",
        ),
        _sleep(
            "Se duerme el pie. Se duerme la mano. Se duerme {hero}. Despacio, despacio.",
            "{artist} pasó la página con dos dedos para que no hiciera ni pizca de ruido.",
            "Detrás de la página la luna se quitó los anillos, los dejó en la mesilla y se puso a velar.",
        ),
        _sleep(
            "Arrorró, mi sol. Arrorró, {hero}. Ya duerme el mundo entero.",
            "Los colores se acostaron en la caja, cada uno en su sitio, el blanco el último.",
            "El blanco se queda siempre un ratito más, porque es el encargado de encender los sueños.",
        ),
        _sleep(
            "{hero} volvió a su papel. Un suspiro. Ojos cerrados. Hasta mañana.",
            "Los zapatos del día se quedaron juntos en la puerta, contándose en susurros por dónde habían andado.",
            "Mañana {artist} abrirá la ventana y entrará otro día descalzo, y habrá que buscarle un buen calzado.",
        ),
        _sleep(
            "Uno se calló. Dos bostezaron. {hero} se durmió. ¿Y tú?",
            "La luna contó a todos, uno por uno, y no le faltaba nadie.",
            "Entonces, muy bajito, para no molestar a los grillos, la luna también se contó a sí misma.",
        ),
    ),
    "friendship": (
        _home(
            "{hero} y {artist} se dieron la mano. ¡Y la otra mano! ¡Qué bien!",
            "Con una mano se saluda, pero con dos se puede ir a cualquier parte.",
            "“Un amigo”, dijo {hero}, “es alguien que se acuerda de tu chiste y aun así te deja contarlo”.",
        ),
        _home(
            "“¡Vuelve mañana!”, dijeron todos. “¡Vuelvo!”, dijo {hero}. ¡Palabra de amigos!",
            "{artist} apuntó la cita en la pared, en grande, para que la pudiera leer hasta la noche.",
            "Y dicen que la noche, que es muy cumplida, se fue un poco antes para no hacer esperar a nadie.",
        ),
        _home(
            "Contigo sí. Conmigo también. ¡{hero} se sentía muy bien!",
            "En casa guardó la amistad en el bolsillo de arriba, que es el que queda más cerca.",
            "No ocupa nada, no se arruga nunca y, según {hero}, de noche da una luz muy agradable.",
        ),
        _home(
            "Adiós, amigos. Un beso al aire. ¡Muac! {hero} ya estaba en casa.",
            "El beso dio tres vueltas, eligió una mejilla y se quedó allí a vivir.",
            "A veces los amigos están lejos, pero el cariño, que no sabe de mapas, llega antes de salir.",
        ),
        _home(
            "Tú y yo, yo y tú. ¡{hero} lo cantaba! Tururú, tururú.",
            "{artist} aprendió la canción enseguida, porque solo tenía dos palabras y las dos eran buenas.",
            "Y si la cantas tú también, hoy mismo, en algún sitio alguien notará que le falta una voz.",
        ),
    ),
    "counting": (
        _home(
            "Un beso. Dos besos. ¡Tres besos! {hero} ya estaba en casa.",
            "{artist} contó los dedos de una mano y salieron cinco razones para sonreír.",
            "“¿Y si seguimos con la otra mano?”, propuso {hero}, y resultó que allí había otras cinco.",
        ),
        _home(
            "Uno, {hero}. Dos, {artist}. Y tres… ¡tú también! ¡Fin!",
            "Contarse a uno mismo es importante, porque si no, siempre falta alguien.",
            "Los números se quedaron en la puerta, en fila, esperando a que mañana los volvieran a llamar.",
        ),
        _home(
            "Una estrella, otra más, y otra más. {hero} contaba. ¡Qué sueño!",
            "Las estrellas se dejaban contar muy quietas, como se está quieto para una foto.",
            "Al llegar a diez, {artist} ató un lacito al cielo con la mirada para saber mañana por dónde iban.",
        ),
        _home(
            "Un día. Un cuento. Un fin. ¡Y cien cosquillas para ti!",
            "Lo de las cien cosquillas nadie lo comprobó, porque a las ocho ya no se podía contar.",
            "“Lo dejamos en muchas”, dijo {hero} sin aire, y “muchas” es un número estupendo para acabar.",
        ),
        _home(
            "Cinco, cuatro, tres, dos, uno… ¡{hero} en casa! ¡Pum!",
            "Era un pum de alegría, de esos que sueltan confeti y acaban en merienda.",
            "{artist} contó los papelitos uno a uno, y cada número le pareció más bonito que el anterior.",
        ),
    ),
    "nature": (
        _home(
            "{hero} llegó a casa. Escuchó: un grillo, una hoja. ¡Qué concierto!",
            "Cuando se apaga la última palabra, se enciende todo lo que hay por debajo de las palabras.",
            "{artist} puso un dedo en los labios, y los dos grillos más lejanos se oyeron como si estuvieran en casa.",
        ),
        _home(
            "“Gracias, sol. Gracias, flor. Gracias por todo”, dijo {hero}.",
            "Lo dijo despacio, mirando a cada uno, para que ninguno pensara que era por otro.",
            "Y el sol, que se estaba marchando, se dio media vuelta y pintó de rosa la última nube.",
        ),
        _home(
            "Una hoja en el pelo. Barro en el pie. {hero} en casa. ¡Olé!",
            "{artist} no quiso barrer el barro aquella noche, porque eran las huellas de una tarde estupenda.",
            "A la mañana siguiente, entre dos baldosas, asomaba una brizna verde que tampoco se había querido ir.",
        ),
        _home(
            "{hero} miró por la ventana. Todo crecía. ¡Hasta la noche crecía!",
            "Siempre está creciendo algo, aunque uno mire para otro lado o se haya quedado dormido.",
            "“¿Qué miraremos mañana?”, preguntó {artist}, y les salió una lista más larga que una enredadera.",
        ),
        _home(
            "Chis, dijo el árbol. Chis, dijo el agua. {hero} descansó en casa.",
            "El mundo bajó la voz, como hacen los mayores cuando alguien cierra los ojos.",
            "Y una semilla que nadie había visto dio media vuelta en la tierra y pensó: mañana, quizá.",
        ),
    ),
}
