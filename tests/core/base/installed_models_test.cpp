// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/installed_models.h"

#include <QTest>
#include <fstream>
#include <string>

#include "core/base/error.h"
#include "core/base/paths.h"
#include "tests/support/files.h"

using namespace moodogram;
using namespace moodogram::test;
namespace fs = std::filesystem;

class InstalledModelsTest : public QObject {
  Q_OBJECT

  std::unique_ptr<TemporaryFolder> m_folder;

  fs::path place(const char* name) const { return *m_folder / "models" / name; }
  void install(const char* name, const std::string& text = "x") const { std::ofstream(place(name)) << text; }

  static std::string refusal(const fs::path& choice) {
    try {
      chooseModels(choice);
    } catch (const ModelError& error) {
      return error.what();
    }
    return {};
  }

 private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<TemporaryFolder>();
    fs::create_directory(*m_folder / "models");
    install("default.json", R"({"music": "m.safetensors", "voice": "v.safetensors"})");
    qputenv("MOODOGRAM_RESOURCES", m_folder->path().c_str());
    qputenv("XDG_DATA_HOME", m_folder->path().c_str());
  }

  void bothAreChosenFromByContent() {
    install("m.safetensors");
    install("v.safetensors");
    for (const char* choice : {"", "auto"}) {
      QCOMPARE(chooseModels(choice).file, place("m.safetensors"));
      QCOMPARE(chooseModels(choice).voiceFile, place("v.safetensors"));
    }
    QCOMPARE(defaultModelFile(), place("m.safetensors"));
    QCOMPARE(chooseModels("voice").file, place("v.safetensors"));
    QVERIFY(chooseModels("voice").voiceFile.empty());
    QCOMPARE(chooseModels("music").file, place("m.safetensors"));
    QCOMPARE(chooseModels("./music").file, fs::path("./music"));
    QCOMPARE(chooseModels("/my/model.safetensors").file, fs::path("/my/model.safetensors"));
  }

  void oneIsEnough() {
    install("v.safetensors");
    QCOMPARE(chooseModels({}).file, place("v.safetensors"));
    QVERIFY(chooseModels({}).voiceFile.empty());
    QVERIFY(refusal("music").find("The music model is not installed") != std::string::npos);
    fs::rename(place("v.safetensors"), place("m.safetensors"));
    QCOMPARE(chooseModels("auto").file, place("m.safetensors"));
    QVERIFY(chooseModels("auto").voiceFile.empty());
  }

  void whatIsMissingIsSaid() {
    QVERIFY(refusal("auto").find("Neither the music nor the voice model") != std::string::npos);
    QVERIFY(refusal("/my/model.safetensors").empty());  // one's own needs none of them
    install("default.json", R"({"music": "m.safetensors"})");
    QVERIFY(refusal({}).find("default.json") != std::string::npos);
    install("default.json", "[");
    QVERIFY(refusal({}).find("not installed properly") != std::string::npos);
    fs::remove(place("default.json"));
    QVERIFY(refusal({}).find("Install the package moodogram-models") != std::string::npos);
    fs::remove(*m_folder / "models");
    QVERIFY(refusal({}).find("Install the package moodogram-models") != std::string::npos);
  }

  void usersModelsAreListed() {
    QVERIFY(userModelFiles().empty());
    const fs::path folder = userDataDir() / "models";
    fs::create_directory(folder);
    for (const char* name : {"b.safetensors", "a.safetensors", "script.pt", "notes.txt"})
      std::ofstream(folder / name) << "x";
    QCOMPARE(userModelFiles(), (std::vector<fs::path>{folder / "a.safetensors", folder / "b.safetensors"}));
  }
};

QTEST_GUILESS_MAIN(InstalledModelsTest)
#include "installed_models_test.moc"
