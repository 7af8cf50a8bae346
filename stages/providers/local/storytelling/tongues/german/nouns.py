"""The genders of what children draw, as far as that can be told from the word."""

from __future__ import annotations

from stages.providers.local.storytelling.tongue import Gender

_MASCULINE = """
    affe apfel astronaut ball bagger baum bär berg bus computer clown delfin dino dinosaurier drache
    drachen elefant elf esel eisbär engel fisch floh flamingo frosch freund fuchs garten geist hahn
    hai hamster hase held hirsch hund hut igel junge kaktus kater keks knopf knoblauch koala koffer
    kobold kopf kraken könig krebs kuchen käfer löwe lkw laster luftballon ballon maulwurf mann mond
    mensch marienkäfer osterhase opa oktopus ozean panda papa papagei pilz pinguin pirat planet prinz
    regenbogen riese ritter roboter salat schmetterling schneemann schuh schwan spatz stein stern
    stift stuhl teddy teddybär tiger tisch topf traktor traum troll turm uhu vater vogel vulkan wal
    weihnachtsmann wichtel wind wolf wurm zauberer zoo zug zwerg bruder strand wald fluss see bach
    teich park spielplatz himmel hof bauernhof markt hafen keller dachboden zirkus mars nordpol
    kindergarten flughafen bahnhof
"""
_FEMININE = """
    ameise ananas banane biene birne blume brille burg ente erdbeere eule familie fee feder figur
    fledermaus fliege gans gitarre giraffe gurke hand hose hummel henne insel kartoffel karotte katze
    kerze kirsche kröte krone kuh libelle lokomotive lampe mama maus meerjungfrau möwe mutter möhre
    nase nixe nuss oma orange palme paprika pflanze pizza prinzessin puppe qualle rakete raupe robbe
    rose sandburg schaukel schildkröte schlange schnecke schule schwester sonne sonnenblume spinne
    straße tante tanne tasse taube tomate torte tulpe uhr wassermelone wiese wolke wurst ziege zitrone
    zwiebel küche stadt wüste höhle küste kita bücherei bibliothek badewanne brücke freundin königin
    lehrerin piratin
"""
_NEUTER = """
    alien auto auge bett bild blatt boot brot buch dorf ding ei einhorn eichhörnchen eis faultier
    feuerwehrauto fahrrad fahrzeug flugzeug fohlen gesicht gespenst gürteltier haus herz huhn
    insekt kaninchen känguru kamel kind kleeblatt kleid krokodil küken lama lamm mädchen meer
    meerschweinchen männchen monster motorrad müsli nashorn nilpferd pferd pony rad raumschiff reh
    rentier schaf schiff schloss schwein segelboot strichmännchen tier ufo walross wesen zebra zelt
    zimmer zuhause weltall land baby seepferdchen schneckenhaus wasser ufer schwimmbad
"""
_BY_WORD: dict[str, Gender] = {
    **dict.fromkeys(_MASCULINE.split(), "m"),
    **dict.fromkeys(_FEMININE.split(), "f"),
    **dict.fromkeys(_NEUTER.split(), "n"),
}

# More than one of them, told by the word itself.
_PLURAL = """
    affen äpfel autos ballons bären bäume berge bienen blumen bücher delfine dinos elefanten enten
    eulen feen fische freunde frösche häuser hasen herzen hühner hunde katzen kinder kühe leute
    luftballons löwen mäuse menschen pferde pilze pinguine piraten planeten punkte raketen rosen
    schafe schmetterlinge schnecken sterne tiere tulpen vögel wolken zwerge kreise striche
"""
PLURALS = frozenset(_PLURAL.split())

# Masculine nouns that take an ending in "einen Hasen"; back to "ein Hase".
_WEAK = """
    affe bär drache elefant hase junge löwe mensch prinz pirat astronaut planet riese eisbär held
    osterhase teddybär
"""
WEAK = {word + ("n" if word.endswith("e") else "en"): word for word in _WEAK.split()}

_BY_ENDING: tuple[tuple[str, Gender], ...] = (
    ("chen", "n"),
    ("lein", "n"),
    ("ment", "n"),
    ("ling", "m"),
    ("ung", "f"),
    ("heit", "f"),
    ("keit", "f"),
    ("schaft", "f"),
    ("ion", "f"),
    ("in", "f"),
    ("ei", "f"),
    ("ie", "f"),
    ("e", "f"),
    ("um", "n"),
)


def known(word: str) -> Gender | None:
    """The gender of a word we know, also at the end of a longer one: "Zauberwald"."""
    small = word.lower()
    tails = (small[at:] for at in range(len(small) - 2))
    return next((_BY_WORD[tail] for tail in tails if _counts(tail, small)), None)


def gender_of_noun(word: str) -> Gender:
    """The gender of any noun: as known, else by its ending, else masculine."""
    small = word.lower()
    by_ending: list[Gender] = [gender for ending, gender in _BY_ENDING if small.endswith(ending)]
    return known(word) or (by_ending[0] if by_ending else "m")


def _counts(tail: str, word: str) -> bool:
    """Very short words count only as a whole: "Bello" is no "-lo"."""
    return tail in _BY_WORD and (tail == word or len(tail) > 3)
