"""Words that no story may hold, and that make a typed text unfit for one."""

from __future__ import annotations

_ROUGH = """
affreuse affreux agressif apeuré apeurée arme armes assassin assassiner attaque bagarre bagarrer
baffe bataille battre blessé blessée blesser blessure bombe bombes brutal brutale brûler brûlure
cadavre cancer cauchemar cauchemars cimetière colère combat coupable couteau couteaux cruauté
cruel cruelle crétin danger dangereuse dangereux débile démon démons déteste détester diable
drogue effrayant effrayante effrayé effrayer ennemi ennemie ennemis enfer épée épées fantôme
fantômes fessée flingue frapper-fort fusil fusils fâché fâchée gifle gifler guerre guerres haine
haïr honte honteuse honteux horrible horreur hôpital humilié humilier idiot idiote imbécile
incendie insulte larme larmes maladie malade malades maléfique massacre mauvais mauvaise
médicament médicaments menace meurt meurtre meurtrier méchant méchante méchants méchanceté moche
monstrueux moquer mort morte mortel mortelle morts mourir noyer noyade panique perdu perdue peur
peurs pistolet pistolets pleurait pleure pleurent pleurer pleurs poignard poison prison puni punie
punir punition revolver sabre sabres sang sanglant sanglante solitaire souffrir souffrance stupide
suicide terreur terrible terrifiant terrifiante terrifié torture triste tristes tristesse tuer tue
tué tuée tueur vampire vampires violence violent violente voleur voleurs zombie zombies
"""

_BRANDS = """
barbie batman bluey disney fortnite google lego marvel minecraft nintendo
peppa pikachu pixar playmobil pokemon pokémon roblox spiderman superman youtube
"""

UNKIND: frozenset[str] = frozenset(f"{_ROUGH} {_BRANDS}".split())

# Kind as our own lines use them.
FINE_IN_OUR_LINES: frozenset[str] = frozenset()
