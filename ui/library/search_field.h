// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QPointer>

#include "core/query/query.h"

class QLabel;
class QTimer;
class QToolButton;

namespace moodogram {
class QueryError;
}

namespace moodogram::ui {

class SearchCompleter;

/// Where the search language is typed. The query follows the text without what is unfinished at the cursor and without
/// terms that are wrong (parseDraft()); while it is not even clear what belongs together, the last query stays. What is
/// wrong is underlined, and said below the field as long as that has the focus; a term that is still unfinished when
/// the user has done with it, too.
class SearchField : public QLineEdit {
  Q_OBJECT

 public:
  explicit SearchField(QWidget* parent = nullptr);

  SearchCompleter& completer() { return *m_completer; }
  const Query& query() const { return m_query; }
  QString errorText() const { return m_error; }  ///< empty: none
  /// A button that opens the help; belongs to the parent.
  QToolButton* makeHelpButton(QWidget* parent);

 public Q_SLOTS:
  void showHelp();

 Q_SIGNALS:
  /// Another one than before; a moment after the last key.
  void queryChanged(const moodogram::Query& query);

 protected:
  bool event(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void moveEvent(QMoveEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void readDraft();
  void readFinished();
  void setError(const QueryError* error);
  void showMessage();
  void insertExample(const QString& example);

  SearchCompleter* m_completer;
  QTimer* m_soon;
  QPointer<QLabel> m_message;  ///< child of the window, below the field; there once that has been shown
  Query m_query;
  QString m_error;
  int m_errorBegin = 0;  ///< characters
  int m_errorLength = 0;
};

}  // namespace moodogram::ui
