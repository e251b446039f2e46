// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The wizard from an empty page to the command that it begins, on a few recordings.
#include <QCheckBox>
#include <QComboBox>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTreeWidget>
#include <memory>
#include <optional>

#include "app/cli/train_options.h"
#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/train/train_config_help.h"
#include "tests/support/files.h"
#include "tests/support/glide_file.h"
#include "tests/support/training_clips.h"
#include "tests/support/window_fixture.h"
#include "ui/bridge/training_runs.h"
#include "ui/training/class_bars.h"
#include "ui/training/data_page.h"
#include "ui/training/picture_pane.h"
#include "ui/training/training_wizard.h"

using namespace moodogram;
using namespace moodogram::ui;
namespace fs = std::filesystem;

namespace {

constexpr int kPatienceMs = 60'000;

/// The command lines of `moodogram-cli train` and `crossval`, parsed as that program does.
CrossvalCommand parsedFolds(const std::vector<std::string>& arguments) {
  CLI::App app;
  CrossvalCommand command;
  cli::addCrossvalOptions(*app.add_subcommand("crossval"), command);
  std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());
  app.parse(reversed);
  return command;
}

TrainCommand parsed(const std::vector<std::string>& arguments) {
  CLI::App app;
  TrainCommand command;
  cli::addTrainOptions(*app.add_subcommand("train"), command);
  std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());
  app.parse(reversed);
  return command;
}

}  // namespace

class TrainingWizardTest : public QObject {
  Q_OBJECT

  std::unique_ptr<test::TemporaryFolder> m_home;
  fs::path m_clips;

  template <typename Widget = QWidget>
  static Widget* find(const QWidget& wizard, const char* name) {
    auto* widget = wizard.findChild<Widget*>(QLatin1String(name));
    if (widget == nullptr) qWarning("there is no %s", name);
    return widget;
  }
  static QString problem(const TrainingWizard& wizard) {
    return wizard.currentPage()->findChild<QLabel*>(QStringLiteral("pageProblem"))->text();
  }
  static bool isWholeRead(TrainingWizard& wizard) {
    return wizard.draft().report() && !wizard.draft().report()->headersOnly && wizard.draft().split();
  }
  /// With the recordings read.
  std::unique_ptr<TrainingWizard> opened() const {
    auto wizard = std::make_unique<TrainingWizard>();
    wizard->show();
    wizard->setDataPath(m_clips);
    if (!QTest::qWaitFor([&] { return isWholeRead(*wizard); }, kPatienceMs)) qWarning("the recordings were not read");
    return wizard;
  }
  static void goTo(TrainingWizard& wizard, int step) {
    while (wizard.currentId() < step) {
      const int before = wizard.currentId();
      wizard.next();
      if (wizard.currentId() == before) return;
    }
  }

 private Q_SLOTS:
  void initTestCase() { test::WindowFixture::theme(); }
  void init() {
    m_home = std::make_unique<test::TemporaryFolder>();
    qputenv("XDG_DATA_HOME", (*m_home / "data").c_str());
    m_clips = *m_home / "my clips";  // with a space, for the command
    test::writeTrainingClips(m_clips, 6, 1);
  }

  void anEmptyWizardSaysWhatItNeeds() {
    TrainingWizard wizard;
    wizard.show();
    QVERIFY(find(wizard, "dataEmpty")->isVisible());
    QVERIFY(!wizard.button(QWizard::NextButton)->isEnabled());
    wizard.setDataPath(*m_home / "nothing here");
    QTRY_VERIFY_WITH_TIMEOUT(!problem(wizard).isEmpty(), kPatienceMs);
    QVERIFY(!wizard.button(QWizard::NextButton)->isEnabled());
    fs::create_directories(*m_home / "empty");
    wizard.setDataPath(*m_home / "empty");
    QTRY_VERIFY_WITH_TIMEOUT(problem(wizard).contains("empty"), kPatienceMs);
    QVERIFY(!wizard.button(QWizard::NextButton)->isEnabled());
  }

