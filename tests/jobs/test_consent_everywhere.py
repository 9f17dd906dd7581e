"""Every combination of consents over every way out of the house: what nobody agreed to publish is nowhere."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from itertools import chain, combinations
from typing import Any

import pypdfium2 as pdfium
import pytest

from desktop.exchange.package_csv import csv_bytes
from desktop.exchange.package_sheets import Sheet
from desktop.jobs.group_export import ExportFormat, ExportRequest, write_export
from desktop.jobs.group_export import collect as collect_export
from desktop.jobs.register_papers import draw_directory, draw_profile
from desktop.jobs.submissions import collect as collect_package
from desktop.operations.group_request import GroupRequest
from desktop.operations.new_groups import add_prepared, prepared
from desktop.queries.group_columns import columns
from desktop.rules.group_filter import GroupFilter
from desktop.rules.months import Month
from desktop.words import ConsentField, GroupKind
from tests.documents.reading import page_texts

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)

REPRESENTATIVE = ConsentField.REPRESENTATIVE
FIELDS = tuple(ConsentField)
SETS = [frozenset(each) for size in range(len(FIELDS) + 1) for each in combinations(FIELDS, size)]
KINDS = (GroupKind.GROUP, GroupKind.INDIVIDUAL)
CASES = [(kind, given) for kind in KINDS for given in SETS]


def values(place: int) -> dict[ConsentField, str]:
    """Unlike anybody else's, and short enough to stand in one piece."""
    return {
        REPRESENTATIVE: f"髙﨑花{place:03}",
        ConsentField.ADDRESS: f"みほん市青葉{place:03}",
        ConsentField.PHONE: f"0467-30-1{place:03}",
        ConsentField.MOBILE: f"090-0000-2{place:03}",
        ConsentField.FAX: f"0467-31-3{place:03}",
        ConsentField.EMAIL: f"g{place:03}@example.jp",
    }


def request(place: int) -> GroupRequest:
    kind, given = CASES[place]
    told = values(place)
    private: dict[str, Any] = {field.value: value for field, value in told.items()}
    # what stands in a text for everybody is no way around a consent either
    told_again = f"連絡は {told[ConsentField.MOBILE]} まで"
    website = f"https://example.jp/?to={told[ConsentField.EMAIL]}"
    name = told[REPRESENTATIVE] if kind is GroupKind.INDIVIDUAL else f"みどりの会{place:03}"
    texts = {"publicity": told_again, "website": website}
    return GroupRequest(name=name, kind=kind, published=given, postal_code="248-0001", **texts, **private)


@pytest.fixture
def groups(database, made) -> list[int]:
    rows = [prepared(request(place)) for place in range(len(CASES))]
    numbers = [f"9{place:03}" for place in range(len(CASES))]
    act = database.write(lambda session, _acting: add_prepared(session, rows, numbers, date(2026, 4, 1))[0], made.by)
    return list(range(act.answer, act.answer + len(CASES)))


def everything(pdf: bytes) -> str:
    """The pages' text, the contents and the metadata, without white space."""
    document = pdfium.PdfDocument(pdf)
    told = [*document.get_metadata_dict().values(), *(item.get_title() for item in document.get_toc())]
    document.close()
    return re.sub(r"\s", "", "".join([*page_texts(pdf), *told]))


def said(sheet: Sheet) -> str:
    return "\n".join("\t".join(map(str, row)) for row in sheet.rows)


def leaks(text: str, places: Iterable[int]) -> list[tuple[int, str]]:
    """What stands there though nobody agreed."""
    return [
        (place, field)
        for place in places
        for field, value in values(place).items()
        if value in text and field not in CASES[place][1]
    ]


def missing(text: str, fields: set[ConsentField], places: Iterable[int]) -> list[tuple[int, str]]:
    """What a way out has room for and was agreed to, and is not there."""
    told = chain.from_iterable(((place, field) for field in CASES[place][1] & fields) for place in places)
    return [(place, field) for place, field in told if values(place)[field] not in text]


def test_no_paper_and_no_file_says_what_nobody_agreed_to(database, made, groups, tmp_path):
    every = range(len(CASES))
    named = [place for place in every if CASES[place][0] is GroupKind.GROUP or REPRESENTATIVE in CASES[place][1]]
    for order in ("field", "kana"):
        booklet = draw_directory(database, order=order)
        told = everything(booklet.pdf) + booklet.title
        assert leaks(told, every) == [], order
        assert missing(told, {ConsentField.PHONE}, named) == [], order
    for place in every:
        paper = draw_profile(database, groups[place])
        told = everything(paper.pdf) + paper.title
        assert leaks(told, range(place, place + 1)) == []
        assert [field for field in CASES[place][1] if values(place)[field] not in told] == []


def test_no_list_and_no_package_says_it_either(database, made, groups, tmp_path):
    every = range(len(CASES))
    with database.reading() as session:
        keys = tuple(column.key for column in columns(session, public=True))
    asked = ExportRequest(asked=GroupFilter(), columns=keys, public=True)
    for kind in ExportFormat:
        found = collect_export(database, asked, kind)
        out = tmp_path / f"{kind}.out"
        write_export(database, found, kind, out, replace="〓")
        told = said(found.sheet)
        if kind is not ExportFormat.XLSX:
            told += out.read_bytes().decode(kind.value)
        assert leaks(told, every) == [], kind
        assert missing(told, set(FIELDS), every) == [], kind
    package = collect_package(database, Month(2026, 11))
    told = "".join(said(sheet) + csv_bytes(sheet, "utf-8-sig").decode("utf-8-sig") for sheet in package.sheets)
    assert leaks(told, every) == []
    assert missing(told, {REPRESENTATIVE, ConsentField.PHONE, ConsentField.ADDRESS}, every) == []
