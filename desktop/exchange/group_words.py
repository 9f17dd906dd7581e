"""The center's lists of activity fields and forms, as the cells of other people name them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from desktop.exchange.cells import Unfit, code, one_line
from desktop.rules.kana import fold

_BETWEEN = re.compile(r"[、,，/／;；|｜\n]+")
_COUNTER = re.compile(r"^[\s　]*(?:[①-⑳]|[0-9０-９]{1,2}[.．)）:：])[\s　]*")
# what forms are also called, on the left as it is folded
FORM_WORDS: Mapping[str, str] = {
    "特定非営利活動法人": "NPO法人",
    "認定特定非営利活動法人": "NPO法人",
    "認定npo法人": "NPO法人",
    "npo": "NPO法人",
    "任意": "任意団体",
    "法人格なし": "任意団体",
    "市民活動団体": "任意団体",
    "ボランティア団体": "任意団体",
    "一般社団": "一般社団法人",
    "公益社団法人": "公益法人",
    "公益財団法人": "公益法人",
    "企業": "企業・事業者",
    "事業者": "企業・事業者",
}


@dataclass
class Vocabulary:
    """Activity fields and forms of a center, in the order of its lists, as (id, name)."""

    fields: tuple[tuple[int, str], ...]
    forms: tuple[tuple[int, str], ...]
    _met: dict[str, tuple[int, ...]] = field(default_factory=dict[str, tuple[int, ...]])
    _met_forms: dict[str, int] = field(default_factory=dict[str, int])

    def __post_init__(self) -> None:
        self._by_field, self._by_form = _folded(self.fields), _folded(self.forms)
        for word, name in FORM_WORDS.items():
            if fold(name) in self._by_form:
                self._by_form.setdefault(fold(word), self._by_form[fold(name)])

    def read_fields(self, text: str) -> tuple[tuple[int, ...], str]:
        """The ids of one field or of several with signs between them. Raises Unfit naming the known ones."""
        if not code(text):
            return (), ""
        if text not in self._met:
            self._met[text] = self._read_fields(text)
        return self._met[text], ""

    def read_form(self, text: str) -> tuple[int | None, str]:
        if not code(text):
            return None, ""
        if text not in self._met_forms:
            form = self._by_form.get(fold(_COUNTER.sub("", one_line(text))))
            if form is None:
                raise Unfit("unknown_form", "、".join(name for _id, name in self.forms))
            self._met_forms[text] = form
        return self._met_forms[text], ""

    def _read_fields(self, text: str) -> tuple[int, ...]:
        whole = self._by_field.get(fold(_COUNTER.sub("", one_line(text))))
        if whole is not None:
            return (whole,)
        parts = [part for piece in _BETWEEN.split(text) if (part := _COUNTER.sub("", piece).strip())]
        found = [self._by_field.get(fold(part)) for part in parts]
        known = tuple(id_ for id_ in found if id_ is not None)
        if len(known) < len(found) or not found:
            raise Unfit("unknown_field", "、".join(name for _id, name in self.fields))
        return known


def _folded(choices: Iterable[tuple[int, str]]) -> dict[str, int]:
    return {fold(name): id_ for id_, name in choices}
