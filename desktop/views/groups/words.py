"""The words of the groups page: statuses, fields, days and counts as the register has them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.rules.dates import era_date, era_of, era_short, era_year
from desktop.views.shared import written
from desktop.views.shared.tag import Mark, TagKind
from desktop.words import ConsentField, GroupKind, GroupStatus

LOOKS: dict[GroupStatus, tuple[TagKind, str]] = {
    GroupStatus.REGISTERED: ("good", "status.good"),
    GroupStatus.RENEWAL_DUE: ("warn", "thing.renewal"),
    GroupStatus.SUSPENDED: ("off", "status.paused"),
    GroupStatus.REMOVED: ("off", "state.cancelled"),
    GroupStatus.APPLIED: ("warn", "status.paused"),
    GroupStatus.REFUSED: ("off", "state.cancelled"),
    GroupStatus.DISSOLVED: ("off", "state.cancelled"),
    GroupStatus.MERGED: ("off", "state.cancelled"),
}


def status_word(status: GroupStatus) -> str:
    return {
        GroupStatus.REGISTERED: QCoreApplication.translate("Groups", "registered"),
        GroupStatus.RENEWAL_DUE: QCoreApplication.translate("Groups", "renewal due"),
        GroupStatus.SUSPENDED: QCoreApplication.translate("Groups", "suspended"),
        GroupStatus.REMOVED: QCoreApplication.translate("Groups", "removed"),
        GroupStatus.APPLIED: QCoreApplication.translate("Groups", "in review"),
        GroupStatus.REFUSED: QCoreApplication.translate("Groups", "refused"),
        GroupStatus.DISSOLVED: QCoreApplication.translate("Groups", "dissolved"),
        GroupStatus.MERGED: QCoreApplication.translate("Groups", "merged"),
    }[status]


def status_mark(status: GroupStatus) -> Mark:
    kind, icon = LOOKS[status]
    return Mark(status_word(status), kind, icon)


def row_mark(status: GroupStatus, *, lacks_papers: bool) -> Mark:
    """Of a registered group the papers that are missing say more than that it is registered."""
    if lacks_papers and status is GroupStatus.REGISTERED:
        return Mark(QCoreApplication.translate("Groups", "papers missing"), "warn", "thing.paper_missing")
    return status_mark(status)


def kind_word(kind: GroupKind) -> str:
    return {
        GroupKind.GROUP: QCoreApplication.translate("Groups", "Group"),
        GroupKind.INDIVIDUAL: QCoreApplication.translate("Groups", "Individual"),
    }[kind]


def private_word(field: ConsentField) -> str:
    return {
        ConsentField.REPRESENTATIVE: QCoreApplication.translate("Groups", "Representative"),
        ConsentField.ADDRESS: QCoreApplication.translate("Groups", "Address"),
        ConsentField.PHONE: QCoreApplication.translate("Groups", "Phone"),
        ConsentField.MOBILE: QCoreApplication.translate("Groups", "Mobile"),
        ConsentField.FAX: QCoreApplication.translate("Groups", "Fax"),
        ConsentField.EMAIL: QCoreApplication.translate("Groups", "E-mail"),
    }[field]


def consent_mark(*, published: bool | None) -> Mark:
    """Where nobody was asked (None) there is no consent: it stays at the desk."""
    if published:
        return Mark(QCoreApplication.translate("Groups", "public"), "good", "thing.public")
    return Mark(QCoreApplication.translate("Groups", "private"), "off", "thing.private")


def consent_source(since: date | None, source: str) -> str:
    """R8.4.10 application form."""
    if since is None:
        return QCoreApplication.translate("Groups", "no consent given")
    return f"{short_era(since)} {source}".strip()


def short_era(day: date | None) -> str:
    """R9.3.31, as the register writes days; days before 1873 keep the western year."""
    if day is None:
        return ""
    try:
        return f"{era_short(day)}.{day.month}.{day.day}"
    except ValueError:
        return day.isoformat()


def long_era(day: date) -> str:
    """令和6年4月1日（月）, or 1 April 2024 (Mon) in English."""
    weekday = QLocale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
    if QLocale().language() == QLocale.Language.Japanese:
        return f"{era_date(day)}（{weekday}）"
    return f"{QLocale().monthName(day.month)} {day.day}, {day.year} ({weekday}), {era_of(day).letter}{short_year(day)}"


def fiscal_year(year: int) -> str:
    """令和9 in Japanese, 2027 in English: the year that begins in April of `year`."""
    if QLocale().language() != QLocale.Language.Japanese:
        return str(year)
    era, number = era_year(date(year, 4, 1))
    return f"{era}{number}"


def short_year(day: date) -> int:
    return day.year - era_of(day).year_zero


def counted(total: int, found: int, *, filtered: bool) -> str:
    """351 groups, 23 found."""
    if not filtered:
        return QCoreApplication.translate("Groups", "{total} groups").format(total=f"{total:,}")
    words = QCoreApplication.translate("Groups", "{total} groups, {found} found")
    return words.format(total=f"{total:,}", found=f"{found:,}")


def members(count: int | None, citizens: int | None) -> str:
    """38 people, of whom 31 citizens (81.6 %)."""
    if count is None:
        return ""
    if citizens is None:
        return written.people(count)
    words = QCoreApplication.translate("Groups", "{count} people, {citizens} of them citizens")
    share = f"（{percent(count, citizens)}）" if count else ""
    return words.format(count=f"{count:,}", citizens=f"{citizens:,}") + share


def percent(count: int, citizens: int) -> str:
    """Half up at 0.1, as it is reckoned by hand."""
    return f"{(citizens * 2000 + count) // (2 * count) / 10:.1f} %"


def number(text: str) -> str:
    return QCoreApplication.translate("Groups", "No. {number}").format(number=text)


def form_word(key: str) -> str:
    """The label of a field of the registration form."""
    return {
        "kind": QCoreApplication.translate("Groups", "Kind"),
        "name": QCoreApplication.translate("Groups", "Name"),
        "kana": QCoreApplication.translate("Groups", "Reading"),
        "form": QCoreApplication.translate("Groups", "Organization form"),
        "founded_on": QCoreApplication.translate("Groups", "Founded"),
        "representative": QCoreApplication.translate("Groups", "Representative"),
        "representative_kana": QCoreApplication.translate("Groups", "Representative's reading"),
        "postal_code": QCoreApplication.translate("Groups", "Postal code"),
        "address": QCoreApplication.translate("Groups", "Address"),
        "phone": QCoreApplication.translate("Groups", "Phone"),
        "mobile": QCoreApplication.translate("Groups", "Mobile"),
        "email": QCoreApplication.translate("Groups", "E-mail"),
        "fax": QCoreApplication.translate("Groups", "Fax"),
        "members": QCoreApplication.translate("Groups", "Members"),
        "citizens": QCoreApplication.translate("Groups", "of them citizens"),
        "fields": QCoreApplication.translate("Groups", "Activity fields"),
        "publicity": QCoreApplication.translate("Groups", "Publicity text"),
        "website": QCoreApplication.translate("Groups", "Website"),
        "registered_until": QCoreApplication.translate("Groups", "Registered until"),
        "source": QCoreApplication.translate("Groups", "Told by"),
        "abbreviations": QCoreApplication.translate("Groups", "Also called"),
        "corporate_number": QCoreApplication.translate("Groups", "Corporate number"),
        "incorporation_planned": QCoreApplication.translate("Groups", "Incorporation"),
        "town": QCoreApplication.translate("Groups", "Town"),
        "ages": QCoreApplication.translate("Groups", "Ages"),
        "days": QCoreApplication.translate("Groups", "Days"),
        "joining": QCoreApplication.translate("Groups", "How to join"),
        "gains": QCoreApplication.translate("Groups", "What one gains"),
        "collaborates": QCoreApplication.translate("Groups", "Collaboration"),
        "mail_refused": QCoreApplication.translate("Groups", "Mail"),
    }[key]


def wish_words() -> tuple[str, str, str]:
    """Whether a group wants to work together with others: not said, yes, no."""
    return (
        QCoreApplication.translate("Groups", "not said"),
        QCoreApplication.translate("Groups", "wants to"),
        QCoreApplication.translate("Groups", "does not"),
    )
