// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/duplicate_finder.h"

#include <utility>

#include "core/base/error.h"
#include "ui/common/formatters.h"

namespace moodogram::ui {

DuplicateFinder::DuplicateFinder(Fingerprinter fingerprint, QObject* parent)
    : QObject(parent), m_fingerprint(std::move(fingerprint)), m_thread(QStringLiteral("duplicates")) {}

DuplicateFinder::~DuplicateFinder() { cancel(); }

void DuplicateFinder::cancel() {
  ++m_search;
  m_stop.request_stop();
}

void DuplicateFinder::start(std::vector<LibraryTrack> tracks) {
  cancel();
  m_stop = std::stop_source();
  m_thread.post([this, search = m_search, stop = m_stop.get_token(), tracks = std::move(tracks)] {
    const auto reply = [&](auto function) {
      m_replies.post([this, search, function = std::move(function)] {
        if (search == m_search) function();
      });
    };
    try {
      DuplicateReport report = findDuplicates(
          tracks, stop,
          [&](const Progress& progress) {
            reply([this, progress] { Q_EMIT progressed(progress.done, progress.total, toText(progress.what)); });
          },
          m_fingerprint);
      auto found = std::make_shared<FoundDuplicates>();
      for (const auto& group : report.groups) {
        std::vector<Track>& members = found->groups.emplace_back();
        for (const std::size_t i : group) members.push_back(tracks[i].track);
      }
      found->notAnalyzed = report.notAnalyzed;
      found->problems = std::move(report.problems);
      reply([this, found] { Q_EMIT finished(found); });
    } catch (const Cancelled&) {
    }
  });
}

}  // namespace moodogram::ui
