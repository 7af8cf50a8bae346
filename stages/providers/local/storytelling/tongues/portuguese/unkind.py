"""The words that no Portuguese story may hold, and that make a typed text unfit for one."""

from __future__ import annotations

# Whole words in small letters, with the forms that a child would hear.
_LISTED = (
    # Fear
    "medo medos medroso medrosa assustar assusta assustado assustada assustou assustador susto"
    " sustos terror terrível horror horrível horríveis pânico pesadelo pesadelos aterrorizar"
    " cobarde covarde pavor medonho medonha sinistro sinistra"
    # Death and harm
    " morte morto morta mortos mortas morrer morre morrem morreu matar matou assassino"
    " assassina cadáver túmulo caixão suicídio suicida sangue sangrento ferida feridas ferido"
    " ferir fere dor dores doer dói aleijado afogar afogou afogado enforcar"
    # Fighting and weapons
    " guerra guerras luta lutas lutar soco socos pontapé pancada arma armas pistola"
    " pistolas espingarda fuzil bala balas bomba bombas faca facas espada espadas disparar disparo"
    " tiro tiros explosão veneno venenoso inimigo inimigos inimiga atacar ataca ataque ataques"
    " violência violento violenta ameaça ameaças"
    # Hate and shame
    " ódio odiar odeia mau maus má más malvado malvada maldade cruel cruéis vergonha envergonhado"
    " envergonhada parvo parva idiota idiotas estúpido estúpida burrice imbecil feio feia feios"
    " feias gordo gorda gordos gordas inútil gozo troça castigo castigos castigar castigado raiva"
    " fúria furioso furiosa insulto nojo nojento nojenta merda puta cabrão bunda"
    # Sorrow, illness, danger
    " triste tristes tristeza chorar chora chorava chorou choro lágrima lágrimas abandonado"
    " abandonada doente doentes doença hospital cancro febre remédio seringa perigo perigos"
    " perigoso perigosa incêndio queimar queima queimado bêbado prisão roubar ladrão ladrões"
    # Dark figures
    " diabo demónio demônio inferno zumbi zombie vampiro vampiros caveira esqueleto"
    # Brands
    " barbie bluey disney fortnite google lego marvel minecraft nintendo peppa pikachu pixar"
    " pokemon pokémon roblox youtube batman superman"
)
UNKIND: frozenset[str] = frozenset(_LISTED.split())

# Our own lines do without all of them.
FINE_IN_OUR_LINES: frozenset[str] = frozenset()
