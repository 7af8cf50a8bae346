"""Historias de mirar despacio: a stone, a drop, an egg and a smell."""

from __future__ import annotations

from stages.providers.local.storytelling.beat import Beat, Shape

STONE = Shape(
    title="{hero} y la piedra con vecinos",
    themes=("nature", "bedtime"),
    wish=Beat(
        "Una piedra. Estaba calentita. {hero} se sentó. ¡Chis, escucha!",
        "Parecía una piedra como las demás, de esas que uno pasa sin dar los buenos días.",
        "Pero de dentro salía un ruidito, tris, tras, como de alguien que barre su portal a conciencia.",
        "rest",
        "curious",
    ),
    attempt=Beat(
        "{hero} miró muy de cerca. No se movió. Esperó. Esperó un poco más.",
        "Mirar despacio es como subir una persiana: al principio no hay nada, y luego hay de todo.",
        "“El mundo tarda un rato en salir a saludar”, pensó {hero}, “porque primero se peina”.",
        "rest",
        "calm",
    ),
    turn=Beat(
        "¡Salió una hormiga! ¡Y un bicho bola! ¡Y un caracol con sueño!",
        "Debajo de la piedra había una calle entera, con su mercado, su plaza y su escuela.",
        "“¿Quién ha encendido la luz?”, preguntó el bicho bola, y se hizo redondo para pensarlo mejor.",
        "stand",
        "excited",
    ),
    glad=Beat(
        "“Buenas noches, vecinos”, dijo {hero}. La piedra se quedó en su sitio.",
        "Dejó una miga en la puerta, que para una hormiga es un pan de los grandes.",
        "Y por la tarde, cuando la piedra se enfrió, todos allí abajo se arrimaron un poco más.",
        "rest",
        "tender",
    ),
)

DROP = Shape(
    title="{hero} y la gota viajera",
    themes=("nature", "adventure", "bravery"),
    wish=Beat(
        "¡Plic! Una gota. Brillaba en una hoja. “Me voy de viaje”, dijo.",
        "Era una gota redonda y valiente, con el mundo entero puesto del revés en la barriga.",
        "“Nunca he saltado de tan alto”, confesó la gota, “y me gustaría que alguien lo viera”.",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "“A la una, a las dos…” “Espera”, dijo la gota. “Otra vez”.",
        "{hero} contó con ella las veces que hizo falta, porque cada salto tiene su momento.",
        "“Si quieres, miro yo hacia abajo y te lo cuento”, dijo {hero}, “y abajo hay musgo, y parece blando”.",
        "rest",
        "tender",
    ),
    turn=Beat(
        "“¡Y a las tres!” ¡Plic! ¡Ploc! La gota saltó. ¡Bravo!",
        "Cayó en otra gota, y esa en otra, y juntas empezaron a correr sin parar de reír.",
        "“¡Ya no soy una gota!”, gritó desde el fondo, “¡soy un trocito de río, y vamos todas al mar!”",
        "hop",
        "excited",
    ),
    glad=Beat(
        "Glu, glu, glu. El agua cantaba. Todo bebía. Todo brillaba.",
        "Bebieron las flores, se bañó un gorrión y giró contenta una rueda de molino.",
        "“Vuelve cuando quieras”, dijo {hero}, y del cielo, pasado un tiempo, cayó una gota conocida.",
        "wave",
        "happy",
    ),
)

EGG = Shape(
    title="{hero} y el huevo azul",
    themes=("nature", "kindness", "bedtime"),
    wish=Beat(
        "Un nido. ¡Un huevo azul! “Hola, huevo”, dijo {hero} bajito.",
        "Era azul como un domingo por la mañana, y tenía pecas que nadie había contado todavía.",
        "“¿Me lo vigilas?”, pidió la petirroja, “voy por el desayuno y vuelvo en tres canciones”.",
        "stand",
        "tender",
    ),
    attempt=Beat(
        "Una canción. {hero} esperó. Dos canciones. {hero} no hizo ruido.",
        "El viento quiso mecer la rama, y {hero} le pidió que fuera con mucho cuidado.",
        "Esperar también es hacer algo, aunque se note poco, como se nota poco crecer el pelo.",
        "rest",
        "calm",
    ),
    turn=Beat(
        "Cric. Cric, crac. ¡Salió un pico! ¡Pío! ¡Hola, pajarito!",
        "Llevaba media cáscara de sombrero y miraba el mundo como quien desenvuelve un regalo.",
        "“Qué grande es esto por dentro”, parecía decir, y {hero} tuvo que darle la razón en todo.",
        "stand",
        "excited",
    ),
    glad=Beat(
        "Volvió mamá. ¡Pío, pío! Un ala encima. Calor, calor. A dormir.",
        "{hero} guardó un trocito de cáscara azul, que pesaba menos que un secreto.",
        "“Has hecho lo más difícil”, dijo la petirroja, “que es estar cerca y no tocar nada”.",
        "rest",
        "tender",
    ),
)

SMELL = Shape(
    title="{hero} y el olor misterioso",
    themes=("nature", "adventure"),
    wish=Beat(
        "Snif, snif. “¿Qué huele así?”, dijo {hero}. ¡Qué bien olía!",
        "Era un olor verde y un poco dulce, que entraba, daba una vuelta y se marchaba.",
        "“Los ojos ya los he usado hoy bastante”, dijo {hero}, “que trabaje un rato la nariz”.",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "Snif. ¿Es la rosa? No. Snif. ¿Es el pan? ¡Tampoco!",
        "Olía a tomillo, a madera y a un perro amable que volvía de bañarse.",
        "“Yo huelo a mí”, aclaró el perro, “pero si sigues recto, encontrarás algo mejor todavía”.",
        "walk",
        "curious",
    ),
    turn=Beat(
        "¡Plin! Cayó una gota. ¡Plin, plin! ¡Era la tierra mojada!",
        "La lluvia venía andando desde lejos, y había mandado su perfume por delante para avisar.",
        "“Huele a que todo tenía sed”, dijo {hero} con los ojos cerrados, “y a que ya le están dando de beber”.",
        "stand",
        "excited",
        "rain",
    ),
    glad=Beat(
        "Chof, chof, chof. Charcos aquí. Charcos allá. ¡A saltar!",
        "Salieron los caracoles a estrenar sus antenas, y las hojas se lavaron la cara.",
        "{hero} quiso guardar el olor en un tarro, pero era de los que solo viven sueltos.",
        "hop",
        "happy",
        "rain",
    ),
)

SHAPES: tuple[Shape, ...] = (STONE, DROP, EGG, SMELL)
