// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <functional>
#include <vector>

class QBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace moodogram::ui {

/// Messages that do not block: a line over the content, with details on demand and a button to dismiss it. What the
/// user can answer has a line of its own, which stays until it is answered or dismissed, whatever is told meanwhile.
class MessageStrip : public QFrame {
  Q_OBJECT

 public:
  explicit MessageStrip(QWidget* parent = nullptr);

  /// Something went wrong. Takes the place of the message before.
  void showMessage(const QString& text, const QString& details = {});
  /// Something has been done.
  void showSuccess(const QString& text);
  /// Something has happened that the user can answer: the button calls `accept`. Takes the place of a success before
  /// it, and of an offer with the same button; other offers are there again when this one has gone.
  void showOffer(const QString& text, const QString& button, std::function<void()> accept);
  bool isOffered(const QString& button) const;
  /// The message that is shown, else the offer.
  QString text() const;

 public Q_SLOTS:
  void dismiss();
  void dismissOffer();  ///< and no message
  /// That of this button: it means nothing any more.
  void withdrawOffer(const QString& button);

 private:
  struct Offer {
    QString text;
    QString button;
    std::function<void()> accept;
  };

  QBoxLayout* makeOfferRow();
  QBoxLayout* makeMessageRow();
  QLabel* makeText();
  QLabel* makeGlyph(const char* name);
  QPushButton* makeDismiss(const char* name);
  void show(const QString& glyph, const QString& text, const QString& details);
  void dismissMessage();
  /// Takes the offer that is shown away.
  Offer takeOffer();
  void arrange();

  std::vector<Offer> m_offers;  ///< the last one is shown
  QWidget* m_offerArea;
  QLabel* m_offerLabel = nullptr;
  QPushButton* m_offerButton = nullptr;
  QWidget* m_messageArea;
  QLabel* m_glyph = nullptr;
  QLabel* m_label = nullptr;
  QPushButton* m_detailsButton = nullptr;
  QWidget* m_detailsArea;
  QPlainTextEdit* m_details;
  bool m_isSuccess = false;
};

}  // namespace moodogram::ui
