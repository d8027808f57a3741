"""Makes the program as it is handed out: a folder that needs no Python, an archive of it, a Debian package.

python3 start.py app [--out FOLDER] [--only-folder]
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import subprocess
import sys
import tarfile
import tomllib
from pathlib import Path

import PySide6

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
VERSION = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]


def main() -> int:
    """Build what was asked for; returns an exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "app", help="where it is put")
    parser.add_argument("--only-folder", action="store_true", help="no archive and no package")
    given = parser.parse_args()
    folder = freeze(given.out.resolve())
    made = [folder]
    if not given.only_folder:
        made.append(archive(folder))
        if shutil.which("dpkg-deb"):
            from debian import package

            made.append(package(folder, VERSION))
    for each in made:
        print(each)
    return 0


def freeze(out: Path) -> Path:
    """The program's folder. What PyInstaller finds missing ends the build with its own words."""
    compiled = out / "i18n"
    compiled.mkdir(parents=True, exist_ok=True)
    lrelease = Path(PySide6.__file__).with_name("lrelease")
    for source in sorted((ROOT / "resources" / "i18n").glob("*.ts")):
        target = compiled / f"{source.stem}.qm"
        subprocess.run([lrelease, "-silent", source, "-qm", target], check=True)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR",
               "--distpath", out, "--workpath", out / "work", HERE / "variorum.spec"]  # fmt: skip
    subprocess.run(command, check=True, env={**os.environ, "VARIORUM_COMPILED": str(compiled)})
    return out / "variorum"


def archive(folder: Path) -> Path:
    """The folder with what a desktop shows of a program, as one file to unpack anywhere."""
    path = folder.with_name(f"variorum-{VERSION}-{platform.system().lower()}-{platform.machine()}.tar.gz")
    with tarfile.open(path, "w:gz", compresslevel=6) as out:
        out.add(folder, f"variorum-{VERSION}")
        for extra in (HERE / "variorum.desktop", ROOT / "resources/icons/variorum.svg", ROOT / "LICENSE"):
            out.add(extra, f"variorum-{VERSION}/{extra.name}")
    return path


if __name__ == "__main__":
    raise SystemExit(main())
