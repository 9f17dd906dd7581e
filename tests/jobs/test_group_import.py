from __future__ import annotations

from datetime import date
from functools import partial

import pytest
from sqlalchemy import func, select

from desktop.errors import AlreadyThere, ChangedElsewhere, ChangedSince, NotFound, NothingToUndo, StillUsed
from desktop.jobs.checking import check
from desktop.jobs.group_import import import_groups, preview_groups, undo_import
from desktop.jobs.import_plan import held_list
from desktop.models import Consent, Group, Import, Person, PrivateField, StatusChange
from desktop.operations.bookings import book_room
from desktop.operations.group_requests import standing_groups
from desktop.operations.groups import GroupRequest, add_group
from desktop.queries.groups import find_groups
from desktop.words import ConsentField, Language
from tests.exchange.sheets import csv_file
from tests.makers import make_group, make_request

HEAD = "登録番号,団体名,ふりがな,代表者,電話番号,郵便番号,住所,会員数,活動分野,組織形態,登録日,備考\n"
TODAY = date(2026, 11, 21)
LIST = HEAD + (
    "K1,みどりの会,みどりのかい,山田 花子,0467-23-3000,248-0006,鎌倉市小町1-1,12,観光,NPO法人,2026-04-01,a\n"
    ",青の会,,,0467-23-3001,,,,文化・芸術・スポーツ、観光,,,b\n"
    ",赤の会,,,,鎌倉市,,,,,,c\n"
    ",,,,,,,,,,,\n"
)


@pytest.fixture
def read_in(database, made, tmp_path):
    """Previews a list and reads it in."""

    def go(text):
        plan = preview_groups(database, csv_file(tmp_path, text))
        return import_groups(database, made.by, plan)

    return go


def standing(database, number):
    with database.reading() as session:
        group_id = session.scalars(select(Group.id).where(Group.number == number)).one()
        return standing_groups(session, [group_id], TODAY)[group_id].request


def counted(database, *models):
    with database.reading() as session:
        return [session.scalar(select(func.count()).select_from(model)) for model in models]


def test_a_list_is_looked_at_without_a_trace_and_read_in_as_one_act(database, made, tmp_path):
    before = counted(database, Group, Person)
    plan = preview_groups(database, csv_file(tmp_path, LIST, "cp932"))
    assert counted(database, Group, Person) == before
    assert (plan.read, plan.to_create, plan.to_update, plan.skipped, plan.rows_held) == (4, 2, 0, 1, 1)
    assert (plan.encoding, plan.columns[-1]) == ("cp932", ("備考", ""))
    assert plan.cells == {4: ("", "赤の会", "", "", "", "鎌倉市", "", "", "", "", "", "c")}
    assert [row.fate for row in plan.sample] == ["new", "new"]

    done = import_groups(database, made.by, plan)
    assert (done.created, done.updated, done.held[0].column) == (2, 0, "郵便番号")
    request = standing(database, "K1")
    assert (request.representative, request.phone, request.postal_code) == ("山田 花子", "0467-23-3000", "248-0006")
    assert (request.registered_from, request.members, len(request.field_ids)) == (date(2026, 4, 1), 12, 1)
    assert not request.published | request.withheld
    with database.reading() as session:
        assert [hit.number for hit in find_groups(session, "みどりのかい")] == ["K1"]
        assert [hit.name for hit in find_groups(session, "0467233001")] == ["青の会"]
        assert session.scalars(select(StatusChange.since).order_by(StatusChange.id.desc())).first() == TODAY
        kept = session.get_one(Import, done.import_id)
        assert (kept.read, kept.created, kept.skipped, kept.at) == (4, 2, 1, database.now())
        assert kept.held[0]["cells"]["備考"] == "c"
    assert check(database).ok


def test_read_in_as_registered_by_hand(database, made, read_in):
    """Every record is the same as the desk would have made it, but for ids and times."""
    read_in(HEAD + "K1,みどりの会,みどりのかい,山田 花子,0467-23-3000,248-0006,鎌倉市小町1-1,12,観光,,2026-04-01,\n")
    wanted = standing(database, "K1")
    make_group(database, **{name: getattr(wanted, name) for name in GroupRequest.__slots__} | {"number": "K2"})
    with database.reading() as session:
        first, second = (_about(session, number) for number in ("K1", "K2"))
    assert first == second


def _about(session, number):
    group = session.scalars(select(Group).where(Group.number == number)).one()
    columns = {
        name: value for name, value in vars(group).items() if name not in {"_sa_instance_state", "id", "version"}
    }
    columns |= {"number": "", "search_text": group.search_text.replace(number.casefold(), "")}
    facts = [
        [
            {name: getattr(row, name) for name in names}
            for row in session.scalars(select(model).filter_by(group_id=group.id))
        ]
        for model, names in (
            (StatusChange, ("status", "since", "reason", "version")),
            (PrivateField, ("kind", "value", "postal_code", "valid_from", "version")),
            (Consent, ("field", "given")),
        )
    ]
    return columns, facts


