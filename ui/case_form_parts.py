"""The fields of 收文登记: the short form, what a summons adds, and the second tab of the ledger."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from tracker.cases import Case
from tracker.codes import ActKind, Area, HearingKind, Stage
from tracker.hearings import Hearing
from tracker.intake import Draft
from tracker.papers import PAPERS, IncomingPaper
from tracker.tidy import tidy
from ui.form_rows import FormRow, FormRows
from ui.inputs import Box, CodeBox, DayHour, NameBox, YesNoBox, day_field
from ui.office import Office
from ui.party_rows import PartyList
from ui.words import hearing_title, label

_BY_US = (IncomingPaper.RECON_APPLICATION, IncomingPaper.COMPENSATION_CLAIM)
"""Papers on which our own agency decides."""
_DECIDING = (IncomingPaper.JUDGMENT, IncomingPaper.RULING, IncomingPaper.RECON_DECISION)


class HearingChoice(Box):
    """改期 of a hearing that is still to come, or 另一场开庭: nothing is chosen beforehand."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(self.tr("请选择"))
        self.currentIndexChanged.connect(lambda _index: self.changed.emit())

    def offer(self, hearings: Sequence[Hearing]) -> None:
        """The hearings of a case that it may move; without any there is nothing to choose."""
        self.clear()
        for hearing in hearings:
            words = self.tr("改期：原定 {when}").format(when=hearing_title(hearing))
            self.addItem(words, hearing.id)
        if hearings:
            self.addItem(self.tr("另一场开庭"), "")
        self.setCurrentIndex(-1)

    def value(self) -> str | None:
        """The id of the hearing that is moved, "" for another one; None while nothing is chosen."""
        chosen: str | None = self.currentData()
        return chosen


class MainFields(FormRows):
    """The first tab: what is on the paper, in the order an officer reads it."""

    changed = Signal()

    def __init__(self, office: Office, parties: PartyList, forums: Sequence[str]) -> None:
        super().__init__()
        self._parties = parties
        self.party = parties.first
        self.official_no = QLineEdit()
        self.claimants = QLineEdit()
        self.claimants.setPlaceholderText(self.tr("多人用顿号分开，如：张三、李四"))
        self.forum = NameBox(forums)
        self.stage: CodeBox[Stage] = CodeBox(())
        self.accepted_on = day_field(office)
        self.decided_on = day_field(office)
        self.received_on = day_field(office)
        self.hearing_at = DayHour(office)
        self.hearing_id = HearingChoice()
        self.hearing_kind: CodeBox[HearingKind] = CodeBox(HearingKind)
        self.hearing_place = QLineEdit()
        self.field_rows: dict[str, FormRow] = {}
        self._full = False
        self._joined = False
        self._paper = IncomingPaper.ANSWER_NOTICE
        self._add_rows()
        hearing = (self.hearing_at, self.hearing_id, self.hearing_kind)
        for box in (self.forum, self.stage, *hearing, parties):
            box.changed.connect(self.changed)
        for line in (self.official_no, self.claimants, self.hearing_place):
            line.textChanged.connect(self.changed)
        for day in (self.accepted_on, self.decided_on, self.received_on):
            day.changed.connect(self.changed)

    def suit(self, paper: IncomingPaper) -> None:
        """Proposes what follows from the paper, and shows the rows it needs."""
        kind = PAPERS[paper]
        self._paper = paper
        self.stage.offer(kind.stages)
        self.stage.setCurrentIndex(0)
        states_term = not kind.joins and Stage.PRE_MEDIATION not in kind.stages
        self._parties.suit(kind.procedure, kind.role, states_term)
        own = paper in _BY_US
        self.field_rows["forum"].set_help(self.tr("不填则为本机关。") if own else "")
        self.field_rows["stage"].set_label(
            self.tr("{procedure} 审级(&S)").format(procedure=label(kind.procedure))
        )
        self._show_rows()

    def show_full(self, full: bool) -> None:
        """All required columns of the ledger, or only what the paper says."""
        self._full = full
        self.party.show_full(full)
        self._show_rows()

    def show_joined(self, joined: bool, hearings: Sequence[Hearing] = ()) -> None:
        """A paper of a registered case needs no parties, court or stage of its own.

        `hearings` are those of that case which are still to come.
        """
        self._joined = joined
        self.hearing_id.offer(hearings)
        self._show_rows()

    def take(self, case: Case, claimants: Sequence[str], forum: str, *, keep_number: bool) -> None:
        """Shows what a registered case says; who complains is not changed here."""
        self.claimants.setText(in_one_line(claimants))
        self.claimants.setReadOnly(True)
        self.forum.set_value(forum)
        if keep_number:
            self.official_no.setText(case.official_no)
            self.official_no.setReadOnly(True)

    def values(self) -> dict[str, object]:
        """What was typed, by the names of `Draft`."""
        hearing: datetime | None = None
        if PAPERS[self._paper].hearing:
            hearing = self.hearing_at.value()
        return {
            "official_no": tidy(self.official_no.text()),
            "claimants": self.claimants.text().strip(),
            "forum": self._forum(),
            "stage": self.stage.value(),
            "accepted_on": self.accepted_on.value(),
            "decided_on": self.decided_on.value() if self._paper in _DECIDING else None,
            "received_on": self.received_on.value(),
            "hearing_at": hearing,
            "hearing_id": self.hearing_id.value() if hearing else None,
            "hearing_kind": self.hearing_kind.value() or HearingKind.TRIAL,
            "hearing_place": self.hearing_place.text().strip(),
        }

    def _forum(self) -> str:
        """The organ that handles the case; an application made to us is handled by ourselves."""
        own = self._paper in _BY_US
        return self.forum.value() or (self.party.agency.value() if own else "")

    def _add_rows(self) -> None:
        rows = self.field_rows
        self.party.add_receipt(self)
        rows["official_no"] = self.add(self.tr("案号(&N)"), self.official_no)
        rows["claimants"] = self.add(self.tr("原告/申请人(&P)"), self.claimants, required=True)
        self.party.add_agency(self)
        rows["forum"] = self.add(self.tr("受理机关(&C)"), self.forum, required=True)
        rows["hearing_at"] = self.add(self.tr("开庭时间(&H)"), self.hearing_at, required=True)
        rows["hearing_id"] = self.add(self.tr("这份传票是"), self.hearing_id, required=True)
        rows["hearing_place"] = self.add(self.tr("开庭地点"), self.hearing_place)
        rows["hearing_kind"] = self.add(self.tr("庭审类型"), self.hearing_kind)
        rows["decided_on"] = self.add(
            self.tr("文书落款日期"),
            self.decided_on,
            help=self.tr("裁判或决定作出的日期，用于统计。"),
        )
        rows["stage"] = self.add(self.tr("程序审级(&S)"), self.stage)
        self.party.add_role(self)
        self.party.add_service(self)
        rows["received_on"] = self.add(
            self.tr("收案日期"), self.received_on, help=self.tr("不填则按签收日期登记。")
        )
        rows["accepted_on"] = self.add(self.tr("受理立案日期"), self.accepted_on)

    def _show_rows(self) -> None:
        rows = self.field_rows
        for name in ("claimants", "forum", "stage"):
            rows[name].set_visible(not self._joined)
        self.party.rows["our_role"].set_visible(not self._joined)
        for name in ("hearing_at", "hearing_place", "hearing_kind"):
            rows[name].set_visible(PAPERS[self._paper].hearing)
        asked = PAPERS[self._paper].hearing and self.hearing_id.count() > 0
        rows["hearing_id"].set_visible(asked)
        rows["decided_on"].set_visible(self._paper in _DECIDING)
        for name in ("received_on", "accepted_on"):
            rows[name].set_visible(self._full and not self._joined)


