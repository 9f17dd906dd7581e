"""What the papers of a case say: words of the vocabulary as they stand on paper."""

from __future__ import annotations

from datetime import datetime

from desktop.documents import words
from desktop.queries.case_papers import CasePaper, PaperContact
from desktop.rules.times import clock
from desktop.sentences.nouns import ACTORS, CHANNELS, ROLES
from desktop.words import ActorKind, CaseState, Channel

CHANNEL_WORDS = {channel: CHANNELS[channel.value][0] for channel in Channel}
ACTOR_WORDS = {actor: ACTORS[actor.value][0] for actor in ActorKind} | {
    ActorKind.NEIGHBOURHOOD: f"{ACTORS['neighbourhood'][0]}（町会を含む）"
}
STATE_WORDS = {CaseState.OPEN: "対応中", CaseState.CLOSED: "終了", CaseState.WITHDRAWN: "取下げ"}
HANDLE_WITH_CARE = "取扱注意"


def moment(at: datetime) -> str:
    return f"{words.paper_date(at.date())}{clock(at)}"


def when(contact: PaperContact) -> str:
    """令和8年11月21日（土）10:15～10:50（3回目）."""
    end = contact.until
    until = f"～{clock(end)}" if end is not None and end.date() == contact.at.date() else ""
    return f"{moment(contact.at)}{until}{f'（{contact.place}回目）' if contact.place > 1 else ''}"


def who_took(contact: PaperContact) -> str:
    role = ROLES[contact.role.value][0] if contact.role is not None else ""
    return f"{role}　{contact.staff}".strip()


def who_came(paper: CasePaper) -> str:
    return "　".join(filter(None, (paper.group, paper.caller))) or "（名前は聞いていない）"


def reached_at(paper: CasePaper) -> str:
    """The phone number of who called, as far as it was said."""
    phones = [each.phone for each in paper.people if each.phone and paper.caller in {each.name, each.role}]
    return phones[0] if phones else "―"


def numbered(paper: CasePaper, contact: PaperContact) -> str:
    """The number of the slip of one contact: S8-0131, the third S8-0131-3."""
    return paper.number if contact.place == 1 else f"{paper.number}-{contact.place}"
