// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/cover_loader.h"

#include <QBuffer>
#include <QImageReader>
#include <algorithm>
#include <utility>

#include "core/system/path_bytes.h"

namespace moodogram::ui {
namespace {

constexpr qsizetype kMostKilobytes = 24 * 1024;
constexpr std::size_t kMostWaiting = 48;
constexpr int kLargestSide = 12'000;  ///< of a picture; larger ones are damaged, or meant to do damage

QImage decode(const std::string& bytes, int pixels) {
  QByteArray data = QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
  QBuffer buffer(&data);
  QImageReader reader(&buffer);
  reader.setDecideFormatFromContent(true);
  reader.setAutoTransform(true);
  const QSize size = reader.size();
  if (size.width() > kLargestSide || size.height() > kLargestSide) return {};
  if (size.isValid() && (size.width() > pixels || size.height() > pixels))
    reader.setScaledSize(size.scaled(pixels, pixels, Qt::KeepAspectRatio).expandedTo({1, 1}));
  return reader.read();
}

}  // namespace

CoverLoader::CoverLoader(Source source, QObject* parent)
    : QObject(parent), m_source(std::move(source)), m_images(kMostKilobytes), m_worker(QStringLiteral("covers")) {}

CoverLoader::~CoverLoader() {
  const std::scoped_lock lock(m_mutex);
  m_waiting.clear();
}

QByteArray CoverLoader::keyOf(const Wanted& wanted) {
  return QByteArray::number(wanted.pixels) + QByteArray::fromStdString(pathBytes(wanted.file));
}

QImage CoverLoader::cover(const std::filesystem::path& file, int pixels) {
  if (file.empty() || pixels <= 0) return {};
  Wanted wanted{file, pixels};
  const QByteArray key = keyOf(wanted);
  if (const QImage* image = m_images.object(key)) return *image;
  if (m_asked.contains(key)) return {};
  m_asked.push_back(key);
  {
    const std::scoped_lock lock(m_mutex);
    m_waiting.push_back(std::move(wanted));
    if (m_waiting.size() > kMostWaiting) {
      m_asked.removeOne(keyOf(m_waiting.front()));
      m_waiting.pop_front();
    }
  }
  m_worker.post([this] { loadNext(); });
  return {};
}

void CoverLoader::loadNext() {
  Wanted wanted;
  {
    const std::scoped_lock lock(m_mutex);
    if (m_waiting.empty()) return;
    wanted = std::move(m_waiting.back());
    m_waiting.pop_back();
  }
  QImage image;
  if (const auto bytes = m_source(wanted.file)) image = decode(*bytes, wanted.pixels);
  m_replies.post([this, wanted = std::move(wanted), image] { keep(wanted, image); });
}

void CoverLoader::keep(const Wanted& wanted, const QImage& image) {
  m_asked.removeOne(keyOf(wanted));
  // That there is none is remembered too.
  m_images.insert(keyOf(wanted), new QImage(image), std::max<qsizetype>(1, image.sizeInBytes() / 1024));
  if (!image.isNull()) Q_EMIT coverLoaded(wanted.file);
}

}  // namespace moodogram::ui