class MoreFields(FormRows):
    """The second tab: the other columns of the ledger; they may wait."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._inputs: dict[str, QWidget] = {}
        self.field_rows: dict[str, FormRow] = {}
        self._add_act()
        self._add_relations()

    def values(self) -> dict[str, object]:
        """What was typed, by the names of `Draft`."""
        return {name: _value(field) for name, field in self._inputs.items()}

    def take(self, values: Mapping[str, object]) -> None:
        """Shows these values, by the names of `Draft`."""
        for name, field in self._inputs.items():
            _show(field, values[name])

    def _add_act(self) -> None:
        nothing = self.tr("未填")
        self.add_heading(self.tr("被诉行为"))
        self._take("act_name", self.tr("被诉行为名称"), QLineEdit())
        self._take("act_no", self.tr("文号"), QLineEdit())
        self._take("claim", self.tr("案由及请求"), _paragraph())
        self._take("act_kind", self.tr("行政行为种类"), CodeBox(ActKind, nothing))
        self._take("area", self.tr("行政管理领域"), CodeBox(Area, nothing))

    def _add_relations(self) -> None:
        self.add_heading(self.tr("关联与其他"))
        self._take("co_parties", self.tr("共同被告/第三人"), QLineEdit())
        self._take("recon_organ", self.tr("复议机关"), QLineEdit())
        self._take("judge", self.tr("承办法官/联系方式"), QLineEdit())
        self._take("origin_no", self.tr("原程序案号"), QLineEdit())
        self._take("series_no", self.tr("系列案号"), QLineEdit())
        self._take("derived_from", self.tr("衍生自"), QLineEdit())
        self._take("derived_disclosure", self.tr("衍生信息公开案"), YesNoBox())
        self._take("civil_joint", self.tr("一并民事争议"), YesNoBox())
        self._take("normdoc_joint", self.tr("附带规范性文件"), YesNoBox())
        self._take("compensation_joint", self.tr("一并赔偿"), YesNoBox())
        self._take("remarks", self.tr("备注"), _paragraph())

    def _take(self, name: str, words: str, field: QWidget) -> None:
        self._inputs[name] = field
        self.field_rows[name] = self.add(words, field)
        if isinstance(field, QLineEdit | QPlainTextEdit):
            field.textChanged.connect(lambda *_: self.changed.emit())
        elif isinstance(field, CodeBox | YesNoBox):
            field.changed.connect(self.changed)


def in_one_line(names: Iterable[str]) -> str:
    """Names as they are typed into one field."""
    return "、".join(names)


def draft_of(paper: IncomingPaper, main: MainFields, more: MoreFields) -> Draft:
    """The paper as typed, without its parties."""
    values = main.values() | more.values()
    return Draft(paper=paper, procedure=PAPERS[paper].procedure, **values)  # type: ignore[arg-type]


def _paragraph() -> QPlainTextEdit:
    field = QPlainTextEdit()
    field.setFixedHeight(72)
    field.setTabChangesFocus(True)
    return field


def _value(field: QWidget) -> object:
    if isinstance(field, QLineEdit):
        return field.text().strip()
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText().strip()
    assert isinstance(field, Box)
    return field.value()  # type: ignore[attr-defined]


def _show(field: QWidget, value: object) -> None:
    if isinstance(field, QLineEdit):
        field.setText(str(value))
    elif isinstance(field, QPlainTextEdit):
        field.setPlainText(str(value))
    else:
        field.set_value(value)  # type: ignore[attr-defined]
