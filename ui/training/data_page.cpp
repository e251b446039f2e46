// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/data_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QFrame>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>
#include <initializer_list>
#include <map>
#include <set>
#include <utility>

#include "core/base/paths.h"
#include "ui/common/formatters.h"
#include "ui/common/message_text.h"
#include "ui/common/motion.h"
#include "ui/common/reading_direction.h"
#include "ui/training/audio_folder_row.h"
#include "ui/training/class_bars.h"
#include "ui/training/external_test_box.h"
#include "ui/training/library_labels_dialog.h"
#include "ui/training/training_draft.h"

namespace moodogram::ui {
namespace {

constexpr int kBarsWidth = 380;
constexpr int kMostNotes = 12;

/// Of the headers or, when it is there, of the samples.
QString soundFacts(const DatasetReport& report) {
  double seconds = 0;
  std::map<int, int> rates;
  int damaged = 0;
  for (const RecordingFacts& facts : report.recordings) {
    seconds += facts.seconds;
    if (facts.sampleRateHz > 0) ++rates[facts.sampleRateHz];
    if (!facts.problem.isEmpty()) ++damaged;
  }
  QStringList rateTexts;
  for (const auto& [rate, count] : rates) rateTexts << DataPage::tr("%L1 kHz").arg(rate / 1000.0, 0, 'g', 4);
  //: %1: a duration, "2 h 10 min"
  QString text = DataPage::tr("<b>%1</b> of sound").arg(durationText(seconds));
  if (!rateTexts.isEmpty()) text += QStringLiteral(" · ") + rateTexts.join(QStringLiteral(", "));
  if (damaged > 0)
    text += QStringLiteral(" · ") + DataPage::tr("%Ln recording(s) with problems, see the next page", nullptr, damaged);
  return text;
}

}  // namespace

DataPage::DataPage(TrainingDraft& draft)
    : TrainingPage(draft, tr("Recordings"), tr("Which recordings shall it learn from?"),
                   tr("Recordings whose emotion is known. Nothing is copied or changed; they stay where they are.")),
      m_fromLibrary(new QPushButton(tr("From My &Library…"), this)),
      m_path(new QLineEdit(this)),
      m_format(new QComboBox(this)),
      m_audio(new AudioFolderRow("dataAudio", tr("Folder of the audio"), this)),
      m_neutral(new QCheckBox(tr("Recordings called neutral are a si&xth class"), this)),
      m_progress(new QProgressBar(this)),
      m_pages(new QStackedWidget(this)),
      m_recognised(new QLabel(this)),
      m_facts(new QLabel(this)),
      m_notes(new QLabel(this)),
      m_bars(new ClassBars(this)),
      m_external(new ExternalTestBox(draft, this)) {
  setAcceptDrops(true);
  m_path->setObjectName(QStringLiteral("dataPath"));
  m_path->setAccessibleName(tr("Folder or table of the recordings"));
  m_path->setPlaceholderText(tr("A folder, or a table of files and emotions (CSV, JSON)"));
  m_format->setObjectName(QStringLiteral("dataFormat"));
  m_format->setAccessibleName(tr("Format"));
  for (const auto& [key, text] :
       //: How the recordings are arranged: the program finds out
       {std::pair("auto", tr("Recognised")), std::pair("ravdess-song", tr("RAVDESS song")),
        std::pair("ravdess-speech", tr("RAVDESS speech")), std::pair("folders", tr("A folder for each emotion")),
        std::pair("manifest", tr("Table of files")), std::pair("emopia", tr("EMOPIA")),
        std::pair("emotify", tr("Emotify")), std::pair("cal500", tr("CAL500"))})
    m_format->addItem(text, QString::fromLatin1(key));
  m_format->setToolTip(tr("What the folder is taken for. Choose one where it was recognised wrongly."));
  auto* folder = new QPushButton(tr("Choose &Folder…"), this);
  folder->setObjectName(QStringLiteral("dataFolder"));
  auto* table = new QPushButton(tr("Choose &Table…"), this);
  table->setObjectName(QStringLiteral("dataTable"));
  auto* row = new QHBoxLayout;
  row->addWidget(m_path, 1);
  row->addWidget(m_format);
  column()->addLayout(row);
  m_fromLibrary->setObjectName(QStringLiteral("dataLibrary"));
  m_fromLibrary->setToolTip(tr("Your corrections of moods, and playlists of which you say what they are"));
  m_fromLibrary->hide();
  auto* choices = new QHBoxLayout;
  for (QPushButton* button : {folder, table, m_fromLibrary}) choices->addWidget(button);
  choices->addStretch();
  column()->addLayout(choices);
  column()->addWidget(m_audio);
  m_neutral->setObjectName(QStringLiteral("dataNeutral"));
  m_neutral->setToolTip(
      tr("Else they are left out. In the library, what such a network takes for neutral makes it less sure."));
  m_neutral->hide();
  column()->addWidget(m_neutral);
  m_progress->setTextVisible(false);
  m_progress->setAccessibleName(tr("Recordings that have been read"));
  QSizePolicy kept = m_progress->sizePolicy();
  kept.setRetainSizeWhenHidden(true);
  m_progress->setSizePolicy(kept);
  m_progress->hide();
  column()->addWidget(m_progress);

  auto* empty = mutedLabel(
      tr("<p><b>What can be used</b></p>"
         "<p>▸ The <b>RAVDESS</b>, speech or song: a folder with Actor_01, Actor_02…<br>"
         "▸ A <b>folder for each emotion</b> named calm, happy, sad, angry, fearful; below each one perhaps a folder "
         "for "
         "each artist<br>"
         "▸ A <b>table</b> (CSV or JSON) with the columns path and label, and group where artists are known<br>"
         "▸ <b>Your own library</b>: moods that you corrected, and playlists of which you say what they are<br>"
         "▸ <b>EMOPIA</b>, <b>Emotify</b> and <b>CAL500</b> as they are published, with their audio</p>"
         "<p>Drop a folder here, or choose one above. Ten minutes of each emotion, by several people, are a "
         "start.</p>"),
      this);
  empty->setAlignment(Qt::AlignLeft | Qt::AlignTop);
  empty->setObjectName(QStringLiteral("dataEmpty"));

  auto* found = new QWidget(this);
  auto* layout = new QVBoxLayout(found);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(10);
  m_recognised->setObjectName(QStringLiteral("dataRecognised"));
  m_recognised->setWordWrap(true);
  m_recognised->setTextFormat(Qt::RichText);
  m_facts->setObjectName(QStringLiteral("dataFacts"));
  m_facts->setWordWrap(true);
  m_facts->setTextFormat(Qt::RichText);
  for (QLabel* label : {m_recognised, m_facts}) label->setAlignment(leading(layoutDirection()) | Qt::AlignVCenter);
  m_facts->setProperty("muted", true);
  m_notes->setWordWrap(true);
  m_notes->setProperty("muted", true);
  m_notes->setAlignment(leading(layoutDirection()) | Qt::AlignTop);
  m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_bars->setMaximumWidth(kBarsWidth);
  auto* scroll = new QScrollArea(found);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setWidgetResizable(true);
  scroll->setMinimumHeight(fontMetrics().height());  // the external test may need the room
  scroll->setWidget(m_notes);
  scroll->viewport()->setAutoFillBackground(false);
  m_notes->setAutoFillBackground(false);
  layout->addWidget(m_recognised);
  layout->addWidget(m_facts);
  layout->addSpacing(4);
  layout->addWidget(m_bars);
  layout->addSpacing(4);
  layout->addWidget(scroll, 1);
  m_pages->addWidget(empty);
  m_pages->addWidget(found);
  column()->addWidget(m_pages, 1);
  column()->addWidget(m_external);

  connect(folder, &QPushButton::clicked, this, &DataPage::askForFolder);
  connect(table, &QPushButton::clicked, this, &DataPage::askForTable);
  connect(m_fromLibrary, &QPushButton::clicked, this, &DataPage::askForLibraryLabels);
  // As they lie on the page, the path first.
  for (const auto& [first, second] : std::initializer_list<std::pair<QWidget*, QWidget*>>{
           {m_path, m_format}, {m_format, folder}, {folder, table}, {table, m_fromLibrary}})
    setTabOrder(first, second);
  m_typing.setSingleShot(true);
  m_typing.setInterval(kTypingMs);
  connect(&m_typing, &QTimer::timeout, this, &DataPage::applyTyped);
  connect(m_path, &QLineEdit::editingFinished, this, [this] {
    if (m_typing.isActive()) applyTyped();
  });
  const auto wait = [this] {
    m_typing.start();
    refreshProblem();
  };
  connect(m_path, &QLineEdit::textEdited, this, wait);
  connect(m_audio, &AudioFolderRow::folderEdited, this, wait);
  connect(m_format, &QComboBox::activated, this,
          [this] { this->draft().setFormat(m_format->currentData().toString().toStdString()); });
  connect(m_neutral, &QCheckBox::clicked, this, [this](bool on) { this->draft().setNeutral(on); });
  connect(&draft, &TrainingDraft::configChanged, this, &DataPage::showDraft);
  connect(&draft, &TrainingDraft::dataChanged, this, &DataPage::showData);
  connect(m_external, &ExternalTestBox::problemChanged, this, &DataPage::refreshProblem);
  connect(&draft.data(), &TrainingData::progressed, this, [this](qint64 done, qint64 total) {
    m_progress->setRange(0, static_cast<int>(total));
    m_progress->setValue(static_cast<int>(done));
  });
  showDraft();
  showData();
}

bool DataPage::isComplete() const { return draft().dataset() && problem().isEmpty() && !m_typing.isActive(); }

QString DataPage::problem() const {
  if (!draft().dataProblem().isEmpty()) return draft().dataProblem();
  if (draft().config().sources.front().path.empty()) return m_external->problem();
  if (draft().dataset() && draft().dataset()->recordings.size() < 2)
    return tr("There are too few recordings of the five emotions: a network needs two at least.");
  return m_external->problem();
}

void DataPage::choose(const std::filesystem::path& path) {
  m_typing.stop();  // what was typed just before must not take its place
  draft().setPath(path);
}

void DataPage::askForFolder() {
  auto* dialog = new QFileDialog(this, tr("Folder of recordings"), m_path->text());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::Directory);
  dialog->setOption(QFileDialog::ShowDirsOnly);
  connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& chosen) { choose(toPath(chosen)); });
  dialog->open();
}

