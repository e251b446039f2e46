// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <algorithm>
#include <filesystem>
#include <map>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "core/base/hash.h"
#include "core/library/scanner.h"
#include "tests/support/files.h"

using namespace moodogram;
using namespace moodogram::test;
namespace fs = std::filesystem;

namespace {

struct ModelFile {
  int number = 0;                     ///< of the content, unique
  std::optional<TrackId> track;       ///< since it has been scanned
  std::optional<fs::path> scannedAt;  ///< where it was then
  bool isDirty = false;               ///< written or touched since
  bool hasHash = false;               ///< the library knows the hash of its content
};

bool isOnDrive(const fs::path& file) { return file.native().starts_with("drive/"); }

/// Two roots with folders and files, one of them a drive that comes and goes. What is done to the disk is done here.
/// Paths are relative to the home.
class Model {
 public:
  explicit Model(fs::path home) : m_home(std::move(home)) {
    for (const char* file : {"music/stays/keep.mp3", "drive/stays/keep.mp3"}) add(file);  // no root is ever empty
  }

  const std::map<fs::path, ModelFile>& files() const { return m_files; }
  std::map<fs::path, ModelFile>& files() { return m_files; }
  bool driveIsThere() const { return m_driveIsThere; }
  bool isThere(const fs::path& file) const { return m_driveIsThere || !isOnDrive(file); }
  fs::path onDisk(const fs::path& file) const { return m_home / file; }

  /// Whether no file is at or below it, nor was when the library was last scanned: that would be replacing it.
  bool isFree(const fs::path& path) const {
    const auto isInTheWay = [&](const fs::path& file) {
      return file == path || file.native().starts_with(path.native() + "/");
    };
    return std::ranges::none_of(m_files, [&](const auto& entry) { return isInTheWay(entry.first); }) &&
           std::ranges::none_of(m_occupied, [&](const auto& entry) { return isInTheWay(entry.first); });
  }

  void add(const fs::path& file) {
    m_files[file].number = ++m_lastNumber;
    write(file);
  }

  void change(const fs::path& file) {
    m_files.at(file).number = ++m_lastNumber;
    m_files.at(file).isDirty = true;
    write(file);
  }

  void touch(const fs::path& file) {
    m_files.at(file).isDirty = true;
    fs::last_write_time(onDisk(file), fs::last_write_time(onDisk(file)) + std::chrono::milliseconds(7));
  }

  void remove(const fs::path& file) {
    fs::remove(onDisk(file));
    m_files.erase(file);
  }

  void move(const fs::path& from, const fs::path& to) {
    fs::create_directories(onDisk(to).parent_path());
    fs::rename(onDisk(from), onDisk(to));
    m_files[to] = m_files.at(from);
    m_files.erase(from);
  }

  void moveFolder(const fs::path& from, const fs::path& to) {
    if (!isFree(to) || fs::exists(onDisk(to))) return;
    fs::rename(onDisk(from), onDisk(to));
    std::map<fs::path, ModelFile> files;
    for (const auto& [file, entry] : m_files) {
      const bool isInside = file.native().starts_with(from.native() + "/");
      files[isInside ? to / file.lexically_relative(from) : file] = entry;
    }
    m_files = std::move(files);
  }

  void swap(const fs::path& a, const fs::path& b) {
    fs::rename(onDisk(a), m_home / "swap");
    fs::rename(onDisk(b), onDisk(a));
    fs::rename(m_home / "swap", onDisk(b));
    std::swap(m_files.at(a), m_files.at(b));
  }

  /// The drive comes or goes; sometimes its mount point stays behind.
  void mountOrUnmount() {
    if (!m_driveIsThere) fs::remove(m_home / "drive");
    fs::rename(m_home / (m_driveIsThere ? "drive" : "unmounted"), m_home / (m_driveIsThere ? "unmounted" : "drive"));
    m_driveIsThere = !m_driveIsThere;
    if (!m_driveIsThere && m_lastNumber % 2 == 0) fs::create_directory(m_home / "drive");
  }

