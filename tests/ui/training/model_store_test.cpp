// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>
#include <memory>

#include "tests/support/fake_engine.h"
#include "tests/support/files.h"
#include "tests/support/own_models.h"
#include "ui/bridge/model_store.h"

using namespace moodogram;
using namespace moodogram::ui;
namespace fs = std::filesystem;

class ModelStoreTest : public QObject {
  Q_OBJECT

  std::unique_ptr<test::TemporaryFolder> m_home;
  std::unique_ptr<test::OwnModels> m_own;

  fs::path userModels() const { return *m_home / "moodogram/models"; }
  static std::vector<ModelEntry> listOf(ModelStore& store) {
    QSignalSpy listed(&store, &ModelStore::listed);
    store.list();
    if (listed.isEmpty() && !listed.wait(30'000)) return {};
    return listed.back().front().value<std::vector<ModelEntry>>();
  }
  static QString installed(ModelStore& store, const fs::path& file, const fs::path& card = {}) {
    QSignalSpy done(&store, &ModelStore::installed);
    QSignalSpy failed(&store, &ModelStore::failed);
    store.install(file, card);
    [[maybe_unused]] const bool isOver = QTest::qWaitFor([&] { return !done.isEmpty() || !failed.isEmpty(); }, 30'000);
    return done.isEmpty() ? QString() : done.front().front().toString();
  }

 private Q_SLOTS:
  void init() {
    m_home = std::make_unique<test::TemporaryFolder>();
    qputenv("XDG_DATA_HOME", m_home->path().c_str());
    m_own = std::make_unique<test::OwnModels>(*m_home / "share");
  }
  void cleanup() { m_own.reset(); }

  void ownModelsAreListedFirstAndStay() {
    ModelStore store;
    const auto models = listOf(store);
    QCOMPARE(models.size(), std::size_t{2});
    QCOMPARE(models[0].choice, QStringLiteral("music"));
    QVERIFY(!models[0].isOwn);
    store.remove(models[0]);
    QVERIFY(fs::exists(models[0].info.file));
  }

  void aModelComesInWithItsCardAndGoes() {
    fs::create_directories(*m_home / "trained");
    test::writeFakeModel(*m_home / "trained/model.safetensors", "My Choir 2");
    test::writeFile(*m_home / "trained/card.md", "# A card");
    ModelStore store;
    const QString choice = installed(store, *m_home / "trained/model.safetensors", *m_home / "trained/card.md");
    QCOMPARE(choice, QString::fromStdString(userModels() / "my-choir-2.safetensors"));
    auto models = listOf(store);
    QCOMPARE(models.size(), std::size_t{3});
    QCOMPARE(models[2].choice, choice);
    QCOMPARE(models[2].card, QStringLiteral("# A card"));
    QVERIFY(models[2].isOwn && models[2].problem.isEmpty());

    // The same bytes are not kept twice; others of the same name are.
    QCOMPARE(installed(store, *m_home / "trained/model.safetensors"), choice);
    test::writeFakeModel(*m_home / "other.safetensors", "My Choir-2");
    QCOMPARE(installed(store, *m_home / "other.safetensors"),
             QString::fromStdString(userModels() / "my-choir-2-2.safetensors"));

    QSignalSpy exported(&store, &ModelStore::exported);
    store.exportTo(models[2], *m_home / "out.safetensors");
    QVERIFY(exported.wait(30'000));
    QCOMPARE(test::readFile(*m_home / "out.safetensors"), test::readFile(models[2].info.file));
    QCOMPARE(test::readFile(*m_home / "out.md"), std::string("# A card"));
    QSignalSpy asked(&store, &ModelStore::wouldReplace);
    exported.clear();
    store.exportTo(models[2], *m_home / "out.safetensors");  // the card there is its own
    QVERIFY(exported.wait(30'000) && asked.isEmpty());
    test::writeFile(*m_home / "other.md", "another card");
    const std::string before = test::readFile(*m_home / "other.safetensors");
    store.exportTo(models[2], *m_home / "other.safetensors");
    QVERIFY(asked.wait(30'000));
    QCOMPARE(asked.front().at(2).toStringList(), QStringList{"other.md"});
    QCOMPARE(test::readFile(*m_home / "other.safetensors"), before);
    QCOMPARE(test::readFile(*m_home / "other.md"), std::string("another card"));
    store.exportTo(models[2], *m_home / "other.safetensors", ModelStore::Beside::Replace);
    QVERIFY(exported.wait(30'000));
    QCOMPARE(test::readFile(*m_home / "other.md"), std::string("# A card"));

    QSignalSpy removed(&store, &ModelStore::removed);
    store.remove(models[2]);
    QVERIFY(removed.wait(30'000));
    QVERIFY(!fs::exists(models[2].info.file));
    QVERIFY(!fs::exists(userModels() / "my-choir-2.md"));
    QCOMPARE(listOf(store).size(), std::size_t{3});
  }

  void whatIsNoModelIsRefused() {
    test::writeFile(*m_home / "song.safetensors", "la la la");
    ModelStore store;
    QSignalSpy failed(&store, &ModelStore::failed);
    QVERIFY(installed(store, *m_home / "song.safetensors").isEmpty());
    QVERIFY(failed.front().front().toString().contains("song.safetensors"));
    QVERIFY(!fs::exists(userModels() / "song.safetensors"));
  }
};

QTEST_GUILESS_MAIN(ModelStoreTest)
#include "model_store_test.moc"
