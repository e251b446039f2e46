// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/welcome_dialog.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/base/error.h"
#include "ui/bridge/computing_device.h"
#include "ui/bridge/library_service.h"
#include "ui/common/formatters.h"
#include "ui/common/message_text.h"
#include "ui/common/reading_direction.h"
#include "ui/main_window/playback_controller.h"
#include "ui/preferences/device_boxes.h"
#include "ui/welcome/first_moods.h"
#include "ui/welcome/music_step.h"

namespace moodogram::ui {
namespace {

enum Step { kMusic, kDevice, kMoods, kStepCount };

}  // namespace

WelcomeDialog::WelcomeDialog(const WelcomeParts& parts, const std::filesystem::path& musicFolder, QWidget* parent)
    : QDialog(parent),
      m_device(parts.device),
      m_title(new QLabel(this)),
      m_count(new QLabel(this)),
      m_steps(new QStackedWidget(this)),
      m_music(new MusicStep(musicFolder, this)),
      m_moods(new FirstMoods(parts.tracks, parts.playback, this)),
      m_skip(new QPushButton(tr("&Skip"), this)),
      m_back(new QPushButton(tr("&Back"), this)),
      m_next(new QPushButton(this)) {
  setObjectName(QStringLiteral("welcomeDialog"));
  setWindowTitle(tr("Welcome to Moodogram"));
  QFont font = m_title->font();
  font.setPointSizeF(font.pointSizeF() * 1.5);
  font.setWeight(QFont::DemiBold);
  m_title->setFont(font);
  m_title->setWordWrap(true);
  m_count->setProperty("muted", true);
  m_skip->setObjectName(QStringLiteral("welcomeSkip"));
  m_skip->setFlat(true);
  m_skip->setAutoDefault(false);
  m_back->setObjectName(QStringLiteral("welcomeBack"));
  m_back->setAutoDefault(false);
  m_next->setObjectName(QStringLiteral("welcomeNext"));
  m_next->setProperty("primary", true);
  m_next->setDefault(true);
  m_steps->addWidget(m_music);
  m_steps->addWidget(makeDeviceStep(parts));
  m_steps->addWidget(m_moods);
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(m_skip);
  buttons->addStretch();
  buttons->addWidget(m_count);
  buttons->addSpacing(8);
  buttons->addWidget(m_back);
  buttons->addWidget(m_next);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(28, 24, 28, 20);
  layout->setSpacing(16);
  layout->addWidget(m_title);
  layout->addWidget(m_steps, 1);
  layout->addLayout(buttons);
  resize(580, 430);

  connect(m_skip, &QPushButton::clicked, this, &QDialog::reject);
  connect(m_back, &QPushButton::clicked, this, [this] { goTo(kMusic); });
  connect(m_next, &QPushButton::clicked, this, &WelcomeDialog::goOn);
  connect(m_music, &MusicStep::answered, this, [this] { m_next->setEnabled(m_music->isAnswered()); });
  connect(&m_device, &ComputingDevice::factsChanged, this, &WelcomeDialog::showFacts);
  const LibraryService* library = &parts.library;
  connect(library, &LibraryService::scanFinished, m_moods, [this, library] {
    if (!library->isScanning()) m_moods->onScanned();
  });
  showFacts();
  goTo(kMusic);
}

QWidget* WelcomeDialog::makeDeviceStep(const WelcomeParts& parts) {
  auto* step = new QWidget(this);
  QComboBox* sound = makeSoundDeviceBox(parts.playback.player(), step);
  QComboBox* computing = makeComputingDeviceBox(parts.device, step);
  m_facts = new QLabel(step);
  m_facts->setObjectName(QStringLiteral("welcomeFacts"));
  m_facts->setWordWrap(true);
  m_facts->setProperty("muted", true);
  m_facts->setTextFormat(Qt::PlainText);
  m_facts->setAlignment(leading(layoutDirection()) | Qt::AlignVCenter);
  m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
  auto* models = new QLabel(tr("Two models come with Moodogram, one for music and one for a solo voice; each track is "
                               "analysed by the one that "
                               "suits it. They are never certain, and say how sure they are."),
                            step);
  models->setWordWrap(true);
  models->setProperty("muted", true);
  auto* form = new QFormLayout;
  form->setHorizontalSpacing(16);
  form->setVerticalSpacing(10);
  form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  for (const auto& [text, box] : {std::pair(tr("&Listen with"), sound), std::pair(tr("&Analyse with"), computing)}) {
    form->addRow(text, box);
    box->setAccessibleName(QString(text).remove(QLatin1Char('&')));
  }
  auto* layout = new QVBoxLayout(step);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(14);
  layout->addLayout(form);
  layout->addWidget(m_facts);
  layout->addWidget(models);
  layout->addStretch();
  return step;
}

void WelcomeDialog::showFacts() {
  const std::optional<MachineFacts>& facts = m_device.facts();
  if (!facts) return m_facts->setText(tr("Looking at what this computer has…"));
  if (!facts->torchProblem.isEmpty())
    return m_facts->setText(
        //: %1 is what is missing and how to install it.
        tr("Music will play, but moods need a part that is missing. %1").arg(messageText(facts->torchProblem)));
  //: %1 is a library with its version, %2 the name of another one.
  QString text = tr("%1 with %2, on %Ln processor core(s).", nullptr, facts->threads).arg(facts->torch, facts->blas);
  if (facts->slowBlas)
    text += QLatin1Char(' ') + tr("This is the slow kind: install the package libopenblas0-pthread to be much faster.");
  m_facts->setText(text);
}

void WelcomeDialog::showProblem(const QString& message) { m_moods->showProblem(message); }

void WelcomeDialog::goTo(int step) {
  m_steps->setCurrentIndex(step);
  const QString titles[kStepCount]{tr("Where is your music?"), tr("How to listen and how to analyse"),
                                   tr("Music, and its first moods")};
  m_title->setText(titles[step]);
  setAccessibleDescription(titles[step]);
  //: The first number is the step, the second how many there are.
  m_count->setText(tr("Step %L1 of %L2").arg(step + 1).arg(static_cast<int>(kStepCount)));
  m_back->setVisible(step != kMusic);
  m_skip->setVisible(step != kMoods);
  m_next->setText(step == kDevice ? tr("&Start") : step == kMoods ? tr("&Show My Library") : tr("&Next"));
  m_next->setEnabled(step != kMusic || m_music->isAnswered());
  (step == kMusic ? static_cast<QWidget*>(m_music) : m_next)->setFocus();
}

void WelcomeDialog::goOn() {
  const int step = m_steps->currentIndex();
  if (step == kMoods) return accept();
  goTo(step + 1);
  if (step == kDevice) begin();
}

void WelcomeDialog::begin() {
  try {
    m_moods->follow(m_music->isDemo() ? LibraryService::demoFolder() : m_music->folder());
  } catch (const Error& error) {
    return m_moods->showProblem(errorText(error));
  }
  if (m_music->isDemo())
    Q_EMIT demoChosen();
  else
    Q_EMIT folderChosen(m_music->folder());
}

}  // namespace moodogram::ui
