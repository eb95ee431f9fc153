"""The law that counts: what the program brings along, and over it what officers loaded.

A loaded statute stands in for the one of the same code that the program brings along, a loaded
year for its year; but where the program knows a later notice for that year, its own year counts.
A stored text that can no longer be read is left out and told of: what counted without it counts.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from tracker.errors import CalendarError, InputError, RuleError, TrackerError
from tracker.expected import EXPECTED, EXPECTED_RULES
from tracker.in_force import LawInForce
from tracker.rule_files import read_folder, read_law, read_pack
from tracker.rules import RuleBook, check_examples
from tracker.settings import LawText, LawTextKind
from tracker.workdays import WorkCalendar, YearSchedule, load_year, read_years, year_of_file

MOST_OF_A_STATUTE = 512 * 1024
"""A statute with its rules may have so many characters; the longest one so far has a tenth."""

MOST_OF_A_YEAR = 64 * 1024
"""A year of days off may have so many; the longest one so far has a tenth."""

_MOST_OF_A_SOURCE = 64 * 1024
_MOST_OF_A_NAME = 60


@dataclass(frozen=True, slots=True)
class ShippedLaw:
    """What the program brings along: the texts of its statutes by file name, and its years."""

    statutes: Mapping[str, str]
    years: tuple[YearSchedule, ...]


class LawDoubt(StrEnum):
    """What an officer has to know about a stored text."""

    LEFT_OUT = "left_out"
    """It can no longer be read, so it does not count."""
    OUTDATED = "outdated"
    """The program knows a later notice for that year, so it does not count."""
    SHIPPED_NEWER = "shipped_newer"
    """It counts, but the program brings along a text that was checked later."""


@dataclass(frozen=True, slots=True)
class LawWarning:
    """A doubt about one stored text, with what is wrong in it where it was left out."""

    doubt: LawDoubt
    text: LawText
    error: TrackerError | None = None


class Overlaid(NamedTuple):
    """The law that counts, and what has to be known about the texts it was made of."""

    law: LawInForce
    warnings: tuple[LawWarning, ...]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A text that was read and found clean, not yet stored; `law` is the law as it would be."""

    kind: LawTextKind
    name: str
    text: str
    sha256: str
    source: str
    law: LawInForce


def shipped_law(rules: Path, workdays: Path) -> ShippedLaw:
    """Reads the folders of the program. Raises `RuleError` or `CalendarError` naming the file."""
    return ShippedLaw(read_folder(rules), tuple(read_years(workdays)))


def overlay(shipped: ShippedLaw, texts: Iterable[LawText]) -> Overlaid:
    """The law that counts with the live ones of these texts; a bad one is told of, never raised."""
    live = sorted((text for text in texts if text.voided_at is None), key=_in_order)
    whole = [text for text in live if _print(text.text) == text.sha256]
    broken = [LawWarning(LawDoubt.LEFT_OUT, t, _broken(t)) for t in live if t not in whole]
    statutes = [text for text in whole if text.kind is LawTextKind.RULES]
    calendar, doubts = _calendar(shipped, [t for t in whole if t not in statutes])
    rules, left_out = _rules(shipped, statutes)
    newer = _checked_later(shipped, [t for t in statutes if t not in {w.text for w in left_out}])
    return Overlaid(LawInForce(rules, calendar), (*broken, *doubts, *left_out, *newer))


def candidate_year(
    text: str, source: str, shipped: ShippedLaw, texts: Sequence[LawText]
) -> Candidate:
    """A year of days off as TOML, beside the stored texts. Raises `CalendarError`, `InputError`."""
    file = _file_of(source)
    for code, value in _unfit(text, MOST_OF_A_YEAR):
        raise CalendarError(code, file=file, field="", value=value)
    schedule = load_year(text, file)
    known = overlay(shipped, texts).law
    _refuse_year(schedule, known.calendar, shipped, file)
    law = LawInForce(known.rules, known.calendar.with_schedule(schedule))
    return _candidate(LawTextKind.WORKDAYS, str(schedule.year), text, source, law)


def candidate_statute(
    text: str, source: str, shipped: ShippedLaw, texts: Sequence[LawText]
) -> Candidate:
    """One law with its rules as TOML, beside the stored texts; every example is counted again.

    Raises `RuleError` naming file, rule and field, `InputError` where it is known already.
    """
    file = _file_of(source)
    for fault, value in _unfit(text, MOST_OF_A_STATUTE):
        raise RuleError(fault, file=file, rule="", field="", value=value)
    code = read_law(text, file).code
    known, calendar = _statutes(shipped, texts), overlay(shipped, texts).law.calendar
    if known.get(_named(code)) == text:
        raise InputError("law_text_known", name=code)
    rules = RuleBook(*read_pack({**known, _named(code): text}))
    check_examples((rule for rule in rules if rule.file == _named(code)), calendar)
    there = _duties(rules)
    for duty, called in _duties(RuleBook(*read_pack(known))).items():
        if duty not in there:
            raise RuleError("duty_lost", file=file, rule="", field="", value=called)
    return _candidate(LawTextKind.RULES, code, text, source, LawInForce(rules, calendar))


def _candidate(kind: LawTextKind, name: str, text: str, source: str, law: LawInForce) -> Candidate:
    return Candidate(kind, name, text, _print(text), _clean(source)[:_MOST_OF_A_SOURCE], law)


