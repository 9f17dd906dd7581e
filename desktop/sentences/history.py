"""What an act changed of a group, as sentences: Japanese and English side by side."""

from __future__ import annotations

import re
from typing import Protocol

from desktop.sentences.fields import FIELDS
from desktop.sentences.nouns import STATES
from desktop.sentences.rows import Pair
from desktop.words import Language

LABELS: dict[str, Pair] = {
    **FIELDS,
    "form_id": ("組織形態", "form of organization"),
    "field_ids": ("活動分野", "fields of activity"),
    "incorporation_planned": ("法人化の予定", "incorporation planned"),
    "collaborates": ("協働", "willing to collaborate"),
    "mail_refused": ("郵送の辞退", "wants no mail"),
    "retention": ("保存の区分", "how long records are kept"),
    "merged_into": ("統合先", "kept under"),
    "word": ("{detail}", "{detail}"),
    "own": ("{detail}", "{detail}"),
    "role": ("{detail}", "{detail}"),
    "person": ("{detail}の氏名", "name of {detail}"),
    "person_kana": ("{detail}のふりがな", "reading of {detail}"),
    "person_phone": ("{detail}の電話番号", "phone of {detail}"),
    "person_email": ("{detail}のメールアドレス", "e-mail of {detail}"),
    "former": ("旧名称", "former name"),
    "abbreviation": ("略称", "abbreviation"),
    "note": ("メモ", "note"),
    "alert": ("注意", "alert"),
    "block": ("予約停止", "block"),
    "paper": ("書類「{detail}」", "paper “{detail}”"),
    "application": ("申請", "application"),
    "round": ("一斉案内の回答", "answer to a round"),
    "relation": ("{detail}との関係", "relation to {detail}"),
}
WORDS: dict[str, Pair] = {
    **STATES,
    "yes": ("はい", "yes"),
    "no": ("いいえ", "no"),
    "group": ("団体", "group"),
    "individual": ("個人", "individual"),
    "ordinary": ("普通", "ordinary"),
    "long": ("長期", "long"),
    "forever": ("永年", "for ever"),
    "waiting": ("回答待ち", "waiting"),
    "answered": ("回答あり", "answered"),
    "declined": ("辞退", "declined"),
    "representative": ("代表者", "representative"),
    "vice_representative": ("副代表", "vice representative"),
    "contact_person": ("連絡担当", "contact person"),
    "treasurer": ("会計", "treasurer"),
    "secretary": ("書記", "secretary"),
    "auditor": ("監査", "auditor"),
    "officer": ("役員", "officer"),
}
WORDED = frozenset(
    {"kind", "retention", "application", "round", "collaborates", "incorporation_planned", "mail_refused", "own"}
)
DATED = frozenset({"registered_from", "registered_until", "founded_on", "status", "paper"})
GIVEN: Pair = ("{what}の公開に同意", "agreed to have the {what} published")
WITHDRAWN: Pair = ("{what}を公開しないことに", "does not want the {what} published")
STOOD: Pair = ("状態を「{what}」に（{after}）", "status: {what} ({after})")
CHANGED: Pair = ("{what}を「{before}」から「{after}」に変更", "{what}: “{before}” → “{after}”")
SET: Pair = ("{what}に「{after}」を記入", "{what}: “{after}”")
TAKEN: Pair = ("{what}「{before}」を取消し", "{what}: “{before}” taken out")
_DAY = re.compile(r"(\d{4})-0?(\d{1,2})-0?(\d{1,2})")


class Line(Protocol):
    """One thing that changed: which field, which of several, and from what to what."""

    @property
    def key(self) -> str: ...
    @property
    def detail(self) -> str: ...
    @property
    def before(self) -> str: ...
    @property
    def after(self) -> str: ...


def history_sentence(line: Line, language: Language) -> str:
    """The change in one line."""
    english = language is Language.ENGLISH
    before, after = (_value(line.key, value, english=english) for value in (line.before, line.after))
    if line.key in {"consent_given", "consent_withdrawn"}:
        what = FIELDS[line.detail][english]
        return (GIVEN if line.key == "consent_given" else WITHDRAWN)[english].format(what=what)
    if line.key == "status" and not before:
        return STOOD[english].format(what=_word(line.detail, english=english), after=after)
    label = LABELS.get(line.key)
    what = label[english].format(detail=_word(line.detail, english=english)) if label else line.key
    row = CHANGED if before and after else SET if after else TAKEN
    return row[english].format(what=what, before=before, after=after)


def _value(key: str, value: str, *, english: bool) -> str:
    if key in WORDED:
        return _word(value, english=english)
    return _DAY.sub(r"\1/\2/\3", value) if key in DATED else value


def _word(word: str, *, english: bool) -> str:
    pair = WORDS.get(word)
    return pair[english] if pair else word
