"""What the desk calls machines, their states, the lines of their log and what they use up."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.queries.bookables import RoomRow
from desktop.words import ConsumableChange, ConsumableKind, MachineEntryKind, MachineKind, MachineState

KINDS = {
    MachineKind.DUPLICATOR: str(QT_TRANSLATE_NOOP("Machines", "Duplicator")),
    MachineKind.COPIER: str(QT_TRANSLATE_NOOP("Machines", "Copier")),
    MachineKind.FOLDER: str(QT_TRANSLATE_NOOP("Machines", "Folder")),
    MachineKind.CUTTER: str(QT_TRANSLATE_NOOP("Machines", "Cutter")),
    MachineKind.LARGE_FORMAT: str(QT_TRANSLATE_NOOP("Machines", "Large-format printer")),
}
STATES = {
    MachineState.READY: str(QT_TRANSLATE_NOOP("Machines", "Ready")),
    MachineState.OUT_OF_ORDER: str(QT_TRANSLATE_NOOP("Machines", "Out of order")),
    MachineState.SERVICE: str(QT_TRANSLATE_NOOP("Machines", "Service called")),
}
ENTRIES = {
    MachineEntryKind.STATE: str(QT_TRANSLATE_NOOP("Machines", "State")),
    MachineEntryKind.READING: str(QT_TRANSLATE_NOOP("Machines", "Counter")),
    MachineEntryKind.GAP: str(QT_TRANSLATE_NOOP("Machines", "Gap")),
    MachineEntryKind.SUPPLY: str(QT_TRANSLATE_NOOP("Machines", "Put in")),
    MachineEntryKind.NOTE: str(QT_TRANSLATE_NOOP("Machines", "Note")),
}
SUPPLIES = {
    ConsumableKind.MASTER: str(QT_TRANSLATE_NOOP("Machines", "Masters")),
    ConsumableKind.INK: str(QT_TRANSLATE_NOOP("Machines", "Ink")),
    ConsumableKind.TONER: str(QT_TRANSLATE_NOOP("Machines", "Toner")),
    ConsumableKind.PAPER: str(QT_TRANSLATE_NOOP("Machines", "Paper")),
    ConsumableKind.OTHER: str(QT_TRANSLATE_NOOP("Machines", "Other supplies")),
}
CHANGES = {
    ConsumableChange.USED: str(QT_TRANSLATE_NOOP("Machines", "Used")),
    ConsumableChange.DELIVERED: str(QT_TRANSLATE_NOOP("Machines", "Delivered")),
    ConsumableChange.COUNTED: str(QT_TRANSLATE_NOOP("Machines", "Counted")),
}


def kind_word(kind: MachineKind) -> str:
    return QCoreApplication.translate("Machines", KINDS[kind])


def state_word(state: MachineState) -> str:
    return QCoreApplication.translate("Machines", STATES[state])


def entry_word(kind: MachineEntryKind) -> str:
    return QCoreApplication.translate("Machines", ENTRIES[kind])


def supply_word(kind: ConsumableKind) -> str:
    return QCoreApplication.translate("Machines", SUPPLIES[kind])


def change_word(kind: ConsumableChange) -> str:
    return QCoreApplication.translate("Machines", CHANGES[kind])


def down_words(machine: RoomRow) -> str:
    """That it cannot be used, and what is the matter."""
    return "・".join(part for part in (state_word(machine.state), machine.state_note) if part)
