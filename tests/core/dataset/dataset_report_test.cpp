// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/dataset_report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <set>
#include <thread>

#include "core/audio/audio_error.h"
#include "core/audio/demo_synthesizer.h"
#include "core/dataset/sound_copies.h"
#include "tests/support/audio_files.h"
#include "tests/support/datasets.h"
#include "tests/support/files.h"
#include "tests/support/real_data.h"

using namespace moodogram;

namespace {

std::vector<float> tone(double level, std::size_t frames, double hz = 440) {
  std::vector<float> samples(frames);
  for (std::size_t i = 0; i < frames; ++i)
    samples[i] = static_cast<float>(level * std::sin(0.0001 * hz * static_cast<double>(i)));
  return samples;
}

QJsonObject jsonOf(const Dataset& dataset, const DatasetReport& report) {
  QJsonParseError error;
  const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(reportJson(dataset, report)), &error);
  if (error.error != QJsonParseError::NoError) qWarning() << error.errorString();
  return document.object();
}

QStringList textsOf(const QJsonValue& list, const QString& member = {}) {
  QStringList texts;
  for (const QJsonValue& each : list.toArray())
    texts << (member.isEmpty() ? each : each.toObject()[member]).toString().section('/', -1);
  return texts;
}

}  // namespace

class DatasetReportTest : public QObject {
  Q_OBJECT

  test::TemporaryFolder m_folder;
  Dataset m_dataset;

  std::size_t indexOf(const std::string& name) const {
    return static_cast<std::size_t>(
        std::ranges::find_if(m_dataset.recordings,
                             [&](const Recording& each) { return each.file.filename().native() == name; }) -
        m_dataset.recordings.begin());
  }

 private Q_SLOTS:
  void initTestCase() {
    const auto path = [&](const char* name) {
      std::filesystem::create_directories((m_folder / name).parent_path());
      return m_folder / name;
    };
    const auto plain = tone(0.5, 88200);
    test::writeWav16(path("train/happy/ann/plain.wav"), plain, 44100, 1);
    // The same samples in another container, in the test.
    QVERIFY(test::run("sox", {path("train/happy/ann/plain.wav"), path("test/happy/bob/again.flac")}));
    auto clipped = tone(2, 48000, 2000);
    test::writeWav16(path("train/sad/ann/clipped.wav"), clipped, 48000, 1);
    auto touching = tone(0.5, 8000);
    touching[100] = touching[101] = touching[300] = 1;  // two in a row are no clipping
    test::writeWav16(path("train/calm/bob/touching.wav"), touching, 8000, 1);
    test::writeWav16(path("train/calm/cid/silent1.wav"), std::vector<float>(16000), 8000, 2);
    test::writeWav16(path("test/calm/dan/silent2.wav"), std::vector<float>(16000), 8000, 2);
    auto half = tone(0.5, 8000);
    std::fill(half.begin() + 4000, half.end(), 0.0F);
    test::writeWav16(path("test/sad/dan/half.wav"), half, 8000, 1);
    test::writeWav16(path("test/sad/\xE9/\xFF.wav"), tone(0.25, 8000), 8000, 1);
    test::writeFile(path("train/angry/eve/text.wav"), "this is no audio");
    std::string cut = test::readBytes(m_folder / "train/happy/ann/plain.wav");
    test::writeFile(path("train/angry/eve/cut.wav"), cut.substr(0, cut.size() / 2));
    test::writeFile(path("train/angry/eve/empty.wav"), "");
    test::writeFile(path("train/angry/eve/locked.wav"), cut);
    std::filesystem::permissions(m_folder / "train/angry/eve/locked.wav", std::filesystem::perms::none);
    m_dataset = openDataset({"folders", m_folder.path(), {}, {}});
    QCOMPARE(m_dataset.recordings.size(), std::size_t(12));
  }

