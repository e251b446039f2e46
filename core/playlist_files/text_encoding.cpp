// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playlist_files/text_encoding.h"

#include <iconv.h>
#include <uchardet/uchardet.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

#include "core/base/paths.h"

namespace moodogram {
namespace {

/// nullopt: not in that encoding, or the encoding is not known here.
std::optional<std::string> toUtf8(std::string_view bytes, const std::string& charset) {
  const iconv_t converter = ::iconv_open("UTF-8", charset.c_str());
  if (converter == reinterpret_cast<iconv_t>(-1)) return std::nullopt;
  const std::unique_ptr<void, int (*)(iconv_t)> guard(converter, &::iconv_close);
  std::string input(bytes);
  std::string output(input.size() * 4 + 4, '\0');
  char* from = input.data();
  char* to = output.data();
  std::size_t fromLeft = input.size();
  std::size_t toLeft = output.size();
  if (::iconv(converter, &from, &fromLeft, &to, &toLeft) == static_cast<std::size_t>(-1)) return std::nullopt;
  output.resize(output.size() - toLeft);
  return output;
}

/// Only lines that tell something are looked at, and not more of them than it takes: the detector is slow.
std::string guessedCharset(const std::string& bytes) {
  constexpr std::size_t kEnoughBytes = std::size_t{1} << 16;
  const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
  std::string_view rest = bytes;
  for (std::size_t seen = 0; seen < kEnoughBytes && !rest.empty();) {
    const std::string_view line = rest.substr(0, rest.find('\n')).substr(0, kEnoughBytes);
    rest.remove_prefix(std::min(line.size() + 1, rest.size()));
    if (std::ranges::all_of(line, [](char c) { return static_cast<signed char>(c) >= 0; })) continue;
    if (uchardet_handle_data(detector.get(), line.data(), line.size()) != 0) return {};
    seen += line.size();
  }
  uchardet_data_end(detector.get());
  return uchardet_get_charset(detector.get());
}

}  // namespace

EncodedText::EncodedText(std::string bytes) : m_bytes(std::move(bytes)) {
  using namespace std::string_view_literals;
  if (m_bytes.starts_with("\xEF\xBB\xBF"sv)) m_bytes.erase(0, 3);
  for (const auto& [mark, charset] : {std::pair{"\xFF\xFE"sv, "UTF-16LE"}, std::pair{"\xFE\xFF"sv, "UTF-16BE"}}) {
    if (!m_bytes.starts_with(mark)) continue;
    if (auto converted = toUtf8(std::string_view(m_bytes).substr(2), charset)) m_bytes = *std::move(converted);
  }
  if (toValidUtf8(m_bytes) == m_bytes) return;
  for (const std::string& charset : {guessedCharset(m_bytes), std::string("WINDOWS-1252")})
    if (!charset.empty() && std::ranges::find(m_charsets, charset) == m_charsets.end()) m_charsets.push_back(charset);
}

std::string EncodedText::text(std::string_view part) const {
  if (toValidUtf8(part) == part) return std::string(part);  // also where another line is something else
  for (const std::string& charset : m_charsets)
    if (auto converted = toUtf8(part, charset)) return toValidUtf8(*converted);
  return toValidUtf8(part);
}

std::vector<std::string> EncodedText::readings(std::string_view part) const {
  std::vector<std::string> found{std::string(part)};
  if (toValidUtf8(part) == part) return found;
  for (auto charset = m_charsets.rbegin(); charset != m_charsets.rend(); ++charset)
    if (auto converted = toUtf8(part, *charset)) found.push_back(*std::move(converted));
  return found;
}

}  // namespace moodogram
