"""The quiet sections of the case page: agencies, hearings, documents."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from tracker.cases import CaseParty, Document
from tracker.codes import EventKind
from tracker.hearings import Appearance, Hearing, last_word
from tracker.queries import CaseFile
from tracker.rules import RuleBook
from ui.case_section import Facts, Section, row, struck
from ui.event_kinds import hearings_of, kinds_for
from ui.field_words import voided_words
from ui.pieces import button, link, text
from ui.timeline_view import agency_name
from ui.words import day_words, hearing_title, label, law_words, listed


class CaseFacts(Section):
    """What the ledger knows of the case itself; empty columns are left out.

    `amend_asked` asks the page for the form that puts them right.
    """

    amend_asked = Signal()

    def __init__(self, rules: RuleBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rules = rules
        self.entitle(self.tr("案件信息"), "")
        self.amend_button = button(self.tr("更正案件信息"))
        self.amend_button.clicked.connect(self.amend_asked)
        self.head.addWidget(self.amend_button)

    def show_file(self, file: CaseFile) -> None:
        """The columns of this case."""
        case = file.case
        facts = [
            (self.tr("内部编号"), case.serial),
            (self.tr("案号"), case.official_no),
            (self.tr("当事人"), listed(_live_names(file))),
            (self.tr("受理机关"), file.forum.name if file.forum else ""),
            (self.tr("承办法官"), case.judge),
            (self.tr("收案日期"), day_words(case.received_on)),
            (self.tr("受理立案"), _day(case.accepted_on)),
            (self.tr("裁判决定"), _day(case.decided_on)),
            (self.tr("裁判生效"), _day(case.effective_on)),
            (self.tr("归档日期"), _day(case.closed_on)),
            (self.tr("管理领域"), label(case.area) if case.area else ""),
            (self.tr("行为种类"), label(case.act_kind) if case.act_kind else ""),
            (self.tr("被诉行为"), case.act_name),
            (self.tr("行为文号"), case.act_no),
            (self.tr("案由请求"), case.claim),
            (self.tr("复议机关"), case.recon_organ),
            (self.tr("其他当事人"), case.co_parties),
            (self.tr("衍生自"), case.derived_from),
            (self.tr("系列案号"), case.series_no),
            (self.tr("原程序案号"), case.origin_no),
            (self.tr("适用法律"), law_words(self._rules, case.law_basis)),
            (self.tr("适用理由"), case.law_basis_reason),
            (self.tr("备注"), case.remarks),
        ]
        self.fill([Facts(facts)], counted=False)


def _live_names(file: CaseFile) -> list[str]:
    return [claimant.name for claimant in file.claimants if claimant.voided_at is None]


class PartySection(Section):
    """各机关: each agency of ours with its own receipt day, role, handler and duties.

    `joining_asked` wants one more agency in the case.
    """

    joining_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entitle(self.tr("各机关"), self.tr("还没有登记本方机关。"))
        self.joining_button = button(self.tr("追加本方机关…"))
        self.joining_button.clicked.connect(self.joining_asked)
        self.head.addWidget(self.joining_button)

    def show_file(self, file: CaseFile) -> None:
        """The agencies of this case."""
        self.fill([self._party(party, file) for party in file.parties if party.voided_at is None])

    def _party(self, party: CaseParty, file: CaseFile) -> QWidget:
        holder = QWidget()
        lines = QVBoxLayout(holder)
        lines.setContentsMargins(0, 8, 0, 8)
        lines.setSpacing(2)
        lines.addWidget(text(agency_name(file, party.id), "strong"))
        handler = file.persons.get(party.handler_id or "")
        served = _day(party.served_on)
        if party.served_to_check:
            served = self.tr("{day}（待核对）").format(day=served)
        facts = [
            (self.tr("本方地位"), label(party.our_role)),
            (self.tr("应诉身份"), label(party.capacity) if party.capacity else ""),
            (self.tr("签收日期"), served),
            (self.tr("送达方式"), label(party.service_way) if party.service_way else ""),
            (self.tr("电子阅知日"), _day(party.read_on)),
            (self.tr("法制机构收到"), _day(party.legal_unit_on)),
            (self.tr("承办机构"), party.unit),
            (self.tr("承办人"), handler.name if handler else self.tr("未指定")),
            (self.tr("委托代理人"), party.counsel),
            (self.tr("提交答辩"), _day(party.answered_on)),
            (self.tr("提交证据"), _day(party.evidence_on)),
            (self.tr("收到裁判"), _day(party.judgment_served_on)),
            (self.tr("结案方式"), listed(label(each) for each in party.outcome)),
            (self.tr("结果评价"), label(party.result) if party.result else ""),
            (self.tr("期限"), self._duties(party, file)),
        ]
        lines.addWidget(Facts(facts))
        return holder

    def _duties(self, party: CaseParty, file: CaseFile) -> str:
        live = [d for d in file.deadlines if d.party_id == party.id and d.voided_at is None]
        if not live:
            return self.tr("没有期限")
        opened = sum(1 for each in live if each.submitted_on is None and each.not_submitted is None)
        return self.tr("共 {all} 项，待办 {open} 项").format(all=len(live), open=opened)


class HearingSection(Section):
    """开庭: when, where, and which head is to appear for each agency; a cancelled one with why.

    `moving_asked(hearing)` and `cancelling_asked(hearing)` ask the page for the form.
    """

    moving_asked = Signal(object)
    cancelling_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entitle(self.tr("开庭"), self.tr("还没有开庭安排。收到传票后用“收文登记”登记。"))

    def show_file(self, file: CaseFile) -> None:
        """The hearings of this case, the latest first, then those that were cancelled."""
        live = hearings_of(file)
        gone = [each for each in file.hearings if each.voided_at is not None]
        movable = EventKind.HEARING_MOVED in kinds_for(file)
        rows = [self._hearing(each, file, movable) for each in live]
        self.fill([*rows, *(self._cancelled(each, file) for each in gone)], of=len(live))

    def _hearing(self, hearing: Hearing, file: CaseFile, movable: bool) -> QWidget:
        told = QWidget()
        lines = QVBoxLayout(told)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        lines.addWidget(text(hearing_title(hearing), "strong"))
        if hearing.place:
            lines.addWidget(text(hearing.place, "caption"))
        appearances = [a for a in file.appearances if a.hearing_id == hearing.id]
        for appearance in appearances:
            lines.addWidget(text(self._appearance(appearance, file), "caption"))
        if not appearances:
            lines.addWidget(text(self.tr("尚未确定出庭负责人。"), "warning"))
        return row(told, *(self._actions(hearing) if movable else ()), stretch=0)

    def _actions(self, hearing: Hearing) -> list[QPushButton]:
        asked = (
            (self.tr("改期"), self.moving_asked),
            (self.tr("取消"), self.cancelling_asked),
        )
        actions = []
        for words, signal in asked:
            action = link(words, inline=True)
            action.setAccessibleName(f"{words} {hearing_title(hearing)}")
            action.clicked.connect(lambda _=False, wanted=signal: wanted.emit(hearing))
            actions.append(action)
        return actions

    def _cancelled(self, hearing: Hearing, file: CaseFile) -> QWidget:
        holder = QWidget()
        lines = QVBoxLayout(holder)
        lines.setContentsMargins(0, 8, 0, 8)
        lines.setSpacing(2)
        lines.addWidget(struck(text(hearing_title(hearing), "caption")))
        words = self.tr("已取消（{who}）：{reason}")
        why = voided_words(hearing.voided_reason or "")
        told = words.format(who=hearing.voided_by or "", reason=why)
        lines.addWidget(text(told, "caption"))
        # One whose summons was voided has no cancellation that could be taken back.
        if last_word(hearing.id, file.events) is not None:
            undo = self.tr("取消有误的，在“时间线”作废“开庭取消”，即恢复原来的时间和提醒。")
            lines.addWidget(text(undo, "caption"))
        return holder

    def _appearance(self, appearance: Appearance, file: CaseFile) -> str:
        agency = agency_name(file, appearance.party_id)
        person = file.persons.get(appearance.head_id or appearance.planned_id or "")
        if person is None:
            return self.tr("{agency}：尚未确定出庭负责人").format(agency=agency)
        if appearance.attended is None:
            words = self.tr("{agency}：拟由 {name} 出庭")
            return words.format(agency=agency, name=person.name)
        words = self.tr("{agency}：{name} {attended}")
        attended = label(appearance.attended)
        return words.format(agency=agency, name=person.name, attended=attended)


class DocumentSection(Section):
    """文书材料: the papers kept with the case. `open_asked(document)` asks the page to show one."""

    open_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entitle(self.tr("文书材料"), self.tr("还没有文书材料。登记提交时可附上扫描件。"))

    def show_file(self, file: CaseFile) -> None:
        """The documents of this case."""
        self.fill([self._document(each) for each in file.documents if each.voided_at is None])

    def _document(self, document: Document) -> QWidget:
        opener = link(self.tr("打开"), inline=True)
        opener.setAccessibleName(self.tr("打开：{name}").format(name=document.name))
        opener.clicked.connect(lambda: self.open_asked.emit(document))
        size = text(_size(document.size), "caption", wrap=False)
        return row(text(document.name), size, opener, stretch=0)


def _size(size: int) -> str:
    return f"{size / 1_048_576:.1f} MB" if size >= 1_048_576 else f"{max(1, size // 1024)} KB"


def _day(day: date | None) -> str:
    return day_words(day) if day else ""
