"""The hall before the rooms: the rail, the search, notices, the strip at the foot."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.banner import BannerArea
from ui.header_bar import HeaderBar
from ui.rail import Rail
from ui.status_strip import StatusStrip


class Room(NamedTuple):
    """A place on the rail; what stands in it is in `ui.rooms`, by the same key."""

    key: str
    icon: str
    name: str

    @property
    def title(self) -> str:
        """Its name in the language of the window."""
        return QCoreApplication.translate("Room", self.name)


ROOMS = (
    Room("today", "layout-dashboard", QT_TRANSLATE_NOOP("Room", "工作台")),
    Room("cases", "folder-open", QT_TRANSLATE_NOOP("Room", "案件")),
    Room("supervision", "siren", QT_TRANSLATE_NOOP("Room", "督办")),
    Room("rules", "scale", QT_TRANSLATE_NOOP("Room", "规则与日历")),
    Room("settings", "settings", QT_TRANSLATE_NOOP("Room", "设置")),
)


class Hall(QWidget):
    """Rail to the left; search, notices, the open room and the strip one below another."""

    def __init__(self) -> None:
        super().__init__()
        self.rail = Rail((room.key, room.icon, room.title) for room in ROOMS)
        self.header = HeaderBar()
        self.banners = BannerArea()
        self.stack = QStackedWidget()
        self.strip = StatusStrip()
        room = QWidget()
        column = QVBoxLayout(room)
        for part in (self.header, self.banners, self.stack, self.strip):
            column.addWidget(part, 1 if part is self.stack else 0)
        row = QHBoxLayout(self)
        row.addWidget(self.rail)
        row.addWidget(room, 1)
        for layout in (column, row):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
