#!/usr/bin/env python3
"""Sets Variorum up in this folder and runs it. Needs nothing but Python 3.11 or newer.

    python3 start.py            set up what is missing, then open the window
                                (no screen: compare the sample story as text and as a page)
    python3 start.py test       set up what the tests need too, then run every check and test
    python3 start.py eval       score grouping and comparing on labelled stories
    python3 start.py app        make the program as it is handed out: a folder, an archive, a Debian package
    python3 start.py setup      only set up

Everything is installed into .venv beside this file, from the locked list in packaging/lock. Libraries
of the system (Qt's, fonts) are installed with apt-get when run as root; otherwise the line to run is
printed. A second run finds everything done and starts at once.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
WINDOWS = os.name == "nt"
BIN = VENV / ("Scripts" if WINDOWS else "bin")
PYTHON = BIN / ("python.exe" if WINDOWS else "python")
VARIORUM = BIN / ("variorum.exe" if WINDOWS else "variorum")
LOCKS = ROOT / "packaging" / "lock"

# Which Debian package holds each library that Qt loads (found missing by `ldd`).
PACKAGE_OF = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libgl1",
    "libOpenGL.so.0": "libopengl0",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libbrotlidec.so.1": "libbrotli1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
}
WINDOW_FONTS = {"NotoSerif": "fonts-noto-core"}
TEST_PROGRAMS = {
    "Xvfb": "xvfb",
    "dbus-run-session": "dbus-daemon",
    "gnome-keyring-daemon": "gnome-keyring",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
}
TEST_FILES = {  # below /usr
    "lib/*/girepository-1.0/Atspi-2.0.typelib": "gir1.2-atspi-2.0",
    "lib/python3/dist-packages/gi/__init__.py": "python3-gi",
}
ON_ALL_CORES = ["-n", "auto", "--maxprocesses", "4", "--dist", "worksteal"]


class Stopped(Exception):
    """A step that could not be done: one sentence, and what to do next."""

    def __init__(self, sentence: str, hint: str) -> None:
        super().__init__(sentence)
        self.hint = hint


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


# -- the system ----------------------------------------------------------------------------------


def install_packages(packages: list[str], why: str) -> None:
    """Debian's package manager as root; otherwise the exact line to run."""
    names = " ".join(sorted(set(packages)))
    apt = shutil.which("apt-get")
    if not apt:
        raise Stopped(f"This system lacks {why}.", f"Install what your system calls: {names}")
    if not is_root():
        raise Stopped(f"This system lacks {why}.", f"Run: sudo apt-get install -y {names}")
    say(f"Installing {why}: {names}")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = [apt, "install", "-y", "-qq", "--no-install-recommends", *names.split()]
    log = ROOT / ".venv-system.log"
    with log.open("w") as output:
        # The list of packages may be absent or old on a fresh system: update it only when needed.
        for command in (install, [apt, "update", "-qq"], install):
            done = subprocess.run(command, env=quiet, stdout=output, stderr=subprocess.STDOUT)
            if done.returncode == 0 and command is install:
                log.unlink()
                return
    raise Stopped(f"apt-get could not install {names}.", f"Its messages are in {log}.")


def missing_libraries() -> list[str]:
    """Debian packages of the libraries that Qt's window needs and `ldd` does not find."""
    if not sys.platform.startswith("linux") or not shutil.which("ldd"):
        return []
    found: set[str] = set()
    for base in VENV.glob("lib/python3*/site-packages/PySide6"):
        parts = ["Qt/plugins/platforms/libqxcb.so", "Qt/lib/libQt6Widgets.so.6", "Qt/lib/libQt6DBus.so.6"]
        for part in parts:
            said = subprocess.run(["ldd", str(base / part)], capture_output=True, text=True).stdout
            found.update(re.findall(r"^\s*(\S+) => not found", said, re.M))
    unknown = sorted(name for name in found if name not in PACKAGE_OF and not name.startswith("libQt6"))
    if unknown:
        raise Stopped(f"Qt needs {', '.join(unknown)}, which this system lacks.", "Install these libraries.")
    return sorted({PACKAGE_OF[name] for name in found if name in PACKAGE_OF})


def missing_fonts() -> list[str]:
    """Packages of the fonts that the window is drawn with."""
    if not sys.platform.startswith("linux"):
        return []
    places = [Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".fonts",
              Path.home() / ".local/share/fonts"]  # fmt: skip
    return [
        package
        for font, package in WINDOW_FONTS.items()
        if not any(next(place.rglob(f"{font}*"), None) for place in places if place.is_dir())
    ]


def check_window() -> None:
    libraries = missing_libraries()
    if libraries:
        install_packages(libraries, "libraries that the window needs")
    fonts = missing_fonts()
    if fonts:
        if is_root():
            install_packages(fonts, "fonts")
        else:
            say(f"The window looks better with: sudo apt-get install -y {' '.join(fonts)}")


def has_screen() -> bool:
    if WINDOWS or sys.platform == "darwin":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


# -- the environment -----------------------------------------------------------------------------


def make_venv() -> None:
    if PYTHON.exists():
        if subprocess.run([PYTHON, "-m", "pip", "--version"], capture_output=True).returncode == 0:
            return
        say("The environment in .venv is broken; making it again.")
        shutil.rmtree(VENV)
    say("Making an environment in .venv")
    command = [sys.executable, "-m", "venv", str(VENV)]
    made = subprocess.run(command, capture_output=True, text=True)
    if made.returncode and sys.platform.startswith("linux") and shutil.which("apt-get"):
        shutil.rmtree(VENV, ignore_errors=True)
        install_packages(["python3-venv"], "Python's venv module")
        made = subprocess.run(command, capture_output=True, text=True)
    if made.returncode:
        shutil.rmtree(VENV, ignore_errors=True)
        last = (made.stderr or made.stdout).strip().splitlines()[-1:] or ["no reason was given"]
        raise Stopped(f"Python could not make an environment in .venv: {last[0]}",
                      "Check that this folder can be written to.")  # fmt: skip


