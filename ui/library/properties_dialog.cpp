// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/properties_dialog.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QThreadPool>
#include <QVBoxLayout>
#include <algorithm>

#include "core/audio/audio_reader.h"
#include "core/base/error.h"
#include "core/playlist/corrections.h"
#include "ui/bridge/library_service.h"
#include "ui/common/cover_painting.h"
#include "ui/common/emotion_style.h"
#include "ui/common/formatters.h"
#include "ui/common/reading_direction.h"
#include "ui/common/time_text.h"
#include "ui/library/cover_loader.h"
#include "ui/library/library_controller.h"
#include "ui/mood/mood_bars.h"
#include "ui/mood/mood_sentence.h"
#include "ui/mood/timeline_strip.h"

namespace moodogram::ui {

/// The cover of the album, or the initial that stands for it.
class CoverView : public QWidget {
 public:
  static constexpr int kSide = 112;

  explicit CoverView(QWidget* parent) : QWidget(parent) {
    setFixedSize(kSide, kSide);
    setAccessibleName(PropertiesDialog::tr("Cover"));
  }
  void show(const QImage& cover, const QString& title, const QString& artist) {
    m_cover = cover;
    m_title = title;
    m_artist = artist;
    update();
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    paintCover(painter, rect(), m_cover, m_title, m_artist);
  }

 private:
  QImage m_cover;
  QString m_title;
  QString m_artist;
};

namespace {

/// "FLAC 24 bit, 44.1 kHz, stereo", by opening the file: for workers.
QString formatText(const std::filesystem::path& file) {
  try {
    const AudioFormat format = AudioReader::open(file)->format();
    const QString channels = format.channels == 1   ? PropertiesDialog::tr("mono")
                             : format.channels == 2 ? PropertiesDialog::tr("stereo")
                                                    : PropertiesDialog::tr("%Ln channel(s)", nullptr, format.channels);
    //: Format of a file: %1: codec, %2: sample rate, %3: "stereo"
    return PropertiesDialog::tr("%1, %2 kHz, %3")
        .arg(toText(format.codec), QLocale().toString(format.sampleRateHz / 1000.0), channels);
  } catch (const Error&) {  // why is told by the library, which has tried it too
    return PropertiesDialog::tr("cannot be read now");
  }
}

QGridLayout* makeLines() {
  auto* lines = new QGridLayout;
  lines->setHorizontalSpacing(12);
  lines->setVerticalSpacing(4);
  return lines;
}

QLabel* heading(const QString& text, QWidget* parent) {
  auto* label = new QLabel(text, parent);
  label->setProperty("heading", true);
  return label;
}

}  // namespace

PropertiesDialog::PropertiesDialog(LibraryController& controller, LibraryService& library, CoverLoader& covers,
                                   QWidget* parent)
    : QDialog(parent), m_controller(controller), m_library(library), m_covers(covers) {
  setObjectName(QStringLiteral("propertiesDialog"));
  setWindowTitle(tr("Properties"));
  auto* columns = new QHBoxLayout;
  columns->setSpacing(24);
  columns->addWidget(buildFacts(), 3);
  columns->addWidget(buildAnalysis(), 2);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  m_previous = buttons->addButton(tr("&Previous"), QDialogButtonBox::ActionRole);
  m_previous->setObjectName(QStringLiteral("propertiesPrevious"));
  m_next = buttons->addButton(tr("&Next"), QDialogButtonBox::ActionRole);
  m_next->setObjectName(QStringLiteral("propertiesNext"));
  connect(m_previous, &QPushButton::clicked, this, [this] { Q_EMIT neighbourRequested(-1); });
  connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT neighbourRequested(1); });
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(16, 16, 16, 16);
  layout->setSpacing(14);
  layout->addWidget(buildHead());
  layout->addLayout(columns, 1);
  layout->addWidget(buttons);
  resize(860, 640);

  connect(&controller, &LibraryController::libraryChanged, this, &PropertiesDialog::refresh);
  connect(&controller, &LibraryController::trackAnalyzed, this, [this](TrackId id) {
    if (std::find(m_ids.begin(), m_ids.end(), id) != m_ids.end()) refresh();
  });
  connect(&controller.model(), &QAbstractItemModel::dataChanged, this,
          [this](const QModelIndex& first, const QModelIndex& last) {
            const bool ours = std::any_of(m_ids.begin(), m_ids.end(), [&](TrackId id) {
              const int row = m_controller.model().rowOf(id);
              return row >= first.row() && row <= last.row();
            });
            if (ours) refresh();
          });
  connect(&library, &LibraryService::analysisLoaded, this, &PropertiesDialog::onAnalysisLoaded);
  connect(&library, &LibraryService::trackLoaded, this, [this](quint64 request, const std::optional<Track>& track) {
    if (request == m_trackRequest && track && m_ids == std::vector{track->id}) showFacts({&*track});
  });
  connect(&covers, &CoverLoader::coverLoaded, this, &PropertiesDialog::showCover);
}

