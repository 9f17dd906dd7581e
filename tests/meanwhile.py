"""Two at once: one has written and not yet committed while the other begins."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

PATIENCE = 10  # seconds until a thread that hangs is given up
HEAD_START = 0.3  # seconds the second has for reaching what it waits for


def meanwhile(write: Callable[[Any], Any], operation: Callable[..., Any], then: Callable[[], Any]) -> list[Any]:
    """Write the operation, and run `then` in another thread before it commits; what both answered or met."""
    entered, go_on = threading.Event(), threading.Event()
    outcomes: dict[int, Any] = {}

    def slowly(session: Any, acting: Any) -> Any:
        answer = operation(session, acting)
        session.flush()
        entered.set()
        go_on.wait(PATIENCE)
        return answer

    def run(place: int, act: Callable[[], Any]) -> None:
        try:
            outcomes[place] = act()
        except Exception as refusal:  # noqa: BLE001 - which one it is is what is asked
            outcomes[place] = refusal

    threads = [
        threading.Thread(target=run, args=(0, lambda: write(slowly))),
        threading.Thread(target=run, args=(1, then)),
    ]
    threads[0].start()
    entered.wait(PATIENCE)
    threads[1].start()
    threads[1].join(HEAD_START)
    go_on.set()
    for thread in threads:
        thread.join(PATIENCE)
    return [outcomes[0], outcomes[1]]
