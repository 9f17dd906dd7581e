"""every counter"""

from datetime import date
from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from desktop.storage.migrations.ready import ACTIONS, FIELDS, FORMS, RELATIONS, TARIFFS, TOPICS

revision = '20261121_2200'
down_revision = '20261121_1900'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('actions',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('title', sa.String(length=300), nullable=False),
    sa.Column('status', sa.Enum('existing', 'new', name='actionstatus', native_enum=False, length=20), nullable=False),
    sa.Column('vision', sa.Integer(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_actions')),
    sa.UniqueConstraint('number', name=op.f('uq_actions_number'))
    )
    op.create_table('activity_fields',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(length=300), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('active', sa.Boolean(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_activity_fields')),
    sa.UniqueConstraint('name', name=op.f('uq_activity_fields_name'))
    )
    op.create_table('attachments',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(length=300), nullable=False),
    sa.Column('media_type', sa.String(length=40), nullable=False),
    sa.Column('size', sa.Integer(), nullable=False),
    sa.Column('sha256', sa.String(length=64), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint('size >= 0', name=op.f('ck_attachments_size')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_attachments')),
    sqlite_autoincrement=True
    )
    op.create_table('imports',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.String(length=40), nullable=False),
    sa.Column('file', sa.String(length=300), nullable=False),
    sa.Column('sha256', sa.String(length=64), nullable=False),
    sa.Column('encoding', sa.String(length=40), nullable=False),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.Column('read', sa.Integer(), nullable=False),
    sa.Column('created', sa.Integer(), nullable=False),
    sa.Column('updated', sa.Integer(), nullable=False),
    sa.Column('skipped', sa.Integer(), nullable=False),
    sa.Column('held', sa.JSON(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_imports')),
    sqlite_autoincrement=True
    )
    op.create_table('organization_forms',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(length=300), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('active', sa.Boolean(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_organization_forms')),
    sa.UniqueConstraint('name', name=op.f('uq_organization_forms_name'))
    )
    op.create_table('submissions',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('number', sa.String(length=40), nullable=False),
    sa.Column('period_from', sa.Date(), nullable=False),
    sa.Column('period_until', sa.Date(), nullable=False),
    sa.Column('built_at', sa.DateTime(), nullable=False),
    sa.Column('staff', sa.String(length=300), nullable=False),
    sa.Column('package', sa.String(length=300), nullable=False),
    sa.Column('files', sa.JSON(), nullable=False),
    sa.Column('sha256', sa.String(length=64), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint('period_from < period_until', name=op.f('ck_submissions_period')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_submissions')),
    sa.UniqueConstraint('number', name=op.f('uq_submissions_number')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('submissions', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_submissions_period_from'), ['period_from'], unique=False)

    op.create_table('tariffs',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(length=40), nullable=False),
    sa.Column('title', sa.String(length=300), nullable=False),
    sa.Column('max_sheets', sa.Integer(), nullable=True),
    sa.Column('press_over', sa.Integer(), nullable=True),
    sa.Column('included', sa.Integer(), nullable=True),
    sa.Column('valid_from', sa.Date(), nullable=False),
    sa.Column('valid_until', sa.Date(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint('included IS NULL OR included > 0', name=op.f('ck_tariffs_included')),
    sa.CheckConstraint('max_sheets IS NULL OR max_sheets > 0', name=op.f('ck_tariffs_max_sheets')),
    sa.CheckConstraint('press_over IS NULL OR press_over > 0', name=op.f('ck_tariffs_press_over')),
    sa.CheckConstraint('valid_until IS NULL OR valid_from < valid_until', name=op.f('ck_tariffs_period')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_tariffs')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('tariffs', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_tariffs_name_valid_from'), ['name', 'valid_from'], unique=True)

    op.create_table('topics',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(length=300), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('active', sa.Boolean(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_topics')),
    sa.UniqueConstraint('name', name=op.f('uq_topics_name'))
    )
    op.create_table('yearly_figures',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(length=40), nullable=False),
    sa.Column('fiscal_year', sa.Integer(), nullable=False),
    sa.Column('value', sa.Integer(), nullable=False),
    sa.Column('unit', sa.String(length=40), nullable=False),
    sa.Column('source', sa.String(length=300), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_yearly_figures'))
    )
    with op.batch_alter_table('yearly_figures', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_yearly_figures_name_fiscal_year'), ['name', 'fiscal_year'], unique=True)

    op.create_table('action_relations',
    sa.Column('action_id', sa.Integer(), nullable=False),
    sa.Column('other_id', sa.Integer(), nullable=False),
    sa.CheckConstraint('action_id < other_id', name=op.f('ck_action_relations_once')),
    sa.ForeignKeyConstraint(['action_id'], ['actions.id'], name=op.f('fk_action_relations_action_id_actions'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['other_id'], ['actions.id'], name=op.f('fk_action_relations_other_id_actions'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('action_id', 'other_id', name=op.f('pk_action_relations'))
    )
    with op.batch_alter_table('action_relations', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_action_relations_other_id'), ['other_id'], unique=False)

    op.create_table('attachment_chunks',
    sa.Column('attachment_id', sa.Integer(), nullable=False),
    sa.Column('position', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('content', sa.LargeBinary(), nullable=False),
    sa.ForeignKeyConstraint(['attachment_id'], ['attachments.id'], name=op.f('fk_attachment_chunks_attachment_id_attachments'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('attachment_id', 'position', name=op.f('pk_attachment_chunks'))
    )
    op.create_table('consents',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('group_id', sa.Integer(), nullable=False),
    sa.Column('field', sa.Enum('representative', 'address', 'phone', 'mobile', 'fax', 'email', name='consentfield', native_enum=False, length=20), nullable=False),
    sa.Column('given', sa.Boolean(), nullable=False),
    sa.Column('since', sa.Date(), nullable=False),
    sa.Column('source', sa.String(length=300), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['group_id'], ['groups.id'], name=op.f('fk_consents_group_id_groups'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_consents')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('consents', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_consents_group_id_field_since'), ['group_id', 'field', 'since'], unique=False)

    op.create_table('consultations',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('number', sa.String(length=40), nullable=False),
    sa.Column('site_id', sa.Integer(), nullable=False),
    sa.Column('actor', sa.Enum('citizen', 'group', 'neighbourhood', 'business', 'city', 'education', name='actorkind', native_enum=False, length=20), nullable=False),
    sa.Column('group_id', sa.Integer(), nullable=True),
    sa.Column('caller', sa.String(length=300), nullable=False),
    sa.Column('summary', sa.String(length=300), nullable=False),
    sa.Column('openness', sa.Enum('desk', 'advisors', 'named', name='openness', native_enum=False, length=20), nullable=False),
    sa.Column('state', sa.Enum('open', 'closed', 'withdrawn', name='casestate', native_enum=False, length=20), nullable=False),
    sa.Column('begun_at', sa.DateTime(), nullable=False),
    sa.Column('staff_id', sa.Integer(), nullable=True),
    sa.Column('search_text', sa.Text(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['group_id'], ['groups.id'], name=op.f('fk_consultations_group_id_groups'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['site_id'], ['sites.id'], name=op.f('fk_consultations_site_id_sites'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_consultations_staff_id_staff'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_consultations')),
    sa.UniqueConstraint('number', name=op.f('uq_consultations_number')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('consultations', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_consultations_begun_at_site_id'), ['begun_at', 'site_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_consultations_group_id'), ['group_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_consultations_staff_id'), ['staff_id'], unique=False)

    op.create_table('events',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('title', sa.String(length=300), nullable=False),
    sa.Column('starts_at', sa.DateTime(), nullable=False),
    sa.Column('ends_at', sa.DateTime(), nullable=False),
    sa.Column('site_id', sa.Integer(), nullable=False),
    sa.Column('place', sa.String(length=300), nullable=False),
    sa.Column('group_id', sa.Integer(), nullable=True),
    sa.Column('organizer', sa.String(length=300), nullable=False),
    sa.Column('promise', sa.String(length=300), nullable=False),
    sa.Column('charge', sa.String(length=300), nullable=False),
    sa.Column('apply_to', sa.String(length=300), nullable=False),
    sa.Column('link', sa.String(length=300), nullable=False),
    sa.Column('note', sa.Text(), nullable=False),
    sa.Column('capacity', sa.Integer(), nullable=True),
    sa.Column('attendance', sa.Integer(), nullable=True),
    sa.Column('picture_id', sa.Integer(), nullable=True),
    sa.Column('staff_id', sa.Integer(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint('attendance IS NULL OR attendance >= 0', name=op.f('ck_events_attendance')),
    sa.CheckConstraint('capacity IS NULL OR capacity > 0', name=op.f('ck_events_capacity')),
    sa.CheckConstraint('starts_at < ends_at', name=op.f('ck_events_ends_after_start')),
    sa.ForeignKeyConstraint(['group_id'], ['groups.id'], name=op.f('fk_events_group_id_groups'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['picture_id'], ['attachments.id'], name=op.f('fk_events_picture_id_attachments'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['site_id'], ['sites.id'], name=op.f('fk_events_site_id_sites'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_events_staff_id_staff'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_events')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('events', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_events_group_id'), ['group_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_events_starts_at'), ['starts_at'], unique=False)

    op.create_table('group_activities',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('group_id', sa.Integer(), nullable=False),
    sa.Column('field_id', sa.Integer(), nullable=False),
    sa.Column('valid_from', sa.Date(), nullable=False),
    sa.Column('valid_until', sa.Date(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint('valid_until IS NULL OR valid_from < valid_until', name=op.f('ck_group_activities_period')),
    sa.ForeignKeyConstraint(['field_id'], ['activity_fields.id'], name=op.f('fk_group_activities_field_id_activity_fields'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['group_id'], ['groups.id'], name=op.f('fk_group_activities_group_id_groups'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_group_activities')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('group_activities', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_group_activities_field_id_valid_until_group_id'), ['field_id', 'valid_until', 'group_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_group_activities_group_id'), ['group_id'], unique=False)

    op.create_table('group_forms',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('group_id', sa.Integer(), nullable=False),
    sa.Column('form_id', sa.Integer(), nullable=False),
    sa.Column('valid_from', sa.Date(), nullable=False),
    sa.Column('valid_until', sa.Date(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint('valid_until IS NULL OR valid_from < valid_until', name=op.f('ck_group_forms_period')),
    sa.ForeignKeyConstraint(['form_id'], ['organization_forms.id'], name=op.f('fk_group_forms_form_id_organization_forms'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['group_id'], ['groups.id'], name=op.f('fk_group_forms_group_id_groups'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_group_forms')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('group_forms', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_group_forms_form_id_valid_until_group_id'), ['form_id', 'valid_until', 'group_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_group_forms_group_id'), ['group_id'], unique=False)

    op.create_table('group_roles',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('group_id', sa.Integer(), nullable=False),
    sa.Column('person_id', sa.Integer(), nullable=False),
    sa.Column('role', sa.Enum('representative', 'contact_person', 'treasurer', name='personrole', native_enum=False, length=20), nullable=False),
    sa.Column('valid_from', sa.Date(), nullable=False),
    sa.Column('valid_until', sa.Date(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint('valid_until IS NULL OR valid_from < valid_until', name=op.f('ck_group_roles_period')),
    sa.ForeignKeyConstraint(['group_id'], ['groups.id'], name=op.f('fk_group_roles_group_id_groups'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['person_id'], ['people.id'], name=op.f('fk_group_roles_person_id_people'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_group_roles')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('group_roles', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_group_roles_group_id_role'), ['group_id', 'role'], unique=False)
        batch_op.create_index(batch_op.f('ix_group_roles_person_id'), ['person_id'], unique=False)

    op.create_table('handover_notes',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('site_id', sa.Integer(), nullable=False),
    sa.Column('written_at', sa.DateTime(), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('importance', sa.Enum('ordinary', 'important', name='importance', native_enum=False, length=20), nullable=False),
    sa.Column('until', sa.Date(), nullable=True),
    sa.Column('staff_id', sa.Integer(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['site_id'], ['sites.id'], name=op.f('fk_handover_notes_site_id_sites'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_handover_notes_staff_id_staff'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_handover_notes')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('handover_notes', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_handover_notes_site_id_written_at'), ['site_id', 'written_at'], unique=False)

    op.create_table('private_fields',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('group_id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.Enum('address', 'phone', 'mobile', 'fax', 'email', name='privatekind', native_enum=False, length=20), nullable=False),
    sa.Column('value', sa.String(length=300), nullable=False),
    sa.Column('postal_code', sa.String(length=40), nullable=False),
    sa.Column('valid_from', sa.Date(), nullable=False),
    sa.Column('valid_until', sa.Date(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint('valid_until IS NULL OR valid_from < valid_until', name=op.f('ck_private_fields_period')),
    sa.ForeignKeyConstraint(['group_id'], ['groups.id'], name=op.f('fk_private_fields_group_id_groups'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_private_fields')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('private_fields', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_private_fields_group_id_kind'), ['group_id', 'kind'], unique=False)

    op.create_table('receipts',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('number', sa.String(length=40), nullable=False),
    sa.Column('site_id', sa.Integer(), nullable=False),
    sa.Column('issued_at', sa.DateTime(), nullable=False),
    sa.Column('addressee', sa.String(length=300), nullable=False),
    sa.Column('provision', sa.String(length=300), nullable=False),
    sa.Column('total', sa.Integer(), nullable=False),
    sa.Column('tax_percent', sa.Integer(), nullable=False),
    sa.Column('tax', sa.Integer(), nullable=False),
    sa.Column('staff_id', sa.Integer(), nullable=True),
    sa.Column('reissues', sa.Integer(), nullable=False),
    sa.Column('voided_at', sa.DateTime(), nullable=True),
    sa.Column('void_reason', sa.String(length=300), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint('total >= 0 AND tax >= 0 AND tax <= total', name=op.f('ck_receipts_total')),
    sa.ForeignKeyConstraint(['site_id'], ['sites.id'], name=op.f('fk_receipts_site_id_sites'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_receipts_staff_id_staff'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_receipts')),
    sa.UniqueConstraint('number', name=op.f('uq_receipts_number')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('receipts', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_receipts_issued_at_site_id'), ['issued_at', 'site_id'], unique=False)

    op.create_table('status_changes',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('group_id', sa.Integer(), nullable=False),
    sa.Column('status', sa.Enum('registered', 'renewal_due', 'suspended', 'removed', name='groupstatus', native_enum=False, length=20), nullable=False),
    sa.Column('since', sa.Date(), nullable=False),
    sa.Column('reason', sa.String(length=300), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['group_id'], ['groups.id'], name=op.f('fk_status_changes_group_id_groups'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_status_changes')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('status_changes', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_status_changes_group_id_since'), ['group_id', 'since'], unique=False)

    op.create_table('tariff_lines',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('tariff_id', sa.Integer(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('kind', sa.Enum('master', 'block', 'face', 'paper', name='tarifflinekind', native_enum=False, length=20), nullable=False),
    sa.Column('yen', sa.Integer(), nullable=False),
    sa.Column('block', sa.Integer(), nullable=False),
    sa.Column('size', sa.Enum('A3', 'A4', 'B4', 'B5', 'postcard', name='papersize', native_enum=False, length=20), nullable=True),
    sa.Column('colour', sa.Boolean(), nullable=True),
    sa.Column('counts_faces', sa.Boolean(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint('block > 0', name=op.f('ck_tariff_lines_block')),
    sa.CheckConstraint('yen >= 0', name=op.f('ck_tariff_lines_yen')),
    sa.ForeignKeyConstraint(['tariff_id'], ['tariffs.id'], name=op.f('fk_tariff_lines_tariff_id_tariffs'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_tariff_lines')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('tariff_lines', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_tariff_lines_tariff_id_position'), ['tariff_id', 'position'], unique=False)

    op.create_table('visit_counts',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('site_id', sa.Integer(), nullable=False),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.Column('purpose', sa.Enum('room', 'printing', 'consultation', 'open_space', 'information', 'other', name='visitpurpose', native_enum=False, length=20), nullable=False),
    sa.Column('people', sa.Integer(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint('people > 0', name=op.f('ck_visit_counts_people')),
    sa.ForeignKeyConstraint(['site_id'], ['sites.id'], name=op.f('fk_visit_counts_site_id_sites'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_visit_counts')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('visit_counts', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_visit_counts_at_site_id'), ['at', 'site_id'], unique=False)

    op.create_table('consultation_topics',
    sa.Column('consultation_id', sa.Integer(), nullable=False),
    sa.Column('topic_id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['consultation_id'], ['consultations.id'], name=op.f('fk_consultation_topics_consultation_id_consultations'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['topic_id'], ['topics.id'], name=op.f('fk_consultation_topics_topic_id_topics'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('consultation_id', 'topic_id', name=op.f('pk_consultation_topics'))
    )
    with op.batch_alter_table('consultation_topics', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_consultation_topics_topic_id'), ['topic_id'], unique=False)

    op.create_table('contacts',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('consultation_id', sa.Integer(), nullable=False),
    sa.Column('site_id', sa.Integer(), nullable=False),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.Column('channel', sa.Enum('walk_in', 'phone', 'email', 'online', 'on_site', 'city_hall', name='channel', native_enum=False, length=20), nullable=False),
    sa.Column('minutes', sa.Integer(), nullable=True),
    sa.Column('note', sa.Text(), nullable=False),
    sa.Column('staff_id', sa.Integer(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint('minutes IS NULL OR minutes >= 0', name=op.f('ck_contacts_minutes')),
    sa.ForeignKeyConstraint(['consultation_id'], ['consultations.id'], name=op.f('fk_contacts_consultation_id_consultations'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['site_id'], ['sites.id'], name=op.f('fk_contacts_site_id_sites'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_contacts_staff_id_staff'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_contacts')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('contacts', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_contacts_at_site_id'), ['at', 'site_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_contacts_consultation_id_at'), ['consultation_id', 'at'], unique=False)

    op.create_table('event_actions',
    sa.Column('event_id', sa.Integer(), nullable=False),
    sa.Column('action_id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['action_id'], ['actions.id'], name=op.f('fk_event_actions_action_id_actions'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['event_id'], ['events.id'], name=op.f('fk_event_actions_event_id_events'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('event_id', 'action_id', name=op.f('pk_event_actions'))
    )
    with op.batch_alter_table('event_actions', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_event_actions_action_id'), ['action_id'], unique=False)

    op.create_table('follow_ups',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('consultation_id', sa.Integer(), nullable=False),
    sa.Column('what', sa.String(length=300), nullable=False),
    sa.Column('due_on', sa.Date(), nullable=False),
    sa.Column('staff_id', sa.Integer(), nullable=True),
    sa.Column('done_on', sa.Date(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['consultation_id'], ['consultations.id'], name=op.f('fk_follow_ups_consultation_id_consultations'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_follow_ups_staff_id_staff'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_follow_ups')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('follow_ups', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_follow_ups_consultation_id'), ['consultation_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_follow_ups_done_on_due_on'), ['done_on', 'due_on'], unique=False)

    op.create_table('print_jobs',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('number', sa.String(length=40), nullable=False),
    sa.Column('site_id', sa.Integer(), nullable=False),
    sa.Column('machine_id', sa.Integer(), nullable=False),
    sa.Column('group_id', sa.Integer(), nullable=True),
    sa.Column('guest', sa.String(length=300), nullable=False),
    sa.Column('done_at', sa.DateTime(), nullable=False),
    sa.Column('purpose', sa.String(length=300), nullable=False),
    sa.Column('masters', sa.Integer(), nullable=False),
    sa.Column('sheets', sa.Integer(), nullable=False),
    sa.Column('size', sa.Enum('A3', 'A4', 'B4', 'B5', 'postcard', name='papersize', native_enum=False, length=20), nullable=False),
    sa.Column('duplex', sa.Boolean(), nullable=False),
    sa.Column('colour', sa.Boolean(), nullable=False),
    sa.Column('own_paper', sa.Boolean(), nullable=False),
    sa.Column('counter_before', sa.Integer(), nullable=True),
    sa.Column('counter_after', sa.Integer(), nullable=True),
    sa.Column('tariff_id', sa.Integer(), nullable=False),
    sa.Column('fee', sa.Integer(), nullable=False),
    sa.Column('fee_lines', sa.JSON(), nullable=False),
    sa.Column('state', sa.Enum('unpaid', 'settled', 'withdrawn', name='printjobstate', native_enum=False, length=20), nullable=False),
    sa.Column('staff_id', sa.Integer(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint('counter_before IS NULL OR counter_after IS NULL OR counter_before <= counter_after', name=op.f('ck_print_jobs_counter')),
    sa.CheckConstraint('fee >= 0', name=op.f('ck_print_jobs_fee')),
    sa.CheckConstraint('masters >= 0', name=op.f('ck_print_jobs_masters')),
    sa.CheckConstraint('sheets > 0', name=op.f('ck_print_jobs_sheets')),
    sa.ForeignKeyConstraint(['group_id'], ['groups.id'], name=op.f('fk_print_jobs_group_id_groups'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['machine_id'], ['resources.id'], name=op.f('fk_print_jobs_machine_id_resources'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['site_id'], ['sites.id'], name=op.f('fk_print_jobs_site_id_sites'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_print_jobs_staff_id_staff'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['tariff_id'], ['tariffs.id'], name=op.f('fk_print_jobs_tariff_id_tariffs'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_print_jobs')),
    sa.UniqueConstraint('number', name=op.f('uq_print_jobs_number')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('print_jobs', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_print_jobs_done_at_site_id'), ['done_at', 'site_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_print_jobs_group_id_done_at'), ['group_id', 'done_at'], unique=False)
        batch_op.create_index(batch_op.f('ix_print_jobs_machine_id_done_at'), ['machine_id', 'done_at'], unique=False)

    op.create_table('referrals',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('consultation_id', sa.Integer(), nullable=False),
    sa.Column('target', sa.String(length=300), nullable=False),
    sa.Column('made_on', sa.Date(), nullable=False),
    sa.Column('answer', sa.Text(), nullable=False),
    sa.Column('answered_on', sa.Date(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['consultation_id'], ['consultations.id'], name=op.f('fk_referrals_consultation_id_consultations'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_referrals')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('referrals', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_referrals_consultation_id'), ['consultation_id'], unique=False)

    op.create_table('receipt_lines',
    sa.Column('receipt_id', sa.Integer(), nullable=False),
    sa.Column('position', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('text', sa.String(length=300), nullable=False),
    sa.Column('quantity', sa.Integer(), nullable=False),
    sa.Column('price', sa.Integer(), nullable=False),
    sa.Column('amount', sa.Integer(), nullable=False),
    sa.Column('print_job_id', sa.Integer(), nullable=True),
    sa.ForeignKeyConstraint(['print_job_id'], ['print_jobs.id'], name=op.f('fk_receipt_lines_print_job_id_print_jobs'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['receipt_id'], ['receipts.id'], name=op.f('fk_receipt_lines_receipt_id_receipts'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('receipt_id', 'position', name=op.f('pk_receipt_lines'))
    )
    with op.batch_alter_table('receipt_lines', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_receipt_lines_print_job_id'), ['print_job_id'], unique=False)

    op.create_table('payments',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('receipt_id', sa.Integer(), nullable=True),
    sa.Column('permit_id', sa.Integer(), nullable=True),
    sa.Column('reverses_id', sa.Integer(), nullable=True),
    sa.Column('site_id', sa.Integer(), nullable=False),
    sa.Column('taken_at', sa.DateTime(), nullable=False),
    sa.Column('method', sa.Enum('cash', 'other', name='paymentmethod', native_enum=False, length=20), nullable=False),
    sa.Column('how', sa.String(length=40), nullable=False),
    sa.Column('amount', sa.Integer(), nullable=False),
    sa.Column('tendered', sa.Integer(), nullable=False),
    sa.Column('change', sa.Integer(), nullable=False),
    sa.Column('reason', sa.String(length=300), nullable=False),
    sa.Column('staff_id', sa.Integer(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint('(receipt_id IS NULL) <> (permit_id IS NULL)', name=op.f('ck_payments_one_thing')),
    sa.CheckConstraint('amount >= 0 OR reverses_id IS NOT NULL', name=op.f('ck_payments_void')),
    sa.CheckConstraint('tendered - change = amount', name=op.f('ck_payments_change')),
    sa.ForeignKeyConstraint(['permit_id'], ['permits.id'], name=op.f('fk_payments_permit_id_permits'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['receipt_id'], ['receipts.id'], name=op.f('fk_payments_receipt_id_receipts'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['reverses_id'], ['payments.id'], name=op.f('fk_payments_reverses_id_payments'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['site_id'], ['sites.id'], name=op.f('fk_payments_site_id_sites'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_payments_staff_id_staff'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_payments')),
    sa.UniqueConstraint('reverses_id', name=op.f('uq_payments_reverses_id')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('payments', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_payments_permit_id'), ['permit_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_payments_receipt_id'), ['receipt_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_payments_taken_at_site_id'), ['taken_at', 'site_id'], unique=False)

    with op.batch_alter_table('groups', schema=None) as batch_op:
        batch_op.add_column(sa.Column('founded_on', sa.Date(), nullable=True))
        batch_op.add_column(sa.Column('members', sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column('citizens', sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column('website', sa.String(length=300), nullable=False, server_default=''))
        batch_op.add_column(sa.Column('publicity', sa.Text(), nullable=False, server_default=''))

    move_group_facts()
    move_payments()

    with op.batch_alter_table('groups', recreate='auto', table_kwargs={'sqlite_autoincrement': True}) as batch_op:
        batch_op.alter_column('website', server_default=None)
        batch_op.alter_column('publicity', server_default=None)
        batch_op.create_check_constraint('members', 'members IS NULL OR members >= 0')
        batch_op.create_check_constraint('citizens', 'citizens IS NULL OR citizens >= 0')
        batch_op.drop_index(batch_op.f('ix_groups_representative_id'))
        batch_op.drop_constraint(batch_op.f('fk_groups_representative_id_people'), type_='foreignkey')
        batch_op.drop_column('postal_code')
        batch_op.drop_column('address')
        batch_op.drop_column('phone')
        batch_op.drop_column('representative_id')
        batch_op.create_index(batch_op.f('ix_groups_status_sort_key_id'), ['status', 'sort_key', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_groups_registered_until'), ['registered_until'], unique=False)

    with op.batch_alter_table('permits', schema=None) as batch_op:
        batch_op.drop_column('paid_by')
        batch_op.drop_column('paid_on')

    make_consultation_search(op.get_bind().dialect.name)
    write_ready()


BEGAN = "COALESCE(registered_from, '2000-04-01')"
MOVES = (
    "INSERT INTO group_roles (group_id, person_id, role, valid_from, version) "
    f"SELECT id, representative_id, 'representative', {BEGAN}, 1 FROM groups WHERE representative_id IS NOT NULL",
    "INSERT INTO private_fields (group_id, kind, value, postal_code, valid_from, version) "
    f"SELECT id, 'address', address, postal_code, {BEGAN}, 1 FROM groups WHERE address <> '' OR postal_code <> ''",
    "INSERT INTO private_fields (group_id, kind, value, postal_code, valid_from, version) "
    f"SELECT id, 'phone', phone, '', {BEGAN}, 1 FROM groups WHERE phone <> ''",
    "INSERT INTO status_changes (group_id, status, since, reason, version) "
    f"SELECT id, status, {BEGAN}, '', 1 FROM groups",
)
PAYMENTS = (
    "INSERT INTO payments (permit_id, site_id, taken_at, method, how, amount, tendered, change, reason, version) "
    "SELECT permits.id, resources.site_id, {taken_at}, "
    "CASE WHEN permits.paid_by IN ('', '現金', 'cash') THEN 'cash' ELSE 'other' END, substr(permits.paid_by, 1, 40), "
    "bookings.fee, bookings.fee, 0, '', 1 FROM permits JOIN bookings ON bookings.id = permits.booking_id "
    "JOIN resources ON resources.id = bookings.resource_id WHERE permits.paid_on IS NOT NULL AND bookings.fee > 0"
)


def move_group_facts() -> None:
    for move in MOVES:
        op.execute(move.replace("'2000-04-01'", "DATE '2000-04-01'") if is_postgresql() else move)


def move_payments() -> None:
    taken_at = "CAST(permits.paid_on AS TIMESTAMP)" if is_postgresql() else "permits.paid_on || ' 00:00:00.000000'"
    op.execute(PAYMENTS.format(taken_at=taken_at))


def is_postgresql() -> bool:
    return op.get_bind().dialect.name == 'postgresql'


def make_consultation_search(engine: str) -> None:
    """Search words of consultations, as those of groups."""
    if engine == 'sqlite':
        op.execute(
            "CREATE VIRTUAL TABLE consultation_search "
            "USING fts5(words, content='', contentless_delete=1, tokenize='ascii')"
        )
        return
    op.create_table(
        'consultation_search',
        sa.Column(
            'consultation_id', sa.Integer(), sa.ForeignKey('consultations.id', ondelete='CASCADE'), primary_key=True
        ),
        sa.Column('words', postgresql.ARRAY(sa.Text()), nullable=False),
    )
    op.create_index('ix_consultation_search_words', 'consultation_search', ['words'], postgresql_using='gin')


def write_ready() -> None:
    """The lists, actions and tariffs that every center begins with."""
    for table, names in (('activity_fields', FIELDS), ('organization_forms', FORMS), ('topics', TOPICS)):
        columns = [sa.column(name) for name in ('name', 'position', 'active', 'version')]
        rows = [{'name': name, 'position': at, 'active': True, 'version': 1} for at, name in enumerate(names)]
        op.bulk_insert(sa.table(table, *columns), rows)
    actions = sa.table('actions', *map(sa.column, ('id', 'number', 'title', 'status', 'vision', 'version')))
    keys = ('id', 'number', 'title', 'status', 'vision', 'version')
    op.bulk_insert(actions, [dict(zip(keys, (number, number, *rest, 1))) for number, *rest in ACTIONS])
    relations = sa.table('action_relations', sa.column('action_id'), sa.column('other_id'))
    op.bulk_insert(relations, [{'action_id': one, 'other_id': other} for one, other in RELATIONS])
    for number, (name, title, limits, lines) in enumerate(TARIFFS, start=1):
        write_tariff(number, name, title, limits, lines)
    if is_postgresql():
        for table in ('actions', 'tariffs'):
            op.execute(f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), (SELECT max(id) FROM {table}))")


def write_tariff(number: int, name: str, title: str, limits: dict[str, int], lines: tuple[dict[str, Any], ...]) -> None:
    whole = {'max_sheets': None, 'press_over': None, 'included': None} | limits
    whole |= {'id': number, 'name': name, 'title': title, 'valid_from': date(2000, 4, 1), 'version': 1}
    typed = [sa.column('valid_from', sa.Date()) if key == 'valid_from' else sa.column(key) for key in whole]
    op.bulk_insert(sa.table('tariffs', *typed), [whole])
    usual = {'block': 1, 'size': None, 'colour': None, 'counts_faces': True, 'version': 1, 'tariff_id': number}
    rows = [usual | {'position': position} | each for position, each in enumerate(lines)]
    if rows:
        op.bulk_insert(sa.table('tariff_lines', *map(sa.column, rows[0])), rows)


def downgrade() -> None:
    raise NotImplementedError('the backup taken before the migration is the way back')
