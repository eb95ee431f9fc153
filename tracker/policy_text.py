"""The settings of reminding as JSON text, and back; what cannot be read is as usual."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import time
from typing import Any

from tracker.errors import TrackerError
from tracker.policy import USUAL, Contact, Policy, PolicyKind, Reminding, checked, ordered
from tracker.reminders import Level

KEY = "reminding"
"""The setting that holds it."""


def reminding_text(reminding: Reminding) -> str:
    """The settings as text; `read_reminding` gives them back."""
    return json.dumps(
        {
            "policies": {kind.value: _policy(p) for kind, p in reminding.policies.items()},
            "quiet": _span(reminding.quiet),
            "office": _span(reminding.office),
            "digest_at": _hour(reminding.digest_at),
            "evening_at": _hour(reminding.evening_at),
            "contacts": [[c.agency_id, c.deputy_id, c.leader_id] for c in reminding.contacts],
        },
        ensure_ascii=False,
        sort_keys=True,
    )


def read_reminding(text: str | None) -> Reminding:
    """The settings of a text; USUAL without one, or where it cannot be understood.

    A reminder too many is better than none, so a spoilt text never silences anything.
    """
    if text is None:
        return USUAL
    try:
        said = json.loads(text)
        return checked(
            Reminding(
                policies={kind: _read_policy(said, kind) for kind in PolicyKind},
                quiet=_read_span(said["quiet"]),
                office=_read_span(said["office"]) or USUAL.office,
                digest_at=_read_hour(said["digest_at"]),
                evening_at=_read_hour(said["evening_at"]),
                contacts=tuple(Contact(*map(str, names)) for names in said["contacts"]),
            )
        )
    except (ValueError, KeyError, TypeError, AttributeError, TrackerError):
        return USUAL


def _policy(policy: Policy) -> dict[str, Any]:
    return {
        "levels": [level.value for level in policy.levels],
        "morning": _hour(policy.morning),
        "afternoon": _hour(policy.afternoon),
        "repeat_minutes": policy.repeat_minutes,
        "escalate_hours": policy.escalate_hours,
    }


def _read_policy(said: Mapping[str, Any], kind: PolicyKind) -> Policy:
    """A kind the text does not know yet is as usual."""
    own = said["policies"].get(kind.value)
    if own is None:
        return USUAL.of(kind)
    return Policy(
        levels=ordered(map(Level, own["levels"]), kind),
        morning=time.fromisoformat(own["morning"]),
        afternoon=time.fromisoformat(own["afternoon"]),
        repeat_minutes=int(own["repeat_minutes"]),
        escalate_hours=int(own["escalate_hours"]),
    )


def _hour(hour: time | None) -> str | None:
    return hour.isoformat("minutes") if hour is not None else None


def _read_hour(text: str | None) -> time | None:
    return time.fromisoformat(text) if text is not None else None


def _span(span: tuple[time, time] | None) -> list[str | None] | None:
    return [_hour(span[0]), _hour(span[1])] if span is not None else None


def _read_span(said: list[str] | None) -> tuple[time, time] | None:
    return (time.fromisoformat(said[0]), time.fromisoformat(said[1])) if said is not None else None
