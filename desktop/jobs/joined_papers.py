"""Several papers as one file, so that they are printed in one go."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import Any

from desktop.jobs.drawn import Drawn


def join(papers: Sequence[Drawn], title: str) -> Drawn:
    """The papers in their order; what one of them lacks, all of them lack."""
    from pypdfium2 import PdfDocument

    whole: Any = PdfDocument.new()
    for paper in papers:
        part = PdfDocument(paper.pdf)
        whole.import_pages(part)
        part.close()
    held = BytesIO()
    whole.save(held)
    whole.close()
    missing = tuple(dict.fromkeys(sign for paper in papers for sign in paper.missing))
    return Drawn(held.getvalue(), missing, title)
