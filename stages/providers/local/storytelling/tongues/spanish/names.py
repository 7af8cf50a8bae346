"""Names for Spanish heroes who have none: soft, invented, and each with its gender."""

from __future__ import annotations

from types import MappingProxyType

from stages.providers.local.storytelling.tongue import Gender, Named


def _named(names: str, gender: Gender) -> tuple[Named, ...]:
    return tuple(Named(name, gender) for name in names.split())


NAMES: tuple[Named, ...] = (
    *_named(
        "Tilo Pipo Bombín Nono Rufo Tito Chispín Migo Lalo Pelusín"
        " Coco Trino Bruno Garabato Milo Botón Ñoqui Pompón Timo Duende",
        "m",
    ),
    *_named(
        "Lila Pipa Nana Tita Lulú Mimosa Canica Pecas Fresita Mora"
        " Nuca Ronda Chispa Tula Bimba Menta Nube Lina Pitusa Risueña",
        "f",
    ),
)

# By a word of what was drawn, in small letters.
FITTING: MappingProxyType[str, tuple[Named, ...]] = MappingProxyType(
    {
        "gato": _named("Bigotes Micifuz Ronroneo", "m"),
        "gata": _named("Bigotina Minina Ronronea", "f"),
        "perro": _named("Trufo Canelo Rabito", "m"),
        "perra": _named("Trufa Canela Galleta", "f"),
        "dragón": _named("Humito Chispón Brasas", "m"),
        "robot": _named("Tuerco Clinclán Bipbip", "m"),
        "pez": _named("Burbujo Escamín Glublú", "m"),
        "pájaro": _named("Pío Plumín Trino", "m"),
        "flor": _named("Pétala Amapola Corola", "f"),
        "sol": _named("Solete Rayito Dorado", "m"),
        "estrella": _named("Titila Lucera Brillita", "f"),
        "corazón": _named("Latido Pompón Querido", "m"),
        "nube": _named("Algodona Vapora Suavina", "f"),
        "casa": _named("Tejita Chimenea Casilda", "f"),
        "árbol": _named("Ramón Bellotín Hojaldre", "m"),
        "vehículo": _named("Rodolfo Brumbrum Ruedín", "m"),
        "coche": _named("Rodolfo Bocinín Ruedín", "m"),
        "conejo": _named("Orejotas Trébol Brinquín", "m"),
        "oso": _named("Osvaldo Mielín Mofletes", "m"),
        "princesa": _named("Coralina Perlita Rosaura", "f"),
        "unicornio": _named("Lucerno Trotín Nácar", "m"),
        "dinosaurio": _named("Colazo Verdín Dinito", "m"),
        "elefante": _named("Trompín Pacolón Orejón", "m"),
        "mariposa": _named("Alina Pintina Volanda", "f"),
        "ajo": _named("Ajonio Dientín Ajolín", "m"),
        "monstruo": _named("Peludín Grumo Cosquillas", "m"),
        "caracol": _named("Espiral Babín Colín", "m"),
        "tortuga": _named("Lentina Casilda Tuga", "f"),
        "sirena": _named("Marina Coralina Ondina", "f"),
        "morado": _named("Arándano Higuito Malvín", "m"),
        "rojo": _named("Tomatín Rubino Cerezo", "m"),
        "amarillo": _named("Limonín Canario Maíz", "m"),
    }
)