  void recordingsAreRecognisedAndCounted() {
    const auto wizard = opened();
    QVERIFY(find<QLabel>(*wizard, "dataRecognised")->text().contains("RAVDESS song"));
    const auto counts = wizard->findChild<ClassBars*>()->counts();
    QCOMPARE(counts, (std::array{6, 6, 6, 6, 6, 0}));
    QVERIFY(problem(*wizard).isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(wizard->draft().isInspected(), kPatienceMs);
    QVERIFY(wizard->draft().report()->soundCopies.has_value());
    goTo(*wizard, 1);
    QCOMPARE(find<QTreeWidget>(*wizard, "checkRecordings")->topLevelItemCount(), 30);
    QVERIFY(find<QLabel>(*wizard, "checkFindings")->text().contains("on both sides"));
  }

  /// CAL500's table with recordings that stand in for two of its songs; one is learned from already.
  void furtherRecordingsMayBeTestedOn() {
    const auto wizard = opened();
    const auto next = [&] { return wizard->button(QWizard::NextButton)->isEnabled(); };
    auto* path = find<QLineEdit>(*wizard, "externalPath");
    auto* audio = find<QLineEdit>(*wizard, "externalAudio");
    auto* found = find<QLabel>(*wizard, "externalFound");
    QVERIFY(!path->isVisible() && next());
    auto* on = find<QCheckBox>(*wizard, "externalOn");
    on->click();
    QVERIFY(path->isVisible() && !audio->isVisible() && !next());
    QVERIFY2(problem(*wizard).contains("untick"), qPrintable(problem(*wizard)));

    fs::create_directories(*m_home / "tables");
    fs::create_directories(*m_home / "songs");
    test::writeFile(*m_home / "tables/cal500.csv",
                    "song_id,Emotion-Happy,Emotion-Sad\nair-sexy_boy,1,0\nbeck-loser,0,1\ncake-dime,0,1\n");
    test::writeGlide(*m_home / "songs/Air - Sexy Boy.wav", 5);
    fs::copy_file(m_clips / "Actor_01/03-02-02-01-01-01-01.wav", *m_home / "songs/beck-loser.wav");
    QTest::keyClicks(path, QString::fromStdString(m_clips));
    QTRY_VERIFY_WITH_TIMEOUT(wizard->draft().externalFormat() == "ravdess-song", kPatienceMs);
    QVERIFY(!audio->isVisible());  // a folder has its audio inside
    path->selectAll();
    QTest::keyClicks(path, QString::fromStdString(*m_home / "tables/cal500.csv"));
    QTRY_VERIFY2_WITH_TIMEOUT(problem(*wizard).contains("None of the 3 song"), qPrintable(problem(*wizard)),
                              kPatienceMs);
    QVERIFY(!next() && audio->isVisible());
    QTest::keyClicks(audio, QString::fromStdString(*m_home / "songs"));
    QTRY_VERIFY_WITH_TIMEOUT(wizard->draft().externalTest(), kPatienceMs);
    QVERIFY2(next() && problem(*wizard).isEmpty(), qPrintable(problem(*wizard)));
    for (const char* said : {"CAL500", "found: 1 recording", "missing: 1 recording", "Audio found for 2 of 3 songs",
                             "No audio for 1 song: cake-dime", "left out, being in the data set of the training"})
      QVERIFY2(found->text().contains(said), qPrintable(found->text()));
    QVERIFY2(found->toolTip().contains("Missing: cake-dime"), qPrintable(found->toolTip()));

    const TrainConfig config = wizard->draft().request();
    QVERIFY(config.externalTest.has_value());
    QCOMPARE(config.externalTest->path, *m_home / "tables/cal500.csv");
    QCOMPARE(config.externalTest->audio, *m_home / "songs");
    wizard->draft().usePreset("paper");  // a recipe says nothing of tests
    QVERIFY(wizard->draft().config().externalTest.has_value());
    wizard->draft().usePreset("quick");
    goTo(*wizard, 6);
    QVERIFY2(find<QLabel>(*wizard, "summaryFacts")->text().contains("CAL500, 1 recording"),
             qPrintable(find<QLabel>(*wizard, "summaryFacts")->text()));

    // It is there again, and gone where nobody wants it.
    const fs::path draft = *m_home / "data/moodogram/training-draft.json";
    const std::string audioFolder = *m_home / "songs";  // it was typed last
    QTRY_VERIFY_WITH_TIMEOUT(fs::exists(draft) && test::readFile(draft).find(audioFolder) != std::string::npos,
                             kPatienceMs);
    wizard->reject();
    TrainingWizard again;
    again.show();
    QTRY_VERIFY_WITH_TIMEOUT(again.draft().externalTest() && again.draft().dataset(), kPatienceMs);
    auto* box = find<QCheckBox>(again, "externalOn");
    QVERIFY(box->isChecked());
    QCOMPARE(find<QLineEdit>(again, "externalPath")->text(), path->text());
    box->click();
    QVERIFY(!again.draft().config().externalTest && !again.draft().externalTest());
    QTRY_VERIFY(again.button(QWizard::NextButton)->isEnabled());
  }

  /// A table of CAL500 to learn from, whose audio lies elsewhere; the field is there only where it means something.
  void theAudioOfATableMayLieElsewhere() {
    const auto wizard = opened();
    const auto next = [&] { return wizard->button(QWizard::NextButton)->isEnabled(); };
    auto* path = find<QLineEdit>(*wizard, "dataPath");
    auto* audio = find<QLineEdit>(*wizard, "dataAudio");
    QVERIFY(!audio->isVisible() && next());
    fs::create_directories(*m_home / "tables");
    fs::create_directories(*m_home / "songs");
    test::writeFile(*m_home / "tables/cal500.csv",
                    "song_id,Emotion-Happy,Emotion-Sad\nair-sexy_boy,1,0\nbeck-loser,0,1\ncake-dime,0,1\n");
    test::writeGlide(*m_home / "songs/Air - Sexy Boy.wav", 5);
    test::writeGlide(*m_home / "songs/beck-loser.wav", 6);
    // Its folder: the table is found in it.
    path->selectAll();
    QSignalSpy looked(&wizard->draft().data(), &TrainingData::recognised);
    QTest::keyClicks(path, QString::fromStdString(*m_home / "tables"));
    QVERIFY(!next());  // what is typed has not been looked at
    QTRY_VERIFY2_WITH_TIMEOUT(problem(*wizard).contains("None of the 3 song"), qPrintable(problem(*wizard)),
                              kPatienceMs);
    QCOMPARE(looked.size(), 1);  // and nothing of what it went through, such as "/"
    QVERIFY(audio->isVisible() && !next());
    QTest::keyClicks(audio, QString::fromStdString(*m_home / "song"));
    QTRY_VERIFY2_WITH_TIMEOUT(problem(*wizard).contains("for the audio"), qPrintable(problem(*wizard)), kPatienceMs);
    QVERIFY(audio->isVisible());
    QTest::keyClicks(audio, "s");
    QTRY_VERIFY_WITH_TIMEOUT(isWholeRead(*wizard), kPatienceMs);
    QVERIFY2(next() && problem(*wizard).isEmpty(), qPrintable(problem(*wizard)));
    QVERIFY2(find<QLabel>(*wizard, "dataRecognised")->text().contains("2 recordings"),
             qPrintable(find<QLabel>(*wizard, "dataRecognised")->text()));
    const DatasetSource source = wizard->draft().request().sources.front();
    QCOMPARE(source.path, *m_home / "tables");
    QCOMPARE(source.audio, *m_home / "songs");
    wizard->draft().usePreset("paper");
    QCOMPARE(wizard->draft().config().sources.front().audio, *m_home / "songs");

    wizard->setDataPath(m_clips);
    QTRY_VERIFY_WITH_TIMEOUT(isWholeRead(*wizard), kPatienceMs);
    QVERIFY(!audio->isVisible() && audio->text().isEmpty());
    QVERIFY(wizard->draft().config().sources.front().audio.empty());
  }

  void aDamagedFileIsNamed() {
    test::writeFile(m_clips / "Actor_01/03-02-02-01-01-01-01.wav", "no sound");
    const auto wizard = opened();
    goTo(*wizard, 1);
    auto* list = find<QTreeWidget>(*wizard, "checkRecordings");
    find<QAbstractButton>(*wizard, "checkOnlyProblems")->click();
    QCOMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->text(0), QStringLiteral("03-02-02-01-01-01-01.wav"));
    QVERIFY(!list->topLevelItem(0)->text(5).isEmpty());
    QVERIFY(problem(*wizard).isEmpty());  // it is left out
  }

