"""What the center's rules say about a registrant, rule by rule."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.rules.eligibility import Finding

_MARKS: dict[bool | None, tuple[str, str]] = {
    True: ("status.good", "ok"),
    False: ("status.refused", "danger"),
    None: ("status.info", "warn"),
}


def finding_mark(finding: Finding) -> tuple[str, str]:
    """Icon and colour role; what cannot be said yet looks like neither yes nor no."""
    return _MARKS[finding.kept]


def finding_words(finding: Finding) -> str:
    """38 members (10 or more); where nobody can say yet, what is asked for."""
    words = {
        "representative": QCoreApplication.translate("Groups", "A representative"),
        "members": QCoreApplication.translate("Groups", "Members: {has} ({wanted} or more)"),
        "citizens": QCoreApplication.translate("Groups", "Citizens: {has} % ({wanted} % or more)"),
        "years": QCoreApplication.translate("Groups", "Active for {has} years ({wanted} or more)"),
        "age": QCoreApplication.translate("Groups", "Everybody is {wanted} or older"),
        "kind": QCoreApplication.translate("Groups", "Single persons are not registered here"),
        "published": QCoreApplication.translate("Groups", "Something to reach the group by is published"),
    }[finding.name]
    has = "–" if finding.has is None else f"{finding.has:,}"
    said = words.format(has=has, wanted=f"{finding.wanted:,}")
    if finding.kept is None:
        return QCoreApplication.translate("Groups", "{rule}: not known yet").format(rule=said)
    return said
