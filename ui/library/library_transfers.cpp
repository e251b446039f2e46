// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/library_transfers.h"

#include <QAction>
#include <QFileDialog>
#include <QItemSelectionModel>
#include <QMenu>
#include <QProgressDialog>
#include <QStandardPaths>
#include <utility>

#include "core/jobs/analyses_file.h"
#include "core/jobs/timeline_files.h"
#include "ui/bridge/library_service.h"
#include "ui/common/formatters.h"
#include "ui/common/message_text.h"
#include "ui/library/library_controller.h"
#include "ui/library/mood_tags_dialog.h"
#include "ui/library/track_selection.h"

namespace moodogram::ui {
namespace {

constexpr int kShowProgressAfterMs = 700;

QString formatText(TimelineFormat format) {
  switch (format) {
    case TimelineFormat::Audacity:
      return LibraryTransfers::tr("&Audacity Labels…");
    case TimelineFormat::SonicVisualiser:
      return LibraryTransfers::tr("&Sonic Visualiser Layers…");
    case TimelineFormat::Jams:
      return LibraryTransfers::tr("&JAMS…");
    case TimelineFormat::Csv:
      return LibraryTransfers::tr("&CSV…");
    case TimelineFormat::Json:
      return LibraryTransfers::tr("JS&ON…");
  }
  return {};
}

QString documentsFolder() { return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); }

QString joined(const std::vector<Message>& lines) {
  QStringList list;
  for (const Message& line : lines) list << messageText(line);
  return list.join(QLatin1Char('\n'));
}

QStringList analysesFilters() {
  return {LibraryTransfers::tr("Tables for SQL (*.sqlite)"), LibraryTransfers::tr("JSON Lines (*.jsonl)")};
}

}  // namespace

LibraryTransfers::LibraryTransfers(LibraryController& controller, LibraryService& library, TrackSelection& selection,
                                   QWidget& window)
    : QObject(&window),
      exportAnalyses(add("exportAnalyses", tr("Export A&ll Moods…"))),
      importAnalyses(add("importAnalyses", tr("&Import Moods…"))),
      writeMoodTags(add("writeMoodTags", tr("&Write Moods into Tags…"))),
      m_controller(controller),
      m_library(library),
      m_selection(selection),
      m_window(window),
      m_timelines(new QMenu(tr("E&xport Moods of Selected"), &window)),
      m_job(QStringLiteral("transfers")) {
  m_timelines->menuAction()->setObjectName(QStringLiteral("exportTimelines"));
  for (std::size_t i = 0; i < kTimelineFormats.size(); ++i) {
    const TimelineFormat format = kTimelineFormats[i];
    const std::string name = "exportTimelines-" + std::string(timelineFormatName(format));
    exportTimelines[i] = add(name.c_str(), formatText(format));
    m_timelines->addAction(exportTimelines[i]);
    connect(exportTimelines[i], &QAction::triggered, this, [this, format] { askForFolder(format); });
  }
  exportAnalyses->setToolTip(tr("Of all tracks, in one file for other programs or for another computer"));
  importAnalyses->setToolTip(tr("Moods that were exported, for the same sound wherever it lies"));
  writeMoodTags->setToolTip(tr("Into the files of the selected tracks, for other players; shown before it is done"));
  connect(exportAnalyses, &QAction::triggered, this, &LibraryTransfers::askForExport);
  connect(importAnalyses, &QAction::triggered, this, &LibraryTransfers::askForImport);
  connect(writeMoodTags, &QAction::triggered, this, &LibraryTransfers::openMoodTags);
  connect(&m_selection, &TrackSelection::changed, this, &LibraryTransfers::enable);
  connect(&m_job, &BackgroundJob::progressed, this, [this](qint64 done, qint64 total) {
    if (!m_progress) return;
    m_progress->setMaximum(static_cast<int>(std::min<qint64>(total, INT_MAX)));
    m_progress->setValue(static_cast<int>(std::min<qint64>(done, INT_MAX)));
  });
  connect(&m_job, &BackgroundJob::failed, this, [this](const QString& message) {
    delete m_progress;
    Q_EMIT failed(message, {});
    enable();
  });
  enable();
}

QAction* LibraryTransfers::add(const char* name, const QString& text) {
  auto* action = new QAction(text, this);
  action->setObjectName(QString::fromLatin1(name));
  return action;
}

void LibraryTransfers::addToFileMenu(QMenu& menu, QAction* before) const {
  menu.insertMenu(before, m_timelines);
  menu.insertActions(before, {exportAnalyses, importAnalyses, writeMoodTags});
  menu.insertSeparator(before);
}

void LibraryTransfers::enable() {
  const bool any = !m_selection.isEmpty();
  const bool isFree = !m_job.isRunning();  // another one would end the one that is under way
  m_timelines->setEnabled(any && isFree);
  exportAnalyses->setEnabled(isFree);
  importAnalyses->setEnabled(isFree);
  writeMoodTags->setEnabled(any);
}

std::vector<const LibraryTrack*> LibraryTransfers::selected() const {
  std::vector<const LibraryTrack*> tracks;
  for (const TrackId id : m_selection.tracks())
    if (const LibraryTrack* track = m_controller.model().find(id)) tracks.push_back(track);
  return tracks;
}

void LibraryTransfers::run(const QString& what, BackgroundJob::Work work) {
  delete m_progress;
  m_progress = new QProgressDialog(what, tr("Cancel"), 0, 0, &m_window);
  m_progress->setObjectName(QStringLiteral("transferProgress"));
  m_progress->setMinimumDuration(kShowProgressAfterMs);
  m_progress->setAutoReset(false);
  m_progress->setValue(0);
  connect(m_progress, &QProgressDialog::canceled, this, [this] {
    m_job.cancel();
    m_progress->deleteLater();
    enable();
  });
  m_job.start([this, work = std::move(work)](const std::stop_token& stop, const ProgressCallback& progress) {
    return [this, finish = work(stop, progress)] {
      delete m_progress;
      finish();
      enable();
    };
  });
  enable();
}

