"""Lines for what the drawing shows besides its hero: colours, how many, details and mood."""

from __future__ import annotations

from stages.providers.local.storytelling.tongue import Facts

FACTS = Facts(
    colors_small=(
        "Che bello, in {colors}!",
        "Un disegno in {colors}!",
        "Ciao, {colors}!",
        "Evviva: {colors}!",
        "Che festa: {colors}!",
        "Trallallà, in {colors}!",
        "Ride tutto in {colors}!",
    ),
    colors=(
        "Era tutto in {colors}, e si vedeva da lontano.",
        "Le matite avevano dato il meglio di sé: {colors}.",
        "Ci voleva proprio questo, e nient’altro: {colors}.",
        "E tutto in {colors}, se permettete!",
        "Vestito in {colors}, un disegno si sente subito a festa.",
        "Sul foglio brillava quello che serviva: {colors}.",
        "In {colors}, perfino un foglio bianco si mette a cantare.",
    ),
    one=(
        "Nel disegno c’è {hero}, e la pagina è tutta sua!",
        "Una pagina, un disegno, e basta così.",
        "Un disegno solo, ma che disegno!",
        "Tutta la pagina per {hero}!",
    ),
    many=(
        "Contali: sulla pagina sono {count}!",
        "Indovina quanti sono nel disegno: {count}!",
        "Sul foglio ce ne sono {count}!",
        "Sulla pagina sono in {count}, e nessuno spinge.",
        "Conta con il dito: sono {count}!",
        "Dalla pagina ti salutano in {count}.",
        "Che bella compagnia, sul foglio sono {count}!",
        "A contarli bene, sulla pagina fanno {count}.",
        "Nel disegno, dal primo all’ultimo, sono {count}.",
    ),
    details=(
        "Guarda bene il disegno: {details}!",
        "E nel disegno c’è dell’altro: {details}!",
        "Cerca con il dito, nel disegno: {details}.",
        "Nel disegno si vede anche questo: {details}.",
        "Non girare ancora pagina, perché il disegno nasconde questo: {details}.",
        "A guardarlo da vicino, il disegno regala ancora qualcosa: {details}.",
        "Un altro segreto del disegno, proprio sotto il naso: {details}.",
    ),
    moods=(
        "Era stata {mood_day}.",
        "E così se ne andò {mood_day}.",
        "Da ricordare: {mood_day}.",
        "E questa si chiama {mood_day}.",
    ),
    travels=(
        "{hero} {went} {to}.",
        "E via, {to}!",
        "La strada girò {to}.",
        "Avanti, {to}!",
        "E adesso, {to}!",
        "Gambe in spalla, {to}!",
        "Un passo, un altro, e poi {to}!",
    ),
    contexts=(
        "E qui c’è un biglietto, tutto per {reader}: «{context}»",
        "Sul bordo della pagina qualcuno ha scritto, per {reader}: «{context}»",
        "Ancora una cosa, soltanto per {reader}: «{context}»",
    ),
)
