"""The package for the city: what goes in, what stays at the desk, and that nothing in it can change unseen."""

from __future__ import annotations

import csv
import json
import os
import random
import zipfile
from datetime import date, datetime
from functools import partial
from io import BytesIO, StringIO

import pytest
from sqlalchemy import select

from desktop.errors import CannotRead, CannotWrite, CharactersLost, NeverUndone, NotReadable, PackageDamaged
from desktop.exchange.package_check import look
from desktop.exchange.submission import manifest_bytes, sealed_manifest, zip_bytes
from desktop.jobs.submissions import build_package, collect, show_package, verify_package
from desktop.models import Center, Submission
from desktop.operations.event_parts import EventRequest
from desktop.operations.events import add_event, call_off_event
from desktop.operations.groups import GroupRequest, add_group
from desktop.operations.undo import undo
from desktop.queries.submissions import submission_rows
from desktop.rules.months import Month
from desktop.words import ConsentField, GroupKind
from tests.stories import october, tell

OCTOBER = Month(2026, 10)
APRIL = date(2026, 4, 1)


@pytest.fixture
def story(database, made):
    october(database, made)
    open_group = GroupRequest(
        name="𠮷野手話の会",
        kana="ヨシノシュワノカイ",
        representative="吉野 花",
        postal_code="248-0000",
        address="鎌倉市大町 0-0",
        phone="0467-00-0311",
        mobile="090-0000-0000",
        published=frozenset({ConsentField.ADDRESS, ConsentField.PHONE}),
        registered_from=APRIL,
    )
    formula = GroupRequest(name="=HYPERLINK(0)", website="@x", members=3, registered_from=APRIL)
    person = GroupRequest(
        name="個人 太郎", kind=GroupKind.INDIVIDUAL, email="a@example.jp", registered_from=APRIL, number="K001"
    )
    for request in (open_group, formula, person):
        database.write(partial(add_group, request=request), made.by)


@pytest.fixture
def built(database, made, story, tmp_path):
    return build_package(database, made.by, OCTOBER, tmp_path / "提出.zip")


def rows_of(package, name, encoding="utf-8-sig"):
    with zipfile.ZipFile(package) as archive:
        return list(csv.DictReader(StringIO(archive.read(name).decode(encoding), newline="")))


def test_what_goes_in_is_what_the_month_was(built):
    assert [(file["name"], file["rows"]) for file in built.files] == [
        ("団体一覧.csv", 5),
        ("会議室利用.csv", 4),
        ("印刷室利用.csv", 2),
        ("相談の集計.csv", built.files[3]["rows"]),
        ("来館者数.csv", 3),
        ("月報.pdf", 4),
    ]
    assert verify_package(built.package) == ()
    rooms = rows_of(built.package, "会議室利用.csv")
    assert [(row["日"], row["終わり"], row["部屋"], row["人数"]) for row in rooms] == [
        ("2026-10-01", "12:00", "会議室A", "10"),
        ("2026-10-03", "16:00", "会議室A", ""),
        ("2026-10-04", "13:00", "会議室A+B", "25"),
        ("2026-10-31", "24:00", "和室", "3"),
    ]
    assert [row["面数"] for row in rows_of(built.package, "印刷室利用.csv")] == ["100", "400"]


def test_private_fields_leave_the_desk_with_consent_only(built):
    rows = {row["登録番号"]: row for row in rows_of(built.package, "団体一覧.csv")}
    shown = next(row for row in rows.values() if row["団体名"] == "𠮷野手話の会")
    assert [shown[name] for name in ("代表者", "郵便番号", "住所", "電話", "携帯電話")] == [
        "", "248-0000", "鎌倉市大町 0-0", "0467-00-0311", "",
    ]  # fmt: skip
    assert (rows["K001"]["団体名"], rows["K001"]["区分"], rows["K001"]["メール"]) == ("", "個人", "")
    content = built.package.read_bytes()
    for secret in ("吉野 花", "090-0000-0000", "個人 太郎", "a@example.jp", "秘密の相談の内容"):
        assert secret.encode() not in content
    assert built.files[0]["withheld"] == 5  # representative, mobile; name, reading and mail of the individual


def test_consultations_are_counted_only(built):
    rows = rows_of(built.package, "相談の集計.csv")
    assert [(row["項目"], row["件数"]) for row in rows[:2]] == [("相談（件）", "3"), ("対応（回）", "4")]
    actors = [row for row in rows if row["分け方"] == "立場"]
    assert [row["割合（％）"] for row in actors if row["件数"] != "0"] == ["66.7", "33.3"]


