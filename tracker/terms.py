"""Terms a court sets, or the law leaves without a number: dated by the event that fixes them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from tracker.cases import CaseEvent, CaseParty
from tracker.codes import EventKind, Nature, Stage
from tracker.deadlines import Deadline
from tracker.errors import NotFound
from tracker.facts import papers_of
from tracker.law import Timing
from tracker.moving import STANDING
from tracker.opening import EXTENSION_RULE, as_fixed, papers, unreckoned
from tracker.proceeding import Proceeding
from tracker.reckoning import fixed
from tracker.rules import ChosenVersion

_OVER = (EventKind.ARCHIVED, EventKind.TRANSFERRED)
_OF_OFFICER = (EventKind.SUBMITTED, EventKind.NOT_SUBMITTED)


@dataclass(frozen=True, slots=True)
class Undated:
    """A duty or right that a fact opened, waiting for the day a court or a paper names."""

    party_id: str
    rule_id: str
    rule_version: str
    trigger_event_id: str


@dataclass(frozen=True, slots=True)
class Gap:
    """A rule that would apply, but its text in force is not loaded: nothing is computed."""

    rule_id: str
    law: str


# What fixes a day.


def with_fixed(
    wanted: Sequence[Deadline], event: CaseEvent, proceeding: Proceeding
) -> list[Deadline]:
    """The deadlines after a day was fixed: the one of that rule moves there, else it opens."""
    if event.kind is not EventKind.TERM_FIXED or event.court_due is None or not event.rule_id:
        return list(wanted)
    after = list(wanted)
    for party in proceeding.concerned(event):
        places = [n for n, each in enumerate(after) if _is_meant(each, party, event, proceeding)]
        for place in places:
            after[place] = _moved_to(after[place], event.court_due, event)
        if not places:
            after.extend(_opened(party, event, event.court_due, proceeding))
    return after


def _is_meant(
    deadline: Deadline, party: CaseParty, event: CaseEvent, proceeding: Proceeding
) -> bool:
    """Whether the event speaks of this deadline: the rule's own, neither ended nor settled."""
    ours = deadline.party_id == party.id and deadline.rule_id == event.rule_id
    return ours and deadline.state in STANDING and not _is_settled(deadline, event, proceeding)


def _is_settled(deadline: Deadline, event: CaseEvent, proceeding: Proceeding) -> bool:
    """Whether an officer did it before the event: a further leave is then a further duty."""
    return any(
        each.party_id == deadline.party_id
        and deadline.paper in papers_of(each)
        and each.rule_id in ("", deadline.rule_id)
        for each in proceeding.before(event, _OF_OFFICER)
        if each.on >= proceeding.opening(deadline).on
    )


def _moved_to(deadline: Deadline, day: date, event: CaseEvent) -> Deadline:
    """In summary procedure a court can shorten the period of the law, not lengthen it."""
    if event.stage is Stage.FIRST_SUMMARY and day > deadline.original_on:
        return replace(deadline, stated_on=day)
    return fixed(deadline, day, event.id)


def _opened(
    party: CaseParty, event: CaseEvent, day: date, proceeding: Proceeding
) -> Iterator[Deadline]:
    choice = _choice(party, event, proceeding)
    if choice is None:
        return
    opening = _waiting(choice, party, event, proceeding) or event
    for paper in papers(choice, party):
        blank = unreckoned(party, opening, choice, paper, opening.on, proceeding)
        yield as_fixed(blank, day, event)


def _choice(party: CaseParty, event: CaseEvent, proceeding: Proceeding) -> ChosenVersion | None:
    """The version of the rule named; its nature is that of the rule whoever fixes the day."""
    try:
        choice = proceeding.law.rules.version_on(event.rule_id, proceeding.legal_day(event.on))
    except NotFound:  # the pack of today has no such rule any more
        return None
    watches = party.our_role in choice.rule.watched_by and party.our_role not in choice.rule.roles
    return replace(choice, nature=Nature.OTHERS) if watches else choice


def _waiting(
    choice: ChosenVersion, party: CaseParty, event: CaseEvent, proceeding: Proceeding
) -> CaseEvent | None:
    """The event that opened the term without a day."""
    opened = proceeding.before(event, (choice.rule.trigger,))
    ours = [each for each in opened if each.party_id in (None, party.id)]
    return ours[-1] if ours and choice.rule.trigger is not EventKind.TERM_FIXED else None


# What still waits for a day, or for its text.


def waiting(proceeding: Proceeding, wanted: Iterable[Deadline]) -> tuple[Undated, ...]:
    """What is opened without a day and was neither dated nor settled since."""
    if any(event.kind in _OVER for event in proceeding.happened):
        return ()
    dated = {(each.party_id, each.rule_id) for each in wanted}
    found = [
        Undated(party.id, choice.rule.id, choice.version.id, event.id)
        for event, party, choice in _opening(proceeding)
        if choice.version.timing is Timing.ENTERED
        and choice.nature is not Nature.OTHERS
        and (party.id, choice.rule.id) not in dated
        and not _is_given_up(event, party, choice, proceeding)
    ]
    newest = {(each.party_id, each.rule_id): each for each in found}
    return tuple(newest.values())


def missing_texts(proceeding: Proceeding) -> tuple[Gap, ...]:
    """The rules that would apply if the text in force were there."""
    gaps = (
        Gap(choice.rule.id, choice.version.law)
        for _, _, choice in _opening(proceeding)
        if choice.version.timing is Timing.TEXT_MISSING
    )
    return tuple(dict.fromkeys(gaps))


def _opening(proceeding: Proceeding) -> Iterator[tuple[CaseEvent, CaseParty, ChosenVersion]]:
    for event in proceeding.happened:
        if event.id in proceeding.silent:
            continue
        for party in proceeding.concerned(event):
            for choice in proceeding.choices(party, event):
                if choice.rule.id != EXTENSION_RULE:
                    yield event, party, choice


def _is_given_up(
    event: CaseEvent, party: CaseParty, choice: ChosenVersion, proceeding: Proceeding
) -> bool:
    """Whether an officer said that there is nothing to do."""
    return any(
        each.kind is EventKind.NOT_SUBMITTED
        and each.party_id == party.id
        and each.rule_id == choice.rule.id
        and each.on >= event.on
        for each in proceeding.happened
    )
