"""Historias de contar, nunca más allá de diez: cherries, spots, boxes and hedgehogs."""

from __future__ import annotations

from stages.providers.local.storytelling.beat import Beat, Shape

CHERRIES = Shape(
    title="{hero} y las diez cerezas",
    themes=("counting", "kindness", "nature"),
    wish=Beat(
        "Diez cerezas rojas. ¡Diez! {hero} las contó. ¡Qué ricas!",
        "Iban de dos en dos, cogidas del rabito, como si fueran de excursión.",
        "“Diez son muchas para una boca sola”, calculó {hero}, “pero para varias bocas son las justas”.",
        "stand",
        "happy",
    ),
    attempt=Beat(
        "Una para el mirlo. Quedaban nueve. Una para el ratón. ¡Quedaban ocho!",
        "El ratón usó la suya de pelota primero y de merienda después, que es lo práctico.",
        "El mirlo pidió permiso para cantar las cuentas, y la resta le salió con un gorgorito precioso.",
        "wave",
        "happy",
    ),
    turn=Beat(
        "Una para ti. Otra para mí. Y otra, ¡y otra! ¡Hay para todos!",
        "Nadie se quedó sin cereza, y el suelo se llenó de huesos redondos y relucientes.",
        "“Hemos contado hacia atrás”, dijo {hero}, “y aun así cada vez había más gente contenta”.",
        "hop",
        "happy",
    ),
    glad=Beat(
        "Quedó un hueso. {hero} lo plantó. Tapa, tapa. Riega, riega.",
        "Dentro de un hueso cabe un árbol muy bien doblado, con todas sus cerezas futuras.",
        "“¿Cuántas saldrán?”, preguntó el ratón, y {hero} dijo que empezarían otra vez por la una.",
        "rest",
        "calm",
    ),
)

LADYBIRD = Shape(
    title="{hero} y los puntos de la mariquita",
    themes=("counting", "nature", "friendship"),
    wish=Beat(
        "Hola, mariquita. “¿Cuántos puntos tengo?”, dijo. “¡No los veo!”",
        "Por más que giraba y giraba, la espalda se le quedaba siempre detrás.",
        "“Me han dicho que siete y me han dicho que nueve”, explicó, “y una tiene derecho a saberlo”.",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "Uno, dos… ¡Se movió! Uno, dos, tres… ¡Se rio! Otra vez.",
        "Contar a alguien con cosquillas es difícil, porque los números salen dando botes.",
        "“Perdona”, decía la mariquita, “es que el tres lo tengo en el sitio más gracioso de todos”.",
        "hop",
        "happy",
    ),
    turn=Beat(
        "Muy quieta. Un, dos, tres, cuatro, cinco, seis. ¡Y siete!",
        "{hero} le dibujó los siete en la tierra para que por fin pudiera mirarse.",
        "“Así que esa soy yo por detrás”, dijo la mariquita, emocionada, “pues estoy muy bien repartida”.",
        "stand",
        "proud",
    ),
    glad=Beat(
        "¡Siete puntos! Siete saltos. Siete vueltas. ¡Y un beso!",
        "Luego quiso ella contar algo de {hero}, y contó las sonrisas hasta llegar a diez.",
        "“Después del diez no sé”, confesó, y decidieron que el resto se quedara en muchísimas.",
        "hop",
        "happy",
    ),
)

BOXES = Shape(
    title="{hero} y las cinco cajas",
    themes=("counting", "adventure", "bravery"),
    wish=Beat(
        "¡Una caja enorme! Dentro, algo sonaba. Clin, clin. ¿Qué sería?",
        "Llevaba un lazo y una etiqueta que decía: “Ábreme, pero no tengas prisa”.",
        "“No tener prisa es lo más difícil que me han pedido nunca”, dijo {hero}, y respiró tres veces.",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "Una caja. Dentro, ¡otra caja! Dentro, ¡otra más! Ya iban tres.",
        "La segunda era azul, la tercera olía a naranja, y las dos se reían por las esquinas.",
        "A {hero} le temblaba un poco la mano, así que le dijo: tranquila, mano, que yo te acompaño.",
        "stand",
        "excited",
    ),
    turn=Beat(
        "Tres, cuatro… ¡y cinco! La más chiquita. Clin. ¡Un cascabel!",
        "Era un cascabel dorado del tamaño de una lenteja, y sonaba como si supiera tu nombre.",
        "“Cinco cajas para algo tan pequeño”, se admiró {hero}, “seguro que lo pequeño era lo importante”.",
        "hop",
        "excited",
    ),
    glad=Beat(
        "Clin, clin, ¡cinco cajas! Ahora, ¡cinco tambores! ¡Pom, porrompom, pom!",
        "Tocaron todos los que pasaban, y el cascabel, que era el más pequeño, llevaba el compás.",
        "Al final {hero} volvió a guardarlo, caja por caja, para que alguien pudiera no tener prisa otro día.",
        "hop",
        "happy",
    ),
)

HEDGEHOGS = Shape(
    title="{hero} y los siete erizos",
    themes=("counting", "kindness", "nature", "bedtime"),
    wish=Beat(
        "Siete erizos con sueño. ¡Siete! “¿Nos arropas?”, dijeron. {hero} dijo que sí.",
        "Iban a dormir hasta la primavera, y para dormir tanto hace falta una buena manta.",
        "“La mía, que abrigue”, pidió el mayor, “y la mía, que cruja un poquito”, pidió la más pequeña.",
        "stand",
        "tender",
    ),
    attempt=Beat(
        "Una hoja. Dos hojas. Tres. Cuatro. ¿No hay más? ¡Cinco y seis!",
        "{hero} las sacudió una por una y se las probó por encima para ver si picaban.",
        "“Seis mantas y siete erizos”, echó cuentas el mayor, “aquí sobra un erizo o falta un árbol”.",
        "walk",
        "curious",
    ),
    turn=Beat(
        "Siete erizos y seis hojas. Los dos más chicos: “¡Juntos!” ¡Ya está!",
        "Se acostaron al revés, cabeza con pies, para que las púas no discutieran entre ellas.",
        "“Con media manta tengo de sobra”, dijo la pequeña, “la otra media la pone mi hermano, que da calor”.",
        "rest",
        "tender",
    ),
    glad=Beat(
        "Uno duerme. Dos duermen. Tres, cuatro, cinco, seis… ¿Y el siete? Siete.",
        "El séptimo pidió un cuento, y el cuento se quedó dormido antes que él.",
        "{hero} se alejó de puntillas, contando pasos hasta diez, y a su espalda roncaba muy bajito el otoño.",
        "rest",
        "dreamy",
    ),
)

SHAPES: tuple[Shape, ...] = (CHERRIES, LADYBIRD, BOXES, HEDGEHOGS)