  void returnListensAndStaysOnThePage() {
    const auto wizard = opened();
    goTo(*wizard, 1);
    QSignalSpy played(wizard.get(), &TrainingWizard::playRequested);
    auto* list = find<QTreeWidget>(*wizard, "checkRecordings");
    list->setCurrentItem(list->topLevelItem(2));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(played.size(), 1);
    QCOMPARE(wizard->currentId(), 1);
  }

  void theSplitNeverTearsAGroup() {
    const auto wizard = opened();
    goTo(*wizard, 2);
    const auto rolesOf = [&] {
      QMap<QString, QSet<int>> roles;
      for (const GroupPlace& place : wizard->draft().split()->groups)
        roles[place.name].insert(static_cast<int>(place.role));
      return roles;
    };
    const auto tested = [&] { return wizard->draft().split() ? wizard->draft().split()->tested : -1; };
    for (const auto& roles : rolesOf()) QCOMPARE(roles.size(), 1);
    QVERIFY(tested() > 0);
    find<QSpinBox>(*wizard, "splitShare")->setValue(50);
    QTRY_COMPARE(tested(), 15);
    for (const auto& roles : rolesOf()) QCOMPARE(roles.size(), 1);

    find<QRadioButton>(*wizard, "splitNamed")->click();
    auto* groups = find<QListWidget>(*wizard, "splitGroups");
    for (int i = 0; i < groups->count(); ++i)
      groups->item(i)->setCheckState(groups->item(i)->text() == "02" ? Qt::Checked : Qt::Unchecked);
    QTRY_COMPARE(tested(), 5);
    QCOMPARE(wizard->draft().config().testGroups, std::vector<std::string>{"02"});

    find<QRadioButton>(*wizard, "splitNone")->click();
    QTRY_COMPARE(tested(), 0);
    QVERIFY(find<QLabel>(*wizard, "splitWarning")->text().contains("Nothing is tested"));
  }

