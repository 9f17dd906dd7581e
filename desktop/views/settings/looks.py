"""How the program looks and speaks on this PC."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from desktop.application import language, preferences
from desktop.views.settings.card import SettingsCard
from desktop.views.shared import theme
from desktop.views.shared.combo import Combo
from desktop.words import Language, TextSize, ThemeName


class LooksCard(SettingsCard):
    """Each choice holds at once, and on this PC only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title(self.tr("Screen"), self.tr("These hold on this PC only."))
        kept = preferences.load()
        self._theme = _choice(self._themes(), kept.theme, self)
        self._size = _choice(self._sizes(), kept.text_size, self)
        self._language = _choice(self._languages(), kept.language, self)
        rows = (
            (self.tr("Colours"), self._theme),
            (self.tr("Text size"), self._size),
            (self.tr("Language"), self._language),
        )
        for words, choice in rows:
            label = QLabel(words, self)
            label.setMinimumWidth(120)
            choice.setAccessibleName(words)
            self.row(label, choice)
            choice.currentIndexChanged.connect(self._keep)
        self.finish()

    def _themes(self) -> dict[StrEnum, str]:
        return {
            ThemeName.SYSTEM: self.tr("As the system has it"),
            ThemeName.LIGHT: self.tr("Light"),
            ThemeName.DARK: self.tr("Dark"),
            ThemeName.HIGH_CONTRAST: self.tr("High contrast"),
        }

    def _sizes(self) -> dict[StrEnum, str]:
        return {
            TextSize.STANDARD: self.tr("Standard"),
            TextSize.LARGE: self.tr("Large"),
            TextSize.LARGEST: self.tr("Largest"),
        }

    def _languages(self) -> dict[StrEnum, str]:
        return {Language.JAPANESE: "日本語", Language.ENGLISH: "English"}

    @Slot()
    def _keep(self) -> None:
        before = preferences.load()
        kept = replace(
            before,
            theme=ThemeName(self._theme.currentData()),
            text_size=TextSize(self._size.currentData()),
            language=Language(self._language.currentData()),
        )
        try:
            preferences.save(kept)
        except OSError as failure:
            self.say(self.tr("This could not be kept: {reason}").format(reason=failure.strerror), wrong=True)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.apply(app, kept.theme, kept.text_size)
        if kept.language is not before.language:
            language.install(app, kept.language)


def _choice(words: Mapping[StrEnum, str], now: StrEnum, parent: QWidget) -> Combo:
    box = Combo(parent)
    for word, label in words.items():
        box.addItem(label, word.value)
    box.setCurrentIndex(list(words).index(now))
    box.setMinimumWidth(220)
    return box
