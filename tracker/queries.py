"""What a page may ask, and the lines it gets back. `db.shelf` answers; pages hold no SQL.

Lines are read-only values of what a page shows; names of agencies, people and courts are resolved.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple, Protocol

from tracker.cases import Case, CaseEvent, CaseParty, Claimant, Document, HistoryLine
from tracker.codes import (
    CaseStatus,
    DeadlineState,
    HearingKind,
    LateCause,
    Nature,
    Origin,
    Paper,
    Procedure,
    Stage,
    SubmissionWay,
)
from tracker.day_lines import DayShelf
from tracker.deadlines import Deadline
from tracker.defence import DefenceDecision
from tracker.defence_finding import OtherCase
from tracker.diary import Diary
from tracker.hearings import Appearance, Hearing
from tracker.nudges import Nudge, NudgeLine
from tracker.people import Agency, Forum, Person, Post
from tracker.reminder_records import ReminderLogEntry
from tracker.reminders import (
    LONG_AGO,
    ChannelAttempt,
    Level,
    Occurrence,
    OccurrenceState,
    SubjectKind,
)
from tracker.settings import LawText


class CaseSort(StrEnum):
    """What the case list can be ordered by."""

    NEXT_DUE = "next_due"
    RECEIVED = "received"
    SERIAL = "serial"
    OFFICIAL_NO = "official_no"
    CLAIMANT = "claimant"
    AGENCY = "agency"
    STAGE = "stage"


class DueFilter(StrEnum):
    """Cases by their next open duty, seen from `today`."""

    OVERDUE = "overdue"
    TODAY = "today"
    WEEK = "week"
    NONE = "none"
    FORGOTTEN = "forgotten"
    """Open, with no deadline at all and no hearing ahead: nothing would ever remind of it."""


@dataclass(frozen=True, slots=True)
class CaseQuery:
    """A case list: filters are combined by AND; `text` is searched in numbers, names and claims."""

    today: date
    text: str = ""
    procedure: Procedure | None = None
    stage: Stage | None = None
    agency_id: str | None = None
    status: CaseStatus | None = None
    due: DueFilter | None = None
    sort: CaseSort = CaseSort.NEXT_DUE
    descending: bool = False


class CaseLine(NamedTuple):
    """One case in the list. `next_*` is its earliest open duty (None without one)."""

    seq: int
    case_id: str
    serial: str
    official_no: str
    procedure: Procedure
    stage: Stage
    status: CaseStatus
    claimants: str
    act_name: str
    agencies: str
    handlers: str
    forum: str
    received_on: date
    next_deadline_id: str | None
    next_rule_id: str | None
    next_paper: Paper | None
    next_due_on: date | None
    next_act_by: date | None
    next_trigger_on: date | None
    next_unrolled_on: date | None
    next_provisional: bool
    late_count: int


class DeadlineLine(NamedTuple):
    """A deadline with what is needed to recognise its case."""

    deadline_id: str
    case_id: str
    party_id: str
    serial: str
    official_no: str
    procedure: Procedure
    stage: Stage
    claimants: str
    act_name: str
    agency: str
    handler: str
    rule_id: str
    rule_version: str
    paper: Paper
    nature: Nature
    origin: Origin
    trigger_on: date
    unrolled_on: date
    due_on: date
    original_on: date
    stated_on: date | None
    careful_on: date | None
    provisional: bool
    earliest_on: date | None
    latest_on: date | None
    state: DeadlineState
    submitted_on: date | None
    submitted_way: SubmissionWay | None
    proof_no: str
    has_proof: bool
    late_cause: LateCause | None
    late_note: str
    late_holder: str

    @property
    def act_by(self) -> date:
        """The earliest of the last day, the term stated in the paper and the careful day."""
        days = (self.due_on, self.stated_on, self.careful_on)
        return min(day for day in days if day is not None)

    def late_by(self, today: date) -> int:
        """Days from the last day that counts to the submission, or to `today` while it is open."""
        return max(0, ((self.submitted_on or today) - self.due_on).days)


class HearingLine(NamedTuple):
    """A hearing with its case and the heads planned for it."""

    hearing_id: str
    case_id: str
    serial: str
    official_no: str
    claimants: str
    agencies: str
    forum: str
    starts_at: datetime
    kind: HearingKind
    place: str
    heads: str


class ReminderLine(NamedTuple):
    """A live reminder with its subject, ready to be shown.

    `nature` is that of its deadline. It was painted at `shown_at`, since it was put off last, and
    the last hint outside the window came at `hinted_at`.
    """

    occurrence_id: str
    version: int
    subject_kind: SubjectKind
    subject_id: str
    case_id: str
    recipient: str
    level: Level
    due_at: datetime
    snoozed_until: datetime | None
    state: OccurrenceState
    serial: str
    official_no: str
    claimants: str
    agency: str
    handler: str
    rule_id: str
    paper: Paper | None
    act_by: date | None
    due_on: date | None
    provisional: bool
    hearing_kind: HearingKind | None
    hearing_at: datetime | None
    place: str
    recipient_name: str = ""
    nature: Nature | None = None
    shown_at: datetime | None = None
    hinted_at: datetime | None = None


BARE_REMINDER = ReminderLine(
    occurrence_id="",
    version=0,
    subject_kind=SubjectKind.DEADLINE,
    subject_id="",
    case_id="",
    recipient="",
    level=Level.REGISTERED,
    due_at=LONG_AGO,
    snoozed_until=None,
    state=OccurrenceState.PLANNED,
    serial="",
    official_no="",
    claimants="",
    agency="",
    handler="",
    rule_id="",
    paper=None,
    act_by=None,
    due_on=None,
    provisional=False,
    hearing_kind=None,
    hearing_at=None,
    place="",
)
"""What stands for a reminder that cannot be read, with what names it put in."""


@dataclass(frozen=True, slots=True)
class CaseFile:
    """Everything the case page shows, live and voided records alike.

    `agencies`, `persons` and `forums` are all that are named, by id, also in the history.
    `instances` are the case before and those after it, `alike` other cases of its claimants about
    the same act.
    """

    case: Case
    forum: Forum | None
    claimants: tuple[Claimant, ...]
    parties: tuple[CaseParty, ...]
    events: tuple[CaseEvent, ...]
    deadlines: tuple[Deadline, ...]
    hearings: tuple[Hearing, ...]
    appearances: tuple[Appearance, ...]
    documents: tuple[Document, ...]
    occurrences: tuple[Occurrence, ...]
    attempts: tuple[ChannelAttempt, ...]
    history: tuple[HistoryLine, ...]
    defences: tuple[DefenceDecision, ...] = ()
    instances: tuple[OtherCase, ...] = ()
    alike: tuple[OtherCase, ...] = ()
    nudges: tuple[Nudge, ...] = ()
    agencies: dict[str, Agency] = field(default_factory=dict)
    persons: dict[str, Person] = field(default_factory=dict)
    forums: dict[str, Forum] = field(default_factory=dict)


class DeskFigures(NamedTuple):
    """The numbers on top of the desk: open duties by urgency, and open cases."""

    overdue: int
    today: int
    week: int
    later: int
    open_cases: int
    forgotten: int


class Shelf(DayShelf, Protocol):
    """Reading for pages: its own read-only connection, a few hundred rows at most per call."""

    def case_ids(self, query: CaseQuery) -> Sequence[int]:
        """Local keys (`seq`) of the matching cases, in order: an array, 100,000 are fine."""
        ...

    def case_lines(self, seqs: Sequence[int]) -> list[CaseLine]:
        """The lines of these keys, in the same order (missing ones are left out)."""
        ...

    def case_file(self, case_id: str) -> CaseFile:
        """One case with everything in it; raises NotFound."""
        ...

    def find_cases(self, official_no: str) -> list[tuple[str, str, Procedure, Stage]]:
        """(case id, serial, procedure, stage) of live cases with that number (brackets unified)."""
        ...

    def open_deadlines(
        self, until: date | None = None, limit: int = 500, *, since: date | None = None
    ) -> list[DeadlineLine]:
        """Open duties by `act_by`, earliest first, from `since` to `until` (both included)."""
        ...

    def open_rights(self, today: date, until: date | None = None) -> list[DeadlineLine]:
        """Open rights that have not lapsed on `today`, earliest first; quiet ones are left out."""
        ...

    def provisional_lines(self, limit: int = 500) -> list[DeadlineLine]:
        """Open deadlines of every nature whose last day is provisional, earliest first."""
        ...

    def late_lines(self, today: date, limit: int = 500) -> list[DeadlineLine]:
        """Late duties: submitted after the last day, or open and past it; newest last day first."""
        ...

    def hearings(self, start: datetime, end: datetime) -> list[HearingLine]:
        """Hearings that begin in [start, end), earliest first."""
        ...

    def figures(self, today: date) -> DeskFigures:
        """The numbers on top of the desk."""
        ...

    def due_reminders(self, now: datetime, limit: int = 500) -> list[ReminderLine]:
        """Live reminders that are due (put-off ones at their new time), most urgent day first.

        For one that cannot be read a `BARE_REMINDER` stands there, with what names it.
        """
        ...

    def nudges(self) -> list[NudgeLine]:
        """催办 that were not sent, about reminders that are still unanswered; the oldest first."""
        ...

    def next_reminder_at(self) -> datetime | None:
        """When the next live reminder falls due."""
        ...

    def reminder_log(
        self,
        case_id: str | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
    ) -> list[ReminderLogEntry]:
        """Every reminder planned in [start, end), of one case or all, in the order of time."""
        ...

    def diary(self, since: datetime) -> Diary:
        """What a calendar is told: what stands, hearings from `since` on, what ended since then."""
        ...

    def data_version(self) -> int:
        """A number that is another one after any other connection has written."""
        ...

    def agencies(self) -> list[Agency]:
        """All live agencies by name."""
        ...

    def forums(self) -> list[Forum]:
        """All live courts, organs and procuratorates by name."""
        ...

    def persons(self) -> list[Person]:
        """All live persons by name."""
        ...

    def posts(self, agency_id: str | None = None) -> list[Post]:
        """Posts, of one agency or all."""
        ...

    def law_texts(self) -> list[LawText]:
        """Every loaded text, those withdrawn or replaced too; the newest first."""
        ...

    def makers(self, record_ids: Sequence[str]) -> dict[str, str]:
        """Who entered each of these records."""
        ...

    def setting(self, key: str) -> str | None:
        """The stored value of a setting, None when it was never set."""
        ...
