// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/cover_reader.h"

#include <taglib/aifffile.h>
#include <taglib/apefile.h>
#include <taglib/apetag.h>
#include <taglib/asffile.h>
#include <taglib/asfpicture.h>
#include <taglib/asftag.h>
#include <taglib/attachedpictureframe.h>
#include <taglib/flacfile.h>
#include <taglib/flacpicture.h>
#include <taglib/id3v2tag.h>
#include <taglib/mp4coverart.h>
#include <taglib/mp4file.h>
#include <taglib/mp4tag.h>
#include <taglib/mpcfile.h>
#include <taglib/mpegfile.h>
#include <taglib/oggfile.h>
#include <taglib/trueaudiofile.h>
#include <taglib/wavfile.h>
#include <taglib/wavpackfile.h>
#include <taglib/xiphcomment.h>

#include <algorithm>
#include <array>
#include <exception>
#include <fstream>
#include <iterator>
#include <string_view>
#include <system_error>

#include "core/base/ascii.h"
#include "core/library/tag_file.h"
#include "core/system/path_bytes.h"

namespace moodogram {
namespace fs = std::filesystem;
namespace {

constexpr int kFrontCover = 3;  // in ID3v2, FLAC and ASF alike

/// Empty: not a picture that the window shows.
std::string mimeTypeOf(std::string_view bytes) {
  using namespace std::string_view_literals;
  if (bytes.starts_with("\xFF\xD8\xFF"sv)) return "image/jpeg";
  if (bytes.starts_with("\x89PNG\r\n\x1A\n"sv)) return "image/png";
  if (bytes.starts_with("GIF8"sv)) return "image/gif";
  if (bytes.starts_with("RIFF"sv) && bytes.substr(0, 12).ends_with("WEBP"sv)) return "image/webp";
  if (bytes.starts_with("BM"sv)) return "image/bmp";
  return {};
}

/// Keeps the best of the pictures that it is offered.
class Choice {
 public:
  explicit Choice(std::size_t mostBytes) : m_mostBytes(mostBytes) {}

  void offer(const TagLib::ByteVector& picture, bool isFront) {
    if (picture.size() > m_mostBytes || (m_cover && (m_isFront || !isFront))) return;
    const std::string_view bytes(picture.data(), picture.size());
    std::string mimeType = mimeTypeOf(bytes);
    if (mimeType.empty()) return;
    m_cover = Cover{std::string(bytes), std::move(mimeType)};
    m_isFront = isFront;
  }

  std::optional<Cover> take() { return std::move(m_cover); }

