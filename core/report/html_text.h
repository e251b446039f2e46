// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/evaluate/intervals.h"

namespace moodogram {

/// Text for the inside of an element or of a quoted attribute, of HTML and of SVG. Control characters and what is not
/// UTF-8 become U+FFFD.
std::string escaped(std::string_view text);

/// Fixed decimals with a point, whatever the locale.
std::string number(double value, int decimals);
/// Three decimals, or a dash.
std::string figureText(const std::optional<double>& value);
/// "0.713 to 0.875", or nothing.
std::string intervalText(const std::optional<Interval>& interval);
/// 12 345, with thin spaces.
std::string countText(std::int64_t count);

/// A table; cells are HTML. Without a header it lists facts: name and value. Columns from `firstNumber` on are set as
/// numbers.
struct HtmlTable {
  std::string caption;
  std::vector<std::string> header;
  std::vector<std::vector<std::string>> rows;
  std::size_t firstNumber = 1;

  std::string html() const;
};

/// A document that needs nothing but itself: its style is in it, there are no scripts, and nothing is fetched. Light
/// and dark as the reader's system; light in print. Write it to a file as it is.
class HtmlPage {
 public:
  /// Plain texts.
  HtmlPage(std::string title, std::string subtitle);

  /// Everything until the next section belongs to it. The id is for links.
  void beginSection(std::string_view id, std::string_view heading);
  void paragraph(std::string_view text);
  /// A note that must not be overlooked.
  void notice(std::string_view text);
  void html(std::string_view html);
  void table(const HtmlTable& table);
  /// A row of large figures: name, value, and what stands below it.
  struct Tile {
    std::string name, value, below;
  };
  void tiles(const std::vector<Tile>& tiles);
  /// A picture with its heading, what it shows (a sentence), and its values as a table that can be opened. Pictures
  /// that follow each other stand side by side where there is room; a wide one has a line of its own.
  void figure(std::string_view heading, std::string_view caption, std::string_view svg, const HtmlTable& values,
              bool isWide = false);

  std::string text() const;

 private:
  void leaveFigures();

  std::string m_title;
  std::string m_subtitle;
  std::string m_body;
  std::vector<std::pair<std::string, std::string>> m_sections;
  int m_figures = 0;
  bool m_isInFigures = false;
};

}  // namespace moodogram
