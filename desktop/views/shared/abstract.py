"""Widgets and models that leave a part of themselves to what is made from them."""

from __future__ import annotations

from abc import ABCMeta
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    QtType = type
else:
    from PySide6.QtCore import QObject

    QtType = type(QObject)


class AbstractType(ABCMeta, QtType):
    """The metaclass of these: making one whose abstract methods are not all there is a TypeError.

    Qt's classes are made past `object.__new__`, where Python would look.
    """

    def __call__(cls, *args: Any, **more: Any) -> Any:
        if cls.__abstractmethods__:
            message = f"{cls.__name__} lacks {', '.join(sorted(cls.__abstractmethods__))}"
            raise TypeError(message)
        return super().__call__(*args, **more)
