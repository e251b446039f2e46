// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>
#include <vector>

#include "core/query/query.h"
#include "ui/playlist/rule_text.h"

class QComboBox;
class QVBoxLayout;

namespace moodogram::ui {

class RuleRow;
class SearchField;

/// Rules as a text in the search language and, below it, as a form with a line for each: what is changed in one shows
/// in the other. Groups of rules (OR, brackets) are lines that only the text can change. A line that is not changed
/// says what it said, also where the form cannot show all of that.
class RulesForm : public QWidget {
  Q_OBJECT

 public:
  explicit RulesForm(QWidget* parent = nullptr);

  /// What is written, without what is wrong or not finished.
  const Query& query() const;
  QString errorText() const { return m_error; }  ///< what is wrong or not finished; empty: nothing
  void setQuery(const Query& query);
  /// Names of playlists that rules can ask about.
  void setPlaylists(const QStringList& names) { m_playlists = names; }
  SearchField& field() { return *m_field; }

 Q_SIGNALS:
  void queryChanged();
  void errorChanged();

 private:
  void readText();
  void showRows();
  RuleRow* addRow(const RuleText& rule);
  void writeText();
  void removeRow(QWidget* row);

  struct Line {
    QWidget* widget = nullptr;
    RuleRow* row = nullptr;       ///< null: a group
    std::optional<Query> part{};  ///< what it was made of; nullopt: the user has added it
    RuleText shown{};             ///< of that, in the row
  };
  SearchField* m_field;
  QVBoxLayout* m_rows;
  std::vector<Line> m_lines;
  QStringList m_playlists;
  Query m_query;  ///< of the text, as long as nothing is wrong with it
  QString m_error;
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
  QComboBox* m_value;   ///< editable, so that names of playlists can be chosen
  bool m_isEmptyMeant;  ///< genre:="" asks for tracks without one
};

}  // namespace moodogram::ui
