"""Application forms, letters and address labels: asked, drawn, and said what is missing on them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Literal

from desktop.errors import NotFound
from desktop.jobs.drawn import Drawn
from desktop.operations.acting import By, nobody
from desktop.queries.application_forms import form_paper
from desktop.queries.letters import (
    Addressee,
    addressees,
    is_demo,
    letter_facts,
    round_facts,
    sender,
)
from desktop.rules.label_sheets import label_sheets
from desktop.rules.letter_texts import LetterKind
from desktop.storage.database import Database

if TYPE_CHECKING:
    from desktop.documents.letter import LettersPaper

# What a group asked for itself is sent to it whatever it said about mailings.
ANSWERS = frozenset({LetterKind.NOTICE, LetterKind.REFUSAL})


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A group that gets nothing by post, and why."""

    number: str
    name: str
    why: Literal["mail_refused", "no_address"]


@dataclass(frozen=True, slots=True)
class Mailing:
    """Drawn letters or labels: for whom, who was left out, and who has no address but gets a letter all the same.

    `unknown` are fields of the text that no letter knows, `empty` those that had nothing to say. `shown` are in
    the drawing.
    """

    drawn: Drawn
    group_ids: tuple[int, ...]
    left_out: tuple[LeftOut, ...]
    by_hand: tuple[LeftOut, ...] = ()
    unknown: tuple[str, ...] = ()
    empty: tuple[str, ...] = ()
    shown: int = 0

    @property
    def pdf(self) -> bytes:
        return self.drawn.pdf

    @property
    def missing(self) -> tuple[str, ...]:
        return self.drawn.missing

    @property
    def title(self) -> str:
        return self.drawn.title


@dataclass(frozen=True, slots=True)
class LetterOrder:
    """Which letter to whom. `text` is empty for the house's own; a round says until when an answer is expected."""

    kind: LetterKind
    group_ids: tuple[int, ...]
    text: str = ""
    number: str = ""
    round_id: int | None = None
    answer_until: date | None = None


@dataclass(frozen=True, slots=True)
class LabelOrder:
    """Labels on a sheet of `label_sheets`, from the free place `first` (from 0) on; `shift` in mm right and down."""

    group_ids: tuple[int, ...]
    sheet: str
    first: int = 0
    shift: tuple[float, float] = (0.0, 0.0)
    frame: bool = False


def application_form(database: Database, by: By, group_id: int | None) -> Drawn:
    """The form for the hand, blank or filled in with what the register says of a group. Raises NotFound."""
    from desktop.documents.application_form import TITLE, form_pdf, unprintable

    now = database.now()
    with database.reading() as session:
        paper = form_paper(session, group_id, by.site_id, now)
    title = f"{TITLE} {paper.group.number}" if paper.group else f"{TITLE}（記入用）"
    return Drawn(form_pdf(paper, printed_at=now, staff=by.staff), unprintable(paper), title)


def draw_application_form(database: Database, group_id: int | None, by: By | None = None) -> bytes:
    """The PDF of the form alone; `by` is who prints it."""
    return application_form(database, by or nobody("madoguchi"), group_id).pdf


def letters(database: Database, by: By, order: LetterOrder, most: int | None = None) -> Mailing:
    """The letters, or with `most` the first few of them to look at. Who refused mail is left out, but not of answers.

    Raises NotFound for a round there is none of.
    """
    from desktop.documents.letter import TITLES, LettersPaper, empty_fields, letters_pdf, unknown, unprintable
    from desktop.documents.letter_words import LetterPlan

    now = database.now()
    with database.reading() as session:
        about = round_facts(session, order.round_id) if order.round_id is not None else None
        if about is None and order.round_id is not None:
            raise NotFound("round", str(order.round_id))
        facts = letter_facts(session, order.group_ids, now.date())
        who = sender(session, by.site_id, now.date())
    refused = [] if order.kind in ANSWERS else [each.to for each in facts if each.to.mail_refused]
    going = [each for each in facts if each.to not in refused]
    plan = LetterPlan(order.kind, now.date(), order.text, order.number, about, order.answer_until)
    paper = LettersPaper(plan, who, tuple(going[:most]), now, by.staff)
    return Mailing(
        drawn=Drawn(letters_pdf(paper), unprintable(paper), _title(TITLES[order.kind], paper)),
        group_ids=tuple(each.to.group_id for each in going),
        left_out=_told(refused, "mail_refused"),
        by_hand=_told([each.to for each in going if not each.to.address], "no_address"),
        unknown=unknown(paper),
        empty=empty_fields(paper),
        shown=len(paper.letters),
    )


def labels(database: Database, by: By, order: LabelOrder, most: int | None = None) -> Mailing:
    """The labels of all who have an address and take mail, or with `most` the first few to look at.

    Raises NotFound for a sheet there is none of.
    """
    from desktop.documents.label import TITLE, LabelPlan, labels_pdf, unprintable

    del by  # a label does not say who printed it
    if order.sheet not in label_sheets():
        raise NotFound("label_sheet", order.sheet)
    sheet = label_sheets()[order.sheet]
    with database.reading() as session:
        everyone = addressees(session, order.group_ids, database.now().date())
        sample = is_demo(session)
    going = [to for to in everyone if to.address and not to.mail_refused]
    plan = LabelPlan(sheet, min(max(order.first, 0), sheet.count - 1), order.shift, order.frame, sample)
    refused = [to for to in everyone if to.mail_refused]
    unknown = [to for to in everyone if not to.address and not to.mail_refused]
    return Mailing(
        drawn=Drawn(labels_pdf(going[:most], plan), unprintable(going[:most]), f"{TITLE} {sheet.count}面"),
        group_ids=tuple(to.group_id for to in going),
        left_out=(*_told(refused, "mail_refused"), *_told(unknown, "no_address")),
        shown=len(going[:most]),
    )


def _told(groups: Iterable[Addressee], why: Literal["mail_refused", "no_address"]) -> tuple[LeftOut, ...]:
    return tuple(LeftOut(to.number, to.name, why) for to in groups)


def _title(name: str, paper: LettersPaper) -> str:
    """What the file is called: never by a group's name."""
    numbers: Sequence[str] = [facts.to.number for facts in paper.letters]
    return f"{name} {numbers[0]}" if len(numbers) == 1 else f"{name} {paper.plan.day.isoformat()}"