  void thePreviewShowsWhatTheTrainingSees() {
    const auto wizard = opened();
    wizard->draft().edit([](TrainConfig& config) {
      config.gainDb = 0;
      config.frequencyMasks = config.timeMasks = 0;
      config.mixupAlpha = 0;
    });
    goTo(*wizard, 3);
    auto* before = find<PicturePane>(*wizard, "previewBefore");
    auto* after = find<PicturePane>(*wizard, "previewAfter");
    QTRY_VERIFY_WITH_TIMEOUT(!before->picture().isNull(), kPatienceMs);
    QCOMPARE(after->picture(), before->picture());  // nothing is changed
    find<QSpinBox>(*wizard, "augmentation.time_masks")->setValue(3);
    QTRY_VERIFY_WITH_TIMEOUT(after->picture() != before->picture(), kPatienceMs);
  }

  void aZeroThatIsNoNumberSaysWhatItStandsFor() {
    const auto wizard = opened();
    for (const auto& [field, page, text] :
         {std::tuple("machine.threads", 4, "Automatic"), std::tuple("recipe.patience", 5, "Never")}) {
      goTo(*wizard, page);
      auto* box = find<QSpinBox>(*wizard, field);
      box->setValue(0);
      QCOMPARE(box->text(), QString(text));
      box->setValue(2);
      QCOMPARE(box->text(), QStringLiteral("2"));
    }
  }

  void noKeyIsTakenTwiceOnAPage() {
    const auto wizard = opened();
    for (int step = 0; step < 7; ++step) {
      goTo(*wizard, step);
      QCOMPARE(wizard->currentId(), step);
      QMap<QString, QString> taken;
      for (const QAbstractButton* button : wizard->findChildren<QAbstractButton*>()) {
        const QString key = QKeySequence::mnemonic(button->text()).toString();
        if (key.isEmpty() || !button->isVisible()) continue;
        QVERIFY2(!taken.contains(key),
                 qPrintable(QStringLiteral("%1: %2 and %3").arg(key, taken[key], button->text())));
        taken[key] = button->text();
      }
      QVERIFY(taken.size() >= 2);
    }
  }

