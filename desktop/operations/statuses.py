"""What happens to a registered group: it rests and comes back, leaves, is renewed, gets another name or form."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import Contradicts, Missing, NotFound, TooLongText
from desktop.models import Group, GroupForm, GroupName, OrganizationForm
from desktop.operations.acting import Acting
from desktop.operations.group_index import index_group
from desktop.operations.group_request import MOST_NAME
from desktop.operations.standing import (
    RENEWABLE,
    group_in,
    group_now,
    refuse_to_come,
    refuse_unless,
    renew,
    stand,
    touch,
)
from desktop.rules.visible import one_line
from desktop.words import OFF_THE_REGISTER, ON_THE_REGISTER, GroupStatus, NameKind

BEFORE_IT_RESTS = frozenset({GroupStatus.REGISTERED, GroupStatus.RENEWAL_DUE})
NAMED = frozenset(GroupStatus) - {GroupStatus.MERGED}


def suspend_group(session: Session, acting: Acting, group_id: int, since: date, reason: str) -> int:
    """The group rests from a day on: it stays on the register and books nothing. Raises NotNow, Missing, DayToCome."""
    group = group_in(session, group_id, BEFORE_IT_RESTS, "suspend_group")
    return _stands(session, acting, group, GroupStatus.SUSPENDED, since, reason)


def return_group(session: Session, acting: Acting, group_id: int, since: date, reason: str = "") -> int:
    """The group comes back from its rest; it has to renew where its registration has ended meanwhile."""
    group = group_in(session, group_id, (GroupStatus.SUSPENDED,), "return_group")
    refuse_to_come(acting, "since", since)
    ended = group.registered_until is not None and group.registered_until < since
    stand(session, group, GroupStatus.RENEWAL_DUE if ended else GroupStatus.REGISTERED, since, reason)
    return group.id


def remove_group(session: Session, acting: Acting, group_id: int, since: date, reason: str) -> int:
    """The group leaves the register. Raises NotNow, Missing, DayToCome, Contradicts."""
    group = group_in(session, group_id, ON_THE_REGISTER, "remove_group")
    return _stands(session, acting, group, GroupStatus.REMOVED, since, reason)


def dissolve_group(session: Session, acting: Acting, group_id: int, since: date, reason: str) -> int:
    """The group exists no more; one that was removed may be found dissolved later."""
    group = group_in(session, group_id, ON_THE_REGISTER | {GroupStatus.REMOVED}, "dissolve_group")
    return _stands(session, acting, group, GroupStatus.DISSOLVED, since, reason)


def renew_group(session: Session, acting: Acting, group_id: int, registered_until: date) -> int:
    """The registration lasts until a later day. Raises NotNow, Contradicts."""
    group = group_in(session, group_id, RENEWABLE, "renew_group")
    renew(acting, session, group, registered_until)
    return group.id


def rename_group(session: Session, acting: Acting, group_id: int, name: str, kana: str, since: date) -> int:
    """The group has another name from a day on; it is still found by the one it had. The same name changes nothing."""
    name, kana = one_line(name), one_line(kana)
    if not name:
        raise Missing("name")
    for field, text in (("name", name), ("kana", kana)):
        if len(text) > MOST_NAME:
            raise TooLongText(field, len(text), MOST_NAME)
    refuse_to_come(acting, "since", since)
    group = group_now(session, group_id)
    if (name, kana) == (group.name, group.kana):
        return group.id
    refuse_unless(group, NAMED, "rename_group")
    if name != group.name:
        _keep_name(session, group, since)
    group.name, group.kana = name, kana
    session.flush()
    touch(group)
    index_group(session, group)
    return group.id


def change_form(session: Session, acting: Acting, group_id: int, form_id: int, since: date) -> int:
    """The group has another form of organization from a day on; what was noted for later days is no more."""
    if session.get(OrganizationForm, form_id) is None:
        raise NotFound("organization_form", str(form_id))
    refuse_to_come(acting, "since", since)
    group = group_now(session, group_id)
    refuse_unless(group, frozenset(GroupStatus) - OFF_THE_REGISTER | {GroupStatus.APPLIED}, "change_form")
    forms = select(GroupForm).where(GroupForm.group_id == group_id).order_by(GroupForm.valid_from, GroupForm.id)
    rows = session.scalars(forms).all()
    if rows and rows[-1].form_id == form_id and rows[-1].valid_from <= since and rows[-1].valid_until is None:
        return group.id
    for row in rows:
        if row.valid_from >= since:
            session.delete(row)
        elif row.valid_until is None or row.valid_until > since:
            row.valid_until = since
    session.add(GroupForm(group_id=group_id, form_id=form_id, valid_from=since))
    touch(group)
    return group.id


def _stands(session: Session, acting: Acting, group: Group, status: GroupStatus, since: date, reason: str) -> int:
    if not one_line(reason):
        raise Missing("grounds")
    refuse_to_come(acting, "since", since)
    stand(session, group, status, since, reason)
    return group.id


def _keep_name(session: Session, group: Group, until: date) -> None:
    """The name it had, from the day of the one before; a name mended on the day it was given was never so."""
    former = select(GroupName).where(GroupName.group_id == group.id, GroupName.kind == NameKind.FORMER)
    last = session.scalars(former.order_by(GroupName.valid_until.desc(), GroupName.id.desc()).limit(1)).first()
    since = last.valid_until if last is not None else None
    if since is not None and until < since:
        raise Contradicts("since", until.isoformat(), "date", since.isoformat())
    if since == until:
        return
    session.add(
        GroupName(
            group_id=group.id,
            kind=NameKind.FORMER,
            name=group.name,
            kana=group.kana,
            valid_from=since,
            valid_until=until,
        )
    )
