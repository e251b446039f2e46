// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with recordings, tables, weights and numbers is said on the page where it is chosen, with what to do;
// what can be left out does not stop the wizard.
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTreeWidget>
#include <limits>
#include <memory>

#include "tests/support/files.h"
#include "tests/support/training_clips.h"
#include "tests/support/window_fixture.h"
#include "ui/training/training_wizard.h"

using namespace moodogram;
using namespace moodogram::ui;
namespace fs = std::filesystem;

namespace {

constexpr int kPatienceMs = 60'000;
enum Step { kData, kCheck, kSplit, kPictures, kNetwork, kRecipe, kSummary };

}  // namespace

class TrainingTroubleTest : public QObject {
  Q_OBJECT

  std::unique_ptr<test::TemporaryFolder> m_home;
  fs::path m_clips;

  template <typename Widget = QWidget>
  static Widget* find(const QWidget& wizard, const char* name) {
    return wizard.findChild<Widget*>(QLatin1String(name));
  }
  static QString problem(const TrainingWizard& wizard) {
    return wizard.currentPage()->findChild<QLabel*>(QStringLiteral("pageProblem"))->text();
  }
  static bool canGoOn(const TrainingWizard& wizard) { return wizard.button(QWizard::NextButton)->isEnabled(); }
  static std::unique_ptr<TrainingWizard> opened(const fs::path& data) {
    auto wizard = std::make_unique<TrainingWizard>();
    wizard->show();
    wizard->setDataPath(data);
    const auto isRead = [&] {
      return !wizard->draft().dataProblem().isEmpty() ||
             (wizard->draft().report() && !wizard->draft().report()->headersOnly && wizard->draft().split());
    };
    if (!QTest::qWaitFor(isRead, kPatienceMs)) qWarning("the recordings were not read");
    return wizard;
  }
  static void goTo(TrainingWizard& wizard, int step) {
    while (wizard.currentId() < step) {
      const int before = wizard.currentId();
      if (!QTest::qWaitFor([&] { return canGoOn(wizard); }, 5000)) return;
      wizard.next();
      if (wizard.currentId() == before) return;
    }
  }
  fs::path clip(const char* name) const { return m_clips / "Actor_01" / name; }

 private Q_SLOTS:
  void initTestCase() { test::WindowFixture::theme(); }
  void init() {
    m_home = std::make_unique<test::TemporaryFolder>();
    qputenv("XDG_DATA_HOME", (*m_home / "data").c_str());
    m_clips = *m_home / "clips";
    test::writeTrainingClips(m_clips, 6, 1);
  }

  void dataThatCannotBeRead_data() {
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("said");
    QTest::newRow("no number") << "path,calm,happy\nActor_01/03-02-02-01-01-01-01.wav,nan,1\n"
                               << "line 2";
    QTest::newRow("no emotion") << "path,label\nActor_01/03-02-02-01-01-01-01.wav,bored\n"
                                << "No recording";
    QTest::newRow("no path") << "name,label\nx,calm\n"
                             << "path";
    QTest::newRow("no files") << "path,label\nnowhere.wav,calm\n"
                              << "No recording";
    QTest::newRow("a quotation mark too few") << "path,label\n\"Actor_01/a.wav,calm\n"
                                              << "line";
  }
  void dataThatCannotBeRead() {
    QFETCH(QString, table);
    QFETCH(QString, said);
    test::writeFile(m_clips / "table.csv", table.toStdString());
    const auto wizard = opened(m_clips / "table.csv");
    QVERIFY2(problem(*wizard).contains(said), qPrintable(problem(*wizard)));
    QVERIFY(!canGoOn(*wizard));
    wizard->setDataPath(m_clips);  // and then all is well
    QTRY_VERIFY_WITH_TIMEOUT(canGoOn(*wizard), kPatienceMs);
    QVERIFY(problem(*wizard).isEmpty());
  }

  void foldersWithoutRecordings() {
    const auto wizard = std::make_unique<TrainingWizard>();
    wizard->show();
    for (const char* name : {"empty", "texts", "tone.wav"}) {
      const fs::path place = *m_home / name;
      if (std::string_view(name) == "tone.wav") {
        test::writeFile(place, "no table either");
      } else {
        fs::create_directories(place / "calm");
        if (std::string_view(name) == "texts") test::writeFile(place / "calm" / "a.txt", "no sound");
      }
      wizard->setDataPath(place);
      QTRY_VERIFY2_WITH_TIMEOUT(!problem(*wizard).isEmpty(), name, kPatienceMs);
      QVERIFY(!canGoOn(*wizard));
    }
  }

