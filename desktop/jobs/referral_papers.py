"""The letter with which a case is sent on, for a referral or the number people call its case by.

Whoever may not open the case does not find it here either; that a letter was printed is written down.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from desktop.errors import NotFound
from desktop.jobs.case_papers import case_and_place
from desktop.jobs.drawn import Drawn
from desktop.operations.acting import By
from desktop.operations.case_readers import read_case
from desktop.operations.referrals import note_referral_letters
from desktop.queries.consultations import viewer_of
from desktop.queries.referral_letters import referral_ids, referral_letter
from desktop.storage.database import Database
from desktop.words import ReadingAct

Settings = Mapping[str, str]
SETTINGS = frozenset({"consent", "number"})


def referral_letter_handout(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    """Of a case the latest referral (R8-0131), or with `number=2` its second; or a referral's own id.

    The name of who asked is on it only with `consent=1`. Raises NotFound.
    """
    agreed = settings.get("consent", "") in {"1", "yes", "はい"}
    if for_.isascii() and for_.isdecimal():
        return draw_referral_letter(database, by, int(for_), agreed=agreed)
    case_id, _place = case_and_place(database, by, for_)
    with database.reading() as session:
        ids = referral_ids(session, case_id)
    place = settings.get("number", "") or str(len(ids))
    if not place.isdecimal() or not 1 <= int(place) <= len(ids):
        raise NotFound("referral", f"{for_}-{place}")
    return draw_referral_letter(database, by, ids[int(place) - 1], agreed=agreed)


def draw_referral_letter(database: Database, by: By, referral_id: int, *, agreed: bool) -> Drawn:
    """紹介状 with its reply slip; the day of the first letter is noted. Raises NotFound."""
    from desktop.documents.referral_letter import TITLE, ReferralPaper, referral_letter_pdf, unprintable

    now = database.now()
    with database.reading() as session:
        letter = referral_letter(session, viewer_of(session, by.staff_id), referral_id, by.site_id, now.date())
    if letter is None:
        raise NotFound("referral", str(referral_id))
    paper = ReferralPaper(letter, agreed, now, by.staff)
    pdf = referral_letter_pdf(paper)
    database.write(partial(note_referral_letters, referral_ids=(referral_id,)), by)
    database.write(partial(read_case, consultation_id=letter.case_id, act=ReadingAct.PRINTED), by)
    return Drawn(pdf, unprintable(paper), f"{TITLE} {letter.number}", letter.number)
