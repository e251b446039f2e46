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
#include <utility>

#include "ui/common/formatters.h"
#include "ui/common/reading_direction.h"
#include "ui/common/theme.h"

namespace moodogram::ui {

MessageStrip::MessageStrip(QWidget* parent)
    : QFrame(parent),
      m_glyph(new QLabel(this)),
      m_label(new QLabel(this)),
      m_offerButton(new QPushButton(this)),
      m_detailsButton(new QPushButton(tr("Details"), this)),
      m_detailsArea(new QWidget(this)),
      m_details(new QPlainTextEdit(m_detailsArea)) {
  setObjectName(QStringLiteral("messageStrip"));
  setAccessibleName(tr("Message"));
  m_label->setWordWrap(true);
  m_label->setMinimumWidth(1);  // a long name without blanks must not widen the window
  m_label->setTextFormat(Qt::PlainText);
  m_label->setAlignment(leading(layoutDirection()) | Qt::AlignVCenter);
  m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  m_label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  m_offerButton->setObjectName(QStringLiteral("messageOffer"));
  m_detailsButton->setObjectName(QStringLiteral("messageDetails"));
  m_detailsButton->setFlat(true);
  m_detailsButton->setCheckable(true);
  //: A button: takes a message away
  auto* dismissButton = new QPushButton(tr("Dismiss"), this);
  dismissButton->setObjectName(QStringLiteral("messageDismiss"));
  dismissButton->setFlat(true);
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

  m_glyph->setObjectName(QStringLiteral("messageGlyph"));
  m_glyph->setProperty("heading", true);
  auto* row = new QHBoxLayout;
  row->addWidget(m_glyph);
  row->addWidget(m_label, 1);
  row->addWidget(m_offerButton);
  row->addWidget(m_detailsButton);
  row->addWidget(dismissButton);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(14, 5, 8, 5);
  layout->addLayout(row);
  layout->addWidget(m_detailsArea);

  connect(m_detailsButton, &QPushButton::toggled, m_detailsArea, &QWidget::setVisible);
  connect(copyButton, &QPushButton::clicked, this, [this] {
    QGuiApplication::clipboard()->setText(withoutMarks(m_label->text() + QLatin1Char('\n') + m_details->toPlainText()));
  });
  connect(m_offerButton, &QPushButton::clicked, this, [this] {
    dismiss();
    m_accept();
  });
  connect(dismissButton, &QPushButton::clicked, this, &MessageStrip::dismiss);
  dismiss();
}

void MessageStrip::showMessage(const QString& text, const QString& details) {
  show(QStringLiteral("!"), text, details);
}

void MessageStrip::showSuccess(const QString& text) { show(QStringLiteral("✓"), text, {}); }

void MessageStrip::showOffer(const QString& text, const QString& button, std::function<void()> accept) {
  show(QStringLiteral("!"), text, {});
  m_accept = std::move(accept);
  m_offerButton->setText(button);
  m_offerButton->setVisible(true);
}

void MessageStrip::show(const QString& glyph, const QString& text, const QString& details) {
  m_glyph->setText(glyph);
  m_label->setText(text);
  m_offerButton->setVisible(false);
  m_details->setPlainText(details);
  m_detailsButton->setVisible(!details.isEmpty());
  if (details.isEmpty()) m_detailsButton->setChecked(false);
  setVisible(true);
}

QString MessageStrip::text() const { return m_label->text(); }

void MessageStrip::dismissOffer() {
  if (m_offerButton->isVisibleTo(this)) dismiss();
}

void MessageStrip::dismiss() {
  m_details->clear();
  m_detailsArea->hide();
  m_detailsButton->setChecked(false);
  hide();
}

}  // namespace moodogram::ui
