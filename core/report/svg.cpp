// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/svg.h"

#include <algorithm>
#include <cmath>

#include "core/report/html_text.h"

namespace moodogram {
namespace {

std::string attribute(const char* name, double value) {
  return std::string(" ") + name + "=\"" + number(value, 1) + "\"";
}

}  // namespace

Svg::Svg(double width, double height, std::string_view description)
    : m_text("<svg viewBox=\"0 0 " + number(width, 0) + " " + number(height, 0) + "\" role=\"img\" aria-label=\"" +
             escaped(description) + "\" xmlns=\"http://www.w3.org/2000/svg\">\n") {}

void Svg::element(const std::string& start, std::string_view cssClass, std::string_view style, std::string_view tip) {
  m_text += start;
  if (!cssClass.empty()) m_text += " class=\"" + std::string(cssClass) + "\"";
  if (!style.empty()) m_text += " style=\"" + std::string(style) + "\"";
  if (tip.empty()) {
    m_text += "/>\n";
    return;
  }
  const std::string name = start.substr(1, start.find(' ') - 1);
  m_text += "><title>" + escaped(tip) + "</title></" + name + ">\n";
}

void Svg::line(double x1, double y1, double x2, double y2, std::string_view cssClass, std::string_view style) {
  element("<line" + attribute("x1", x1) + attribute("y1", y1) + attribute("x2", x2) + attribute("y2", y2), cssClass,
          style, {});
}

void Svg::rect(double x, double y, double width, double height, std::string_view cssClass, std::string_view style,
               std::string_view tip) {
  element("<rect" + attribute("x", x) + attribute("y", y) + attribute("width", std::max(0.0, width)) +
              attribute("height", std::max(0.0, height)),
          cssClass, style, tip);
}

void Svg::circle(double x, double y, double radius, std::string_view cssClass, std::string_view style,
                 std::string_view tip) {
  element("<circle" + attribute("cx", x) + attribute("cy", y) + attribute("r", radius), cssClass, style, tip);
}

void Svg::polyline(const std::vector<std::pair<double, double>>& points, std::string_view cssClass,
                   std::string_view style, std::string_view tip) {
  std::string start = "<polyline points=\"";
  std::string last;
  for (const auto& [x, y] : points) {
    const std::string point = number(x, 1) + "," + number(y, 1) + " ";
    if (point == last) continue;  // of a long curve many points fall together
    start += last = point;
  }
  element(start + "\"", cssClass, style, tip);
}

void Svg::text(double x, double y, std::string_view text, Anchor anchor, std::string_view cssClass) {
  constexpr const char* kAnchors[] = {"start", "middle", "end"};
  m_text += "<text" + attribute("x", x) + attribute("y", y) + " text-anchor=\"" +
            kAnchors[static_cast<std::size_t>(anchor)] + "\"";
  if (!cssClass.empty()) m_text += " class=\"" + std::string(cssClass) + "\"";
  m_text += ">" + escaped(text) + "</text>\n";
}

void Svg::verticalText(double x, double y, std::string_view text, std::string_view cssClass) {
  m_text += "<g transform=\"translate(" + number(x, 1) + "," + number(y, 1) + ") rotate(-90)\">";
  this->text(0, 0, text, Anchor::Middle, cssClass);
  m_text += "</g>\n";
}

void PlotArea::draw(Svg& svg, std::string_view xName, std::string_view yName, int xTicks, int yTicks) const {
  const std::vector<double> yValues = roundTicks(yMin, yMax, yTicks);
  for (const double value : yValues) {
    svg.line(left, y(value), left + width, y(value), "grid");
    svg.text(left - 7, y(value) + 4, tickText(value, yValues), Svg::Anchor::End, "soft small");
  }
  const std::vector<double> xValues = roundTicks(xMin, xMax, xTicks);
  for (const double value : xValues) {
    svg.line(x(value), bottom(), x(value), bottom() + 4, "axis");
    svg.text(x(value), bottom() + 17, tickText(value, xValues), Svg::Anchor::Middle, "soft small");
  }
  svg.line(left, bottom(), left + width, bottom(), "axis");
  if (!xName.empty()) svg.text(left + width / 2, bottom() + 36, xName, Svg::Anchor::Middle, "soft");
  if (!yName.empty()) svg.verticalText(left - 38, top + height / 2, yName, "soft");
}

std::vector<double> roundTicks(double low, double high, int count) {
  if (!(high > low) || count < 1) return {};
  const double rough = (high - low) / count;
  const double power = std::pow(10, std::floor(std::log10(rough)));
  double step = 10 * power;
  for (const double factor : {1.0, 2.0, 5.0})
    if (rough <= factor * power * 1.0001) {
      step = factor * power;
      break;
    }
  std::vector<double> ticks;
  for (double index = std::ceil(low / step - 1e-9); index * step <= high + step * 1e-9; ++index)
    ticks.push_back(index * step);
  return ticks;
}

std::string tickText(double value, const std::vector<double>& ticks) {
  const double step = ticks.size() > 1 ? ticks[1] - ticks[0] : 1;
  const int decimals = std::clamp(static_cast<int>(std::ceil(-std::log10(step) - 1e-9)), 0, 9);
  return number(std::abs(value) < step / 1e6 ? 0 : value, decimals);
}

double textWidth(std::string_view text) {
  const auto characters =
      std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
  return 6.6 * static_cast<double>(characters);
}

}  // namespace moodogram
