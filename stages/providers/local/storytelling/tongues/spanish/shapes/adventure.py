"""Historias de ponerse en camino: a sock, a train, a door and a bottle."""

from __future__ import annotations

from stages.providers.local.storytelling.beat import Beat, Shape

SOCK = Shape(
    title="{hero} y el calcetín viajero",
    themes=("adventure", "kindness", "friendship"),
    wish=Beat(
        "¡Mira, un calcetín! Saltaba y saltaba. “¿Adónde vas?”, dijo {hero}.",
        "Era un calcetín de rayas, con un agujerito por donde se le asomaba la curiosidad.",
        "“Busco a mi pareja”, dijo el calcetín, muy digno, “porque un calcetín suelto es solo media conversación”.",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "¿Es este? No, es un guante. ¿Y este? No, es un gorro.",
        "{hero} miró por todas partes y encontró tres botones, una canica y cero calcetines.",
        "“Cero es un buen comienzo”, dijo el calcetín, que era muy optimista, “porque ya solo puede ir a más”.",
        "walk",
        "curious",
    ),
    turn=Beat(
        "¡Allí, en la cuerda! ¡Otro calcetín de rayas! ¡Qué abrazo!",
        "Se abrazaron tan fuerte que se hicieron una bola, como hacen los calcetines felices.",
        "“Yo había salido a buscarte a ti”, dijo el segundo, “y claro, así no había manera de que nos cruzáramos”.",
        "hop",
        "excited",
    ),
    glad=Beat(
        "Tris, tras, ¡a bailar! Un paso, dos pasos. {hero} bailó también.",
        "Bailaron de puntillas, de talón y de lado, que es como mejor bailan los calcetines.",
        "“Si algún día tienes frío”, le dijeron a {hero}, “silba una vez y nos pondremos en camino los dos”.",
        "hop",
        "happy",
    ),
)

TRAIN = Shape(
    title="{hero} y el tren de cartón",
    themes=("adventure", "counting", "friendship", "bravery"),
    wish=Beat(
        "Una caja. Otra caja. ¡Chu, chu! “¡Es un tren!”, dijo {hero}.",
        "Tenía una chimenea de papel y un silbato que sonaba como un pato muy contento.",
        "“Un tren sin viajeros no es más que una fila de cajas”, dijo {hero}, “así que vamos a buscarlos”.",
        "stand",
        "excited",
    ),
    attempt=Beat(
        "¡Chu, chu! Subió un topo. Ya iba uno. Subió una rana. ¡Ya iban dos!",
        "El topo pidió ventanilla, aunque no veía muy bien, porque le gustaba que se la contaran.",
        "“A la derecha, nubes con forma de pan”, contaba la rana, y el topo decía que olían de maravilla.",
        "walk",
        "happy",
    ),
    turn=Beat(
        "¡Un túnel! Dentro estaba oscuro. {hero} cantó bajito. ¡Chu, chu!",
        "El túnel devolvía cada nota un poco más grande, y al final cantaba el tren entero.",
        "“Qué corto era”, dijeron todos al salir a la luz, y preguntaron si se podía dar la vuelta y repetir.",
        "walk",
        "proud",
    ),
    glad=Beat(
        "Tres viajeros. Cuatro. ¡Cinco! Y {hero} tocó el silbato. ¡Cuac!",
        "Cada viajero pagó su billete con lo que tenía: una hoja, un bostezo, una adivinanza.",
        "Con todo eso {hero} llenó el último vagón, que desde entonces viaja lleno hasta arriba de cosas sin precio.",
        "wave",
        "happy",
    ),
)

DOOR = Shape(
    title="{hero} y la puerta en medio de nada",
    themes=("adventure", "bravery", "nature"),
    wish=Beat(
        "¡Toc, toc! Una puerta. No había casa. ¡Solo una puerta!",
        "Era azul, tenía un picaporte brillante y un cartel que decía: “Empuja despacio”.",
        "{hero} dio la vuelta entera y por detrás era igual de azul, así que el secreto tenía que estar dentro.",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "{hero} miró por el ojo de la llave. ¡Uy! ¡Algo brillaba!",
        "También acercó la oreja, y al otro lado se oía algo parecido a una risa pequeña.",
        "“Voy a contar hasta tres”, dijo {hero}, y contó hasta tres unas siete veces, por si acaso.",
        "stand",
        "curious",
    ),
    turn=Beat(
        "Un paso. Ñic, ñec. La puerta se abrió. ¡Oooh!",
        "Al otro lado estaba el mismo lugar, pero ahora {hero} lo veía todo por primera vez.",
        "Cada hoja tenía su dibujo, cada piedra su color, y hasta el aire parecía recién estrenado.",
        "walk",
        "excited",
    ),
    glad=Beat(
        "{hero} tocó una hoja. {hero} olió una flor. ¡Todo era nuevo!",
        "La puerta se quedó abierta, por si alguien más quería volver a mirar el mundo.",
        "“No era una puerta para irse a otro sitio”, comprendió {hero}, “era una puerta para llegar a este”.",
        "stand",
        "happy",
    ),
)

BOTTLE = Shape(
    title="{hero} y la risa que se escapó",
    themes=("adventure", "friendship"),
    wish=Beat(
        "¡Ji, ji! Una risa pasó corriendo. “¡Espera!”, dijo {hero}.",
        "Era una risa sin dueño, de esas que suenan como un cascabel bajando la escalera.",
        "“Alguien se ha quedado a medias de un chiste”, pensó {hero}, “y habrá que llevarle lo que le falta”.",
        "wave",
        "curious",
    ),
    attempt=Beat(
        "¡Ji! Por aquí. ¡Ji! Por allá. {hero} daba vueltas y vueltas.",
        "La risa se escondía en los sitios más serios: un sombrero, un paraguas, un libro grueso.",
        "Cada vez que {hero} abría uno, la risa le hacía cosquillas y se marchaba de puntillas a otra parte.",
        "hop",
        "excited",
    ),
    turn=Beat(
        "Un burro miraba al suelo. ¡Ji, ji! La risa saltó a su boca. ¡Jajá!",
        "El burro se rio tanto que se le pusieron las orejas en forma de molinillo.",
        "“¡Ahora lo entiendo!”, dijo por fin, “me lo contaron el lunes, pero yo los chistes los pienso despacio”.",
        "hop",
        "happy",
    ),
    glad=Beat(
        "Rio el burro. Rio {hero}. ¡Ja, je, ji, jo, ju!",
        "Cuando dos se ríen juntos, la risa ya no se escapa, porque tiene donde quedarse.",
        "“Cuéntame otro”, pidió el burro, “y no tengas prisa, que yo me reiré el jueves con mucho gusto”.",
        "rest",
        "happy",
    ),
)

SHAPES: tuple[Shape, ...] = (SOCK, TRAIN, DOOR, BOTTLE)
