"""What a hero meets in each setting, told in Spanish, three ways each."""

from __future__ import annotations

from stages.models import Weather
from stages.providers.local.storytelling.beat import Beat


def _sight(short: str, more: str, rich: str, weather: Weather | None = None) -> Beat:
    return Beat(short, more, rich, "walk", "curious", weather)


SIGHTS: dict[str, tuple[Beat, ...]] = {
    "meadow": (
        _sight(
            "¡Qué prado tan verde! Ras, ras, decía la hierba. ¡Hola, {hero}!",
            "Las margaritas se pusieron en corro, por si a alguien le apetecía bailar en medio.",
            "Una lombriz salió a mirar, preguntó si ya era domingo y volvió a bajar un poco decepcionada.",
        ),
        _sight(
            "{hero} llegó al prado. Zum, zum. ¡Las abejas desayunaban!",
            "Desayunaban de flor en flor, con muchos por favor y muchísimas gracias.",
            "“Hoy el trébol está buenísimo”, comentó una, “yo que tú probaba el de la derecha, que da suerte”.",
        ),
        _sight(
            "Una flor, dos flores… ¡Cuántas flores en el prado!",
            "El viento las despeinaba a todas, y ninguna tenía la menor intención de peinarse.",
            "Una vaca masticaba con los ojos cerrados, como quien escucha su canción favorita por cuarta vez.",
        ),
    ),
    "forest": (
        _sight(
            "¡Chis! Era el bosque. Los árboles hablaban bajito. Fru, fru.",
            "Hablaban de lo que pasa allá arriba, que es donde los árboles tienen la ventana.",
            "Un hongo con sombrero nuevo esperaba, muy tieso, a que alguien le dijera que le sentaba bien.",
        ),
        _sight(
            "Toc, toc, toc. ¡Un pájaro carpintero! {hero} llegó al bosque.",
            "El carpintero hacía una puerta tan redonda que daban ganas de pedirle otra igual.",
            "“Es para un búho”, dijo sin dejar de martillear, “me paga con cuentos, uno por semana”.",
        ),
        _sight(
            "{hero} entró en el bosque. ¡Cayó una piña! ¡Tac! ¡Y otra! ¡Tac!",
            "Arriba, una ardilla hacía limpieza y tiraba todo lo que no recordaba haber guardado.",
            "“¿Esto es tuyo?”, gritaba a cada piña, y abajo un jabalí iba haciendo una torre con las sobras.",
        ),
    ),
    "sea": (
        _sight(
            "¡El mar! Vino una ola. Se fue. Vino otra. ¡Chas!",
            "Cada ola dejaba en la arena una cosa distinta y luego se la volvía a llevar.",
            "“Es que no me decido”, murmuraba el mar, “con lo bien que quedaba ahí esa caracola blanca”.",
        ),
        _sight(
            "{hero} llegó al mar. ¡Qué grande! Una gaviota dijo: “¡Mío, mío!”",
            "Toda el agua brillaba como si alguien hubiera volcado un cajón de cucharillas.",
            "“¿Todo, todo?”, preguntó {hero}, y la gaviota lo pensó mejor: “Bueno, ese trozo te lo dejo”.",
        ),
        _sight(
            "Arena aquí. Arena allá. ¡Y el mar le hizo cosquillas a {hero}!",
            "Había un castillo a medio hacer, con una pluma por bandera y una concha por puerta.",
            "“Se admiten visitas”, dijo desde la torre una pulga de mar, “hasta la hora de la marea”.",
        ),
    ),
    "underwater": (
        _sight(
            "Glu, glu, glu. ¡Abajo, abajo! ¡Hola, pececitos!",
            "Los pececitos nadaban en recreo: unos a pillar, otros a la sillita de la reina.",
            "Una ballena muy lejana cantaba la lista de los que ya tenían que ir a cenar.",
        ),
        _sight(
            "Bajo el agua todo era azul. Blub. Subió una burbuja. Blub, blub.",
            "Las burbujas subían cogidas de la mano y arriba, al despedirse, hacían plop.",
            "“Dentro va mi opinión”, explicó un mero con bigotes, “la suelto y que la entienda quien pueda”.",
        ),
        _sight(
            "{hero} nadó entre las algas. ¡Un pulpo! ¡Ocho abrazos! ¡Ocho!",
            "El pulpo daba los abrazos de dos en dos y todavía le sobraban brazos para aplaudir.",
            "“Lo difícil de verdad”, confesó, “es hacerme la lazada de los zapatos, pero por suerte no uso”.",
        ),
    ),
    "town": (
        _sight(
            "¡Pan caliente! ¡Pan! {hero} llegó al pueblo. ¡Qué bien olía!",
            "La panadería tenía cola, y la cola tenía tema de conversación para toda la mañana.",
            "Un perro guardaba la vez de su dueña y dejaba pasar solo a quien le rascaba la oreja.",
        ),
        _sight(
            "Tolón, tolón. Sonó el reloj de la plaza. {hero} miró arriba.",
            "En la torre vivía una cigüeña que ponía el reloj en hora con el pico.",
            "“¿Qué hora es?”, preguntó una paloma, y la cigüeña, después de mucho mirar, le dijo que casi.",
        ),
        _sight(
            "¡Qué pueblo tan alegre! Una fuente cantaba. Chorrito, chorrito, ¡chas!",
            "Dos abuelas jugaban a las cartas en un banco, y un gato hacía de público.",
            "El gato lo sabía todo, las cartas de una y las de otra, pero no pensaba decir ni miau.",
        ),
    ),
    "room": (
        _sight(
            "¡Qué habitación tan a gusto! Una alfombra. ¡Blandita! ¡A rodar, a rodar!",
            "La alfombra tenía dibujado un lago, y había que cruzarlo sin mojarse los calcetines.",
            "En la orilla esperaba una zapatilla, que hacía de barca por un precio muy razonable: un botón.",
        ),
        _sight(
            "{hero} entró de puntillas. Una cama. Un cojín. ¡Boing, boing!",
            "Debajo de la cama vivían una pelota, dos calcetines y un silencio muy suave.",
            "“Se está bien aquí”, dijo la pelota, “aunque a veces pasa la escoba y hay que mudarse”.",
        ),
        _sight(
            "Una lámpara. Un osito. Un tambor. ¡Pom! {hero} se sentó en la alfombra.",
            "El osito contaba los días por los abrazos y aquel mes iba muy adelantado.",
            "“Por la noche los ordeno por tamaños”, explicó, “y el más pequeño, para que no se pierda, lo dejo fuera”.",
        ),
    ),
    "space": (
        _sight(
            "¡Arriba, arriba! ¡Al espacio! Tilín, tilín, decían las estrellas.",
            "Pasó un planeta pequeño, de esos que todavía llevan ruedines, y tocó el timbre.",
            "“Voy a dar mi primera vuelta sin manos”, anunció, y todas las lunas se pusieron a aplaudir.",
        ),
        _sight(
            "{hero} flotaba. ¡Todo flotaba! Hasta la sopa. ¡Hasta un zapato!",
            "Era un zapato de nadie que daba vueltas muy despacio, buscando con calma su pie.",
            "“Aquí arriba no hay suelo”, explicó el zapato, “así que, bien mirado, estoy de vacaciones”.",
        ),
        _sight(
            "¡Hola, luna redonda! La luna saludó a {hero}. ¡Qué cara tan blanca!",
            "Tenía cráteres de todos los tamaños, y en cada uno guardaba los deseos por orden.",
            "“Los de hoy los leo después de cenar”, prometió la luna, “y los de ir al zoo van los primeros”.",
        ),
    ),
    "castle": (
        _sight(
            "¡Un castillo! Tararí, tararí. Las banderas decían: “¡Pasa, {hero}!”",
            "En la torre más alta vivía una gallina que estaba encantada con las vistas.",
            "“La reina está haciendo tortilla”, susurró la guardia, “pero dice que pases y que si con cebolla”.",
        ),
        _sight(
            "Ñiiic. Bajó el puente. {hero} entró en el castillo. ¡Qué eco! ¡Eco!",
            "Había una escalera de caracol, y el caracol la subía orgulloso, porque llevaba su nombre.",
            "“Llegaré arriba en otoño”, calculó, “y dicen que en otoño la vista desde la torre es preciosa”.",
        ),
        _sight(
            "{hero} llegó al castillo. ¡Una armadura! Clinc, clanc. ¡Hola, hola!",
            "La armadura estaba vacía, pero dentro un ratón había puesto una cama y una bombilla.",
            "“De día vigilo y de noche leo”, dijo el ratón, levantando la visera, “y de tarde, queso”.",
        ),
    ),
    "farm": (
        _sight(
            "¡La granja! Muu, be, quiquiriquí. ¡Todos hablaban a la vez!",
            "El gallo pidió silencio con mucha autoridad, y todos lo saludaron con la mano.",
            "“Es por el orden del día”, dijo, y leyó: “Primero, sol; segundo, maíz; tercero, siesta por equipos”.",
        ),
        _sight(
            "{hero} llegó a la granja. ¡Hola, burrito! “¡Ia, ia!”, dijo el burro.",
            "El burro solo sabía decir ia, pero lo decía con veinte significados diferentes.",
            "La oca se presentó como la jefa, y la vaca, por detrás, decía que sí para no discutir.",
        ),
        _sight(
            "Pío, pío. ¡Pollitos! Uno, dos y tres. Iban detrás de {hero}.",
            "Iban en fila a todas partes, y a cada parada chocaban como un tren de pelusa.",
            "“Te han elegido”, anunció la gallina con alivio, “yo aprovecho y me tomo cinco minutos de domingo”.",
        ),
    ),
    "snow": (
        _sight(
            "¡Nieve! Cric, crac, cric. ¡Qué blanca! ¡Qué blandita!",
            "Daba pena estrenarla, así que {hero} pidió permiso y pisó solo por los bordes.",
            "“Pisa, pisa”, dijo la nieve, “que si nadie me escribe encima, no sé contar lo que ha pasado”.",
            "snow",
        ),
        _sight(
            "{hero} llegó a la nieve. Cayó un copo. ¡Plin! ¡En la nariz!",
            "Era un copo con seis puntas y muy buena puntería, y se fue sin dejar tarjeta.",
            "Un abeto sacudió una rama, puso cara de no haber sido, y toda la ladera se rio por lo bajo.",
            "snow",
        ),
        _sight(
            "Todo blanco. Todo callaba. {hero} hizo una huella. ¡Y otra! ¡Y otra!",
            "Las huellas contaban la historia al revés, empezando siempre por lo último que había pasado.",
            "Un muñeco con nariz de zanahoria pidió con educación que alguien le rascara la espalda.",
            "snow",
        ),
    ),
    "desert": (
        _sight(
            "¡El desierto! Arena, arena y más arena. ¡Hola, camello!",
            "El camello sonreía a un lado, después al otro, y se pensaba mucho las respuestas.",
            "“Por allí hay arena”, dijo al fin, “y por el otro lado, si te gusta cambiar, también”.",
        ),
        _sight(
            "{hero} llegó al desierto. ¡Qué sol! ¿Y eso? ¡Una palmera con sombrero!",
            "Debajo de la palmera cabía justo una siesta, y la estaba usando un escarabajo.",
            "“En cuanto termine, es tuya”, murmuró el escarabajo, y se dio la vuelta para terminarla por el otro lado.",
        ),
        _sight(
            "Duna arriba. Duna abajo. ¡Fiuuu! {hero} bajó por la arena.",
            "El viento dibujaba rayas en el suelo y las borraba, porque nunca le parecían bastante rectas.",
            "“Llevo mil años con esta raya”, suspiró el viento, “pero mañana es lunes, y los lunes dibujo mejor”.",
        ),
    ),
    "jungle": (
        _sight(
            "¡La selva! Uh, uh, decían los monos. ¡Verde, verde, verde!",
            "Había tantos verdes que cada uno tenía su nombre: verde rana, verde siesta, verde secreto.",
            "Un loro los explicaba todos, pero se interrumpía a sí mismo para corregirse la pronunciación.",
        ),
        _sight(
            "{hero} llegó a la selva. ¡Fiu! Un mono pasó. ¡Fiu! ¡Y volvió!",
            "Las lianas colgaban como cuerdas de columpio, y siempre había una libre para los invitados.",
            "“La del fondo tiene mejores vistas”, recomendó el mono, “y la de aquí, mejor merienda: tú verás”.",
        ),
        _sight(
            "Plic, ploc. Goteaba una hoja. ¡{hero} se duchó en la selva!",
            "Pasó una mariposa azul, abriéndose y cerrándose, como un libro que se lee a sí mismo.",
            "“Yo también sé leer”, dijo un tucán, “pero con este pico solo me caben los titulares”.",
        ),
    ),
    "night sky": (
        _sight(
            "El cielo era azul oscuro. ¡Una estrella! ¡Otra! ¡Buenas noches, {hero}!",
            "La luna iba en camisón, recogiendo las nubes que se habían quedado sin doblar.",
            "“Mañana las quiero otra vez de lana”, les decía en voz baja, “que el encaje se me engancha en las estrellas”.",
        ),
        _sight(
            "{hero} voló de noche. Chis. Las nubes dormían. Las estrellas, no.",
            "Las estrellas jugaban a quedarse quietas, y siempre parpadeaba alguna y se reían todas.",
            "“Nos vemos la luz, pero no la cara”, explicó una, “por eso aquí todo el mundo se cae bien”.",
        ),
        _sight(
            "Tilín, tilín. ¡Qué noche! {hero} saltó de nube en nube. Pof, pof.",
            "Las nubes eran como almohadas, y alguna protestaba en sueños y se daba la vuelta.",
            "La Osa Mayor enseñaba a andar a la Menor, que tropezaba siempre con la misma estrella.",
        ),
    ),
    "garden": (
        _sight(
            "¡El jardín! Snif, snif. Una rosa. Zum, zum. ¡Hola, abeja!",
            "Las zanahorias escuchaban desde abajo, con el pelo verde tieso de tanta curiosidad.",
            "“¿Quién ha venido?”, preguntó la más honda, y la noticia bajó de raíz en raíz hasta las patatas.",
        ),
        _sight(
            "{hero} llegó al jardín. Riega que riega. ¡Chis, chas! ¡Agua!",
            "La regadera estornudaba gotas, y las lechugas se reían y pedían un poco más.",
            "Un espantapájaros con el sombrero lleno de pájaros fingía, muy contento, no haberse dado cuenta.",
        ),
        _sight(
            "Un girasol. ¡Qué alto! {hero} miró arriba. El girasol miró abajo.",
            "Se miraron un buen rato, y una mariquita que subía por el tallo les sirvió de cartero.",
            "“Desde abajo preguntan qué tiempo hace arriba”, jadeó la mariquita, que iba ya por el quinto recado.",
        ),
    ),
}
