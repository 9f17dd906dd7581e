"""By what something is counted, when and where, and what becomes of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import cast

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.queries.desk_rows import SiteRow
from desktop.queries.uses import Asked
from desktop.views.figures.counted_side import PAPER, TABLE, CountedSide
from desktop.views.figures.span_field import SpanField
from desktop.views.rooms.choice_combo import ChoiceCombo
from desktop.views.shared.combo import Combo
from desktop.views.shared.form import Field, Form


class FiguresSide(CountedSide):
    """`figures` are the keys of what can be counted, in their order; `closer` are fields that say more of it."""

    def __init__(
        self,
        figures: Sequence[str],
        today: Callable[[], date],
        parent: QWidget | None = None,
        *,
        closer: Sequence[Field] = (),
    ) -> None:
        super().__init__(parent)
        self.by, self.span, self.site = Combo(), SpanField(today), ChoiceCombo()
        for key in figures:
            self.by.addItem("", key)
        self.site.addItem("", None)
        by, span, site = Field("by", "", self.by), Field("span", "", self.span), Field("site", "", self.site)
        look, kind = Field("look", "", self.look), Field("kind", "", self._file_line())
        self.form = Form(self.lines((by, *closer, span, site, look, kind)))
        for part in (self.form, self.message, self.notes):
            self.body.addWidget(part)
        self.say_words()

    def lines(self, fields: Sequence[Field]) -> Sequence[Field | tuple[Field, ...]]:
        """Which of the fields stand beside each other: none."""
        return fields

    def _file_line(self) -> QWidget:
        file = QWidget()
        line = QHBoxLayout(file)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.kind, 1)
        line.addWidget(self.write_button)
        self.kind.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return file

    @property
    def chosen(self) -> str:
        """The key of what is counted."""
        return cast("str", self.by.currentData())

    def asked(self) -> Asked | None:
        """None while the days are no stretch."""
        stretch = self.span.value()
        return Asked(*stretch, self.site.value) if stretch else None

    def show_sites(self, rows: Sequence[SiteRow]) -> None:
        self.site.offer((row.id, row.name) for row in rows)

    def name_figures(self, title: str, words: Sequence[str]) -> None:
        """What the whole is called, and each of what can be counted."""
        self.set_title(title)
        for at, word in enumerate(words):
            self.by.setItemText(at, word)

    def say_words(self) -> None:
        """Every word of the sheet, in the language of the window."""
        self.site.name_first(self.tr("All sites"))
        self.look.show_choices(((TABLE, self.tr("Table")), (PAPER, self.tr("The paper"))))
        labels = {
            "by": self.tr("By what"),
            "span": self.tr("When"),
            "site": self.tr("Where"),
            "look": self.tr("Look at"),
            "kind": self.tr("As a file"),
        }
        for key, label in labels.items():
            self.form.relabel(key, label)
            self.form.widget(key).setAccessibleName(label)
        self.kind.setAccessibleName(labels["kind"])
        self.print_button.setText(self.tr("Print"))
        self.save_button.setText(self.tr("Save as PDF"))
        self.write_button.setText(self.tr("Write…"))
