"""Historias de cuidar: a hug, an umbrella, a cuckoo and a button."""

from __future__ import annotations

from stages.providers.local.storytelling.beat import Beat, Shape

HUG = Shape(
    title="{hero} y el abrazo que dio la vuelta",
    themes=("kindness", "friendship", "bedtime"),
    wish=Beat(
        "{hero} tenía un abrazo. ¡Qué grande! “¿Para quién será?”",
        "Era un abrazo calentito, recién hecho, y no cabía en ningún bolsillo.",
        "“Los abrazos no se guardan para mañana”, dijo {hero}, “se enfrían por los bordes, como las tostadas”.",
        "stand",
        "tender",
    ),
    attempt=Beat(
        "“¿Lo quieres tú?” El erizo dijo: “Sí, pero con cuidado”.",
        "Fue un abrazo muy suave, con la punta de los dedos, y salió de maravilla.",
        "“Ahora lo tengo yo”, dijo el erizo, asombrado, “y tú también lo tienes: aquí hay algo que no cuadra”.",
        "wave",
        "tender",
    ),
    turn=Beat(
        "{hero} abrazó a la cabra. La cabra abrazó al pato. ¡Y otro más!",
        "El pato abrazó a la oveja, la oveja al perro, y el perro a todo el que pasaba.",
        "Iba tan deprisa aquel abrazo que el viento se apartó a un lado y le pidió uno para él.",
        "hop",
        "happy",
    ),
    glad=Beat(
        "El abrazo dio la vuelta. ¡Y volvió a {hero}! ¡Más grande!",
        "Traía plumas, lana, pelo de perro y un ligero olor a hierba y a galletas.",
        "“Lo reconozco”, dijo {hero} desde muy adentro, “es el mío, pero ha crecido durante el viaje”.",
        "rest",
        "tender",
    ),
)

UMBRELLA = Shape(
    title="{hero} y el paraguas de todos",
    themes=("kindness", "nature", "counting"),
    wish=Beat(
        "Plin, plin, plin. ¡Llovía! {hero} abrió un paraguas. ¡Flop!",
        "Era amarillo como un limón y tan grande que parecía una casa con una sola pata.",
        "“Aquí sobra sitio”, dijo {hero}, mirando hacia arriba, “y ahí fuera sobran animales mojados”.",
        "stand",
        "happy",
        "rain",
    ),
    attempt=Beat(
        "“¡Pasa, pasa!” Entró un gato. Uno. Entraron dos ratones. ¡Tres!",
        "El gato saludó con mucha educación, y los ratones le enseñaron a hacer barcos de papel.",
        "“Bajo un paraguas todos somos de la misma familia”, dijo el gato, y se apretó un poco más.",
        "wave",
        "happy",
        "rain",
    ),
    turn=Beat(
        "Llegó una vaca. ¡Una vaca! ¿Cabe? Un poquito más… ¡Cabe!",
        "Cuando todos metieron la tripa a la vez, el paraguas se estiró como un bostezo.",
        "“Yo ya estoy mojada de nacimiento”, dijo un pez que pasaba, “pero muchas gracias por preguntar”.",
        "stand",
        "excited",
        "rain",
    ),
    glad=Beat(
        "Uno, dos, tres, ¡y una vaca! Nadie se mojó. ¡Y la lluvia cantaba!",
        "La lluvia tocaba el tambor allí arriba, y todos llevaban el ritmo con el pie.",
        "Y cuando salió el sol, nadie se movió de debajo, porque se estaba muy bien en compañía.",
        "rest",
        "happy",
        "rain",
    ),
)

CUCKOO = Shape(
    title="{hero} y el cuco dormilón",
    themes=("kindness", "bedtime", "counting"),
    wish=Beat(
        "Tic, tac. Un reloj. El cuco bostezó. “Quiero dormir”, dijo.",
        "Llevaba cien años diciendo cucú a cada hora, sin faltar ni un domingo.",
        "“Si alguien cantara las horas por mí”, suspiró el cuco, “me echaría una siesta de las de antes”.",
        "stand",
        "tender",
    ),
    attempt=Beat(
        "“Yo canto por ti”, dijo {hero}. “¡Cucú!” ¡Casi, casi!",
        "Le salió un cucú un poco torcido, como si el pájaro llevara puesto un sombrero.",
        "“Tiene carácter”, dijo el cuco con un ojo cerrado, “pero las doce son muchas para una sola voz”.",
        "stand",
        "happy",
    ),
    turn=Beat(
        "La una: ¡miau! Las dos: ¡muu, muu! Las tres: ¡be, be, be!",
        "Cada amigo cantó su hora, y nunca el tiempo había pasado con tanta gracia.",
        "A las cuatro le tocó al caracol, que no hizo ningún ruido, y todos lo escucharon con respeto.",
        "wave",
        "happy",
    ),
    glad=Beat(
        "El cuco se durmió. Tic, tac, tic, tac. ¡Chis, que no se despierte!",
        "{hero} le puso una manta del tamaño de un sello y cerró la puertecita.",
        "Desde aquel día, en ese reloj, son las cinco y media cuando alguien se ríe, y nadie llega tarde.",
        "rest",
        "calm",
    ),
)

BUTTON = Shape(
    title="{hero} y el botón verde",
    themes=("kindness", "adventure", "counting"),
    wish=Beat(
        "¡Tin! Un botón verde. Rodaba y rodaba. “¿De quién eres?”, dijo {hero}.",
        "Tenía cuatro agujeros, uno por cada lado del mundo, y brillaba como una hoja mojada.",
        "“Alguien lleva un abrigo que se ríe por una esquina”, dijo {hero}, “y hay que ir a cerrárselo”.",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "“¿Es tuyo?” El pez dijo: “No uso botones”. La oca tampoco.",
        "La oca llevaba plumas sin cierre, y la tortuga, un abrigo duro de una sola pieza.",
        "“Pregunta a quien vaya bien vestido”, aconsejó la tortuga, “que es gente que cuenta sus botones”.",
        "walk",
        "curious",
    ),
    turn=Beat(
        "Un oso de trapo. Un botón, dos botones… ¡Faltaba uno! ¡El verde!",
        "{hero} lo cosió con hilo rojo, puntada a puntada, y el oso no se movió nada.",
        "“Hace cosquillas y da calorcito”, dijo el oso, “debe de ser que cosiste también un poco de cariño”.",
        "stand",
        "tender",
    ),
    glad=Beat(
        "Uno, dos y tres. ¡Tres botones! El oso dio un salto. ¡Hop!",
        "Se abrochó, se desabrochó y se volvió a abrochar, del gusto que le daba.",
        "“Si un día se te cae a ti algo”, le dijo a {hero}, “iré preguntando de puerta en puerta”.",
        "hop",
        "happy",
    ),
)

SHAPES: tuple[Shape, ...] = (HUG, UMBRELLA, CUCKOO, BUTTON)
