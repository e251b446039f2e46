// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/guide_index.h"

#include <QFile>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <algorithm>
#include <utility>

namespace moodogram::ui {
namespace {

constexpr int kExcerptBefore = 40;
constexpr int kExcerptLength = 110;

/// Of a word in the page's title, a heading, and the text.
constexpr int kTitleWeight = 40;
constexpr int kHeadingWeight = 20;
constexpr int kMostTextWeight = 6;

/// English where there is no such page in the language.
QString readPage(const QString& name, const QString& language) {
  for (const QString& folder : {language + QLatin1Char('/'), QString()}) {
    QFile file(QStringLiteral(":/moodogram/guide/%1%2.md").arg(folder, name));
    if (file.open(QIODevice::ReadOnly)) return QString::fromUtf8(file.readAll());
  }
  return {};
}

/// Takes the names from headings like "## Genauigkeit {#accuracy}", which are those of the English page, so that links
/// lead to the same place in every language. In the order of the headings; empty where there is none.
QStringList takeAnchors(QString& markdown) {
  static const QRegularExpression kHeading(QStringLiteral("^(#+ .*?)(?: \\{#([\\w-]+)\\})?$"),
                                           QRegularExpression::MultilineOption);
  QStringList anchors;
  for (auto heading = kHeading.globalMatch(markdown); heading.hasNext();) anchors << heading.next().captured(2);
  markdown.replace(kHeading, QStringLiteral("\\1"));
  return anchors;
}

GuidePage makePage(const QString& name, const QString& language) {
  GuidePage page{.name = name, .title = {}, .markdown = readPage(name, language), .sections = {}};
  QStringList anchors = takeAnchors(page.markdown);
  QTextDocument document;
  document.setMarkdown(page.markdown);
  for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
    QString text = block.text().simplified();
    text.remove(QChar::ObjectReplacementCharacter);
    if (text.isEmpty()) continue;
    const int level = block.blockFormat().headingLevel();
    if (level > 0 || page.sections.isEmpty()) {
      const QString given = level > 0 && !anchors.isEmpty() ? anchors.takeFirst() : QString();
      page.sections.append({text, given.isEmpty() ? guideAnchor(text) : given, {}, std::max(level, 1)});
    } else {
      page.sections.back().text += (page.sections.back().text.isEmpty() ? QString() : QStringLiteral(" ")) + text;
    }
  }
  if (!page.sections.isEmpty()) page.title = page.sections.constFirst().title;
  return page;
}

/// Of scripts that are written without spaces.
bool standsByItself(QChar character) {
  const QChar::Script script = character.script();
  return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
}

/// How often a word of the text begins with this.
int countBeginnings(const QString& text, const QString& word) {
  int count = 0;
  for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
       at = text.indexOf(word, at + word.size(), Qt::CaseInsensitive))
    if (at == 0 || beginsWord(text[at - 1], text[at])) ++count;
  return count;
}

/// 0: the word is not there.
int weightOf(const GuidePage& page, const GuideSection& section, const QString& word) {
  const bool isFirst = &section == &page.sections.constFirst();
  const int inTitle = countBeginnings(section.title, word) > 0 ? (isFirst ? kTitleWeight : kHeadingWeight) : 0;
  // What is called so is meant before what is only about it.
  const int whole = section.title.compare(word, Qt::CaseInsensitive) == 0 ? kTitleWeight : 0;
  return whole + inTitle + std::min(countBeginnings(section.text, word), kMostTextWeight);
}

QString excerptOf(const QString& text, const QString& word) {
  const qsizetype at = std::max<qsizetype>(text.indexOf(word, 0, Qt::CaseInsensitive), 0);
  qsizetype from = std::max<qsizetype>(at - kExcerptBefore, 0);
  if (from > 0) from = text.indexOf(QLatin1Char(' '), from) + 1;
  QString excerpt = text.mid(from, kExcerptLength);
  if (from > 0) excerpt.prepend(QStringLiteral("…"));
  if (from + kExcerptLength < text.size()) excerpt.append(QStringLiteral("…"));
  return excerpt;
}

}  // namespace

bool beginsWord(QChar before, QChar first) { return !before.isLetterOrNumber() || standsByItself(first); }

QString guideAnchor(const QString& heading) {
  static const QRegularExpression kOthers(QStringLiteral("[^\\p{L}\\p{N}]+"));
  QString anchor = heading.toLower().replace(kOthers, QStringLiteral("-"));
  while (anchor.startsWith(QLatin1Char('-'))) anchor.remove(0, 1);
  while (anchor.endsWith(QLatin1Char('-'))) anchor.chop(1);
  return anchor;
}

GuideIndex::GuideIndex(const QString& language) {
  for (const char* name : {"first-steps", "library", "playing", "spectrogram", "moods", "playlists", "rules", "live",
                           "training", "models", "keyboard", "command-line", "privacy", "troubleshooting", "glossary"})
    m_pages << makePage(QString::fromLatin1(name), language);
}

const GuidePage* GuideIndex::find(const QString& name) const {
  const auto found = std::ranges::find(m_pages, name, &GuidePage::name);
  return found != m_pages.end() ? &*found : nullptr;
}

QList<GuideHit> GuideIndex::search(const QString& words) const {
  const QStringList wanted = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
  if (wanted.isEmpty()) return {};
  QList<std::pair<int, GuideHit>> weighted;
  for (const GuidePage& page : m_pages) {
    for (const GuideSection& section : page.sections) {
      int weight = 0;
      for (const QString& word : wanted) {
        const int own = weightOf(page, section, word);
        weight = own > 0 ? weight + own : -1;
        if (own == 0) break;
      }
      if (weight > 0) weighted.append({weight, {&page, &section, excerptOf(section.text, wanted.constFirst())}});
    }
  }
  std::ranges::stable_sort(weighted, std::greater(), [](const auto& entry) { return entry.first; });
  QList<GuideHit> hits;
  for (const auto& [weight, hit] : weighted) hits << hit;
  return hits;
}

}  // namespace moodogram::ui