void DataPage::askForTable() {
  auto* dialog = new QFileDialog(this, tr("Table of recordings"), m_path->text(), tr("Tables (*.csv *.json)"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFile);
  connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& chosen) { choose(toPath(chosen)); });
  dialog->open();
}

void DataPage::setLibrary(const std::filesystem::path& library) {
  m_library = library;
  m_fromLibrary->show();
}

void DataPage::askForLibraryLabels() {
  auto* dialog = new LibraryLabelsDialog(m_library, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &LibraryLabelsDialog::tableWritten, this, &DataPage::choose);
  dialog->open();
}

void DataPage::dragEnterEvent(QDragEnterEvent* event) {
  if (event->mimeData()->hasUrls() && event->mimeData()->urls().constFirst().isLocalFile())
    event->acceptProposedAction();
}

void DataPage::dropEvent(QDropEvent* event) {
  choose(toPath(event->mimeData()->urls().constFirst().toLocalFile()));
  event->acceptProposedAction();
}

void DataPage::applyTyped() {
  m_typing.stop();
  const std::filesystem::path path = toPath(m_path->text().trimmed());
  if (path != draft().config().sources.front().path)
    choose(path);
  else
    draft().setAudio(m_audio->folder());
  refreshProblem();
}

void DataPage::showDraft() {
  if (m_typing.isActive()) return;
  const DatasetSource& source = draft().config().sources.front();
  const QString path = fromPath(source.path);
  if (m_path->text().trimmed() != path) m_path->setText(path);
  m_format->setCurrentIndex(std::max(0, m_format->findData(toText(source.format))));
  m_audio->setFolder(source.audio);
  m_neutral->setChecked(source.neutral);
}

