// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/spectrogram_view.h"

#include <QLabel>
#include <QVBoxLayout>

#include "ui/common/message_strip.h"
#include "ui/spectrogram/plot/spectrogram_plot.h"
#include "ui/spectrogram/tiles/tile_service.h"
#include "ui/spectrogram/view_settings.h"
#include "ui/spectrogram/waveform_strip.h"

namespace moodogram::ui {

SpectrogramView::SpectrogramView(QWidget* parent)
    : QWidget(parent),
      m_tiles(new TileService(openAudioTileSource, this)),
      m_strip(new MessageStrip(this)),
      m_plot(new SpectrogramPlot(m_tiles, this)),
      m_waveform(new WaveformStrip(this)),
      m_message(new QLabel(m_plot)) {
  m_message->setObjectName(QStringLiteral("spectrogramMessage"));
  m_message->setAlignment(Qt::AlignCenter);
  m_message->setWordWrap(true);
  m_message->setTextFormat(Qt::PlainText);
  m_message->setAttribute(Qt::WA_TransparentForMouseEvents);
  m_message->setMargin(24);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_strip);
  layout->addWidget(m_plot, 1);
  layout->addWidget(m_waveform);

  connect(m_plot, &SpectrogramPlot::seekRequested, this, &SpectrogramView::seekRequested);
  connect(m_plot, &QCustomPlot::afterReplot, this, &SpectrogramView::followPlot);
  connect(m_waveform, &WaveformStrip::seekRequested, this, &SpectrogramView::seekRequested);
  connect(m_waveform, &WaveformStrip::rangeRequested, m_plot, &SpectrogramPlot::setTimeRange);
  connect(m_tiles, &TileService::opened, this, &SpectrogramView::opened);
  connect(m_tiles, &TileService::stateChanged, this, [this] {
    if (!m_tiles->overview().image.isNull()) showMessage({});
  });
  connect(m_tiles, &TileService::waveformGrown, this,
          [this] { m_waveform->setWaveform(m_tiles->waveform(), m_tiles->sampleRateHz()); });
  connect(m_tiles, &TileService::failed, this, &SpectrogramView::onFailed);
  connect(m_tiles, &TileService::fileChanged, this, [this] { m_fileChanged = true; });
}

SpectrogramView::~SpectrogramView() = default;

void SpectrogramView::showFile(const std::filesystem::path& file) {
  m_file = file;
  m_fileChanged = false;
  m_strip->dismiss();
  m_waveform->setWaveform({}, 0);
  m_plot->setPlayheadSeconds(0);
  m_tiles->setTrack(file);
  showMessage(tr("Decoding…"));
}

void SpectrogramView::clear() {
  m_file.clear();
  m_strip->dismiss();
  m_waveform->setWaveform({}, 0);
  m_plot->setTimeline({});
  m_tiles->clear();
  showMessage(tr("Choose a track to see its spectrogram and its emotions over time."));
}

void SpectrogramView::setTimeline(const EmotionTimeline& timeline) { m_plot->setTimeline(timeline); }

void SpectrogramView::setPlayheadSeconds(double seconds) {
  m_plot->setPlayheadSeconds(seconds);
  m_waveform->setPlayheadSeconds(seconds);
}

void SpectrogramView::apply(const ViewSettings& settings) {
  TileSettings tiles = settings.tiles;
  tiles.rows = m_tiles->wanted().rows;  // the plot's own business
  if (tiles.axis == m_chosenAxis) tiles.axis = m_tiles->wanted().axis;
  m_chosenAxis = settings.tiles.axis;
  m_tiles->setSettings(tiles);
  m_plot->setFollowMode(settings.follow);
  m_plot->setFrequencyLabels(settings.labels);
  m_plot->setGridVisible(settings.grid);
  m_waveform->setVisible(settings.waveform);
}

void SpectrogramView::showDone(const QString& text) { m_strip->showSuccess(text); }

void SpectrogramView::onFailed(const QString& message) {
  // What could be read is shown, and what is wrong with the rest stands above it.
  if (m_tiles->overview().image.isNull())
    showMessage(message);
  else if (m_fileChanged)
    m_strip->showOffer(message, tr("Reload"), [this] { showFile(m_file); });
  else
    m_strip->showMessage(message);
  Q_EMIT failed(message);
}

void SpectrogramView::followPlot() {
  const QRect lanes = m_plot->pictureRect();
  m_waveform->setSpan(lanes.left(), lanes.right() + 1);
  m_waveform->setDurationSeconds(m_plot->durationSeconds());
  m_waveform->setVisibleRange(m_plot->timeRange().lower, m_plot->timeRange().upper);
  Q_EMIT pictureMoved();
}

void SpectrogramView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  layout()->activate();
  m_message->setGeometry(m_plot->rect());
}

void SpectrogramView::showMessage(const QString& text) {
  m_message->setText(text);
  m_message->setGeometry(m_plot->rect());
  m_message->setVisible(!text.isEmpty());
}

}  // namespace moodogram::ui
