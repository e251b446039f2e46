// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/spectrogram_panel.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPromise>
#include <QResizeEvent>
#include <QSaveFile>
#include <QStandardPaths>
#include <QThreadPool>
#include <QVBoxLayout>
#include <memory>

#include "ui/common/elided_label.h"
#include "ui/spectrogram/spectrogram_plot.h"
#include "ui/spectrogram/spectrogram_tool_bar.h"
#include "ui/spectrogram/tile_service.h"

namespace moodogram::ui {
namespace {

constexpr double kExportScale = 2;

}  // namespace

SpectrogramPanel::SpectrogramPanel(QWidget* parent) : QWidget(parent) {
  m_tiles = new TileService(openAudioTileSource, this);

  m_titleLabel = new ElidedLabel(this);
  m_titleLabel->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
  QFont bold = m_titleLabel->font();
  bold.setBold(true);
  m_titleLabel->setFont(bold);
  m_artistLabel = new ElidedLabel(this);
  m_artistLabel->setForegroundRole(QPalette::PlaceholderText);
  m_toolBar = new SpectrogramToolBar(m_tiles, this);
  m_plot = new SpectrogramPlot(m_tiles, this);
  m_message = new QLabel(m_plot);
  m_message->setAlignment(Qt::AlignCenter);
  m_message->setWordWrap(true);
  m_message->setTextFormat(Qt::PlainText);
  m_message->setAttribute(Qt::WA_TransparentForMouseEvents);
  m_message->setMargin(24);

  auto* header = new QHBoxLayout;
  header->setContentsMargins(12, 8, 12, 2);
  header->setSpacing(12);
  header->addWidget(m_titleLabel);
  header->addWidget(m_artistLabel, 1);
  header->addWidget(m_toolBar);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 6);
  layout->setSpacing(0);
  layout->addLayout(header);
  layout->addWidget(m_plot, 1);

  connect(m_toolBar, &SpectrogramToolBar::followChanged, m_plot,
          [this](bool follow) { m_plot->setFollowMode(follow ? FollowMode::Page : FollowMode::Off); });
  connect(m_toolBar, &SpectrogramToolBar::exportRequested, this, &SpectrogramPanel::askForPicture);
  connect(m_plot, &SpectrogramPlot::seekRequested, this, &SpectrogramPanel::seekRequested);
  connect(m_tiles, &TileService::stateChanged, this, [this] {
    if (!m_tiles->overview().image.isNull()) showMessage({});
  });
  connect(m_tiles, &TileService::failed, this, [this](const QString& message) {
    // What could be read is shown; the shell tells the rest.
    if (m_tiles->overview().image.isNull()) showMessage(message);
    Q_EMIT failed(message);
  });
  clear();
}

SpectrogramPanel::~SpectrogramPanel() = default;

void SpectrogramPanel::showTrack(const QString& title, const QString& artist, const std::filesystem::path& file) {
  m_titleLabel->setText(title);
  m_artistLabel->setText(artist);
  m_plot->setTimeline({});
  m_plot->setPlayheadSeconds(0);
  m_tiles->setTrack(file);
  m_toolBar->setEnabled(true);
  showMessage(tr("Decoding\u2026"));
}

void SpectrogramPanel::clear() {
  m_titleLabel->clear();
  m_artistLabel->clear();
  m_plot->setTimeline({});
  m_tiles->clear();
  m_toolBar->setEnabled(false);
  showMessage(tr("Choose a track to see its spectrogram and its emotions over time."));
}

void SpectrogramPanel::setTimeline(const EmotionTimeline& timeline) { m_plot->setTimeline(timeline); }

void SpectrogramPanel::setPlayheadSeconds(double seconds) { m_plot->setPlayheadSeconds(seconds); }

void SpectrogramPanel::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  m_message->setGeometry(m_plot->rect());
}

void SpectrogramPanel::showMessage(const QString& text) {
  m_message->setText(text);
  m_message->setVisible(!text.isEmpty());
}

void SpectrogramPanel::askForPicture() {
  QString name = m_titleLabel->text().isEmpty() ? tr("Spectrogram") : m_titleLabel->text();
  name.replace(QLatin1Char('/'), QLatin1Char('_'));
  auto* dialog =
      new QFileDialog(this, tr("Export the view"), QStandardPaths::writableLocation(QStandardPaths::PicturesLocation),
                      tr("PNG pictures (*.png)"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setDefaultSuffix(QStringLiteral("png"));
  dialog->selectFile(name + QStringLiteral(".png"));
  connect(dialog, &QFileDialog::fileSelected, this, &SpectrogramPanel::exportPicture);
  dialog->open();
}

void SpectrogramPanel::exportPicture(const QString& file) {
  // Compressing and writing take a moment, so they happen elsewhere; the picture itself is of this moment.
  auto result = std::make_shared<QPromise<bool>>();
  result->future().then(this, [this, file](bool saved) {
    if (saved) return;
    Q_EMIT failed(tr("The picture could not be written to %1. Is there room, and may you write there?").arg(file));
  });
  QThreadPool::globalInstance()->start([result, file, image = m_plot->image(kExportScale)] {
    result->start();
    QSaveFile picture(file);  // what was there stays until the new one is complete
    result->addResult(picture.open(QIODevice::WriteOnly) && image.save(&picture, "PNG") && picture.commit());
    result->finish();
  });
}

}  // namespace moodogram::ui
