"""What the set-up says, in the two languages of its readers."""

import sys
from typing import NamedTuple, TextIO


class Sentence(NamedTuple):
    japanese: str
    english: str


PREPARING = Sentence(
    "初回の準備をしています（約 150 MB を取り寄せます。数分かかります）。",
    "Getting ready for the first start (about 150 MB to fetch; this takes some minutes).",
)
PREPARING_TESTS = Sentence(
    "検査の道具を含めて準備をしています（約 300 MB を取り寄せます。数分かかります）。",
    "Getting ready, test tools included (about 300 MB to fetch; this takes some minutes).",
)
REBUILDING = Sentence(
    "前回の準備が途中で終わっていたか、環境がこわれています。作り直します。",
    "The last set-up was cut short or the environment is damaged; building it again.",
)
WAITING = Sentence(
    "別の準備が進行中です。終わるのを待っています。",
    "Another set-up is under way; waiting for it to end.",
)
INSTALLING = Sentence("取り寄せた部品を入れています。", "Installing what was fetched.")
READY = Sentence("準備ができました（{seconds:.0f} 秒）。", "Ready ({seconds:.0f} s).")
ADDING_PARTS = Sentence(
    "システムの部品を追加しています: {packages}",
    "Adding system packages: {packages}",
)
PARTS_MISSING = Sentence(
    "システムの部品が足りません。次のコマンドを実行してから、もう一度起動してください。\n    {command}",
    "System packages are missing. Type this command, then start again:\n    {command}",
)
LIBRARIES_MISSING = Sentence(
    "次のシステム部品が足りません。お使いの OS の方法で入れてください: {names}",
    "These system libraries are missing; add them the way your system does it: {names}",
)
VENV_MISSING = Sentence(
    "この Python には venv と ensurepip がありません。どちらも入った Python 3.11 以上で起動してください。",
    "This Python comes without venv and ensurepip; start with a Python 3.11 or later that has both.",
)
NO_REGISTRY = Sentence(
    "部品の配布元（Python パッケージの登録所）につながりません。ネットワークを確かめて、もう一度起動してください。"
    "何も変えていません。",
    "The Python package registry cannot be reached. Check the network and start again; nothing was changed.",
)
DISK_FULL = Sentence(
    "ディスクの空きが足りません（約 1.5 GB 必要です）。空けてから、もう一度起動してください。",
    "The disk is full (about 1.5 GB is needed). Make room and start again.",
)
INSTALL_FAILED = Sentence(
    "部品を入れられませんでした。くわしい記録: {log}",
    "The packages could not be installed. The full record: {log}",
)
NOT_WRITABLE = Sentence(
    "{place} に書き込めません。書き込める場所に置いてから、もう一度起動してください。",
    "{place} cannot be written to. Put the program where you may write and start again.",
)
INTERRUPTED = Sentence("準備を中断しました。次の起動でやり直します。", "Set-up stopped; the next start begins again.")
NO_SCREEN = Sentence(
    "画面が見つからないので、窓を開かずに予約を 1 件通しで行い、画面の絵と許可書を残します。",
    "There is no screen, so one booking is made from start to end without a window, leaving pictures and the permit.",
)
DAY_LEFT = Sentence("できたもの: {place}", "They are here: {place}")
DAY_FAILED = Sentence(
    "通しの予約が終わりませんでした（終了コード {code}）。",
    "The booking did not go through (exit code {code}).",
)
PYRIGHT_INCOMPLETE = Sentence(
    "pyright が最後まで動きませんでした。本体（JavaScript）を npm の登録所から取り寄せることがあります。"
    "つながる状態で、もう一度実行してください。",
    "pyright did not run to its end. It may have to fetch its JavaScript from npm; run again where it can.",
)


def say(sentence: Sentence, **values: object) -> None:
    """Print the sentence in Japanese, then in English, whatever the terminal can show."""
    _write(sys.stdout, sentence, values)


def complain(sentence: Sentence, **values: object) -> None:
    """Like `say`, to the error stream."""
    _write(sys.stderr, sentence, values)


def _write(stream: TextIO, sentence: Sentence, values: dict[str, object]) -> None:
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure:
        reconfigure(errors="replace")
    for text in sentence:
        print(text.format(**values), file=stream, flush=True)