  void damagedSoundIsNamedAndLeftOut() {
    const std::string whole = test::readFile(clip("03-02-02-01-01-01-01.wav"));
    test::writeFile(clip("03-02-02-01-01-01-01.wav"), whole.substr(0, whole.size() / 3));  // cut off
    test::writeFile(clip("03-02-03-01-01-01-01.wav"), "");
    const float nan = std::numeric_limits<float>::quiet_NaN();
    test::writeWav(clip("03-02-04-01-01-01-01.wav"), std::vector<float>(48000, nan), 48000, 1);
    const auto wizard = opened(m_clips);
    QVERIFY(problem(*wizard).isEmpty());
    goTo(*wizard, kCheck);
    find<QAbstractButton>(*wizard, "checkOnlyProblems")->click();
    auto* list = find<QTreeWidget>(*wizard, "checkRecordings");
    QStringList named;
    for (int i = 0; i < list->topLevelItemCount(); ++i) {
      named << list->topLevelItem(i)->text(0);
      QVERIFY2(!list->topLevelItem(i)->text(5).isEmpty(), qPrintable(named.last()));
    }
    QCOMPARE(named, (QStringList{"03-02-02-01-01-01-01.wav", "03-02-03-01-01-01-01.wav", "03-02-04-01-01-01-01.wav"}));
    QVERIFY(problem(*wizard).isEmpty() && canGoOn(*wizard));
  }

  void nothingThatCanBeDecoded() {
    for (const auto& entry : fs::recursive_directory_iterator(m_clips))
      if (entry.is_regular_file()) test::writeFile(entry.path(), "no sound");
    const auto wizard = opened(m_clips);
    goTo(*wizard, kCheck);
    QTRY_VERIFY2(problem(*wizard).contains("decoded"), qPrintable(problem(*wizard)));
    QVERIFY(!canGoOn(*wizard));
  }

  void oneEmotionOnly() {
    for (const auto& entry : fs::recursive_directory_iterator(m_clips))
      if (entry.is_regular_file() && entry.path().filename().string()[7] != '2') fs::remove(entry.path());
    const auto wizard = opened(m_clips);
    goTo(*wizard, kCheck);
    QTRY_VERIFY2(problem(*wizard).contains("nothing to tell apart"), qPrintable(problem(*wizard)));
    QVERIFY(!canGoOn(*wizard));
  }

  void oneSingerCannotBeSplit() {
    for (int actor = 2; actor <= 6; ++actor) fs::remove_all(m_clips / ("Actor_0" + std::to_string(actor)));
    const auto wizard = opened(m_clips);
    goTo(*wizard, kSplit);
    QCOMPARE(wizard->currentId(), static_cast<int>(kSplit));
    QVERIFY(!find<QRadioButton>(*wizard, "splitFolds")->isEnabled());
    QVERIFY(!find<QRadioButton>(*wizard, "splitNamed")->isEnabled());
    QTRY_VERIFY2(problem(*wizard).contains("only 1 actor"), qPrintable(problem(*wizard)));
    QVERIFY(!canGoOn(*wizard));
    find<QRadioButton>(*wizard, "splitNone")->click();
    find<QSpinBox>(*wizard, "splitChoosing")->setValue(0);
    QTRY_VERIFY2(find<QLabel>(*wizard, "splitWarning")->text().contains("Nothing is tested"),
                 qPrintable(problem(*wizard)));
  }

  void weightsThatAreNone() {
    test::writeFile(*m_home / "weights.pth", "this is no zip file and no pickle");
    const auto wizard = opened(m_clips);
    goTo(*wizard, kNetwork);
    QCOMPARE(wizard->currentId(), static_cast<int>(kNetwork));
    auto* start = find<QLineEdit>(*wizard, "recipe.start_from");
    start->setText(QString::fromStdString(*m_home / "weights.pth"));
    QTRY_VERIFY2_WITH_TIMEOUT(problem(*wizard).contains("weights.pth"), qPrintable(problem(*wizard)), kPatienceMs);
    QVERIFY(!canGoOn(*wizard));
    start->setText(QString::fromStdString(*m_home / "nowhere.safetensors"));
    QTRY_VERIFY2_WITH_TIMEOUT(problem(*wizard).contains("nowhere"), qPrintable(problem(*wizard)), kPatienceMs);
    QVERIFY(!canGoOn(*wizard));
    start->setText({});
    QTRY_VERIFY_WITH_TIMEOUT(canGoOn(*wizard), kPatienceMs);
  }

  void theRecordingsGoWhileTheWizardIsOpen() {
    const auto wizard = opened(m_clips);
    goTo(*wizard, kPictures);
    fs::remove_all(m_clips);
    find<QAbstractButton>(*wizard, "previewAgain")->click();
    QTRY_VERIFY2_WITH_TIMEOUT(problem(*wizard).contains(".wav"), qPrintable(problem(*wizard)), kPatienceMs);
    QVERIFY(!canGoOn(*wizard));
  }
};

QTEST_MAIN(TrainingTroubleTest)
#include "training_trouble_test.moc"
