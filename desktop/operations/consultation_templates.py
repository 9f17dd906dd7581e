"""What the sheet begins with for frequent matters, as a manager keeps them."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import AlreadyThere, Missing, NotFound, TooLongText
from desktop.models import ConsultationTemplate, Topic
from desktop.operations.acting import Acting
from desktop.operations.managers import refuse_other_staff
from desktop.operations.positions import move_among
from desktop.operations.seen import refuse_changed
from desktop.rules.kana import fold
from desktop.rules.visible import many_lines, one_line
from desktop.words import ActorKind, Channel, Openness

MOST_NAME = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateRequest:
    """`actor` is None where it is asked each time; a note or advice may be left open."""

    name: str
    actor: ActorKind | None = None
    topic_ids: tuple[int, ...] = ()
    channel: Channel = Channel.WALK_IN
    note: str = ""
    advice: str = ""
    openness: Openness = Openness.DESK


def add_template(session: Session, acting: Acting, request: TemplateRequest) -> int:
    """A template after the others; its id. Raises NotAllowed, Missing, TooLongText, NotFound, AlreadyThere."""
    refuse_other_staff(acting, session, "add_template")
    template = ConsultationTemplate(active=True)
    _fill(session, template, request)
    template.position = max((each.position for each in _all(session)), default=-1) + 1
    session.add(template)
    session.flush()
    return template.id


def change_template(
    session: Session, acting: Acting, template_id: int, request: TemplateRequest, *, seen_version: int | None = None
) -> int:
    """Cases begun with it stay. Raises ChangedElsewhere and what `add_template` raises."""
    refuse_other_staff(acting, session, "change_template")
    template = _known(session, template_id)
    refuse_changed(session, template, seen_version)
    _fill(session, template, request)
    return template.id


def move_template(session: Session, acting: Acting, template_id: int, step: int) -> int:
    """So many places down, up for less than 0, as far as it goes: the first ones are chosen by key."""
    refuse_other_staff(acting, session, "move_template")
    template, templates = _known(session, template_id), _all(session)
    move_among(templates, template, step)
    return template.id


def retire_template(session: Session, acting: Acting, template_id: int, *, active: bool = False) -> int:
    """It is offered no more, or (`active`) again. Raises NotAllowed, NotFound."""
    refuse_other_staff(acting, session, "retire_template")
    template = _known(session, template_id)
    template.active = active
    return template.id


def _all(session: Session) -> list[ConsultationTemplate]:
    listed = select(ConsultationTemplate).order_by(ConsultationTemplate.position, ConsultationTemplate.id)
    return list(session.scalars(listed))


def _known(session: Session, template_id: int) -> ConsultationTemplate:
    lock = {"key_share": True}
    template = session.get(ConsultationTemplate, template_id, populate_existing=True, with_for_update=lock)
    if template is None:
        raise NotFound("template", str(template_id))
    return template


def _fill(session: Session, template: ConsultationTemplate, request: TemplateRequest) -> None:
    name, wanted = one_line(request.name), list(dict.fromkeys(request.topic_ids))
    if not name:
        raise Missing("name")
    if len(name) > MOST_NAME:
        raise TooLongText("name", len(name), MOST_NAME)
    listed = select(ConsultationTemplate.id, ConsultationTemplate.name)
    others = [row for row in session.execute(listed) if row.id != template.id]
    if any(row.name == name or (fold(name) and fold(row.name) == fold(name)) for row in others):
        raise AlreadyThere("template", name)
    known = set(session.scalars(select(Topic.id).where(Topic.id.in_(wanted))))
    if unknown := [topic_id for topic_id in wanted if topic_id not in known]:
        raise NotFound("topic", str(unknown[0]))
    template.name, template.actor, template.topic_ids = name, request.actor, wanted
    template.channel, template.openness = request.channel, request.openness
    template.note, template.advice = many_lines(request.note), many_lines(request.advice)
