// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/status_panel.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStatusBar>

#include "ui/bridge/analysis_service.h"
#include "ui/bridge/library_service.h"
#include "ui/common/formatters.h"

namespace moodogram::ui {
namespace {

QLabel* makeLabel(QStatusBar& bar, const char* name, const QString& accessibleName) {
  auto* label = new QLabel(&bar);
  label->setObjectName(QString::fromLatin1(name));
  label->setAccessibleName(accessibleName);
  label->setTextFormat(Qt::PlainText);
  label->setProperty("muted", true);
  return label;
}

QPushButton* makeButton(QStatusBar& bar, const char* name, const QString& text) {
  auto* button = new QPushButton(text, &bar);
  button->setObjectName(QString::fromLatin1(name));
  button->setFlat(true);
  return button;
}

}  // namespace

StatusPanel::StatusPanel(QStatusBar& bar, LibraryService& library, AnalysisService& analysis)
    : QObject(&bar),
      m_library(library),
      m_analysis(analysis),
      m_text(makeLabel(bar, "statusText", tr("What goes on"))),
      m_bar(new QProgressBar(&bar)),
      //: A button: the analysis
      m_pause(makeButton(bar, "statusPause", tr("Pause"))),
      //: A button
      m_cancel(makeButton(bar, "statusCancel", tr("Cancel"))),
      //: The network that is used
      m_model(makeLabel(bar, "statusModel", tr("Model"))),
      m_device(makeLabel(bar, "statusDevice", tr("Computing device"))),
      m_output(makeLabel(bar, "statusOutput", tr("Sound output"))) {
  m_bar->setTextVisible(false);
  m_bar->setFixedWidth(130);
  m_bar->setAccessibleName(tr("Progress"));
  m_text->setContentsMargins(8, 0, 6, 0);
  m_output->setContentsMargins(0, 0, 8, 0);
  bar.setSizeGripEnabled(false);
  bar.addWidget(m_text);
  bar.addWidget(m_bar);
  bar.addWidget(m_pause);
  bar.addWidget(m_cancel);
  for (QLabel* label : {m_model, m_device, m_output}) {
    label->setMargin(4);
    bar.addPermanentWidget(label);
  }
  //: In the place of the computing device
  setDevice(analysis.device().isEmpty() ? tr("Network not loaded yet") : analysis.device());

  connect(m_pause, &QPushButton::clicked, this, [this] { m_analysis.setPaused(!m_analysis.isPaused()); });
  connect(m_cancel, &QPushButton::clicked, this, &StatusPanel::cancelRequested);
  connect(&analysis, &AnalysisService::progressed, this, &StatusPanel::update);
  connect(&analysis, &AnalysisService::runningChanged, this, &StatusPanel::update);
  connect(&analysis, &AnalysisService::pausedChanged, this, &StatusPanel::update);
  connect(&analysis, &AnalysisService::paceChanged, this, &StatusPanel::update);
  connect(&analysis, &AnalysisService::deviceChanged, this, &StatusPanel::setDevice);
  connect(&analysis, &AnalysisService::noticed, this, [this](const QString& notice) {
    m_idleText = notice;
    m_device->setToolTip(notice);
    update();
  });
  connect(&library, &LibraryService::scanStarted, this, [this] {
    m_scanText.clear();
    m_scanDone = m_scanTotal = 0;
    update();
  });
  connect(&library, &LibraryService::scanProgressed, this, [this](qint64 done, qint64 total, const QString& what) {
    m_scanDone = done;
    m_scanTotal = total;
    m_scanText = what;
    update();
  });
  connect(&library, &LibraryService::scanFinished, this, &StatusPanel::update);
  update();
}

void StatusPanel::setModel(const QString& name, const QString& toolTip) {
  m_model->setText(name);
  m_model->setToolTip(toolTip);
}

void StatusPanel::setDevice(const QString& description) { m_device->setText(description); }
void StatusPanel::setOutput(const QString& description) { m_output->setText(description); }

void StatusPanel::setIdleText(const QString& text) {
  m_idleText = text;
  update();
}

void StatusPanel::update() {
  const bool analyzing = m_analysis.isRunning();
  const bool scanning = m_library.isScanning();
  m_bar->setVisible(analyzing || scanning);
  m_cancel->setVisible(analyzing || scanning);
  m_pause->setVisible(analyzing);
  m_pause->setText(m_analysis.isPaused() ? tr("Resume") : tr("Pause"));
  if (analyzing)
    showAnalysis();
  else if (scanning)
    showScan();
  else
    m_text->setText(m_idleText);
}

void StatusPanel::showAnalysis() {
  const AnalysisProgress progress = m_analysis.progress();
  const PaceDecision pace = m_analysis.pace();
  //: Numbers of tracks of an analysis
  QString text = m_analysis.isPaused()       ? tr("Paused at %1 of %2")
                 : pace.pace == Pace::Paused ? tr("Paused on battery at %1 of %2")
                                             : tr("Analysing %1 of %2");
  // The one being worked on counts from one, as people do.
  text = text.arg(formatCount(std::min(progress.done + 1, progress.total)), formatCount(progress.total));
  const QString left = formatTimeLeft(progress.secondsLeft);
  const bool works = !m_analysis.isPaused() && pace.pace != Pace::Paused;
  //: Behind "Analysing 3 of 12"
  if (works && pace.pace == Pace::Slow) text += QStringLiteral(" · ") + tr("slower while playing");
  if (works && !left.isEmpty()) text += QStringLiteral(" · ") + left;
  m_text->setText(text);
  m_text->setToolTip(plainToolTip(progress.what));
  m_bar->setRange(0, static_cast<int>(progress.total));
  m_bar->setValue(static_cast<int>(progress.done));
}

void StatusPanel::showScan() {
  m_text->setText(m_scanDone == 0 ? tr("Looking for music…")
                                  : tr("Reading tags, %Ln file(s)", nullptr, pluralCount(m_scanDone)));
  m_text->setToolTip(m_scanText);
  m_bar->setRange(0, static_cast<int>(m_scanTotal));  // 0 to 0: busy, length unknown
  m_bar->setValue(static_cast<int>(m_scanDone));
}

}  // namespace moodogram::ui