QWidget* PropertiesDialog::buildHead() {
  auto* head = new QWidget(this);
  m_cover = new CoverView(head);
  m_title = heading({}, head);
  m_title->setObjectName(QStringLiteral("propertiesTitle"));
  m_subtitle = new QLabel(head);
  m_subtitle->setProperty("muted", true);
  m_verdict = new QLabel(head);
  m_verdict->setObjectName(QStringLiteral("propertiesVerdict"));
  for (QLabel* label : {m_title, m_subtitle, m_verdict}) {
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAlignment(leading(layoutDirection()) | Qt::AlignVCenter);
  }
  auto* lines = new QVBoxLayout;
  lines->addWidget(m_title);
  lines->addWidget(m_subtitle);
  lines->addWidget(m_verdict);
  lines->addStretch();
  auto* layout = new QHBoxLayout(head);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(16);
  layout->addWidget(m_cover);
  layout->addLayout(lines, 1);
  return head;
}

void PropertiesDialog::Line::setVisible(bool visible) const {
  title->setVisible(visible);
  value->setVisible(visible);
}

/// A grid: Qt 6.4's form layout writes beyond its memory where rows are hidden and texts wrap.
PropertiesDialog::Line PropertiesDialog::addLine(QGridLayout& lines, const QString& label, const QString& name) {
  auto* value = new QLabel(this);
  value->setObjectName(QStringLiteral("property-") + name);
  value->setAccessibleName(label);
  value->setTextFormat(Qt::PlainText);
  value->setWordWrap(true);
  value->setAlignment(leading(layoutDirection()) | Qt::AlignVCenter);
  value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  auto* title = new QLabel(label, this);
  title->setProperty("muted", true);
  title->setAlignment(Qt::AlignRight | Qt::AlignTop);
  const int row = lines.rowCount();
  lines.addWidget(title, row, 0);
  lines.addWidget(value, row, 1);
  lines.setColumnStretch(1, 1);
  return {title, value};
}

QWidget* PropertiesDialog::buildFacts() {
  auto* content = new QWidget(this);
  auto* layout = new QVBoxLayout(content);
  layout->setContentsMargins(0, 0, 8, 0);
  using Section = PropertyFact::Section;
  for (const auto& [section, title] : {std::pair(Section::Tags, tr("Tags")), std::pair(Section::File, tr("File")),
                                       std::pair(Section::Use, tr("Rating and plays"))}) {
    layout->addWidget(heading(title, content));
    QGridLayout* lines = makeLines();
    lines->setContentsMargins(0, 0, 0, 10);
    for (const PropertyFact& fact : propertyFacts()) {
      if (fact.section != section) continue;
      m_lines.push_back(addLine(*lines, factLabel(fact), QLatin1String(fact.key)));
      m_lines.back().fact = &fact;
    }
    if (section == Section::File) m_format = addLine(*lines, tr("Format"), QStringLiteral("Format")).value;
    layout->addLayout(lines);
  }
  int titleWidth = 0;  // so that the sections line up
  for (const Line& line : m_lines) titleWidth = std::max(titleWidth, line.title->sizeHint().width());
  for (const Line& line : m_lines) line.title->setMinimumWidth(titleWidth);
  layout->addStretch();
  auto* area = new QScrollArea(this);
  area->setObjectName(QStringLiteral("propertiesFacts"));
  area->setAccessibleName(tr("Tags, file and use"));
  area->setWidget(content);
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  return area;
}

