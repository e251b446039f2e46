// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <cstdio>

#include "core/figure/emotion_colours.h"
#include "core/report/html_text.h"

namespace moodogram {
namespace {

constexpr const char* kStyle = R"css(
*{box-sizing:border-box}
html{font-size:16px;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--ink);line-height:1.5;
 font-family:Inter,"Segoe UI",system-ui,-apple-system,"Helvetica Neue",Arial,"DejaVu Sans",sans-serif}
main,header,footer{max-width:1120px;margin:0 auto;padding:0 32px}
header{padding-top:48px}
h1{font-size:2rem;line-height:1.2;letter-spacing:-.02em;margin:0 0 6px;font-weight:650}
h2{font-size:1.25rem;letter-spacing:-.01em;margin:56px 0 14px;padding-top:18px;border-top:1px solid var(--line);
 font-weight:650}
h3{font-size:1rem;margin:0;font-weight:600}
p{margin:0 0 12px;max-width:76ch}
.lead{color:var(--soft);margin:0;font-size:1.05rem}
a{color:var(--accent)}
nav{margin:18px 0 0;font-size:.9rem;display:flex;flex-wrap:wrap;gap:4px 20px}
nav a{text-decoration:none}
nav a:hover,nav a:focus{text-decoration:underline}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(148px,1fr));gap:14px;margin:26px 0 14px}
.tile{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:14px 16px 12px}
.tile dt{font-size:.82rem;color:var(--soft)}
.tile dd{margin:0;font-size:1.85rem;font-weight:600;letter-spacing:-.02em;line-height:1.25;
 font-variant-numeric:tabular-nums}
.tile dd.below{font-size:.82rem;font-weight:400;letter-spacing:0;color:var(--soft);min-height:1.25em}
.figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,440px),1fr));gap:18px;margin:18px 0}
figure{margin:0;background:var(--card);border:1px solid var(--line);border-radius:10px;padding:18px 20px 14px;
 min-width:0}
figure.wide{grid-column:1/-1}
figcaption{font-size:.86rem;color:var(--soft);margin:2px 0 12px;max-width:80ch}
figcaption h3{color:var(--ink)}
svg{display:block;width:100%;height:auto;overflow:visible}
details{margin-top:10px;font-size:.86rem}
summary{cursor:pointer;color:var(--accent)}
.scroll{overflow-x:auto;margin:10px 0 0}
.scroll+p{margin-top:14px}
table{border-collapse:collapse;width:100%;font-size:.86rem;font-variant-numeric:tabular-nums}
caption{text-align:left;color:var(--soft);padding-bottom:6px}
th,td{text-align:left;padding:5px 14px 5px 0;border-bottom:1px solid var(--line);vertical-align:top}
thead th{color:var(--soft);font-weight:500;white-space:nowrap;border-bottom-color:var(--axis)}
th[scope=row]{font-weight:500}
.facts th{white-space:nowrap;width:14em;color:var(--soft)}
td.n,th.n{text-align:right}
td:last-child,th:last-child{padding-right:0}
.path{overflow-wrap:anywhere;font-weight:400}
.notice{border-left:4px solid var(--warn);background:var(--card);padding:10px 16px;border-radius:0 8px 8px 0;
 margin:0 0 12px;max-width:none}
.chip{white-space:nowrap}
.chip i{display:inline-block;width:.62em;height:.62em;border-radius:50%;margin-right:.45em}
pre{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:12px 14px;overflow-x:auto;
 font-size:.82rem}
