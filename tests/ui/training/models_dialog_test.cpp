// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be asked of an installed model: self-check, speed, a test on recordings; weights that are none.
#include "ui/training/models_dialog.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <fstream>
#include <memory>

#include "core/infer/self_check.h"
#include "tests/support/files.h"
#include "tests/support/own_models.h"
#include "tests/support/training_clips.h"
#include "ui/training/confusion_view.h"

using namespace moodogram;
using namespace moodogram::ui;
namespace fs = std::filesystem;

namespace {

constexpr int kPatienceMs = 60'000;

}  // namespace

class ModelsDialogTest : public QObject {
  Q_OBJECT

  std::unique_ptr<test::TemporaryFolder> m_home;
  std::unique_ptr<test::OwnModels> m_own;

  /// The dialog with one model of the user, which records these scores for the self-check.
  struct Opened {
    ModelStore store;
    ModelChecks checks{test::fakeEngineFactory()};
    ModelsDialog dialog{store, checks};

    QString text(const char* name) const { return dialog.findChild<QLabel*>(QLatin1String(name))->text(); }
    QPushButton* button(const char* name) const { return dialog.findChild<QPushButton*>(QLatin1String(name)); }
    void choose(const QString& name) {
      auto* list = dialog.findChild<QListWidget*>(QStringLiteral("modelList"));
      for (int i = 0; i < list->count(); ++i)
        if (list->item(i)->text().contains(name)) list->setCurrentRow(i);
    }
  };
  std::unique_ptr<Opened> opened(const QString& name) const {
    auto made = std::make_unique<Opened>();
    made->dialog.show();
    auto* list = made->dialog.findChild<QListWidget*>(QStringLiteral("modelList"));
    if (!QTest::qWaitFor([&] { return list->count() >= 3; }, kPatienceMs)) qWarning("the models were not listed");
    made->choose(name);
    return made;
  }

  fs::path userModel(const char* file) const {
    fs::create_directories(*m_home / "moodogram/models");
    return *m_home / "moodogram/models" / file;
  }
  void writeModel(const fs::path& file, const std::string& name, const std::string& data, bool isRight) const {
    ModelInfo info = test::fakeModelInfo();
    info.name = name;
    info.data = data;
    test::FakeEngine engine(info);
    const auto frontEnd = makeFrontEndFor(info);
    std::vector<EmotionScores> scores(kSelfCheckSignals);
    engine.score(selfCheckTensors(*frontEnd), scores);
    if (!isRight) scores[1][Emotion::Sad] += 0.25F;
    info.selfCheck = selfCheckToText({scores.begin(), scores.end()}, kEmotionCount);
    writeSafetensors({modelMetadata(info), {}}, file);
  }

 private Q_SLOTS:
  void init() {
    QLocale::setDefault(QLocale::c());
    m_home = std::make_unique<test::TemporaryFolder>();
    qputenv("XDG_DATA_HOME", m_home->path().c_str());
    m_own = std::make_unique<test::OwnModels>(*m_home / "share");
    writeModel(userModel("mine.safetensors"), "Mine 1", "RAVDESS song", true);
  }
  void cleanup() { m_own.reset(); }

  void returnInTheListPressesNoButton() {
    const auto shown = opened("Mine 1");
    auto* list = shown->dialog.findChild<QListWidget*>(QStringLiteral("modelList"));
    list->setFocus();
    QSignalSpy imports(shown->button("modelImport"), &QPushButton::clicked);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(imports.size(), 0);
    // Nor the button of an offer.
    Q_EMIT shown->store.weightsFound(QStringLiteral("/weights.safetensors"), QStringLiteral("resnet152"));
    QVERIFY(shown->button("messageOffer")->isVisible());
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(shown->button("messageOffer")->isVisible());
    QVERIFY(shown->dialog.isVisible());
  }

  void theSelfCheckStatesTheDifference() {
    writeModel(userModel("odd.safetensors"), "Odd 1", "", false);
    const auto good = opened("Mine 1");
    good->button("modelSelfCheck")->click();
    QTRY_VERIFY_WITH_TIMEOUT(good->text("modelSelfCheckResult").startsWith(QStringLiteral("✓")), kPatienceMs);
    good->choose("Odd 1");
    QVERIFY(!good->text("modelSelfCheckResult").contains(QStringLiteral("✓")));  // of another model
    good->button("modelSelfCheck")->click();
    QTRY_VERIFY_WITH_TIMEOUT(good->text("modelSelfCheckResult").startsWith(QStringLiteral("⚠")), kPatienceMs);
    QVERIFY2(good->text("modelSelfCheckResult").contains("0.25"), qPrintable(good->text("modelSelfCheckResult")));
    good->choose("Music 1.0");
    QVERIFY(!good->button("modelSelfCheck")->isEnabled());  // its file records nothing
  }

