// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <taglib/fileref.h>

#include <filesystem>
#include <memory>

#include "core/library/tag_stream.h"

namespace moodogram {

/// A file opened with TagLib, whose readers of text without a declared encoding are ours. Internal to core/library.
class TagFile {
 public:
  explicit TagFile(const std::filesystem::path& file);

  /// The file by its kind (TagLib::MPEG::File, ...), owned by this object. Null: TagLib does not know it.
  TagLib::File* file();
  TagStream& stream() { return m_stream; }

 private:
  TagStream m_stream;
  std::unique_ptr<TagLib::FileRef> m_reference;  ///< made when it is asked for: reads the tags
};

}  // namespace moodogram
