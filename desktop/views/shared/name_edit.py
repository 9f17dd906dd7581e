"""A name whose reading is known from what the input method was fed, and the field that shows the reading."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QLineEdit, QWidget

ROMAJI = "abcdefghijklmnopqrstuvwxyzａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ"
MARKS = "ー・゛゜ 　"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the name as it was entered; a piece that was cut still has the reading of the whole."""

    text: str
    reading: str
    is_cut: bool = False


def is_kana(text: str) -> bool:
    """Whether there is nothing but kana and the marks between them."""
    return bool(text.strip(MARKS)) and all("ぁ" <= c <= "ゖ" or "ァ" <= c <= "ヺ" or c in MARKS for c in text)


def katakana(text: str) -> str:
    plain = unicodedata.normalize("NFKC", text)
    return "".join(chr(ord(c) + 0x60) if "ぁ" <= c <= "ゖ" else c for c in plain)


def spoken(text: str) -> str:
    """What of a text reads as it is written: kana, letters, digits and spaces. Kanji and brackets say nothing."""
    plain = katakana(text)
    return "".join(c for c in plain if is_kana(c) or c in "ー・ " or (c.isascii() and c.isalnum()))


class NameEdit(QLineEdit):
    """`reading_changed` carries the reading in katakana whenever typing changed it.

    Conversions come phrase by phrase: each keeps the kana it was typed with, so a phrase that is taken out or put in
    between takes its own reading along. Pasted kanji have none.
    """

    reading_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pieces: list[Piece] = []
        self._typed_kana = ""  # the last preedit that was all kana: the reading of what replaces it
        self._committed = ("", "")
        self.textChanged.connect(self._splice)

    @property
    def reading(self) -> str:
        return "".join(piece.reading for piece in self._pieces).strip()

    def put(self, name: str, reading: str) -> None:
        """Show a name that is already known, with its reading; nothing is announced."""
        self._pieces = [Piece(name, reading)] if name else []
        self.setText(name)

    def inputMethodEvent(self, arg__1: QInputMethodEvent) -> None:
        preedit, commit = arg__1.preeditString(), arg__1.commitString()
        if commit:
            self._committed = (commit, self._reading_of(commit, preedit))
        super().inputMethodEvent(arg__1)
        self._committed = ("", "")
        typed = preedit.rstrip(ROMAJI)  # the tail is still being typed
        if is_kana(typed):
            self._typed_kana = typed
        elif not preedit:
            self._typed_kana = ""

    def _reading_of(self, commit: str, still_typed: str) -> str:
        """Of several phrases the first is committed while the rest goes on as kana."""
        if is_kana(commit):
            return spoken(commit)
        return katakana(self._typed_kana.removesuffix(still_typed)) or spoken(commit)

    @Slot(str)
    def _splice(self, text: str) -> None:
        """Replace the pieces under what changed; whatever is cut keeps its reading until its end is typed anew."""
        old = "".join(piece.text for piece in self._pieces)
        if text == old:
            return
        before = self.reading
        start, old_end = _differing(old, text)
        inserted = text[start : len(text) - (len(old) - old_end)]
        reading = self._committed[1] if inserted and inserted == self._committed[0] else spoken(inserted)
        left, right = _cut(self._pieces, start, old_end)
        if left and left[-1].is_cut and reading and left[-1].reading.endswith(reading):
            left[-1] = replace(left[-1], reading=left[-1].reading.removesuffix(reading), is_cut=False)
        self._pieces = [*left, *([Piece(inserted, reading)] if inserted else []), *right]
        if self.reading != before:
            self.reading_changed.emit(self.reading)


class ReadingEdit(QLineEdit):
    """The reading of a name: follows what is typed there until a hand has been laid on it; emptied, it follows again.

    `followed` says whether it does, after every change of that.
    """

    followed = Signal(bool)

    def __init__(self, name: NameEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._by_hand = False
        name.reading_changed.connect(self._follow)
        self.textEdited.connect(self._edited)
        self.editingFinished.connect(self._tidy)

    @property
    def by_hand(self) -> bool:
        return self._by_hand

    def put(self, reading: str, *, by_hand: bool) -> None:
        """Nothing but `followed` is announced."""
        self.setText(reading)
        self._set_by_hand(by_hand=by_hand)

    @Slot(str)
    def _follow(self, reading: str) -> None:
        if not self._by_hand:
            self.setText(reading)

    @Slot(str)
    def _edited(self, text: str) -> None:
        self._set_by_hand(by_hand=bool(text))

    @Slot()
    def _tidy(self) -> None:
        """Hiragana and half width become what the register holds."""
        tidy = katakana(self.text()).strip()
        if tidy != self.text():
            self.setText(tidy)

    def _set_by_hand(self, *, by_hand: bool) -> None:
        if by_hand != self._by_hand:
            self._by_hand = by_hand
            self.followed.emit(not by_hand)


def _differing(old: str, new: str) -> tuple[int, int]:
    """The stretch [start, end) of `old` that is no longer the same."""
    shorter = min(len(old), len(new))
    start = next((at for at in range(shorter) if old[at] != new[at]), shorter)
    same_end = next((at for at in range(shorter - start) if old[-1 - at] != new[-1 - at]), shorter - start)
    return start, len(old) - same_end


def _cut(pieces: list[Piece], start: int, end: int) -> tuple[list[Piece], list[Piece]]:
    """The pieces before and after a stretch; one that the stretch cuts is marked, kana lose just what was cut."""
    left: list[Piece] = []
    right: list[Piece] = []
    at = 0
    for piece in pieces:
        upto = at + len(piece.text)
        before, after = piece.text[: max(0, start - at)], piece.text[max(0, end - at) :]
        if upto <= start:
            left.append(piece)
        elif at >= end:
            right.append(piece)
        elif before:
            left.append(_part(piece, before))
            if after:
                right.append(Piece(after, spoken(after)))
        elif after:
            right.append(_part(piece, after))
        at = upto
    return left, right


def _part(piece: Piece, text: str) -> Piece:
    if piece.reading == spoken(piece.text):
        return Piece(text, spoken(text))
    return Piece(text, piece.reading, is_cut=True)