  /// Whether the file must be the track that it was: it was only moved, to where nothing was, or what was there was
  /// only moved as well.
  bool keepsTrack(const fs::path& file) const {
    fs::path path = file;
    while (true) {
      const ModelFile& entry = m_files.at(path);
      if (!entry.track) return false;
      if (entry.scannedAt == path) return path == file;
      if (entry.isDirty) return false;
      const auto there = m_occupied.find(path);
      if (there == m_occupied.end()) return true;
      const auto other =
          std::ranges::find_if(m_files, [&](const auto& each) { return each.second.track == there->second; });
      if (other == m_files.end() || !isThere(other->first)) return false;
      path = other->first;
      if (path == file) return true;
    }
  }

  void noteScan() {
    std::erase_if(m_occupied, [&](const auto& entry) { return isThere(entry.first); });
    for (auto& [file, entry] : m_files)
      if (isThere(file)) m_occupied[file] = *entry.track;
  }

 private:
  void write(const fs::path& file) const {
    const int number = m_files.at(file).number;
    // Sizes collide on purpose.
    writeFileBelow(m_home, file,
                   "content " + std::to_string(number) + std::string(static_cast<std::size_t>(number % 3), '.'));
  }

  fs::path m_home;
  std::map<fs::path, ModelFile> m_files;
  std::map<fs::path, TrackId> m_occupied;  ///< what the library says is where
  int m_lastNumber = 0;
  bool m_driveIsThere = true;
};

}  // namespace

/// Random changes of a disk, against a model of what the library has to know after every scan.
class ScannerPropertyTest : public QObject {
  Q_OBJECT

  std::mt19937 m_random;

  std::size_t below(std::size_t limit) { return m_random() % limit; }

  fs::path freePath(const Model& model) {
    const std::vector<const char*> folders{"a", "a/b", "a/b/c", "d", "caf\xe9", "stays"};
    while (true) {
      const fs::path root = model.driveIsThere() && below(3) == 0 ? "drive" : "music";
      fs::path path = root / folders[below(folders.size())] / ("f" + std::to_string(below(1000)) + ".mp3");
      if (model.isFree(path)) return path;
    }
  }

  std::optional<fs::path> anyFile(const Model& model) {
    std::vector<fs::path> found;
    for (const auto& [file, entry] : model.files())
      if (model.isThere(file) && file.filename() != "keep.mp3") found.push_back(file);
    if (found.empty()) return std::nullopt;
    return found[below(found.size())];
  }

  /// Changes something; adds the folders that a watcher would name.
  void step(Model& model, std::set<fs::path>& touched) {
    const std::size_t what = below(20);
    const auto file = anyFile(model);
    if (what < 6 || !file || model.files().size() < 10) {
      const fs::path added = freePath(model);
      touched.insert(added.parent_path());
      model.add(added);
    } else if (what < 7) {
      model.mountOrUnmount();
    } else if (what < 17) {
      touched.insert(file->parent_path());
      if (what < 9) {
        model.change(*file);
      } else if (what < 11) {
        model.touch(*file);
      } else if (what < 13) {
        model.remove(*file);
      } else {
        const fs::path to = freePath(model);
        touched.insert(to.parent_path());
        model.move(*file, to);
      }
    } else if (what < 18) {
      const auto other = anyFile(model);
      touched.insert({file->parent_path(), other->parent_path()});
      if (*other != *file) model.swap(*file, *other);
    } else if (file->parent_path().filename() != "stays") {
      const fs::path folder = file->parent_path();
      const fs::path to = folder.parent_path() / ("moved" + std::to_string(below(50)));
      touched.insert({folder, to});
      model.moveFolder(folder, to);
    }
  }

