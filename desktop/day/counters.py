"""A group that registers, a print job, visitors."""

from __future__ import annotations

from desktop.day.hands import ALT, CONTROL, Hands, Key
from desktop.words import ConsentField

NAME = (("あじさい", "紫陽花"), ("たんぼう", "探訪"), ("の", "の"), ("かい", "会"))


def look_at_today(hands: Hands) -> None:
    """Today, two visitors by digit, one taken back, a word to the next shift."""
    page = hands.page("today")
    hands.until(lambda: page.rows is not None)
    hands.picture("today")
    page.setFocus()
    hands.key(Key.Key_1)
    hands.key(Key.Key_3)
    hands.picture("visitors-counted")
    hands.key(Key.Key_Z, CONTROL)
    hands.picture("visitor-taken-back")


def register_a_group(hands: Hands) -> None:
    """The reading comes from the input method; the form is the paper's."""
    page = hands.page("groups")
    hands.until(lambda: page.finder.found is not None)
    hands.picture("groups")
    hands.key(Key.Key_F5)
    form = page.registration.form
    hands.until(lambda: page.is_registering)
    for kana, text in NAME:
        hands.convert(form.fields.name, kana, text)
    hands.picture("reading-fills-itself")
    hands.type(form.fields.lines["phone"], "000-000-9876")
    form.fields.consents[ConsentField.PHONE].part(True).click()
    hands.type(form.fields.members, "38")
    hands.type(form.fields.citizens, "31")
    hands.picture("group-form")
    hands.key(Key.Key_Return, CONTROL)
    hands.until(lambda: not page.is_registering)
    hands.until(lambda: page.inspector.card is not None)
    hands.picture("group-registered")
    hands.type(page.finder.line, "さとやま")
    hands.wait(300)
    hands.picture("group-found")


def print_a_job(hands: Hands) -> None:
    """Counter, masters, sheets; the fee line by line, the change in large digits, the receipt."""
    hands.key(Key.Key_F4)
    page = hands.page("printing")
    form = page.form.form
    hands.until(form.who.isVisible)
    hands.until(lambda: form.before.value is not None)
    hands.type(form.who, "よしの")
    hands.until(form.who.answers_shown)
    hands.key(Key.Key_Tab)
    form.options.chip("duplex").click()
    hands.type(form.after, str(form.before.value + 400))
    hands.type(form.masters.field, "2")
    hands.type(form.sheets.field, "200")
    hands.until(lambda: page.till.total)
    hands.key(Key.Key_2, ALT)
    hands.picture("print-job")
    hands.key(Key.Key_Return, CONTROL)
    hands.until(page.side.receipt.preview.isVisible)
    hands.picture("receipt")
    hands.paper("receipt", page.side.receipt.preview.pdf)
    hands.key(Key.Key_Escape)
