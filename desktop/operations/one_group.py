"""The one group that something is written down for, whatever it was merged into."""

from __future__ import annotations

from sqlalchemy.orm import Session

from desktop.models import Group
from desktop.models.same_group import canonical
from desktop.operations.booking_judging import group_of


def one_group(session: Session, group_id: int) -> Group:
    """The record under which the group is kept; whoever is merging it is waited for. Raises NotFound."""
    group = group_of(session, canonical(session, group_id))
    while group.merged_into is not None:
        group = group_of(session, canonical(session, group.id))
    return group