  void whatFilesHold() {
    const test::WithoutRootRights stranger;
    const DatasetReport report = inspectDataset(m_dataset);
    const auto facts = [&](const char* name) { return report.recordings.at(indexOf(name)); };
    QCOMPARE(facts("plain.wav").seconds, 2.0);
    QCOMPARE(facts("plain.wav").sampleRateHz, 44100);
    QVERIFY(std::abs(facts("plain.wav").peak - 0.5) < 0.001);
    QCOMPARE(facts("plain.wav").clippedSamples, std::int64_t(0));
    QCOMPARE(facts("plain.wav").contentHash, facts("again.flac").contentHash);
    QVERIFY(facts("plain.wav").contentHash != facts("clipped.wav").contentHash);
    // A sine of twice full scale is beyond it for two thirds of the time.
    QVERIFY(std::abs(static_cast<double>(facts("clipped.wav").clippedSamples) / 48000 - 2.0 / 3) < 0.01);
    QCOMPARE(facts("touching.wav").clippedSamples, std::int64_t(0));
    QVERIFY(facts("silent1.wav").isSilent());
    QCOMPARE(facts("silent1.wav").channels, 2);
    QVERIFY(!facts("half.wav").isSilent());
    QVERIFY(std::abs(facts("half.wav").silentSeconds - 0.5) < 1e-9);
    for (const char* bad : {"text.wav", "cut.wav", "empty.wav", "locked.wav"}) {
      QVERIFY2(facts(bad).problem.english().find(bad) != std::string::npos, bad);
      QVERIFY(facts(bad).contentHash.empty());
    }
    QVERIFY(std::abs(facts("cut.wav").seconds - 1) < 0.01);
    // Silence is no duplicate of silence.
    QCOMPARE(report.duplicates, (Duplicates{{indexOf("again.flac"), indexOf("plain.wav")}}));
  }

  void leaksBetweenParts() {
    const test::WithoutRootRights stranger;
    const DatasetReport report = inspectDataset(m_dataset);
    QCOMPARE(report.partLeaks.size(), std::size_t(2));  // bob, and what plain.wav and again.flac hold
    QCOMPARE(report.partLeaks[0].group, std::string("bob"));
    QVERIFY(report.partLeaks[1].isDuplicate);
    // ann and bob share content, so they are one of the groups: ann+bob, cid, dan, eve, \xE9.
    QCOMPARE(report.groups, std::size_t(5));
    QCOMPARE(report.groupedFolds.names.size(), std::size_t(5));
    QVERIFY(findLeaks(m_dataset, report.groupedFolds, report.duplicates).empty());
    const auto oneFold = inspectDataset(m_dataset, {.headersOnly = true, .folds = 2});
    QCOMPARE(oneFold.groupedFolds.names.size(), std::size_t(2));
  }

