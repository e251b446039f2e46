// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>
#include <filesystem>

#include "ui/bridge/model_checks.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTextBrowser;

namespace moodogram::ui {

class MessageStrip;
class ScoresView;

/// How the library uses models.
struct ModelUse {
  QString choice = QStringLiteral("auto");  ///< as in chooseModels()
  qint64 tracks = 0;
  qint64 analyzed = 0;  ///< by that choice
  qint64 outside = 0;   ///< of these, that lie outside of what their model learned from
};

/// One installed model: its card, its scores, and what it does on this machine.
class ModelPage : public QWidget {
  Q_OBJECT

 public:
  /// Both outlive it.
  ModelPage(ModelChecks& checks, MessageStrip& messages, QWidget* parent = nullptr);

  void showModel(const ModelEntry& model, const ModelUse& use);
  /// As if the user had chosen these recordings.
  void testOn(const std::filesystem::path& recordings);

 Q_SIGNALS:
  void exportRequested();
  void removeRequested();
  void useRequested();

 protected:
  void changeEvent(QEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  QString modelHash() const;
  QWidget* buildScores();
  QWidget* buildChecks();
  void refreshCard();
  void showFacts();
  void showScores();
  void showSpeed();
  void showRunning(const QString& what);
  void askForData(bool isFolder);
  void askForReport();

  ModelChecks& m_checks;
  MessageStrip& m_messages;
  ModelEntry m_model;
  ModelUse m_use;
  // The last answers here, by ModelInfo::hash: another file of the same name is another model.
  QHash<QString, std::shared_ptr<const Evaluation>> m_tests;
  QHash<QString, QString> m_selfChecks;
  QLabel* m_title;
  QLabel* m_facts;
  QLabel* m_problem;
  QLabel* m_domain;
  QStackedWidget* m_pages;
  QTextBrowser* m_card;
  bool m_isCardStale = false;
  ScoresView* m_scores = nullptr;
  QPushButton* m_report = nullptr;
  QLabel* m_selfCheck = nullptr;
  QLabel* m_speed = nullptr;
  QLabel* m_running = nullptr;
  QProgressBar* m_progress = nullptr;
  QPushButton* m_cancel = nullptr;
  QList<QPushButton*> m_checkButtons;
  QList<QPushButton*> m_tabs;
  QPushButton *m_export, *m_remove, *m_useIt;
};

}  // namespace moodogram::ui
