"""People by name: a box that offers the known ones, and the question before new ones are made."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QWidget

from tracker.errors import TrackerError
from ui.inputs import NameBox
from ui.office import Office
from ui.pieces import confirmed
from ui.word_tables import N_
from ui.words import listed, say


def person_box(hint: str) -> NameBox:
    """A box for the name of a person; the hint says what an empty one means."""
    box = NameBox(())
    box.lineEdit().setPlaceholderText(hint)
    return box


def with_people(
    office: Office,
    parent: QWidget,
    names: Iterable[str],
    done: Callable[[], object],
    failed: Callable[[TrackerError], object],
) -> None:
    """Goes on with `done` once everybody of these names is known; nothing after a no."""
    known = {person.name for person in office.shelf.persons()}
    new = [name for name in dict.fromkeys(names) if name and name not in known]
    if not new:
        done()
    elif _agreed(parent, new):
        verb = office.books.policy.add_people
        office.run(verb, new, done=lambda _changes: done(), failed=failed, owner=parent)


def _agreed(parent: QWidget, names: list[str]) -> bool:
    detail = N_("words", "将新建：{names}。如与已有名称只差一两个字，请返回核对。")
    return confirmed(
        parent,
        say(N_("words", "新建下列名称？")),
        say(detail, names=listed(names)),
        say(N_("words", "新建并保存")),
        say(N_("words", "返回核对")),
    )
