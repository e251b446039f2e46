// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/library_preload.h"

#include <dlfcn.h>

#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

#include "core/base/paths.h"

using namespace moodogram;

namespace {

namespace fs = std::filesystem;

/// It needs a hundred libraries, and nothing in this test has loaded it.
fs::path manyNeeding() { return libraryDir() / "libmoodogram-ffmpeg.so"; }

bool isLoaded(const std::string& name) { return dlopen(name.c_str(), RTLD_NOW | RTLD_NOLOAD) != nullptr; }

}  // namespace

class LibraryPreloadTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void findsWhatTheLoaderFinds() {
    if (QStandardPaths::findExecutable(QStringLiteral("ldd")).isEmpty()) QSKIP("there is no ldd");
    QProcess ldd;
    ldd.start(QStringLiteral("ldd"), {QString::fromStdString(manyNeeding())});
    QVERIFY(ldd.waitForFinished());
    QMap<QString, QString> expected;
    static const QRegularExpression line(QStringLiteral(R"(^\s*(\S+) => (/\S+) \()"),
                                         QRegularExpression::MultilineOption);
    auto lines = line.globalMatch(QString::fromLocal8Bit(ldd.readAllStandardOutput()));
    while (lines.hasNext()) {
      const auto match = lines.next();
      expected[match.captured(1)] = QFileInfo(match.captured(2)).canonicalFilePath();
    }
    QVERIFY(expected.size() > 30);

    QMap<QString, QString> found;
    for (const NeededLibrary& library : librariesNeededBy(manyNeeding())) {
      const QString name = QString::fromStdString(fs::path(library.name).filename());
      QVERIFY2(!found.contains(name), qPrintable(name));
      if (!name.startsWith(QLatin1String("ld-linux")))  // ldd writes the loader in another way
        found[name] = QFileInfo(QString::fromStdString(library.file)).canonicalFilePath();
    }
    QCOMPARE(found.keys(), expected.keys());
    for (const QString& name : expected.keys())
      if (!found[name].isEmpty()) QCOMPARE(found[name], expected[name]);  // else the loader alone knows where it is
  }

  void eachComesBehindWhatItNeeds() {
    QSet<QString> before;
    for (const NeededLibrary& library : librariesNeededBy(manyNeeding())) {
      if (!library.file.empty())
        for (const NeededLibrary& own : librariesNeededBy(library.file))
          QVERIFY2(before.contains(QString::fromStdString(own.file.filename())) || isCircular(library, own),
                   qPrintable(QString::fromStdString(library.name + " needs " + own.name)));
      before << QString::fromStdString(library.file.filename());
    }
  }

  void brokenFilesNeedNothing() {
    QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("broken.so"));
    QFile whole(QString::fromStdString(manyNeeding()));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    const auto needs = [&](const QByteArray& content) {
      QFile file(copy);
      return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush()
                 ? static_cast<int>(librariesNeededBy(copy.toStdString()).size())
                 : -1;
    };
    QCOMPARE(needs({}), 0);
    QCOMPARE(needs("not a library"), 0);
    QCOMPARE(needs(bytes.first(100)), 0);  // the segments are beyond its end
    QVERIFY(needs(bytes) > 30);
    for (qsizetype at = 0; at < 1024; at += 7) {
      QByteArray changed = bytes;
      changed[at] = static_cast<char>(~changed[at]);
      QVERIFY(needs(changed) >= 0);
    }
    QVERIFY(librariesNeededBy(folder.filePath(QStringLiteral("missing.so")).toStdString()).empty());
    preloadLibraries(copy.toStdString());
  }

  void loadsThem() {
    const auto needed = librariesNeededBy(manyNeeding());
    const auto libavcodec = std::ranges::find_if(
        needed, [](const NeededLibrary& library) { return library.name.starts_with("libavcodec"); });
    QVERIFY(libavcodec != needed.end());
    preloadLibraries(manyNeeding());
    for (const NeededLibrary& library : needed) QVERIFY2(isLoaded(library.name), library.name.c_str());
    QVERIFY(!isLoaded(manyNeeding()));
  }

 private:
  /// Two that need each other have no order.
  static bool isCircular(const NeededLibrary& one, const NeededLibrary& other) {
    return std::ranges::any_of(librariesNeededBy(other.file), [&](const NeededLibrary& library) {
      return library.file.filename() == one.file.filename();
    });
  }
};

QTEST_GUILESS_MAIN(LibraryPreloadTest)
#include "library_preload_test.moc"
