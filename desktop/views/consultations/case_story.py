"""A case as a story: its contacts in time order, what belongs to each, and what comes next."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.queries.consultation_rows import ConsultationDetails, ContactRow, FollowUpRow, ReferralRow
from desktop.sentences import channel_words
from desktop.views.consultations import words
from desktop.views.consultations.case_verbs import case_verb
from desktop.views.consultations.timeline_layout import Aside, Entry, Wanted
from desktop.views.shared.date_edit import shown_date
from desktop.views.shared.tag import Mark
from desktop.words import Language


def entries_of(case: ConsultationDetails, today: date, language: Language) -> list[Entry]:
    """Each contact with the referrals made from its day on until the next; then what is next, and the end."""
    told: list[Entry] = []
    for place, contact in enumerate(case.contacts):
        after = case.contacts[place + 1].at.date() if place + 1 < len(case.contacts) else date.max
        since = contact.at.date() if place else date.min
        own = [one for one in case.referrals if since <= one.made_on < after]
        told.append(_contact(contact, own, today, language, is_open=case.closed_at is None))
    still_open = [one for one in case.follow_ups if one.done_on is None]
    return [*told, *(_next(one, today) for one in still_open[:1]), *_end(case, today, language)]


def _end(case: ConsultationDetails, today: date, language: Language) -> tuple[Entry, ...]:
    if case.closed_at is None:
        return ()
    mark = words.state_mark(case.row.state)
    title = words.outcome(case.outcome, language) if case.outcome else mark.word
    return (Entry(words.moment(case.closed_at, today), "", mark.icon, title, case.result),)


def _contact(
    contact: ContactRow, referrals: Iterable[ReferralRow], today: date, language: Language, *, is_open: bool
) -> Entry:
    channel = channel_words(contact.channel, language)
    title = f"{channel}・{words.minutes(contact.minutes)}" if contact.minutes else channel
    return Entry(
        when=words.moment(contact.at, today),
        who=contact.staff,
        icon=words.CHANNEL_ICONS[contact.channel],
        title=title,
        text=_text(contact),
        asides=(*_materials(contact), *(_referral(one, today) for one in referrals)),
        wants=_wants("contact", contact.id) if is_open else None,
    )


def _text(contact: ContactRow) -> str:
    if not contact.advice:
        return contact.note
    answered = QCoreApplication.translate("Consultations", "Answered: {advice}")
    return f"{contact.note}\n{answered.format(advice=contact.advice)}"


def _materials(contact: ContactRow) -> tuple[Aside, ...]:
    if not contact.materials:
        return ()
    handed = QCoreApplication.translate("Consultations", "Handed over")
    return (Aside(Mark(handed, "off", "thing.document"), contact.materials),)


def _referral(one: ReferralRow, today: date) -> Aside:
    mark = Mark(QCoreApplication.translate("Consultations", "Referral"), "off", "thing.referral")
    return Aside(mark, f"{one.target}　{answer_word(one, today)}", _wants("referral", one.id))


def _wants(key: str, about: int) -> Wanted | None:
    return (key, about) if case_verb(key) is not None else None


def answer_word(one: ReferralRow, today: date) -> str:
    """When they answered, else since when an answer is awaited."""
    if one.answered_on is not None:
        answered = QCoreApplication.translate("Consultations", "answered {day}")
        return answered.format(day=shown_date(one.answered_on, today))
    return shown_date(one.made_on, today)


def _next(one: FollowUpRow, today: date) -> Entry:
    return Entry(
        when=QCoreApplication.translate("Consultations", "Next"),
        who=one.staff,
        icon="thing.phone_out",
        title=f"{words.day(one.due_on, today)}　{one.what}",
        wants=_wants("follow_up", one.id),
    )
