# SPDX-FileCopyrightText: 2026 Moodogram developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the URIs that GNOME's playlist parser finds in a playlist, a line each."""
import pathlib
import sys

import gi

gi.require_version("TotemPlParser", "1.0")
from gi.repository import TotemPlParser  # noqa: E402

parser = TotemPlParser.Parser()
parser.connect("entry-parsed", lambda _, uri, metadata: print(uri))
sys.exit(0 if parser.parse(pathlib.Path(sys.argv[1]).as_uri(), False) == TotemPlParser.ParserResult.SUCCESS else 1)
