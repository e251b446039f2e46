// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/comparison_pane.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/common/elided_label.h"
#include "ui/spectrogram/pill_button.h"
#include "ui/spectrogram/spectrogram_actions.h"
#include "ui/spectrogram/spectrogram_panel.h"
#include "ui/spectrogram/spectrogram_view.h"

namespace moodogram::ui {

ComparisonPane::ComparisonPane(SpectrogramActions& actions, QWidget* parent)
    : QWidget(parent),
      m_titleLabel(new ElidedLabel(this)),
      m_artistLabel(new ElidedLabel(this)),
      m_view(new SpectrogramView(this)) {
  setObjectName(QStringLiteral("comparisonPane"));
  m_titleLabel->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
  QFont bold = m_titleLabel->font();
  bold.setBold(true);
  m_titleLabel->setFont(bold);
  m_artistLabel->setForegroundRole(QPalette::PlaceholderText);
  auto* header = new QHBoxLayout;
  header->setContentsMargins(12, 6, 12, 2);
  header->setSpacing(6);
  header->addWidget(m_titleLabel);
  header->addSpacing(6);
  header->addWidget(m_artistLabel, 1);
  const auto addPill = [&](const char* name, QAction* action, const QString& text) {
    auto* pill = new PillButton(this);
    pill->setObjectName(QLatin1String(name));
    pill->bind(action, text);
    header->addWidget(pill);
  };
  //: A button: both pictures show the same times and frequencies
  addPill("pillLink", actions.linkCompared, tr("Linked"));
  //: A button: the two files change places
  addPill("pillSwap", actions.swapCompared, tr("Swap"));
  addPill("pillBeside", actions.besideCompared, tr("Side by side"));
  addPill("pillClose", actions.closeCompared, QStringLiteral("✕"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addLayout(header);
  layout->addWidget(m_view, 1);
}

void ComparisonPane::showTrack(const ShownTrack& track) {
  m_titleLabel->setText(track.title);
  m_artistLabel->setText(track.artist);
  m_view->setTimeline({});
  m_view->showFile(track.file);
}

}  // namespace moodogram::ui
