"""The words of specialists' days: slots as marks and lines, days by their date."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from desktop.queries.specialist_rows import SlotRow, SpecialistDayRow
from desktop.rules.series_patterns import Repeat
from desktop.views.shared import written
from desktop.views.shared.tag import Mark
from desktop.words import BookingState

COMING, PAST, PEOPLE = "coming", "past", "people"
ONCE, WEEKLY, FORTNIGHTLY, MONTHLY = Repeat.PICKED, Repeat.WEEKLY, Repeat.FORTNIGHTLY, Repeat.NTH_WEEKDAY
_REPEATS = {
    ONCE: str(QT_TRANSLATE_NOOP("Specialists", "only this day")),
    MONTHLY: str(QT_TRANSLATE_NOOP("Specialists", "the {nth} {weekday} of every month")),
    WEEKLY: str(QT_TRANSLATE_NOOP("Specialists", "every week")),
    FORTNIGHTLY: str(QT_TRANSLATE_NOOP("Specialists", "every other week")),
}
_NTH = {
    1: str(QT_TRANSLATE_NOOP("Specialists", "first")),
    2: str(QT_TRANSLATE_NOOP("Specialists", "second")),
    3: str(QT_TRANSLATE_NOOP("Specialists", "third")),
    4: str(QT_TRANSLATE_NOOP("Specialists", "fourth")),
    -1: str(QT_TRANSLATE_NOOP("Specialists", "last")),
}


def repeat_word(repeat: Repeat, nth: int, day: date) -> str:
    weekday = QLocale().dayName(day.isoweekday(), QLocale.FormatType.LongFormat)
    said = QCoreApplication.translate("Specialists", _REPEATS[repeat])
    return said.format(nth=QCoreApplication.translate("Specialists", _NTH[nth]), weekday=weekday)


def slot_words(slot: str) -> str:
    return slot.replace("-", "～")


def day_title(day: SpecialistDayRow) -> str:
    return "　".join(part for part in (written.short_day(day.day), day.specialty) if part)


def day_mark(day: SpecialistDayRow) -> Mark:
    if day.called_off:
        return Mark(QCoreApplication.translate("Specialists", "called off"), "refused", "status.warning")
    if not day.free:
        return Mark(QCoreApplication.translate("Specialists", "full"), "off")
    return Mark(QCoreApplication.translate("Specialists", "{count} free").format(count=day.free), "good")


def slot_mark(slot: SlotRow) -> Mark | None:
    """None for a free one: most are."""
    if slot.reported:
        return Mark(QCoreApplication.translate("Specialists", "written down"), "good", "verb.choose")
    match slot.state:
        case BookingState.ARRIVED:
            return Mark(QCoreApplication.translate("Specialists", "here now"), "accent", "thing.came_in")
        case BookingState.LEFT:
            return Mark(QCoreApplication.translate("Specialists", "not written down"), "warn", "status.warning")
        case BookingState.NO_SHOW:
            return Mark(QCoreApplication.translate("Specialists", "did not come"), "off")
        case None:
            return None
        case _:
            return Mark(QCoreApplication.translate("Specialists", "booked"), "accent")


def slot_title(slot: SlotRow) -> str:
    who = slot.who if slot.booking_id is not None else QCoreApplication.translate("Specialists", "free")
    return f"　{slot_words(slot.slot)}　{who}"


def slot_detail(slot: SlotRow) -> str:
    if slot.booking_id is None:
        return "　" + QCoreApplication.translate("Specialists", "Enter: book it")
    if not slot.told:
        return "　" + QCoreApplication.translate("Specialists", "For advisors only")
    return "　" + (next(iter(slot.about.splitlines()), "") or slot.phone or slot.number)
