"""What every row of the registration form is for, in a line: beside the form while the caret is in the row."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def section_word(section: str) -> str:
    return {
        "contact": QCoreApplication.translate("Groups", "Representative and how to reach them"),
        "people": QCoreApplication.translate("Groups", "Members"),
        "activity": QCoreApplication.translate("Groups", "Activity"),
        "together": QCoreApplication.translate("Groups", "Working together"),
        "register": QCoreApplication.translate("Groups", "In the register"),
    }[section]


def hint(key: str) -> str:
    """The explanation of a row; own lists and fields share theirs."""
    if key.startswith("list-"):
        return QCoreApplication.translate("Groups", "From a list of this center; the settings have the list.")
    if key.startswith("extra-"):
        return QCoreApplication.translate("Groups", "A field of this center's own; it is never published.")
    return {**_about_the_group(), **_about_people(), **_about_activity(), **_about_the_register()}.get(key, "")


def _about_the_group() -> dict[str, str]:
    return {
        "name": QCoreApplication.translate("Groups", "As on the form, with the legal form; it is printed like this."),
        "kana": QCoreApplication.translate("Groups", "Fills itself from what is typed. Lists are sorted by it."),
        "abbreviations": QCoreApplication.translate("Groups", "Short names people ask for, separated by commas."),
        "form": QCoreApplication.translate("Groups", "A group or a single person, and how the group is organized."),
        "founded_on": QCoreApplication.translate("Groups", "When it began; roughly is enough. Eras and years both do."),
        "corporate_number": QCoreApplication.translate("Groups", "For corporations; the first digit checks the rest."),
        "incorporation_planned": QCoreApplication.translate(
            "Groups", "Tick it where the group means to become a corporation: advisors can help in time."
        ),
    }


def _about_people() -> dict[str, str]:
    return {
        "representative": QCoreApplication.translate("Groups", "Who answers for the group, with the reading."),
        "address": QCoreApplication.translate("Groups", "Where letters go. The postal code fills in the town."),
        "town": QCoreApplication.translate("Groups", "Several towns share this postal code: choose one."),
        "phone": QCoreApplication.translate("Groups", "The desk may call it, whether it is published or not."),
        "mobile": QCoreApplication.translate("Groups", "The desk may call it, whether it is published or not."),
        "email": QCoreApplication.translate("Groups", "For notices; published only where Publish is chosen."),
        "fax": QCoreApplication.translate("Groups", "Published only where Publish is chosen."),
        "members": QCoreApplication.translate(
            "Groups", "All members; citizens are those who live, work or study in the city."
        ),
        "ages": QCoreApplication.translate(
            "Groups", "Members of each age, and the citizens among them. Gaps may stay."
        ),
    }


def _about_activity() -> dict[str, str]:
    return {
        "fields": QCoreApplication.translate("Groups", "As many as fit. Statistics count the group in each of them."),
        "collaborates": QCoreApplication.translate(
            "Groups", "Whether it would work together with others or the city; not said is an answer too."
        ),
        "days": QCoreApplication.translate("Groups", "When it meets, for those who want to join. Published."),
        "joining": QCoreApplication.translate("Groups", "What somebody does who wants to join. Published."),
        "gains": QCoreApplication.translate("Groups", "What those who join get out of it. Published."),
        "website": QCoreApplication.translate("Groups", "The address of its page, beginning with https. Published."),
        "publicity": QCoreApplication.translate("Groups", "What the directory and the profile say of it. Published."),
    }


def _about_the_register() -> dict[str, str]:
    return {
        "mail_refused": QCoreApplication.translate(
            "Groups", "Letters to all leave it out; letters about its own registration still go."
        ),
        "registered_until": QCoreApplication.translate("Groups", "The last day of the registration."),
        "source": QCoreApplication.translate("Groups", "How the group told us; kept with what it agreed to publish."),
    }