void LibraryTransfers::askForFolder(TimelineFormat format) {
  auto* dialog = new QFileDialog(&m_window, tr("Folder for the moods of the selected tracks"), documentsFolder());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::Directory);
  dialog->setOption(QFileDialog::ShowDirsOnly);
  connect(dialog, &QFileDialog::fileSelected, this,
          [this, format](const QString& folder) { exportTimelinesTo(format, toPath(folder)); });
  dialog->open();
}

void LibraryTransfers::exportTimelinesTo(TimelineFormat format, const std::filesystem::path& folder) {
  std::vector<TimelineOrder> orders;
  for (const LibraryTrack* track : selected()) {
    const ModelInfo* model = m_controller.modelFor(track->content);
    if (model == nullptr) continue;
    orders.push_back({track->track.file, {{}, model->hash, model->frontEndHash, m_library.hopSeconds()}, model->name});
  }
  run(tr("Writing moods…"), [this, format, folder, orders = std::move(orders), library = m_library.libraryFile()](
                                const std::stop_token& stop, const ProgressCallback& progress) {
    LibraryDatabase database(library);
    const WrittenTimelines result = writeTimelines(database, orders, format, folder, stop, progress);
    return [this, result, folder] {
      QString text = tr("The moods of %Ln track(s) are in %1.", nullptr, pluralCount(result.written))
                         .arg(isolated(pathText(folder)));
      if (result.notAnalyzed > 0)
        text += QLatin1Char(' ') +
                tr("%Ln track(s) have not been analysed.", nullptr, static_cast<int>(result.notAnalyzed));
      if (result.problems.empty()) return Q_EMIT done(text);
      text +=
          QLatin1Char(' ') + tr("%Ln file(s) could not be written.", nullptr, static_cast<int>(result.problems.size()));
      Q_EMIT failed(text, joined(result.problems));
    };
  });
}

void LibraryTransfers::askForExport() {
  auto* dialog = new QFileDialog(&m_window, tr("Export all moods"), documentsFolder());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setNameFilters(analysesFilters());
  dialog->setDefaultSuffix(QStringLiteral("sqlite"));
  connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
    dialog->setDefaultSuffix(filter == analysesFilters().constFirst() ? QStringLiteral("sqlite")
                                                                      : QStringLiteral("jsonl"));
  });
  dialog->selectFile(QStringLiteral("moods.sqlite"));
  connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) { exportAnalysesTo(toPath(file)); });
  dialog->open();
}

void LibraryTransfers::exportAnalysesTo(const std::filesystem::path& file) {
  run(tr("Exporting moods…"),
      [this, file, library = m_library.libraryFile()](const std::stop_token& stop, const ProgressCallback& progress) {
        const ExportedAnalyses result = moodogram::exportAnalyses(library, file, stop, progress);
        return [this, result, file] {
          Q_EMIT done(tr("%Ln analysis/analyses have been exported to %1.", nullptr, static_cast<int>(result.analyses))
                          .arg(isolated(pathText(file))));
        };
      });
}

void LibraryTransfers::askForImport() {
  auto* dialog = new QFileDialog(&m_window, tr("Import moods"), documentsFolder());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFile);
  dialog->setNameFilters({tr("Exported moods (*.sqlite *.sqlite3 *.db *.jsonl *.ndjson)")});
  connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) { importAnalysesFrom(toPath(file)); });
  dialog->open();
}

void LibraryTransfers::importAnalysesFrom(const std::filesystem::path& file) {
  run(tr("Importing moods…"), [this, file, library = m_library.libraryFile()](const std::stop_token& stop,
                                                                              const ProgressCallback& progress) {
    const ImportedAnalyses result = moodogram::importAnalyses(file, library, stop, progress);
    return [this, result] {
      QString text = tr("%Ln analysis/analyses have been imported.", nullptr, static_cast<int>(result.analyses.added));
      if (const std::int64_t kept = result.analyses.same + result.analyses.conflicts; kept > 0)
        //: Analyses that were to be imported
        text += QLatin1Char(' ') + tr("%Ln were in the library already.", nullptr, static_cast<int>(kept));
      m_library.loadSnapshot();
      if (result.damaged == 0) return Q_EMIT done(text);
      Q_EMIT failed(
          text + QLatin1Char(' ') +
              //: Analyses that were to be imported
              tr("%Ln in the file make no sense and were left out.", nullptr, static_cast<int>(result.damaged)),
          {});
    };
  });
}

void LibraryTransfers::openMoodTags() {
  std::vector<LibraryTrack> tracks;
  for (const LibraryTrack* track : selected()) tracks.push_back(*track);
  if (tracks.empty()) return;
  std::map<Content, std::string> names;
  for (const Content content : {Content::Music, Content::SoloVoice})
    if (const ModelInfo* model = m_controller.modelFor(content)) names[content] = model->name;
  if (m_moodTags == nullptr) {
    m_moodTags = new MoodTagsDialog(m_library.libraryFile(), defaultTagUndoFolder(), &m_window);
    m_moodTags->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_moodTags, &MoodTagsDialog::filesChanged, &m_library, &LibraryService::rescan);
  }
  m_moodTags->show();
  m_moodTags->raise();
  if (m_moodTags->isWriting()) return;
  m_moodTags->plan(std::move(tracks), std::move(names));
}

}  // namespace moodogram::ui
