"""Refusals of files that come in or go out."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.errors.base import DeskError


@dataclass
class CannotWrite(DeskError):
    """A file could not be written."""

    file: str
    reason: str


@dataclass
class NotAPicture(DeskError):
    """What the file holds is no whole PNG or JPEG, whatever its name says."""

    picture: str


@dataclass
class PictureTooHeavy(DeskError):
    """The file of the picture is larger than what is kept; both in megabytes."""

    picture: str
    megabytes: int
    most: int


@dataclass
class PictureUnfolds(DeskError):
    """A small file that would fill the memory when it is opened; both in megabytes."""

    picture: str
    megabytes: int
    most: int


@dataclass
class CannotRead(DeskError):
    """A file could not be opened; `trouble` is missing, forbidden, folder, special or other."""

    file: str
    trouble: str


@dataclass
class NotATable(DeskError):
    """A file that should be a table is something else; `found` says what: empty, pdf, image, locked, ..."""

    file: str
    found: str


@dataclass
class BrokenFile(DeskError):
    """A file of the right kind is damaged; `line` is where a quotation mark went wrong, 0 where nobody can say."""

    file: str
    line: int = 0


@dataclass
class TooBig(DeskError):
    """A file has, or promises, more `counted` (rows, columns, bytes) than are read."""

    file: str
    counted: str
    amount: int
    most: int


@dataclass
class NoHeader(DeskError):
    """No row of the file was recognised as the header of a list; `headers` is the first row there is."""

    file: str
    headers: tuple[str, ...] = ()


@dataclass
class CharactersLost(DeskError):
    """The `encoding` does not have `count` characters; `lost` names each with file, row (header 1) and column."""

    encoding: str
    count: int
    character: str
    lost: tuple[dict[str, str | int], ...] = ()


@dataclass
class PackageDamaged(DeskError):
    """A package for the city is not as it was sealed; `problems` says what, `count` how much."""

    file: str
    count: int
    problems: tuple[str, ...] = ()
