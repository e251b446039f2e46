// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace moodogram::ui {

/// A picture, stretched over the whole pane: time to the right, frequency up.
class PicturePane : public QWidget {
  Q_OBJECT

 public:
  explicit PicturePane(const QString& name, QWidget* parent = nullptr);
  void setPicture(const QImage& picture);
  const QImage& picture() const { return m_picture; }
  QSize sizeHint() const override { return {360, 200}; }
  QSize minimumSizeHint() const override { return {200, 110}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QImage m_picture;
};

}  // namespace moodogram::ui
