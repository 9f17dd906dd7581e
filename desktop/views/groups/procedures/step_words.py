"""The words of applications and rounds."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.queries.registrations import ApplicationRow
from desktop.views.groups import words
from desktop.views.shared.tag import Mark
from desktop.words import ApplicationKind, ApplicationState, RoundAnswer, RoundKind


def kind_words(kind: ApplicationKind) -> str:
    """What the group would apply for."""
    return {
        ApplicationKind.REGISTRATION: QCoreApplication.translate("Groups", "It can apply for registration."),
        ApplicationKind.RENEWAL: QCoreApplication.translate("Groups", "It can apply for renewal."),
    }[kind]


def application_words(row: ApplicationRow) -> str:
    """Renewal, handed in R8.11.21: papers checked (reviewer, day)."""
    what = {
        ApplicationKind.REGISTRATION: QCoreApplication.translate("Groups", "Registration"),
        ApplicationKind.RENEWAL: QCoreApplication.translate("Groups", "Renewal"),
    }[row.kind]
    told = QCoreApplication.translate("Groups", "{what}, handed in {day}: {state}")
    said = told.format(what=what, day=words.short_era(row.received_on), state=_state_word(row.state))
    if row.decided_on is None:
        return said
    return (
        f"{said}（{'、'.join(part for part in (words.short_era(row.decided_on), row.reviewer, row.reason) if part)}）"
    )


def _state_word(state: ApplicationState) -> str:
    return {
        ApplicationState.RECEIVED: QCoreApplication.translate("Groups", "received"),
        ApplicationState.CHECKED: QCoreApplication.translate("Groups", "papers checked"),
        ApplicationState.ACCEPTED: QCoreApplication.translate("Groups", "accepted"),
        ApplicationState.REFUSED: QCoreApplication.translate("Groups", "application refused"),
        ApplicationState.WITHDRAWN: QCoreApplication.translate("Groups", "withdrawn"),
    }[state]


def round_kind_word(kind: RoundKind) -> str:
    return {
        RoundKind.RENEWAL: QCoreApplication.translate("Groups", "Renewal"),
        RoundKind.SURVEY: QCoreApplication.translate("Groups", "Survey"),
    }[kind]


def answer_word(answer: RoundAnswer) -> str:
    return {
        RoundAnswer.WAITING: QCoreApplication.translate("Groups", "no answer yet"),
        RoundAnswer.ANSWERED: QCoreApplication.translate("Groups", "answered"),
        RoundAnswer.DECLINED: QCoreApplication.translate("Groups", "declined"),
        RoundAnswer.REMOVED: QCoreApplication.translate("Groups", "removed for no answer"),
    }[answer]


def answer_mark(answer: RoundAnswer) -> Mark:
    kind, icon = {
        RoundAnswer.WAITING: ("warn", "status.waiting"),
        RoundAnswer.ANSWERED: ("good", "status.good"),
        RoundAnswer.DECLINED: ("off", "state.cancelled"),
        RoundAnswer.REMOVED: ("refused", "state.cancelled"),
    }[answer]
    return Mark(answer_word(answer), kind, icon)  # pyright: ignore[reportArgumentType]  a table of literals
