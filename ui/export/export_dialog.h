// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <thread>

#include "core/jobs/export_job.h"
#include "ui/bridge/call_queue.h"
#include "ui/export/export_request.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace moodogram::ui {

/// Exports what the spectrogram shows: a picture, a figure, the numbers, the audio, the emotions, or what the network
/// sees. The work is done on a thread of its own, with progress; closing the dialog cancels it. Open it modeless or
/// modal with Qt::WA_DeleteOnClose.
class ExportDialog : public QDialog {
  Q_OBJECT

 public:
  explicit ExportDialog(ExportRequest request, QWidget* parent = nullptr);
  ~ExportDialog() override;

  /// What would be done now, without the file to write.
  ExportConfig config() const;

  /// Starts to export into the file, as the button does after it has asked for a name.
  void exportTo(const QString& file);

 Q_SIGNALS:
  /// The file is written.
  void exported(const QString& file);

 private:
  void done(int result) override;
  void buildForm();
  void fillKinds();
  void chooseFile();
  void updateForm();
  void updateEstimate();
  void setBusy(bool isBusy);
  void finish(const QString& file, const QString& error, const QString& warning);
  ExportKind kind() const;
  TimeRange range() const;
  QString ending() const;

  ExportRequest m_request;
  CallQueue m_replies;
  std::jthread m_worker;  // after what it uses: it ends first
  QComboBox* m_kind = nullptr;
  QComboBox* m_format = nullptr;
  QComboBox* m_range = nullptr;
  QSpinBox* m_width = nullptr;
  QSpinBox* m_height = nullptr;
  QSpinBox* m_dpi = nullptr;
  QLineEdit* m_title = nullptr;
  QCheckBox* m_dark = nullptr;
  QCheckBox* m_emotions = nullptr;
  QComboBox* m_quantity = nullptr;
  QLabel* m_plainNote = nullptr;
  QFormLayout* m_form = nullptr;
  QLabel* m_estimate = nullptr;
  QLabel* m_message = nullptr;
  QProgressBar* m_progress = nullptr;
  QPushButton* m_export = nullptr;
};

}  // namespace moodogram::ui
