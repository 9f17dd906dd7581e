"""The commands about tariffs."""

from __future__ import annotations

from desktop.commands.described import Argument, Command

_NAME = ("料金表の名前（daisen など）", "name of the price list, as daisen")

TARIFF_COMMANDS = (
    Command(
        "fee print",
        "fees:print_fee",
        ("印刷の料金を計算する", "what a print job costs"),
        (
            Argument("--tariff", ("料金表の名前（省くとこのセンターの）", "price list (the center's)"), "NAME"),
            Argument("--masters", ("版数", "number of masters"), "N", required=True),
            Argument("--sheets", ("枚数", "number of sheets"), "N", required=True),
            Argument("--size", ("用紙：A3, A4, B4, B5, はがき（A4）", "A3, A4, B4, B5, postcard (A4)"), "SIZE"),
            Argument("--duplex", ("両面", "on both sides")),
            Argument("--colour", ("カラー", "in colour")),
            Argument("--own-paper", ("紙は持ち込み", "on paper they brought")),
            Argument(
                "--machine",
                (
                    "機械：duplicator, copier, folder, cutter, large_format（輪転機）",
                    "duplicator, copier, folder, cutter, large_format (duplicator)",
                ),
                "KIND",
            ),
            Argument("--class", ("利用者の区分の名前", "class of user, by name"), "NAME"),
            Argument("--relief", ("減免のパーセント", "percent of relief"), "PERCENT"),
        ),
    ),
    Command(
        "tariff export",
        "tariffs:export",
        ("料金表をファイルに書き出す", "write a price list into a file"),
        (
            Argument("NAME", _NAME),
            Argument(
                "--output",
                ("書き出すファイル（.json .xlsx .csv）", "the file (.json, .xlsx, .csv)"),
                "FILE",
                short="-o",
                required=True,
            ),
            Argument(
                "--encoding", ("CSV の文字：utf-8-sig（省くとこれ）か cp932", "utf-8-sig (default) or cp932"), "E"
            ),
        ),
    ),
    Command(
        "tariff import",
        "tariffs:import_file",
        ("料金表をファイルから読み込む", "read a price list from a file"),
        (
            Argument("FILE", ("料金表のファイル", "the file")),
            Argument("--dry-run", ("読むだけで、書き込まない", "only look into it")),
            Argument("--with-holes", ("料金のない組合せがあってもよい", "though some jobs have no price")),
        ),
    ),
)
