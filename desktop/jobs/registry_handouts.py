"""The papers of the register by name, for the people call by their numbers, with settings as words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from desktop.errors import NotFound, NotReadable
from desktop.jobs import letters
from desktop.jobs.drawn import Drawn
from desktop.jobs.letters import LabelOrder, LetterOrder, Mailing
from desktop.jobs.register_papers import draw_directory, draw_profile, draw_register_sheet
from desktop.operations.acting import By
from desktop.queries.groups import group_by_number
from desktop.rules.dates import read_date
from desktop.rules.label_sheets import label_sheets
from desktop.rules.letter_texts import LetterKind
from desktop.storage.database import Database

Settings = Mapping[str, str]
Draw = Callable[[Database, By, str, Settings], Drawn]

LETTER_SETTINGS = frozenset({"text", "number", "answer_until", "round"})
LABEL_SETTINGS = frozenset({"sheet", "first", "right", "down", "frame"})
_YES = frozenset({"1", "yes", "true", "はい"})
_FARTHEST = 10.0  # mm that a printer may slide


def group_ids(database: Database, numbers: str) -> list[int]:
    """The groups of some registration numbers with commas between them. Raises NotFound."""
    asked = [number.strip() for number in numbers.replace("、", ",").split(",") if number.strip()]
    with database.reading() as session:
        found = [(number, group_by_number(session, number)) for number in asked]
    missing = next((number for number, group in found if group is None), None if asked else numbers)
    if missing is not None:
        raise NotFound("group", missing)
    return [group.id for _, group in found if group is not None]


def application(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    """Blank where no group is named."""
    del settings
    return letters.application_form(database, by, group_ids(database, for_)[0] if for_ else None)


def profile(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    del by, settings  # it says when it was drawn, not by whom
    return draw_profile(database, group_ids(database, for_)[0])


def register(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    """As it is, or as it stood at the end of the day `on`."""
    day = _day(database, "on", settings)
    return draw_register_sheet(database, group_ids(database, for_)[0], day, by.staff)


def directory(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    """All on the register, or the groups named."""
    del by
    order = settings.get("order", "field")
    if order not in {"field", "kana"}:
        raise NotReadable("set", f"order={order}")
    asked = group_ids(database, for_) if for_ else None
    folded = settings.get("folded", "") in _YES
    return draw_directory(database, asked, "kana" if order == "kana" else "field", folded=folded)


def letter_of(kind: LetterKind) -> Draw:
    """What draws letters of a kind; who refused mail and what the text asks for in vain are among the faults."""

    def draw(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
        told = settings.get("round", "").strip()
        if told and not told.isdecimal():
            raise NotReadable("set", f"round={told}")
        order = LetterOrder(
            kind=kind,
            group_ids=tuple(group_ids(database, for_)),
            text=settings.get("text", "").replace("\\n", "\n"),
            number=settings.get("number", ""),
            round_id=int(told[:9]) if told else None,
            answer_until=_day(database, "answer_until", settings),
        )
        return _with_faults(letters.letters(database, by, order))

    return draw


def labels(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    sheets = label_sheets()
    sheet = settings.get("sheet", next(iter(sheets))).strip()
    if sheet not in sheets:
        raise NotReadable("set", f"sheet={sheet}")
    first = settings.get("first", "0").strip()
    if not first.isdecimal() or int(first[:3]) >= sheets[sheet].count:
        raise NotReadable("set", f"first={first}")
    shift = _millimetres("right", settings), _millimetres("down", settings)
    ids = tuple(group_ids(database, for_))
    order = LabelOrder(ids, sheet, int(first), shift, frame=settings.get("frame", "") in _YES)
    return _with_faults(letters.labels(database, by, order))


def _with_faults(mailing: Mailing) -> Drawn:
    drawn = mailing.drawn
    said = [f"unknown {{{name}}}" for name in mailing.unknown] + [f"empty {{{name}}}" for name in mailing.empty]
    said += [f"{each.why} {each.number}" for each in (*mailing.left_out, *mailing.by_hand)]
    return Drawn(drawn.pdf, drawn.missing, drawn.title, drawn.number, tuple(said))


def _day(database: Database, key: str, settings: Settings) -> date | None:
    told = settings.get(key, "").strip()
    try:
        return read_date(told, today=database.now().date()) if told else None
    except NotReadable as unread:
        raise NotReadable("set", f"{key}={told}") from unread


def _millimetres(key: str, settings: Settings) -> float:
    told = settings.get(key, "0").strip()
    try:
        shift = float(told)
    except ValueError as unread:
        raise NotReadable("set", f"{key}={told}") from unread
    if not -_FARTHEST <= shift <= _FARTHEST:
        raise NotReadable("set", f"{key}={told}")
    return shift
