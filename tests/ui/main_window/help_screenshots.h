// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/main_window/photographer.h"

namespace moodogram::test {

/// Welcome (its last step over an empty library), guide, problem report, preferences, queue, a message. The window has
/// no tracks yet; afterwards the demo library is in it.
void takeHelp(WindowFixture& fixture, Photographer& photographer);

/// The pictures of the guide (resources/guide/make-pictures makes them small): the window has its tracks.
void takeGuide(WindowFixture& fixture, const QString& folder);

/// The frames of the README's film (resources/screenshots/make-demo puts them together), kFilmRate a second: a library
/// whose moods appear, playing, a search, a path of moods. The window has no tracks yet.
void takeFilm(WindowFixture& fixture, const QString& folder);

}  // namespace moodogram::test
