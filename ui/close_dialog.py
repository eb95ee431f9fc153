"""无需提交: why a paper will not be filed by us; a right is given up the same way."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from tracker.codes import NotSubmitted
from ui.entry_dialog import EntryDialog
from ui.form_rows import FormRows
from ui.inputs import CodeBox
from ui.office import Office
from ui.pieces import text
from ui.submit_dialog import case_of
from ui.timeline_view import agency_name
from ui.why_panel import title_of
from ui.words import day_words

WIDTH = 520


class CloseDialog(EntryDialog):
    """Ends deadlines without a submission, with a reason."""

    def __init__(
        self,
        office: Office,
        parent: QWidget | None,
        deadline_ids: Sequence[str],
        *,
        case_id: str | None = None,
    ) -> None:
        super().__init__(office, "", "", parent)
        self.setWindowTitle(self.tr("无需提交"))
        self.save_button.setText(self.tr("登记无需提交"))
        self._ids = tuple(deadline_ids)
        self._file = office.shelf.case_file(case_id or case_of(office, deadline_ids))
        self.why: CodeBox[NotSubmitted] = CodeBox(NotSubmitted)
        self.reason = QPlainTextEdit()
        self.reason.setFixedHeight(88)
        self.reason.setTabChangesFocus(True)
        self._lay_out()
        self.why.changed.connect(self._suit)
        self._suit()
        self.begin()
        self.why.setFocus()

    def entered(self) -> object:
        """Everything typed."""
        return self.why.value(), self.reason.toPlainText().strip()

    def save(self) -> None:
        """Records why nothing will be filed."""
        why, reason = self.why.value(), self.reason.toPlainText().strip()
        assert why is not None
        if not reason and why is not NotSubmitted.BY_CO_DEFENDANT:
            self.reason_row.set_error(self.tr("请写明理由，例如准许撤诉裁定书的案号和日期。"))
            self.reason_row.focus()
            return
        self.run(self.office.books.deadline.not_needed, self._ids, why, reason)

    def _suit(self) -> None:
        by_other = self.why.value() is NotSubmitted.BY_CO_DEFENDANT
        self.reason_row.clear()
        self.hint.setVisible(by_other)

    def _lay_out(self) -> None:
        ending = self.tr("下列期限将结束，提醒随之停止，随时可以撤销登记：")
        self.body.addWidget(text(ending, "caption"))
        for deadline in self._file.deadlines:
            if deadline.id in self._ids:
                words = self.tr("{what}　届满日 {day}　{agency}").format(
                    what=title_of(self.office.rules, deadline),
                    day=day_words(deadline.due_on),
                    agency=agency_name(self._file, deadline.party_id),
                )
                self.body.addWidget(text(words, "strong"))
        self.body.addSpacing(12)
        rows = FormRows()
        rows.add(self.tr("原因(&W)"), self.why, required=True)
        self.reason_row = rows.add(self.tr("说明(&R)"), self.reason)
        self.body.addWidget(rows)
        self.hint = text(
            self.tr(
                "每个被告各自负有举证责任。请确认共同被告已经提交，且内容包括本机关的答辩和证据。"
            ),
            "warning",
        )
        self.body.addWidget(self.hint)
        self.body.addStretch(1)
        self.setMinimumWidth(WIDTH)