 private:
  std::size_t m_mostBytes;
  std::optional<Cover> m_cover;
  bool m_isFront = false;
};

void offer(Choice& choice, const TagLib::ID3v2::Tag* tag) {
  if (tag == nullptr) return;
  for (const TagLib::ID3v2::Frame* frame : tag->frameList("APIC"))
    if (const auto* picture = dynamic_cast<const TagLib::ID3v2::AttachedPictureFrame*>(frame))
      choice.offer(picture->picture(), picture->type() == TagLib::ID3v2::AttachedPictureFrame::FrontCover);
}

void offer(Choice& choice, const TagLib::List<TagLib::FLAC::Picture*>& pictures) {
  for (const TagLib::FLAC::Picture* picture : pictures)
    choice.offer(picture->data(), static_cast<int>(picture->type()) == kFrontCover);
}

void offer(Choice& choice, const TagLib::APE::Tag* tag) {
  if (tag == nullptr) return;
  for (const auto& [name, item] : tag->itemListMap()) {
    if (item.type() != TagLib::APE::Item::Binary || !name.upper().startsWith("COVER ART")) continue;
    const TagLib::ByteVector data = item.binaryData();  // a file name, a NUL, the picture
    const int end = data.find('\0');
    if (end >= 0) choice.offer(data.mid(static_cast<unsigned int>(end) + 1), name.upper() == "COVER ART (FRONT)");
  }
}

void offer(Choice& choice, const TagLib::MP4::Tag* tag) {
  if (tag == nullptr || !tag->contains("covr")) return;
  for (const TagLib::MP4::CoverArt& cover : tag->item("covr").toCoverArtList()) choice.offer(cover.data(), true);
}

void offer(Choice& choice, const TagLib::ASF::Tag* tag) {
  if (tag == nullptr || !tag->contains("WM/Picture")) return;
  for (const TagLib::ASF::Attribute& attribute : tag->attribute("WM/Picture")) {
    const TagLib::ASF::Picture picture = attribute.toPicture();
    if (picture.isValid()) choice.offer(picture.picture(), static_cast<int>(picture.type()) == kFrontCover);
  }
}

std::optional<Cover> embeddedCover(const fs::path& path, std::size_t mostBytes) {
  TagFile opened(path);
  TagLib::File* const file = opened.file();
  if (file == nullptr) return std::nullopt;
  Choice choice(mostBytes);
  if (auto* mpeg = dynamic_cast<TagLib::MPEG::File*>(file)) {
    if (mpeg->hasID3v2Tag()) offer(choice, mpeg->ID3v2Tag());
    if (mpeg->hasAPETag()) offer(choice, mpeg->APETag());
  } else if (auto* flac = dynamic_cast<TagLib::FLAC::File*>(file)) {
    offer(choice, flac->pictureList());
  } else if (dynamic_cast<TagLib::Ogg::File*>(file) != nullptr) {
    if (auto* comment = dynamic_cast<TagLib::Ogg::XiphComment*>(file->tag())) offer(choice, comment->pictureList());
  } else if (auto* mp4 = dynamic_cast<TagLib::MP4::File*>(file)) {
    offer(choice, mp4->tag());
  } else if (auto* asf = dynamic_cast<TagLib::ASF::File*>(file)) {
    offer(choice, asf->tag());
  } else if (auto* wav = dynamic_cast<TagLib::RIFF::WAV::File*>(file)) {
    if (wav->hasID3v2Tag()) offer(choice, wav->ID3v2Tag());
  } else if (auto* aiff = dynamic_cast<TagLib::RIFF::AIFF::File*>(file)) {
    offer(choice, dynamic_cast<TagLib::ID3v2::Tag*>(aiff->tag()));
  } else if (auto* ape = dynamic_cast<TagLib::APE::File*>(file)) {
    if (ape->hasAPETag()) offer(choice, ape->APETag());
  } else if (auto* musepack = dynamic_cast<TagLib::MPC::File*>(file)) {
    if (musepack->hasAPETag()) offer(choice, musepack->APETag());
  } else if (auto* wavPack = dynamic_cast<TagLib::WavPack::File*>(file)) {
    if (wavPack->hasAPETag()) offer(choice, wavPack->APETag());
  } else if (auto* trueAudio = dynamic_cast<TagLib::TrueAudio::File*>(file)) {
    if (trueAudio->hasID3v2Tag()) offer(choice, trueAudio->ID3v2Tag());
  }
  return choice.take();
}

/// How much a file of this name is wanted as the cover, 0 the most; nullopt: it is none.
std::optional<std::size_t> rankOf(const fs::path& name) {
  static constexpr std::array<std::string_view, 4> kStems{"cover", "folder", "front", "album"};
  static constexpr std::array<std::string_view, 4> kEndings{".jpg", ".jpeg", ".png", ".webp"};
  const std::string lower = asciiLower(pathBytes(name));
  for (std::size_t i = 0; i < kStems.size(); ++i)
    for (std::size_t j = 0; j < kEndings.size(); ++j)
      if (lower.size() == kStems[i].size() + kEndings[j].size() && lower.starts_with(kStems[i]) &&
          lower.ends_with(kEndings[j]))
        return i * kEndings.size() + j;
  return std::nullopt;
}

std::optional<Cover> coverBeside(const fs::path& file, std::size_t mostBytes) {
  std::error_code error;
  std::optional<std::size_t> best;
  fs::path picture;
  fs::directory_iterator entry(file.parent_path(), error);
  for (const fs::directory_iterator end; !error && entry != end; entry.increment(error)) {
    const std::optional<std::size_t> rank = rankOf(entry->path().filename());
    if (!rank || (best && *best <= *rank) || !entry->is_regular_file(error)) continue;
    best = rank;
    picture = entry->path();
  }
  if (!best || fs::file_size(picture, error) > mostBytes || error) return std::nullopt;
  std::ifstream stream(picture, std::ios::binary);
  std::string bytes{std::istreambuf_iterator<char>(stream), {}};
  std::string mimeType = mimeTypeOf(bytes);
  if (mimeType.empty()) return std::nullopt;
  return Cover{std::move(bytes), std::move(mimeType)};
}

}  // namespace

std::optional<Cover> readCover(const fs::path& file, std::size_t mostBytes) {
  try {
    std::optional<Cover> cover = embeddedCover(file, mostBytes);
    return cover ? std::move(cover) : coverBeside(file, mostBytes);
  } catch (const std::exception&) {  // of TagLib, or no memory for what a damaged file asks for
    return std::nullopt;
  }
}

}  // namespace moodogram
