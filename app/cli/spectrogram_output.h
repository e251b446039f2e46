// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>

#include "core/base/emotion_timeline.h"
#include "core/export/matrix_export.h"
#include "core/jobs/sox_spectrogram_job.h"
#include "core/jobs/spectrogram_job.h"

namespace moodogram::cli {

/// What `moodogram-cli spectrogram` makes of a file: a plain picture, a figure or a matrix.
struct SpectrogramOutput {
  std::string format = "png";        ///< png, svg, pdf, npy or csv
  SpectrogramConfig picture;         ///< without the file
  bool axes = false;                 ///< svg and pdf always have them
  FigureConfig figure;               ///< resolution, look
  double dpi = 0;                    ///< 0: 96 in a figure, not said in a plain picture
  std::optional<std::string> title;  ///< nullopt: the file's name
  MatrixConfig matrix;
  std::optional<SoxSpectrogramConfig> sox;  ///< SoX's picture instead, of which nothing above but the format counts

  bool isMatrix() const { return format == "npy" || format == "csv"; }
  bool isFigure() const { return !isMatrix() && (axes || format != "png"); }

  /// Everything that decides what the output of a file looks like, but for its timeline.
  std::string parameters() const;

  /// Returns a warning, if there is one. Throws as the functions of core do.
  std::optional<std::string> write(const std::filesystem::path& source, const std::filesystem::path& output,
                                   const std::optional<EmotionTimeline>& emotions, std::stop_token stop,
                                   const ProgressCallback& progress) const;
};

}  // namespace moodogram::cli
