// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infer/resilient_engine.h"

#include <QTest>

#include "tests/support/fake_engine.h"

using namespace moodogram;

namespace {

/// Has room for some windows at a time, may be lost after some batches, and scores a window by its first value.
class FakeDevice final : public ScoringDevice {
 public:
  std::string name = "CUDA: fake";
  std::size_t batch = 16;
  std::size_t room = 1000;
  int lostAfter = -1;
  std::vector<std::size_t>* batches = nullptr;

  Message description() const override { return name; }
  std::size_t preferredBatch() const override { return batch; }
  void judge(std::span<const float> tensors, std::span<WindowVerdict> verdicts) override {
    std::vector<EmotionScores> scores(verdicts.size());
    score(tensors, scores);
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
      verdicts[i] = {.scores = scores[i], .distance = -scores[i].values[0]};
      verdicts[i].embedding.emplace()[7] = 2 * scores[i].values[0];
    }
  }
  void score(std::span<const float> tensors, std::span<EmotionScores> scores) override {
    if (batches != nullptr) batches->push_back(scores.size());
    if (lostAfter-- == 0) throw DeviceLost("unspecified launch failure");
    for (std::size_t i = 0; i < scores.size(); ++i) {
      scores[i].values[0] = tensors[i * tensors.size() / scores.size()];
      if (i + 1 > room) throw OutOfDeviceMemory("CUDA out of memory");  // what was written must not count
    }
  }
};

constexpr std::size_t kTensorSize = 3;

}  // namespace

class ResilientEngineTest : public QObject {
  Q_OBJECT

  std::vector<std::size_t> m_batches;
  int m_fallBacks = 0;

  std::unique_ptr<FakeDevice> device() {
    auto made = std::make_unique<FakeDevice>();
    made->batches = &m_batches;
    return made;
  }

  ResilientEngine engineWith(std::unique_ptr<FakeDevice> first) {
    return {test::fakeModelInfo(), std::move(first), [this] {
              ++m_fallBacks;
              auto cpu = device();
              cpu->name = "CPU";
              cpu->batch = 4;
              return cpu;
            }};
  }

  static void verifyScores(EmotionEngine& engine, std::size_t count) {
    std::vector<float> tensors(count * kTensorSize);
    for (std::size_t i = 0; i < count; ++i) tensors[i * kTensorSize] = static_cast<float>(i) + 1;
    std::vector<EmotionScores> scores(count);
    engine.score(tensors, scores);
    for (std::size_t i = 0; i < count; ++i) QCOMPARE(scores[i].values[0], static_cast<float>(i) + 1);
  }

 private Q_SLOTS:
  void init() {
    m_batches.clear();
    m_fallBacks = 0;
  }

  void windowsAreJudgedWhateverBecomesOfTheDevice() {
    auto gpu = device();
    gpu->lostAfter = 1;
    ResilientEngine engine = engineWith(std::move(gpu));
    std::vector<float> tensors(20 * kTensorSize);
    for (std::size_t i = 0; i < 20; ++i) tensors[i * kTensorSize] = static_cast<float>(i) + 1;
    std::vector<WindowVerdict> verdicts(20);
    engine.judge(tensors, verdicts);
    for (std::size_t i = 0; i < 20; ++i) {
      QCOMPARE(verdicts[i].scores.values[0], static_cast<float>(i) + 1);
      QCOMPARE(verdicts[i].distance, -static_cast<float>(i) - 1);
      QCOMPARE(verdicts[i].embedding.value()[7], 2 * (static_cast<float>(i) + 1));
    }
    QCOMPARE(m_batches, (std::vector<std::size_t>{16, 4, 4}));
    QCOMPARE(engine.takeNotices().size(), std::size_t{1});
  }

