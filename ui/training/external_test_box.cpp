// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/external_test_box.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <initializer_list>
#include <iterator>
#include <set>

#include "core/base/paths.h"
#include "core/dataset/csv_table.h"
#include "ui/common/formatters.h"
#include "ui/common/message_text.h"
#include "ui/common/reading_direction.h"
#include "ui/training/audio_folder_row.h"
#include "ui/training/page_parts.h"
#include "ui/training/training_draft.h"

namespace moodogram::ui {
namespace {

constexpr int kIndent = 22;  // below the text of the box to tick
constexpr qsizetype kMostNotes = 4;
constexpr qsizetype kMostMissing = 40;

QString foundText(const ExternalTest& test) {
  const Dataset& data = test.data;
  std::set<std::string> groups;
  for (const Recording& recording : data.recordings)
    if (!recording.group.empty()) groups.insert(recording.group);
  QStringList facts{QStringLiteral("<b>%1</b>").arg(isolated(toText(toValidUtf8(data.name))).toHtmlEscaped()),
                    ExternalTestBox::tr("found: %1").arg(recordingsText(static_cast<qint64>(data.recordings.size())))};
  if (!data.missing.empty())
    facts << ExternalTestBox::tr("missing: %1").arg(recordingsText(static_cast<qint64>(data.missing.size())));
  if (!groups.empty()) facts << groupsText(static_cast<qint64>(groups.size()), data.groupKind);
  //: %1: a duration, "2 h 10 min"
  facts << ExternalTestBox::tr("%1 of sound").arg(durationText(test.seconds));
  if (test.damaged > 0)
    facts << ExternalTestBox::tr("%Ln of them cannot be opened and will be left out", nullptr, test.damaged);
  QStringList lines{facts.join(QStringLiteral(" · "))};
  for (const Message& note : data.notes) lines << QStringLiteral("▸ ") + messageText(note).toHtmlEscaped();
  if (const auto more = lines.size() - 1 - kMostNotes; more > 0) {
    lines = lines.mid(0, kMostNotes + 1);
    lines << ExternalTestBox::tr("… and %Ln more", nullptr, static_cast<int>(more));
  }
  return lines.join(QStringLiteral("<br>"));
}

/// Every note, and what is missing by name.
QString wholeText(const Dataset& data) {
  QStringList lines;
  for (const Message& note : data.notes) lines << messageText(note).toHtmlEscaped();
  QStringList missing;
  for (const std::string& name : data.missing)
    if (missing.size() < kMostMissing) missing << toText(toValidUtf8(name)).toHtmlEscaped();
  if (std::ssize(data.missing) > kMostMissing) missing << QStringLiteral("…");
  if (!missing.isEmpty()) lines << ExternalTestBox::tr("Missing: %1").arg(missing.join(QStringLiteral(", ")));
  return QStringLiteral("<p>%1</p>").arg(lines.join(QStringLiteral("</p><p>")));
}

/// Whether its audio may lie elsewhere. A table shows that before it has been opened.
bool mayNameAudio(const DatasetSource& source, const QString& format) {
  const std::string ending = lowerCase(displayPath(source.path.extension()));
  return ending == ".csv" || ending == ".json" || mayHaveAudioElsewhere(format.toStdString());
}

}  // namespace

ExternalTestBox::ExternalTestBox(TrainingDraft& draft, QWidget* parent)
    : QWidget(parent),
      m_draft(draft),
      m_on(new QCheckBox(tr("Al&so test it on other recordings, which it does not learn from"), this)),
      m_places(new QWidget(this)),
      m_found(new QLabel(this)) {
  m_on->setObjectName(QStringLiteral("externalOn"));
  m_on->setToolTip(
      tr("A further data set, such as CAL500 with your audio: the finished network is scored on it, beside the test "
         "that is kept back of the recordings above. What is in both is left out."));
  auto* row = new QWidget(m_places);
  m_path = new QLineEdit(row);
  m_path->setObjectName(QStringLiteral("externalPath"));
  m_path->setPlaceholderText(tr("A folder, or a table such as that of CAL500"));
  m_path->setToolTip(m_path->placeholderText());
  m_path->setAccessibleName(tr("Folder or table of the recordings to test on"));
  auto* folder = new QPushButton(tr("Folder…"), row);
  folder->setObjectName(QStringLiteral("externalFolder"));
  folder->setToolTip(tr("Choose the folder of the recordings to test on"));
  auto* table = new QPushButton(tr("Table…"), row);
  table->setObjectName(QStringLiteral("externalTable"));
  table->setToolTip(tr("Choose the table of the recordings to test on; their audio may lie elsewhere"));
  auto* rowLayout = new QHBoxLayout(row);
  rowLayout->setContentsMargins(0, 0, 0, 0);
  rowLayout->addWidget(m_path, 1);
  for (QPushButton* button : {folder, table}) rowLayout->addWidget(button);
  m_audio = new AudioFolderRow("externalAudio", tr("Folder of the audio to test on"), m_places);

  m_found->setObjectName(QStringLiteral("externalFound"));
  m_found->setWordWrap(true);
  m_found->setTextFormat(Qt::RichText);
  m_found->setAlignment(leading(layoutDirection()) | Qt::AlignVCenter);
  m_found->setProperty("muted", true);
  m_found->setTextInteractionFlags(Qt::TextSelectableByMouse);

  auto* places = new QVBoxLayout(m_places);
  places->setContentsMargins(kIndent, 0, 0, 0);
  places->setSpacing(6);
  for (QWidget* each : std::initializer_list<QWidget*>{row, m_audio, m_found}) places->addWidget(each);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  layout->addWidget(m_on);
  layout->addWidget(m_places);

  connect(m_on, &QCheckBox::toggled, this, [this] {
    apply();
    showFound();
    if (m_on->isChecked()) m_path->setFocus();
  });
  m_typing.setSingleShot(true);
  m_typing.setInterval(kTypingMs);
  connect(&m_typing, &QTimer::timeout, this, &ExternalTestBox::apply);
  const auto wait = [this] {
    m_typing.start();
    Q_EMIT problemChanged();
  };
  connect(m_path, &QLineEdit::editingFinished, this, [this] {
    if (m_typing.isActive()) apply();
  });
  connect(m_path, &QLineEdit::textEdited, this, wait);
  connect(m_audio, &AudioFolderRow::folderEdited, this, wait);
  connect(folder, &QPushButton::clicked, this, [this] { ask(true, tr("Recordings to test on")); });
  connect(table, &QPushButton::clicked, this, [this] { ask(false, tr("Table of recordings to test on")); });
  connect(&draft, &TrainingDraft::configChanged, this, &ExternalTestBox::showDraft);
  connect(&draft, &TrainingDraft::externalChanged, this, [this] {
    showFound();
    Q_EMIT problemChanged();
  });
  showDraft();
  showFound();
}

void ExternalTestBox::ask(bool isFolder, const QString& title) {
  auto* dialog = new QFileDialog(this, title, m_path->text(), isFolder ? QString() : tr("Tables (*.csv *.json)"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(isFolder ? QFileDialog::Directory : QFileDialog::ExistingFile);
  dialog->setOption(QFileDialog::ShowDirsOnly, isFolder);
  connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& chosen) {
    m_path->setText(chosen);
    apply();
  });
  dialog->open();
}

QString ExternalTestBox::problem() const {
  if (!m_on->isChecked()) return {};
  if (m_typing.isActive()) return tr("Looking for them…");
  if (!m_draft.config().externalTest)
    return tr("Choose the recordings that it is also to be tested on, or untick the box.");
  return m_draft.externalProblem();
}

void ExternalTestBox::apply() {
  m_typing.stop();
  const QString path = m_path->text().trimmed();
  std::optional<DatasetSource> source;
  if (m_on->isChecked() && !path.isEmpty()) {
    source = m_draft.config().externalTest.value_or(DatasetSource());
    source->path = toPath(path);
    source->audio = m_audio->folder();
  }
  m_draft.setExternalTest(source);
  Q_EMIT problemChanged();
}

void ExternalTestBox::showDraft() {
  if (m_typing.isActive()) return;
  const auto& source = m_draft.config().externalTest;
  if (!source) return;  // what is typed and not ticked, or not there yet, stays
  const QSignalBlocker quiet(m_on);
  m_on->setChecked(true);
  const QString path = fromPath(source->path);
  if (m_path->text().trimmed() != path) m_path->setText(path);
  m_audio->setFolder(source->audio);
  showFound();
}

void ExternalTestBox::showFound() {
  const auto& source = m_draft.config().externalTest;
  const auto& found = m_draft.externalTest();
  m_places->setVisible(m_on->isChecked());
  m_audio->setVisible(source && (mayNameAudio(*source, m_draft.externalFormat()) || !source->audio.empty()));
  const bool isLooking = source && !found && m_draft.externalProblem().isEmpty();
  m_found->setText(found ? foundText(*found) : isLooking ? tr("Looking for them…") : QString());
  m_found->setToolTip(found ? wholeText(found->data) : QString());
  m_found->setVisible(!m_found->text().isEmpty());
}

}  // namespace moodogram::ui
