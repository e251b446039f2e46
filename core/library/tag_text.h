// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace moodogram {

// What the text in tags means. Internal to core/library.

/// UTF-8 of text that declares no encoding, or Latin-1, which many programs write although it is something else: valid
/// UTF-8 is that; where most letters make words without a single ASCII letter it is Windows-1251 (Cyrillic); else
/// Windows-1252, which is Latin-1 with letters and quotes in place of the control characters.
std::string decodeUndeclaredText(std::string_view bytes);

/// Valid UTF-8 without the white space and NULs that fixed-width tags are padded with.
std::string cleanText(std::string_view text);

/// "3/12" is 3; 0 where there is no number up to `largest` at the beginning.
int leadingNumber(std::string_view text, int largest);

/// The first four digits in a row that belong to no longer number: "2004-05-06", "06.05.2004", "c. 1810". 0: none.
int yearIn(std::string_view text);

/// "-7.25 dB", "+0,5", "0.98". nullopt: no number, or none that can be meant.
std::optional<float> decibelsIn(std::string_view text);
std::optional<float> peakIn(std::string_view text);

/// "128", "127.99 BPM": beats a minute; 0: no number, or none that can be meant.
float tempoIn(std::string_view text);

}  // namespace moodogram