  void check(LibraryDatabase& database, Model& model) {
    const fs::path home = model.onDisk({});
    std::map<fs::path, Track> shown;
    std::set<TrackId> ids;
    for (const LibraryTrack& row : database.snapshot(AnalysisKey())) {
      shown.emplace(row.track.file.lexically_relative(home), row.track);
      QVERIFY2(ids.insert(row.track.id).second, row.track.file.c_str());
    }
    for (const auto& [file, track] : shown)
      QVERIFY2(model.isThere(file) ? model.files().contains(file) : isOnDrive(file), file.c_str());
    for (const auto& [file, entry] : model.files()) {
      // What is on a drive that is away is shown where it was.
      if (!model.isThere(file) && !(entry.track && isOnDrive(*entry.scannedAt))) continue;
      const auto found = shown.find(model.isThere(file) ? file : *entry.scannedAt);
      QVERIFY2(found != shown.end(), ("not shown: " + file.native()).c_str());
      const Track& track = found->second;
      const bool isCertain = !model.isThere(file) || model.keepsTrack(file);
      if (isCertain) {
        QVERIFY2(track.id == *entry.track, ("another track: " + file.native()).c_str());
        QCOMPARE(track.rating, static_cast<int>(track.id % 6));
        if (model.isThere(file) && entry.isDirty) QVERIFY(track.contentHash.empty());
        if (entry.hasHash && (!model.isThere(file) || !entry.isDirty)) QVERIFY(!track.contentHash.empty());
      }
      if (!model.isThere(file)) continue;
      QCOMPARE(track.sizeBytes, static_cast<std::int64_t>(fs::file_size(home / file)));
      if (!track.contentHash.empty()) QCOMPARE(track.contentHash, hashFile(home / file));
    }
    for (auto& [file, entry] : model.files()) {
      if (!model.isThere(file)) continue;
      // As the user and the analysis would: a rating that tells whose it is, and for some the hash of the content.
      const Track& track = shown.at(file);
      const int rating = static_cast<int>(track.id % 6);
      if (track.rating != rating) database.setRating({track.id}, rating);
      if (track.id % 2 == 0 && track.contentHash.empty()) database.setContentHash(track.id, hashFile(home / file));
      entry = {entry.number, track.id, file, false, track.id % 2 == 0 || !track.contentHash.empty()};
    }
    model.noteScan();
  }

 private Q_SLOTS:
  void randomChanges_data() {
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<bool>("onlyTouched");
    for (unsigned seed = 1; seed <= 3; ++seed) {
      QTest::addRow("all folders, %u", seed) << seed << false;
      QTest::addRow("touched folders, %u", seed) << seed << true;
    }
  }
  void randomChanges() {
    QFETCH(unsigned, seed);
    QFETCH(bool, onlyTouched);
    m_random.seed(seed);
    const TemporaryFolder folder;
    Model model(folder / "home");
    LibraryDatabase database(folder / "library.sqlite");
    database.addRoot(model.onDisk("music"));
    database.addRoot(model.onDisk("drive"));
    std::size_t rows = 0;
    for (int round = 0; round < 60; ++round) {
      std::set<fs::path> touched;
      const bool wasThere = model.driveIsThere();
      for (std::size_t steps = below(6); steps > 0; --steps) step(model, touched);
      std::vector<fs::path> folders;
      // A drive that has come or gone is found by a scan of everything.
      if (onlyTouched && round > 0 && wasThere == model.driveIsThere())
        for (const fs::path& each : touched) folders.push_back(model.onDisk(each));
      scanLibrary(database, {}, {}, folders);
      check(database, model);
      if (QTest::currentTestFailed()) {
        qWarning("in round %d", round);
        return;
      }
      // Nothing that a scan does removes a row.
      const std::size_t now = database.tracks().size();
      QVERIFY(now >= rows);
      rows = now;
    }
    QVERIFY(rows > 40);
  }
};

QTEST_GUILESS_MAIN(ScannerPropertyTest)
#include "scanner_property_test.moc"
