// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/library_preload.h"

#include <dlfcn.h>
#include <link.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <fstream>
#include <set>
#include <string_view>
#include <system_error>
#include <utility>

namespace moodogram {
namespace {

namespace fs = std::filesystem;
using Folders = std::vector<fs::path>;

constexpr std::size_t kMostEntries = 100'000;  // of a file that makes sense

Folders splitFolders(std::string_view text, const fs::path& origin) {
  Folders folders;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(':'), text.size());
    std::string folder(text.substr(0, end));
    for (const std::string_view place : {"$ORIGIN", "${ORIGIN}"})
      if (const std::size_t at = folder.find(place); at != std::string::npos)
        folder.replace(at, place.size(), origin.native());
    if (!folder.empty()) folders.emplace_back(std::move(folder));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return folders;
}

/// What the dynamic section of an ELF file says of other libraries.
class DynamicSection {
 public:
  explicit DynamicSection(const fs::path& file) : m_stream(file, std::ios::binary) {
    ElfW(Ehdr) header{};
    if (!read(&header, 1, 0) || std::memcmp(header.e_ident, ELFMAG, SELFMAG) != 0 ||
        header.e_ident[EI_CLASS] != (sizeof(void*) == 8 ? ELFCLASS64 : ELFCLASS32) ||
        header.e_phentsize != sizeof(ElfW(Phdr)))
      return;
    m_segments.resize(header.e_phnum);
    if (!read(m_segments.data(), m_segments.size(), header.e_phoff)) return;
    const auto dynamic = std::ranges::find(m_segments, ElfW(Word){PT_DYNAMIC}, &ElfW(Phdr)::p_type);
    if (dynamic == m_segments.end()) return;
    m_entries.resize(std::min<std::size_t>(dynamic->p_filesz / sizeof(ElfW(Dyn)), kMostEntries));
    if (!read(m_entries.data(), m_entries.size(), dynamic->p_offset)) m_entries.clear();
    m_entries.erase(std::ranges::find(m_entries, DT_NULL, &ElfW(Dyn)::d_tag), m_entries.end());
  }

  std::vector<std::string> texts(ElfW(Sxword) tag) {
    std::vector<std::string> found;
    for (const ElfW(Dyn) & entry : m_entries)
      if (entry.d_tag == tag)
        if (std::string text = textAt(entry.d_un.d_val); !text.empty()) found.push_back(std::move(text));
    return found;
  }

 private:
  template <typename Record>
  bool read(Record* records, std::size_t count, std::uint64_t offset) {
    m_stream.clear();
    m_stream.seekg(static_cast<std::streamoff>(offset));
    return static_cast<bool>(
        m_stream.read(reinterpret_cast<char*>(records), static_cast<std::streamsize>(count * sizeof(Record))));
  }

  /// The table of texts is given by where it will be in memory.
  std::string textAt(std::uint64_t index) {
    const auto table = std::ranges::find(m_entries, DT_STRTAB, &ElfW(Dyn)::d_tag);
    if (table == m_entries.end()) return {};
    const std::uint64_t address = table->d_un.d_ptr + index;
    for (const ElfW(Phdr) & segment : m_segments) {
      if (segment.p_type != PT_LOAD || address < segment.p_vaddr || address >= segment.p_vaddr + segment.p_filesz)
        continue;
      m_stream.clear();
      m_stream.seekg(static_cast<std::streamoff>(address - segment.p_vaddr + segment.p_offset));
      std::string text;
      std::getline(m_stream, text, '\0');
      return text;
    }
    return {};
  }

  std::ifstream m_stream;
  std::vector<ElfW(Phdr)> m_segments;
  std::vector<ElfW(Dyn)> m_entries;
};

/// Where the loader looks whoever needs a library. It also has a cache of files in other folders, which is its own.
Folders systemFolders() {
  Folders folders;
  void* program = dlopen(nullptr, RTLD_LAZY);
  Dl_serinfo size{};
  if (program == nullptr || dlinfo(program, RTLD_DI_SERINFOSIZE, &size) != 0) return folders;
  std::vector<std::max_align_t> memory(size.dls_size / sizeof(std::max_align_t) + 1);
  auto* info = reinterpret_cast<Dl_serinfo*>(memory.data());
  *info = size;
  if (dlinfo(program, RTLD_DI_SERINFO, info) != 0) return folders;
  for (unsigned i = 0; i < info->dls_cnt; ++i) folders.emplace_back(info->dls_serpath[i].dls_name);
  return folders;
}

class DependencyWalk {
 public:
  std::vector<NeededLibrary> needed;

  void visit(const fs::path& file) {
    DynamicSection section(file);
    Folders own;  // what only this file says
    for (const ElfW(Sxword) tag : {DT_RPATH, DT_RUNPATH})
      for (const std::string& text : section.texts(tag))
        for (fs::path& folder : splitFolders(text, file.parent_path())) own.push_back(std::move(folder));
    for (const std::string& name : section.texts(DT_NEEDED)) {
      if (!m_seen.insert(name).second) continue;
      NeededLibrary library{name, findIn(m_common, name)};
      if (fs::path found = findIn(own, name); !found.empty()) library = {found.native(), found};
      if (!library.file.empty()) visit(library.file);
      needed.push_back(std::move(library));
    }
  }

 private:
  static fs::path findIn(const Folders& folders, const std::string& name) {
    std::error_code ignored;
    for (const fs::path& folder : folders)
      if (fs::path file = folder / name; fs::exists(file, ignored)) return file;
    return {};
  }

  Folders m_common = systemFolders();
  std::set<std::string> m_seen;
};

}  // namespace

std::vector<NeededLibrary> librariesNeededBy(const fs::path& file) {
  DependencyWalk walk;
  walk.visit(file);
  return std::move(walk.needed);
}

void preloadLibraries(const fs::path& file) {
  // They stay loaded as long as the program runs, like the module. The loader takes what has the name already, wherever
  // that came from; asked for by a path it would load a second one.
  for (const NeededLibrary& library : librariesNeededBy(file)) {
    const fs::path name = fs::path(library.name).filename();
    if (dlopen(name.c_str(), RTLD_NOW | RTLD_NOLOAD) == nullptr) dlopen(library.name.c_str(), RTLD_NOW | RTLD_LOCAL);
  }
}

}  // namespace moodogram
