"""Historias de dos o más: a shadow, a hedge, an echo and a seesaw."""

from __future__ import annotations

from stages.providers.local.storytelling.beat import Beat, Shape

SHADOW = Shape(
    title="{hero} y su sombra traviesa",
    themes=("friendship", "nature", "bedtime", "bravery"),
    wish=Beat(
        "{hero} tenía una sombra. La sombra saltó. ¡Pero {hero} no!",
        "Las sombras suelen copiarlo todo, pero esta tenía ideas propias y muchas ganas de jugar.",
        "“Siempre vas tú delante”, dijo la sombra desde el suelo, “hoy me gustaría elegir a mí”.",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "La sombra se estiró. {hero} también. ¡Qué largo! ¡Qué lío!",
        "Copiar a una sombra cuesta lo suyo, porque se dobla en las esquinas y pasa bajo las puertas.",
        "“Por debajo de la puerta yo no quepo”, confesó {hero}, y la sombra dijo que ya encontrarían otra cosa.",
        "wave",
        "happy",
    ),
    turn=Beat(
        "La sombra hizo un conejo. {hero} hizo un pájaro. ¡Vuela, vuela!",
        "Por turnos, una vez mandaba la sombra y otra vez mandaba {hero}, y así salía todo mejor.",
        "Hicieron un elefante tan grande entre las dos mitades que tuvo que sentarse para caber entero.",
        "hop",
        "excited",
    ),
    glad=Beat(
        "El sol se fue. La sombra creció. “Hasta mañana”, dijo bajito.",
        "De noche todas las sombras se juntan y se tapan unas a otras, como hermanas.",
        "“No me voy”, le dijo al oído, “por la noche soy tan grande que te abrazo por todas partes”.",
        "rest",
        "tender",
    ),
)

HEDGE = Shape(
    title="{hero} y el agujero de la valla",
    themes=("friendship", "kindness"),
    wish=Beat(
        "Una valla. Un agujero. ¡Plop! Por el agujero salió una pera.",
        "Nadie se veía al otro lado, pero la pera venía lavada y con una hoja de adorno.",
        "“Alguien quiere empezar una conversación”, dijo {hero}, “y la ha empezado por el postre”.",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "{hero} pasó una pluma. ¡Plop! Volvió un lazo. ¡Plop!",
        "Luego pasó un dibujo, y volvió el mismo dibujo con un sol añadido en una esquina.",
        "Se pueden decir muchas cosas por un agujero pequeño, si uno las dice con objetos bien elegidos.",
        "hop",
        "happy",
    ),
    turn=Beat(
        "{hero} miró por el agujero. ¡Un ojo! El ojo guiñó. ¡Hola!",
        "Era un ojo marrón con pestañas larguísimas, y detrás del ojo venía una jirafa entera.",
        "“Podría haber mirado por encima”, dijo la jirafa, “pero así era mucho más emocionante”.",
        "wave",
        "excited",
    ),
    glad=Beat(
        "Una pera para {hero}. Otra para la jirafa. Ñam, ñam, ñam.",
        "La valla se quedó donde estaba, porque ahora era el buzón más divertido de la zona.",
        "“Mañana me toca a mí el postre”, dijo {hero}, y se durmió pensando si llevar higos o ciruelas.",
        "rest",
        "happy",
    ),
)

ECHO = Shape(
    title="{hero} y el eco respondón",
    themes=("friendship", "adventure", "bravery"),
    wish=Beat(
        "“¡Hola!”, dijo {hero}. “¡Ola!”, dijo alguien. “¿Quién es?” “¡Es!”",
        "La voz sonaba lejos y cerca a la vez, con algo de cueva y algo de risa.",
        "“O es un eco”, pensó {hero}, “o es alguien muy educado que nunca quiere llevar la contraria”.",
        "wave",
        "curious",
    ),
    attempt=Beat(
        "“¡Pan!”, dijo {hero}. “¡Pan!” “¡Tomate!” “¡Mate!” “¡Queso!” “¡Beso!” ¿Beso?",
        "Ahí {hero} se quedó pensando, porque un eco de verdad no cambia los ingredientes.",
        "Así que preparó la pregunta más difícil que sabía y la lanzó con las dos manos en la boca.",
        "stand",
        "curious",
    ),
    turn=Beat(
        "“¿Quieres venir?” No hubo eco. Hubo un “sí”. ¡Un sí pequeñito!",
        "De detrás de una roca salió una ardilla, roja hasta la punta de la cola.",
        "“Sé repetir muy bien”, murmuró la ardilla, “pero hasta hoy nadie me había preguntado algo a mí”.",
        "walk",
        "excited",
    ),
    glad=Beat(
        "“¡Amigos!”, dijo {hero}. “¡Amigos!”, dijo la ardilla. Y el eco: “¡Migos!”",
        "Resultó que también había un eco, uno auténtico, que se había callado para escuchar mejor.",
        "Desde entonces charlan los tres, y hay que tener paciencia, porque el eco llega siempre el último.",
        "hop",
        "happy",
    ),
)

SEESAW = Shape(
    title="{hero} y el balancín",
    themes=("friendship", "counting"),
    wish=Beat(
        "Un balancín. {hero} se sentó. ¡Abajo! Y abajo se quedó.",
        "Un balancín con una sola persona es un banco inclinado con muchas ilusiones.",
        "“Me falta el arriba”, dijo {hero}, “y el arriba, por lo visto, lo tiene que traer alguien”.",
        "rest",
        "curious",
    ),
    attempt=Beat(
        "Subió una pluma. Nada. Subió una hoja. Nada. Subió una pulga. ¡Nada!",
        "La pulga hizo toda la fuerza que pudo, y hasta se puso colorada del esfuerzo.",
        "“Algo se ha movido”, aseguró la pulga, y {hero} dijo que sí, que un poquito, por cariño.",
        "rest",
        "happy",
    ),
    turn=Beat(
        "Llegaron uno, dos, tres patos. ¡Cuac! ¡{hero} subió! ¡Arriba, arriba!",
        "Tres patos pesan justo lo mismo que {hero}, si uno de ellos no se ríe.",
        "Pero se rio el segundo, y después los demás, y el balancín empezó a subir y bajar sin descanso.",
        "hop",
        "excited",
    ),
    glad=Beat(
        "Subía {hero}, bajaban tres. Subían tres, ¡y otra vez!",
        "La pulga dirigía el juego desde el centro, que es el sitio más importante de todos.",
        "“El truco está en que nadie gane”, explicó la pulga, “porque si alguien gana, se acaba el juego”.",
        "hop",
        "happy",
    ),
)

SHAPES: tuple[Shape, ...] = (SHADOW, HEDGE, ECHO, SEESAW)
