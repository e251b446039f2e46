// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <functional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace moodogram::ui {

/// Messages that do not block: one line over the content, with details on demand and a button to dismiss it.
class MessageStrip : public QFrame {
  Q_OBJECT

 public:
  explicit MessageStrip(QWidget* parent = nullptr);

  /// Something went wrong. Takes the place of the message before.
  void showMessage(const QString& text, const QString& details = {});
  /// Something has been done.
  void showSuccess(const QString& text);
  /// Something has happened that the user can answer: the button calls `accept`.
  void showOffer(const QString& text, const QString& button, std::function<void()> accept);
  QString text() const;

 public Q_SLOTS:
  void dismiss();
  void dismissOffer();  ///< only if that is what it shows

 private:
  void show(const QString& glyph, const QString& text, const QString& details);

  std::function<void()> m_accept;
  QLabel* m_glyph;
  QLabel* m_label;
  QPushButton* m_offerButton;
  QPushButton* m_detailsButton;
  QWidget* m_detailsArea;
  QPlainTextEdit* m_details;
};

}  // namespace moodogram::ui
