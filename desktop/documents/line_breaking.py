"""Japanese line breaking: no 、or 」 at a line's start, no 「 at its end, no break in a word or before a counter."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

Measure = Callable[[str], float]

NOT_AT_START = frozenset(
    "、。，．・：；？！‼⁇⁈⁉゛゜ヽヾゝゞ々〻ー）］｝〕〉》」』】〙〗〟’”｠»…‥―—–‐～〜,.:;?!)]}%％℃°′″"
    "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ｡､･ｰ｣ｧｨｩｪｫｬｭｮｯﾞﾟ\u3099\u309a"
)
NOT_AT_END = frozenset("（［｛〔〈《「『【〘〖〝‘“｟«([{￥¥＄$№＃#△")
SPACES = " \u3000"

_COUNTERS = (
    "周年|年度|年間|年目|か年|か月|ヶ月|カ月|箇月|か所|ヶ所|カ所|箇所|週間|日間|時間|分間|丁目|番地|番目|号室|号館|区分|団体|種類|世帯|"
    "％|%|℃|円|[一-鿿々〇]"
)
_NUMBER = r"[0-9０-９]+(?:[,.:：．，/／\-][0-9０-９]+)*"
_DATE = r"(?:令和|平成|昭和|大正|明治)?(?:[0-9０-９]+|元)年[0-9０-９]+月(?:[0-9０-９]+日)?"
_TOKEN = re.compile(
    rf"{_DATE}|(?:令和|平成|昭和|大正|明治|第)?{_NUMBER}(?:{_COUNTERS})?(?![0-9A-Za-z])"
    r"|[一二三四五六七八九十百千]+(?:丁目|番地|周年|号室)"
    rf"|(?:第[〇一二三四五六七八九十百千]+|[〇一二三四五六七八九十百千]{{2,}})(?:{_COUNTERS})?"
    r"|[A-Za-z0-9_À-ÿ./:@&'’+\-]+|.",
    re.DOTALL,
)


def lines(text: str, limit: float, measure: Measure) -> list[str]:
    """The text in lines of at most `limit`. Spaces at a break are dropped; only a part wider than a line is torn."""
    return fill(clusters(text), limit, measure)


def clusters(text: str) -> list[str]:
    """The smallest parts between which a line may break: words, numbers with counters, characters with their marks."""
    return _join(_TOKEN.findall(text))


def fill(parts: Iterable[str], limit: float, measure: Measure) -> list[str]:
    """Parts set one after another, as many to a line as fit; a part wider than a line is torn as gently as possible."""
    done: list[str] = []
    line, used = "", 0.0
    for part in parts:
        for piece in _torn(part, limit, measure):
            if line and used + measure(piece.rstrip(SPACES)) > limit + 1e-6:
                done.append(line.rstrip(SPACES))
                line, used = "", 0.0
            shown = piece if line else piece.lstrip(SPACES)
            line += shown
            used += measure(shown)
    return [*done, line.rstrip(SPACES)] if line else done


def _torn(part: str, limit: float, measure: Measure) -> Iterator[str]:
    """The part itself if a line holds it, else its clusters, else its characters with their marks, else characters."""
    if len(part) == 1 or measure(part.rstrip(SPACES)) <= limit + 1e-6:
        yield part
        return
    ways = (clusters(part), _join(part), list(part))
    for piece in next(pieces for pieces in ways if len(pieces) > 1):
        yield from _torn(piece, limit, measure)


def _join(tokens: Iterable[str]) -> list[str]:
    joined: list[str] = []
    for token in tokens:
        if joined and _holds(joined[-1], token):
            joined[-1] += token
        else:
            joined.append(token)
    return joined


def _holds(before: str, after: str) -> bool:
    """No line may break between the two; a space belongs to the part before it."""
    bare = before.rstrip(SPACES)
    return after[0] in SPACES or after[0] in NOT_AT_START or bare[-1:] in NOT_AT_END
