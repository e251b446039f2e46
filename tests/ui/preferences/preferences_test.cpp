// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Preferences, keys and commands in the real window.
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTreeWidget>

#include "tests/support/window_fixture.h"
#include "ui/main_window/playback_controller.h"
#include "ui/preferences/command_palette.h"
#include "ui/preferences/preferences_dialog.h"
#include "ui/preferences/shortcut_store.h"

namespace moodogram::ui {

class PreferencesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_fixture = std::make_unique<test::WindowFixture>(m_folder->filePath("library.sqlite").toStdString());
    m_fixture->open();
    QTRY_VERIFY(m_fixture->idle());
  }
  void cleanup() { m_fixture.reset(); }

  void everythingIsInForceAtOnce() {
    PreferencesDialog& dialog = open();
    auto* theme = dialog.findChildren<QComboBox*>().constFirst();
    QCOMPARE(theme->accessibleName(), QStringLiteral("Colours"));
    choose(*theme, 2);
    QCOMPARE(test::WindowFixture::theme().mode(), ThemeMode::Dark);
    action("theme-light")->trigger();  // the menu and the dialog agree
    QCOMPARE(theme->currentIndex(), 1);
    choose(*dialog.findChild<QComboBox*>("preferencesLoudness"), 2);
    QCOMPARE(m_fixture->player.loudness(), LoudnessMode::Album);
    auto* crossfade = dialog.findChild<QDoubleSpinBox*>("preferencesCrossfade");
    crossfade->stepBy(6);
    QCOMPARE(m_fixture->window->playback().crossfadeSeconds(), 3.0);
    auto* box = find<QCheckBox>(dialog, QStringLiteral("Slower While Playing"));
    QVERIFY(box != nullptr);
    const bool before = action("slowWhilePlaying")->isChecked();
    box->click();
    QCOMPARE(action("slowWhilePlaying")->isChecked(), !before);
    test::WindowFixture::theme().setMode(ThemeMode::System);
  }

  void motionIsReducedAtOnce() {
    PreferencesDialog& dialog = open();
    QVERIFY(!isMotionReduced(dialog));
    QComboBox* motion = nullptr;
    for (auto* box : dialog.findChildren<QComboBox*>())
      if (box->accessibleName() == QLatin1String("Motion")) motion = box;
    QVERIFY(motion != nullptr);
    choose(*motion, 1);
    QCOMPARE(test::WindowFixture::theme().motion().mode(), MotionMode::Reduced);
    QVERIFY(isMotionReduced(dialog));
    action("motion-system")->trigger();
    QCOMPARE(motion->currentIndex(), 0);
    QVERIFY(!isMotionReduced(dialog));
  }

  void returnPressesTheButtonThatHasTheFocus() {
    PreferencesDialog& dialog = open();
    auto* crossfade = dialog.findChild<QDoubleSpinBox*>("preferencesCrossfade");
    auto* all = dialog.findChild<QPushButton*>("shortcutResetAll");
    QSignalSpy folders(dialog.findChild<QPushButton*>("preferencesAddFolder"), &QPushButton::clicked);
    QSignalSpy resets(all, &QPushButton::clicked);
    crossfade->setFocus();
    QTest::keyClick(crossfade, Qt::Key_Return);
    QCOMPARE(folders.size(), 0);
    QCOMPARE(resets.size(), 0);
    QVERIFY(dialog.isVisible());
    all->setFocus();
    QTest::keyClick(all, Qt::Key_Return);
    QCOMPARE(resets.size(), 1);
  }

  void whatIsSearchedForIsShownAlone() {
    PreferencesDialog& dialog = open();
    auto* search = dialog.findChild<QLineEdit*>("preferencesSearch");
    auto* crossfade = dialog.findChild<QDoubleSpinBox*>("preferencesCrossfade");
    auto* loudness = dialog.findChild<QComboBox*>("preferencesLoudness");
    QTest::keyClicks(search, "gapless");  // a word that only describes it
    QVERIFY(crossfade->isVisible() && !loudness->isVisible());
    search->clear();
    QTest::keyClicks(search, "headph");
    QVERIFY(!crossfade->isVisible() && dialog.findChild<QComboBox*>("soundDevice")->isVisible());
    search->clear();
    QTest::keyClicks(search, "full screen");
    QVERIFY(dialog.findChild<QTreeWidget*>("shortcutList")->isVisible());
    search->clear();
    QVERIFY(crossfade->isVisible() && loudness->isVisible());
  }

  void keysAreChangedAndStay() {
    PreferencesDialog& dialog = open();
    choose(dialog, QStringLiteral("Stop"));
    type(dialog, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(action("stop")->shortcuts(), QList{QKeySequence("Ctrl+Shift+T")});
    QSettings settings(m_folder->filePath("settings.ini"), QSettings::IniFormat);
    m_fixture->window->saveSession(settings);
    QCOMPARE(settings.value("shortcuts/stop").toString(), QStringLiteral("Ctrl+Shift+T"));
    QVERIFY(!settings.contains("shortcuts/next"));
    dialog.findChild<QPushButton*>("shortcutReset")->click();
    QCOMPARE(action("stop")->shortcuts().constFirst(), QKeySequence(Qt::Key_F7));
    m_fixture->window->restoreSession(settings);
    QCOMPARE(action("stop")->shortcut(), QKeySequence("Ctrl+Shift+T"));
  }

  void keysOfAnotherAreNotTakenUnasked() {
    PreferencesDialog& dialog = open();
    choose(dialog, QStringLiteral("Stop"));
    auto* take = dialog.findChild<QPushButton*>("shortcutTake");
    QVERIFY(!take->isVisible());
    type(dialog, Qt::Key_F, Qt::ControlModifier);
    const auto* note = dialog.findChild<QLabel*>("shortcutNote");
    QVERIFY2(note->text().contains(QStringLiteral("Find")), qPrintable(note->text()));
    QVERIFY(take->isVisible());
    QCOMPARE(action("find")->shortcut(), QKeySequence("Ctrl+F"));
    QCOMPARE(action("stop")->shortcut(), QKeySequence(Qt::Key_F7));
    take->click();
    QCOMPARE(action("stop")->shortcut(), QKeySequence("Ctrl+F"));
    QVERIFY(!action("find")->shortcuts().contains(QKeySequence("Ctrl+F")));
  }

  void noTwoActionsHaveTheSameKeys() {
    const auto* store = m_fixture->window->findChild<ShortcutStore*>();
    for (const QAction* each : store->actions()) {
      for (const QKeySequence& keys : each->shortcuts()) {
        const QAction* other = store->conflict(*each, keys);
        QVERIFY2(other == nullptr, qPrintable(keys.toString() + ": " + each->objectName() + " and " +
                                              (other != nullptr ? other->objectName() : QString())));
      }
    }
  }

  void commandsAreFoundByAFewLetters() {
    QVERIFY(fuzzyScore("shuf", "Shuffle") > fuzzyScore("shuf", "Show the Fuss of it"));
    QCOMPARE(fuzzyScore("xyz", "Shuffle"), -1);
    QVERIFY(fuzzyScore("fs", "Full Screen") > fuzzyScore("fs", "Offset"));
    QVERIFY(!m_fixture->window->playback().order().isShuffled());
    action("commands")->trigger();
    auto* palette = m_fixture->window->findChild<CommandPalette*>();
    QVERIFY(palette != nullptr && palette->isVisible());
    auto* list = palette->findChild<QListWidget*>();
    QVERIFY(list->count() > 60);
    auto* field = palette->findChild<QLineEdit*>();
    QTest::keyClicks(field, "shuffl");
    QVERIFY(list->currentItem()->text().contains(QStringLiteral("Shuffle")));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(m_fixture->window->playback().order().isShuffled());
    QTRY_VERIFY(m_fixture->window->findChild<CommandPalette*>() == nullptr);
  }

  void theChosenCommandIsReadOut() {
    action("commands")->trigger();
    auto* palette = m_fixture->window->findChild<CommandPalette*>();
    auto* field = palette->findChild<QLineEdit*>();
    const auto* list = palette->findChild<QListWidget*>();
    QTest::keyClicks(field, "theme");
    const QString found = list->currentItem()->text();
    QCOMPARE(field->accessibleDescription(), found);
    QTest::keyClick(field, Qt::Key_Down);
    QVERIFY(list->currentItem()->text() != found);
    QCOMPARE(field->accessibleDescription(), list->currentItem()->text());
    palette->close();
  }

  void aCommandThatGoesMeanwhileIsLeftOut() {
    action("commands")->trigger();
    auto* palette = m_fixture->window->findChild<CommandPalette*>();
    Q_EMIT m_fixture->library.modelsListed({});  // the menu of models is made anew
    QTest::keyClicks(palette->findChild<QLineEdit*>(), "Automatic");
    const auto* list = palette->findChild<QListWidget*>();
    for (int row = 0; row < list->count(); ++row)
      QVERIFY2(!list->item(row)->text().startsWith("Analysis › Model"), qPrintable(list->item(row)->text()));
    palette->close();
  }

  void everyCommandOfTheMenusIsThere() {
    action("commands")->trigger();
    QStringList texts;
    const auto* list = m_fixture->window->findChild<CommandPalette*>()->findChild<QListWidget*>();
    for (int row = 0; row < list->count(); ++row) texts << list->item(row)->text();
    for (const char* wanted : {"Edit › Preferences", "View › Theme › Dark", "Playback › Repeat › All Tracks",
                               "Analysis › Skip Long Files › Over 1 Hour", "Help › About Moodogram"})
      QVERIFY2(!texts.filter(QString::fromUtf8(wanted)).isEmpty(), wanted);
  }

 private:
  QAction* action(const char* name) const { return m_fixture->window->findChild<QAction*>(QLatin1String(name)); }
  PreferencesDialog& open() {
    action("preferences")->trigger();
    auto* dialog = m_fixture->window->findChild<PreferencesDialog*>();
    [&] { QVERIFY(QTest::qWaitForWindowExposed(dialog)); }();
    return *dialog;
  }
  template <typename Button>
  static Button* find(const QWidget& parent, const QString& text) {
    for (Button* button : parent.findChildren<Button*>())
      if (button->text() == text) return button;
    return nullptr;
  }
  static void choose(QComboBox& box, int index) {
    box.setCurrentIndex(index);
    Q_EMIT box.activated(index);
  }
  static void choose(const PreferencesDialog& dialog, const QString& name) {
    auto* list = dialog.findChild<QTreeWidget*>("shortcutList");
    for (int row = 0; row < list->topLevelItemCount(); ++row)
      if (list->topLevelItem(row)->text(0).endsWith(QStringLiteral("› ") + name))
        list->setCurrentItem(list->topLevelItem(row));
  }
  static void type(const PreferencesDialog& dialog, Qt::Key key, Qt::KeyboardModifiers modifiers) {
    auto* edit = dialog.findChild<QKeySequenceEdit*>("shortcutKeys");
    edit->clear();
    QTest::keyClick(edit, key, modifiers);
    QTest::qWait(1200);  // the editor waits for another key
  }

  std::unique_ptr<QTemporaryDir> m_folder;
  std::unique_ptr<test::WindowFixture> m_fixture;
};

}  // namespace moodogram::ui

QTEST_MAIN(moodogram::ui::PreferencesTest)
#include "preferences_test.moc"
