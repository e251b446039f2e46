// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace moodogram::ui {

/// A part of a page below one heading.
struct GuideSection {
  QString title;
  QString anchor;  ///< of the heading within the page, the same in all languages
  QString text;    ///< without markup
  int level = 1;   ///< of the heading; 1: the page's own
};

struct GuidePage {
  QString name;  ///< e.g. "first-steps"
  QString title;
  QString markdown;
  QList<GuideSection> sections;  ///< one a heading; the first one is the page's own
};

struct GuideHit {
  const GuidePage* page = nullptr;
  const GuideSection* section = nullptr;
  QString excerpt;  ///< the words around the first place
};

/// The anchor of a heading: its letters and digits in lower case, the rest as single hyphens.
QString guideAnchor(const QString& heading);

/// Whether a word begins between these two.
bool beginsWord(QChar before, QChar first);

/// The pages of the guide, which are built into the program, and what they are found by. English pages lie in
/// resources/guide, those of other languages in a folder there that is called by the language's code.
class GuideIndex {
 public:
  /// In the order of the contents; pages that are not there in the language are English.
  explicit GuideIndex(const QString& language = QStringLiteral("en"));

  const QList<GuidePage>& pages() const { return m_pages; }
  const GuidePage* find(const QString& name) const;
  /// Sections in which every word begins a word, the best first: words in headings count more than words in the text.
  QList<GuideHit> search(const QString& words) const;

 private:
  QList<GuidePage> m_pages;
};

}  // namespace moodogram::ui
