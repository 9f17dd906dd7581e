import subprocess
import sys
from itertools import product

import pytest
from PySide6.QtGui import QColor, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.views.shared import theme, tokens
from desktop.views.shared.theme import Theme
from desktop.words import TextSize, ThemeName

THEMES = (ThemeName.LIGHT, ThemeName.DARK, ThemeName.HIGH_CONTRAST)
TYPE_ROLES = ("caption", "body", "heading", "title", "amount", "change")


def luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def contrast(one: QColor, other: QColor) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", THEMES)
def test_the_measured_contrasts_are_those_of_the_tokens(name: ThemeName):
    look = Theme(name, TextSize.STANDARD)
    for pair, promised in tokens.tokens()["themes"][name.value]["contrast"].items():
        fore, back = pair.split(" on ")
        assert contrast(look.colour(fore), look.colour(back)) == pytest.approx(promised, abs=0.02), pair


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(
    ("fore", "back", "least"),
    [
        *product(["text"], ["window", "surface", "sunken", "selected", "hover", "mark"], [7]),
        *product(["text_2"], ["window", "surface", "sunken", "rail", "selected"], [4.5]),
        ("text_off", "sunken", 4.5),
        ("on_accent", "accent", 4.5),
        ("accent_text", "surface", 4.5),
        ("accent_text", "window", 4.5),
        *[(role, f"{role}_soft", 4.5) for role in ("ok", "warn", "danger", "hold")],
        ("text", "danger_soft", 7),
        ("text", "warn_soft", 7),
        ("text", "ok_soft", 7),
        ("line_strong", "surface", 3),
        ("line_strong", "window", 3),
        ("focus_outer", "window", 3),
    ],
)
def test_what_is_read_and_what_is_pressed_can_be_seen(name: ThemeName, fore: str, back: str, least: float):
    look = Theme(name, TextSize.STANDARD)

    assert contrast(look.colour(fore), look.colour(back)) >= least


@pytest.mark.parametrize(("name", "size"), [*product(THEMES, TextSize)])
def test_every_theme_at_every_size(qapp: QApplication, name: ThemeName, size: TextSize):
    look = theme.apply(qapp, name, size)

    assert theme.current() == look
    assert qapp.palette().color(QPalette.ColorRole.Window) == look.colour("window")
    assert qapp.font().pointSizeF() == look.points("body")
    assert min(look.points(role) for role in TYPE_ROLES) >= 10
    assert look.control >= 36
    assert look.border == (2 if name is ThemeName.HIGH_CONTRAST else 1)
    assert {"rail", "top", "bottom", "side_sheet", "inspector"} <= look.frame.keys()


def test_the_bundled_fonts_are_used(qapp: QApplication):
    assert QFontInfo(qapp.font()).family() == "BIZ UDPGothic"
    assert QFontInfo(theme.current().font("title", bold=True)).bold()


def test_changed_is_said_once_for_a_change_and_not_without_one(qapp: QApplication, qtbot: QtBot):
    heard: list[ThemeName] = []
    theme.notifier().changed.connect(lambda: heard.append(theme.current().name))
    theme.apply(qapp, ThemeName.DARK, TextSize.STANDARD)
    theme.apply(qapp, ThemeName.DARK, TextSize.STANDARD)

    assert heard == [ThemeName.DARK]


def test_system_becomes_one_of_the_three(qapp: QApplication):
    assert theme.apply(qapp, ThemeName.SYSTEM, TextSize.STANDARD).name in THEMES


def test_a_role_changes_the_look_of_a_shown_widget(qtbot: QtBot):
    button = QPushButton()
    qtbot.addWidget(button)
    button.resize(80, 36)
    button.show()
    theme.set_role(button, "primary")

    assert button.grab().toImage().pixelColor(40, 18) == theme.current().colour("accent")


def test_a_control_has_the_height_of_the_tokens(qapp: QApplication, qtbot: QtBot):
    for size in TextSize:
        look = theme.apply(qapp, ThemeName.LIGHT, size)
        button = QPushButton("予約")
        qtbot.addWidget(button)
        button.ensurePolished()
        assert button.sizeHint().height() == look.control


def test_titles_are_as_large_as_the_tokens_say(qtbot: QtBot):
    label = QLabel("11月21日(土)")
    qtbot.addWidget(label)
    theme.set_role(label, "title")
    label.ensurePolished()

    assert label.font().pointSizeF() == theme.current().points("title")


def test_states_say_more_than_a_colour():
    look = theme.current()
    provisional, held = look.state("provisional"), look.state("held_elsewhere")

    assert provisional.dash == (4, 3)
    assert provisional.hatch is not None
    assert (held.icon, held.word, held.line_px) == ("state.held_elsewhere", "確保中", 2)
    assert look.state("confirmed").bar == 4
    with pytest.raises(KeyError):
        look.state("nothing")


def test_applying_it_is_quick():
    """Before anything is painted, in a process of its own; the fonts, loaded once, are not counted."""
    program = """
import time
from PySide6.QtWidgets import QApplication
from desktop.views.shared import fonts, theme
from desktop.words import TextSize, ThemeName
app = QApplication([])
fonts.load_fonts()
best = 1.0
for name in (ThemeName.LIGHT, ThemeName.DARK, ThemeName.LIGHT, ThemeName.DARK):
    began = time.perf_counter()
    theme.apply(app, name, TextSize.STANDARD)
    best = min(best, time.perf_counter() - began)
print(best)
"""
    found = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)

    assert float(found.stdout) < 0.015
