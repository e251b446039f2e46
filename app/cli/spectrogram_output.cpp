// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/spectrogram_output.h"

#include <nlohmann/json.hpp>

#include "app/cli/sox_spectrogram.h"
#include "core/base/atomic_file.h"
#include "core/base/paths.h"

namespace moodogram::cli {
namespace fs = std::filesystem;

using Json = nlohmann::ordered_json;

std::string SpectrogramOutput::parameters() const {
  Json json{{"program", "Moodogram " MOODOGRAM_VERSION}, {"format", format}};
  if (sox) {
    json["sox"] = cli::parameters(*sox);
    return json.dump();
  }
  if (isMatrix()) {
    json["channel"] = channelSelectionName(matrix.channel);
    json["fft"] = matrix.fftSize;
    json["hop"] = matrix.hop;
    json["window"] = {windowFunctionName(matrix.window.function), matrix.window.parameter};
    json["quantity"] = spectrumUnitName(matrix.unit);
    json["reference"] = matrix.reference;
    if (matrix.mel)
      json["mel"] = {matrix.mel->count, matrix.mel->minHz, matrix.mel->maxHz, static_cast<int>(matrix.mel->style)};
    json["seconds"] = {matrix.startSeconds, matrix.endSeconds};
    return json.dump();
  }
  json["size"] = {picture.width, picture.height};
  json["dpi"] = dpi;
  json["channel"] = channelSelectionName(picture.channel);
  json["fft"] = picture.spectrum.fftSize;
  json["overlap"] = picture.spectrum.overlap;
  json["method"] = spectrumMethodName(picture.spectrum.method);
  json["window"] = {windowFunctionName(picture.spectrum.window.function), picture.spectrum.window.parameter};
  json["scale"] = frequencyScaleName(picture.axis.scale);
  json["hz"] = {picture.axis.minHz, picture.axis.maxHz};
  json["db"] = {picture.floorDb, picture.ceilingDb};
  json["map"] = colourMapName(picture.map);
  json["seconds"] = {picture.startSeconds, picture.endSeconds};
  if (isFigure()) {
    json["title"] = title ? Json(toValidUtf8(*title)) : Json(nullptr);
    json["dark"] = figure.dark;
    json["notes"] = figure.noteNames;
  }
  return json.dump();
}

namespace {

std::optional<std::string> inEnglish(const std::optional<Message>& warning) {
  return warning ? std::optional(warning->english()) : std::nullopt;
}

}  // namespace

std::optional<std::string> SpectrogramOutput::write(const fs::path& source, const fs::path& output,
                                                    const std::optional<EmotionTimeline>& emotions,
                                                    std::stop_token stop, const ProgressCallback& progress) const {
  if (isMatrix()) {
    const MatrixFormat matrixFormat = format == "npy" ? MatrixFormat::Npy : MatrixFormat::Csv;
    return inEnglish(exportMatrix(source, matrix, matrixFormat, output, std::move(stop), progress).warning);
  }
  if (sox) {
    SoxSpectrogramConfig config = *sox;
    config.file = source;
    const SoxSpectrogram drawn = drawSoxSpectrogram(config, std::move(stop), progress);
    writeFileAtomically(output, encodePng(drawn.image));
    return drawn.warning;
  }
  SpectrogramConfig config = picture;
  config.file = source;
  const std::string description = displayPath(source.filename()) + " " + parameters();
  if (!isFigure()) {
    const SpectrogramPicture drawn = drawSpectrogram(config, std::move(stop), progress);
    writePng(drawn.image, output, {dpi, {{"Software", "Moodogram " MOODOGRAM_VERSION}, {"Description", description}}});
    return inEnglish(drawn.warning);
  }
  FigureConfig look = figure;
  look.widthPixels = picture.width;
  look.heightPixels = picture.height;
  if (dpi > 0) look.dpi = dpi;
  look.title = title ? *title : displayPath(source.stem());
  look.emotions = emotions;
  look.description = description;
  const DrawnFigure drawn =
      drawSpectrogramFigure(config, std::move(look), *parseFigureFormat(format), std::move(stop), progress);
  writeFileAtomically(output, drawn.bytes);
  return inEnglish(drawn.warning);
}

}  // namespace moodogram::cli
