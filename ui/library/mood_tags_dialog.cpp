// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/mood_tags_dialog.h"

#include <QDialogButtonBox>
#include <QFontMetrics>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <climits>
#include <utility>

#include "ui/common/formatters.h"
#include "ui/common/message_text.h"
#include "ui/common/motion.h"
#include "ui/common/name_delegate.h"

namespace moodogram::ui {
namespace {

enum Column { kFile, kBefore, kAfter, kFolder };

QString moodText(const MoodTags& tags) {
  if (!tags.mood.empty()) return toText(tags.mood).replace(QLatin1Char('\n'), QLatin1String("; "));
  //: In the place of a mood
  return tags.scores.empty() ? QStringLiteral("–") : MoodTagsDialog::tr("not sure");
}

QString fieldsText(const MoodTags& tags) {
  if (tags == MoodTags()) return MoodTagsDialog::tr("no mood in the file");
  return QStringLiteral("MOOD: %1\nMOODOGRAM_SCORES: %2\nMOODOGRAM_MODEL: %3")
      .arg(toText(tags.mood), toText(tags.scores), toText(tags.model));
}

}  // namespace

MoodTagsDialog::MoodTagsDialog(std::filesystem::path libraryFile, std::filesystem::path undoFolder, QWidget* parent)
    : QDialog(parent),
      m_libraryFile(std::move(libraryFile)),
      m_undoFolder(std::move(undoFolder)),
      m_summary(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_tree(new QTreeWidget(this)),
      m_problems(new QPlainTextEdit(this)),
      m_takeBack(new QPushButton(tr("&Take Back the Last Time…"), this)),
      //: A button: write into the files
      m_write(new QPushButton(tr("&Write"), this)),
      m_job(QStringLiteral("mood tags")) {
  setWindowTitle(tr("Write Moods into Tags"));
  resize(820, 500);
  m_summary->setObjectName(QStringLiteral("moodTagsSummary"));
  m_summary->setWordWrap(true);
  m_progress->setAccessibleName(tr("Progress"));
  m_tree->setObjectName(QStringLiteral("moodTagsChanges"));
  m_tree->setAccessibleName(tr("Files that would change"));
  //: Headings of a table: what the tag of a file says, and what it will say
  m_tree->setHeaderLabels({tr("File"), tr("Mood now"), tr("Will be"), tr("Folder")});
  m_tree->setRootIsDecorated(false);
  m_tree->setUniformRowHeights(true);
  m_tree->setItemDelegate(new NameDelegate(m_tree));
  m_tree->setAlternatingRowColors(true);
  m_problems->setObjectName(QStringLiteral("moodTagsProblems"));
  m_problems->setAccessibleName(tr("Files that cannot be changed"));
  m_problems->setReadOnly(true);
  m_problems->setMaximumHeight(QFontMetrics(m_problems->font()).height() * 6);
  m_problems->hide();
  m_write->setObjectName(QStringLiteral("moodTagsWrite"));
  m_write->setDefault(true);
  m_takeBack->setObjectName(QStringLiteral("moodTagsTakeBack"));
  m_takeBack->setAutoDefault(false);

  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  buttons->addButton(m_write, QDialogButtonBox::ActionRole);
  buttons->addButton(m_takeBack, QDialogButtonBox::ResetRole);
  buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(m_summary);
  layout->addWidget(m_progress);
  layout->addWidget(m_tree, 1);
  layout->addWidget(m_problems);
  layout->addWidget(buttons);

  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(this, &QDialog::finished, &m_job, &BackgroundJob::cancel);
  connect(m_write, &QPushButton::clicked, this, &MoodTagsDialog::write);
  connect(m_takeBack, &QPushButton::clicked, this, &MoodTagsDialog::planTakingBack);
  connect(&m_job, &BackgroundJob::progressed, this, [this](qint64 done, qint64 total) {
    m_progress->setRange(0, static_cast<int>(std::min<qint64>(total, INT_MAX)));
    m_progress->setValue(static_cast<int>(std::min<qint64>(done, INT_MAX)));
  });
  connect(&m_job, &BackgroundJob::failed, this, [this](const QString& message) {
    m_isWriting = false;
    m_progress->hide();
    m_summary->setText(message);
    updateButtons();
  });
  updateButtons();
}

void MoodTagsDialog::begin(const QString& what, BackgroundJob::Work work) {
  m_summary->setText(what);
  showBusy(*m_progress);
  m_progress->show();
  m_job.start(std::move(work));
  updateButtons();
}

void MoodTagsDialog::plan(std::vector<LibraryTrack> tracks, std::map<Content, std::string> modelNames) {
  m_plan = {};
  m_tree->clear();
  begin(tr("Looking at the tags of %Ln track(s)…", nullptr, pluralCount(std::ssize(tracks))),
        [this, tracks = std::move(tracks), names = std::move(modelNames)](const std::stop_token& stop,
                                                                          const ProgressCallback& progress) {
          const auto nameOf = [&](Content content) {
            const auto found = names.find(content);
            return found == names.end() ? std::string() : found->second;
          };
          return [this, made = planMoodTags(tracks, nameOf, stop, progress)] { showPlan(made); };
        });
}

void MoodTagsDialog::planTakingBack() {
  m_plan = {};
  m_tree->clear();
  begin(tr("Looking at what was written the last time…"),
        [this, folder = m_undoFolder, library = m_libraryFile](const std::stop_token& stop, const ProgressCallback&) {
          LibraryDatabase database(library);
          return [this, made = planUndo(folder, database, stop)] { showPlan(made); };
        });
}

void MoodTagsDialog::showPlan(MoodTagPlan plan) {
  m_plan = std::move(plan);
  m_progress->hide();
  QList<QTreeWidgetItem*> items;
  for (const MoodTagChange& change : m_plan.changes) {
    auto* item = new QTreeWidgetItem({pathText(change.track.file.filename()), moodText(change.before),
                                      moodText(change.after), pathText(change.track.file.parent_path())});
    item->setToolTip(kFile, isolated(pathText(change.track.file)));
    item->setToolTip(kBefore, fieldsText(change.before));
    item->setToolTip(kAfter, fieldsText(change.after));
    items << item;
  }
  m_tree->addTopLevelItems(items);
  for (const int column : {kFile, kBefore, kAfter}) m_tree->resizeColumnToContents(column);
  m_tree->setColumnWidth(kFile, std::min(m_tree->columnWidth(kFile), m_tree->viewport()->width() / 2));

  const auto changes = static_cast<int>(m_plan.changes.size());
  QString text;
  if (!m_plan.undoFile.empty() && changes > 0)
    text = tr("%Ln file(s) would get back the tags that they had before the last time.", nullptr, changes);
  else if (changes > 0)
    text = tr("%Ln file(s) would change. All their other tags, their pictures and their sound stay as they are.",
              nullptr, changes);
  else
    text = tr("No file would change.");
  const auto append = [&](const QString& more) { text += QLatin1Char(' ') + more; };
  if (m_plan.unchanged > 0) append(tr("%Ln file(s) say so already.", nullptr, static_cast<int>(m_plan.unchanged)));
  if (m_plan.notAnalyzed > 0)
    append(tr("%Ln track(s) have not been analysed.", nullptr, static_cast<int>(m_plan.notAnalyzed)));
  m_summary->setText(text);
  showProblems(m_plan.problems);
  updateButtons();
}

void MoodTagsDialog::write() {
  if (m_plan.changes.empty()) return;
  m_isWriting = true;
  begin(tr("Writing and checking…"), [this, plan = m_plan, folder = m_undoFolder, library = m_libraryFile](
                                         const std::stop_token& stop, const ProgressCallback& progress) {
    LibraryDatabase database(library);
    const MoodTagResult result = plan.undoFile.empty() ? applyMoodTags(plan.changes, database, folder, stop, progress)
                                                       : undoMoodTags(plan, database, stop, progress);
    return [this, result] { showResult(result); };
  });
}

void MoodTagsDialog::showResult(const MoodTagResult& result) {
  m_isWriting = false;
  m_progress->hide();
  m_plan = {};
  m_tree->clear();
  m_summary->setText(tr("%Ln file(s) have been changed.", nullptr, static_cast<int>(result.written)));
  showProblems(result.problems);
  updateButtons();
  if (result.written > 0) Q_EMIT filesChanged();
}

void MoodTagsDialog::showProblems(const std::vector<Message>& problems) {
  QStringList lines;
  for (const Message& problem : problems) lines << messageText(problem);
  m_problems->setPlainText(lines.join(QLatin1Char('\n')));
  m_problems->setVisible(!problems.empty());
}

void MoodTagsDialog::updateButtons() {
  const bool idle = !m_job.isRunning();
  m_write->setEnabled(idle && !m_plan.changes.empty());
  //: A button: write into the files
  m_write->setText(m_plan.undoFile.empty() ? tr("&Write") : tr("&Take Back"));
  m_takeBack->setEnabled(idle);
}

}  // namespace moodogram::ui
