"""What `make` installs: the lock keeps to the ranges, and the set-up says what it may not do."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from importlib.metadata import version
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.version import Version

ROOT = Path(__file__).resolve().parent.parent
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

PYTHONS = ("3.11", "3.12", "3.13", "3.14")
SYSTEMS = ("linux", "win32", "darwin")
QT_THAT_ABORTS_PYTHON_311 = Version("6.12")


def ranges() -> list[Requirement]:
    groups = PROJECT["optional-dependencies"].values()
    return [Requirement(line) for lines in (PROJECT["dependencies"], *groups) for line in lines]


def locked() -> list[Requirement]:
    return [Requirement(line) for line in re.findall(r"(?m)^([\w.-]+==[^\\\n]+?) *\\?$", LOCK)]


def applies(requirement: Requirement, python: str, system: str) -> bool:
    here = {"python_version": python, "python_full_version": f"{python}.0", "sys_platform": system}
    return requirement.marker is None or requirement.marker.evaluate(here)


def locked_version(name: str, python: str, system: str) -> Version:
    """The one version of `name` that the lock gives this Python on this system."""
    found = [
        next(iter(one.specifier)).version
        for one in locked()
        if one.name.lower() == name.lower() and applies(one, python, system)
    ]
    assert len(found) == 1, f"{name} on {system}, Python {python}: {found}"
    return Version(found[0])


@pytest.mark.parametrize("system", SYSTEMS)
@pytest.mark.parametrize("python", PYTHONS)
def test_the_lock_satisfies_every_range(python: str, system: str) -> None:
    for wanted in ranges():
        if applies(wanted, python, system):
            found = locked_version(wanted.name, python, system)
            assert found in wanted.specifier, f"{wanted} but the lock has {found}"


def test_the_lock_names_no_address_and_no_folder() -> None:
    for line in LOCK.splitlines():
        assert not re.search(r"://|--(extra-)?index|--find-links|(^|\s)\.{0,2}/|@ ", line), line


def test_every_locked_library_has_its_hashes() -> None:
    entries = re.split(r"(?m)^(?=[\w.-]+==)", LOCK)[1:]
    assert len(entries) == len(locked())
    for entry in entries:
        assert "--hash=sha256:" in entry, entry.splitlines()[0]


@pytest.mark.parametrize("system", SYSTEMS)
def test_the_qt_that_aborts_python_311_is_never_locked_for_it(system: str) -> None:
    assert locked_version("PySide6-Essentials", "3.11", system) < QT_THAT_ABORTS_PYTHON_311


def test_the_qt_in_use_does_not_abort_this_python() -> None:
    installed = Version(version("PySide6-Essentials"))
    assert sys.version_info >= (3, 12) or installed < QT_THAT_ABORTS_PYTHON_311


# --- scripts/setup.sh on machines we do not have ------------------------------------------------

BORROWED = ("sh", "cat", "dirname", "cmp", "grep", "find", "rm", "cp", "sort", "head")


def command(folder: Path, name: str, script: str) -> None:
    file = folder / name
    file.unlink(missing_ok=True)  # never write through a link to a program of this machine
    file.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    file.chmod(0o755)


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    """A checkout without .venv, and a `bin` that is the whole PATH of a bare Debian machine.

    It knows no library, no program beyond the barest, and its user is not root.
    """
    scripts, programs = tmp_path / "scripts", tmp_path / "bin"
    scripts.mkdir()
    programs.mkdir()
    text = (ROOT / "scripts/setup.sh").read_text(encoding="utf-8")
    # The line that adds the folders of the machine the tests run on.
    bare, removed = re.subn(r"(?m)^PATH=.*$", "", text)
    assert removed == 1
    (scripts / "setup.sh").write_text(bare, encoding="utf-8")
    for name in BORROWED:
        (programs / name).symlink_to(str(shutil.which(name)))
    command(programs, "python3", f'exec {sys.executable} "$@"')
    command(programs, "ldconfig", "echo '	libc.so.6 (libc6) => /lib/libc.so.6'")
    command(programs, "uname", '[ "$1" = -m ] && echo x86_64 || echo Linux')
    command(programs, "fc-list", "true")
    command(programs, "id", "echo 1000")
    command(programs, "sudo", "exit 1")
    command(programs, "apt-get", 'echo "$@" >>"$0.calls"')
    return tmp_path


def set_up(machine: Path, task: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(machine / "bin/sh"), str(machine / "scripts/setup.sh"), task],
        env={"PATH": str(machine / "bin"), "HOME": str(machine)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
    )


on_linux = pytest.mark.skipif(sys.platform != "linux", reason="system packages are a Linux matter")


@on_linux
def test_without_root_the_exact_apt_line_is_printed(machine: Path) -> None:
    answer = set_up(machine, "run")
    line = next(line for line in answer.stderr.splitlines() if "sudo apt-get" in line)
    assert "sudo apt-get update && sudo apt-get install -y --no-install-recommends libegl1" in line
    assert {"libxcb-cursor0", "libnotify-bin", "fonts-noto-cjk"} <= set(line.split())
    assert "xvfb" not in line, "the program itself needs no test screen"
    assert answer.returncode == 1
    assert not (machine / "bin/apt-get.calls").exists()


@on_linux
def test_the_tests_ask_for_a_screen_a_bus_and_a_pop_up_service_too(machine: Path) -> None:
    answer = set_up(machine, "test")
    line = next(line for line in answer.stderr.splitlines() if "sudo apt-get" in line)
    assert {"libegl1", "xvfb", "xauth", "dbus", "dunst"} <= set(line.split())


@on_linux
def test_root_without_package_lists_fetches_them_once(machine: Path) -> None:
    programs = machine / "bin"
    (programs / "env").symlink_to(str(shutil.which("env")))
    command(programs, "id", "echo 0")
    command(programs, "touch", f'exec {shutil.which("touch")} "$@"')
    command(
        programs,
        "apt-get",
        """echo "$@" >>"$0.calls"
