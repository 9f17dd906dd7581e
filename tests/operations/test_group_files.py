"""Papers with their files: kept whole, corrected, taken back, and erased with the group they are of."""

from __future__ import annotations

from datetime import date
from functools import partial

import pytest
from sqlalchemy import func, select, update

from desktop.errors import BrokenFile, Contradicts, FileNotKept, NotFound
from desktop.models import Attachment, AttachmentChunk
from desktop.models.attachments import CHUNK
from desktop.operations.attachments import MEGABYTE
from desktop.operations.erasure import erase_groups
from desktop.operations.group_files import MOST_MEGABYTES, FileRequest, change_paper, looked_through, take_file
from desktop.operations.registrations import remove_paper
from desktop.operations.statuses import remove_group
from desktop.operations.undo import undo
from desktop.queries.group_files import kept_file
from desktop.queries.registrations import group_papers
from desktop.storage.clock import standing_clock
from tests.makers import NOW

TODAY = NOW.date()
SCAN = FileRequest(name=r"C:\scan\会則.PDF", content=b"%PDF-1.7" + b"x" * (CHUNK + 5))
OTHER = FileRequest(name="会則2.txt", content="第2条".encode())


def papers(database):
    with database.reading() as session:
        return group_papers(session, 1, TODAY).rows


def content(database, paper):
    with database.reading() as session:
        return kept_file(session, paper.attachment_id)


def took(database, made, file=SCAN, **more):
    take = partial(take_file, group_id=1, name="会則", received_on=TODAY, file=file, **more)
    return database.write(take, made.by).answer


def test_a_file_is_kept_whole_replaced_and_given_back_by_undo(database, made):
    paper = took(database, made, expires_on=date(2027, 3, 31))
    (row,) = papers(database)
    assert (row.file_name, row.expires_on) == ("会則.pdf", date(2027, 3, 31))
    assert content(database, row).content == SCAN.content
    change = partial(change_paper, paper_id=paper, name="規約", received_on=TODAY, remark="改正", file=OTHER)
    changed = database.write(change, made.by)
    (row,) = papers(database)
    assert (row.name, row.remark, row.expires_on) == ("規約", "改正", None)
    assert content(database, row).content == OTHER.content
    database.write(partial(undo, number=changed.number), made.by)
    (row,) = papers(database)
    assert (row.name, content(database, row).content) == ("会則", SCAN.content)
    removed = database.write(partial(remove_paper, paper_id=paper), made.by)
    assert not papers(database)
    database.write(partial(undo, number=removed.number), made.by)
    assert content(database, papers(database)[0]).content == SCAN.content


@pytest.mark.parametrize(
    ("file", "refusal"),
    [
        (FileRequest(name="空.pdf", content=b""), FileNotKept("空.pdf", "PDF")),
        (
            FileRequest(name="大.pdf", content=b"%PDF-" + b"x" * (MOST_MEGABYTES * MEGABYTE)),
            FileNotKept("大.pdf", megabytes=21, most=20),
        ),
        (FileRequest(name="会則.pdf.exe", content=b"MZ"), FileNotKept("会則.pdf.exe")),
        (FileRequest(name="会則.pdf", content=b"MZ"), FileNotKept("会則.pdf", "PDF")),
    ],
)
def test_what_is_not_kept_is_said_and_nothing_stays_of_it(where, file, refusal, request):
    with pytest.raises(FileNotKept) as refused:
        looked_through(file)
    assert refused.value == refusal
    if where == "sqlite":
        database, made = request.getfixturevalue("database"), request.getfixturevalue("made")
        with pytest.raises(FileNotKept):
            took(database, made, file)
        with database.reading() as session:
            assert not session.scalar(select(func.count()).select_from(Attachment))


def test_a_correction_keeps_the_file_and_is_refused_where_it_makes_no_sense(database, made):
    paper = took(database, made)
    change = partial(change_paper, paper_id=paper, name="会則", received_on=TODAY)
    with pytest.raises(Contradicts):
        database.write(partial(change, expires_on=date(2020, 1, 1)), made.by)
    with pytest.raises(NotFound):
        database.write(partial(change, paper_id=99), made.by)
    database.write(partial(change, remark="原本"), made.by)
    assert papers(database)[0].file_name == "会則.pdf"


def test_a_file_that_is_not_what_it_was_is_never_shown(database, made):
    took(database, made)
    (row,) = papers(database)
    with database.engine.begin() as connection:
        connection.execute(update(AttachmentChunk).where(AttachmentChunk.position == 1).values(content=b"other"))
    with pytest.raises(BrokenFile):
        content(database, row)


def test_the_files_that_a_paper_had_before_are_erased_with_the_group(database, made):
    paper = took(database, made)
    database.write(partial(change_paper, paper_id=paper, name="会則", received_on=TODAY, file=OTHER), made.by)
    database.write(partial(remove_paper, paper_id=paper), made.by)
    database.write(partial(remove_group, group_id=1, since=TODAY, reason="解散"), made.by)
    database.clock = standing_clock(NOW.replace(year=NOW.year + 40))
    database.write(partial(erase_groups, ids=(1,)), made.by)
    with database.reading() as session:
        assert not session.scalar(select(func.count()).select_from(Attachment))
        assert not session.scalar(select(func.count()).select_from(AttachmentChunk))
