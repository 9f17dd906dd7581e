"""What a consultation still lacks: said under every field, with the caret in the first of them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from desktop.operations.contacts import MOST_MINUTES
from desktop.views.consultations.content import Filled
from desktop.views.consultations.take_form import TakeForm

Wrong = list[tuple[QWidget, QWidget]]


def mark_missing(form: TakeForm, filled: Filled) -> QWidget | None:
    """The part of the form that is to be seen first; None where nothing is missing."""
    wrong = [*_three(form, filled), *_call_back(form, filled), *_minutes(form), *_people(form, filled)]
    if wrong:
        wrong[0][1].setFocus(Qt.FocusReason.OtherFocusReason)
        return wrong[0][0]
    return form.afterwards if form.afterwards.refuse_unread() else None


def _three(form: TakeForm, filled: Filled) -> Wrong:
    wrong: Wrong = []
    for key, field, is_there in (
        ("actor", form.actor, filled.actor is not None),
        ("topic", form.topics, bool(filled.topic_ids)),
        ("note", form.note, bool(filled.note.strip())),
    ):
        if not is_there and (filled.case_id is None or key == "note"):
            form.refuse(key, _sentence(key))
            wrong.append((form.cell(key), field))
    return wrong


def _sentence(key: str) -> str:
    match key:
        case "actor":
            return QCoreApplication.translate("TakeSheet", "Choose who came: one of the six.")
        case "topic":
            return QCoreApplication.translate("TakeSheet", "Choose at least one topic.")
        case _:
            return QCoreApplication.translate("TakeSheet", "Write a few words: one sentence will do.")


def _call_back(form: TakeForm, filled: Filled) -> Wrong:
    due = form.call_back.due
    if filled.case_id is not None or not filled.calls_back or (filled.due is not None and not due.isModified()):
        return []
    form.call_back.refuse(QCoreApplication.translate("TakeSheet", "Until which day? For example 11/28."))
    return [(form.call_back, due)]


def _minutes(form: TakeForm) -> Wrong:
    if not form.minutes.is_wrong and 0 <= (form.minutes.value or 0) <= MOST_MINUTES:
        return []
    form.more.refuse("minutes", QCoreApplication.translate("TakeSheet", "A number of minutes, such as 20."))
    return [(form.more, form.minutes)]


def _people(form: TakeForm, filled: Filled) -> Wrong:
    role = form.more.people.without_role() if filled.case_id is None else None
    if role is None:
        return []
    form.more.people.refuse(QCoreApplication.translate("TakeSheet", "By which role? For example the treasurer."))
    return [(form.more.people, role)]
