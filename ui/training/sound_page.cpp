// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/sound_page.h"

#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

#include "core/base/paths.h"
#include "core/train/train_config_help.h"
#include "ui/common/column_area.h"
#include "ui/common/emotion_style.h"
#include "ui/common/formatters.h"
#include "ui/common/message_text.h"
#include "ui/training/config_editor.h"
#include "ui/training/picture_pane.h"
#include "ui/training/training_draft.h"

namespace moodogram::ui {
namespace {

constexpr int kSideWidth = 370;
constexpr int kDelayMs = 150;
constexpr int kMostRecordings = 200;

bool isColour(const TrainConfig& config) { return config.frontEnd.starts_with("sox-linear"); }

}  // namespace

SoundPage::SoundPage(TrainingDraft& draft)
    : TrainingPage(draft, tr("Pictures"), tr("What does the network see?"),
                   tr("Four seconds of sound become a picture. While it learns, every picture is changed at random, so "
                      "that it learns the emotion and not the recording.")),
      m_recording(new QComboBox(this)),
      m_levelChanges(new QWidget(this)),
      m_colourChanges(new QWidget(this)),
      m_before(new PicturePane(tr("The picture as it was recorded"), this)),
      m_after(new PicturePane(tr("The picture as the training sees it"), this)),
      m_note(mutedLabel({}, this)) {
  auto* side = new QWidget(this);
  auto* left = new QVBoxLayout(side);
  left->setContentsMargins(0, 0, 12, 0);
  QFormLayout* front = makeForm();
  auto* frontEnd = new QComboBox(side);
  frontEnd->setObjectName(QStringLiteral("frontEnd"));
  frontEnd->addItem(tr("log-mel, for a voice"), QStringLiteral("log-mel"));
  frontEnd->addItem(tr("music-mel, for music"), QStringLiteral("music-mel"));
  frontEnd->addItem(tr("sox-linear, the paper's"), QStringLiteral("sox-linear"));
  addConfigRow(*front, "front_end.id", frontEnd);
  left->addLayout(front);
  left->addSpacing(6);
  left->addWidget(headingLabel(tr("Changed at random"), side));

  auto* levels = new QFormLayout(m_levelChanges);
  auto* colours = new QFormLayout(m_colourChanges);
  for (QFormLayout* form : {levels, colours}) {
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(7);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
  }
  for (const char* field : {"augmentation.gain_db", "augmentation.equalizer_db", "augmentation.band_limit_probability",
                            "augmentation.noise_probability", "augmentation.pitch_bands", "augmentation.tempo"})
    addChange(*levels, field, false);
  for (const char* field :
       {"augmentation.grey_probability", "augmentation.brightness", "augmentation.contrast", "augmentation.hue"})
    addChange(*colours, field, true);
  colours->addRow(mutedLabel(coreText("TrainConfig", configField("augmentation.hue").help), m_colourChanges));
  left->addWidget(m_levelChanges);
  left->addWidget(m_colourChanges);
  QFormLayout* both = makeForm();
  both->setVerticalSpacing(7);
  for (const char* field : {"augmentation.frequency_masks", "augmentation.frequency_mask_bands",
                            "augmentation.time_masks", "augmentation.time_mask_frames", "recipe.mixup_alpha"})
    addConfigEditor(*both, draft, field, side);
  left->addLayout(both);
  left->addStretch();
  auto* scroll = new ColumnArea(kSideWidth, this);
  scroll->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
  scroll->setWidget(side);
  scroll->viewport()->setAutoFillBackground(false);
  side->setAutoFillBackground(false);

  auto* right = new QVBoxLayout;
  auto* row = new QHBoxLayout;
  m_recording->setObjectName(QStringLiteral("previewRecording"));
  m_recording->setAccessibleName(tr("Recording that is shown"));
  m_recording->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  auto* again = new QPushButton(tr("Draw &Again"), this);
  again->setObjectName(QStringLiteral("previewAgain"));
  again->setToolTip(tr("Other random changes of the same strength"));
  row->addWidget(m_recording, 1);
  row->addWidget(again);
  right->addLayout(row);
  m_before->setObjectName(QStringLiteral("previewBefore"));
  m_after->setObjectName(QStringLiteral("previewAfter"));
  right->addWidget(mutedLabel(tr("As recorded"), this));
  right->addWidget(m_before, 1);
  right->addWidget(mutedLabel(tr("As the training sees it, this time"), this));
  right->addWidget(m_after, 1);
  right->addWidget(m_note);
  auto* halves = new QHBoxLayout;
  halves->setSpacing(20);
  halves->addWidget(scroll);
  halves->addLayout(right, 1);
  column()->addLayout(halves, 1);

  m_delay.setSingleShot(true);
  m_delay.setInterval(kDelayMs);
  connect(&m_delay, &QTimer::timeout, this, &SoundPage::startPreview);
  connect(frontEnd, &QComboBox::activated, this, [this, frontEnd] {
    const std::string id = frontEnd->currentData().toString().toStdString();
    const QHash<QString, TrainConfig> presets = this->draft().presets();
    this->draft().edit([&](TrainConfig& config) {
      if (config.frontEnd == id) return;
      config.frontEnd = id;
      config.frontEndParameters = "{}";
      for (const TrainConfig& preset : presets)
        if (preset.frontEnd == id) config.frontEndParameters = preset.frontEndParameters;
      // What the other kind of picture cannot have.
      if (isColour(config)) {
        config.gainDb = config.equalizerDb = config.bandLimitProbability = config.noiseProbability = 0;
        config.pitchBands = 0;
        config.tempo = 0;
      } else {
        config.greyProbability = config.brightness = config.contrast = config.hue = 0;
      }
    });
  });
  const auto showFrontEnd = [this, frontEnd] {
    const QString id = toText(this->draft().config().frontEnd).section(QLatin1Char('/'), 0, 0);
    frontEnd->setCurrentIndex(std::max(0, frontEnd->findData(id)));
  };
  connect(&draft, &TrainingDraft::configChanged, this, showFrontEnd);
  showFrontEnd();
  connect(again, &QPushButton::clicked, this, [this] {
    m_draw = QRandomGenerator::global()->generate64();
    startPreview();
  });
  connect(m_recording, &QComboBox::activated, this, &SoundPage::startPreview);
  connect(&draft, &TrainingDraft::configChanged, this, &SoundPage::showDraft);
  connect(&draft, &TrainingDraft::dataChanged, this, &SoundPage::showRecordings);
  connect(&draft, &TrainingDraft::problemChanged, this, &SoundPage::refreshProblem);
  connect(&draft.data(), &TrainingData::previewed, this, &SoundPage::showPreview);
  showRecordings();
  showDraft();
}

QWidget* SoundPage::addChange(QFormLayout& form, const char* field, bool ofColours) {
  return addConfigEditor(form, draft(), field, ofColours ? m_colourChanges : m_levelChanges);
}

QString SoundPage::problem() const {
  if (!m_previewProblem.isEmpty()) return m_previewProblem;
  const QString& text = draft().configProblem();
  return text.contains(QLatin1String("augmentation")) || text.contains(QLatin1String("mixup")) ? text : QString();
}

void SoundPage::initializePage() { startPreview(); }

void SoundPage::showDraft() {
  m_levelChanges->setVisible(!isColour(draft().config()));
  m_colourChanges->setVisible(isColour(draft().config()));
  if (isVisible()) m_delay.start();
}

void SoundPage::showRecordings() {
  const auto& dataset = draft().dataset();
  const int count = dataset ? static_cast<int>(dataset->recordings.size()) : 0;
  const int shown = std::min(count, kMostRecordings);
  if (m_recording->count() == shown && shown > 0 &&
      m_recording->itemData(0).toString() == fromPath(dataset->recordings.front().file))
    return;
  m_recording->clear();
  for (int i = 0; i < shown; ++i) {  // evenly chosen from all
    const Recording& recording = dataset->recordings[static_cast<std::size_t>(static_cast<qint64>(i) * count / shown)];
    m_recording->addItem(
        classLabel(recording.label.top()) + QStringLiteral(" · ") + isolated(pathText(recording.file.filename())),
        fromPath(recording.file));
  }
}

void SoundPage::startPreview() {
  m_tried = 0;
  askForPreview();
}

void SoundPage::askForPreview() {
  if (m_recording->count() == 0) return;
  const int partner = (m_recording->currentIndex() + m_recording->count() / 2) % m_recording->count();
  draft().data().preview(draft().config(), toPath(m_recording->currentData().toString()),
                         toPath(m_recording->itemData(partner).toString()), m_draw);
}

void SoundPage::showPreview(const AugmentationPreview& preview) {
  // What cannot be decoded is left out of the training, and here the next one stands for it.
  if (preview.isOfRecording && ++m_tried < m_recording->count()) {
    m_recording->setCurrentIndex((m_recording->currentIndex() + 1) % m_recording->count());
    return askForPreview();
  }
  m_previewProblem = messageText(preview.problem);
  m_before->setPicture(preview.before);
  m_after->setPicture(preview.after);
  QString note;
  if (!preview.before.isNull()) note = tr("%L1 × %L2 pixels").arg(preview.before.width()).arg(preview.before.height());
  if (preview.mixedShare < 1)
    note += QStringLiteral(" · ") + tr("mixed: %1 of this recording, the rest of another", "a percentage")
                                        .arg(formatPercent(qRound(preview.mixedShare * 100)));
  m_note->setText(note);
  refreshProblem();
}

}  // namespace moodogram::ui