QWidget* PropertiesDialog::buildAnalysis() {
  auto* content = new QWidget(this);
  m_bars = new MoodBars(content);
  m_timeline = new TimelineStrip(content);
  m_timeline->setObjectName(QStringLiteral("propertiesTimeline"));
  QGridLayout* lines = makeLines();
  //: How sure the verdict is
  m_confidence = addLine(*lines, tr("Confidence"), QStringLiteral("Confidence"));
  //: How much of the track is like what the model learned from
  m_known = addLine(*lines, tr("Known"), QStringLiteral("Known"));
  //: What is heard, "Voice" or "Music"
  m_content = addLine(*lines, tr("Content"), QStringLiteral("Content"));
  m_model = addLine(*lines, tr("Model"), QStringLiteral("Model"));
  auto* layout = new QVBoxLayout(content);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(heading(tr("Analysis"), content));
  layout->addWidget(m_bars);
  layout->addLayout(lines);
  layout->addSpacing(10);
  layout->addWidget(heading(tr("Emotions over time"), content));
  layout->addWidget(m_timeline);
  layout->addStretch();
  return content;
}

std::vector<const LibraryTrack*> PropertiesDialog::tracks() const {
  std::vector<const LibraryTrack*> found;
  for (const TrackId id : m_ids)
    if (const LibraryTrack* track = m_controller.model().findShown(id)) found.push_back(track);
  return found;
}

void PropertiesDialog::showTracks(const std::vector<TrackId>& ids) {
  m_ids = ids;
  refresh();
  showFormat();
}

void PropertiesDialog::refresh() {
  const std::vector<const LibraryTrack*> shown = tracks();
  std::vector<const Track*> facts;
  for (const LibraryTrack* track : shown) facts.push_back(&track->track);
  showFacts(facts);
  m_previous->setEnabled(shown.size() == 1);
  m_next->setEnabled(shown.size() == 1);
  if (shown.size() == 1) {
    const TrackTags& tags = shown.front()->track.tags;
    m_title->setText(toText(shown.front()->track.displayTitle()));
    QStringList parts;
    for (const std::string& part : {tags.artist, tags.album})
      if (!part.empty()) parts << toText(part);
    m_subtitle->setText(parts.join(QStringLiteral(" · ")));
  } else {
    double seconds = 0;
    qint64 bytes = 0;
    for (const Track* track : facts) {
      seconds += track->tags.durationSeconds;
      bytes += track->sizeBytes;
    }
    m_title->setText(formatTracks(static_cast<qint64>(facts.size())));
    //: A length of time, a size of files
    m_subtitle->setText(tr("%1, %2").arg(timeText(seconds), sizeText(bytes)));
  }
  showCover();
  showScores(shown);
}

void PropertiesDialog::showFacts(const std::vector<const Track*>& tracks) {
  for (const Line& line : m_lines) {
    const QString text = commonText(*line.fact, tracks);
    line.value->setText(text);
    line.setVisible(!text.isEmpty());
  }
}

void PropertiesDialog::showCover() {
  const std::vector<const LibraryTrack*> shown = tracks();
  if (shown.empty()) return;
  const TrackTags& tags = shown.front()->track.tags;
  const bool oneAlbum = std::all_of(shown.begin(), shown.end(), [&](const LibraryTrack* track) {
    return track->track.tags.album == tags.album && track->track.tags.albumArtist == tags.albumArtist;
  });
  const QImage cover =
      oneAlbum ? m_covers.cover(shown.front()->track.file, qRound(CoverView::kSide * devicePixelRatioF())) : QImage();
  const CoverName name = coverNameOf(shown.front()->track);
  m_cover->show(cover, name.title, name.artist);
}

