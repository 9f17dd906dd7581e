"""The language of the window: English in the sources, Japanese by translation."""

from __future__ import annotations

import logging

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from desktop.resources import resource
from desktop.words import Language

_LOCALES = {
    Language.JAPANESE: QLocale(QLocale.Language.Japanese, QLocale.Country.Japan),
    Language.ENGLISH: QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}
_log = logging.getLogger(__name__)
_installed: list[QTranslator] = []


def install(app: QCoreApplication, language: Language) -> None:
    """Switch to a language at any time: every widget gets `QEvent.LanguageChange`."""
    QLocale.setDefault(_LOCALES[language])
    for translator in _installed:
        app.removeTranslator(translator)
    _installed.clear()
    if language is Language.ENGLISH:
        return
    for folder, name in (
        (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{language.value}"),
        (str(resource("translations")), language.value),
    ):
        translator = QTranslator()
        if translator.load(name, folder):
            app.installTranslator(translator)
            _installed.append(translator)
        else:
            _log.warning("translation %s is missing in %s", name, folder)
