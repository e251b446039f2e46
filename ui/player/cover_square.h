// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace moodogram::ui {

/// The cover of what plays; where there is none, a colour of the track's own with its initial.
class CoverSquare : public QWidget {
  Q_OBJECT

 public:
  explicit CoverSquare(QWidget* parent = nullptr);
  /// Without a cover until setCover().
  void setTrack(const QString& title, const QString& artist);
  void setCover(const QImage& cover);
  /// How many pixels a cover needs.
  int pixels() const { return qRound(width() * devicePixelRatioF()); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString m_title;  ///< empty: no track
  QString m_artist;
  QImage m_cover;
};

}  // namespace moodogram::ui
