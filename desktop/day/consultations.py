"""What an advisor does: a consultation taken, its case gone on with, what is to do, specialists, the figures."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QToolButton

from desktop.day.hands import ALT, CONTROL, Hands, Key
from desktop.words import ActorKind

CASES = "cases"


def take_a_consultation(hands: Hands) -> None:
    """Who, what about, a word; and somebody has to call back."""
    hands.key(Key.Key_F3)
    page = hands.page("consultations")
    hands.until(page.side.take.isVisible)
    sheet = page.side.take
    sheet.form.actor.chip(ActorKind.CITIZEN).click()
    hands.until(lambda: sheet.form.topics.findChildren(QToolButton))
    next(iter(sheet.form.topics.findChildren(QToolButton))).click()
    hands.type(sheet.form.note, "空き家を使って子どもの居場所を作りたい。いっしょにできる団体を知りたい。")
    hands.press(sheet.form.call_back.box)
    hands.picture("consultation")
    hands.key(Key.Key_Return, CONTROL)
    hands.until(lambda: page.case.case is not None)
    hands.picture("case")


def go_on_with_the_case(hands: Hands) -> None:
    """It is sent on, with a letter; its slip is printed from the case."""
    page = hands.page("consultations")
    hands.key(Key.Key_R, ALT)
    hands.until(lambda: page.side.shown() is not None)
    sheet = page.side.shown()
    hands.type(sheet.fields.target, "社会福祉協議会")
    hands.type(sheet.fields.reason, "居場所づくりの保険について教えてほしい。")
    hands.key(Key.Key_Return, CONTROL)
    hands.until(lambda: page.case.case is not None and page.case.case.referrals)
    hands.picture("case-sent-on")
    if page.side.shown() is not None:
        hands.key(Key.Key_Escape)
    hands.key(Key.Key_P, CONTROL)
    hands.until(lambda: page.sheets.shown == "papers")
    papers = page.sheets.sheet("papers")
    hands.until(lambda: papers.card.preview.pdf)
    hands.picture("case-paper")
    hands.paper("case", papers.card.preview.pdf)
    hands.key(Key.Key_Escape)


def look_at_what_is_to_do(hands: Hands) -> None:
    """One follow-up is done; the answers and the figures are looked at."""
    sheet = _part(hands, "work")
    hands.until(lambda: sheet.lists is not None)
    hands.picture("to-do")
    sheet = _part(hands, "answers")
    hands.picture("answers")
    sheet = _part(hands, "specialists")
    hands.until(lambda: sheet.board.days)
    hands.picture("specialists")
    _from_menu(hands, "figures")
    hands.picture("consultation-figures")
    hands.key(Key.Key_Escape)


def _part(hands: Hands, key: str) -> Any:
    page = hands.page("consultations")
    hands.press(page.head.parts.part(key))
    hands.until(lambda: page.sheets.shown == key)
    return page.sheets.sheet(key)


def _from_menu(hands: Hands, key: str) -> Any:
    page = hands.page("consultations")
    hands.key(Key.Key_M, ALT)
    hands.choose(page.head.menu.menu_of_sheets, key)
    hands.until(lambda: page.sheets.shown == key)
    return page.sheets.sheet(key)
