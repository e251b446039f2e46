// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/torch_file.h"

#include <QTest>

#include "core/base/error.h"
#include "core/nn/architecture.h"
#include "tests/support/files.h"
#include "tests/support/torch_files.h"

using namespace moodogram;
using namespace moodogram::test;

namespace {

/// Made by tests/data/torch/make_files.py with PyTorch.
std::filesystem::path madeByTorch(const std::string& name) {
  return std::filesystem::path(MOODOGRAM_SOURCE_DIR) / "tests" / "data" / "torch" / name;
}

template <typename T>
std::vector<T> valuesOf(const StoredTensor& tensor) {
  std::vector<T> values(tensor.bytes.size() / sizeof(T));
  if (!values.empty()) std::memcpy(values.data(), tensor.bytes.data(), tensor.bytes.size());
  return values;
}

using Shape = std::vector<std::int64_t>;

}  // namespace

class TorchFileTest : public QObject {
  Q_OBJECT

  TemporaryFolder m_folder;

  std::string faultOf(const std::filesystem::path& file) const {
    try {
      readTorchFile(file);
    } catch (const ModelError& error) {
      return error.what();
    }
    return "accepted";
  }

  std::string faultOfBytes(const std::string& bytes) const {
    writeFile(m_folder / "made.pth", bytes);
    return faultOf(m_folder / "made.pth");
  }

