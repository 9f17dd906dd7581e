"""consultations"""

import sqlalchemy as sa
from alembic import op

from desktop.storage.migrations.ready import (
    TARGET_COLUMNS,
    TEMPLATE_COLUMNS,
    TOPIC_COLUMNS,
    closer_topic_rows,
    target_rows,
    template_rows,
)

revision = '20261122_1500'
down_revision = '20261122_1100'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('consultation_templates',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(length=300), nullable=False),
    sa.Column('actor', sa.Enum('citizen', 'group', 'neighbourhood', 'business', 'city', 'education', name='actorkind', native_enum=False, length=20), nullable=True),
    sa.Column('topic_ids', sa.JSON(), nullable=False),
    sa.Column('channel', sa.Enum('walk_in', 'phone', 'email', 'online', 'on_site', 'city_hall', name='channel', native_enum=False, length=20), nullable=False),
    sa.Column('note', sa.Text(), nullable=False),
    sa.Column('advice', sa.Text(), nullable=False),
    sa.Column('openness', sa.Enum('desk', 'advisors', 'named', name='openness', native_enum=False, length=20), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('active', sa.Boolean(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_consultation_templates')),
    sa.UniqueConstraint('name', name=op.f('uq_consultation_templates_name'))
    )
    op.create_table('referral_targets',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.Enum('support_body', 'department', 'coordinator', 'expert', 'other', name='targetkind', native_enum=False, length=20), nullable=False),
    sa.Column('name', sa.String(length=300), nullable=False),
    sa.Column('person', sa.String(length=300), nullable=False),
    sa.Column('phone', sa.String(length=40), nullable=False),
    sa.Column('email', sa.String(length=300), nullable=False),
    sa.Column('address', sa.String(length=300), nullable=False),
    sa.Column('note', sa.Text(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('active', sa.Boolean(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_referral_targets')),
    sa.UniqueConstraint('name', name=op.f('uq_referral_targets_name'))
    )
    op.create_table('case_actions',
    sa.Column('consultation_id', sa.Integer(), nullable=False),
    sa.Column('action_id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['action_id'], ['actions.id'], name=op.f('fk_case_actions_action_id_actions'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['consultation_id'], ['consultations.id'], name=op.f('fk_case_actions_consultation_id_consultations'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('consultation_id', 'action_id', name=op.f('pk_case_actions'))
    )
    with op.batch_alter_table('case_actions', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_case_actions_action_id'), ['action_id'], unique=False)

    op.create_table('case_events',
    sa.Column('consultation_id', sa.Integer(), nullable=False),
    sa.Column('event_id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['consultation_id'], ['consultations.id'], name=op.f('fk_case_events_consultation_id_consultations'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['event_id'], ['events.id'], name=op.f('fk_case_events_event_id_events'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('consultation_id', 'event_id', name=op.f('pk_case_events'))
    )
    with op.batch_alter_table('case_events', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_case_events_event_id'), ['event_id'], unique=False)

    op.create_table('case_groups',
    sa.Column('consultation_id', sa.Integer(), nullable=False),
    sa.Column('group_id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['consultation_id'], ['consultations.id'], name=op.f('fk_case_groups_consultation_id_consultations'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['group_id'], ['groups.id'], name=op.f('fk_case_groups_group_id_groups'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('consultation_id', 'group_id', name=op.f('pk_case_groups'))
    )
    with op.batch_alter_table('case_groups', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_case_groups_group_id'), ['group_id'], unique=False)

    op.create_table('case_people',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('consultation_id', sa.Integer(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('role', sa.String(length=300), nullable=False),
    sa.Column('name', sa.String(length=300), nullable=False),
    sa.Column('phone', sa.String(length=40), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['consultation_id'], ['consultations.id'], name=op.f('fk_case_people_consultation_id_consultations'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_case_people')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('case_people', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_case_people_consultation_id_number'), ['consultation_id', 'number'], unique=True)

    op.create_table('case_readers',
    sa.Column('consultation_id', sa.Integer(), nullable=False),
    sa.Column('staff_id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['consultation_id'], ['consultations.id'], name=op.f('fk_case_readers_consultation_id_consultations'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_case_readers_staff_id_staff'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('consultation_id', 'staff_id', name=op.f('pk_case_readers'))
    )
    with op.batch_alter_table('case_readers', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_case_readers_staff_id'), ['staff_id'], unique=False)

    op.create_table('case_readings',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('consultation_id', sa.Integer(), nullable=False),
    sa.Column('staff_id', sa.Integer(), nullable=True),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.Column('act', sa.Enum('opened', 'printed', 'exported', name='readingact', native_enum=False, length=20), nullable=False),
    sa.Column('pc', sa.String(length=300), nullable=False),
    sa.ForeignKeyConstraint(['consultation_id'], ['consultations.id'], name=op.f('fk_case_readings_consultation_id_consultations'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_case_readings_staff_id_staff'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_case_readings')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('case_readings', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_case_readings_consultation_id_at'), ['consultation_id', 'at'], unique=False)

    op.create_table('consultation_counts',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('period_from', sa.Date(), nullable=False),
    sa.Column('period_until', sa.Date(), nullable=False),
    sa.Column('unit', sa.Enum('cases', 'contacts', name='countunit', native_enum=False, length=20), nullable=False),
    sa.Column('site_id', sa.Integer(), nullable=True),
    sa.Column('topic_id', sa.Integer(), nullable=True),
    sa.Column('actor', sa.Enum('citizen', 'group', 'neighbourhood', 'business', 'city', 'education', name='actorkind', native_enum=False, length=20), nullable=True),
    sa.Column('channel', sa.Enum('walk_in', 'phone', 'email', 'online', 'on_site', 'city_hall', name='channel', native_enum=False, length=20), nullable=True),
    sa.Column('count', sa.Integer(), nullable=False),
    sa.Column('source', sa.String(length=300), nullable=False),
    sa.Column('import_id', sa.Integer(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint('count >= 0', name=op.f('ck_consultation_counts_count')),
    sa.CheckConstraint('period_from < period_until', name=op.f('ck_consultation_counts_period')),
    sa.ForeignKeyConstraint(['import_id'], ['imports.id'], name=op.f('fk_consultation_counts_import_id_imports'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['site_id'], ['sites.id'], name=op.f('fk_consultation_counts_site_id_sites'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['topic_id'], ['topics.id'], name=op.f('fk_consultation_counts_topic_id_topics'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_consultation_counts')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('consultation_counts', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_consultation_counts_import_id'), ['import_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_consultation_counts_period_from_period_until'), ['period_from', 'period_until'], unique=False)
        batch_op.create_index(batch_op.f('ix_consultation_counts_topic_id'), ['topic_id'], unique=False)

    op.create_table('knowledge_cards',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('number', sa.String(length=40), nullable=False),
    sa.Column('question', sa.String(length=300), nullable=False),
    sa.Column('answer', sa.Text(), nullable=False),
    sa.Column('source', sa.String(length=300), nullable=False),
    sa.Column('state', sa.Enum('draft', 'approved', 'retired', name='cardstate', native_enum=False, length=20), nullable=False),
    sa.Column('checked_on', sa.Date(), nullable=True),
    sa.Column('checked_by', sa.Integer(), nullable=True),
    sa.Column('staff_id', sa.Integer(), nullable=True),
    sa.Column('consultation_id', sa.Integer(), nullable=True),
    sa.Column('search_text', sa.Text(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['checked_by'], ['staff.id'], name=op.f('fk_knowledge_cards_checked_by_staff'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['consultation_id'], ['consultations.id'], name=op.f('fk_knowledge_cards_consultation_id_consultations'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_knowledge_cards_staff_id_staff'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_knowledge_cards')),
    sa.UniqueConstraint('number', name=op.f('uq_knowledge_cards_number')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('knowledge_cards', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_knowledge_cards_consultation_id'), ['consultation_id'], unique=False)

    op.create_table('dispatches',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('consultation_id', sa.Integer(), nullable=True),
    sa.Column('group_id', sa.Integer(), nullable=True),
    sa.Column('site_id', sa.Integer(), nullable=False),
    sa.Column('planned_at', sa.DateTime(), nullable=False),
    sa.Column('place', sa.String(length=300), nullable=False),
    sa.Column('purpose', sa.Text(), nullable=False),
    sa.Column('staff_id', sa.Integer(), nullable=True),
    sa.Column('state', sa.Enum('planned', 'visited', 'called_off', name='dispatchstate', native_enum=False, length=20), nullable=False),
    sa.Column('contact_id', sa.Integer(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint('consultation_id IS NOT NULL OR group_id IS NOT NULL', name=op.f('ck_dispatches_whom')),
    sa.ForeignKeyConstraint(['consultation_id'], ['consultations.id'], name=op.f('fk_dispatches_consultation_id_consultations'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['contact_id'], ['contacts.id'], name=op.f('fk_dispatches_contact_id_contacts'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['group_id'], ['groups.id'], name=op.f('fk_dispatches_group_id_groups'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['site_id'], ['sites.id'], name=op.f('fk_dispatches_site_id_sites'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_dispatches_staff_id_staff'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_dispatches')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('dispatches', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_dispatches_consultation_id'), ['consultation_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_dispatches_group_id'), ['group_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_dispatches_state_planned_at'), ['state', 'planned_at'], unique=False)

    op.create_table('knowledge_card_topics',
    sa.Column('card_id', sa.Integer(), nullable=False),
    sa.Column('topic_id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['card_id'], ['knowledge_cards.id'], name=op.f('fk_knowledge_card_topics_card_id_knowledge_cards'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['topic_id'], ['topics.id'], name=op.f('fk_knowledge_card_topics_topic_id_topics'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('card_id', 'topic_id', name=op.f('pk_knowledge_card_topics'))
    )
    with op.batch_alter_table('knowledge_card_topics', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_knowledge_card_topics_topic_id'), ['topic_id'], unique=False)

    op.create_table('case_bookings',
    sa.Column('consultation_id', sa.Integer(), nullable=False),
    sa.Column('booking_id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['booking_id'], ['bookings.id'], name=op.f('fk_case_bookings_booking_id_bookings'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['consultation_id'], ['consultations.id'], name=op.f('fk_case_bookings_consultation_id_consultations'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('consultation_id', 'booking_id', name=op.f('pk_case_bookings'))
    )
    with op.batch_alter_table('case_bookings', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_case_bookings_booking_id'), ['booking_id'], unique=False)

    op.create_table('specialist_days',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('resource_id', sa.Integer(), nullable=False),
    sa.Column('day', sa.Date(), nullable=False),
    sa.Column('person', sa.String(length=300), nullable=False),
    sa.Column('slots', sa.JSON(), nullable=False),
    sa.Column('questions', sa.JSON(), nullable=False),
    sa.Column('note', sa.String(length=300), nullable=False),
    sa.Column('room_booking_id', sa.Integer(), nullable=True),
    sa.Column('called_off', sa.Boolean(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['resource_id'], ['resources.id'], name=op.f('fk_specialist_days_resource_id_resources'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['room_booking_id'], ['bookings.id'], name=op.f('fk_specialist_days_room_booking_id_bookings'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_specialist_days'))
    )
    with op.batch_alter_table('specialist_days', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_specialist_days_day'), ['day'], unique=False)
        batch_op.create_index(batch_op.f('ix_specialist_days_resource_id_day'), ['resource_id', 'day'], unique=True)

    op.create_table('specialist_slots',
    sa.Column('booking_id', sa.Integer(), nullable=False),
    sa.Column('day_id', sa.Integer(), nullable=False),
    sa.Column('actor', sa.Enum('citizen', 'group', 'neighbourhood', 'business', 'city', 'education', name='actorkind', native_enum=False, length=20), nullable=False),
    sa.Column('about', sa.Text(), nullable=False),
    sa.Column('answers', sa.JSON(), nullable=False),
    sa.Column('consultation_id', sa.Integer(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['booking_id'], ['bookings.id'], name=op.f('fk_specialist_slots_booking_id_bookings'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['consultation_id'], ['consultations.id'], name=op.f('fk_specialist_slots_consultation_id_consultations'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['day_id'], ['specialist_days.id'], name=op.f('fk_specialist_slots_day_id_specialist_days'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('booking_id', name=op.f('pk_specialist_slots'))
    )
    with op.batch_alter_table('specialist_slots', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_specialist_slots_consultation_id'), ['consultation_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_specialist_slots_day_id'), ['day_id'], unique=False)

    with op.batch_alter_table('consultations', schema=None, table_kwargs={'sqlite_autoincrement': True}) as batch_op:
        batch_op.add_column(sa.Column('continues', sa.Boolean(), nullable=False, server_default=sa.false()))
        batch_op.add_column(sa.Column('department', sa.String(length=300), nullable=False, server_default=''))
        batch_op.add_column(sa.Column('outcome', sa.Enum('answered', 'referred', 'connected', 'realized', 'left', 'other', name='caseoutcome', native_enum=False, length=20), nullable=True))
        batch_op.add_column(sa.Column('result', sa.Text(), nullable=False, server_default=''))
        batch_op.add_column(sa.Column('closed_at', sa.DateTime(), nullable=True))

    with op.batch_alter_table('consultations', schema=None, table_kwargs={'sqlite_autoincrement': True}) as batch_op:
        batch_op.alter_column('continues', existing_type=sa.Boolean(), existing_nullable=False, server_default=None)
        batch_op.alter_column('department', existing_type=sa.String(length=300), existing_nullable=False, server_default=None)
        batch_op.alter_column('result', existing_type=sa.Text(), existing_nullable=False, server_default=None)

    with op.batch_alter_table('contacts', schema=None, table_kwargs={'sqlite_autoincrement': True}) as batch_op:
        batch_op.add_column(sa.Column('advice', sa.Text(), nullable=False, server_default=''))
        batch_op.add_column(sa.Column('materials', sa.String(length=300), nullable=False, server_default=''))
        batch_op.add_column(sa.Column('entered_at', sa.DateTime(), nullable=True))

    with op.batch_alter_table('contacts', schema=None, table_kwargs={'sqlite_autoincrement': True}) as batch_op:
        batch_op.alter_column('advice', existing_type=sa.Text(), existing_nullable=False, server_default=None)
        batch_op.alter_column('materials', existing_type=sa.String(length=300), existing_nullable=False, server_default=None)

    with op.batch_alter_table('follow_ups', schema=None, table_kwargs={'sqlite_autoincrement': True}) as batch_op:
        batch_op.add_column(sa.Column('remind_on', sa.Date(), nullable=True))
        batch_op.add_column(sa.Column('result', sa.String(length=300), nullable=False, server_default=''))

    with op.batch_alter_table('follow_ups', schema=None, table_kwargs={'sqlite_autoincrement': True}) as batch_op:
        batch_op.alter_column('result', existing_type=sa.String(length=300), existing_nullable=False, server_default=None)

    with op.batch_alter_table('referrals', schema=None, table_kwargs={'sqlite_autoincrement': True}) as batch_op:
        batch_op.add_column(sa.Column('target_id', sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column('reason', sa.Text(), nullable=False, server_default=''))
        batch_op.add_column(sa.Column('answer_by', sa.Date(), nullable=True))
        batch_op.add_column(sa.Column('letter_on', sa.Date(), nullable=True))
        batch_op.create_index(batch_op.f('ix_referrals_target_id'), ['target_id'], unique=False)
        batch_op.create_foreign_key(batch_op.f('fk_referrals_target_id_referral_targets'), 'referral_targets', ['target_id'], ['id'], ondelete='RESTRICT')

    with op.batch_alter_table('referrals', schema=None, table_kwargs={'sqlite_autoincrement': True}) as batch_op:
        batch_op.alter_column('reason', existing_type=sa.Text(), existing_nullable=False, server_default=None)

    with op.batch_alter_table('topics', schema=None) as batch_op:
        batch_op.add_column(sa.Column('parent_id', sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column('valid_from', sa.Date(), nullable=True))
        batch_op.add_column(sa.Column('valid_until', sa.Date(), nullable=True))
        batch_op.add_column(sa.Column('merged_into_id', sa.Integer(), nullable=True))
        batch_op.create_index(batch_op.f('ix_topics_parent_id'), ['parent_id'], unique=False)
        batch_op.create_foreign_key(batch_op.f('fk_topics_parent_id_topics'), 'topics', ['parent_id'], ['id'], ondelete='RESTRICT')
        batch_op.create_foreign_key(batch_op.f('fk_topics_merged_into_id_topics'), 'topics', ['merged_into_id'], ['id'], ondelete='RESTRICT')

    found = op.get_bind().execute(sa.text("SELECT name, id FROM topics"))
    ids: dict[str, int] = {name: number for name, number in found}
    op.bulk_insert(sa.table("topics", *map(sa.column, TOPIC_COLUMNS)), closer_topic_rows(ids))
    templates = sa.table("consultation_templates", *(
        sa.column(name, sa.JSON()) if name == "topic_ids" else sa.column(name) for name in TEMPLATE_COLUMNS
    ))
    op.bulk_insert(templates, template_rows(ids))
    op.bulk_insert(sa.table("referral_targets", *map(sa.column, TARGET_COLUMNS)), target_rows())


def downgrade() -> None:
    raise NotImplementedError('the backup taken before the migration is the way back')
