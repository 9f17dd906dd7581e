"""Groups that pay by invoice, each from a day until before another."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import Contradicts, NotFound
from desktop.models import Account
from desktop.models.same_group import canonical, records_of
from desktop.operations.acting import Acting
from desktop.operations.booking_judging import group_of
from desktop.operations.seen import changed_elsewhere
from desktop.rules.visible import one_line
from desktop.words import InvoicePeriod


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountRequest:
    """How often a group is invoiced; `addressee` "" is the group's name."""

    period: InvoicePeriod = InvoicePeriod.HALF_YEAR
    addressee: str = ""
    note: str = ""


def open_account(session: Session, _acting: Acting, group_id: int, request: AccountRequest, valid_from: date) -> int:
    """The group pays by invoice from a day on; the account's id. Raises NotFound, Contradicts where it does already."""
    group_id = group_of(session, canonical(session, group_id)).id
    others = select(Account).where(Account.group_id.in_(records_of(session, group_id))).order_by(Account.valid_from)
    for other in session.scalars(others):
        if other.valid_until is None or other.valid_until > valid_from:
            raise Contradicts("from", valid_from.isoformat(), "from", other.valid_from.isoformat())
    account = Account(group_id=group_id, valid_from=valid_from)
    _fill(account, request)
    session.add(account)
    session.flush()
    return account.id


def change_account(
    session: Session, _acting: Acting, account_id: int, request: AccountRequest, *, seen_version: int
) -> int:
    """How the group is invoiced from its next invoice on; the account's id. Raises NotFound, ChangedElsewhere."""
    account = _as_seen(session, account_id, seen_version)
    _fill(account, request)
    return account.id


def close_account(session: Session, _acting: Acting, account_id: int, valid_until: date, *, seen_version: int) -> int:
    """From a day on the group pays at the counter; what is on account is invoiced as ever. The account's id.

    Raises NotFound, ChangedElsewhere, Contradicts for a day before the account began.
    """
    account = _as_seen(session, account_id, seen_version)
    if valid_until <= account.valid_from:
        raise Contradicts("until", valid_until.isoformat(), "from", account.valid_from.isoformat())
    account.valid_until = valid_until
    return account.id


def _fill(account: Account, request: AccountRequest) -> None:
    account.period, account.note = request.period, one_line(request.note)
    account.addressee = one_line(request.addressee)


def _as_seen(session: Session, account_id: int, seen_version: int) -> Account:
    account = session.get(Account, account_id, populate_existing=True, with_for_update={"key_share": True})
    if account is None:
        raise NotFound("account", str(account_id))
    if account.version != seen_version:
        raise changed_elsewhere(session, account)
    return account
