"""The days off that stand in the regulation itself, for years whose notice is not out yet.

全国年节及纪念日放假办法 (国务院令第795号, in force since 2025-01-01; before it 国务院令第644号),
article 2. Checked on 2026-11-22. The yearly notice moves weekends around these days; nothing of
that can be known before it is issued, so a substitute for a weekend is not guessed here either.
"""

from __future__ import annotations

from datetime import date, timedelta

_FIXED = (
    (1, 1, "元旦"),
    (5, 1, "劳动节"),
    (10, 1, "国庆节"),
    (10, 2, "国庆节"),
    (10, 3, "国庆节"),
)
_SECOND_DAY_OF_MAY_SINCE = 2025

# 除夕, 清明, 端午, 中秋. Beyond 2030 only the fixed days count.
_MOVABLE = {
    2027: (date(2027, 2, 5), date(2027, 4, 5), date(2027, 6, 9), date(2027, 9, 15)),
    2028: (date(2028, 1, 25), date(2028, 4, 4), date(2028, 5, 28), date(2028, 10, 3)),
    2029: (date(2029, 2, 12), date(2029, 4, 4), date(2029, 6, 16), date(2029, 9, 22)),
    2030: (date(2030, 2, 2), date(2030, 4, 5), date(2030, 6, 5), date(2030, 9, 12)),
}
_SPRING_FESTIVAL_DAYS = 4  # 除夕, 初一, 初二, 初三


def statutory_days(year: int) -> dict[date, str]:
    """The statutory days off of a year with their names, weekends among them included."""
    days = {date(year, month, day): name for month, day, name in _FIXED}
    if year >= _SECOND_DAY_OF_MAY_SINCE:
        days[date(year, 5, 2)] = "劳动节"
    for day, name in _movable_days(year):
        days[day] = f"{days[day]}、{name}" if day in days else name
    return days


def _movable_days(year: int) -> list[tuple[date, str]]:
    if year not in _MOVABLE:
        return []
    eve, qingming, dragon_boat, mid_autumn = _MOVABLE[year]
    spring = [(eve + timedelta(n), "春节") for n in range(_SPRING_FESTIVAL_DAYS)]
    return [*spring, (qingming, "清明节"), (dragon_boat, "端午节"), (mid_autumn, "中秋节")]
