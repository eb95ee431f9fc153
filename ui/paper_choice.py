"""收到的是什么文书: the papers an agency receives, the usual ones first, and what each means."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyleOptionViewItem, QWidget

from tracker.papers import IncomingPaper
from ui.delegates import Index, Role, TwoLineDelegate
from ui.words import label

USUAL_FIRST = (
    IncomingPaper.ANSWER_NOTICE,
    IncomingPaper.REPLY_NOTICE,
    IncomingPaper.SUMMONS,
    IncomingPaper.JUDGMENT,
    IncomingPaper.RULING,
    IncomingPaper.APPEAL_COPY,
    IncomingPaper.MEDIATION_NOTICE,
    IncomingPaper.RECON_APPLICATION,
    IncomingPaper.RECON_DECISION,
    IncomingPaper.RETRIAL_COPY,
    IncomingPaper.PROCURATORATE_SUGGESTION,
    IncomingPaper.JUDICIAL_SUGGESTION,
    IncomingPaper.RECON_OPINION,
    IncomingPaper.MAKER_NOTICE,
    IncomingPaper.COMPENSATION_CLAIM,
    IncomingPaper.OWN_ACT_SERVED,
)
ROW_HEIGHT = 46


class _TwoLines(TwoLineDelegate):
    """As the tables have it, a little lower, so that all papers are seen without scrolling."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, ROW_HEIGHT)


class PaperChoice(QListWidget):
    """A list in which one paper is always chosen; arrows and first letters move in it."""

    paper_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_TwoLines(self))
        self.setAccessibleName(self.tr("收到的是什么文书"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.offer(USUAL_FIRST)
        self.currentItemChanged.connect(self._changed)

    def offer(self, papers: Iterable[IncomingPaper]) -> None:
        """Only these papers, the first of them chosen."""
        self._papers = list(papers)
        self.blockSignals(True)
        self.clear()
        for paper in self._papers:
            item = QListWidgetItem(label(paper))
            item.setData(Role.SECOND_LINE, self._meaning(paper))
            item.setToolTip(self._meaning(paper))
            self.addItem(item)
        self.setCurrentRow(0)
        self.blockSignals(False)

    def paper(self) -> IncomingPaper:
        """The paper chosen."""
        return self._papers[self.currentRow()]

    def choose(self, paper: IncomingPaper) -> None:
        """Chooses a paper that is offered."""
        if paper in self._papers:
            self.setCurrentRow(self._papers.index(paper))

    def _changed(self) -> None:
        if self.currentItem() is not None:
            self.paper_chosen.emit(self.paper())

    def _meaning(self, paper: IncomingPaper) -> str:
        meanings = {
            IncomingPaper.ANSWER_NOTICE: self.tr("法院送来起诉状副本，起算答辩、举证期限"),
            IncomingPaper.REPLY_NOTICE: self.tr("复议机关要求书面答复并提交证据"),
            IncomingPaper.SUMMONS: self.tr("登记开庭时间、地点，归入已有案件"),
            IncomingPaper.JUDGMENT: self.tr("起算上诉期限，归入已有案件"),
            IncomingPaper.RULING: self.tr("起算对裁定的上诉期限，归入已有案件"),
            IncomingPaper.APPEAL_COPY: self.tr("对方上诉，起算二审答辩期限"),
            IncomingPaper.MEDIATION_NOTICE: self.tr("尚未立案，不起算答辩期限"),
            IncomingPaper.RECON_APPLICATION: self.tr("申请人向本机关申请复议"),
            IncomingPaper.RECON_DECISION: self.tr("复议机关已作出决定，归入已有案件"),
            IncomingPaper.RECON_OPINION: self.tr("须报告办理情况，归入已有案件"),
            IncomingPaper.MAKER_NOTICE: self.tr("复议机关要求制定机关就规范性文件答复"),
            IncomingPaper.COMPENSATION_CLAIM: self.tr("当事人向本机关请求行政赔偿"),
            IncomingPaper.OWN_ACT_SERVED: self.tr("本机关的决定已送达，起算申请强制执行"),
            IncomingPaper.RETRIAL_COPY: self.tr("对方申请再审，起算书面意见期限"),
            IncomingPaper.PROCURATORATE_SUGGESTION: self.tr("检察机关提出建议，起算回复期限"),
            IncomingPaper.JUDICIAL_SUGGESTION: self.tr("法院提出建议，起算回复期限"),
        }
        return meanings[paper]
