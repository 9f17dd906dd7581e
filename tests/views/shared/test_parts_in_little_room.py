from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.views.shared.parts import Parts

WORDS = ("Approved by an advisor", "Draft", "To check", "Taken back")


def test_words_are_whole_in_little_room_and_have_room_around_them_again(qtbot):
    card = QWidget()
    qtbot.addWidget(card)
    bar = Parts(((word, word) for word in WORDS), card)
    card.show()
    roomy = bar.sizeHint().width()
    bar.resize(roomy - 40, bar.height())
    parts = [bar.part(word) for word in WORDS]
    assert all(part.property("tight") for part in parts)
    assert bar.sizeHint().width() == roomy
    assert parts[0].width() > parts[1].width()
    bar.resize(roomy, bar.height())
    assert not any(part.property("tight") for part in parts)
