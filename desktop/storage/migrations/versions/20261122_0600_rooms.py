"""rooms"""

import sqlalchemy as sa
from alembic import op

from desktop.storage.migrations.ready import RELIEF_GROUNDS, USER_CLASSES

revision = '20261122_0600'
down_revision = '20261122_0100'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('closures',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(length=300), nullable=False),
    sa.Column('starts_at', sa.DateTime(), nullable=False),
    sa.Column('ends_at', sa.DateTime(), nullable=False),
    sa.Column('withdrawn', sa.Boolean(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint('starts_at < ends_at', name=op.f('ck_closures_ends_after_start')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_closures')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('closures', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_closures_starts_at_ends_at'), ['starts_at', 'ends_at'], unique=False)

    op.create_table('relief_grounds',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(length=300), nullable=False),
    sa.Column('percent', sa.Integer(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('active', sa.Boolean(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint('percent BETWEEN 0 AND 100', name=op.f('ck_relief_grounds_percent')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_relief_grounds')),
    sa.UniqueConstraint('name', name=op.f('uq_relief_grounds_name'))
    )
    op.create_table('closure_rooms',
    sa.Column('closure_id', sa.Integer(), nullable=False),
    sa.Column('resource_id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['closure_id'], ['closures.id'], name=op.f('fk_closure_rooms_closure_id_closures'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['resource_id'], ['resources.id'], name=op.f('fk_closure_rooms_resource_id_resources'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('closure_id', 'resource_id', name=op.f('pk_closure_rooms'))
    )
    with op.batch_alter_table('closure_rooms', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_closure_rooms_resource_id'), ['resource_id'], unique=False)

    op.create_table('refused_requests',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.Column('resource_id', sa.Integer(), nullable=True),
    sa.Column('group_id', sa.Integer(), nullable=True),
    sa.Column('starts_at', sa.DateTime(), nullable=True),
    sa.Column('ends_at', sa.DateTime(), nullable=True),
    sa.Column('people', sa.Integer(), nullable=True),
    sa.Column('refusal', sa.String(length=40), nullable=False),
    sa.ForeignKeyConstraint(['group_id'], ['groups.id'], name=op.f('fk_refused_requests_group_id_groups'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['resource_id'], ['resources.id'], name=op.f('fk_refused_requests_resource_id_resources'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_refused_requests'))
    )
    with op.batch_alter_table('refused_requests', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_refused_requests_at'), ['at'], unique=False)
        batch_op.create_index(batch_op.f('ix_refused_requests_group_id'), ['group_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_refused_requests_resource_id'), ['resource_id'], unique=False)

    op.create_table('series',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('resource_id', sa.Integer(), nullable=False),
    sa.Column('group_id', sa.Integer(), nullable=True),
    sa.Column('rule', sa.String(length=300), nullable=False),
    sa.Column('first_start', sa.DateTime(), nullable=False),
    sa.Column('minutes', sa.Integer(), nullable=False),
    sa.Column('picked', sa.JSON(), nullable=False),
    sa.Column('left_out', sa.JSON(), nullable=False),
    sa.Column('made_at', sa.DateTime(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint('minutes > 0', name=op.f('ck_series_minutes')),
    sa.ForeignKeyConstraint(['group_id'], ['groups.id'], name=op.f('fk_series_group_id_groups'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['resource_id'], ['resources.id'], name=op.f('fk_series_resource_id_resources'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_series')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('series', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_series_group_id'), ['group_id'], unique=False)

    op.create_table('user_classes',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(length=300), nullable=False),
    sa.Column('guests', sa.Boolean(), nullable=False),
    sa.Column('kind', sa.Enum('group', 'individual', name='groupkind', native_enum=False, length=20), nullable=True),
    sa.Column('word_id', sa.Integer(), nullable=True),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('active', sa.Boolean(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['word_id'], ['list_words.id'], name=op.f('fk_user_classes_word_id_list_words'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_user_classes')),
    sa.UniqueConstraint('name', name=op.f('uq_user_classes_name'))
    )
    with op.batch_alter_table('bookings', schema=None) as batch_op:
        batch_op.add_column(sa.Column('guest_name', sa.String(length=300), nullable=False, server_default=''))
        batch_op.add_column(sa.Column('contact', sa.String(length=300), nullable=False, server_default=''))
        batch_op.add_column(sa.Column('phone', sa.String(length=40), nullable=False, server_default=''))
        batch_op.add_column(sa.Column('class_id', sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column('buffer_before', sa.Integer(), nullable=False, server_default='0'))
        batch_op.add_column(sa.Column('buffer_after', sa.Integer(), nullable=False, server_default='0'))
        batch_op.add_column(sa.Column('waits_for', sa.Enum('hold', 'confirmation', 'renewal', 'papers', 'payment', name='expirykind', native_enum=False, length=20), nullable=True))
        batch_op.add_column(sa.Column('layout', sa.String(length=300), nullable=False, server_default=''))
        batch_op.add_column(sa.Column('remark', sa.String(length=300), nullable=False, server_default=''))
        batch_op.add_column(sa.Column('deposit', sa.Integer(), nullable=False, server_default='0'))
        batch_op.add_column(sa.Column('priced_on', sa.Date(), nullable=True))
        batch_op.add_column(sa.Column('heated', sa.Boolean(), nullable=False, server_default=sa.false()))
        batch_op.add_column(sa.Column('relief_percent', sa.Integer(), nullable=False, server_default='0'))
        batch_op.add_column(sa.Column('relief_ground', sa.String(length=300), nullable=False, server_default=''))
        batch_op.add_column(sa.Column('series_start', sa.DateTime(), nullable=True))
        batch_op.add_column(sa.Column('closure_id', sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column('overridden', sa.JSON(), nullable=False, server_default='[]'))
        batch_op.add_column(sa.Column('override_reason', sa.String(length=300), nullable=False, server_default=''))
        batch_op.add_column(sa.Column('papers_on', sa.Date(), nullable=True))
        batch_op.add_column(sa.Column('arrived_at', sa.DateTime(), nullable=True))
        batch_op.add_column(sa.Column('key_number', sa.String(length=40), nullable=False, server_default=''))
        batch_op.add_column(sa.Column('left_at', sa.DateTime(), nullable=True))
        batch_op.add_column(sa.Column('people_came', sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column('key_back_at', sa.DateTime(), nullable=True))
        batch_op.add_column(sa.Column('room_checked', sa.Boolean(), nullable=False, server_default=sa.false()))
        batch_op.add_column(sa.Column('check_note', sa.String(length=300), nullable=False, server_default=''))
        batch_op.add_column(sa.Column('deposit_taken_on', sa.Date(), nullable=True))
        batch_op.add_column(sa.Column('deposit_back_on', sa.Date(), nullable=True))
        batch_op.add_column(sa.Column('cancelled_at', sa.DateTime(), nullable=True))
        batch_op.add_column(sa.Column('points', sa.Integer(), nullable=False, server_default='0'))
        batch_op.alter_column('group_id',
               existing_type=sa.INTEGER(),
               nullable=True)
        batch_op.create_index(batch_op.f('ix_bookings_closure_id'), ['closure_id'], unique=False, sqlite_where=sa.text('closure_id IS NOT NULL'), postgresql_where=sa.text('closure_id IS NOT NULL'))
        batch_op.create_foreign_key(batch_op.f('fk_bookings_class_id_user_classes'), 'user_classes', ['class_id'], ['id'], ondelete='RESTRICT')
        batch_op.create_foreign_key(batch_op.f('fk_bookings_series_id_series'), 'series', ['series_id'], ['id'], ondelete='RESTRICT')
        batch_op.create_foreign_key(batch_op.f('fk_bookings_closure_id_closures'), 'closures', ['closure_id'], ['id'], ondelete='RESTRICT')
        batch_op.create_check_constraint(op.f("ck_bookings_people_came"), "people_came IS NULL OR people_came >= 0")
        batch_op.create_check_constraint(op.f("ck_bookings_deposit"), "deposit >= 0")
        batch_op.create_check_constraint(op.f("ck_bookings_group_or_guest"), "(group_id IS NULL) <> (guest_name = '')")
        batch_op.create_check_constraint(op.f("ck_bookings_relief"), "relief_percent BETWEEN 0 AND 100")
        batch_op.create_check_constraint(op.f("ck_bookings_buffers"), "buffer_before >= 0 AND buffer_after >= 0")
        batch_op.create_check_constraint(op.f("ck_bookings_buffers_on_a_tick"), "buffer_before % 5 = 0 AND buffer_after % 5 = 0")

    with op.batch_alter_table('bookings', schema=None) as batch_op:
        batch_op.alter_column('guest_name', existing_type=sa.String(length=300), existing_nullable=False, server_default=None)
        batch_op.alter_column('contact', existing_type=sa.String(length=300), existing_nullable=False, server_default=None)
        batch_op.alter_column('phone', existing_type=sa.String(length=40), existing_nullable=False, server_default=None)
        batch_op.alter_column('buffer_before', existing_type=sa.Integer(), existing_nullable=False, server_default=None)
        batch_op.alter_column('buffer_after', existing_type=sa.Integer(), existing_nullable=False, server_default=None)
        batch_op.alter_column('layout', existing_type=sa.String(length=300), existing_nullable=False, server_default=None)
        batch_op.alter_column('remark', existing_type=sa.String(length=300), existing_nullable=False, server_default=None)
        batch_op.alter_column('deposit', existing_type=sa.Integer(), existing_nullable=False, server_default=None)
        batch_op.alter_column('heated', existing_type=sa.Boolean(), existing_nullable=False, server_default=None)
        batch_op.alter_column('relief_percent', existing_type=sa.Integer(), existing_nullable=False, server_default=None)
        batch_op.alter_column('relief_ground', existing_type=sa.String(length=300), existing_nullable=False, server_default=None)
        batch_op.alter_column('overridden', existing_type=sa.JSON(), existing_nullable=False, server_default=None)
        batch_op.alter_column('override_reason', existing_type=sa.String(length=300), existing_nullable=False, server_default=None)
        batch_op.alter_column('key_number', existing_type=sa.String(length=40), existing_nullable=False, server_default=None)
        batch_op.alter_column('room_checked', existing_type=sa.Boolean(), existing_nullable=False, server_default=None)
        batch_op.alter_column('check_note', existing_type=sa.String(length=300), existing_nullable=False, server_default=None)
        batch_op.alter_column('points', existing_type=sa.Integer(), existing_nullable=False, server_default=None)

    with op.batch_alter_table('closed_day_rules', schema=None) as batch_op:
        batch_op.add_column(sa.Column('resource_id', sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column('if_holiday', sa.Enum('closed', 'open', 'next_day', 'next_weekday', name='holidayshift', native_enum=False, length=20), nullable=False, server_default='closed'))
        batch_op.create_foreign_key(batch_op.f('fk_closed_day_rules_resource_id_resources'), 'resources', ['resource_id'], ['id'], ondelete='RESTRICT')

    with op.batch_alter_table('closed_day_rules', schema=None) as batch_op:
        batch_op.alter_column('if_holiday', existing_type=sa.Enum('closed', 'open', 'next_day', 'next_weekday', name='holidayshift', native_enum=False, length=20), existing_nullable=False, server_default=None)

    with op.batch_alter_table('occupancy', schema=None, table_kwargs={'sqlite_with_rowid': False}) as batch_op:
        batch_op.add_column(sa.Column('closure_id', sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column('buffer', sa.Boolean(), nullable=False, server_default=sa.false()))
        batch_op.alter_column('booking_id',
               existing_type=sa.INTEGER(),
               nullable=True)
        batch_op.create_foreign_key(batch_op.f('fk_occupancy_closure_id_closures'), 'closures', ['closure_id'], ['id'], ondelete='RESTRICT')
        batch_op.create_check_constraint(op.f("ck_occupancy_one_holder"), "(booking_id IS NULL) <> (closure_id IS NULL)")

    with op.batch_alter_table('occupancy', schema=None, table_kwargs={'sqlite_with_rowid': False}) as batch_op:
        batch_op.alter_column('buffer', existing_type=sa.Boolean(), existing_nullable=False, server_default=None)

    with op.batch_alter_table('opening_hours', schema=None) as batch_op:
        batch_op.add_column(sa.Column('resource_id', sa.Integer(), nullable=True))
        batch_op.create_foreign_key(batch_op.f('fk_opening_hours_resource_id_resources'), 'resources', ['resource_id'], ['id'], ondelete='RESTRICT')

    with op.batch_alter_table('prices', schema=None) as batch_op:
        batch_op.add_column(sa.Column('class_id', sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column('charge', sa.Enum('use', 'heating', 'deposit', name='chargekind', native_enum=False, length=20), nullable=False, server_default='use'))
        batch_op.add_column(sa.Column('slot', sa.String(length=300), nullable=False, server_default=''))
        batch_op.add_column(sa.Column('season_from', sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column('season_until', sa.Integer(), nullable=True))
        batch_op.create_foreign_key(batch_op.f('fk_prices_class_id_user_classes'), 'user_classes', ['class_id'], ['id'], ondelete='RESTRICT')
        batch_op.create_check_constraint(op.f("ck_prices_slot"), "(unit = 'slot') = (slot <> '')")
        batch_op.create_check_constraint(op.f("ck_prices_season"), "(season_from IS NULL) = (season_until IS NULL)")

    with op.batch_alter_table('prices', schema=None) as batch_op:
        batch_op.alter_column('charge', existing_type=sa.Enum('use', 'heating', 'deposit', name='chargekind', native_enum=False, length=20), existing_nullable=False, server_default=None)
        batch_op.alter_column('slot', existing_type=sa.String(length=300), existing_nullable=False, server_default=None)

    with op.batch_alter_table('resources', schema=None) as batch_op:
        batch_op.add_column(sa.Column('layouts', sa.JSON(), nullable=False, server_default='[]'))
        batch_op.add_column(sa.Column('outside', sa.Boolean(), nullable=False, server_default=sa.false()))
        batch_op.add_column(sa.Column('needs_approval', sa.Boolean(), nullable=False, server_default=sa.false()))
        batch_op.add_column(sa.Column('active', sa.Boolean(), nullable=False, server_default=sa.true()))

    with op.batch_alter_table('resources', schema=None) as batch_op:
        batch_op.alter_column('layouts', existing_type=sa.JSON(), existing_nullable=False, server_default=None)
        batch_op.alter_column('outside', existing_type=sa.Boolean(), existing_nullable=False, server_default=None)
        batch_op.alter_column('needs_approval', existing_type=sa.Boolean(), existing_nullable=False, server_default=None)
        batch_op.alter_column('active', existing_type=sa.Boolean(), existing_nullable=False, server_default=None)

    with op.batch_alter_table('settings', schema=None) as batch_op:
        batch_op.add_column(sa.Column('resource_id', sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column('class_id', sa.Integer(), nullable=True))
        batch_op.create_foreign_key(batch_op.f('fk_settings_resource_id_resources'), 'resources', ['resource_id'], ['id'], ondelete='RESTRICT')
        batch_op.create_foreign_key(batch_op.f('fk_settings_class_id_user_classes'), 'user_classes', ['class_id'], ['id'], ondelete='RESTRICT')

    op.bulk_insert(
        sa.table('user_classes', *map(sa.column, ('name', 'guests', 'kind', 'position', 'active', 'version'))),
        [
            {'name': name, 'guests': kind is None, 'kind': kind, 'position': at, 'active': True, 'version': 1}
            for at, (name, kind) in enumerate(USER_CLASSES)
        ],
    )
    op.bulk_insert(
        sa.table('relief_grounds', *map(sa.column, ('name', 'percent', 'position', 'active', 'version'))),
        [
            {'name': name, 'percent': percent, 'position': at, 'active': True, 'version': 1}
            for at, (name, percent) in enumerate(RELIEF_GROUNDS)
        ],
    )


def downgrade() -> None:
    raise NotImplementedError('the backup taken before the migration is the way back')
