// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>
#include <cstdint>
#include <filesystem>
#include <string>

#include "tests/support/files.h"

// Audio files of every kind, and tags by hand, independently of the code under test.
namespace moodogram::test {

/// A tone, encoded by ffmpeg as the ending says. False: ffmpeg failed.
inline bool encodeTone(const std::filesystem::path& file, double seconds = 3, const QStringList& options = {}) {
  const QString ending = QString::fromStdString(file.extension().string());
  QStringList arguments{"-v", "error", "-y", "-nostdin",
                        "-f", "lavfi", "-i", QStringLiteral("sine=duration=%1:sample_rate=48000").arg(seconds)};
  if (ending == ".ogg")
    arguments << "-c:a"
              << "libvorbis";
  if (ending == ".opus")
    arguments << "-c:a"
              << "libopus";
  if (ending == ".wma")
    arguments << "-c:a"
              << "wmav2";
  if (ending == ".mp3")
    arguments << "-c:a"
              << "libmp3lame";
  return QProcess::execute("ffmpeg", arguments + options + QStringList{QString::fromStdString(file)}) == 0;
}

inline std::string littleEndian(std::uint64_t number, int bytes) {
  std::string text;
  for (int i = 0; i < bytes; ++i) text += static_cast<char>(number >> (8 * i) & 0xFF);
  return text;
}

inline std::string bigEndian(std::uint64_t number, int bytes) {
  std::string text;
  for (int i = bytes - 1; i >= 0; --i) text += static_cast<char>(number >> (8 * i) & 0xFF);
  return text;
}

/// The head of a Monkey's Audio file of three seconds, which nothing at hand can encode.
inline std::string monkeysAudio() {
  std::string bytes = "MAC " + littleEndian(3990, 2) + littleEndian(0, 2) + littleEndian(52, 4) + littleEndian(24, 4);
  bytes += std::string(52 - bytes.size(), '\0');
  bytes += littleEndian(2000, 2) + littleEndian(0, 2) + littleEndian(48000, 4) + littleEndian(48000, 4) +
           littleEndian(3, 4) + littleEndian(16, 2) + littleEndian(1, 2) + littleEndian(48000, 4);
  return bytes + std::string(2000, 'a');
}

/// `size` as four bytes of seven bits.
inline std::string synchsafe(std::size_t size) {
  std::string bytes;
  for (int shift = 21; shift >= 0; shift -= 7) bytes += static_cast<char>(size >> shift & 0x7F);
  return bytes;
}

/// An ID3v2 tag of the version 2, 3 or 4 around its frames.
inline std::string id3v2(int version, const std::string& frames) {
  return "ID3" + std::string{static_cast<char>(version), 0, 0} + synchsafe(frames.size()) + frames;
}

/// A frame of text with the byte for its encoding, 0 Latin-1, 3 UTF-8.
inline std::string textFrame(int version, const std::string& name, int encoding, const std::string& text) {
  const std::string content = static_cast<char>(encoding) + text;
  if (version == 2) return name + bigEndian(content.size(), 3) + content;
  return name + (version == 4 ? synchsafe(content.size()) : bigEndian(content.size(), 4)) + std::string(2, '\0') +
         content;
}

inline std::string id3v1(const std::string& title, const std::string& artist, const std::string& album,
                         const std::string& year, char track, char genre) {
  const auto padded = [](std::string text, std::size_t size) {
    text.resize(size);
    return text;
  };
  return "TAG" + padded(title, 30) + padded(artist, 30) + padded(album, 30) + padded(year, 4) + padded({}, 29) + track +
         genre;
}

/// Replaces text in a file by other text of the same length.
inline void patchFile(const std::filesystem::path& file, const std::string& text, const std::string& by) {
  std::string bytes = readFile(file);
  const std::size_t at = bytes.find(text);
  if (at == std::string::npos || text.size() != by.size()) qFatal("nothing to patch");
  writeFile(file, bytes.replace(at, by.size(), by));
}

}  // namespace moodogram::test
