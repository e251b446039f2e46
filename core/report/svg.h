// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace moodogram {

/// A picture for the inside of an HtmlPage, whose style its classes are of. Lengths are in units of about a pixel, the
/// origin is at the top left; texts are plain.
class Svg {
 public:
  /// The description is what a reader who does not see the picture gets.
  Svg(double width, double height, std::string_view description);

  void line(double x1, double y1, double x2, double y2, std::string_view cssClass, std::string_view style = {});
  /// The tip appears under the pointer.
  void rect(double x, double y, double width, double height, std::string_view cssClass, std::string_view style = {},
            std::string_view tip = {});
  void circle(double x, double y, double radius, std::string_view cssClass, std::string_view style = {},
              std::string_view tip = {});
  void polyline(const std::vector<std::pair<double, double>>& points, std::string_view cssClass,
                std::string_view style = {}, std::string_view tip = {});
  enum class Anchor { Start, Middle, End };
  void text(double x, double y, std::string_view text, Anchor anchor = Anchor::Start, std::string_view cssClass = {});
  /// Reads upwards, centred on the point.
  void verticalText(double x, double y, std::string_view text, std::string_view cssClass = {});

  std::string text() const { return m_text + "</svg>\n"; }

 private:
  void element(const std::string& start, std::string_view cssClass, std::string_view style, std::string_view tip);

  std::string m_text;
};

/// A box with two axes, and what its values are in the units of the picture.
struct PlotArea {
  double left, top, width, height;
  double xMin = 0, xMax = 1, yMin = 0, yMax = 1;

  double x(double value) const { return left + (value - xMin) / (xMax - xMin) * width; }
  double y(double value) const { return top + height - (value - yMin) / (yMax - yMin) * height; }
  double bottom() const { return top + height; }

  /// Grid lines and labels at round numbers, about so many, and the names of the axes.
  void draw(Svg& svg, std::string_view xName, std::string_view yName, int xTicks = 5, int yTicks = 5) const;
};

/// Round numbers (1, 2 or 5 times a power of ten apart) from low to high, about `count`.
std::vector<double> roundTicks(double low, double high, int count);
/// As short as it can be for these ticks.
std::string tickText(double value, const std::vector<double>& ticks);

/// About how wide a text is in the font of a picture.
double textWidth(std::string_view text);

}  // namespace moodogram
