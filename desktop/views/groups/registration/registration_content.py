"""What stands in the registration form, as it was typed, and what it means."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any, cast

from desktop.operations.group_request import AgeBand, GroupRequest
from desktop.queries.group_cards import ChoiceRow, GroupCard
from desktop.rules.dates import read_date
from desktop.rules.validity import valid_until
from desktop.rules.visible import phone_number, postal_code
from desktop.views.shared.name_edit import katakana
from desktop.views.shared.number_edit import read_number
from desktop.words import ConsentField, GroupKind, NameKind

_NOBODY = (None, None)
_BETWEEN = re.compile("[、,，\n]+")
BETWEEN_NAMES = "、"
TypedBand = tuple[str, str, str]  # the band's name, its members and the citizens among them as typed


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """Dates and numbers are text as typed: half-typed stays half-typed. `published` holds words of ConsentField.

    `abbreviations` are separated by 、; `extras` are the center's own fields by their ids; `papers` are in hand.
    """

    kind: str = GroupKind.GROUP.value
    name: str = ""
    kana: str = ""
    kana_by_hand: bool = False
    form_id: int | None = None
    founded_on: str = ""
    representative: str = ""
    representative_kana: str = ""
    representative_kana_by_hand: bool = False
    postal_code: str = ""
    address: str = ""
    phone: str = ""
    mobile: str = ""
    email: str = ""
    fax: str = ""
    published: tuple[str, ...] = ()
    members: str = ""
    citizens: str = ""
    field_ids: tuple[int, ...] = ()
    publicity: str = ""
    website: str = ""
    registered_until: str = ""
    source: str = ""
    corporate_number: str = ""
    abbreviations: str = ""
    days: str = ""
    joining: str = ""
    gains: str = ""
    ages: tuple[TypedBand, ...] = ()
    incorporation_planned: bool = False
    collaborates: bool | None = None
    mail_refused: bool = False
    word_ids: tuple[int, ...] = ()
    extras: tuple[tuple[int, str], ...] = ()
    papers: tuple[str, ...] = ()

    @property
    def is_worth_keeping(self) -> bool:
        return any(getattr(self, name) for name in WORTH)

    def request(self, today: date, before: GroupCard | None) -> GroupRequest:
        """What is filled in has been checked before: dates and numbers do not raise here."""
        plain = {name: getattr(self, name).strip() for name in PLAIN}
        return GroupRequest(
            **plain,
            kana=katakana(self.kana).strip(),
            representative_kana=katakana(self.representative_kana).strip(),
            number=before.number if before else "",
            kind=GroupKind(self.kind),
            form_id=self.form_id,
            field_ids=self.field_ids,
            founded_on=_day(self.founded_on, today),
            postal_code=postal_code(self.postal_code),
            phone=phone_number(self.phone),
            mobile=phone_number(self.mobile),
            fax=phone_number(self.fax),
            published=frozenset(ConsentField(field) for field in self.published if self.has(field)),
            members=read_number(self.members),
            citizens=read_number(self.citizens),
            registered_from=before.registered_from if before else None,
            registered_until=_day(self.registered_until, today),
            abbreviations=self._short_names(before),
            ages=_ages(self.ages),
            incorporation_planned=self.incorporation_planned,
            collaborates=self.collaborates,
            mail_refused=self.mail_refused,
            word_ids=self.word_ids,
            extras=self.extras,
        )

    def _short_names(self, before: GroupCard | None) -> tuple[str, ...]:
        """A name that has the separator in it stays whole as long as nobody touches the line."""
        had = _short_names(before) if before else ()
        return had if BETWEEN_NAMES.join(had) == self.abbreviations else names_in(self.abbreviations)

    def has(self, field: str) -> bool:
        """Whether there is anything to agree about."""
        return bool(getattr(self, field).strip() or (field == "address" and self.postal_code.strip()))

    def as_draft(self) -> dict[str, Any]:
        return asdict(self)


TEXTS = (
    *("name", "kana", "founded_on", "representative", "representative_kana", "postal_code", "address", "phone"),
    *("mobile", "email", "fax", "members", "citizens", "publicity", "website", "registered_until", "source"),
    *("corporate_number", "abbreviations", "days", "joining", "gains"),
)
MARKS = ("kana_by_hand", "representative_kana_by_hand", "incorporation_planned", "mail_refused")
IDS = ("field_ids", "word_ids")
PLAIN = (
    *("name", "representative", "address", "email", "source", "website", "publicity"),
    *("corporate_number", "days", "joining", "gains"),
)
WORTH = (
    *PLAIN[:4],
    *("kana", "postal_code", "phone", "mobile", "fax", "members", "publicity", "website", "abbreviations", "ages"),
    *(*IDS, "extras", "corporate_number", "days", "joining", "gains"),
)


def empty_form(today: date, source: str, fiscal_years: int = 1) -> Filled:
    """A registration ends with a fiscal year, its first or a later one."""
    return Filled(registered_until=valid_until(today, fiscal_years).isoformat(), source=source)


def from_draft(content: Mapping[str, Any]) -> Filled:
    """What can be understood of a draft; the rest is left as in an empty form."""
    texts = {name: content[name] for name in TEXTS if isinstance(content.get(name), str)}
    marks = {name: content[name] for name in MARKS if isinstance(content.get(name), bool)}
    ids: dict[str, Any] = {name: tuple(each for each in _list(content, name) if isinstance(each, int)) for name in IDS}
    kind, form_id, together = content.get("kind"), content.get("form_id"), content.get("collaborates")
    return Filled(
        **texts,
        **marks,
        **ids,
        kind=kind if isinstance(kind, str) and kind in set(GroupKind) else GroupKind.GROUP.value,
        form_id=form_id if isinstance(form_id, int) else None,
        published=tuple(field for field in _list(content, "published") if field in set(ConsentField)),
        collaborates=together if isinstance(together, bool) else None,
        ages=tuple(_rows(content, "ages", (str, str, str))),
        extras=tuple(_rows(content, "extras", (int, str))),
        papers=tuple(name for name in _list(content, "papers") if isinstance(name, str)),
    )


def of_card(card: GroupCard, source: str) -> Filled:
    """The record as the form shows it."""
    private = {row.kind: row.value for row in card.private}
    postal = next((row.postal_code for row in card.private if row.kind is ConsentField.ADDRESS), "")
    return Filled(
        address=private.get(ConsentField.ADDRESS, ""),
        phone=private.get(ConsentField.PHONE, ""),
        mobile=private.get(ConsentField.MOBILE, ""),
        fax=private.get(ConsentField.FAX, ""),
        email=private.get(ConsentField.EMAIL, ""),
        kind=card.kind.value,
        name=card.name,
        kana=card.kana,
        form_id=card.form_id,
        founded_on=card.founded_on.isoformat() if card.founded_on else "",
        representative=card.representative,
        representative_kana=card.representative_kana,
        postal_code=postal,
        published=tuple(row.kind.value for row in card.private if row.published),
        members=_count(card.members),
        citizens=_count(card.citizens),
        field_ids=tuple(field.id for field in card.fields),
        publicity=card.publicity,
        website=card.website,
        registered_until=card.registered_until.isoformat() if card.registered_until else "",
        source=source,
        corporate_number=card.corporate_number,
        abbreviations=BETWEEN_NAMES.join(_short_names(card)),
        days=card.days,
        joining=card.joining,
        gains=card.gains,
        ages=tuple((band, _count(members), _count(citizens)) for band, members, citizens in card.ages),
        incorporation_planned=card.incorporation_planned,
        collaborates=card.collaborates,
        mail_refused=card.mail_refused,
        word_ids=tuple(sorted(word.id for word in card.words)),
        extras=tuple(sorted((extra.id, extra.value) for extra in card.extras)),
    )


def form_of(card: GroupCard) -> tuple[ChoiceRow, ...]:
    """The record's form of organization as an entry of a list, none where nobody said."""
    return (ChoiceRow(card.form_id, card.form),) if card.form_id is not None else ()


