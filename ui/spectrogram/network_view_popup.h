// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <stop_token>

#include "ui/bridge/worker_thread.h"
#include "ui/spectrogram/setting_popups.h"

namespace moodogram::ui {

/// The exact picture that the model receives for the window around a time. A thread of its own decodes the file.
class NetworkViewPopup : public PillPopup {
  Q_OBJECT

 public:
  explicit NetworkViewPopup(QWidget* parent);
  ~NetworkViewPopup() override;

  /// modelFile: a choice as in chooseModels().
  void showWindow(const std::filesystem::path& file, double atSeconds, const std::filesystem::path& modelFile,
                  const QWidget& button);

 Q_SIGNALS:
  /// Where in this window the network looked.
  void explanationRequested(double atSeconds);

 protected:
  void hideEvent(QHideEvent* event) override;

 private:
  void showPicture(int request, const QImage& picture, const QString& caption);

  QLabel* m_picture;
  QLabel* m_caption;
  double m_atSeconds = 0;
  int m_request = 0;  ///< replies with another number are stale
  std::stop_source m_stop;
  CallQueue m_replies;
  WorkerThread m_thread;  // after what it uses: it ends first
};

}  // namespace moodogram::ui
