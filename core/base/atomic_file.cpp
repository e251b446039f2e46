// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <optional>
#include <string>
#include <utility>

#include "core/base/ascii.h"
#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/paths.h"
#include "core/base/system_message.h"
#include "core/system/open_file.h"
#include "core/system/path_bytes.h"
#include "core/system/process_identity.h"

namespace moodogram {
namespace fs = std::filesystem;
namespace {

constexpr std::string_view kPrefix = ".moodogram-";

/// What to do about it.
Message adviceOn(int code) {
  switch (code) {
    case ENOSPC:
#ifdef EDQUOT
    case EDQUOT:
#endif
      return Message(MOODOGRAM_TEXT("File", "Make room there, or choose another place."));
    case EFBIG:
      return Message(MOODOGRAM_TEXT("File", "Choose a place where files may be that large."));
    case EACCES:
    case EPERM:
    case EROFS:
      return Message(MOODOGRAM_TEXT("File", "Choose a place that you may write to."));
    case ENOENT:
    case ENOTDIR:
      return Message(MOODOGRAM_TEXT("File", "Make its folder, or choose another place."));
    default:
      return {};
  }
}

[[noreturn]] void fail(const fs::path& file, int code) {
  throw IoError(Message::joined(
      Message(MOODOGRAM_TEXT("File", "Cannot write %1: %2."), displayPath(file), systemMessage(code)), adviceOn(code)));
}

/// The file behind the links; a target that does not exist yet is fine.
fs::path behindLinks(const fs::path& file) {
  std::error_code error;  // says "no such file" of a new one
  fs::path target = fs::absolute(file);
  if (fs::is_symlink(target, error)) {
    target = fs::weakly_canonical(target, error);
    if (error) fail(file, error.value());
  }
  return target;
}

/// Of a temporaryName(): PID-TICKS-HOST-NUMBER behind the prefix. That of a host with an odd name is nobody's here.
std::optional<ProcessIdentity> ownerOf(std::string_view name) {
  if (!isTemporaryName(name)) return std::nullopt;
  name.remove_prefix(kPrefix.size());
  ProcessIdentity owner;
  const auto take = [&name](auto& number) {
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), number);
    if (error != std::errc() || end == name.data() + name.size() || *end != '-') return false;
    name.remove_prefix(static_cast<std::size_t>(end - name.data()) + 1);
    return true;
  };
  if (!take(owner.pid) || !take(owner.startTicks)) return std::nullopt;
  const std::size_t last = name.rfind('-');
  if (owner.pid <= 0 || owner.startTicks == 0 || last == std::string_view::npos) return std::nullopt;
  owner.host = name.substr(0, last);
  std::ranges::replace(owner.host, '+', ':');
  return owner;
}

}  // namespace

AtomicFile::AtomicFile(const fs::path& file) : m_file(file), m_target(behindLinks(file)) {
  std::error_code error;
  const fs::file_status existing = fs::status(m_target, error);
  const bool exists = fs::exists(existing);
  if (exists && !fs::is_regular_file(existing))
    throw IoError(
        Message(MOODOGRAM_TEXT("File", "Cannot write %1: it is a folder or a device, not a file."), displayPath(file)));
  do {  // a process that was like this one, in a container that was started again, may have left the same name
    m_path = m_target.parent_path() / temporaryName();
    m_opened = openFile(m_path, OpenFor::Making, error);
  } while (error == std::errc::file_exists);
  if (error) fail(m_file, error.value());
  if (exists) fs::permissions(m_path, existing.permissions(), error);
}

AtomicFile::~AtomicFile() {
  m_opened = UniqueDescriptor();
  std::error_code ignored;
  if (!m_path.empty()) fs::remove(m_path, ignored);
}

void AtomicFile::write(std::string_view bytes) {
  std::error_code error;
  writeAll(m_opened.get(), bytes, error);
  if (error) fail(m_file, error.value());
}

void AtomicFile::seek(std::int64_t offset) {
  if (seekTo(m_opened.get(), offset, SEEK_SET) < 0) fail(m_file, errno);
}

void AtomicFile::commit() {
  std::error_code error;
  syncFile(m_opened.get(), error);
  if (!error) closeFile(std::move(m_opened), error);
  if (!error) fs::rename(m_path, m_target, error);
  if (error) fail(m_file, error.value());
  m_path.clear();
  syncFolder(m_target.parent_path());  // the new name is there; the file is whole even where a folder cannot be synced
}

std::string temporaryName() {
  static std::atomic<unsigned> counter{0};
  const ProcessIdentity self = currentProcess();
  // What FAT, exFAT and Windows may have in names; ownerOf() takes back what stands for the colon.
  std::string host = self.host;
  for (char& c : host)
    if (c == ':')
      c = '+';
    else if (!isAsciiAlphanumeric(c) && c != '.' && c != '-')
      c = '_';
  return std::string(kPrefix) + std::to_string(self.pid) + "-" + std::to_string(self.startTicks) + "-" + host + "-" +
         std::to_string(++counter);
}

bool isTemporaryName(std::string_view name) { return name.starts_with(kPrefix); }

void removeAbandonedTemporaries(const fs::path& folder) {
  std::error_code ignored;
  for (auto entry = fs::directory_iterator(folder, ignored); entry != fs::directory_iterator();
       entry.increment(ignored)) {
    const auto owner = ownerOf(pathBytes(entry->path().filename()));
    if (owner && stateOf(*owner) == ProcessState::Gone) fs::remove(entry->path(), ignored);
  }
}

void writeFileAtomically(const fs::path& file, std::string_view bytes) {
  AtomicFile target(file);
  target.write(bytes);
  target.commit();
}

}  // namespace moodogram
