// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/output_names.h"

#include <QTest>
#include <set>

#include "tests/support/files.h"

using namespace moodogram;
using namespace moodogram::test;
namespace fs = std::filesystem;
using Paths = std::vector<fs::path>;

class OutputNamesTest : public QObject {
  Q_OBJECT

  TemporaryFolder m_folder;

 private Q_SLOTS:
  void initTestCase() {
    fs::create_directories(m_folder / "music/album");
    fs::create_directories(m_folder / "more/music");
  }

  void oneFolderIsMirrored() {
    const fs::path music = m_folder / "music";
    for (const fs::path& input : {music, music / "", music / "album/.."})
      QCOMPARE(mirroredNames({input}, {input / "a.wav", input / "album/b.c.flac"}), (Paths{"a", "album/b.c"}));
  }

  void severalFoldersKeepTheirNames() {
    QCOMPARE(mirroredNames({m_folder / "music", m_folder / "more", "/elsewhere/one.mp3"},
                           {m_folder / "music/a.wav", m_folder / "more/x/b.wav", "/elsewhere/one.mp3"}),
             (Paths{"music/a", "more/x/b", "one"}));
  }

  void equalNamesAreToldApart() {
    const fs::path music = m_folder / "music";
    QCOMPARE(mirroredNames({music}, {music / "a.flac", music / "a.wav", music / "b.wav"}),
             (Paths{"a.flac", "a.wav", "b"}));
    QCOMPARE(mirroredNames({"/x/a.wav", "/y/a.wav"}, {"/x/a.wav", "/y/a.wav"}), (Paths{"a.wav", "a.wav-2"}));
    // The name that one gets may be the name that another has.
    const Paths names = mirroredNames({music}, {music / "a.flac", music / "a.wav", music / "a.wav.mp3"});
    QCOMPARE(std::set<fs::path>(names.begin(), names.end()).size(), std::size_t{3});
    const fs::path other = m_folder / "more/music";
    QCOMPARE(mirroredNames({music, other}, {music / "a.wav", other / "a.wav"}),
             (Paths{"music/a.wav", "music/a.wav-2"}));
  }
};

QTEST_GUILESS_MAIN(OutputNamesTest)
#include "output_names_test.moc"
