from __future__ import annotations

import struct

import pytest

from desktop.errors import BrokenFile, DeskError, NotATable, TooBig
from desktop.exchange.tables import read_table
from tests.exchange.old_books import compound, ods, ods_row, record, xls
from tests.exchange.sheets import csv_file

ROWS = [["団体名", "会員数"], ["みどりの会", 12.0]]
READ = (("団体名", "会員数"), ("みどりの会", "12"))
FILLER = '<table:table-row table:number-rows-repeated="1048574"><table:table-cell/></table:table-row>'


def put(folder, content):
    file = folder / "list.bin"
    file.write_bytes(content)
    return file


def test_an_old_workbook_and_an_open_document_are_read(tmp_path):
    old = read_table(put(tmp_path, xls(ROWS)))
    assert (old.encoding, old.sheet, old.records) == ("xls", "団体", READ)
    sheets = {"表紙": ods_row("はじめに"), "団体": ods_row(*ROWS[0]) + ods_row(*ROWS[1]) + FILLER}
    file = put(tmp_path, ods(sheets))
    both = read_table(file, suits=len)
    assert (both.encoding, both.sheet, both.sheets, both.records) == ("ods", "団体", ("表紙", "団体"), READ)
    assert read_table(file, sheet="表紙").records == (("はじめに",),)


CORNER = record(0x0203, struct.pack("<HHHd", 65535, 255, 0, 1.0))
DIMENSIONS = record(0x0200, struct.pack("<IIHHH", 0, 4_000_000_000, 0, 256, 0))
MANY = struct.pack("<II", 5, 2_000_000_000)
LONG = record(0x00FC, struct.pack("<II", 1, 1) + struct.pack("<HB", 8000, 1) + "あ".encode("utf-16-le") * 8000)
TIMES = b"".join(record(0x00FD, struct.pack("<HHHI", row % 60000, 0, 0, 0)) for row in range(15_000))


@pytest.mark.parametrize(
    ("content", "refusal", "told"),
    [
        (xls(ROWS, extra=CORNER), TooBig, "cells"),
        (xls(ROWS, extra=DIMENSIONS), TooBig, "rows"),
        (xls(ROWS, globals_extra=record(0x00FC, MANY)), BrokenFile, None),
        (xls(ROWS, globals_extra=LONG, extra=TIMES), TooBig, "bytes"),
        (xls(ROWS, globals_extra=record(0x002F, bytes(6))), NotATable, "locked"),
        (compound({"EncryptedPackage": b"x", "EncryptionInfo": b"y"}), NotATable, "locked"),
        (compound({"WordDocument": b"x"}), NotATable, "document"),
        (xls(ROWS)[:2000], BrokenFile, None),
        (ods({"団体": ods_row("団体名", times=2_000_000)}), TooBig, "rows"),
        (ods({"団体": '<table:table-row><table:table-cell table:number-columns-repeated="999999"/></table:table-row>'}),
         NotATable, "empty"),
        (ods({}, manifest="<x encryption-data=''/>"), NotATable, "locked"),
        (ods({"団体": ods_row("団体名")}, before='<!DOCTYPE a [<!ENTITY b "c">]>'), BrokenFile, None),
    ],
)  # fmt: skip
def test_bombs_locks_and_wrecks_end_in_a_sentence_before_room_is_set_aside(tmp_path, content, refusal, told):
    with pytest.raises(refusal) as refused:
        read_table(put(tmp_path, content))
    if told:
        assert told in {getattr(refused.value, "counted", ""), getattr(refused.value, "found", "")}


def test_a_chain_that_turns_back_is_broken_and_no_byte_of_it_hangs_the_program(tmp_path):
    whole = bytearray(xls(ROWS))
    turned = bytes(whole[:-512]) + struct.pack("<I", 0) + bytes(whole[-508:])
    with pytest.raises(BrokenFile):
        read_table(put(tmp_path, turned))
    for place in range(0, len(whole), 37):
        damaged = bytes(whole[:place]) + b"\xff" + bytes(whole[place + 1 :])
        try:
            read_table(put(tmp_path, damaged))
        except DeskError:
            continue


def test_two_files_that_were_put_together_in_two_encodings_are_named(tmp_path):
    file = csv_file(tmp_path, "団体名,電話\nみどりの会,1\n")
    file.write_bytes(file.read_bytes() + "青の会,2\n".encode("cp932"))
    with pytest.raises(NotATable) as refusal:
        read_table(file)
    assert refusal.value.found == "mixed"
