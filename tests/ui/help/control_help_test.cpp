// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every control and action of the window and its dialogs says what it is.
#include "ui/help/control_help.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QSignalSpy>
#include <QWhatsThisClickedEvent>

#include "tests/support/accessible_tree.h"
#include "tests/support/wav_file.h"
#include "tests/support/window_fixture.h"
#include "ui/help/control_texts.h"
#include "ui/help/guide_index.h"
#include "ui/help/guide_window.h"
#include "ui/library/track_table.h"
#include "ui/spectrogram/plot/spectrogram_plot.h"
#include "ui/training/training_wizard.h"

namespace moodogram::ui {
namespace {

/// Whose label says all that there is to say: leaving and paging.
bool saysItAll(const QWidget& control) {
  static const QSet<QString> kLabels{"Close", "Cancel", "Next", "Back", "Finish", "Start Training"};
  if (qobject_cast<const QScrollArea*>(&control) != nullptr) return true;  // what is in it speaks
  const auto* button = qobject_cast<const QAbstractButton*>(&control);
  return button != nullptr && kLabels.contains(button->text().remove('&').remove(" >").remove("< "));
}

}  // namespace

class ControlHelpTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    m_fixture = std::make_unique<test::WindowFixture>(path("library.sqlite"));
    m_fixture->open();
    QTRY_VERIFY(m_fixture->idle());
    window().resize(1500, 950);
    check(window(), "the empty window");
    for (const char* name : {"one.wav", "two.wav"}) test::writeWav(path(name), test::sine(440, 20, 16000), 16000, 1);
    window().addPaths({path("")});
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->analyzedCount(), 2, 60'000);
    window().findChild<TrackTable*>()->selectAll();
    QTRY_VERIFY(window().findChild<SpectrogramPlot*>()->durationSeconds() > 0);
  }

  void theWindow() {
    for (const char* name : {"showQueue", "spectrogram-slice", "enqueueTracks"}) action(name)->trigger();
    window().showMessage("A message", "with details");
    QTest::qWait(100);
    check(window(), "the window");
  }

  void actions() {
    QStringList silent;
    for (QMenu* menu : window().menuBar()->findChildren<QMenu*>()) {
      menu->popup({0, 0});
      menu->close();
    }
    for (const QAction* each : window().findChildren<QAction*>())
      if (!each->objectName().isEmpty() && !each->text().isEmpty() && each->menu() == nullptr &&
          each->whatsThis().isEmpty() && !each->objectName().startsWith("_q_"))
        silent << each->objectName();
    QVERIFY2(silent.isEmpty(), qPrintable(silent.join(", ")));
  }

  void dialogs_data() {
    QTest::addColumn<QByteArray>("name");
    for (const char* name :
         {"newPlaylist", "preferences", "commands", "shortcuts", "liveSpectrum", "properties", "findDuplicates",
          "spectrogram-export", "guide", "welcome", "reportProblem", "trainModel", "trainingRuns", "manageModels"})
      QTest::newRow(name) << QByteArray(name);
  }
  void dialogs() {
    QFETCH(QByteArray, name);
    QVERIFY(action(name.constData()) != nullptr);
    QTRY_VERIFY(action(name.constData())->isEnabled());
    action(name.constData())->trigger();
    QWidget* dialog = nullptr;
    QTRY_VERIFY((dialog = openedWindow()) != nullptr);
    QTest::qWait(200);
    check(*dialog, name.constData());
    if (auto* wizard = qobject_cast<TrainingWizard*>(dialog)) {
      for (const int page : wizard->pageIds()) {
        wizard->page(page)->show();
        QTest::qWait(20);
        check(*wizard, qPrintable(wizard->page(page)->objectName()));
      }
    }
    dialog->close();
    QTRY_VERIFY(openedWindow() == nullptr);
  }

  /// The key works where the focus is, and the link leads to the page.
  void theFocusIsExplained() {
    auto* filter = window().findChild<QWidget*>("filter");
    QVERIFY(filter->whatsThis().contains("guide:library#search"));
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_F1, Qt::ShiftModifier);
    QTRY_VERIFY(shown("QWhatsThat") != nullptr);
    shown("QWhatsThat")->close();
    QWhatsThisClickedEvent click("guide:library#search");
    QCoreApplication::sendEvent(filter, &click);
    auto* guide = window().findChild<GuideWindow*>();
    QVERIFY(guide != nullptr && guide->isVisible());
    QCOMPARE(guide->address(), QStringLiteral("library#search"));
    guide->close();
  }

  void pagesAreThere() {
    const GuideIndex index;
    for (const QWidget* widget : window().findChildren<QWidget*>()) {
      const ControlText text = controlText(widget->objectName());
      if (text.page.isEmpty()) continue;
      const GuidePage* page = index.find(text.page.section('#', 0, 0));
      QVERIFY2(page != nullptr, qPrintable(text.page));
      const QString anchor = text.page.section('#', 1);
      QVERIFY2(
          anchor.isEmpty() || std::ranges::find(page->sections, anchor, &GuideSection::anchor) != page->sections.end(),
          qPrintable(text.page));
    }
  }

 private:
  std::filesystem::path path(const char* name) const {
    return (m_folder.path() + '/' + QLatin1String(name)).toStdString();
  }
  MainWindow& window() { return *m_fixture->window; }
  QAction* action(const char* name) { return window().findChild<QAction*>(QLatin1String(name)); }

  QWidget* openedWindow() {
    for (QWidget* widget : QApplication::topLevelWidgets())
      if (widget != &window() && widget->isVisible() && widget->windowType() != Qt::ToolTip) return widget;
    return nullptr;
  }
  static QWidget* shown(const char* className) {
    for (QWidget* widget : QApplication::topLevelWidgets())
      if (widget->isVisible() && widget->metaObject()->className() == QByteArray(className)) return widget;
    return nullptr;
  }

  static QString labelOf(const QWidget& control) {
    const auto* button = qobject_cast<const QAbstractButton*>(&control);
    return button != nullptr ? button->text() : QString();
  }

  static void check(QWidget& shown, const char* what) {
    QStringList silent;
    for (const QWidget* stop : test::tabStops(shown))
      if (stop->whatsThis().isEmpty() && !saysItAll(*stop))
        silent << test::describe(stop) + QStringLiteral(" '%1'").arg(stop->accessibleName() + labelOf(*stop));
    QVERIFY2(silent.isEmpty(), qPrintable(QLatin1String(what) + QStringLiteral(": ") + silent.join("; ")));
  }

  QTemporaryDir m_folder;
  std::unique_ptr<test::WindowFixture> m_fixture;
};

}  // namespace moodogram::ui

QTEST_MAIN(moodogram::ui::ControlHelpTest)
#include "control_help_test.moc"