  void batchesAreSizedToMemory() {
    constexpr std::size_t kMegabyte = 1 << 20;
    QCOMPARE(batchForMemory(1000 * kMegabyte, 10 * kMegabyte, 256), std::size_t(50));
    QCOMPARE(batchForMemory(100'000 * kMegabyte, 10 * kMegabyte, 256), std::size_t(256));
    QCOMPARE(batchForMemory(kMegabyte, 10 * kMegabyte, 256), std::size_t(1));
    QCOMPARE(batchForMemory(0, 0, 256), std::size_t(1));
  }

  void faultsAreToldApart() {
    QVERIFY(deviceFault("CUDA out of memory. Tried to allocate 2 GiB") == DeviceFault::OutOfMemory);
    QVERIFY(deviceFault("cuDNN error: CUDNN_STATUS_ALLOC_FAILED") == DeviceFault::OutOfMemory);
    QVERIFY(deviceFault("CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling cublasCreate") ==
            DeviceFault::OutOfMemory);
    for (const char* other : {"cuDNN error: CUDNN_STATUS_INTERNAL_ERROR_DEVICE_ALLOCATION_FAILED",
                              "GET was unable to find an engine to execute this computation",
                              "CUDA error: CUBLAS_STATUS_NOT_INITIALIZED when calling `cublasCreate(handle)`"})
      QVERIFY2(deviceFault(other) == DeviceFault::OutOfMemory, other);
    QVERIFY(deviceFault("CUDA error: unspecified launch failure") == DeviceFault::Lost);
    QVERIFY(deviceFault("CUDA error: device-side assert triggered") == DeviceFault::Lost);
  }

  void largeRequestsAreCut() {
    ResilientEngine engine = engineWith(device());
    verifyScores(engine, 37);
    QCOMPARE(m_batches, (std::vector<std::size_t>{16, 16, 5}));
    QVERIFY(engine.takeNotices().empty());
    engine.score({}, {});
  }

  void batchesAreHalvedUntilTheyFit() {
    auto gpu = device();
    gpu->room = 5;
    ResilientEngine engine = engineWith(std::move(gpu));
    verifyScores(engine, 20);
    QCOMPARE(m_batches, (std::vector<std::size_t>{16, 8, 4, 4, 4, 4, 4}));
    QCOMPARE(engine.preferredBatch(), std::size_t(4));
    const auto notices = engine.takeNotices();
    QCOMPARE(notices.size(), std::size_t(2));
    QVERIFY(notices.back().english().find("4 windows at a time") != std::string::npos);
    QVERIFY(engine.takeNotices().empty());
    QCOMPARE(m_fallBacks, 0);
  }

  void aLostDeviceIsReplaced() {
    auto gpu = device();
    gpu->lostAfter = 1;
    ResilientEngine engine = engineWith(std::move(gpu));
    verifyScores(engine, 21);
    QCOMPARE(m_batches, (std::vector<std::size_t>{16, 5, 4, 1}));
    QCOMPARE(engine.deviceDescription().english(), std::string("CPU"));
    QCOMPARE(engine.preferredBatch(), std::size_t(4));
    const auto notices = engine.takeNotices();
    QCOMPARE(notices.size(), std::size_t(1));
    QVERIFY2(notices[0].english().find("CUDA: fake stopped working; going on with CPU") == 0,
             notices[0].english().c_str());
    QVERIFY(notices[0].english().find("unspecified launch failure") != std::string::npos);
    verifyScores(engine, 9);
    QCOMPARE(m_fallBacks, 1);
  }

  void aDeviceTooSmallForOneWindowIsReplaced() {
    auto gpu = device();
    gpu->room = 0;
    ResilientEngine engine = engineWith(std::move(gpu));
    verifyScores(engine, 3);
    QCOMPARE(m_batches, (std::vector<std::size_t>{3, 1, 3}));
    QCOMPARE(m_fallBacks, 1);
  }

  void withoutAnotherDeviceTheErrorIsTheUsers() {
    auto gpu = device();
    gpu->lostAfter = 0;
    ResilientEngine engine(test::fakeModelInfo(), std::move(gpu), nullptr);
    QVERIFY_EXCEPTION_THROWN(verifyScores(engine, 3), ModelError);
  }
};

QTEST_GUILESS_MAIN(ResilientEngineTest)
#include "resilient_engine_test.moc"