def test_a_cell_that_would_run_as_a_formula_does_not(built):
    names = [row["団体名"] for row in rows_of(built.package, "団体一覧.csv")]
    assert "'=HYPERLINK(0)" in names
    assert built.files[0]["guarded"] == 2


def test_a_package_is_numbered_written_down_and_never_undone(database, made, built, tmp_path):
    second = build_package(database, made.by, OCTOBER, tmp_path / "2.zip")
    assert (built.number, second.number) == ("R8-S001", "R8-S002")
    with database.reading() as session:
        rows = submission_rows(session)
        stored = session.scalars(select(Submission).order_by(Submission.id)).first()
        assert (stored.sha256, stored.files) == (built.sha256, list(built.files))
    assert [row.number for row in rows] == ["R8-S002", "R8-S001"]
    with database.reading() as session:
        from desktop.models import JournalFact

        number = session.scalars(select(JournalFact.number).where(JournalFact.verb == "build_submission")).first()
    with pytest.raises(NeverUndone):
        database.write(partial(undo, number=number), made.by)


def test_the_manifest_says_whose_it_is(built):
    manifest = show_package(built.package)
    assert (manifest["center"], manifest["municipality"]) == ("みほん市民活動センター", "142042")
    assert manifest["period"] == {"from": "2026-10-01", "until": "2026-11-01"}
    assert (manifest["built_at"], manifest["built_by"]) == ("2026-11-21T10:00", "高橋")
    assert manifest["files"] == list(built.files)


def test_cp932_names_every_character_it_lacks_before_anything_is_written(database, made, story, tmp_path):
    out = tmp_path / "sjis.zip"
    with pytest.raises(CharactersLost) as refused:
        build_package(database, made.by, OCTOBER, out, encoding="cp932")
    assert refused.value.lost == ({"file": "団体一覧.csv", "row": 4, "column": "団体名", "character": "𠮷"},)
    assert list(tmp_path.glob("sjis*")) == []
    with database.reading() as session:
        assert submission_rows(session) == []


def test_cp932_where_it_has_everything(database, made, tmp_path):
    october(database, made)
    built = build_package(database, made.by, OCTOBER, tmp_path / "sjis.zip", encoding="cp932")
    assert verify_package(built.package) == ()
    assert rows_of(built.package, "会議室利用.csv", "cp932")[0]["団体名"] == "鎌倉合唱団"


def test_what_cannot_be_written_takes_no_number(database, made, tmp_path):
    with pytest.raises(CannotWrite):
        build_package(database, made.by, OCTOBER, tmp_path / "not there" / "x.zip")
    (tmp_path / "folder").mkdir()
    with pytest.raises(CannotWrite):
        build_package(database, made.by, OCTOBER, tmp_path / "folder")
    with pytest.raises(NotReadable):
        build_package(database, made.by, OCTOBER, tmp_path / "x.zip", encoding="latin-1")
    with database.reading() as session:
        assert submission_rows(session) == []
    assert build_package(database, made.by, OCTOBER, tmp_path / "x.zip").number == "R8-S001"


def test_a_wrong_municipal_code_is_refused(database, made, tmp_path):
    def spoil(session, _made):
        session.get_one(Center, 1).municipality = "142043"

    tell(database, made, spoil)
    with pytest.raises(NotReadable):
        build_package(database, made.by, OCTOBER, tmp_path / "x.zip")


def test_the_same_month_is_the_same_bytes(database, made, story, tmp_path):
    packages = [build_package(database, made.by, OCTOBER, tmp_path / f"{number}.zip") for number in range(2)]
    with zipfile.ZipFile(packages[0].package) as one, zipfile.ZipFile(packages[1].package) as two:
        names = one.namelist()
        assert names == two.namelist()
        assert all(one.read(name) == two.read(name) for name in names if name != "manifest.json")