void PropertiesDialog::showFormat() {
  const std::vector<const LibraryTrack*> shown = tracks();
  const bool one = shown.size() == 1;
  m_format->setText(one ? QStringLiteral("…") : tr("several"));
  if (!one) return;
  // A pool, not a worker of the dialog's own: closing it must not wait for a drive that does not answer.
  QThreadPool::globalInstance()->start(
      [self = QPointer<PropertiesDialog>(this), id = m_ids.front(), file = shown.front()->track.file] {
        const QString text = formatText(file);
        QMetaObject::invokeMethod(
            qApp,
            [self, id, text] {
              if (self != nullptr && self->m_ids == std::vector{id}) self->m_format->setText(text);
            },
            Qt::QueuedConnection);
      });
}

void PropertiesDialog::showScores(const std::vector<const LibraryTrack*>& tracks) {
  // Of several tracks, the mean of those that have been analysed.
  EmotionScores mean;
  int analyzed = 0;
  for (const LibraryTrack* track : tracks) {
    if (!track->summary) continue;
    ++analyzed;
    for (const Emotion emotion : kEmotions) mean[emotion] += (*track->summary)[emotion];
  }
  for (float& value : mean.values) value /= static_cast<float>(std::max(1, analyzed));
  m_bars->setScores(analyzed > 0 ? std::optional(mean) : std::nullopt);
  const bool one = tracks.size() == 1;
  if (!one)
    m_verdict->setText(
        //: Numbers of tracks
        tr("%1 of %2 analysed").arg(formatCount(analyzed), formatCount(static_cast<qint64>(tracks.size()))));
  else if (analyzed == 0)
    m_verdict->setText(tr("Not analysed yet"));
  m_verdict->setToolTip({});
  for (const Line& line : {m_confidence, m_known, m_content, m_model}) {
    line.value->clear();
    line.setVisible(one);
  }
  m_timeline->setTimeline({});
  m_timeline->setVisible(one);
  if (!one) return;
  m_analysisRequest = m_library.loadAnalysis(m_ids.front());
  m_trackRequest = m_library.loadTrack(m_ids.front());  // an analysis tells the content hash to the store alone
}

void PropertiesDialog::onAnalysisLoaded(quint64 request, TrackId, const std::optional<StoredAnalysis>& analysis) {
  if (request != m_analysisRequest || !analysis) return;
  const std::vector<const LibraryTrack*> shown = tracks();
  if (shown.size() != 1) return;
  const Track& track = shown.front()->track;
  const auto& corrections = m_controller.model().corrections();
  const EmotionTimeline timeline = correctedTimeline(analysis->timeline, track, corrections);
  const EmotionScores summary = correctedSummary(analysis->summary, track, corrections);
  const QString correction = m_controller.model().correctionNote(track.id);
  m_verdict->setText(moodSentence(timeline, summary) + (correction.isEmpty() ? QString() : QStringLiteral(" *")));
  m_verdict->setToolTip(correction);
  m_confidence.value->setText(
      summary.confidence() < kNotSureBelow
          ? tr("%1, not sure", "a percentage").arg(formatPercent(qRound(summary.confidence() * 100)))
          : formatPercent(qRound(summary.confidence() * 100)));
  m_known.value->setText(analysis->known ? tr("%1 is like what the model learned from", "a percentage")
                                               .arg(formatPercent(qRound(*analysis->known * 100)))
                                         : tr("the model does not say"));
  m_content.value->setText(contentText(shown.front()->content));
  if (const ModelInfo* model = m_controller.modelFor(shown.front()->content))
    m_model.value->setText(toText(model->name));
  m_timeline->setTimeline(timeline);
}

}  // namespace moodogram::ui
