// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/module_symbol.h"

#include <QTest>

#include "core/base/paths.h"

using namespace moodogram;

class ModuleSymbolTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void loadsItsOwnModules() {
    for (const char* library : {"libmoodogram-ffmpeg.so", "libmoodogram-figure.so", "libmoodogram-zip.so"}) {
      std::string error;
      QVERIFY2(loadModule(libraryDir() / library, error) != nullptr, error.c_str());
    }
  }

  void refusesThoseOfAnotherVersion() {
    std::string error;
    QVERIFY(loadModule(OTHER_VERSION, error) == nullptr);
    QVERIFY2(QByteArray::fromStdString(error).contains("version 9.9.9") &&
                 QByteArray::fromStdString(error).contains("start it again"),
             error.c_str());
    // A library that is none of its modules says no version at all.
    QVERIFY(loadModule("libz.so.1", error) == nullptr);
    QVERIFY2(QByteArray::fromStdString(error).contains("of another version, and"), error.c_str());
  }

  void saysWhatIsMissing() {
    const ModuleSymbol none("libmoodogram-nothing.so", "nothing");
    QVERIFY(none.address() == nullptr && !none.error().empty());
  }
};

QTEST_GUILESS_MAIN(ModuleSymbolTest)
#include "module_symbol_test.moc"
