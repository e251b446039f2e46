// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextFrame>
#include <QToolButton>
#include <QTreeWidget>
#include <algorithm>

#include "core/query/query_parser.h"
#include "tests/support/accessible_tree.h"
#include "ui/common/translation.h"
#include "ui/help/guide_index.h"
#include "ui/help/guide_view.h"
#include "ui/help/guide_window.h"

namespace moodogram::ui {

class GuideTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyPageHasATitleAndText() {
    for (const GuidePage& page : m_index.pages()) {
      QVERIFY2(!page.title.isEmpty(), qPrintable(page.name));
      QVERIFY2(page.markdown.size() > 200, qPrintable(page.name));
    }
  }

  void linksAndPicturesLeadSomewhere_data() { listLanguages(); }
  /// Links between pages lead to headings that there are; pictures are there.
  void linksAndPicturesLeadSomewhere() {
    QFETCH(QString, language);
    const GuideIndex index(language);
    int links = 0;
    for (const GuidePage& page : index.pages()) {
      for (const QString& target : linksOf(page)) {
        ++links;
        const QString where = page.name + QStringLiteral(": ") + target;
        if (target.endsWith(QStringLiteral(".png"))) {
          QVERIFY2(QFile::exists(QStringLiteral(":/moodogram/guide/") + target), qPrintable(where));
          continue;
        }
        const QString name = target.section('#', 0, 0).remove(QStringLiteral(".md"));
        const GuidePage* other = name.isEmpty() ? &page : index.find(name);
        QVERIFY2(other != nullptr, qPrintable(where));
        const QString anchor = target.section('#', 1);
        QVERIFY2(anchor.isEmpty() || anchorsOf(*other).contains(anchor), qPrintable(where));
      }
    }
    QVERIFY(links > 15);
  }

  void examplesOfSearchesAreSearches_data() { listLanguages(); }
  /// What the tables of searches and rules say is understood.
  void examplesOfSearchesAreSearches() {
    QFETCH(QString, language);
    const GuideIndex index(language);
    int searches = 0;
    for (const char* name : {"library", "rules"}) {
      const QStringList examples = firstColumns(*index.find(QLatin1String(name)));
      QCOMPARE(examples, firstColumns(*m_index.find(QLatin1String(name))));
      for (const QString& text : examples) {
        ++searches;
        try {
          parseQuery(text.toStdString());
        } catch (const QueryError& error) {
          QFAIL(qPrintable(text + QStringLiteral(": ") + QString::fromUtf8(error.what())));
        }
      }
    }
    QVERIFY(searches >= 20);
  }

  void everyLanguageHasTheSameGuide_data() { listLanguages(); }
  /// Pages of other languages are there and keep up with the English ones: headings by their names, links, pictures.
  void everyLanguageHasTheSameGuide() {
    QFETCH(QString, language);
    const GuideIndex index(language);
    for (const GuidePage& english : m_index.pages()) {
      const GuidePage& page = *index.find(english.name);
      QVERIFY2(language == QLatin1String("en") || page.markdown != english.markdown, qPrintable(page.name));
      QCOMPARE(anchorsOf(page), anchorsOf(english));
      QCOMPARE(linksOf(page), linksOf(english));
    }
  }

  void wordsOfScriptsWithoutSpacesAreFound() {
    const GuideIndex index(QStringLiteral("ja"));
    const QList<GuideHit> hits = index.search(QStringLiteral("プレイリスト"));
    QVERIFY(!hits.isEmpty());
    QCOMPARE(hits.constFirst().page->name, QStringLiteral("playlists"));
  }

