// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/shared_library.h"

#include <QTest>

#include "core/base/paths.h"

using namespace moodogram;

class SharedLibraryTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void librariesAreLoadedAndAsked() {
    std::string error;
    void* library = loadLibrary("libm.so.6", error);
    QVERIFY2(library != nullptr && error.empty(), error.c_str());
    auto* root = reinterpret_cast<double (*)(double)>(symbolIn(library, "sqrt"));
    QVERIFY(root != nullptr);
    QCOMPARE(root(9.0), 3.0);
    QVERIFY(symbolIn(library, "no_such_function", &error) == nullptr);
    QVERIFY2(error.find("no_such_function") != std::string::npos, error.c_str());
    QVERIFY(findLibrary("libm.so.6") != nullptr);
  }

  void whatIsMissingIsNamed() {
    std::string error;
    QVERIFY(loadLibrary("/no/such/library.so", error) == nullptr);
    QVERIFY2(error.find("/no/such/library.so") != std::string::npos, error.c_str());
    QVERIFY(findLibrary("no-such-library.so") == nullptr);
  }

  void codeKnowsItsLibrary() {
    const auto* code = reinterpret_cast<const void*>(&libraryDir);
    QVERIFY(libraryOf(code).filename().native().starts_with("libmoodogram-core.so"));
    QVERIFY(symbolAt(code, "sqlite3_libversion") != nullptr);  // which core needs
    QVERIFY(symbolAt(code, "no_such_function") == nullptr);
    QVERIFY(libraryOf(nullptr).empty());
  }
};

QTEST_GUILESS_MAIN(SharedLibraryTest)
#include "shared_library_test.moc"
