"""The folded lines of the whole register, kept in the process: a keystroke looks through 100,000 groups in a few ms.

What the journal says was changed since is read again, not the whole. Reads groups and the journal.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import Group
from desktop.queries.changed_rows import changed_ids
from desktop.queries.journal import last_number
from desktop.rules.kana import digits, fold
from desktop.words import ON_THE_REGISTER

LEAST_DIGITS = 3
MOST_ASKED = 400  # characters; no line that is searched is longer
MOST_PATCHED = 300  # beyond so many changed groups the whole is read again
MOST_WALKED, MOST_KNOWN = 2000, 64
BESIDE = "\n"  # before and after every line: a whole line is asked for with both


@dataclass(frozen=True, slots=True)
class RegisterLines:
    """All groups in gojuon order: sort key and id, id, folded lines, whether they are on the register.

    `number` is the journal's last fact that is in it. Nobody changes what is in here: a change makes another.
    """

    number: int
    keys: list[tuple[str, int]]
    ids: list[int]
    texts: list[str]
    on: list[bool]
    whole: str
    ends: list[int]
    found: dict[str, list[int]]  # what was asked last: a hand asks for the same again and goes on from it

    def named(self, asked: str) -> list[int]:
        """The places of all that hold what was asked, folded, or its digits."""
        if len(asked) > MOST_ASKED:
            return []
        wanted, number = fold(asked), digits(asked)
        places = self._holding(wanted) if wanted else []
        if len(number) < LEAST_DIGITS or number == wanted:
            return places
        return sorted({*places, *self._holding(number)})

    def first_named(self, asked: str, most: int) -> list[int]:
        """The ids of the first on the register that hold what was asked: all of them where they are fewer than `most`.

        Where very many hold it, that is far quicker than to look for all.
        """
        wanted = fold(asked)
        if digits(asked) or not wanted or len(asked) > MOST_ASKED or wanted in self.found:
            return [self.ids[place] for place in self.named(asked) if self.on[place]][:most]
        first: list[int] = []
        at = self.whole.find(wanted)
        while at >= 0 and len(first) < most:
            place = bisect_right(self.ends, at)
            if self.on[place]:
                first.append(self.ids[place])
            at = self.whole.find(wanted, self.ends[place])
        return first

    def near(self, asked: str, most: int) -> list[int]:
        """The first places that hold what was asked, folded, or its digits; a keystroke need not look for all."""
        if len(asked) > MOST_ASKED:
            return []
        wanted, number = fold(asked), digits(asked)
        places = self._walked(wanted, most) if wanted else []
        if len(number) < LEAST_DIGITS or number == wanted:
            return places
        return sorted({*places, *self._walked(number, most)})[:most]

    def with_line(self, line: str) -> list[int]:
        """The places of all that have this very line."""
        return self._walked(f"{BESIDE}{line}{BESIDE}", len(self.ids))

    def _holding(self, wanted: str) -> list[int]:
        if wanted not in self.found:
            before = self.found.get(wanted[:-1])
            if before is not None:
                places = [place for place in before if wanted in self.texts[place]]
            else:
                places = self._walked(wanted, MOST_WALKED)
                if len(places) == MOST_WALKED:
                    places = [place for place, text in enumerate(self.texts) if wanted in text]
            while len(self.found) >= MOST_KNOWN:
                del self.found[next(iter(self.found))]
            self.found[wanted] = places
        return self.found[wanted]

    def _walked(self, wanted: str, most: int) -> list[int]:
        """From hit to hit through all lines at once: where hits are few that is the quickest."""
        places: list[int] = []
        at = self.whole.find(wanted)
        while at >= 0 and len(places) < most:
            places.append(bisect_right(self.ends, at))
            at = self.whole.find(wanted, self.ends[places[-1]])
        return places


_kept: WeakKeyDictionary[Any, RegisterLines] = WeakKeyDictionary()  # by the engine of the center


def register_lines(session: Session) -> RegisterLines:
    """The register's lines as this transaction sees them."""
    engine, last = session.get_bind(), last_number(session)
    kept = _kept.get(engine)
    if kept is None or kept.number > last:
        kept = _kept[engine] = _read(session, last)
    elif kept.number < last:
        changed = changed_ids(session, Group.__tablename__, kept.number, MOST_PATCHED)
        kept = _kept[engine] = _read(session, last) if changed is None else _patched(session, kept, changed, last)
    return kept


def are_kept(session: Session) -> bool:
    """Whether somebody has asked before: who asks once only is better served by the search words."""
    return session.get_bind() in _kept


_ROWS = select(Group.sort_key, Group.id, Group.search_text, Group.status)


def _read(session: Session, last: int) -> RegisterLines:
    cursor = session.connection().execute(_ROWS.order_by(Group.sort_key, Group.id)).cursor
    assert cursor is not None, "it was just asked"
    rows = cursor.fetchall()
    statuses = {status.value for status in ON_THE_REGISTER}
    return _lines(
        last,
        keys=[(row[0], row[1]) for row in rows],
        ids=[row[1] for row in rows],
        texts=[_text(row[2]) for row in rows],
        on=[row[3] in statuses for row in rows],
    )


def _lines(number: int, keys: list[tuple[str, int]], ids: list[int], texts: list[str], on: list[bool]) -> RegisterLines:
    return RegisterLines(number, keys, ids, texts, on, "".join(texts), list(accumulate(map(len, texts))), {})


def _text(lines: str) -> str:
    """Nothing that is asked goes from one group's lines into the next one's."""
    return f"{BESIDE}{lines}{BESIDE}"


def _patched(session: Session, kept: RegisterLines, changed: set[int], last: int) -> RegisterLines:
    """The same with the changed groups where they belong at present."""
    if not changed:
        return replace(kept, number=last)
    keys, ids, texts, on = list(kept.keys), list(kept.ids), list(kept.texts), list(kept.on)
    for place in sorted((place for place, key in enumerate(ids) if key in changed), reverse=True):
        for column in (keys, ids, texts, on):
            del column[place]
    for row in session.execute(_ROWS.where(Group.id.in_(changed))):
        place = bisect_left(keys, (row.sort_key, row.id))
        keys.insert(place, (row.sort_key, row.id))
        ids.insert(place, row.id)
        texts.insert(place, _text(row.search_text))
        on.insert(place, row.status in ON_THE_REGISTER)
    return _lines(last, keys, ids, texts, on)
