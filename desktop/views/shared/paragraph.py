"""Text of more than one line, with the space between lines that Japanese needs."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

LINE_HEIGHT = 140


def paragraph(lines: Iterable[str], *, bold: str = "") -> str:
    """Rich text of the lines, after a first one in bold when there is one."""
    marked = [f"<b>{escape(bold)}</b>"] if bold else []
    return f'<div style="line-height: {LINE_HEIGHT}%">{"<br>".join([*marked, *map(escape, lines)])}</div>'
