"""print room and till"""

import json

import sqlalchemy as sa
from alembic import op

from desktop.storage.migrations.ready import COPIER_PRICES, TARIFF_LINE

revision = '20261122_0900'
down_revision = '20261122_0600'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('accounts',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('group_id', sa.Integer(), nullable=False),
    sa.Column('period', sa.Enum('month', 'quarter', 'half_year', 'year', name='invoiceperiod', native_enum=False, length=20), nullable=False),
    sa.Column('addressee', sa.String(length=300), nullable=False),
    sa.Column('note', sa.String(length=300), nullable=False),
    sa.Column('valid_from', sa.Date(), nullable=False),
    sa.Column('valid_until', sa.Date(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint('valid_until IS NULL OR valid_from < valid_until', name=op.f('ck_accounts_period')),
    sa.ForeignKeyConstraint(['group_id'], ['groups.id'], name=op.f('fk_accounts_group_id_groups'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_accounts'))
    )
    with op.batch_alter_table('accounts', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_accounts_group_id_valid_from'), ['group_id', 'valid_from'], unique=True)

    op.create_table('bank_deposits',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('site_id', sa.Integer(), nullable=False),
    sa.Column('deposited_on', sa.Date(), nullable=False),
    sa.Column('slip_number', sa.String(length=40), nullable=False),
    sa.Column('amount', sa.Integer(), nullable=False),
    sa.Column('reason', sa.String(length=300), nullable=False),
    sa.Column('staff_id', sa.Integer(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint('amount >= 0', name=op.f('ck_bank_deposits_amount')),
    sa.ForeignKeyConstraint(['site_id'], ['sites.id'], name=op.f('fk_bank_deposits_site_id_sites'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_bank_deposits_staff_id_staff'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_bank_deposits')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('bank_deposits', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_bank_deposits_site_id_deposited_on'), ['site_id', 'deposited_on'], unique=False)

    op.create_table('invoices',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('number', sa.String(length=40), nullable=False),
    sa.Column('site_id', sa.Integer(), nullable=False),
    sa.Column('group_id', sa.Integer(), nullable=False),
    sa.Column('addressee', sa.String(length=300), nullable=False),
    sa.Column('first_day', sa.Date(), nullable=False),
    sa.Column('until_day', sa.Date(), nullable=False),
    sa.Column('issued_on', sa.Date(), nullable=False),
    sa.Column('due_on', sa.Date(), nullable=False),
    sa.Column('total', sa.Integer(), nullable=False),
    sa.Column('tax_percent', sa.Integer(), nullable=False),
    sa.Column('tax', sa.Integer(), nullable=False),
    sa.Column('state', sa.Enum('open', 'paid', 'voided', name='invoicestate', native_enum=False, length=20), nullable=False),
    sa.Column('voided_at', sa.DateTime(), nullable=True),
    sa.Column('void_reason', sa.String(length=300), nullable=False),
    sa.Column('staff_id', sa.Integer(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint('first_day < until_day', name=op.f('ck_invoices_period')),
    sa.CheckConstraint('total >= 0 AND tax >= 0 AND tax <= total', name=op.f('ck_invoices_total')),
    sa.ForeignKeyConstraint(['group_id'], ['groups.id'], name=op.f('fk_invoices_group_id_groups'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['site_id'], ['sites.id'], name=op.f('fk_invoices_site_id_sites'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_invoices_staff_id_staff'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_invoices')),
    sa.UniqueConstraint('number', name=op.f('uq_invoices_number')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('invoices', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_invoices_group_id_issued_on'), ['group_id', 'issued_on'], unique=False)
        batch_op.create_index(batch_op.f('ix_invoices_state_due_on'), ['state', 'due_on'], unique=False)

    op.create_table('loans',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('number', sa.String(length=40), nullable=False),
    sa.Column('site_id', sa.Integer(), nullable=False),
    sa.Column('group_id', sa.Integer(), nullable=True),
    sa.Column('guest_name', sa.String(length=300), nullable=False),
    sa.Column('phone', sa.String(length=40), nullable=False),
    sa.Column('starts_at', sa.DateTime(), nullable=False),
    sa.Column('ends_at', sa.DateTime(), nullable=False),
    sa.Column('purpose', sa.String(length=300), nullable=False),
    sa.Column('state', sa.Enum('booked', 'out', 'back', 'cancelled', name='loanstate', native_enum=False, length=20), nullable=False),
    sa.Column('handed_out_at', sa.DateTime(), nullable=True),
    sa.Column('back_at', sa.DateTime(), nullable=True),
    sa.Column('back_note', sa.String(length=300), nullable=False),
    sa.Column('fee', sa.Integer(), nullable=False),
    sa.Column('fee_lines', sa.JSON(), nullable=False),
    sa.Column('paid', sa.Boolean(), nullable=False),
    sa.Column('on_account', sa.Boolean(), nullable=False),
    sa.Column('deposit', sa.Integer(), nullable=False),
    sa.Column('deposit_taken_on', sa.Date(), nullable=True),
    sa.Column('deposit_back_on', sa.Date(), nullable=True),
    sa.Column('made_at', sa.DateTime(), nullable=False),
    sa.Column('staff_id', sa.Integer(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint("(group_id IS NULL) <> (guest_name = '')", name=op.f('ck_loans_group_or_guest')),
    sa.CheckConstraint('fee >= 0 AND deposit >= 0', name=op.f('ck_loans_fee')),
    sa.CheckConstraint('starts_at < ends_at', name=op.f('ck_loans_ends_after_start')),
    sa.ForeignKeyConstraint(['group_id'], ['groups.id'], name=op.f('fk_loans_group_id_groups'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['site_id'], ['sites.id'], name=op.f('fk_loans_site_id_sites'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_loans_staff_id_staff'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_loans')),
    sa.UniqueConstraint('number', name=op.f('uq_loans_number')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('loans', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_loans_group_id_starts_at'), ['group_id', 'starts_at'], unique=False)
        batch_op.create_index(batch_op.f('ix_loans_starts_at'), ['starts_at'], unique=False)
        batch_op.create_index(batch_op.f('ix_loans_state_ends_at'), ['state', 'ends_at'], unique=False)

    op.create_table('prepaid_cards',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('number', sa.String(length=40), nullable=False),
    sa.Column('site_id', sa.Integer(), nullable=False),
    sa.Column('group_id', sa.Integer(), nullable=True),
    sa.Column('holder', sa.String(length=300), nullable=False),
    sa.Column('balance', sa.Integer(), nullable=False),
    sa.Column('issued_on', sa.Date(), nullable=False),
    sa.Column('blocked', sa.Boolean(), nullable=False),
    sa.Column('note', sa.String(length=300), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint('balance >= 0', name=op.f('ck_prepaid_cards_balance')),
    sa.ForeignKeyConstraint(['group_id'], ['groups.id'], name=op.f('fk_prepaid_cards_group_id_groups'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['site_id'], ['sites.id'], name=op.f('fk_prepaid_cards_site_id_sites'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_prepaid_cards')),
    sa.UniqueConstraint('number', name=op.f('uq_prepaid_cards_number')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('prepaid_cards', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_prepaid_cards_group_id'), ['group_id'], unique=False)

    op.create_table('relief_applications',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('group_id', sa.Integer(), nullable=False),
    sa.Column('ground_id', sa.Integer(), nullable=False),
    sa.Column('percent', sa.Integer(), nullable=False),
    sa.Column('rooms', sa.Boolean(), nullable=False),
    sa.Column('printing', sa.Boolean(), nullable=False),
    sa.Column('purpose', sa.String(length=300), nullable=False),
    sa.Column('applied_on', sa.Date(), nullable=False),
    sa.Column('paper_on', sa.Date(), nullable=True),
    sa.Column('valid_from', sa.Date(), nullable=False),
    sa.Column('valid_until', sa.Date(), nullable=False),
    sa.Column('state', sa.Enum('received', 'approved', 'refused', 'withdrawn', name='reliefstate', native_enum=False, length=20), nullable=False),
    sa.Column('decided_on', sa.Date(), nullable=True),
    sa.Column('decided_by', sa.Integer(), nullable=True),
    sa.Column('reason', sa.String(length=300), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint('percent BETWEEN 0 AND 100', name=op.f('ck_relief_applications_percent')),
    sa.CheckConstraint('valid_from < valid_until', name=op.f('ck_relief_applications_period')),
    sa.ForeignKeyConstraint(['decided_by'], ['staff.id'], name=op.f('fk_relief_applications_decided_by_staff'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['ground_id'], ['relief_grounds.id'], name=op.f('fk_relief_applications_ground_id_relief_grounds'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['group_id'], ['groups.id'], name=op.f('fk_relief_applications_group_id_groups'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_relief_applications')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('relief_applications', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_relief_applications_group_id_valid_from'), ['group_id', 'valid_from'], unique=False)

    op.create_table('rental_kinds',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('site_id', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(length=300), nullable=False),
    sa.Column('first_month', sa.Integer(), nullable=False),
    sa.Column('charge', sa.Enum('month', 'year', name='rentalcharge', native_enum=False, length=20), nullable=False),
    sa.Column('by_lottery', sa.Boolean(), nullable=False),
    sa.Column('most_each', sa.Integer(), nullable=True),
    sa.Column('deposit', sa.Integer(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('active', sa.Boolean(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint('deposit >= 0', name=op.f('ck_rental_kinds_deposit')),
    sa.CheckConstraint('first_month BETWEEN 1 AND 12', name=op.f('ck_rental_kinds_first_month')),
    sa.CheckConstraint('most_each IS NULL OR most_each > 0', name=op.f('ck_rental_kinds_most_each')),
    sa.ForeignKeyConstraint(['site_id'], ['sites.id'], name=op.f('fk_rental_kinds_site_id_sites'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_rental_kinds'))
    )
    with op.batch_alter_table('rental_kinds', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_rental_kinds_site_id'), ['site_id'], unique=False)

    op.create_table('consumables',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('site_id', sa.Integer(), nullable=False),
    sa.Column('machine_id', sa.Integer(), nullable=True),
    sa.Column('kind', sa.Enum('master', 'ink', 'toner', 'paper', 'other', name='consumablekind', native_enum=False, length=20), nullable=False),
    sa.Column('name', sa.String(length=300), nullable=False),
    sa.Column('unit', sa.String(length=40), nullable=False),
    sa.Column('product_code', sa.String(length=300), nullable=False),
    sa.Column('supplier', sa.String(length=300), nullable=False),
    sa.Column('stock', sa.Integer(), nullable=False),
    sa.Column('warn_at', sa.Integer(), nullable=False),
    sa.Column('order_quantity', sa.Integer(), nullable=False),
    sa.Column('yields', sa.Integer(), nullable=True),
    sa.Column('ordered_at', sa.DateTime(), nullable=True),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('active', sa.Boolean(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint('stock >= 0', name=op.f('ck_consumables_stock')),
    sa.CheckConstraint('warn_at >= 0 AND order_quantity >= 0', name=op.f('ck_consumables_warn_at')),
    sa.CheckConstraint('yields IS NULL OR yields > 0', name=op.f('ck_consumables_yields')),
    sa.ForeignKeyConstraint(['machine_id'], ['resources.id'], name=op.f('fk_consumables_machine_id_resources'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['site_id'], ['sites.id'], name=op.f('fk_consumables_site_id_sites'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_consumables'))
    )
    with op.batch_alter_table('consumables', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_consumables_site_id'), ['site_id'], unique=False)

    op.create_table('loan_items',
    sa.Column('loan_id', sa.Integer(), nullable=False),
    sa.Column('item_id', sa.Integer(), nullable=False),
    sa.Column('quantity', sa.Integer(), nullable=False),
    sa.Column('unit_numbers', sa.String(length=300), nullable=False),
    sa.CheckConstraint('quantity > 0', name=op.f('ck_loan_items_quantity')),
    sa.ForeignKeyConstraint(['item_id'], ['stock_items.id'], name=op.f('fk_loan_items_item_id_stock_items'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['loan_id'], ['loans.id'], name=op.f('fk_loan_items_loan_id_loans'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('loan_id', 'item_id', name=op.f('pk_loan_items'))
    )
    with op.batch_alter_table('loan_items', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_loan_items_item_id'), ['item_id'], unique=False)

    op.create_table('machine_entries',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('machine_id', sa.Integer(), nullable=False),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.Column('kind', sa.Enum('state', 'reading', 'gap', 'supply', 'note', name='machineentrykind', native_enum=False, length=20), nullable=False),
    sa.Column('state', sa.Enum('ready', 'out_of_order', 'service', name='machinestate', native_enum=False, length=20), nullable=True),
    sa.Column('counter', sa.Integer(), nullable=True),
    sa.Column('faces', sa.Integer(), nullable=True),
    sa.Column('text', sa.String(length=300), nullable=False),
    sa.Column('staff_id', sa.Integer(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint('counter IS NULL OR counter >= 0', name=op.f('ck_machine_entries_counter')),
    sa.ForeignKeyConstraint(['machine_id'], ['resources.id'], name=op.f('fk_machine_entries_machine_id_resources'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_machine_entries_staff_id_staff'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_machine_entries')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('machine_entries', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_machine_entries_machine_id_at'), ['machine_id', 'at'], unique=False)

    op.create_table('machines',
    sa.Column('resource_id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.Enum('duplicator', 'copier', 'folder', 'cutter', 'large_format', name='machinekind', native_enum=False, length=20), nullable=False),
    sa.Column('colour', sa.Boolean(), nullable=False),
    sa.Column('counter_most', sa.Integer(), nullable=True),
    sa.Column('tariff', sa.String(length=40), nullable=False),
    sa.Column('state', sa.Enum('ready', 'out_of_order', 'service', name='machinestate', native_enum=False, length=20), nullable=False),
    sa.Column('state_since', sa.DateTime(), nullable=True),
    sa.Column('state_note', sa.String(length=300), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint('counter_most IS NULL OR counter_most > 0', name=op.f('ck_machines_counter_most')),
    sa.ForeignKeyConstraint(['resource_id'], ['resources.id'], name=op.f('fk_machines_resource_id_resources'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('resource_id', name=op.f('pk_machines'))
    )
    op.create_table('rental_draws',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('kind_id', sa.Integer(), nullable=False),
    sa.Column('first_day', sa.Date(), nullable=False),
    sa.Column('seed', sa.String(length=40), nullable=False),
    sa.Column('drawn_at', sa.DateTime(), nullable=False),
    sa.Column('staff_id', sa.Integer(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['kind_id'], ['rental_kinds.id'], name=op.f('fk_rental_draws_kind_id_rental_kinds'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_rental_draws_staff_id_staff'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_rental_draws')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('rental_draws', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_rental_draws_kind_id_first_day'), ['kind_id', 'first_day'], unique=True)

    op.create_table('rental_prices',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('kind_id', sa.Integer(), nullable=False),
    sa.Column('size', sa.String(length=40), nullable=False),
    sa.Column('yen', sa.Integer(), nullable=False),
    sa.Column('valid_from', sa.Date(), nullable=False),
    sa.Column('valid_until', sa.Date(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint('valid_until IS NULL OR valid_from < valid_until', name=op.f('ck_rental_prices_period')),
    sa.CheckConstraint('yen >= 0', name=op.f('ck_rental_prices_yen')),
    sa.ForeignKeyConstraint(['kind_id'], ['rental_kinds.id'], name=op.f('fk_rental_prices_kind_id_rental_kinds'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_rental_prices'))
    )
    with op.batch_alter_table('rental_prices', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_rental_prices_kind_id'), ['kind_id'], unique=False)

    op.create_table('rental_units',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('kind_id', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(length=40), nullable=False),
    sa.Column('size', sa.String(length=40), nullable=False),
    sa.Column('key_number', sa.String(length=40), nullable=False),
    sa.Column('note', sa.String(length=300), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('active', sa.Boolean(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['kind_id'], ['rental_kinds.id'], name=op.f('fk_rental_units_kind_id_rental_kinds'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_rental_units'))
    )
    with op.batch_alter_table('rental_units', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_rental_units_kind_id_name'), ['kind_id', 'name'], unique=True)

    op.create_table('till_days',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('site_id', sa.Integer(), nullable=False),
    sa.Column('day', sa.Date(), nullable=False),
    sa.Column('opening_float', sa.Integer(), nullable=False),
    sa.Column('opened_at', sa.DateTime(), nullable=False),
    sa.Column('opened_by', sa.Integer(), nullable=True),
    sa.Column('closed_at', sa.DateTime(), nullable=True),
    sa.Column('closed_by', sa.Integer(), nullable=True),
    sa.Column('expected', sa.Integer(), nullable=True),
    sa.Column('counted', sa.Integer(), nullable=True),
    sa.Column('kept', sa.Integer(), nullable=True),
    sa.Column('to_safe', sa.Integer(), nullable=True),
    sa.Column('reason', sa.String(length=300), nullable=False),
    sa.Column('bank_deposit_id', sa.Integer(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint('(closed_at IS NULL) = (counted IS NULL)', name=op.f('ck_till_days_closed')),
    sa.CheckConstraint('kept IS NULL OR (kept >= 0 AND kept + to_safe = counted)', name=op.f('ck_till_days_kept')),
    sa.CheckConstraint('opening_float >= 0', name=op.f('ck_till_days_opening_float')),
    sa.ForeignKeyConstraint(['bank_deposit_id'], ['bank_deposits.id'], name=op.f('fk_till_days_bank_deposit_id_bank_deposits'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['closed_by'], ['staff.id'], name=op.f('fk_till_days_closed_by_staff'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['opened_by'], ['staff.id'], name=op.f('fk_till_days_opened_by_staff'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['site_id'], ['sites.id'], name=op.f('fk_till_days_site_id_sites'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_till_days')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('till_days', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_till_days_bank_deposit_id'), ['bank_deposit_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_till_days_site_id_day'), ['site_id', 'day'], unique=True)

    op.create_table('consumable_moves',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('consumable_id', sa.Integer(), nullable=False),
    sa.Column('machine_id', sa.Integer(), nullable=True),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.Column('kind', sa.Enum('used', 'delivered', 'counted', name='consumablechange', native_enum=False, length=20), nullable=False),
    sa.Column('change', sa.Integer(), nullable=False),
    sa.Column('stock', sa.Integer(), nullable=False),
    sa.Column('note', sa.String(length=300), nullable=False),
    sa.Column('staff_id', sa.Integer(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['consumable_id'], ['consumables.id'], name=op.f('fk_consumable_moves_consumable_id_consumables'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['machine_id'], ['resources.id'], name=op.f('fk_consumable_moves_machine_id_resources'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_consumable_moves_staff_id_staff'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_consumable_moves')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('consumable_moves', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_consumable_moves_consumable_id_at'), ['consumable_id', 'at'], unique=False)

    op.create_table('rentals',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('number', sa.String(length=40), nullable=False),
    sa.Column('unit_id', sa.Integer(), nullable=False),
    sa.Column('group_id', sa.Integer(), nullable=False),
    sa.Column('first_day', sa.Date(), nullable=False),
    sa.Column('until_day', sa.Date(), nullable=False),
    sa.Column('fee', sa.Integer(), nullable=False),
    sa.Column('fee_lines', sa.JSON(), nullable=False),
    sa.Column('paid', sa.Boolean(), nullable=False),
    sa.Column('on_account', sa.Boolean(), nullable=False),
    sa.Column('deposit', sa.Integer(), nullable=False),
    sa.Column('deposit_taken_on', sa.Date(), nullable=True),
    sa.Column('deposit_back_on', sa.Date(), nullable=True),
    sa.Column('key_out_on', sa.Date(), nullable=True),
    sa.Column('key_back_on', sa.Date(), nullable=True),
    sa.Column('ended_on', sa.Date(), nullable=True),
    sa.Column('end_reason', sa.String(length=300), nullable=False),
    sa.Column('renewed_from', sa.Integer(), nullable=True),
    sa.Column('asked_on', sa.Date(), nullable=True),
    sa.Column('state', sa.Enum('running', 'ended', 'withdrawn', name='rentalstate', native_enum=False, length=20), nullable=False),
    sa.Column('made_at', sa.DateTime(), nullable=False),
    sa.Column('staff_id', sa.Integer(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint('fee >= 0', name=op.f('ck_rentals_fee')),
    sa.CheckConstraint('first_day < until_day', name=op.f('ck_rentals_period')),
    sa.ForeignKeyConstraint(['group_id'], ['groups.id'], name=op.f('fk_rentals_group_id_groups'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['renewed_from'], ['rentals.id'], name=op.f('fk_rentals_renewed_from_rentals'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_rentals_staff_id_staff'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['unit_id'], ['rental_units.id'], name=op.f('fk_rentals_unit_id_rental_units'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_rentals')),
    sa.UniqueConstraint('number', name=op.f('uq_rentals_number')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('rentals', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_rentals_group_id_first_day'), ['group_id', 'first_day'], unique=False)
        batch_op.create_index(batch_op.f('ix_rentals_renewed_from'), ['renewed_from'], unique=False)
        batch_op.create_index(batch_op.f('ix_rentals_unit_id_first_day'), ['unit_id', 'first_day'], unique=False)

    op.create_table('till_counts',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('till_day_id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.Enum('opening', 'interim', 'closing', name='tillcountkind', native_enum=False, length=20), nullable=False),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.Column('pieces', sa.JSON(), nullable=False),
    sa.Column('total', sa.Integer(), nullable=False),
    sa.Column('expected', sa.Integer(), nullable=False),
    sa.Column('note', sa.String(length=300), nullable=False),
    sa.Column('staff_id', sa.Integer(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint('total >= 0', name=op.f('ck_till_counts_total')),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_till_counts_staff_id_staff'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['till_day_id'], ['till_days.id'], name=op.f('fk_till_counts_till_day_id_till_days'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_till_counts')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('till_counts', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_till_counts_till_day_id_at'), ['till_day_id', 'at'], unique=False)

    op.create_table('rental_months',
    sa.Column('unit_id', sa.Integer(), nullable=False),
    sa.Column('month', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('rental_id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['rental_id'], ['rentals.id'], name=op.f('fk_rental_months_rental_id_rentals'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['unit_id'], ['rental_units.id'], name=op.f('fk_rental_months_unit_id_rental_units'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('unit_id', 'month', name=op.f('pk_rental_months')),
    sqlite_with_rowid=False
    )
    with op.batch_alter_table('rental_months', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_rental_months_rental_id'), ['rental_id'], unique=False)

    op.create_table('rental_wishes',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('kind_id', sa.Integer(), nullable=False),
    sa.Column('first_day', sa.Date(), nullable=False),
    sa.Column('group_id', sa.Integer(), nullable=False),
    sa.Column('size', sa.String(length=40), nullable=False),
    sa.Column('wished_at', sa.DateTime(), nullable=False),
    sa.Column('state', sa.Enum('waiting', 'won', 'lost', 'withdrawn', name='rentalwishstate', native_enum=False, length=20), nullable=False),
    sa.Column('place', sa.Integer(), nullable=True),
    sa.Column('draw_id', sa.Integer(), nullable=True),
    sa.Column('rental_id', sa.Integer(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['draw_id'], ['rental_draws.id'], name=op.f('fk_rental_wishes_draw_id_rental_draws'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['group_id'], ['groups.id'], name=op.f('fk_rental_wishes_group_id_groups'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['kind_id'], ['rental_kinds.id'], name=op.f('fk_rental_wishes_kind_id_rental_kinds'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['rental_id'], ['rentals.id'], name=op.f('fk_rental_wishes_rental_id_rentals'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_rental_wishes')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('rental_wishes', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_rental_wishes_draw_id'), ['draw_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_rental_wishes_group_id'), ['group_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_rental_wishes_kind_id_first_day'), ['kind_id', 'first_day'], unique=False)
        batch_op.create_index(batch_op.f('ix_rental_wishes_rental_id'), ['rental_id'], unique=False)

    op.create_table('till_moves',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('site_id', sa.Integer(), nullable=False),
    sa.Column('till_day', sa.Date(), nullable=False),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.Column('kind', sa.Enum('change_in', 'to_safe', 'held', 'held_back', name='tillmovekind', native_enum=False, length=20), nullable=False),
    sa.Column('amount', sa.Integer(), nullable=False),
    sa.Column('note', sa.String(length=300), nullable=False),
    sa.Column('booking_id', sa.Integer(), nullable=True),
    sa.Column('loan_id', sa.Integer(), nullable=True),
    sa.Column('rental_id', sa.Integer(), nullable=True),
    sa.Column('staff_id', sa.Integer(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint('amount <> 0', name=op.f('ck_till_moves_amount')),
    sa.ForeignKeyConstraint(['booking_id'], ['bookings.id'], name=op.f('fk_till_moves_booking_id_bookings'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['loan_id'], ['loans.id'], name=op.f('fk_till_moves_loan_id_loans'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['rental_id'], ['rentals.id'], name=op.f('fk_till_moves_rental_id_rentals'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['site_id'], ['sites.id'], name=op.f('fk_till_moves_site_id_sites'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_till_moves_staff_id_staff'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_till_moves')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('till_moves', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_till_moves_booking_id'), ['booking_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_till_moves_loan_id'), ['loan_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_till_moves_rental_id'), ['rental_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_till_moves_till_day_site_id'), ['till_day', 'site_id'], unique=False)

    op.create_table('invoice_lines',
    sa.Column('invoice_id', sa.Integer(), nullable=False),
    sa.Column('position', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('day', sa.Date(), nullable=False),
    sa.Column('text', sa.String(length=300), nullable=False),
    sa.Column('amount', sa.Integer(), nullable=False),
    sa.Column('print_job_id', sa.Integer(), nullable=True),
    sa.Column('rental_id', sa.Integer(), nullable=True),
    sa.Column('loan_id', sa.Integer(), nullable=True),
    sa.ForeignKeyConstraint(['invoice_id'], ['invoices.id'], name=op.f('fk_invoice_lines_invoice_id_invoices'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['loan_id'], ['loans.id'], name=op.f('fk_invoice_lines_loan_id_loans'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['print_job_id'], ['print_jobs.id'], name=op.f('fk_invoice_lines_print_job_id_print_jobs'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['rental_id'], ['rentals.id'], name=op.f('fk_invoice_lines_rental_id_rentals'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('invoice_id', 'position', name=op.f('pk_invoice_lines'))
    )
    with op.batch_alter_table('invoice_lines', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_invoice_lines_loan_id'), ['loan_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_invoice_lines_print_job_id'), ['print_job_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_invoice_lines_rental_id'), ['rental_id'], unique=False)

    op.create_table('print_originals',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('job_id', sa.Integer(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('title', sa.String(length=300), nullable=False),
    sa.Column('masters', sa.Integer(), nullable=False),
    sa.Column('sheets', sa.Integer(), nullable=False),
    sa.Column('size', sa.Enum('A3', 'A4', 'B4', 'B5', 'postcard', name='papersize', native_enum=False, length=20), nullable=False),
    sa.Column('duplex', sa.Boolean(), nullable=False),
    sa.Column('colour', sa.Boolean(), nullable=False),
    sa.Column('own_paper', sa.Boolean(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint('masters >= 0', name=op.f('ck_print_originals_masters')),
    sa.CheckConstraint('sheets > 0', name=op.f('ck_print_originals_sheets')),
    sa.ForeignKeyConstraint(['job_id'], ['print_jobs.id'], name=op.f('fk_print_originals_job_id_print_jobs'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_print_originals')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('print_originals', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_print_originals_job_id_position'), ['job_id', 'position'], unique=True)

    op.create_table('payment_parts',
    sa.Column('payment_id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.Enum('room', 'equipment', 'printing', 'copying', 'rental', 'prepaid', 'invoice', 'other', name='takingkind', native_enum=False, length=20), nullable=False),
    sa.Column('amount', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['payment_id'], ['payments.id'], name=op.f('fk_payment_parts_payment_id_payments'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('payment_id', 'kind', name=op.f('pk_payment_parts'))
    )
    with op.batch_alter_table('payments', schema=None, table_kwargs={'sqlite_autoincrement': True}) as batch_op:
        batch_op.add_column(sa.Column('card_id', sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column('till_day', sa.Date(), nullable=False, server_default='2000-01-01'))
        batch_op.create_index(batch_op.f('ix_payments_card_id'), ['card_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_payments_till_day_site_id'), ['till_day', 'site_id'], unique=False)
        batch_op.create_foreign_key(batch_op.f('fk_payments_card_id_prepaid_cards'), 'prepaid_cards', ['card_id'], ['id'], ondelete='RESTRICT')
        batch_op.drop_constraint(op.f("ck_payments_one_thing"), type_="check")

    _fill_till_days()
    with op.batch_alter_table('payments', schema=None, table_kwargs={'sqlite_autoincrement': True}) as batch_op:
        batch_op.alter_column('till_day', existing_type=sa.Date(), existing_nullable=False, server_default=None)
        batch_op.create_check_constraint(op.f("ck_payments_something"), "receipt_id IS NOT NULL OR permit_id IS NOT NULL")
        batch_op.create_check_constraint(op.f("ck_payments_card"), "(method = 'prepaid') = (card_id IS NOT NULL)")

    with op.batch_alter_table('print_jobs', schema=None, table_kwargs={'sqlite_autoincrement': True}) as batch_op:
        batch_op.add_column(sa.Column('booking_id', sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column('class_id', sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column('content', sa.String(length=300), nullable=False, server_default=''))
        batch_op.add_column(sa.Column('content_checked', sa.Boolean(), nullable=False, server_default=sa.false()))
        batch_op.add_column(sa.Column('content_note', sa.String(length=300), nullable=False, server_default=''))
        batch_op.add_column(sa.Column('specimen', sa.Boolean(), nullable=False, server_default=sa.false()))
        batch_op.add_column(sa.Column('faces', sa.Integer(), nullable=False, server_default='0'))
        batch_op.add_column(sa.Column('spoilt', sa.Integer(), nullable=False, server_default='0'))
        batch_op.add_column(sa.Column('gap_reason', sa.String(length=300), nullable=False, server_default=''))
        batch_op.add_column(sa.Column('relief_percent', sa.Integer(), nullable=False, server_default='0'))
        batch_op.add_column(sa.Column('relief_ground', sa.String(length=300), nullable=False, server_default=''))
        batch_op.add_column(sa.Column('corrected', sa.String(length=300), nullable=False, server_default=''))
        batch_op.create_index(batch_op.f('ix_print_jobs_booking_id'), ['booking_id'], unique=False)
        batch_op.create_foreign_key(batch_op.f('fk_print_jobs_booking_id_bookings'), 'bookings', ['booking_id'], ['id'], ondelete='RESTRICT')
        batch_op.create_foreign_key(batch_op.f('fk_print_jobs_class_id_user_classes'), 'user_classes', ['class_id'], ['id'], ondelete='RESTRICT')
        batch_op.drop_constraint(op.f("ck_print_jobs_sheets"), type_="check")
        batch_op.drop_constraint(op.f("ck_print_jobs_counter"), type_="check")

    op.execute("UPDATE print_jobs SET faces = sheets * CASE WHEN duplex THEN 2 ELSE 1 END")
    op.execute(
        "INSERT INTO print_originals (job_id, position, title, masters, sheets, size, duplex, colour, own_paper, version) "
        "SELECT id, 0, purpose, masters, sheets, size, duplex, colour, own_paper, 1 FROM print_jobs ORDER BY id"
    )
    with op.batch_alter_table('print_jobs', schema=None, table_kwargs={'sqlite_autoincrement': True}) as batch_op:
        batch_op.drop_column('colour')
        batch_op.drop_column('own_paper')
        batch_op.drop_column('size')
        batch_op.drop_column('duplex')
        batch_op.alter_column('content', existing_type=sa.String(length=300), existing_nullable=False, server_default=None)
        batch_op.alter_column('content_checked', existing_type=sa.Boolean(), existing_nullable=False, server_default=None)
        batch_op.alter_column('content_note', existing_type=sa.String(length=300), existing_nullable=False, server_default=None)
        batch_op.alter_column('specimen', existing_type=sa.Boolean(), existing_nullable=False, server_default=None)
        batch_op.alter_column('faces', existing_type=sa.Integer(), existing_nullable=False, server_default=None)
        batch_op.alter_column('spoilt', existing_type=sa.Integer(), existing_nullable=False, server_default=None)
        batch_op.alter_column('gap_reason', existing_type=sa.String(length=300), existing_nullable=False, server_default=None)
        batch_op.alter_column('relief_percent', existing_type=sa.Integer(), existing_nullable=False, server_default=None)
        batch_op.alter_column('relief_ground', existing_type=sa.String(length=300), existing_nullable=False, server_default=None)
        batch_op.alter_column('corrected', existing_type=sa.String(length=300), existing_nullable=False, server_default=None)
        batch_op.create_check_constraint(op.f("ck_print_jobs_sheets"), "sheets > 0 OR state IN ('begun', 'withdrawn')")
        batch_op.create_check_constraint(op.f("ck_print_jobs_faces"), "faces >= sheets")
        batch_op.create_check_constraint(op.f("ck_print_jobs_spoilt"), "spoilt >= 0")
        batch_op.create_check_constraint(op.f("ck_print_jobs_counter"), "counter_before >= 0 AND counter_after >= 0")
        batch_op.create_check_constraint(op.f("ck_print_jobs_relief"), "relief_percent BETWEEN 0 AND 100")

    with op.batch_alter_table('receipt_lines', schema=None) as batch_op:
        batch_op.add_column(sa.Column('kind', sa.Enum('room', 'equipment', 'printing', 'copying', 'rental', 'prepaid', 'invoice', 'other', name='takingkind', native_enum=False, length=20), nullable=False, server_default='printing'))
        batch_op.add_column(sa.Column('unit', sa.String(length=40), nullable=False, server_default=''))
        batch_op.add_column(sa.Column('counted', sa.String(length=300), nullable=False, server_default=''))
        batch_op.add_column(sa.Column('permit_id', sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column('rental_id', sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column('loan_id', sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column('invoice_id', sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column('card_id', sa.Integer(), nullable=True))
        batch_op.create_index(batch_op.f('ix_receipt_lines_card_id'), ['card_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_receipt_lines_invoice_id'), ['invoice_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_receipt_lines_loan_id'), ['loan_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_receipt_lines_permit_id'), ['permit_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_receipt_lines_rental_id'), ['rental_id'], unique=False)
        batch_op.create_foreign_key(batch_op.f('fk_receipt_lines_rental_id_rentals'), 'rentals', ['rental_id'], ['id'], ondelete='RESTRICT')
        batch_op.create_foreign_key(batch_op.f('fk_receipt_lines_invoice_id_invoices'), 'invoices', ['invoice_id'], ['id'], ondelete='RESTRICT')
        batch_op.create_foreign_key(batch_op.f('fk_receipt_lines_permit_id_permits'), 'permits', ['permit_id'], ['id'], ondelete='RESTRICT')
        batch_op.create_foreign_key(batch_op.f('fk_receipt_lines_card_id_prepaid_cards'), 'prepaid_cards', ['card_id'], ['id'], ondelete='RESTRICT')
        batch_op.create_foreign_key(batch_op.f('fk_receipt_lines_loan_id_loans'), 'loans', ['loan_id'], ['id'], ondelete='RESTRICT')

    _fill_receipt_lines()
    with op.batch_alter_table('receipt_lines', schema=None) as batch_op:
        batch_op.alter_column('kind', existing_type=sa.Enum('room', 'equipment', 'printing', 'copying', 'rental', 'prepaid', 'invoice', 'other', name='takingkind', native_enum=False, length=20), existing_nullable=False, server_default=None)
        batch_op.alter_column('unit', existing_type=sa.String(length=40), existing_nullable=False, server_default=None)
        batch_op.alter_column('counted', existing_type=sa.String(length=300), existing_nullable=False, server_default=None)

    with op.batch_alter_table('receipts', schema=None, table_kwargs={'sqlite_autoincrement': True}) as batch_op:
        batch_op.add_column(sa.Column('group_id', sa.Integer(), nullable=True))
        batch_op.create_index(batch_op.f('ix_receipts_group_id'), ['group_id'], unique=False)
        batch_op.create_foreign_key(batch_op.f('fk_receipts_group_id_groups'), 'groups', ['group_id'], ['id'], ondelete='RESTRICT')

    with op.batch_alter_table('sites', schema=None) as batch_op:
        batch_op.add_column(sa.Column('mark', sa.String(length=40), nullable=False, server_default=''))

    with op.batch_alter_table('sites', schema=None) as batch_op:
        batch_op.alter_column('mark', existing_type=sa.String(length=40), existing_nullable=False, server_default=None)

    with op.batch_alter_table('stock_items', schema=None) as batch_op:
        batch_op.add_column(sa.Column('lent', sa.Boolean(), nullable=False, server_default=sa.false()))

    with op.batch_alter_table('stock_items', schema=None) as batch_op:
        batch_op.alter_column('lent', existing_type=sa.Boolean(), existing_nullable=False, server_default=None)

    with op.batch_alter_table('tariff_lines', schema=None, table_kwargs={'sqlite_autoincrement': True}) as batch_op:
        batch_op.add_column(sa.Column('machine', sa.Enum('duplicator', 'copier', 'folder', 'cutter', 'large_format', name='machinekind', native_enum=False, length=20), nullable=True))
        batch_op.add_column(sa.Column('class_id', sa.Integer(), nullable=True))
        batch_op.create_foreign_key(batch_op.f('fk_tariff_lines_class_id_user_classes'), 'user_classes', ['class_id'], ['id'], ondelete='RESTRICT')

    with op.batch_alter_table('tariffs', schema=None, table_kwargs={'sqlite_autoincrement': True}) as batch_op:
        batch_op.add_column(sa.Column('minimum', sa.Integer(), nullable=False, server_default='0'))

    with op.batch_alter_table('tariffs', schema=None, table_kwargs={'sqlite_autoincrement': True}) as batch_op:
        batch_op.alter_column('minimum', existing_type=sa.Integer(), existing_nullable=False, server_default=None)
        batch_op.create_check_constraint(op.f("ck_tariffs_minimum"), "minimum >= 0")

    _fill_receipt_groups()
    _fill_machines()
    _fill_marks()
    _fill_tariffs()


def _fill_till_days() -> None:
    """A payment counted for the day it was taken; a permit was for a room, a receipt for printing."""
    day = "substr(taken_at, 1, 10)" if op.get_bind().dialect.name == "sqlite" else "CAST(taken_at AS DATE)"
    op.execute(f"UPDATE payments SET till_day = {day}")
    op.execute(
        "INSERT INTO payment_parts (payment_id, kind, amount) "
        "SELECT id, CASE WHEN permit_id IS NULL THEN 'printing' ELSE 'room' END, amount FROM payments"
    )


def _fill_receipt_lines() -> None:
    """Give each line the unit that its job froze, as it stood on the paper."""
    lines = sa.text(
        "SELECT l.receipt_id, l.position, l.print_job_id, j.fee_lines FROM receipt_lines l "
        "JOIN print_jobs j ON j.id = l.print_job_id ORDER BY l.receipt_id, l.position"
    )
    seen: dict[tuple[int, int], int] = {}
    for receipt, position, job, frozen in op.get_bind().execute(lines).all():
        at = seen.get((receipt, job), 0)
        seen[receipt, job] = at + 1
        kept = json.loads(frozen) if isinstance(frozen, str) else frozen
        said = kept[at] if at < len(kept) else {}
        op.get_bind().execute(
            sa.text("UPDATE receipt_lines SET unit = :unit, counted = :counted WHERE receipt_id = :receipt AND position = :at"),
            {"unit": said.get("unit", ""), "counted": said.get("counted", ""), "receipt": receipt, "at": position},
        )


def _fill_receipt_groups() -> None:
    op.execute(
        "UPDATE receipts SET group_id = (SELECT min(j.group_id) FROM receipt_lines l "
        "JOIN print_jobs j ON j.id = l.print_job_id WHERE l.receipt_id = receipts.id)"
    )


def _fill_machines() -> None:
    """What a machine is called says what it is; each has an atom, so that it can be booked."""
    op.execute(
        "INSERT INTO machines (resource_id, kind, colour, counter_most, tariff, state, state_note, version) "
        "SELECT id, CASE WHEN name LIKE '%コピー%' OR name LIKE '%複合機%' THEN 'copier' WHEN name LIKE '%折%' THEN 'folder' "
        "WHEN name LIKE '%裁断%' THEN 'cutter' WHEN name LIKE '%大判%' THEN 'large_format' ELSE 'duplicator' END, "
        "name LIKE '%カラー%', 9999999, '', 'ready', '', 1 FROM resources WHERE kind = 'machine'"
    )
    op.execute("UPDATE machines SET counter_most = NULL WHERE kind IN ('folder', 'cutter')")
    bare = sa.text(
        "SELECT id, name FROM resources WHERE kind = 'machine' "
        "AND id NOT IN (SELECT resource_id FROM resource_atoms) ORDER BY id"
    )
    for resource, name in op.get_bind().execute(bare).all():
        atom = op.get_bind().execute(sa.text("SELECT coalesce(max(id), 0) + 1 FROM atoms")).scalar_one()
        op.get_bind().execute(sa.text("INSERT INTO atoms (id, name) VALUES (:id, :name)"), {"id": atom, "name": name})
        op.get_bind().execute(
            sa.text("INSERT INTO resource_atoms (resource_id, atom_id) VALUES (:resource, :atom)"),
            {"resource": resource, "atom": atom},
        )
    if op.get_bind().dialect.name == "postgresql":
        op.execute("SELECT setval(pg_get_serial_sequence('atoms', 'id'), (SELECT coalesce(max(id), 0) + 1 FROM atoms), false)")


def _fill_marks() -> None:
    """The first site goes on with the receipts' numbers; the others begin numbers of their own under a mark."""
    sites = op.get_bind().execute(sa.text("SELECT id, name FROM sites ORDER BY position, id")).all()
    taken = {""}
    for site, name in sites[1:]:
        mark = next(mark for mark in (*name, str(site)) if mark not in taken)
        taken.add(mark)
        op.get_bind().execute(sa.text("UPDATE sites SET mark = :mark WHERE id = :site"), {"mark": mark, "site": site})
    if sites:
        op.get_bind().execute(
            sa.text(
                "INSERT INTO number_ranges (name, period, last) "
                "SELECT name, period || :site, last FROM number_ranges WHERE name = 'receipt'"
            ),
            {"site": f"/{sites[0][0]}"},
        )


def _fill_tariffs() -> None:
    """The copier's prices of the ready tariffs beside those of the duplicator, which are for it alone now."""
    for name, mono, colour in COPIER_PRICES:
        tariffs = sa.text("SELECT id FROM tariffs WHERE name = :name ORDER BY id")
        for (tariff,) in op.get_bind().execute(tariffs, {"name": name}).all():
            op.get_bind().execute(
                sa.text("UPDATE tariff_lines SET machine = 'duplicator' WHERE tariff_id = :tariff"), {"tariff": tariff}
            )
            op.bulk_insert(
                sa.table("tariff_lines", *map(sa.column, TARIFF_LINE)),
                [
                    {
                        **{"tariff_id": tariff, "position": 10 + is_colour, "kind": "face", "machine": "copier"},
                        **{"yen": yen, "block": 1, "colour": bool(is_colour), "counts_faces": True, "version": 1},
                    }
                    for is_colour, yen in enumerate((mono, colour))
                ],
            )


def downgrade() -> None:
    raise NotImplementedError('the backup taken before the migration is the way back')
