// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/mood_tags.h"

#include <taglib/aifffile.h>
#include <taglib/apefile.h>
#include <taglib/apetag.h>
#include <taglib/asffile.h>
#include <taglib/fileref.h>
#include <taglib/flacfile.h>
#include <taglib/id3v1tag.h>
#include <taglib/id3v2header.h>
#include <taglib/id3v2tag.h>
#include <taglib/mp4file.h>
#include <taglib/mpcfile.h>
#include <taglib/mpegfile.h>
#include <taglib/oggfile.h>
#include <taglib/textidentificationframe.h>
#include <taglib/tfilestream.h>
#include <taglib/tpropertymap.h>
#include <taglib/trueaudiofile.h>
#include <taglib/wavfile.h>
#include <taglib/wavpackfile.h>
#include <taglib/xiphcomment.h>

#include <array>
#include <cstring>
#include <fstream>
#include <set>
#include <system_error>
#include <utility>
#include <vector>

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/fixed_text.h"
#include "core/base/message.h"
#include "core/base/paths.h"
#include "core/base/system_message.h"
#include "core/system/extended_attributes.h"
#include "core/system/file_status.h"

namespace moodogram {
namespace fs = std::filesystem;
namespace {

struct Field {
  const char* key;  ///< as in PropertyMap, Vorbis comments and APE tags
  const char* asf;
  std::string MoodTags::*value;
};
constexpr std::array kFields{Field{"MOOD", "WM/Mood", &MoodTags::mood},
                             Field{"MOODOGRAM_SCORES", "MOODOGRAM_SCORES", &MoodTags::scores},
                             Field{"MOODOGRAM_MODEL", "MOODOGRAM_MODEL", &MoodTags::model}};

TagLib::StringList listOf(const std::string& lines) {
  return TagLib::StringList::split({lines, TagLib::String::UTF8}, "\n");
}

/// A tagged file whose kind its content tells; its name may be that of a temporary file.
class TaggedFile {
 public:
  TaggedFile(const fs::path& file, bool readOnly) : m_stream(file.c_str(), readOnly), m_reference(&m_stream) {
    if (!m_stream.isOpen())
      throw IoError(Message(MOODOGRAM_TEXT("Library", "%1 cannot be opened."), displayPath(file)));
    if (m_reference.isNull() || !m_reference.file()->isValid())
      throw IoError(
          Message(MOODOGRAM_TEXT("Library", "%1 is of a kind that has no place for moods."), displayPath(file)));
  }

  TagLib::File& file() const { return *m_reference.file(); }

