"""The words of the lists: kinds of targets, and what an entry is about in a line."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.sentences.nouns import TARGET_KINDS
from desktop.views.shared.tag import Mark
from desktop.words import Language, TargetKind

TOPICS, TARGETS, TEMPLATES = "topics", "targets", "templates"


def target_kind_word(kind: TargetKind, language: Language) -> str:
    return TARGET_KINDS[kind][language is Language.ENGLISH]


def retired_mark() -> Mark:
    return Mark(QCoreApplication.translate("ConsultingLists", "not offered"), "off")
