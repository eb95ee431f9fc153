"""Says at the fields of 收文登记 what is wrong with them, and finds the first one to mend."""

from __future__ import annotations

from collections.abc import Iterable

from tracker.intake import Finding, Severity
from ui.case_form_parts import MainFields, MoreFields
from ui.date_field import DateField
from ui.form_rows import FormRow
from ui.party_rows import PartyList
from ui.words import finding_sentence


class FieldFindings:
    """Knows which row a finding belongs to."""

    def __init__(self, main: MainFields, more: MoreFields, parties: PartyList) -> None:
        self._main = main
        self._more = more
        self._parties = parties

    def show(self, findings: Iterable[Finding], *, tried: bool) -> list[Finding]:
        """Says them at their rows; what is missing is said only once saving was tried.

        Answers with those that belong to no row.
        """
        for row in self.rows():
            row.clear()
        told = [each for each in findings if tried or each.code != "required"]
        homeless = [each for each in reversed(told) if not self.say(each)]
        for row in self.rows():
            if isinstance(row.field, DateField) and row.field.text_is_bad():
                row.set_error(row.field.complaint())
        return homeless

    def say(self, finding: Finding) -> bool:
        """Says one finding at its row; False when it has none."""
        row = self._row(finding.field)
        if row is None:
            return False
        if finding.severity is Severity.ERROR:
            row.set_error(finding_sentence(finding))
        else:
            row.set_warning(finding_sentence(finding))
        return True

    def rows(self) -> list[FormRow]:
        """All rows in the order of the form."""
        parties = self._parties.fields()
        further = [row for fields in parties[1:] for row in fields.rows.values()]
        return [*self._main.rows(), *further, *self._more.rows()]

    def wrong(self) -> list[FormRow]:
        """The rows that stand in the way of saving."""
        return [row for row in self.rows() if row.has_error()]

    def date_texts(self) -> tuple[str, ...]:
        """Every date as it was typed, also one that is none."""
        return tuple(row.field.text() for row in self.rows() if isinstance(row.field, DateField))

    def _row(self, field: str) -> FormRow | None:
        if field.startswith("parties."):
            _parties, place, name = field.split(".")
            return self._parties.fields()[int(place)].rows.get(name)
        return self._main.field_rows.get(field) or self._more.field_rows.get(field)
