import subprocess
import sys

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication

from desktop.views.shared import icons, theme
from desktop.views.shared.tokens import icon_names
from desktop.words import TextSize, ThemeName


def inked(image: QImage) -> set[str]:
    """The colours of the fully covered pixels."""
    spots = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return {QColor(spot.rgb()).name() for spot in spots if spot.alpha() == 255}


@pytest.mark.parametrize("name", icon_names())
def test_every_icon_is_there(name: str):
    assert inked(icons.pixmap(name, "text", 48).toImage())


def test_an_unknown_name_is_refused():
    with pytest.raises(KeyError):
        icons.icon("place.nowhere")


def test_an_icon_takes_the_colour_of_the_theme_of_the_moment(qapp: QApplication):
    made = icons.icon("status.good", "ok", on="danger")
    for name in (ThemeName.LIGHT, ThemeName.DARK):
        look = theme.apply(qapp, name, TextSize.STANDARD)
        assert look.colour("ok").name() in inked(made.pixmap(QSize(48, 48)).toImage())
    on = made.pixmap(QSize(48, 48), QIcon.Mode.Normal, QIcon.State.On).toImage()
    off = made.pixmap(QSize(48, 48), QIcon.Mode.Disabled).toImage()

    assert look.colour("danger").name() in inked(on)
    assert look.colour("text_off").name() in inked(off)


def test_the_package_of_the_icon_font_is_never_imported():
    program = (
        "import sys; from PySide6.QtWidgets import QApplication; a = QApplication([]);"
        "from desktop.views.shared import icons; icons.pixmap('verb.book', 'text', 20);"
        "sys.exit('qtawesome' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
