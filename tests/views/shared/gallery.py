"""Every shared widget in one window, to be looked at beside the picture of the components."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.views.shared.date_edit import DateEdit
from desktop.views.shared.focus_ring import paint_rings
from desktop.views.shared.form import Field, Form
from desktop.views.shared.key_cap import KeyButton
from desktop.views.shared.light import Light
from desktop.views.shared.message import Message
from desktop.views.shared.search_box import SearchBox
from desktop.views.shared.side_sheet import SideSheet
from desktop.views.shared.tag import Mark, Tag
from desktop.views.shared.theme import set_role
from desktop.views.shared.time_range_edit import TimeRangeEdit
from desktop.views.shared.undo_bar import UndoBar

TODAY = date(2026, 11, 21)
TAGS = (
    Mark("登録", "good", "status.good"),
    Mark("更新待ち", "warn", "status.warning"),
    Mark("休止", "off", "status.paused"),
    Mark("未払 600円", "warn"),
    Mark("公開", "good", "thing.public"),
    Mark("非公開", "off", "thing.private"),
    Mark("対応中", "accent", "place.consultations"),
    Mark("確保中", "hold", "state.held_elsewhere"),
    Mark("重なり", "refused", "status.refused"),
)


class Ringed(QWidget):
    """Holds a widget with the focus rings painted around it, as often as a picture needs."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.inside = inside
        line = QHBoxLayout(self)
        line.setContentsMargins(5, 5, 5, 5)
        line.addWidget(inside)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_rings(QPainter(self), QRectF(self.inside.geometry()), 6)


def gallery() -> QWidget:
    """A window of 1366 px with cards of buttons, fields, marks, messages, lights, search, and a side sheet."""
    window = QWidget()
    set_role(window, "window")
    left, right = QVBoxLayout(), QVBoxLayout()
    for card in (buttons(), marks(), bottom()):
        left.addWidget(card)
    for card in (fields(), messages(), search()):
        right.addWidget(card)
    left.addStretch(1)
    right.addStretch(1)
    line = QHBoxLayout(window)
    line.setContentsMargins(16, 16, 0, 0)
    line.setSpacing(12)
    line.addLayout(left, 1)
    line.addLayout(right, 1)
    line.addWidget(sheet())
    window.resize(1366, 892)
    return window


def row(*widgets: QWidget, stretch: bool = True) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(8)
    for widget in widgets:
        line.addWidget(widget)
    if stretch:
        line.addStretch(1)
    return line


def card_of(title: str, *lines: QLayout | QWidget) -> QFrame:
    card, heading = QFrame(), QLabel(title)
    set_role(card, "card")
    set_role(heading, "heading")
    body = QVBoxLayout(card)
    body.addWidget(heading)
    for line in lines:
        body.addWidget(line) if isinstance(line, QWidget) else body.addLayout(line)
    return card


def button(word: str, role: str = "", *, off: bool = False, down: bool = False) -> QPushButton:
    made = QPushButton(word)
    if role:
        set_role(made, role)
    made.setDisabled(off)
    made.setDown(down)
    return made


def buttons() -> QFrame:
    return card_of(
        "ボタン（高さ 36）",
        row(button("予約"), button("予約", down=True), Ringed(button("予約")), button("予約", off=True)),
        row(
            button("保存", "primary"),
            Ringed(button("保存", "primary")),
            button("列を選ぶ", "quiet"),
            button("取消", "danger"),
        ),
        row(KeyButton("予約", "F2"), KeyButton("相談", "F3"), KeyButton("詳しく", "Enter", cap_first=False)),
    )


def fields() -> QFrame:
    wrong, off = QLineEdit("0467-00-01"), QLineEdit()
    off.setPlaceholderText("自動で入ります")
    off.setDisabled(True)
    form = Form(
        [
            (Field("name", "ふつう", QLineEdit("鎌倉合唱団")), Field("𠮷", "めずらしい字", QLineEdit("𠮷野手話の会"))),
            (Field("phone", "まちがい", wrong, optional=True), Field("off", "使えない", off)),
        ]
    )
    form.refuse("phone", "9けたです")
    return card_of("入力（高さ 36）", form)


def marks() -> QFrame:
    tags = [Tag(mark.word, mark.kind, mark.icon) for mark in TAGS]
    return card_of(
        "しるし（高さ 22）",
        row(*tags[:5]),
        row(*tags[5:]),
    )


def messages() -> QFrame:
    shown = []
    for kind, first, rest in (
        (
            "refused",
            "会議室Bは 14:00～16:00 に入れません。",
            "15:00まで長谷かるた会、15:30から里山の会 総会（A＋B 一枠）の予約があります。",
        ),
        ("warn", "書類が1つ足りません", ""),
        ("info", "佐藤さんが直しました", ""),
        ("good", "市が受け取りました", ""),
    ):
        message = Message()
        message.say(kind, first, rest)
        shown.append(message)
    return card_of("知らせ（欄のすぐ下、または欄の横）", *shown)


def bottom() -> QFrame:
    undo, saved, saving, kept, sent = UndoBar(), Light(), Light(), Light(), Light()
    undo.show_done("里山の会の予約を 15:30 に移動")
    saved.set("good", "status.good", "保存済み", "最後の保存は 13:51 です。")
    saving.set("waiting", "status.saving", "保存しています", "ほかのPCが書きこみ中です。")
    kept.set("good", "status.backed_up", "控え 12:00", "控えは 12:00 にとりました。")
    sent.set("good", "status.sent", "市へ 11/4", "11月4日に市へ送りました。")
    return card_of("元に戻す・3つの灯", row(undo), row(saved, saving, kept, sent))


def search() -> QFrame:
    box = SearchBox(key="Ctrl+K")
    box.setPlaceholderText("団体・予約・相談・許可番号を検索")
    box.setAccessibleName("検索")
    box.setMinimumHeight(40)
    return card_of("検索", box)


def sheet() -> SideSheet:
    day, stretch, people = DateEdit(lambda: TODAY), TimeRangeEdit(), QLineEdit("12 人")
    day.set_value(TODAY)
    stretch.set_value((14 * 60, 16 * 60))
    people.setAlignment(Qt.AlignmentFlag.AlignRight)
    made = SideSheet("verb.book", "予約をとる")
    made.set_tag(Mark("下書き 13:51"))
    form = Form(
        [
            Field("group", "団体", QLineEdit("やまなみ山歩会")),
            (
                Field("day", "日", day, stretch=4),
                Field("time", "時間", stretch, stretch=5),
                Field("people", "人数", people, optional=True, stretch=3),
            ),
        ]
    )
    made.body.addWidget(form)
    made.set_note("Esc で閉じる\n下書きは残ります")
    made.add_verb(button("予約する", "primary"))
    made.add_verb(button("10分だけ確保"))
    made.setMinimumSize(QSize(0, 0))
    return made
