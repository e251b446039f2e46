// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/message_strip.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "ui/common/announcement.h"
#include "ui/common/formatters.h"
#include "ui/common/reading_direction.h"
#include "ui/common/return_key.h"

namespace moodogram::ui {

MessageStrip::MessageStrip(QWidget* parent)
    : QFrame(parent),
      m_offerArea(new QWidget(this)),
      m_messageArea(new QWidget(this)),
      m_detailsArea(new QWidget(this)),
      m_details(new QPlainTextEdit(m_detailsArea)) {
  setObjectName(QStringLiteral("messageStrip"));
  setAccessibleName(tr("Message"));
  m_offerArea->setLayout(makeOfferRow());
  m_messageArea->setLayout(makeMessageRow());
  m_details->setReadOnly(true);
  m_details->setAccessibleName(tr("Details of the message"));
  m_details->setFixedHeight(96);

  auto* copyButton = new QPushButton(tr("Copy"), m_detailsArea);
  copyButton->setObjectName(QStringLiteral("messageCopy"));
  copyButton->setToolTip(tr("Copies the message and its details"));
  auto* detailsRow = new QHBoxLayout(m_detailsArea);
  detailsRow->setContentsMargins(0, 0, 0, 4);
  detailsRow->addWidget(m_details, 1);
  detailsRow->addWidget(copyButton, 0, Qt::AlignTop);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(14, 5, 8, 5);
  layout->setSpacing(4);
  layout->addWidget(m_offerArea);
  layout->addWidget(m_messageArea);
  layout->addWidget(m_detailsArea);
  for (QPushButton* button : findChildren<QPushButton*>()) keepFromReturn(*button);  // of a dialog around it

  connect(m_detailsButton, &QPushButton::toggled, m_detailsArea, &QWidget::setVisible);
  connect(copyButton, &QPushButton::clicked, this, [this] {
    QGuiApplication::clipboard()->setText(withoutMarks(m_label->text() + QLatin1Char('\n') + m_details->toPlainText()));
  });
  dismiss();
}

QLabel* MessageStrip::makeText() {
  auto* label = new QLabel(this);
  label->setWordWrap(true);
  label->setMinimumWidth(1);  // a long name without blanks must not widen the window
  label->setTextFormat(Qt::PlainText);
  label->setAlignment(leading(layoutDirection()) | Qt::AlignVCenter);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  return label;
}

QLabel* MessageStrip::makeGlyph(const char* name) {
  auto* glyph = new QLabel(QStringLiteral("!"), this);
  glyph->setObjectName(QLatin1String(name));
  glyph->setProperty("heading", true);
  return glyph;
}

QPushButton* MessageStrip::makeDismiss(const char* name) {
  //: A button: takes a message away
  auto* button = new QPushButton(tr("Dismiss"), this);
  button->setObjectName(QLatin1String(name));
  button->setFlat(true);
  return button;
}

QBoxLayout* MessageStrip::makeOfferRow() {
  m_offerLabel = makeText();
  m_offerButton = new QPushButton(this);
  m_offerButton->setObjectName(QStringLiteral("messageOffer"));
  QPushButton* dismissButton = makeDismiss("offerDismiss");
  auto* row = new QHBoxLayout;
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(makeGlyph("offerGlyph"));
  row->addWidget(m_offerLabel, 1);
  row->addWidget(m_offerButton);
  row->addWidget(dismissButton);
  connect(m_offerButton, &QPushButton::clicked, this, [this] {
    const Offer offer = takeOffer();
    if (offer.accept) offer.accept();
  });
  connect(dismissButton, &QPushButton::clicked, this, [this] { takeOffer(); });
  return row;
}

QBoxLayout* MessageStrip::makeMessageRow() {
  m_glyph = makeGlyph("messageGlyph");
  m_label = makeText();
  m_detailsButton = new QPushButton(tr("Details"), this);
  m_detailsButton->setObjectName(QStringLiteral("messageDetails"));
  m_detailsButton->setFlat(true);
  m_detailsButton->setCheckable(true);
  QPushButton* dismissButton = makeDismiss("messageDismiss");
  auto* row = new QHBoxLayout;
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(m_glyph);
  row->addWidget(m_label, 1);
  row->addWidget(m_detailsButton);
  row->addWidget(dismissButton);
  connect(dismissButton, &QPushButton::clicked, this, &MessageStrip::dismissMessage);
  return row;
}

void MessageStrip::showMessage(const QString& text, const QString& details) {
  m_isSuccess = false;
  show(QStringLiteral("!"), text, details);
}

void MessageStrip::showSuccess(const QString& text) {
  m_isSuccess = true;
  show(QStringLiteral("✓"), text, {});
}

void MessageStrip::showOffer(const QString& text, const QString& button, std::function<void()> accept) {
  std::erase_if(m_offers, [&](const Offer& offer) { return offer.button == button; });
  m_offers.push_back({text, button, std::move(accept)});
  if (m_isSuccess) dismissMessage();  // what went wrong stays
  arrange();
  announce(*m_offerLabel, text);
}

void MessageStrip::show(const QString& glyph, const QString& text, const QString& details) {
  m_glyph->setText(glyph);
  m_label->setText(text);
  m_details->setPlainText(details);
  m_detailsButton->setVisible(!details.isEmpty());
  if (details.isEmpty()) m_detailsButton->setChecked(false);
  m_messageArea->setVisible(true);
  arrange();
  announce(*m_label, text);
}

QString MessageStrip::text() const {
  return m_offers.empty() || m_messageArea->isVisibleTo(this) ? m_label->text() : m_offers.back().text;
}

void MessageStrip::arrange() {
  if (!m_offers.empty()) {
    m_offerLabel->setText(m_offers.back().text);
    m_offerButton->setText(m_offers.back().button);
  }
  m_offerArea->setVisible(!m_offers.empty());
  QStringList shown;
  if (m_messageArea->isVisibleTo(this)) shown << m_label->text();
  if (!m_offers.empty()) shown << m_offers.back().text;
  setAccessibleDescription(shown.join(QLatin1Char(' ')));
  setVisible(!shown.isEmpty());
}

MessageStrip::Offer MessageStrip::takeOffer() {
  if (m_offers.empty()) return {};
  Offer offer = std::move(m_offers.back());
  m_offers.pop_back();
  arrange();
  return offer;
}

void MessageStrip::dismissOffer() {
  m_offers.clear();
  arrange();
}

void MessageStrip::withdrawOffer(const QString& button) {
  std::erase_if(m_offers, [&](const Offer& offer) { return offer.button == button; });
  arrange();
}

bool MessageStrip::isOffered(const QString& button) const {
  return std::ranges::find(m_offers, button, &Offer::button) != m_offers.end();
}

void MessageStrip::dismissMessage() {
  m_details->clear();
  m_detailsArea->hide();
  m_detailsButton->setChecked(false);
  m_messageArea->hide();
  arrange();
}

void MessageStrip::dismiss() {
  m_offers.clear();
  dismissMessage();
}

}  // namespace moodogram::ui
