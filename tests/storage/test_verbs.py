"""Every verb there is leaves a fact that names it, with what was before and after."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from functools import cache, partial
from typing import Any

import pytest
from sqlalchemy import select

from desktop import operations
from desktop.models import Booking, JournalFact, JournalPayload
from desktop.operations.accounts import AccountRequest
from desktop.operations.afterwards import RoomSlip
from desktop.operations.booking_request import BookingRequest, Details, Place
from desktop.operations.cards import CardRequest, Filling
from desktop.operations.cases import CaseRequest
from desktop.operations.center import RoomRequest
from desktop.operations.checklists import ContactLine, ItemLine
from desktop.operations.closures import ClosureRequest
from desktop.operations.consultation_counts import CountImport, CountLine
from desktop.operations.consultation_templates import TemplateRequest
from desktop.operations.consultations import ConsultationRequest
from desktop.operations.consumables import ConsumableForm
from desktop.operations.contacts import ContactRequest
from desktop.operations.dispatches import DispatchRequest, VisitReport
from desktop.operations.display_places import DisplayPlaceRequest
from desktop.operations.displays import DisplayRequest
from desktop.operations.entries import EntryRequest
from desktop.operations.event_room_parts import RoomWish
from desktop.operations.events import EventRequest
from desktop.operations.follow_ups import FollowUpRequest
from desktop.operations.group_files import FileRequest
from desktop.operations.groups import GroupRequest
from desktop.operations.handover import NoteRequest
from desktop.operations.imports import GroupImport
from desktop.operations.knowledge import KnowledgeRequest
from desktop.operations.loans import LoanRequest
from desktop.operations.machines import MachineForm
from desktop.operations.new_groups import prepared
from desktop.operations.occupancy import release
from desktop.operations.payments import CashRequest
from desktop.operations.people import PersonEntry
from desktop.operations.prices import PricedThing, PriceEntry
from desktop.operations.printing import PrintJobRequest
from desktop.operations.programs import ProgramRequest
from desktop.operations.referral_targets import TargetRequest
from desktop.operations.referrals import ReferralRequest
from desktop.operations.relief import ReliefWish
from desktop.operations.rental_kinds import RentalKindRequest, RentalUnitRequest
from desktop.operations.rentals import RentRequest
from desktop.operations.rooms import RoomForm
from desktop.operations.series import SeriesRequest
from desktop.operations.settling import SettleRequest, Thing, ThingKind
from desktop.operations.sign_ups import SignUpRequest
from desktop.operations.space import TableRequest
from desktop.operations.space_tables import SpaceTableRequest
from desktop.operations.specialist_days import DayRequest, PlanRequest
from desktop.operations.specialist_reports import SlotReport
from desktop.operations.specialist_slots import SlotRequest
from desktop.operations.specialists import SpecialistRequest
from desktop.operations.submissions import Sealed, SubmissionRequest
from desktop.operations.tariffs import TariffRequest
from desktop.operations.topics import TopicRequest
from desktop.operations.user_classes import ClassRequest, ReliefRequest
from desktop.operations.word_lists import Listed, WordPlace
from desktop.rules.link_kinds import LinkKind
from desktop.rules.print_fees import TariffLineOn
from desktop.rules.rule_changes import ClosedChange, WeekHours
from desktop.words import (
    ActorKind,
    ApplicationKind,
    BookingState,
    CancelReason,
    ChargeKind,
    ConsumableKind,
    CountUnit,
    DayMoment,
    DisplayKind,
    EntryKind,
    EntryOutcome,
    ExtraKind,
    MachineState,
    NoteGrade,
    Openness,
    PersonRole,
    PriceUnit,
    Retention,
    RoundAnswer,
    RoundKind,
    SeriesPart,
    SignUpState,
    StaffRole,
    TargetKind,
    TariffLineKind,
    TillMoveKind,
    VisitPurpose,
)
from tests.makers import make_request

DETAILS = Details(group_id=2, purpose="例会", people=5)
PLACE = Place(resource_id=2, starts_at=datetime(2026, 11, 21, 14), ends_at=datetime(2026, 11, 21, 16))
WEEKLY = SeriesRequest(
    booking=BookingRequest(resource_id=2, starts_at=PLACE.starts_at, ends_at=PLACE.ends_at, group_id=1),
    rule="FREQ=WEEKLY;COUNT=3",
)
FLYER = DisplayRequest(kind=DisplayKind.FLYER, title="秋の里山歩き", who="里山の会")
CASE = ConsultationRequest(actor=ActorKind.CITIZEN, topic_ids=(1,), note="空き家を使いたい", openness=Openness.ADVISORS)
ANSWER = KnowledgeRequest(question="NPO法人と任意団体の違い", answer="法人格があります", topic_ids=(1,))
VISIT = DispatchRequest(planned_at=datetime(2026, 11, 20, 14), group_id=1)
CALL = FollowUpRequest(what="折り返し電話", due_on=date(2026, 11, 28))
GUEST = SignUpRequest(name="佐藤花子", phone="0467-00-0001")
FAIR = EventRequest(title="交流会", starts_at=datetime(2026, 11, 28, 14), ends_at=datetime(2026, 11, 28, 16))
SATO = PersonEntry(name="佐藤", phone="0467-00-0002")
RULES_OF_A_GROUP = FileRequest(name="規約.txt", content="第1条".encode())
APRIL = date(2027, 4, 1)
LISTED = WordPlace(Listed.ACTIVITY_FIELD)
RELIEF = ReliefWish(
    ground_id=1, valid_from=date(2026, 11, 21), valid_until=APRIL, percent=50, paper_on=date(2026, 11, 20)
)
REPAIR = ClosureRequest(
    name="空調の工事", starts_at=datetime(2026, 11, 21, 13), ends_at=datetime(2026, 11, 22), room_ids=(1,)
)
BROKEN = EntryRequest(kind=EntryKind.REPAIR, title="空調が効かない", resource_id=1)
OWN_LINES = (TariffLineOn(TariffLineKind.MASTER, 60), TariffLineOn(TariffLineKind.FACE, 2))
LOCKERS = RentalKindRequest(name="ロッカー", deposit=500)
THREE_NIGHTS = LoanRequest(
    starts_at=datetime(2026, 11, 27, 17), ends_at=datetime(2026, 11, 30, 10), items=((1, 1),), group_id=1
)
# What to call each verb with on a small center that has one booking; None where that makes no record.
ARGUMENTS: dict[str, dict[str, Any]] = {
    "book_room": {"start": "17:00", "end": "18:00"},
    "hold_room": {"start": "17:00", "end": "18:00"},
    "confirm_booking": {"booking_id": 1, "details": DETAILS, "seen_version": 1},
    "move_booking": {"booking_id": 1, "place": PLACE, "seen_version": 1},
    "change_booking": {"booking_id": 1, "details": DETAILS, "seen_version": 1},
    "cancel_booking": {"booking_id": 1, "reason": CancelReason.WEATHER, "seen_version": 1},
    "approve_booking": {"booking_id": 1, "seen_version": 2},
    "refuse_request": {"booking_id": 1, "reason": "別の団体に決まりました", "seen_version": 2},
    "arrive": {"booking_id": 1, "key_number": "A-1", "seen_version": 1},
    "leave": {"booking_id": 1, "people_came": 9, "key_back": False, "seen_version": 2},
    "take_key_back": {"booking_id": 1, "seen_version": 2},
    "mark_no_show": {"booking_id": 1, "seen_version": 2},
    "extend_deadline": {"booking_id": 1, "until": datetime(2026, 11, 21, 13, 0), "seen_version": 2},
    "hand_in_papers": {"booking_id": 1, "seen_version": 1},
    "revive_booking": {"booking_id": 1, "seen_version": 2},
    "take_deposit": {"booking_id": 1, "seen_version": 2},
    "give_back_deposit": {"booking_id": 1, "seen_version": 2},
    "give_back_fee": {"booking_id": 1, "reason": "取消し", "seen_version": 2},
    "book_series": {"request": WEEKLY},
    "move_series": {"booking_id": 1, "place": PLACE, "part": SeriesPart.ALL, "seen_version": 1},
    "change_series": {"booking_id": 1, "details": DETAILS, "part": SeriesPart.ALL, "seen_version": 1},
    "cancel_series": {
        "booking_id": 1,
        "reason": CancelReason.WEATHER,
        "part": SeriesPart.FOLLOWING,
        "seen_version": 1,
    },
    "close_rooms": {"request": REPAIR},
    "change_closure": {"closure_id": 1, "request": replace(REPAIR, room_ids=(1, 2)), "seen_version": 1},
    "withdraw_closure": {"closure_id": 1},
    "let_stand": {"booking_id": 1, "reason": "工事は夕方から"},
    "describe_site": {"site_id": 1, "phone": "0467-00-0000"},
    "add_room": {"request": RoomRequest(name="工作室", site_id=1)},
    "add_equipment": {"name": "譜面台", "site_id": 1, "stock": 20},
    "set_setting": {"name": "booking.hold_minutes", "value": 15, "valid_from": date(2026, 4, 1)},
    "add_group": {"request": GroupRequest(name="新しい会", representative="山田")},
    "change_group": {
        "group_id": 2,
        "request": GroupRequest(name="あじさい読書会", fax="0467-00-0001"),
        "seen_version": 1,
    },
    "import_groups_act": {
        "plan": GroupImport(
            file="list.csv",
            sha256="0" * 64,
            encoding="utf-8",
            read=1,
            skipped=0,
            held=(),
            new=(prepared(GroupRequest(name="新しい会")),),
            changes=(),
        )
    },
    "import_consultation_counts": {
        "plan": CountImport(
            file="r7.csv",
            sha256="0" * 64,
            encoding="utf-8",
            unit=CountUnit.CASES,
            read=1,
            skipped=0,
            held=(),
            new=(CountLine(first=date(2025, 4, 1), until=date(2025, 5, 1), site_id=1, count=12),),
            changes=(),
            content=b"",
            media_type="text/csv",
        )
    },
    "issue_permit": {"booking_id": 1, "paid_by": "cash"},
    "add_staff": {"code": "aya", "name": "彩", "role": StaffRole.ADVISOR},
    "set_pin": {"staff_id": 1, "pin": "4711"},
    "set_role": {"group_id": 1, "role": PersonRole.TREASURER, "person": SATO},
    "end_role": {"role_id": 1, "until": date(2026, 12, 1)},
    "change_person": {"person": replace(SATO, name="佐東", person_id=1)},
    "same_person": {"keep_id": 1, "other_id": 2},
    "add_note": {"group_id": 1, "grade": NoteGrade.BLOCK, "text": "鍵の返却待ち"},
    "lift_note": {"note_id": 1, "reason": "返却済み"},
    "relate": {"group_id": 1, "other_id": 2, "purpose": "合同の発表会"},
    "end_relation": {"relation_id": 1, "until": date(2026, 12, 1)},
    "undo": {"number": 10},
    "count_visit": {"purpose": VisitPurpose.ROOM},
    "correct_visits": {
        "day": date(2026, 11, 21),
        "hour": 10,
        "purpose": VisitPurpose.ROOM,
        "people": 3,
        "reason": "ご家族で来ていた",
    },
    "add_table": {"request": SpaceTableRequest(name="1", seats=4)},
    "add_tables": {"requests": (SpaceTableRequest(name="1", seats=4), SpaceTableRequest(name="2", seats=6))},
    "change_table": {"table_id": 1, "request": SpaceTableRequest(name="窓側", seats=4)},
    "retire_table": {"table_id": 1},
    "take_table": {"request": TableRequest(table_id=1, people=3, who="佐藤")},
    "change_table_use": {"use_id": 1, "request": TableRequest(table_id=1, people=4, who="佐藤")},
    "extend_table": {"use_id": 1, "until": datetime(2026, 11, 21, 16)},
    "leave_table": {"use_id": 1},
    "open_day": {},
    "close_day": {},
    "reopen_day": {},
    "tick_item": {"item_id": 1},
    "untick_item": {"item_id": 1},
    "change_checklist": {"moment": DayMoment.OPENING, "lines": (ItemLine(text="水やり"),)},
    "change_emergency_contacts": {"lines": (ContactLine(what="停電", phone="0467-00-0000"),)},
    "enter_room_use": {
        "slip": RoomSlip(
            resource_id=4, starts_at=datetime(2026, 11, 21, 9), ends_at=datetime(2026, 11, 21, 9, 30), group_id=1
        )
    },
    "write_note": {"request": NoteRequest(text="和室の鍵は予備を")},
    "add_display_place": {"request": DisplayPlaceRequest(kind=DisplayKind.FLYER, name="入口の棚", spaces=40)},
    "change_display_place": {
        "place_id": 1,
        "request": DisplayPlaceRequest(kind=DisplayKind.FLYER, name="入口の棚", spaces=30),
    },
    "bring_display": {"request": FLYER},
    "change_display": {"display_id": 1, "request": replace(FLYER, copies=20), "seen_version": 1},
    "show_display_longer": {"display_id": 1, "until": date(2027, 3, 1)},
    "take_down": {"display_ids": (1,)},
    "put_up_again": {"display_id": 1},
    "change_note": {"note_id": 1, "request": NoteRequest(text="和室の鍵は予備の2番を"), "seen_version": 1},
    "pin_note": {"note_id": 1},
    "show_note_again": {"note_id": 1},
    "read_notes": {"note_ids": (1,)},
    "name_readers": {"consultation_id": 1, "staff_ids": (1,)},
    "set_openness": {"consultation_id": 1, "openness": Openness.NAMED, "staff_ids": (1,)},
    "read_case": {"consultation_id": 1},
    "turn_into_entry": {"note_id": 1, "kind": EntryKind.REPAIR},
    "turn_into_follow_up": {"note_id": 1, "case_number": "R8-0001", "due_on": date(2026, 11, 25)},
    "write_day": {"day": date(2026, 11, 21), "weather": "晴れ"},
    "sign_day": {"day": date(2026, 11, 21)},
    "unsign_day": {"day": date(2026, 11, 21)},
    "put_away_note": {"note_id": 1},
    "write_entry": {"request": BROKEN},
    "change_entry": {"entry_id": 1, "request": replace(BROKEN, who="合唱団")},
    "finish_entry": {"entry_id": 1, "outcome": EntryOutcome.REPAIRED},
    "reopen_entry": {"entry_id": 1},
    "withdraw_entry": {"entry_id": 1},
    "stop_booking": {"entry_id": 1, "ends_at": datetime(2026, 11, 22)},
    "let_book_again": {"entry_id": 1},
    "open_till": {"pieces": ((10_000, 2),)},
    "count_till": {"pieces": ((10_000, 2),)},
    "move_cash": {"kind": TillMoveKind.CHANGE_IN, "yen": 5000},
    "close_till": {"day": date(2026, 11, 21), "pieces": ((10_000, 2),), "seen_expected": 20_000},
    "deposit_takings": {"day_ids": (1,), "slip_number": "12", "deposited_on": date(2026, 11, 21), "amount": 0},
    "take_back_deposit": {"deposit_id": 1},
    "add_event": {"request": FAIR},
    "change_event": {"event_id": 1, "request": replace(FAIR, place="和室"), "seen_version": 1},
    "count_attendance": {"event_id": 1, "people": 40, "seen_version": 1},
    "write_result": {"event_id": 1, "text": "盛況", "people": 40, "seen_version": 1},
    "call_off_event": {"event_id": 1, "reason": "台風", "seen_version": 1},
    "revive_event": {"event_id": 1, "seen_version": 2},
    "book_event_rooms": {"event_id": 1, "wish": RoomWish(resource_ids=(2,))},
    "free_event_rooms": {"event_id": 1, "booking_ids": (2,)},
    "join_booking": {"event_id": 1, "booking_id": 1},
    "add_program": {"request": ProgramRequest(event=FAIR, rule="FREQ=WEEKLY;COUNT=3")},
    "change_program": {
        "event_id": 1,
        "request": replace(FAIR, place="和室"),
        "part": SeriesPart.FOLLOWING,
        "seen_version": 2,
    },
    "call_off_program": {"event_id": 1, "part": SeriesPart.ALL, "seen_version": 2},
    "sign_up": {"event_id": 1, "request": GUEST},
    "change_sign_up": {"sign_up_id": 1, "request": replace(GUEST, people=3), "seen_version": 1},
    "cancel_sign_up": {"sign_up_id": 1, "seen_version": 1},
    "let_in": {"sign_up_id": 1, "seen_version": 2},
    "mark_came": {"sign_up_ids": (1,), "state": SignUpState.CAME},
    "add_consultation": {"request": CASE},
    "add_contact": {"consultation_id": 1, "request": ContactRequest(note="もう一度来た")},
    "change_contact": {"contact_id": 1, "request": ContactRequest(note="書き直した", advice="様式を渡した")},
    "add_follow_up": {"consultation_id": 1, "request": CALL},
    "finish_follow_up": {"follow_up_id": 1},
    "change_follow_up": {"follow_up_id": 1, "request": replace(CALL, what="手紙")},
    "move_follow_up": {"follow_up_id": 1, "due_on": date(2026, 11, 29)},
    "hand_over_follow_up": {"follow_up_id": 1, "staff_id": 2},
    "take_back_follow_up": {"follow_up_id": 1},
    "plan_dispatch": {"request": VISIT},
    "change_dispatch": {"dispatch_id": 1, "request": replace(VISIT, place="集会所")},
    "call_off_dispatch": {"dispatch_id": 1},
    "report_dispatch": {"dispatch_id": 1, "report": VisitReport(note="会を見た", topic_ids=(1,))},
    "add_referral": {"consultation_id": 1, "target": "地域のつながり課"},
    "answer_referral": {"referral_id": 1, "answer": "来週うかがいます"},
    "change_referral": {"referral_id": 1, "request": ReferralRequest(target_id=1, reason="空き家のこと")},
    "note_referral_letters": {"referral_ids": (1,)},
    "add_specialist": {"request": SpecialistRequest(name="みほん税理士", specialty="税務")},
    "change_specialist": {"specialist_id": 5, "request": SpecialistRequest(name="見本税理士", specialty="税務")},
    "retire_specialist": {"specialist_id": 5},
    "plan_days": {"specialist_id": 5, "request": PlanRequest(days=(date(2026, 11, 21),))},
    "change_day": {"day_id": 1, "request": DayRequest(slots=("10:00-10:50",), note="資料を持参")},
    "call_off_day": {"day_id": 1, "why": "体調"},
    "book_slot": {"day_id": 1, "slot": "10:00-10:50", "request": SlotRequest(about="決算の書き方", name="佐藤")},
    "change_slot": {"booking_id": 2, "request": SlotRequest(about="源泉徴収", name="佐藤"), "seen_version": 1},
    "move_slot": {"booking_id": 2, "day_id": 1, "slot": "10:50-11:40", "seen_version": 1},
    "report_slot": {"booking_id": 2, "report": SlotReport(advice="様式を渡した", topic_ids=(1,)), "seen_version": 1},
    "add_topic": {"request": TopicRequest(name="空き家", parent_id=1)},
    "change_topic": {"topic_id": 1, "request": TopicRequest(name="立ち上げ")},
    "merge_topics": {"from_id": 2, "into_id": 3},
    "move_topic": {"topic_id": 2, "step": 1},
    "retire_topic": {"topic_id": 2},
    "add_referral_target": {"request": TargetRequest(kind=TargetKind.EXPERT, name="みほん税理士")},
    "change_referral_target": {"target_id": 1, "request": TargetRequest(kind=TargetKind.OTHER, name="みほん支援室")},
    "move_referral_target": {"target_id": 2, "step": 1},
    "retire_referral_target": {"target_id": 1},
    "add_template": {"request": TemplateRequest(name="空き家", topic_ids=(1,))},
    "change_template": {"template_id": 1, "request": TemplateRequest(name="部屋さがし", actor=ActorKind.CITIZEN)},
    "move_template": {"template_id": 1, "step": 1},
    "retire_template": {"template_id": 1},
    "write_card": {"request": ANSWER},
    "make_card_from_case": {"consultation_id": 1, "request": ANSWER},
    "change_card": {"card_id": 1, "request": KnowledgeRequest(question="印刷は", answer="両面もできます")},
    "approve_card": {"card_id": 1},
    "retire_card": {"card_id": 1},
    "close_case": {"consultation_id": 1},
    "reopen_case": {"consultation_id": 1},
    "change_case": {
        "consultation_id": 1,
        "request": CaseRequest(actor=ActorKind.GROUP, topic_ids=(2,), summary="空き家"),
    },
    "hand_over_case": {"consultation_id": 1, "staff_id": 2},
    "hand_over_all": {"from_staff_id": 1, "to_staff_id": 2},
    "add_case_person": {"consultation_id": 1, "role": "会計担当", "name": "佐藤"},
    "change_case_person": {"person_id": 1, "role": "代表", "name": "佐藤"},
    "remove_case_person": {"person_id": 1},
    "link_case": {"consultation_id": 1, "kind": LinkKind.GROUP, "record_id": 1},
    "unlink_case": {"consultation_id": 1, "kind": LinkKind.GROUP, "record_id": 1},
    "add_machine": {"name": "輪転機1", "site_id": 1},
    "change_machine": {"machine_id": 5, "form": MachineForm(name="輪転機2", note="A3まで", colour=True)},
    "set_machine_state": {"machine_id": 5, "state": MachineState.OUT_OF_ORDER, "note": "紙づまり"},
    "note_reading": {"machine_id": 5, "counter": 128_340},
    "explain_gap": {"machine_id": 5, "faces": 20, "reason": "試し刷り"},
    "write_in_log": {"machine_id": 5, "text": "ローラーを清掃"},
    "retire_machine": {"machine_id": 5},
    "add_consumable": {"site_id": 1, "form": ConsumableForm(name="マスター", kind=ConsumableKind.MASTER), "stock": 3},
    "change_consumable": {"consumable_id": 1, "form": ConsumableForm(name="版", kind=ConsumableKind.MASTER)},
    "use_consumable": {"consumable_id": 1},
    "deliver_consumable": {"consumable_id": 1, "quantity": 2},
    "count_consumable": {"consumable_id": 1, "stock": 2},
    "order_consumables": {"consumable_ids": (1,)},
    "record_print_job": {"request": PrintJobRequest(machine_id=5, group_id=1, masters=1, sheets=101)},
    "begin_print_job": {"request": PrintJobRequest(machine_id=5, group_id=1)},
    "correct_print_job": {
        "job_id": 1,
        "request": PrintJobRequest(machine_id=5, group_id=1, masters=1, sheets=60),
        "reason": "枚数の誤り",
        "seen_version": 1,
    },
    "take_payment": {"job_ids": (1,), "cash": CashRequest(tendered=500)},
    "withdraw_print_job": {"job_id": 1},
    "settle": {"request": SettleRequest(things=(Thing(ThingKind.PRINT_JOB, 1),))},
    "refund_receipt": {"receipt_id": 1, "yen": 50, "reason": "汚れのため"},
    "void_receipt": {"receipt_id": 1, "reason": "枚数の誤り"},
    "reissue_receipt": {"receipt_id": 1},
    "build_submission": {
        "request": SubmissionRequest(
            period_from=date(2026, 10, 1),
            period_until=date(2026, 11, 1),
            package="10.zip",
            seal=lambda number, _now: Sealed(({"name": number, "rows": 1},), "0" * 64),
        )
    },
    "save_list": {"name": "大船の団体", "asked": {"text": "大船"}},
    "change_list": {"list_id": 1, "name": "大船", "asked": {}},
    "drop_list": {"list_id": 1},
    "say_not_the_same": {"group_id": 1, "other_id": 2},
    "seal_journal": {},
    "register_with_papers": {"request": GroupRequest(name="新しい会"), "papers": ("会則",)},
    "apply_with_papers": {"request": GroupRequest(name="新しい会"), "papers": ("会則",)},
    "change_booking_rules": {"values": (("booking.window_months", 6),), "valid_from": APRIL},
    "change_consulting_rules": {"values": (("consultation.still_days", 20),), "valid_from": APRIL},
    "change_day_rules": {"values": (("entry.police_days", 5),), "valid_from": APRIL},
    "change_money_rules": {"values": (("till.float", 30_000),), "valid_from": APRIL},
    "change_opening_hours": {"week": WeekHours(1, ((9 * 60, 22 * 60),) * 7), "valid_from": APRIL},
    "change_closed_days": {"changes": (ClosedChange(1, None),), "valid_from": APRIL},
    "change_prices": {
        "thing": PricedThing(item_id=1),
        "entries": (PriceEntry(1000, PriceUnit.USE, ChargeKind.DEPOSIT),),
        "valid_from": date(2026, 4, 1),
    },
    "change_room": {"room_id": 1, "form": RoomForm(name="第1会議室", capacity=10)},
    "retire_room": {"room_id": 4},
    "change_equipment": {"item_id": 1, "name": "プロジェクター", "stock": 3, "lent": True},
    "add_user_class": {"request": ClassRequest("市外の団体")},
    "change_user_class": {"class_id": 1, "request": ClassRequest("登録団体（市内）")},
    "add_relief_ground": {"request": ReliefRequest("社会福祉協議会", 50)},
    "change_relief_ground": {"ground_id": 1, "request": ReliefRequest("市の事業", 70)},
    "change_registration_rules": {"values": (("registration.min_members", 5),), "valid_from": date(2027, 4, 1)},
    "add_words": {"place": LISTED, "names": ("見守り",)},
    "add_word_list": {"name": "協働の形", "many": True},
    "add_extra_field": {"name": "保険", "kind": ExtraKind.YES_NO},
    "rename_word": {"place": LISTED, "entry_id": 1, "name": "くらし"},
    "move_word": {"place": LISTED, "entry_id": 2, "step": -1},
    "retire_word": {"place": LISTED, "entry_id": 1},
    "apply_group": {"request": GroupRequest(name="申請した会")},
    "receive_application": {"group_id": 1, "kind": ApplicationKind.RENEWAL, "received_on": date(2026, 11, 20)},
    "take_paper": {"group_id": 1, "name": "規約", "received_on": date(2026, 11, 20)},
    "take_file": {"group_id": 1, "name": "規約", "received_on": date(2026, 11, 20), "file": RULES_OF_A_GROUP},
    "change_paper": {"paper_id": 1, "name": "会則", "received_on": date(2026, 11, 20)},
    "remove_paper": {"paper_id": 1},
    "check_papers": {"application_id": 1},
    "decide_application": {"application_id": 1, "accepted": True},
    "withdraw_application": {"application_id": 1},
    "suspend_group": {"group_id": 1, "since": date(2026, 11, 21), "reason": "活動休止"},
    "return_group": {"group_id": 1, "since": date(2026, 11, 21)},
    "merge_groups": {"keep_id": 1, "lose_id": 2, "choice": {"name": "lose"}, "seen_keep": 1, "seen_lose": 1},
    "restore_version": {"group_id": 2, "fact_number": 9, "seen_version": 4},
    "set_retention": {"group_id": 1, "retention": Retention.LONG},
    "remove_group": {"group_id": 1, "since": date(2026, 11, 21), "reason": "届出"},
    "dissolve_group": {"group_id": 1, "since": date(2026, 11, 21), "reason": "届出"},
    "renew_group": {"group_id": 1, "registered_until": date(2028, 3, 31)},
    "rename_group": {"group_id": 1, "name": "新しい名", "kana": "アタラシイナ", "since": date(2026, 11, 21)},
    "change_form": {"group_id": 1, "form_id": 2, "since": date(2026, 11, 21)},
    "begin_round": {
        "kind": RoundKind.RENEWAL,
        "name": "令和9年度の更新",
        "group_ids": (1, 2),
        "answer_until": date(2027, 3, 20),
    },
    "note_written": {"round_id": 1, "group_ids": (1,), "on": date(2026, 11, 21)},
    "note_reminded": {"round_id": 1, "group_ids": (1,), "on": date(2026, 11, 21)},
    "note_answer": {"round_id": 1, "group_id": 1, "answer": RoundAnswer.ANSWERED, "on": date(2026, 11, 21)},
    "note_answers": {"round_id": 1, "group_ids": (1, 2), "answer": RoundAnswer.DECLINED, "on": date(2026, 11, 21)},
    "close_round": {"round_id": 1, "remove_others": True, "reason": "回答なし"},
    "add_rental_kind": {"request": LOCKERS},
    "change_rental_kind": {"kind_id": 1, "request": replace(LOCKERS, name="レターケース")},
    "add_rental_units": {"kind_id": 1, "requests": (RentalUnitRequest(name="1"), RentalUnitRequest(name="2"))},
    "change_rental_unit": {"unit_id": 1, "request": RentalUnitRequest(name="1", size="大")},
    "change_rental_prices": {"kind_id": 1, "prices": (("", 400),), "valid_from": APRIL},
    "rent_unit": {"request": RentRequest(unit_id=1, group_id=1, first_day=date(2026, 11, 21))},
    "renew_rentals": {"rental_ids": (1,)},
    "end_rental": {"rental_id": 1, "reason": "活動休止"},
    "withdraw_rental": {"rental_id": 1},
    "note_renewal_asked": {"rental_ids": (1,)},
    "hand_out_rental_key": {"rental_id": 1},
    "take_rental_key_back": {"rental_id": 1},
    "take_rental_deposit": {"rental_id": 1},
    "give_back_rental_deposit": {"rental_id": 1},
    "wish_for_unit": {"kind_id": 1, "group_id": 1, "first_day": APRIL},
    "withdraw_wish": {"wish_id": 1},
    "draw_units": {"kind_id": 1, "first_day": APRIL, "seed": "426"},
    "book_loan": {"request": THREE_NIGHTS},
    "change_loan": {"loan_id": 1, "request": replace(THREE_NIGHTS, purpose="上映会")},
    "hand_out_loan": {"loan_id": 1, "numbers": ((1, "P-1"),)},
    "take_loan_back": {"loan_id": 1, "note": "ケーブル不足"},
    "cancel_loan": {"loan_id": 1},
    "take_loan_deposit": {"loan_id": 1},
    "give_back_loan_deposit": {"loan_id": 1},
    "open_account": {"group_id": 1, "request": AccountRequest(), "valid_from": date(2026, 11, 1)},
    "change_account": {"account_id": 1, "request": AccountRequest(addressee="会計係"), "seen_version": 1},
    "close_account": {"account_id": 1, "valid_until": APRIL, "seen_version": 1},
    "issue_card": {"request": CardRequest(holder="山田")},
    "fill_card": {"card_id": 1, "filling": Filling(yen=1000)},
    "block_card": {"card_id": 1, "reason": "紛失"},
    "unblock_card": {"card_id": 1},
    "apply_for_relief": {"group_id": 1, "wish": RELIEF},
    "change_relief": {"application_id": 1, "wish": replace(RELIEF, purpose="総会"), "seen_version": 1},
    "approve_relief": {"application_id": 1, "seen_version": 1},
    "refuse_relief": {"application_id": 1, "reason": "対象外", "seen_version": 1},
    "withdraw_relief": {"application_id": 1, "reason": "中止", "seen_version": 1},
    "save_tariff": {"request": TariffRequest(name="own", title="自館", lines=OWN_LINES, valid_from=APRIL)},
    "rename_tariff": {"tariff_id": 1, "title": "大仙市にならった料金"},
    "end_tariff": {"tariff_id": 2, "valid_until": APRIL},
    "remove_tariff": {"tariff_id": 2},
    "choose_tariff": {"name": "kitayamada", "valid_from": APRIL},
}
# the act that has to come before, for a verb that needs a record of its own
BEFORE: dict[str, str] = {
    **dict.fromkeys(("change_table", "retire_table", "take_table"), "add_table"),
    **dict.fromkeys(("change_table_use", "extend_table", "leave_table"), "take_table"),
    **dict.fromkeys(("change_rental_kind", "add_rental_units", "change_rental_prices"), "add_rental_kind"),
    **dict.fromkeys(("change_rental_unit", "rent_unit", "wish_for_unit"), "add_rental_units"),
    **dict.fromkeys(("renew_rentals", "end_rental", "withdraw_rental", "note_renewal_asked"), "rent_unit"),
    **dict.fromkeys(("hand_out_rental_key", "take_rental_deposit"), "rent_unit"),
    "take_rental_key_back": "hand_out_rental_key",
    "give_back_rental_deposit": "take_rental_deposit",
    **dict.fromkeys(("withdraw_wish", "draw_units"), "wish_for_unit"),
    "change_prices": "change_equipment",
    "book_loan": "change_prices",
    **dict.fromkeys(("change_loan", "hand_out_loan", "cancel_loan", "take_loan_deposit"), "book_loan"),
    "take_loan_back": "hand_out_loan",
    "give_back_loan_deposit": "take_loan_deposit",
    **dict.fromkeys(("change_closure", "withdraw_closure", "let_stand"), "close_rooms"),
    **dict.fromkeys(("leave", "take_key_back"), "arrive"),
    "revive_booking": "cancel_booking",
    "give_back_fee": "issue_permit",
    **dict.fromkeys(("put_away_note", "change_note", "pin_note"), "write_note"),
    "show_note_again": "put_away_note",
    **dict.fromkeys(("read_notes", "turn_into_entry", "turn_into_follow_up"), "write_note"),
    "write_note": "add_consultation",  # a note can become a follow-up of a case
    "change_display_place": "add_display_place",
    **dict.fromkeys(("change_display", "show_display_longer", "take_down"), "bring_display"),
    "put_up_again": "take_down",
    "reopen_day": "close_day",
    "untick_item": "tick_item",
    **dict.fromkeys(("change_entry", "finish_entry", "withdraw_entry", "stop_booking"), "write_entry"),
    "reopen_entry": "finish_entry",
    "let_book_again": "stop_booking",
    "unsign_day": "sign_day",
    "deposit_takings": "close_till",
    "take_back_deposit": "deposit_takings",
    "change_event": "add_event",
    **dict.fromkeys(("count_attendance", "write_result", "call_off_event", "book_event_rooms"), "add_event"),
    **dict.fromkeys(("join_booking", "sign_up"), "add_event"),
    "revive_event": "call_off_event",
    "free_event_rooms": "book_event_rooms",
    **dict.fromkeys(("change_program", "call_off_program"), "add_program"),
    **dict.fromkeys(("change_sign_up", "cancel_sign_up", "mark_came"), "sign_up"),
    "let_in": "cancel_sign_up",
    **dict.fromkeys(("add_contact", "add_follow_up", "add_referral", "close_case"), "add_consultation"),
    **dict.fromkeys(("answer_referral", "change_referral", "note_referral_letters"), "add_referral"),
    **dict.fromkeys(("finish_follow_up", "change_follow_up", "move_follow_up"), "add_follow_up"),
    "hand_over_follow_up": "add_follow_up",
    "take_back_follow_up": "finish_follow_up",
    **dict.fromkeys(("change_dispatch", "call_off_dispatch", "report_dispatch"), "plan_dispatch"),
    **dict.fromkeys(("change_specialist", "retire_specialist", "plan_days"), "add_specialist"),
    **dict.fromkeys(("change_day", "call_off_day", "book_slot"), "plan_days"),
    **dict.fromkeys(("change_slot", "move_slot", "report_slot"), "book_slot"),
    "reopen_case": "close_case",
    "add_consultation": "add_staff",  # a colleague it can be handed over to
    "change_case": "add_consultation",
    "hand_over_case": "add_consultation",
    "change_contact": "add_consultation",
    "hand_over_all": "add_consultation",
    "add_case_person": "add_consultation",
    **dict.fromkeys(("change_case_person", "remove_case_person"), "add_case_person"),
    "link_case": "add_consultation",
    "unlink_case": "link_case",
    "make_card_from_case": "add_consultation",
    **dict.fromkeys(("change_card", "approve_card", "retire_card"), "write_card"),
    **dict.fromkeys(("name_readers", "set_openness", "read_case"), "add_consultation"),
    "set_role": "add_group",
    **dict.fromkeys(("end_role", "change_person", "same_person"), "set_role"),
    "lift_note": "add_note",
    "end_relation": "relate",
    **dict.fromkeys(("change_list", "drop_list"), "save_list"),
    **dict.fromkeys(("record_print_job", "begin_print_job"), "add_machine"),
    **dict.fromkeys(("change_machine", "set_machine_state", "note_reading"), "add_machine"),
    **dict.fromkeys(("explain_gap", "write_in_log", "retire_machine"), "add_machine"),
    **dict.fromkeys(("change_consumable", "use_consumable", "deliver_consumable"), "add_consumable"),
    **dict.fromkeys(("count_consumable", "order_consumables"), "add_consumable"),
    **dict.fromkeys(("take_payment", "settle", "withdraw_print_job", "correct_print_job"), "record_print_job"),
    **dict.fromkeys(("change_paper", "remove_paper"), "take_paper"),
    **dict.fromkeys(("check_papers", "decide_application", "withdraw_application"), "receive_application"),
    "return_group": "suspend_group",
    "restore_version": "change_group",
    **dict.fromkeys(("note_written", "note_reminded", "note_answer", "note_answers", "close_round"), "begin_round"),
    **dict.fromkeys(("void_receipt", "reissue_receipt", "refund_receipt"), "take_payment"),
    **dict.fromkeys(("change_account", "close_account"), "open_account"),
    **dict.fromkeys(("fill_card", "block_card"), "issue_card"),
    "unblock_card": "block_card",
    **dict.fromkeys(("change_relief", "approve_relief", "refuse_relief", "withdraw_relief"), "apply_for_relief"),
}
# how the booking has to stand, for a verb that meets it only so
STANDS: dict[str, dict[str, Any]] = {
    **{verb: {"state": BookingState.REQUESTED} for verb in ("approve_booking", "refuse_request")},
    "extend_deadline": {"state": BookingState.PROVISIONAL, "expires_at": datetime(2026, 11, 21, 12)},
    "mark_no_show": {"starts_at": datetime(2026, 11, 21, 9)},
    "take_deposit": {"deposit": 1000},
    "give_back_deposit": {"deposit": 1000, "deposit_taken_on": date(2026, 11, 21)},
    "give_back_fee": {"state": BookingState.CANCELLED},
}
# a small center is set up once, nobody has left it for years or has something on account: these facts are looked at by
# themselves
ALREADY_DONE = {"set_up_center", "erase_groups", "issue_invoice", "issue_invoices", "void_invoice"}
MACHINERY = {"write_fact"}


@cache
def verbs() -> dict[str, Callable[..., Any]]:
    """All public functions of the operations whose second argument is who acts."""
    found: dict[str, Callable[..., Any]] = {}
    for module in pkgutil.iter_modules(operations.__path__):
        loaded = importlib.import_module(f"desktop.operations.{module.name}")
        for name, function in inspect.getmembers(loaded, inspect.isfunction):
            named = list(inspect.signature(function).parameters)[1:2]
            if function.__module__ == loaded.__name__ and named in (["acting"], ["_acting"]) and name[0] != "_":
                found[name] = function
    return {name: function for name, function in found.items() if name not in MACHINERY}


def test_every_verb_is_tried_here():
    assert set(verbs()) == set(ARGUMENTS) | ALREADY_DONE


def befores(name: str) -> list[str]:
    """What has to come before, in its order."""
    return [*befores(BEFORE[name]), BEFORE[name]] if name in BEFORE else []


def stand(session, _acting, values):
    booking = session.get_one(Booking, 1)
    release(session, booking)
    for name, value in values.items():
        setattr(booking, name, value)


@pytest.mark.parametrize("name", sorted(ARGUMENTS))
def test_a_verb_leaves_a_fact(database, made, name):
    book = verbs()["book_room"]
    first = database.write(partial(book, request=make_request(made)), made.by)
    assert (first.answer, first.number) == (1, 10)
    arguments = ARGUMENTS[name]
    if "start" in arguments:
        arguments = {"request": make_request(made, **arguments)}
    for before in befores(name):
        database.write(partial(verbs()[before], **ARGUMENTS[before]), made.by)
    if name in STANDS:
        database.write(partial(stand, values=STANDS[name]), made.by)
    done = database.write(partial(verbs()[name], **arguments), made.by, f"request of {name}")
    with database.reading() as session:
        fact = session.get_one(JournalFact, done.number)
        assert (fact.verb, fact.staff, fact.pc, fact.answer) == (name, "高橋", "受付1", done.answer)
        assert fact.request_id == f"request of {name}"
        payloads = session.scalars(select(JournalPayload).where(JournalPayload.number == done.number)).all()
        assert (len(payloads) > 0) == (name != "seal_journal")
        changed = [payload for payload in payloads if payload.before != payload.after]
        assert bool(changed) == bool(payloads)
        # a version rises also where only what hangs on the record changed
        unchanged = {payload.table_name for payload in payloads if payload not in changed}
        assert unchanged <= {"groups", "closures", "consultations"}


def test_setting_up_a_center_leaves_a_fact(database, made):
    with database.reading() as session:
        fact = session.get_one(JournalFact, 1)
        assert (fact.verb, fact.record) == ("set_up_center", "center:1")
