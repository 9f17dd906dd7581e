"""What belongs to each kind of entry of the day book: its fields, how it can end, and by when it is looked after."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from desktop.words import EntryKind, EntryOutcome

POLICE_DAYS, ANSWER_DAYS = "entry.police_days", "entry.answer_days"


@dataclass(frozen=True, slots=True, kw_only=True)
class KindRule:
    """`fields` beside title, text and moment, in the order of the paper; `outcomes`, the usual one first.

    `due` is the setting that says by how many days after its moment somebody has seen to it. `stops` keeps others from
    booking what is broken. `told` are the fields that an outcome cannot do without.
    """

    fields: tuple[str, ...]
    outcomes: tuple[EntryOutcome, ...]
    due: str = ""
    stops: bool = False
    told: tuple[tuple[EntryOutcome, str], ...] = ()

    def wanted(self, outcome: EntryOutcome) -> tuple[str, ...]:
        """The fields without which it has not ended this way."""
        return tuple(field for kind, field in self.told if kind is outcome)


_GIVEN, _POLICE, _DISPOSED = EntryOutcome.GIVEN_BACK, EntryOutcome.POLICE, EntryOutcome.DISPOSED
_ANSWERED, _PASSED_ON = EntryOutcome.ANSWERED, EntryOutcome.PASSED_ON
_REPAIRED, _SOUND, _DONE = EntryOutcome.REPAIRED, EntryOutcome.FOUND_SOUND, EntryOutcome.DONE
_SAID = ((_ANSWERED, "result"), (_PASSED_ON, "result_who"))
_THING = ("resource_id", "item_id", "place", "who", "due_on")

ENTRY_KINDS: dict[EntryKind, KindRule] = {
    EntryKind.LOST_ITEM: KindRule(
        fields=("resource_id", "place", "kept_at", "who", "phone", "due_on"),
        outcomes=(_GIVEN, _POLICE, _DISPOSED),
        due=POLICE_DAYS,
        told=((_GIVEN, "result_who"),),
    ),
    EntryKind.COMPLAINT: KindRule(
        fields=("who", "phone", "group_id", "resource_id", "for_staff_id", "due_on"),
        outcomes=(_ANSWERED, _PASSED_ON, _DONE),
        due=ANSWER_DAYS,
        told=_SAID,
    ),
    EntryKind.SUGGESTION: KindRule(
        fields=("who", "phone", "group_id", "for_staff_id", "due_on"),
        outcomes=(_ANSWERED, _PASSED_ON, _DONE),
        due=ANSWER_DAYS,
        told=_SAID,
    ),
    EntryKind.INCIDENT: KindRule(
        fields=("resource_id", "place", "who", "phone", "group_id", "for_staff_id", "due_on"),
        outcomes=(_DONE, _PASSED_ON),
        told=((_PASSED_ON, "result_who"),),
    ),
    EntryKind.FIRST_AID: KindRule(
        fields=("resource_id", "place", "who", "phone", "group_id"),
        outcomes=(_DONE, _PASSED_ON),
        told=((_PASSED_ON, "result_who"),),
    ),
    EntryKind.REPAIR: KindRule(fields=_THING, outcomes=(_REPAIRED, _SOUND, _DISPOSED), stops=True),
    EntryKind.INSPECTION: KindRule(fields=_THING, outcomes=(_SOUND, _REPAIRED, _DONE), stops=True),
    EntryKind.MESSAGE: KindRule(
        fields=("for_staff_id", "for_whom", "who", "phone", "group_id", "due_on"),
        outcomes=(_PASSED_ON, _ANSWERED, _DONE),
    ),
    EntryKind.PARCEL: KindRule(
        fields=("for_staff_id", "for_whom", "group_id", "who", "kept_at", "due_on"),
        outcomes=(_PASSED_ON, _GIVEN),
    ),
    EntryKind.TASK: KindRule(fields=("for_staff_id", "place", "due_on"), outcomes=(_DONE,)),
}


def due_day(kind: EntryKind, on: date, days: int) -> date | None:
    """The day by which an entry of a day is seen to, `days` being its kind's setting; None for a kind without."""
    return on + timedelta(days=days) if ENTRY_KINDS[kind].due else None
