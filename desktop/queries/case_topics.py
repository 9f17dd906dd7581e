"""What a case may be about when it is changed. Reads topics and consultation_topics."""

from __future__ import annotations

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from desktop.models import ConsultationTopic, Topic
from desktop.queries.consultation_rows import TopicRow


def topics_for(session: Session, consultation_id: int) -> tuple[TopicRow, ...]:
    """The main topics that are offered, and after them what the case has besides, in the order of the center's list."""
    recorded = select(ConsultationTopic.topic_id).where(ConsultationTopic.consultation_id == consultation_id)
    main = and_(Topic.active, Topic.parent_id.is_(None), Topic.merged_into_id.is_(None))
    asked = select(Topic.id, Topic.name, main.label("is_main")).where(or_(main, Topic.id.in_(recorded)))
    rows = session.execute(asked.order_by(Topic.position, Topic.id)).all()
    return tuple(TopicRow(row.id, row.name) for row in sorted(rows, key=lambda row: not row.is_main))
