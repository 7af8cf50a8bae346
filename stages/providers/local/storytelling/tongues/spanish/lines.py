"""The Spanish moments that fit any story: beginnings, setting off, meetings, games, ways home."""

from __future__ import annotations

from stages.providers.local.storytelling.beat import Beat

OPENINGS: tuple[Beat, ...] = (
    Beat(
        "Ris, ras, ris. {artist} dibujó {subject}. ¡Hola, {hero}!",
        "Era {day}, y {hero} abrió los ojos {home} como quien abre un regalo.",
        "“Bueno, ya estoy”, dijo {hero}, que era la primera frase de su vida y le quedó muy bien.",
        "wave",
        "happy",
    ),
    Beat(
        "Este es el cuento de {hero}. ¡Pasa, pasa! Un día, {artist} pintó {subject}.",
        "Empezó {home}, porque en algún sitio tienen que empezar los cuentos, y aquel era precioso.",
        "Ocurrió {day}, justo después del desayuno, que es la hora en que los dibujos tienen más ganas de moverse.",
        "stand",
        "happy",
    ),
    Beat(
        "Un punto. Una raya. Con eso {artist} hizo {subject}. ¡Zas, ya está {hero}!",
        "Aquel dibujo se desperezó {home}, estiró todas sus líneas y comprobó que ninguna se soltaba.",
        "“Me han hecho con mucho cuidado”, pensó {hero}, “así que procuraré tener un día a la altura”.",
        "hop",
        "excited",
    ),
    Beat(
        "¿Quién asoma {home}? ¡Es {hero}! {artist} quiso dibujar {subject}.",
        "Lo hizo sin prisa, con la punta de la lengua fuera, y saludó con el lápiz en alto.",
        "Los demás lápices de la caja, que aquel día no trabajaban, se pusieron de puntillas para verlo todo.",
        "wave",
        "curious",
    ),
    Beat(
        "Había una vez un papel blanco. {artist} dibujó en él {subject}. ¡Y nació {hero}!",
        "Dicen que era {day} y que el papel no cabía en sí de contento.",
        "“Antes era una hoja cualquiera”, contaba después el papel, “y ahora soy la casa de alguien”.",
        "stand",
        "tender",
    ),
    Beat(
        "¿Quién dibujó {subject}? ¡Fue {artist}! Pin, pon, ¡aquí está {hero}!",
        "Vivía {home}, entre la primera página y las ganas de pasar a la segunda.",
        "“¿Y qué hay detrás de esta hoja?”, quiso saber {hero}, y en ese momento, sin avisar, empezó el cuento.",
        "hop",
        "excited",
    ),
    Beat(
        "Chis. Despacio, {artist} fue pintando {subject}. Una cosquilla… ¡y {hero} despertó!",
        "La última raya del lápiz, sin querer, le hizo reír, y así, riendo, amaneció {home}.",
        "Era {day}, y ya se sabe que un día que empieza con risa sale redondo hasta por las esquinas.",
        "stand",
        "happy",
    ),
    Beat(
        "En el papel de {artist} había {subject}. “¡Hola!”, dijo. “Soy {hero}. ¿Y tú?”",
        "El lápiz le había preparado un sitio {home}, justo donde empiezan a pasar las cosas interesantes.",
        "Fue {day}, y a quien llegaba le decía {hero} lo mismo: “Quédate, que esto se va a poner bueno”.",
        "wave",
        "happy",
    ),
    Beat(
        "Una línea de {artist} salió a pasear. Paseando, paseando, dibujó {subject}. ¡Era {hero}!",
        "La línea fue y vino, dio una vuelta entera {home}, y todo el mundo dijo oh.",
        "“Las líneas rectas llegan antes”, se dijo {hero}, “pero las curvas, no sé por qué, llegan más contentas”.",
        "walk",
        "curious",
    ),
    Beat(
        "{artist} acababa de dibujar {subject}. Tac, tac, tac. ¿Quién llama? ¡{hero}!",
        "Salió del papel {day}, y la mano del lápiz le hizo un gesto de bienvenida.",
        "{hero} miró a la derecha, miró a la izquierda, y le gustó tanto estar {home} que dio las gracias.",
        "stand",
        "happy",
    ),
)

