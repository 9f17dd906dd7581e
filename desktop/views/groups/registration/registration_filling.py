"""The fields of the registration form, filled with what was typed before and read again."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from desktop.views.groups.registration.registration_content import Filled
from desktop.views.groups.registration.registration_fields import LINES, Fields


def fill(fields: Fields, filled: Filled) -> bool:
    """Show what is filled in, all but what the lists offer. Whether fields were made for it."""
    fields.name.put(filled.name, filled.kana)
    fields.kana.put(filled.kana, by_hand=filled.kana_by_hand)
    fields.representative.put(filled.representative, filled.representative_kana)
    fields.representative_kana.put(filled.representative_kana, by_hand=filled.representative_kana_by_hand)
    fields.kind.put(filled.kind)
    fields.founded_on.put(filled.founded_on)
    fields.registered_until.put(filled.registered_until)
    for key in LINES:
        fields.lines[key].setText(getattr(filled, key))
        fields.lines[key].setCursorPosition(0)
    for field, parts in fields.consents.items():
        parts.put(field.value in filled.published)
    fields.members.setText(filled.members)
    fields.citizens.setText(filled.citizens)
    fields.publicity.setPlainText(filled.publicity)
    fields.put_source(filled.source)
    fields.incorporation_planned.setChecked(filled.incorporation_planned)
    fields.mail_refused.setChecked(filled.mail_refused)
    fields.collaborates.put(filled.collaborates)
    return fields.ages.put(filled.ages)


def read(fields: Fields, before: Filled) -> Filled:
    """What stands there, as it was typed; what the form does not show is that of `before`."""
    return replace(
        before,
        **{key: fields.lines[key].text() for key in LINES},
        kind=cast("str", fields.kind.value),
        name=fields.name.text(),
        kana=fields.kana.text(),
        kana_by_hand=fields.kana.by_hand,
        form_id=fields.form.currentData(),
        founded_on=fields.founded_on.typed(),
        representative=fields.representative.text(),
        representative_kana=fields.representative_kana.text(),
        representative_kana_by_hand=fields.representative_kana.by_hand,
        published=tuple(field.value for field, parts in fields.consents.items() if parts.value),
        members=fields.members.text(),
        citizens=fields.citizens.text(),
        field_ids=cast("tuple[int, ...]", fields.fields.values),
        publicity=fields.publicity.toPlainText(),
        registered_until=fields.registered_until.typed(),
        source=cast("str", fields.source.value),
        ages=fields.ages.rows,
        incorporation_planned=fields.incorporation_planned.isChecked(),
        collaborates=cast("bool | None", fields.collaborates.value),
        mail_refused=fields.mail_refused.isChecked(),
        word_ids=fields.lists.values,
        extras=fields.extras.values,
    )
