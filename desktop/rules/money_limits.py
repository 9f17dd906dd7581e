"""Which values the settings of the print room, the till, the day book, consultations and numbers can have."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import cast

from desktop.errors import Missing, NotFound, NotReadable, TooLongText
from desktop.rules.numbers import format_number
from desktop.rules.rule_limits import Limits
from desktop.rules.settings import SETTINGS, checked
from desktop.rules.space_slots import read_slots
from desktop.rules.visible import many_lines, one_line

AREAS = ("printing.", "receipt.", "till.", "invoice.", "loan.", "number.")
DAY_AREAS = ("handover.", "space.", "entry.", "display.", "closing.", "log.")
CONSULTING_AREAS = ("consultation.", "knowledge.", "specialist.")
LETTER = "letter.rental"
TARIFF = "printing.tariff"  # chosen where the tariffs are, from those there are
MOST_TEXT, MOST_LINES, MOST_LINE, MOST_NUMBER = 2000, 40, 300, 30
SLOTS = ("space.slots", "specialist.slots")
LIMITS: dict[str, Limits] = {
    "printing.gap_faces": Limits(0, 1_000_000),
    "till.float": Limits(0, 1_000_000),
    "invoice.due_days": Limits(0, 366),
    "loan.max_nights": Limits(0, 366),
    "space.minutes": Limits(10, 1440),
    "entry.police_days": Limits(1, 366),
    "entry.answer_days": Limits(1, 366),
    "display.months": Limits(1, 36),
    "display.copies": Limits(1, 1000),
    "display.remove_days": Limits(0, 366),
    "consultation.still_days": Limits(1, 366),
    "consultation.answer_days": Limits(1, 366),
    "consultation.call_back_days": Limits(0, 366),
    "consultation.suppress_below": Limits(0, 100),
    "knowledge.check_months": Limits(1, 120),
}
_EXAMPLE = date(2026, 11, 21)


def money_settings() -> tuple[str, ...]:
    """The names of the settings that are changed here, in the order in which they are listed."""
    return tuple(name for name in SETTINGS if name == LETTER or (name.startswith(AREAS) and name != TARIFF))


def day_settings() -> tuple[str, ...]:
    """The names of the day book's settings, in the order in which they are listed."""
    return tuple(name for name in SETTINGS if name.startswith(DAY_AREAS))


def consulting_settings() -> tuple[str, ...]:
    """The names of the settings of consultations, in the order in which they are listed."""
    return tuple(name for name in SETTINGS if name.startswith(CONSULTING_AREAS))


def fitting(name: str, value: object) -> object:
    """The value as the setting has it. Raises NotFound for another setting, NotReadable, Missing, TooLongText."""
    if name not in {*money_settings(), *day_settings(), *consulting_settings()}:
        raise NotFound("setting", name)
    field = field_of(name)
    if isinstance(value, list | tuple):
        lines = [one_line(str(line)) for line in cast("Iterable[object]", value)]
        value = list(dict.fromkeys(line for line in lines if line))
        if len(value) > MOST_LINES:
            raise TooLongText(field, len(value), MOST_LINES)
        _refuse_bad_lines(name, value)
    if isinstance(value, str):
        value = many_lines(value) if name == LETTER else one_line(value)
        if len(value) > MOST_TEXT:
            raise TooLongText(field, len(value), MOST_TEXT)
    try:
        kept = checked(name, value)
    except ValueError:
        raise NotReadable(field, str(value)) from None
    if type(kept) is int and not LIMITS[name].least <= kept <= LIMITS[name].most:
        raise NotReadable(field, str(kept))
    if name.startswith("number."):
        _refuse_pattern(field, str(kept))
    return kept


def field_of(name: str) -> str:
    """What a refusal calls the setting: `receipt_form` of `receipt.form`."""
    return name.replace(".", "_")


def example_of(pattern: str, site: str, day: date = _EXAMPLE) -> str:
    """The first number that a pattern gives. Raises ValueError for what is no pattern."""
    return format_number(pattern, sequence=1, day=day, site=site)


def _refuse_bad_lines(name: str, lines: Iterable[str]) -> None:
    """The first line that cannot be read is told as it was written."""
    field = field_of(name)
    for line in lines:
        if len(line) > MOST_LINE:
            raise TooLongText(field, len(line), MOST_LINE)
        if name in SLOTS:
            try:
                read_slots((line,))
            except ValueError:
                raise NotReadable(field, line) from None


def _refuse_pattern(field: str, pattern: str) -> None:
    """A pattern has to count, or the second number would be the first again."""
    if not pattern:
        raise Missing(field)
    try:
        made = [format_number(pattern, sequence=each, day=_EXAMPLE, site="A") for each in (1, 99_999)]
    except (ValueError, IndexError, KeyError):
        raise NotReadable(field, pattern) from None
    if made[0] == made[1] or any(len(each) > MOST_NUMBER for each in made):
        raise NotReadable(field, pattern)
