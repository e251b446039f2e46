// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playlist/rules_form.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <random>

#include "core/query/query_parser.h"
#include "ui/common/formatters.h"
#include "ui/library/search_field.h"

using namespace moodogram;
using namespace moodogram::ui;

class RulesFormTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  /// Every field's example, alone and denied, in its pieces and together again.
  void everyFieldComesApartAndTogether() {
    for (const QueryFieldInfo& info : queryFields()) {
      for (const std::string& text : {std::string(info.example), "-" + std::string(info.example)}) {
        const Query query = parseQuery(text);
        const auto rule = ruleOf(query);
        QVERIFY2(rule.has_value(), text.c_str());
        const std::string again = ruleText(*rule);
        QVERIFY2(parseQuery(again) == query, (text + " became " + again).c_str());
      }
    }
  }

  void termsComeApart_data() {
    QTest::addColumn<QString>("text");
    for (const char* text : {"rain",
                             "\"heavy rain\"",
                             "artist:=\"The Who\"",
                             "artist:\"he said \\\"no\\\"\"",
                             "year:1990..1999",
                             "year:>2000",
                             "length:<3:20",
                             "mood:calm",
                             "mood:notsure",
                             "mood:none",
                             "mood:calm>0.6",
                             "-mood:sad>=0.2",
                             "share:happy>=0.6",
                             "starts:calm",
                             "ends:sad",
                             "never:fearful>0.3",
                             "peak:angry<2:00",
                             "added:<30d",
                             "played:never",
                             "rating:>=3",
                             "playlist:\"Rainy days\"",
                             "valence:>-0.5",
                             "calm:>0.7",
                             "calm:=0.5",
                             "calm:0.3..0.5",
                             "confidence:=0.5",
                             "valence:=-0.5",
                             "share:happy=0.5",
                             "share:happy:30%..50%",
                             "peak:angry:1:30",
                             "peak:angry:1:00..2:00",
                             "artist:=\"\"",
                             "\"-live\"",
                             "\"Re:Stacks\"",
                             "\"title:rain\"",
                             "-\"OR\""})
      QTest::newRow(text) << text;
  }
  void termsComeApart() {
    QFETCH(QString, text);
    const Query query = parseQuery(text.toStdString());
    const auto rule = ruleOf(query);
    QVERIFY(rule.has_value());
    QVERIFY2(parseQuery(ruleText(*rule)) == query, ruleText(*rule).c_str());
  }

  void groupsAreNoRules() {
    QVERIFY(!ruleOf(parseQuery("genre:jazz OR genre:blues")));
    QVERIFY(!ruleOf(parseQuery("-(genre:jazz year:1960)")));
    QCOMPARE(partsOf(parseQuery("genre:jazz (year:1960 OR year:1970) -artist:x")).size(), std::size_t(3));
  }

  void theFormFollowsTheText() {
    RulesForm form;
    form.show();
    QTest::keyClicks(&form.field(), "genre:jazz -mood:sad ");
    QTRY_COMPARE(form.findChildren<RuleRow*>().size(), 2);
    QCOMPARE(form.findChildren<RuleRow*>()[1]->rule().isNot, true);
    form.field().setText("genre:jazz (year:1960 OR year:1970)");
    QTRY_COMPARE(rows(form).size(), 1);
    QCOMPARE(printQuery(form.query()), printQuery(parseQuery("genre:jazz (year:1960 OR year:1970)")));
  }

  void theTextFollowsTheForm() {
    RulesForm form;
    form.show();
    form.setQuery(parseQuery("genre:jazz (year:1960 OR year:1970)"));
    QTRY_COMPARE(rows(form).size(), 1);
    RuleRow* row = rows(form).front();
    value(row)->setEditText("cool jazz");
    QCOMPARE(form.field().text(), QStringLiteral("genre:\"cool jazz\" (year:1960 OR year:1970)"));
    QTRY_COMPARE(printQuery(form.query()), std::string("genre:\"cool jazz\" (year:1960 OR year:1970)"));
    QTest::mouseClick(form.findChild<QPushButton*>("addRule"), Qt::LeftButton);
    QTRY_COMPARE(rows(form).size(), 2);
    QCOMPARE(form.field().text(), QStringLiteral("genre:\"cool jazz\" (year:1960 OR year:1970)"));  // no value yet
    QTest::mouseClick(row->findChild<QToolButton*>(), Qt::LeftButton);
    QTRY_COMPARE(form.field().text(), QStringLiteral("(year:1960 OR year:1970)"));
  }

  /// What a line says stays when another one is changed, and the rest of it when a part is.
  void linesKeepWhatTheySay_data() { termsComeApart_data(); }
  void linesKeepWhatTheySay() {
    QFETCH(QString, text);
    RulesForm form;
    form.show();
    const Query query = parseQuery("genre:jazz " + text.toStdString());
    form.setQuery(query);
    QVERIFY(form.query() == query);  // at once
    QTRY_COMPARE(rows(form).size(), 2);
    value(rows(form).front())->setEditText("blues");
    QVERIFY(form.query() == parseQuery("genre:blues " + text.toStdString()));

    // The other way round: the line itself is denied, or not any more.
    auto* sign = rows(form).back()->findChildren<QComboBox*>().front();
    sign->setCurrentIndex(1 - sign->currentIndex());
    Q_EMIT sign->activated(sign->currentIndex());
    const std::string other = text.startsWith('-') ? text.mid(1).toStdString() : "-" + text.toStdString();
    QVERIFY2(form.query() == parseQuery("genre:blues " + other), qPrintable(form.field().text()));
  }

  void charactersOfAnyTextAreNoRules() {
    RulesForm form;
    form.show();
    form.setQuery(parseQuery("rain"));
    QTRY_COMPARE(rows(form).size(), 1);
    for (const char* text : {"-live", "Re:Stacks", "title:rain", "OR"}) {
      value(rows(form).front())->setEditText(text);
      QVERIFY2(form.query() == (Query{TextTerm{QueryField::Any, text, false}}), qPrintable(form.field().text()));
    }
  }

  void whatIsWrongIsSaid() {
    RulesForm form;
    QSignalSpy changed(&form, &RulesForm::errorChanged);
    form.field().setText("genre:jazz yaer:1990");
    QVERIFY2(form.errorText().contains("year"), qPrintable(form.errorText()));
    form.field().setText("genre:jazz year:");
    QVERIFY(!form.errorText().isEmpty());
    form.field().setText("genre:jazz year:1990");
    QCOMPARE(form.errorText(), QString());
    QCOMPARE(changed.count(), 3);
    QVERIFY(form.query() == parseQuery("genre:jazz year:1990"));
  }

  /// A rule about an emotion is chosen without typing.
  void aRuleIsChosen() {
    RulesForm form;
    form.show();
    QTest::mouseClick(form.findChild<QPushButton*>("addRule"), Qt::LeftButton);
    RuleRow* row = rows(form).front();
    auto* field = row->findChildren<QComboBox*>()[1];
    const int ends = field->findText("ends");
    QVERIFY(ends >= 0);
    field->setCurrentIndex(ends);
    Q_EMIT field->activated(ends);
    QTRY_COMPARE(printQuery(form.query()), std::string("ends:calm"));
    const int share = field->findText("share");  // which needs a value
    field->setCurrentIndex(share);
    Q_EMIT field->activated(share);
    QTRY_VERIFY(value(row)->isVisible());
    QVERIFY(!row->isComplete());
    value(row)->setEditText("30%");
    QTRY_COMPARE(printQuery(form.query()), std::string("share:calm>=0.3"));
  }

 private:
  static QComboBox* value(const RuleRow* row) {
    const auto boxes = row->findChildren<QComboBox*>();
    return *std::ranges::find_if(boxes, [](const QComboBox* box) { return box->isEditable(); });
  }
  static QList<RuleRow*> rows(const RulesForm& form) {
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return form.findChildren<RuleRow*>();
  }
};

QTEST_MAIN(RulesFormTest)
#include "rules_form_test.moc"
