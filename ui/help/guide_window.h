// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include "ui/help/guide_index.h"

class QLineEdit;
class QListWidget;
class QStackedWidget;
class QToolButton;
class QTreeWidget;

namespace moodogram::ui {

class GuideView;

/// The guide in a window of its own: contents or what a search has found on the left, a page on the right. Works
/// without a network; addresses on the web are opened by the desktop.
class GuideWindow : public QWidget {
  Q_OBJECT

 public:
  /// language: a code, as of GuideIndex.
  explicit GuideWindow(const QString& language, QWidget* parent = nullptr);
  ~GuideWindow() override;

  /// "page" or "page#anchor"; unknown pages are the first one.
  void open(const QString& address);
  QString address() const;

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void fillContents();
  void search();
  void showHit();
  void showAddress();
  void goBack(int steps);
  void goTo(const QString& link);

  GuideIndex m_index;
  QStringList m_history;
  qsizetype m_place = -1;    ///< in the history
  bool m_isPreview = false;  ///< of what a search has found
  QToolButton* m_back;
  QToolButton* m_forward;
  QLineEdit* m_search;
  QStackedWidget* m_left;
  QTreeWidget* m_contents;
  QListWidget* m_hits;
  GuideView* m_view;
};

}  // namespace moodogram::ui
