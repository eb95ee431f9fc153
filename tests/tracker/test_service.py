"""When a paper counts as served, by the way it came."""

from __future__ import annotations

from datetime import date
from functools import cache

import pytest

import resources
from tracker.codes import ServiceWay
from tracker.counting import Step, StepCode
from tracker.rules import RuleBook, load_rules
from tracker.service import Served, served_from

ARRIVED, READ = date(2026, 3, 2), date(2026, 3, 5)


@cache
def shipped() -> RuleBook:
    return load_rules(resources.folder("rules"))


@pytest.mark.parametrize("way", [None, ServiceWay.DIRECT, ServiceWay.MAIL, ServiceWay.LEFT])
def test_the_day_on_the_receipt_is_the_day_of_service(way: ServiceWay | None) -> None:
    assert served_from(way, ARRIVED, READ, shipped()) == Served(ARRIVED)


def test_an_electronic_paper_is_served_when_it_arrives_not_when_it_is_opened() -> None:
    electronic = ServiceWay.ELECTRONIC
    assert served_from(electronic, ARRIVED, READ, shipped()).trigger == ARRIVED
    assert served_from(electronic, ARRIVED, None, shipped()).trigger == ARRIVED


def test_of_two_days_of_electronic_service_the_earlier_counts() -> None:
    assert served_from(ServiceWay.ELECTRONIC, READ, ARRIVED, shipped()).trigger == ARRIVED


def test_at_an_address_the_court_found_by_itself_reading_counts() -> None:
    found = ServiceWay.ELECTRONIC_FOUND
    assert served_from(found, ARRIVED, READ, shipped()).trigger == READ
    assert served_from(found, ARRIVED, None, shipped()).trigger == ARRIVED


@pytest.mark.parametrize(
    ("published", "days", "served"),
    [("2026-01-30", 30, "2026-03-01"), ("2021-12-31", 60, "2022-03-01")],
)
def test_public_notice_is_service_after_its_period_even_on_a_day_off(
    published: str, days: int, served: str
) -> None:
    first, last = date.fromisoformat(published), date.fromisoformat(served)
    told = Step(StepCode.PUBLIC_NOTICE, first, until=last, number=days)
    assert served_from(ServiceWay.NOTICE, first, None, shipped()) == Served(last, (told,))
