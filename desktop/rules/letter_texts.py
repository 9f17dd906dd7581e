"""What letters say: the texts of the house or ready ones, with fields in braces that are filled in.

The first line is the title. A line 記 begins the particulars, lines of 見出し：内容; 以上 stands below by itself.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class LetterKind(StrEnum):
    """NOTICE and REFUSAL answer an application; RENEWAL, REMINDER and SURVEY ask; FREE says what was typed."""

    RENEWAL = "renewal"
    REMINDER = "reminder"
    SURVEY = "survey"
    NOTICE = "notice"
    REFUSAL = "refusal"
    FREE = "free"


# The fields by the name that is stored, each with the word that a text may also use.
FIELDS: dict[str, str] = {
    "name": "団体名",
    "number": "登録番号",
    "representative": "代表者",
    "person": "宛名の人",
    "from": "登録日",
    "until": "有効期限",
    "new_until": "更新後の期限",
    "answer_until": "回答期限",
    "applied_on": "申請日",
    "reason": "理由",
    "papers": "添える書類",
    "round": "案内の名前",
    "today": "今日",
    "center": "センター",
    "site": "館",
    "center_phone": "センターの電話",
}
MAY_BE_EMPTY = frozenset({"papers", "center_phone"})  # a house may ask for no papers, and write without a phone
BODY = "本文"  # stands in a ready text for what is still to be written: it has nothing to say of itself
_FIELD = re.compile(r"[{｛]([^{}｛｝\n]{0,40})[}｝]")
_ROW = re.compile(r"([^：:]{1,12})[：:](.*)", re.DOTALL)
BEGIN, END = "記", "以上"
EXAMPLE = "場所：会議室A"


@dataclass(frozen=True, slots=True)
class LetterText:
    """`rows` are the particulars, `after` what stands below them."""

    title: str
    paragraphs: tuple[str, ...]
    rows: tuple[tuple[str, str], ...]
    after: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Filled:
    """A letter with its fields filled in; `empty` are fields that had nothing to say, by the word in the text."""

    text: LetterText
    empty: tuple[str, ...]


def unknown_fields(text: str, fields: Mapping[str, str] = FIELDS) -> tuple[str, ...]:
    """The names in braces that no letter with these fields knows, each once."""
    names = dict.fromkeys(match[1].strip() for match in _FIELD.finditer(text))
    return tuple(name for name in names if _known(name, fields) is None)


def fill(text: str, values: Mapping[str, str], fields: Mapping[str, str] = FIELDS) -> Filled:
    """The text with its fields; an unknown one stays as it was typed. A particular that has nothing to say is left out.

    Braces in a value are never read as a field.
    """
    title, *lines = [line.strip() for line in text.strip().splitlines()] or [""]
    empty: dict[str, None] = {}

    def put(line: str) -> str:
        def value(match: re.Match[str]) -> str:
            name = _known(match[1].strip(), fields)
            if name is None:
                return match[0]
            if not values.get(name, "") and name not in MAY_BE_EMPTY:
                empty[match[1].strip()] = None
            return values.get(name, "")

        return _FIELD.sub(value, line)

    head = put(title)
    parts = _Parts([], [], [])
    listing = False
    for line in lines:
        if line in {BEGIN, END}:
            listing = line == BEGIN
        elif listing and (row := _ROW.fullmatch(line)):
            if said := put(row[2]).strip():
                parts.rows.append((row[1].strip(), said))
        elif line:
            listing = False
            (parts.after if parts.rows else parts.paragraphs).append(put(line))
    return Filled(LetterText(head, tuple(parts.paragraphs), tuple(parts.rows), tuple(parts.after)), tuple(empty))


@dataclass(frozen=True, slots=True)
class _Parts:
    paragraphs: list[str]
    rows: list[tuple[str, str]]
    after: list[str]


def _known(name: str, fields: Mapping[str, str]) -> str | None:
    if name in fields:
        return name
    return "text" if name == BODY else next((key for key, word in fields.items() if word == name), None)
