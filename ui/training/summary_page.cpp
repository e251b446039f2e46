// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/summary_page.h"

#include <QClipboard>
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
#include "ui/common/message_text.h"
#include "ui/training/config_editor.h"
#include "ui/training/training_draft.h"
#include "ui/training/training_estimate.h"

namespace moodogram::ui {
namespace {

constexpr int kLookMs = 2000;

QString roomText(const DiskRoom& room) {
  QString text = SummaryPage::tr("at most %1 for spectrograms, which are kept for the next time, and %2 for the run")
                     .arg(formatBytes(room.need.cache), formatBytes(room.need.run));
  if (!room.hasRoomForCache())
    text += QStringLiteral("<br>⚠  ") +
            SummaryPage::tr("only %1 are free in %2: what does not fit is computed again in each epoch, which is slow")
                .arg(formatBytes(room.freeForCache), isolated(pathText(room.cache)).toHtmlEscaped());
  return text;
}

QString row(const QString& name, const QString& text) { return tableRow({name, text}, 18); }

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
  column()->addWidget(
      mutedLabel(tr("The configuration is written into the run's folder when the training begins."), this));
  column()->addStretch();
  connect(copy, &QPushButton::clicked, this,
          [this] { QGuiApplication::clipboard()->setText(m_command->toPlainText()); });
  m_looking.setInterval(kLookMs);
  connect(&m_looking, &QTimer::timeout, this, [this] {
    if (isVisible())
      askForRoom();
    else
      m_looking.stop();
  });
  connect(&draft.data(), &TrainingData::roomFound, this, [this](const DiskRoom& room) {
    const bool isNew =
        !m_room || roomText(*m_room) != roomText(room) || m_room->hasRoomForRun() != room.hasRoomForRun();
    m_room = room;
    if (isNew) showDraft();
  });
  connect(&draft, &TrainingDraft::configChanged, this, &SummaryPage::showDraft);
  connect(&draft, &TrainingDraft::splitChanged, this, &SummaryPage::showDraft);
  connect(&draft, &TrainingDraft::problemChanged, this, &SummaryPage::showDraft);
  connect(&draft, &TrainingDraft::externalChanged, this, &SummaryPage::showDraft);
}

QString SummaryPage::problem() const {
  if (!draft().configProblem().isEmpty()) return draft().configProblem();
  if (!draft().externalProblem().isEmpty()) return draft().externalProblem();
  if (draft().split() && !draft().split()->problem.isEmpty()) return messageText(draft().split()->problem);
  if (m_room && !m_room->hasRoomForRun())
    return tr("The disk is too full: the training writes up to %1 into %2, where %3 are free. Make room there.")
        .arg(formatBytes(m_room->need.run), fromPath(m_folder.parent_path()), formatBytes(m_room->freeForRun));
  return {};
}

void SummaryPage::initializePage() {
  try {
    m_folder = newRunFolder();
  } catch (const Error&) {  // no data folder: the start will say so
    m_folder.clear();
  }
  m_looking.start();
  askForRoom();
  showDraft();
}

void SummaryPage::askForRoom() {
  const NetworkFacts* network = networkFactsOf(draft().config().architecture);
  std::vector<double> seconds;
  if (draft().report())
    for (const RecordingFacts& facts : draft().report()->recordings) seconds.push_back(facts.seconds);
  constexpr double kBytesOfParameter = 4;
  const double parameters = network != nullptr ? network->parametersMillions * 1e6 : 0;
  draft().data().askForRoom(draft().config(), draft().kind(), std::move(seconds),
                            static_cast<std::uint64_t>(parameters * kBytesOfParameter), m_folder);
}

void SummaryPage::setAhead(int trainings) {
  if (trainings == m_ahead) return;
  m_ahead = trainings;
  showDraft();
}

void SummaryPage::showDraft() {
  const TrainConfig& config = draft().config();
  const auto& split = draft().split();
  const NetworkFacts* network = networkFactsOf(config.architecture);
  const TrainingEstimate estimate = estimateTraining(config, split.get(), draft().speeds());
  QString rows;
  if (draft().dataset())
    rows += row(tr("Recordings"), tr("%1, %2", "name of the data, number of recordings")
                                      .arg(isolated(toText(toValidUtf8(draft().dataset()->name))).toHtmlEscaped(),
                                           recordingsText(static_cast<qint64>(draft().dataset()->recordings.size()))));
  if (const auto& external = draft().externalTest())
    //: Of recordings that nothing is learned from
    rows += row(tr("Also tested on"), tr("%1, %2", "name of the data, number of recordings")
                                          .arg(isolated(toText(toValidUtf8(external->data.name))).toHtmlEscaped(),
                                               recordingsText(static_cast<qint64>(external->data.recordings.size()))));
  if (split && split->folds > 0)
    rows += row(tr("Cross-validation"),
                //: Numbers of folds and of recordings; %4: what random numbers start from
                tr("Folds: %1. Learned from in each: about %2. Choosing the best epoch: %3. Tested: every recording, "
                   "once. Seed: %4")
                    .arg(formatCount(split->folds), formatCount(split->learning), formatCount(split->choosing),
                         QString::number(config.seed)));
  else if (split)
    rows += row(tr("Split"),
                //: Numbers of recordings; %4: what random numbers start from
                tr("Learned from: %1. Choosing the best epoch: %2. Tested: %3. Seed: %4")
                    .arg(formatCount(split->learning), formatCount(split->choosing), formatCount(split->tested),
                         QString::number(config.seed)));
  rows += row(tr("Network"),
              //: %1: a network, %2: a front end, which makes the pictures that it sees
              tr("%1 on %2")
                  .arg(network != nullptr ? QString::fromLatin1(network->title) : toText(config.architecture),
                       toText(config.frontEnd)));
  QString recipe = epochsText(config.epochs);
  if (config.calibrationFolds > 0)
    //: %1: "32 epochs"; %Ln: how many trainings come before
    recipe =
        tr("%1, after %Ln training(s) that make its confidence honest", nullptr, config.calibrationFolds).arg(recipe);
  rows += row(tr("Recipe"), recipe);
  if (estimate.windows > 0)
    //: How long it will take
    rows +=
        row(tr("Time"),
            tr("<b>%1</b> · %2", "duration, how it is known").arg(estimateText(estimate), basisText(estimate.basis)));
  if (m_ahead > 0) rows += row(tr("Begins"), tr("when %Ln training(s) before it have ended", nullptr, m_ahead));
  if (m_room) rows += row(tr("Disk"), roomText(*m_room));
  //: A folder follows
  rows += row(tr("Stored in"), fromPath(m_folder).toHtmlEscaped());
  if (draft().dataset() && !draft().dataset()->licence.empty())
    rows += row(tr("Licence"), tr("What is made of these recordings is bound by %1")
                                   .arg(toText(toValidUtf8(draft().dataset()->licence)).toHtmlEscaped()));
  m_facts->setText(tableOf(rows));
  m_command->setPlainText(
      toText(toValidUtf8(shellLine("moodogram-cli", TrainingRuns::argumentsFor(m_folder, draft().kind())))));
  refreshProblem();
}

}  // namespace moodogram::ui
