// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>
#include <array>
#include <map>
#include <optional>
#include <random>
#include <string>
#include <vector>

#include "core/dataset/csv_table.h"
#include "tests/app/cli_fixture.h"
#include "tests/support/real_data.h"

using namespace moodogram;
using namespace moodogram::test;

namespace {

constexpr std::array kFour{"calm", "happy", "sad", "angry"};
constexpr std::array kTags{"emotion-calming_/_soothing", "emotion-happy", "emotion-sad", "emotion-angry_/_agressive"};
constexpr char kMapping[] = MOODOGRAM_SOURCE_DIR "/resources/datasets/cal500-four-emotions.csv";

struct Song {
  std::string id;
  std::array<bool, 4> tags{};
};

/// The songs of the published table that have an id.
std::vector<Song> songsOf(const std::filesystem::path& table) {
  const CsvTable csv = CsvTable::fromFile(table);
  const std::size_t idColumn = csv.find(std::array{std::string_view("song_id")});
  std::array<std::size_t, 4> columns{};
  for (std::size_t k = 0; k < 4; ++k) columns[k] = csv.find(std::array{std::string_view(kTags[k])});
  std::vector<Song> songs;
  for (const CsvRow& row : csv.rows()) {
    Song song{row[idColumn].text, {}};
    for (std::size_t k = 0; k < 4; ++k) song.tags[k] = row[columns[k]].text == "1";
    if (!song.id.empty()) songs.push_back(song);
  }
  return songs;
}

/// Of the pairs of a song with the tag and one without it, those in which the first has the larger score.
double aucOf(const std::vector<std::pair<double, bool>>& scored) {
  double above = 0;
  double pairs = 0;
  for (const auto& [a, isNamed] : scored)
    for (const auto& [b, isOther] : scored)
      if (isNamed && !isOther) {
        above += a > b ? 1 : a == b ? 0.5 : 0;
        ++pairs;
      }
  return above / pairs;
}

}  // namespace

/// The published table with recordings that stand in for its songs, whose audio is not public.
class CliCal500Test : public QObject {
  Q_OBJECT

  CliFixture m_cli;
  std::array<std::filesystem::path, 4> m_standIns;  ///< a recording that the model takes for the emotion
  std::array<std::array<double, 4>, 4> m_said{};    ///< what the model says of each
  std::vector<Song> m_songs;

  CliFixture::Result evaluate(const QStringList& options) const {
    return m_cli.run(QStringList{"evaluate", "--model", QString::fromStdString(m_cli.modelFile()), "--data",
                                 QString::fromStdString(m_cli.folder() / "cal500"), "--labels", kMapping} +
                     options);
  }

 private Q_SLOTS:
  void initTestCase() {
    const auto data = realData("cal500");
    if (!data) QSKIP("the published table is not on this machine");
    std::filesystem::create_directory(m_cli.folder() / "cal500");
    std::filesystem::copy_file(*data / "cal500.csv", m_cli.folder() / "cal500/cal500.csv");
    m_songs = songsOf(*data / "cal500.csv");
    QVERIFY(m_songs.size() > 480);

    for (int i = 0; i < 60; ++i)
      writeGlide(m_cli.music() / (std::to_string(i) + ".wav"), 1, 16000, i, 1 / (1 + 0.5 * i));
    for (const QJsonObject& row : jsonLines(m_cli.analyze({"--json", "--no-store", "music"}).out)) {
      const QJsonObject emotions = row["emotions"].toObject();
      for (std::size_t k = 0; k < 4; ++k) {
        if (emotions[kFour[k]].toDouble() <= m_said[k][k]) continue;
        m_standIns[k] = m_cli.folder() / row["path"].toString().toStdString();
        for (std::size_t j = 0; j < 4; ++j) m_said[k][j] = emotions[kFour[j]].toDouble();
      }
    }
    for (std::size_t k = 0; k < 4; ++k)
      QVERIFY2(m_said[k][k] > 0.35, "the stand-ins cannot be told apart, so nothing would be tested");
  }

  void everyEmotionHasItsAuc() {
    // Three songs in four sound like one of their tags, the others like anything.
    std::mt19937 random(3);
    std::array<std::vector<std::pair<double, bool>>, 4> expected;
    std::array<int, 4> named{};
    std::string missing;
    int tested = 0;
    for (const Song& song : m_songs) {
      std::vector<std::size_t> own;
      for (std::size_t k = 0; k < 4; ++k)
        if (song.tags[k]) own.push_back(k);
      const std::size_t sounds = !own.empty() && random() % 4 != 0 ? own[random() % own.size()] : random() % 4;
      if (!own.empty() && missing.empty()) {
        missing = song.id;  // one of which there is no audio
        continue;
      }
      std::filesystem::create_hard_link(m_standIns[sounds], m_cli.folder() / "cal500" / (song.id + ".wav"));
      if (own.empty()) continue;
      ++tested;
      for (std::size_t k = 0; k < 4; ++k) {
        expected[k].emplace_back(m_said[sounds][k], song.tags[k]);
        named[k] += song.tags[k] ? 1 : 0;
      }
    }
    const auto result = evaluate({"--json"});
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.err.contains("No audio for 1 song: " + QString::fromStdString(missing)), qPrintable(result.err));
    QVERIFY2(result.err.contains("because no tag says"), qPrintable(result.err));
    QVERIFY2(result.err.contains(QString("Audio found for %1 of %2 songs").arg(tested).arg(tested + 1)),
             qPrintable(result.err));
    const QJsonObject json = jsonLines(result.out).at(0);
    QCOMPARE(json["clips"].toInt(), tested);
    QCOMPARE(json["dataset"].toObject()["group_kind"].toString(), QString("artist"));
    const QJsonArray tags = json["tags"].toArray();
    QCOMPARE(tags.size(), 5);
    for (int k = 0; k < 4; ++k) {
      const QJsonObject tag = tags[k].toObject();
      QCOMPARE(tag["name"].toString(), QString(kFour[static_cast<std::size_t>(k)]));
      QCOMPARE(tag["clips"].toInt(), named[static_cast<std::size_t>(k)]);
      const double auc = aucOf(expected[static_cast<std::size_t>(k)]);
      qInfo("%s: %d songs, AUC %.3f", qPrintable(tag["name"].toString()), tag["clips"].toInt(), auc);
      QVERIFY2(std::abs(tag["auc"].toDouble() - auc) < 1e-4, qPrintable(QString::number(tag["auc"].toDouble())));
      QVERIFY(auc > 0.6);  // well above chance: the stand-ins were told apart
    }
    QCOMPARE(tags[4].toObject()["clips"].toInt(), 0);  // the table has no tag for fear
    QVERIFY(tags[4].toObject()["auc"].isNull());

    const QString table = evaluate({}).out;
    QVERIFY2(table.contains("A recording may have several of these labels"), qPrintable(table));
    QVERIFY2(table.contains(QRegularExpression("fearful +0 +-\n")), qPrintable(table));
  }
};

QTEST_GUILESS_MAIN(CliCal500Test)
#include "cli_cal500_test.moc"
