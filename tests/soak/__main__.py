"""`python -m tests.soak`: races, moves, kills, cut lines, money, fees, the register; real processes, both engines."""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator
from contextlib import closing
from random import Random
from secrets import randbits

from desktop.words import Engine
from tests.soak.clerks import Clerks
from tests.soak.consulting import consult
from tests.soak.cuts import cut
from tests.soak.desk import wander
from tests.soak.fees import charge
from tests.soak.figures import Length
from tests.soak.kills import kill
from tests.soak.lending import lend
from tests.soak.moves import move
from tests.soak.one_day import live_through
from tests.soak.payments import pay
from tests.soak.places import Place, place
from tests.soak.races import race
from tests.soak.register import register
from tests.soak.series import series
from tests.soak.sign_ups import queue
from tests.soak.tables import sit_down

USUAL_ROUNDS = {
    "races": 300,
    "moves": 60,
    "kills": 50,
    "cut": 50,
    "payments": 50,
    "fees": 1,
    "lending": 50,
    "tables": 50,
    "day": 20,
    "sign_ups": 30,
    "register": 20,
    "series": 500,
    "consulting": 20,
    "desk": 20,
}
ALONE = {"fees": charge, "kills": kill, "series": series, "desk": wander}
TOGETHER = {
    "races": race,
    "moves": move,
    "payments": pay,
    "lending": lend,
    "tables": sit_down,
    "day": live_through,
    "sign_ups": queue,
    "register": register,
    "consulting": consult,
    "cut": cut,
}


def run(
    scenarios: list[str], engines: list[Engine], clerks: int, seed: int, lengths: dict[str, Length]
) -> Iterator[str]:
    """One line of figures after the other; anything wrong is an AssertionError that names it."""
    with closing(Clerks(clerks)) as desks:
        for engine in engines:
            for name in scenarios:
                with place(engine) as here:
                    began = time.monotonic()
                    yield from _scenario(name, here, desks, lengths[name], Random(f"{seed} {name} {engine}"))
                    yield f"{name} {engine}: {time.monotonic() - began:.1f} s"


def _scenario(name: str, here: Place, desks: Clerks, length: Length, random: Random) -> list[str]:
    if name in ALONE:
        return ALONE[name](here, length, random)
    return TOGETHER[name](here, desks, length, random)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    parser.add_argument("scenario", nargs="?", default="all", choices=[*USUAL_ROUNDS, "all"])
    parser.add_argument("--seconds", type=float, help="how long each scenario runs, instead of rounds")
    parser.add_argument("--rounds", type=int, help="how often; kills: how many")
    parser.add_argument("--clerks", type=int, default=20)
    parser.add_argument("--seed", type=int, default=randbits(32))
    parser.add_argument("--engine", choices=[*Engine, "both"], default="both")
    chosen = parser.parse_args()
    scenarios = list(USUAL_ROUNDS) if chosen.scenario == "all" else [chosen.scenario]
    engines = list(Engine) if chosen.engine == "both" else [Engine(chosen.engine)]
    lengths = {name: Length(chosen.rounds or usual, chosen.seconds) for name, usual in USUAL_ROUNDS.items()}
    print(f"seed {chosen.seed}, {chosen.clerks} clerks", flush=True)
    for said in run(scenarios, engines, chosen.clerks, chosen.seed, lengths):
        print(said, flush=True)


if __name__ == "__main__":
    main()
