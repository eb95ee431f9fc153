"""Reading the sources of the program as syntax trees, for the tests that guard the house."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("tracker", "ui", "db", "resources")


def sources(*places: str) -> list[str]:
    """The Python files of these packages or files, relative to the root; all without a place."""
    found: list[Path] = []
    for place in places or ("main.py", *PACKAGES):
        path = ROOT / place
        found += sorted(path.rglob("*.py")) if path.is_dir() else [path]
    return [path.relative_to(ROOT).as_posix() for path in found]


@cache
def tree(source: str) -> ast.Module:
    """The syntax tree of a file."""
    return ast.parse((ROOT / source).read_text(encoding="utf-8"), source)


def imports(source: str) -> set[str]:
    """The modules a file imports anywhere, for type checking too, by their full names."""
    names: set[str] = set()
    for node in ast.walk(tree(source)):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{source}: imports are absolute"
            names.add(str(node.module))
    return names


def roots(modules: set[str]) -> set[str]:
    """The packages these modules lie in."""
    return {module.partition(".")[0] for module in modules}


def calls(source: str) -> Iterator[ast.Call]:
    """Every call of a file."""
    return (node for node in ast.walk(tree(source)) if isinstance(node, ast.Call))


def called(call: ast.Call) -> str:
    """The last name of what is called: `tr` for `self.tr(…)`."""
    return last_name(call.func)


def last_name(node: ast.AST) -> str:
    """`now` for `datetime.datetime.now`; empty for what has no name."""
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def strings(source: str) -> Iterator[ast.Constant]:
    """Every text in the code, also the parts of f-strings; docstrings are none."""
    told = {
        node.value
        for node in ast.walk(tree(source))
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree(source)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in told:
            yield node


def place(source: str, node: ast.AST) -> str:
    """Where something stands, as an editor understands it."""
    return f"{source}:{getattr(node, 'lineno', 0)}"


def modules(*places: str) -> list[str]:
    """The names under which these files are imported."""
    names = [source.removesuffix(".py").replace("/", ".") for source in sources(*places)]
    return [name.removesuffix(".__init__") for name in names]


def loaded_by(names: list[str], suspects: set[str]) -> set[str]:
    """Which of the suspected packages a fresh interpreter has loaded after these imports."""
    code = f"import sys, {', '.join(names)}\nprint(*{suspects!r}.intersection(sys.modules))"
    answer = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert answer.returncode == 0, answer.stderr
    return set(answer.stdout.split())
