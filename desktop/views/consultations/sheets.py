"""What else the page of consultations can do: a sheet each, loaded when it is first wanted.

A sheet is a widget made from (desk, language): `open(about=None)` shows it in the place of the cases, and `closed` says
that it was left. It may have record_wanted(kind, id), sheet_wanted(key, about), case_wanted(id) and
take_wanted(filled): take a consultation, from what is known already.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.views.shared.sheet_kinds import SheetKind, is_there

HERE = "desktop.views.consultations"
CASES = "cases"  # no sheet: the cases themselves
SEGMENTS = ("work", "answers", "specialists")  # beside the cases, in the head of the page

SHEETS: tuple[SheetKind, ...] = (
    SheetKind("work", str(QT_TRANSLATE_NOOP("case_sheets", "To do")), f"{HERE}.work.work_sheet", "WorkSheet"),
    SheetKind(
        "answers", str(QT_TRANSLATE_NOOP("case_sheets", "Answers")), f"{HERE}.answers.answers_sheet", "AnswersSheet"
    ),
    SheetKind(
        "specialists",
        str(QT_TRANSLATE_NOOP("case_sheets", "Specialists")),
        f"{HERE}.specialists.specialists_sheet",
        "SpecialistsSheet",
    ),
    SheetKind(
        "visits",
        str(QT_TRANSLATE_NOOP("case_sheets", "Visits on site…")),
        f"{HERE}.visits.visits_sheet",
        "SiteVisitsSheet",
    ),
    SheetKind(
        "figures",
        str(QT_TRANSLATE_NOOP("case_sheets", "Figures…")),
        f"{HERE}.figures.figures_sheet",
        "ConsultationFiguresSheet",
    ),
    SheetKind(
        "lists",
        str(QT_TRANSLATE_NOOP("case_sheets", "Topics, targets, templates…")),
        f"{HERE}.lists.lists_sheet",
        "ListsSheet",
    ),
    SheetKind(
        "papers",
        str(QT_TRANSLATE_NOOP("case_sheets", "Print…")),
        f"{HERE}.papers.papers_sheet",
        "ConsultationPapersSheet",
    ),
)


def sheet_word(kind: SheetKind) -> str:
    return QCoreApplication.translate("case_sheets", kind.word)


def offered() -> tuple[SheetKind, ...]:
    """The sheets of the menu, in the order of the table."""
    return tuple(kind for kind in SHEETS if kind.key not in SEGMENTS and is_there(kind.module))


def segments() -> tuple[SheetKind, ...]:
    """The sheets that stand in the head of the page."""
    return tuple(kind for kind in SHEETS if kind.key in SEGMENTS and is_there(kind.module))
