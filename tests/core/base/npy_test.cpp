// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/npy.h"

#include <QTest>

#include "core/base/error.h"
#include "tests/support/files.h"

using namespace moodogram;
using namespace moodogram::test;

class NpyTest : public QObject {
  Q_OBJECT

  TemporaryFolder m_folder;

  std::filesystem::path made(const std::string& header, const std::string& data) const {
    std::string bytes("\x93NUMPY\x01\x00", 8);
    bytes += static_cast<char>(header.size());
    bytes += '\0';
    writeFile(m_folder / "made.npy", bytes + header + data);
    return m_folder / "made.npy";
  }

 private Q_SLOTS:
  void roundTrip() {
    for (const FloatArray& array : {FloatArray{{2, 3}, {1, 2, 3, 4, 5, -6.5F}}, FloatArray{{2}, {1, 2}},
                                    FloatArray{{}, {3}}, FloatArray{{0, 4}, {}}}) {
      writeNpy(array, m_folder / "array.npy");
      const FloatArray read = readNpy(m_folder / "array.npy");
      QCOMPARE(read.shape, array.shape);
      QCOMPARE(read.values, array.values);
    }
    QCOMPARE(std::filesystem::file_size(m_folder / "array.npy") % 64, std::uintmax_t(0));
  }

  void headersOfNumpyAreRead() {
    const auto array = readNpy(made("{'descr': '<f4', 'fortran_order': False, 'shape': (1, 2), }   \n",
                                    std::string("\0\0\x80\x3f\0\0\0\0", 8)));
    QCOMPARE(array.shape, (std::vector<std::int64_t>{1, 2}));
    QCOMPARE(array.values, (std::vector<float>{1, 0}));
  }

  void otherFilesAreRefused_data() {
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("double") << QByteArray("{'descr': '<f8', 'fortran_order': False, 'shape': (1,), }")
                            << QByteArray("of type '<f8'");
    QTest::newRow("order") << QByteArray("{'descr': '<f4', 'fortran_order': True, 'shape': (2,), }")
                           << QByteArray("Fortran");
    QTest::newRow("size") << QByteArray("{'descr': '<f4', 'fortran_order': False, 'shape': (3,), }")
                          << QByteArray("does not fit");
    QTest::newRow("overflow") << QByteArray(
                                     "{'descr': '<f4', 'fortran_order': False, 'shape': (4294967296, 4294967296), }")
                              << QByteArray("impossible");
    QTest::newRow("negative") << QByteArray("{'descr': '<f4', 'fortran_order': False, 'shape': (-2,), }")
                              << QByteArray("malformed");
    QTest::newRow("no shape") << QByteArray("{'descr': '<f4', 'fortran_order': False, }") << QByteArray("no shape");
    QTest::newRow("nothing") << QByteArray() << QByteArray("no descr");
    QTest::newRow("key alone") << QByteArray("{'descr':") << QByteArray("type ");
  }
  void otherFilesAreRefused() {
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, named);
    try {
      readNpy(made(header.toStdString(), std::string(8, '\0')));
      QFAIL("accepted");
    } catch (const IoError& error) {
      QVERIFY2(QByteArray(error.what()).contains(named), error.what());
    }
  }

  void everyTruncationIsRefused() {
    writeNpy({{2, 3}, std::vector<float>(6)}, m_folder / "whole.npy");
    const std::string whole = readFile(m_folder / "whole.npy");
    for (std::size_t length = 0; length < whole.size(); ++length) {
      writeFile(m_folder / "cut.npy", whole.substr(0, length));
      QVERIFY_EXCEPTION_THROWN(readNpy(m_folder / "cut.npy"), IoError);
    }
    QVERIFY_EXCEPTION_THROWN(readNpy(m_folder / "missing.npy"), IoError);
  }
};

QTEST_GUILESS_MAIN(NpyTest)
#include "npy_test.moc"
