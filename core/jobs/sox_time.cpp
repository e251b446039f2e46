// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/sox_time.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <string>

#include "core/base/error.h"

namespace moodogram {
namespace {

constexpr double kMostSamples = 1e15;

std::optional<double> number(std::string_view text, std::chars_format format) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, format);
  if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value) || value < 0)
    return std::nullopt;
  return value;
}

/// Hours, minutes and seconds; an empty part counts as 0, but one part must be there.
std::optional<double> seconds(std::string_view text) {
  double result = 0;
  bool any = false;
  for (int part = 0; part < 3; ++part) {
    const std::size_t colon = text.find(':');
    const std::string_view digits = text.substr(0, colon);
    const bool isLast = colon == std::string_view::npos;
    if (!isLast && digits.find('.') != std::string_view::npos) return std::nullopt;
    const auto value = digits.empty() ? 0 : number(digits, std::chars_format::fixed);
    if (!value) return std::nullopt;
    any = any || !digits.empty();
    result = 60 * result + *value;
    if (isLast) return any ? std::optional(result) : std::nullopt;
    text.remove_prefix(colon + 1);
  }
  return std::nullopt;
}

std::optional<double> term(std::string_view text, int sampleRateHz) {
  if (text.ends_with('s')) return number(text.substr(0, text.size() - 1), std::chars_format::general);
  if (text.ends_with('t')) text.remove_suffix(1);
  const auto value = seconds(text);
  return value ? std::optional(*value * sampleRateHz) : std::nullopt;
}

std::optional<std::int64_t> sum(std::string_view text, int sampleRateHz) {
  double total = 0;
  double sign = 1;
  while (true) {
    std::size_t end = text.find_first_of("+-");
    if (end != std::string_view::npos && end > 0 && (text[end - 1] == 'e' || text[end - 1] == 'E'))
      end = text.find_first_of("+-", end + 1);
    const auto value = term(text.substr(0, end), sampleRateHz);
    if (!value) return std::nullopt;
    total += sign * std::floor(*value + 0.5);
    if (std::abs(total) > kMostSamples) return std::nullopt;
    if (end == std::string_view::npos) return static_cast<std::int64_t>(total);
    sign = text[end] == '+' ? 1 : -1;
    text.remove_prefix(end + 1);
  }
}

}  // namespace

std::int64_t parseSoxDuration(std::string_view text, int sampleRateHz) {
  const auto samples = sum(text, sampleRateHz);
  if (!samples || *samples < 0)
    throw ConfigError("\"" + std::string(text) + "\" is no duration; possible are 48, 1:30.5 or 44100s.");
  return *samples;
}

std::int64_t parseSoxPosition(std::string_view text, int sampleRateHz, std::int64_t totalFrames) {
  const bool fromEnd = text.starts_with('-');
  std::string_view time = text;
  if (fromEnd || text.starts_with('=') || text.starts_with('+')) time.remove_prefix(1);
  const auto samples = sum(time, sampleRateHz);
  if (!samples)
    throw ConfigError("\"" + std::string(text) +
                      "\" is no position; possible are 48, 1:30.5, 44100s or, from the end, -10.");
  return std::clamp<std::int64_t>(fromEnd ? totalFrames - *samples : *samples, 0, totalFrames);
}

}  // namespace moodogram
