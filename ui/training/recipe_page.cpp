// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/recipe_page.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "core/train/train_config_help.h"
#include "ui/common/formatters.h"
#include "ui/common/message_text.h"
#include "ui/training/config_editor.h"
#include "ui/training/learning_rate_plot.h"
#include "ui/training/training_draft.h"
#include "ui/training/training_estimate.h"

namespace moodogram::ui {
namespace {

struct Preset {
  const char* name;  ///< of the file
  QString title;
  QString about;
};

QList<Preset> presetsOnOffer() {
  //: A preset
  return {{"quick", RecipePage::tr("Quick"), RecipePage::tr("MoodNet, 8 epochs: a first look in minutes")},
          {"voice", RecipePage::tr("Best for a voice"),
           RecipePage::tr("MoodNet, 32 epochs and 5 more trainings that calibrate its confidence")},
          {"music", RecipePage::tr("Best for music"), RecipePage::tr("MusicNet, 36 epochs, strong changes of sound")},
          //: A preset: as in the scientific paper that the program follows
          {"paper", RecipePage::tr("The paper's"),
           RecipePage::tr("ResNet152 on SoX pictures, changes of colour; for a GPU")}};
}

QString sectionTitle(std::string_view section) {
  if (section == "model") return RecipePage::tr("Model");
  if (section == "data") return RecipePage::tr("Data");
  if (section == "front_end") return RecipePage::tr("Front end");
  //: Heading: how the network learns
  if (section == "recipe") return RecipePage::tr("Recipe");
  if (section == "augmentation") return RecipePage::tr("Augmentation");
  //: Heading: the computer that trains
  return RecipePage::tr("Machine");
}

}  // namespace

RecipePage::RecipePage(TrainingDraft& draft)
    : TrainingPage(draft, tr("Recipe"), tr("How shall it learn?"),
                   tr("A preset sets network, pictures and recipe together. Change what you like afterwards.")),
      m_presets(new QButtonGroup(this)) {
  auto* row = new QHBoxLayout;
  row->setSpacing(10);
  for (const Preset& preset : presetsOnOffer()) {
    auto* card = new QPushButton(this);
    card->setObjectName(QStringLiteral("preset-") + QLatin1String(preset.name));
    card->setProperty("card", true);
    card->setCheckable(true);
    card->setAccessibleName(preset.title);
    card->setAccessibleDescription(preset.about);
    card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    card->setFixedHeight(92);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(12, 9, 12, 9);
    inside->setSpacing(3);
    auto* title = headingLabel(preset.title, card);
    auto* about = mutedLabel(preset.about, card);
    for (QLabel* label : {title, about}) label->setAttribute(Qt::WA_TransparentForMouseEvents);
    about->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    inside->addWidget(title);
    inside->addWidget(about, 1);
    m_presets->addButton(card);
    row->addWidget(card, 1);
    connect(card, &QPushButton::clicked, this, [this, name = QString::fromLatin1(preset.name)] {
      this->draft().usePreset(name);
      showDraft();
    });
  }
  m_presets->setExclusive(false);  // none is pressed when something else has been changed
  column()->addLayout(row);

  auto* bar = new QHBoxLayout;
  m_cost = mutedLabel({}, this);
  m_cost->setObjectName(QStringLiteral("recipeCost"));
  auto* expert = new QCheckBox(tr("&Every option"), this);
  expert->setObjectName(QStringLiteral("recipeExpert"));
  bar->addWidget(m_cost, 1);
  bar->addWidget(expert);
  column()->addLayout(bar);
  m_pages = new QStackedWidget(this);
  m_pages->addWidget(makeSimple());
  column()->addWidget(m_pages, 1);
  connect(expert, &QCheckBox::toggled, this, [this](bool on) {
    if (on && m_pages->count() == 1) m_pages->addWidget(makeExpert());  // some fifty widgets, for those who ask
    m_pages->setCurrentIndex(on ? 1 : 0);
  });
  connect(&draft, &TrainingDraft::configChanged, this, &RecipePage::showDraft);
  connect(&draft, &TrainingDraft::presetsChanged, this, &RecipePage::showDraft);
  connect(&draft, &TrainingDraft::splitChanged, this, &RecipePage::showDraft);
  connect(&draft, &TrainingDraft::speedsChanged, this, &RecipePage::showDraft);
  connect(&draft, &TrainingDraft::problemChanged, this, &RecipePage::refreshProblem);
  showDraft();
}

QString RecipePage::problem() const {
  return draft().configProblem().isEmpty() && draft().split() ? messageText(draft().split()->problem)
                                                              : draft().configProblem();
}

QWidget* RecipePage::makeSimple() {
  auto* page = new QWidget(this);
  auto* halves = new QHBoxLayout(page);
  halves->setContentsMargins(0, 0, 0, 0);
  halves->setSpacing(28);
  QFormLayout* form = makeForm();
  for (const char* field : {"recipe.epochs", "recipe.batch_size", "recipe.learning_rate", "recipe.schedule",
                            "recipe.warmup_fraction", "recipe.optimizer", "recipe.patience"})
    addConfigEditor(*form, draft(), field, page);
  halves->addLayout(form);
  auto* right = new QVBoxLayout;
  m_plot = new LearningRatePlot(page);
  m_plot->setObjectName(QStringLiteral("learningRatePlot"));
  m_plot->setMinimumHeight(200);
  right->addWidget(m_plot);
  right->addStretch();
  halves->addLayout(right, 1);
  return page;
}

QWidget* RecipePage::makeExpert() {
  auto* scroll = new QScrollArea(this);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setWidgetResizable(true);
  scroll->setObjectName(QStringLiteral("expertPage"));
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* content = new QWidget(scroll);
  content->setAutoFillBackground(false);
  scroll->viewport()->setAutoFillBackground(false);
  auto* columns = new QHBoxLayout(content);
  columns->setContentsMargins(0, 0, 12, 0);
  columns->setSpacing(36);
  // Two columns: the recipe is as long as all the others.
  std::array<QVBoxLayout*, 2> halves{new QVBoxLayout, new QVBoxLayout};
  for (QVBoxLayout* half : halves) half->setSpacing(8);  // not that of the columns
  std::string_view section;
  QFormLayout* form = nullptr;
  for (const ConfigField& field : configFields()) {
    QVBoxLayout* half = halves[field.section == "recipe" ? 0 : 1];
    if (field.section != section) {
      section = field.section;
      if (half->count() > 0) half->addSpacing(10);
      half->addWidget(headingLabel(sectionTitle(section), content));
      form = makeForm();
      half->addLayout(form);
    }
    QWidget* editor = addConfigEditor(*form, draft(), field.name().c_str(), content);
    if (qobject_cast<QLineEdit*>(editor) != nullptr) editor->setFixedWidth(150);
  }
  for (QVBoxLayout* half : halves) {
    half->addStretch(1);
    columns->addLayout(half);
  }
  columns->addStretch();
  scroll->setWidget(content);
  return scroll;
}

void RecipePage::showDraft() {
  const TrainConfig& config = draft().config();
  for (QAbstractButton* card : m_presets->buttons()) {
    const QString name = card->objectName().mid(7);
    card->setEnabled(draft().presets().contains(name));
    card->setChecked(draft().isOfPreset(name));
  }
  m_plot->setConfig(config);
  const TrainingEstimate estimate = estimateTraining(config, draft().split().get(), draft().speeds());
  m_cost->setText(estimate.windows > 0
                      //: %1: a duration, "about 12 min"
                      ? tr("%Ln window(s) to learn from · %1", nullptr, pluralCount(std::llround(estimate.windows)))
                            .arg(estimateText(estimate))
                      : QString());
  refreshProblem();
}

}  // namespace moodogram::ui
