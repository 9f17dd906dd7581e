"""Files that commands write: whole, or not at all."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

from desktop.errors import CannotWrite


def write_whole(file: Path, draw: Callable[[], bytes]) -> bytes:
    """Draw into a new file that takes the place of the old one at the end.

    It is opened first: a number that was issued is never taken back, so a full disk has to be met before.
    """
    part = file.parent / f"{file.name}.{uuid4().hex[:8]}.part"
    try:
        _refuse_special(file)
        with part.open("wb") as out:
            paper = draw()
            out.write(paper)
        part.replace(file)
    except OSError as failure:
        raise CannotWrite(str(file), failure.strerror or str(failure)) from failure
    finally:
        part.unlink(missing_ok=True)
    return paper


def _refuse_special(file: Path) -> None:
    """A device or a pipe would be replaced by a file of its name."""
    if file.exists() and not file.is_file():
        wrong = errno.EISDIR if file.is_dir() else errno.EINVAL
        raise OSError(wrong, os.strerror(wrong), str(file))


def page_count(paper: bytes) -> int:
    from pypdfium2 import PdfDocument

    with PdfDocument(paper) as document:
        return len(document)