footer{color:var(--soft);font-size:.82rem;padding-top:28px;padding-bottom:48px}
svg text{fill:var(--ink);font-size:12px;font-variant-numeric:tabular-nums}
svg .soft{fill:var(--soft)}
svg .small{font-size:10.5px}
svg .strong{font-weight:600}
svg .oncell{fill:var(--card)}
svg .axis{stroke:var(--axis);stroke-width:1;fill:none}
svg .grid{stroke:var(--line);stroke-width:1;fill:none}
svg .ideal{stroke:var(--soft);stroke-width:1.2;stroke-dasharray:4 4;fill:none}
svg .accent{fill:var(--accent)}
svg .accentline{stroke:var(--accent);fill:none;stroke-width:2}
svg .gap{fill:none;stroke:var(--warn);stroke-width:1.4;stroke-dasharray:3 2}
svg .whisker{stroke:var(--ink);stroke-width:1.3;fill:none}
svg .curve{fill:none;stroke-width:2;stroke-linejoin:round}
svg .dot{stroke:var(--card);stroke-width:1.2}
@media print{
 @page{margin:16mm}
 html{font-size:11px}
 main,header,footer{max-width:none;padding:0}
 header{padding-top:0}
 nav,summary,details:not([open]){display:none}
 .tiles{grid-template-columns:repeat(6,1fr);gap:8px;margin:14px 0}
 .tile{padding:8px 10px}
 .tile dd{font-size:1.5rem}
 .tile dd.below{font-size:.75rem}
 .scroll{overflow:visible}
 .figures{gap:10px;margin:10px 0}
 figure{padding:10px 12px}
 h2{break-after:avoid;margin-top:28px}
 figure,.tile,tr{break-inside:avoid}
 .figures{grid-template-columns:1fr 1fr}
 *{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
)css";

std::string hexColour(Rgb rgb) {
  std::array<char, 8> text{};
  std::snprintf(text.data(), text.size(), "#%02X%02X%02X", rgb.red, rgb.green, rgb.blue);
  return text.data();
}

/// The variables of one scheme, of which everything above is made.
std::string scheme(bool isDark) {
  std::string css = isDark ? "--page:#14171C;--card:#1B1F26;--ink:#E8EAED;--soft:#A3ABB6;--line:#2C323B;--axis:#5A6472;"
                             "--accent:#6AA9EC;--warn:#E8A820;--neutral:#8B94A1;"
                           : "--page:#FFFFFF;--card:#FBFBFC;--ink:#16191D;--soft:#59626E;--line:#E4E7EB;--axis:#98A1AD;"
                             "--accent:#1A62B0;--warn:#B26B00;--neutral:#7A838F;";
  for (const Emotion emotion : kEmotions)
    css += "--" + std::string(emotionName(emotion)) + ":" + hexColour(emotionRgb(emotion, isDark)) + ";";
  return css;
}

}  // namespace

HtmlPage::HtmlPage(std::string title, std::string subtitle)
    : m_title(std::move(title)), m_subtitle(std::move(subtitle)) {}

void HtmlPage::leaveFigures() {
  if (m_isInFigures) m_body += "</div>\n";
  m_isInFigures = false;
}

void HtmlPage::beginSection(std::string_view id, std::string_view heading) {
  leaveFigures();
  m_sections.emplace_back(id, heading);
  m_body += "<h2 id=\"" + escaped(id) + "\">" + escaped(heading) + "</h2>\n";
}

void HtmlPage::paragraph(std::string_view text) { html("<p>" + escaped(text) + "</p>\n"); }

void HtmlPage::notice(std::string_view text) { html("<p class=\"notice\" role=\"note\">" + escaped(text) + "</p>\n"); }

void HtmlPage::html(std::string_view html) {
  leaveFigures();
  m_body += html;
}

void HtmlPage::table(const HtmlTable& table) { html(table.html()); }

void HtmlPage::tiles(const std::vector<Tile>& tiles) {
  leaveFigures();
  m_body += "<div class=\"tiles\">\n";
  for (const Tile& tile : tiles)
    m_body += "<dl class=\"tile\" style=\"margin:0\"><dt>" + escaped(tile.name) + "</dt><dd>" + escaped(tile.value) +
              "</dd><dd class=\"below\">" + escaped(tile.below) + "</dd></dl>\n";
  m_body += "</div>\n";
}

void HtmlPage::figure(std::string_view heading, std::string_view caption, std::string_view svg, const HtmlTable& values,
                      bool isWide) {
  if (!m_isInFigures) m_body += "<div class=\"figures\">\n";
  m_isInFigures = true;
  const std::string id = "figure-" + std::to_string(++m_figures);
  m_body += "<figure aria-labelledby=\"" + id + "\"" + (isWide ? " class=\"wide\"" : "") + "><figcaption><h3 id=\"" +
            id + "\">Figure " + std::to_string(m_figures) + ". " + escaped(heading) + "</h3>" + escaped(caption) +
            "</figcaption>\n";
  m_body += svg;
  m_body += "<details><summary>Values as a table</summary>" + values.html() + "</details></figure>\n";
}

std::string HtmlPage::text() const {
  std::string page =
      "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n"
      "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"/>\n"
      "<meta name=\"color-scheme\" content=\"light dark\"/>\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n"
      "<title>" +
      escaped(m_title) + "</title>\n<style>\n:root{color-scheme:light dark;" + scheme(false) +
      "}\n@media screen and (prefers-color-scheme:dark){:root{" + scheme(true) + "}}" + kStyle +
      "</style>\n</head>\n<body>\n<header>\n<h1>" + escaped(m_title) + "</h1>\n<p class=\"lead\">" +
      escaped(m_subtitle) + "</p>\n<nav aria-label=\"Sections\">";
  for (const auto& [id, heading] : m_sections) page += "<a href=\"#" + escaped(id) + "\">" + escaped(heading) + "</a>";
  page += "</nav>\n</header>\n<main>\n" + m_body;
  if (m_isInFigures) page += "</div>\n";
  return page + "</main>\n<footer>Made by Moodogram " MOODOGRAM_VERSION ".</footer>\n</body>\n</html>\n";
}

}  // namespace moodogram
