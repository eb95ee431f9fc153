"""What is written for readers is true: commands exist, output is real, links lead somewhere."""

from __future__ import annotations

import re
import shlex
import tomllib

import pytest

import main
import resources
from tests.benchmarks.__main__ import PARTS
from tests.house import ROOT
from ui.terminal.arguments import parser

DOCUMENTS = ("README.md", "README.zh-CN.md", "CONTRIBUTING.md", "CHANGELOG.md")
READMES = DOCUMENTS[:2]
HEAVIEST_PICTURE = 250_000

every_document = pytest.mark.parametrize("name", DOCUMENTS)
every_readme = pytest.mark.parametrize("name", READMES)


def text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def blocks(name: str, language: str) -> list[str]:
    """The code blocks of a document in one language."""
    return re.findall(rf"(?ms)^```{language}\n(.*?)^```", text(name))


def typed(line: str) -> list[str]:
    """What a line of a code block gives to main.py."""
    words = shlex.split(line, comments=True)
    return words[words.index("main.py") + 1 :]


def commands(name: str) -> list[list[str]]:
    lines = [line for block in blocks(name, "sh") for line in block.splitlines()]
    return [typed(line) for line in lines if " main.py" in line]


@every_document
def test_every_make_target_that_is_named_exists(name: str) -> None:
    targets = set(re.findall(r"(?m)^([a-z]+):.*## ", text("Makefile")))
    assert set(re.findall(r"(?:`|^)make ([a-z]+)", text(name), re.MULTILINE)) <= targets


def test_every_make_target_is_told_to_whoever_works_on_the_house() -> None:
    told = set(re.findall(r"make ([a-z]+)", text("CONTRIBUTING.md") + text("README.md")))
    targets = set(re.findall(r"(?m)^([a-z]+):.*## ", text("Makefile")))
    assert targets - told <= {"help", "clean"}


@every_readme
def test_the_two_commands_come_first(name: str) -> None:
    assert blocks(name, "sh")[0].splitlines()[0].startswith("make run ")
    assert blocks(name, "sh")[0].splitlines()[1].startswith("make test ")


@every_readme
def test_every_command_that_is_named_can_be_typed(name: str) -> None:
    named = commands(name)
    assert {words[0] for words in named if words} >= {"agenda", "backup", "restore", "demo"}
    for words in named:
        if "--help" not in words:
            parser().parse_args(words)


@every_readme
def test_what_the_terminal_is_shown_to_say_is_what_it_says(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    shown = blocks(name, "console")
    assert shown
    for block in shown:
        line, output = block.split("\n", 1)
        assert line.startswith("$ ")
        assert main.main(typed(line)) == 0
        assert capsys.readouterr().out == output


@every_document
def test_every_link_and_every_picture_leads_somewhere(name: str) -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", text(name)):
        assert target.startswith("https://") or (ROOT / target).exists(), target


def test_pictures_are_light_enough_for_a_slow_line() -> None:
    pictures = list((ROOT / "docs/pictures").glob("*.png"))
    assert pictures
    for picture in pictures:
        assert picture.stat().st_size < HEAVIEST_PICTURE, picture.name
        assert f"docs/pictures/{picture.name}" in text("README.md")


def laws() -> list[dict[str, object]]:
    """The laws of the rule pack, as their files begin."""
    files = sorted(resources.folder("rules").glob("*.toml"))
    return [tomllib.loads(file.read_text(encoding="utf-8"))["law"] for file in files]


@pytest.mark.parametrize("law", laws(), ids=lambda law: law["code"])
def test_every_law_of_the_rule_pack_is_named_with_the_days_of_its_force(
    law: dict[str, object],
) -> None:
    english = next(line for line in text("README.md").splitlines() if str(law["name_en"]) in line)
    name = str(law["name_zh"]).replace("《", "〈").replace("》", "〉")
    chinese = next(line for line in text("README.zh-CN.md").splitlines() if name in line)
    if english.startswith("|"):
        for line in (english, chinese):
            assert str(law["in_force_from"]) in line
            assert str(law.get("in_force_to", "")) in line


@every_readme
def test_the_years_whose_days_off_are_known_are_told(name: str) -> None:
    years = sorted(int(file.stem) for file in resources.folder("workdays").glob("*.toml"))
    calendar_told = text(name)
    for year in (years[0], years[-1], years[-1] + 1):
        assert str(year) in calendar_told
    assert re.search(rf"{years[-1] + 1}[^。.]*(not published|尚未公布)", calendar_told)


def test_the_changelog_tells_the_version_of_the_program_first() -> None:
    version = tomllib.loads(text("pyproject.toml"))["project"]["version"]
    told = re.findall(r"(?m)^## (\S+)", text("CHANGELOG.md"))
    assert told[0] == version


def test_the_changelog_speaks_of_rules_and_holidays_before_the_program() -> None:
    newest = text("CHANGELOG.md").split("\n## ")[1]
    rules, holidays, program = (newest.index(f"### {part}") for part in ("规则", "放假", "程序"))
    assert rules < holidays < program


def test_the_parts_of_the_bench_can_be_asked_for_by_name() -> None:
    assert 'ARGS="start"' in text("CONTRIBUTING.md")
    assert "start" in PARTS
