// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/cover_reader.h"

#include <taglib/apefile.h>
#include <taglib/apetag.h>
#include <taglib/asffile.h>
#include <taglib/attachedpictureframe.h>
#include <taglib/flacfile.h>
#include <taglib/id3v2tag.h>
#include <taglib/mp4file.h>
#include <taglib/mpegfile.h>
#include <taglib/opusfile.h>
#include <taglib/vorbisfile.h>
#include <taglib/wavfile.h>

#include <QTest>

#include "tests/support/files.h"
#include "tests/support/tagged_files.h"

using namespace moodogram;
using namespace moodogram::test;
namespace fs = std::filesystem;

namespace {

const std::string kJpeg = "\xFF\xD8\xFF\xE0 front";
const std::string kPng = "\x89PNG\r\n\x1A\n other";

TagLib::ByteVector bytesOf(const std::string& text) { return {text.data(), static_cast<unsigned int>(text.size())}; }

TagLib::FLAC::Picture* flacPicture(const std::string& bytes, TagLib::FLAC::Picture::Type type) {
  auto* picture = new TagLib::FLAC::Picture;
  picture->setType(type);
  picture->setData(bytesOf(bytes));
  return picture;
}

void addPictures(TagLib::ID3v2::Tag* tag) {
  for (const auto& [bytes, type] : {std::pair(kPng, TagLib::ID3v2::AttachedPictureFrame::BackCover),
                                    std::pair(kJpeg, TagLib::ID3v2::AttachedPictureFrame::FrontCover)}) {
    auto* frame = new TagLib::ID3v2::AttachedPictureFrame;
    frame->setType(type);
    frame->setPicture(bytesOf(bytes));
    tag->addFrame(frame);
  }
}

template <typename File>
bool addToXiph(const fs::path& file) {
  File opened(file.c_str());
  opened.tag()->addPicture(flacPicture(kPng, TagLib::FLAC::Picture::BackCover));
  opened.tag()->addPicture(flacPicture(kJpeg, TagLib::FLAC::Picture::FrontCover));
  return opened.save();
}

/// Puts a front cover into the file, and where a format can hold several, another picture before it.
bool addPictures(const fs::path& file) {
  const std::string ending = file.extension().string();
  if (ending == ".mp3") {
    TagLib::MPEG::File opened(file.c_str());
    addPictures(opened.ID3v2Tag(true));
    return opened.save();
  }
  if (ending == ".wav") {
    TagLib::RIFF::WAV::File opened(file.c_str());
    addPictures(opened.ID3v2Tag());
    return opened.save();
  }
  if (ending == ".flac") {
    TagLib::FLAC::File opened(file.c_str());
    opened.addPicture(flacPicture(kPng, TagLib::FLAC::Picture::BackCover));
    opened.addPicture(flacPicture(kJpeg, TagLib::FLAC::Picture::FrontCover));
    return opened.save();
  }
  if (ending == ".ogg") return addToXiph<TagLib::Ogg::Vorbis::File>(file);
  if (ending == ".opus") return addToXiph<TagLib::Ogg::Opus::File>(file);
  if (ending == ".m4a") {
    TagLib::MP4::File opened(file.c_str());
    TagLib::MP4::CoverArtList covers;
    covers.append(TagLib::MP4::CoverArt(TagLib::MP4::CoverArt::JPEG, bytesOf(kJpeg)));
    opened.tag()->setItem("covr", covers);
    return opened.save();
  }
  if (ending == ".wma") {
    TagLib::ASF::File opened(file.c_str());
    TagLib::ASF::Picture picture;
    picture.setType(TagLib::ASF::Picture::FrontCover);
    picture.setMimeType("image/jpeg");
    picture.setPicture(bytesOf(kJpeg));
    opened.tag()->setAttribute("WM/Picture", TagLib::ASF::Attribute(picture));
    return opened.save();
  }
  if (ending == ".ape") {
    TagLib::APE::File opened(file.c_str());
    opened.APETag(true)->setData("Cover Art (Front)", bytesOf(std::string("cover.jpg") + '\0' + kJpeg));
    return opened.save();
  }
  return false;
}

}  // namespace

class CoverReaderTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void inEveryFormat() {
    const TemporaryFolder folder;
    for (const char* name : {"t.mp3", "t.flac", "t.ogg", "t.opus", "t.m4a", "t.wav", "t.wma", "t.ape"}) {
      const fs::path file = folder / name;
      if (file.extension() == ".ape")
        writeFile(file, monkeysAudio());
      else
        QVERIFY(encodeTone(file, 0.5));
      QVERIFY2(!readCover(file), name);
      QVERIFY2(addPictures(file), name);
      const auto cover = readCover(file);
      QVERIFY2(cover && cover->bytes == kJpeg && cover->mimeType == "image/jpeg", name);
      QVERIFY2(!readCover(file, 5), name);
    }
  }

  void besideTheFile() {
    const TemporaryFolder folder;
    const fs::path file = folder / "a.wav";
    writeFile(file, "no pictures here");
    QVERIFY(!readCover(file));
    writeFile(folder / "Folder.PNG", kPng);
    writeFile(folder / "recover.jpg", kJpeg);
    QCOMPARE(readCover(file)->bytes, kPng);
    QCOMPARE(readCover(file)->mimeType, std::string("image/png"));
    writeFile(folder / "cover.jpg", kJpeg);
    QCOMPARE(readCover(file)->bytes, kJpeg);
    QVERIFY(!readCover(file, 5));
    writeFile(folder / "cover.jpg", "no picture");
    QVERIFY(!readCover(file));
    QVERIFY(!readCover(folder / "nowhere/b.wav"));
  }
};

QTEST_GUILESS_MAIN(CoverReaderTest)
#include "cover_reader_test.moc"
