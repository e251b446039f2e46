// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

#include <QtGlobal>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <utility>

namespace moodogram::test {

/// How this process, and those that it starts, come to a disk without room.
enum class DiskMeans {
  Mount,  ///< a small disk of its own, in a mount name space
  Limit   ///< the largest size of a file (RLIMIT_FSIZE) is 0, everywhere
};

/// To be called before there are threads; says in the test's output what it found. What is mounted then is seen by this
/// process and those that it starts, and by nobody else.
inline DiskMeans prepareSmallDisks() {
  const auto write = [](const char* file, const std::string& text) { std::ofstream(file) << text; };
  const auto enter = [] { return ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0; };
  const uid_t user = ::getuid();
  const gid_t group = ::getgid();
  if (std::getenv("MOODOGRAM_TEST_NO_MOUNT") == nullptr) {
    if (::unshare(CLONE_NEWNS) == 0 && enter()) {
      qInfo("full disks are small ones, mounted in a name space of this process");
      return DiskMeans::Mount;
    }
    if (user != 0 && ::unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0) {
      write("/proc/self/setgroups", "deny");
      write("/proc/self/uid_map", std::to_string(user) + " " + std::to_string(user) + " 1");
      write("/proc/self/gid_map", std::to_string(group) + " " + std::to_string(group) + " 1");
      if (enter()) {
        qInfo("full disks are small ones, mounted in a name space of this user's");
        return DiskMeans::Mount;
      }
    }
  }
  qInfo("nothing can be mounted here: in place of full disks, files may not grow (RLIMIT_FSIZE)");
  return DiskMeans::Limit;
}

/// A disk of its own, of so many kibibytes; by Limit, a folder of the disk that is there.
class SmallDisk {
 public:
  SmallDisk(std::filesystem::path place, int kibibytes, DiskMeans means = DiskMeans::Mount)
      : m_place(std::move(place)), m_means(means) {
    std::filesystem::create_directories(m_place);
    if (m_means == DiskMeans::Limit) {
      ::getrlimit(RLIMIT_FSIZE, &m_before);
      std::signal(SIGXFSZ, SIG_IGN);
      return;
    }
    m_isThere = ::mount("tmpfs", m_place.c_str(), "tmpfs", 0, sizeOption(kibibytes).c_str()) == 0;
  }
  ~SmallDisk() {
    if (m_isThere) ::umount2(m_place.c_str(), MNT_DETACH);
    if (m_means == DiskMeans::Limit) makeRoom();
  }
  SmallDisk(const SmallDisk&) = delete;
  SmallDisk& operator=(const SmallDisk&) = delete;

  bool isThere() const { return m_isThere || m_means == DiskMeans::Limit; }
  std::filesystem::path operator/(const std::string& name) const { return m_place / name; }

  void resize(int kibibytes) const {
    ::mount("tmpfs", m_place.c_str(), "tmpfs", MS_REMOUNT, sizeOption(kibibytes).c_str());
  }
  /// To the last byte.
  void fill() const {
    if (m_means == DiskMeans::Limit) {
      const rlimit none{0, m_before.rlim_max};
      ::setrlimit(RLIMIT_FSIZE, &none);
      return;
    }
    const int file = ::open(ballast().c_str(), O_WRONLY | O_CREAT | O_APPEND, 0666);
    const std::string bytes(4096, 'x');
    while (::write(file, bytes.data(), bytes.size()) > 0) {
    }
    ::close(file);
  }
  void makeRoom() const {
    if (m_means == DiskMeans::Limit)
      ::setrlimit(RLIMIT_FSIZE, &m_before);
    else
      std::filesystem::remove(ballast());
  }
  /// What the system says of it.
  const char* complaint() const { return m_means == DiskMeans::Limit ? "File too large" : "No space left"; }

 private:
  std::filesystem::path ballast() const { return m_place / "ballast"; }
  static std::string sizeOption(int kibibytes) { return "size=" + std::to_string(kibibytes) + "k"; }

  std::filesystem::path m_place;
  DiskMeans m_means;
  bool m_isThere = false;
  rlimit m_before{};
};

}  // namespace moodogram::test
