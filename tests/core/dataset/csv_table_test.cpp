// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/csv_table.h"

#include <QTest>
#include <random>

#include "core/dataset/manifest_text.h"
#include "tests/support/datasets.h"
#include "tests/support/files.h"

using namespace moodogram;

namespace {

std::vector<std::vector<std::string>> textsOf(const CsvTable& table) {
  std::vector<std::vector<std::string>> rows(1);
  for (const CsvField& field : table.header()) rows.front().push_back(field.text);
  for (const CsvRow& row : table.rows()) {
    rows.emplace_back();
    for (const CsvField& field : row) rows.back().push_back(field.text);
  }
  return rows;
}

using Rows = std::vector<std::vector<std::string>>;

std::string inQuotes(const std::string& text) {
  std::string made = "\"";
  for (const char c : text) made += c == '"' ? "\"\"" : std::string(1, c);
  return made + '"';
}

}  // namespace

class CsvTableTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void readsRfc4180_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("plain") << QByteArray("a,b\n1,2\n");
    QTest::newRow("no line end at the end") << QByteArray("a,b\n1,2");
    QTest::newRow("CR LF") << QByteArray("a,b\r\n1,2\r\n");
    QTest::newRow("CR") << QByteArray("a,b\r1,2\r");
    QTest::newRow("byte-order mark") << QByteArray(
        "\xEF\xBB\xBF"
        "a,b\n1,2\n");
    QTest::newRow("quotes") << QByteArray("\"a\",\"b\"\n\"1\",2\n");
    QTest::newRow("empty lines") << QByteArray("\n\r\na,b\n\n  \n1,2\n\n");
    QTest::newRow("semicolons") << QByteArray("a;b\n1;2\n");
    QTest::newRow("tabs") << QByteArray("a\tb\n1\t2\n");
  }
  void readsRfc4180() {
    QFETCH(QByteArray, text);
    QCOMPARE(textsOf(CsvTable::fromText(text.toStdString(), "t.csv")), (Rows{{"a", "b"}, {"1", "2"}}));
  }

  void commentsOnlyWhereTheyAreExpected() {
    const std::string text = "# \"what, is\" this\na,b\n#1,2,3\n1,2\n#";
    QCOMPARE(textsOf(CsvTable::fromText(text, "t.csv", CsvComments::Hash)), (Rows{{"a", "b"}, {"1", "2"}}));
    QCOMPARE(textsOf(CsvTable::fromText("path,label\n#1 hit.mp3,happy\n", "t.csv")),
             (Rows{{"path", "label"}, {"#1 hit.mp3", "happy"}}));
  }

  void quotedFieldsHoldAnything() {
    const CsvTable table =
        CsvTable::fromText("a,b\n\"x,\"\"y\"\"\r\nz\",\xFF\xE9\n\"\",\n\"\n#no comment\",2", "t.csv");
    QCOMPARE(textsOf(table), (Rows{{"a", "b"}, {"x,\"y\"\r\nz", "\xFF\xE9"}, {"", ""}, {"\n#no comment", "2"}}));
    QCOMPARE(table.rows()[1].front().position.line, std::size_t(4));
    QCOMPARE(table.rows()[2].back().position.line, std::size_t(6));
    QCOMPARE(table.rows()[2].back().position.column, std::size_t(14));
  }

  void whateverIsWrittenComesBack() {
    std::mt19937 random(4);
    const std::string alphabet = "ab,;\"\n\r\t# \xC3\xA9";
    for (int round = 0; round < 300; ++round) {
      const std::size_t columns = 1 + random() % 4;
      Rows rows(1 + random() % 4, std::vector<std::string>(columns));
      std::string text;
      for (auto& row : rows) {
        for (std::string& field : row) {
          field = "x";
          for (auto length = random() % 8; length > 0; --length) field += alphabet[random() % alphabet.size()];
          text += (&field == &row.front() ? "" : ",") + inQuotes(field);
        }
        text += random() % 2 == 0 ? "\n" : "\r\n";
      }
      QCOMPARE(textsOf(CsvTable::fromText(text, "t.csv")), rows);
    }
  }

  void whatIsMalformedIsNamed_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("empty") << QByteArray("") << QByteArray("line 1, column 1: The table is empty");
    QTest::newRow("only empty lines") << QByteArray("\n\r\n  \n") << QByteArray("The table is empty");
    QTest::newRow("short row") << QByteArray("a,b\n1,2\n3\n")
                               << QByteArray("line 3, column 1: Fields in this row: 1; in the header: 2.");
    QTest::newRow("long row") << QByteArray("a,b\n1,2,3\n")
                              << QByteArray("line 2, column 1: Fields in this row: 3; in the header: 2.");
    QTest::newRow("open quotes") << QByteArray("a,b\n1,\"2\n3,4\n") << QByteArray("line 2, column 3: The quotes");
    QTest::newRow("behind quotes") << QByteArray("a,b\n\"1\"x,2\n") << QByteArray("line 2, column 4: Text behind");
    QTest::newRow("quote within") << QByteArray("a,b\n1,\xC3\xA9\"x\"\n") << QByteArray("line 2, column 4: A quote");
    QTest::newRow("binary") << QByteArray("a,b\n1,\0\n", 8) << QByteArray("line 2, column 3: This is no text");
    QTest::newRow("wide") << QByteArray(5000, ',') << QByteArray("more than 4096 fields");
  }
  void whatIsMalformedIsNamed() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, said);
    const std::string error = test::configErrorOf([&] { CsvTable::fromText(text.toStdString(), "t.csv"); });
    QVERIFY2(error.starts_with("t.csv, line ") && error.find(said.toStdString()) != std::string::npos, error.c_str());
  }

  void filesThatCannotBeReadAreExplained() {
    const test::TemporaryFolder folder;
    QVERIFY(test::configErrorOf([&] { readTextFile(folder / "none.csv"); }).find("none.csv cannot be read") !=
            std::string::npos);
    QVERIFY(!test::configErrorOf([&] { readTextFile(folder.path()); }).empty());
    test::writeFile(folder / "large.csv", "");
    std::filesystem::resize_file(folder / "large.csv", CsvTable::kMaxBytes + 1);
    QVERIFY(test::configErrorOf([&] { readTextFile(folder / "large.csv"); }).find("too large") != std::string::npos);
    test::writeFile(folder / "locked.csv", "a,b\n");
    std::filesystem::permissions(folder / "locked.csv", std::filesystem::perms::none);
    const test::WithoutRootRights stranger;
    QVERIFY(!test::configErrorOf([&] { readTextFile(folder / "locked.csv"); }).empty());
  }

  /// Whatever is done to a table, it is read or refused with a place in it.
  void hostileTextIsReadOrRefused() {
    const std::string csv =
        "\xEF\xBB\xBFpath,label,\"gro\"\"up\",calm,part\r\n\"a\"\".wav\",happy,x,0.5,train\r\n"
        "b.wav,,y,1e3,test\n# comment\nc.wav,Q2,z,,\n";
    const std::string json = R"({"name":"x","recordings":[{"path":"a.wav","weights":{"sad":0.5}},
      {"path":"b.wav","label":"Q1","group":7,"part":"test"}]})";
    const std::string bits = "\",\n\r;\t#\\{}[]:0-eE.\xFF\xC3";
    std::mt19937 random(20);
    int read = 0;
    int refused = 0;
    for (int round = 0; round < 20000; ++round) {
      const bool isJson = round % 2 == 1;
      std::string text = isJson ? json : csv;
      for (auto changes = 1 + random() % 4; changes > 0 && !text.empty(); --changes) {
        const std::size_t at = random() % text.size();
        switch (random() % 5) {
          case 0:
            text[at] = static_cast<char>(random());
            break;
          case 1:
            text.insert(at, 1, bits[random() % bits.size()]);
            break;
          case 2:
            text.erase(at, 1 + random() % 6);
            break;
          case 3:
            text.resize(at);
            break;
          default:
            text.insert(at, text.substr(random() % text.size(), random() % 12));
        }
      }
      try {
        isJson ? readManifestJson(text, "m") : readManifestCsv(text, "m");
        ++read;
      } catch (const ConfigError& error) {
        QVERIFY2(std::string_view(error.what()).starts_with("m, line "), error.what());
        ++refused;
      }
    }
    QVERIFY2(read > 1000 && refused > 1000, qPrintable(QString("%1 read, %2 refused").arg(read).arg(refused)));
  }

  void deepJsonIsRefusedNotFollowed() {
    const std::string deep(1'000'000, '[');
    QVERIFY(test::configErrorOf([&] { readManifestJson(deep, "m"); }).find("This is no JSON") != std::string::npos);
    const std::string closed = deep + std::string(deep.size(), ']');
    QVERIFY(test::configErrorOf([&] { readManifestJson(closed, "m"); }).find("must be an object") != std::string::npos);
  }
};

QTEST_GUILESS_MAIN(CsvTableTest)
#include "csv_table_test.moc"
