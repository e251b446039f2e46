// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/welcome_panel.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include "ui/common/emotion_style.h"

namespace moodogram::ui {
namespace {

/// The five glyphs in their colours, which follow the theme.
class GlyphRow : public QLabel {
 public:
  using QLabel::QLabel;

 protected:
  void changeEvent(QEvent* event) override {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) colour();
  }
  void showEvent(QShowEvent* event) override {
    QLabel::showEvent(event);
    colour();
  }

 private:
  void colour() {
    QString text;
    for (const Emotion emotion : kEmotions)
      text += QStringLiteral("<span style='color:%1'>%2</span>&nbsp;&nbsp;&nbsp;")
                  .arg(emotionColour(emotion, palette()).name(), emotionGlyph(emotion));
    text.chop(18);
    if (text != this->text()) setText(text);
  }
};

}  // namespace

WelcomePanel::WelcomePanel(QWidget* parent)
    : QWidget(parent),
      m_card(new QFrame(this)),
      m_hint(new QLabel(m_card)),
      m_addFolder(new QPushButton(tr("Add a music folder…"), m_card)),
      m_demo(new QPushButton(tr("Try the demo library"), m_card)) {
  setObjectName(QStringLiteral("welcomePanel"));
  setAttribute(Qt::WA_StyledBackground);
  m_card->setObjectName(QStringLiteral("welcomeCard"));
  m_card->setMinimumWidth(470);  // wider where the buttons are

  auto* glyphs = new GlyphRow(m_card);
  QFont glyphFont = glyphs->font();
  glyphFont.setPointSizeF(glyphFont.pointSizeF() * 1.9);
  glyphs->setFont(glyphFont);
  glyphs->setAlignment(Qt::AlignCenter);
  glyphs->setTextFormat(Qt::RichText);
  auto* title = new QLabel(tr("Hear when a song is calm, happy, sad, angry or fearful"), m_card);
  QFont titleFont = title->font();
  titleFont.setPointSizeF(titleFont.pointSizeF() * 1.5);
  titleFont.setWeight(QFont::DemiBold);
  title->setFont(titleFont);
  title->setAlignment(Qt::AlignCenter);
  title->setWordWrap(true);
  auto* explanation = new QLabel(
      tr("Add a folder with music. Moodogram lists it within seconds, then listens to each track in the background and "
         "shows its emotion over time. Your files stay as they are, and nothing leaves this computer."),
      m_card);
  explanation->setAlignment(Qt::AlignCenter);
  explanation->setWordWrap(true);
  explanation->setProperty("muted", true);
  m_addFolder->setObjectName(QStringLiteral("welcomeAddFolder"));
  m_addFolder->setProperty("primary", true);
  m_addFolder->setDefault(true);
  m_demo->setObjectName(QStringLiteral("welcomeDemo"));
  m_demo->setToolTip(tr("Writes a few short pieces, made by the program itself, to your data folder"));
  m_hint->setAlignment(Qt::AlignCenter);
  m_hint->setWordWrap(true);
  m_hint->setProperty("muted", true);

  for (QLabel* text : {title, explanation, m_hint}) {
    QSizePolicy policy = text->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);  // they wrap
    text->setSizePolicy(policy);
  }
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(10);
  buttons->addStretch();
  buttons->addWidget(m_addFolder);
  buttons->addWidget(m_demo);
  buttons->addStretch();
  auto* card = new QVBoxLayout(m_card);
  card->setContentsMargins(36, 30, 36, 28);
  card->setSpacing(14);
  card->addWidget(glyphs);
  card->addWidget(title);
  card->addWidget(explanation);
  card->addSpacing(6);
  card->addLayout(buttons);
  card->addWidget(m_hint);
  auto* layout = new QVBoxLayout(this);
  auto* centred = new QHBoxLayout;  // not an alignment: that would ignore the height of wrapped text
  centred->addStretch();
  centred->addWidget(m_card);
  centred->addStretch();
  layout->addStretch(2);
  layout->addLayout(centred);
  layout->addStretch(3);

  connect(m_addFolder, &QPushButton::clicked, this, &WelcomePanel::addFolderRequested);
  connect(m_demo, &QPushButton::clicked, this, &WelcomePanel::demoRequested);
  setBusy({});
}

void WelcomePanel::setBusy(const QString& text) {
  m_addFolder->setEnabled(text.isEmpty());
  m_demo->setEnabled(text.isEmpty());
  m_hint->setText(text.isEmpty() ? tr("or drop a folder anywhere in this window") : text);
}

void WelcomePanel::setDropTarget(bool active) {
  m_card->setProperty("dropTarget", active);
  m_card->style()->unpolish(m_card);
  m_card->style()->polish(m_card);
}

}  // namespace moodogram::ui
