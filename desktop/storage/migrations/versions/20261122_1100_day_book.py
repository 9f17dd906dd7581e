"""day book"""

import sqlalchemy as sa
from alembic import op

from desktop.storage.migrations.ready import CHECKLIST_COLUMNS, EMERGENCY_COLUMNS, checklist_rows, emergency_rows

revision = '20261122_1100'
down_revision = '20261122_0900'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('programs',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('title', sa.String(length=300), nullable=False),
    sa.Column('rule', sa.String(length=300), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_programs'))
    )
    op.create_table('checklist_items',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('site_id', sa.Integer(), nullable=True),
    sa.Column('moment', sa.Enum('opening', 'closing', name='daymoment', native_enum=False, length=20), nullable=False),
    sa.Column('text', sa.String(length=300), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('active', sa.Boolean(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['site_id'], ['sites.id'], name=op.f('fk_checklist_items_site_id_sites'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_checklist_items'))
    )
    with op.batch_alter_table('checklist_items', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_checklist_items_site_id_moment_position'), ['site_id', 'moment', 'position'], unique=False)

    op.create_table('display_places',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('site_id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.Enum('flyer', 'poster', name='displaykind', native_enum=False, length=20), nullable=False),
    sa.Column('name', sa.String(length=300), nullable=False),
    sa.Column('spaces', sa.Integer(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('active', sa.Boolean(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint('spaces > 0', name=op.f('ck_display_places_spaces')),
    sa.ForeignKeyConstraint(['site_id'], ['sites.id'], name=op.f('fk_display_places_site_id_sites'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_display_places'))
    )
    with op.batch_alter_table('display_places', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_display_places_site_id_name'), ['site_id', 'name'], unique=True)

    op.create_table('emergency_contacts',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('site_id', sa.Integer(), nullable=True),
    sa.Column('what', sa.String(length=300), nullable=False),
    sa.Column('name', sa.String(length=300), nullable=False),
    sa.Column('phone', sa.String(length=40), nullable=False),
    sa.Column('note', sa.String(length=300), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('active', sa.Boolean(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['site_id'], ['sites.id'], name=op.f('fk_emergency_contacts_site_id_sites'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_emergency_contacts'))
    )
    with op.batch_alter_table('emergency_contacts', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_emergency_contacts_site_id'), ['site_id'], unique=False)

    op.create_table('site_days',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('site_id', sa.Integer(), nullable=False),
    sa.Column('day', sa.Date(), nullable=False),
    sa.Column('opened_at', sa.DateTime(), nullable=True),
    sa.Column('opened_by', sa.Integer(), nullable=True),
    sa.Column('closed_at', sa.DateTime(), nullable=True),
    sa.Column('closed_by', sa.Integer(), nullable=True),
    sa.Column('weather', sa.String(length=40), nullable=False),
    sa.Column('on_duty', sa.String(length=300), nullable=False),
    sa.Column('remarks', sa.Text(), nullable=False),
    sa.Column('signed_at', sa.DateTime(), nullable=True),
    sa.Column('signed_by', sa.Integer(), nullable=True),
    sa.Column('frozen', sa.JSON(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['closed_by'], ['staff.id'], name=op.f('fk_site_days_closed_by_staff'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['opened_by'], ['staff.id'], name=op.f('fk_site_days_opened_by_staff'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['signed_by'], ['staff.id'], name=op.f('fk_site_days_signed_by_staff'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['site_id'], ['sites.id'], name=op.f('fk_site_days_site_id_sites'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_site_days')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('site_days', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_site_days_day'), ['day'], unique=False)
        batch_op.create_index(batch_op.f('ix_site_days_site_id_day'), ['site_id', 'day'], unique=True)

    op.create_table('space_tables',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('site_id', sa.Integer(), nullable=False),
    sa.Column('area', sa.String(length=300), nullable=False),
    sa.Column('name', sa.String(length=300), nullable=False),
    sa.Column('seats', sa.Integer(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('active', sa.Boolean(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint('seats > 0', name=op.f('ck_space_tables_seats')),
    sa.ForeignKeyConstraint(['site_id'], ['sites.id'], name=op.f('fk_space_tables_site_id_sites'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_space_tables'))
    )
    with op.batch_alter_table('space_tables', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_space_tables_site_id_name'), ['site_id', 'name'], unique=True)

    op.create_table('checklist_ticks',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('site_id', sa.Integer(), nullable=False),
    sa.Column('item_id', sa.Integer(), nullable=False),
    sa.Column('day', sa.Date(), nullable=False),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.Column('staff_id', sa.Integer(), nullable=True),
    sa.ForeignKeyConstraint(['item_id'], ['checklist_items.id'], name=op.f('fk_checklist_ticks_item_id_checklist_items'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['site_id'], ['sites.id'], name=op.f('fk_checklist_ticks_site_id_sites'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_checklist_ticks_staff_id_staff'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_checklist_ticks')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('checklist_ticks', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_checklist_ticks_item_id'), ['item_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_checklist_ticks_site_id_day_item_id'), ['site_id', 'day', 'item_id'], unique=True)

    op.create_table('day_entries',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('number', sa.String(length=40), nullable=False),
    sa.Column('site_id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.Enum('lost_item', 'complaint', 'suggestion', 'incident', 'first_aid', 'repair', 'inspection', 'message', 'parcel', 'task', name='entrykind', native_enum=False, length=20), nullable=False),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.Column('entered_at', sa.DateTime(), nullable=True),
    sa.Column('title', sa.String(length=300), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('place', sa.String(length=300), nullable=False),
    sa.Column('kept_at', sa.String(length=300), nullable=False),
    sa.Column('resource_id', sa.Integer(), nullable=True),
    sa.Column('item_id', sa.Integer(), nullable=True),
    sa.Column('group_id', sa.Integer(), nullable=True),
    sa.Column('who', sa.String(length=300), nullable=False),
    sa.Column('phone', sa.String(length=40), nullable=False),
    sa.Column('for_staff_id', sa.Integer(), nullable=True),
    sa.Column('for_whom', sa.String(length=300), nullable=False),
    sa.Column('due_on', sa.Date(), nullable=True),
    sa.Column('state', sa.Enum('open', 'done', 'withdrawn', name='entrystate', native_enum=False, length=20), nullable=False),
    sa.Column('outcome', sa.Enum('given_back', 'police', 'disposed', 'answered', 'passed_on', 'repaired', 'found_sound', 'done', name='entryoutcome', native_enum=False, length=20), nullable=True),
    sa.Column('result', sa.Text(), nullable=False),
    sa.Column('result_who', sa.String(length=300), nullable=False),
    sa.Column('result_number', sa.String(length=300), nullable=False),
    sa.Column('done_at', sa.DateTime(), nullable=True),
    sa.Column('done_by', sa.Integer(), nullable=True),
    sa.Column('closure_id', sa.Integer(), nullable=True),
    sa.Column('staff_id', sa.Integer(), nullable=True),
    sa.Column('search_text', sa.Text(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint("(state = 'done') = (done_at IS NOT NULL)", name=op.f('ck_day_entries_done')),
    sa.ForeignKeyConstraint(['closure_id'], ['closures.id'], name=op.f('fk_day_entries_closure_id_closures'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['done_by'], ['staff.id'], name=op.f('fk_day_entries_done_by_staff'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['for_staff_id'], ['staff.id'], name=op.f('fk_day_entries_for_staff_id_staff'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['group_id'], ['groups.id'], name=op.f('fk_day_entries_group_id_groups'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['item_id'], ['stock_items.id'], name=op.f('fk_day_entries_item_id_stock_items'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['resource_id'], ['resources.id'], name=op.f('fk_day_entries_resource_id_resources'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['site_id'], ['sites.id'], name=op.f('fk_day_entries_site_id_sites'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_day_entries_staff_id_staff'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_day_entries')),
    sa.UniqueConstraint('number', name=op.f('uq_day_entries_number')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('day_entries', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_day_entries_at_site_id'), ['at', 'site_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_day_entries_group_id'), ['group_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_day_entries_resource_id'), ['resource_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_day_entries_site_id_state_due_on'), ['site_id', 'state', 'due_on'], unique=False)

    op.create_table('displays',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('number', sa.String(length=40), nullable=False),
    sa.Column('site_id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.Enum('flyer', 'poster', name='displaykind', native_enum=False, length=20), nullable=False),
    sa.Column('title', sa.String(length=300), nullable=False),
    sa.Column('group_id', sa.Integer(), nullable=True),
    sa.Column('who', sa.String(length=300), nullable=False),
    sa.Column('phone', sa.String(length=40), nullable=False),
    sa.Column('event_on', sa.Date(), nullable=True),
    sa.Column('size', sa.Enum('A3', 'A4', 'B4', 'B5', 'postcard', name='papersize', native_enum=False, length=20), nullable=False),
    sa.Column('copies', sa.Integer(), nullable=False),
    sa.Column('place_id', sa.Integer(), nullable=True),
    sa.Column('brought_on', sa.Date(), nullable=False),
    sa.Column('until', sa.Date(), nullable=False),
    sa.Column('down_on', sa.Date(), nullable=True),
    sa.Column('ended', sa.Enum('over', 'gone', 'fetched', 'refused', 'mistake', name='displayend', native_enum=False, length=20), nullable=True),
    sa.Column('note', sa.String(length=300), nullable=False),
    sa.Column('staff_id', sa.Integer(), nullable=True),
    sa.Column('search_text', sa.String(length=300), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint('(down_on IS NULL) = (ended IS NULL)', name=op.f('ck_displays_ended')),
    sa.CheckConstraint('brought_on <= until', name=op.f('ck_displays_period')),
    sa.CheckConstraint('copies > 0', name=op.f('ck_displays_copies')),
    sa.ForeignKeyConstraint(['group_id'], ['groups.id'], name=op.f('fk_displays_group_id_groups'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['place_id'], ['display_places.id'], name=op.f('fk_displays_place_id_display_places'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['site_id'], ['sites.id'], name=op.f('fk_displays_site_id_sites'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_displays_staff_id_staff'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_displays')),
    sa.UniqueConstraint('number', name=op.f('uq_displays_number')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('displays', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_displays_brought_on_site_id'), ['brought_on', 'site_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_displays_down_on_until'), ['down_on', 'until'], unique=False)
        batch_op.create_index(batch_op.f('ix_displays_group_id'), ['group_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_displays_place_id'), ['place_id'], unique=False)

    op.create_table('sign_ups',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('event_id', sa.Integer(), nullable=False),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.Column('name', sa.String(length=300), nullable=False),
    sa.Column('kana', sa.String(length=300).with_variant(sa.String(length=300, collation='C'), 'postgresql'), nullable=False),
    sa.Column('phone', sa.String(length=40), nullable=False),
    sa.Column('email', sa.String(length=300), nullable=False),
    sa.Column('group_id', sa.Integer(), nullable=True),
    sa.Column('people', sa.Integer(), nullable=False),
    sa.Column('state', sa.Enum('signed_up', 'waiting', 'came', 'absent', 'cancelled', name='signupstate', native_enum=False, length=20), nullable=False),
    sa.Column('note', sa.String(length=300), nullable=False),
    sa.Column('staff_id', sa.Integer(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint('people > 0', name=op.f('ck_sign_ups_people')),
    sa.ForeignKeyConstraint(['event_id'], ['events.id'], name=op.f('fk_sign_ups_event_id_events'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['group_id'], ['groups.id'], name=op.f('fk_sign_ups_group_id_groups'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_sign_ups_staff_id_staff'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_sign_ups')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('sign_ups', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_sign_ups_event_id_at'), ['event_id', 'at'], unique=False)
        batch_op.create_index(batch_op.f('ix_sign_ups_group_id'), ['group_id'], unique=False)

    op.create_table('table_uses',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('table_id', sa.Integer(), nullable=False),
    sa.Column('starts_at', sa.DateTime(), nullable=False),
    sa.Column('until', sa.DateTime(), nullable=False),
    sa.Column('left_at', sa.DateTime(), nullable=True),
    sa.Column('group_id', sa.Integer(), nullable=True),
    sa.Column('who', sa.String(length=300), nullable=False),
    sa.Column('work', sa.String(length=300), nullable=False),
    sa.Column('field_id', sa.Integer(), nullable=True),
    sa.Column('people', sa.Integer(), nullable=False),
    sa.Column('purpose_checked', sa.Boolean(), nullable=False),
    sa.Column('entered_at', sa.DateTime(), nullable=True),
    sa.Column('staff_id', sa.Integer(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint('left_at IS NULL OR left_at >= starts_at', name=op.f('ck_table_uses_left_after_start')),
    sa.CheckConstraint('people > 0', name=op.f('ck_table_uses_people')),
    sa.CheckConstraint('starts_at < until', name=op.f('ck_table_uses_ends_after_start')),
    sa.ForeignKeyConstraint(['field_id'], ['activity_fields.id'], name=op.f('fk_table_uses_field_id_activity_fields'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['group_id'], ['groups.id'], name=op.f('fk_table_uses_group_id_groups'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_table_uses_staff_id_staff'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['table_id'], ['space_tables.id'], name=op.f('fk_table_uses_table_id_space_tables'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_table_uses')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('table_uses', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_table_uses_group_id'), ['group_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_table_uses_starts_at'), ['starts_at'], unique=False)
        batch_op.create_index(batch_op.f('ix_table_uses_table_id_starts_at'), ['table_id', 'starts_at'], unique=False)

    op.create_table('event_bookings',
    sa.Column('event_id', sa.Integer(), nullable=False),
    sa.Column('booking_id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['booking_id'], ['bookings.id'], name=op.f('fk_event_bookings_booking_id_bookings'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['event_id'], ['events.id'], name=op.f('fk_event_bookings_event_id_events'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('event_id', 'booking_id', name=op.f('pk_event_bookings')),
    sa.UniqueConstraint('booking_id', name=op.f('uq_event_bookings_booking_id'))
    )
    op.create_table('note_readings',
    sa.Column('note_id', sa.Integer(), nullable=False),
    sa.Column('staff_id', sa.Integer(), nullable=False),
    sa.Column('read_at', sa.DateTime(), nullable=False),
    sa.ForeignKeyConstraint(['note_id'], ['handover_notes.id'], name=op.f('fk_note_readings_note_id_handover_notes'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_note_readings_staff_id_staff'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('note_id', 'staff_id', name=op.f('pk_note_readings'))
    )
    with op.batch_alter_table('note_readings', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_note_readings_staff_id'), ['staff_id'], unique=False)

    with op.batch_alter_table('events', schema=None, table_kwargs={'sqlite_autoincrement': True}) as batch_op:
        batch_op.add_column(sa.Column('kind', sa.Enum('course', 'exchange', 'festival', 'meeting', 'exhibition', 'other', name='eventkind', native_enum=False, length=20), nullable=False, server_default='other'))
        batch_op.add_column(sa.Column('own', sa.Boolean(), nullable=False, server_default=sa.true()))
        batch_op.add_column(sa.Column('state', sa.Enum('planned', 'called_off', name='eventstate', native_enum=False, length=20), nullable=False, server_default='planned'))
        batch_op.add_column(sa.Column('program_id', sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column('signs_up', sa.Boolean(), nullable=False, server_default=sa.false()))
        batch_op.add_column(sa.Column('sign_up_until', sa.Date(), nullable=True))
        batch_op.add_column(sa.Column('result', sa.Text(), nullable=False, server_default=''))
        batch_op.create_index(batch_op.f('ix_events_program_id'), ['program_id'], unique=False)
        batch_op.create_foreign_key(batch_op.f('fk_events_program_id_programs'), 'programs', ['program_id'], ['id'], ondelete='RESTRICT')

    op.execute("UPDATE events SET own = (group_id IS NULL)")
    with op.batch_alter_table('events', schema=None, table_kwargs={'sqlite_autoincrement': True}) as batch_op:
        batch_op.alter_column('kind', existing_type=sa.Enum('course', 'exchange', 'festival', 'meeting', 'exhibition', 'other', name='eventkind', native_enum=False, length=20), existing_nullable=False, server_default=None)
        batch_op.alter_column('own', existing_type=sa.Boolean(), existing_nullable=False, server_default=None)
        batch_op.alter_column('state', existing_type=sa.Enum('planned', 'called_off', name='eventstate', native_enum=False, length=20), existing_nullable=False, server_default=None)
        batch_op.alter_column('signs_up', existing_type=sa.Boolean(), existing_nullable=False, server_default=None)
        batch_op.alter_column('result', existing_type=sa.Text(), existing_nullable=False, server_default=None)

    with op.batch_alter_table('handover_notes', schema=None, table_kwargs={'sqlite_autoincrement': True}) as batch_op:
        batch_op.add_column(sa.Column('pinned', sa.Boolean(), nullable=False, server_default=sa.false()))
        batch_op.add_column(sa.Column('for_staff_id', sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column('entry_id', sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column('follow_up_id', sa.Integer(), nullable=True))
        batch_op.create_foreign_key(batch_op.f('fk_handover_notes_follow_up_id_follow_ups'), 'follow_ups', ['follow_up_id'], ['id'], ondelete='RESTRICT')
        batch_op.create_foreign_key(batch_op.f('fk_handover_notes_for_staff_id_staff'), 'staff', ['for_staff_id'], ['id'], ondelete='RESTRICT')
        batch_op.create_foreign_key(batch_op.f('fk_handover_notes_entry_id_day_entries'), 'day_entries', ['entry_id'], ['id'], ondelete='RESTRICT')

    with op.batch_alter_table('handover_notes', schema=None, table_kwargs={'sqlite_autoincrement': True}) as batch_op:
        batch_op.alter_column('pinned', existing_type=sa.Boolean(), existing_nullable=False, server_default=None)

    with op.batch_alter_table('visit_counts', schema=None, table_kwargs={'sqlite_autoincrement': True}) as batch_op:
        batch_op.drop_constraint(op.f("ck_visit_counts_people"), type_="check")
        batch_op.add_column(sa.Column('reason', sa.String(length=300), nullable=False, server_default=''))
        batch_op.add_column(sa.Column('entered_at', sa.DateTime(), nullable=True))
        batch_op.add_column(sa.Column('table_use_id', sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column('staff_id', sa.Integer(), nullable=True))
        batch_op.create_index(batch_op.f('ix_visit_counts_table_use_id'), ['table_use_id'], unique=False)
        batch_op.create_foreign_key(batch_op.f('fk_visit_counts_table_use_id_table_uses'), 'table_uses', ['table_use_id'], ['id'], ondelete='RESTRICT')
        batch_op.create_foreign_key(batch_op.f('fk_visit_counts_staff_id_staff'), 'staff', ['staff_id'], ['id'], ondelete='RESTRICT')

    with op.batch_alter_table('visit_counts', schema=None, table_kwargs={'sqlite_autoincrement': True}) as batch_op:
        batch_op.alter_column('reason', existing_type=sa.String(length=300), existing_nullable=False, server_default=None)
        batch_op.create_check_constraint(op.f("ck_visit_counts_people"), "people <> 0")
        batch_op.create_check_constraint(op.f("ck_visit_counts_reason"), "people > 0 OR reason <> ''")

    op.bulk_insert(sa.table("checklist_items", *map(sa.column, CHECKLIST_COLUMNS)), checklist_rows())
    op.bulk_insert(sa.table("emergency_contacts", *map(sa.column, EMERGENCY_COLUMNS)), emergency_rows())


def downgrade() -> None:
    raise NotImplementedError('the backup taken before the migration is the way back')
