// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace moodogram::ui {

/// Stands where cover art will be: a colour of the track's own with its initial.
class CoverSquare : public QWidget {
  Q_OBJECT

 public:
  explicit CoverSquare(QWidget* parent = nullptr);
  void setTrack(const QString& title, const QString& artist);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString m_title;  ///< empty: no track
  QString m_artist;
};

}  // namespace moodogram::ui
