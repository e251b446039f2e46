// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <vector>

#include "ui/bridge/library_service.h"
#include "ui/preferences/shortcut_store.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace moodogram::ui {

class ComputingDevice;
class PlaybackController;
class ShortcutEditor;

/// What the preferences show beside the player. Those that are in a menu too are the same actions, so both always
/// agree.
struct PreferenceActions {
  QList<QAction*> themes;
  QList<QAction*> motions;
  QList<QAction*> models;
  QList<QAction*> longest;
  QList<QAction*> analysis;       ///< to be switched on and off
  QList<QAction*> window;         ///< likewise
  QList<QAction*> notifications;  ///< likewise
};

/// Everything that can be set, on one page, found by typing. All is in force at once; there is nothing to confirm.
class PreferencesDialog : public QDialog {
  Q_OBJECT

 public:
  PreferencesDialog(const PreferenceActions& actions, PlaybackController& playback, ComputingDevice& device,
                    ShortcutStore& shortcuts, const QList<MenuEntry>& entries, QWidget* parent = nullptr);

  void setFolders(const std::vector<LibraryRoot>& roots);
  /// Other models have been found.
  void setModels(const QList<QAction*>& models);
  /// As in Translation::choice(); until then, none can be chosen.
  void setLanguage(const QString& code);

 Q_SIGNALS:
  void languageChosen(const QString& code);
  void addFolderRequested();
  void removeFolderRequested(std::filesystem::path folder);

 private:
  struct Row {
    QWidget* widget = nullptr;
    QString words;  ///< what it is found by
    int section = 0;
  };

  void addSection(const QString& title);
  void addRow(const QString& label, QWidget* editor, const QString& words = {});
  void addWide(QWidget* widget, const QString& words);
  QComboBox* addChoice(const QString& label, const QList<QAction*>& actions, const QString& words = {});
  void fillChoice(QComboBox& box, const QList<QAction*>& actions);
  void addSwitch(QAction& action, const QString& words = {});
  void addLanguage();
  void addPlayback(PlaybackController& playback);
  void addFolders();
  void filter(const QString& words);

  QLineEdit* m_search;
  QListWidget* m_sections;
  QScrollArea* m_area;
  QVBoxLayout* m_page;
  QLabel* m_nothing;
  QList<QLabel*> m_headings;
  QList<Row> m_rows;
  QComboBox* m_languages = nullptr;
  QListWidget* m_folders = nullptr;
  QPushButton* m_removeFolder = nullptr;
  QComboBox* m_models = nullptr;
  std::vector<LibraryRoot> m_roots;
  ShortcutEditor* m_editor = nullptr;
};

}  // namespace moodogram::ui
