"""Two people wrote one contact: both texts side by side, and three ways to go on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.views.shared.message import Message
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import set_role


class BothTexts(QFrame):
    """Hidden until `compare`."""

    both_wanted = Signal()
    theirs_wanted = Signal()
    mine_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.message = Message()
        self.theirs, self.mine, self._their_name = Paragraph(), Paragraph(), QLabel()
        self.keep_both, self.take_theirs, self.take_mine = QPushButton(), QPushButton(), QPushButton()
        table = QGridLayout()
        table.setHorizontalSpacing(12)
        for column, (head, text) in enumerate(((self._their_name, self.theirs), (QLabel(self.tr("Mine")), self.mine))):
            set_role(head, "caption")
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            table.addWidget(head, 0, column)
            table.addWidget(text, 1, column, Qt.AlignmentFlag.AlignTop)
            table.setColumnStretch(column, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(self.message)
        whole.addLayout(table)
        for button, wanted in (
            (self.keep_both, self.both_wanted),
            (self.take_theirs, self.theirs_wanted),
            (self.take_mine, self.mine_wanted),
        ):
            button.setAutoDefault(True)
            button.clicked.connect(wanted)
            whole.addWidget(button)
        self.keep_both.setText(self.tr("Keep mine as an addition"))
        self.setVisible(False)

    def compare(self, who: str, theirs: str, mine: str) -> None:
        name = who or self.tr("a colleague")
        self._their_name.setText(name)
        self.take_theirs.setText(self.tr("Take what {who} wrote").format(who=name))
        self.take_mine.setText(self.tr("Take what I wrote"))
        self.theirs.say(theirs)
        self.mine.say(mine)
        self.message.say(
            "warn",
            self.tr("{who} has changed this contact meanwhile.").format(who=name),
            self.tr("Choose what stands in the fields, then save."),
        )
        self.setVisible(True)
        self.keep_both.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        self.message.clear()
        self.setVisible(False)
