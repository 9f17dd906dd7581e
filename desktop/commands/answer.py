"""What a command answers, and how it is written: one JSON document, or lines for people."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, cast

from desktop.errors import DeskError, Offer
from desktop.sentences import sentence
from desktop.sentences.values import without_password
from desktop.words import Language

DONE, BUG, USAGE, REFUSED = 0, 1, 2, 3


@dataclass(frozen=True, slots=True)
class Answer:
    """The keys of the contract, and the same for people, a line each."""

    document: Mapping[str, Any]
    lines: Sequence[str] = ()
    code: int = DONE


def say(answer: Answer, *, as_json: bool) -> None:
    if as_json:
        document = json.dumps({key: plain(value) for key, value in answer.document.items()}, ensure_ascii=False)
        _write(document + "\n", encoding="utf-8", errors="backslashreplace")
    else:
        _write("".join(f"{line}\n" for line in answer.lines), encoding=None, errors="replace")


def complain(text: str) -> None:
    """A message for people on standard error, whatever the terminal can show."""
    _reconfigure(sys.stderr, errors="backslashreplace")
    print(text, file=sys.stderr, flush=True)


def refusal_document(refusal: DeskError, language: Language) -> dict[str, Any]:
    """The refusal's name, its sentence, and its data; an end of the wanted stretch keeps its own name."""
    data = {name: without_password(value) if name == "where" else value for name, value in vars(refusal).items()}
    return {"refused": type(refusal).__name__, "message": sentence(refusal, language), **data}


def plain(value: Any) -> Any:
    """The value in JSON's own types; times as YYYY-MM-DDTHH:MM."""
    if isinstance(value, datetime):
        return value.isoformat(timespec="minutes")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Offer):
        return _offer(value)
    if isinstance(value, Mapping):
        return {str(key): plain(inner) for key, inner in cast("Mapping[Any, Any]", value).items()}
    if isinstance(value, list | tuple):
        return [plain(item) for item in cast("Sequence[Any]", value)]
    return value


def written(starts_at: datetime, ends_at: datetime) -> str:
    """A stretch in a line for people: 2026-11-24 18:00-24:00."""
    midnight = ends_at.date() > starts_at.date()
    return f"{starts_at:%Y-%m-%d %H:%M}-{'24:00' if midnight else ends_at.strftime('%H:%M')}"


def _offer(offer: Offer) -> dict[str, Any]:
    return {
        "kind": offer.kind,
        "room": offer.room,
        "start": plain(offer.starts_at),
        "end": plain(offer.ends_at),
        "fee": offer.fee,
        "room_id": offer.resource_id,
        "capacity": offer.capacity,
    }


def _write(text: str, *, encoding: str | None, errors: str) -> None:
    if sys.stdout is None:  # pyright: ignore[reportUnnecessaryComparison] - closed by whoever started us
        return
    _reconfigure(sys.stdout, encoding=encoding, errors=errors)
    sys.stdout.write(text)
    sys.stdout.flush()


def _reconfigure(stream: Any, **how: str | None) -> None:
    """Only real streams have an encoding to change."""
    if hasattr(stream, "reconfigure"):
        stream.reconfigure(**how)
