// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/tag_file.h"

#include <taglib/id3v1tag.h>
#include <taglib/id3v2tag.h>
#include <taglib/infotag.h>

#include <string_view>

#include "core/library/tag_text.h"

namespace moodogram {
namespace {

TagLib::String decode(const TagLib::ByteVector& bytes) {
  const std::string_view text(bytes.data(), bytes.size());
  return {decodeUndeclaredText(text.substr(0, text.find('\0'))), TagLib::String::UTF8};
}

struct Id3v2Texts : TagLib::ID3v2::Latin1StringHandler {
  TagLib::String parse(const TagLib::ByteVector& bytes) const override { return decode(bytes); }
};

struct Id3v1Texts : TagLib::ID3v1::StringHandler {
  TagLib::String parse(const TagLib::ByteVector& bytes) const override { return decode(bytes).stripWhiteSpace(); }
};

struct RiffTexts : TagLib::RIFF::Info::StringHandler {
  TagLib::String parse(const TagLib::ByteVector& bytes) const override { return decode(bytes); }
};

void useOurDecoders() {
  [[maybe_unused]] static const bool done = [] {
    static const Id3v2Texts id3v2;
    static const Id3v1Texts id3v1;
    static const RiffTexts riff;
    TagLib::ID3v2::Tag::setLatin1StringHandler(&id3v2);
    TagLib::ID3v1::Tag::setStringHandler(&id3v1);
    TagLib::RIFF::Info::Tag::setStringHandler(&riff);
    return true;
  }();
}

}  // namespace

TagFile::TagFile(const std::filesystem::path& file) : m_stream(file) { useOurDecoders(); }

TagLib::File* TagFile::file() {
  if (!m_stream.isOpen()) return nullptr;
  if (!m_reference) {
    m_stream.seek(0, TagLib::IOStream::Beginning);
    m_reference = std::make_unique<TagLib::FileRef>(&m_stream, true, TagLib::AudioProperties::Fast);
  }
  return m_reference->isNull() ? nullptr : m_reference->file();
}

}  // namespace moodogram
