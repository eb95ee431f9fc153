"""Who stands in for whom."""

from __future__ import annotations

from datetime import date

from tests.builders import an_absence
from tracker.absences import stand_in
from tracker.people import Absence

DAY = date(2026, 3, 10)


def away(number: int, who: str, deputy: str | None) -> Absence:
    return an_absence(number, person_id=who, deputy_id=deputy)


def test_who_is_there_keeps_what_is_theirs() -> None:
    assert stand_in("a", date(2026, 3, 14), [away(1, "a", "b")], "c") == "a"


def test_the_deputy_of_the_absence_goes_before_the_usual_one() -> None:
    assert stand_in("a", DAY, [away(1, "a", "b")], "c") == "b"
    assert stand_in("a", DAY, [away(1, "a", None)], "c") == "c"


def test_the_deputy_of_an_absent_deputy_stands_in() -> None:
    assert stand_in("a", DAY, [away(1, "a", "b"), away(2, "b", "c")], "") == "c"


def test_two_who_stand_in_for_each_other_keep_it_or_pass_it_on() -> None:
    both = [away(1, "a", "b"), away(2, "b", "a")]
    assert stand_in("a", DAY, both, "") == "a"
    assert stand_in("a", DAY, both, "c") == "c"


def test_where_nobody_is_there_it_is_not_lost() -> None:
    assert stand_in("a", DAY, [away(1, "a", None), away(2, "c", None)], "c") == "a"
