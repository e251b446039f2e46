// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <filesystem>

#include "tests/support/files.h"
#include "tests/support/glide_file.h"
#include "tests/support/own_models.h"

namespace moodogram::test {

/// moodogram-cli in a world of its own: an empty data folder, a model file, and the module that the test names in
/// MOODOGRAM_TEST_MODULE_DIR: mostly the fake engine in place of LibTorch.
class CliFixture {
 public:
  struct Result {
    int exitCode = -1;
    QString out;
    QString err;
  };

  CliFixture() {
    std::filesystem::create_directory(music());
    writeFakeModel(modelFile(), "Fake 1.0");
  }

  std::filesystem::path folder() const { return m_folder.path(); }
  std::filesystem::path music() const { return m_folder / "music"; }
  std::filesystem::path modelFile() const { return m_folder / "model.safetensors"; }
  std::filesystem::path libraryFile() const { return m_folder / "data/moodogram/library.sqlite"; }

  /// A process that is set up but not started.
  void prepare(QProcess& process, const QStringList& arguments) const {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("XDG_DATA_HOME", QString::fromStdString(m_folder / "data"));
    environment.insert("MOODOGRAM_MODULE_DIR", MOODOGRAM_TEST_MODULE_DIR);
    environment.remove("MOODOGRAM_LIBRARY");
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(QString::fromStdString(m_folder.path()));
    process.setProgram(MOODOGRAM_CLI);
    process.setArguments(arguments);
  }

  Result run(const QStringList& arguments) const {
    QProcess process;
    prepare(process, arguments);
    process.start();
    process.waitForFinished(60000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
  }

  Result analyze(const QStringList& arguments) const {
    return run(QStringList{"analyze", "--model", QString::fromStdString(modelFile())} + arguments);
  }

  Result playlist(const QStringList& arguments) const {
    return run(QStringList{"playlist", "--model", QString::fromStdString(modelFile())} + arguments);
  }

 private:
  TemporaryFolder m_folder;
};

/// One object a line; a null object for a line that is none.
inline QList<QJsonObject> jsonLines(const QString& text) {
  QList<QJsonObject> objects;
  for (const QString& line : text.split('\n', Qt::SkipEmptyParts))
    objects.append(QJsonDocument::fromJson(line.toUtf8()).object());
  return objects;
}

}  // namespace moodogram::test
