"""Text that may be too long for its box: smaller, narrower, on more lines, but never clipped."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import pairwise

import budoux

from desktop.documents import fonts, line_breaking
from desktop.documents.style import MM_PER_POINT, a4

_LEGAL_FORM = re.compile(r"(?:特定非営利活動|(?:公益|一般)?(?:社団|財団)|社会福祉|学校|宗教|医療|認定NPO|NPO)法人")
_BREAKS_AFTER = re.compile(rf"{_LEGAL_FORM.pattern}|[・＋]|[ァ-ヺー](?=[一-鿿])|[一-鿿](?=[ァ-ヺ]{{2}})|.(?=[（(「『])")
_SPACED = re.compile(r"[^ \u3000]+[ \u3000]*")


@dataclass(frozen=True, slots=True)
class Box:
    """Room for a text: `width` in mm, full and smallest size in points, at most `lines`, at most `height` mm.

    `at_spaces`: an address breaks before the building, a title before the name, not at other phrases. `display` is
    the type of headlines.
    """

    width: float
    size: float
    smallest: float
    lines: int = 1
    height: float = 1000.0
    leading: float = 1.22
    bold: bool = False
    at_spaces: bool = False
    display: bool = False

    def measure(self, text: str, size: float = 1) -> float:
        """How wide the text is in the box's type, in mm."""
        return fonts.width(text, size, bold=self.bold, display=self.display)


@dataclass(frozen=True, slots=True)
class Fitted:
    """Lines as they are drawn; `stretch` is the width of the letters in percent."""

    lines: tuple[str, ...]
    size: float
    stretch: int
    leading: float
    bold: bool
    display: bool = False

    @property
    def step(self) -> float:
        """From baseline to baseline, in mm."""
        return self.size * self.leading * MM_PER_POINT

    @property
    def height(self) -> float:
        """In mm, from the top of the first line to the bottom of the last."""
        return (len(self.lines) - 1) * self.step + self.size * MM_PER_POINT


@lru_cache(maxsize=256)
def fit(text: str, box: Box) -> Fitted:
    """The text in the box as large as reads well; where nothing fits, as many lines of the smallest as it takes."""
    text = fonts.printable(text).strip(line_breaking.SPACES)
    if box.measure(text, box.size) <= box.width:
        return Fitted((text,), box.size, 100, box.leading, box.bold, box.display)
    best = max(_candidates(text, box), key=lambda scored: scored[0], default=None)
    return best[1] if best else _smallest(text, box)


def fit_whole(text: str, box: Box) -> Fitted:
    """As `fit`; a text that is too long for the smallest type goes below it rather than out of the box."""
    fitted = fit(text, box)
    while not within(fitted, box) and box.smallest > 1:
        box = replace(box, smallest=box.smallest - 0.5, lines=box.lines + 1)
        fitted = fit(text, box)
    return fitted


def within(fitted: Fitted, box: Box) -> bool:
    """Whether it takes no more lines and no more height than the box has."""
    return len(fitted.lines) <= box.lines and fitted.height <= box.height


@lru_cache(maxsize=64)
def paragraph(text: str, width: float, size: float, *, leading: float) -> Fitted:
    """Running text at its one size, on as many lines as it takes, broken at phrase ends."""
    text = fonts.printable(text)
    lines = line_breaking.fill(phrases(text), width, lambda part: fonts.width(part, size))
    return Fitted(tuple(lines), size, 100, leading, bold=False)


def phrases(text: str) -> list[str]:
    """The parts at whose ends a reader pauses: BudouX's phrases, and after legal forms, after ・, before （."""
    if not text:
        return []
    ends = {match.end() for match in _BREAKS_AFTER.finditer(text)}
    ends.update(_ends(_budoux().parse(text)))
    for form in _LEGAL_FORM.finditer(text):
        ends.difference_update(range(form.start() + 1, form.end()))
    allowed = sorted(ends.intersection(_ends(line_breaking.clusters(text))) | {0, len(text)})
    return [text[start:end] for start, end in pairwise(allowed)]


def _ends(parts: list[str]) -> Iterator[int]:
    end = 0
    for part in parts:
        end += len(part)
        yield end


def _candidates(text: str, box: Box) -> Iterator[tuple[float, Fitted]]:
    """Every size and letter width at which the text keeps within the box, with how well it reads."""
    rules = a4().fit
    parts = _SPACED.findall(text) if box.at_spaces else phrases(text)
    em = {part: box.measure(part) for part in parts}
    widest, total = max(em.values()), sum(map(em.__getitem__, parts))
    for size in _sizes(box):
        for stretch in rules.widths_percent:
            limit = box.width / size / (stretch / 100)
            if total > limit * box.lines + 1:
                continue
            lines = line_breaking.fill(parts, limit, lambda part: _em(part, em, box))
            fitted = Fitted(tuple(lines), size, stretch, box.leading, box.bold, box.display)
            if len(lines) <= box.lines and fitted.height <= box.height:
                yield _score(fitted, broken=widest > limit), fitted


def _sizes(box: Box) -> Iterator[float]:
    size = box.size
    while size > box.smallest:
        yield size
        size -= a4().fit.size_step
    yield box.smallest


def _em(part: str, known: dict[str, float], box: Box) -> float:
    return known[part] if part in known else box.measure(part)


def _score(fitted: Fitted, *, broken: bool) -> float:
    rules = a4().fit
    score = fitted.size * (fitted.stretch / 100) ** rules.width_power
    score *= rules.line_factor ** (len(fitted.lines) - 1)
    if broken:
        score *= rules.broken_word_factor
    if len(fitted.lines) > 1 and len(fitted.lines[-1]) <= 2:
        score *= rules.short_last_line_factor
    return score


def _smallest(text: str, box: Box) -> Fitted:
    narrowest = min(a4().fit.widths_percent)
    limit = box.width / box.smallest / (narrowest / 100)
    lines = line_breaking.lines(text, limit, box.measure)
    return Fitted(tuple(lines), box.smallest, narrowest, box.leading, box.bold, box.display)


@cache
def _budoux() -> budoux.Parser:
    return budoux.load_default_japanese_parser()
