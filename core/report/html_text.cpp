// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/html_text.h"

#include <array>
#include <charconv>
#include <cmath>

#include "core/base/paths.h"

namespace moodogram {

std::string escaped(std::string_view text) {
  std::string result;
  for (const char c : toValidUtf8(text)) {
    switch (c) {
      case '&':
        result += "&amp;";
        break;
      case '<':
        result += "&lt;";
        break;
      case '>':
        result += "&gt;";
        break;
      case '"':
        result += "&quot;";
        break;
      case '\'':
        result += "&#39;";
        break;
      default:
        if ((static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t') || c == 0x7F)
          result += "\xEF\xBF\xBD";
        else
          result += c;
    }
  }
  return result;
}

std::string number(double value, int decimals) {
  if (!std::isfinite(value)) return "-";
  std::array<char, 400> text{};
  const auto end = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed, decimals).ptr;
  return {text.data(), end};
}

std::string figureText(const std::optional<double>& value) { return value ? number(*value, 3) : "\xE2\x80\x93"; }

std::string intervalText(const std::optional<Interval>& interval) {
  return interval ? number(interval->low, 3) + " to " + number(interval->high, 3) : std::string();
}

std::string countText(std::int64_t count) {
  std::string text = std::to_string(count);
  for (std::size_t place = text.size(); place > 3; place -= 3) text.insert(place - 3, "\xE2\x80\x89");
  return text;
}

std::string HtmlTable::html() const {
  const auto numeric = [this](std::size_t column) { return column >= firstNumber ? " class=\"n\"" : ""; };
  std::string text = std::string("<div class=\"scroll\"><table") + (header.empty() ? " class=\"facts\">" : ">");
  if (!caption.empty()) text += "<caption>" + escaped(caption) + "</caption>";
  if (!header.empty()) {
    text += "<thead><tr>";
    for (std::size_t i = 0; i < header.size(); ++i)
      text += std::string("<th scope=\"col\"") + numeric(i) + ">" + escaped(header[i]) + "</th>";
    text += "</tr></thead>";
  }
  text += "<tbody>\n";
  for (const std::vector<std::string>& row : rows) {
    text += "<tr>";
    for (std::size_t i = 0; i < row.size(); ++i)
      text +=
          i == 0 ? "<th scope=\"row\">" + row[i] + "</th>" : std::string("<td") + numeric(i) + ">" + row[i] + "</td>";
    text += "</tr>\n";
  }
  return text + "</tbody></table></div>\n";
}

}  // namespace moodogram
