"""The lists that are written into a file for other programs, as commands."""

from __future__ import annotations

from desktop.commands.described import Argument, Command

_ASKED = (
    Argument("--from", ("始めの日", "first day"), "DATE", required=True),
    Argument("--to", ("終わりの日（その日を含む）", "last day, included"), "DATE", required=True),
    Argument("--output", ("書き出すファイル（.csv か .xlsx）", "the file (.csv or .xlsx)"), "FILE", "-o", True),
    Argument("--encoding", ("utf-8-sig（省くとこれ）か cp932", "utf-8-sig (default) or cp932"), "E"),
)
_EXPORTS = (
    (
        "till",
        "till:export",
        ("レジの日ごとの収入を市の会計用に書き出す", "write the till's days for the city's accounts"),
    ),
    (
        "entries",
        "day_lists:entries",
        ("記録（忘れ物・苦情・故障など）を書き出す", "write the records: what was found, said, broken"),
    ),
    (
        "displays",
        "day_lists:displays",
        ("受け付けたチラシ・ポスターを書き出す", "write the flyers and posters brought in"),
    ),
    ("visits", "day_lists:visits", ("来館者を日・時・目的ごとに書き出す", "write visitors by day, hour and purpose")),
)
EXPORT_COMMANDS = tuple(Command(f"export {name}", runs, said, _ASKED) for name, runs, said in _EXPORTS)