def names_in(typed: str) -> tuple[str, ...]:
    """Several names in one line, however they are separated."""
    return tuple(name.strip() for name in _BETWEEN.split(typed) if name.strip())


def _short_names(card: GroupCard) -> tuple[str, ...]:
    return tuple(row.name for row in card.names if row.kind is NameKind.ABBREVIATION)


def _ages(typed: tuple[TypedBand, ...]) -> tuple[AgeBand, ...]:
    read = [(band, read_number(members), read_number(citizens)) for band, members, citizens in typed]
    return tuple((band, members or 0, citizens) for band, members, citizens in read if (members, citizens) != _NOBODY)


def _count(people: int | None) -> str:
    return "" if people is None else f"{people:,}"


def _day(typed: str, today: date) -> date | None:
    return read_date(typed, today=today) if typed.strip() else None


def _list(content: Mapping[str, Any], name: str) -> list[Any]:
    value = content.get(name)
    return list(cast("Iterable[Any]", value)) if isinstance(value, list | tuple) else []


def _rows(content: Mapping[str, Any], name: str, kinds: tuple[type, ...]) -> Iterator[Any]:
    for row in _list(content, name):
        if isinstance(row, list | tuple):
            values = tuple(cast("Iterable[Any]", row))
            if len(values) == len(kinds) and all(map(isinstance, values, kinds)):
                yield values
