"""A center after ten years of consultations, written by the bare driver: 40,000 cases of 100,000 contacts."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

from desktop.rules.kana import fold, words
from desktop.words import ActorKind, CaseOutcome, Channel, Openness
from tests.benchmarks import centers
from tests.benchmarks.centers import TODAY, demo_center, driver

CASES, A_LONG_ONE = 40_000, 200
DAYS = 3650
UNTIL = datetime(TODAY.year, TODAY.month, TODAY.day)
FIRST = UNTIL - timedelta(days=DAYS)
PER_CASE = (1, 1, 1, 2, 2, 3, 3, 4, 5, 3)  # two and a half contacts a case
NOUNS = (
    "助成金 会場 広報誌 連携先 会計帳簿 規約 総会 会員名簿 防災訓練 子ども食堂 高齢者サロン 里山 合唱団 講座 "
    "定款 法人 寄付 小学校 図書館 商店街 自治会 ボランティア 動画 ちらし 決算 監査 保険 名刺 看板 交流会"
)
VERBS = (
    "申請したい 借りたい 配りたい 募集したい 断られた 続けたい 引き継ぎたい 直したい 作りたい 相談したい "
    "紹介してほしい 教えてほしい 間に合わない 集まらない 決まらない 分からない"
)
PLACES = "駅前 東地区 西地区 北地区 南地区 川沿い 団地 市民館 旧校舎 公園 商店会 港"
OPEN_ONES = {Openness.DESK: 85, Openness.ADVISORS: 12, Openness.NAMED: 3}  # of a hundred


def consulted_center(cases: int) -> Path:
    def make(where: str) -> None:
        shutil.copytree(demo_center(), where)
        with driver(Path(where)) as raw:
            fill(raw, cases)

    return centers._kept(f"consulted-{cases}", make)


def fill(raw: Any, cases: int) -> None:
    """All of it in one transaction; the first case is the long one."""
    raw.execute("PRAGMA synchronous=OFF")
    raw.execute("PRAGMA foreign_keys=OFF")
    raw.execute("BEGIN")
    made = Made(raw, Random(1), cases)
    for table, rows in made.rows():
        _insert(raw, table, rows)
    found_by = ((key, " ".join(sorted(words(text)))) for key, text in made.told.items())
    raw.executemany("INSERT INTO consultation_search (rowid, words) VALUES (?, ?)", found_by)
    raw.execute("COMMIT")
    raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")


class Made:
    """`told` is what each case is found by."""

    def __init__(self, raw: Any, rng: Random, cases: int) -> None:
        self._rng, self._raw, self._cases = rng, raw, cases
        self.told: dict[int, str] = {}
        self._contacts: list[dict[str, object]] = []

    def rows(self) -> Iterator[tuple[str, list[dict[str, object]]]]:
        """The rows of each table, those that others hang on first."""
        ids = {name: self._ids(name) for name in ("staff", "groups", "actions")}
        first, at = self._next("consultations"), self._next("contacts")
        begun = sorted(FIRST + timedelta(minutes=self._rng.randrange(DAYS * 24 * 60)) for _ in range(self._cases))
        yield "consultations", [self._case(first + number, moment, ids) for number, moment in enumerate(begun)]
        self._contacts.sort(key=lambda contact: str(contact["at"]))
        for number, contact in enumerate(self._contacts):
            contact["id"] = at + number
        yield "contacts", self._contacts
        keys = range(first, first + self._cases)
        yield "consultation_topics", list(self._topics(keys))
        yield "case_actions", self._pairs(keys, "action_id", ids["actions"], (0, 1, 1, 2))

    def _case(self, key: int, begun: datetime, ids: dict[str, list[int]]) -> dict[str, object]:
        rng, long = self._rng, not self.told and A_LONG_ONE
        staff = rng.choice(ids["staff"])
        notes = [self._note() for _ in range(long or rng.choice(PER_CASE))]
        for number, note in enumerate(notes):
            self._contacts.append(self._contact(key, min(begun + timedelta(days=9 * number), UNTIL), staff, note))
        self.told[key] = "\n".join(map(fold, notes))
        ended = {"state": "closed", "outcome": rng.choice(list(CaseOutcome)).value, "closed_at": _written(UNTIL)}
        whose = {"group_id": rng.choice(ids["groups"]) if rng.random() < 0.6 else None, "staff_id": staff}
        kept = rng.choices(list(OPEN_ONES), list(OPEN_ONES.values()))[0].value
        said = {"caller": "", "summary": notes[0][:40], "search_text": self.told[key], "openness": kept}
        end = ended if rng.random() < 0.95 else {"state": "open", "outcome": None, "closed_at": None}
        of_it = {"site_id": 1, "actor": rng.choice(list(ActorKind)).value, "continues": rng.random() < 0.1}
        empty = {"department": "", "result": "", "version": 1}
        return {
            "id": key,
            "number": f"9-{key:06}",
            "begun_at": _written(begun),
            **of_it,
            **whose,
            **said,
            **end,
            **empty,
        }

    def _contact(self, key: int, at: datetime, staff: int, note: str) -> dict[str, object]:
        rng = self._rng
        how = {"channel": rng.choice(list(Channel)).value, "minutes": rng.choice((None, 10, 20, 45, 80))}
        said = {"note": note, "advice": "", "materials": "", "entered_at": None, "version": 1}
        return {"id": 0, "consultation_id": key, "site_id": 1, "at": _written(at), "staff_id": staff, **how, **said}

    def _note(self) -> str:
        rng = self._rng
        lines = (
            f"{rng.choice(PLACES.split())}の{rng.choice(NOUNS.split())}を{rng.choice(VERBS.split())}" for _ in "123"
        )
        return "。".join(lines) + f"。{rng.randrange(100_000)}"

    def _topics(self, keys: range) -> Iterator[dict[str, object]]:
        """Mostly one, and the frequent ones mostly; a closer topic has its main one with it."""
        parents = dict(self._raw.execute("SELECT id, parent_id FROM topics ORDER BY position, id").fetchall())
        topics, rng = list(parents), self._rng
        for key in keys:
            some = {topics[int(len(topics) * rng.random() ** 2)] for _ in range(rng.choice((1, 1, 1, 2)))}
            for topic in sorted(some | {parents[each] or each for each in some}):
                yield {"consultation_id": key, "topic_id": topic}

    def _pairs(self, keys: range, name: str, ids: list[int], how_many: tuple[int, ...]) -> list[dict[str, object]]:
        chosen = ((key, self._rng.sample(ids, self._rng.choice(how_many))) for key in keys)
        return [{"consultation_id": key, name: each} for key, some in chosen for each in some]

    def _ids(self, table: str) -> list[int]:
        return [row[0] for row in self._raw.execute(f"SELECT id FROM {table} ORDER BY id")]

    def _next(self, table: str) -> int:
        return self._raw.execute(f"SELECT coalesce(max(id), 0) + 1 FROM {table}").fetchone()[0]


def ten_years() -> tuple[date, date]:
    """Half-open: all of them began within."""
    return FIRST.date(), TODAY + timedelta(days=1)


def _insert(raw: Any, table: str, rows: list[dict[str, object]]) -> None:
    if rows:
        marks = ", ".join("?" * len(rows[0]))
        statement = f"INSERT INTO {table} ({', '.join(rows[0])}) VALUES ({marks})"
        raw.executemany(statement, (tuple(row.values()) for row in rows))


def _written(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M:%S}.000000"
