"""The commands as data: their arguments and what `--help` says of them, Japanese and English side by side."""

from __future__ import annotations

from desktop.commands.described import Argument, Command
from desktop.commands.export_table import EXPORT_COMMANDS
from desktop.commands.handout_table import HANDOUT_COMMANDS
from desktop.commands.tariff_table import TARIFF_COMMANDS
from desktop.words import ActorKind, Channel

_PLACE = ("フォルダー、または PostgreSQL の URL", "a folder, or a PostgreSQL URL")
_ROOM = ("部屋の名前か id", "the room's name or id")
_START = ("始まり（2026-11-23T14:00）", "start (2026-11-23T14:00)")
_END = ("終わり（2026-11-23T16:00、16:00 だけでも可、24:00 も可）", "end (2026-11-23T16:00, or just 16:00; 24:00 too)")
_PEOPLE = ("人数", "number of people")


_NUMBER = ("登録番号", "registration number")
_BY = (
    "topic, subtopic, actor, channel, new, advisor, outcome, action, site, month, fiscal_year, minutes をコンマで",
    "topic, subtopic, actor, channel, new, advisor, outcome, action, site, month, fiscal_year, minutes, with commas",
)
_UNIT = ("cases（相談の件数）か contacts（対応の回数）", "cases or contacts; cases if left out")

