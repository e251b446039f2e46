// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/tag_reader.h"

#include <taglib/apefile.h>
#include <taglib/apetag.h>
#include <taglib/asffile.h>
#include <taglib/asftag.h>
#include <taglib/id3v1tag.h>
#include <taglib/id3v2tag.h>
#include <taglib/infotag.h>
#include <taglib/mp4file.h>
#include <taglib/mp4tag.h>
#include <taglib/mpcfile.h>
#include <taglib/mpegfile.h>
#include <taglib/oggfile.h>
#include <taglib/oggflacfile.h>
#include <taglib/opusfile.h>
#include <taglib/trueaudiofile.h>
#include <taglib/vorbisfile.h>
#include <taglib/wavfile.h>
#include <taglib/wavpackfile.h>

#include <algorithm>
#include <exception>
#include <string>
#include <string_view>

#include "core/library/flac_blocks.h"
#include "core/library/tag_fields.h"
#include "core/library/tag_file.h"

namespace moodogram {
namespace {

/// By the kind of the tag: properties() is not virtual before TagLib 2.
template <typename Tag>
void add(TagFields& fields, const Tag* tag) {
  if (tag != nullptr) fields.add(tag->properties());
}

/// Only tags that the file has: TagLib makes empty ones when it is asked for others.
template <typename File>
void addApeAndId3v1(TagFields& fields, File& file) {
  if (file.hasAPETag()) add(fields, file.APETag());
  if (file.hasID3v1Tag()) add(fields, file.ID3v1Tag());
}

/// The second packet, without what each kind of Ogg file has before the comment.
std::string_view commentOf(const TagLib::Ogg::File& file, const TagLib::ByteVector& packet) {
  const std::string_view bytes(packet.data(), packet.size());
  std::size_t before = 0;  // Speex
  if (dynamic_cast<const TagLib::Ogg::Vorbis::File*>(&file) != nullptr) before = std::string_view("\x03vorbis").size();
  if (dynamic_cast<const TagLib::Ogg::Opus::File*>(&file) != nullptr) before = std::string_view("OpusTags").size();
  if (dynamic_cast<const TagLib::Ogg::FLAC::File*>(&file) != nullptr) before = 4;  // the head of a block
  return bytes.substr(std::min(before, bytes.size()));
}

/// What iTunes has no field for is in one with a free name, "----:com.apple.iTunes:replaygain_track_gain".
void addFreeFields(TagFields& fields, const TagLib::MP4::Tag& tag) {
  for (const auto& [name, item] : tag.itemMap()) {
    const std::string written = name.to8Bit(true);
    if (!written.starts_with("----:")) continue;
    const TagLib::StringList values = item.toStringList();
    if (!values.isEmpty())
      fields.add(std::string_view(written).substr(written.rfind(':') + 1), values.front().to8Bit(true));
  }
}

void addFreeFields(TagFields& fields, const TagLib::ASF::Tag& tag) {
  for (const auto& [name, values] : tag.attributeListMap())
    if (!values.isEmpty()) fields.add(name.to8Bit(true), values.front().toString().to8Bit(true));
}

TagFields fieldsOf(TagLib::File& file) {
  TagFields fields;
  if (auto* mpeg = dynamic_cast<TagLib::MPEG::File*>(&file)) {
    if (mpeg->hasID3v2Tag()) add(fields, mpeg->ID3v2Tag());
    addApeAndId3v1(fields, *mpeg);
  } else if (auto* ogg = dynamic_cast<TagLib::Ogg::File*>(&file)) {
    const TagLib::ByteVector packet = ogg->packet(1);
    fields.addVorbisComment(commentOf(*ogg, packet));
  } else if (auto* mp4 = dynamic_cast<TagLib::MP4::File*>(&file)) {
    add(fields, mp4->tag());
    if (mp4->tag() != nullptr) addFreeFields(fields, *mp4->tag());
  } else if (auto* asf = dynamic_cast<TagLib::ASF::File*>(&file)) {
    add(fields, asf->tag());
    if (asf->tag() != nullptr) addFreeFields(fields, *asf->tag());
  } else if (auto* wav = dynamic_cast<TagLib::RIFF::WAV::File*>(&file)) {
    if (wav->hasID3v2Tag()) add(fields, wav->ID3v2Tag());
    if (wav->hasInfoTag()) add(fields, wav->InfoTag());
  } else if (auto* ape = dynamic_cast<TagLib::APE::File*>(&file)) {
    addApeAndId3v1(fields, *ape);
  } else if (auto* musepack = dynamic_cast<TagLib::MPC::File*>(&file)) {
    addApeAndId3v1(fields, *musepack);
  } else if (auto* wavPack = dynamic_cast<TagLib::WavPack::File*>(&file)) {
    addApeAndId3v1(fields, *wavPack);
  } else if (auto* trueAudio = dynamic_cast<TagLib::TrueAudio::File*>(&file)) {
    if (trueAudio->hasID3v2Tag()) add(fields, trueAudio->ID3v2Tag());
    if (trueAudio->hasID3v1Tag()) add(fields, trueAudio->ID3v1Tag());
  } else {
    fields.add(file.properties());
  }
  return fields;
}

TrackTags readKnownTags(const std::filesystem::path& file) {
  TagFile opened(file);
  if (const auto blocks = readFlacBlocks(opened.stream()); blocks && blocks->vorbisComment) {
    TagFields fields;
    fields.addVorbisComment(*blocks->vorbisComment);
    TrackTags tags = fields.tags();
    tags.durationSeconds = blocks->durationSeconds;
    return tags;
  }
  TagLib::File* const known = opened.file();
  if (known == nullptr) return {};
  TrackTags tags = fieldsOf(*known).tags();
  if (const TagLib::AudioProperties* audio = known->audioProperties(); audio != nullptr)
    tags.durationSeconds = audio->lengthInMilliseconds() > 0 ? audio->lengthInMilliseconds() / 1000.0 : 0.0;
  return tags;
}

}  // namespace

TrackTags readTags(const std::filesystem::path& file) {
  try {
    return readKnownTags(file);
  } catch (const std::exception&) {  // of TagLib, or no memory for what a damaged file asks for
    return {};
  }
}

}  // namespace moodogram
