// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Our changes of colour against TorchVision's. Needs python3-torchvision.
#include <QProcess>
#include <QTest>
#include <cmath>
#include <functional>

#include "core/base/npy.h"
#include "core/train/colour_change.h"
#include "tests/support/files.h"

using namespace moodogram;
using namespace moodogram::test;

class ColourTest : public QObject {
  Q_OBJECT

  TemporaryFolder m_folder;

  /// Largest difference between what the change makes of a picture and what TorchVision made of it.
  double difference(const char* picture, const QString& change,
                    const std::function<void(std::span<float>)>& apply) const {
    const auto load = [&](const QString& name) { return readNpy(m_folder / (name.toStdString() + ".npy")).values; };
    std::vector<float> values = load(picture);
    const std::vector<float> expected = load(QString(picture) + "_" + change);
    apply(values);
    if (values.size() != expected.size()) return INFINITY;
    double most = 0;
    for (std::size_t i = 0; i < values.size(); ++i) most = std::max(most, std::abs(double(values[i]) - expected[i]));
    return most;
  }

 private Q_SLOTS:
  void initTestCase() {
    QProcess python;
    python.setProcessChannelMode(QProcess::MergedChannels);
    python.start("/usr/bin/python3", {MOODOGRAM_SOURCE_DIR "/tests/oracle/colour_reference.py",
                                      QString::fromStdString(m_folder.path().string())});
    QVERIFY2(python.waitForFinished(300'000), "python3-torchvision is needed");
    const QByteArray output = python.readAll();
    QVERIFY2(python.exitCode() == 0, output.constData());
    qInfo() << "against" << output.trimmed().constData();
  }

  void changesAreTorchvisions_data() {
    QTest::addColumn<QByteArray>("picture");
    for (const char* name : {"noise", "levels", "black", "dark"}) QTest::newRow(name) << QByteArray(name);
  }
  void changesAreTorchvisions() {
    QFETCH(QByteArray, picture);
    double worst = difference(picture, "grey", makeGrey);
    for (const char* factor : {"0.0", "0.5", "0.8", "1.0", "1.2", "3.0"}) {
      const double value = QString(factor).toDouble();
      worst = std::max(worst, difference(picture, QString("brightness_") + factor,
                                         [&](std::span<float> pixels) { changeBrightness(pixels, value); }));
      worst = std::max(worst, difference(picture, QString("contrast_") + factor,
                                         [&](std::span<float> pixels) { changeContrast(pixels, value); }));
    }
    qInfo("grey, brightness and contrast: largest difference %.1e", worst);
    QVERIFY(worst < 1e-6);
    double turned = 0;
    for (const char* turn : {"-0.5", "-0.3", "-0.1", "0.05", "0.25", "0.5"})
      turned = std::max(turned, difference(picture, QString("hue_") + turn, [&](std::span<float> pixels) {
                          changeHue(pixels, QString(turn).toDouble());
                        }));
    qInfo("hue: largest difference %.1e", turned);
    QVERIFY(turned < 1e-5);  // TorchVision's own hue is rounded to single precision
  }
};

QTEST_GUILESS_MAIN(ColourTest)
#include "colour_test.moc"
