"""first tables"""

import sqlalchemy as sa
import sqlalchemy.dialects.postgresql
from alembic import op

revision = '20261121_1900'
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('atoms',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(length=300), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_atoms'))
    )
    op.create_table('center',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(length=300), nullable=False),
    sa.Column('municipality', sa.String(length=40), nullable=False),
    sa.Column('demo_day', sa.Date(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint('id = 1', name=op.f('ck_center_only_one')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_center'))
    )
    op.create_table('journal_facts',
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.Column('staff_id', sa.Integer(), nullable=True),
    sa.Column('staff', sa.String(length=300), nullable=False),
    sa.Column('site_id', sa.Integer(), nullable=True),
    sa.Column('pc', sa.String(length=300), nullable=False),
    sa.Column('verb', sa.String(length=40), nullable=False),
    sa.Column('record', sa.String(length=300), nullable=False),
    sa.Column('tables', sa.Text(), nullable=False),
    sa.Column('request_id', sa.String(length=64), nullable=False),
    sa.Column('answer', sa.JSON(), nullable=False),
    sa.Column('undoes', sa.Integer(), nullable=True),
    sa.Column('digest', sa.String(length=64), nullable=False),
    sa.ForeignKeyConstraint(['undoes'], ['journal_facts.number'], name=op.f('fk_journal_facts_undoes_journal_facts'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('number', name=op.f('pk_journal_facts')),
    sa.UniqueConstraint('request_id', name=op.f('uq_journal_facts_request_id')),
    sa.UniqueConstraint('undoes', name=op.f('uq_journal_facts_undoes')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('journal_facts', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_journal_facts_record'), ['record'], unique=False)
        batch_op.create_index(batch_op.f('ix_journal_facts_verb'), ['verb'], unique=False)

    op.create_table('journal_seals',
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('first_fact', sa.Integer(), nullable=False),
    sa.Column('last_fact', sa.Integer(), nullable=False),
    sa.Column('sealed_at', sa.DateTime(), nullable=False),
    sa.Column('seal', sa.String(length=64), nullable=False),
    sa.PrimaryKeyConstraint('number', name=op.f('pk_journal_seals'))
    )
    op.create_table('number_ranges',
    sa.Column('name', sa.String(length=40), nullable=False),
    sa.Column('period', sa.String(length=40), nullable=False),
    sa.Column('last', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('name', 'period', name=op.f('pk_number_ranges'))
    )
    op.create_table('people',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(length=300), nullable=False),
    sa.Column('kana', sa.String(length=300), nullable=False),
    sa.Column('phone', sa.String(length=40), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_people'))
    )
    op.create_table('sites',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(length=300), nullable=False),
    sa.Column('postal_code', sa.String(length=40), nullable=False),
    sa.Column('address', sa.String(length=300), nullable=False),
    sa.Column('phone', sa.String(length=40), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_sites')),
    sa.UniqueConstraint('name', name=op.f('uq_sites_name'))
    )
    op.create_table('staff',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('code', sa.String(length=40), nullable=False),
    sa.Column('name', sa.String(length=300), nullable=False),
    sa.Column('kana', sa.String(length=300).with_variant(sa.String(length=300, collation='C'), 'postgresql'), nullable=False),
    sa.Column('role', sa.Enum('staff', 'advisor', 'manager', name='staffrole', native_enum=False, length=20), nullable=False),
    sa.Column('pin_hash', sa.String(length=300), nullable=False),
    sa.Column('database_role', sa.String(length=40), nullable=False),
    sa.Column('active', sa.Boolean(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_staff')),
    sa.UniqueConstraint('code', name=op.f('uq_staff_code'))
    )
    op.create_table('closed_day_rules',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.Enum('weekday', 'nth_weekday', 'holiday', 'after_holiday', 'yearly', 'dates', name='closeddaykind', native_enum=False, length=20), nullable=False),
    sa.Column('name', sa.String(length=300), nullable=False),
    sa.Column('site_id', sa.Integer(), nullable=True),
    sa.Column('weekday', sa.Integer(), nullable=True),
    sa.Column('nth', sa.Integer(), nullable=True),
    sa.Column('start_month_day', sa.Integer(), nullable=True),
    sa.Column('end_month_day', sa.Integer(), nullable=True),
    sa.Column('start', sa.Date(), nullable=True),
    sa.Column('end', sa.Date(), nullable=True),
    sa.Column('valid_from', sa.Date(), nullable=False),
    sa.Column('valid_until', sa.Date(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint('valid_until IS NULL OR valid_from < valid_until', name=op.f('ck_closed_day_rules_period')),
    sa.ForeignKeyConstraint(['site_id'], ['sites.id'], name=op.f('fk_closed_day_rules_site_id_sites'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_closed_day_rules'))
    )
    with op.batch_alter_table('closed_day_rules', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_closed_day_rules_site_id'), ['site_id'], unique=False)

    op.create_table('groups',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.Enum('group', 'individual', name='groupkind', native_enum=False, length=20), nullable=False),
    sa.Column('number', sa.String(length=40), nullable=False),
    sa.Column('name', sa.String(length=300), nullable=False),
    sa.Column('kana', sa.String(length=300), nullable=False),
    sa.Column('sort_key', sa.String(length=300).with_variant(sa.String(length=300, collation='C'), 'postgresql'), nullable=False),
    sa.Column('search_text', sa.Text(), nullable=False),
    sa.Column('status', sa.Enum('registered', 'renewal_due', 'suspended', 'removed', name='groupstatus', native_enum=False, length=20), nullable=False),
    sa.Column('registered_from', sa.Date(), nullable=True),
    sa.Column('registered_until', sa.Date(), nullable=True),
    sa.Column('representative_id', sa.Integer(), nullable=True),
    sa.Column('postal_code', sa.String(length=40), nullable=False),
    sa.Column('address', sa.String(length=300), nullable=False),
    sa.Column('phone', sa.String(length=40), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['representative_id'], ['people.id'], name=op.f('fk_groups_representative_id_people'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_groups')),
    sa.UniqueConstraint('number', name=op.f('uq_groups_number'))
    )
    with op.batch_alter_table('groups', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_groups_representative_id'), ['representative_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_groups_sort_key_id'), ['sort_key', 'id'], unique=False)

    op.create_table('journal_payloads',
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('position', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('table_name', sa.String(length=40), nullable=False),
    sa.Column('record_id', sa.String(length=300), nullable=False),
    sa.Column('version', sa.Integer(), nullable=True),
    sa.Column('before', sa.JSON(none_as_null=True), nullable=True),
    sa.Column('after', sa.JSON(none_as_null=True), nullable=True),
    sa.Column('salt', sa.String(length=32), nullable=False),
    sa.Column('confidentiality', sa.Enum('ordinary', 'personal', 'confidential', name='confidentiality', native_enum=False, length=20), nullable=False),
    sa.ForeignKeyConstraint(['number'], ['journal_facts.number'], name=op.f('fk_journal_payloads_number_journal_facts'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('number', 'position', name=op.f('pk_journal_payloads'))
    )
    with op.batch_alter_table('journal_payloads', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_journal_payloads_table_name_record_id'), ['table_name', 'record_id'], unique=False)

    op.create_table('opening_hours',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('site_id', sa.Integer(), nullable=False),
    sa.Column('weekday', sa.Integer(), nullable=False),
    sa.Column('opens', sa.Integer(), nullable=False),
    sa.Column('closes', sa.Integer(), nullable=False),
    sa.Column('valid_from', sa.Date(), nullable=False),
    sa.Column('valid_until', sa.Date(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint('0 <= opens AND opens < closes AND closes <= 1440', name=op.f('ck_opening_hours_within_a_day')),
    sa.CheckConstraint('opens % 5 = 0 AND closes % 5 = 0', name=op.f('ck_opening_hours_on_a_tick')),
    sa.CheckConstraint('valid_until IS NULL OR valid_from < valid_until', name=op.f('ck_opening_hours_period')),
    sa.CheckConstraint('weekday BETWEEN 0 AND 6', name=op.f('ck_opening_hours_weekday')),
    sa.ForeignKeyConstraint(['site_id'], ['sites.id'], name=op.f('fk_opening_hours_site_id_sites'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_opening_hours'))
    )
    with op.batch_alter_table('opening_hours', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_opening_hours_site_id_weekday'), ['site_id', 'weekday'], unique=False)

    op.create_table('resources',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.Enum('room', 'machine', 'advisor', name='resourcekind', native_enum=False, length=20), nullable=False),
    sa.Column('name', sa.String(length=300), nullable=False),
    sa.Column('site_id', sa.Integer(), nullable=False),
    sa.Column('capacity', sa.Integer(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('note', sa.String(length=300), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint('capacity >= 0', name=op.f('ck_resources_capacity')),
    sa.ForeignKeyConstraint(['site_id'], ['sites.id'], name=op.f('fk_resources_site_id_sites'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_resources')),
    sa.UniqueConstraint('name', name=op.f('uq_resources_name'))
    )
    with op.batch_alter_table('resources', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_resources_site_id'), ['site_id'], unique=False)

    op.create_table('settings',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(length=300), nullable=False),
    sa.Column('value', sa.JSON(), nullable=False),
    sa.Column('valid_from', sa.Date(), nullable=False),
    sa.Column('valid_until', sa.Date(), nullable=True),
    sa.Column('site_id', sa.Integer(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint('valid_until IS NULL OR valid_from < valid_until', name=op.f('ck_settings_period')),
    sa.ForeignKeyConstraint(['site_id'], ['sites.id'], name=op.f('fk_settings_site_id_sites'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_settings'))
    )
    with op.batch_alter_table('settings', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_settings_name_valid_from'), ['name', 'valid_from'], unique=False)

    op.create_table('stock_items',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(length=300), nullable=False),
    sa.Column('counter', sa.String(length=300), nullable=False),
    sa.Column('site_id', sa.Integer(), nullable=False),
    sa.Column('stock', sa.Integer(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint('stock >= 0', name=op.f('ck_stock_items_stock')),
    sa.ForeignKeyConstraint(['site_id'], ['sites.id'], name=op.f('fk_stock_items_site_id_sites'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_stock_items'))
    )
    with op.batch_alter_table('stock_items', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_stock_items_site_id'), ['site_id'], unique=False)

    op.create_table('bookings',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('number', sa.String(length=40), nullable=False),
    sa.Column('resource_id', sa.Integer(), nullable=False),
    sa.Column('group_id', sa.Integer(), nullable=False),
    sa.Column('starts_at', sa.DateTime(), nullable=False),
    sa.Column('ends_at', sa.DateTime(), nullable=False),
    sa.Column('state', sa.Enum('held', 'provisional', 'confirmed', 'cancelled', 'expired', name='bookingstate', native_enum=False, length=20), nullable=False),
    sa.Column('expires_at', sa.DateTime(), nullable=True),
    sa.Column('purpose', sa.String(length=300), nullable=False),
    sa.Column('people', sa.Integer(), nullable=True),
    sa.Column('fee', sa.Integer(), nullable=False),
    sa.Column('fee_lines', sa.JSON(), nullable=False),
    sa.Column('series_id', sa.Integer(), nullable=True),
    sa.Column('staff_id', sa.Integer(), nullable=True),
    sa.Column('pc', sa.String(length=300), nullable=False),
    sa.Column('made_at', sa.DateTime(), nullable=False),
    sa.Column('cancel_reason', sa.Enum('group_asked', 'weather', 'illness', 'desk_mistake', 'center', 'other', name='cancelreason', native_enum=False, length=20), nullable=True),
    sa.Column('cancel_note', sa.String(length=300), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint("CAST(strftime('%s', ends_at) AS INTEGER) % 300 = 0", name=op.f('ck_bookings_ends_at_on_a_tick')).ddl_if(dialect='sqlite'),
    sa.CheckConstraint("CAST(strftime('%s', starts_at) AS INTEGER) % 300 = 0", name=op.f('ck_bookings_starts_at_on_a_tick')).ddl_if(dialect='sqlite'),
    sa.CheckConstraint("state NOT IN ('held', 'provisional') OR expires_at IS NOT NULL", name=op.f('ck_bookings_expiring')),
    sa.CheckConstraint('CAST(EXTRACT(EPOCH FROM ends_at) AS BIGINT) % 300 = 0', name=op.f('ck_bookings_ends_at_on_a_tick')).ddl_if(dialect='postgresql'),
    sa.CheckConstraint('CAST(EXTRACT(EPOCH FROM starts_at) AS BIGINT) % 300 = 0', name=op.f('ck_bookings_starts_at_on_a_tick')).ddl_if(dialect='postgresql'),
    sa.CheckConstraint('fee >= 0', name=op.f('ck_bookings_fee')),
    sa.CheckConstraint('people IS NULL OR people > 0', name=op.f('ck_bookings_people')),
    sa.CheckConstraint('starts_at < ends_at', name=op.f('ck_bookings_ends_after_start')),
    sa.ForeignKeyConstraint(['group_id'], ['groups.id'], name=op.f('fk_bookings_group_id_groups'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['resource_id'], ['resources.id'], name=op.f('fk_bookings_resource_id_resources'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_bookings_staff_id_staff'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_bookings')),
    sa.UniqueConstraint('number', name=op.f('uq_bookings_number'))
    )
    with op.batch_alter_table('bookings', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_bookings_group_id_starts_at'), ['group_id', 'starts_at'], unique=False)
        batch_op.create_index(batch_op.f('ix_bookings_series_id'), ['series_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_bookings_starts_at_resource_id'), ['starts_at', 'resource_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_bookings_state_expires_at'), ['state', 'expires_at'], unique=False, sqlite_where=sa.text('expires_at IS NOT NULL'))

    op.create_table('prices',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('resource_id', sa.Integer(), nullable=True),
    sa.Column('item_id', sa.Integer(), nullable=True),
    sa.Column('yen', sa.Integer(), nullable=False),
    sa.Column('unit', sa.Enum('hour', 'use', name='priceunit', native_enum=False, length=20), nullable=False),
    sa.Column('valid_from', sa.Date(), nullable=False),
    sa.Column('valid_until', sa.Date(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint('(resource_id IS NULL) <> (item_id IS NULL)', name=op.f('ck_prices_one_thing')),
    sa.CheckConstraint('valid_until IS NULL OR valid_from < valid_until', name=op.f('ck_prices_period')),
    sa.CheckConstraint('yen >= 0', name=op.f('ck_prices_yen')),
    sa.ForeignKeyConstraint(['item_id'], ['stock_items.id'], name=op.f('fk_prices_item_id_stock_items'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['resource_id'], ['resources.id'], name=op.f('fk_prices_resource_id_resources'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_prices'))
    )
    with op.batch_alter_table('prices', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_prices_item_id'), ['item_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_prices_resource_id'), ['resource_id'], unique=False)

    op.create_table('resource_atoms',
    sa.Column('resource_id', sa.Integer(), nullable=False),
    sa.Column('atom_id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['atom_id'], ['atoms.id'], name=op.f('fk_resource_atoms_atom_id_atoms'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['resource_id'], ['resources.id'], name=op.f('fk_resource_atoms_resource_id_resources'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('resource_id', 'atom_id', name=op.f('pk_resource_atoms'))
    )
    with op.batch_alter_table('resource_atoms', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_resource_atoms_atom_id'), ['atom_id'], unique=False)

    op.create_table('stock_use',
    sa.Column('item_id', sa.Integer(), nullable=False),
    sa.Column('tick', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('used', sa.Integer(), nullable=False),
    sa.Column('stock', sa.Integer(), nullable=False),
    sa.CheckConstraint('used BETWEEN 0 AND stock', name=op.f('ck_stock_use_within_stock')),
    sa.ForeignKeyConstraint(['item_id'], ['stock_items.id'], name=op.f('fk_stock_use_item_id_stock_items'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('item_id', 'tick', name=op.f('pk_stock_use')),
    sqlite_with_rowid=False
    )
    op.create_table('booking_items',
    sa.Column('booking_id', sa.Integer(), nullable=False),
    sa.Column('item_id', sa.Integer(), nullable=False),
    sa.Column('quantity', sa.Integer(), nullable=False),
    sa.CheckConstraint('quantity > 0', name=op.f('ck_booking_items_quantity')),
    sa.ForeignKeyConstraint(['booking_id'], ['bookings.id'], name=op.f('fk_booking_items_booking_id_bookings'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['item_id'], ['stock_items.id'], name=op.f('fk_booking_items_item_id_stock_items'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('booking_id', 'item_id', name=op.f('pk_booking_items'))
    )
    op.create_table('occupancy',
    sa.Column('atom_id', sa.Integer(), nullable=False),
    sa.Column('tick', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('booking_id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['atom_id'], ['atoms.id'], name=op.f('fk_occupancy_atom_id_atoms'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['booking_id'], ['bookings.id'], name=op.f('fk_occupancy_booking_id_bookings'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('atom_id', 'tick', name=op.f('pk_occupancy')),
    sqlite_with_rowid=False
    )
    with op.batch_alter_table('occupancy', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_occupancy_booking_id'), ['booking_id'], unique=False)

    op.create_table('permits',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('number', sa.String(length=40), nullable=False),
    sa.Column('booking_id', sa.Integer(), nullable=False),
    sa.Column('issued_on', sa.Date(), nullable=False),
    sa.Column('paid_on', sa.Date(), nullable=True),
    sa.Column('paid_by', sa.String(length=300), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['booking_id'], ['bookings.id'], name=op.f('fk_permits_booking_id_bookings'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_permits')),
    sa.UniqueConstraint('booking_id', name=op.f('uq_permits_booking_id')),
    sa.UniqueConstraint('number', name=op.f('uq_permits_number'))
    )

    make_group_search(op.get_bind().dialect.name)


def make_group_search(engine: str) -> None:
    """Search words of groups: bigrams and single characters, rebuilt from the record, so they are no model."""
    if engine == 'sqlite':
        op.execute("CREATE VIRTUAL TABLE group_search USING fts5(words, content='', contentless_delete=1, tokenize='ascii')")
        return
    op.create_table(
        'group_search',
        sa.Column('group_id', sa.Integer(), sa.ForeignKey('groups.id', ondelete='CASCADE'), primary_key=True),
        sa.Column('words', sa.dialects.postgresql.ARRAY(sa.Text()), nullable=False),
    )
    op.create_index('ix_group_search_words', 'group_search', ['words'], postgresql_using='gin')


def downgrade() -> None:
    op.drop_table('group_search')
    op.drop_table('permits')
    with op.batch_alter_table('occupancy', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_occupancy_booking_id'))

    op.drop_table('occupancy')
    op.drop_table('booking_items')
    op.drop_table('stock_use')
    with op.batch_alter_table('resource_atoms', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_resource_atoms_atom_id'))

    op.drop_table('resource_atoms')
    with op.batch_alter_table('prices', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_prices_resource_id'))
        batch_op.drop_index(batch_op.f('ix_prices_item_id'))

    op.drop_table('prices')
    with op.batch_alter_table('bookings', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_bookings_state_expires_at'))
        batch_op.drop_index(batch_op.f('ix_bookings_starts_at_resource_id'))
        batch_op.drop_index(batch_op.f('ix_bookings_series_id'))
        batch_op.drop_index(batch_op.f('ix_bookings_group_id_starts_at'))

    op.drop_table('bookings')
    with op.batch_alter_table('stock_items', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_stock_items_site_id'))

    op.drop_table('stock_items')
    with op.batch_alter_table('settings', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_settings_name_valid_from'))

    op.drop_table('settings')
    with op.batch_alter_table('resources', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_resources_site_id'))

    op.drop_table('resources')
    with op.batch_alter_table('opening_hours', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_opening_hours_site_id_weekday'))

    op.drop_table('opening_hours')
    with op.batch_alter_table('journal_payloads', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_journal_payloads_table_name_record_id'))

    op.drop_table('journal_payloads')
    with op.batch_alter_table('groups', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_groups_sort_key_id'))
        batch_op.drop_index(batch_op.f('ix_groups_representative_id'))

    op.drop_table('groups')
    with op.batch_alter_table('closed_day_rules', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_closed_day_rules_site_id'))

    op.drop_table('closed_day_rules')
    op.drop_table('staff')
    op.drop_table('sites')
    op.drop_table('people')
    op.drop_table('number_ranges')
    op.drop_table('journal_seals')
    with op.batch_alter_table('journal_facts', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_journal_facts_verb'))
        batch_op.drop_index(batch_op.f('ix_journal_facts_record'))

    op.drop_table('journal_facts')
    op.drop_table('center')
    op.drop_table('atoms')
