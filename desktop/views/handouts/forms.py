"""Which form fills in which paper of the gallery."""

from __future__ import annotations

from collections.abc import Callable

from desktop.application.desk import Desk
from desktop.views.handouts.booking_forms import RoomApplicationForm, RoomNoticeForm
from desktop.views.handouts.card_form import CardForm
from desktop.views.handouts.chosen_forms import (
    CardStatementForm,
    DrawResultForm,
    InvoiceForm,
    LoanSlipForm,
    LockerPermitForm,
    PrintJobForm,
    ReliefForm,
)
from desktop.views.handouts.consultation_forms import CaseForm, CaseRedactedForm, ConsultationSlipForm
from desktop.views.handouts.day_log_forms import DayLogForm, DayMonthForm
from desktop.views.handouts.display_forms import DisplaysForm, PeriodLabelForm
from desktop.views.handouts.entry_forms import BlankEntryForm, GivenBackForm, LostListForm, PoliceListForm
from desktop.views.handouts.event_forms import DoorListForm, EventMonthForm, SignUpsForm
from desktop.views.handouts.figure_forms import ConsultationFiguresForm
from desktop.views.handouts.flyer_form import FlyerForm
from desktop.views.handouts.knowledge_forms import KnowledgeCardForm
from desktop.views.handouts.moment_forms import (
    BookingSlipForm,
    ClosingSetForm,
    DayBookingsForm,
    EmergencyForm,
    HandRecordForm,
)
from desktop.views.handouts.number_forms import MonthForm, PermitForm, ReceiptForm
from desktop.views.handouts.paper_form import PaperForm
from desktop.views.handouts.print_forms import (
    LentOverdueForm,
    MachineLogForm,
    OverdueForm,
    PrintFiguresForm,
    RentalLetterForm,
    StatementForm,
    SuppliesForm,
)
from desktop.views.handouts.referral_form import ReferralLetterForm
from desktop.views.handouts.registry_forms import (
    ApplicationForm,
    DirectoryForm,
    LabelForm,
    LetterForm,
    ProfileForm,
    RegisterForm,
)
from desktop.views.handouts.room_forms import (
    DoorForm,
    EntranceForm,
    KeysForm,
    MonthFreeForm,
    UnpaidForm,
    WeekForm,
)
from desktop.views.handouts.specialist_forms import AdviceSheetForm, SpecialistDayForm, SpecialistQuestionsForm
from desktop.views.handouts.till_forms import TillForm, TillMonthForm, TillYearForm
from desktop.views.handouts.visit_forms import SpaceSlipForm, VisitTallyForm
from desktop.views.handouts.work_forms import FollowUpsForm, NeverConsultedForm

FORMS: dict[str, Callable[[Desk], PaperForm]] = {
    "flyer": FlyerForm,
    "application": ApplicationForm,
    "card": CardForm,
    "letters": LetterForm,
    "labels": LabelForm,
    "register": RegisterForm,
    "profile": ProfileForm,
    "directory": DirectoryForm,
    "permit": PermitForm,
    "application-room": RoomApplicationForm,
    "notice-room": RoomNoticeForm,
    "entrance": EntranceForm,
    "door": DoorForm,
    "week": WeekForm,
    "month-free": MonthFreeForm,
    "keys": KeysForm,
    "unpaid": UnpaidForm,
    "receipt": ReceiptForm,
    "till": TillForm,
    "till-month": TillMonthForm,
    "till-year": TillYearForm,
    "print-form": PrintJobForm,
    "invoice": InvoiceForm,
    "statement": StatementForm,
    "card-statement": CardStatementForm,
    "overdue": OverdueForm,
    "relief": ReliefForm,
    "supplies": SuppliesForm,
    "machine-log": MachineLogForm,
    "locker-permit": LockerPermitForm,
    "rental-letter": RentalLetterForm,
    "draw-result": DrawResultForm,
    "loan-slip": LoanSlipForm,
    "lent-overdue": LentOverdueForm,
    "event-month": EventMonthForm,
    "sign-ups": SignUpsForm,
    "door-list": DoorListForm,
    "month": MonthForm,
    "print-figures": PrintFiguresForm,
    "space-slip": SpaceSlipForm,
    "day-bookings": DayBookingsForm,
    "closing-set": ClosingSetForm,
    "emergency": EmergencyForm,
    "hand-record": HandRecordForm,
    "booking-slip": BookingSlipForm,
    "consultation-slip": ConsultationSlipForm,
    "case": CaseForm,
    "case-redacted": CaseRedactedForm,
    "specialist-questions": SpecialistQuestionsForm,
    "specialist-day": SpecialistDayForm,
    "advice-sheet": AdviceSheetForm,
    "referral-letter": ReferralLetterForm,
    "follow-ups": FollowUpsForm,
    "never-consulted": NeverConsultedForm,
    "consultation-figures": ConsultationFiguresForm,
    "knowledge-card": KnowledgeCardForm,
    "visit-tally": VisitTallyForm,
    "entry": BlankEntryForm,
    "lost-list": LostListForm,
    "police-list": PoliceListForm,
    "given-back": GivenBackForm,
    "displays": DisplaysForm,
    "period-labels": PeriodLabelForm,
    "day-log": DayLogForm,
    "day-month": DayMonthForm,
}
