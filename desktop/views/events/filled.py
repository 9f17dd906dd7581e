"""What stands in the sheet of an event, as it was typed, and what it means."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from datetime import date, datetime
from typing import Any, cast

from desktop.errors import NotFound, NotReadable
from desktop.operations.attachments import PictureRequest
from desktop.operations.events import EventRequest
from desktop.queries.events import EventDetails
from desktop.rules.booking_rules import moment_at
from desktop.rules.dates import read_date, read_time_range
from desktop.rules.times import time_range
from desktop.views.shared.number_edit import read_number
from desktop.words import EventKind

LINES = ("title", "place", "organizer", "promise", "charge", "apply_to", "link", "note")


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """`day`, `times`, `capacity`, the last day of signing up and minutes around it in its rooms are text as typed.

    `picture` is the path of a file that was chosen. Repeats are kept in no draft.
    """

    title: str = ""
    day: str = ""
    times: str = ""
    place: str = ""
    organizer: str = ""
    group_id: int | None = None
    group: str = ""
    group_number: str = ""
    promise: str = ""
    charge: str = ""
    capacity: str = ""
    apply_to: str = ""
    link: str = ""
    note: str = ""
    kind: str = EventKind.OTHER.value
    own: bool = True
    signs_up: bool = False
    sign_up_until: str = ""
    room_ids: tuple[int, ...] = ()
    before: str = ""
    after: str = ""
    action_ids: tuple[int, ...] = ()
    picture: str = ""

    @property
    def is_worth_keeping(self) -> bool:
        """A day and times alone were put there by us."""
        return any(getattr(self, name) for name in (*LINES, "group", "action_ids", "picture", "room_ids"))

    def request(self, today: date, picture: PictureRequest | None, *, drops_picture: bool) -> EventRequest:
        """What is asked of the desk. Raises NotReadable, NotFound for a group that was typed but not chosen."""
        day = read_date(self.day, today=today)
        start, end = read_time_range(self.times)
        if self.group_id is None and self.group.strip():
            raise NotFound("group", self.group.strip())
        return EventRequest(
            starts_at=moment_at(day, start),
            ends_at=moment_at(day, end),
            group_id=self.group_id,
            capacity=self._people(),
            kind=EventKind(self.kind),
            own=self.own,
            signs_up=self.signs_up,
            sign_up_until=self._last_day(today),
            action_ids=self.action_ids,
            picture=picture,
            drops_picture=drops_picture,
            **{name: getattr(self, name).strip() for name in LINES},
        )

    def starts_at(self, today: date) -> datetime | None:
        """When it begins, None while that cannot be read."""
        try:
            return moment_at(read_date(self.day, today=today), read_time_range(self.times)[0])
        except NotReadable:
            return None

    def _last_day(self, today: date) -> date | None:
        typed = self.sign_up_until.strip()
        if not self.signs_up or not typed:
            return None
        try:
            return read_date(typed, today=today)
        except NotReadable as unread:
            raise NotReadable("sign_up_until", typed) from unread

    def _people(self) -> int | None:
        if not self.capacity.strip():
            return None
        people = read_number(self.capacity)
        if people is None or people < 1:
            raise NotReadable("capacity", self.capacity)
        return people


def of_event(shown: EventDetails) -> Filled:
    row = shown.row
    return Filled(
        title=row.title,
        day=row.starts_at.date().isoformat(),
        times=time_range(row.starts_at, row.ends_at),
        place=row.place,
        organizer=row.organizer,
        group_id=row.group_id,
        group=shown.group,
        group_number=shown.group_number,
        promise=shown.promise,
        charge=shown.charge,
        capacity=f"{row.capacity:,}" if row.capacity else "",
        apply_to=shown.apply_to,
        link=shown.link,
        note=shown.note,
        kind=row.kind.value,
        own=row.own,
        signs_up=row.signs_up,
        sign_up_until=row.sign_up_until.isoformat() if row.sign_up_until else "",
        action_ids=shown.action_ids,
    )


def as_draft(filled: Filled) -> dict[str, Any]:
    return asdict(filled)


def from_draft(content: dict[str, Any]) -> Filled:
    """What an older or damaged draft says, as far as it is of the right kind."""
    known: dict[str, Any] = {}
    for field in fields(Filled):
        value = content.get(field.name)
        if field.name in {"action_ids", "room_ids"}:
            told = cast("list[object]", value) if isinstance(value, list) else []
            known[field.name] = tuple(one for one in told if isinstance(one, int))
        elif field.name == "group_id":
            known[field.name] = value if isinstance(value, int) else None
        elif field.name in {"own", "signs_up"}:
            known[field.name] = value if isinstance(value, bool) else field.default
        elif field.name == "kind":
            known[field.name] = value if value in {kind.value for kind in EventKind} else field.default
        elif isinstance(value, str):
            known[field.name] = value
    return Filled(**known)
