"""One set-up at a time; the system lets go of the lock when its holder dies."""

import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

if sys.platform == "win32":
    import msvcrt

    def _take(file: IO[bytes]) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def held(place: Path, *, waiting: Callable[[], None], pause: float = 0.2) -> Generator[int]:
    """Hold the lock file, waiting for its holder as long as it lives; `waiting` is called once if it must wait.

    Yields the descriptor: a child that inherits it keeps the lock should this process be killed before the child ends.
    The file stays behind: removing it would let two processes hold two files of one name.
    """
    place.parent.mkdir(parents=True, exist_ok=True)
    with place.open("ab") as file:
        told = False
        while True:
            try:
                _take(file)
                break
            except (BlockingIOError, PermissionError):
                if not told:
                    waiting()
                    told = True
                time.sleep(pause)
        yield file.fileno()
