"""Records and tables: the same fields, and every column of the ledger has its place."""

from __future__ import annotations

from dataclasses import fields
from enum import StrEnum
from typing import Any

import pytest
from sqlalchemy import Enum

from db.models import Base
from db.rows import TABLES, table_of, to_record, to_row
from tests.builders import (
    a_case,
    a_deadline,
    a_party,
    a_setting,
    a_whole_case,
    the_shared_records,
    what_reminds,
)
from tracker import codes
from tracker.cases import Case, CaseParty, Claimant
from tracker.codes import Outcome
from tracker.counting import Step, StepCode
from tracker.hearings import Appearance, Hearing
from tracker.records import Record

KEPT_BY_THE_DATABASE = {
    "cases": {"seq", "next_due"},
    "deadline": {"act_by"},
    "occurrence": {"remind_at"},
    "history": {"seq"},
}

LEDGER = {
    "serial": (Case, "serial"),
    "procedure": (Case, "procedure"),
    "stage": (Case, "stage"),
    "our_role": (CaseParty, "our_role"),
    "capacity": (CaseParty, "capacity"),
    "official_no": (Case, "official_no"),
    "forum": (Case, "forum_id"),
    "claimant": (Claimant, "name"),
    "agency": (CaseParty, "agency_id"),
    "recon_organ": (Case, "recon_organ"),
    "co_parties": (Case, "co_parties"),
    "unit": (CaseParty, "unit"),
    "handler": (CaseParty, "handler_id"),
    "counsel": (CaseParty, "counsel"),
    "judge": (Case, "judge"),
    "area": (Case, "area"),
    "act_kind": (Case, "act_kind"),
    "act_name": (Case, "act_name"),
    "act_no": (Case, "act_no"),
    "claim": (Case, "claim"),
    "derived_from": (Case, "derived_from"),
    "derived_disclosure": (Case, "derived_disclosure"),
    "series_no": (Case, "series_no"),
    "civil_joint": (Case, "civil_joint"),
    "normdoc_joint": (Case, "normdoc_joint"),
    "compensation_joint": (Case, "compensation_joint"),
    "received_on": (Case, "received_on"),
    "accepted_on": (Case, "accepted_on"),
    "served_on": (CaseParty, "served_on"),
    "service_way": (CaseParty, "service_way"),
    "read_on": (CaseParty, "read_on"),
    "legal_unit_on": (CaseParty, "legal_unit_on"),
    "stated_due": (CaseParty, "stated_due"),
    "ext_requested_on": (CaseParty, "ext_requested_on"),
    "ext_reason": (CaseParty, "ext_reason"),
    "ext_granted_on": (CaseParty, "ext_granted_on"),
    "cause_removed_on": (CaseParty, "cause_removed_on"),
    "court_due": (CaseParty, "court_due"),
    "answered_on": (CaseParty, "answered_on"),
    "evidence_on": (CaseParty, "evidence_on"),
    "submitted_by": (CaseParty, "submitted_by"),
    "proof_no": (CaseParty, "proof_no"),
    "not_submitted": (CaseParty, "not_submitted"),
    "hearing_at": (Hearing, "starts_at"),
    "hearing_kind": (Hearing, "kind"),
    "head_planned": (Appearance, "planned_id"),
    "head_attended": (Appearance, "attended"),
    "head_name": (Appearance, "head_id"),
    "head_title": (Appearance, "head_title"),
    "head_spoke": (Appearance, "spoke"),
    "absence_reason": (Appearance, "absence_reason"),
    "decided_on": (Case, "decided_on"),
    "judgment_served_on": (CaseParty, "judgment_served_on"),
    "effective_on": (Case, "effective_on"),
    "perform_by": (CaseParty, "perform_by"),
    "performed_on": (CaseParty, "performed_on"),
    "outcome": (CaseParty, "outcome"),
    "result": (CaseParty, "result"),
    "result_reason": (CaseParty, "result_reason"),
    "closed_on": (Case, "closed_on"),
    "origin_no": (Case, "origin_no"),
    "advice_no": (CaseParty, "advice_no"),
    "advice_on": (CaseParty, "advice_on"),
    "advice_reply_by": (CaseParty, "advice_reply_by"),
    "advice_replied_on": (CaseParty, "advice_replied_on"),
    "remarks": (Case, "remarks"),
}
"""Each column of the ledger, and the field that keeps it."""


@pytest.mark.parametrize("kind", TABLES, ids=lambda kind: kind.__name__)
def test_a_table_has_the_fields_of_its_record_and_no_other(kind: type[Any]) -> None:
    table = table_of(kind)
    own = KEPT_BY_THE_DATABASE.get(table.name, set())
    assert set(table.c.keys()) - own == {field.name for field in fields(kind)}


def test_every_kind_of_record_has_a_table() -> None:
    assert _names_below(Record) <= {kind.__name__ for kind in TABLES}


@pytest.mark.parametrize("key", LEDGER)
def test_a_column_of_the_ledger_is_kept_in_a_table(key: str) -> None:
    kind, field = LEDGER[key]
    assert field in table_of(kind).c


@pytest.mark.parametrize(
    "record",
    [*the_shared_records(), a_setting(), *a_whole_case(), *what_reminds()],
    ids=lambda r: type(r).__name__,
)
def test_a_record_comes_back_from_its_row_as_it_was(record: Record) -> None:
    assert to_record(type(record), to_row(record)) == record


def test_several_outcomes_are_joined_by_a_plus() -> None:
    party = a_party(outcome=(Outcome.QUASHED, Outcome.COMPENSATION))
    row = to_row(party)
    assert row["outcome"] == "quashed+compensation"
    assert to_record(CaseParty, row) == party


def test_a_step_keeps_a_count_of_zero_and_its_notice() -> None:
    step = Step(
        StepCode.SUSPENDED,
        a_deadline().due_on,
        until=a_deadline().due_on,
        number=0,
        name="春节",
        notice="国办发明电〔2025〕7号",
    )
    deadline = a_deadline(steps=(step,))
    assert to_record(type(deadline), to_row(deadline)).steps == (step,)


def test_codes_are_stored_as_plain_text() -> None:
    values = to_row(a_case()).values()
    assert not any(isinstance(value, StrEnum) for value in values)
    columns = (column for table in TABLES.values() for column in table.c)
    assert not any(isinstance(column.type, Enum) for column in columns)


def test_every_code_is_english_snake_case() -> None:
    kinds = [kind for kind in vars(codes).values() if _is_code(kind)]
    assert all(code.value.isascii() and code.value.islower() for kind in kinds for code in kind)


def test_every_constraint_and_index_has_a_name() -> None:
    for table in Base.metadata.tables.values():
        assert all(index.name for index in table.indexes)
        assert all(constraint.name for constraint in table.foreign_key_constraints)


def _names_below(kind: type[Record]) -> set[str]:
    """By name: a slotted dataclass leaves its unslotted twin among the subclasses."""
    below = [k for k in kind.__subclasses__() if k.__module__.startswith("tracker.")]
    return {k.__name__ for k in below}.union(*(_names_below(k) for k in below))


def _is_code(kind: object) -> bool:
    return isinstance(kind, type) and issubclass(kind, StrEnum) and kind is not StrEnum
