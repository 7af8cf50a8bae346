"""Rhymes that come back in stories for the smallest."""

from __future__ import annotations

REFRAINS: tuple[str, ...] = (
    "Un salto qua, un salto là! {hero} ride e se ne va!",
    "Gira, gira, in girotondo! {hero} va per tutto il mondo!",
    "Sole, luna, vento e stelle! {hero} ne vede delle belle!",
    "Tralla, lero, tralla, là! {hero} canta, e il mondo va!",
    "Zitti, zitti, piano, piano! {hero} ti prende per mano!",
    "Pane, burro e marmellata! {hero} fa una passeggiata!",
    "Un, due, tre, e quattro, e via! {hero} ci fa compagnia!",
    "Piccolo passo, grande sorriso! {hero} ha il sole sul viso!",
    "Ninna, nanna, nuvoletta! {hero} va, ma senza fretta!",
    "Toc, toc, toc, chi c’è là fuori? {hero}, con tutti i colori!",
)
