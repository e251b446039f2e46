// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/split_page.h"

#include <QButtonGroup>
#include <QFormLayout>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QRandomGenerator>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <set>

#include "core/base/paths.h"
#include "ui/common/formatters.h"
#include "ui/common/message_text.h"
#include "ui/common/spin_box_unit.h"
#include "ui/training/config_editor.h"
#include "ui/training/split_picture.h"
#include "ui/training/training_draft.h"

namespace moodogram::ui {
namespace {

constexpr int kSideWidth = 340;
constexpr int kGroupRole = Qt::UserRole;  // the group's bytes
constexpr int kCountWidth = 110;
constexpr int kFewestFolds = 2;
constexpr int kMostFolds = 100;
constexpr double kUsualShare = 0.2;

std::set<std::string> groupsOf(const Dataset& dataset) {
  std::set<std::string> groups;
  for (const Recording& recording : dataset.recordings)
    if (!recording.group.empty()) groups.insert(recording.group);
  return groups;
}

bool hasParts(const Dataset& dataset) {
  return std::ranges::any_of(
      dataset.recordings, [](Part part) { return part != Part::Unassigned; }, &Recording::part);
}

QSpinBox* makePercent(const char* name, QWidget* parent) {
  auto* box = new QSpinBox(parent);
  box->setObjectName(QString::fromLatin1(name));
  box->setRange(0, 90);
  //: The number field of a percentage; %1 is the number
  setUnit(*box, SplitPage::tr("%1 %"));
  box->setFixedWidth(kCountWidth);
  return box;
}

}  // namespace

SplitPage::SplitPage(TrainingDraft& draft)
    //: Name of a step: who is learned from, who is tested
    : TrainingPage(draft, tr("Split"), tr("Who is learned from, who is tested?"),
                   tr("The test is on people (or artists, or songs) that the network never heard; only then does its "
                      "score say how good it will be on yours.")),
      m_ways(new QButtonGroup(this)),
      m_share(makePercent("splitShare", this)),
      m_folds(new QSpinBox(this)),
      m_choosing(makePercent("splitChoosing", this)),
      m_groups(new QListWidget(this)),
      m_picture(new SplitPicture(this)),
      m_warning(mutedLabel(QString(), this)) {
  auto* side = new QWidget(this);
  side->setMinimumWidth(kSideWidth);
  side->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);  // as wide as its words need
  auto* left = new QVBoxLayout(side);
  left->setContentsMargins(0, 0, 0, 0);
  //: Heading: who is tested on
  left->addWidget(headingLabel(tr("The test"), side));
  auto* shareRow = new QHBoxLayout;
  shareRow->addWidget(addWay(Share, "splitByShare", tr("A &share, drawn by the seed")));
  shareRow->addStretch();
  shareRow->addWidget(m_share);
  left->addLayout(shareRow);
  left->addWidget(addWay(Named, "splitNamed", tr("&These groups:")));
  m_groups->setObjectName(QStringLiteral("splitGroups"));
  m_groups->setAccessibleName(tr("Groups to test on"));
  m_groups->setMinimumHeight(84);
  m_groups->setSpacing(2);
  left->addWidget(m_groups, 1);
  left->addWidget(addWay(Published, "splitPublished", tr("As the data set was &published")));
  left->addWidget(addWay(None, "splitNone", tr("N&obody: all are learned from")));
  auto* foldsRow = new QHBoxLayout;
  QRadioButton* inTurn = addWay(Folds, "splitFolds", tr("&Everybody in turn, folds:"));
  inTurn->setToolTip(
      tr("Cross-validation: a network for each fold, which learns from all others and is tested on it. "
         "Every group is tested once, which tells best how good the recipe is; there is no single model "
         "to use at the end."));
  foldsRow->addWidget(inTurn);
  foldsRow->addStretch();
  foldsRow->addWidget(m_folds);
  left->addLayout(foldsRow);
  left->addSpacing(8);
  //: Heading: what is kept back beside the test
  left->addWidget(headingLabel(tr("Beside it"), side));
  QFormLayout* form = makeForm();
  addConfigRow(*form, "recipe.validation_share", m_choosing);
  addConfigEditor(*form, draft, "recipe.calibration_folds", side);
  auto* seedRow = new QWidget(side);
  auto* seedLayout = new QHBoxLayout(seedRow);
  seedLayout->setContentsMargins(0, 0, 0, 0);
  QWidget* seed = makeConfigEditor(draft, "recipe.seed", seedRow);
  seed->setFixedWidth(96);
  seedLayout->addWidget(seed);
  //: A button: draws another random number
  auto* dice = new QPushButton(tr("Draw"), seedRow);
  dice->setObjectName(QStringLiteral("splitDraw"));
  dice->setToolTip(tr("Another seed, which deals out the groups in another way"));
  seedLayout->addWidget(dice);
  addConfigRow(*form, "recipe.seed", seedRow);
  left->addLayout(form);

