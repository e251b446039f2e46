// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <filesystem>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace moodogram::ui {

class ComputingDevice;
class FirstMoods;
class LibraryController;
class LibraryService;
class MusicStep;
class PlaybackController;

/// What the welcome shows and asks; all outlive it.
struct WelcomeParts {
  LibraryController& tracks;
  LibraryService& library;
  PlaybackController& playback;
  ComputingDevice& device;
};

/// The first start in three short steps: where the music is, what it is heard and analysed with, and the first moods
/// while the first track plays. It can be left at any time.
class WelcomeDialog : public QDialog {
  Q_OBJECT

 public:
  /// musicFolder is the one that is suggested (MusicStep).
  WelcomeDialog(const WelcomeParts& parts, const std::filesystem::path& musicFolder, QWidget* parent = nullptr);

  /// Why nothing can be analysed, and what to do.
  void showProblem(const QString& message);

 Q_SIGNALS:
  /// To be added to the library.
  void folderChosen(std::filesystem::path folder);
  void demoChosen();

 private:
  QWidget* makeDeviceStep(const WelcomeParts& parts);
  void showFacts();
  void goTo(int step);
  void goOn();
  void begin();

  ComputingDevice& m_device;
  QLabel* m_title;
  QLabel* m_count;
  QStackedWidget* m_steps;
  MusicStep* m_music;
  QLabel* m_facts = nullptr;
  FirstMoods* m_moods;
  QPushButton* m_skip;
  QPushButton* m_back;
  QPushButton* m_next;
};

}  // namespace moodogram::ui
