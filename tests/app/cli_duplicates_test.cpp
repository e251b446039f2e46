// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QTest>
#include <algorithm>
#include <memory>
#include <set>

#include "core/audio/demo_synthesizer.h"
#include "tests/app/cli_fixture.h"
#include "tests/support/audio_files.h"

using namespace moodogram;
using namespace moodogram::test;

class CliDuplicatesTest : public QObject {
  Q_OBJECT

  std::unique_ptr<CliFixture> m_cli;

  CliFixture::Result duplicates(const QStringList& arguments = {}) const {
    return m_cli->run(QStringList{"duplicates", "--model", QString::fromStdString(m_cli->modelFile())} + arguments);
  }

 private Q_SLOTS:
  void init() { m_cli = std::make_unique<CliFixture>(); }

  void withoutALibraryItSaysWhatToDo() {
    const auto result = duplicates();
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains("moodogram-cli analyze"), qPrintable(result.err));
  }

  void findsTheSameRecordingInOtherFormats() {
    writeDemoLibrary(m_cli->music());
    std::vector<std::filesystem::path> pieces;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(m_cli->music()))
      if (entry.is_regular_file()) pieces.push_back(entry.path());
    std::ranges::sort(pieces);
    QVERIFY(pieces.size() >= 4);
    // Lossless, as the fake network tells samples apart that any other one takes for the same.
    QVERIFY(ffmpeg({"-i", pieces[0], "-metadata", "title=Another", m_cli->music() / "other.wav"}));
    std::filesystem::copy_file(pieces[1], m_cli->music() / "copy.flac");

    QCOMPARE(m_cli->analyze({"music"}).exitCode, 0);
    const auto listed = [&](const QStringList& arguments = {}) {
      const auto list = m_cli->run(
          QStringList{"playlist", "--json", "--where", "length:>0", "--order", "title", "--model", QString::fromStdString(m_cli->modelFile())} +
          arguments);
      return static_cast<std::size_t>(QJsonDocument::fromJson(list.out.toUtf8()).object()["entries"].toArray().size());
    };
    QCOMPARE(listed(), pieces.size() + 1);  // the copy is the same content
    const auto result = duplicates({"--json"});
    QVERIFY2(result.exitCode == 0, qPrintable(result.err));
    const QJsonArray groups = QJsonDocument::fromJson(result.out.toUtf8()).object()["groups"].toArray();
    std::set<std::set<QString>> found;
    for (const auto& group : groups) {
      std::set<QString> files;
      for (const auto& file : group.toArray()) files.insert(file.toObject()["file"].toString());
      found.insert(files);
    }
    const auto text = [](const std::filesystem::path& file) { return QString::fromStdString(file); };
    const std::set<std::set<QString>> expected{{text(pieces[0]), text(m_cli->music() / "other.wav")},
                                               {text(pieces[1]), text(m_cli->music() / "copy.flac")}};
    QVERIFY2(found == expected, qPrintable(result.out));
    QVERIFY(duplicates().out.contains(QLatin1String("other.wav")));
    QCOMPARE(listed(), pieces.size());
    QCOMPARE(listed({"--with-duplicates"}), pieces.size() + 2);
  }
};

QTEST_GUILESS_MAIN(CliDuplicatesTest)
#include "cli_duplicates_test.moc"