def stamp_of(lock: Path) -> str:
    """What an installation depends on; the same stamp means that nothing is to be done."""
    parts = (lock.read_bytes(), (ROOT / "pyproject.toml").read_bytes(), str(ROOT).encode())
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def is_installed(names: tuple[str, ...]) -> bool:
    return any(
        (VENV / f"{name}.stamp").exists()
        and (VENV / f"{name}.stamp").read_text() == stamp_of(LOCKS / f"{name}.txt")
        for name in names
    )


def pip_install(arguments: list[str], total: int) -> None:
    """Run pip, showing which package it is at."""
    command = [str(PYTHON), "-m", "pip", "install", "--disable-pip-version-check", "--no-input",
               "--progress-bar", "off", *arguments]  # fmt: skip
    lines: list[str] = []
    count = 0
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as pip:
        assert pip.stdout is not None
        for line in pip.stdout:
            lines.append(line.rstrip())
            found = re.match(r"Collecting ([A-Za-z0-9_.-]+)", line)
            if found and total:
                count = min(count + 1, total)
                show(f"  {count} of {total}  {found[1]}")
            elif line.startswith("Installing collected"):
                show("  unpacking")
    show("")
    if pip.returncode:
        told = [line for line in lines if line.startswith("ERROR")] or lines[-1:]
        raise Stopped(f"pip could not install the packages: {told[0].removeprefix('ERROR: ')}",
                      "Check the connection and the free space, then run this again.")  # fmt: skip


def show(text: str) -> None:
    """One line that is written over on a terminal; a log gets nothing but the steps themselves."""
    if sys.stderr.isatty():
        print(f"\r\033[K{text}", end="", file=sys.stderr, flush=True)


def install(name: str) -> None:
    """Bring .venv to the locked list of that name: `run`, or `test` (which holds `run` too)."""
    if is_installed(("test", name)):
        return
    lock = LOCKS / f"{name}.txt"
    total = len(re.findall(r"^[a-z0-9]", lock.read_text(), re.M))
    say(f"Installing {total} packages (once; about 250 MB to fetch)")
    pip_install(["--require-hashes", "-r", str(lock)], total)
    pip_install(["--no-deps", "--no-build-isolation", "-e", str(ROOT)], 0)
    (VENV / f"{name}.stamp").write_text(stamp_of(lock))


# -- what to run ---------------------------------------------------------------------------------


def run(*command: str | Path, env: dict[str, str] | None = None) -> int:
    return subprocess.run([str(part) for part in command], cwd=ROOT, env=env).returncode


def open_program(arguments: list[str]) -> int:
    if has_screen():
        check_window()
        return run(VARIORUM, *arguments)
    say("There is no screen here, so no window: this is the sample story, compared.")
    page = ROOT / "out" / "sample-story.html"
    page.parent.mkdir(exist_ok=True)
    return run(VARIORUM, "demo", "--html", page)


def run_tests(arguments: list[str]) -> int:
    if sys.platform.startswith("linux"):
        check_window()
        lacking = [package for program, package in TEST_PROGRAMS.items() if not shutil.which(program)]
        lacking += [package for file, package in TEST_FILES.items() if not any(Path("/usr").glob(file))]
        if lacking:
            install_packages(lacking, "programs that the tests use")
    if arguments:
        return run(PYTHON, "-m", "pytest", *arguments)
    checks: list[tuple[str, list[str | Path]]] = [
        ("Style", [BIN / "ruff", "check", "."]),
        ("Format", [BIN / "ruff", "format", "--check", "."]),
        ("Types", [BIN / "mypy"]),
        ("Floors", [BIN / "lint-imports"]),
        ("Tests", [PYTHON, "-m", "pytest", *ON_ALL_CORES]),
    ]
    failed = []
    for title, command in checks:
        say(f"== {title}")
        if run(*command):
            failed.append(title)
    if failed:
        raise Stopped(f"These did not pass: {', '.join(failed)}.", "Their messages are above.")
    say("Everything passed.")
    return 0


def main(arguments: list[str]) -> int:
    task = arguments[0] if arguments else "open"
    rest = arguments[1:]
    if task in ("-h", "--help"):
        print(__doc__)
        return 0
    if task not in ("open", "test", "eval", "app", "setup"):
        raise Stopped(f'start.py knows no "{task}".', "Run: python3 start.py --help")
    if sys.version_info < (3, 11):
        raise Stopped(f"Variorum needs Python 3.11 or newer; this is {sys.version.split()[0]}.",
                      "Install a newer Python and run this with it.")  # fmt: skip
    make_venv()
    install("test" if task in ("test", "eval", "app") else "run")
    if task == "test":
        return run_tests(rest)
    if task == "eval":
        return run(PYTHON, "-m", "tests.eval", *rest)
    if task == "app":
        return run(PYTHON, ROOT / "packaging" / "app" / "build.py", *rest)
    return open_program(rest) if task == "open" else 0


if __name__ == "__main__":
    try:
        raise SystemExit(main(sys.argv[1:]))
    except Stopped as stop:
        say(f"{stop} {stop.hint}")
        raise SystemExit(1) from None
    except KeyboardInterrupt:
        say("Stopped. Run it again to go on.")
        raise SystemExit(130) from None
