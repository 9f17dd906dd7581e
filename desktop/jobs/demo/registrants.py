"""The invented registrants: as many in each field and form as the guideline of Kamakura prints for July 2025."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from desktop.jobs.demo import data
from desktop.jobs.demo.data import DemoGroup
from desktop.jobs.demo.themes import THEMES, Theme
from desktop.words import ConsentField, GroupKind

FIELD_COUNTS: tuple[int, ...] = (
    112,
    98,
    93,
    92,
    65,
    60,
    42,
    14,
    7,
)  # groups in each field; a group has several, so they add to 583
FORM_COUNTS = {"任意団体": 260, "NPO法人": 65, "その他": 26}
GROUPS = sum(FORM_COUNTS.values())
COUNTED_ON = date(2025, 7, 31)
HISTORY = (
    # fiscal year, groups, source
    (1998, 146, "鎌倉市「市民活動推進に関する指針」"),
    (2014, 440, "センターの記録"),
    (2018, 360, "センターの記録"),
    (2025, 351, "鎌倉市「市民活動推進に関する指針」（令和7年7月）"),
)
OLDEST = date(1998, 4, 1)
NPO_PREFIXES = ("特定非営利活動法人", "NPO法人")
# the fields of the groups that are written out, as places in the list; the first is the main one
WRITTEN_OUT = (
    (0,),
    (4,),
    (3, 2),
    (1,),
    (1,),
    (1,),
    (2,),
    (4,),
    (6,),
    (1,),
    (4,),
    (3,),
    (3,),
    (1,),
    (0,),
    (5,),
    (5,),
    (4,),
    (1,),
    (1,),
)
NPO_WRITTEN_OUT = 2
PUBLISHED_SHARE = {
    ConsentField.REPRESENTATIVE: 0.7,
    ConsentField.ADDRESS: 0.4,
    ConsentField.PHONE: 0.55,
    ConsentField.MOBILE: 0.05,
    ConsentField.FAX: 0.3,
    ConsentField.EMAIL: 0.45,
}


@dataclass(frozen=True, slots=True)
class Registrant:
    """A group of the demo with what the register says of it; `fields` are places in the center's list."""

    group: DemoGroup
    fields: tuple[int, ...]
    form: str
    since: date
    members: int
    citizens: int
    publicity: str
    published: frozenset[ConsentField]


def registrants(rng: Random, today: date) -> list[Registrant]:
    """The whole register in the order of its numbers; the written-out groups come first."""
    fields = _fields(rng)
    forms = _forms(rng, len(fields))
    names = _names(rng)
    made: list[Registrant] = []
    for number, mine in enumerate(fields):
        if number < len(data.GROUPS):
            group, publicity = data.GROUPS[number], ""
        else:
            group, publicity = _group(rng, *next(names[mine[0]]), npo=forms[number] == "NPO法人")
        made.append(_registrant(rng, group, mine, forms[number], publicity, number, today))
    return made


def _registrant(
    rng: Random, group: DemoGroup, fields: tuple[int, ...], form: str, publicity: str, number: int, today: date
) -> Registrant:
    members = 1 if group.kind is GroupKind.INDIVIDUAL else group.people + rng.randint(0, 30)
    latest = min(COUNTED_ON, today - timedelta(days=200))
    since = OLDEST + timedelta(days=number * max(1, (latest - OLDEST).days) // GROUPS)
    published = frozenset(field for field, share in PUBLISHED_SHARE.items() if rng.random() < share)
    citizens = members - rng.randint(0, members // 4)
    return Registrant(group, fields, form, since, members, citizens, publicity, published)


def _fields(rng: Random) -> list[tuple[int, ...]]:
    """Which fields each group has: everybody one, then second and third ones until every count is reached."""
    left: list[int] = list(FIELD_COUNTS)
    chosen = [list(fields) for fields in WRITTEN_OUT]
    for fields in chosen:
        for field in fields:
            left[field] -= 1
    mains = [field for field in range(len(left)) for _ in range(_main_count(field))]
    for fields in chosen:
        mains.remove(fields[0])
    rng.shuffle(mains)
    for field in mains:
        chosen.append([field])
        left[field] -= 1
    for field in sorted(range(len(left)), key=lambda field: -left[field]):
        others = [fields for fields in chosen if field not in fields]
        rng.shuffle(others)
        others.sort(key=len)
        for fields in others[: left[field]]:
            fields.append(field)
    return [tuple(fields) for fields in chosen]


def _main_count(field: int) -> int:
    """How many groups have the field as their main one: its share, rounded so that they add to all groups."""
    shares = [count * GROUPS / sum(FIELD_COUNTS) for count in FIELD_COUNTS]
    whole = [int(share) for share in shares]
    by_rest = sorted(range(len(shares)), key=lambda place: whole[place] - shares[place])
    return whole[field] + (field in by_rest[: GROUPS - sum(whole)])


def _forms(rng: Random, count: int) -> list[str]:
    written = {NPO_WRITTEN_OUT: "NPO法人", len(data.GROUPS) - 1: "その他"}
    left: dict[str, int] = dict(FORM_COUNTS)
    for number in range(len(data.GROUPS)):
        left[written.get(number, "任意団体")] -= 1
    rest = [form for form, many in left.items() for _ in range(many)]
    rng.shuffle(rest)
    return [written.get(number, "任意団体") for number in range(len(data.GROUPS))] + rest[: count - len(data.GROUPS)]


def _names(rng: Random) -> list[Iterator[tuple[str, str, Theme]]]:
    """For each field names that nobody else has, written and read, and their theme."""

    def of(themes: Sequence[Theme]) -> Iterator[tuple[str, str, Theme]]:
        names = [
            (place[0] + theme[0] + ending[0], place[1] + theme[1] + ending[1], theme)
            for place in data.PLACES
            for theme in themes
            for ending in data.FORMS
        ]
        rng.shuffle(names)
        return iter(names)

    return [of(themes) for themes in THEMES]


def _group(rng: Random, name: str, kana: str, theme: Theme, *, npo: bool) -> tuple[DemoGroup, str]:
    """A group of the theme, and what it says of itself."""
    prefix = rng.choice(NPO_PREFIXES) if npo else ""
    person = f"{rng.choice(data.FAMILY_NAMES)} {rng.choice(data.GIVEN_NAMES)}"
    rooms = tuple(rng.sample([room.name for room in data.ROOMS if not room.joins], 2))
    return DemoGroup(prefix + name, kana, person, rng.randint(5, 16), rooms, ("定例会", f"{theme[0]}の集まり")), theme[
        2
    ]