void DataPage::showData() {
  const auto& dataset = draft().dataset();
  const bool isLooking =
      !draft().config().sources.front().path.empty() && draft().dataProblem().isEmpty() && !draft().isInspected();
  m_progress->setVisible(isLooking);
  m_audio->setVisible(!draft().config().sources.front().path.empty() &&
                      (mayHaveAudioElsewhere(draft().format().toStdString()) || !m_audio->folder().empty()));
  m_neutral->setVisible(mayHaveNeutral(draft().format().toStdString()) || m_neutral->isChecked());
  if (!dataset) showBusy(*m_progress);
  m_pages->setCurrentIndex(dataset ? 1 : 0);
  if (dataset) {
    std::set<std::string> groups;
    for (const Recording& recording : dataset->recordings)
      if (!recording.group.empty()) groups.insert(recording.group);
    const EmotionCounts counts = countEmotions(*dataset);
    m_bars->setCounts(counts.of);
    QString text = QStringLiteral("<b>%1</b> · %2")
                       .arg(isolated(toText(toValidUtf8(dataset->name))).toHtmlEscaped(),
                            recordingsText(static_cast<qint64>(dataset->recordings.size())));
    if (!groups.empty())
      text += QStringLiteral(" · ") + groupsText(static_cast<qint64>(groups.size()), dataset->groupKind);
    if (!dataset->licence.empty())
      text += QStringLiteral(" · ") + isolated(toText(toValidUtf8(dataset->licence))).toHtmlEscaped();
    m_recognised->setText(text);
    QString facts = draft().report() ? soundFacts(*draft().report()) : tr("Reading the recordings…");
    if (counts.denied > 0)
      facts +=
          QStringLiteral(" · ") + tr("of %Ln recording(s) it is only known what they are not", nullptr, counts.denied);
    m_facts->setText(facts);
    QStringList notes;
    for (const Message& note : dataset->notes) notes << QStringLiteral("▸ ") + messageText(note);
    if (notes.size() > kMostNotes) {
      const auto more = notes.size() - kMostNotes;
      notes = notes.mid(0, kMostNotes);
      notes << tr("… and %Ln more", nullptr, static_cast<int>(more));
    }
    m_notes->setText(notes.join(QLatin1Char('\n')));
  }
  refreshProblem();
}

}  // namespace moodogram::ui
