"""Reading a rule pack: one TOML file per statute, its rules in the order of its articles.

A pack that is not clean is refused whole with a `RuleError` that names file, rule and field. What
a rule computes is not tested here; see `tracker.rules.check_examples`.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import partial
from itertools import pairwise
from pathlib import Path

from tracker.codes import (
    Actor,
    Capacity,
    EventKind,
    Nature,
    Paper,
    Procedure,
    Role,
    Stage,
)
from tracker.errors import RuleError
from tracker.law import (
    Alias,
    Anchor,
    AnchorDay,
    Citation,
    Confidence,
    Law,
    Rule,
    RuleVersion,
    StatedTerm,
)
from tracker.rule_periods import read_example, read_lengthening, read_period
from tracker.toml_tables import Table, read_toml, texts_of


def read_folder(folder: Path) -> dict[str, str]:
    """The texts of a rule pack by the names of their files."""
    texts = texts_of(folder.glob("*.toml"), _refuse)
    if not texts:
        raise _refuse("no_rule_files", "", None, file=folder.name)
    return texts


def read_pack(texts: Mapping[str, str]) -> tuple[list[Rule], str, list[Law]]:
    """The rules of these texts, their fingerprint, and the laws they stand in.

    `texts` are by file name: `apl.toml` holds the law of that code.
    """
    texts = dict(sorted(texts.items()))
    tables = {file.removesuffix(_ENDING): _open(file, text) for file, text in texts.items()}
    laws = {code: _read_law(table, code) for code, table in tables.items()}
    rules: dict[str, Rule] = {}
    for code, table in tables.items():
        for rule in _read_rules(table, laws[code], laws):
            if rule.id in rules:
                raise _refuse("rule_twice", "id", rule.id, file=_file_of(code), rule=rule.id)
            rules[rule.id] = rule
    _check_aliases(rules)
    _check_anchors(rules)
    return list(rules.values()), _fingerprint(texts.values(), laws.values()), list(laws.values())


def read_law(text: str, file: str) -> Law:
    """The law a text holds, its rules unread; `file` is its name in messages."""
    return _law_of(_open(file, text).table("law"))


_CODE = re.compile(r"[a-z][a-z0-9_]{1,30}")
_ENDING = ".toml"


def _refuse(code: str, field: str, value: object, *, file: str, rule: str = "") -> RuleError:
    return RuleError(code, file=file, rule=rule, field=field, value=value)


def _open(file: str, text: str) -> Table:
    refuse = partial(_refuse, file=file)
    return Table(read_toml(text, refuse), refuse)


def _file_of(law: str) -> str:
    return f"{law}{_ENDING}"


def _fingerprint(texts: Iterable[str], laws: Iterable[Law]) -> str:
    """The day the pack was last checked and a hash that changes with any of its texts."""
    content = hashlib.sha256("".join(texts).encode())
    return f"{max(law.checked_on for law in laws)}/{content.hexdigest()[:8]}"


def _check_aliases(rules: Mapping[str, Rule]) -> None:
    """Another id of a rule is neither a rule nor another id of any rule."""
    taken = set(rules)
    for rule in rules.values():
        for place, alias in enumerate(rule.aliases, start=1):
            if alias.id in taken:
                field = f"aliases[{place}].id"
                raise _refuse("alias_taken", field, alias.id, file=rule.file, rule=rule.id)
            taken.add(alias.id)


def _check_anchors(rules: Mapping[str, Rule]) -> None:
    """A period hangs on one that is there, and never in the end on itself."""
    for each in rules.values():
        rule, passed = each, []
        while rule.hangs_on is not None:
            passed.append(rule.id)
            where, anchor = {"file": rule.file, "rule": rule.id}, rule.hangs_on.rule
            if anchor not in rules:
                raise _refuse("unknown_anchor", "hangs_on.rule", anchor, **where)
            if anchor in passed:
                raise _refuse("hangs_in_a_circle", "hangs_on.rule", anchor, **where)
            rule = rules[anchor]


def _read_law(file_table: Table, code: str) -> Law:
    table = file_table.table("law")
    law = _law_of(table)
    if law.code != code:
        raise table.refusal("law_not_of_file", "code", law.code)
    return law


def _law_of(table: Table) -> Law:
    law = Law(
        code=table.take("code", str),
        name_zh=table.take("name_zh", str),
        name_en=table.take("name_en", str),
        in_force_from=table.take("in_force_from", date),
        in_force_to=table.given("in_force_to", date),
        checked_on=table.take("checked_on", date),
        basis_for=table.code_given("basis_for", Procedure),
    )
    if not _CODE.fullmatch(law.code):
        raise table.refusal("not_a_law_code", "code", law.code)
    table.finish()
    return law


def _read_rules(file_table: Table, law: Law, laws: Mapping[str, Law]) -> Iterator[Rule]:
    """The rules of a statute; one that rules only cite has none of its own."""
    if "rule" in file_table:
        for place in file_table.tables("rule"):
            rule_id = place.take("id", str)
            refuse = partial(_refuse, file=_file_of(law.code), rule=rule_id)
            yield _read_rule(place.speaking_of(refuse), rule_id, law, laws)
    file_table.finish()


def _read_rule(table: Table, rule_id: str, law: Law, laws: Mapping[str, Law]) -> Rule:
    rule = Rule(
        id=rule_id,
        title_zh=table.take("title_zh", str),
        title_en=table.take("title_en", str),
        nature=table.code("nature", Nature),
        actor=table.code("actor", Actor),
        trigger=table.code("trigger", EventKind),
        trigger_zh=table.take("trigger_zh", str),
        trigger_en=table.take("trigger_en", str),
        papers=table.codes("papers", Paper),
        versions=tuple(_read_version(part, laws) for part in table.tables("version")),
        procedure=table.code_given("procedure", Procedure),
        stages=table.codes_given("stages", Stage),
        roles=table.codes_given("roles", Role),
        watched_by=table.codes_given("watched_by", Role),
        watched_in=table.codes_given("watched_in", Procedure),
        capacities=table.codes_given("capacities", Capacity),
        capacity_papers=_read_capacity_papers(table),
        extension=read_lengthening(table, "extension"),
        aliases=tuple(_read_alias(part) for part in table.tables_given("aliases")),
        hangs_on=_read_anchor(table),
        quiet=table.given("quiet", bool) or False,
        only_under=_read_basis(table, laws),
        overtaken_by=table.code_given("overtaken_by", EventKind),
        stated=table.code_given("stated", StatedTerm) or StatedTerm.BESIDE,
        note_zh=table.given("note_zh", str) or "",
        note_en=table.given("note_en", str) or "",
        file=_file_of(law.code),
    )
    if law.code not in rule.laws:
        field = f"version[{len(rule.versions)}].citations[1].law"
        raise table.refusal("law_not_of_file", field, rule.law)
    _check_opening(rule, table)
    _check_order(rule.versions, table)
    table.finish()
    return rule


def _read_basis(table: Table, laws: Mapping[str, Law]) -> str | None:
    """The law of reconsideration a rule belongs to, where it opens under that one only."""
    code = table.given("only_under", str)
    if code is not None and (code not in laws or laws[code].basis_for is None):
        raise table.refusal("unknown_law", "only_under", code)
    return code


def _check_opening(rule: Rule, table: Table) -> None:
    """A rule that a case opens by itself says in which procedure and stages."""
    in_a_case = rule.roles or rule.watched_by
    if (in_a_case or rule.stages) and rule.procedure is None:
        raise table.refusal("missing", "procedure")
    if in_a_case and not rule.stages:
        raise table.refusal("missing", "stages")


def _read_capacity_papers(table: Table) -> tuple[tuple[Capacity, tuple[Paper, ...]], ...]:
    """Further papers by the capacity of the agency."""
    if "capacity_papers" not in table:
        return ()
    papers = table.table("capacity_papers")
    read = tuple((each, papers.codes_given(each, Paper)) for each in Capacity)
    papers.finish()
    return tuple((capacity, codes) for capacity, codes in read if codes)


def _read_alias(table: Table) -> Alias:
    alias = Alias(table.take("id", str), read_lengthening(table, "extend") or 0)
    table.finish()
    return alias


def _read_anchor(table: Table) -> Anchor | None:
    if "hangs_on" not in table:
        return None
    part = table.table("hangs_on")
    anchor = Anchor(part.take("rule", str), part.code("day", AnchorDay))
    part.finish()
    return anchor


def _check_order(versions: tuple[RuleVersion, ...], table: Table) -> None:
    """Versions follow one another in time, without sharing a day or an id."""
    for place, (earlier, later) in enumerate(pairwise(versions), start=2):
        if earlier.in_force_to is None or later.in_force_from <= earlier.in_force_to:
            field = f"version[{place}].in_force_from"
            raise table.refusal("versions_overlap", field, later.in_force_from)
        if later.id in [version.id for version in versions[: place - 1]]:
            raise table.refusal("version_twice", f"version[{place}].id", later.id)


def _read_version(table: Table, laws: Mapping[str, Law]) -> RuleVersion:
    version = RuleVersion(
        id=table.take("id", str),
        in_force_from=table.take("in_force_from", date),
        in_force_to=table.given("in_force_to", date),
        period=read_period(table.table("period")) if "period" in table else None,
        citations=tuple(_read_citation(part, laws) for part in table.tables("citations")),
        consequence_zh=table.take("consequence_zh", str),
        consequence_en=table.take("consequence_en", str),
        confidence=table.code("confidence", Confidence),
        examples=tuple(read_example(part) for part in table.tables_given("examples")),
        term_zh=table.given("term_zh", str) or "",
        term_en=table.given("term_en", str) or "",
        text_missing=table.given("text_missing", bool) or False,
    )
    _check_timing(version, table)
    _check_dates(version, laws[version.law], table)
    table.finish()
    return version


def _check_timing(version: RuleVersion, table: Table) -> None:
    """Counted with examples, or told in words, or missing: one of the three."""
    if version.period is None and not version.text_missing:
        for key, words in (("term_zh", version.term_zh), ("term_en", version.term_en)):
            if not words:
                raise table.refusal("missing", "period" if key == "term_zh" else key)
    if version.period is not None and version.text_missing:
        raise table.refusal("period_of_a_missing_text", "period")
    if version.period is not None and not version.examples:
        raise table.refusal("missing", "examples")
    if version.period is None and version.examples:
        raise table.refusal("examples_without_period", "examples")


def _check_dates(version: RuleVersion, law: Law, table: Table) -> None:
    """A version lies within its law, its examples within the version."""
    first, last = version.in_force_from, version.in_force_to or date.max
    if last < first:
        raise table.refusal("ends_before_it_begins", "in_force_to", last)
    if first < law.in_force_from:
        raise table.refusal("outside_its_law", "in_force_from", first)
    if last > (law.in_force_to or date.max):
        raise table.refusal("outside_its_law", "in_force_to", version.in_force_to)
    for place, example in enumerate(version.examples, start=1):
        if not version.in_force(example.trigger):
            field = f"examples[{place}].trigger"
            raise table.refusal("outside_its_version", field, example.trigger)


def _read_citation(table: Table, laws: Mapping[str, Law]) -> Citation:
    code = table.take("law", str)
    if code not in laws:
        raise table.refusal("unknown_law", "law", code)
    law = laws[code]
    citation = Citation(law.code, law.name_zh, table.take("article", str), law.checked_on)
    table.finish()
    return citation
