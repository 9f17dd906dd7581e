"""The register in numbers, on any day. Reads status_changes, groups, group_activities, group_forms, yearly_figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from desktop.models import (
    ActivityField,
    Group,
    GroupActivity,
    GroupForm,
    OrganizationForm,
    StatusChange,
    YearlyFigure,
)
from desktop.queries.group_facts import holds_on
from desktop.words import ON_THE_REGISTER, GroupKind

HISTORY = "groups"
Counted = tuple[str, int]


@dataclass(frozen=True, slots=True)
class GroupStats:
    """Counts of registrants; a group in several fields counts in each of them.

    `fields` has every active field, `forms` only those that some group has, both in the order of the center's lists;
    entries that were taken out of a list stay where groups had them that day. `history` gives the years that a source
    tells of.
    """

    total: int
    individuals: int
    fields: tuple[Counted, ...]
    forms: tuple[Counted, ...]
    history: tuple[tuple[int, int], ...]


def group_stats(session: Session, on: date) -> GroupStats:
    """What was on the register that day, by the last change of each status until then."""
    kinds = select(Group.kind, func.count()).where(Group.id.in_(on_the_register(on))).group_by(Group.kind)
    by_kind = {row[0]: row[1] for row in session.execute(kinds)}
    fields = _counted(session, GroupActivity, GroupActivity.field_id, on)
    forms = _counted(session, GroupForm, GroupForm.form_id, on)
    return GroupStats(
        total=sum(by_kind.values()),
        individuals=by_kind.get(GroupKind.INDIVIDUAL, 0),
        fields=tuple(
            (row.name, fields.get(row.id, 0))
            for row in _listed(session, ActivityField)
            if row.active or row.id in fields
        ),
        forms=tuple((row.name, forms[row.id]) for row in _listed(session, OrganizationForm) if row.id in forms),
        history=_history(session),
    )


def on_the_register(on: date) -> Select[tuple[int]]:
    """The ids of the groups whose last status that day was one of the register."""
    newest_first = (StatusChange.since.desc(), StatusChange.id.desc())
    place = func.row_number().over(partition_by=StatusChange.group_id, order_by=newest_first).label("place")
    until = select(StatusChange.group_id, StatusChange.status, place).where(StatusChange.since <= on).subquery()
    return select(until.c.group_id).where(until.c.place == 1, until.c.status.in_(ON_THE_REGISTER))


def _counted(session: Session, model: Any, column: Any, on: date) -> dict[int, int]:
    """How many groups of the register had each entry of a list that day."""
    groups = func.count(model.group_id.distinct())
    counted = select(column, groups).where(holds_on(model, on), model.group_id.in_(on_the_register(on)))
    return {row[0]: row[1] for row in session.execute(counted.group_by(column))}


def _listed(session: Session, model: type[ActivityField | OrganizationForm]) -> Sequence[Any]:
    return session.execute(select(model.id, model.name, model.active).order_by(model.position, model.id)).all()


def _history(session: Session) -> tuple[tuple[int, int], ...]:
    figures = select(YearlyFigure.fiscal_year, YearlyFigure.value).where(YearlyFigure.name == HISTORY)
    return tuple((row.fiscal_year, row.value) for row in session.execute(figures.order_by(YearlyFigure.fiscal_year)))
