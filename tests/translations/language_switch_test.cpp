// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Another language while the program runs: everything that is heard, chosen and waiting stays.
#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QSettings>
#include <algorithm>
#include <clocale>
#include <locale>

#include "app/desktop/window_keeper.h"
#include "tests/support/wav_file.h"
#include "tests/support/window_fixture.h"
#include "ui/common/message_strip.h"
#include "ui/common/time_text.h"
#include "ui/common/translation.h"
#include "ui/library/track_table.h"
#include "ui/main_window/playback_controller.h"
#include "ui/player/play_order.h"

namespace moodogram::ui {
namespace {

QString mnemonicOf(QString text) {
  text.remove(QStringLiteral("&&"));
  const auto at = text.indexOf(QLatin1Char('&'));
  return at < 0 || at + 1 >= text.size() ? QString() : text.mid(at + 1, 1).toLower();
}

/// Two entries of one menu that the same letter opens.
void findCollisions(const QList<QAction*>& actions, const QString& where, QStringList& found) {
  QHash<QString, QString> taken;
  for (const QAction* action : actions) {
    if (action->menu() != nullptr) findCollisions(action->menu()->actions(), where + " > " + action->text(), found);
    if (!action->isVisible() || action->isSeparator()) continue;
    const QString letter = mnemonicOf(action->text().section(QLatin1Char('\t'), 0, 0));
    if (letter.isEmpty()) continue;
    if (taken.contains(letter))
      found << QStringLiteral("%1: \"%2\" and \"%3\"").arg(where, taken.value(letter), action->text());
    taken.insert(letter, action->text());
  }
}

}  // namespace

class LanguageSwitchTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { m_numeric = std::setlocale(LC_NUMERIC, nullptr); }

  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    const auto library = (m_folder->path() + "/library.sqlite").toStdString();
    m_library = std::make_unique<LibraryService>(LibraryOptions{.libraryFile = library, .modelFile = {}});
    m_analysis = std::make_unique<AnalysisService>(test::WindowFixture::config(library), test::fakeEngineFactory());
    m_player = std::make_unique<Player>(Player::Output::SilentClock, nullptr);
    m_settings = std::make_unique<QSettings>(m_folder->filePath("settings.ini"), QSettings::IniFormat);
    m_translation.choose(QStringLiteral("en"));
    m_keeper = std::make_unique<desktop::WindowKeeper>(
        Services{*m_library, *m_analysis, *m_player, test::WindowFixture::theme()}, m_translation, *m_settings, true);
    window().show();
    m_library->loadSnapshot();
    for (const char* name : {"one.wav", "two.wav", "three.wav"})
      test::writeWav((m_folder->path() + '/' + name).toStdString(), test::sine(440, 30, 16000), 16000, 1);
    window().addPaths({m_folder->path().toStdString()});
    QTRY_COMPARE_WITH_TIMEOUT(window().library().model().tracks().size(), std::size_t{3}, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_analysis->isRunning(), 60'000);
  }
  void cleanup() {
    m_keeper.reset();
    test::waitForLeftBehind();
    m_player.reset();
    m_analysis.reset();
    m_library.reset();
    m_translation.choose(QStringLiteral("en"));
  }

  void everyLanguageIsOffered() {
    QStringList codes;
    for (const Language& language : languages()) codes << language.code;
    codes.sort();
    QCOMPARE(codes, QStringList({"ar", "de", "en", "es", "fr", "it", "ja"}));
    QVERIFY(std::ranges::is_sorted(languages(), {}, [](const Language& language) { return language.name.left(1); }));
  }

