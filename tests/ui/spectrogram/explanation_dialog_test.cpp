// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/explanation_dialog.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSlider>
#include <QTest>
#include <atomic>

#include "tests/support/fake_engine.h"
#include "tests/support/files.h"
#include "tests/support/glide_file.h"
#include "tests/support/own_models.h"
#include "ui/common/emotion_style.h"
#include "ui/spectrogram/heat_view.h"

using namespace moodogram;
using namespace moodogram::ui;
using namespace std::chrono_literals;

namespace {

constexpr int kPatienceMs = 60'000;

}  // namespace

class ExplanationDialogTest : public QObject {
  Q_OBJECT

  test::TemporaryFolder m_folder;
  std::filesystem::path m_track;
  std::filesystem::path m_model;
  std::atomic<int> m_enginesMade = 0;

  std::unique_ptr<ExplanationDialog> dialog(std::chrono::milliseconds delayPerBatch = {}) {
    EngineOptions options;
    options.modelFile = m_model;
    auto made = std::make_unique<ExplanationDialog>(
        options, [this, make = test::fakeEngineFactory(delayPerBatch)](const EngineOptions& wanted) {
          ++m_enginesMade;
          return make(wanted);
        });
    made->show();
    return made;
  }
  static QString text(const QDialog& dialog, const char* name) {
    return dialog.findChild<QLabel*>(QLatin1String(name))->text();
  }
  static QPushButton* emotion(const QDialog& dialog, const char* name) {
    return dialog.findChild<QPushButton*>(QStringLiteral("explain-") + QLatin1String(name));
  }
  static bool isExplained(const QDialog& dialog) {
    return dialog.findChild<QPushButton*>(QStringLiteral("explanationExport"))->isEnabled();
  }

 private Q_SLOTS:
  void initTestCase() {
    QLocale::setDefault(QLocale::c());
    m_track = m_folder / "glide.wav";
    m_model = m_folder / "model.safetensors";
    test::writeGlide(m_track, 20);
    test::writeFakeModel(m_model, "Fake 1.0");
  }

  void theVerdictIsExplainedThenAnyEmotion() {
    m_enginesMade = 0;
    const auto shown = dialog();
    shown->explain(m_track, "Glide", 9);
    QTRY_VERIFY_WITH_TIMEOUT(isExplained(*shown), kPatienceMs);
    QCOMPARE(text(*shown, "explanationTitle"), QStringLiteral("Glide"));
    QVERIFY(text(*shown, "explanationFacts").contains("Fake 1.0"));
    int checked = 0;
    double most = -1;
    QPushButton* top = nullptr;
    for (const char* name : {"calm", "happy", "sad", "angry", "fearful"}) {
      QPushButton* button = emotion(*shown, name);
      checked += button->isChecked() ? 1 : 0;
      const double percent = button->text().section("  ", 1).remove(" %").toDouble();
      if (percent > most) {
        most = percent;
        top = button;
      }
    }
    QCOMPARE(checked, 1);
    QVERIFY(top->isChecked());
    QPushButton* other = emotion(*shown, top == emotion(*shown, "sad") ? "calm" : "sad");
    other->click();
    QVERIFY(!isExplained(*shown));
    QTRY_VERIFY_WITH_TIMEOUT(isExplained(*shown), kPatienceMs);
    QVERIFY(other->isChecked() && !top->isChecked());
    QCOMPARE(m_enginesMade.load(), 1);
    QVERIFY(text(*shown, "explanationCaveat").contains("not why"));
  }

  void theSummaryIsWhatAScreenReaderHears() {
    const auto shown = dialog();
    shown->explain(m_track, "Glide", 9);
    QTRY_VERIFY_WITH_TIMEOUT(isExplained(*shown), kPatienceMs);
    auto* view = shown->findChild<HeatView*>();
    QVERIFY(view->accessibleDescription().contains(text(*shown, "explanationSummary")));
    QVERIFY2(text(*shown, "explanationSummary").contains("Hz"), qPrintable(text(*shown, "explanationSummary")));
  }

  void theReadoutFollowsPointerAndKeys() {
    const auto shown = dialog();
    shown->explain(m_track, "Glide", 9);
    QTRY_VERIFY_WITH_TIMEOUT(isExplained(*shown), kPatienceMs);
    auto* view = shown->findChild<HeatView*>();
    QTest::mouseMove(view, view->pixelRect({0, 63}).center());
    QTRY_COMPARE(view->pixel().value_or(QPoint()), QPoint(0, 63));
    const QString low = text(*shown, "explanationReadout");
    QVERIFY2(low.contains("0:08.0") && low.contains("Hz") && low.contains("heat"), qPrintable(low));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Right);
    QTest::keyClick(view, Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(*view->pixel(), QPoint(1, 53));
    QVERIFY(text(*shown, "explanationReadout") != low);
    QTest::keyClick(view, Qt::Key_End);
    QTest::keyClick(view, Qt::Key_Right);
    QCOMPARE(*view->pixel(), QPoint(197, 53));
  }

  void theHeatCanBeTakenAway() {
    const auto shown = dialog();
    shown->explain(m_track, "Glide", 9);
    QTRY_VERIFY_WITH_TIMEOUT(isExplained(*shown), kPatienceMs);
    auto* view = shown->findChild<HeatView*>();
    const auto coloured = [&] {
      const QImage image = view->grab().toImage();
      int count = 0;
      for (int y = 30; y < image.height() - 60; y += 3)
        for (int x = 100; x < image.width() - 20; x += 3) {
          const QColor colour = image.pixelColor(x, y);
          if (colour.red() != colour.green() || colour.green() != colour.blue()) ++count;
        }
      return count;
    };
    QVERIFY(coloured() > 50);
    shown->findChild<QSlider*>(QStringLiteral("explanationOpacity"))->setValue(0);
    QCOMPARE(coloured(), 0);
  }

  void whatCannotBeExplainedSaysWhy() {
    const auto shown = dialog();
    shown->explain(m_folder / "gone.wav", "Gone", 1);
    QTRY_VERIFY_WITH_TIMEOUT(text(*shown, "explanationSummary").contains("gone.wav"), kPatienceMs);
    QVERIFY(!isExplained(*shown));
    shown->explain(m_track, "Glide", 9);
    QTRY_VERIFY_WITH_TIMEOUT(isExplained(*shown), kPatienceMs);
  }

  void closingInTheMiddleOfItIsQuick() {
    auto shown = dialog(50ms);  // some thirty batches
    shown->explain(m_track, "Glide", 9);
    auto* progress = shown->findChild<QProgressBar*>();
    QTRY_VERIFY_WITH_TIMEOUT(progress->maximum() > 0 && progress->value() > 0, 20'000);  // in the middle of it
    QElapsedTimer timer;
    timer.start();
    shown->close();
    QVERIFY(timer.elapsed() < 500);  // the window's thread does not wait for the rest
    shown.reset();
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
  }
};

QTEST_MAIN(ExplanationDialogTest)
#include "explanation_dialog_test.moc"
