"""Historias de un pequeño paso: a swing, a question, a bridge and a knot."""

from __future__ import annotations

from stages.providers.local.storytelling.beat import Beat, Shape

SWING = Shape(
    title="{hero} y el columpio que subía",
    themes=("bravery", "counting"),
    wish=Beat(
        "Un columpio. Ñic, ñac. “¿Subirás mucho?”, dijo {hero}.",
        "Colgaba de dos cuerdas larguísimas, tan largas que por arriba se perdían de vista.",
        "“Yo subo lo que tú quieras”, dijo el columpio, “que para eso llevo la tabla y tú las ganas”.",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "A la una. {hero} vio una piedra. A las dos. {hero} vio un tejado.",
        "Cada vaivén enseñaba una cosa nueva y la guardaba enseguida, como quien abre un cajón.",
        "“Despacio”, pidió {hero}, y el columpio se puso tan despacio que a la piedra le dio tiempo a saludar.",
        "wave",
        "calm",
    ),
    turn=Beat(
        "A las tres, un árbol. A las cuatro, un pájaro. ¡A las cinco, todo!",
        "Desde el cinco se veía lo grande pequeño y lo pequeño, no se sabe cómo, importante.",
        "{hero} notó en la barriga un pez dando una voltereta, y resultó que el pez también se reía.",
        "fly",
        "proud",
    ),
    glad=Beat(
        "Cinco, cuatro, tres… Ñic, ñac. Dos, uno. ¡Tierra! ¡Otra vez, otra vez!",
        "Después columpió a la piedra, que siempre había querido saber qué había detrás del árbol.",
        "La piedra no dijo nada, pero toda la tarde estuvo caliente por el lado que más había mirado.",
        "hop",
        "happy",
    ),
)

QUESTION = Shape(
    title="{hero} y la pregunta del búho",
    themes=("bravery", "friendship"),
    wish=Beat(
        "El búho preguntó: “¿Cuántos dedos tiene la lluvia?” Silencio. ¡Nadie decía nada!",
        "La oveja miraba al cielo, el pato se miraba las patas, y {hero} no lo sabía.",
        "Todos ponían cara de estar a punto de acordarse, que es una cara que cansa muchísimo.",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "¿Tres? ¿Mil? ¿Ninguno? {hero} pensó y pensó. ¡Ay, qué lío!",
        "Buscó la respuesta por dentro y encontró una canción, dos meriendas y un lunes.",
        "“Está en la punta de la lengua”, dijo el pato, pero miraron y allí solo había un poco de pan.",
        "stand",
        "happy",
    ),
    turn=Beat(
        "{hero} levantó la mano. Respiró. “¡No lo sé!”, dijo. ¡Y qué alivio!",
        "“¡Yo tampoco!”, dijo la oveja, y “¡yo menos!”, dijo el pato, y soltaron el aire todos.",
        "“Por fin”, suspiró el búho, “hace años que lo pregunto para ver si alguien me lo cuenta a mí”.",
        "wave",
        "proud",
    ),
    glad=Beat(
        "Salieron a contarlos. ¡Plin! Un dedo. ¡Plin, plin! ¡Otros dos!",
        "Contaron hasta diez, y después la lluvia tocó el piano y ya no hubo manera.",
        "El búho escribió en su cuaderno: muchos, y hacen cosquillas, y firmaron debajo todos los que no lo sabían.",
        "hop",
        "happy",
        "rain",
    ),
)

BRIDGE = Shape(
    title="{hero} y el puente que hacía cric",
    themes=("bravery", "adventure", "nature"),
    wish=Beat(
        "Un puente. Cric, crac. “¿Por qué suenas así?”, dijo {hero}.",
        "Al otro lado crecían moras, grandes y brillantes, que parecían decir ven con la mano.",
        "“Iré como van las hormigas”, decidió {hero}, “pensando nada más que en el paso que toca”.",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "Un paso. Cric. {hero} se paró. “Hola, puente. Soy yo”.",
        "Hablar con un puente ayuda bastante, sobre todo si se le habla con buenos modales.",
        "Y es que nadie le había dicho nunca hola: todos le pasaban por encima sin mirarlo a la cara.",
        "stand",
        "calm",
    ),
    turn=Beat(
        "Un paso, cric. Otro paso, crac. ¡Era música! ¡Cric, crac, cric!",
        "El puente no crujía, tarareaba, y cada tabla se sabía una nota diferente.",
        "{hero} cruzó de ida con mucho cuidado, y de vuelta ya iba tocando una jota con los pies.",
        "walk",
        "excited",
    ),
    glad=Beat(
        "¡Moras! Ñam, ñam. Una para {hero}. Otra para el puente.",
        "La dejaron en la tabla del medio, y por la tarde vino un mirlo a recogerla.",
        "“El cric no era un aviso”, se rio {hero} con la boca morada, “era un saludo en idioma de puente”.",
        "rest",
        "happy",
    ),
)

KNOT = Shape(
    title="{hero} y el nudo cabezota",
    themes=("bravery", "friendship", "kindness"),
    wish=Beat(
        "Una cuerda. ¡Un nudo! {hero} tiró de aquí. Tiró de allá. ¡Nada!",
        "Era un nudo gordito y satisfecho, con pinta de haber desayunado bien.",
        "“Puedo yo, puedo yo”, decía {hero}, y a cada puedo el nudo se apretaba un poquito más el cinturón.",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "Con los dedos, no. Con los dientes, tampoco. ¿Con cosquillas? ¡Casi!",
        "El nudo se rio un momento, pero enseguida se acordó de que era un nudo.",
        "“No soy terco”, explicó con voz de lana, “es que nunca me habían hecho tanto caso”.",
        "hop",
        "happy",
    ),
    turn=Beat(
        "“¿Me ayudas?”, dijo {hero} bajito. La rata vino. ¡Zas! ¡Nudo fuera!",
        "Costó más decirlo que deshacerlo, porque hay palabras que salen de puntillas.",
        "“Yo tiro y tú empujas”, dijo la rata, “y si nos equivocamos, al menos será entre dos”.",
        "wave",
        "proud",
    ),
    glad=Beat(
        "La cuerda quedó libre. ¿Y ahora? ¡Un lazo! ¡Uno para cada amigo!",
        "El nudo, en cuanto se vio convertido en lazo, ya no quiso ser otra cosa.",
        "“Pedir ayuda”, pensó {hero}, “es tirar del cabo que asoma, y lo demás se suelta casi solo”.",
        "rest",
        "happy",
    ),
)

SHAPES: tuple[Shape, ...] = (SWING, QUESTION, BRIDGE, KNOT)
