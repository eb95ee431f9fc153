"""What all rooms have in common: they read when they are seen, and again when something changed."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QWidget

from tracker.queries import CaseQuery
from ui.office import Office


class Page(QWidget):
    """A room of the window. Subclasses build themselves once and fill in `reload`.

    A page says what it wants; the window fetches it.
    """

    case_wanted = Signal(str)
    """A case is to be opened, by its id."""

    cases_wanted = Signal(object)
    """The list of cases is to be shown for a CaseQuery."""

    form_wanted = Signal()
    """A paper is to be registered."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.office = office
        self._stale = True
        # Several changes at once, or within one turn of the event loop, are one re-reading.
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._reload_if_seen)
        office.changed.connect(self._outdated)

    def reload(self) -> None:
        """Reads everything the page shows; subclasses answer."""
        raise NotImplementedError

    def showEvent(self, event: QShowEvent) -> None:
        """Reads before the first look, and after changes that happened meanwhile."""
        super().showEvent(event)
        self._reload_if_seen()

    def _outdated(self, _changes: object) -> None:
        self._stale = True
        self._soon.start()

    def _reload_if_seen(self) -> None:
        if self._stale and self.isVisible():
            self._stale = False
            self.reload()

    def query(self, **filters: object) -> CaseQuery:
        """A query as of today."""
        return CaseQuery(self.office.today(), **filters)  # type: ignore[arg-type]


def titled(title: str) -> tuple[QHBoxLayout, QLabel]:
    """The head of a page: its title, and beside it a line that may change."""
    label = QLabel(title)
    label.setProperty("role", "title")
    beside = QLabel()
    beside.setProperty("role", "caption")
    beside.setTextFormat(Qt.TextFormat.PlainText)
    head = QHBoxLayout()
    head.setSpacing(12)
    head.addWidget(label, 0, Qt.AlignmentFlag.AlignBottom)
    head.addWidget(beside, 1, Qt.AlignmentFlag.AlignBottom)
    beside.setContentsMargins(0, 0, 0, 4)
    return head, beside


def scrolling(inside: QWidget, parent: QWidget | None = None) -> QScrollArea:
    """A frameless area that scrolls a widget up and down, never sideways."""
    area = QScrollArea(parent)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    return area
