"""The center's lists, as the cells of other people name their words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import filterfalse

from desktop.exchange.cells import Unfit, code, one_line
from desktop.exchange.damage import is_no_name
from desktop.exchange.group_names import AGES, OWN, WORDS
from desktop.rules.kana import fold
from desktop.words import ExtraKind

_BETWEEN = re.compile(r"[、,，/／;；|｜\n]+|(?=[①-⑳])")
_WITHIN = re.compile(r"([・･\s　]+)")
_COUNTER = re.compile(r"^[\s　]*(?:[①-⑳]|[0-9０-９]{1,2}[.．)）:：])[\s　]*")
SHOWN = 12  # words of a list that a reason names
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
REASONS = {"fields": "unknown_field", "form": "unknown_form"}


@dataclass
class Choices:
    """One list in its order, as (id, name); `told` has what a person said its words are called here, "" to leave out.

    `unknown` collects every word met that is not in it, with the row it was met in first and how often.
    """

    of: str
    names: tuple[tuple[int, str], ...]
    many: bool = True
    told: Mapping[str, str] = field(default_factory=dict[str, str])
    others: Mapping[str, str] = field(default_factory=dict[str, str])
    unknown: dict[str, int] = field(default_factory=dict[str, int])
    _met: dict[str, tuple[int, ...]] = field(default_factory=dict[str, tuple[int, ...]])

    def __post_init__(self) -> None:
        self._by_name = {fold(name): id_ for id_, name in self.names}
        for word, name in self.others.items():
            if fold(name) in self._by_name:
                self._by_name.setdefault(fold(word), self._by_name[fold(name)])
        self._told = {fold(word): self._by_name.get(fold(name)) for word, name in self.told.items()}

    def read(self, text: str) -> tuple[tuple[int, ...], str]:
        """The ids of the words in a cell. Raises Unfit naming what it does not know."""
        if not code(text):
            return (), ""
        if text not in self._met:
            found, strange = self._found(text)
            if not strange and len(found) > 1 and not self.many:
                raise Unfit("only_one", "、".join(name for _id, name in self.names[:SHOWN]))
            for word in filterfalse(is_no_name, strange):
                self.unknown[word] = self.unknown.get(word, 0) + 1
            if strange:
                listed = "、".join(name for _id, name in self.names[:SHOWN])
                raise Unfit(REASONS.get(self.of, "unknown_word"), listed)
            self._met[text] = found
        return self._met[text], "words_left_out" if self._leaves_out(text) else ""

    def read_one(self, text: str) -> tuple[int | None, str]:
        found, note = self.read(text)
        return (found[0] if found else None), note

    def _found(self, text: str) -> tuple[tuple[int, ...], list[str]]:
        whole = self._known(_COUNTER.sub("", one_line(text)))
        if whole is not None:
            return whole, []
        found, strange = list[int](), list[str]()
        for piece in filter(None, _BETWEEN.split(text)):
            part = _COUNTER.sub("", piece).strip()
            ids = self._known(part)
            ids = self._pieces(part) if ids is None else ids
            if ids is None and part:
                strange.append(part)
            found += ids or ()
        return tuple(dict.fromkeys(found)), strange

    def _known(self, word: str) -> tuple[int, ...] | None:
        folded = fold(word)
        if folded in self._told:
            told = self._told[folded]
            return () if told is None else (told,)
        return (self._by_name[folded],) if folded in self._by_name else None

    def _pieces(self, part: str) -> tuple[int, ...] | None:
        """Words with a point or a space between them; words of the list may have such points of their own."""
        pieces = _WITHIN.split(part)
        found, start = list[int](), 0
        while start < len(pieces):
            for end in range(len(pieces), start, -2):
                ids = self._known("".join(pieces[start:end]))
                if ids is not None:
                    found += ids
                    start = end + 1
                    break
            else:
                return None
        return tuple(found)

    def _leaves_out(self, text: str) -> bool:
        return any(place is None and fold(one_line(text)).find(word) >= 0 for word, place in self._told.items())


@dataclass(frozen=True)
class Vocabulary:
    """What a center has to choose from: activity fields, forms, its own lists, its own fields and age bands."""

    fields: tuple[tuple[int, str], ...]
    forms: tuple[tuple[int, str], ...]
    lists: tuple[tuple[str, bool, tuple[tuple[int, str], ...]], ...] = ()
    own: tuple[tuple[int, str, ExtraKind], ...] = ()
    bands: tuple[str, ...] = ()

    def choices(self, told: Mapping[str, Mapping[str, str]]) -> dict[str, Choices]:
        """Every list, by the field a column of it is read as."""
        made = [
            Choices("fields", self.fields, told=told.get("fields", {})),
            Choices("form", self.forms, many=False, told=told.get("form", {}), others=FORM_WORDS),
            *(
                Choices(f"{WORDS}{name}", words, many=many, told=told.get(f"{WORDS}{name}", {}))
                for name, many, words in self.lists
            ),
        ]
        return {choices.of: choices for choices in made}

    def own_names(self) -> Iterable[tuple[str, str]]:
        """The center's own headings with the field each means."""
        yield from ((name, f"{WORDS}{name}") for name, _many, _words in self.lists)
        yield from ((name, f"{OWN}{name}") for _id, name, _kind in self.own)
        yield from ((band, f"{AGES}{band}") for band in self.bands)
