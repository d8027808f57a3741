"""The program's folder as a package for Debian and what descends from it."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
NEEDS = (
    "libglib2.0-0 | libglib2.0-0t64", "libfontconfig1", "libfreetype6", "libegl1", "libgl1", "libdbus-1-3",
    "libharfbuzz0b", "libwayland-client0", "fonts-noto-core",
)  # fmt: skip
CONTROL = """\
Package: variorum
Version: {version}
Section: news
Priority: optional
Architecture: {architecture}
Depends: {needs}
Installed-Size: {size}
Maintainer: The Variorum developers <developers@variorum.example>
Description: news reader that shows how each outlet told the same story
 Variorum pulls your feeds into a library on your own computer, groups the
 coverage of one event, and sets it side by side: the same testimony quoted
 differently, other figures and verbs, and what an outlet left out.
"""


def package(folder: Path, version: str) -> Path:
    """A .deb beside the folder. Everything in it belongs to root, whoever builds."""
    architecture = ARCHITECTURES.get(os.uname().machine, os.uname().machine)
    tree = folder.with_name("deb")
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(folder, tree / "usr/lib/variorum", symlinks=True)
    for source, target in (
        (HERE / "variorum.desktop", "usr/share/applications/variorum.desktop"),
        (HERE / "variorum.metainfo.xml", "usr/share/metainfo/variorum.metainfo.xml"),
        (ROOT / "resources/icons/variorum.svg", "usr/share/icons/hicolor/scalable/apps/variorum.svg"),
        (ROOT / "resources/LICENSES.md", "usr/share/doc/variorum/LICENSES.md"),
        (ROOT / "LICENSE", "usr/share/doc/variorum/copyright"),
    ):
        (tree / target).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, tree / target)
    start = tree / "usr/bin/variorum"
    start.parent.mkdir(parents=True)
    start.symlink_to("../lib/variorum/variorum")
    size = sum(file.lstat().st_size for file in tree.rglob("*")) // 1024
    control = tree / "DEBIAN/control"
    control.parent.mkdir()
    control.write_text(
        CONTROL.format(version=version, architecture=architecture, size=size, needs=", ".join(NEEDS)), "utf-8"
    )
    path = folder.with_name(f"variorum_{version}_{architecture}.deb")
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zgzip", "-z6", "--build", tree, path], check=True,
                   stdout=subprocess.DEVNULL)  # fmt: skip
    shutil.rmtree(tree)
    return path
