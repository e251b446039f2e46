// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/image.h"

#include <fcntl.h>
#include <png.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <string>

#include "core/base/error.h"
#include "core/base/paths.h"

namespace moodogram {
namespace {

/// A new file beside the target, removed again unless it takes the target's place.
class PendingFile {
 public:
  explicit PendingFile(const std::filesystem::path& target)
      : m_target(target), m_temporary((target.parent_path() / ".moodogram-XXXXXX").native()) {
    const int descriptor = mkostemp(m_temporary.data(), O_CLOEXEC);
    if (descriptor < 0) {
      m_temporary.clear();
      fail(errno);
    }
    const mode_t mask = umask(0);
    umask(mask);
    fchmod(descriptor, 0666 & ~mask);
    m_stream.reset(fdopen(descriptor, "wb"));
  }
  ~PendingFile() {
    if (!m_temporary.empty()) unlink(m_temporary.c_str());
  }
  PendingFile(const PendingFile&) = delete;
  PendingFile& operator=(const PendingFile&) = delete;

  std::FILE* stream() { return m_stream.get(); }

  void commit() {
    if (std::fclose(m_stream.release()) != 0) fail(errno);
    if (std::rename(m_temporary.c_str(), m_target.c_str()) != 0) fail(errno);
    m_temporary.clear();
  }

  [[noreturn]] void fail(int error) const {
    throw IoError("Cannot write " + displayPath(m_target) + ": " + std::strerror(error) + ".");
  }

 private:
  std::filesystem::path m_target;
  std::string m_temporary;
  std::unique_ptr<std::FILE, int (*)(std::FILE*)> m_stream{nullptr, &std::fclose};
};

}  // namespace

void writePng(const RgbImage& image, const std::filesystem::path& file) {
  if (image.width <= 0 || image.height <= 0)
    throw IoError("Cannot write " + displayPath(file) + ": the picture is empty.");
  PendingFile pending(file);
  png_image png{};
  png.version = PNG_IMAGE_VERSION;
  png.width = static_cast<png_uint_32>(image.width);
  png.height = static_cast<png_uint_32>(image.height);
  png.format = PNG_FORMAT_RGB;
  errno = 0;
  if (png_image_write_to_stdio(&png, pending.stream(), 0, image.pixels.data(), 0, nullptr) == 0) {
    if (errno != 0) pending.fail(errno);
    throw IoError("Cannot write " + displayPath(file) + ": " + png.message + ".");
  }
  pending.commit();
}

}  // namespace moodogram
