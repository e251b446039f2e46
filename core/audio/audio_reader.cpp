// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/audio_reader.h"

#include <functional>
#include <optional>

#include "core/audio/audio_error.h"
#include "core/audio/ffmpeg_module.h"
#include "core/audio/file_facts.h"
#include "core/audio/sndfile_reader.h"
#include "core/base/message.h"
#include "core/base/paths.h"
#include "core/base/system_message.h"
#include "core/system/file_status.h"
#include "core/system/open_file.h"

namespace moodogram {
namespace fs = std::filesystem;
namespace {

[[noreturn]] void throwSystemError(const fs::path& file, const std::error_code& error) {
  if (error == std::errc::no_such_file_or_directory || error == std::errc::not_a_directory)
    throw AudioError(
        AudioErrorKind::Missing, file,
        Message(MOODOGRAM_TEXT("Audio", "there is no such file. Was it moved, or is its drive not mounted?")));
  throw AudioError(AudioErrorKind::Unreadable, file,
                   Message(MOODOGRAM_TEXT("Audio", "cannot be read: %1."), systemMessage(error.value())));
}

/// Opens regular files only: looking at a pipe or a device could block for ever or do something to it.
UniqueDescriptor openRegularFile(const fs::path& file, std::int64_t& size) {
  std::error_code error;
  const auto check = [&](const std::optional<FileStatus>& status) {
    if (!status) throwSystemError(file, error);
    if (status->isFolder())
      throw AudioError(AudioErrorKind::Unreadable, file,
                       Message(MOODOGRAM_TEXT("Audio", "is a folder, not an audio file.")));
    if (!status->isRegular())
      throw AudioError(AudioErrorKind::Unreadable, file,
                       Message(MOODOGRAM_TEXT("Audio", "is a pipe or a device, not an audio file.")));
  };
  check(statusOf(file, error));
  UniqueDescriptor descriptor = openFile(file, OpenFor::Reading, error);
  if (error) throwSystemError(file, error);
  const auto opened = statusOf(descriptor.get(), error);
  check(opened);
  size = opened->sizeBytes;
  return descriptor;
}

using Open = std::function<std::unique_ptr<AudioReader>()>;

/// The error, if none does, of the decoder that recognised the file: it knows more than one that did not.
/// fileBytes: a header of a recorder that crashed says that there are no samples, and they are there all the same.
std::unique_ptr<AudioReader> firstThatOpens(const Open& preferred, const Open& other, std::int64_t fileBytes) {
  constexpr std::int64_t kLargeForNothing = 4096;
  std::optional<AudioError> firstError;
  try {
    return preferred();
  } catch (const AudioError& error) {
    if (error.kind() == AudioErrorKind::Empty && fileBytes < kLargeForNothing) throw;
    firstError = error;
  }
  try {
    return other();
  } catch (const AudioError& error) {
    if (firstError->kind() == AudioErrorKind::Empty) throw *firstError;
    if (error.kind() == AudioErrorKind::NotAudio && firstError->kind() != AudioErrorKind::NotAudio) throw *firstError;
    throw;
  }
}

}  // namespace

double AudioFormat::durationSeconds() const {
  return frames < 0 || sampleRateHz <= 0 ? -1 : static_cast<double>(frames) / sampleRateHz;
}

Message nonFiniteWarning(const fs::path& file) {
  //: %1: a file
  return Message(MOODOGRAM_TEXT("Audio",
                                "%1: holds samples that are not numbers, or infinite; they count as silence. Was it "
                                "damaged by the program that wrote it?"),
                 displayPath(file.filename()));
}

std::unique_ptr<AudioReader> AudioReader::open(const fs::path& file) {
  std::int64_t size = 0;
  const UniqueDescriptor descriptor = openRegularFile(file, size);
  if (size == 0) throw AudioError(AudioErrorKind::Empty, file, Message(MOODOGRAM_TEXT("Audio", "is empty (0 bytes).")));
  const FileFacts facts = inspectFile(descriptor.get(), size);
  const auto withSndfile = [&]() -> std::unique_ptr<AudioReader> {
    return std::make_unique<SndfileReader>(file, descriptor.duplicate(), facts.cutOff);
  };
  const auto withFfmpeg = [&]() -> std::unique_ptr<AudioReader> {
    std::string problem;
    if (const FfmpegModule* ffmpeg = ffmpegModule(&problem)) return ffmpeg->open(file, descriptor.duplicate(), facts);
    throw AudioError(
        AudioErrorKind::Unsupported, file,
        Message(
            MOODOGRAM_TEXT(
                "Audio", "cannot be decoded, as Moodogram's FFmpeg module cannot be loaded (%1). Reinstall Moodogram."),
            problem));
  };
  // libsndfile would stop at the first damage in MPEG audio and, without a Xing header, at a guessed length.
  if (facts.mpegAudio) return withFfmpeg();
  // In Vorbis, libsndfile has to decode all before the target of a seek, and FFmpeg refuses some headers. Of Ogg
  // streams behind one another, libsndfile reads the first.
  return facts.vorbis || facts.chained ? firstThatOpens(withFfmpeg, withSndfile, size)
                                       : firstThatOpens(withSndfile, withFfmpeg, size);
}

}  // namespace moodogram
