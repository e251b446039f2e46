// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>

#include "core/base/message.h"
#include "core/base/progress.h"
#include "core/export/matrix_export.h"
#include "core/export/timeline_formats.h"
#include "core/jobs/spectrogram_job.h"

namespace moodogram {

enum class ExportKind { Picture, Figure, Matrix, Audio, Timeline, NetworkView };

/// One export of one track: what the window's dialog asks for.
struct ExportConfig {
  ExportKind kind = ExportKind::Picture;
  std::filesystem::path output;
  /// The file, the range, and for pictures the size and the look. The range also counts for matrix and audio.
  SpectrogramConfig spectrogram;
  FigureConfig figure;  ///< of a figure: resolution, look, title, emotions
  FigureFormat figureFormat = FigureFormat::Png;
  MatrixConfig matrix;
  MatrixFormat matrixFormat = MatrixFormat::Npy;
  TimelineFormat timelineFormat = TimelineFormat::Audacity;
  std::optional<TimelineDocument> timeline;  ///< for Timeline
  std::filesystem::path modelFile;           ///< for NetworkView; a choice as in chooseModels()
  double atSeconds = 0;                      ///< for NetworkView
};

/// Bytes that the export will have, roughly, for a track of this length and rate.
std::int64_t estimatedExportBytes(const ExportConfig& config, double durationSeconds, int sampleRateHz, int channels);

/// Returns a warning, if there is one. Outputs appear whole or not at all. Throws AudioError, ConfigError, IoError,
/// ModelError, Cancelled.
std::optional<Message> runExport(const ExportConfig& config, std::stop_token stop = {},
                                 const ProgressCallback& progress = {});

}  // namespace moodogram
