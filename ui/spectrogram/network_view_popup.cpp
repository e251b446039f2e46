// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/network_view_popup.h"

#include <QImage>
#include <QLabel>
#include <QPixmap>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/base/error.h"
#include "core/base/installed_models.h"
#include "core/jobs/network_view.h"
#include "ui/common/formatters.h"
#include "ui/common/message_text.h"
#include "ui/common/rgb_image.h"
#include "ui/common/time_text.h"

namespace moodogram::ui {
namespace {

// On screen; every pixel of the picture becomes a square of whole pixels.
constexpr int kSmallestSide = 448;
constexpr int kSmallestHeight = 256;

QImage imageOf(const FrontEndPicture& picture) {
  if (const auto* rgb = std::get_if<RgbImage>(&picture)) return toImage(*rgb);
  const auto& grey = std::get<Grey16Image>(picture);
  return QImage(reinterpret_cast<const uchar*>(grey.pixels.data()), grey.width, grey.height, 2 * grey.width,
                QImage::Format_Grayscale16)
      .copy();
}

}  // namespace

NetworkViewPopup::NetworkViewPopup(QWidget* parent)
    : PillPopup("networkViewPopup", parent),
      m_picture(new QLabel(this)),
      m_caption(new QLabel(this)),
      m_thread(QStringLiteral("network view")) {
  m_picture->setObjectName(QStringLiteral("networkPicture"));
  m_picture->setAccessibleName(tr("The picture that the network receives"));
  m_caption->setObjectName(QStringLiteral("networkCaption"));
  m_caption->setProperty("muted", true);
  m_caption->setWordWrap(true);
  m_caption->setMinimumWidth(kSmallestSide);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(12, 12, 12, 12);
  layout->addWidget(m_picture, 0, Qt::AlignCenter);
  layout->addWidget(m_caption);
  auto* explain = new QPushButton(tr("&Why This Mood?"), this);
  explain->setObjectName(QStringLiteral("networkExplain"));
  explain->setToolTip(tr("Where in this picture the network looked"));
  layout->addWidget(explain, 0, Qt::AlignLeft);
  connect(explain, &QPushButton::clicked, this, [this] {
    hide();
    Q_EMIT explanationRequested(m_atSeconds);
  });
}

NetworkViewPopup::~NetworkViewPopup() { m_stop.request_stop(); }

void NetworkViewPopup::showWindow(const std::filesystem::path& file, double atSeconds,
                                  const std::filesystem::path& modelFile, const QWidget& button) {
  m_stop.request_stop();
  m_stop = {};
  m_atSeconds = atSeconds;
  const int request = ++m_request;
  m_picture->clear();
  m_caption->setText(tr("Computing what the network sees at %1…").arg(timeText(atSeconds)));
  showBelow(button);
  m_thread.post([this, request, file, atSeconds, modelFile, stop = m_stop.get_token()] {
    QImage picture;
    QString caption;
    try {
      const ModelInfo model = readModelInfo(chooseModels(modelFile).file);
      const NetworkView view = networkView(file, model, atSeconds, kDefaultHopSeconds, stop);
      picture = imageOf(view.picture);
      caption = tr("%1 to %2 as %3 sees it: %L4 × %L5 pixels, pixel by pixel")
                    .arg(timeText(view.startSeconds, 1), timeText(view.endSeconds, 1), toText(model.name))
                    .arg(picture.width())
                    .arg(picture.height());
    } catch (const Cancelled&) {
      return;
    } catch (const std::exception& error) {
      caption = errorText(error);
    }
    m_replies.post([this, request, picture, caption] { showPicture(request, picture, caption); });
  });
}

void NetworkViewPopup::showPicture(int request, const QImage& picture, const QString& caption) {
  if (request != m_request) return;
  if (!picture.isNull()) {
    const int scale =
        std::max({1, kSmallestSide / std::max(picture.width(), 1), kSmallestHeight / std::max(picture.height(), 1)});
    m_picture->setPixmap(QPixmap::fromImage(picture.scaled(picture.size() * scale)));
  }
  m_picture->setAccessibleDescription(caption);
  m_caption->setText(caption);
  adjustSize();
}

void NetworkViewPopup::hideEvent(QHideEvent* event) {
  m_stop.request_stop();
  PillPopup::hideEvent(event);
}

}  // namespace moodogram::ui
