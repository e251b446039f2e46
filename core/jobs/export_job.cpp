// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/export_job.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/installed_models.h"
#include "core/base/message.h"
#include "core/export/wav_writer.h"
#include "core/jobs/network_view.h"

namespace moodogram {
namespace {

// Measured on spectrograms of music: what a pixel of a PNG, and of the PNG in an SVG, takes.
constexpr double kPngBytesPerPixel = 1.3;
constexpr double kBase64 = 4.0 / 3;
constexpr double kCsvBytesPerNumber = 10.5;

std::int64_t numbersIn(const MatrixConfig& matrix, double seconds, int sampleRateHz) {
  const double frames = std::max(1.0, seconds * sampleRateHz / static_cast<double>(matrix.hop));
  const double bins = matrix.mel ? static_cast<double>(matrix.mel->count) : static_cast<double>(matrix.fftSize) / 2 + 1;
  return std::llround(frames * bins);
}

}  // namespace

std::int64_t estimatedExportBytes(const ExportConfig& config, double durationSeconds, int sampleRateHz, int channels) {
  const double seconds =
      std::max(0.0, std::min(config.spectrogram.endSeconds, durationSeconds) - config.spectrogram.startSeconds);
  switch (config.kind) {
    case ExportKind::Picture:
      return std::llround(kPngBytesPerPixel * config.spectrogram.width * config.spectrogram.height);
    case ExportKind::Figure:
      return std::llround(kPngBytesPerPixel * config.figure.widthPixels * config.figure.heightPixels *
                          (config.figureFormat == FigureFormat::Svg ? kBase64 : 1));
    case ExportKind::Matrix: {
      const std::int64_t numbers = numbersIn(config.matrix, seconds, sampleRateHz);
      return config.matrixFormat == MatrixFormat::Npy ? numbers * 4
                                                      : std::llround(kCsvBytesPerNumber * static_cast<double>(numbers));
    }
    case ExportKind::Audio:
      return std::llround(seconds * sampleRateHz) * channels * 3;
    case ExportKind::Timeline:
      return config.timeline ? std::ssize(timelineFiles(config.timelineFormat, *config.timeline).front().text) : 0;
    case ExportKind::NetworkView:
      break;
  }
  return 25'000;
}

std::optional<Message> runExport(const ExportConfig& config, std::stop_token stop, const ProgressCallback& progress) {
  const SpectrogramConfig& spectrogram = config.spectrogram;
  switch (config.kind) {
    case ExportKind::Picture: {
      const SpectrogramPicture picture = drawSpectrogram(spectrogram, std::move(stop), progress);
      writePng(picture.image, config.output,
               {0, {{"Software", "Moodogram " MOODOGRAM_VERSION}, {"Title", config.figure.title}}});
      return picture.warning;
    }
    case ExportKind::Figure: {
      const DrawnFigure figure =
          drawSpectrogramFigure(spectrogram, config.figure, config.figureFormat, std::move(stop), progress);
      writeFileAtomically(config.output, figure.bytes);
      return figure.warning;
    }
    case ExportKind::Matrix: {
      MatrixConfig matrix = config.matrix;
      matrix.startSeconds = spectrogram.startSeconds;
      matrix.endSeconds = spectrogram.endSeconds;
      return exportMatrix(spectrogram.file, matrix, config.matrixFormat, config.output, std::move(stop), progress)
          .warning;
    }
    case ExportKind::Audio:
      return cutToWav(spectrogram.file, spectrogram.startSeconds, spectrogram.endSeconds, config.output,
                      std::move(stop), progress)
          .warning;
    case ExportKind::Timeline: {
      if (!config.timeline)
        throw ConfigError(Message(MOODOGRAM_TEXT("Job", "This track has not been analysed yet; analyse it first.")));
      const auto files = timelineFiles(config.timelineFormat, *config.timeline);
      writeFileAtomically(config.output, files.front().text);
      for (std::size_t i = 1; i < files.size(); ++i)
        writeFileAtomically(std::filesystem::path(config.output).replace_extension() += files[i].ending, files[i].text);
      return std::nullopt;
    }
    case ExportKind::NetworkView:
      break;
  }
  const ModelInfo model = readModelInfo(chooseModels(config.modelFile).file);
  writeNetworkView(networkView(spectrogram.file, model, config.atSeconds, kDefaultHopSeconds, std::move(stop)),
                   spectrogram.file, model, config.output);
  return std::nullopt;
}

}  // namespace moodogram