class TestTampering:
    """One package, spoiled in every way there is."""

    @pytest.fixture
    def package(self, built) -> bytes:
        return built.package.read_bytes()

    def test_any_single_byte(self, package):
        chance = random.Random(20261121)
        places = {*range(64), *range(len(package) - 64, len(package))}
        places |= {chance.randrange(len(package)) for _ in range(400)}
        for place in sorted(places):
            changed = bytearray(package)
            changed[place] ^= 1 << chance.randrange(8)
            assert look(bytes(changed)).problems, place

    def test_cut_short_lengthened_or_something_else(self, package):
        chance = random.Random(7)
        for content in (b"", b"PK", b"not a zip", package[: len(package) // 2], package + b"x", b"x" + package):
            assert look(content).problems
        for _ in range(50):
            assert look(package[: chance.randrange(len(package))]).problems

    def kinds(self, contents) -> set[str]:
        return {problem.kind for problem in look(zip_bytes(contents)).problems}

    def contents(self, package) -> dict[str, bytes]:
        with zipfile.ZipFile(BytesIO(package)) as archive:
            return {name: archive.read(name) for name in archive.namelist()}

    def resealed(self, package, **changed) -> dict[str, bytes]:
        """The package with another manifest, sealed anew by somebody who knows how."""
        contents = self.contents(package)
        manifest = json.loads(contents["manifest.json"]) | changed
        return contents | {"manifest.json": manifest_bytes(sealed_manifest(manifest))}

    def test_files_missing_added_or_exchanged(self, package):
        contents = self.contents(package)
        assert self.kinds(contents) == set()
        assert self.kinds({name: data for name, data in contents.items() if name != "来館者数.csv"}) == {"missing_file"}
        assert self.kinds(contents | {"余分.csv": b"a\r\n"}) == {"extra_file"}
        assert "changed_file" in self.kinds(contents | {"来館者数.csv": contents["会議室利用.csv"]})
        assert self.kinds({name: data for name, data in contents.items() if name != "manifest.json"}) == {"no_manifest"}

    def test_a_manifest_that_says_something_else(self, package):
        files = json.loads(self.contents(package)["manifest.json"])["files"]
        assert self.kinds(self.resealed(package)) == set()
        assert self.kinds(self.resealed(package, municipality="142043")) == {"wrong_code"}
        more = [{**files[0], "rows": 99}, *files[1:]]
        assert self.kinds(self.resealed(package, files=more)) == {"wrong_rows"}
        assert self.kinds(self.resealed(package, files=[{**files[0], "columns": ["x"]}, *files[1:]])) == {
            "wrong_columns"
        }
        assert self.kinds(self.resealed(package, format="other")) == {"not_ours"}
        assert self.kinds(self.resealed(package, version=2)) == {"other_version"}
        assert "manifest_lacks" in self.kinds(self.resealed(package, files=None))
        contents = self.contents(package)
        for broken in (b"", b"[]", b"\xff", b"{", b"[" * 100_000):
            assert self.kinds(contents | {"manifest.json": broken}) == {"manifest_broken"}
        assert "seal_broken" in self.kinds(
            contents | {"manifest.json": contents["manifest.json"].replace(b"142042", b"142069")}
        )

    def test_a_bomb_is_not_unpacked(self):
        out = BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("manifest.json", b"0" * 50_000_000)
        assert [problem.kind for problem in look(out.getvalue()).problems] == ["too_big"]

    def test_the_same_name_twice(self, package):
        out = BytesIO(package)
        with zipfile.ZipFile(out, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("来館者数.csv", b"a\r\n")
        assert "twice" in {problem.kind for problem in look(out.getvalue()).problems}


def test_a_file_that_is_none(tmp_path):
    with pytest.raises(CannotRead):
        verify_package(tmp_path / "nowhere.zip")
    with pytest.raises(CannotRead):
        verify_package(tmp_path)
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")  # nobody writes into it: whoever opened it would wait for ever
        with pytest.raises(CannotRead):
            verify_package(tmp_path / "pipe")
    (tmp_path / "x.zip").write_bytes(b"x")
    assert [problem.kind for problem in verify_package(tmp_path / "x.zip")] == ["not_a_zip"]
    with pytest.raises(PackageDamaged):
        show_package(tmp_path / "x.zip")


def test_what_is_to_mend_names_the_records(database, made, story):
    mend = {each.kind: each for each in collect(database, OCTOBER).mend}
    assert [name for _id, name in mend["people"].records] == ["10/3 会議室A"]
    assert mend["people"].place == "rooms"
    assert "=HYPERLINK(0)" in mend["kana"].records[0][1]
    assert [name for _id, name in mend["attendance"].records] == ["10/18 団体交流会"]


def test_nobody_is_asked_how_many_came_to_what_was_called_off(database, made, story):
    for title, is_off in (("秋の会", False), ("雨の会", True)):
        wish = EventRequest(title=title, starts_at=datetime(2026, 10, 20, 10), ends_at=datetime(2026, 10, 20, 12))
        event = database.write(partial(add_event, request=wish), made.by).answer
        if is_off:
            database.write(partial(call_off_event, event_id=event, seen_version=1), made.by)
    mend = {each.kind: each for each in collect(database, OCTOBER).mend}
    assert [name for _id, name in mend["attendance"].records] == ["10/18 団体交流会", "10/20 秋の会"]
