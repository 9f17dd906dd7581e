"""What a list of groups can be narrowed to, and its columns. Reads the center's lists, rounds, saved lists, staff."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import Staff
from desktop.queries.group_cards import ChoiceRow, group_choices
from desktop.queries.group_columns import ColumnRow, columns
from desktop.queries.group_words import ExtraRow, ListRow, extra_fields, word_lists
from desktop.queries.rounds import rounds
from desktop.queries.saved_lists import SavedListRow, look_of, saved_lists
from desktop.words import StaffRole

LOOK = "groups"  # the name under which each staff member's look at the register is kept
CHOICE_TABLES = frozenset(
    {
        *("activity_fields", "organization_forms", "word_lists", "list_words", "extra_fields"),
        *("rounds", "saved_lists", "settings", "staff"),
    }
)


@dataclass(frozen=True, slots=True)
class FilterChoices:
    """`look` is how whoever sits here has set up the list, empty where nothing is; `role` is what they are here."""

    fields: tuple[ChoiceRow, ...]
    forms: tuple[ChoiceRow, ...]
    lists: tuple[ListRow, ...]
    extras: tuple[ExtraRow, ...]
    rounds: tuple[ChoiceRow, ...]
    saved: tuple[SavedListRow, ...]
    columns: tuple[ColumnRow, ...]
    look: dict[str, object]
    role: StaffRole | None


def filter_choices(session: Session, today: date, staff_id: int | None) -> FilterChoices:
    choices = group_choices(session)
    return FilterChoices(
        choices.fields,
        choices.forms,
        word_lists(session),
        extra_fields(session),
        tuple(ChoiceRow(row.id, row.name) for row in rounds(session)),
        saved_lists(session, today),
        columns(session),
        look_of(session, staff_id, LOOK),
        session.scalar(select(Staff.role).where(Staff.id == staff_id)),
    )
