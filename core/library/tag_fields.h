// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <taglib/tpropertymap.h>

#include <map>
#include <string>
#include <string_view>

#include "core/library/track.h"

namespace moodogram {

/// Texts by the upper-case name of a field, as in Vorbis comments and TagLib's PropertyMap. What was added first stays,
/// so the tag that is to be believed most is added first. Internal to core/library.
class TagFields {
 public:
  /// Ignores fields that no TrackTags has, and texts without anything in them.
  void add(std::string_view name, std::string_view text);
  /// Several values of one field become one text.
  void add(const TagLib::PropertyMap& properties);
  /// All values that the packet of a Vorbis comment holds (Vorbis I, section 5). Text that is not UTF-8 although it has
  /// to be is taken for what it probably is.
  void addVorbisComment(std::string_view packet);
  /// Fields of `other` that are not known yet.
  void add(const TagFields& other);

  /// Everything but the duration.
  TrackTags tags() const;

 private:
  const std::string& text(const char* name) const;

  std::map<std::string, std::string, std::less<>> m_texts;
};

}  // namespace moodogram
