// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/network_page.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/common/formatters.h"
#include "ui/training/config_editor.h"
#include "ui/training/training_draft.h"
#include "ui/training/training_estimate.h"

namespace moodogram::ui {
namespace {

enum Column { kName, kPurpose, kParameters, kWindow, kTime };

constexpr int kNameRole = Qt::UserRole;

}  // namespace

NetworkPage::NetworkPage(TrainingDraft& draft)
    : TrainingPage(
          draft, tr("Network"), tr("Which network shall learn?"),
          tr("Larger is not better where recordings are few. On the RAVDESS, the small MoodNet is right in 81 % of the "
             "recordings, and a linear model in 71 %.")),
      m_networks(new QTreeWidget(this)),
      m_note(mutedLabel({}, this)) {
  m_networks->setObjectName(QStringLiteral("networks"));
  m_networks->setAccessibleName(tr("Networks"));
  //: Headings of a table of networks: what one is made for, its parameters, how long a window takes, how long this
  //: training will take
  m_networks->setHeaderLabels({tr("Network"), tr("Made for"), tr("Parameters"), tr("A window"), tr("This training")});
  m_networks->headerItem()->setToolTip(kWindow, tr("Time to learn from one window of four seconds"));
  m_networks->setRootIsDecorated(false);
  m_networks->setUniformRowHeights(true);
  m_networks->setAllColumnsShowFocus(true);
  for (const int column : {kParameters, kWindow, kTime})
    m_networks->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
  for (const NetworkFacts& facts : networkFacts()) {
    auto* item = new QTreeWidgetItem(m_networks);
    item->setText(kName, QString::fromLatin1(facts.title));
    item->setText(kPurpose, QCoreApplication::translate("Training", facts.purpose));
    //: Millions of parameters
    item->setText(kParameters, tr("%1 M").arg(QLocale().toString(facts.parametersMillions, 'f', 2)));
    item->setData(kName, kNameRole, QString::fromLatin1(facts.name));
    for (const int column : {kParameters, kWindow, kTime})
      item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    item->setSizeHint(kPurpose, {0, 30});  // the column whose width does not ask
  }
  m_networks->header()->setStretchLastSection(false);
  m_networks->header()->setSectionResizeMode(kPurpose, QHeaderView::Stretch);
  for (const int column : {kName, kParameters, kWindow, kTime})
    m_networks->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
  m_networks->setFixedHeight(30 * static_cast<int>(networkFacts().size()) + 34);
  column()->addWidget(m_networks);
  m_note->setObjectName(QStringLiteral("networkNote"));
  column()->addWidget(m_note);

  QFormLayout* form = makeForm();
  auto* startRow = new QWidget(this);
  auto* startLayout = new QHBoxLayout(startRow);
  startLayout->setContentsMargins(0, 0, 0, 0);
  m_start = qobject_cast<QLineEdit*>(makeConfigEditor(draft, "recipe.start_from", startRow));
  m_start->setPlaceholderText(tr("nothing: all weights are drawn at random"));
  m_start->setMinimumWidth(380);
  auto* choose = new QPushButton(tr("Choose &File…"), startRow);
  choose->setObjectName(QStringLiteral("startFromFile"));
  startLayout->addWidget(m_start);
  startLayout->addWidget(choose);
  addConfigRow(*form, "recipe.start_from", startRow);
  addConfigEditor(*form, draft, "machine.device", this);
  addConfigEditor(*form, draft, "machine.threads", this);
  column()->addLayout(form);
  column()->addStretch();

  connect(m_networks, &QTreeWidget::currentItemChanged, this, &NetworkPage::chooseNetwork);
  connect(choose, &QPushButton::clicked, this, &NetworkPage::askForStart);
  connect(&draft, &TrainingDraft::configChanged, this, &NetworkPage::showDraft);
  connect(&draft, &TrainingDraft::splitChanged, this, &NetworkPage::showDraft);
  connect(&draft, &TrainingDraft::speedsChanged, this, &NetworkPage::showDraft);
  connect(&draft, &TrainingDraft::problemChanged, this, &NetworkPage::refreshProblem);
  showDraft();
}

QString NetworkPage::problem() const {
  const QString& text = draft().configProblem();
  for (const char* ours :
       {"recipe.start_from", "machine.device", "machine.threads", "weights", "frozen_layers", ".pth", "safetensors"})
    if (text.contains(QLatin1String(ours))) return text;
  return {};
}

void NetworkPage::chooseNetwork() {
  const QTreeWidgetItem* item = m_networks->currentItem();
  if (item == nullptr) return;
  const std::string name = item->data(kName, kNameRole).toString().toStdString();
  const NetworkFacts* facts = networkFactsOf(name);
  const QHash<QString, TrainConfig> presets = draft().presets();
  draft().edit([&](TrainConfig& config) {
    if (config.architecture == name) return;
    config.architecture = name;
    if (name != "musicnet") {
      config.frozenLayers = 0;
      config.teacher.clear();
    }
    const std::string id = facts->frontEnd;
    if (config.frontEnd.starts_with(id)) return;
    // The front end and the changes of pictures that this network is used with.
    const auto preset = presets.constFind(QString::fromLatin1(facts->preset));
    if (preset == presets.constEnd()) return;
    const TrainConfig before = config;
    config = withRecipeOf(*preset, before);
    config.architecture = name;
    config.epochs = before.epochs;
    config.calibrationFolds = before.calibrationFolds;
    config.validationShare = before.validationShare;
  });
}

void NetworkPage::showDraft() {
  const QSignalBlocker quiet(m_networks);
  const TrainConfig& config = draft().config();
  bool hasGuess = false;
  for (int i = 0; i < m_networks->topLevelItemCount(); ++i) {
    QTreeWidgetItem* item = m_networks->topLevelItem(i);
    TrainConfig other = config;
    other.architecture = item->data(kName, kNameRole).toString().toStdString();
    const TrainingEstimate estimate = estimateTraining(other, draft().split().get(), draft().speeds());
    const double ms = estimate.windows > 0 ? estimate.seconds / estimate.windows * 1000 : 0;
    //: Time for a window
    item->setText(kWindow, ms > 0 ? tr("%L1 ms").arg(ms, 0, 'f', ms < 10 ? 1 : 0) : tr("–"));
    item->setText(kTime, estimateText(estimate));
    for (const int column : {kWindow, kTime}) item->setToolTip(column, basisText(estimate.basis));
    hasGuess = hasGuess || estimate.basis == TrainingEstimate::Basis::OtherMachine;
    if (other.architecture == config.architecture) m_networks->setCurrentItem(item);
  }
  const NetworkFacts* facts = networkFactsOf(config.architecture);
  QString note;
  if (facts != nullptr && !config.frontEnd.starts_with(facts->frontEnd))
    note = tr("⚠  %1 is made for the front end %2; yours is %3.")
               .arg(QString::fromLatin1(facts->title), QString::fromLatin1(facts->frontEnd), toText(config.frontEnd));
  else if (facts != nullptr)
    note =
        tr("It sees the front end %1. Choosing another network may change that, and the changes of pictures with it.")
            .arg(toText(config.frontEnd));
  if (draft().isMeasuring())
    note += QLatin1Char('\n') + tr("Times of this machine are being measured…");
  else if (hasGuess)
    note += QLatin1Char('\n') + tr("Times are a guess, by the figures of another machine.");
  m_note->setText(note);
  refreshProblem();
}

void NetworkPage::initializePage() { draft().measureSpeeds(); }

void NetworkPage::askForStart() {
  auto* dialog =
      new QFileDialog(this, tr("Weights to start from"), m_start->text(), tr("Weights (*.safetensors *.pth *.pt)"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFile);
  connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& chosen) { m_start->setText(chosen); });
  dialog->open();
}

}  // namespace moodogram::ui
