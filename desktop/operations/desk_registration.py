"""A registration as it is taken at the counter: the form together with the papers that come with it, in one act."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy.orm import Session

from desktop.operations.acting import Acting
from desktop.operations.group_request import GroupRequest
from desktop.operations.groups import add_group
from desktop.operations.registrations import apply_group, take_paper


def register_with_papers(session: Session, acting: Acting, request: GroupRequest, papers: Iterable[str]) -> int:
    """Register a group whose papers are in hand today; its id. Raises the refusals of `add_group`."""
    group_id = add_group(session, acting, request)
    _take(session, acting, group_id, papers)
    return group_id


def apply_with_papers(session: Session, acting: Acting, request: GroupRequest, papers: Iterable[str]) -> int:
    """Write down an application with the papers in hand today; the group's id. Raises those of `apply_group`."""
    group_id = apply_group(session, acting, request)
    _take(session, acting, group_id, papers)
    return group_id


def _take(session: Session, acting: Acting, group_id: int, papers: Iterable[str]) -> None:
    for name in dict.fromkeys(papers):
        take_paper(session, acting, group_id, name, acting.today)
