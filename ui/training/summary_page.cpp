// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/summary_page.h"

#include <QClipboard>
#include <QFile>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/train/train_command.h"
#include "ui/bridge/training_runs.h"
#include "ui/common/formatters.h"
#include "ui/training/config_editor.h"
#include "ui/training/training_draft.h"
#include "ui/training/training_estimate.h"

namespace moodogram::ui {
namespace {

QString row(const QString& name, const QString& text) {
  return QStringLiteral("<tr><td style='padding-right:18px'>%1</td><td>%2</td></tr>").arg(name, text);
}

}  // namespace

SummaryPage::SummaryPage(TrainingDraft& draft)
    : TrainingPage(draft, tr("Summary"), tr("Ready to begin"),
                   tr("The training runs in a program of its own. It goes on when this window is closed, and Training "
                      "Runs finds it again.")),
      m_facts(new QLabel(this)),
      m_command(new QPlainTextEdit(this)) {
  QFormLayout* form = makeForm();
  addConfigEditor(*form, draft, "model.name", this);
  column()->addLayout(form);
  m_facts->setObjectName(QStringLiteral("summaryFacts"));
  m_facts->setTextFormat(Qt::RichText);
  m_facts->setWordWrap(true);
  m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
  column()->addWidget(m_facts);
  column()->addSpacing(6);
  auto* heading = new QHBoxLayout;
  heading->addWidget(headingLabel(tr("The same on the command line"), this));
  heading->addStretch();
  auto* copy = new QPushButton(tr("&Copy"), this);
  copy->setObjectName(QStringLiteral("copyCommand"));
  heading->addWidget(copy);
  column()->addLayout(heading);
  m_command->setObjectName(QStringLiteral("command"));
  m_command->setAccessibleName(tr("Command"));
  m_command->setReadOnly(true);
  m_command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
  m_command->setFixedHeight(72);
  m_command->setTabChangesFocus(true);
  column()->addWidget(m_command);
  column()->addWidget(mutedLabel(tr("The configuration is written into the run's folder when the training begins. "
                                    "“moodogram-cli crossval” with it tests every group once."),
                                 this));
  column()->addStretch();
  connect(copy, &QPushButton::clicked, this,
          [this] { QGuiApplication::clipboard()->setText(m_command->toPlainText()); });
  connect(&draft, &TrainingDraft::configChanged, this, &SummaryPage::showDraft);
  connect(&draft, &TrainingDraft::splitChanged, this, &SummaryPage::showDraft);
  connect(&draft, &TrainingDraft::problemChanged, this, &SummaryPage::showDraft);
}

QString SummaryPage::problem() const {
  return draft().configProblem().isEmpty() && draft().split() ? draft().split()->problem : draft().configProblem();
}

void SummaryPage::initializePage() {
  try {
    m_folder = newRunFolder();
  } catch (const Error&) {  // no data folder: the start will say so
    m_folder.clear();
  }
  showDraft();
}

void SummaryPage::showDraft() {
  const TrainConfig& config = draft().config();
  const auto& split = draft().split();
  const NetworkFacts* network = networkFactsOf(config.architecture);
  const TrainingEstimate estimate = estimateTraining(config, split.get(), draft().speeds());
  QString rows;
  if (draft().dataset())
    rows += row(tr("Recordings"), QStringLiteral("%1, %2").arg(
                                      toText(toValidUtf8(draft().dataset()->name)).toHtmlEscaped(),
                                      recordingsText(static_cast<qint64>(draft().dataset()->recordings.size()))));
  if (split)
    rows += row(tr("Split"),
                tr("%1 are learned from, %2 choose the epoch, %3 are tested, by seed %4")
                    .arg(formatCount(split->learning), formatCount(split->choosing), formatCount(split->tested))
                    .arg(config.seed));
  rows += row(tr("Network"),
              tr("%1 on %2")
                  .arg(network != nullptr ? QString::fromLatin1(network->title) : toText(config.architecture),
                       toText(config.frontEnd)));
  QString recipe = epochsText(config.epochs);
  if (config.calibrationFolds > 0)
    recipe += tr(", after %1 trainings that make its confidence honest").arg(config.calibrationFolds);
  rows += row(tr("Recipe"), recipe);
  if (estimate.windows > 0)
    rows += row(tr("Time"),
                QStringLiteral("<b>%1</b>, %2")
                    .arg(estimateText(estimate),
                         estimate.isMeasured ? tr("by an earlier run on this machine")
                                             : tr("a guess by another machine’s figures; reading the recordings "
                                                  "for the first time comes on top")));
  rows += row(tr("Stored in"), QFile::decodeName(m_folder.c_str()).toHtmlEscaped());
  if (draft().dataset() && !draft().dataset()->licence.empty())
    rows += row(tr("Licence"), tr("What is made of these recordings is bound by %1")
                                   .arg(toText(toValidUtf8(draft().dataset()->licence)).toHtmlEscaped()));
  m_facts->setText(QStringLiteral("<table cellspacing='0' cellpadding='3'>%1</table>").arg(rows));
  m_command->setPlainText(toText(toValidUtf8(shellLine("moodogram-cli", TrainingRuns::argumentsFor(m_folder)))));
  refreshProblem();
}

}  // namespace moodogram::ui
