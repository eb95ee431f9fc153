"""期限试算: what is tried, what comes out, what is to be beware of, what is refused."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

import resources
from tracker.codes import Actor, EventKind, Nature, Procedure, ServiceWay
from tracker.counting import Direction, Extension, Obstacle, Period, StepCode, Suspension, Unit
from tracker.errors import CalendarError, InputError, NotFound
from tracker.law import Citation, Confidence, Rule, RuleVersion
from tracker.rules import RuleBook, load_rules
from tracker.trial import Caution, Stop, Trial, TrialResult, check_stop, try_period
from tracker.workdays import load_workdays

CALENDAR = load_workdays(resources.folder("workdays"))
SHIPPED = load_rules(resources.folder("rules"))

THIRTY = Period(30, Unit.DAY)
MARCH_2 = date(2026, 3, 2)


def a_version(**over: Any) -> RuleVersion:
    """A period of thirty days since 2015 whose text was compared."""
    version: dict[str, Any] = {
        "id": "law-2015",
        "in_force_from": date(2015, 5, 1),
        "in_force_to": None,
        "period": THIRTY,
        "citations": (Citation("law", "某法", "第一条", date(2026, 11, 22)),),
        "consequence_zh": "",
        "consequence_en": "",
        "confidence": Confidence.COMPARED,
    }
    return RuleVersion(**(version | over))


def a_book(*versions: RuleVersion, **over: Any) -> RuleBook:
    """The shipped pack is not needed: one rule `a_rule` with these versions."""
    rule: dict[str, Any] = {
        "id": "a_rule",
        "title_zh": "某事",
        "title_en": "Something",
        "nature": Nature.DUTY,
        "actor": Actor.ORGAN,
        "trigger": EventKind.FACT,
        "trigger_zh": "某日",
        "trigger_en": "some day",
        "papers": (),
        "versions": versions or (a_version(),),
    }
    return RuleBook([Rule(**(rule | over))], "test")


def tried(book: RuleBook | None = None, /, **over: Any) -> TrialResult:
    """The rule of `a_book` tried on 2 March 2026."""
    trial: dict[str, Any] = {"on": MARCH_2, "rule_id": "a_rule"}
    return try_period(Trial(**(trial | over)), book or a_book(), CALENDAR)


# What comes out


def test_a_rule_is_tried_by_the_version_in_force_on_that_day() -> None:
    older = a_version(
        id="old", in_force_from=date(2000, 1, 1), in_force_to=date(2015, 4, 30),
        period=Period(10, Unit.DAY),
    )  # fmt: skip
    book = a_book(older, a_version())

    assert tried(book).period == THIRTY
    assert tried(book, on=date(2015, 4, 30)).period.length == 10
    assert tried(book, on=date(2015, 4, 30)).cautions == ()


def test_a_period_of_ones_own_needs_no_rule() -> None:
    result = tried(rule_id=None, period=Period(10, Unit.WORKDAY))

    assert result.chosen is None
    assert result.counted.due == date(2026, 3, 16)
    assert result.cautions == ()


def test_an_id_with_its_extension_is_one_run_of_both_lengths() -> None:
    book = a_book(extension=15)

    by_id = tried(book, rule_id="a_rule_ext15")
    by_option = tried(book, extend=15)

    assert by_id.counted == by_option.counted
    assert by_id.changes == by_option.changes == (Extension(15),)
    assert by_id.extend == 15
    assert by_id.counted.unrolled == date(2026, 4, 16)


@pytest.mark.parametrize("ending", ["_suspended", "_obstacle"])
def test_other_endings_of_an_id_stand_for_the_rule_itself(ending: str) -> None:
    assert tried(rule_id=f"a_rule{ending}").counted == tried().counted


def test_extension_and_stops_roll_once_at_the_very_end() -> None:
    """Thirty and ten days are 11 April; five stopped days make it the 16th, a Thursday."""
    stop = Suspension(date(2026, 3, 10), date(2026, 3, 15))

    result = tried(extend=10, stops=(stop,))

    assert (result.counted.unrolled, result.counted.due) == (date(2026, 4, 16), date(2026, 4, 16))


def test_a_public_notice_opens_the_period_when_it_counts_as_service() -> None:
    result = try_period(
        Trial(on=MARCH_2, period=Period(15, Unit.DAY), way=ServiceWay.NOTICE), SHIPPED, CALENDAR
    )

    assert result.served.trigger == date(2026, 4, 1)
    assert result.counted.trigger == date(2026, 4, 1)
    assert [step.code for step in result.steps[:2]] == [StepCode.PUBLIC_NOTICE, StepCode.TRIGGER]


def test_an_address_the_court_found_counts_from_reading() -> None:
    way, read_on = ServiceWay.ELECTRONIC_FOUND, date(2026, 3, 5)

    assert tried(way=way, read_on=read_on).counted.trigger == read_on
    assert tried(way=ServiceWay.ELECTRONIC, read_on=read_on).counted.trigger == MARCH_2


def test_only_a_provisional_day_has_an_earliest_and_a_latest() -> None:
    """27 January 2027: the Spring Festival of an unpublished year may reach it."""
    certain, provisional = tried(), tried(on=date(2027, 1, 10))

    assert (certain.earliest, certain.latest) == (None, None)
    assert provisional.counted.provisional
    assert provisional.earliest is not None
    assert provisional.latest is not None
    assert provisional.earliest <= provisional.counted.due <= provisional.latest


# The careful day


@pytest.mark.parametrize(
    ("period", "on", "due", "careful"),
    [
        (Period(3, Unit.DAY, Direction.BEFORE), date(2026, 6, 12), (6, 9), (6, 8)),
        (Period(5, Unit.WORKDAY, Direction.BEFORE), date(2026, 6, 12), (6, 5), (6, 4)),
        # Before the hearing: the day before it.
        (Period(0, Unit.DAY, Direction.BEFORE), date(2026, 6, 12), (6, 12), (6, 11)),
    ],
)
def test_counted_back_it_is_one_whole_day_earlier(
    period: Period, on: date, due: tuple[int, int], careful: tuple[int, int]
) -> None:
    result = tried(rule_id=None, period=period, on=on)

    assert result.counted.due == date(2026, *due)
    assert result.careful == date(2026, *careful)


def test_where_the_new_law_was_not_in_force_yet_the_old_one_gives_the_careful_day() -> None:
    day = date(2023, 12, 22)
    new = try_period(Trial(on=day, rule_id="arl23_answer_10wd"), SHIPPED, CALENDAR)
    old = try_period(Trial(on=day, rule_id="arl17_answer_10cal"), SHIPPED, CALENDAR)

    assert new.careful == old.counted.due == date(2024, 1, 2)
    assert old.careful is None


def test_what_is_certain_has_no_careful_day() -> None:
    assert tried().careful is None


# What to beware of


def test_a_day_without_law_takes_the_nearest_version_and_says_so() -> None:
    result = tried(on=date(2015, 4, 30))

    assert result.period == THIRTY
    assert result.cautions == (Caution.NOT_IN_FORCE,)


@pytest.mark.parametrize(
    ("confidence", "caution"),
    [
        (Confidence.COMPARED, ()),
        (Confidence.READ, ()),
        (Confidence.EXCERPT, (Caution.EXCERPT,)),
        (Confidence.UNVERIFIED, (Caution.UNVERIFIED,)),
    ],
)
def test_a_text_that_was_not_read_in_full_is_named(
    confidence: Confidence, caution: tuple[Caution, ...]
) -> None:
    assert tried(a_book(a_version(confidence=confidence))).cautions == caution


@pytest.mark.parametrize(
    ("lawful", "extend", "caution"),
    [
        (30, 30, ()),
        (30, 31, (Caution.LONGER_THAN_LAWFUL,)),
        (None, 1, (Caution.NO_LAWFUL_EXTENSION,)),
        (None, 0, ()),
    ],
)
def test_an_extension_is_measured_by_the_law(
    lawful: int | None, extend: int, caution: tuple[Caution, ...]
) -> None:
    assert tried(a_book(extension=lawful), extend=extend).cautions == caution


STOPPED = Suspension(date(2026, 3, 10), date(2026, 3, 12))
HINDERED = Obstacle(date(2026, 3, 10), date(2026, 3, 12))


@pytest.mark.parametrize(
    ("procedure", "actor", "stop", "caution"),
    [
        (Procedure.LITIGATION, Actor.COURT, STOPPED, ()),
        (Procedure.RECONSIDERATION, Actor.ORGAN, STOPPED, ()),
        (Procedure.LITIGATION, Actor.AGENCY, STOPPED, (Caution.STOPS_THE_FORUM_ONLY,)),
        (Procedure.LITIGATION, Actor.AGENCY, HINDERED, (Caution.BY_LEAVE,)),
        (Procedure.LITIGATION, Actor.CLAIMANT, HINDERED, ()),
        (Procedure.RECONSIDERATION, Actor.CLAIMANT, HINDERED, ()),
        (None, Actor.AGENCY, STOPPED, ()),
    ],
)
def test_what_does_not_stop_the_clock_of_a_party_by_itself_is_named(
    procedure: Procedure | None, actor: Actor, stop: Stop, caution: tuple[Caution, ...]
) -> None:
    book = a_book(procedure=procedure, actor=actor)

    assert tried(book, stops=(stop,)).cautions == caution


# What is refused


@pytest.mark.parametrize("resume", [date(2026, 3, 9), date(2026, 3, 10)])
def test_a_suspension_is_resumed_after_it_began(resume: date) -> None:
    with pytest.raises(InputError, match="resumed_before_suspended"):
        tried(stops=(Suspension(date(2026, 3, 10), resume),))


def test_an_obstacle_may_last_one_day_and_no_less() -> None:
    check_stop(Obstacle(date(2026, 3, 10), date(2026, 3, 10)))
    with pytest.raises(InputError, match="obstacle_ends_before_it_begins"):
        check_stop(Obstacle(date(2026, 3, 10), date(2026, 3, 9)))


@pytest.mark.parametrize(
    "over", [{"extend": 1}, {"stops": (STOPPED,)}, {"way": ServiceWay.MAIL}], ids=str
)
def test_what_is_counted_back_does_not_run(over: dict[str, Any]) -> None:
    with pytest.raises(InputError, match="counted_back_does_not_run"):
        tried(rule_id=None, period=Period(3, Unit.DAY, Direction.BEFORE), **over)


def test_an_id_with_its_extension_takes_no_other_one() -> None:
    with pytest.raises(InputError, match="extended_by_its_id") as refused:
        tried(a_book(extension=15), rule_id="a_rule_ext15", extend=15)
    assert refused.value.params == {"rule": "a_rule_ext15", "base": "a_rule"}


def test_a_rule_without_a_number_has_no_day_and_says_what_it_asks_for() -> None:
    book = a_book(a_version(period=None, term_zh="由法院指定", term_en="set by the court"))

    with pytest.raises(InputError, match="term_without_number") as refused:
        tried(book)
    assert refused.value.params["term"] == book.rule("a_rule").versions[0]


def test_a_missing_text_computes_nothing_from_its_day_on() -> None:
    older = a_version(id="old", in_force_to=date(2026, 6, 30))
    missing = a_version(id="new", in_force_from=date(2026, 7, 1), period=None, text_missing=True)
    book = a_book(older, missing)

    assert tried(book, on=date(2026, 6, 30)).counted.unrolled == date(2026, 7, 30)
    with pytest.raises(InputError, match="text_missing") as refused:
        tried(book, on=date(2026, 7, 1))
    assert refused.value.params == {"law": "某法", "since": date(2026, 7, 1)}


def test_nothing_is_tried_without_a_rule_or_a_length() -> None:
    with pytest.raises(InputError, match="nothing_to_try"):
        tried(rule_id=None)


def test_an_unknown_rule_is_answered_with_the_nearest_ids() -> None:
    with pytest.raises(NotFound) as refused:
        tried(rule_id="a_rul")
    assert refused.value.params["similar"] == ("a_rule",)


@pytest.mark.parametrize("on", [date.min, date.max, date(2111, 1, 1)])
@pytest.mark.parametrize("way", [None, ServiceWay.NOTICE])
def test_a_day_beyond_the_calendar_is_refused_before_any_arithmetic(
    on: date, way: ServiceWay | None
) -> None:
    with pytest.raises(CalendarError, match="date_outside_calendar"):
        try_period(Trial(on=on, period=THIRTY, way=way), SHIPPED, CALENDAR)