COMMANDS: dict[str, Command] = {
    command.words: command
    for command in (
        Command(
            "demo",
            "center:make_demo_center",
            ("見本のセンターを作る", "make a demo center"),
            (
                Argument("DIR", _PLACE),
                Argument("--today", ("見本の今日（2026-11-21）", "its day (2026-11-21 if left out)"), "DATE"),
                Argument("--seed", ("同じ数なら同じ見本（1）", "same seed, same center (1)"), "N"),
                Argument("--groups", ("団体の数（351）", "number of groups (351)"), "N"),
                Argument("--bookings", ("3年に散らす予約の数（測定用）", "over three years, for measuring"), "N"),
            ),
        ),
        Command(
            "init",
            "center:init",
            ("新しいセンターを作る", "make a new center"),
            (
                Argument("DIR", _PLACE),
                Argument("--name", ("センターの名前", "its name"), "NAME", required=True),
                Argument(
                    "--municipality", ("市区町村コード6けた", "six-digit municipal code"), "142042", required=True
                ),
            ),
        ),
        Command(
            "day",
            "",
            ("窓口の一日を画面なしで通す", "go through a day at the desk without a screen"),
            (Argument("--out", ("絵と書類を置くフォルダー", "folder for what it leaves"), "DIR", required=True),),
        ),
        Command("rooms list", "rooms:list_rooms", ("部屋の一覧", "list the rooms")),
        Command(
            "rooms free",
            "rooms:free",
            ("空いている部屋と時間", "rooms and times that are free"),
            (
                Argument("--from", ("始めの日", "first day"), "DATE", required=True),
                Argument("--to", ("終わりの日（その日を含む）", "last day, included"), "DATE", required=True),
                Argument("--people", _PEOPLE, "N"),
                Argument(
                    "--period",
                    (
                        "センターの区分の名、午前・午後・夜間・全日、または 18:00-21:00",
                        "the center's slot, 午前, 午後, 夜間, 全日, or 18:00-21:00",
                    ),
                    "PERIOD",
                ),
                Argument("--minutes", ("少なくとも何分", "at least so many minutes"), "N"),
            ),
        ),
        Command(
            "book",
            "bookings:book",
            ("予約する", "book a room"),
            (
                Argument("ROOM", _ROOM),
                Argument("START", _START),
                Argument("END", _END),
                Argument("--group", ("団体の登録番号", "the group's number"), "NUMBER", required=True),
                Argument("--purpose", ("目的", "purpose"), "TEXT"),
                Argument("--people", _PEOPLE, "N"),
            ),
        ),
        Command(
            "move",
            "bookings:move",
            ("予約を動かす", "move a booking"),
            (
                Argument("ID", ("予約の id か予約番号", "the booking's id or number")),
                Argument("START", _START),
                Argument("[END]", ("終わり（省くと同じ長さ）", "end (as long as before if left out)")),
                Argument("--room", ("移す先の部屋", "the room to move to"), "ROOM"),
            ),
        ),
        Command(
            "series",
            "series:series",
            (
                "繰り返しの予約を入れる。取れない日は除いて、どの日がどうなったかを示す",
                "book a series; dates that cannot be had are left out, and every date is told",
            ),
            (
                Argument("ROOM", _ROOM),
                Argument("START", ("最初の日の始まり（2026-11-24T14:00）", "start of the first date")),
                Argument("END", _END),
                Argument("--rule", ("FREQ=WEEKLY;BYDAY=TU;COUNT=10 など", "an RRULE"), "RRULE", required=True),
                Argument("--group", _NUMBER, "NUMBER", required=True),
                Argument("--purpose", ("利用目的", "what for"), "TEXT"),
                Argument("--people", _PEOPLE, "N"),
                Argument("--dry-run", ("見るだけで予約しない", "look, book nothing")),
            ),
        ),
        Command(
            "cancel",
            "bookings:cancel",
            ("予約を取り消す", "cancel a booking"),
            (
                Argument("ID", ("予約の id か予約番号", "the booking's id or number")),
                Argument(
                    "--reason",
                    (
                        "理由：group_asked, weather, illness, desk_mistake, center、ほかの言葉は「その他」の説明になる",
                        "group_asked, weather, illness, desk_mistake, center; other words become the note of `other`",
                    ),
                    "REASON",
                    required=True,
                ),
            ),
        ),
        Command(
            "import groups",
            "imports:groups",
            ("団体の名簿を取り込む（CSV・Excel）", "read in a list of groups (CSV, Excel)"),
            (
                Argument("FILE", ("名簿のファイル", "the list")),
                Argument(
                    "--map",
                    (
                        '見出しと項目の対応（JSON：{"団体の名前": "name"}）',
                        'what headings mean (JSON: {"title": "name"})',
                    ),
                    "FILE",
                ),
                Argument("--dry-run", ("調べるだけで書き込まない", "look only, write nothing")),
            ),
        ),
        Command(
            "import consultation-counts",
            "consultation_counts:consultation_counts",
            ("過去の相談件数を取り込む（CSV・Excel）", "read in counts of earlier consultations (CSV, Excel)"),
            (
                Argument("FILE", ("日か月ごとの件数のファイル", "the list, a row for a day or a month")),
                Argument("--unit", _UNIT, "UNIT"),
                Argument("--dry-run", ("調べるだけで書き込まない", "look only, write nothing")),
            ),
        ),
        Command(
            "import undo",
            "imports:undo",
            ("取込みを元に戻す", "take an import back"),
            (Argument("ID", ("import_id", "its import_id")),),
        ),
        Command(
            "groups find",
            "groups:find",
            ("団体をさがす（かな・漢字・番号・電話）", "find groups by kana, kanji, number or phone"),
            (
                Argument("TEXT", ("さがす言葉", "what to look for")),
                Argument("--limit", ("件数（省くと 50）", "at most (50)"), "N"),
            ),
        ),
        Command(
            "groups show",
            "groups:show",
            ("団体の台帳を見る", "everything about one group"),
            (Argument("NUMBER", ("登録番号", "the group's number")),),
        ),
        Command(
            "groups add",
            "groups:add",
            ("団体を登録する（JSON ファイルから）", "register a group from a JSON file"),
            (
                Argument(
                    "FILE",
                    (
                        "name, kana, form, fields, representative, address, phone, email, published などの JSON",
                        "JSON with name, kana, form, fields, representative, address, phone, email, published ...",
                    ),
                ),
            ),
        ),
        Command(
            "stats groups",
            "stats:count_groups",
            ("登録団体の数（分野・形態・推移）", "groups on the register, by field and form, over the years"),
            (Argument("--on", ("いつの時点か", "as of which day"), "DATE", required=True),),
        ),
        Command(
            "stats visits",
            "visits:count_visits",
            ("来館者の数", "how many visitors came"),
            (
                Argument("--from", ("始めの日", "first day"), "DATE", required=True),
                Argument("--to", ("終わりの日（その日を含む）", "last day, included"), "DATE", required=True),
                Argument(
                    "--by",
                    (
                        "purpose、hour、day、weekday、month、site をコンマで",
                        "purpose, hour, day, weekday, month, site, with commas",
                    ),
                    "KEYS",
                ),
            ),
        ),
        Command(
            "consult add",
            "consultations:add",
            ("相談を受け付ける", "take a consultation"),
            (
                Argument(
                    "--actor",
                    ("市民・市民公益活動団体・自治会・事業者・行政・教育機関", ", ".join(ActorKind)),
                    "KIND",
                    required=True,
                ),
                Argument(
                    "--topic", ("何について（何回でも）", "what about, as often as needed"), "TOPIC", "", True, True
                ),
                Argument("--note", ("相談の内容", "what was said"), "TEXT", required=True),
                Argument("--group", ("団体の登録番号", "the group's number"), "NUMBER"),
                Argument("--channel", ("来館・電話・メール・オンライン・訪問・市役所", ", ".join(Channel)), "HOW"),
                Argument("--minutes", ("何分かかったか", "how many minutes it took"), "N"),
            ),
        ),
        Command(
            "consult find",
            "consultations:find",
            ("相談をさがす（内容・団体・番号）", "find consultations by note, group or number"),
            (
                Argument("TEXT", ("さがす言葉", "what to look for")),
                Argument("--limit", ("件数（省くと 50）", "at most (50)"), "N"),
            ),
        ),
        Command(
            "stats consultations",
            "stats_consultations:stats",
            ("相談の数（件・対応の回数）", "how many consultations began, or contacts took place"),
            (
                Argument("--from", ("始めの日", "first day"), "DATE", required=True),
                Argument("--to", ("終わりの日（その日を含む）", "last day, included"), "DATE", required=True),
                Argument("--by", _BY, "KEYS"),
                Argument("--unit", _UNIT, "UNIT"),
            ),
        ),
        *TARIFF_COMMANDS,
        Command(
            "stats printing",
            "stats_printing:count_printing",
            ("月の印刷（機械ごと）", "what was printed in a month, by machine"),
            (
                Argument("--month", ("月（2026-10）", "month (2026-10)"), "M", required=True),
                Argument(
                    "--by",
                    (
                        "machine, group, field, month, content, unbooked, waste をコンマで",
                        "machine, group, field, month, content, unbooked, waste, with commas",
                    ),
                    "KEYS",
                ),
            ),
        ),
        Command(
            "stats rooms",
            "reports:rooms",
            ("月の会議室の利用率（部屋ごと）", "how the rooms were used in a month"),
            (Argument("--month", ("月（2026-10）", "month (2026-10)"), "M", required=True),),
        ),
        Command(
            "report month",
            "reports:month",
            ("月報を作る", "draw a month's report"),
            (
                Argument("MONTH", ("月（2026-10）", "month (2026-10)")),
                Argument("--output", ("書き出す PDF", "the PDF to write"), "FILE", short="-o", required=True),
                Argument("--xlsx", ("表も書き出す .xlsx", "a workbook for its tables"), "FILE"),
            ),
        ),
        Command(
            "submission build",
            "submissions:build",
            ("市への提出に封をする", "seal a month's package for the city"),
            (
                Argument("--month", ("月（2026-10）", "month (2026-10)"), "M", required=True),
                Argument("--out", ("書き出す zip", "the package to write"), "F", required=True),
                Argument("--encoding", ("utf-8-sig（省くとこれ）か cp932", "utf-8-sig (default) or cp932"), "E"),
            ),
        ),
        Command(
            "submission verify",
            "submissions:verify",
            ("提出が封をしたときのままか確かめる", "whether a package is as it was sealed"),
            (Argument("FILE", ("提出の zip", "the package")),),
        ),
        Command(
            "submission show",
            "submissions:show",
            ("提出の目録を見る", "show a package's manifest"),
            (Argument("FILE", ("提出の zip", "the package")),),
        ),
        *EXPORT_COMMANDS,
        *HANDOUT_COMMANDS,
        Command("check", "checks:check_center", ("数え直して、合わないところを言う", "count everything again")),
        Command("bench", "checks:bench", ("速さを測る（ソースから動かすとき）", "measure speed, in a checkout")),
        Command("help refusals", "manual:list_refusals", ("断りの名前の一覧", "list every refusal name")),
    )
}
