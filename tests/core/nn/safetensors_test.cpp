// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>
#include <cstring>
#include <fstream>
#include <random>

#include "core/base/error.h"
#include "core/nn/safetensors.h"

using namespace moodogram;

namespace {

SafetensorsFile sample() {
  SafetensorsFile content;
  content.metadata = {{"format", "test"}, {"text", "quotes \" and \u20AC"}};
  StoredTensor weights{TensorType::Float32, {2, 3}, std::vector<std::byte>(24)};
  for (std::size_t i = 0; i < weights.bytes.size(); ++i) weights.bytes[i] = static_cast<std::byte>(i);
  content.tensors["weights"] = weights;
  content.tensors["scalar"] = {TensorType::Int64, {}, std::vector<std::byte>(8, std::byte{7})};
  content.tensors["none"] = {TensorType::Float16, {0, 4}, {}};
  return content;
}

}  // namespace

class SafetensorsTest : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  std::filesystem::path path(const char* name) const { return m_folder.filePath(name).toStdString(); }

  std::filesystem::path writeRaw(const std::string& header, std::uint64_t claimedBytes, const std::string& data) {
    const auto file = path("raw.safetensors");
    std::ofstream stream(file, std::ios::binary);
    stream.write(reinterpret_cast<const char*>(&claimedBytes), sizeof claimedBytes);
    stream << header << data;
    return file;
  }

 private Q_SLOTS:
  void roundTrip() {
    writeSafetensors(sample(), path("model.safetensors"));
    const SafetensorsFile read = readSafetensors(path("model.safetensors"));
    QCOMPARE(read.metadata, sample().metadata);
    QCOMPARE(readSafetensorsMetadata(path("model.safetensors")), sample().metadata);
    QCOMPARE(read.tensors.size(), std::size_t(3));
    for (const auto& [name, tensor] : sample().tensors) {
      QCOMPARE(read.tensors.at(name).shape, tensor.shape);
      QCOMPARE(read.tensors.at(name).type, tensor.type);
      QVERIFY(read.tensors.at(name).bytes == tensor.bytes);
    }
  }

  void faultyFilesAreRefused_data() {
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qulonglong>("extraHeaderBytes");
    QTest::newRow("not json") << QByteArray("hello") << 0ULL;
    QTest::newRow("array") << QByteArray("[]") << 0ULL;
    QTest::newRow("header longer than file") << QByteArray("{}") << 1000ULL;
    QTest::newRow("hostile header size") << QByteArray("{}") << 0xFFFFFFFFFFFFFF00ULL;
    QTest::newRow("outside") << QByteArray(R"({"a":{"dtype":"F32","shape":[4],"data_offsets":[8,24]}})") << 0ULL;
    QTest::newRow("backwards") << QByteArray(R"({"a":{"dtype":"F32","shape":[4],"data_offsets":[16,0]}})") << 0ULL;
    QTest::newRow("size") << QByteArray(R"({"a":{"dtype":"F32","shape":[5],"data_offsets":[0,16]}})") << 0ULL;
    QTest::newRow("negative") << QByteArray(R"({"a":{"dtype":"F32","shape":[-4],"data_offsets":[0,16]}})") << 0ULL;
    QTest::newRow("overflow") << QByteArray(
                                     R"({"a":{"dtype":"F32","shape":[4294967296,4294967296,4],"data_offsets":[0,16]}})")
                              << 0ULL;
    QTest::newRow("overlap") << QByteArray(R"({"a":{"dtype":"F32","shape":[4],"data_offsets":[0,16]},)"
                                           R"("b":{"dtype":"F32","shape":[4],"data_offsets":[0,16]}})")
                             << 0ULL;
    QTest::newRow("type") << QByteArray(R"({"a":{"dtype":"C64","shape":[2],"data_offsets":[0,16]}})") << 0ULL;
    QTest::newRow("no offsets") << QByteArray(R"({"a":{"dtype":"F32","shape":[4]}})") << 0ULL;
    QTest::newRow("metadata") << QByteArray(R"({"__metadata__":{"a":1}})") << 0ULL;
  }
  void faultyFilesAreRefused() {
    QFETCH(QByteArray, header);
    QFETCH(qulonglong, extraHeaderBytes);
    const auto file = writeRaw(header.toStdString(), static_cast<std::uint64_t>(header.size()) + extraHeaderBytes,
                               std::string(16, 'x'));
    QVERIFY_EXCEPTION_THROWN(readSafetensors(file), ModelError);
  }

  void everyTruncationIsRefused() {
    writeSafetensors(sample(), path("whole.safetensors"));
    std::ifstream stream(path("whole.safetensors"), std::ios::binary);
    const std::string whole(std::istreambuf_iterator<char>(stream), {});
    for (std::size_t length = 0; length < whole.size(); ++length) {
      std::ofstream(path("cut.safetensors"), std::ios::binary) << whole.substr(0, length);
      QVERIFY_EXCEPTION_THROWN(readSafetensors(path("cut.safetensors")), ModelError);
    }
    QVERIFY_EXCEPTION_THROWN(readSafetensors(path("missing.safetensors")), ModelError);
  }

  void randomDamageNeverCrashes() {
    writeSafetensors(sample(), path("whole.safetensors"));
    std::ifstream stream(path("whole.safetensors"), std::ios::binary);
    const std::string whole(std::istreambuf_iterator<char>(stream), {});
    std::mt19937 random(1);
    int refused = 0;
    for (int round = 0; round < 2000; ++round) {
      std::string damaged = whole;
      for (int i = 0; i < 3; ++i) damaged[random() % damaged.size()] = static_cast<char>(random());
      std::ofstream(path("damaged.safetensors"), std::ios::binary) << damaged;
      try {
        for (const auto& [name, tensor] : readSafetensors(path("damaged.safetensors")).tensors)
          QVERIFY(tensor.bytes.size() <= whole.size());
      } catch (const ModelError&) {
        ++refused;
      }
    }
    QVERIFY(refused > 500);
  }
};

QTEST_GUILESS_MAIN(SafetensorsTest)
#include "safetensors_test.moc"
