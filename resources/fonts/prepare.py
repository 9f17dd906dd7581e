"""Make the bundled fonts from the released ones: python prepare.py BIZ_PACKAGE NOTO_PACKAGE (unpacked folders)."""  # noqa: INP001

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from fontTools.ttLib import TTFont

HERE = Path(__file__).parent
FAMILY = "Madoguchi Sans"
STYLES = {"Regular": "400Regular", "Bold": "700Bold"}
ASCENT, DESCENT = 0.88, 0.12


def prepare_kanji(package: Path) -> None:
    for style, folder in STYLES.items():
        shutil.copyfile(package / folder / f"BIZUDPGothic_{folder}.ttf", HERE / f"BIZUDPGothic-{style}.ttf")
    shutil.copyfile(package / "LICENSE_FONT", HERE / "OFL-BIZUDPGothic.txt")


def prepare_digits(package: Path) -> None:
    for style, folder in STYLES.items():
        font = TTFont(package / folder / f"NotoSansJP_{folder}.ttf", recalcTimestamp=False)
        _set_line_height(font)
        _rename(font, style)
        font.save(HERE / f"MadoguchiSans-{style}.ttf")
    shutil.copyfile(package / "LICENSE_FONT", HERE / "OFL-MadoguchiSans.txt")


def _set_line_height(font: TTFont) -> None:
    """The line height of BIZ UDPGothic, so that one rare kanji does not lift its line."""
    em = font["head"].unitsPerEm
    up, down = round(ASCENT * em), round(DESCENT * em)
    hhea, os2 = font["hhea"], font["OS/2"]
    hhea.ascent, hhea.descent, hhea.lineGap = up, -down, 0
    os2.sTypoAscender, os2.sTypoDescender, os2.sTypoLineGap = up, -down, 0
    os2.usWinAscent, os2.usWinDescent = up, down


def _rename(font: TTFont, style: str) -> None:
    """A changed font must not carry the name of the original; names for a weight axis have no use in a static font."""
    if "STAT" in font:
        del font["STAT"]
    plain = f"{FAMILY.replace(' ', '')}-{style}"
    names = {1: FAMILY, 2: style, 3: f"1.0;{plain}", 4: f"{FAMILY} {style}", 6: plain}
    table = font["name"]
    table.names = [name for name in table.names if name.nameID <= 14 and name.nameID != 7]
    for number, text in names.items():
        table.setName(text, number, 3, 1, 0x409)


if __name__ == "__main__":
    prepare_kanji(Path(sys.argv[1]))
    prepare_digits(Path(sys.argv[2]))
