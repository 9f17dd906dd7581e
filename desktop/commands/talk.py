"""How a command ends that did not go as wished."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from desktop.commands.answer import BUG, REFUSED, Answer, complain, refusal_document, say
from desktop.commands.manual_words import BUG as BUG_WORDS
from desktop.errors import CannotWrite, DeskError
from desktop.sentences import sentence
from desktop.words import Language


@dataclass(frozen=True, slots=True)
class Talk:
    """In which language, and whether a program listens on standard output."""

    language: Language
    json: bool

    def pick(self, pair: tuple[str, str]) -> str:
        return pair[self.language is Language.ENGLISH]

    def end(self, code: int, document: Mapping[str, Any], message: str) -> int:
        """The message for people on standard error, the document for programs on standard output."""
        complain(message)
        if self.json:
            try:
                say(Answer(document), as_json=True)
            except OSError:
                _close_output()
        return code

    def refuse(self, refusal: DeskError) -> int:
        return self.end(REFUSED, refusal_document(refusal, self.language), sentence(refusal, self.language))

    def file_fault(self, failure: OSError) -> int:
        """A file that cannot be used; without a name it is standard output itself, which then is closed for good."""
        refusal = CannotWrite(str(failure.filename or "stdout"), failure.strerror or "")
        if failure.filename:
            return self.refuse(refusal)
        _close_output()
        complain(sentence(refusal, self.language))
        return REFUSED

    def fail(self, bug: BaseException) -> int:
        """The traceback goes to standard error, never into the document."""
        complain("".join(traceback.format_exception(bug)))
        return self.end(BUG, {"error": f"{type(bug).__name__}: {bug}"}, self.pick(BUG_WORDS))


def _close_output() -> None:
    """Python would flush once more at its end and complain again."""
    sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - it stays open until the end
