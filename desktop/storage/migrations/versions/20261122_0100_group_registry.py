"""group registry"""

import sqlalchemy as sa
from alembic import op

from desktop.storage.migrations.ready import WORD_LISTS

revision = '20261122_0100'
down_revision = '20261121_2200'
branch_labels = None
depends_on = None

# a table that SQLite makes anew loses what it is not told
KEEP_COUNTING = {'sqlite_autoincrement': True}


def upgrade() -> None:
    op.create_table('extra_fields',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(length=300), nullable=False),
    sa.Column('kind', sa.Enum('text', 'number', 'day', 'yes_no', name='extrakind', native_enum=False, length=20), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('active', sa.Boolean(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_extra_fields')),
    sa.UniqueConstraint('name', name=op.f('uq_extra_fields_name'))
    )
    op.create_table('import_maps',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('header_sha256', sa.String(length=64), nullable=False),
    sa.Column('mapping', sa.JSON(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_import_maps')),
    sa.UniqueConstraint('header_sha256', name=op.f('uq_import_maps_header_sha256'))
    )
    op.create_table('rounds',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.Enum('renewal', 'survey', name='roundkind', native_enum=False, length=20), nullable=False),
    sa.Column('name', sa.String(length=300), nullable=False),
    sa.Column('begun_on', sa.Date(), nullable=False),
    sa.Column('answer_until', sa.Date(), nullable=False),
    sa.Column('registered_until', sa.Date(), nullable=True),
    sa.Column('closed_on', sa.Date(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_rounds')),
    sqlite_autoincrement=True
    )
    op.create_table('saved_lists',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(length=300), nullable=False),
    sa.Column('asked', sa.JSON(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_saved_lists')),
    sa.UniqueConstraint('name', name=op.f('uq_saved_lists_name')),
    sqlite_autoincrement=True
    )
    op.create_table('word_lists',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('key', sa.String(length=40), nullable=False),
    sa.Column('name', sa.String(length=300), nullable=False),
    sa.Column('many', sa.Boolean(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('active', sa.Boolean(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_word_lists')),
    sa.UniqueConstraint('name', name=op.f('uq_word_lists_name'))
    )
    op.create_table('applications',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('group_id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.Enum('registration', 'renewal', name='applicationkind', native_enum=False, length=20), nullable=False),
    sa.Column('state', sa.Enum('received', 'checked', 'accepted', 'refused', 'withdrawn', name='applicationstate', native_enum=False, length=20), nullable=False),
    sa.Column('received_on', sa.Date(), nullable=False),
    sa.Column('checked_on', sa.Date(), nullable=True),
    sa.Column('decided_on', sa.Date(), nullable=True),
    sa.Column('reviewer', sa.String(length=300), nullable=False),
    sa.Column('reason', sa.String(length=300), nullable=False),
    sa.Column('checklist', sa.JSON(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['group_id'], ['groups.id'], name=op.f('fk_applications_group_id_groups'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_applications')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('applications', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_applications_group_id_received_on'), ['group_id', 'received_on'], unique=False)
        batch_op.create_index(batch_op.f('ix_applications_state'), ['state'], unique=False)

    op.create_table('desk_notes',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('group_id', sa.Integer(), nullable=False),
    sa.Column('grade', sa.Enum('note', 'alert', 'block', name='notegrade', native_enum=False, length=20), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('staff', sa.String(length=300), nullable=False),
    sa.Column('written_at', sa.DateTime(), nullable=False),
    sa.Column('lifted_at', sa.DateTime(), nullable=True),
    sa.Column('lifted_by', sa.String(length=300), nullable=False),
    sa.Column('lift_reason', sa.String(length=300), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['group_id'], ['groups.id'], name=op.f('fk_desk_notes_group_id_groups'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_desk_notes')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('desk_notes', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_desk_notes_group_id_lifted_at'), ['group_id', 'lifted_at'], unique=False)

    op.create_table('extra_values',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('group_id', sa.Integer(), nullable=False),
    sa.Column('field_id', sa.Integer(), nullable=False),
    sa.Column('value', sa.String(length=300), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['field_id'], ['extra_fields.id'], name=op.f('fk_extra_values_field_id_extra_fields'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['group_id'], ['groups.id'], name=op.f('fk_extra_values_group_id_groups'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_extra_values')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('extra_values', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_extra_values_field_id_value'), ['field_id', 'value'], unique=False)
        batch_op.create_index(batch_op.f('ix_extra_values_group_id_field_id'), ['group_id', 'field_id'], unique=True)

    op.create_table('group_names',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('group_id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.Enum('former', 'abbreviation', name='namekind', native_enum=False, length=20), nullable=False),
    sa.Column('name', sa.String(length=300), nullable=False),
    sa.Column('kana', sa.String(length=300), nullable=False),
    sa.Column('valid_from', sa.Date(), nullable=True),
    sa.Column('valid_until', sa.Date(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint('valid_until IS NULL OR valid_from < valid_until', name=op.f('ck_group_names_period')),
    sa.ForeignKeyConstraint(['group_id'], ['groups.id'], name=op.f('fk_group_names_group_id_groups'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_group_names')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('group_names', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_group_names_group_id'), ['group_id'], unique=False)

    op.create_table('group_papers',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('group_id', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(length=300), nullable=False),
    sa.Column('received_on', sa.Date(), nullable=False),
    sa.Column('expires_on', sa.Date(), nullable=True),
    sa.Column('remark', sa.String(length=300), nullable=False),
    sa.Column('attachment_id', sa.Integer(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint('expires_on IS NULL OR received_on <= expires_on', name=op.f('ck_group_papers_period')),
    sa.ForeignKeyConstraint(['attachment_id'], ['attachments.id'], name=op.f('fk_group_papers_attachment_id_attachments'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['group_id'], ['groups.id'], name=op.f('fk_group_papers_group_id_groups'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_group_papers')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('group_papers', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_group_papers_attachment_id'), ['attachment_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_group_papers_group_id_name'), ['group_id', 'name'], unique=False)

    op.create_table('group_relations',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('group_id', sa.Integer(), nullable=False),
    sa.Column('other_id', sa.Integer(), nullable=False),
    sa.Column('purpose', sa.String(length=300), nullable=False),
    sa.Column('valid_from', sa.Date(), nullable=False),
    sa.Column('valid_until', sa.Date(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint('group_id <> other_id', name=op.f('ck_group_relations_two')),
    sa.CheckConstraint('valid_until IS NULL OR valid_from < valid_until', name=op.f('ck_group_relations_period')),
    sa.ForeignKeyConstraint(['group_id'], ['groups.id'], name=op.f('fk_group_relations_group_id_groups'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['other_id'], ['groups.id'], name=op.f('fk_group_relations_other_id_groups'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_group_relations')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('group_relations', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_group_relations_group_id'), ['group_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_group_relations_other_id'), ['other_id'], unique=False)

    op.create_table('list_words',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('list_id', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(length=300), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('active', sa.Boolean(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['list_id'], ['word_lists.id'], name=op.f('fk_list_words_list_id_word_lists'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_list_words'))
    )
    with op.batch_alter_table('list_words', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_list_words_list_id_name'), ['list_id', 'name'], unique=True)

    op.create_table('not_the_same',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('group_id', sa.Integer(), nullable=False),
    sa.Column('other_id', sa.Integer(), nullable=False),
    sa.Column('staff', sa.String(length=300), nullable=False),
    sa.Column('said_on', sa.Date(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint('group_id < other_id', name=op.f('ck_not_the_same_order')),
    sa.ForeignKeyConstraint(['group_id'], ['groups.id'], name=op.f('fk_not_the_same_group_id_groups'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['other_id'], ['groups.id'], name=op.f('fk_not_the_same_other_id_groups'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_not_the_same')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('not_the_same', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_not_the_same_group_id_other_id'), ['group_id', 'other_id'], unique=True)
        batch_op.create_index(batch_op.f('ix_not_the_same_other_id'), ['other_id'], unique=False)

    op.create_table('round_groups',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('round_id', sa.Integer(), nullable=False),
    sa.Column('group_id', sa.Integer(), nullable=False),
    sa.Column('answer', sa.Enum('waiting', 'answered', 'declined', 'removed', name='roundanswer', native_enum=False, length=20), nullable=False),
    sa.Column('written_on', sa.Date(), nullable=True),
    sa.Column('reminded_on', sa.Date(), nullable=True),
    sa.Column('answered_on', sa.Date(), nullable=True),
    sa.Column('remark', sa.String(length=300), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['group_id'], ['groups.id'], name=op.f('fk_round_groups_group_id_groups'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['round_id'], ['rounds.id'], name=op.f('fk_round_groups_round_id_rounds'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_round_groups')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('round_groups', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_round_groups_group_id'), ['group_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_round_groups_round_id_group_id'), ['round_id', 'group_id'], unique=True)

    op.create_table('staff_looks',
    sa.Column('staff_id', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(length=40), nullable=False),
    sa.Column('look', sa.JSON(), nullable=False),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_staff_looks_staff_id_staff'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('staff_id', 'name', name=op.f('pk_staff_looks'))
    )
    op.create_table('group_words',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('group_id', sa.Integer(), nullable=False),
    sa.Column('word_id', sa.Integer(), nullable=False),
    sa.Column('valid_from', sa.Date(), nullable=False),
    sa.Column('valid_until', sa.Date(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint('valid_until IS NULL OR valid_from < valid_until', name=op.f('ck_group_words_period')),
    sa.ForeignKeyConstraint(['group_id'], ['groups.id'], name=op.f('fk_group_words_group_id_groups'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['word_id'], ['list_words.id'], name=op.f('fk_group_words_word_id_list_words'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_group_words')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('group_words', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_group_words_group_id'), ['group_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_group_words_word_id_valid_until_group_id'), ['word_id', 'valid_until', 'group_id'], unique=False)

    with op.batch_alter_table('groups', schema=None, table_kwargs=KEEP_COUNTING) as batch_op:
        batch_op.add_column(sa.Column('corporate_number', sa.String(length=40), nullable=False, server_default=sa.text("''")))
        batch_op.add_column(sa.Column('days', sa.String(length=300), nullable=False, server_default=sa.text("''")))
        batch_op.add_column(sa.Column('joining', sa.String(length=300), nullable=False, server_default=sa.text("''")))
        batch_op.add_column(sa.Column('gains', sa.String(length=300), nullable=False, server_default=sa.text("''")))
        batch_op.add_column(sa.Column('ages', sa.JSON(), nullable=False, server_default=sa.text("'[]'")))
        batch_op.add_column(sa.Column('incorporation_planned', sa.Boolean(), nullable=False, server_default=sa.false()))
        batch_op.add_column(sa.Column('collaborates', sa.Boolean(), nullable=True))
        batch_op.add_column(sa.Column('mail_refused', sa.Boolean(), nullable=False, server_default=sa.false()))
        batch_op.add_column(sa.Column('retention', sa.Enum('ordinary', 'long', 'forever', name='retention', native_enum=False, length=20), nullable=False, server_default=sa.text("'ordinary'")))
        batch_op.add_column(sa.Column('erased_on', sa.Date(), nullable=True))
        batch_op.add_column(sa.Column('merged_into', sa.Integer(), nullable=True))
        batch_op.create_index(batch_op.f('ix_groups_corporate_number'), ['corporate_number'], unique=False)
        batch_op.create_index(batch_op.f('ix_groups_merged_into'), ['merged_into'], unique=False)
        batch_op.create_foreign_key(batch_op.f('fk_groups_merged_into_groups'), 'groups', ['merged_into'], ['id'], ondelete='RESTRICT')

    with op.batch_alter_table('imports', schema=None, table_kwargs=KEEP_COUNTING) as batch_op:
        batch_op.add_column(sa.Column('attachment_id', sa.Integer(), nullable=True))
        batch_op.create_foreign_key(batch_op.f('fk_imports_attachment_id_attachments'), 'attachments', ['attachment_id'], ['id'], ondelete='RESTRICT')

    with op.batch_alter_table('people', schema=None) as batch_op:
        batch_op.add_column(sa.Column('email', sa.String(length=300), nullable=False, server_default=sa.text("''")))
    # what every record had before there was anything to say of it; later ones say it themselves
    with op.batch_alter_table('groups', schema=None, table_kwargs=KEEP_COUNTING) as batch_op:
        for column in ('corporate_number', 'days', 'joining', 'gains', 'ages', 'incorporation_planned', 'mail_refused', 'retention'):
            batch_op.alter_column(column, server_default=None)
    with op.batch_alter_table('people', schema=None) as batch_op:
        batch_op.alter_column('email', server_default=None)
    write_ready()


def write_ready() -> None:
    """The lists that every center may use; a center shows those it needs."""
    lists = [
        {'id': number, 'key': key, 'name': name, 'many': many, 'position': number, 'active': shown, 'version': 1}
        for number, (key, name, many, shown, _words) in enumerate(WORD_LISTS, start=1)
    ]
    op.bulk_insert(sa.table('word_lists', *map(sa.column, lists[0])), lists)
    words = [
        {'list_id': number, 'name': name, 'position': at, 'active': True, 'version': 1}
        for number, (_key, _name, _many, _shown, listed) in enumerate(WORD_LISTS, start=1)
        for at, name in enumerate(listed)
    ]
    op.bulk_insert(sa.table('list_words', *map(sa.column, words[0])), words)
    if op.get_context().dialect.name == 'postgresql':
        op.execute("SELECT setval(pg_get_serial_sequence('word_lists', 'id'), (SELECT max(id) FROM word_lists))")


def downgrade() -> None:
    raise NotImplementedError('the backup taken before the migration is the way back')