case "$*" in *update) touch "$0.lists" ;; *) [ -e "$0.lists" ] ;; esac""",
    )
    set_up(machine, "run")
    simulated, updated, installed = (programs / "apt-get.calls").read_text().splitlines()
    assert "--simulate" in simulated
    assert updated.endswith("update")
    assert " install -y --no-install-recommends libegl1 " in installed


@on_linux
def test_a_system_without_apt_is_told_what_is_missing(machine: Path) -> None:
    (machine / "bin/apt-get").unlink()
    answer = set_up(machine, "run")
    assert "no apt-get" in answer.stderr
    assert "libxcb-cursor.so.0" in answer.stderr
    assert "notify-send" in answer.stderr


@on_linux
def test_a_python_that_is_too_old_is_refused_in_one_sentence(machine: Path) -> None:
    command(machine / "bin", "python3", "exit 1")
    answer = set_up(machine, "run")
    assert answer.returncode == 1
    assert answer.stderr.startswith("yingsu: Python 3.11 or newer is needed")
    assert len(answer.stderr.splitlines()) == 1


@on_linux
def test_an_older_python3_gives_way_to_a_newer_one_beside_it(machine: Path) -> None:
    command(machine / "bin", "python3", "exit 1")
    command(machine / "bin", "python3.12", f'exec {sys.executable} "$@"')
    assert "Cannot go on without: libEGL.so.1" in set_up(machine, "run").stderr


@on_linux
def test_a_complete_environment_is_left_as_it_is(machine: Path) -> None:
    (machine / ".venv/bin").mkdir(parents=True)
    command(machine / ".venv/bin", "python", f'exec {sys.executable} "$@"')
    for file in ("requirements.lock", ".venv/installed.lock"):
        (machine / file).write_text(LOCK, encoding="utf-8")
    answer = set_up(machine, "tools")
    assert (answer.returncode, answer.stdout, answer.stderr) == (0, "", "")


@on_linux
@pytest.mark.parametrize("python", ["/nowhere/python3", "/bin/sh"])
def test_an_environment_whose_python_is_gone_is_made_anew(machine: Path, python: str) -> None:
    (machine / ".venv/bin").mkdir(parents=True)
    (machine / ".venv/bin/python").symlink_to(python)
    for file in ("requirements.lock", ".venv/installed.lock"):
        (machine / file).write_text(LOCK, encoding="utf-8")
    command(machine / "bin", "mkdir", f'exec {shutil.which("mkdir")} "$@"')
    command(machine / "bin", "getconf", "echo glibc 2.36")
    command(machine / "bin", "uv", 'echo "$@" >>"$0.calls"; mkdir -p .venv/new')
    answer = set_up(machine, "tools")
    assert answer.returncode == 0, answer.stderr
    assert (machine / ".venv/new").exists()
    assert not (machine / ".venv/bin").exists()
    assert (machine / ".venv/installed.lock").read_text(encoding="utf-8") == LOCK
    assert "-r requirements.lock" in (machine / "bin/uv.calls").read_text(encoding="utf-8")


@on_linux
def test_a_system_older_than_the_locked_qt_gets_the_ranges(machine: Path) -> None:
    for file in ("requirements.lock", "pyproject.toml"):
        shutil.copy(ROOT / file, machine / file)
    command(machine / "bin", "mkdir", f'exec {shutil.which("mkdir")} "$@"')
    command(machine / "bin", "getconf", "echo glibc 2.31")
    command(machine / "bin", "uv", 'echo "$@" >>"$0.calls"; mkdir -p .venv')
    answer = set_up(machine, "tools")
    assert answer.returncode == 0, answer.stderr
    assert "older than the newest Qt" in answer.stderr
    assert "-r build/ranges.txt" in (machine / "bin/uv.calls").read_text(encoding="utf-8")
    taken = (machine / "build/ranges.txt").read_text(encoding="utf-8").splitlines()
    assert [Requirement(line) for line in taken] == ranges()


@on_linux
def test_pip_and_its_settings_serve_where_uv_cannot_fetch(machine: Path) -> None:
    shutil.copy(ROOT / "requirements.lock", machine)
    command(machine / "bin", "mkdir", f'exec {shutil.which("mkdir")} "$@"')
    command(machine / "bin", "ln", f'exec {shutil.which("ln")} "$@"')
    command(machine / "bin", "getconf", "echo glibc 2.36")
    command(machine / "bin", "uv", "echo no route to the index >&2; exit 1")
    command(
        machine / "bin",
        "python3",
        f"""case "$1 $2" in
"-c import sys"*) case "$2" in *_base_executable*) echo "$0"; exit ;; esac ;;
"-m venv") mkdir -p .venv/bin && ln -sf "{machine}/bin/python3" .venv/bin/python; exit ;;
"-m pip") echo "$@" >>"{machine}/bin/pip.calls"; exit ;;
esac
exec {sys.executable} "$@\"""",
    )
    answer = set_up(machine, "tools")
    assert answer.returncode == 0, answer.stderr
    assert "-r requirements.lock" in (machine / "bin/pip.calls").read_text(encoding="utf-8")
