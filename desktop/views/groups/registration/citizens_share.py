"""The share of citizens beside the members, against what the center asks for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.rules.eligibility import Rules
from desktop.views.groups import words
from desktop.views.groups.registration.registration_fields import Fields
from desktop.views.shared import icons
from desktop.views.shared.theme import current, set_role

PERCENT = 100


def show_share(fields: Fields, rules: Rules) -> None:
    """81.6 %, and with a rule whether that is enough."""
    members, citizens, wanted = fields.members.value, fields.citizens.value, rules.citizen_percent
    counts = bool(members) and citizens is not None and 0 <= citizens <= (members or 0)
    fields.share.setVisible(counts)
    fields.share_mark.setVisible(counts and bool(wanted))
    if not counts or members is None or citizens is None:
        fields.share.setText("")
        return
    share = words.percent(members, citizens)
    if not wanted:
        set_role(fields.share, "secondary")
        fields.share.setText(share)
        return
    enough = citizens * PERCENT >= wanted * members
    said = QCoreApplication.translate("Groups", "{share} ({wanted} % or more)").format(share=share, wanted=wanted)
    fields.share.setText(said)
    set_role(fields.share, "ok_words" if enough else "warn_words")
    icon, role = ("status.good", "ok") if enough else ("status.warning", "warn")
    fields.share_mark.setPixmap(icons.pixmap(icon, role, current().scaled(16)))