  void theBestPlaceComesFirst_data() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("heading");
    QTest::newRow("a term") << "STFT"
                            << "glossary"
                            << "STFT";
    QTest::newRow("its beginning") << "valen"
                                   << "glossary"
                                   << "Valence";
    QTest::newRow("a heading") << "queue"
                               << "playing"
                               << "The queue";
    QTest::newRow("two words") << "no sound"
                               << "troubleshooting"
                               << "No sound";
    QTest::newRow("a page") << "privacy"
                            << "privacy"
                            << "Files and privacy";
  }
  void theBestPlaceComesFirst() {
    QFETCH(QString, words);
    QFETCH(QString, page);
    QFETCH(QString, heading);
    const QList<GuideHit> hits = m_index.search(words);
    QVERIFY(!hits.isEmpty());
    QCOMPARE(hits.constFirst().page->name, page);
    QCOMPARE(hits.constFirst().section->title, heading);
  }

  void everyWordMustBeThere() {
    QVERIFY(m_index.search("queue zebra").isEmpty());
    QVERIFY(m_index.search("  ").isEmpty());
    for (const GuideHit& hit : m_index.search("alt delete"))
      QVERIFY((hit.section->title + hit.section->text).contains("delete", Qt::CaseInsensitive));
  }

  void isSearchedAndReadByKeyboard() {
    GuideWindow window(QStringLiteral("en"));
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    auto* search = window.findChild<QLineEdit*>("guideSearch");
    auto* view = window.findChild<GuideView*>();
    QCOMPARE(window.address(), QStringLiteral("first-steps"));
    QTest::keyClicks(search, "dB range");
    auto* hits = window.findChild<QListWidget*>("guideHits");
    QTRY_VERIFY(hits->isVisible() && hits->count() > 1);
    QCOMPARE(window.address(), QStringLiteral("glossary#db-range"));
    QVERIFY(!view->extraSelections().isEmpty());
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(hits->hasFocus());
    QTest::keyClick(hits, Qt::Key_Down);
    QVERIFY(window.address() != QStringLiteral("glossary#db-range"));
    // All that a search shows on its way is one step.
    window.findChild<QToolButton*>("guideBack")->click();
    QCOMPARE(window.address(), QStringLiteral("first-steps"));
    window.findChild<QToolButton*>("guideForward")->click();
    QVERIFY(window.address() != QStringLiteral("first-steps"));
    QTest::keyClick(&window, Qt::Key_Escape);
    QVERIFY(search->text().isEmpty() && window.isVisible());
    QTest::keyClick(&window, Qt::Key_Escape);
    QVERIFY(!window.isVisible());
  }

  void aPageBeginsAtItsTopWithRoomAround() {
    GuideWindow window(QStringLiteral("en"));
    window.resize(760, 500);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    auto* view = window.findChild<GuideView*>();
    QVERIFY(view->verticalScrollBar()->maximum() > 0);
    QCOMPARE(view->verticalScrollBar()->value(), 0);
    QCOMPARE(view->horizontalScrollBar()->maximum(), 0);
    const QTextFrameFormat frame = view->document()->rootFrame()->frameFormat();
    QVERIFY(frame.leftMargin() > 0 && frame.rightMargin() > 0);
  }

  void linksAreFollowedToTheirHeadings() {
    GuideWindow window(QStringLiteral("en"));
    window.resize(700, 400);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    auto* view = window.findChild<GuideView*>();
    Q_EMIT view->anchorClicked(QUrl("glossary.md#loss"));
    QCOMPARE(window.address(), QStringLiteral("glossary#loss"));
    QTextBlock heading = view->document()->begin();
    while (heading.isValid() && heading.text() != QStringLiteral("Loss")) heading = heading.next();
    QVERIFY(heading.isValid());
    const int top = view->cursorRect(QTextCursor(heading)).top();
    QVERIFY2(top >= 0 && top < 100, qPrintable(QString::number(top)));
    window.open("no-such-page");
    QCOMPARE(window.address(), QStringLiteral("first-steps"));
  }

  void saysItsControlsToAScreenReader() {
    GuideWindow window(QStringLiteral("en"));
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.open("command-line");  // in a page with links the Tab key goes from one to the next before it leaves
    const QStringList unnamed = test::unnamedControls(window);
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join("; ")));
    const QStringList traps = test::keyboardTraps(window);
    QVERIFY2(traps.isEmpty(), qPrintable(traps.join("; ")));
  }

 private:
  static void listLanguages() {
    QTest::addColumn<QString>("language");
    QVERIFY(languages().size() > 1);
    for (const Language& language : languages()) QTest::newRow(qPrintable(language.code)) << language.code;
  }
  /// Sorted, as below: a glossary has another order in each language.
  static QStringList anchorsOf(const GuidePage& page) {
    QStringList anchors;
    for (const GuideSection& section : page.sections) anchors << section.anchor;
    anchors.sort();
    return anchors;
  }
  static QStringList linksOf(const GuidePage& page) {
    static const QRegularExpression kLink(QStringLiteral("\\]\\(([^)]+)\\)"));
    QStringList links;
    for (auto link = kLink.globalMatch(page.markdown); link.hasNext();) links << link.next().captured(1);
    links.sort();
    return links;
  }
  /// Of all tables, without their heads.
  static QStringList firstColumns(const GuidePage& page) {
    static const QRegularExpression kRow(QStringLiteral("^\\| ([^|]+) \\|"), QRegularExpression::MultilineOption);
    QStringList cells;
    bool isHead = true;
    for (const QString& line : page.markdown.split(QLatin1Char('\n'))) {
      const auto row = kRow.match(line);
      if (row.hasMatch() && !isHead) cells << row.captured(1);
      isHead = !line.startsWith(QLatin1Char('|'));
    }
    return cells;
  }

  GuideIndex m_index;
};

}  // namespace moodogram::ui

QTEST_MAIN(moodogram::ui::GuideTest)
#include "guide_test.moc"
