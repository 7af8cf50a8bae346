"""Words that no story may hold, and that make a typed text unfit for one."""

from __future__ import annotations

_ROUGH = """
ammazza ammazzare ammazzato arma armi arrabbiata arrabbiato assassini assassino attacca attaccare
bastardo battaglia bomba bombe bruciare bruciato brutta brutte brutti brutto bugiardo
cadavere cancro cattiva cattive cattivi cattiveria cattivo cimitero colpevole coltelli coltello
combattere crudele crudeltà cretina cretino demone diavolo diavoli dolore droga
esplosione fantasma fantasmi farmaco ferire ferita ferite ferito fucile fucili guerra guerre
idiota imbecille impaurita impaurito incendio incubi incubo inferno insulto lacrima lacrime ladri
ladro litigare litigio malata malate malati malato malattia malvagia malvagio maligno medicina
minaccia minacciare morire morta morte morti morto muore muoiono nemica nemici nemico odia odiare
odio omicidio orrenda orrendo orribile orribili orrore ospedale paura paure paurosa pauroso pazza
pazzo pericoli pericolo pericolosa pericoloso persa perso pianga piange piangere piangono pianto
picchia picchiare pistola pistole prigione pugnale pugno punire punita punito punizione rabbia
sangue sanguina sanguinare scema scemo schiaffi schiaffo sculacciata sparare sparo
spaventa spaventare spaventata spaventato spavento spaventosa spaventoso spada spade
stupida stupide stupidi stupido suicidio teschio terribile terribili terrore tortura
triste tristezza tristi uccide uccidere ucciso vampiri vampiro veleno velenoso vergogna vergognosa
vergognoso violenta violento violenza zombi zombie
"""

_BRANDS = """
barbie batman bluey disney fortnite google lego marvel minecraft nintendo
peppa pikachu pimpa pixar pokemon pokémon roblox spiderman superman youtube
"""

UNKIND: frozenset[str] = frozenset(f"{_ROUGH} {_BRANDS}".split())

# Kind as our own lines use them.
FINE_IN_OUR_LINES: frozenset[str] = frozenset()
