// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playlist/list_preview.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <utility>

namespace moodogram::ui {
namespace {

using namespace std::chrono_literals;

constexpr auto kImproveFor = 2s;

/// Requests a stop after a while.
class Alarm {
 public:
  Alarm(std::stop_source& source, std::chrono::milliseconds after)
      : m_thread([&source, after](const std::stop_token& stop) {
          std::mutex mutex;
          std::unique_lock lock(mutex);
          std::condition_variable_any().wait_for(lock, stop, after, [] { return false; });
          source.request_stop();
        }) {}

 private:
  std::jthread m_thread;
};

std::shared_ptr<const std::vector<SearchText>> textsOf(TrackSpan tracks) {
  auto texts = std::make_shared<std::vector<SearchText>>();
  texts->reserve(tracks.size());
  for (const LibraryTrack& track : tracks) texts->emplace_back(track.track);
  return texts;
}

}  // namespace

ListInputs ListMaterial::inputs(const std::stop_token& stop) const {
  ListInputs inputs;
  inputs.tracks = tracks;
  if (texts) inputs.texts = *texts;
  inputs.corrections = corrections;
  inputs.nowUnixSeconds = nowUnixSeconds;
  inputs.stop = stop;
  return inputs;
}

ListPreview::ListPreview(ListMaterial material, QObject* parent)
    : QObject(parent), m_material(std::move(material)), m_job(QStringLiteral("playlist preview")) {
  connect(&m_job, &BackgroundJob::failed, this, &ListPreview::refused);
}

void ListPreview::ask(const ListRequest& request, const std::vector<ListLock>& locks) {
  m_job.start(
      [this, material = m_material, request, locks](const std::stop_token& stop, const ProgressCallback&) mutable {
        throwIfStopped(stop);
        if (!material.texts && !request.rules.isEmpty()) material.texts = textsOf(material.tracks);
        PlaylistBook book(material.pages, material.inputs(stop));
        Playlist playlist = buildList(book.inputs(), request, locks);
        return [this, texts = material.texts, playlist = std::move(playlist), request, locks] {
          if (texts) m_material.texts = texts;
          Q_EMIT answered(playlist);
          if (request.path.points().size() > 1 && !m_job.isRunning()) improve(playlist, request, locks);
        };
      });
}

void ListPreview::improve(Playlist playlist, const ListRequest& request, const std::vector<ListLock>& locks) {
  m_job.start([this, material = m_material, playlist = std::move(playlist), request, locks](
                  const std::stop_token& stop, const ProgressCallback&) mutable {
    PlaylistBook book(material.pages, material.inputs(stop));
    std::stop_source end;
    const std::stop_callback passOn(stop, [&end] { end.request_stop(); });
    const Alarm alarm(end, kImproveFor);
    const bool isBetter = improveList(playlist, book.inputs(), request, locks, end.get_token());
    throwIfStopped(stop);
    return [this, isBetter, playlist = std::move(playlist)] {
      if (isBetter) Q_EMIT answered(playlist);
    };
  });
}

}  // namespace moodogram::ui
