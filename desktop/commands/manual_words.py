"""The words of the manual, Japanese and English side by side."""

from __future__ import annotations

HEADINGS = (("使い方", "Usage"), ("引数", "Arguments"), ("共通のオプション", "Common options"))

COMMON = (
    ("--center DIR|URL", ("センターの場所", "where the center is")),
    ("--json", ("結果を JSON 1件で出す（UTF-8）", "one JSON document on standard output, UTF-8")),
    ("--as CODE", ("だれがするか（スタッフの略称）", "who acts (staff code)")),
    ("--now TIME", ("見本のセンターの時計", "the clock of a demo center")),
    ("--lang ja|en", ("ことば", "language")),
    ("-h, --help", ("この説明", "this manual")),
)

PROGRAM = (
    """窓口 — 市民活動センターの受付のためのプログラム

  madoguchi                       画面を開く
  madoguchi コマンド ...          画面なしで同じ仕事をする

コマンド:
{commands}

  madoguchi コマンド --help で、そのコマンドの引数を見られます。

共通のオプション（コマンドの前にも後ろにも置けます）:
{common}

例:
  madoguchi demo ~/mihon
  export MADOGUCHI_CENTER=~/mihon
  madoguchi rooms free --from 2026-11-24 --to 2026-11-27 --period 夜間 --people 10
  madoguchi book 会議室A 2026-11-24T18:00 20:00 --group 0002 --purpose 学習会 --people 9
  madoguchi handout permit --for R8-B00067 --set paid_by=現金 -o kyoka.pdf
  madoguchi handout till --for 2026-11-21 -o nikkei.pdf
  madoguchi handout closing-set --for 2026-11-21 -o heikan.pdf
  madoguchi groups find たかさき --json
  madoguchi stats groups --on 2026-11-21
  madoguchi stats visits --from 2026-11-01 --to 2026-11-21 --by purpose,hour

環境変数:
  MADOGUCHI_CENTER        --center の代わり
  MADOGUCHI_STAFF         --as の代わり
  MADOGUCHI_PIN           その人の暗証番号（見本では要りません）
  MADOGUCHI_KEY           暗号化したセンターの鍵（なければ OS の鍵束から）
  MADOGUCHI_NOW           --now の代わり

終了コード:
  0  できた
  2  使い方が違う
  3  決まりや入力のために断られた（--json では refused に名前。一覧は madoguchi help refusals）
  1  プログラムの誤り
""",
    """Madoguchi — the front desk of a civic activity center

  madoguchi                       opens the window
  madoguchi COMMAND ...           does the same work without a window

Commands:
{commands}

  madoguchi COMMAND --help shows the arguments of one of them.

Common options (before or after the command):
{common}

Examples:
  madoguchi demo ~/sample
  export MADOGUCHI_CENTER=~/sample
  madoguchi rooms free --from 2026-11-24 --to 2026-11-27 --period 夜間 --people 10
  madoguchi book 会議室A 2026-11-24T18:00 20:00 --group 0002 --purpose 学習会 --people 9
  madoguchi handout permit --for R8-B00067 --set paid_by=現金 -o permit.pdf
  madoguchi handout till --for 2026-11-21 -o till.pdf
  madoguchi handout closing-set --for 2026-11-21 -o closing.pdf
  madoguchi groups find たかさき --json
  madoguchi stats groups --on 2026-11-21
  madoguchi stats visits --from 2026-11-01 --to 2026-11-21 --by purpose,hour

Environment:
  MADOGUCHI_CENTER        instead of --center
  MADOGUCHI_STAFF         instead of --as
  MADOGUCHI_PIN           that person's PIN (not on demo centers)
  MADOGUCHI_KEY           key of an encrypted center (else from the system's keyring)
  MADOGUCHI_NOW           instead of --now

Exit codes:
  0  done
  2  wrong usage
  3  refused by a rule or by bad input (--json: its name in "refused"; madoguchi help refusals lists them)
  1  a bug in the program
""",
)

UNKNOWN = (
    "「{words}」というコマンドはありません。{near}madoguchi --help で一覧を見られます。",
    'There is no command "{words}". {near}madoguchi --help lists them.',
)
NEAR = ("もしかして：{near}。", "Did you mean: {near}? ")
# the library's own words
ARGPARSE = (
    ("the following arguments are required: ", "足りない引数があります: "),
    ("unrecognized arguments: ", "分からない引数があります: "),
    ("expected one argument", "値がありません"),
    ("argument ", "引数 "),
)
WRONG_USAGE = ("使い方が違います: {message}", "Wrong usage: {message}")
BUG = (
    "プログラムの誤りです。上の記録を添えて、管理している人に知らせてください。",
    "This is a bug in the program. Please pass the record above on to whoever looks after it.",
)
