"""What the manager can do to the center's lists and own fields. Nothing is deleted: groups may have it, or had it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import AlreadyThere, Missing, NotFound, TooLongText
from desktop.models import ActivityField, ExtraField, ListWord, OrganizationForm, WordList
from desktop.operations.acting import Acting
from desktop.rules.kana import fold
from desktop.rules.visible import one_line
from desktop.words import ExtraKind

MOST_NAME = 100


class Listed(StrEnum):
    """What stands in lists, by the name refusals have for it."""

    ACTIVITY_FIELD = "activity_field"
    ORGANIZATION_FORM = "organization_form"
    WORD_LIST = "word_list"
    LIST_WORD = "list_word"
    EXTRA_FIELD = "extra_field"


Entry = ActivityField | OrganizationForm | WordList | ListWord | ExtraField
MODELS: dict[Listed, type[Entry]] = {
    Listed.ACTIVITY_FIELD: ActivityField,
    Listed.ORGANIZATION_FORM: OrganizationForm,
    Listed.WORD_LIST: WordList,
    Listed.LIST_WORD: ListWord,
    Listed.EXTRA_FIELD: ExtraField,
}


@dataclass(frozen=True, slots=True)
class WordPlace:
    """Which list: `list_id` for the words of one of the word lists."""

    kind: Listed
    list_id: int | None = None


def add_words(session: Session, _acting: Acting, place: WordPlace, names: tuple[str, ...]) -> int:
    """Put words at the end of a list; one that was retired comes back. The last one's id. Raises Missing, AlreadyThere.

    Of several words those that are there already are passed over.
    """
    wanted = tuple(dict.fromkeys(one_line(name) for name in names if one_line(name)))
    if not wanted:
        raise Missing("name")
    entries = _entries(session, place)
    entry: Entry | None = None
    for name in wanted:
        same = _same(entries, name)
        if same is not None and same.active:
            if len(wanted) == 1:
                raise AlreadyThere(place.kind.value, name)
            continue
        entry = same or _made(place, _fitting(name), _next(entries))
        entry.active = True
        session.add(entry)
        entries.append(entry)
    session.flush()
    return (entry or entries[-1]).id


def add_word_list(session: Session, _acting: Acting, name: str, *, many: bool) -> int:
    """A list of the center's own: groups have many of its words, or one. Raises Missing, AlreadyThere."""
    entries = _entries(session, WordPlace(Listed.WORD_LIST))
    return _added(session, entries, WordList(name=_free(entries, Listed.WORD_LIST, name), many=many))


def add_extra_field(session: Session, _acting: Acting, name: str, kind: ExtraKind) -> int:
    """A field of the center's own. Raises Missing, AlreadyThere."""
    entries = _entries(session, WordPlace(Listed.EXTRA_FIELD))
    field = ExtraField(name=_free(entries, Listed.EXTRA_FIELD, name), kind=kind)
    return _added(session, entries, field)


def rename_word(session: Session, _acting: Acting, place: WordPlace, entry_id: int, name: str) -> int:
    """Another name for the same thing: whoever has it keeps it. Raises Missing, AlreadyThere, NotFound."""
    entries = _entries(session, place)
    entry = _found(entries, place, entry_id)
    entry.name = _free([other for other in entries if other is not entry], place.kind, name)
    return entry.id


def move_word(session: Session, _acting: Acting, place: WordPlace, entry_id: int, step: int) -> int:
    """So many places down the list, up for less than 0, as far as it goes; retired ones are not counted."""
    entries = _entries(session, place)
    entry = _found(entries, place, entry_id)
    shown = [each for each in entries if each.active or each is entry]
    at = shown.index(entry)
    shown.insert(max(0, min(len(shown) - 1, at + step)), shown.pop(at))
    for position, each in enumerate([*shown, *(each for each in entries if each not in shown)]):
        if each.position != position:
            each.position = position
    return entry.id


def retire_word(session: Session, _acting: Acting, place: WordPlace, entry_id: int, *, active: bool = False) -> int:
    """It is offered no more, or (`active`) again; whoever has it keeps it. Raises NotFound."""
    entry = _found(_entries(session, place), place, entry_id)
    entry.active = active
    return entry.id


def _added(session: Session, entries: list[Entry], entry: WordList | ExtraField) -> int:
    entry.position, entry.active = _next(entries), True
    session.add(entry)
    session.flush()
    return entry.id


def _entries(session: Session, place: WordPlace) -> list[Entry]:
    if place.kind is Listed.LIST_WORD:
        if place.list_id is None or session.get(WordList, place.list_id) is None:
            raise NotFound(Listed.WORD_LIST.value, str(place.list_id or ""))
        words = select(ListWord).where(ListWord.list_id == place.list_id)
        return list(session.scalars(words.order_by(ListWord.position, ListWord.id)))
    model = MODELS[place.kind]
    return list(session.scalars(select(model).order_by(model.position, model.id)))


def _found(entries: Iterable[Entry], place: WordPlace, entry_id: int) -> Entry:
    entry = next((each for each in entries if each.id == entry_id), None)
    if entry is None:
        raise NotFound(place.kind.value, str(entry_id))
    return entry


def _same(entries: Iterable[Entry], name: str) -> Entry | None:
    """However wide it is written; where folding leaves nothing, as it is written."""
    return next((each for each in entries if each.name == name or (fold(name) and fold(each.name) == fold(name))), None)


def _free(entries: list[Entry], kind: Listed, name: str) -> str:
    name = _fitting(one_line(name))
    if _same(entries, name) is not None:
        raise AlreadyThere(kind.value, name)
    return name


def _fitting(name: str) -> str:
    if not name:
        raise Missing("name")
    if len(name) > MOST_NAME:
        raise TooLongText("name", len(name), MOST_NAME)
    return name


def _next(entries: Iterable[Entry]) -> int:
    return max((each.position for each in entries), default=-1) + 1


def _made(place: WordPlace, name: str, position: int) -> Entry:
    if place.kind is Listed.LIST_WORD and place.list_id is not None:
        return ListWord(list_id=place.list_id, name=name, position=position)
    match place.kind:
        case Listed.ACTIVITY_FIELD:
            return ActivityField(name=name, position=position)
        case Listed.ORGANIZATION_FORM:
            return OrganizationForm(name=name, position=position)
        case _:
            raise NotFound(place.kind.value, name)