SET_OFF: tuple[Beat, ...] = (
    Beat(
        "¡Hop! ¡En marcha! {hero} ya iba {to}. ¡Adiós, adiós!",
        "Llevaba una manzana, un pañuelo y ninguna prisa, que es el mejor equipaje del mundo.",
        "“Si tardo”, dijo {hero} desde lejos, “es que lo estoy pasando bien, y si no tardo, también”.",
        "wave",
        "excited",
    ),
    Beat(
        "¿Por dónde se va? ¡Por aquí! {hero} {went} {to}.",
        "El camino hacía curvas porque sí, y en cada curva tenía preparada una sorpresa pequeña.",
        "Los caminos rectos llegan pronto, pero los que dan rodeos se saben todos los chistes de la comarca.",
        "walk",
        "curious",
    ),
    Beat(
        "Una bolsa. Un pan. Una canción. ¡Vamos {to}!",
        "El pan era para el hambre, y la canción, para cuando se acabara el pan.",
        "Se acabó muy pronto, hay que decirlo, pero la canción duró todo el viaje y aún sobró un trocito.",
        "walk",
        "happy",
    ),
    Beat(
        "¿Cara o cruz? ¡Cara! La moneda rodó. {hero} {went} {to}.",
        "La moneda iba delante, brincando de contenta, porque por una vez no tenía que comprar nada.",
        "“Siempre decido yo y nunca me preguntan adónde quiero ir”, tintineó, “así que hoy ruedo por gusto”.",
        "walk",
        "curious",
    ),
    Beat(
        "“¡Hasta luego!”, dijo {hero}. “¡Hasta luego!”, dijo todo. ¡En marcha, {to}!",
        "Todo dijo adiós a su manera: las ramas con las hojas y las piedras callando muy fuerte.",
        "{artist} dibujó un caminito con el lápiz, despacio, para que a {hero} no le faltara nunca suelo.",
        "wave",
        "tender",
    ),
    Beat(
        "Un paso. Dos pasos. ¡Tres pasos y un salto! {hero} {went} {to}.",
        "El salto no hacía falta, pero {hero} lo daba igual, porque le sobraba alegría.",
        "“De tres en tres se llega antes”, explicó {hero} a una hormiga, que iba de seis en seis.",
        "hop",
        "happy",
    ),
)

FRIENDS: tuple[Beat, ...] = (
    Beat(
        "“¡Paso, paso!”, dijo un caracol. Corría mucho. Bueno, un poco.",
        "Llevaba la casa puesta y el desayuno dentro, así que tampoco había tanta prisa.",
        "“Voy a un cumpleaños del mes que viene”, explicó el caracol, “y me gusta llegar con tiempo”.",
        "wave",
        "happy",
    ),
    Beat(
        "Una gallina contaba cuentos. “Co, co, co…” ¡Y huevo! Fin.",
        "Sus cuentos acababan siempre igual, pero la gallina se sorprendía todas y cada una de las veces.",
        "“¿Y no podría acabar en boda?”, preguntó {hero}, y la gallina dijo que lo consultaría con el huevo.",
        "rest",
        "happy",
    ),
    Beat(
        "¡Croac! Una rana. ¡Croac, croac! “¡Croac!”, dijo {hero}.",
        "La rana se quedó maravillada, porque {hero} acababa de decir una cosa preciosa en idioma de rana.",
        "“¿Qué he dicho?”, susurró {hero}, y la rana tradujo: “Que tengo los ojos como dos lunas”.",
        "hop",
        "excited",
    ),
    Beat(
        "Un topo salió de la tierra. ¡Plop! “¿Es aquí la fiesta?”",
        "No había fiesta, pero {hero} le tendió la mano, y con eso ya hubo un poco.",
        "“Me equivoco de agujero todos los días”, contó el topo, “y gracias a eso conozco a muchísima gente”.",
        "wave",
        "happy",
    ),
    Beat(
        "Dos hormigas. Una miga enorme. “¡A la una!”, dijo {hero}. ¡Arriba!",
        "Entre {hero} y ellas la llevaron hasta la puerta, y la miga no cabía ni de lado.",
        "“Entonces la puerta será la miga”, decidieron las hormigas, y tuvieron la única casa que cruje al entrar.",
        "walk",
        "proud",
    ),
    Beat(
        "Una mariposa vio a {hero}. Bajó. Se posó. ¡Qué cosquillas!",
        "Se quedó un ratito abriendo y cerrando las alas, como quien respira con todo el cuerpo.",
        "No dijeron ni media palabra, y aun así, al despedirse, [los|las] dos pensaron que habían charlado muchísimo.",
        "stand",
        "tender",
    ),
    Beat(
        "“Pío”, dijo un pajarito. “¿Pío?”, dijo {hero}. “¡Pío!” ¡Amigos!",
        "Era una conversación corta, pero cada pío se decía con una cara diferente.",
        "El último pío quería decir “vuelve pronto”, o tal vez “qué lunes tan bueno”, que se parecen bastante.",
        "wave",
        "happy",
    ),
    Beat(
        "Una tortuga sonrió. Poco a poco. ¡Qué sonrisa tan larga!",
        "Empezó a sonreír cuando vio llegar a {hero} y terminó casi a la hora de la merienda.",
        "“Las sonrisas rápidas se caen”, dijo la tortuga, “esta, en cambio, te puede durar hasta el jueves”.",
        "rest",
        "calm",
    ),
)

