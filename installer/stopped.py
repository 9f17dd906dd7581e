"""Why a set-up stops, with the exit code it stops with."""

from installer.sentences import Sentence

REGISTRY = 3
INSTALL = 4
PARTS = 5
WRITING = 6
INTERRUPTED = 130


class SetUpStopped(Exception):
    """An expected end of a set-up: an exit code and a sentence with its values."""

    def __init__(self, code: int, sentence: Sentence, **values: object) -> None:
        super().__init__(code, sentence.english)
        self.code = code
        self.sentence = sentence
        self.values = values
