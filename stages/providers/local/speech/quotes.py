"""Tells what is said by somebody in a story from what its narrator says, by its quotation marks.

Marks are told to open or to close by the side of a word on which they stand, since the same mark
does either in different languages: “ opens in English and closes in German.
"""

from __future__ import annotations

# What may close a quotation, by what opened it.
_CLOSERS = {
    "“": "”“",
    "„": "“”",
    "”": "”",
    "«": "»",
    "»": "«",
    "‹": "›",
    "›": "‹",
    "‘": "’",
    "‚": "‘’",
    '"': '"',
    "'": "'",
}
OPENERS = frozenset(_CLOSERS)
DASHES = frozenset("—–―")

# An apostrophe stands beside a word as well ('tis, the foxes'): as a quotation mark it follows
# punctuation when it closes.
_BEFORE_APOSTROPHE = frozenset(",.!?…")


class Dialogue:
    """Whether somebody speaks, mark by mark."""

    def __init__(self) -> None:
        self._closers = ""
        self._dashed = False  # speech begun by a dash, as in Spanish
        self._aside = False  # the narrator's words between two dashes in such speech

    @property
    def speaking(self) -> bool:
        return bool(self._closers) or (self._dashed and not self._aside)

    def open(self, marks: str, *, begins_sentence: bool) -> None:
        """Marks before a word."""
        if self._closers:
            return
        for mark in marks:
            if mark in _CLOSERS:
                self._closers = _CLOSERS[mark]
            elif mark in DASHES and self._dashed:
                self._aside = not self._aside
            elif mark in DASHES and begins_sentence:
                self._dashed = True

    def pass_by(self, marks: str, *, begins_sentence: bool) -> None:
        """Marks that stand alone, as French and Portuguese set them: they close, or else open."""
        if self._closes(marks):
            self._closers = ""
        else:
            self.open(marks, begins_sentence=begins_sentence)

    def close(self, marks: str, *, ends_sentence: bool, ends_paragraph: bool) -> None:
        """Marks after a word."""
        if self._closes(marks):
            self._closers = ""
        if self._aside and DASHES.intersection(marks):
            self._aside = False
        elif self._aside and ends_sentence:
            self._dashed = self._aside = False
        if ends_paragraph:
            self._dashed = self._aside = False

    def _closes(self, marks: str) -> bool:
        if "'" in self._closers or self._closers == "’":
            at = max(marks.find("'"), marks.find("’"))
            return at > 0 and marks[at - 1] in _BEFORE_APOSTROPHE
        return any(mark in self._closers for mark in marks)
