"""An office in which anything may happen next, for tests that try it in every order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from random import Random

from tests.tracker.books.days import DEPUTY, LEADER
from tests.tracker.books.keeping import amend_handler
from tests.tracker.books.office_desk import AGENCY, NAMES, SECOND, OfficeDesk
from tracker.books.escalation_book import EscalationBook
from tracker.books.policy_book import PolicyBook
from tracker.cases import Case
from tracker.codes import DeadlineState, EventKind
from tracker.deadlines import Deadline, is_duty
from tracker.hearings import Hearing
from tracker.intake import Draft, PartyDraft
from tracker.papers import IncomingPaper
from tracker.people import Absence, Person
from tracker.policy import USUAL, PolicyKind
from tracker.policy import at as hour_of
from tracker.records import legal_day
from tracker.reminders import LIVE_STATES, Occurrence

HANDLERS = ("王芳", "李强", "李明", "")
"""李明 is the deputy too."""

MOST_CASES = 3


class OfficeAtWork:
    """Does what officers do, at random; some of it is refused with an InputError."""

    def __init__(self, office: OfficeDesk, seed: int) -> None:
        self.office = office
        self.chance = Random(seed)
        self._policies = PolicyBook(office.desk)
        self._verbs: tuple[Callable[[], object], ...] = (
            self.register,
            self.summon,
            self.move_hearing,
            self.cancel_hearing,
            self.void,
            self.decide,
            self.extend,
            self.submit,
            self.reopen,
            self.answer,
            self.show,
            self.show,
            self.snooze,
            self.escalate,
            self.leave,
            self.come_back,
            self.hand_over,
            self.name_in_a_paper,
            self.change_hours,
            self.go_on,
            self.go_on,
            self.go_on,
            self.set_clock_back,
        )

    def step(self) -> None:
        """One of the verbs."""
        self.chance.choice(self._verbs)()

    @property
    def today(self) -> date:
        return legal_day(self.office.now)

    # Cases

    def register(self) -> None:
        cases = self.office.store.find(Case)
        if len(cases) < MOST_CASES:
            number = f"（2026）沪7101行初{len(cases) + 1}号"
            day = str(self.today - timedelta(days=self.chance.choice((0, 3, 20))))
            others = (day,) * self.chance.randint(0, 1)
            party = {"handler": self.chance.choice(HANDLERS)}
            self.office.register(day, *others, party=party, official_no=number)

    def summon(self) -> None:
        if (case_id := self._case()) is None:
            return
        agencies = [party.agency_id for party in self.office.parties(case_id)]
        names = (AGENCY, SECOND)[: len(agencies)]
        parties = tuple(PartyDraft(agency=name, served_on=self.today) for name in names)
        hearing = self._hearing()
        moved = hearing.id if hearing and hearing.case_id == case_id else ""
        paper = Draft(
            paper=IncomingPaper.SUMMONS,
            case_id=case_id,
            parties=parties,
            hearing_at=self._hour(),
            hearing_id=self.chance.choice(("", moved)),
        )
        self.office.cases.register(paper)

    def move_hearing(self) -> None:
        if (hearing := self._hearing()) is not None:
            told = {"hearing_id": hearing.id, "reason": "电话", "hearing_at": self._hour()}
            self.office.record(hearing.case_id, EventKind.HEARING_MOVED, str(self.today), **told)

    def cancel_hearing(self) -> None:
        if (hearing := self._hearing()) is not None:
            told = {"hearing_id": hearing.id, "reason": "电话"}
            self.office.record(
                hearing.case_id, EventKind.HEARING_CANCELLED, str(self.today), **told
            )

    def void(self) -> None:
        if (case_id := self._case()) is not None:
            kinds = (
                EventKind.SUMMONED,
                EventKind.HEARING_MOVED,
                EventKind.HEARING_CANCELLED,
                EventKind.DECIDED,
                EventKind.EXTENSION_GRANTED,
            )
            events = self.office.events(case_id, *kinds)
            if events:
                self.office.cases.void_event(self.chance.choice(events), "登记错误")

    def decide(self) -> None:
        case_id = self._case()
        if case_id is not None and self.chance.random() < 0.4:
            self.office.record(case_id, EventKind.DECIDED, str(self.today))

    def extend(self) -> None:
        if (case_id := self._case()) is not None:
            due = str(self.today + timedelta(days=self.chance.randint(10, 40)))
            party_id = self.office.parties(case_id)[0].id
            self.office.record(
                case_id,
                EventKind.EXTENSION_GRANTED,
                str(self.today),
                party_id=party_id,
                court_due=date.fromisoformat(due),
            )

    def submit(self) -> None:
        if (deadline := self._deadline(DeadlineState.OPEN)) is not None:
            self.office.submit([deadline], str(self.today))

    def reopen(self) -> None:
        if (deadline := self._deadline(DeadlineState.SUBMITTED)) is not None:
            self.office.deadlines.reopen(deadline.id, "误登")

    def hand_over(self) -> None:
        case_id = self._case()
        if case_id is not None and len(self.office.parties(case_id)) == 1:
            amend_handler(self.office, case_id, self.chance.choice(HANDLERS[:-1]))

    def name_in_a_paper(self) -> None:
        if (case_id := self._case()) is not None:
            handler = self.chance.choice(HANDLERS[:-1])
            party = PartyDraft(agency=AGENCY, served_on=self.today, handler=handler)
            self.office.cases.register(
                Draft(paper=IncomingPaper.RULING, case_id=case_id, parties=(party,), create=NAMES)
            )

    # Reminders

    def answer(self) -> None:
        self.office.reminders.acknowledge(self._some_due())

    def show(self) -> None:
        self.office.reminders.shown([row.id for row in self.office.due()])

    def snooze(self) -> None:
        minutes = self.chance.choice((10, 60, 300))
        self.office.reminders.snooze(self._some_due(), self.office.now + timedelta(minutes=minutes))

    def escalate(self) -> None:
        EscalationBook(self.office.desk).escalate()

    def leave(self) -> None:
        people = self.office.store.find(Person)
        first = self.today + timedelta(days=self.chance.randint(0, 3))
        last = first + timedelta(days=self.chance.randint(0, 10))
        deputy = self.chance.choice((None, DEPUTY, LEADER))
        who = self.chance.choice(people).id
        if deputy != who:
            self._policies.add_absence(who, first, last, deputy)

    def come_back(self) -> None:
        if absences := self.office.store.find(Absence):
            self._policies.end_absence(self.chance.choice(absences).id)

    def change_hours(self) -> None:
        now = self._policies.current()
        duty = now.of(PolicyKind.DUTY)
        morning = time(self.chance.choice((7, 8, 9, 11)))
        policies = {**USUAL.policies, PolicyKind.DUTY: replace(duty, morning=morning)}
        self._policies.save(replace(now, policies=policies))

    # The clock

    def go_on(self) -> None:
        minutes = self.chance.choice((5, 60, 240, 600, 1440, 4320))
        self.office.now += timedelta(minutes=minutes)

    def set_clock_back(self) -> None:
        self.office.now -= timedelta(minutes=self.chance.choice((3, 120, 900)))
        self.office.reminders.set_right()

    # One of what is there

    def _some_due(self) -> list[str]:
        due = [row.id for row in self.office.due()]
        return self.chance.sample(due, self.chance.randint(0, len(due)))

    def _case(self) -> str | None:
        cases = self.office.store.find(Case)
        return self.chance.choice(cases).id if cases else None

    def _hearing(self) -> Hearing | None:
        hearings = self.office.store.find(Hearing)
        return self.chance.choice(hearings) if hearings else None

    def _deadline(self, state: DeadlineState) -> Deadline | None:
        found = [each for each in self.office.store.find(Deadline, state=state) if is_duty(each)]
        return self.chance.choice(found) if found else None

    def _hour(self) -> datetime:
        day = self.today + timedelta(days=self.chance.choice((0, 1, 2, 5, 13, 40)))
        return hour_of(day, time(self.chance.randint(8, 17), self.chance.choice((0, 30))))


def live_of(office: OfficeDesk, subject_id: str) -> list[Occurrence]:
    """The live reminders of a deadline or hearing."""
    return office.store.find(Occurrence, subject_id=subject_id, state=LIVE_STATES)