  m_folds->setObjectName(QStringLiteral("splitFoldCount"));
  m_folds->setAccessibleName(tr("Folds of the cross-validation"));
  m_folds->setRange(kFewestFolds, kMostFolds);
  m_folds->setFixedWidth(kCountWidth);
  auto* scroll = new QScrollArea(this);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setWidgetResizable(true);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* content = new QWidget(scroll);
  auto* right = new QVBoxLayout(content);
  right->setContentsMargins(0, 0, 0, 0);
  right->addWidget(m_picture);
  right->addWidget(m_warning);
  right->addStretch();
  m_warning->setObjectName(QStringLiteral("splitWarning"));
  scroll->setWidget(content);
  scroll->viewport()->setAutoFillBackground(false);
  content->setAutoFillBackground(false);
  auto* halves = new QHBoxLayout;
  halves->setSpacing(28);
  halves->addWidget(side);
  halves->addWidget(scroll, 1);
  column()->addLayout(halves, 1);

  connect(m_ways, &QButtonGroup::idClicked, this, &SplitPage::chooseWay);
  connect(m_share, &QSpinBox::valueChanged, this, [this](int percent) {
    if (m_ways->checkedId() != Share) return;
    this->draft().edit([percent](TrainConfig& config) { config.testShare = percent / 100.0; });
  });
  connect(m_choosing, &QSpinBox::valueChanged, this, [this](int percent) {
    this->draft().edit([percent](TrainConfig& config) { config.validationShare = percent / 100.0; });
  });
  connect(m_folds, &QSpinBox::valueChanged, this,
          [this](int folds) { this->draft().edit([folds](TrainConfig& config) { config.folds = folds; }); });
  connect(m_groups, &QListWidget::itemChanged, this, &SplitPage::applyNames);
  connect(dice, &QPushButton::clicked, this, [this] {
    const quint32 drawn = QRandomGenerator::global()->bounded(1U, 100'000U);
    this->draft().edit([drawn](TrainConfig& config) { config.seed = drawn; });
  });
  connect(&draft, &TrainingDraft::configChanged, this, &SplitPage::showDraft);
  connect(&draft, &TrainingDraft::dataChanged, this, &SplitPage::showDraft);
  connect(&draft, &TrainingDraft::splitChanged, this, &SplitPage::showSplit);
  showDraft();
  showSplit();
}

QRadioButton* SplitPage::addWay(Way way, const char* name, const QString& text) {
  auto* button = new QRadioButton(text, this);
  button->setObjectName(QString::fromLatin1(name));
  m_ways->addButton(button, way);
  return button;
}

QString SplitPage::problem() const {
  if (!draft().dataset()) return tr("The recordings have not been read yet.");
  return draft().split() ? messageText(draft().split()->problem) : QString();
}

void SplitPage::chooseWay(int way) {
  draft().setKind(way == Folds ? RunFolder::Kind::CrossValidation : RunFolder::Kind::Training);
  if (way == Folds) return;
  if (way == Named) return applyNames();
  draft().edit([&](TrainConfig& config) {
    config.testGroups.clear();
    config.trainGroups.clear();
    config.testShare = way == Share ? std::max(m_share->value() / 100.0, 0.01) : 0;
    // None named is all, unless the data set has parts of its own. Who has no group is named "".
    if (way == None && draft().dataset() && hasParts(*draft().dataset()))
      for (const Recording& recording : draft().dataset()->recordings)
        if (std::ranges::find(config.trainGroups, recording.group) == config.trainGroups.end())
          config.trainGroups.push_back(recording.group);
  });
}

void SplitPage::applyNames() {
  std::vector<std::string> chosen;
  for (int i = 0; i < m_groups->count(); ++i)
    if (m_groups->item(i)->checkState() == Qt::Checked)
      chosen.push_back(m_groups->item(i)->data(kGroupRole).toByteArray().toStdString());
  if (chosen.empty() && m_groups->count() > 0)
    chosen.push_back(m_groups->item(m_groups->count() - 1)->data(kGroupRole).toByteArray().toStdString());
  draft().edit([&](TrainConfig& config) {
    config.testGroups = chosen;
    config.trainGroups.clear();
    config.testShare = 0;
  });
}

void SplitPage::showDraft() {
  const TrainConfig& config = draft().config();
  const auto& dataset = draft().dataset();
  const QSignalBlocker quietShare(m_share);
  const QSignalBlocker quietChoosing(m_choosing);
  const QSignalBlocker quietGroups(m_groups);
  const bool isInParts = dataset && hasParts(*dataset);
  const Way way = draft().kind() == RunFolder::Kind::CrossValidation ? Folds
                  : !config.testGroups.empty()                       ? Named
                  : config.testShare > 0                             ? Share
                  : config.trainGroups.empty() && isInParts          ? Published
                                                                     : None;
  m_ways->button(way)->setChecked(true);
  m_ways->button(Published)->setVisible(isInParts);
  m_share->setEnabled(way == Share);
  m_folds->setEnabled(way == Folds);
  const QSignalBlocker quietFolds(m_folds);
  m_folds->setValue(config.folds);
  m_share->setValue(static_cast<int>(std::lround((config.testShare > 0 ? config.testShare : kUsualShare) * 100)));
  m_choosing->setValue(static_cast<int>(std::lround(config.validationShare * 100)));
  const std::set<std::string> groups = dataset ? groupsOf(*dataset) : std::set<std::string>();
  m_ways->button(Named)->setEnabled(groups.size() > 1);
  for (const Way each : {Share, Folds}) m_ways->button(each)->setEnabled(groups.size() != 1);
  if (m_groups->count() != static_cast<int>(groups.size())) {
    m_groups->clear();
    for (const std::string& group : groups) {
      auto* item = new QListWidgetItem(toText(toValidUtf8(group)), m_groups);
      item->setData(kGroupRole, QByteArray::fromStdString(group));
    }
  }
  int i = 0;
  for (const std::string& group : groups) {
    QListWidgetItem* item = m_groups->item(i++);
    item->setData(kGroupRole, QByteArray::fromStdString(group));
    item->setText(toText(toValidUtf8(group)));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
    item->setCheckState(std::ranges::find(config.testGroups, group) != config.testGroups.end() ? Qt::Checked
                                                                                               : Qt::Unchecked);
  }
  m_groups->setEnabled(way == Named);
  refreshProblem();
}

void SplitPage::showSplit() {
  const auto& split = draft().split();
  m_picture->setPlan(split && split->problem.isEmpty() ? split : nullptr);
  QStringList warnings;
  if (split && split->problem.isEmpty()) {
    if (split->tested == 0) warnings << tr("Nothing is tested: nobody will know how good the model is.");
    if (split->folds > 0)
      warnings << tr(
          "This tells how good the recipe is; there is no single model to use at the end. Train once, with "
          "another choice, to get one.");
    if (!split->facts.leaks.isEmpty()) warnings << messageText(split->facts.leaks);
    if (split->choosing == 0 && draft().config().calibrationFolds == 0)
      warnings << tr(
          "Nobody is kept back to choose the best epoch or to calibrate the confidence: the last epoch is "
          "taken, and its probabilities may be overconfident.");
  }
  m_warning->setText(warnings.isEmpty() ? QString() : QStringLiteral("⚠  ") + warnings.join(QStringLiteral("\n⚠  ")));
  m_warning->setVisible(!warnings.isEmpty());
  refreshProblem();
}

}  // namespace moodogram::ui