  void whatIsHeardAndChosenStays() {
    const TrackId second = window().library().model().trackAt(1).track.id;
    const TrackId third = window().library().model().trackAt(2).track.id;
    window().playback().playTrack(second);
    window().playback().order().enqueue({third});
    window().findChild<QAction*>("showQueue")->setChecked(true);
    QTRY_VERIFY(m_player->positionSeconds() > 0.3);
    const double before = m_player->positionSeconds();
    int pauses = 0;
    const auto counted = connect(m_player.get(), &Player::playingChanged, this, [&pauses] { ++pauses; });
    const QPointer<MainWindow> old = &window();

    Q_EMIT window().languageChosen(QStringLiteral("de"));
    QTRY_VERIFY(old.isNull());
    QTRY_COMPARE_WITH_TIMEOUT(window().playback().currentTrack(), second, 30'000);
    QVERIFY(m_player->isPlaying());
    QCOMPARE(pauses, 0);
    QVERIFY(m_player->positionSeconds() > before);
    disconnect(counted);
    QCOMPARE(window().playback().order().queue(), std::vector<TrackId>({third}));
    QCOMPARE(window().findChild<TrackTable*>()->currentTrack(), second);
    QVERIFY(window().findChild<QAction*>("showQueue")->isChecked());
    QCOMPARE(m_settings->value("window/language").toString(), QStringLiteral("de"));
    // The new window is the one that leads on.
    window().playback().playNext();
    QCOMPARE(window().playback().currentTrack(), third);
    QVERIFY(m_player->isPlaying());
  }

  void whatFollowsStays() {
    const auto id = [this](int row) { return window().library().model().trackAt(row).track.id; };
    const TrackId first = id(0);
    const TrackId third = id(2);
    window().playback().playFromList({third, first}, 0);  // not in the order of the table
    window().playback().setStopAfterCurrent(true);
    choose(QStringLiteral("de"));
    QTRY_COMPARE_WITH_TIMEOUT(window().playback().currentTrack(), third, 30'000);
    QVERIFY(window().playback().stopsAfterCurrent());
    window().playback().setStopAfterCurrent(false);
    // A queued track in between is no place in the list.
    window().playback().order().enqueue({id(1)});
    window().playback().playNext();
    QCOMPARE(window().playback().currentTrack(), id(1));
    choose(QStringLiteral("en"));
    QTRY_COMPARE_WITH_TIMEOUT(window().playback().currentTrack(), id(1), 30'000);
    window().playback().playNext();
    QCOMPARE(window().playback().currentTrack(), first);
  }

  /// --language is for one start; what is chosen in the window stays.
  void onlyAChoiceIsKept() {
    m_keeper->saveSession();
    QVERIFY(!m_settings->contains("window/language"));  // that of the command line, for all that is known
    QVERIFY(!m_settings->contains("window/theme"));
    m_keeper->changeLanguage(QStringLiteral("en"));
    QCOMPARE(m_settings->value("window/language").toString(), QStringLiteral("en"));
    window().findChild<QAction*>("theme-light")->trigger();
    m_keeper->saveSession();
    QCOMPARE(m_settings->value("window/theme").toString(), QStringLiteral("light"));
    window().findChild<QAction*>("theme-system")->trigger();
  }

  void textsNumbersAndDirectionChange() {
    const auto playText = [this] { return window().findChild<QAction*>("playPause")->text(); };
    const QString english = playText();
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    QCOMPARE(timeText(61.5, 1), QStringLiteral("1:01.5"));
    choose(QStringLiteral("de"));
    QVERIFY2(playText() != english, qPrintable(playText()));
    QCOMPARE(timeText(61.5, 1), QStringLiteral("1:01,5"));
    choose(QStringLiteral("ar"));
    QVERIFY(playText() != english);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    QCOMPARE(window().layoutDirection(), Qt::RightToLeft);
    // What core writes and reads stays as it is in every language.
    QCOMPARE(QByteArray(std::setlocale(LC_NUMERIC, nullptr)), m_numeric);
    QCOMPARE(std::locale().name(), std::string("C"));
    choose(QStringLiteral("en"));
    QCOMPARE(playText(), english);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
  }

  void thePreferencesOfferIt() {
    window().openPreferences();
    QComboBox* box = nullptr;
    QTRY_VERIFY((box = window().findChild<QComboBox*>("preferencesLanguage")) != nullptr);
    QVERIFY(box->isEnabled());
    QCOMPARE(box->currentData().toString(), QStringLiteral("en"));
    QCOMPARE(box->itemData(0).toString(), QString());
    const QPointer<MainWindow> old = &window();
    const int italian = box->findData(QStringLiteral("it"));
    box->setCurrentIndex(italian);
    Q_EMIT box->activated(italian);
    QTRY_VERIFY(old.isNull());
    // They are there again, in the language.
    QTRY_VERIFY((box = window().findChild<QComboBox*>("preferencesLanguage")) != nullptr);
    QCOMPARE(box->currentData().toString(), QStringLiteral("it"));
  }

  /// What a window keeps open and the threads that work for it go with it.
  void oldWindowsLeaveNothingBehind() {
    const auto entries = [](const char* folder) {
      return QDir(QLatin1String(folder)).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size();
    };
    const auto switchTwice = [this] {
      choose(QStringLiteral("de"));
      choose(QStringLiteral("en"));
    };
    switchTwice();
    const auto descriptors = entries("/proc/self/fd");
    const auto threads = entries("/proc/self/task");
    for (int i = 0; i < 3; ++i) switchTwice();
    QTRY_VERIFY2(entries("/proc/self/fd") <= descriptors, qPrintable(QString::number(entries("/proc/self/fd"))));
    QTRY_VERIFY2(entries("/proc/self/task") <= threads, qPrintable(QString::number(entries("/proc/self/task"))));
  }

  void anOpenDialogIsNotTakenAway() {
    window().findChild<QAction*>("about")->trigger();
    QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
    const QPointer<MainWindow> old = &window();
    m_keeper->changeLanguage(QStringLiteral("fr"));
    QVERIFY(!old.isNull());
    QCOMPARE(m_translation.choice(), QStringLiteral("en"));
    QVERIFY(!window().findChild<MessageStrip*>()->text().isEmpty());
  }

  void noMenuHasALetterTwice_data() {
    QTest::addColumn<QString>("language");
    for (const Language& language : languages()) QTest::newRow(qPrintable(language.code)) << language.code;
  }
  void noMenuHasALetterTwice() {
    QFETCH(QString, language);
    if (language != m_translation.choice()) choose(language);
    QStringList found;
    findCollisions(window().menuBar()->actions(), language, found);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
  }

 private:
  MainWindow& window() { return m_keeper->window(); }
  void choose(const QString& language) {
    m_keeper->changeLanguage(language);
    QCOMPARE(m_translation.choice(), language);
    QTRY_VERIFY_WITH_TIMEOUT(window().library().isLoaded(), 30'000);
  }

  std::unique_ptr<QTemporaryDir> m_folder;
  std::unique_ptr<LibraryService> m_library;
  std::unique_ptr<AnalysisService> m_analysis;
  std::unique_ptr<Player> m_player;
  std::unique_ptr<QSettings> m_settings;
  QByteArray m_numeric;
  Translation m_translation;
  std::unique_ptr<desktop::WindowKeeper> m_keeper;
};

}  // namespace moodogram::ui

QTEST_MAIN(moodogram::ui::LanguageSwitchTest)
#include "language_switch_test.moc"
