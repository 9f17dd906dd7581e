"""The rows of a list in the shape of a registration."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from desktop.exchange.group_names import WORDS
from desktop.exchange.group_sheet import SheetRow
from desktop.exchange.group_words import Vocabulary
from desktop.operations.group_request import GroupRequest, tidied
from desktop.words import ConsentField

LOOKED_AT_ONLY = ("municipality",)  # read to see whether it is whole, kept nowhere


class Wants:
    """What rows want of a group, by the center's own lists, fields and age bands."""

    def __init__(self, vocabulary: Vocabulary, source: str) -> None:
        self._source = source
        self._own = {name: id_ for id_, name, _kind in vocabulary.own}
        self._bands = {band: place for place, band in enumerate(vocabulary.bands)}
        self._lists = {f"{WORDS}{name}": {id_ for id_, _name in words} for name, _many, words in vocabulary.lists}

    def new(self, row: SheetRow) -> GroupRequest:
        return GroupRequest(**self._said(row, GroupRequest(name="")))

    def changed(self, row: SheetRow, was: GroupRequest) -> GroupRequest:
        """What the row says over what the group has; its number stays, consents it does not speak of too.

        Another representative inherits no consent.
        """
        said = self._said(row, was)
        said["number"] = was.number
        another = said.get("representative", was.representative) != was.representative
        gone = frozenset({ConsentField.REPRESENTATIVE}) if another else frozenset[ConsentField]()
        published, withheld = said.get("published", frozenset()), said.get("withheld", frozenset())
        said["published"] = (was.published - gone - withheld) | published
        said["withheld"] = ((was.withheld - gone) | withheld) - said["published"]
        return replace(was, **said)

    def is_same(self, wanted: GroupRequest, was: GroupRequest) -> bool:
        in_order = replace(
            wanted,
            source="",
            field_ids=tuple(sorted(wanted.field_ids)),
            word_ids=tuple(sorted(wanted.word_ids)),
        )
        return in_order == tidied(was)

    def _said(self, row: SheetRow, was: GroupRequest) -> dict[str, Any]:
        said = dict(row.values)
        for name in LOOKED_AT_ONLY:
            said.pop(name, None)
        if "fields" in said:
            said["field_ids"] = said.pop("fields")
        if "form" in said:
            said["form_id"] = said.pop("form")
        if words := said.pop("words", None):
            spoken_of = set[int]().union(*(self._lists[name] for name in words))
            kept = [id_ for id_ in was.word_ids if id_ not in spoken_of]
            said["word_ids"] = (*kept, *(id_ for ids in words.values() for id_ in ids))
        if own := said.pop("own", None):
            values = dict(was.extras) | {self._own[name]: value for name, value in own.items()}
            said["extras"] = tuple(sorted(values.items()))
        if ages := said.pop("ages", None):
            said["ages"] = self._ages(ages, was)
        if "abbreviations" in said:
            said["abbreviations"] = tuple(dict.fromkeys((*was.abbreviations, *said["abbreviations"])))
        if {"published", "withheld"} & said.keys():
            said["source"] = self._source
        return said

    def _ages(self, said: dict[str, int], was: GroupRequest) -> tuple[tuple[str, int, int | None], ...]:
        """The bands as the list has them, of the others as they were; citizens stay where they still fit."""
        bands = {band: (members, citizens) for band, members, citizens in was.ages}
        for band, members in said.items():
            among = bands.get(band, (0, None))[1]
            bands[band] = (members, among if among is not None and among <= members else None)
        last = len(self._bands)
        in_order = sorted(bands, key=lambda band: self._bands.get(band, last))
        return tuple((band, *bands[band]) for band in in_order)
