"""`main.py calc`: a last day with its reasons, without a case."""

from __future__ import annotations

import json
from argparse import Namespace
from dataclasses import dataclass
from datetime import date

from tracker.counting import Computation, Direction, Period, Step, Unit, compute
from tracker.errors import InputError
from tracker.rules import ChosenVersion, RuleBook
from tracker.workdays import WorkCalendar
from ui import words


@dataclass(frozen=True, slots=True)
class Answer:
    """A computation with the rule it follows (None for a bare length) and what to beware of."""

    chosen: ChosenVersion | None
    period: Period
    counted: Computation
    warning: str | None


def run(typed: Namespace, rules: RuleBook, calendar: WorkCalendar) -> str:
    """The answer as text, or as JSON with `--json`."""
    answer = calculate(typed, rules, calendar)
    return as_json(answer) if typed.json else as_text(answer)


def calculate(typed: Namespace, rules: RuleBook, calendar: WorkCalendar) -> Answer:
    """A rule and a day, or a length and a day; InputError says what is wrong."""
    if typed.length is None:
        return _by_rule(typed, rules, calendar)
    return _by_length(typed, calendar)


def _by_rule(typed: Namespace, rules: RuleBook, calendar: WorkCalendar) -> Answer:
    if typed.unit or typed.before:
        raise InputError("bad_usage", detail="--unit 和 --before 只能与 --length 同用")
    if len(typed.words) != 2:
        raise InputError("bad_usage", detail="应依次写规则编号和日期")
    rule_id, day = typed.words[0], as_day(typed.words[1])
    chosen = rules.version_on(rule_id, day)
    counted = compute(chosen.version.period, day, calendar)
    return Answer(chosen, chosen.version.period, counted, _warning(chosen, day))


def _by_length(typed: Namespace, calendar: WorkCalendar) -> Answer:
    if len(typed.words) != 1:
        raise InputError("bad_usage", detail="使用 --length 时只写一个日期，不写规则编号")
    if typed.unit is None:
        raise InputError("bad_usage", detail="使用 --length 时请用 --unit 写明单位")
    direction = Direction.BEFORE if typed.before else Direction.FORWARD
    period = Period(typed.length, Unit(typed.unit), direction)
    return Answer(None, period, compute(period, as_day(typed.words[0]), calendar), None)


def as_day(text: str) -> date:
    """The day typed; InputError when it is none."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise InputError("not_a_date", text=text) from None


def _warning(chosen: ChosenVersion, day: date) -> str | None:
    if not chosen.nearest:
        return None
    version = chosen.version
    until = f" 至 {version.in_force_to}" if version.in_force_to else " 起施行"
    return (
        f"{day} 不在该规则施行期间（{version.in_force_from}{until}）内，"
        "按最接近的规定计算，请核对应适用的法律"
    )


def as_json(answer: Answer) -> str:
    """One JSON object; days are ISO, each step has its code and its sentence."""
    counted = answer.counted
    sentences = words.step_sentences(counted.steps, answer.period)
    return json.dumps(
        {
            "rule": answer.chosen.rule.id if answer.chosen else None,
            "trigger": counted.trigger.isoformat(),
            "due": counted.due.isoformat(),
            "unrolled": counted.unrolled.isoformat(),
            "provisional": counted.provisional,
            "warning": answer.warning,
            "steps": [_step(s, told) for s, told in zip(counted.steps, sentences, strict=True)],
        },
        ensure_ascii=False,
        indent=2,
    )


def _step(step: Step, sentence: str) -> dict[str, object]:
    return {
        "code": step.code.value,
        "day": step.day.isoformat(),
        "until": step.until.isoformat() if step.until else None,
        "number": step.number,
        "name": step.name,
        "notice": step.notice,
        "text": sentence,
    }


def as_text(answer: Answer) -> str:
    """The same for reading."""
    counted = answer.counted
    lines = []
    if answer.chosen:
        rule, version = answer.chosen.rule, answer.chosen.version
        lines.append(f"{words.rule_title(rule)}（{words.citation_words(version.citations)}）")
    mark = "（暂定）" if counted.provisional else ""
    lines.append(f"届满日：{words.day_words(counted.due)}{mark}")
    lines += [f"  {line}" for line in words.step_sentences(counted.steps, answer.period)]
    if answer.chosen:
        lines.append(f"逾期后果：{words.consequence(answer.chosen.version)}")
    if answer.warning:
        lines.append(f"注意：{answer.warning}。")
    return "\n".join(lines)
