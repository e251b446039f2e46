// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "core/query/query.h"
#include "ui/playlist/rule_text.h"

class QComboBox;
class QVBoxLayout;

namespace moodogram::ui {

class RuleRow;
class SearchField;

/// Rules as a text in the search language and, below it, as a form with a line for each: what is changed in one shows
/// in the other. Groups of rules (OR, brackets) are lines that only the text can change.
class RulesForm : public QWidget {
  Q_OBJECT

 public:
  explicit RulesForm(QWidget* parent = nullptr);

  /// What is written, without what is wrong or not finished.
  const Query& query() const;
  QString errorText() const;  ///< empty: none
  void setQuery(const Query& query);
  /// Names of playlists that rules can ask about.
  void setPlaylists(const QStringList& names) { m_playlists = names; }
  SearchField& field() { return *m_field; }

 Q_SIGNALS:
  void queryChanged();

 private:
  void showRows();
  RuleRow* addRow(const RuleText& rule);
  void writeText();
  void removeRow(QWidget* row);

  struct Line {
    QWidget* widget = nullptr;
    RuleRow* row = nullptr;  ///< null: a group
    Query group{};
  };
  SearchField* m_field;
  QVBoxLayout* m_rows;
  std::vector<Line> m_lines;
  QStringList m_playlists;
  bool m_isWriting = false;  ///< the text follows the rows just now
};

/// One rule: [not] field, emotion, sign, value.
class RuleRow : public QWidget {
  Q_OBJECT

 public:
  RuleRow(const RuleText& rule, const QStringList& playlists, QWidget* parent);

  RuleText rule() const;
  /// Whether it says something: a value is there where one is needed.
  bool isComplete() const;

 Q_SIGNALS:
  void changed();
  void removeRequested();

 private:
  void showParts(const RuleText& rule);

  QComboBox* m_not;
  QComboBox* m_field;
  QComboBox* m_emotion;
  QComboBox* m_sign;
  QComboBox* m_value;  ///< editable, so that names of playlists can be chosen
};

}  // namespace moodogram::ui
