// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/paths.h"

#include <cstdlib>
#include <system_error>

#include "core/base/error.h"
#include "core/base/installed_models.h"
#include "core/base/message.h"
#include "core/base/system_message.h"
#include "core/system/path_bytes.h"
#include "core/system/process_identity.h"
#include "core/system/shared_library.h"

namespace moodogram {
namespace fs = std::filesystem;
namespace {

fs::path environmentPath(const char* name) {
  const char* value = std::getenv(name);
  return value != nullptr && *value != '\0' ? fs::path(value) : fs::path();
}

/// Length of the well-formed UTF-8 sequence at text[i], or 0.
std::size_t sequenceLength(std::string_view text, std::size_t i) {
  const auto byte = [&](std::size_t k) { return static_cast<unsigned char>(text[k]); };
  const unsigned char lead = byte(i);
  if (lead < 0x80) return 1;
  const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || i + length > text.size()) return 0;
  for (std::size_t k = 1; k < length; ++k)
    if ((byte(i + k) & 0xC0) != 0x80) return 0;
  const unsigned char second = byte(i + 1);
  const bool overlongOrSurrogate = (lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F) ||
                                   (lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second > 0x8F);
  return overlongOrSurrogate ? 0 : length;
}

}  // namespace

fs::path userDataDir() {
  fs::path base = environmentPath("XDG_DATA_HOME");
  if (base.empty() || base.is_relative()) {
    const fs::path home = environmentPath("HOME");
    if (home.empty())
      throw IoError(Message(
          MOODOGRAM_TEXT("File", "Neither HOME nor XDG_DATA_HOME is set; set one to a folder you can write to.")));
    base = home / ".local" / "share";
  }
  const fs::path dir = base / "moodogram";
  std::error_code error;
  fs::create_directories(dir, error);
  if (error)
    throw IoError(Message(MOODOGRAM_TEXT("File", "Cannot create the data folder %1: %2."), displayPath(dir),
                          systemMessage(error.value())));
  return dir;
}

fs::path defaultLibraryFile() {
  const fs::path chosen = environmentPath("MOODOGRAM_LIBRARY");
  return chosen.empty() ? userDataDir() / "library.sqlite" : chosen;
}

fs::path resourceDir() {
  if (const fs::path chosen = environmentPath("MOODOGRAM_RESOURCES"); !chosen.empty()) return chosen;
  std::error_code error;
  const fs::path program = runningProgram();
  for (const char* relative : {"../share/moodogram", "../../share/moodogram"}) {
    const fs::path dir = program.parent_path() / relative;
    if (fs::is_directory(dir, error)) return fs::weakly_canonical(dir, error);
  }
  throw IoError(Message(MOODOGRAM_TEXT("File",
                                       "The files that come with Moodogram were not found beside the program (looked "
                                       "for %1). Install moodogram-common or set MOODOGRAM_RESOURCES."),
                        displayPath(program.parent_path() / "../share/moodogram")));
}

fs::path defaultModelFile() { return chooseModels({}).file; }

fs::path moduleDir() {
  const fs::path chosen = environmentPath("MOODOGRAM_MODULE_DIR");
  return chosen.empty() ? libraryDir() : chosen;
}

fs::path libraryDir() {
  const fs::path library = libraryOf(reinterpret_cast<const void*>(&libraryDir));
  std::error_code error;
  return library.empty() ? library : fs::canonical(library, error).parent_path();
}

bool isAtOrBelow(const fs::path& file, const fs::path& place) {
  const std::string& path = pathBytes(file);
  const std::string& prefix = pathBytes(place);
  return !prefix.empty() && path.starts_with(prefix) &&
         (path.size() == prefix.size() || prefix.ends_with('/') || path[prefix.size()] == '/');
}

std::string toValidUtf8(std::string_view bytes) {
  std::string valid;
  valid.reserve(bytes.size());
  for (std::size_t i = 0; i < bytes.size();) {
    const std::size_t length = sequenceLength(bytes, i);
    if (length == 0) {
      valid += "\xEF\xBF\xBD";
      ++i;
    } else {
      valid.append(bytes, i, length);
      i += length;
    }
  }
  return valid;
}

std::string displayPath(const fs::path& path) { return toValidUtf8(pathBytes(path)); }

}  // namespace moodogram