 private Q_SLOTS:
  void everyFormAndTypeIsRead_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"types_zip.pth", "types_legacy.pth", "types_protocol4.pth"})
      QTest::newRow(name) << QString(name);
  }
  void everyFormAndTypeIsRead() {
    QFETCH(QString, name);
    QVERIFY(isTorchFile(madeByTorch(name.toStdString())));
    const auto tensors = readTorchFile(madeByTorch(name.toStdString()));
    QCOMPARE(tensors.size(), std::size_t(16));
    const auto floats = [&](const char* key, const Shape& shape, const std::vector<float>& values) {
      const StoredTensor& tensor = tensors.at(key);
      return tensor.type == TensorType::Float32 && tensor.shape == shape && valuesOf<float>(tensor) == values;
    };
    std::vector<float> counting(24);
    std::vector<float> transposed(24);
    for (int i = 0; i < 24; ++i) {
      counting[static_cast<std::size_t>(i)] = static_cast<float>(i - 3);
      transposed[static_cast<std::size_t>(i % 6 * 4 + i / 6)] = static_cast<float>(i - 3);
    }
    QVERIFY(floats("plain", {2, 3}, {-3, -2, -1, 0, 1, 2}));
    QVERIFY(floats("tied", {24}, counting));
    QVERIFY(floats("transposed", {6, 4}, transposed));
    QVERIFY(floats("slice", {5}, {2, 5, 8, 11, 14}));
    QVERIFY(floats("expanded", {2, 3}, {-3, -2, -1, -3, -2, -1}));
    QVERIFY(floats("parameter", {4}, {-3, -2, -1, 0}));
    QVERIFY(floats("empty", {0, 5}, {}));
    QCOMPARE(tensors.at("scalar").shape, Shape());
    QCOMPARE(valuesOf<std::int64_t>(tensors.at("scalar")), std::vector<std::int64_t>{7});
    QCOMPARE(valuesOf<double>(tensors.at("f64")), (std::vector<double>{-3, -2, -1, 0}));
    QCOMPARE(valuesOf<std::uint16_t>(tensors.at("f16")), (std::vector<std::uint16_t>{0xC200, 0xC000, 0xBC00, 0}));
    QCOMPARE(valuesOf<std::uint16_t>(tensors.at("bf16")), (std::vector<std::uint16_t>{0xC040, 0xC000, 0xBF80, 0}));
    QCOMPARE(valuesOf<std::int32_t>(tensors.at("i32")), (std::vector<std::int32_t>{-3, -2, -1, 0}));
    QCOMPARE(valuesOf<std::int16_t>(tensors.at("i16")), (std::vector<std::int16_t>{-3, -2, -1, 0}));
    QCOMPARE(valuesOf<std::int8_t>(tensors.at("i8")), (std::vector<std::int8_t>{-3, -2, -1, 0}));
    QCOMPARE(valuesOf<std::uint8_t>(tensors.at("u8")), (std::vector<std::uint8_t>{0, 1, 2, 3}));
    QCOMPARE(valuesOf<std::uint8_t>(tensors.at("bool")), (std::vector<std::uint8_t>{1, 0, 1}));
    for (const auto& [key, type] : std::map<std::string, TensorType>{{"f64", TensorType::Float64},
                                                                     {"f16", TensorType::Float16},
                                                                     {"bf16", TensorType::BFloat16},
                                                                     {"i32", TensorType::Int32},
                                                                     {"i16", TensorType::Int16},
                                                                     {"i8", TensorType::Int8},
                                                                     {"u8", TensorType::UInt8},
                                                                     {"bool", TensorType::Bool}})
      QVERIFY2(tensors.at(key).type == type, key.c_str());
  }

  void checkpointsOfTrainingScriptsAreUnwrapped() {
    for (const char* name : {"nested_zip.pth", "nested_legacy.pth"}) {
      const auto tensors = readWeights(madeByTorch(name));
      QCOMPARE(tensors.size(), std::size_t(7));
      QCOMPARE(valuesOf<float>(tensors.at("0.weight")), (std::vector<float>{0, 1, 2, 3, 4, 5}));
      QCOMPARE(tensors.at("0.weight").shape, (Shape{3, 2}));
      QCOMPARE(valuesOf<float>(tensors.at("1.running_var")), (std::vector<float>{0, 1, 2}));
      QCOMPARE(tensors.at("1.num_batches_tracked").shape, Shape());
    }
  }

  void everyOtherNameIsRefusedByName() {
    QVERIFY2(faultOf(madeByTorch("whole_module.pth")).find("'torch.nn.modules.") != std::string::npos,
             faultOf(madeByTorch("whole_module.pth")).c_str());
    QVERIFY(faultOf(madeByTorch("script.pt")).find("TorchScript module") != std::string::npos);

    const std::filesystem::path proof = m_folder / "proof";
    const std::string call = pickledName("os", "system") + "(" + pickledText("touch " + proof.string()) + "tR";
    QVERIFY(faultOfBytes(legacyFile(call, 0, "")).find("it asks for 'os.system'") != std::string::npos);
    const std::string stacked = pickledText("builtins") + pickledText("eval") + "\x93";
    QVERIFY(faultOfBytes(legacyFile(stacked, 0, "")).find("'builtins.eval'") != std::string::npos);
    const std::string hidden = pickledName("torch._utils", "_rebuild_tensor_v3");
    QVERIFY(faultOfBytes(legacyFile(hidden, 0, "")).find("_rebuild_tensor_v3'") != std::string::npos);
    for (const char opcode : {'i', 'o', 'P', '\x81', '\x92', '\x82', '\x97'})
      QVERIFY(faultOfBytes(legacyFile(std::string("}") + opcode, 0, "")).find("opcode") != std::string::npos);
    QVERIFY(!std::filesystem::exists(proof));
  }

  void dictionariesOfPythonTwoAreRead() {
    const std::string tensor = pickledTensor(pickledStorage("0", 2), 0, {2}, {1});
    const std::string dict = pickledName("collections", "OrderedDict") + "]](" + pickledText("w") + tensor + "ea\x85R";
    writeFile(m_folder / "two.pth", legacyFile(dict, 2, std::string(8, '\0')));
    QCOMPARE(readTorchFile(m_folder / "two.pth").at("w").shape, Shape{2});
  }

  void hostileSizesAreRefused_data() {
    QTest::addColumn<QString>("named");
    QTest::addColumn<qlonglong>("elements");
    QTest::addColumn<qlonglong>("offset");
    QTest::addColumn<QList<qlonglong>>("shape");
    QTest::addColumn<QList<qlonglong>>("strides");
    using L = QList<qlonglong>;
    constexpr qlonglong kHuge = 1LL << 62;
    QTest::newRow("longer") << "'w' lies outside" << 3LL << 0LL << L{4} << L{1};
    QTest::newRow("offset") << "'w' lies outside" << 3LL << 1LL << L{3} << L{1};
    QTest::newRow("far offset") << "'w' lies outside" << 3LL << kHuge << L{1} << L{1};
    QTest::newRow("negative offset") << "'w' is malformed" << 3LL << -1LL << L{1} << L{1};
    QTest::newRow("stride") << "'w' lies outside" << 3LL << 0LL << L{2} << L{3};
    QTest::newRow("negative stride") << "'w' has a negative size" << 3LL << 2LL << L{3} << L{-1};
    QTest::newRow("negative size") << "'w' has a negative size" << 3LL << 0LL << L{-1} << L{1};
    QTest::newRow("no strides") << "'w' is malformed" << 3LL << 0LL << L{3} << L{};
    QTest::newRow("overflow") << "'w' is impossibly large" << 3LL << 0LL << L{kHuge, kHuge} << L{1, 1};
    QTest::newRow("far stride") << "'w' is impossibly large" << 3LL << 0LL << L{4, 1} << L{kHuge, 1};
    QTest::newRow("expansion") << "larger than the file (at tensor 'w')" << 3LL << 0LL << L{1LL << 40} << L{0};
    QTest::newRow("storage") << "more data than the file has" << (1LL << 40) << 0LL << L{1} << L{1};
    QTest::newRow("storage overflow") << "more data than the file has" << kHuge << 0LL << L{1} << L{1};
    QTest::newRow("negative storage") << "negative size" << -1LL << 0LL << L{1} << L{1};
    QTest::newRow("dimensions") << "too many dimensions" << 3LL << 0LL << L(100, 1) << L(100, 1);
  }
  void hostileSizesAreRefused() {
    QFETCH(QString, named);
    QFETCH(qlonglong, elements);
    QFETCH(qlonglong, offset);
    QFETCH(QList<qlonglong>, shape);
    QFETCH(QList<qlonglong>, strides);
    const std::string tensor = pickledTensor(pickledStorage("0", elements), offset, Shape(shape.begin(), shape.end()),
                                             Shape(strides.begin(), strides.end()));
    const std::string fault =
        faultOfBytes(legacyFile("}(" + pickledText("w") + tensor + "u", elements, std::string(12, '\0')));
    QVERIFY2(fault.find(named.toStdString()) != std::string::npos, fault.c_str());
  }

  void floodsAreRefused_data() {
    QTest::addColumn<QByteArray>("content");
    // A million values; a tuple in a tuple in a tuple...; a list that is copied into a thousand dictionaries.
    QTest::newRow("values") << QByteArray("(") + QByteArray(2'000'000, 'N') + "t";
    QTest::newRow("marks") << QByteArray(2'000'000, '(');
    QTest::newRow("memory") << QByteArray("]") + QByteArray(2'000'000, '\x94');
    QTest::newRow("depth") << QByteArray("N") + QByteArray(2'000'000, '\x85');
    QTest::newRow("copies") << QByteArray("](") + QByteArray("]NaNa").repeated(50'000) + "eq\x01" +
                                   QByteArray("ccollections\nOrderedDict\nh\x01\x85R").repeated(1000);
    QTest::newRow("long name") << QByteArray("X\xff\xff\xff\xff");
    QTest::newRow("endless name") << QByteArray("c") + QByteArray(2'000'000, 'a');
  }
  void floodsAreRefused() {
    QFETCH(QByteArray, content);
    const std::string fault = faultOfBytes(legacyFile(content.toStdString(), 0, ""));
    QVERIFY2(fault.find("more entries") != std::string::npos || fault.find(" name") != std::string::npos,
             fault.c_str());
  }

  /// Each pair of the dictionary is a few bytes that refer to one long name, or to one tensor of many dimensions.
  void whatIsNamedAgainAndAgainIsRefused() {
    const std::string storage = pickledStorage("0", 1);
    const std::string twice =
        pickledText(std::string(60'000, 'n')) + "q\x01" + pickledTensor(storage, 0, {1}, {1}) + "q\x02";
    std::string pairs;
    for (int i = 0; i < 100'000; ++i) pairs += "h\x01h\x02";
    const std::string names = faultOfBytes(legacyFile("}(" + twice + pairs + "u", 1, std::string(4, '\0')));
    QVERIFY2(names.find("nnn' twice") != std::string::npos && names.size() < 1000, names.c_str());

    std::string many = pickledText("w") + pickledTensor(storage, 0, Shape(64, 1), Shape(64, 1)) + "q\x02";
    for (int i = 0; i < 20'000; ++i) many += pickledText(std::to_string(i)) + "h\x02";
    const std::string dimensions = faultOfBytes(legacyFile("}(" + many + "u", 1, std::string(4, '\0')));
    QVERIFY2(dimensions.find("more entries than any network needs") != std::string::npos, dimensions.c_str());
  }

  void deepAndCyclicValuesAreHarmless() {
    const std::string tensor = pickledTensor(pickledStorage("0", 1), 0, {1}, {1});
    const std::string deep = "N" + std::string(500'000, '\x85');
    const std::string cyclic =
        "]q\x01h\x01"
        "a";
    writeFile(m_folder / "deep.pth", legacyFile("}(" + pickledText("w") + tensor + pickledText("deep") + deep +
                                                    pickledText("cyclic") + cyclic + "u",
                                                1, std::string(4, '\0')));
    QCOMPARE(readTorchFile(m_folder / "deep.pth").size(), std::size_t(1));
  }

  void otherFilesAreRefused() {
    QVERIFY_EXCEPTION_THROWN(isTorchFile(m_folder / "missing.pth"), ModelError);
    QVERIFY(faultOf(m_folder / "missing.pth").find("missing.pth") != std::string::npos);
    QVERIFY(faultOfBytes("").find("not a usable weights file") != std::string::npos);
    QVERIFY(faultOfBytes("\x80\x02}.").find("none of torch.save") != std::string::npos);
    QVERIFY(faultOfBytes("PK\x03\x04").find("table of contents") != std::string::npos);
    QVERIFY(faultOfBytes(legacyFile("}", 0, "")).find("does not list its data") != std::string::npos);
    QVERIFY(faultOfBytes(legacyFile(pickledStorage("0", 0), 0, "")).find("no state dict") != std::string::npos);
  }
};

QTEST_GUILESS_MAIN(TorchFileTest)
#include "torch_file_test.moc"
