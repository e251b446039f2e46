// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

#include "ui/help/guide_index.h"

namespace moodogram::ui {

/// One page of the guide, with room to read, in the colours of the theme.
class GuideView : public QTextBrowser {
  Q_OBJECT

 public:
  explicit GuideView(QWidget* parent = nullptr);

  /// anchor: the heading to begin at; empty: the top. words are marked.
  void showPage(const GuidePage& page, const QString& anchor, const QString& words);

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void read();
  void format();
  void nameHeadings();
  void fitPictures();
  void mark();

  const GuidePage* m_page = nullptr;
  QString m_words;
  bool m_isFormatting = false;
};

}  // namespace moodogram::ui