def _print(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _broken(text: LawText) -> TrackerError:
    """The text is not the one that was stored."""
    return RuleError("text_changed", file=_named(text.name), rule="", field="", value=None)


def _unfit(text: str, most: int) -> Iterator[tuple[str, int | None]]:
    """Why a text cannot even be read: it is of an absurd length, or no file could hold it."""
    if len(text) > most:
        yield "text_too_long", len(text)
    if _clean(text) != text:
        yield "not_utf8", None


def _file_of(source: str) -> str:
    """What an error calls the text: the name of its file, or how a pasted one begins."""
    first = _clean(source).strip().splitlines()[:1]
    return "".join(first)[:_MOST_OF_A_NAME]


def _clean(text: str) -> str:
    """The text without halves of signs, which may be pasted, but no file can hold."""
    return text.encode(errors="replace").decode()


def _named(code: str) -> str:
    return f"{code}.toml"


def _in_order(text: LawText) -> tuple[bool, str, str]:
    """The order in which they were loaded."""
    return text.created_at is None, str(text.created_at), text.id


# Years


def _calendar(
    shipped: ShippedLaw, texts: Iterable[LawText]
) -> tuple[WorkCalendar, list[LawWarning]]:
    years, warnings = {schedule.year: schedule for schedule in shipped.years}, []
    for text in texts:
        try:
            schedule = year_of_file(text.text, _named(text.name))
        except CalendarError as error:
            warnings.append(LawWarning(LawDoubt.LEFT_OUT, text, error))
            continue
        known = years.get(schedule.year)
        if known is not None and _last_issued(known) > _last_issued(schedule):
            warnings.append(LawWarning(LawDoubt.OUTDATED, text))
        else:
            years[schedule.year] = schedule
    return WorkCalendar(years.values()), warnings


def _refuse_year(
    schedule: YearSchedule, calendar: WorkCalendar, shipped: ShippedLaw, file: str
) -> None:
    """Nothing new, older than what is known, or with a year missing before it."""
    known = {each.year: each for each in calendar.schedules}
    if known.get(schedule.year) == schedule:
        raise InputError("law_text_known", name=schedule.year)
    own = {each.year: each for each in shipped.years}.get(schedule.year)
    if own is not None and _last_issued(own) > _last_issued(schedule):
        field = f"notice[{len(schedule.notices)}].issued"
        raise CalendarError("shipped_is_newer", file=file, field=field, value=_last_issued(own))
    if not calendar.first_year - 1 <= schedule.year <= calendar.last_year + 1:
        before = schedule.year > calendar.last_year
        missing = calendar.last_year + 1 if before else calendar.first_year - 1
        raise CalendarError("year_between_missing", file=file, field="year", value=missing)


def _last_issued(schedule: YearSchedule) -> date:
    """The day of its latest notice; one that names no day is the oldest."""
    return max(notice.issued or date.min for notice in schedule.notices)


# Statutes


def _rules(shipped: ShippedLaw, texts: Sequence[LawText]) -> tuple[RuleBook, list[LawWarning]]:
    """The rules with every one of these texts that can be read beside the others."""
    pack = dict(shipped.statutes)
    errors: dict[LawText, RuleError] = {}
    book, waiting = _try(pack, texts), list(texts)
    if isinstance(book, RuleBook):
        return book, []
    book = RuleBook(*read_pack(pack))
    while waiting:
        for text in waiting:
            tried = _try(pack, [text])
            if isinstance(tried, RuleBook):
                book, pack[_named(text.name)] = tried, text.text
                waiting.remove(text)
                break
            errors[text] = tried
        else:
            break
    return book, [LawWarning(LawDoubt.LEFT_OUT, text, errors[text]) for text in waiting]


def _try(pack: Mapping[str, str], texts: Iterable[LawText]) -> RuleBook | RuleError:
    try:
        return RuleBook(*read_pack({**pack, **{_named(t.name): t.text for t in texts}}))
    except RuleError as error:
        return error


def _statutes(shipped: ShippedLaw, texts: Sequence[LawText]) -> dict[str, str]:
    """The texts that count, by file name."""
    live = [t for t in texts if t.voided_at is None and t.kind is LawTextKind.RULES]
    left_out = {warning.text for warning in _rules(shipped, sorted(live, key=_in_order))[1]}
    return {**shipped.statutes, **{_named(t.name): t.text for t in live if t not in left_out}}


def _duties(rules: RuleBook) -> dict[object, str]:
    """What of the duties no case may lack these rules open at all, each with its paper or title."""
    duties: dict[object, str] = {
        (rule.trigger, stage, role, paper): paper
        for rule in rules
        for stage in rule.stages
        for role in rule.roles
        for paper in rule.papers
        if paper in EXPECTED.get((rule.trigger, stage, role), ())
    }
    named = set(EXPECTED_RULES.values())
    return duties | {rule.id: rule.title_zh for rule in rules if rule.id in named}


def _checked_later(shipped: ShippedLaw, texts: Iterable[LawText]) -> list[LawWarning]:
    """The texts in whose place the program has one that was checked later."""
    return [
        LawWarning(LawDoubt.SHIPPED_NEWER, text)
        for text in texts
        if (own := shipped.statutes.get(_named(text.name))) is not None
        and read_law(own, text.name).checked_on > read_law(text.text, text.name).checked_on
    ]