  void aPresetSetsAllTogether() {
    const auto wizard = opened();
    goTo(*wizard, 5);
    find<QPushButton>(*wizard, "preset-paper")->click();
    QCOMPARE(wizard->draft().config().architecture, std::string("resnet152"));
    QCOMPARE(wizard->draft().config().brightness, 0.2);
    QCOMPARE(wizard->draft().config().sources.front().path, m_clips);
    QVERIFY(find<QPushButton>(*wizard, "preset-paper")->isChecked());
    find<QSpinBox>(*wizard, "recipe.epochs")->setValue(3);
    QVERIFY(!find<QPushButton>(*wizard, "preset-paper")->isChecked());
    find<QSpinBox>(*wizard, "recipe.epochs")->setValue(0);
    QTRY_VERIFY(problem(*wizard).contains("recipe.epochs"));
    QVERIFY(!wizard->button(QWizard::NextButton)->isEnabled());
    find<QSpinBox>(*wizard, "recipe.epochs")->setValue(3);
    QTRY_VERIFY(wizard->button(QWizard::NextButton)->isEnabled());
  }

  void aSplitThatCannotBeIsToldWhereItIsChosen() {
    const auto wizard = opened();
    goTo(*wizard, 5);
    find<QPushButton>(*wizard, "preset-voice")->click();  // six singers are too few for its folds
    QCOMPARE(wizard->draft().config().calibrationFolds, 0);
    QVERIFY(find<QPushButton>(*wizard, "preset-voice")->isChecked());
    wizard->draft().edit([](TrainConfig& config) { config.calibrationFolds = 50; });
    QTRY_VERIFY(problem(*wizard).contains("folds"));
    QVERIFY(!wizard->button(QWizard::NextButton)->isEnabled());
  }

  void theExpertPageHasEveryOption() {
    const auto wizard = opened();
    goTo(*wizard, 5);
    find<QAbstractButton>(*wizard, "recipeExpert")->click();
    auto* page = find<QWidget>(*wizard, "expertPage");
    for (const ConfigField& field : configFields()) {
      QWidget* editor = page->findChild<QWidget*>(QString::fromStdString(field.name()));
      QVERIFY2(editor != nullptr, field.name().c_str());
      QVERIFY2(!editor->toolTip().isEmpty(), field.name().c_str());
    }
    qobject_cast<QComboBox*>(page->findChild<QWidget*>("recipe.optimizer"))->setCurrentText("sgd");
    QCOMPARE(wizard->draft().config().optimizer, std::string("sgd"));
  }

  void theCommandIsWhatIsStarted() {
    const auto wizard = opened();
    goTo(*wizard, 6);
    QCOMPARE(wizard->currentId(), 6);
    TrainConfig config;
    fs::path folder;
    connect(wizard.get(), &TrainingWizard::trainingRequested, this,
            [&](const TrainConfig& c, TrainingRuns::Kind, const fs::path& f) {
              config = c;
              folder = f;
            });
    const QString shown = find<QPlainTextEdit>(*wizard, "command")->toPlainText();
    find<QPushButton>(*wizard, "copyCommand")->click();
    wizard->button(QWizard::FinishButton)->click();
    QVERIFY(!folder.empty());
    const std::vector<std::string> arguments = TrainingRuns::argumentsFor(folder, TrainingRuns::Kind::Training);
    QCOMPARE(shown.toStdString(), shellLine("moodogram-cli", arguments));

    // What the program makes of it, once the configuration is there.
    const TrainCommand command = parsed(arguments);
    QCOMPARE(command.output, folder.native());
    QCOMPARE(command.arguments(), arguments);
    fs::create_directories(folder);
    test::writeFile(folder / "request.json", config.toJson(TrainConfig::Places::Written));
    const TrainConfig read = readConfig(command.config);
    QCOMPARE(read.toJson(TrainConfig::Places::Written), config.toJson(TrainConfig::Places::Written));
    QCOMPARE(read.sources.front().path, m_clips);
  }