PLAY: tuple[Beat, ...] = (
    Beat(
        "¡Al corro de la patata! Una vuelta, otra vuelta. ¡Y al suelo! ¡Plof!",
        "Cayó {hero}, cayó una hormiga y, por no quedarse de pie, se sentó también una silla.",
        "“Yo nunca me siento”, dijo la silla, “siempre se me sientan encima, así que gracias por el cambio”.",
        "hop",
        "excited",
    ),
    Beat(
        "{hero} hizo una mueca. Un charco hizo otra. ¡Qué risa!",
        "El charco ponía cara de queso, de zapato y de señor que ha olvidado el paraguas.",
        "Ganó el charco, porque una rana cruzó por en medio y le salió una mueca con cuatro patas.",
        "wave",
        "happy",
        "clouds",
    ),
    Beat(
        "¡Cucú! ¿Dónde está {hero}? ¡Detrás de una hoja! ¡Cucú, tras!",
        "La hoja era muy pequeña, pero {hero} se escondía con tanta ilusión que casi no se veía.",
        "“Esconderse está bien”, dijo {hero}, “pero lo mejor del escondite es el momento en que te encuentran”.",
        "hop",
        "happy",
    ),
    Beat(
        "¡A merendar! Pan, pera y miel. Ñam para {hero}. Ñam para un gorrión.",
        "La pera echó a rodar cuesta abajo, y hubo que merendar a la carrera y sin plato.",
        "“Las meriendas con cuesta alimentan el doble”, aseguró el gorrión, que iba delante dando indicaciones.",
        "rest",
        "calm",
    ),
    Beat(
        "Pom, pom, ¡un tambor! Era una piedra. Tin, tin, ¡una campana! Era otra.",
        "Todo sonaba si uno llamaba con cuidado, y {hero} fue llamando de puerta en puerta.",
        "Salió una música sin pies ni cabeza, de esas que no se olvidan y que nadie sabe repetir.",
        "hop",
        "excited",
    ),
    Beat(
        "“Veo, veo”, dijo {hero}. “¿Qué ves?” Una cosita. ¡Es redonda!",
        "Podía ser una bellota, la luna, un botón o la cara de alguien que bosteza.",
        "“Es tu risa”, dijo {hero} al final, y todos protestaron, porque una risa no se ve, pero valía.",
        "rest",
        "happy",
    ),
)

HOMEWARD: tuple[Beat, ...] = (
    Beat(
        "Ya era la hora. {hero} dio la vuelta. Poquito a poco, a casa.",
        "La tarde se había sentado en una piedra y se quitaba los zapatos, de tanto andar.",
        "“¿Me acompañas un trecho?”, pidió la tarde, y se fueron despacio, comentando lo mejor del día.",
        "walk",
        "calm",
    ),
    Beat(
        "¡Adiós, adiós! Un beso aquí. Un beso allá. {hero} se fue.",
        "Repartió tantos adioses que, en la última esquina, tuvo que pedir uno prestado.",
        "“Quédate con este”, le dijo un escarabajo, “que lo tenía guardado para alguien como tú”.",
        "wave",
        "tender",
    ),
    Beat(
        "El sol bajaba. {hero} bostezó un poquito. ¡A casa, a casa!",
        "Olía a sopa y a ropa limpia, que es a lo que huelen las tardes cuando terminan.",
        "“¿Qué habrá de postre?”, se preguntó {hero}, y aquella duda, que era dulce, duró hasta la misma puerta.",
        "walk",
        "dreamy",
    ),
    Beat(
        "Tip, tap, tip, tap. {hero} volvía. Tip, tap. ¡Ya casi, casi!",
        "Llevaba los bolsillos llenos de cosas que no pesan: un olor, una broma, tres saludos.",
        "“Habrá que contarlo por orden”, pensó {hero}, “aunque lo mejor de las cosas es contarlas a saltos”.",
        "walk",
        "happy",
    ),
    Beat(
        "“¿Falta mucho?”, dijo {hero}. “Una canción”, dijo el viento. La, la, la.",
        "Cantaron una canción que se sabían a medias, cada cual por su mitad.",
        "Justo en la última nota apareció la puerta, como si la puerta también hubiera estado cantando.",
        "walk",
        "calm",
    ),
    Beat(
        "La luna hacía de farol. {hero} iba detrás. Chis, chis, a casa.",
        "Los arbustos hablaban en voz baja, porque detrás de cada hoja empezaba a dormirse alguien.",
        "“Hoy ha sido un día con dos postres”, dijo {hero} por lo bajo, y la luna no lo negó.",
        "walk",
        "dreamy",
    ),
)

REFRAINS: tuple[str, ...] = (
    "¡Un, dos, tres, y otra vez!",
    "¡Salta, salta, que no falta!",
    "Tilín, tilán, ¡cuántos vienen y van!",
    "Pasito a paso, ¡me das un abrazo!",
    "Sol, solete, ¡qué bonito sombrerete!",
    "La, la, lera, ¡quién pudiera!",
    "Pim, pam, pum, ¡zum, zum, zum!",
    "Rueda, rueda, ¡el que quiera se queda!",
    "Ole, ole, ¡caracoles!",
    "Luna, lunera, ¡mi compañera!",
)
