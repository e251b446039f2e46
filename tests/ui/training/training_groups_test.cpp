// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The wizard on recordings that say nothing of who made them, and on quadrants.
#include <QCheckBox>
#include <QComboBox>
#include <QTest>
#include <memory>

#include "tests/support/files.h"
#include "tests/support/training_clips.h"
#include "tests/support/window_fixture.h"
#include "ui/training/class_bars.h"
#include "ui/training/training_wizard.h"

using namespace moodogram;
using namespace moodogram::ui;
namespace fs = std::filesystem;

class TrainingGroupsTest : public QObject {
  Q_OBJECT

  test::TemporaryFolder m_home;

  /// A folder for each class, with recordings in it that are in no group.
  fs::path folders(const char* name, const std::vector<std::string>& classes) const {
    test::writeTrainingClips(m_home / "clips", 3, 1);
    int count = 0;
    for (const auto& entry : fs::recursive_directory_iterator(m_home / "clips")) {
      if (!entry.is_regular_file()) continue;
      const fs::path folder = m_home / name / classes[static_cast<std::size_t>(count++) % classes.size()];
      fs::create_directories(folder);
      fs::copy_file(entry.path(), folder / (std::to_string(count) + ".wav"));
    }
    return m_home / name;
  }

  static std::unique_ptr<TrainingWizard> opened(const fs::path& folder) {
    auto wizard = std::make_unique<TrainingWizard>();
    wizard->show();
    wizard->setDataPath(folder);
    if (!QTest::qWaitFor([&] { return wizard->draft().dataset() && wizard->draft().split(); }, 60'000))
      qWarning("the recordings were not found");
    return wizard;
  }

 private Q_SLOTS:
  void initTestCase() {
    test::WindowFixture::theme();
    qputenv("XDG_DATA_HOME", (m_home / "data").c_str());
  }

  /// Each stands for itself, so there are enough to calibrate in folds.
  void recordingsWithoutGroupsAreEnoughForFolds() {
    const auto wizard = opened(folders("moods", {"calm", "happy", "sad", "angry", "fear"}));
    QCOMPARE(wizard->draft().dataset()->recordings.size(), std::size_t(15));
    wizard->draft().usePreset("voice");
    QVERIFY(wizard->draft().config().calibrationFolds > 1);
  }

  /// Of a quadrant nobody knows which emotion it is, so neither is absent.
  void quadrantsCountForAllTheirEmotions() {
    const auto wizard = opened(folders("quadrants", {"Q1", "Q2", "Q3", "Q4"}));
    const auto counts = wizard->findChild<ClassBars*>()->counts();
    QCOMPARE(counts[static_cast<std::size_t>(Emotion::Fearful)], counts[static_cast<std::size_t>(Emotion::Angry)]);
    for (const int count : std::span(counts).first(kEmotionCount)) QVERIFY(count > 0);
  }

  void neutralIsASixthClassIfTicked() {
    const auto wizard = opened(folders("with neutral", {"calm", "happy", "neutral"}));
    TrainingDraft& draft = wizard->draft();
    auto* box = wizard->findChild<QCheckBox*>(QStringLiteral("dataNeutral"));
    QVERIFY(box->isVisible() && !box->isChecked());
    const auto counts = [&] { return wizard->findChild<ClassBars*>()->counts(); };
    QCOMPARE(counts(), (std::array{5, 5, 0, 0, 0, 0}));
    box->click();
    QTRY_COMPARE_WITH_TIMEOUT(counts(), (std::array{5, 5, 0, 0, 0, 5}), 60'000);
    QVERIFY(draft.request().hasNeutral() && box->isChecked());
    // A format without neutral recordings says so, and leaves the tick to be taken back.
    auto* format = wizard->findChild<QComboBox*>(QStringLiteral("dataFormat"));
    draft.setFormat("emopia");
    QTRY_VERIFY_WITH_TIMEOUT(!draft.dataProblem().isEmpty(), 60'000);
    QVERIFY(box->isVisible());
    draft.setFormat("auto");
    QTRY_COMPARE_WITH_TIMEOUT(counts(), (std::array{5, 5, 0, 0, 0, 5}), 60'000);
    QCOMPARE(format->currentData().toString(), QStringLiteral("auto"));
    box->click();
    QTRY_COMPARE_WITH_TIMEOUT(counts(), (std::array{5, 5, 0, 0, 0, 0}), 60'000);
    QVERIFY(!draft.request().hasNeutral());
  }
};

QTEST_MAIN(TrainingGroupsTest)
#include "training_groups_test.moc"
