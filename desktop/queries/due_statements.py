"""The statements behind the list of what is due: built once, since every change at the desk asks them again.

Each takes what it needs of `site`, `staff`, `today`, `now` and `midnight` (the end of today).
"""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import BindParameter, and_, bindparam, func, literal, or_, select
from sqlalchemy.orm import aliased

from desktop.models import (
    Application,
    Booking,
    Consumable,
    DayEntry,
    Display,
    Group,
    HandoverNote,
    Invoice,
    Loan,
    NoteReading,
    Rental,
    RentalKind,
    RentalUnit,
    Resource,
    SiteDay,
    Staff,
    TillDay,
)
from desktop.models.users import USER_NAME
from desktop.queries.registrations import OPEN
from desktop.words import (
    BookingState,
    EntryKind,
    EntryState,
    GroupStatus,
    Importance,
    InvoiceState,
    LoanState,
    RentalState,
)

MOST = 60  # lines of a kind: more than anybody does in a day
WAITING = (EntryKind.MESSAGE, EntryKind.PARCEL)  # somebody is to have them as soon as may be
_SITE: BindParameter[int] = bindparam("site")
_STAFF: BindParameter[int] = bindparam("staff")
_TODAY: BindParameter[date] = bindparam("today")
_MIDNIGHT: BindParameter[datetime] = bindparam("midnight")
_For, _Next = aliased(Staff), aliased(Rental)

BOOKINGS = (
    select(
        *(Booking.id, Booking.version, USER_NAME, Resource.name, Booking.starts_at),
        *(Booking.expires_at, Booking.waits_for, Booking.fee),
    )
    .join(Resource, Resource.id == Booking.resource_id)
    .outerjoin(Group, Group.id == Booking.group_id)
    .where(
        Resource.site_id == _SITE,
        Booking.state.in_((BookingState.PROVISIONAL, BookingState.CONFIRMED)),
        Booking.expires_at > bindparam("now"),
        Booking.expires_at <= _MIDNIGHT,
    )
    .order_by(Booking.expires_at, Booking.id)
    .limit(MOST)
)
ENTRIES = (
    select(
        *(DayEntry.id, DayEntry.version, DayEntry.kind, DayEntry.title, DayEntry.number, DayEntry.due_on),
        *(DayEntry.for_whom, _For.name, DayEntry.who),
    )
    .outerjoin(_For, _For.id == DayEntry.for_staff_id)
    .where(
        DayEntry.site_id == _SITE,
        DayEntry.state == EntryState.OPEN,
        or_(DayEntry.due_on <= _TODAY, and_(DayEntry.due_on.is_(None), DayEntry.kind.in_(WAITING))),
    )
    .order_by(DayEntry.due_on.is_(None), DayEntry.due_on, DayEntry.id)
    .limit(MOST)
)
LOANS = (
    select(Loan.id, Loan.version, func.coalesce(Group.name, Loan.guest_name), Loan.number, Loan.ends_at)
    .outerjoin(Group, Group.id == Loan.group_id)
    .where(Loan.site_id == _SITE, Loan.state == LoanState.OUT, Loan.ends_at <= _MIDNIGHT)
    .order_by(Loan.ends_at, Loan.id)
    .limit(MOST)
)
LOCKER_KEYS = (
    select(Rental.id, Rental.version, Group.name, RentalKind.name, RentalUnit.name)
    .add_columns(func.coalesce(Rental.ended_on, Rental.until_day))
    .join(RentalUnit, RentalUnit.id == Rental.unit_id)
    .join(RentalKind, RentalKind.id == RentalUnit.kind_id)
    .join(Group, Group.id == Rental.group_id)
    .where(
        RentalKind.site_id == _SITE,
        Rental.state != RentalState.WITHDRAWN,
        Rental.key_out_on.is_not(None),
        Rental.key_back_on.is_(None),
        or_(Rental.until_day <= _TODAY, Rental.state == RentalState.ENDED),
        ~select(_Next.id).where(_Next.renewed_from == Rental.id, _Next.state != RentalState.WITHDRAWN).exists(),
    )
    .order_by(Rental.until_day, Rental.id)
    .limit(MOST)
)
DISPLAYS = (
    select(Display.id, Display.version, Display.title, Display.number, Display.until)
    .where(Display.site_id == _SITE, Display.down_on.is_(None), Display.until < _TODAY)
    .order_by(Display.until, Display.id)
    .limit(MOST)
)
INVOICES = (
    select(Invoice.id, Invoice.addressee, Invoice.number, Invoice.due_on, Invoice.total)
    .where(Invoice.site_id == _SITE, Invoice.state == InvoiceState.OPEN, Invoice.due_on <= _TODAY, Invoice.total > 0)
    .order_by(Invoice.due_on, Invoice.id)
    .limit(MOST)
)
APPLICATIONS = select(func.count()).select_from(Application).where(Application.state.in_(OPEN))
RENEWALS = select(func.count()).where(
    Group.status.in_((GroupStatus.REGISTERED, GroupStatus.RENEWAL_DUE)),
    Group.registered_until >= _TODAY,
    Group.registered_until <= bindparam("month_on"),
)
# days of the house, then days of the till, that nobody closed
DAYS = (
    select(literal(0).label("is_till"), SiteDay.id, SiteDay.day)
    .where(
        SiteDay.site_id == _SITE,
        SiteDay.day < _TODAY,
        SiteDay.opened_at.is_not(None),
        SiteDay.closed_at.is_(None),
    )
    .union_all(
        select(literal(1), TillDay.id, TillDay.day).where(
            TillDay.site_id == _SITE, TillDay.day < _TODAY, TillDay.closed_at.is_(None)
        )
    )
    .order_by("is_till", "day")
    .limit(2 * MOST)
)
NOTES = (
    select(HandoverNote.id, HandoverNote.version, HandoverNote.text, Staff.name, HandoverNote.written_at)
    .outerjoin(Staff, Staff.id == HandoverNote.staff_id)
    .where(
        HandoverNote.site_id == _SITE,
        HandoverNote.importance == Importance.MUST_READ,
        or_(HandoverNote.until.is_(None), HandoverNote.until >= _TODAY),
        or_(HandoverNote.for_staff_id.is_(None), HandoverNote.for_staff_id == _STAFF),
        or_(HandoverNote.staff_id.is_(None), HandoverNote.staff_id != _STAFF),
        ~select(NoteReading.note_id)
        .where(NoteReading.note_id == HandoverNote.id, NoteReading.staff_id == _STAFF)
        .exists(),
    )
    .order_by(HandoverNote.id)
    .limit(MOST)
)
SUPPLIES = (
    select(Consumable.id, Consumable.name, Consumable.stock, Consumable.unit)
    .where(
        Consumable.site_id == _SITE,
        Consumable.active,
        Consumable.stock <= Consumable.warn_at,
        Consumable.ordered_at.is_(None),
    )
    .order_by(Consumable.position, Consumable.id)
    .limit(MOST)
)
