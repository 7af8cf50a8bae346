"""Meeting what was drawn too and stays where it grows or stands, in Spanish."""

from __future__ import annotations

from stages.models import Kind
from stages.providers.local.storytelling.beat import Beat

LANDMARKS: dict[Kind, tuple[Beat, ...]] = {
    "flower": (
        Beat(
            "Mmm… ¡Olía a verano! Era {friend}. “¡Hola, flor!”, dijo {hero}.",
            "La flor se puso un poco más derecha, como quien se arregla para una foto.",
            "“Dicen que las flores no hacemos nada”, comentó {friend}, “y llevo toda la mañana siendo bonita”.",
            "stand",
            "happy",
        ),
        Beat(
            "{friend} bailaba. A un lado. Al otro. ¡Y {hero} también!",
            "El viento ponía la música, y [los|las] dos la seguían sin mover los pies del suelo.",
            "“No hace falta ir lejos para bailar”, dijo {friend}, “yo, por ejemplo, nunca he salido de aquí”.",
            "wave",
            "tender",
        ),
        Beat(
            "{friend} tenía sed. {hero} trajo agua. ¡Glu, glu! ¡Qué fresquita!",
            "La llevaba en las manos, con mucho cuidado, y casi la mitad llegó sin derramarse.",
            "“La otra mitad la dejaste por el camino”, dijo {friend}, “y ya verás tú qué camino en primavera”.",
            "walk",
            "tender",
        ),
        Beat(
            "Zum, zum… Una abeja dormía dentro de {friend}. “Chis”, dijo {hero}.",
            "La abeja se había acostado con la ropa puesta, toda llena de polvo amarillo.",
            "“Se le hizo tarde”, susurró {friend}, “y una flor que se precie siempre tiene una cama de más”.",
            "rest",
            "calm",
        ),
        Beat(
            "{hero} fue a un lado. {friend} giró. {hero} fue al otro. ¡Y giró otra vez!",
            "Así hacen las flores con el sol, pero aquella, por un día, había encontrado otra cosa que mirar.",
            "“Es que tú también das calorcito”, explicó {friend}, y {hero} brilló un poco, por no llevarle la contraria.",
            "wave",
            "happy",
        ),
        Beat(
            "Un pétalo. Otro pétalo. {friend} se abría. ¡Buenos días!",
            "Tardó lo que tarda una canción lenta, y {hero} la cantó entera, sin saltarse nada.",
            "“Siempre me abro cuando no mira nadie”, dijo {friend}, “y no sabía que con música se hacía más corto”.",
            "rest",
            "calm",
        ),
        Beat(
            "{hero} cerró los ojos. ¿A qué olía {friend}? ¡A domingo! ¡A miel!",
            "También olía un poco a lluvia de ayer y a las manos de quien riega.",
            "“Por la noche huelo a otra cosa”, avisó {friend}, “pero eso solo lo saben los grillos y las polillas”.",
            "stand",
            "curious",
        ),
        Beat(
            "¡Ploc! Una gota de {friend}. En la nariz de {hero}. ¡Qué fría!",
            "Dentro de la gota cabía todo lo de alrededor, pero del revés y muy limpio.",
            "“Es rocío de esta mañana”, dijo {friend}, “lo guardaba para las visitas, como otros guardan las galletas buenas”.",
            "wave",
            "happy",
        ),
    ),
    "house": (
        Beat(
            "¡Qué bonita! Era {friend}. La puerta hizo ñic. ¡Adelante!",
            "Dentro olía a bizcocho, aunque no había nadie, porque algunas casas huelen así de nacimiento.",
            "“Límpiate bien los pies”, pareció decir {friend}, “o mejor no: cuéntame tú de dónde viene ese polvo”.",
            "stand",
            "happy",
        ),
        Beat(
            "Toc, toc. “¿Se puede?”, dijo {hero}. {friend} abrió un ojo. ¡Era una ventana!",
            "Tenía cara de casa buena, con el tejado un poco ladeado, como un sombrero de fiesta.",
            "“Todos entran y salen”, contó {friend}, “pero tú eres quien primero me pregunta qué tal estoy”.",
            "wave",
            "tender",
        ),
        Beat(
            "{friend} echó humo. ¡Puf, puf! Una nubecita para {hero}. ¡Qué graciosa!",
            "Era un humo blanco y redondo que subía haciendo letras, aunque todavía con faltas.",
            "“He escrito hola sin hache”, se disculpó {friend}, y {hero} dijo que así se leía más deprisa.",
            "wave",
            "happy",
        ),
        Beat(
            "“¿Quién vive aquí?”, dijo {hero}. Nadie. ¿Nadie? ¡{friend} quería visita!",
            "{hero} miró por la ventana, y por la ventana, desde dentro, miró una cortina a cuadros.",
            "“Pon la mesa para dos”, dijo {friend}, crujiendo de gusto, “que yo no como, pero me encanta escuchar”.",
            "stand",
            "curious",
        ),
        Beat(
            "Tic, tac. En {friend} vivía un reloj. Tic, tac. ¡Buenas tardes, {hero}!",
            "Daba las horas a ojo, y todas las que daba eran buenas para merendar.",
            "“Aquí no se llega tarde nunca”, explicó {friend}, “porque el reloj se espera a que estemos todos”.",
            "rest",
            "calm",
        ),
        Beat(
            "En {friend} había una escalera. ¡Arriba, arriba! ¿Y abajo? ¡Por la barandilla!",
            "La barandilla estaba suave de tanto uso, aunque, por lo visto, nadie se deslizaba nunca.",
            "“Delante de la gente las escaleras se bajan andando”, dijo {friend}, “pero hoy estamos en confianza”.",
            "hop",
            "excited",
        ),
        Beat(
            "{friend} tenía cosquillas. ¡En la puerta! {hero} llamó flojito. ¡Ji, ji!",
            "Se rieron primero las bisagras, después los cristales y al final las tejas, una por una.",
            "“Por eso tengo timbre”, explicó {friend}, secándose una gotera de risa, “pero tú llama siempre con los dedos”.",
            "wave",
            "happy",
        ),
        Beat(
            "¿Qué guardaba {friend} arriba? ¡Un baúl! ¿Y dentro? ¡Sombreros!",
            "{hero} se los probó todos delante de la ventana, y la ventana opinó con mucho tacto.",
            "“Ese era de un señor que silbaba”, recordó {friend}, “y desde entonces, cuando sopla el viento, silba solo”.",
            "stand",
            "curious",
        ),
    ),
    "tree": (
        Beat(
            "¡Qué grande! Era {friend}. {hero} lo abrazó. ¡No llegaba, no llegaba!",
            "Para abrazarlo entero hacían falta tres abrazos, así que se los dio por turnos.",
            "“Los abrazos me los guardo en los anillos”, dijo {friend}, “y este lo pondré en el de fuera”.",
            "stand",
            "tender",
        ),
        Beat(
            "{friend} movió las hojas. Fru, fru, fru. “¡Te oigo!”, dijo {hero}.",
            "Contaba un cuento largo, de esos que empiezan con una semilla y no tienen prisa.",
            "“Sigue tú”, pidió {friend} al terminar, “que yo solo conozco historias que pasan en este sitio”.",
            "rest",
            "calm",
        ),
        Beat(
            "Cayó una hoja. Se posó en {hero}. ¡Un regalo de {friend}!",
            "Era una hoja con forma de mano, y parecía que quisiera decir choca esos cinco.",
            "“Tengo muchas más”, dijo {friend}, “pero esa llevaba desde la primavera esperando a alguien especial”.",
            "wave",
            "happy",
        ),
        Beat(
            "Una rama. Otra rama. {hero} se sentó en {friend}. ¡Cuánto se veía!",
            "Se veía la coronilla de los gorriones y, abajo, una hormiga que saludaba con un pañuelo.",
            "“Yo veo esto todos los días”, dijo {friend}, “pero nunca lo había oído contar con tanta ilusión”.",
            "rest",
            "proud",
        ),
        Beat(
            "{friend} tenía un columpio. ¡Ñic, ñac! {hero} subía y bajaba. ¡Más alto, más!",
            "Era un columpio de cuerda y tabla, y de vez en cuando pedía paso a los pájaros.",
            "“Cuando no viene nadie, columpio al viento”, dijo {friend}, “pero el viento no se ríe ni la mitad”.",
            "hop",
            "happy",
        ),
        Beat(
            "¿Quién vivía en {friend}? Un búho, una ardilla… ¡y ahora {hero}!",
            "Fue solo por un ratito, pero le pusieron el nombre en el buzón, con una bellota.",
            "“Se paga con cuentos”, dijo el búho, “y los lunes, que ando corto de sueño, también acepto canciones”.",
            "rest",
            "happy",
        ),
        Beat(
            "{hero} apoyó la oreja en {friend}. ¿Qué sonaba? ¡Un río muy chiquito!",
            "Era el agua, que subía despacio de la raíz a la hoja por una escalera secreta.",
            "“No lo cuentes mucho”, pidió {friend}, “que todos creen que estoy aquí sin hacer nada, y es muy descansado”.",
            "stand",
            "curious",
        ),
        Beat(
            "¡A la de tres! {friend} agitó las ramas. ¡Lluvia de hojas! ¡Yupi, {hero}!",
            "Había hojas para echarse encima, hojas para lanzar y una para guardar entre dos páginas.",
            "“Así me peino yo”, dijo {friend}, “y agradezco que por fin alguien lo celebre en vez de barrerlo”.",
            "hop",
            "excited",
        ),
    ),
}
