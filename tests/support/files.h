// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unistd.h>

#include <QTemporaryDir>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace moodogram::test {

/// A folder that goes away with the object. Everybody may enter it, so that tests can also look at it with fewer
/// rights.
class TemporaryFolder {
 public:
  TemporaryFolder() {
    m_folder.setAutoRemove(false);  // Qt cannot remove files whose names are not UTF-8
    std::filesystem::permissions(path(), std::filesystem::perms::owner_all | std::filesystem::perms::group_read |
                                             std::filesystem::perms::group_exec | std::filesystem::perms::others_read |
                                             std::filesystem::perms::others_exec);
  }
  ~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path(), ignored);
  }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  std::filesystem::path path() const { return m_folder.path().toStdString(); }
  std::filesystem::path operator/(const std::filesystem::path& name) const { return path() / name; }

 private:
  QTemporaryDir m_folder;
};

/// Root may read and write everything. While this object lives, a process of root has the rights of a stranger.
class WithoutRootRights {
 public:
  WithoutRootRights() {
    if (::geteuid() == 0) m_dropped = ::seteuid(kNobody) == 0;
  }
  ~WithoutRootRights() {
    if (m_dropped && ::seteuid(0) != 0) std::abort();
  }
  WithoutRootRights(const WithoutRootRights&) = delete;
  WithoutRootRights& operator=(const WithoutRootRights&) = delete;

 private:
  static constexpr uid_t kNobody = 65534;
  bool m_dropped = false;
};

inline std::string readFile(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

inline void writeFile(const std::filesystem::path& file, const std::string& bytes) {
  std::ofstream(file, std::ios::binary) << bytes;
}

/// The same, with the folders on the way.
inline void writeFileBelow(const std::filesystem::path& folder, const std::filesystem::path& name,
                           const std::string& bytes) {
  std::filesystem::create_directories((folder / name).parent_path());
  writeFile(folder / name, bytes);
}

}  // namespace moodogram::test
