// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/timeline_formats.h"

#include <QStringList>
#include <QTest>
#include <cmath>
#include <nlohmann/json.hpp>
#include <set>

#include "core/export/emotion_regions.h"

using namespace moodogram;
using Json = nlohmann::json;

namespace {

EmotionScores scores(Emotion emotion, float probability) {
  EmotionScores result;
  result.values.fill((1 - probability) / 4);
  result[emotion] = probability;
  return result;
}

/// Windows of 4 s every 2 s: calm, calm, happy, not sure; a gap; sad.
TimelineDocument example() {
  TimelineDocument document{"/music/a, \"b\".flac", 25, "Model 1.0", {}, {}};
  document.timeline.windows = {{0, 4, scores(Emotion::Calm, 0.8F)},
                               {2, 6, scores(Emotion::Calm, 0.6F)},
                               {4, 8, scores(Emotion::Happy, 0.5F)},
                               {6, 10, scores(Emotion::Angry, 0.3F)},
                               {20, 24, scores(Emotion::Sad, 0.9F)}};
  document.summary = document.timeline.summary();
  return document;
}

QStringList lines(const std::string& text) { return QString::fromStdString(text).split('\n', Qt::SkipEmptyParts); }

/// The rules of JAMS 0.3 for a sparse observation and an annotation, as its schema states them.
void checkAnnotation(const Json& annotation) {
  static const std::set<std::string> kKnown{"segment_open", "tag_open", "vector", "mood_thayer"};
  const std::string nameSpace = annotation.at("namespace");
  QVERIFY(kKnown.contains(nameSpace));
  QVERIFY(annotation.at("annotation_metadata").is_object());
  QVERIFY(annotation.at("annotation_metadata").at("annotation_tools").is_string());
  QVERIFY(annotation.at("annotation_metadata").at("curator").at("name").is_string());
  QVERIFY(annotation.at("annotation_metadata").at("curator").at("email").is_string());
  QVERIFY(annotation.at("sandbox").is_object());
  QVERIFY(annotation.at("time").get<double>() >= 0 && annotation.at("duration").get<double>() >= 0);
  for (const Json& observation : annotation.at("data")) {
    QCOMPARE(observation.size(), std::size_t{4});
    QVERIFY(observation.at("time").get<double>() >= 0);
    QVERIFY(observation.at("duration").get<double>() >= 0);
    QVERIFY(observation.contains("confidence"));
    const Json& value = observation.at("value");
    if (nameSpace == "vector" || nameSpace == "mood_thayer") {
      QCOMPARE(value.size(), nameSpace == "vector" ? std::size_t{5} : std::size_t{2});
      for (const Json& number : value) QVERIFY(number.is_number());
    } else {
      QVERIFY(value.is_string());
    }
  }
}

}  // namespace

class TimelineFormatsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void regionsMergeEqualVerdicts() {
    const auto regions = emotionRegions(example().timeline);
    QCOMPARE(regions.size(), std::size_t{4});
    QCOMPARE(regions[0].label(), std::string_view("calm"));
    QCOMPARE(regions[0].startSeconds, 0.0);
    QCOMPARE(regions[0].endSeconds, 5.0);  // between the centres 4 and 6
    QVERIFY(std::abs(regions[0].scores.confidence() - 0.7F) < 1e-6F);
    QCOMPARE(regions[1].label(), std::string_view("happy"));
    QCOMPARE(regions[1].startSeconds, 5.0);
    QCOMPARE(regions[1].endSeconds, 7.0);
    QCOMPARE(regions[2].label(), std::string_view("not sure"));
    QCOMPARE(regions[2].endSeconds, 10.0);
    QCOMPARE(regions[3].startSeconds, 20.0);  // nothing was analysed from 10 to 20 s
    QCOMPARE(regions[3].endSeconds, 24.0);
    QVERIFY(emotionRegions({}).empty());
  }

  void audacityLabelsAreThreeFieldsInOrder() {
    const auto files = timelineFiles(TimelineFormat::Audacity, example());
    QCOMPARE(files.size(), std::size_t{1});
    QCOMPARE(files[0].ending, std::string(".labels.txt"));
    double last = 0;
    for (const QString& line : lines(files[0].text)) {
      const QStringList fields = line.split('\t');
      QCOMPARE(fields.size(), 3);
      QVERIFY(fields[0].toDouble() >= last && fields[1].toDouble() > fields[0].toDouble());
      last = fields[1].toDouble();
    }
    QCOMPARE(lines(files[0].text)[0], QStringLiteral("0.000000\t5.000000\tcalm 70 %"));
    QCOMPARE(lines(files[0].text)[2], QStringLiteral("7.000000\t10.000000\tnot sure 30 %"));
  }

  void sonicVisualiserGetsRegionsAndCurves() {
    const auto files = timelineFiles(TimelineFormat::SonicVisualiser, example());
    QCOMPARE(files.size(), std::size_t{8});
    const QStringList regions = lines(files[0].text);
    QCOMPARE(regions[0], QStringLiteral("TIME,VALUE,DURATION,LABEL"));
    QCOMPARE(regions[2], QStringLiteral("5.000000000,0.500000,2.000000000,happy"));
    QCOMPARE(files[2].ending, std::string(".happy.csv"));
    for (std::size_t i = 1; i < files.size(); ++i) {
      const QStringList curve = lines(files[i].text);
      QCOMPARE(curve[0], QStringLiteral("TIME,VALUE"));
      QCOMPARE(curve.size(), 6);
      double before = -1;
      for (const QString& row : curve.mid(1)) {
        QCOMPARE(row.count(','), 1);
        // Without a decimal point it would be taken for a number of samples.
        QVERIFY(row.section(',', 0, 0).contains('.'));
        QVERIFY(row.section(',', 0, 0).toDouble() > before);
        before = row.section(',', 0, 0).toDouble();
      }
    }
    QCOMPARE(lines(files[2].text)[3], QStringLiteral("6.000000000,0.500000"));
    QCOMPARE(files[6].ending, std::string(".valence.csv"));
    const double valence = static_cast<double>(scores(Emotion::Calm, 0.8F).valence());
    QVERIFY(std::abs(lines(files[6].text)[1].section(',', 1).toDouble() - valence) < 1e-6);
  }

  void jamsFollowsItsSchema() {
    const TimelineDocument document = example();
    const Json root = Json::parse(timelineFiles(TimelineFormat::Jams, document)[0].text);
    QCOMPARE(root.at("file_metadata").at("duration").get<double>(), 25.0);
    QVERIFY(root.at("file_metadata").at("title").is_string() && root.at("sandbox").is_object());
    const std::string version = root.at("file_metadata").at("jams_version");
    QVERIFY(version.size() == 5 && version[1] == '.' && version[3] == '.');
    QCOMPARE(root.at("annotations").size(), std::size_t{4});
    for (const Json& annotation : root.at("annotations")) checkAnnotation(annotation);
    const Json& segments = root.at("annotations")[0].at("data");
    QCOMPARE(segments.size(), std::size_t{4});
    QCOMPARE(segments[1].at("value").get<std::string>(), std::string("happy"));
    QCOMPARE(segments[1].at("time").get<double>(), 5.0);
    QCOMPARE(segments[1].at("duration").get<double>(), 2.0);
    QCOMPARE(segments[1].at("confidence").get<double>(), 0.5);
    double sum = 0;
    for (const Json& tag : root.at("annotations")[1].at("data")) sum += tag.at("confidence").get<double>();
    QVERIFY(std::abs(sum - 1) < 1e-5);
    const Json& vectors = root.at("annotations")[2];
    QCOMPARE(vectors.at("sandbox").at("emotions")[1].get<std::string>(), std::string("happy"));
    QCOMPARE(vectors.at("data")[2].at("value")[1].get<double>(), 0.5);
  }

  void csvHasARowForEachWindow() {
    const QStringList rows = lines(timelineFiles(TimelineFormat::Csv, example())[0].text);
    QCOMPARE(rows.size(), 6);
    for (const QString& row : rows) QCOMPARE(row.count(','), 9);
    QVERIFY(rows[1].startsWith("0.000000,4.000000,0.800000,0.050000,"));
  }

  void jsonHoldsTheWindows() {
    const Json object = Json::parse(timelineFiles(TimelineFormat::Json, example())[0].text);
    QCOMPARE(object.at("path").get<std::string>(), std::string("/music/a, \"b\".flac"));
    QCOMPARE(object.at("timeline").size(), std::size_t{5});
    QCOMPARE(object.at("timeline")[4].at("sad").get<double>(), 0.9);
    QVERIFY(object.at("error").is_null());
  }

  void withoutWindowsThereAreValidFilesWithoutRows() {
    const TimelineDocument empty{"x.wav", 0, "Model", {}, {}};
    QCOMPARE(timelineFiles(TimelineFormat::Audacity, empty)[0].text, std::string());
    QCOMPARE(lines(timelineFiles(TimelineFormat::SonicVisualiser, empty)[0].text).size(), 1);
    const Json root = Json::parse(timelineFiles(TimelineFormat::Jams, empty)[0].text);
    for (const Json& annotation : root.at("annotations")) {
      QVERIFY(annotation.at("data").is_array() && annotation.at("data").empty());
      checkAnnotation(annotation);
    }
  }

  void namesAreFoundAgain() {
    for (const TimelineFormat format : kTimelineFormats)
      QVERIFY(parseTimelineFormat(timelineFormatName(format)) == format);
    QVERIFY(!parseTimelineFormat("table"));
  }

  void fieldsAreQuotedWhereNeeded() {
    QCOMPARE(csvField("plain name"), std::string("plain name"));
    QCOMPARE(csvField("a, \"b\""), std::string("\"a, \"\"b\"\"\""));
    QCOMPARE(csvField("two\nlines"), std::string("\"two\nlines\""));
  }
};

QTEST_GUILESS_MAIN(TimelineFormatsTest)
#include "timeline_formats_test.moc"
