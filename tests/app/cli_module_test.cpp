// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which of the inference modules is used, and what is said about it.
#include <QFile>
#include <QTest>
#include <memory>

#include "tests/app/cli_fixture.h"

using namespace moodogram::test;

class CliModuleTest : public QObject {
  Q_OBJECT

  std::unique_ptr<CliFixture> m_cli;

  QString modules() const { return QString::fromStdString(m_cli->folder() / "modules"); }

  void install(const char* name, bool works) const {
    const QString file =
        QString(MOODOGRAM_TEST_MODULE_DIR "/") + (works ? "libmoodogram-torch.so" : "libbroken-torch-module.so");
    QVERIFY2(QFile::exists(file), qPrintable(file));
    QVERIFY(QFile::link(file, modules() + '/' + name));
  }
  void installCpu(bool works = true) const { install("libmoodogram-torch.so", works); }
  void installCuda(bool works = true) const { install("libmoodogram-torch-cuda.so", works); }

  /// cudaError: of NVIDIA's driver; 0 where there is a GPU, 100 where there is none.
  CliFixture::Result doctor(int cudaError) const {
    QProcess process;
    m_cli->prepare(process, {"doctor", "--model", QString::fromStdString(m_cli->modelFile())});
    QProcessEnvironment environment = process.processEnvironment();
    environment.insert("MOODOGRAM_MODULE_DIR", modules());
    environment.insert("LD_LIBRARY_PATH", MOODOGRAM_FAKE_DRIVER_DIR);
    if (cudaError != 0) environment.insert("MOODOGRAM_FAKE_CUDA_ERROR", QString::number(cudaError));
    process.setProcessEnvironment(environment);
    process.start();
    process.waitForFinished(60000);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), {}};
  }

 private Q_SLOTS:
  void init() {
    m_cli = std::make_unique<CliFixture>();
    std::filesystem::create_directory(m_cli->folder() / "modules");
  }

  void withAGpuTheModuleForItIsTaken() {
    installCpu();
    installCuda();
    const auto result = doctor(0);
    QVERIFY2(result.exitCode == 0, qPrintable(result.out));
    QVERIFY2(result.out.contains("modules/libmoodogram-torch-cuda.so (there is an NVIDIA GPU)\n"),
             qPrintable(result.out));
    QVERIFY2(!result.out.contains("module       !"), qPrintable(result.out));
  }

  void withoutAGpuItIsLeftAlone() {
    installCpu();
    installCuda();
    const auto result = doctor(100);
    QVERIFY2(result.exitCode == 0, qPrintable(result.out));
    QVERIFY2(result.out.contains("modules/libmoodogram-torch.so (the next best)\n"), qPrintable(result.out));
    QVERIFY2(result.out.contains(
                 "module       ! libmoodogram-torch-cuda.so was left alone: the NVIDIA driver sees no GPU.\n"),
             qPrintable(result.out));
  }

  void whatRefusesToLoadIsPassedOverWithTheReason() {
    installCpu();
    installCuda(false);
    const auto result = doctor(0);
    QVERIFY2(result.exitCode == 0, qPrintable(result.out));
    QVERIFY2(result.out.contains("modules/libmoodogram-torch.so (the next best)\n"), qPrintable(result.out));
    QVERIFY2(result.out.contains("module       ! libmoodogram-torch-cuda.so cannot be loaded: ") &&
                 result.out.contains("functionOfAnotherLibTorch"),
             qPrintable(result.out));
  }

  void aDriverThatDoesNotStartIsNamed() {
    installCpu();
    installCuda();
    QVERIFY2(doctor(803).out.contains("the NVIDIA driver does not start (CUDA error 803)"), "error 803");
  }

  void theModuleForGpusAloneComputesOnTheCpu() {
    installCuda();
    const auto result = doctor(100);
    QVERIFY2(result.exitCode == 0, qPrintable(result.out));
    QVERIFY2(result.out.contains("modules/libmoodogram-torch-cuda.so (no other can be used; it computes on the CPU)\n"),
             qPrintable(result.out));
  }

  void whereNoneLoadsAllReasonsAreGiven() {
    installCpu(false);
    installCuda(false);
    const auto result = doctor(0);
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.out.contains("libmoodogram-torch-cuda.so cannot be loaded: ") &&
                 result.out.contains("libmoodogram-torch.so cannot be loaded: ") &&
                 result.out.contains("Install or repair the package moodogram-inference-cpu"),
             qPrintable(result.out));
  }

  void aGpuThatIsNotUsedIsPointedOut() {
    installCpu();
    QVERIFY2(doctor(0).out.contains("there is an NVIDIA GPU, which moodogram-inference-cuda would use"), "with a GPU");
    QVERIFY2(!doctor(100).out.contains("moodogram-inference-cuda"), "without one");
  }
};

QTEST_GUILESS_MAIN(CliModuleTest)
#include "cli_module_test.moc"
