// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <array>

#include "ui/bridge/explanations.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSlider;

namespace moodogram::ui {

class HeatView;
class MessageStrip;

/// "Why this mood?": one window as the network sees it, and where it looked for an emotion.
class ExplanationDialog : public QDialog {
  Q_OBJECT

 public:
  /// For an engine of its own; options.modelFile: a choice as in chooseModels().
  ExplanationDialog(EngineOptions options, EngineFactory engineFactory, QWidget* parent = nullptr);
  ~ExplanationDialog() override;

  /// The window nearest to this time, and the verdict on it.
  void explain(const std::filesystem::path& file, const QString& title, double atSeconds);

  /// Another choice of models; what is shown is explained again.
  void setModel(const std::filesystem::path& choice);
  /// Another device, as in EngineOptions; likewise.
  void setDevice(const QString& device);

  /// What the map comes down to, in a sentence.
  static QString summaryOf(const WindowExplanation& explanation);

 protected:
  void changeEvent(QEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  QLayout* buildEmotions();
  void ask();
  void showExplanation(const std::shared_ptr<const WindowExplanation>& explanation, const ModelInfo& model);
  void showScores();
  void showReadout();
  void askForExport();

  Explanations m_explanations;
  ExplanationQuestion m_question;
  QString m_titleText;
  std::shared_ptr<const WindowExplanation> m_explanation;
  ModelInfo m_model;
  MessageStrip* m_messages;
  QLabel* m_title;
  QLabel* m_facts;
  std::array<QPushButton*, kEmotionCount> m_emotions{};
  HeatView* m_view;
  QLabel* m_readout;
  QLabel* m_summary;
  QProgressBar* m_progress;
  QSlider* m_opacity;
  QComboBox* m_method;
  QPushButton* m_export;
};

}  // namespace moodogram::ui
