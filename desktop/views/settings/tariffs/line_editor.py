"""One line of a tariff while it is edited: what is charged, how much, and for which jobs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from desktop.queries.ruled_things import NamedRow
from desktop.rules.print_fees import TariffLineOn
from desktop.views.settings.rooms_rules.inputs import ChoiceInput, NumberInput
from desktop.views.settings.tariffs.tariff_words import charge_choices, colour_word, size_word
from desktop.views.shared import icons
from desktop.views.shared.machine_words import kind_word
from desktop.views.shared.theme import current, notifier, set_role
from desktop.words import MachineKind, PaperSize, TariffLineKind

# how wide the columns are at standard text: number, what, how many, yen, size, colour, machine, class
WIDTHS = (20, 172, 58, 72, 108, 92, 140, 160)
GAP = 8
WIDEST = 860
COLOURS = {"mono": False, "colour": True}


class LineEditor(QFrame):
    """`changed` after every change; `line` is None while a number cannot be read."""

    changed = Signal()
    removed = Signal()

    def __init__(self, classes: Sequence[NamedRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._at, self._yen, self._of_master = QLabel(), QLabel(self.tr("yen")), True
        set_role(self._at, "caption")
        self.charge = ChoiceInput(self.tr("What is charged"), [(_key(*key), word) for key, word in charge_choices()])
        self.block, self.yen = NumberInput(self.tr("How many at a time"), WIDTHS[2]), NumberInput("", WIDTHS[3])
        self.yen.setAccessibleName(self.tr("Price in yen"))
        sizes = [("", self.tr("every size")), *((size.value, size_word(size)) for size in PaperSize)]
        self.size_of = ChoiceInput(self.tr("Paper size"), sizes)
        colours = [("", self.tr("any ink")), *((key, colour_word(colour=value)) for key, value in COLOURS.items())]
        self.colour = ChoiceInput(self.tr("Ink"), colours)
        machines = [("", self.tr("every machine")), *((kind.value, kind_word(kind)) for kind in MachineKind)]
        self.machine = ChoiceInput(self.tr("Machine"), machines)
        users = [(0, self.tr("every class")), *((each.id, each.name) for each in classes)]
        self.user = ChoiceInput(self.tr("Class of user"), users)
        self.remove = QToolButton()
        set_role(self.remove, "quiet")
        self.remove.setIcon(icons.icon("verb.remove", "text_2"))
        self.remove.setAccessibleName(self.tr("Take the line out"))
        self.remove.setToolTip(self.tr("Take the line out (Ctrl+Delete)"))
        keeps = self.block.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        self.block.setSizePolicy(keeps)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._parts.setContentsMargins(0, 2, 0, 2)
        self._parts.setSpacing(GAP)
        self._indent = QWidget()
        first, second = QHBoxLayout(), QHBoxLayout()
        for part in (self._at, self.charge, self.block, self.yen, self._yen):
            first.addWidget(part)
        for part in (self._indent, *self._scopes(), self.remove):
            second.addWidget(part)
        for half, stretch in ((first, 0), (second, 1)):
            half.setSpacing(GAP)
            half.addStretch(1)
            self._parts.addLayout(half, stretch)
        for field in self._fields():
            field.changed.connect(self._edited)
        self.remove.clicked.connect(self.removed)
        notifier().changed.connect(self._measure)
        self._measure()
        self._fit()

    def cells(self) -> tuple[QWidget, ...]:
        """In the order of the columns; the first is the line's number."""
        return (self._at, *self._fields())

    def _fields(self) -> tuple[ChoiceInput | NumberInput, ...]:
        return (self.charge, self.block, self.yen, *self._scopes())

    def show_place(self, at: int, *, wrong: bool) -> None:
        """The line's number from 1; a wrong one is told in words beside the table."""
        self._at.setText(str(at))
        set_role(self._at, "error" if wrong else "caption")
        self.setAccessibleName(self.tr("Line {number}").format(number=at))

    def show_line(self, line: TariffLineOn) -> None:
        self._of_master = line.counts_faces or line.kind is not TariffLineKind.MASTER
        counts = line.counts_faces or line.kind not in {TariffLineKind.FACE, TariffLineKind.BLOCK}
        self.charge.show_value(_key(line.kind, counts))
        self.block.put(line.block if line.kind is TariffLineKind.BLOCK else None)
        self.yen.put(line.yen)
        self.size_of.show_value(line.size.value if line.size else "")
        self.colour.show_value("" if line.colour is None else "colour" if line.colour else "mono")
        self.machine.show_value(line.machine.value if line.machine else "")
        self.user.show_value(line.class_id or 0)
        self._fit()

    @property
    def line(self) -> TariffLineOn | None:
        kind, faces = self._charged()
        yen, block = self.yen.value, self.block.value if kind is TariffLineKind.BLOCK else 1
        if yen is None or yen < 0 or block is None or block < 1:
            return None
        size, colour, machine, user = (str(each.answer or "") for each in self._scopes())
        if kind is TariffLineKind.MASTER:
            faces = self._of_master
        return TariffLineOn(
            kind,
            yen,
            block,
            size=PaperSize(size) if size else None,
            colour=COLOURS.get(colour),
            counts_faces=faces,
            machine=MachineKind(machine) if machine else None,
            class_id=int(user) if user not in {"", "0"} else None,
        )

    @property
    def wrong_field(self) -> NumberInput | None:
        """The number that cannot be read."""
        if self.line is not None:
            return None
        needs_block = self._charged()[0] is TariffLineKind.BLOCK
        return self.block if needs_block and (self.block.value or 0) < 1 else self.yen

    def _scopes(self) -> tuple[ChoiceInput, ...]:
        return (self.size_of, self.colour, self.machine, self.user)

    def _charged(self) -> tuple[TariffLineKind, bool]:
        kind, _, counts = str(self.charge.answer).partition(":")
        return TariffLineKind(kind), counts == "faces"

    @Slot()
    def _edited(self) -> None:
        self._fit()
        self.changed.emit()

    def _fit(self) -> None:
        self.block.setVisible(self._charged()[0] is TariffLineKind.BLOCK)

    @Slot()
    def _measure(self) -> None:
        """In large text the line takes two rows: half of it would be out of sight."""
        for part, wide in zip(self.cells(), WIDTHS, strict=True):
            part.setFixedWidth(current().scaled(wide))
        direction = QBoxLayout.Direction.TopToBottom if is_large() else QBoxLayout.Direction.LeftToRight
        self._parts.setDirection(direction)
        for part in (self._indent, self._yen):
            part.setVisible(is_large())
        self._indent.setFixedWidth(current().scaled(WIDTHS[0]))
        self._at.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


def is_large() -> bool:
    """Whether a line in one row would be wider than the page."""
    return current().scaled(sum(WIDTHS)) > WIDEST


def _key(kind: TariffLineKind, counts: bool) -> str:  # noqa: FBT001 -- one of a pair
    """Qt gives a text back as it was put in."""
    return f"{kind.value}:{'faces' if counts else 'sheets'}"


class LineHeads(QWidget):
    """The columns' names above the lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        names = (
            "",
            self.tr("What is charged"),
            self.tr("At a time"),
            self.tr("Yen"),
            self.tr("Size"),
            self.tr("Ink"),
            self.tr("Machine"),
            self.tr("Class of user"),
        )
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GAP)
        self._labels = [QLabel(name) for name in names]
        for label in self._labels:
            set_role(label, "caption")
            line.addWidget(label)
        line.addStretch(1)
        notifier().changed.connect(self._measure)
        self._measure()

    @Slot()
    def _measure(self) -> None:
        for label, wide in zip(self._labels, WIDTHS, strict=True):
            label.setFixedWidth(0 if is_large() else current().scaled(wide))
        self.setMaximumHeight(0 if is_large() else current().scaled(22))
