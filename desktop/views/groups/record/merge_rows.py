"""What stands side by side when two groups become one: a row for each choice there is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.operations.merge_choices import BOTH, LIST, LOSE, OWN
from desktop.queries.group_cards import GroupCard
from desktop.queries.merges import MergeSide
from desktop.views.groups import words
from desktop.words import ConsentField, NameKind

KEEP = "keep"
Value = Callable[[GroupCard], str]


@dataclass(frozen=True, slots=True)
class MergeRow:
    """`keep` and `lose` are what either has; of `many` both can be taken."""

    key: str
    label: str
    keep: str
    lose: str
    many: bool = False

    @property
    def differs(self) -> bool:
        return self.keep != self.lose

    @property
    def likely(self) -> str:
        """What is taken unless somebody says otherwise: nothing that either knows is lost."""
        if self.key == "mail_refused":
            return KEEP if self.keep else LOSE
        if not self.keep:
            return LOSE
        return BOTH if self.many and self.lose else KEEP


def merge_rows(keep: GroupCard, lose: GroupCard) -> tuple[MergeRow, ...]:
    """The rows that differ, in the order of the form."""
    rows = [
        MergeRow(key, label, value(keep), value(lose), key in {"field_ids", "abbreviations"})
        for key, label, value in _plain()
    ]
    lists = {word.list_id: word.list_name for card in (keep, lose) for word in card.words}
    for list_id, name in lists.items():
        said = ["、".join(word.name for word in card.words if word.list_id == list_id) for card in (keep, lose)]
        rows.append(MergeRow(f"{LIST}{list_id}", name, said[0], said[1], many=True))
    fields = {extra.id: extra.name for card in (keep, lose) for extra in card.extras}
    for field_id, name in fields.items():
        values = [next((each.value for each in card.extras if each.id == field_id), "") for card in (keep, lose)]
        rows.append(MergeRow(f"{OWN}{field_id}", name, values[0], values[1]))
    return tuple(row for row in rows if row.differs)


def what_moves(keep: MergeSide, lose: MergeSide) -> str:
    """What the one that stays gets, and what remains with the other."""
    counted = (
        (lose.bookings, QCoreApplication.translate("MergeRows", "{count} bookings to come")),
        (lose.cases, QCoreApplication.translate("MergeRows", "{count} open consultations")),
        (lose.notes, QCoreApplication.translate("MergeRows", "{count} desk notes")),
    )
    moves = ["・" + said.format(count=count) for count, said in counted if count]
    if moves:
        moves.insert(0, QCoreApplication.translate("MergeRows", "Moves to {name}:").format(name=keep.card.name))
    stays = QCoreApplication.translate(
        "MergeRows", "No. {number} keeps its past, its permits and receipts ({count}), and points to the other."
    )
    return "\n".join([*moves, stays.format(number=lose.card.number, count=lose.issued)])


def _plain() -> tuple[tuple[str, str, Value], ...]:
    """Key, label, and the value as it is read."""
    word = words.form_word
    return (
        ("name", word("name"), lambda card: _two(card.name, card.kana)),
        ("form_id", word("form"), lambda card: card.form),
        ("field_ids", word("fields"), lambda card: "、".join(field.name for field in card.fields)),
        ("abbreviations", word("abbreviations"), _short_names),
        ("founded_on", word("founded_on"), lambda card: words.long_era(card.founded_on) if card.founded_on else ""),
        ("representative", word("representative"), lambda card: _two(card.representative, card.representative_kana)),
        *(
            (field.value, words.private_word(field), _private(field))
            for field in ConsentField
            if field.value != "representative"
        ),
        ("members", word("members"), lambda card: words.members(card.members, card.citizens)),
        ("website", word("website"), lambda card: card.website),
        ("publicity", word("publicity"), lambda card: card.publicity),
        ("days", word("days"), lambda card: card.days),
        ("joining", word("joining"), lambda card: card.joining),
        ("gains", word("gains"), lambda card: card.gains),
        ("corporate_number", word("corporate_number"), lambda card: card.corporate_number),
        ("incorporation_planned", word("incorporation_planned"), _planned),
        ("collaborates", word("collaborates"), _wish),
        ("mail_refused", word("mail_refused"), _mail),
        ("registered_until", word("registered_until"), _until),
    )


def _two(name: str, reading: str) -> str:
    return f"{name}（{reading}）" if reading else name


def _short_names(card: GroupCard) -> str:
    return "、".join(row.name for row in card.names if row.kind is NameKind.ABBREVIATION)


def _private(field: ConsentField) -> Value:
    def value(card: GroupCard) -> str:
        row = next((row for row in card.private if row.kind is field), None)
        if row is None:
            return ""
        public = QCoreApplication.translate("MergeRows", "public") if row.published else ""
        return "　".join(filter(None, (f"{row.postal_code} {row.value}".strip(), public)))

    return value


def _planned(card: GroupCard) -> str:
    return QCoreApplication.translate("MergeRows", "planned") if card.incorporation_planned else ""


def _wish(card: GroupCard) -> str:
    unsaid, wants, does_not = words.wish_words()
    return {None: unsaid, True: wants, False: does_not}[card.collaborates] if card.collaborates is not None else ""


def _mail(card: GroupCard) -> str:
    return QCoreApplication.translate("MergeRows", "wants no mail") if card.mail_refused else ""


def _until(card: GroupCard) -> str:
    return words.long_era(card.registered_until) if card.registered_until else ""
