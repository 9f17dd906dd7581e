"""What was found, as the lines below the search box: sections with a heading each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.queries.days import BookingRow
from desktop.queries.search import Found
from desktop.queries.search_hits import Hit, HitKind
from desktop.queries.search_things import FoundThing
from desktop.rules.dates import weekday_kanji
from desktop.rules.kana import fold
from desktop.views.daybook.entries.words import KINDS
from desktop.views.frame.palette import Command
from desktop.views.groups.record.tie_words import role_word
from desktop.views.shared.search_box import Answer
from desktop.views.shared.tag import Mark
from desktop.words import DisplayKind, EntryKind, PersonRole

_Section = tuple[str, list[Answer]]
COMMAND = "command"
_ICONS = {
    HitKind.PERSON: "thing.person",
    HitKind.CASE: "place.consultations",
    HitKind.ANSWER: "verb.help",
    HitKind.EVENT: "place.events",
    HitKind.ENTRY: "verb.edit",
    HitKind.DISPLAY: "verb.picture",
    HitKind.NOTE: "thing.note",
}


def answers(found: Found, commands: Sequence[Command], recent: Sequence[Answer], asked: str) -> list[Answer]:
    """What is called so by the program itself, then what was opened lately, then by kind; each once.

    What has the very number that was asked is exact.
    """
    own = (section_word(COMMAND), _commands(commands))
    named = (own[0], [answer for answer in own[1] if fold(answer.title) == fold(asked.strip())])
    known = {answer.key for answer in named[1]}
    again = [answer for answer in recent if not found.is_number and answer.key not in known and _holds(answer, asked)]
    known |= {answer.key for answer in again}
    sections = [section for section in (named, (section_word("recent"), again)) if section[1]]
    for word, rows in _by_number(found) if found.is_number else _by_name(found, own):
        fresh = [row for row in rows if row.key not in known]
        if fresh:
            sections.append((word, fresh))
            known |= {row.key for row in fresh}
    return [line for word, rows in sections for line in (Answer(None, word, is_heading=True), *rows)]


def recalled_answers(found: Found, commands: Iterable[Command], keys: Sequence[object]) -> list[Answer]:
    """What was opened lately, in the order of the keys, without a heading."""
    rows = (*_bookings(found), *_groups(found), *map(_thing, found.things), *map(_hit, found.hits))
    by_key = {row.key: row for row in (*rows, *_commands(commands))}
    return [by_key[key] for key in keys if key in by_key]


def section_word(kind: str) -> str:
    return {
        "recent": QCoreApplication.translate("TopBar", "Opened lately"),
        "group": QCoreApplication.translate("TopBar", "Groups"),
        "booking": QCoreApplication.translate("TopBar", "Next bookings"),
        "number": QCoreApplication.translate("TopBar", "With this number"),
        HitKind.PERSON: QCoreApplication.translate("TopBar", "People"),
        HitKind.CASE: QCoreApplication.translate("TopBar", "Consultations"),
        HitKind.ANSWER: QCoreApplication.translate("TopBar", "Answers"),
        HitKind.EVENT: QCoreApplication.translate("TopBar", "Events"),
        HitKind.ENTRY: QCoreApplication.translate("TopBar", "Records"),
        HitKind.DISPLAY: QCoreApplication.translate("TopBar", "Flyers and posters"),
        HitKind.NOTE: QCoreApplication.translate("TopBar", "Handover"),
        COMMAND: QCoreApplication.translate("TopBar", "Pages and papers"),
    }[kind]


def _holds(answer: Answer, asked: str) -> bool:
    line = fold(f"{answer.title}\n{answer.detail}\n{answer.mark.word if answer.mark else ''}")
    return all(word in line for word in map(fold, asked.split()))


def _by_number(found: Found) -> list[_Section]:
    rows = [*_bookings(found, is_exact=True), *map(_exact_thing, found.things), *map(_exact_hit, found.hits)]
    return [(section_word("number"), rows), (section_word("group"), _groups(found))]


def _by_name(found: Found, own: _Section) -> list[_Section]:
    """Who it is about, then what the program can do, then what was written down."""
    people, *others = ((section_word(kind), [_hit(hit) for hit in found.hits if hit.kind is kind]) for kind in HitKind)
    groups, bookings = (section_word("group"), _groups(found)), (section_word("booking"), _bookings(found))
    return [groups, people, bookings, own, *others]


def _groups(found: Found) -> list[Answer]:
    return [Answer(("group", hit.id), hit.name, hit.kana, Mark(hit.number), "place.groups") for hit in found.groups]


def _bookings(found: Found, *, is_exact: bool = False) -> list[Answer]:
    return [
        Answer(("booking", row.id), row.group, _when(row), Mark(row.number), _icon_of(row), is_exact=is_exact)
        for row in found.bookings
    ]


def _commands(commands: Iterable[Command]) -> list[Answer]:
    return [
        Answer((COMMAND, each.key), each.words, each.path, Mark(each.keys) if each.keys else None, each.icon)
        for each in commands
    ]


def _exact_thing(row: FoundThing) -> Answer:
    return _thing(row, is_exact=True)


def _exact_hit(hit: Hit) -> Answer:
    return _hit(hit, is_exact=True)


def _thing(row: FoundThing, *, is_exact: bool = False) -> Answer:
    word = {
        "receipt": QCoreApplication.translate("TopBar", "Receipt"),
        "job": QCoreApplication.translate("TopBar", "Print job"),
        "invoice": QCoreApplication.translate("TopBar", "Invoice"),
        "card": QCoreApplication.translate("TopBar", "Prepaid card"),
        "rental": QCoreApplication.translate("TopBar", "Locker or mailbox"),
        "loan": QCoreApplication.translate("TopBar", "Loan"),
    }[row.kind.value]
    told = f"{word}  {row.on.year}/{row.on.month}/{row.on.day}"
    return Answer((row.kind.value, row.id), row.who, told, Mark(row.number), "thing.document", is_exact=is_exact)


def _hit(hit: Hit, *, is_exact: bool = False) -> Answer:
    told = "  ".join(filter(None, (_word(hit.word), _day(hit.on), hit.detail)))
    mark = Mark(hit.number) if hit.number else None
    key = (hit.kind.value, hit.id, hit.title) if hit.kind is HitKind.PERSON else (hit.kind.value, hit.id)
    return Answer(key, hit.title, told, mark, _ICONS[hit.kind], is_exact=is_exact)


def _word(word: EntryKind | DisplayKind | PersonRole | None) -> str:
    match word:
        case EntryKind():
            return QCoreApplication.translate("Entries", KINDS[word])
        case PersonRole():
            return role_word(word)
        case _:
            return ""


def _day(on: date | None) -> str:
    return f"{on.year}/{on.month}/{on.day}" if on is not None else ""


def _when(row: BookingRow) -> str:
    start, end = row.starts_at, row.ends_at
    day = f"{start.month}/{start.day}（{weekday_kanji(start.date())}）"
    return f"{day} {start.hour}:{start.minute:02}～{end.hour}:{end.minute:02}  {_place_of(row)}"


def _place_of(row: BookingRow) -> str:
    said = QCoreApplication.translate("TopBar", "Specialist: {name}").format(name=row.room)
    return said if row.advice else row.room


def _icon_of(row: BookingRow) -> str:
    return "place.consultations" if row.advice else "place.rooms"
