"""What an entry of the lists says of itself: in its line, and beside the list."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from desktop.queries.cases_behind import CaseLine, CasesBehind
from desktop.queries.consulting_lists import ListedTarget, ListedTemplate, ListedTopic
from desktop.sentences import actor_words, channel_words
from desktop.views.consultations.lists.words import retired_mark, target_kind_word
from desktop.views.consultations.readers_sheet import level_word
from desktop.views.rooms.lists.list_rows import ListLine
from desktop.views.shared import written
from desktop.views.shared.tag import Mark
from desktop.words import CaseState, Language

Facts = tuple[tuple[str, str], ...]
A_DAY = timedelta(days=1)


class EntryWords:
    """In the language of the window."""

    def __init__(self, language: Language) -> None:
        self._language = language

    def line(self, row: ListedTopic | ListedTarget | ListedTemplate) -> ListLine:
        mark = None if row.active else retired_mark()
        match row:
            case ListedTopic():
                count = QCoreApplication.translate("ConsultingLists", "{count} cases").format(count=row.cases)
                title = f"　{row.name}" if row.parent_id else row.name
                return ListLine(row.id, title, self._beside(row), count if row.cases else "", mark)
            case ListedTarget():
                detail = "　".join(filter(None, (target_kind_word(row.kind, self._language), row.phone)))
                count = QCoreApplication.translate("ConsultingLists", "{count} times").format(count=row.referrals)
                return ListLine(row.id, row.name, detail, count if row.referrals else "", mark)
            case ListedTemplate():
                detail = "、".join(row.topics) or channel_words(row.channel, self._language)
                return ListLine(row.id, row.name, detail, "", mark)

    def _beside(self, row: ListedTopic) -> str:
        if row.merged_into:
            return QCoreApplication.translate("ConsultingLists", "counts as {name}").format(name=row.merged_into)
        if row.parent:
            return f"　{row.parent}"
        if row.closer:
            return QCoreApplication.translate("ConsultingLists", "{count} closer topics").format(count=row.closer)
        return QCoreApplication.translate("ConsultingLists", "main topic")

    def cases(self, found: CasesBehind) -> list[ListLine]:
        """A line each; what is kept back is counted in the last one, which has no key."""
        lines = [
            ListLine(row.id, row.summary, f"{row.number}　{written.long_day(row.begun_at.date())}", "", _ended(row))
            for row in found.rows
        ]
        if found.withheld:
            words = QCoreApplication.translate("ConsultingLists", "{count} more are kept back")
            lines.append(ListLine(0, words.format(count=found.withheld), ""))
        return lines

    def facts(self, row: ListedTopic | ListedTarget | ListedTemplate) -> Facts:
        match row:
            case ListedTopic():
                return self._topic(row)
            case ListedTarget():
                return self._target(row)
            case ListedTemplate():
                return self._template(row)

    def _topic(self, row: ListedTopic) -> Facts:
        return (
            (QCoreApplication.translate("ConsultingLists", "Says more closely"), row.parent),
            (QCoreApplication.translate("ConsultingLists", "Counts as"), row.merged_into),
            (QCoreApplication.translate("ConsultingLists", "Cases"), f"{row.cases:,}"),
            (QCoreApplication.translate("ConsultingLists", "Closer topics"), str(row.closer or "")),
            (QCoreApplication.translate("ConsultingLists", "Offered from"), _day(row.valid_from)),
            (
                QCoreApplication.translate("ConsultingLists", "Offered until"),
                _day(row.valid_until - A_DAY if row.valid_until else None),
            ),
        )

    def _target(self, row: ListedTarget) -> Facts:
        return (
            (QCoreApplication.translate("ConsultingLists", "Kind"), target_kind_word(row.kind, self._language)),
            (QCoreApplication.translate("ConsultingLists", "Whom to ask for"), row.person),
            (QCoreApplication.translate("ConsultingLists", "Telephone"), row.phone),
            (QCoreApplication.translate("ConsultingLists", "E-mail"), row.email),
            (QCoreApplication.translate("ConsultingLists", "Address"), row.address),
            (QCoreApplication.translate("ConsultingLists", "What they help with"), row.note),
            (QCoreApplication.translate("ConsultingLists", "Sent on there"), f"{row.referrals:,}"),
            (QCoreApplication.translate("ConsultingLists", "Answered"), f"{row.referrals - row.waiting:,}"),
            (QCoreApplication.translate("ConsultingLists", "Waiting for an answer"), str(row.waiting or "")),
        )

    def _template(self, row: ListedTemplate) -> Facts:
        who = QCoreApplication.translate("ConsultingLists", "Asked each time")
        return (
            (
                QCoreApplication.translate("ConsultingLists", "Who"),
                actor_words(row.actor, self._language) if row.actor else who,
            ),
            (QCoreApplication.translate("ConsultingLists", "What about"), "、".join(row.topics)),
            (QCoreApplication.translate("ConsultingLists", "Who may open it"), level_word(row.openness)),
            (
                QCoreApplication.translate("ConsultingLists", "How they came"),
                channel_words(row.channel, self._language),
            ),
            (QCoreApplication.translate("ConsultingLists", "The note begins"), row.note),
            (QCoreApplication.translate("ConsultingLists", "The advice begins"), row.advice),
        )


def _ended(row: CaseLine) -> Mark | None:
    if row.state is not CaseState.CLOSED:
        return None
    return Mark(QCoreApplication.translate("ConsultingLists", "closed"), "off")


def _day(day: date | None) -> str:
    return written.long_day(day) if day else ""
