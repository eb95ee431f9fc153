"""记录事件: something happened in a case; what it changes is shown before it is saved."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from tracker.books.telling import EventDraft
from tracker.codes import EventKind
from tracker.queries import CaseFile
from ui.effect_card import EffectCard
from ui.entry_dialog import EntryDialog
from ui.event_fields import EventFields
from ui.event_kinds import FIELDS, hearings_of, says_why, sections_for, stages_for
from ui.event_meanings import meaning
from ui.fixable_terms import fixable_terms
from ui.inputs import Box
from ui.office import Office
from ui.section_box import Offer, SectionBox
from ui.tall_body import TallBody
from ui.timeline_view import agency_name
from ui.words import hearing_title, label, say

WIDTH = 680
TYPING_PAUSE_MS = 200


class EventForm(EntryDialog):
    """Records an event of the case in `file`.

    `kind`, `party_id` and `values` propose what is to be recorded, where the page knows it.
    """

    def __init__(
        self,
        office: Office,
        parent: QWidget | None,
        file: CaseFile,
        kind: EventKind | None = None,
        party_id: str | None = None,
        values: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(office, "", "", parent)
        self.setWindowTitle(self.tr("记录事件"))
        self.save_button.setText(self.tr("记录"))
        self._file = file
        self._parties = [each for each in file.parties if each.voided_at is None]
        self.kind = SectionBox()
        self.party = self._party_box()
        self.side = self._side_box()
        self.fields = EventFields(office, stages_for(file))
        self.effect = EffectCard(office, file)
        self._pause = QTimer(self, interval=TYPING_PAUSE_MS, singleShot=True)

        self._lay_out()
        self._offer_kinds()
        self._offer_hearings()
        self._connect()
        self.fields.day.set_value(office.today())
        self._propose(kind, party_id, values or {})
        self._suit()
        self.begin()
        self.kind.setFocus()

    def draft(self) -> EventDraft | None:
        """The event as typed; None while its day is missing."""
        kind, values = self.kind.value(), self.fields.values()
        if kind is None or values["on"] is None:
            return None
        return EventDraft(
            case_id=self._file.case.id, kind=kind, party_id=self._party_id(kind), **values
        )

    def entered(self) -> object:
        """Everything typed."""
        decision = self.effect.decision()
        return self.kind.value(), self.draft(), self.fields.date_texts(), decision

    def save(self) -> None:
        """Records the event."""
        if not self.fields.is_wrong() and not self.effect.is_wrong():
            self.run(self.office.books.case.record, self.draft(), *self.effect.decision())

    def _party_id(self, kind: EventKind) -> str | None:
        if "party" in FIELDS[kind]:
            return self.party.currentData()
        return self.side.currentData() if "side" in FIELDS[kind] else None

    def _suit(self) -> None:
        """Shows the fields of the kind chosen and what the kind means."""
        kind = self.kind.value()
        self._offer_rules()
        self.fields.suit(kind)
        self.fields.show_only(FIELDS[kind])
        self.party_row.set_visible("party" in FIELDS[kind] and len(self._parties) > 1)
        self.side_row.set_visible("side" in FIELDS[kind])
        self.kind_row.set_help(meaning(kind))
        self._ask_soon()

    def _offer_rules(self) -> None:
        if self.kind.value() is EventKind.TERM_FIXED:
            office = self.office
            party_id = self.party.currentData()
            self.fields.rule_id.offer(
                fixable_terms(self._file, party_id, office.rules, office.calendar)
            )

    def _ask_soon(self) -> None:
        self.fields.by_name["on"].clear()
        self.say("")
        self._pause.start()

    def _ask(self) -> None:
        """Has the case book tell what the event would change."""
        draft = self.draft()
        if draft is None:
            self.effect.say(self.tr("填写日期后，这里显示对期限的影响。"))
        elif wanting := self._wanting(draft):
            self.effect.say(wanting)
        else:
            self.effect.ask(self.office.books.case.preview, draft)

    def _wanting(self, draft: EventDraft) -> str:
        """What else has to be typed before anything can be told."""
        day_given = draft.cause_removed_on or draft.court_due
        if draft.kind is EventKind.EXTENSION_GRANTED and not day_given:
            return self.tr("填写正当事由消除日或法院指定日后，这里显示新的届满日。")
        if draft.kind is EventKind.TERM_FIXED and draft.court_due is None:
            return self.tr("填写届满日后，这里显示对期限的影响。")
        if draft.kind is EventKind.OBSTACLE and draft.until is None:
            return self.tr("填写障碍消除日后，这里显示对期限的影响。")
        if draft.kind is EventKind.HEARING_MOVED and draft.hearing_at is None:
            return self.tr("填写新的时间后，这里显示对期限的影响。")
        if says_why(draft.kind) and not draft.reason:
            return self.tr("填写理由后，这里显示对期限的影响。")
        return ""

    def _propose(
        self, kind: EventKind | None, party_id: str | None, values: Mapping[str, Any]
    ) -> None:
        self.kind.set_value(kind)
        for box in (self.party, self.side):
            place = box.findData(party_id)
            if party_id is not None and place >= 0:
                box.setCurrentIndex(place)
        self._offer_rules()
        self.fields.prefill(values)

    def _offer_kinds(self) -> None:
        self.kind.offer(
            (say(section.title), [Offer(label(kind), kind) for kind in section.kinds])
            for section in sections_for(self._file)
        )

    def _offer_hearings(self) -> None:
        """The next hearing is the one that is usually meant."""
        hearings = hearings_of(self._file)
        offers = [Offer(hearing_title(each), each.id) for each in hearings]
        self.fields.hearing_id.offer([("", offers)])
        ahead = [each.id for each in hearings if each.starts_at > self.office.now()]
        self.fields.hearing_id.set_value(ahead[-1] if ahead else None)

    def _party_box(self) -> Box:
        box = Box()
        for party in self._parties:
            box.addItem(agency_name(self._file, party.id), party.id)
        return box

    def _side_box(self) -> Box:
        """The claimant, or one of our agencies."""
        box = Box()
        box.addItem(self.tr("对方（原告、申请人）"), None)
        for party in self._parties:
            box.addItem(agency_name(self._file, party.id), party.id)
        return box

    def _lay_out(self) -> None:
        rows = self.fields
        self.kind_row = rows.add(self.tr("发生了什么(&K)"), self.kind, required=True)
        self.party_row = rows.add(self.tr("哪个机关(&G)"), self.party, required=True)
        self.side_row = rows.add(self.tr("哪一方(&G)"), self.side, required=True)
        rows.add_fields()
        body = TallBody()
        body.lines.addWidget(rows)
        body.lines.addWidget(self.effect)
        body.lines.addStretch(1)
        self.body.addWidget(body)
        self.setMinimumWidth(WIDTH)

    def _connect(self) -> None:
        self.kind.changed.connect(self._suit)
        self.fields.changed.connect(self._ask_soon)
        self.party.currentIndexChanged.connect(lambda _place: self._offer_rules())
        for box in (self.party, self.side):
            box.currentIndexChanged.connect(lambda _place: self._ask_soon())
        self._pause.timeout.connect(self._ask)
