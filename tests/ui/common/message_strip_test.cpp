// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/message_strip.h"

#include <QDialog>
#include <QPushButton>
#include <QTest>
#include <memory>

namespace moodogram::ui {

class MessageStripTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_strip = std::make_unique<MessageStrip>();
    QVERIFY(!m_strip->isVisible());
  }

  void anOfferStaysWhateverIsTold() {
    int repairs = 0;
    m_strip->showOffer("The library is damaged.", "Repair", [&repairs] { ++repairs; });
    m_strip->showSuccess("In the queue: 3 tracks");
    QVERIFY(button("messageOffer")->isVisible());
    QCOMPARE(m_strip->text(), QStringLiteral("In the queue: 3 tracks"));
    m_strip->showMessage("A file is gone.", "a.mp3");
    QVERIFY(button("messageDetails")->isVisible());
    button("messageDismiss")->click();
    QVERIFY(m_strip->isVisible());
    QVERIFY(!button("messageDismiss")->isVisible());
    QCOMPARE(m_strip->text(), QStringLiteral("The library is damaged."));
    QCOMPARE(repairs, 0);
    button("messageOffer")->click();
    QCOMPARE(repairs, 1);
    QVERIFY(!m_strip->isVisible());
  }

  void offersStandInFrontOfEarlierOnes() {
    QStringList accepted;
    const auto offer = [&](const char* text, const char* label) {
      m_strip->showOffer(text, label, [&accepted, text] { accepted << text; });
    };
    offer("Damaged", "Repair");
    offer("2 tracks", "Analyse Now");
    offer("3 tracks", "Analyse Now");  // in the place of what it says anew
    QCOMPARE(m_strip->text(), QStringLiteral("3 tracks"));
    button("messageOffer")->click();
    QCOMPARE(m_strip->text(), QStringLiteral("Damaged"));
    QCOMPARE(button("messageOffer")->text(), QStringLiteral("Repair"));
    offer("4 tracks", "Analyse Now");
    button("offerDismiss")->click();
    button("messageOffer")->click();
    QCOMPARE(accepted, QStringList({"3 tracks", "Damaged"}));
    QVERIFY(!m_strip->isVisible());
  }

  void offersCanBeTakenBack() {
    m_strip->showOffer("Use it?", "Use", {});
    m_strip->showSuccess("Done");
    m_strip->dismissOffer();
    QVERIFY(m_strip->isVisible());
    QVERIFY(!button("messageOffer")->isVisible());
    QCOMPARE(m_strip->text(), QStringLiteral("Done"));
    m_strip->showOffer("Use it?", "Use", {});
    m_strip->dismiss();
    QVERIFY(!m_strip->isVisible());
    m_strip->showMessage("Broken");
    QVERIFY(!button("messageOffer")->isVisible());
  }

  void oneOfThemCanBeWithdrawn() {
    m_strip->showOffer("Damaged", "Repair", {});
    m_strip->showOffer("2 tracks", "Analyse Now", {});
    m_strip->withdrawOffer("Repair");
    QVERIFY(!m_strip->isOffered("Repair") && m_strip->isOffered("Analyse Now"));
    QCOMPARE(m_strip->text(), QStringLiteral("2 tracks"));
    m_strip->withdrawOffer("Analyse Now");
    QVERIFY(!m_strip->isVisible());
  }

  void whatIsShownIsReadOut() {
    m_strip->showMessage("It broke.");
    QCOMPARE(m_strip->accessibleDescription(), QStringLiteral("It broke."));
    m_strip->showOffer("It could work better.", "Try", {});
    QCOMPARE(m_strip->accessibleDescription(), QStringLiteral("It broke. It could work better."));
    m_strip->showSuccess("It works.");
    QCOMPARE(m_strip->accessibleDescription(), QStringLiteral("It works. It could work better."));
    m_strip->dismiss();
    QCOMPARE(m_strip->accessibleDescription(), QString());
  }

  void itsButtonsAreNoneOfTheDialog() {
    QDialog dialog;
    MessageStrip strip(&dialog);
    strip.showOffer("Train?", "Train", [] { QFAIL("nobody has pressed it"); });
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Return);
    QVERIFY(strip.isVisible());
  }

 private:
  QPushButton* button(const char* name) const { return m_strip->findChild<QPushButton*>(QLatin1String(name)); }

  std::unique_ptr<MessageStrip> m_strip;
};

}  // namespace moodogram::ui

QTEST_MAIN(moodogram::ui::MessageStripTest)
#include "message_strip_test.moc"
