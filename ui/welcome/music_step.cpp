// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/music_step.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <chrono>
#include <stop_token>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "core/base/error.h"
#include "core/base/find_files.h"
#include "ui/common/elided_label.h"
#include "ui/common/formatters.h"

namespace moodogram::ui {
namespace {

/// Nobody waits longer for a number; a folder with as much in it has music.
constexpr std::chrono::seconds kCountFor(3);

struct Count {
  qint64 files = 0;
  bool isAll = true;
};

/// As a scan finds them.
Count countMusic(const std::filesystem::path& folder, const std::stop_token& stop) {
  std::error_code error;
  if (!std::filesystem::is_directory(folder, error)) return {};
  std::stop_source enough;
  const std::stop_callback stopped(stop, [&enough] { enough.request_stop(); });
  const auto end = std::chrono::steady_clock::now() + kCountFor;
  qint64 seen = 0;
  const auto accepts = [&](const std::filesystem::path& file) {
    if (std::chrono::steady_clock::now() > end) enough.request_stop();
    const bool isAudio = hasAudioExtension(file);
    if (isAudio) ++seen;
    return isAudio;
  };
  try {
    std::vector<Message> problems;
    return {std::ssize(findFiles({folder}, accepts, problems, enough.get_token())), true};
  } catch (const Cancelled&) {
    return {seen, false};
  }
}

QLabel* factsLabel(QWidget* parent) {
  auto* label = new ElidedLabel(parent);
  label->setProperty("muted", true);
  label->setTextFormat(Qt::PlainText);
  return label;
}

}  // namespace

MusicStep::MusicStep(std::filesystem::path musicFolder, QWidget* parent)
    : QWidget(parent),
      m_musicFolder(std::move(musicFolder)),
      m_music(new QRadioButton(tr("Your &music folder"), this)),
      m_musicFacts(factsLabel(this)),
      m_other(new QRadioButton(tr("&Another folder"), this)),
      m_otherFacts(factsLabel(this)),
      m_choose(new QPushButton(tr("&Choose…"), this)),
      m_demo(new QRadioButton(tr("The &demo library"), this)),
      m_job(QStringLiteral("welcome")) {
  m_music->setObjectName(QStringLiteral("welcomeMusicFolder"));
  m_other->setObjectName(QStringLiteral("welcomeOtherFolder"));
  m_choose->setObjectName(QStringLiteral("welcomeChooseFolder"));
  m_choose->setAccessibleName(tr("Choose another folder"));
  m_demo->setObjectName(QStringLiteral("welcomeDemoLibrary"));
  m_musicFacts->setText(tr("%1: looking for music…").arg(isolated(pathText(m_musicFolder))));
  m_otherFacts->setText(tr("With all that lies below it"));
  auto* demoFacts = factsLabel(this);
  demoFacts->setText(tr("A dozen short pieces for all five moods, made by Moodogram itself"));
  auto* privacy = new QLabel(tr("Your files stay as they are and where they are, and nothing leaves this computer. "
                                "More folders can be added at "
                                "any time."),
                             this);
  privacy->setWordWrap(true);
  privacy->setProperty("muted", true);

  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setVerticalSpacing(2);
  grid->setColumnMinimumWidth(0, 22);
  grid->setColumnStretch(1, 1);
  int row = 0;
  for (const auto& [choice, facts] :
       {std::pair(m_music, m_musicFacts), std::pair(m_other, m_otherFacts), std::pair(m_demo, demoFacts)}) {
    grid->addWidget(choice, row, 0, 1, 2);
    grid->addWidget(facts, row + 1, 1);
    grid->setRowMinimumHeight(row + 2, 10);
    row += 3;
  }
  grid->addWidget(m_choose, 3, 2, 2, 1);
  grid->addWidget(privacy, row, 0, 1, 3);
  grid->setRowStretch(row + 1, 1);

  for (QRadioButton* choice : {m_music, m_other, m_demo}) {
    connect(choice, &QRadioButton::toggled, this, &MusicStep::answered);
    connect(choice, &QRadioButton::clicked, this, [this] { m_isAsked = true; });
  }
  connect(m_other, &QRadioButton::clicked, this, [this] {
    if (m_otherFolder.empty()) askForFolder();
  });
  connect(m_choose, &QPushButton::clicked, this, &MusicStep::askForFolder);
  m_choose->setAutoDefault(false);
  m_music->setEnabled(false);  // until something has been found in it
  choose(*m_demo);
  count();
}

void MusicStep::choose(QRadioButton& button) {
  const bool hasFocus = focusProxy() != nullptr && focusProxy()->hasFocus();
  button.setChecked(true);
  setFocusProxy(&button);
  if (hasFocus) button.setFocus();
}

void MusicStep::count() {
  if (m_musicFolder.empty()) return showCount(0, true);
  m_job.start(
      [this, folder = m_musicFolder](const std::stop_token& stop, const ProgressCallback&) -> BackgroundJob::Result {
        return [this, count = countMusic(folder, stop)] { showCount(count.files, count.isAll); };
      });
}

void MusicStep::showCount(qint64 files, bool isAll) {
  const QString folder = isolated(pathText(m_musicFolder));
  m_music->setEnabled(files > 0);
  if (files > 0) {
    const int shown = static_cast<int>(files);
    //: %1 is a folder.
    m_musicFacts->setText(isAll ? tr("%1: %Ln audio file(s)", nullptr, shown).arg(folder)
                                //: %1 is a folder.
                                : tr("%1: more than %Ln audio file(s)", nullptr, shown).arg(folder));
    // Who has chosen something meanwhile has chosen it.
    if (!m_isAsked) choose(*m_music);
  } else {
    m_musicFacts->setText(m_musicFolder.empty() ? tr("This system names no music folder")
                                                : tr("%1: no music in it yet").arg(folder));
  }
}

void MusicStep::askForFolder() {
  auto* dialog = new QFileDialog(this, tr("Choose the folder with your music"), pathText(m_musicFolder));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::Directory);
  dialog->setOption(QFileDialog::ShowDirsOnly);
  connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
    m_otherFolder = toPath(folder);
    m_otherFacts->setText(folder);
    m_other->setChecked(true);
    Q_EMIT answered();
  });
  connect(dialog, &QDialog::rejected, this, [this] {
    if (m_otherFolder.empty() && m_other->isChecked()) (m_music->isEnabled() ? m_music : m_demo)->setChecked(true);
  });
  dialog->open();
}

bool MusicStep::isDemo() const { return m_demo->isChecked(); }

std::filesystem::path MusicStep::folder() const {
  if (m_music->isChecked()) return m_musicFolder;
  return m_other->isChecked() ? m_otherFolder : std::filesystem::path();
}

}  // namespace moodogram::ui
