"""The words that no Spanish story may hold, and that make a typed text unfit for one."""

from __future__ import annotations

# Whole words in small letters, with the forms that a child would hear.
_LISTED = (
    # Fear
    "miedo miedos miedoso miedosa asustar asusta asustado asustada asustó asustaba susto sustos"
    " terror terrorífico terrorífica horror horrible horribles pánico pesadilla pesadillas"
    " aterrador aterradora cobarde cobardes temor espantoso espantosa siniestro siniestra"
    # Death and harm
    " muerte muerto muerta muertos muertas morir muere mueren murió matar mata matan mató matado"
    " asesino asesina asesinar cadáver tumba ataúd suicidio suicida sangre sangriento sangrienta"
    " herida heridas herido herir hiere dolor duele daño daños dañar ahogar ahoga"
    " ahogado ahogada ahorcar degollar"
    # Fighting and weapons
    " guerra guerras pelea peleas pelear peleó golpe golpes golpear pegar pegó patada"
    " puñetazo puñal arma armas pistola pistolas fusil rifle escopeta bala balas bomba bombas"
    " cuchillo cuchillos espada espadas hacha disparar disparo disparos dispara explosión"
    " veneno venenoso enemigo enemigos enemiga atacar ataca ataque ataques violencia violento"
    " violenta amenaza amenazas pegaba"
    # Hate and shame
    " odio odiar odia odiaba malo mala malos malas malvado malvada maldad cruel crueles vergüenza"
    " avergonzado avergonzada tonto tonta tontos tontas idiota idiotas estúpido estúpida imbécil"
    " bobo boba feo fea feos feas gordo gorda gordos gordas inútil burla burlas burlarse castigo"
    " castigos castigar castigado castigada rabia furia furioso furiosa insulto asco asqueroso"
    " asquerosa mierda puta cabrón culo"
    # Sorrow, illness, danger
    " triste tristes tristeza llorar llora lloraba lloró llanto lágrima lágrimas abandonado"
    " abandonada enfermo enferma enfermos enfermedad hospital cáncer fiebre medicina jeringa"
    " peligro peligros peligroso peligrosa incendio quemar quema quemado borracho cárcel robar"
    " ladrón ladrones"
    # Dark figures
    " diablo demonio demonios infierno zombi zombis vampiro vampiros calavera esqueleto"
    # Brands
    " barbie bluey disney fortnite google lego marvel minecraft nintendo peppa pikachu"
    " pixar pokemon pokémon roblox spiderman youtube batman superman"
)
UNKIND: frozenset[str] = frozenset(_LISTED.split())

# Our own lines do without all of them.
FINE_IN_OUR_LINES: frozenset[str] = frozenset()