  void theSpeedIsMeasuredOnceAndKept() {
    {
      const auto shown = opened("Mine 1");
      QVERIFY(!shown->text("modelSpeedResult").contains("four minutes"));
      shown->button("modelSpeed")->click();
      QVERIFY(!shown->button("modelTest")->isEnabled());
      QTRY_VERIFY_WITH_TIMEOUT(shown->text("modelSpeedResult").contains("four minutes"), kPatienceMs);
      QVERIFY(shown->button("modelTest")->isEnabled());
    }
    const auto again = opened("Mine 1");
    again->checks.loadSpeeds();
    QTRY_VERIFY_WITH_TIMEOUT(again->text("modelSpeedResult").contains("four minutes"), kPatienceMs);
    again->choose("Music 1.0");
    QVERIFY(!again->text("modelSpeedResult").contains("four minutes"));
  }

  void recordingsOfOnesOwnTellHowGoodItIs() {
    const fs::path clips = *m_home / "clips";
    test::writeTrainingClips(clips, 2, 1);
    const auto shown = opened("Mine 1");
    shown->dialog.findChild<ModelPage*>()->testOn(clips);
    auto* figures = shown->dialog.findChild<QLabel*>(QStringLiteral("scoresFigures"));
    QTRY_VERIFY_WITH_TIMEOUT(figures->isVisible(), kPatienceMs);
    QVERIFY(shown->text("scoresTitle").contains("RAVDESS song") && shown->text("scoresTitle").contains("10"));
    QVERIFY(figures->text().contains("UAR") && figures->text().contains(" to "));
    QVERIFY(shown->text("scoresNotes").contains("does not say what it learned from"));
    const auto& rows = shown->dialog.findChild<ConfusionView*>()->rows();
    QCOMPARE(rows.size(), kEmotionCount);
    std::int64_t all = 0;
    for (const ConfusionRow& row : rows)
      for (const std::int64_t count : row.verdicts) all += count;
    QCOMPARE(all, 10);

    QSignalSpy failed(&shown->checks, &ModelChecks::failed);
    shown->dialog.findChild<ModelPage*>()->testOn(*m_home / "nothing here");
    QTRY_VERIFY_WITH_TIMEOUT(!failed.isEmpty(), kPatienceMs);
    QVERIFY(shown->button("modelTest")->isEnabled());
  }

  void anotherFileOfTheSameNameHasNoAnswersYet() {
    const fs::path clips = *m_home / "clips";
    test::writeTrainingClips(clips, 1, 1);
    const auto shown = opened("Mine 1");
    const auto isChecked = [&] { return shown->text("modelSelfCheckResult").startsWith(QStringLiteral("✓")); };
    const auto isMeasured = [&] { return shown->text("modelSpeedResult").contains("four minutes"); };
    const auto isTested = [&] { return shown->text("scoresTitle").contains("tested here"); };
    shown->button("modelSelfCheck")->click();
    QTRY_VERIFY_WITH_TIMEOUT(isChecked() && shown->button("modelSpeed")->isEnabled(), kPatienceMs);
    shown->button("modelSpeed")->click();
    QTRY_VERIFY_WITH_TIMEOUT(isMeasured(), kPatienceMs);
    shown->dialog.findChild<ModelPage*>()->testOn(clips);
    QTRY_VERIFY_WITH_TIMEOUT(isTested(), kPatienceMs);

    writeModel(userModel("mine.safetensors"), "Mine 1", "another choir", false);
    shown->store.list();
    QTRY_VERIFY_WITH_TIMEOUT(shown->text("modelFacts").contains("another choir"), kPatienceMs);
    QVERIFY(!isChecked() && !isMeasured() && !isTested());
    QVERIFY(!shown->button("modelReport")->isVisible());

    // Replaced while the dialog shows what was there before: the answer is of what is there now, which is then shown.
    writeModel(userModel("mine.safetensors"), "Mine 1", "a third choir", true);
    shown->button("modelSelfCheck")->click();
    QTRY_VERIFY_WITH_TIMEOUT(shown->text("modelFacts").contains("a third choir") && isChecked(), kPatienceMs);
  }

  void itIsSaidWhetherNeutralIsToldApart() {
    ModelInfo six = test::fakeModelInfo();
    six.name = "Six";
    six.neutralOutput = kEmotionCount;
    writeSafetensors({modelMetadata(six), {}}, userModel("six.safetensors"));
    const auto shown = opened("Mine 1");
    QVERIFY(!shown->text("modelFacts").contains("neutral"));
    shown->choose("Six");
    QVERIFY(shown->text("modelFacts").contains("tells neutral apart"));
  }

