"""The words that no German story may hold, in the forms in which they come."""

from __future__ import annotations

_FEAR = """
    angst ängste ängstlich ängstliche ängstlicher ängstliches albtraum alptraum bedrohlich bedroht
    drohen drohte entsetzen entsetzlich erschrecken erschrocken erschrak fürchten fürchtet fürchtete
    furcht furchtbar furchtbare furchtsam gefahr gefährlich gefährliche gefährlicher
    gefährliches grauen grauenhaft grausam grausame grausamer grausig gruselig gruselige gruseliger
    gruseliges grusel gruseln panik scheußlich schreck schrecken schrecklich schreckliche
    schrecklicher unheimlich unheimliche dämon gespenst gespenster geist geister skelett teufel hölle
    totenkopf vampir vampire zombie zombies mörder
"""
_HARM = """
    axt beißen beißt biss blut blutet blutig blutige blutiger bombe bomben brand
    dolch ermordet ertrinken ertrunken erschossen erstechen explodiert explosion faustschlag feuer
    flammen gewalt gewehr gewehre gift giftig giftige giftiger hauen kampf kämpfen kämpfer
    kämpft kanone kanonen krieg kriege krieger mord morden messer panzer pistole pistolen
    prügel prügeln quälen quält rauben räuber schießen schießt schlagen schlägt schlägerei schwert
    schwerter selbstmord soldat soldaten speer sprengen stechen töten tötet tot tote toter totes tod
    sterben stirbt starb gestorben leiche überfall unfall verletzt verletzung verbrannt waffe waffen
    wunde wunden zerstören zerstört zerfetzt
"""
_HURT = """
    allein alleine bestraft bestrafen böse böser böses bösen doof doofe doofer dumm dumme dummer
    dummes dummkopf einsam einsame einsamer ekel eklig ekelig eklige feind feinde fett fette fetter
    fies fiese fieser gemein gemeine gemeiner hass hassen hasst hässlich hässliche hässlicher idiot
    idioten jammern krank kranke kranker krankheit krankenhaus arzt spritze medizin tabletten
    lüge lügen lügner nackt peinlich schäm schämen schämte scham schande schimpfen schimpft
    schmerz schmerzen schmerzhaft streit streiten stritt strafe traurig traurige trauriger
    trauer träne tränen unglück verdammt verlassen verloren verrückt versager weh weinen weint
    weinte wut wütend wütende wütender zorn zornig blöd blöde blöder
    alkohol betrunken bier droge drogen zigarette zigaretten scheiße scheiß
"""
_BRANDS = """
    barbie batman bluey disney fortnite google lego marvel minecraft nintendo
    peppa pikachu pixar playmobil pokemon pokémon pumuckl roblox sandmännchen spiderman superman
    tiktok toniebox youtube
"""

UNKIND: frozenset[str] = frozenset(" ".join((_FEAR, _HARM, _HURT, _BRANDS)).split())

# None of our lines needs one of them.
FINE_IN_OUR_LINES: frozenset[str] = frozenset()
