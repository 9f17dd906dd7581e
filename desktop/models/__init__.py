"""The tables of the center. Importing this package fills `Base.metadata`."""

from desktop.models.attachments import Attachment, AttachmentChunk
from desktop.models.base import Base
from desktop.models.bookings import Booking, BookingItem, Permit, RefusedRequest, Series
from desktop.models.center import Center, ClosedDayRule, OpeningHours, Site
from desktop.models.city import Import, ImportMap, Submission, YearlyFigure
from desktop.models.consultations import Consultation, ConsultationTopic, Contact, FollowUp, Referral, Topic
from desktop.models.daybook import HandoverNote, VisitCount
from desktop.models.events import Action, ActionRelation, Event, EventAction
from desktop.models.group_facts import ActivityField, Consent, GroupActivity, GroupForm, OrganizationForm, PrivateField
from desktop.models.group_ties import DeskNote, GroupRelation, NotTheSame
from desktop.models.groups import Group, GroupRole, Person, StatusChange
from desktop.models.invoices import Account, Invoice, InvoiceLine, PrepaidCard, ReliefApplication
from desktop.models.journal import JournalFact, JournalPayload, JournalSeal
from desktop.models.machines import Consumable, ConsumableMove, Machine, MachineEntry
from desktop.models.money import Payment, PaymentPart, Receipt, ReceiptLine
from desktop.models.printing import PrintJob, PrintOriginal, Tariff, TariffLine
from desktop.models.registration import Application, GroupPaper, Round, RoundGroup
from desktop.models.rentals import (
    Loan,
    LoanItem,
    Rental,
    RentalDraw,
    RentalKind,
    RentalMonth,
    RentalPrice,
    RentalUnit,
    RentalWish,
)
from desktop.models.resources import (
    Atom,
    Closure,
    ClosureRoom,
    Occupancy,
    Price,
    ReliefGround,
    Resource,
    ResourceAtom,
    StockItem,
    StockUse,
    UserClass,
)
from desktop.models.saved_lists import SavedList, StaffLook
from desktop.models.settings import NumberRange, Setting
from desktop.models.staff import Staff
from desktop.models.tills import BankDeposit, TillCount, TillDay, TillMove
from desktop.models.word_lists import ExtraField, ExtraValue, GroupName, GroupWord, ListWord, WordList

__all__ = [
    "Account",
    "Action",
    "ActionRelation",
    "ActivityField",
    "Application",
    "Atom",
    "Attachment",
    "AttachmentChunk",
    "BankDeposit",
    "Base",
    "Booking",
    "BookingItem",
    "Center",
    "ClosedDayRule",
    "Closure",
    "ClosureRoom",
    "Consent",
    "Consultation",
    "ConsultationTopic",
    "Consumable",
    "ConsumableMove",
    "Contact",
    "DeskNote",
    "Event",
    "EventAction",
    "ExtraField",
    "ExtraValue",
    "FollowUp",
    "Group",
    "GroupActivity",
    "GroupForm",
    "GroupName",
    "GroupPaper",
    "GroupRelation",
    "GroupRole",
    "GroupWord",
    "HandoverNote",
    "Import",
    "ImportMap",
    "Invoice",
    "InvoiceLine",
    "JournalFact",
    "JournalPayload",
    "JournalSeal",
    "ListWord",
    "Loan",
    "LoanItem",
    "Machine",
    "MachineEntry",
    "NotTheSame",
    "NumberRange",
    "Occupancy",
    "OpeningHours",
    "OrganizationForm",
    "Payment",
    "PaymentPart",
    "Permit",
    "Person",
    "PrepaidCard",
    "Price",
    "PrintJob",
    "PrintOriginal",
    "PrivateField",
    "Receipt",
    "ReceiptLine",
    "Referral",
    "RefusedRequest",
    "ReliefApplication",
    "ReliefGround",
    "Rental",
    "RentalDraw",
    "RentalKind",
    "RentalMonth",
    "RentalPrice",
    "RentalUnit",
    "RentalWish",
    "Resource",
    "ResourceAtom",
    "Round",
    "RoundGroup",
    "SavedList",
    "Series",
    "Setting",
    "Site",
    "Staff",
    "StaffLook",
    "StatusChange",
    "StockItem",
    "StockUse",
    "Submission",
    "Tariff",
    "TariffLine",
    "TillCount",
    "TillDay",
    "TillMove",
    "Topic",
    "UserClass",
    "VisitCount",
    "WordList",
    "YearlyFigure",
]
