"""What stands in the sheet in which a consultation is taken, as it was typed, and what it means."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any, cast

from desktop.operations.consultations import ConsultationRequest, PersonRequest
from desktop.operations.contacts import ContactRequest
from desktop.operations.follow_ups import FollowUpRequest
from desktop.queries.taking import TemplateRow
from desktop.words import ActorKind, Channel, Openness

CALL_BACK_AFTER = timedelta(days=7)
# a draft that is older began with another visit
SAME_VISIT = timedelta(hours=3)


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """`minutes` is None while the clock runs by itself; `begun` is when the sheet was opened.

    `at` is when it was, where it is entered afterwards, `ends_at` its end where that is known. `skipped` minutes of the
    clock do not count. `people` are roles and names, `reader_ids` who is named to open the case;
    `case_id` is the open case it goes on with, `case` its number.
    """

    begun: datetime
    actor: ActorKind | None = None
    group_id: int | None = None
    group: str = ""
    group_number: str = ""
    topic_ids: tuple[int, ...] = ()
    note: str = ""
    caller: str = ""
    channel: Channel = Channel.WALK_IN
    minutes: int | None = None
    calls_back: bool = False
    what: str = ""
    due: date | None = None
    openness: Openness = Openness.DESK
    reader_ids: tuple[int, ...] = ()
    people: tuple[tuple[str, str], ...] = ()
    department: str = ""
    advice: str = ""
    materials: str = ""
    continues: bool = False
    at: datetime | None = None
    ends_at: datetime | None = None
    skipped: int = 0
    case_id: int | None = None
    case: str = ""

    @property
    def is_worth_keeping(self) -> bool:
        words = (self.group, self.note.strip(), self.caller, self.department, self.advice.strip(), self.materials)
        return bool(self.actor or self.topic_ids or self.calls_back or self.people or any(words))

    @property
    def has_more(self) -> bool:
        """Whether anything stands in the fields that can wait."""
        words = (self.caller, self.department, self.advice.strip(), self.materials)
        is_said = self.minutes is not None or self.continues or self.at is not None or self.openness is Openness.NAMED
        return is_said or bool(self.people) or any(words)

    def contact(self, minutes: int | None) -> ContactRequest:
        """One more contact of the case it goes on with."""
        return ContactRequest(
            note=self.note,
            channel=self.channel,
            minutes=minutes,
            at=self.at,
            ends_at=self.ends_at,
            advice=self.advice,
            materials=self.materials,
        )

    def request(self, minutes: int | None, what: str) -> ConsultationRequest:
        """`minutes` is what the clock shows, `what` the words for a call back that was not described."""
        assert self.actor is not None
        calls_back = self.calls_back and self.due is not None
        return ConsultationRequest(
            actor=self.actor,
            topic_ids=self.topic_ids,
            note=self.note,
            group_id=self.group_id,
            caller=self.caller,
            department=self.department,
            channel=self.channel,
            continues=self.continues,
            minutes=minutes,
            advice=self.advice,
            materials=self.materials,
            at=self.at,
            ends_at=self.ends_at,
            people=tuple(PersonRequest(role=role, name=name) for role, name in self.people),
            openness=self.openness,
            readers=self.reader_ids,
            follow_up=FollowUpRequest(what=self.what.strip() or what, due_on=cast("date", self.due))
            if calls_back
            else None,
        )

    def as_draft(self) -> dict[str, Any]:
        kept = asdict(self)
        moments = {"due": self.due, "at": self.at, "ends_at": self.ends_at}
        days = {name: when.isoformat() if when else None for name, when in moments.items()}
        return kept | {"begun": self.begun.isoformat()} | days


def begun_with(template: TemplateRow, filled: Filled) -> Filled:
    """The sheet with a template put in: what is written already stays."""
    return replace(
        filled,
        actor=template.actor or filled.actor,
        topic_ids=template.topic_ids or filled.topic_ids,
        channel=template.channel,
        note=filled.note if filled.note.strip() else template.note,
        advice=filled.advice if filled.advice.strip() else template.advice,
        openness=template.openness if filled.openness is Openness.DESK else filled.openness,
    )


def running_minutes(begun: datetime, now: datetime, skipped: int = 0) -> int:
    """Minutes since the sheet was opened, at least one; those in which the clock stood are left out."""
    return max(1, (now - begun) // timedelta(minutes=1) - skipped)


def from_draft(content: dict[str, Any], now: datetime) -> Filled:
    """What can be understood of a draft; the rest is left empty."""
    begun = _moment(content.get("begun")) or now
    is_same = timedelta(0) <= now - begun < SAME_VISIT
    return Filled(
        begun=begun if is_same else now,
        skipped=(_number(content.get("skipped")) or 0) if is_same else 0,
        actor=ActorKind(content["actor"]) if content.get("actor") in set(ActorKind) else None,
        group_id=_number(content.get("group_id")),
        topic_ids=_numbers(content.get("topic_ids")),
        channel=Channel(content["channel"]) if content.get("channel") in set(Channel) else Channel.WALK_IN,
        minutes=_number(content.get("minutes")),
        due=when.date() if (when := _moment(content.get("due"))) else None,
        calls_back=content.get("calls_back") is True,
        openness=Openness(content["openness"]) if content.get("openness") in set(Openness) else Openness.DESK,
        reader_ids=_numbers(content.get("reader_ids")),
        people=_people(content.get("people")),
        continues=content.get("continues") is True,
        at=_moment(content.get("at")),
        ends_at=_moment(content.get("ends_at")),
        case_id=_number(content.get("case_id")),
        **{name: content[name] for name in TEXTS if isinstance(content.get(name), str)},
    )


TEXTS = ("group", "group_number", "note", "caller", "what", "department", "advice", "materials", "case")


def _people(raw: object) -> tuple[tuple[str, str], ...]:
    rows = cast("list[object]", raw) if isinstance(raw, list) else []
    pairs = [cast("list[object]", row) for row in rows if isinstance(row, list)]
    return tuple((str(pair[0]), str(pair[1])) for pair in pairs if len(pair) == len(("role", "name")))


def _moment(raw: object) -> datetime | None:
    try:
        return datetime.fromisoformat(raw) if isinstance(raw, str) else None
    except ValueError:
        return None


def _number(raw: object) -> int | None:
    return raw if type(raw) is int else None


def _numbers(raw: object) -> tuple[int, ...]:
    kept = cast("list[object]", raw) if isinstance(raw, list) else []
    return tuple(number for number in kept if type(number) is int)
