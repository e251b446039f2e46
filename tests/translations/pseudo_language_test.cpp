// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The window and its dialogs in a language that marks whatever has been translated: what is not marked has been
// forgotten, or is looked for in another context than lupdate has found it in.
#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QWizard>
#include <algorithm>
#include <fstream>

#include "tests/support/pseudo_language.h"
#include "tests/support/visible_texts.h"
#include "tests/support/wav_file.h"
#include "tests/support/window_fixture.h"
#include "ui/common/message_strip.h"
#include "ui/library/search_field.h"
#include "ui/library/track_table.h"
#include "ui/spectrogram/plot/spectrogram_plot.h"

namespace moodogram::ui {
namespace {

/// Words that are the same in every language.
const QStringList kNames{// of people, data, models, formats and functions
                         "Moodogram", "MoodNet", "MusicNet", "GoogLeNet", "VGG11", "ResNet152", "RAVDESS", "SoX",
                         "moodnet", "musicnet", "resnet152", "vgg11", "googlenet", "log-mel", "music-mel", "sox-linear",
                         "adamw", "sgd", "one-cycle", "constant", "loss", "uar", "group", "recording", "auto", "cpu",
                         "cuda",
                         // colour maps
                         "Inferno", "Magma", "Viridis", "Plasma", "Cividis", "Turbo", "Moodogram",
                         // languages, by their own names
                         "English", "Deutsch", "Español", "Français", "Italiano", "日本語", "العربية",
                         // units
                         "Hz", "kHz", "dB", "kB", "MB", "GB",
                         // what the library of this test has
                         "one", "two", "broken", "wav", "tmp", "MOODOGRAM", "Music", "Voice"};

/// Whose texts are English in every language: a report for others, the name of this test's engine, what was measured in
/// the words of its report, and what this test types.
const QStringList kInEnglish{"reportText", "statusDevice", "scoresNotes", "playlistRules"};

/// What is left of a text without what has been translated, numbers and names.
QString untranslated(QString text) {
  static const QRegularExpression tag(QStringLiteral("<[^>]*>|&[a-z]+;|&#?\\w+;"));
  static const QRegularExpression marked(QStringLiteral("\u27e6[^\u27e6\u27e7]*\u27e7"));
  static const QRegularExpression path(QStringLiteral("/[\\w./-]+|pseudo_language_test-\\w+"));
  static const QRegularExpression keys(QStringLiteral(
      "((Ctrl|Shift|Alt|Meta)\\+)+\\S+|\\b(F\\d+|Space|Return|Esc|Left|Right|Up|Down|Home|End|PgUp|PgDown|Del|Ins|"
      "Backspace|Media \\w+|Toggle Media Play/Pause)\\b"));
  static const QRegularExpression word(QStringLiteral("[\\p{L}][\\p{L}\\d-]+"));
  for (QString before; before != text;) {
    before = text;
    text.remove(marked);
  }
  text.remove(tag).remove(keys).remove(path);
  for (int month = 1; month <= 12; ++month) text.remove(QLocale().standaloneMonthName(month, QLocale::ShortFormat));
  QStringList left;
  for (auto it = word.globalMatch(text); it.hasNext();)
    if (const QString found = it.next().captured(); !kNames.contains(found)) left << found;
  return left.join(QLatin1Char(' '));
}

}  // namespace

class PseudoLanguageTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QVERIFY(!m_language.isEmpty());
    QVERIFY(QCoreApplication::installTranslator(&m_language));
    m_fixture = std::make_unique<test::WindowFixture>(path("library.sqlite"));
    m_fixture->open();
    QTRY_VERIFY(m_fixture->idle());
    check(window(), "the empty window");
    for (const char* name : {"one.wav", "two.wav"}) test::writeWav(path(name), test::sine(440, 20, 16000), 16000, 1);
    window().addPaths({path("")});
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->analyzedCount(), 2, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->idle(), 60'000);
    window().findChild<TrackTable*>()->selectAll();
    QTRY_VERIFY(window().findChild<SpectrogramPlot*>()->durationSeconds() > 0);
  }

  /// Of the test itself: it must find what it is there for.
  void gluedTextsAreFound() {
    QCOMPARE(untranslated(QStringLiteral("\u27e6Play~~\u27e7")), QString());
    QCOMPARE(untranslated(QStringLiteral("\u27e6of \u27e6x\u27e7\u27e7 · 12 Hz")), QString());
    QCOMPARE(untranslated(QStringLiteral("\u27e6Play\u27e7 again")), QStringLiteral("again"));
    QCOMPARE(untranslated(QStringLiteral("<b>Forgotten</b>")), QStringLiteral("Forgotten"));
  }

  void theWindow() {
    for (const char* name : {"showQueue", "spectrogram-slice", "enqueueTracks"}) action(name)->trigger();
    QTest::qWait(100);
    check(window(), "the window");
  }

  /// Those of files that cannot be used, of folders that are not there, and of the table while it is searched.
  void sentencesOfCore() {
    std::ofstream(path("broken.wav")) << "no sound";
    window().addPaths({path("")});
    QTRY_COMPARE_WITH_TIMEOUT(window().library().counts().problems, 1, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->idle(), 60'000);
    auto* field = window().findChild<SearchField*>();
    field->setText("broken");
    auto* table = window().findChild<TrackTable*>();
    QTRY_COMPARE(m_fixture->model().rowCount(), 1);
    table->selectAll();
    check(window(), "a file that cannot be used");
    window().addPaths({"/no/such/folder"});
    QTRY_VERIFY(test::PseudoLanguage::isMarked(window().findChild<MessageStrip*>()->text()));
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->idle(), 60'000);
    check(window(), "a folder that is not there");
    for (const char* wrong :
         {"yaer:1994", "xyzzy:1",   "year:x",      "length:5:99", "calm:2",      "valence:3", "rating:9",
          "added:x",   "year:5..3", "mood:gloomy", "share:sad",   "never:sad<1", "year:",     "title:",
          "playlist:", "title:<5",  "rain OR",     "OR rain",     "AND",         "NOT",       "(rain",
          "rain)",     "()",        "\"rain",      "\"\""}) {
      field->setText(wrong);
      QTest::keyClick(field, Qt::Key_Return);
      QVERIFY2(test::PseudoLanguage::isMarked(field->errorText()), wrong);
      QVERIFY2(untranslated(field->errorText()).isEmpty(), qPrintable(field->errorText()));
    }
    field->clear();
    QTRY_COMPARE(m_fixture->model().rowCount(), 3);
    table->selectAll();
  }

  /// Why a track is in a list, and why none is.
  void sentencesAboutLists() {
    action("newPlaylist")->trigger();
    QWidget* dialog = nullptr;
    QTRY_VERIFY((dialog = openedWindow()) != nullptr);
    const auto* preview = dialog->findChild<QAbstractItemView*>("playlistPreview");
    QTRY_VERIFY(preview->model()->rowCount() > 0);
    check(*dialog, "a list");
    auto* note = dialog->findChild<QLabel*>("playlistNote");
    for (const char* rules : {"year:>3000", "year:>3000 bpm:>900", "playlist:nowhere"}) {
      dialog->findChild<QLineEdit*>("playlistRules")->setText(rules);
      QTRY_VERIFY(test::PseudoLanguage::isMarked(note->text()));
      QTRY_COMPARE(preview->model()->rowCount(), 0);
      check(*dialog, rules);
    }
    dialog->close();
    QTRY_VERIFY(openedWindow() == nullptr);
  }

  void dialogs_data() {
    QTest::addColumn<QByteArray>("name");
    for (const char* name :
         {"newPlaylist", "preferences", "commands", "shortcuts", "about", "liveSpectrum", "properties", "welcome",
          "reportProblem", "findDuplicates", "spectrogram-export", "manageModels", "trainingRuns", "trainModel"})
      QTest::newRow(name) << QByteArray(name);
  }
  void dialogs() {
    QFETCH(QByteArray, name);
    QVERIFY(action(name.constData()) != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(action(name.constData())->isEnabled(), 20'000);  // counts come a moment later
    action(name.constData())->trigger();
    QWidget* dialog = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((dialog = openedWindow()) != nullptr, 20'000);
    QTest::qWait(300);
    check(*dialog, name.constData());
    dialog->close();
    QTRY_VERIFY(openedWindow() == nullptr);
  }

  /// Last: whatever has been asked for until now.
  void nothingWasAskedForThatIsNotInTheFiles() {
    const QStringList missing = m_language.missing();
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
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

  static void check(QWidget& shown, const char* what) {
    QStringList forgotten;
    for (const test::ShownText& text : test::shownTexts(shown))
      if (const QString left = untranslated(text.text);
          !left.isEmpty() && !kInEnglish.contains(text.owner.section(QLatin1Char(' '), 1)))
        forgotten << QStringLiteral("%1: \"%2\": %3").arg(text.owner, text.text, left);
    forgotten.removeDuplicates();
    QVERIFY2(forgotten.isEmpty(),
             qPrintable(QLatin1String(what) + QStringLiteral(" has texts without a translation:\n") +
                        forgotten.join(QLatin1Char('\n'))));
  }

  QTemporaryDir m_folder;
  test::PseudoLanguage m_language;
  std::unique_ptr<test::WindowFixture> m_fixture;
};

}  // namespace moodogram::ui

QTEST_MAIN(moodogram::ui::PseudoLanguageTest)
#include "pseudo_language_test.moc"
