// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// From what the user says about tracks to a training that has finished, with the real program.
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <algorithm>
#include <memory>

#include "core/library/library_database.h"
#include "core/library/scanner.h"
#include "tests/support/files.h"
#include "tests/support/training_clips.h"
#include "tests/support/window_fixture.h"
#include "ui/training/class_bars.h"
#include "ui/training/library_labels_dialog.h"
#include "ui/training/training_controller.h"
#include "ui/training/training_wizard.h"

using namespace moodogram;
using namespace moodogram::ui;
using test::WindowFixture;
namespace fs = std::filesystem;

namespace {

constexpr int kPatienceMs = 240'000;

}  // namespace

class LibraryTrainingTest : public QObject {
  Q_OBJECT

  std::unique_ptr<test::TemporaryFolder> m_home;

  fs::path library() const { return *m_home / "library.sqlite"; }

  /// Of four artists, tracks of each emotion. Those of the first three are corrected or in a list; "not calm" is said
  /// of the fourth's.
  void fill() const {
    test::writeTrainingClips(*m_home / "clips", 4, 1);
    std::vector<Track> tracks;
    for (const auto& file : fs::recursive_directory_iterator(*m_home / "clips")) {
      if (!file.is_regular_file()) continue;
      Track track = *trackFromFile(file.path());  // as it is, or the analysis reads its tags anew: it has none
      track.tagVersion = kTagVersion;
      track.tags.artist = file.path().parent_path().filename().string();
      tracks.push_back(track);
    }
    std::ranges::sort(tracks, {}, &Track::file);
    LibraryDatabase database(library());
    database.addRoot(*m_home / "clips");
    database.saveTracks(tracks);
    PlaylistStore store(library());
    std::vector<StoredEntry> angry;
    for (const Track& track : tracks) {
      const auto emotion = static_cast<Emotion>(track.file.filename().string()[7] - '2');  // 03-02-02: calm
      const bool isDenied = track.tags.artist == "Actor_04";
      if (isDenied && emotion == Emotion::Calm) continue;
      if (!isDenied && emotion == Emotion::Angry) {
        angry.emplace_back();
        angry.back().track = track.id;
      } else {
        Correction correction;
        correction.track = track.id;
        correction.emotion = isDenied ? Emotion::Calm : emotion;
        correction.isDenial = isDenied;
        store.addCorrection(correction);
      }
    }
    store.create({.name = "Gym", .entries = angry});
  }

  template <typename Widget>
  static Widget* find(const QObject& parent, const char* name) {
    return parent.findChild<Widget*>(QLatin1String(name));
  }

 private Q_SLOTS:
  void init() {
    m_home = std::make_unique<test::TemporaryFolder>();
    qputenv("XDG_DATA_HOME", (*m_home / "data").c_str());
    qputenv("XDG_CACHE_HOME", (*m_home / "cache").c_str());
    qputenv("MOODOGRAM_CLI", MOODOGRAM_CLI);
  }

  void anEmptyLibrarySaysWhatItNeeds() {
    LibraryDatabase(library()).addRoot(*m_home / "music");
    WindowFixture::theme();
    LibraryLabelsDialog dialog(library());
    dialog.show();
    auto* facts = find<QLabel>(dialog, "labelFacts");
    QTRY_VERIFY_WITH_TIMEOUT(facts->text().contains("correct its mood"), kPatienceMs);
    QVERIFY(!find<QPushButton>(dialog, "labelUse")->isEnabled());
  }

  void fromCorrectionsToAModel() {
    fill();
    WindowFixture fixture(library());
    fixture.open();
    find<QAction>(*fixture.window, "trainModel")->trigger();
    auto* wizard = fixture.window->findChild<TrainingWizard*>();
    find<QPushButton>(*wizard, "dataLibrary")->click();
    auto* dialog = wizard->findChild<LibraryLabelsDialog*>();
    auto* lists = find<QTreeWidget>(*dialog, "labelPlaylists");
    QTRY_COMPARE_WITH_TIMEOUT(lists->topLevelItemCount(), 1, kPatienceMs);
    auto* bars = dialog->findChild<ClassBars*>();
    QTRY_COMPARE_WITH_TIMEOUT(bars->counts(), (std::array{3, 3, 3, 0, 3, 0}), kPatienceMs);
    QVERIFY(find<QLabel>(*dialog, "labelFacts")->text().contains("At least 10 tracks"));
    auto* mood = qobject_cast<QComboBox*>(lists->itemWidget(lists->topLevelItem(0), 2));
    mood->setCurrentIndex(mood->findData(static_cast<int>(Emotion::Angry)));
    QTRY_COMPARE_WITH_TIMEOUT(bars->counts(), (std::array{3, 3, 3, 3, 3, 0}), kPatienceMs);
    QVERIFY(find<QLabel>(*dialog, "labelFacts")->text().contains("what they are not"));
    auto* use = find<QPushButton>(*dialog, "labelUse");
    QTRY_VERIFY_WITH_TIMEOUT(use->isEnabled(), kPatienceMs);
    use->click();

    TrainingDraft& draft = wizard->draft();
    QTRY_VERIFY_WITH_TIMEOUT(draft.report() && !draft.report()->headersOnly && draft.split(), kPatienceMs);
    QCOMPARE(draft.dataset()->recordings.size(), std::size_t{19});
    QCOMPARE(draft.dataset()->groupKind, std::string("artist"));
    QCOMPARE(draft.report()->groups, decltype(draft.report()->groups){4});
    // No artist is on both sides.
    QMap<QString, QSet<int>> roles;
    for (const GroupPlace& place : draft.split()->groups) roles[place.name].insert(static_cast<int>(place.role));
    for (const auto& role : roles) QCOMPARE(role.size(), 1);

    draft.edit([this](TrainConfig& config) {
      config.trainGroups.clear();
      config.testGroups = {"Actor_03"};
      config.testShare = 0;
      config.calibrationFolds = 0;
      config.validationShare = 0;
      config.epochs = 1;
      config.batchSize = 4;
      config.crops = 1;
      config.threads = 1;
      config.cache = *m_home / "cache";
    });
    while (wizard->nextId() >= 0) {
      QTRY_VERIFY_WITH_TIMEOUT(wizard->currentPage()->isComplete(), kPatienceMs);
      wizard->next();
    }
    QTRY_VERIFY_WITH_TIMEOUT(wizard->currentPage()->isComplete(), kPatienceMs);
    wizard->accept();
    TrainingRuns& runs = fixture.window->findChild<TrainingController*>()->runs();
    QVERIFY(QTest::qWaitFor(
        [&] {
          runs.refresh();
          return !runs.statuses().empty() && runs.statuses().front().state == RunState::Finished;
        },
        kPatienceMs));
    const fs::path folder = runs.statuses().front().folder;
    QVERIFY(fs::exists(folder / "model.safetensors"));
    QVERIFY(test::readFile(folder / "tested.csv").find("Actor_03") != std::string::npos);
  }
};

QTEST_MAIN(LibraryTrainingTest)
#include "library_training_test.moc"
