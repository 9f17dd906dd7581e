"""The words of the consultations page: days as seen from today, states, who may open what."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from desktop.queries.consultation_rows import ConsultationRow
from desktop.rules.times import clock
from desktop.sentences import actor_words, channel_words
from desktop.sentences.nouns import OUTCOMES
from desktop.views.shared.date_edit import shown_date
from desktop.views.shared.tag import Mark
from desktop.words import CaseOutcome, CaseState, Channel, Language, Openness

CHANNEL_ICONS = {
    Channel.WALK_IN: "thing.came_in",
    Channel.PHONE: "thing.phone_in",
    Channel.EMAIL: "verb.address_labels",
    Channel.ONLINE: "thing.online",
    Channel.ON_SITE: "thing.site",
    Channel.CITY_HALL: "thing.department",
}


def day(when: date, today: date) -> str:
    """Today and tomorrow by name, else 11/5(Thu)."""
    if when == today:
        return QCoreApplication.translate("Consultations", "Today")
    if when == today + timedelta(days=1):
        return QCoreApplication.translate("Consultations", "Tomorrow")
    return shown_date(when, today)


def moment(at: datetime, today: date) -> str:
    """The time only of what was today."""
    return f"{day(at.date(), today)} {clock(at)}" if at.date() == today else day(at.date(), today)


def minutes(count: int) -> str:
    return QCoreApplication.translate("Consultations", "{count} min").format(count=count)


def taken(at: datetime, channel: Channel, count: int | None, language: Language) -> str:
    """When it was taken, and below that how, and for how long so far."""
    first = QCoreApplication.translate("TakeSheet", "Taken {time}").format(time=clock(at))
    how = [channel_words(channel, language), *([] if count is None else [minutes(count)])]
    return f"{first}\n{'・'.join(how)}"


def who(row: ConsultationRow, language: Language) -> str:
    """Who came, in words where they said, and what kind of actor they are."""
    kind = actor_words(row.actor, language)
    return (
        QCoreApplication.translate("Consultations", "{who} ({kind})").format(who=row.caller, kind=kind)
        if (row.caller)
        else kind
    )


def outcome(how: CaseOutcome, language: Language) -> str:
    """How a case ended."""
    return OUTCOMES[how][language is Language.ENGLISH]


def state_mark(state: CaseState) -> Mark:
    if state is CaseState.OPEN:
        return Mark(QCoreApplication.translate("Consultations", "Open"), "accent", "place.consultations")
    return Mark(QCoreApplication.translate("Consultations", "Closed"), "off", "verb.choose")


def due_mark(due: date, today: date) -> Mark:
    """Ochre for what is to be done today or should have been."""
    if due < today:
        late = QCoreApplication.translate("Consultations", "Late: {day}")
        return Mark(late.format(day=shown_date(due, today)), "warn", "status.warning")
    if due == today:
        return Mark(QCoreApplication.translate("Consultations", "Today"), "warn", "status.waiting")
    return Mark(day(due, today), "off", "thing.calendar")


def level_word(level: Openness) -> str:
    """Who may open a case, as it is chosen."""
    match level:
        case Openness.DESK:
            return QCoreApplication.translate("ReadersSheet", "Everybody at the desk")
        case Openness.ADVISORS:
            return QCoreApplication.translate("ReadersSheet", "Advisors")
        case Openness.NAMED:
            return QCoreApplication.translate("ReadersSheet", "Named people")


def openness_word(openness: Openness) -> str:
    match openness:
        case Openness.DESK:
            return QCoreApplication.translate("Consultations", "Ordinary")
        case Openness.ADVISORS:
            return QCoreApplication.translate("Consultations", "Advisors only")
        case Openness.NAMED:
            return QCoreApplication.translate("Consultations", "In charge only")
