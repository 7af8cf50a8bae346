"""Historias que se van apagando: a cricket, the lights, a pillow and a sheep."""

from __future__ import annotations

from stages.providers.local.storytelling.beat import Beat, Shape

CRICKET = Shape(
    title="{hero} y la nana del grillo",
    themes=("bedtime", "nature"),
    wish=Beat(
        "Cri, cri. Cri… ¿Y ahora? El grillo olvidó el final.",
        "Era una nana muy antigua, tan suave que se le había dormido en mitad de la letra.",
        "“Sin el final nadie cierra el segundo ojo”, dijo el grillo, “y media noche se queda despierta”.",
        "stand",
        "calm",
    ),
    attempt=Beat(
        "¿Acababa en la? No. ¿Acababa en li? Tampoco. ¡Ay, ay, ay!",
        "{hero} probó finales altos, finales bajos y uno con trompeta que despertó a un caracol.",
        "“Ese es para las mañanas”, dijo el caracol con cariño, y volvió a meterse en la cama.",
        "stand",
        "curious",
    ),
    turn=Beat(
        "La hoja hizo chis. El agua hizo glu. {hero} hizo hum. ¡Ese era!",
        "El final no estaba en la guitarra del grillo, sino repartido por toda la noche.",
        "“Claro”, susurró el grillo, “una nana la empieza uno, pero la terminan siempre entre todos”.",
        "rest",
        "dreamy",
    ),
    glad=Beat(
        "Cri, cri, chis. Glu, glu, hum. Un ojo. Y el otro.",
        "Se durmieron las hormigas en fila, y las margaritas doblaron el cuello sobre la almohada.",
        "La noche, que por fin estaba completa, se echó la manta de estrellas hasta la barbilla.",
        "rest",
        "dreamy",
    ),
)

LIGHTS = Shape(
    title="{hero} apaga las luces",
    themes=("bedtime", "counting"),
    wish=Beat(
        "Cinco luces. ¡Cuánta luz! “¿Quién las apaga?”, dijo {hero}.",
        "La noche esperaba fuera, con las zapatillas puestas, a que le hicieran un sitio.",
        "“Las apagaremos despacio”, dijo {hero}, “para que la oscuridad entre de puntillas y no tropiece”.",
        "stand",
        "calm",
    ),
    attempt=Beat(
        "Cinco. ¡Fu! Ya eran cuatro. Cuatro. ¡Fu! Ya eran tres.",
        "La primera luz dio las buenas noches, y la segunda, que era habladora, las dio dos veces.",
        "“¿Me contarás mañana lo que pase?”, pidió la segunda, y {hero} prometió no saltarse nada.",
        "stand",
        "tender",
    ),
    turn=Beat(
        "Tres, dos, una. ¡Fu! Y entonces… ¡oh! ¡Las estrellas!",
        "Habían estado allí todo el rato, esperando a que alguien bajara un poco el día.",
        "“La oscuridad no apaga nada”, dijo {hero} en voz muy baja, “es el papel donde se dibujan ellas”.",
        "stand",
        "dreamy",
    ),
    glad=Beat(
        "Una estrella. Dos. Tres. {hero} contaba. {hero} bostez… aaah.",
        "Los números se fueron haciendo blandos, cada vez más blandos, como pan en la leche.",
        "Después del siete ya no vino el ocho, vino un sueño, y nadie fue a protestar.",
        "rest",
        "dreamy",
    ),
)

PILLOW = Shape(
    title="{hero} y la almohada cuentacuentos",
    themes=("bedtime", "adventure"),
    wish=Beat(
        "Una almohada. ¡Hablaba! “Chis”, dijo. “Te cuento un cuento”.",
        "Las almohadas oyen todos los sueños, y esta se los había aprendido de memoria.",
        "“Solo pongo una condición”, dijo la almohada, “que escuches con los ojos y no solo con las orejas”.",
        "rest",
        "curious",
    ),
    attempt=Beat(
        "Había un barco. Un barco de sábana. ¡Fuuu, soplaba el viento!",
        "{hero} navegó por un mar de pliegues, con una almohada muy seria por capitana.",
        "“A babor, un calcetín”, anunció la capitana, “y a estribor, las islas de las migas de galleta”.",
        "wave",
        "dreamy",
    ),
    turn=Beat(
        "El barco de sábana llegó a la luna. Arrorró, arrorró, arrorró.",
        "La luna lo mecía como se mecen las cosas que uno quiere mucho, sin mirar el reloj.",
        "“Aquí descansan los cuentos que ya han trabajado bastante”, explicó la luna, y les hizo sitio.",
        "rest",
        "dreamy",
    ),
    glad=Beat(
        "“¿Y luego?”, dijo {hero}. “Luego…”, dijo la almohada. Ron, ron, ron.",
        "Se había dormido la almohada primero, cosa que les pasa a los mejores narradores.",
        "Así que {hero} cerró los ojos para ver el final, y era aún más bonito que el principio.",
        "rest",
        "tender",
    ),
)

SHEEP = Shape(
    title="{hero} y la oveja que no saltaba",
    themes=("bedtime", "counting", "kindness"),
    wish=Beat(
        "Una oveja saltó. Hop. Otra saltó. Hop. La tercera dijo que no.",
        "{hero} quería contar ovejas para dormir, y así no había forma de pasar del dos.",
        "“Todas las noches lo mismo”, dijo la oveja número tres, “salto, salto, y nunca me cuentan nada”.",
        "stand",
        "curious",
    ),
    attempt=Beat(
        "“¿Quieres pan?” “No”. “¿Quieres agua?” “No”. “¿Una flor?” “Beee, no”.",
        "La oveja se sentó delante de la valla, que era bajita y estaba pintada de blanco.",
        "Detrás, la número cuatro, la cinco y la seis aprovecharon para hacer un poco de punto.",
        "rest",
        "calm",
    ),
    turn=Beat(
        "“¿Quieres contar tú?”, dijo {hero}. “¡Sí!”, dijo la oveja. “Uno… salta tú”.",
        "Entonces saltó {hero} la valla, una vez y otra, mientras la oveja llevaba la cuenta.",
        "Al llegar a cinco, la voz de la oveja ya tenía lana, y los números le salían rizados.",
        "hop",
        "happy",
    ),
    glad=Beat(
        "Seis… siete… oooh. La oveja se durmió. {hero} también. Chis.",
        "Las demás saltaron la valla muy despacito, en calcetines, para no despertar a nadie.",
        "Y si quieres contarlas tú, adelante, pero la tercera está ocupada: sueña que es ella la que sueña.",
        "rest",
        "dreamy",
    ),
)

SHAPES: tuple[Shape, ...] = (CRICKET, LIGHTS, PILLOW, SHEEP)
