"""Declarative base: naming convention, column kinds, the version counter and what the journal may show."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Any, ClassVar

from sqlalchemy import JSON, CheckConstraint, Date, DateTime, Enum, Integer, MetaData, String, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column

from desktop.words import Confidentiality

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

pk = Annotated[int, mapped_column(primary_key=True)]
short = Annotated[str, mapped_column(String(40))]
line = Annotated[str, mapped_column(String(300))]
prose = Annotated[str, mapped_column(Text)]
# sort keys compare byte by byte on both engines, so a list has one order everywhere
sortable = Annotated[str, mapped_column(String(300).with_variant(String(300, collation="C"), "postgresql"))]


def dated() -> CheckConstraint:
    """A period from a day until before another, or without an end; every table needs a constraint of its own."""
    return CheckConstraint("valid_until IS NULL OR valid_from < valid_until", name="period")


def _stored(kinds: type[StrEnum]) -> list[str]:
    """Store `confirmed`, not `CONFIRMED`: the value is what other programs read."""
    return [kind.value for kind in kinds]


class Base(DeclarativeBase):
    """Every table of the center. The journal keeps what changes, `payloads` says how confidentially."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        datetime: DateTime(timezone=False),
        date: Date(),
        StrEnum: Enum(StrEnum, native_enum=False, create_constraint=False, length=20, values_callable=_stored),
        dict[str, Any]: JSON(),
        list[Any]: JSON(),
    }
    journalled: ClassVar[bool] = True
    payloads: ClassVar[Confidentiality] = Confidentiality.ORDINARY
    # columns that are made from other records: rebuilt after an undo, never journalled
    rebuilt: ClassVar[frozenset[str]] = frozenset()


class Versioned:
    """Optimistic lock: an UPDATE that matches no row raises StaleDataError. Versions only rise."""

    version: Mapped[int] = mapped_column(Integer)

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:  # noqa: N805 - SQLAlchemy calls it on the class
        return {"version_id_col": cls.version}