def test_read_in_again_it_changes_nothing_and_adds_nothing(database, read_in):
    read_in(LIST)
    groups = counted(database, Group, Person)
    again = read_in(LIST)
    assert (again.created, again.updated, again.skipped) == (0, 0, 3)
    assert counted(database, Group, Person) == groups


def test_what_differs_is_changed_and_empty_cells_erase_nothing(database, read_in):
    read_in(LIST)
    done = read_in("登録番号,団体名,電話,会員数,公開可否\nK1,みどりの会,0467-99-9999,,可\n,青の会,0467-23-3001,,\n")
    assert (done.created, done.updated, done.skipped) == (0, 1, 1)
    request = standing(database, "K1")
    assert (request.phone, request.members, request.address) == ("0467-99-9999", 12, "鎌倉市小町1-1")
    assert request.published == {ConsentField.PHONE}
    assert check(database).ok


def test_numbers_are_given_behind_those_of_the_list_and_never_twice(database, made, read_in):
    read_in("登録番号,団体名\n0007,七の会\n,次の会\n")
    assert standing(database, "0008").name == "次の会"
    assert make_group(database, name="その次の会") > 0
    assert standing(database, "0009").name == "その次の会"


def test_a_number_of_another_name_and_a_zero_that_a_spreadsheet_took(database, made, read_in):
    done = read_in("番号,団体名,会員数\n1,鎌倉合唱団,30\n0002,よその会,5\n0001,鎌倉合唱団,31\n")
    assert [(held.row, held.reason, held.detail) for held in done.held] == [
        (3, "number_taken", "あじさい読書会"),
        (4, "twice_in_file", "2"),
    ]
    assert standing(database, "0001").members == 30


def test_what_the_desk_would_refuse_is_held_too(read_in):
    done = read_in("団体名,会員数,市民会員数\nみどりの会,3,9\n")
    assert [(held.column, held.value, held.reason) for held in done.held] == [("市民会員数", "9", "contradicts")]


def test_undone_as_one_act_and_redone_by_reading_in_again(database, made, read_in):
    before = counted(database, Group, Person, PrivateField, StatusChange)
    done = read_in(LIST)
    assert undo_import(database, made.by, done.import_id) == (0, 2)
    assert counted(database, Group, Person, PrivateField, StatusChange) == before
    with database.reading() as session:
        assert find_groups(session, "みどり") == []
    assert check(database).ok
    with pytest.raises(NothingToUndo):
        undo_import(database, made.by, done.import_id)
    with pytest.raises(NotFound):
        undo_import(database, made.by, 99)
    assert read_in(LIST).created == 2


def test_undo_restores_what_was_changed(database, made, read_in):
    read_in(LIST)
    done = read_in("登録番号,団体名,電話番号,代表者\nK1,みどりの会,0467-99-9999,川 次郎\n,黒の会,,\n")
    assert (standing(database, "K1").phone, standing(database, "K1").representative) == ("0467-99-9999", "川 次郎")
    assert undo_import(database, made.by, done.import_id) == (1, 1)
    assert (standing(database, "K1").phone, standing(database, "K1").representative) == ("0467-23-3000", "山田 花子")
    with database.reading() as session:
        assert [hit.number for hit in find_groups(session, "0467233000")] == ["K1"]
    assert check(database).ok


def test_undo_is_refused_whole_where_something_refers_to_a_group(database, made, read_in):
    done = read_in(LIST)
    with database.reading() as session:
        group = session.scalars(select(Group.id).where(Group.number == "K1")).one()
    database.write(partial(book_room, request=make_request(made, group_id=group)), made.by)
    groups = counted(database, Group)
    with pytest.raises((StillUsed, ChangedSince)):
        undo_import(database, made.by, done.import_id)
    assert counted(database, Group) == groups


def test_a_register_that_moved_on_refuses_the_plan(database, made, tmp_path):
    plan = preview_groups(database, csv_file(tmp_path, LIST))
    database.write(partial(add_group, request=GroupRequest(name="先の会", number="K1")), made.by)
    with pytest.raises(AlreadyThere):
        import_groups(database, made.by, plan)
    changing = preview_groups(database, csv_file(tmp_path, "登録番号,団体名,会員数\nK1,先の会,3\n"))
    import_groups(database, made.by, changing)
    with pytest.raises(ChangedElsewhere):
        import_groups(database, made.by, changing)


def test_held_rows_that_go_back_run_no_formula_and_come_in_again_as_they_were(database, tmp_path):
    file = csv_file(tmp_path, "団体名,電話,会員数\n=HYPERLINK(0),+81-467-23-3000,多い\n")
    given_back = held_list(preview_groups(database, file), Language.JAPANESE).decode("utf-8-sig")
    assert "'=HYPERLINK(0),'+81-467-23-3000,多い" in given_back
    mended = csv_file(tmp_path, given_back.replace("多い", "5"), name="mended.csv")
    plan = preview_groups(database, mended)
    assert [(row.request.name, row.request.phone) for row in plan.new] == [("=HYPERLINK(0)", "0467-23-3000")]
