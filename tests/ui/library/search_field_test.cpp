// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The search field as its user meets it: keys, completion list, errors, help.
#include "ui/library/search_field.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/query/query_parser.h"
#include "tests/support/library_tracks.h"
#include "ui/library/search_completer.h"
#include "ui/library/search_help.h"

using namespace moodogram;
using namespace moodogram::ui;

namespace {

/// A window with the field, and something else that takes the focus.
struct Fixture {
  Fixture() {
    for (const char* artist : {"The Who", "The Who", "Theodor", "Björk"})
      tracks.push_back(test::makeTrack(static_cast<TrackId>(tracks.size() + 1), "t", artist));
    auto* layout = new QVBoxLayout(&window);
    field = new SearchField(&window);
    help = field->makeHelpButton(&window);
    other = new QPushButton("Other", &window);
    for (QWidget* widget : std::initializer_list<QWidget*>{field, help, other}) layout->addWidget(widget);
    layout->addStretch();
    field->completer().setTracks([this]() -> const auto& { return tracks; });
    window.resize(700, 500);
    window.show();
    field->setFocus();
    activate();
  }

  QAbstractItemView* list() const {
    for (QWidget* widget : QApplication::topLevelWidgets())
      if (widget->objectName() == QLatin1String("searchCompletions") && widget->isVisible())
        return qobject_cast<QAbstractItemView*>(widget);
    return nullptr;
  }
  QStringList offered() const {
    QStringList texts;
    if (const auto* shown = list())
      for (int row = 0; row < shown->model()->rowCount(); ++row)
        texts << shown->model()->index(row, 0).data().toString();
    return texts;
  }
  /// Keys as a window system gives them: to the list where it is open.
  void type(const QString& keys) {
    for (const QChar c : keys) QTest::keyClick(target(), c.toLatin1());
  }
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(target(), key, modifiers); }
  QWidget* target() {
    activate();
    return list() != nullptr ? static_cast<QWidget*>(list()) : field;
  }
  /// The offscreen platform gives the focus to a popup, which window systems do not.
  void activate() {
    window.activateWindow();
    QCoreApplication::processEvents();
  }

  QLabel* message() const { return window.findChild<QLabel*>("searchError"); }
  bool showsMessage() const { return message() != nullptr && message()->isVisible(); }

  std::vector<LibraryTrack> tracks;
  QWidget window;
  SearchField* field = nullptr;
  QToolButton* help = nullptr;
  QPushButton* other = nullptr;
};

}  // namespace

class SearchFieldTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theQueryFollowsTheText() {
    Fixture f;
    QSignalSpy changed(f.field, &SearchField::queryChanged);
    f.type("rain");
    QTRY_COMPARE(changed.count(), 1);  // not one a key
    QVERIFY(f.field->query() == parseQuery("rain"));
    f.press(Qt::Key_Left);
    QTest::qWait(150);
    QCOMPARE(changed.count(), 1);
    f.field->clear();
    QTRY_COMPARE(changed.count(), 2);
    QVERIFY(f.field->query().isEmpty());
  }

  void whatIsUnfinishedDoesNoHarm() {
    Fixture f;
    f.type("rain mood:ca");
    QTRY_VERIFY(f.field->query() == parseQuery("rain"));
    QVERIFY(f.field->errorText().isEmpty());
    f.type("lm");
    QTRY_VERIFY(f.field->query() == parseQuery("rain mood:calm"));
  }

  void aWrongTermIsNamedAndLeftOut() {
    Fixture f;
    f.type("rain");
    QTRY_VERIFY(f.field->query() == parseQuery("rain"));
    f.type(" artits:x");
    QTRY_VERIFY(f.showsMessage());
    QVERIFY(f.message()->text().contains("did you mean artist?"));
    QVERIFY(f.message()->geometry().top() >= f.field->geometry().bottom());
    QCOMPARE(f.field->accessibleDescription(), f.field->errorText());
    QCOMPARE(f.field->toolTip(), f.field->errorText());
    QVERIFY(f.field->query() == parseQuery("rain"));

    // It does not cover what the user looks at instead, and is there again afterwards.
    f.other->setFocus();
    QVERIFY(!f.showsMessage());
    QVERIFY(!f.field->errorText().isEmpty());
    f.field->setFocus();
    QVERIFY(f.showsMessage());

    for (int i = 0; i < 9; ++i) f.press(Qt::Key_Backspace);
    QTRY_VERIFY(!f.showsMessage());
    QVERIFY(f.field->errorText().isEmpty() && f.field->accessibleDescription().isEmpty());
  }

  void aBracketTooMuchKeepsTheLastQuery() {
    Fixture f;
    f.type("rain snow");
    QTRY_VERIFY(f.field->query() == parseQuery("rain snow"));
    f.type(")");
    QTRY_VERIFY(f.showsMessage());
    QVERIFY(f.message()->text().contains("bracket"));
    QVERIFY(f.field->query() == parseQuery("rain snow"));
  }

  void theWrongCharactersAreUnderlined() {
    Fixture f;
    const auto underlined = [&f] {
      const QImage image = f.field->grab().toImage();
      int columns = 0;
      for (int x = 0; x < image.width(); ++x)
        for (int y = image.height() / 2; y < image.height(); ++y)
          if (const QColor pixel = image.pixelColor(x, y);
              pixel.red() > 150 && pixel.green() < 130 && pixel.blue() < 130) {
            ++columns;
            break;
          }
      return columns;
    };
    f.field->setText("rain");
    QTest::qWait(100);
    QCOMPARE(underlined(), 0);
    f.field->setText("rain artits:x rain");
    QTRY_VERIFY(!f.field->errorText().isEmpty());
    const int expected = f.field->fontMetrics().horizontalAdvance("artits");
    QVERIFY2(std::abs(underlined() - expected) <= 4, qPrintable(QString::number(underlined())));
  }

  void aTermThatIsLeftUnfinishedIsNamed() {
    Fixture f;
    f.type("rain artist:");
    QTRY_VERIFY(f.field->query() == parseQuery("rain"));
    QVERIFY(f.field->errorText().isEmpty());
    f.press(Qt::Key_Escape);
    f.press(Qt::Key_Return);
    QVERIFY(f.field->errorText().contains("artist:"));
    QVERIFY(f.showsMessage());
    QVERIFY(f.field->query() == parseQuery("rain"));
  }

  void namesOfFieldsAreOffered() {
    Fixture f;
    f.type("a");
    QCOMPARE(f.list(), nullptr);  // too little
    f.type("rt");
    QCOMPARE(f.offered(), QStringList({"artist:"}));
    // The list takes no key that is typed, and Return leaves alone what is written.
    f.type("i");
    QCOMPARE(f.field->text(), QStringLiteral("arti"));
    f.press(Qt::Key_Return);
    QCOMPARE(f.field->text(), QStringLiteral("arti"));
    QCOMPARE(f.list(), nullptr);
    f.type("s");
    f.press(Qt::Key_Down);
    f.press(Qt::Key_Return);
    QCOMPARE(f.field->text(), QStringLiteral("artist:"));
    // What may stand there comes at once.
    QCOMPARE(f.offered().size(), 3);
    QCOMPARE(f.offered().front(), QStringLiteral("\"The Who\""));  // the most frequent
    f.type("th");
    QCOMPARE(f.offered(), QStringList({"\"The Who\"", "Theodor"}));
    f.press(Qt::Key_Tab);  // the first
    QCOMPARE(f.field->text(), QStringLiteral("artist:\"The Who\" "));
    f.activate();
    QVERIFY(f.field->hasFocus());
    QTRY_VERIFY(f.field->query() == parseQuery("artist:\"The Who\""));
    f.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(f.field->text().startsWith("artist:") && !f.field->text().contains("Who"));
  }

  void theMiddleIsCompletedToo() {
    Fixture f;
    f.field->setText("rain mood: artist:x");
    f.field->setCursorPosition(10);
    f.type("c");
    QCOMPARE(f.offered(), QStringList({"calm"}));
    f.press(Qt::Key_Down);
    f.press(Qt::Key_Return);
    QCOMPARE(f.field->text(), QStringLiteral("rain mood:calm artist:x"));
  }

  void aClickTakesALine() {
    Fixture f;
    f.type("mood:");
    QVERIFY(f.list() != nullptr);
    const QModelIndex sad = f.list()->model()->index(2, 0);
    QTest::mouseClick(f.list()->viewport(), Qt::LeftButton, {}, f.list()->visualRect(sad).center());
    QCOMPARE(f.field->text(), QStringLiteral("mood:sad "));
  }

  void downAsksForTheList() {
    Fixture f;
    f.field->setText("mood:");
    QCOMPARE(f.list(), nullptr);
    f.press(Qt::Key_Down);
    QCOMPARE(f.offered().size(), 7);
    QVERIFY(f.list()->model()->index(6, 0).data(Qt::AccessibleTextRole).toString().contains("not analysed"));
    f.press(Qt::Key_Escape);
    QCOMPARE(f.list(), nullptr);
    QCOMPARE(f.field->text(), QStringLiteral("mood:"));
  }

  void newTracksAreOffered() {
    Fixture f;
    f.type("artist:zz");
    QCOMPARE(f.list(), nullptr);
    f.tracks.push_back(test::makeTrack(9, "t", "ZZ Top"));
    f.field->completer().forgetValues();
    f.type(" artist:zz");
    QCOMPARE(f.offered(), QStringList({"\"ZZ Top\""}));
  }

  void theHelpInsertsItsExamples() {
    Fixture f;
    f.field->setText("rain");
    for (const bool byKey : {true, false}) {
      if (byKey)
        f.press(Qt::Key_F1);
      else
        QTest::mouseClick(f.help, Qt::LeftButton);
      auto* help = f.field->findChild<SearchHelp*>();
      QVERIFY(help != nullptr && help->isVisible());
      const auto examples = help->findChildren<QPushButton*>();
      QCOMPARE(examples.size(), static_cast<qsizetype>(queryFields().size() + queryExamples().size()));
      QVERIFY(help->focusWidget() != nullptr);
      const auto year = std::find_if(examples.begin(), examples.end(),
                                     [](const QPushButton* button) { return button->text().startsWith("year:"); });
      QVERIFY(year != examples.end() && !(*year)->accessibleDescription().isEmpty());
      QTest::mouseClick(*year, Qt::LeftButton);
      QVERIFY(!help->isVisible());
      QTRY_COMPARE(f.field->findChild<SearchHelp*>(), nullptr);
    }
    QCOMPARE(f.field->text(), QStringLiteral("rain year:1990..1999 year:1990..1999 "));
    f.activate();
    QVERIFY(f.field->hasFocus());
    QTRY_VERIFY(f.field->query() == parseQuery("rain year:1990..1999 year:1990..1999"));
  }
};

QTEST_MAIN(SearchFieldTest)
#include "search_field_test.moc"
