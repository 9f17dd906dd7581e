"""What is said of a list once is remembered; what it brings beyond the old fields stays whole; all of it goes back."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from desktop.errors import Interrupted
from desktop.exchange.answers import Answers
from desktop.jobs.checking import check
from desktop.jobs.group_import import import_groups, preview_groups, undo_import
from desktop.jobs.import_plan import as_act
from desktop.models import ExtraField, Group, GroupWord, Import, ImportMap, ListWord, WordList
from desktop.operations.group_requests import standing_groups
from desktop.operations.imports import import_groups_act
from desktop.operations.undo_many import FEW
from desktop.queries.imports import import_file
from tests.exchange.sheets import csv_file

HEAD = "登録番号,団体名,なやみ,活動の悩み,会報,20代\n"


@pytest.fixture
def lists(database, made):
    """A list and a field of the center's own."""

    def add(session, _acting):
        own = WordList(name="活動の悩み")
        session.add_all([own, ExtraField(name="会報")])
        session.flush()
        session.add_all([ListWord(list_id=own.id, name=name) for name in ("担い手不足", "資金不足")])

    database.write(add, made.by)


def standing(database, number):
    with database.reading() as session:
        group = session.scalars(select(Group).where(Group.number == number)).one()
        return standing_groups(session, [group.id], database.now().date())[group.id].request


def test_answers_are_remembered_with_the_file_and_own_words_survive_an_update(database, made, tmp_path, lists):
    file = csv_file(tmp_path, HEAD + "K1,みどりの会,x,担い手,季刊,3\n")
    first = preview_groups(database, file)
    assert [(word.field, word.word, word.near) for word in first.words] == [
        ("words:活動の悩み", "担い手", "担い手不足")
    ]
    assert first.rows_held == 1
    answers = Answers(columns={"なやみ": "days"}, words={"words:活動の悩み": {"担い手": "担い手不足"}})
    done = import_groups(database, made.by, preview_groups(database, file, answers))
    request = standing(database, "K1")
    assert (request.days, request.ages, [value for _id, value in request.extras]) == (
        "x",
        (("20代", 3, None),),
        ["季刊"],
    )
    with database.reading() as session:
        assert import_file(session, done.import_id) == ("list.csv", file.read_bytes())
        assert session.scalars(select(ListWord.name).join(GroupWord)).all() == ["担い手不足"]

    again = preview_groups(database, csv_file(tmp_path, HEAD + "K1,みどりの会,y,,,4\n"))
    assert (again.to_update, again.answers.columns, again.answers.words) == (1, answers.columns, answers.words)
    second = import_groups(database, made.by, again)
    changed = standing(database, "K1")
    assert (changed.days, changed.ages) == ("y", (("20代", 4, None),))
    assert (changed.word_ids, changed.extras) == (request.word_ids, request.extras)
    assert undo_import(database, made.by, second.import_id) == (1, 0)
    assert standing(database, "K1") == request
    with database.reading() as session:
        assert len(session.scalars(select(ImportMap)).all()) == 1
    assert check(database).ok


def test_rows_are_decided_one_by_one(database, made, tmp_path):
    text = "団体名,電話\n鎌倉合唱団,0467-99-0001\nあじさい読書会,0467-99-0002\n赤の会,\n"
    file = csv_file(tmp_path, text)
    plan = preview_groups(database, file)
    assert (plan.to_create, [(each.row, each.name, each.why) for each in plan.alike]) == (
        3,
        [(2, "鎌倉合唱団", "name"), (3, "あじさい読書会", "name")],
    )
    rows = {2: f"update:{plan.alike[0].group_id}", 3: "create", 4: "skip"}
    told = preview_groups(database, file, Answers(rows=rows))
    assert (told.to_create, told.to_update, told.skipped, told.alike) == (1, 1, 1, ())


def test_many_are_written_stopped_and_taken_back_whole(database, made, tmp_path):
    text = "登録番号,団体名,代表者,電話\n" + "".join(
        f"M{row},会その{row},山田{row},0467-23-{row:04}\n" for row in range(FEW + 10)
    )
    plan = preview_groups(database, csv_file(tmp_path, text))

    def stop(done, total):
        if done == total:
            raise Interrupted

    with pytest.raises(Interrupted):
        database.write(lambda session, acting: import_groups_act(session, acting, as_act(plan, stop)), made.by)
    with database.reading() as session:
        assert session.scalars(select(Import)).all() == []
    done = import_groups(database, made.by, plan)
    changed = preview_groups(database, csv_file(tmp_path, text.replace("山田", "川田")))
    assert changed.to_update == FEW + 10
    second = import_groups(database, made.by, changed)
    assert standing(database, "M3").representative == "川田3"
    undo_import(database, made.by, second.import_id)
    assert standing(database, "M3").representative == "山田3"
    assert check(database).ok
    assert undo_import(database, made.by, done.import_id) == (0, FEW + 10)
    with database.reading() as session:
        assert session.scalars(select(Group).where(Group.number.startswith("M"))).all() == []
    assert check(database).ok
