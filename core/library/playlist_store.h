// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/emotion.h"
#include "core/library/track.h"

namespace moodogram {

using PlaylistId = std::int64_t;
using CorrectionId = std::int64_t;

/// The numbers are in library files.
enum class PlaylistKind {
  HandMade = 0,   ///< entries alone
  Generated = 1,  ///< entries, and the request that they are the answer to
  Smart = 2,      ///< a request that is answered anew each time; its entries are the last answer
};

struct StoredPlaylist {
  PlaylistId id = 0;
  std::string name{};
  PlaylistKind kind = PlaylistKind::HandMade;
  std::string request{};  ///< JSON (core/playlist/playlist_request.h); empty: none
  std::int64_t createdUnixSeconds = 0;
  std::int64_t entryCount = 0;
};

/// What is no track of the library keeps what was known of it.
struct StoredEntry {
  TrackId track = 0;             ///< 0: not, or not any more, in the library
  std::filesystem::path file{};  ///< absolute; empty for a stream
  std::string stream{};          ///< URI of what is no local file; beside a file, the path of Windows that it came from
  std::string contentHash{};
  std::string title{};
  std::string artist{};
  double durationSeconds = 0;
  bool isLocked = false;  ///< stays at its place when the rest is built anew
  std::string reason{};   ///< why it was picked; empty: by hand

  bool operator==(const StoredEntry&) const = default;
};

struct NewPlaylist {
  std::string name{};
  PlaylistKind kind = PlaylistKind::HandMade;
  std::string request{};
  std::int64_t createdUnixSeconds = 0;
  std::vector<StoredEntry> entries{};
};

/// What the user says about the mood of a track, or of a part of it.
struct Correction {
  CorrectionId id = 0;
  TrackId track = 0;                     ///< 0: not in the library any more
  std::string contentHash{};             ///< of the track, also when that is forgotten; empty: it never was analysed
  std::optional<double> beginSeconds{};  ///< nullopt, as endSeconds: the whole track
  std::optional<double> endSeconds{};
  Emotion emotion = Emotion::Calm;
  bool isDenial = false;  ///< "not sad" rather than "sad"
  std::int64_t givenUnixSeconds = 0;

  bool operator==(const Correction&) const = default;
};

/// So many generated lists are remembered.
inline constexpr int kHistoryLength = 50;

/// The playlists in a library file, and what the user says about moods. A connection of its own: one object serves one
/// thread. Entries refer to tracks, so a renamed file stays in its lists; what is forgotten by the library stays by
/// path, content, title and artist, and is found again when it is back. Every change is atomic. Throws StoreError as
/// LibraryDatabase does, and ConfigError for names.
class PlaylistStore {
 public:
  /// Opens or creates the library file, and brings it up to date.
  explicit PlaylistStore(const std::filesystem::path& library);
  ~PlaylistStore();

  /// In the user's order.
  std::vector<StoredPlaylist> playlists();
  std::optional<StoredPlaylist> playlist(PlaylistId id);               ///< whatever its state
  std::optional<StoredPlaylist> playlistNamed(std::string_view name);  ///< ASCII case aside
  std::vector<StoredEntry> entries(PlaylistId id);

  /// At the end of the list. A name that is taken gets a number: "Rain (2)". Throws ConfigError if it is empty.
  StoredPlaylist create(const NewPlaylist& playlist);
  /// Throws ConfigError if the name is empty or another list has it.
  void rename(PlaylistId id, std::string_view name);
  void setRequest(PlaylistId id, PlaylistKind kind, std::string_view request);
  void replaceEntries(PlaylistId id, std::span<const StoredEntry> entries);
  /// Both: another answer to another request.
  void replace(PlaylistId id, PlaylistKind kind, std::string_view request, std::span<const StoredEntry> entries);
  /// Not shown any more, but kept until forgetRemoved(), so that it can be restored: to its place, with its name
  /// unless that is taken meanwhile.
  void remove(PlaylistId id);
  void restore(PlaylistId id);
  void forgetRemoved();
  /// Lists that are not named come after these, in the order that they had.
  void setOrder(std::span<const PlaylistId> ids);

  /// The lists that were generated last, the newest first.
  std::vector<StoredPlaylist> history();
  /// Remembers a list, and forgets what is older than the last kHistoryLength.
  PlaylistId addToHistory(const NewPlaylist& playlist);

  /// Of tracks that are in the library, or whose content is, and of those that are forgotten; the oldest first.
  std::vector<Correction> corrections();
  /// Takes the place of what was said before about the same emotion in the same part of the track. Content and id are
  /// filled in; an id that was given once can be given again (to undo a removal).
  Correction addCorrection(const Correction& correction);
  void removeCorrection(CorrectionId id);

 private:
  struct Impl;
  std::unique_ptr<Impl> m_impl;
};

}  // namespace moodogram
