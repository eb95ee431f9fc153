"""`main.py calc`: a last day with its reasons, without a case.

With `--json` one object, for other programs:

    rule        the id of the rule, null for a bare length
    given       the day that was typed
    served_by   how it was served, as typed; null where nobody said
    trigger     the day that opens the period: the day typed, or the day on which a public
                notice counts as service
    due         the last day; unrolled: the same before rolling over days off
    provisional whether a notice still to come may move it, then between earliest and latest
    careful     an earlier day by another reading, or null
    unit        day, workday, month or year; extend: the whole extension in this unit
    warning     that no version was in force and the nearest was taken, or null
    warnings    everything to beware of
    steps       the reasons, each with its code and its sentence
"""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Iterator
from datetime import date

from tracker.codes import ServiceWay
from tracker.counting import Direction, Obstacle, Period, Step, Suspension, Unit
from tracker.errors import InputError
from tracker.rules import RuleBook
from tracker.trial import Caution, Trial, TrialResult, try_period
from tracker.workdays import WorkCalendar
from ui import trial_words, words


def run(typed: Namespace, rules: RuleBook, calendar: WorkCalendar) -> str:
    """The answer as text, or as JSON with `--json`."""
    result = calculate(typed, rules, calendar)
    return as_json(result) if typed.json else as_text(result)


def calculate(typed: Namespace, rules: RuleBook, calendar: WorkCalendar) -> TrialResult:
    """A rule and a day, or a length and a day; InputError says what is wrong."""
    rule_id, period, day = _by_rule(typed) if typed.length is None else _by_length(typed)
    trial = Trial(
        on=day,
        rule_id=rule_id,
        period=period,
        way=ServiceWay(typed.served_by) if typed.served_by else None,
        extend=typed.extend or 0,
        stops=(
            *(Suspension(*map(as_day, days)) for days in typed.suspend),
            *(Obstacle(*map(as_day, days)) for days in typed.obstacle),
        ),
    )
    return try_period(trial, rules, calendar)


def _by_rule(typed: Namespace) -> tuple[str, None, date]:
    if typed.unit or typed.before:
        raise InputError("bad_usage", detail="--unit 和 --before 只能与 --length 同用")
    if len(typed.words) != 2:
        raise InputError("bad_usage", detail="应依次写规则编号和日期")
    return typed.words[0], None, as_day(typed.words[1])


def _by_length(typed: Namespace) -> tuple[None, Period, date]:
    if len(typed.words) != 1:
        raise InputError("bad_usage", detail="使用 --length 时只写一个日期，不写规则编号")
    if typed.unit is None:
        raise InputError("bad_usage", detail="使用 --length 时请用 --unit 写明单位")
    direction = Direction.BEFORE if typed.before else Direction.FORWARD
    return None, Period(typed.length, Unit(typed.unit), direction), as_day(typed.words[0])


def as_day(text: str) -> date:
    """The day typed; InputError when it is none."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise InputError("not_a_date", text=text) from None


def as_json(result: TrialResult) -> str:
    """One JSON object; days are ISO."""
    counted, trial = result.counted, result.trial
    told = trial_words.cautions(result)
    not_in_force = Caution.NOT_IN_FORCE in result.cautions
    return json.dumps(
        {
            "rule": result.chosen.rule.id if result.chosen else None,
            "given": trial.on.isoformat(),
            "served_by": trial.way.value if trial.way else None,
            "trigger": counted.trigger.isoformat(),
            "due": counted.due.isoformat(),
            "unrolled": counted.unrolled.isoformat(),
            "provisional": counted.provisional,
            "earliest": _iso(result.earliest),
            "latest": _iso(result.latest),
            "careful": _iso(result.careful),
            "unit": result.period.unit.value,
            "extend": result.extend,
            "warning": told[result.cautions.index(Caution.NOT_IN_FORCE)] if not_in_force else None,
            "warnings": told,
            "steps": [_step(step, words) for step, words in _told_steps(result)],
        },
        ensure_ascii=False,
        indent=2,
    )


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _told_steps(result: TrialResult) -> Iterator[tuple[Step, str]]:
    return zip(result.steps, words.step_sentences(result.steps, result.period), strict=True)


def _step(step: Step, sentence: str) -> dict[str, object]:
    return {
        "code": step.code.value,
        "day": step.day.isoformat(),
        "until": _iso(step.until),
        "number": step.number,
        "name": step.name,
        "notice": step.notice,
        "text": sentence,
    }


def as_text(result: TrialResult) -> str:
    """The same for reading."""
    return "\n".join(_lines(result))


def _lines(result: TrialResult) -> Iterator[str]:
    counted, chosen = result.counted, result.chosen
    if chosen:
        articles = words.citation_words(chosen.version.citations)
        yield f"{words.rule_title(chosen.rule)}（{articles}）"
    mark = "（暂定）" if counted.provisional else ""
    yield f"届满日：{words.day_words(counted.due)}{mark}"
    yield from (f"  {sentence}" for _, sentence in _told_steps(result))
    yield f"计算方式：{trial_words.counting_words(result.period)}"
    if result.earliest and result.latest:
        yield f"暂定：{trial_words.provisional_words(result.earliest, result.latest)}"
    if careful := trial_words.careful_words(result):
        yield careful
    if chosen:
        if chosen.rule.note_zh:
            yield f"说明：{chosen.rule.note_zh}"
        if consequence := words.consequence(chosen.version):
            yield f"逾期后果：{consequence}"
    yield from (f"注意：{told}。" for told in trial_words.cautions(result))
