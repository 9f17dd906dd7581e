"""Who may register: three real centers' rules, with what each text says written down beside it."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.rules.booking_rules import Rulebook
from desktop.rules.eligibility import Candidate, Finding, Rules, eligibility_rules, judge, span_of
from desktop.rules.papers import Paper, Wanted, missing_papers, wanted_papers
from desktop.rules.settings import DatedValue
from desktop.rules.validity import renewed_until, valid_until
from desktop.words import GroupKind

TODAY = date(2026, 11, 21)
# 港区立区民センター: 10+ members; 70 % residents, or workers and residents; aged 15+; valid 3 fiscal years
MINATO = Rules(min_members=10, citizen_percent=70, min_age=15)
# 尼崎市立地域総合センター: 5+ members, representative and half the members citizens; registered to FY end
AMAGASAKI = Rules(min_members=5, citizen_percent=50)
# 海津市: 5+, 1 year of activity; rules, officers, budget and plan, accounts
KAIZU = Rules(min_members=5, min_years=1)
KAIZU_PAPERS = ("会則又は規約・定款", "役員名簿", "予算書・事業計画書", "決算書")
ADULTS = (("20代", 4, 4), ("70代以上", 6, 3))


def kept(rules: Rules, **known: object) -> dict[str, bool | None]:
    candidate = Candidate(**{"representative": True, **known})  # pyright: ignore[reportArgumentType]
    return {finding.name: finding.kept for finding in judge(candidate, rules, TODAY)}


@pytest.mark.parametrize(
    ("rules", "known", "expected"),
    [
        # ten adults, seven of them citizens: exactly 70 %
        (MINATO, {"members": 10, "citizens": 7, "ages": ADULTS}, {"members": True, "citizens": True, "age": True}),
        # nine are too few; 6 of 9 are 66.7 %; one of them is not in any band, so somebody has to ask
        (
            MINATO,
            {"members": 9, "citizens": 6, "ages": (("30代", 8, None),)},
            {"members": False, "citizens": False, "age": None},
        ),
        # 699 of 1,000 print as 69.9 %, 6,996 of 10,000 as 70.0 %: neither is 70
        (MINATO, {"members": 10_000, "citizens": 6_996}, {"members": True, "citizens": False, "age": None}),
        # 10代以下 may be 15 or 12: it cannot be said; 中学生以下 says no age at all
        (MINATO, {"members": 10, "ages": (("10代以下", 10, 10),)}, {"members": True, "citizens": None, "age": None}),
        (MINATO, {"members": 10, "ages": (("中学生以下", 10, 10),)}, {"members": True, "citizens": None, "age": None}),
        (MINATO, {"members": 10, "ages": (("15歳未満", 1, 1),)}, {"members": True, "citizens": None, "age": False}),
        (MINATO, {}, {"members": None, "citizens": None, "age": None}),
        # five, of whom three are citizens; two of five are less than half
        (AMAGASAKI, {"members": 5, "citizens": 3}, {"members": True, "citizens": True}),
        (AMAGASAKI, {"members": 6, "citizens": 3}, {"members": True, "citizens": True}),
        (AMAGASAKI, {"members": 5, "citizens": 2}, {"members": True, "citizens": False}),
        (AMAGASAKI, {"members": 0, "citizens": 0}, {"members": False, "citizens": None}),
        # one year to the day, and a day less; a group of 29 February has its year on the 28th
        (KAIZU, {"members": 5, "founded_on": date(2025, 11, 21)}, {"members": True, "years": True}),
        (KAIZU, {"members": 5, "founded_on": date(2025, 11, 22)}, {"members": True, "years": False}),
        (KAIZU, {"members": 5, "founded_on": date(2027, 4, 1)}, {"members": True, "years": False}),
        (KAIZU, {"members": 4}, {"members": False, "years": None}),
    ],
)
def test_three_centers_judge_a_group(rules, known, expected):
    assert kept(rules, **known) == {"representative": True, **expected}


def test_how_long_three_centers_register():
    assert valid_until(TODAY, 3) == date(2029, 3, 31)  # 港区: this fiscal year and two more
    assert valid_until(TODAY, 1) == date(2027, 3, 31)  # 尼崎: to the end of the fiscal year
    assert (valid_until(date(2027, 3, 31), 1), valid_until(date(2027, 4, 1), 1)) == (
        date(2027, 3, 31),
        date(2028, 3, 31),
    )
    # renewed in November, it goes on from April; renewed after it had ended, from the day
    assert renewed_until(date(2027, 3, 31), TODAY, 1) == date(2028, 3, 31)
    assert renewed_until(date(2026, 3, 31), TODAY, 1) == renewed_until(None, TODAY, 1) == date(2027, 3, 31)


def test_papers_in_hand():
    may, last_year = date(2026, 5, 1), date(2026, 3, 1)
    asked = Wanted(KAIZU_PAPERS)
    in_hand = [Paper("役員名簿", last_year), Paper("会報", may), Paper("決算書", may, date(2026, 11, 20))]
    assert missing_papers(asked, in_hand, TODAY) == ("会則又は規約・定款", "予算書・事業計画書", "決算書")
    assert missing_papers(asked, in_hand, date(2026, 11, 20)) == ("会則又は規約・定款", "予算書・事業計画書")
    assert missing_papers(Wanted(()), in_hand, TODAY) == ()


def test_a_renewal_asks_for_the_papers_of_its_year():
    values = (DatedValue("registration.renewal_papers", ["役員名簿", "決算書"], date(2026, 4, 1), None, None),)
    wanted = wanted_papers(Rulebook((), (), values), TODAY, 1, renewal=True)
    assert wanted == Wanted(("役員名簿", "決算書"), date(2026, 4, 1))
    assert missing_papers(wanted, [Paper("役員名簿", date(2026, 3, 31))], TODAY) == ("役員名簿", "決算書")
    assert missing_papers(wanted, [Paper("役員名簿", date(2026, 4, 1))], TODAY) == ("決算書",)
    assert wanted_papers(Rulebook((), (), values), TODAY, 1, renewal=False) == Wanted(())


def test_an_individual_is_asked_what_concerns_one_person():
    person = Candidate(kind=GroupKind.INDIVIDUAL, ages=(("20代", 1, 1),))
    assert judge(person, MINATO, TODAY) == (Finding("age", kept=True, wanted=15),)
    assert judge(person, Rules(individuals=False, publish_something=True), TODAY) == (
        Finding("kind", kept=False),
        Finding("published", kept=False),
    )
    assert judge(Candidate(kind=GroupKind.INDIVIDUAL), Rules(), TODAY) == ()


def test_what_is_wanted_and_what_there_is():
    group = Candidate(members=12, citizens=10, founded_on=date(2012, 4, 1), representative=True)
    rules = Rules(min_members=10, citizen_percent=70, min_years=1)
    assert judge(group, rules, TODAY) == (
        Finding("representative", kept=True),
        Finding("members", kept=True, wanted=10, has=12),
        Finding("citizens", kept=True, wanted=70, has=83),
        Finding("years", kept=True, wanted=1, has=14),
    )


@pytest.mark.parametrize(
    ("band", "span"),
    [
        ("10代以下", (0, 19)),
        ("２０代", (20, 29)),
        ("70代以上", (70, 150)),
        ("15～19歳", (15, 19)),
        ("15歳から19歳", (15, 19)),
        ("30代〜40代", (30, 49)),
        ("65歳以上", (65, 150)),
        ("15歳未満", (0, 14)),
        ("大人", None),
    ],
)
def test_ages_are_read_from_the_name_of_a_band(band, span):
    assert span_of(band) == span


def test_the_rules_are_those_of_the_day():
    asked = (("registration.min_members", 5), ("registration.publish_something", True))
    values = tuple(DatedValue(name, value, date(2026, 4, 1), None, None) for name, value in asked)
    book = Rulebook((), (), values)
    assert eligibility_rules(book, TODAY, 1) == Rules(min_members=5, publish_something=True)
    assert eligibility_rules(book, date(2026, 3, 31), 1) == Rules()
