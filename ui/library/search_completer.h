// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>
#include <map>
#include <vector>

#include "core/query/completion.h"

class QCompleter;
class QLineEdit;
class QModelIndex;
class QStandardItemModel;

namespace moodogram::ui {

/// Offers names of fields and values of the library for what is being typed, in a list below the cursor that leaves the
/// keys to the field: only the arrows move in it, Return takes the chosen line, and Tab that or the first.
class SearchCompleter : public QObject {
  Q_OBJECT

 public:
  using Tracks = std::function<TrackSpan()>;

  explicit SearchCompleter(QLineEdit* field);

  /// Where values come from; without it there are none.
  void setTracks(Tracks tracks);
  /// The tracks are other ones now.
  void forgetValues() { m_values.clear(); }

  /// Shows what fits the place of the cursor, or nothing.
  void offer();
  void close();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  const FieldValues& values(QueryField field);
  void insert(const QModelIndex& index);
  int popupWidth() const;

  QLineEdit* m_field;
  QStandardItemModel* m_model;
  QCompleter* m_completer;
  Tracks m_tracks;
  std::map<QueryField, FieldValues> m_values;  ///< made when they are asked for
};

}  // namespace moodogram::ui
