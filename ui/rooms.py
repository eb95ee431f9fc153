"""What stands in the rooms of the window, by the keys of the rail.

All of it takes several blinks to import. The store thread does that while the window already
stands there; the window itself imports this module only inside functions.
"""

from __future__ import annotations

from collections.abc import Callable

from ui.backup_watch import BackupWatch
from ui.case_form import CaseForm
from ui.case_page import CasePage
from ui.cases_page import CasesPage
from ui.day_rounds import DayRounds
from ui.desktop import heartbeat
from ui.hall import Hall
from ui.health import Health
from ui.insurance import Insurance
from ui.office import Office
from ui.page import Page
from ui.preferences import Preferences
from ui.reminders_desk import RemindersDesk
from ui.rules_page import RulesPage
from ui.self_test import SelfTest
from ui.settings_page import SettingsPage
from ui.supervision_page import SupervisionPage
from ui.today_page import TodayPage

__all__ = [
    "PAGES",
    "BackupWatch",
    "CaseForm",
    "CasePage",
    "CasesPage",
    "DayRounds",
    "Hall",
    "Health",
    "Insurance",
    "Office",
    "RemindersDesk",
    "SelfTest",
    "prepare",
]

PAGES: dict[str, Callable[[Office, Preferences], Page]] = {
    "today": lambda office, _: TodayPage(office),
    "cases": lambda office, _: CasesPage(office),
    "supervision": lambda office, _: SupervisionPage(office),
    "rules": lambda office, _: RulesPage(office),
    "settings": SettingsPage,
}


def prepare() -> None:
    """Imports what the parts import only on first use; called outside the window's thread."""
    heartbeat.prepare()
