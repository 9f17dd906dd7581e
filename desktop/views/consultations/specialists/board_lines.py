"""What stands in the list of specialists' days, and what is known of the chosen line."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from desktop.queries.specialist_rows import SlotRow, SpecialistDayRow, SpecialistRow
from desktop.rules.specialist_slots import answered
from desktop.sentences import actor_words
from desktop.views.consultations.specialists.words import (
    day_mark,
    day_title,
    slot_detail,
    slot_mark,
    slot_title,
    slot_words,
)
from desktop.views.rooms.lists.list_rows import ListLine
from desktop.views.shared import written
from desktop.views.shared.tag import Mark
from desktop.words import Language

PER_DAY = 100  # keys of a day and its slots: a day has no more
Facts = tuple[tuple[str, str], ...]


def day_key(day_id: int) -> int:
    return day_id * PER_DAY


def slot_key(day: SpecialistDayRow, slot: SlotRow) -> int:
    return day.id * PER_DAY + 1 + [each.slot for each in day.slots].index(slot.slot)


def day_lines(day: SpecialistDayRow) -> Iterator[ListLine]:
    """The day, and under it its slots; of one that was called off only itself."""
    place = "　".join(part for part in (day.specialist, day.room) if part)
    yield ListLine(day_key(day.id), day_title(day), place, "", day_mark(day))
    for slot in () if day.called_off else day.slots:
        yield ListLine(slot_key(day, slot), slot_title(slot), slot_detail(slot), "", slot_mark(slot))


def specialist_line(row: SpecialistRow) -> ListLine:
    days = QCoreApplication.translate("Specialists", "{count} days to come").format(count=row.days)
    retired = None if row.active else Mark(QCoreApplication.translate("Specialists", "comes no more"), "off")
    return ListLine(row.id, row.name, "　".join(part for part in (row.specialty, row.site) if part), days, retired)


def day_facts(day: SpecialistDayRow) -> Facts:
    return (
        (QCoreApplication.translate("Specialists", "Day"), written.long_day(day.day)),
        (QCoreApplication.translate("Specialists", "Specialist"), _joined(day.specialty, day.specialist)),
        (QCoreApplication.translate("Specialists", "Who comes"), day.person),
        (
            QCoreApplication.translate("Specialists", "Room"),
            _joined(day.site, day.room or QCoreApplication.translate("Specialists", "No room")),
        ),
        (QCoreApplication.translate("Specialists", "Slots"), "、".join(slot_words(slot.slot) for slot in day.slots)),
        (QCoreApplication.translate("Specialists", "Asked beforehand"), "\n".join(day.questions)),
        (QCoreApplication.translate("Specialists", "Note"), day.note),
    )


def not_yours() -> str:
    """Why whoever looks does not write down what was advised."""
    return QCoreApplication.translate("Specialists", "By advisors, the manager or whoever booked the slot")


def slot_facts(day: SpecialistDayRow, slot: SlotRow, language: Language) -> Facts:
    about = slot.about if slot.told else QCoreApplication.translate("Specialists", "For advisors only")
    booked = () if slot.booking_id is None else tuple(answered(day.questions, slot.answers))
    return (
        (
            QCoreApplication.translate("Specialists", "When"),
            f"{written.long_day(day.day)}　{slot_words(slot.slot)}",
        ),
        (QCoreApplication.translate("Specialists", "Specialist"), _joined(day.specialty, day.specialist)),
        *(
            ()
            if slot.booking_id is None
            else (
                (QCoreApplication.translate("Specialists", "Who"), _joined(slot.who, slot.contact)),
                (QCoreApplication.translate("Specialists", "Telephone"), slot.phone),
                (QCoreApplication.translate("Specialists", "Comes as"), actor_words(slot.actor, language)),
                (QCoreApplication.translate("Specialists", "What about"), about),
            )
        ),
        (
            QCoreApplication.translate("Specialists", "Asked beforehand"),
            "\n".join(f"{question}：{answer}" for question, answer in booked if answer),
        ),
        (
            QCoreApplication.translate("Specialists", "Advice is written down"),
            "" if slot.told or slot.reported or slot.is_free else not_yours(),
        ),
        (QCoreApplication.translate("Specialists", "Consultation"), slot.case_number),
    )


def specialist_facts(row: SpecialistRow) -> Facts:
    return (
        (QCoreApplication.translate("Specialists", "Advises on"), row.specialty),
        (QCoreApplication.translate("Specialists", "Site"), row.site),
        (QCoreApplication.translate("Specialists", "Days to come"), str(row.days)),
    )


def _joined(*parts: str) -> str:
    return "　".join(part for part in parts if part)
