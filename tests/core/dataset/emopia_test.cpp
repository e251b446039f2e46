// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/emopia.h"

#include <QTest>
#include <array>

#include "core/dataset/emotion_table.h"
#include "tests/support/datasets.h"
#include "tests/support/files.h"
#include "tests/support/real_data.h"

using namespace moodogram;
using test::notesSay;

class EmopiaTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void quadrantsOfThePlane() {
    QCOMPARE(labelOfQuadrant(1), Label::anyOf(std::array{MoodClass::Happy}));
    QCOMPARE(labelOfQuadrant(2), Label::anyOf(std::array{MoodClass::Angry, MoodClass::Fearful}));
    QCOMPARE(labelOfQuadrant(3), Label::anyOf(std::array{MoodClass::Sad}));
    QCOMPARE(labelOfQuadrant(4), Label::anyOf(std::array{MoodClass::Calm}));
  }

  void namesAndPublishedSplit() {
    const test::TemporaryFolder folder;
    for (const char* name : {"audio/Q1_ab_c_0.wav", "audio/Q2_ab_c_13.flac", "audio/q4_-x-_2.ogg", "audio/Q3_song.mp3",
                             "audio/Q5_x_0.wav", "audio/Q1_ab_c_0.ogg"})
      test::writeFileBelow(folder.path(), name, "");
    test::writeFile(folder / "train.csv", "fname,label\nQ1_ab_c_0,Q1\nQ2_ab_c_13,Q2\nQ3_gone_1,Q3\n");
    test::writeFile(folder / "val.csv", "fname,label\nq4_-x-_2,Q4\n");
    for (const auto& place : {folder.path(), folder / "audio", folder / "audio/"}) {
      const Dataset dataset = openDataset({"auto", place, {}, {}});
      QCOMPARE(dataset.name, std::string("EMOPIA"));
      QCOMPARE(dataset.recordings.size(), std::size_t(4));
      QCOMPARE(test::groupsOf(dataset), (std::set<std::string>{"ab_c", "-x-", "song"}));
      QCOMPARE(test::recordingOf(dataset, "Q2_ab_c_13.flac").part, Part::Train);
      QCOMPARE(test::recordingOf(dataset, "Q2_ab_c_13.flac").label.kind, Label::Kind::AnyOf);
      QCOMPARE(test::recordingOf(dataset, "q4_-x-_2.ogg").part, Part::Validation);
      QCOMPARE(dataset.missing, (std::vector<std::string>{"Q3_gone_1"}));
      QVERIFY(notesSay(dataset, "1 clip in no part of the published split: Q3_song"));
      QVERIFY(notesSay(dataset, "1 file left out: not named by a quadrant"));
      QVERIFY(notesSay(dataset, "there in another file: Q1_ab_c_0.wav"));
    }
    test::writeFile(folder / "test.csv", "fname,label\nQ1_ab_c_0,Q1\n");
    QVERIFY(test::configErrorOf([&] {
              openDataset({"emopia", folder.path(), {}, {}});
            }).find("test.csv, line 2, column 1: \"Q1_ab_c_0\" is in two parts") != std::string::npos);
  }

  void midiHasToBeRendered() {
    const test::TemporaryFolder folder;
    const auto data = test::realData("emopia");
    if (!data) test::writeFileBelow(folder.path(), "midis/Q1_a_0.mid", "");
    const std::string error = test::configErrorOf([&] { openDataset({"auto", data.value_or(folder.path()), {}, {}}); });
    QVERIFY2(error.find("fluidsynth -ni") != std::string::npos && error.find("--audio") != std::string::npos,
             error.c_str());
  }

  void publishedClips() {
    const auto data = test::realData("emopia");
    if (!data) return;
    // The names are what counts here; nothing is decoded.
    const test::TemporaryFolder audio;
    for (const auto& entry : std::filesystem::directory_iterator(*data / "midis"))
      test::writeFile(audio / entry.path().filename().replace_extension(".wav"), "");
    const Dataset dataset = openDataset({"auto", *data, audio.path(), {}});
    QCOMPARE(dataset.recordings.size(), std::size_t(1078));
    QVERIFY(dataset.missing.empty());
    std::array<std::size_t, 4> parts{};
    for (const Recording& recording : dataset.recordings) ++parts[static_cast<std::size_t>(recording.part)];
    QCOMPARE(parts, (std::array<std::size_t, 4>{27, 767, 198, 86}));
    QVERIFY(notesSay(dataset, "27 clips in no part of the published split"));
  }
};

QTEST_GUILESS_MAIN(EmopiaTest)
#include "emopia_test.moc"
