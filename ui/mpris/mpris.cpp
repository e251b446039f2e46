// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mpris/mpris.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDateTime>
#include <QStandardPaths>
#include <QStringList>
#include <QTimeZone>
#include <cmath>

#include "ui/common/file_links.h"
#include "ui/common/formatters.h"
#include "ui/library/cover_loader.h"
#include "ui/main_window/playback_controller.h"
#include "ui/mpris/mpris_adaptors.h"
#include "ui/player/player.h"

namespace moodogram::ui {
namespace {

constexpr auto kPath = "/org/mpris/MediaPlayer2";
constexpr auto kPlayerInterface = "org.mpris.MediaPlayer2.Player";
constexpr auto kService = "org.mpris.MediaPlayer2.moodogram";
constexpr int kCoverPixels = 256;

}  // namespace

Mpris::Mpris(PlaybackController& playback, CoverLoader& covers, const QDBusConnection& bus, QObject* parent)
    : QObject(parent),
      m_playback(playback),
      m_covers(covers),
      m_bus(bus),
      m_coverFile(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
                  QStringLiteral("/moodogram/covers")) {
  new MprisRootAdaptor(this);
  m_adaptor = new MprisPlayerAdaptor(this);
  m_publish.setSingleShot(true);
  connect(&m_publish, &QTimer::timeout, this, &Mpris::publish);
  if (!m_bus.isConnected() || !m_bus.registerObject(QLatin1String(kPath), this)) return;
  const QString service = QLatin1String(kService);
  const QString numbered = QStringLiteral("%1.instance%2").arg(service).arg(QCoreApplication::applicationPid());
  for (const QString& name : {service, numbered})
    if (m_service.isEmpty() && m_bus.registerService(name)) m_service = name;
  const auto publishSoon = [this] { m_publish.start(0); };
  Player* player = &playback.player();
  connect(player, &Player::playingChanged, this, publishSoon);
  connect(player, &Player::durationChanged, this, publishSoon);
  connect(player, &Player::volumeChanged, this, publishSoon);
  connect(player, &Player::speedChanged, this, publishSoon);
  connect(&playback.order(), &PlayOrder::changed, this, publishSoon);
  connect(&playback, &PlaybackController::factsChanged, this, publishSoon);
  connect(&playback, &PlaybackController::currentChanged, this, &Mpris::followTrack);
  connect(&covers, &CoverLoader::coverLoaded, this, &Mpris::askForCover);
  connect(&m_coverFile, &CoverFile::urlChanged, this, publishSoon);
  followTrack();
}

Mpris::~Mpris() {
  if (m_service.isEmpty()) return;
  m_bus.unregisterObject(QLatin1String(kPath));
  m_bus.unregisterService(m_service);
}

void Mpris::followTrack() {
  m_coverKey = 0;
  m_coverFile.set({});
  askForCover();
  m_publish.start(0);
}

void Mpris::askForCover() {
  const LibraryTrack* track = m_playback.current();
  if (track == nullptr) return;
  const QImage cover = m_covers.cover(track->track.file, kCoverPixels);
  if (cover.isNull() || cover.cacheKey() == m_coverKey) return;
  m_coverKey = cover.cacheKey();
  m_coverFile.set(cover);
}

QVariantMap Mpris::metadata() const {
  const auto path = [](const QString& name) { return QVariant::fromValue(QDBusObjectPath(name)); };
  const LibraryTrack* current = m_playback.current();
  const double known = m_playback.player().durationSeconds();
  const auto length = [](double seconds) { return static_cast<qlonglong>(std::llround(seconds * 1e6)); };
  if (current == nullptr) {
    const std::filesystem::path& file = m_playback.previewed();
    if (file.empty())
      return {{QStringLiteral("mpris:trackid"), path(QStringLiteral("/org/mpris/MediaPlayer2/TrackList/NoTrack"))}};
    QVariantMap previewed{{QStringLiteral("mpris:trackid"), path(QStringLiteral("/org/moodogram/file"))},
                          {QStringLiteral("xesam:title"), pathText(file.stem())},
                          {QStringLiteral("xesam:url"), fileUrl(file).toString(QUrl::FullyEncoded)}};
    if (known > 0) previewed.insert(QStringLiteral("mpris:length"), length(known));
    return previewed;
  }
  const Track& track = current->track;
  QVariantMap data{
      {QStringLiteral("mpris:trackid"), path(QStringLiteral("/org/moodogram/track/%1").arg(track.id))},
      {QStringLiteral("xesam:title"), toText(track.displayTitle())},
      {QStringLiteral("xesam:url"), fileUrl(track.file).toString(QUrl::FullyEncoded)},
      {QStringLiteral("xesam:useCount"), track.playCount},
      {QStringLiteral("xesam:userRating"), static_cast<double>(track.rating) / kHighestRating},
  };
  const auto addText = [&data](const char* key, const std::string& text) {
    if (!text.empty()) data.insert(QLatin1String(key), toText(text));
  };
  const auto addList = [&data](const char* key, const std::string& text) {
    if (!text.empty()) data.insert(QLatin1String(key), QStringList{toText(text)});
  };
  addList("xesam:artist", track.tags.artist);
  addList("xesam:albumArtist", track.tags.albumArtist);
  addList("xesam:genre", track.tags.genre);
  addText("xesam:album", track.tags.album);
  if (track.tags.trackNumber > 0) data.insert(QStringLiteral("xesam:trackNumber"), track.tags.trackNumber);
  if (track.tags.discNumber > 0) data.insert(QStringLiteral("xesam:discNumber"), track.tags.discNumber);
  if (track.tags.year > 0)
    data.insert(QStringLiteral("xesam:contentCreated"),
                QDate(track.tags.year, 1, 1).startOfDay(QTimeZone::utc()).toString(Qt::ISODate));
  if (track.lastPlayedUnixSeconds > 0)
    data.insert(QStringLiteral("xesam:lastUsed"),
                QDateTime::fromSecsSinceEpoch(track.lastPlayedUnixSeconds, QTimeZone::utc()).toString(Qt::ISODate));
  const double duration = known > 0 ? known : track.tags.durationSeconds;
  if (duration > 0) data.insert(QStringLiteral("mpris:length"), length(duration));
  if (!m_coverFile.url().isEmpty()) data.insert(QStringLiteral("mpris:artUrl"), m_coverFile.url());
  return data;
}

void Mpris::publish() {
  const MprisPlayerAdaptor& a = *m_adaptor;
  const QVariantMap now{{QStringLiteral("PlaybackStatus"), a.playbackStatus()},
                        {QStringLiteral("LoopStatus"), a.loopStatus()},
                        {QStringLiteral("Rate"), a.rate()},
                        {QStringLiteral("Shuffle"), a.shuffle()},
                        {QStringLiteral("Metadata"), a.metadata()},
                        {QStringLiteral("Volume"), a.volume()},
                        {QStringLiteral("CanGoNext"), a.canGoNext()},
                        {QStringLiteral("CanGoPrevious"), a.canGoPrevious()},
                        {QStringLiteral("CanPlay"), a.canPlay()},
                        {QStringLiteral("CanPause"), a.canPause()},
                        {QStringLiteral("CanSeek"), a.canSeek()}};
  QVariantMap changed;
  for (auto property = now.begin(); property != now.end(); ++property)
    if (m_told.value(property.key()) != property.value()) changed.insert(property.key(), property.value());
  if (changed.isEmpty()) return;
  m_told = now;
  QDBusMessage message = QDBusMessage::createSignal(
      QLatin1String(kPath), QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("PropertiesChanged"));
  message << QString::fromLatin1(kPlayerInterface) << changed << QStringList{};
  m_bus.send(message);
}

}  // namespace moodogram::ui
