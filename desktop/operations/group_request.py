"""A registration as the form gives it, tidied and judged before anything is written."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

from stdnum.jp import cn

from desktop.errors import Contradicts, Missing, NotReadable, TooLongText
from desktop.rules.dates import EARLIEST, LATEST
from desktop.rules.kana import digits
from desktop.rules.visible import many_lines, one_line, phone_number, postal_code, unseen_in
from desktop.words import ConsentField, GroupKind

MOST_NAME, MOST_NUMBER, MOST_PUBLICITY = 300, 40, 10_000
MOST_PEOPLE = 1_000_000
LINES = (
    *("name", "kana", "representative", "representative_kana", "address", "website", "source"),
    *("days", "joining", "gains"),
)
DIALLED = ("phone", "mobile", "fax")
COUNTS = ("members", "citizens")
DAYS = ("founded_on", "registered_from", "registered_until")
MOST = dict.fromkeys((*LINES, "email", "postal_code", *DIALLED), MOST_NAME) | {
    "number": MOST_NUMBER,
    "publicity": MOST_PUBLICITY,
}
_PHONE = re.compile("[0-9]+(?:-[0-9]+)*")
_POSTAL = re.compile("[0-9]{3}-[0-9]{4}")
_MAIL = re.compile(r"[^@\s,;、]+@[^@\s,;、]+")
AgeBand = tuple[str, int, int | None]  # the band's name, its members, the citizens among them


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupRequest:
    """A registration as the form gives it; an empty number is given by the center's pattern.

    `form_id` and `field_ids` name rows of the center's lists. `published` are the fields that may be published,
    `withheld` those that the group refused, by what `source` (the application, a phone call) says; of fields in neither
    nothing was said, and everything but `published` stays at the desk. `word_ids` name words of the center's lists,
    `extras` its own fields with what is in them: a text, a number, an ISO date, "yes" or "no".
    """

    name: str
    kana: str = ""
    number: str = ""
    kind: GroupKind = GroupKind.GROUP
    form_id: int | None = None
    field_ids: tuple[int, ...] = ()
    founded_on: date | None = None
    representative: str = ""
    representative_kana: str = ""
    postal_code: str = ""
    address: str = ""
    phone: str = ""
    mobile: str = ""
    fax: str = ""
    email: str = ""
    published: frozenset[ConsentField] = frozenset()
    source: str = ""
    members: int | None = None
    citizens: int | None = None
    website: str = ""
    publicity: str = ""
    registered_from: date | None = None
    registered_until: date | None = None
    withheld: frozenset[ConsentField] = frozenset()
    corporate_number: str = ""
    abbreviations: tuple[str, ...] = ()
    days: str = ""
    joining: str = ""
    gains: str = ""
    ages: tuple[AgeBand, ...] = ()
    incorporation_planned: bool = False
    collaborates: bool | None = None
    mail_refused: bool = False
    word_ids: tuple[int, ...] = ()
    extras: tuple[tuple[int, str], ...] = ()

    def in_words(self) -> dict[str, str]:
        """Every field as a text, for showing two versions side by side."""
        return {field.name: _in_words(getattr(self, field.name)) for field in fields(self)}


def _number(text: str) -> str:
    return one_line(unicodedata.normalize("NFKC", text))


_TIDY: dict[str, Callable[[str], str]] = {
    **dict.fromkeys(LINES, one_line),
    **dict.fromkeys(DIALLED, phone_number),
    **dict.fromkeys(("number", "email"), _number),
    "postal_code": postal_code,
    "publicity": many_lines,
    "corporate_number": digits,
}


def tidied(request: GroupRequest) -> GroupRequest:
    """The request as it is kept: nothing unseen in it, phone numbers and postal codes in one way of writing."""
    texts: dict[str, Any] = {field: tidy(getattr(request, field)) for field, tidy in _TIDY.items()}
    return replace(
        request,
        **texts,
        field_ids=tuple(dict.fromkeys(request.field_ids)),
        word_ids=tuple(dict.fromkeys(request.word_ids)),
        abbreviations=tuple(dict.fromkeys(one_line(name) for name in request.abbreviations if one_line(name))),
        extras=tuple((field, one_line(value)) for field, value in sorted(request.extras) if one_line(value)),
        ages=tuple((one_line(band), people, among) for band, people, among in request.ages),
        published=request.published - request.withheld,
    )


def unseen_fields(request: GroupRequest) -> tuple[str, ...]:
    """The fields in which `tidied` takes out characters that nobody can see: whoever typed them is to hear of it."""
    return tuple(field for field in _TIDY if unseen_in(getattr(request, field)))


def refuse_bad(request: GroupRequest) -> None:
    """Judge a tidied request. Raises Missing, TooLongText, NotReadable, Contradicts, each with the field's name."""
    if not request.name:
        raise Missing("name")
    for field, most in MOST.items():
        if (length := len(getattr(request, field))) > most:
            raise TooLongText(field, length, most)
    for field in DIALLED:
        _refuse_unless(_is_phone, field, getattr(request, field))
    _refuse_unless(_POSTAL.fullmatch, "postal_code", request.postal_code)
    _refuse_unless(_MAIL.fullmatch, "email", request.email)
    _refuse_unless(cn.is_valid, "corporate_number", request.corporate_number)
    many = {"abbreviations": request.abbreviations, "extras": [text for _, text in request.extras]}
    for field, texts in (many | {"ages": [band for band, _, _ in request.ages]}).items():
        if (length := max(map(len, texts), default=0)) > MOST_NAME:
            raise TooLongText(field, length, MOST_NAME)
    _refuse_bad_counts(request)
    _refuse_bad_days(request)


def _refuse_unless(right: Callable[[str], Any], field: str, text: str) -> None:
    if text and not right(text):
        raise NotReadable(field, text)


def _is_phone(text: str) -> bool:
    return _PHONE.fullmatch(text) is not None and len(digits(text)) in {10, 11}


def _refuse_bad_counts(request: GroupRequest) -> None:
    for field in COUNTS:
        people = getattr(request, field)
        if people is not None and not 0 <= people <= MOST_PEOPLE:
            raise NotReadable(field, str(people))
    members, citizens = request.members, request.citizens
    if members is not None and citizens is not None and citizens > members:
        raise Contradicts("citizens", str(citizens), "members", str(members))
    for band, people, among in request.ages:
        if not 0 <= people <= MOST_PEOPLE or not 0 <= (among or 0) <= people:
            raise NotReadable("ages", f"{band} {people}" + ("" if among is None else f"/{among}"))
    aged = sum(people for _band, people, _among in request.ages)
    if members is not None and aged > members:
        raise Contradicts("ages", str(aged), "members", str(members))


def _refuse_bad_days(request: GroupRequest) -> None:
    """Days before the calendar of today have no era to print, and after the last one nothing is counted."""
    for field in DAYS:
        day = getattr(request, field)
        if day is not None and not EARLIEST <= day <= LATEST:
            raise NotReadable(field, day.isoformat())
    since, until = request.registered_from, request.registered_until
    if since is not None and until is not None and until < since:
        raise Contradicts("registered_until", until.isoformat(), "registered_from", since.isoformat())


def _in_words(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, tuple | frozenset):
        return ", ".join(sorted(map(str, value)))  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
    return str(value)