  void everyGroupMayBeTestedInTurn() {
    const auto wizard = opened();
    goTo(*wizard, 2);
    find<QRadioButton>(*wizard, "splitFolds")->click();
    find<QSpinBox>(*wizard, "splitFoldCount")->setValue(3);
    QTRY_VERIFY(wizard->draft().split() && wizard->draft().split()->folds == 3);
    const SplitPlan& plan = *wizard->draft().split();
    QCOMPARE(plan.tested, 30);
    QMap<QString, QSet<int>> folds;
    for (const GroupPlace& place : plan.groups) {
      QCOMPARE(place.role, GroupRole::TakesTurns);
      folds[place.name].insert(place.fold);
    }
    QCOMPARE(folds.size(), 6);
    for (const auto& each : folds) QCOMPARE(each.size(), 1);
    find<QSpinBox>(*wizard, "splitFoldCount")->setValue(7);  // of six singers
    QTRY_VERIFY2(problem(*wizard).contains("fold"), qPrintable(problem(*wizard)));
    QVERIFY(!wizard->button(QWizard::NextButton)->isEnabled());
    find<QSpinBox>(*wizard, "splitFoldCount")->setValue(3);
    QTRY_VERIFY(wizard->button(QWizard::NextButton)->isEnabled());

    goTo(*wizard, 6);
    QCOMPARE(wizard->currentId(), 6);
    QVERIFY(find<QLabel>(*wizard, "summaryFacts")->text().contains("Cross-validation"));
    TrainConfig config;
    std::optional<TrainingRuns::Kind> kind;
    fs::path folder;
    connect(wizard.get(), &TrainingWizard::trainingRequested, this,
            [&](const TrainConfig& c, TrainingRuns::Kind k, const fs::path& f) {
              config = c;
              kind = k;
              folder = f;
            });
    const QString shown = find<QPlainTextEdit>(*wizard, "command")->toPlainText();
    wizard->button(QWizard::FinishButton)->click();
    QVERIFY(kind == TrainingRuns::Kind::CrossValidation);
    const auto arguments = TrainingRuns::argumentsFor(folder, *kind);
    QCOMPARE(shown.toStdString(), shellLine("moodogram-cli", arguments));
    QCOMPARE(parsedFolds(arguments).output, folder.native());
    QCOMPARE(config.folds, 3);
    QCOMPARE(config.testShare, 0.0);  // all take part
  }

  void commandsOfAllKindsGoThereAndBack() {
    TrainCommand command;
    command.config = {.config = "a b.json",
                      .data = {"one", "it's two"},
                      .audio = {"", "its songs"},
                      .unlabelled = {"three"},
                      .externalTest = "four.csv",
                      .externalAudio = "five",
                      .teacher = "t.safetensors",
                      .startFrom = "s.pth",
                      .device = "cpu",
                      .threads = 2};
    command.output = "out";
    QVERIFY(parsed(command.arguments()) == command);
    TrainCommand resume;
    resume.resume = "some folder";
    QVERIFY(parsed(resume.arguments()) == resume);
    QVERIFY_EXCEPTION_THROWN(parsed({"train", "--resume", "x", "--config", "y"}), CLI::ExcludesError);
    CrossvalCommand folds{.config = command.config, .folds = 4, .comparesRandom = true, .output = "out", .resume = {}};
    QVERIFY(parsedFolds(folds.arguments()) == folds);
    QVERIFY_EXCEPTION_THROWN(parsedFolds({"crossval", "--resume", "x", "--folds", "3"}), CLI::ExcludesError);
    QCOMPARE(shellLine("p", {"it's", "a b", "plain-1"}), std::string("p 'it'\\''s' 'a b' plain-1"));
  }

  void whatWasChosenIsThereAgain() {
    {
      const auto wizard = opened();
      goTo(*wizard, 5);
      find<QSpinBox>(*wizard, "recipe.epochs")->setValue(7);
      wizard->draft().edit([](TrainConfig& config) { config.testGroups = {"03"}; });
      wizard->draft().setKind(TrainingRuns::Kind::CrossValidation);
      const fs::path draft = *m_home / "data/moodogram/training-draft.json";
      QTRY_VERIFY_WITH_TIMEOUT(fs::exists(draft) && test::readFile(draft).find("\"epochs\": 7") != std::string::npos &&
                                   test::readFile(draft).find("\"03\"") != std::string::npos,
                               kPatienceMs);
      wizard->reject();
    }
    TrainingWizard again;
    again.show();
    QTRY_VERIFY_WITH_TIMEOUT(isWholeRead(again), kPatienceMs);
    QCOMPARE(again.draft().config().epochs, 7);
    QVERIFY(again.draft().kind() == TrainingRuns::Kind::CrossValidation);
    QCOMPARE(again.draft().config().testGroups, std::vector<std::string>{"03"});
    QCOMPARE(again.draft().config().sources.front().path, m_clips);
  }
};

QTEST_MAIN(TrainingWizardTest)
#include "training_wizard_test.moc"