 private:
  TagLib::FileStream m_stream;
  TagLib::FileRef m_reference;
};

void setId3(TagLib::ID3v2::Tag& tag, const Field& field, const std::string& value, bool isVersion3) {
  using namespace TagLib::ID3v2;
  const bool isMood = std::strcmp(field.key, "MOOD") == 0;
  if (isMood) tag.removeFrames("TMOO");
  for (auto* own = UserTextIdentificationFrame::find(&tag, field.key); own != nullptr;
       own = UserTextIdentificationFrame::find(&tag, field.key))
    tag.removeFrame(own);
  if (value.empty()) return;
  if (isMood && !isVersion3) {  // version 2.3 has no TMOO
    auto* frame = new TextIdentificationFrame("TMOO", TagLib::String::UTF8);
    frame->setText(listOf(value));
    tag.addFrame(frame);
  } else {
    auto* frame = new UserTextIdentificationFrame(isVersion3 ? TagLib::String::UTF16 : TagLib::String::UTF8);
    frame->setDescription(field.key);
    frame->setText(listOf(value));
    tag.addFrame(frame);
  }
}

/// The version that the file has, so that what reads it today goes on reading it.
TagLib::ID3v2::Version versionOf(const TagLib::ID3v2::Tag* tag) {
  return tag != nullptr && tag->header()->majorVersion() != 0 && tag->header()->majorVersion() < 4 ? TagLib::ID3v2::v3
                                                                                                   : TagLib::ID3v2::v4;
}

void setId3(TagLib::ID3v2::Tag& tag, const MoodTags& tags, TagLib::ID3v2::Version version) {
  for (const Field& field : kFields) setId3(tag, field, tags.*field.value, version == TagLib::ID3v2::v3);
}

void setXiph(TagLib::Ogg::XiphComment& comment, const MoodTags& tags) {
  for (const Field& field : kFields) {
    comment.removeFields(field.key);
    if ((tags.*field.value).empty()) continue;
    for (const TagLib::String& value : listOf(tags.*field.value)) comment.addField(field.key, value, false);
  }
}

void setApe(TagLib::APE::Tag& tag, const MoodTags& tags) {
  for (const Field& field : kFields) {
    tag.removeItem(field.key);
    if (!(tags.*field.value).empty()) tag.setItem(field.key, TagLib::APE::Item(field.key, listOf(tags.*field.value)));
  }
}

void setMp4(TagLib::MP4::Tag& tag, const MoodTags& tags) {
  for (const Field& field : kFields) {
    const TagLib::String key = TagLib::String("----:com.apple.iTunes:") + field.key;
    tag.removeItem(key);
    if (!(tags.*field.value).empty()) tag.setItem(key, listOf(tags.*field.value));
  }
}

void setAsf(TagLib::ASF::Tag& tag, const MoodTags& tags) {
  for (const Field& field : kFields) {
    tag.removeItem(field.asf);
    if ((tags.*field.value).empty()) continue;
    for (const TagLib::String& value : listOf(tags.*field.value)) tag.addAttribute(field.asf, value);
  }
}

/// Each kind has its own place, which is changed directly: a generic interface would write the other fields anew. Where
/// this makes a second tag beside a simpler one, it says what that says, because programs read only the better one.
bool setFields(TagLib::File& file, const MoodTags& tags) {
  if (auto* mpeg = dynamic_cast<TagLib::MPEG::File*>(&file)) {
    if (mpeg->hasAPETag() && !mpeg->hasID3v2Tag()) {
      setApe(*mpeg->APETag(), tags);
      return mpeg->save(TagLib::MPEG::File::APE, TagLib::File::StripNone, TagLib::ID3v2::v4,
                        TagLib::File::DoNotDuplicate);
    }
    const auto version = versionOf(mpeg->hasID3v2Tag() ? mpeg->ID3v2Tag() : nullptr);
    if (!mpeg->hasID3v2Tag() && mpeg->hasID3v1Tag()) TagLib::Tag::duplicate(mpeg->ID3v1Tag(), mpeg->ID3v2Tag(true));
    setId3(*mpeg->ID3v2Tag(true), tags, version);
    return mpeg->save(TagLib::MPEG::File::ID3v2, TagLib::File::StripNone, version, TagLib::File::DoNotDuplicate);
  }
  if (auto* wave = dynamic_cast<TagLib::RIFF::WAV::File*>(&file)) {
    const auto version = versionOf(wave->hasID3v2Tag() ? wave->ID3v2Tag() : nullptr);
    if (!wave->hasID3v2Tag() && wave->hasInfoTag()) TagLib::Tag::duplicate(wave->InfoTag(), wave->ID3v2Tag());
    setId3(*wave->ID3v2Tag(), tags, version);
    return wave->save(TagLib::RIFF::WAV::File::ID3v2, TagLib::File::StripNone, version);
  }
  if (auto* aiff = dynamic_cast<TagLib::RIFF::AIFF::File*>(&file)) {
    const auto version = versionOf(aiff->hasID3v2Tag() ? aiff->tag() : nullptr);
    setId3(*aiff->tag(), tags, version);
    return aiff->save(version);
  }
  if (auto* flac = dynamic_cast<TagLib::FLAC::File*>(&file)) {
    setXiph(*flac->xiphComment(true), tags);
    return flac->save();
  }
  if (auto* ogg = dynamic_cast<TagLib::Ogg::File*>(&file)) {
    auto* comment = dynamic_cast<TagLib::Ogg::XiphComment*>(ogg->tag());
    if (comment == nullptr) return false;
    setXiph(*comment, tags);
    return ogg->save();
  }
  if (auto* mp4 = dynamic_cast<TagLib::MP4::File*>(&file)) {
    setMp4(*mp4->tag(), tags);
    return mp4->save();
  }
  if (auto* asf = dynamic_cast<TagLib::ASF::File*>(&file)) {
    setAsf(*asf->tag(), tags);
    return asf->save();
  }
  const auto setApeOf = [&](auto* typed) {
    setApe(*typed->APETag(true), tags);
    return typed->save();
  };
  if (auto* ape = dynamic_cast<TagLib::APE::File*>(&file)) return setApeOf(ape);
  if (auto* wavpack = dynamic_cast<TagLib::WavPack::File*>(&file)) return setApeOf(wavpack);
  if (auto* musepack = dynamic_cast<TagLib::MPC::File*>(&file)) return setApeOf(musepack);
  if (auto* tta = dynamic_cast<TagLib::TrueAudio::File*>(&file)) {
    setId3(*tta->ID3v2Tag(true), tags, versionOf(tta->hasID3v2Tag() ? tta->ID3v2Tag() : nullptr));
    return tta->save();
  }
  return false;
}

/// The field's name in the file's own terms where TagLib's common names have none for it.
TagLib::String ownName(const TagLib::File& file, const Field& field) {
  if (dynamic_cast<const TagLib::MP4::File*>(&file) != nullptr)
    return TagLib::String("----:com.apple.iTunes:") + field.key;
  return dynamic_cast<const TagLib::ASF::File*>(&file) != nullptr ? field.asf : field.key;
}

TagLib::StringList fieldOf(const TagLib::File& file, const Field& field) {
  const TagLib::String name = ownName(file, field);
  if (const auto* mp4 = dynamic_cast<const TagLib::MP4::File*>(&file)) return mp4->tag()->item(name).toStringList();
  if (const auto* asf = dynamic_cast<const TagLib::ASF::File*>(&file)) {
    // Sorted: TagLib spreads them over two parts of the file, and reads the second part first.
    std::multiset<TagLib::String> values;
    for (const TagLib::ASF::Attribute& value : asf->tag()->attribute(name)) values.insert(value.toString());
    TagLib::StringList list;
    for (const TagLib::String& value : values) list.append(value);
    return list;
  }
  const TagLib::PropertyMap properties = file.properties();
  const auto found = properties.find(name);
  return found == properties.end() ? TagLib::StringList() : found->second;
}

MoodTags fieldsOf(const TagLib::File& file) {
  MoodTags tags;
  for (const Field& field : kFields) tags.*field.value = toValidUtf8(fieldOf(file, field).toString("\n").to8Bit(true));
  return tags;
}

/// TagLib 1 hands out the list itself; TagLib 2 lets names be added.
template <class Map>
void addUnsupported(Map& properties, const TagLib::String& name) {
  if constexpr (requires { properties.addUnsupportedData(name); })
    properties.addUnsupportedData(name);
  else
    properties.unsupportedData().append(name);
}

/// All that a file's tags say in words, but for our fields.
TagLib::PropertyMap otherProperties(TagLib::File& file) {
  TagLib::PropertyMap properties = file.properties();
  const auto addMissing = [&](const TagLib::Tag* tag) {
    if (tag == nullptr) return;
    for (const auto& [key, values] : tag->properties())
      if (!properties.contains(key)) properties.insert(key, values);
  };
  if (auto* mpeg = dynamic_cast<TagLib::MPEG::File*>(&file)) {
    if (mpeg->hasAPETag()) addMissing(mpeg->APETag());
    if (mpeg->hasID3v1Tag()) addMissing(mpeg->ID3v1Tag());
  }
  if (const auto* wave = dynamic_cast<const TagLib::RIFF::WAV::File*>(&file))
    if (wave->hasInfoTag()) addMissing(wave->InfoTag());
  TagLib::StringList unsupported = properties.unsupportedData();
  for (const Field& field : kFields) {
    properties.erase(field.key);
    if (const auto own = unsupported.find(ownName(file, field)); own != unsupported.end()) unsupported.erase(own);
  }
  TagLib::PropertyMap others;
  for (const auto& [key, values] : properties) others.insert(key, values);
  for (const TagLib::String& name : unsupported) addUnsupported(others, name);
  return others;
}

/// Sizes of what is no text: pictures, private frames. In the order of the file.
std::vector<std::pair<std::string, unsigned>> restOf(TagLib::File& file) {
  std::vector<std::pair<std::string, unsigned>> rest;
  const auto add = [&](const char* name, unsigned bytes) { rest.emplace_back(name, bytes); };
  const auto addId3 = [&](const TagLib::ID3v2::Tag* tag) {
    if (tag == nullptr) return;
    for (const TagLib::ID3v2::Frame* frame : tag->frameList())
      if (frame->frameID()[0] != 'T' && frame->frameID() != "COMM")
        add(std::string(frame->frameID().data(), 4).c_str(), frame->render().size());
  };
  if (auto* mpeg = dynamic_cast<TagLib::MPEG::File*>(&file)) addId3(mpeg->hasID3v2Tag() ? mpeg->ID3v2Tag() : nullptr);
  if (auto* wave = dynamic_cast<TagLib::RIFF::WAV::File*>(&file))
    addId3(wave->hasID3v2Tag() ? wave->ID3v2Tag() : nullptr);
  if (auto* aiff = dynamic_cast<TagLib::RIFF::AIFF::File*>(&file)) addId3(aiff->hasID3v2Tag() ? aiff->tag() : nullptr);
  if (auto* flac = dynamic_cast<TagLib::FLAC::File*>(&file))
    for (const TagLib::FLAC::Picture* picture : flac->pictureList()) add("picture", picture->data().size());
  if (auto* ogg = dynamic_cast<TagLib::Ogg::File*>(&file))
    if (auto* comment = dynamic_cast<TagLib::Ogg::XiphComment*>(ogg->tag()))
      for (const TagLib::FLAC::Picture* picture : comment->pictureList()) add("picture", picture->data().size());
  if (auto* mp4 = dynamic_cast<TagLib::MP4::File*>(&file))
    if (mp4->tag()->contains("covr"))
      for (const TagLib::MP4::CoverArt& cover : mp4->tag()->item("covr").toCoverArtList())
        add("covr", cover.data().size());
  return rest;
}

void copyInto(AtomicFile& copy, const fs::path& file) {
  std::ifstream source(file, std::ios::binary);
  std::vector<char> block(1 << 20);
  while (source) {
    source.read(block.data(), static_cast<std::streamsize>(block.size()));
    copy.write({block.data(), static_cast<std::size_t>(source.gcount())});
  }
  if (!source.eof()) throw IoError(Message(MOODOGRAM_TEXT("Library", "%1 cannot be read."), displayPath(file)));
}

void checkCopy(const fs::path& file, const fs::path& copy, const MoodTags& tags) {
  const TaggedFile before(file, true);
  const TaggedFile after(copy, true);
  if (fieldsOf(after.file()) != tags)
    throw IoError(Message(MOODOGRAM_TEXT("Library", "%1: the moods could not be read again; it was left as it is."),
                          displayPath(file)));
  if (!(otherProperties(before.file()) == otherProperties(after.file())) ||
      restOf(before.file()) != restOf(after.file()))
    throw IoError(
        Message(MOODOGRAM_TEXT("Library", "%1: writing moods would change its other tags; it was left as it is."),
                displayPath(file)));
}

}  // namespace

MoodTags moodTags(const EmotionScores& scores, const std::string& model) {
  MoodTags tags;
  if (scores.confidence() >= kNotSureBelow) tags.mood = emotionName(scores.top());
  for (const Emotion emotion : kEmotions) {
    tags.scores += (tags.scores.empty() ? "" : " ") + std::string(emotionName(emotion)) + "=" +
                   fixedText(static_cast<double>(scores[emotion]), 3);
  }
  tags.model = model;
  return tags;
}

MoodTags readMoodTags(const fs::path& file) { return fieldsOf(TaggedFile(file, true).file()); }

void writeMoodTags(const fs::path& file, const MoodTags& tags, const TagVerifier& verify) {
  std::error_code error;
  const auto status = statusOf(file, error);
  if (!status)
    throw IoError(
        Message(MOODOGRAM_TEXT("Library", "%1 cannot be found: %2."), displayPath(file), systemMessage(error.value())));
  if (!status->isRegular())
    throw IoError(Message(MOODOGRAM_TEXT("Library", "%1 is not a regular file."), displayPath(file)));
  if (status->names > 1)
    throw IoError(Message(
        MOODOGRAM_TEXT("Library",
                       "%1 has several names (hard links), of which only one would change; it was left as it is."),
        displayPath(file)));
  if (!mayWrite(file)) throw IoError(Message(MOODOGRAM_TEXT("Library", "%1 may not be written."), displayPath(file)));
  if (readMoodTags(file) == tags) return;

  AtomicFile copy(file);
  copyInto(copy, file);
  takeOwnerOf(file, copy.descriptor(), error);
  if (error)
    throw IoError(Message(MOODOGRAM_TEXT("Library", "%1 cannot keep its owner: %2."), displayPath(file),
                          systemMessage(error.value())));
  copyExtendedAttributes(file, copy.descriptor(), error);
  if (error)
    throw IoError(Message(MOODOGRAM_TEXT("Library", "%1 cannot keep its extended attributes: %2."), displayPath(file),
                          systemMessage(error.value())));
  {
    const TaggedFile edited(copy.temporaryPath(), false);
    if (!setFields(edited.file(), tags))
      throw IoError(
          Message(MOODOGRAM_TEXT("Library", "%1 is of a kind that has no place for moods."), displayPath(file)));
  }
  checkCopy(file, copy.temporaryPath(), tags);
  verify(file, copy.temporaryPath());
  const auto now = statusOf(file);
  if (!now || now->modifiedNs != status->modifiedNs || now->sizeBytes != status->sizeBytes)
    throw IoError(Message(MOODOGRAM_TEXT("Library", "%1 changed meanwhile; it was left as it is. Try again."),
                          displayPath(file)));
  copy.commit();
}

}  // namespace moodogram
