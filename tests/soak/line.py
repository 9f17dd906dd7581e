"""The line between a desk and the server, which can be cut around a COMMIT."""

from __future__ import annotations

import socket
import threading
from contextlib import suppress
from enum import StrEnum
from pathlib import Path

CHUNK = 65536


class Cut(StrEnum):
    """When the line breaks: the server never hears COMMIT, or it does and the desk never hears the answer."""

    BEFORE_COMMIT = "before_commit"
    WITH_COMMIT = "with_commit"
    BEFORE_ANSWER = "before_answer"


class Line:
    """A Unix socket that passes everything on to the server's; `cut` says what happens to the next COMMIT."""

    def __init__(self, folder: Path, server: Path) -> None:
        self._server = str(server)
        self._listener = socket.socket(socket.AF_UNIX)
        self._listener.bind(str(folder / server.name))
        self._listener.listen(50)
        self.cut: Cut | None = None
        self.cuts = 0
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                desk, _ = self._listener.accept()
            except OSError:
                return
            server = socket.socket(socket.AF_UNIX)
            try:
                server.connect(self._server)
            except OSError:
                desk.close()  # the server is down: so is the line
                continue
            for target in (self._from_desk, self._from_server):
                threading.Thread(target=target, args=(desk, server), daemon=True).start()

    def _from_desk(self, desk: socket.socket, server: socket.socket) -> None:
        with suppress(OSError):
            while data := desk.recv(CHUNK):
                cut = self.cut if b"COMMIT" in data else None
                if cut is None:
                    server.sendall(data)
                    continue
                self.cut, self.cuts = None, self.cuts + 1
                # half closed first: the thread that listens to the server then swallows the answer
                desk.shutdown(socket.SHUT_RDWR) if cut is not Cut.BEFORE_ANSWER else None
                if cut is not Cut.BEFORE_COMMIT:
                    server.sendall(data)
                if cut is Cut.BEFORE_ANSWER:
                    self._swallow = server
                    continue
                break
        _close(desk, server)

    _swallow: socket.socket | None = None

    def _from_server(self, desk: socket.socket, server: socket.socket) -> None:
        with suppress(OSError):
            while data := server.recv(CHUNK):
                if self._swallow is server:
                    self._swallow = None
                    break
                desk.sendall(data)
        _close(desk, server)


def _close(*ends: socket.socket) -> None:
    for end in ends:
        with suppress(OSError):
            end.shutdown(socket.SHUT_RDWR)
        end.close()
