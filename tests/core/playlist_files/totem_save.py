# SPDX-FileCopyrightText: 2026 Moodogram developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a playlist with GNOME's playlist library: totem_save.py FORMAT PLAYLIST FILE..."""
import pathlib
import sys

import gi

gi.require_version("TotemPlParser", "1.0")
from gi.repository import Gio, TotemPlParser  # noqa: E402

format_name, target, files = sys.argv[1], sys.argv[2], sys.argv[3:]
playlist = TotemPlParser.Playlist()
for file in files:
    entry = playlist.append()
    playlist.set_value(entry, "url", pathlib.Path(file).as_uri())
    playlist.set_value(entry, "title", "A title")
kind = getattr(TotemPlParser.ParserType, format_name)
sys.exit(0 if TotemPlParser.Parser().save(playlist, Gio.File.new_for_path(target), "Theirs", kind) else 1)
