// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include "ui/training/page_parts.h"

class QComboBox;
class QFormLayout;

namespace moodogram::ui {

class PicturePane;
struct AugmentationPreview;

/// Step 4: the picture that the network sees, and how each is changed before it is learned from, shown on a window of
/// a recording by the functions that the training uses.
class SoundPage : public TrainingPage {
  Q_OBJECT

 public:
  explicit SoundPage(TrainingDraft& draft);
  QString problem() const override;
  void initializePage() override;

 private:
  QWidget* addChange(QFormLayout& form, const char* field, bool ofColours);
  void showDraft();
  void showRecordings();
  /// Of the recording that is chosen, or of the next one that can be decoded.
  void startPreview();
  void askForPreview();
  void showPreview(const AugmentationPreview& preview);

  QComboBox* m_recording;
  QWidget* m_levelChanges;
  QWidget* m_colourChanges;
  PicturePane* m_before;
  PicturePane* m_after;
  QLabel* m_note;
  QTimer m_delay;
  quint64 m_draw = 1;
  int m_tried = 0;  ///< recordings that could not be decoded
  QString m_previewProblem;
};

}  // namespace moodogram::ui
