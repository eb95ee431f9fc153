"""In which tone each urgency is shown: one table for cards, cells and counts."""

from __future__ import annotations

from tracker.deadlines import Urgency
from ui.pill import Tone

TONES: dict[Urgency, Tone] = {
    Urgency.OVERDUE: Tone.OVERDUE,
    Urgency.TODAY: Tone.TODAY,
    Urgency.WEEK: Tone.SOON,
    Urgency.LATER: Tone.LATER,
    Urgency.LAPSED: Tone.NEUTRAL,
    Urgency.DONE: Tone.DONE,
    Urgency.LATE: Tone.LATE,
}
