// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The window and every dialog as a screen reader and a keyboard meet them.
#include <QAction>
#include <QDialog>
#include <QToolButton>

#include "tests/support/accessible_tree.h"
#include "tests/support/wav_file.h"
#include "tests/support/window_fixture.h"
#include "ui/library/track_table.h"
#include "ui/spectrogram/plot/spectrogram_plot.h"
#include "ui/spectrogram/spectrogram_tool_bar.h"

namespace moodogram::ui {

class AccessibilityTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QAccessible::setActive(true);
    m_fixture = std::make_unique<test::WindowFixture>(path("library.sqlite"));
    m_fixture->open();
    QTRY_VERIFY(m_fixture->idle());
    window().resize(1500, 950);
    check(window(), "the empty window");
    for (const char* name : {"one.wav", "two.wav"}) test::writeWav(path(name), test::sine(440, 20, 16000), 16000, 1);
    window().addPaths({path("")});
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->analyzedCount(), 2, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->idle(), 60'000);
    table().selectAll();
    QTRY_VERIFY(plot().durationSeconds() > 0);
  }

  void theWindow() { check(window(), "the window"); }

  void theWindowWithEverythingInIt() {
    for (const char* name : {"showQueue", "spectrogram-slice"}) action(name)->trigger();
    action("enqueueTracks")->trigger();
    QTest::qWait(100);
    check(window(), "the window with queue and spectrum");
    for (const char* name : {"showQueue", "spectrogram-slice"}) action(name)->trigger();
  }

  void theCompactPlayer() {
    action("compactPlayer")->trigger();
    QTest::qWait(100);
    check(window(), "the compact player");
    action("compactPlayer")->trigger();
    QVERIFY(table().isVisible());
  }

  void dialogs_data() {
    QTest::addColumn<QByteArray>("name");
    for (const char* name : {"newPlaylist", "preferences", "commands", "shortcuts", "about", "liveSpectrum",
                             "properties", "findDuplicates", "spectrogram-export"})
      QTest::newRow(name) << QByteArray(name);
  }
  void dialogs() {
    QFETCH(QByteArray, name);
    QAction* opens = action(name.constData());
    QVERIFY(opens != nullptr && opens->isEnabled());
    opens->trigger();
    QWidget* dialog = nullptr;
    QTRY_VERIFY((dialog = openedWindow()) != nullptr);
    QTest::qWait(200);
    check(*dialog, name.constData());
    QVERIFY2(!dialog->windowTitle().isEmpty(), "it has no title");
    // Escape leaves every one of them.
    QTest::keyClick(dialog->focusWidget() != nullptr ? dialog->focusWidget() : dialog, Qt::Key_Escape);
    QTRY_VERIFY2(openedWindow() == nullptr, "Escape does not close it");
  }

  void thePopupsOfTheSpectrogram() {
    auto* bar = window().findChild<SpectrogramToolBar*>();
    for (const auto& [pill, popup] :
         {std::pair("pillRange", "rangePopup"), std::pair("pillTransform", "transformPopup")}) {
      QTest::mouseClick(bar->findChild<QToolButton*>(QLatin1String(pill)), Qt::LeftButton);
      auto* shown = bar->findChild<QWidget*>(QLatin1String(popup));
      QTRY_VERIFY(shown->isVisible());
      const QStringList unnamed = test::unnamedControls(*shown);
      QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(QStringLiteral("; "))));
      shown->hide();
    }
  }

  void theSpectrogramIsReadByKeyboard() {
    plot().setFocus();
    QAccessibleInterface* node = QAccessible::queryAccessibleInterface(&plot());
    QVERIFY(node != nullptr && node->valueInterface() != nullptr);
    QAccessibleValueInterface& value = *node->valueInterface();
    QCOMPARE(value.minimumValue().toDouble(), 0.0);
    QVERIFY(std::abs(value.maximumValue().toDouble() - 20) < 0.01);
    const double before = value.currentValue().toDouble();
    for (int i = 0; i < 3; ++i) QTest::keyClick(&plot(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(value.currentValue().toDouble() > before);
    QString said = node->text(QAccessible::Value);
    for (const char* part : {"Hz", "dB", "%"}) QVERIFY2(said.contains(QLatin1String(part)), qPrintable(said));
    value.setCurrentValue(15);
    QVERIFY(std::abs(value.currentValue().toDouble() - 15) < 0.05);
    said = node->text(QAccessible::Value);
    QVERIFY2(said.startsWith(QStringLiteral("0:15")) || said.startsWith(QStringLiteral("0:14.9")), qPrintable(said));
  }

 private:
  std::filesystem::path path(const char* name) const {
    return (m_folder.path() + '/' + QLatin1String(name)).toStdString();
  }
  MainWindow& window() { return *m_fixture->window; }
  TrackTable& table() { return *window().findChild<TrackTable*>(); }
  SpectrogramPlot& plot() { return *window().findChild<SpectrogramPlot*>(); }
  QAction* action(const char* name) { return window().findChild<QAction*>(QLatin1String(name)); }

  QWidget* openedWindow() {
    for (QWidget* widget : QApplication::topLevelWidgets())
      if (widget != &window() && widget->isVisible() && widget->windowType() != Qt::ToolTip) return widget;
    return nullptr;
  }

  static void check(QWidget& shown, const char* what) {
    shown.activateWindow();
    QVERIFY2(QTest::qWaitForWindowActive(&shown), what);
    const QStringList unnamed = test::unnamedControls(shown);
    QVERIFY2(unnamed.isEmpty(), qPrintable(QLatin1String(what) + QStringLiteral(": without a name: ") +
                                           unnamed.join(QStringLiteral("; "))));
    const QStringList traps = test::keyboardTraps(shown);
    QVERIFY2(traps.isEmpty(),
             qPrintable(QLatin1String(what) + QStringLiteral(": ") + traps.join(QStringLiteral("; "))));
  }

  QTemporaryDir m_folder;
  std::unique_ptr<test::WindowFixture> m_fixture;
};

}  // namespace moodogram::ui

QTEST_MAIN(moodogram::ui::AccessibilityTest)
#include "accessibility_test.moc"
