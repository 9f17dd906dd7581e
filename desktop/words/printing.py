"""Machines, print jobs and their tariffs."""

from enum import StrEnum


class PaperSize(StrEnum):
    A3 = "A3"
    A4 = "A4"
    B4 = "B4"
    B5 = "B5"
    POSTCARD = "postcard"


class TariffLineKind(StrEnum):
    """What one line of a tariff charges: a master, a started block of sheets, a face, a sheet of the center's paper.

    USE is charged once for the job, whatever is printed: a folder, a cutter.
    """

    MASTER = "master"
    BLOCK = "block"
    FACE = "face"
    PAPER = "paper"
    USE = "use"


class MachineKind(StrEnum):
    DUPLICATOR = "duplicator"
    COPIER = "copier"
    FOLDER = "folder"
    CUTTER = "cutter"
    LARGE_FORMAT = "large_format"


class MachineState(StrEnum):
    """A machine that is not READY takes no booking and no job; SERVICE has been called."""

    READY = "ready"
    OUT_OF_ORDER = "out_of_order"
    SERVICE = "service"


class MachineEntryKind(StrEnum):
    """What the log of a machine says: its state, a reading beside the jobs, a gap explained, what was put in."""

    STATE = "state"
    READING = "reading"
    GAP = "gap"
    SUPPLY = "supply"
    NOTE = "note"


class ConsumableKind(StrEnum):
    MASTER = "master"
    INK = "ink"
    TONER = "toner"
    PAPER = "paper"
    OTHER = "other"


class ConsumableChange(StrEnum):
    """Why the stock of a consumable changed; COUNTED sets it right."""

    USED = "used"
    DELIVERED = "delivered"
    COUNTED = "counted"


class PrintJobState(StrEnum):
    """BEGUN is applied for and not reported yet. UNPAID waits for its money, ON_ACCOUNT for its invoice.

    SETTLED was paid or free, WITHDRAWN was taken back.
    """

    BEGUN = "begun"
    UNPAID = "unpaid"
    ON_ACCOUNT = "on_account"
    SETTLED = "settled"
    WITHDRAWN = "withdrawn"
