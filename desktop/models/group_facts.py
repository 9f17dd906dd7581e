"""What a group is and does, each fact with its dates, and what of it may be published."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base, Versioned, dated, line, pk, short
from desktop.words import Confidentiality, ConsentField, PrivateKind


class OrganizationForm(Versioned, Base):
    """A form of organization, in the order of the center's list."""

    __tablename__ = "organization_forms"

    id: Mapped[pk]
    name: Mapped[line] = mapped_column(unique=True)
    position: Mapped[int] = mapped_column(default=0)
    active: Mapped[bool] = mapped_column(default=True)


class ActivityField(Versioned, Base):
    """A field of activity, in the order of the center's list."""

    __tablename__ = "activity_fields"

    id: Mapped[pk]
    name: Mapped[line] = mapped_column(unique=True)
    position: Mapped[int] = mapped_column(default=0)
    active: Mapped[bool] = mapped_column(default=True)


class GroupForm(Versioned, Base):
    """The form of a group, from a day until before another; one at a time."""

    __tablename__ = "group_forms"
    __table_args__ = (
        dated(),
        Index(None, "group_id"),
        Index(None, "form_id", "valid_until", "group_id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[pk]
    group_id: Mapped[int] = mapped_column(ForeignKey("groups.id", ondelete="RESTRICT"))
    form_id: Mapped[int] = mapped_column(ForeignKey("organization_forms.id", ondelete="RESTRICT"))
    valid_from: Mapped[date]
    valid_until: Mapped[date | None]


class GroupActivity(Versioned, Base):
    """A group's field of activity, from a day until before another; many at a time."""

    __tablename__ = "group_activities"
    __table_args__ = (
        dated(),
        Index(None, "group_id"),
        Index(None, "field_id", "valid_until", "group_id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[pk]
    group_id: Mapped[int] = mapped_column(ForeignKey("groups.id", ondelete="RESTRICT"))
    field_id: Mapped[int] = mapped_column(ForeignKey("activity_fields.id", ondelete="RESTRICT"))
    valid_from: Mapped[date]
    valid_until: Mapped[date | None]


class PrivateField(Versioned, Base):
    """An address, a phone number and so on, from a day until before another; one of each kind at a time.

    `postal_code` (seven digits with a hyphen) belongs to an address.
    """

    __tablename__ = "private_fields"
    __table_args__ = (dated(), Index(None, "group_id", "kind"), {"sqlite_autoincrement": True})
    payloads = Confidentiality.PERSONAL

    id: Mapped[pk]
    group_id: Mapped[int] = mapped_column(ForeignKey("groups.id", ondelete="RESTRICT"))
    kind: Mapped[PrivateKind]
    value: Mapped[line]
    postal_code: Mapped[short] = mapped_column(default="")
    valid_from: Mapped[date]
    valid_until: Mapped[date | None]


class Consent(Versioned, Base):
    """Whether a group agreed to have a field published, since when and by what; without any there is no consent."""

    __tablename__ = "consents"
    __table_args__ = (Index(None, "group_id", "field", "since"), {"sqlite_autoincrement": True})

    id: Mapped[pk]
    group_id: Mapped[int] = mapped_column(ForeignKey("groups.id", ondelete="RESTRICT"))
    field: Mapped[ConsentField]
    given: Mapped[bool]
    since: Mapped[date]
    source: Mapped[line] = mapped_column(default="")
