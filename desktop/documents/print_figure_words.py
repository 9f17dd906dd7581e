"""What printing is counted by, as papers and files say it."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.queries.counted_printing import CountedPrinting
from desktop.queries.print_figures import Key, PrintFigure
from desktop.rules.months import read_month

NAMES: Mapping[PrintFigure, str] = {
    PrintFigure.MACHINE: "機械別",
    PrintFigure.GROUP: "団体・利用者別",
    PrintFigure.FIELD: "活動分野別",
    PrintFigure.MONTH: "月別",
    PrintFigure.CONTENT: "印刷物の種類別",
    PrintFigure.UNBOOKED: "予約なしの利用（団体・利用者別）",
    PrintFigure.WASTE: "刷り損じとカウンターの差",
}
COLUMNS: Mapping[PrintFigure, str] = {
    PrintFigure.MACHINE: "機械",
    PrintFigure.GROUP: "団体・利用者",
    PrintFigure.FIELD: "活動分野",
    PrintFigure.MONTH: "月",
    PrintFigure.CONTENT: "種類",
    PrintFigure.UNBOOKED: "団体・利用者",
    PrintFigure.WASTE: "機械",
}
COUNTED = ("件数", "製版（版）", "枚数（枚）", "割合（％）", "面数（面）", "料金（円）")
WASTED = ("印刷（面）", "刷り損じ（面）", "損じ率（％）", "差のあった回数", "差（面）", "理由なし（面）")


def heads(counted: CountedPrinting) -> tuple[str, ...]:
    """The columns after the first."""
    return WASTED if counted.by is PrintFigure.WASTE else COUNTED


def key_name(by: PrintFigure, key: Key) -> str:
    """印刷機1, 2026年10月, 記載なし."""
    if key is None:
        return "記載なし"
    if by is PrintFigure.MONTH:
        month = read_month(key)
        return f"{month.year}年{month.month}月"
    return key


def note_of(counted: CountedPrinting) -> str:
    """What has to be known to read the figures."""
    share = "割合は枚数によります。料金には未収のものを含みます。"
    if counted.by is PrintFigure.FIELD:
        return (
            "1つの団体が複数の分野に当てはまることがあるため、合計は全体と一致しません。"
            f"団体のない利用は「記載なし」です。{share}"
        )
    if counted.by is PrintFigure.UNBOOKED:
        return f"機械の予約のない印刷です（印刷{counted.all_jobs:,}件のうち{counted.whole.jobs:,}件）。{share}"
    if counted.by is PrintFigure.WASTE:
        return (
            "刷り損じは窓口で申告された面数です。差は、前の印刷の終わりのカウンターから次の印刷の始めまでに"
            "進んだ面数で、「理由なし」はそのうち理由の記録のない面数です。"
        )
    return share
