"""How the cells of each column of a list of groups are read."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from datetime import date
from functools import partial

from stdnum.jp import cn

from desktop.exchange import cells, damage
from desktop.exchange.cells import Unfit
from desktop.exchange.damage import Reader
from desktop.exchange.group_names import AGES, OWN, WORDS
from desktop.exchange.group_words import Choices, Vocabulary
from desktop.words import ConsentField, ExtraKind, GroupKind

CONSENTS = "published:"
# read as text or by a list: what width their letters had is nobody's business
LISTED = frozenset({"fields", "form", "abbreviations", "kind"})
_BETWEEN = re.compile(r"[、,，/／;；|｜\n]+")
_NUMBER = re.compile(r"-?[0-9]{1,15}(\.[0-9]{1,6})?")
KINDS = {
    **dict.fromkeys(("団体", "団体登録", "グループ", "group"), GroupKind.GROUP),
    **dict.fromkeys(("個人", "個人登録", "individual"), GroupKind.INDIVIDUAL),
}


def readers_of(vocabulary: Vocabulary, choices: Mapping[str, Choices], today: date) -> dict[str, Reader]:
    """A reader for every field but those that are plain text."""
    day = partial(cells.read_day, today=today)
    told = ("published", "incorporation_planned", "collaborates", "mail_refused")
    own = {ExtraKind.TEXT: _text, ExtraKind.NUMBER: _number, ExtraKind.YES_NO: _yes}
    return {
        "number": cells.read_number_code,
        "kind": _kind,
        "postal_code": cells.read_postal_code,
        **dict.fromkeys(("phone", "mobile", "fax"), cells.read_phone),
        "email": cells.read_email,
        "website": cells.read_website,
        "corporate_number": _corporate_number,
        "municipality": damage.read_municipal_code,
        "abbreviations": _names,
        **dict.fromkeys(("members", "citizens"), cells.read_count),
        **dict.fromkeys(("founded_on", "registered_from", "registered_until"), day),
        **dict.fromkeys((*told, *(f"{CONSENTS}{kind}" for kind in ConsentField)), cells.read_yes),
        **{name: each.read for name, each in choices.items() if name == "fields" or name.startswith(WORDS)},
        "form": choices["form"].read_one,
        **{f"{OWN}{name}": own.get(kind, partial(_day, today=today)) for _id, name, kind in vocabulary.own},
        **{f"{AGES}{band}": cells.read_count for band in vocabulary.bands},
    }


def _text(text: str) -> tuple[str, str]:
    return cells.one_line(text), ""


def _number(text: str) -> tuple[str, str]:
    plain = cells.code(text).replace(",", "")
    if plain and not _NUMBER.fullmatch(plain):
        raise Unfit("not_a_number")
    return plain, ""


def _yes(text: str) -> tuple[str, str]:
    given, note = cells.read_yes(text)
    return "yes" if given else "no", note


def _day(text: str, today: date) -> tuple[str, str]:
    day, note = cells.read_day(text, today)
    return day.isoformat() if day else "", note


def _names(text: str) -> tuple[tuple[str, ...], str]:
    parts = (cells.one_line(part).strip() for part in _BETWEEN.split(text))
    return tuple(part for part in parts if part), ""


def _kind(text: str) -> tuple[GroupKind, str]:
    kind = KINDS.get(unicodedata.normalize("NFKC", text).strip().casefold())
    if kind is None:
        raise Unfit("not_a_kind")
    return kind, ""


def _corporate_number(text: str) -> tuple[str, str]:
    plain = re.sub(r"[\s-]|^T", "", cells.code(text))
    if plain and not (plain.isascii() and plain.isdecimal() and cn.is_valid(plain)):
        raise Unfit("not_a_corporate_number")
    return plain, ""