  /// The same song as FLAC and as MP3, under two artists, and another of its length.
  void otherEncodingsAreFoundBySound() {
    const test::TemporaryFolder folder;
    const auto path = [&](const char* name) {
      std::filesystem::create_directories((folder / name).parent_path());
      return folder / name;
    };
    std::vector<std::filesystem::path> pieces;
    writeDemoLibrary(folder / "demo");
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder / "demo"))
      if (entry.is_regular_file()) pieces.push_back(entry.path());
    std::ranges::sort(pieces);
    const auto encode = [](const std::filesystem::path& from, const std::filesystem::path& to) {
      return test::ffmpeg({"-t", "20", "-i", from, "-b:a", "96k", to});
    };
    QVERIFY(encode(pieces[0], path("music/train/happy/ann/song.flac")));
    QVERIFY(encode(pieces[0], path("music/test/happy/bob/copy.mp3")));
    QVERIFY(encode(pieces[1], path("music/test/sad/cid/other.flac")));
    const Dataset music = openDataset({"folders", folder / "music", {}, {}});
    QCOMPARE(music.recordings.size(), std::size_t(3));

    const DatasetReport before = inspectDataset(music);
    QVERIFY(!before.soundCopies && before.duplicates.empty() && before.partLeaks.empty());
    const DatasetReport report = inspectDataset(music, {.bySound = true});
    QVERIFY(report.soundCopies.has_value());
    QCOMPARE(report.soundCopies->size(), std::size_t(1));
    std::set<std::string> names;
    for (const std::size_t i : report.soundCopies->front()) names.insert(music.recordings[i].file.filename().string());
    QCOMPARE(names, (std::set<std::string>{"copy.mp3", "song.flac"}));
    QCOMPARE(report.partLeaks.size(), std::size_t(1));
    QCOMPARE(before.groups, std::size_t(3));
    QCOMPARE(report.groups, std::size_t(2));
    QCOMPARE(jsonOf(music, report)["sound_copies"].toArray().size(), 1);
    QVERIFY(formatReport(music, report).find("same sound") != std::string::npos);
    QVERIFY(formatReport(music, before).find("sound") == std::string::npos);
  }

  void whatCannotBeComparedIsNotCalledDifferent() {
    Dataset dataset;
    dataset.recordings.resize(3);
    std::vector<RecordingFacts> facts(3);
    for (std::size_t i = 0; i < 3; ++i) {
      dataset.recordings[i].file = std::to_string(i);
      facts[i].seconds = 60;
      facts[i].peak = 1;
    }
    int asked = 0;
    const auto copies = [&](const SoundPrint& print) {
      asked = 0;
      return findSoundCopies(dataset, facts, {}, 1, {}, {}, print);
    };
    const SoundPrint alike = [&](const auto&, const auto&) {
      ++asked;
      return Fingerprint(100, 0xF0F0F0F0U);
    };
    QVERIFY(!copies([](const auto& file, const auto&) -> Fingerprint {
      throw AudioError(AudioErrorKind::Unsupported, file, "no module");
    }));
    QCOMPARE(*copies(alike), (Duplicates{{0, 1, 2}}));
    facts[2].seconds = 61;  // too long to be the same
    QCOMPARE(*copies(alike), (Duplicates{{0, 1}}));
    QCOMPARE(asked, 2);
    facts[0].seconds = facts[1].seconds = 4;  // sentences
    QCOMPARE(*copies(alike), Duplicates());
    QCOMPARE(asked, 0);
  }

  void json() {
    const test::WithoutRootRights stranger;
    const QJsonObject json = jsonOf(m_dataset, inspectDataset(m_dataset));
    QCOMPARE(json["recordings"].toInt(), 12);
    QCOMPARE(json["classes"].toObject()["calm"].toDouble(), 3.0);
    QCOMPARE(textsOf(json["parts"], "name"), (QStringList{"train", "test"}));
    QCOMPARE(json["parts"].toArray()[1].toObject()["recordings"].toInt(), 4);
    QCOMPARE(textsOf(json["groups"], "name"), (QStringList{"ann", "bob", "cid", "dan", "eve", "\uFFFD"}));
    QCOMPARE(textsOf(json["problems"], "file"), (QStringList{"cut.wav", "empty.wav", "locked.wav", "text.wav"}));
    QCOMPARE(textsOf(json["clipped"], "file"), (QStringList{"clipped.wav"}));
    QCOMPARE(textsOf(json["silent"]), (QStringList{"silent2.wav", "silent1.wav"}));
    QCOMPARE(textsOf(json["duplicates"].toArray()[0]), (QStringList{"again.flac", "plain.wav"}));
    QCOMPARE(textsOf(json["leaks_between_parts"], "group"), (QStringList{"bob", ""}));
    QCOMPARE(json["channels"].toArray()[1].toObject()["recordings"].toInt(), 2);
    int inFolds = 0;
    for (const QJsonValue& fold : json["grouped_folds"].toArray()) inFolds += fold.toObject()["recordings"].toInt();
    QCOMPARE(inFolds, 12);
  }

  void text() {
    const test::WithoutRootRights stranger;
    const std::string text = formatReport(m_dataset, inspectDataset(m_dataset));
    qInfo("%s", text.c_str());
    for (const char* said :
         {"12 recordings, 6 folders", "! A network cannot learn what is not here: fearful",
          "clipped         1 file: clipped.wav",
          "silent          2 files: ", "same samples    2 files: again.flac, plain.wav",
          "! The published parts leak: 1 folder on more than one side: bob.", "text.wav", "Grouped folds"})
      QVERIFY2(text.find(said) != std::string::npos, said);
    QVERIFY(QString::fromUtf8(text.c_str()).toUtf8() == QByteArray::fromStdString(text));
  }

  void headersOnly() {
    const test::WithoutRootRights stranger;
    const DatasetReport report = inspectDataset(m_dataset, {.headersOnly = true});
    QCOMPARE(report.recordings.at(indexOf("plain.wav")).seconds, 2.0);
    QVERIFY(report.recordings.at(indexOf("plain.wav")).contentHash.empty());
    QVERIFY(!report.recordings.at(indexOf("text.wav")).problem.isEmpty());
    QVERIFY(report.duplicates.empty());
    QCOMPARE(report.partLeaks.size(), std::size_t(1));
    const QJsonObject json = jsonOf(m_dataset, report);
    QVERIFY(json["headers_only"].toBool() && !json.contains("clipped"));
    QVERIFY(formatReport(m_dataset, report).find("only the headers were read") != std::string::npos);
  }

  void threadsDoNotMatter() {
    const auto one = inspectDataset(m_dataset, {.threads = 1});
    const auto many = inspectDataset(m_dataset, {.threads = 8});
    QCOMPARE(reportJson(m_dataset, one), reportJson(m_dataset, many));
  }

  void samplesThatAreNotFiniteAreReported() {
    const test::TemporaryFolder folder;
    // RIFF with one channel of 32-bit floats: 1, not a number, 0.5.
    const std::string floats("\x00\x00\x80\x3F\x00\x00\xC0\x7F\x00\x00\x00\x3F", 12);
    const std::string head(
        "RIFF\x30\x00\x00\x00WAVEfmt \x10\x00\x00\x00\x03\x00\x01\x00\x40\x1F\x00\x00"
        "\x00\x7D\x00\x00\x04\x00\x20\x00"
        "data\x0C\x00\x00\x00",
        44);
    test::writeFile(folder / "nan.wav", head + floats);
    Dataset dataset;
    dataset.recordings.push_back({folder / "nan.wav", Label::of(Emotion::Sad), "", Part::Unassigned});
    const DatasetReport report = inspectDataset(dataset);
    QVERIFY2(report.recordings[0].problem.english().find("nan.wav") != std::string::npos,
             report.recordings[0].problem.english().c_str());
    QVERIFY(report.recordings[0].seconds > 0 && !report.recordings[0].contentHash.empty());
  }

  void progressAndCancel() {
    std::int64_t last = -1;
    bool rising = true;
    inspectDataset(m_dataset, {}, {}, [&](const Progress& progress) {
      rising = rising && progress.done > last && progress.total == 12;
      last = progress.done;
    });
    QVERIFY(rising);
    QCOMPARE(last, std::int64_t(12));
    std::stop_source stop;
    QVERIFY_EXCEPTION_THROWN(
        inspectDataset(m_dataset, {.threads = 1}, stop.get_token(), [&](const Progress&) { stop.request_stop(); }),
        Cancelled);
    stop.request_stop();
    QVERIFY_EXCEPTION_THROWN(inspectDataset(m_dataset, {}, stop.get_token()), Cancelled);
    // What a callback throws comes through.
    QVERIFY_EXCEPTION_THROWN(inspectDataset(m_dataset, {}, {}, [](const Progress&) { throw IoError("full"); }),
                             IoError);
  }

  void emptyDataset() {
    const DatasetReport report = inspectDataset({});
    QVERIFY(report.groupedFolds.names.empty());
    QCOMPARE(jsonOf({}, report)["recordings"].toInt(), 0);
    QVERIFY(formatReport({}, report).find("too few groups") != std::string::npos);
  }

  void duplicateOfTheSpeechPart() {
    const auto folder = test::realData("ravdess_speech");
    if (!folder) return;
    Dataset dataset = openDataset({"ravdess-speech", *folder, {}, {}});
    std::erase_if(dataset.recordings, [](const Recording& each) { return each.group != "07"; });
    const DatasetReport report = inspectDataset(dataset);
    QCOMPARE(report.duplicates.size(), std::size_t(1));
    QCOMPARE(dataset.recordings.at(report.duplicates[0].at(0)).file.stem(), "03-01-03-01-02-01-07");
    QCOMPARE(dataset.recordings.at(report.duplicates[0].at(1)).file.stem(), "03-01-03-01-02-02-07");
  }
};

QTEST_GUILESS_MAIN(DatasetReportTest)
#include "dataset_report_test.moc"