  void anExportReplacesNothingUnasked() {
    test::writeFile(userModel("mine.md"), "# Its card");
    test::writeFile(*m_home / "notes.md", "my notes");
    const auto shown = opened("Mine 1");
    QSignalSpy exported(&shown->store, &ModelStore::exported);
    QSignalSpy listed(&shown->store, &ModelStore::listed);
    shown->store.list();
    QVERIFY(listed.wait(kPatienceMs));
    const ModelEntry mine = listed.back().front().value<std::vector<ModelEntry>>().back();
    const auto ask = [&] {
      shown->store.exportTo(mine, *m_home / "notes.safetensors");
      const auto box = [&] { return shown->dialog.findChild<QMessageBox*>(QStringLiteral("replaceBesideQuestion")); };
      [[maybe_unused]] const bool isAsked = QTest::qWaitFor([&] { return box() && box()->isVisible(); }, kPatienceMs);
      return box();
    };
    QMessageBox* box = ask();
    QVERIFY(box != nullptr && box->text().contains("notes.md"));
    box->button(QMessageBox::Cancel)->click();
    QTRY_VERIFY(shown->dialog.findChild<QMessageBox*>() == nullptr);
    QVERIFY(exported.isEmpty() && !fs::exists(*m_home / "notes.safetensors"));
    QCOMPARE(test::readFile(*m_home / "notes.md"), std::string("my notes"));

    box = ask();
    QVERIFY(box != nullptr);
    box->findChild<QPushButton*>(QStringLiteral("replaceBesideYes"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(exported.size() == 1, kPatienceMs);
    QCOMPARE(test::readFile(*m_home / "notes.md"), std::string("# Its card"));
    QVERIFY(fs::exists(*m_home / "notes.safetensors"));
  }

  void verdictsThatCameWithItAreShown() {
    test::writeFile(userModel("mine.tested.csv"),
                    "path,group,truth,verdict,right,confidence,calm,happy,sad,angry,fearful,error\n"
                    "a.wav,1,sad,sad,1,0.9,0.1,0,0.9,0,0,\nb.wav,2,calm,sad,0,0.6,0.4,0,0.6,0,0,\n");
    const auto shown = opened("Mine 1");
    QVERIFY2(shown->text("scoresTitle").contains("2 recordings"), qPrintable(shown->text("scoresTitle")));
    QVERIFY(shown->text("scoresFigures").contains("50.0 %"));
  }

  void weightsLeadToATraining() {
    StoredTensor tensor;
    tensor.shape = {1};
    tensor.bytes.resize(4);
    writeSafetensors({{}, {{"fc.weight", tensor}, {"layer3.35.conv2.weight", tensor}}}, *m_home / "resnet.safetensors");
    const auto shown = opened("Mine 1");
    QSignalSpy wanted(&shown->dialog, &ModelsDialog::trainingRequested);
    shown->store.install(*m_home / "resnet.safetensors");
    auto* offer = shown->button("messageOffer");
    QTRY_VERIFY_WITH_TIMEOUT(offer->isVisible(), kPatienceMs);
    offer->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front().at(1).toString(), QStringLiteral("resnet152"));
    QVERIFY(wanted.front().at(0).toString().endsWith("resnet.safetensors"));
    QVERIFY(!fs::exists(*m_home / "moodogram/models/resnet.safetensors"));
  }

  void linksOfTheCardHaveTheColourOfTheTheme() {
    std::ofstream(userModel("mine.md")) << "[a link](https://example.org)\n";
    const auto shown = opened("Mine 1");
    auto* card = shown->dialog.findChild<QTextBrowser*>(QStringLiteral("modelCard"));
    const auto linkColour = [card] {
      return card->document()->begin().begin().fragment().charFormat().foreground().color();
    };
    QCOMPARE(card->toPlainText(), QStringLiteral("a link"));
    const QPalette before = QApplication::palette();
    QPalette other = before;
    const QColor first(1, 2, 3), second(4, 5, 6);
    other.setColor(QPalette::Link, first);
    QApplication::setPalette(other);
    QTRY_COMPARE(linkColour(), first);
    shown->dialog.hide();
    other.setColor(QPalette::Link, second);
    QApplication::setPalette(other);
    QCoreApplication::processEvents();
    QCOMPARE(linkColour(), first);  // a card is laid out when it is seen
    shown->dialog.show();
    QTRY_COMPARE(linkColour(), second);
    QApplication::setPalette(before);
  }

  void whatAModelDoesNotKnowIsSaid() {
    const auto shown = opened("Mine 1");
    auto* domain = shown->dialog.findChild<QLabel*>(QStringLiteral("modelDomain"));
    QVERIFY(domain->isVisible() && domain->text().contains("unaccompanied voices"));
    shown->choose("Music 1.0");
    QVERIFY(!domain->isVisible());
    shown->dialog.setUse({QStringLiteral("music"), 120, 100, 7});
    QVERIFY2(domain->isVisible() && domain->text().contains("7 of 100 tracks"), qPrintable(domain->text()));
  }
};

QTEST_MAIN(ModelsDialogTest)
#include "models_dialog_test.moc"
