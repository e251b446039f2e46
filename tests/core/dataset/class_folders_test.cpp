// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/class_folders.h"

#include <QTest>

#include "tests/support/datasets.h"
#include "tests/support/files.h"

using namespace moodogram;
using test::notesSay;

class ClassFoldersTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void foldersAreTheLabels() {
    const test::TemporaryFolder folder;
    for (const char* name : {"Happy/band/1.wav", "joy/band/live/2.mp3", "SAD/3.ogg", "Q2/4.wav", "techno/5.wav",
                             "techno/6.wav", "7.wav", "happy/cover.jpg", "Scared/\xE9t\xE9/\xFF.wav", "neutral/8.wav"})
      test::writeFileBelow(folder.path(), name, "");
    const Dataset dataset = openDataset({"auto", folder.path(), {}, {}});
    QCOMPARE(dataset.recordings.size(), std::size_t(5));
    QCOMPARE(test::recordingOf(dataset, "2.mp3").label, Label::of(MoodClass::Happy));
    QCOMPARE(test::recordingOf(dataset, "2.mp3").group, std::string("band"));
    QCOMPARE(test::recordingOf(dataset, "1.wav").group, std::string("band"));
    QCOMPARE(test::recordingOf(dataset, "3.ogg").label, Label::of(MoodClass::Sad));
    QCOMPARE(test::recordingOf(dataset, "3.ogg").group, std::string());
    QCOMPARE(test::recordingOf(dataset, "4.wav").label.kind, Label::Kind::AnyOf);
    QCOMPARE(test::recordingOf(dataset, "\xFF.wav").label, Label::of(MoodClass::Fearful));
    QCOMPARE(test::recordingOf(dataset, "\xFF.wav").group, std::string("\xE9t\xE9"));
    QVERIFY(notesSay(dataset, "2 files left out: the folder \"techno\""));
    QVERIFY(notesSay(dataset, "1 file left out: the folder \"neutral\""));
    QVERIFY(notesSay(dataset, "1 file left out: directly in the folder"));
  }

  void publishedPartsAndNoGroups() {
    const test::TemporaryFolder folder;
    for (const char* name : {"train/calm/1.wav", "Val/angry/2.wav", "test/fear/3.wav", "calm/4.wav"})
      test::writeFileBelow(folder.path(), name, "");
    const Dataset dataset = openDataset({"folders", folder.path() / "", {}, {}});
    QCOMPARE(dataset.recordings.size(), std::size_t(4));
    QCOMPARE(dataset.name, folder.path().filename().string());  // though its path ends with a slash
    QCOMPARE(test::recordingOf(dataset, "1.wav").part, Part::Train);
    QCOMPARE(test::recordingOf(dataset, "2.wav").part, Part::Validation);
    QCOMPARE(test::recordingOf(dataset, "3.wav").part, Part::Test);
    QCOMPARE(test::recordingOf(dataset, "4.wav").part, Part::Unassigned);
    QVERIFY(notesSay(dataset, "every recording stands for itself"));
  }

  void linksAndLockedFolders() {
    const test::TemporaryFolder music;
    const test::TemporaryFolder folder;
    test::writeFileBelow(music.path(), "1.wav", "");
    test::writeFileBelow(folder.path(), "calm/2.wav", "");
    test::writeFileBelow(folder.path(), "angry/3.wav", "");
    std::filesystem::create_directory_symlink(music.path(), folder / "happy");
    std::filesystem::create_directory_symlink(folder.path(), folder / "calm/loop");
    std::filesystem::create_symlink(folder / "nowhere.wav", folder / "calm/broken.wav");
    std::filesystem::create_symlink(music / "1.wav", folder / "calm/linked.wav");
    std::filesystem::permissions(folder / "angry", std::filesystem::perms::none);
    {
      const test::WithoutRootRights stranger;
      const Dataset dataset = openDataset({"auto", folder.path(), {}, {}});
      QCOMPARE(dataset.recordings.size(), std::size_t(3));
      QCOMPARE(test::recordingOf(dataset, "1.wav").label, Label::of(MoodClass::Happy));
      QCOMPARE(test::recordingOf(dataset, "linked.wav").label, Label::of(MoodClass::Calm));
      QVERIFY(notesSay(dataset, "angry cannot be read"));
    }
    std::filesystem::permissions(folder / "angry", std::filesystem::perms::owner_all);
  }

  void nothingThatFits() {
    const test::TemporaryFolder folder;
    test::writeFileBelow(folder.path(), "techno/1.wav", "");
    const auto errorOf = [&](const char* format) {
      return test::configErrorOf([&] { openDataset({format, folder.path(), {}, {}}); });
    };
    QVERIFY(errorOf("folders").find("There are no class folders with audio") != std::string::npos);
    QVERIFY(errorOf("auto").find("was not recognised") != std::string::npos);
  }
};

QTEST_GUILESS_MAIN(ClassFoldersTest)
#include "class_folders_test.moc"
