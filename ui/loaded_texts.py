"""已载入的文本: who loaded which days off and statutes when, and taking one back for a reason."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from tracker.settings import LawText, LawTextKind
from ui.empty_state import EmptyState
from ui.entry_dialog import EntryDialog
from ui.form_rows import FormRows
from ui.office import Office
from ui.page import scrolling
from ui.pieces import button, card, emptied, text
from ui.pill import Pill, Tone
from ui.words import label, law_words, minute_words

REPLACED = "law_replaced"
"""The reason the law book writes down where a newer text stands in for one."""

_SIZE = (640, 480)
_LONGEST_SOURCE = 60


class LoadedTextsDialog(QDialog):
    """One card for each text, the newest first; those taken back or replaced stay in the list."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self.setWindowTitle(self.tr("已载入的文本"))
        self.resize(*_SIZE)
        inside = QWidget()
        self._cards = QVBoxLayout(inside)
        self._cards.setContentsMargins(0, 0, 12, 0)
        self._cards.setSpacing(12)
        close = button(self.tr("关闭"))
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(16)
        column.addWidget(scrolling(inside), 1)
        column.addLayout(foot)
        close.clicked.connect(self.accept)
        office.changed.connect(lambda _changes: self._read())
        self._read()

    def _read(self) -> None:
        emptied(self._cards)
        texts = self._office.shelf.law_texts()
        makers = self._office.shelf.makers([each.id for each in texts])
        for each in texts:
            self._cards.addWidget(self._card(each, makers.get(each.id, "")))
        if not texts:
            self._cards.addWidget(self._empty())
        self._cards.addStretch(1)

    def _empty(self) -> EmptyState:
        return EmptyState(
            "inbox",
            self.tr("没有载入过文本"),
            self.tr("在“工作日历”载入新一年的放假安排，在“规则库”载入规则文件，这里会留下记录。"),
        )

    def _card(self, stored: LawText, maker: str) -> QWidget:
        frame, lines = card()
        frame.setAccessibleName(self._title(stored))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(text(self._title(stored), "strong"), 1)
        head.addWidget(self._standing(stored), 0, Qt.AlignmentFlag.AlignTop)
        lines.addLayout(head)
        when = minute_words(stored.created_at) if stored.created_at else ""
        words = self.tr("{who} 于 {when} 载入").format(who=maker, when=when)
        lines.addWidget(text(words, "caption"))
        if source := self._source(stored):
            lines.addWidget(text(source, "caption"))
        if stored.voided_at is None:
            withdraw = button(self.tr("撤回…"))
            withdraw.clicked.connect(lambda: self._withdraw(stored))
            lines.addWidget(withdraw)
        elif stored.voided_reason != REPLACED:
            words = self.tr("{who} 于 {when} 撤回：{reason}").format(
                who=stored.voided_by,
                when=minute_words(stored.voided_at),
                reason=stored.voided_reason,
            )
            lines.addWidget(text(words, "caption"))
        return frame

    def _title(self, stored: LawText) -> str:
        if stored.kind is LawTextKind.WORKDAYS:
            return self.tr("{year} 年放假安排").format(year=stored.name)
        law = law_words(self._office.rules, stored.name)
        return self.tr("{kind}：{law}").format(kind=label(stored.kind), law=law)

    def _source(self, stored: LawText) -> str:
        """The name of the file, or how the pasted notice begins."""
        first = next((line.strip() for line in stored.source.splitlines() if line.strip()), "")
        words = first if len(first) <= _LONGEST_SOURCE else f"{first[:_LONGEST_SOURCE]}…"
        return self.tr("来源：{source}").format(source=words) if words else ""

    def _standing(self, stored: LawText) -> Pill:
        if stored.voided_at is None:
            return Pill(self.tr("生效"), Tone.DONE)
        replaced = stored.voided_reason == REPLACED
        return Pill(self.tr("已被替换") if replaced else self.tr("已撤回"), Tone.NEUTRAL)

    def _withdraw(self, stored: LawText) -> None:
        WithdrawDialog(self._office, self, stored, self._title(stored)).ask()


class WithdrawDialog(EntryDialog):
    """Asks why; what the program brings along counts instead, and cases are listed for review."""

    def __init__(self, office: Office, parent: QWidget, stored: LawText, title: str) -> None:
        super().__init__(office, "", "", parent)
        self._stored = stored
        self.setWindowTitle(self.tr("撤回已载入的文本"))
        self.save_button.setText(self.tr("撤回"))
        self.save_button.setProperty("kind", "danger")
        self.reason = QPlainTextEdit()
        self.reason.setFixedHeight(88)
        rows = FormRows()
        self.reason_row = rows.add(self.tr("理由(&R)"), self.reason, required=True)
        self.body.addWidget(text(title, "strong"))
        self.body.addWidget(
            text(
                self.tr(
                    "撤回后按程序自带的内容计算；在办案件的期限不会自行变动，"
                    "与之不一致的列入“待复核”。"
                )
            )
        )
        self.body.addSpacing(8)
        self.body.addWidget(rows)
        self.body.addStretch(1)
        self.setMinimumWidth(520)
        self.begin()
        self.reason.setFocus()

    def entered(self) -> object:
        """The reason."""
        return self.reason.toPlainText().strip()

    def save(self) -> None:
        """Takes the text back, for this reason."""
        reason = self.reason.toPlainText().strip()
        if not reason:
            self.reason_row.set_error(self.tr("请写明理由，理由会留在变更记录里。"))
            self.reason_row.focus()
            return
        self.run(self.office.books.law.withdraw, self._stored.id, reason)
