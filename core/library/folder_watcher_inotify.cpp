// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fcntl.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstdint>
#include <ctime>
#include <fstream>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <sstream>
#include <string>
#include <system_error>
#include <thread>
#include <unordered_map>
#include <utility>

#include "core/base/error.h"
#include "core/base/find_files.h"
#include "core/base/message.h"
#include "core/base/paths.h"
#include "core/library/folder_walk.h"
#include "core/library/folder_watcher.h"
#include "core/system/remote_file_system.h"

namespace moodogram {
namespace fs = std::filesystem;
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::uint32_t kEvents = IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_CLOSE_WRITE | IN_ATTRIB |
                                  IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR;

/// proc(5); to poll(2) it has something urgent when it changes.
constexpr const char* kMountTable = "/proc/self/mountinfo";

/// More changed folders than this are reported as their roots.
constexpr std::size_t kMostFolders = 200;

std::int64_t wallClockNs() {
  timespec now{};
  ::clock_gettime(CLOCK_REALTIME_COARSE, &now);  // what files are stamped with
  return std::int64_t{now.tv_sec} * 1'000'000'000 + now.tv_nsec;
}

bool isThere(const fs::path& root) {
  std::error_code error;
  return fs::is_directory(root, error) && !fs::is_empty(root, error) && !error;
}

/// mountinfo writes a blank in a path as \\040.
std::string withoutOctalEscapes(const std::string& text) {
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    int code = 0;
    const bool isEscape = text[i] == '\\' && i + 3 < text.size() &&
                          std::from_chars(text.data() + i + 1, text.data() + i + 4, code, 8).ptr == text.data() + i + 4;
    plain += isEscape ? static_cast<char>(code) : text[i];
    if (isEscape) i += 3;
  }
  return plain;
}

class Descriptor {
 public:
  explicit Descriptor(int descriptor) : m_descriptor(descriptor) {}
  ~Descriptor() {
    if (m_descriptor >= 0) ::close(m_descriptor);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int get() const { return m_descriptor; }

 private:
  int m_descriptor;
};

class InotifyWatcher final : public FolderWatcher {
 public:
  InotifyWatcher(ChangeCallback onChange, MessageCallback onMessage, FolderWatcherOptions options)
      : m_onChange(std::move(onChange)),
        m_onMessage(std::move(onMessage)),
        m_options(std::move(options)),
        m_inotify(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC)),
        m_wake(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)),
        m_mounts(::open(kMountTable, O_RDONLY | O_CLOEXEC)) {
    if (!m_options.isRemote) m_options.isRemote = isOnRemoteFileSystem;
    m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
  }

  ~InotifyWatcher() override {
    m_thread.request_stop();
    wake();
  }

  void setRoots(std::vector<fs::path> roots) override {
    {
      const std::scoped_lock lock(m_mutex);
      m_newRoots = std::move(roots);
      m_newRootsNs = wallClockNs();
    }
    wake();
  }

 private:
  struct Root {
    bool isWatched = false;  ///< at least in part; false: it was not there
    bool isPolled = false;
    bool hasMessage = false;
  };

  void wake() {
    const std::uint64_t one = 1;
    // It can only fail when the thread has been woken often enough already.
    [[maybe_unused]] const ssize_t ignored = ::write(m_wake.get(), &one, sizeof one);
  }

  // The rest runs in the thread.

  void run(const std::stop_token& stop) {
    m_stop = stop;
    m_nextPoll = Clock::now() + m_options.pollInterval;
    while (!stop.stop_requested()) {
      std::array<pollfd, 3> waited{pollfd{m_wake.get(), POLLIN, 0}, pollfd{m_inotify.get(), POLLIN, 0},
                                   pollfd{m_mounts.get(), POLLPRI, 0}};
      ::poll(waited.data(), waited.size(), millisecondsToWait());
      std::uint64_t count = 0;
      [[maybe_unused]] const ssize_t ignored = ::read(m_wake.get(), &count, sizeof count);
      if (stop.stop_requested()) return;
      try {
        takeRoots();
        readEvents();
        if (waited[2].revents != 0) onMounts();
        if (Clock::now() >= m_nextPoll) lookAtRoots();
      } catch (const Cancelled&) {
        return;
      }
      reportIfQuiet();
    }
  }

  int millisecondsToWait() const {
    Clock::time_point next = m_nextPoll;
    if (m_firstChange) next = std::min({next, m_lastChange + m_options.quiet, *m_firstChange + m_options.mostDelay});
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(next - Clock::now()).count();
    return static_cast<int>(std::clamp<std::int64_t>(left, 0, 3'600'000));
  }

  void takeRoots() {
    std::optional<std::vector<fs::path>> roots;
    std::int64_t sinceNs = 0;
    {
      const std::scoped_lock lock(m_mutex);
      roots = std::exchange(m_newRoots, std::nullopt);
      sinceNs = m_newRootsNs;
    }
    if (!roots) return;
    std::map<std::string, Root> kept;
    for (const fs::path& root : *roots) {
      const auto known = m_roots.find(root.native());
      kept[root.native()] = known == m_roots.end() ? Root() : known->second;
    }
    std::swap(m_roots, kept);
    bool hasRemoved = false;
    for (const auto& [path, root] : kept) {
      if (m_roots.contains(path)) continue;
      unwatchBelow(path);
      hasRemoved = true;
    }
    m_known = mountsNearRoots();
    for (auto& [path, root] : m_roots) {
      if (!root.isWatched && isThere(path))
        begin(path, root, sinceNs);
      else if (hasRemoved && root.isWatched && !root.isPolled)
        watchBelow(path, sinceNs);  // roots may lie in each other
    }
  }

  void begin(const std::string& path, Root& root, std::int64_t sinceNs) {
    root.isWatched = true;
    root.isPolled = m_options.isRemote(path);
    if (root.isPolled)
      say(path, root,
          MOODOGRAM_PLURAL("Library",
                           "The folder %1 is on a network drive, which does not tell when files change there; it is "
                           "looked through every %Ln minute(s)."));
    else
      watchBelow(path, sinceNs);
  }

  void say(const std::string& path, Root& root, MessageFormat<1> what) {
    if (std::exchange(root.hasMessage, true)) return;
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(m_options.pollInterval).count();
    m_onMessage(Message::plural(minutes, what, displayPath(path)));
  }

  /// Watches the folder and all in it. Reports those that have changed since then.
  void watchBelow(const std::string& folder, std::int64_t sinceNs) {
    // What appears before its folder is watched is found by looking once more.
    bool hasNew = true;
    while (hasNew) {
      hasNew = false;
      std::vector<Message> problems;  // scans tell them
      const FolderWalk walk = walkFolders({folder}, problems, m_stop, WalkFor::Folders);
      for (const FoundFolder& found : walk.folders) {
        if (m_watches.contains(found.path)) continue;
        if (!watch(found.path)) return;
        hasNew |= m_watches.contains(found.path);
        if (found.modifiedNs >= sinceNs) change(found.path);
      }
    }
  }

  /// False: no more folders can be watched.
  bool watch(const std::string& folder) {
    const bool hasRoom = m_paths.size() < m_options.mostWatches;
    const int number = hasRoom ? ::inotify_add_watch(m_inotify.get(), folder.c_str(), kEvents) : -1;
    if (number >= 0) {
      // One that is also reached by a link keeps the path under which it was found first.
      if (m_paths.try_emplace(number, folder).second) m_watches[folder] = number;
      return true;
    }
    if (hasRoom && m_inotify.get() >= 0 && errno != ENOSPC && errno != ENOMEM) return true;  // gone or unreadable
    const auto root = rootOf(folder);
    if (root == m_roots.end()) return false;
    root->second.isPolled = true;
    say(root->first, root->second,
        MOODOGRAM_PLURAL("Library",
                         "The folder %1 has more folders than the system lets a program watch "
                         "(fs.inotify.max_user_watches); it is looked through every %Ln minute(s)."));
    return false;
  }

  std::map<std::string, Root>::iterator rootOf(const std::string& folder) {
    return std::ranges::find_if(m_roots, [&](const auto& root) { return isAtOrBelow(folder, root.first); });
  }

  void unwatchBelow(const std::string& folder) {
    const auto drop = [this](auto entry) {
      ::inotify_rm_watch(m_inotify.get(), entry->second);
      m_paths.erase(entry->second);
      return m_watches.erase(entry);
    };
    if (const auto itself = m_watches.find(folder); itself != m_watches.end()) drop(itself);
    const std::string prefix = folder + '/';
    for (auto entry = m_watches.lower_bound(prefix); entry != m_watches.end() && entry->first.starts_with(prefix);)
      entry = drop(entry);
  }

  void readEvents() {
    alignas(inotify_event) std::array<char, 65536> buffer;
    while (true) {
      const ssize_t size = ::read(m_inotify.get(), buffer.data(), buffer.size());
      if (size <= 0) return;
      for (ssize_t at = 0; at < size;) {
        const auto* event = reinterpret_cast<const inotify_event*>(buffer.data() + at);
        at += static_cast<ssize_t>(sizeof(inotify_event) + event->len);
        onEvent(*event);
      }
    }
  }

  void onEvent(const inotify_event& event) {
    if ((event.mask & IN_Q_OVERFLOW) != 0) {
      for (auto& [path, root] : m_roots) {
        change(path);
        if (root.isWatched && !root.isPolled) watchBelow(path, wallClockNs());
      }
      return;
    }
    const auto watched = m_paths.find(event.wd);
    if (watched == m_paths.end()) return;
    const std::string folder = watched->second;
    if ((event.mask & (IN_DELETE_SELF | IN_MOVE_SELF | IN_UNMOUNT | IN_IGNORED)) != 0) return onFolderGone(folder);
    const std::string name = event.len > 0 ? event.name : "";
    if (name.starts_with('.')) return;
    const std::string path = folder + (folder.ends_with('/') ? "" : "/") + name;
    if ((event.mask & IN_ISDIR) == 0) {
      // A link to a folder is no folder to inotify.
      if ((event.mask & (IN_DELETE | IN_MOVED_FROM)) != 0 && m_watches.contains(path)) {
        unwatchBelow(path);
        if (const auto root = rootOf(path); root != m_roots.end())
          watchBelow(root->first, wallClockNs());  // another link may lead there
        change(folder);
      }
      if (hasAudioExtension(name) || (event.mask & (IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO)) != 0)
        onEntry(folder, path, name);
      return;
    }
    if (name.empty()) return;
    if ((event.mask & (IN_DELETE | IN_MOVED_FROM)) != 0) unwatchBelow(path);
    if ((event.mask & (IN_CREATE | IN_MOVED_TO | IN_ATTRIB)) != 0) {
      const auto root = rootOf(path);
      if (root != m_roots.end()) watchBelow(path, wallClockNs());
    }
    change(path);
  }

  void onEntry(const std::string& folder, const std::string& path, const std::string& name) {
    std::error_code ignored;
    const bool isLink = fs::is_symlink(path, ignored);
    if (hasAudioExtension(name) || isLink) change(folder);
    if (!isLink || rootOf(path) == m_roots.end()) return;
    unwatchBelow(path);  // it may have led elsewhere
    if (fs::is_directory(path, ignored)) watchBelow(path, wallClockNs());
  }

  /// The mounts at, below and above the roots: mountinfo's number, and where it is.
  std::set<std::pair<std::string, std::string>> mountsNearRoots() const {
    std::set<std::pair<std::string, std::string>> mounts;
    std::ifstream table(kMountTable);
    for (std::string line; std::getline(table, line);) {
      std::istringstream fields(line);
      std::string number, skipped, place;
      if (!(fields >> number >> skipped >> skipped >> skipped >> place)) continue;
      place = withoutOctalEscapes(place);
      if (std::ranges::any_of(m_roots, [&](const auto& root) {
            return isAtOrBelow(place, root.first) || isAtOrBelow(root.first, place);
          }))
        mounts.emplace(number, place);
    }
    return mounts;
  }

  /// A drive that is mounted below a root tells nothing to who watches the folder that it covers.
  void onMounts() {
    auto mounts = mountsNearRoots();
    if (mounts == m_known) return;
    std::swap(m_known, mounts);
    for (const auto& mount : m_known) {
      if (mounts.contains(mount) || rootOf(mount.second) == m_roots.end()) continue;
      unwatchBelow(mount.second);
      if (const auto root = m_roots.find(mount.second); root != m_roots.end())
        root->second.isWatched = false;  // lookAtRoots() begins anew
      else
        watchBelow(mount.second, wallClockNs());
      change(mount.second);
    }
    for (const auto& mount : mounts) {  // what it covered shows again
      if (m_known.contains(mount) || rootOf(mount.second) == m_roots.end() || m_roots.contains(mount.second)) continue;
      unwatchBelow(mount.second);
      watchBelow(mount.second, wallClockNs());
      change(mount.second);
    }
    lookAtRoots();
  }

  void onFolderGone(const std::string& folder) {
    unwatchBelow(folder);
    if (const auto root = m_roots.find(folder); root != m_roots.end()) root->second.isWatched = false;
    change(folder);
  }

  /// Reports the roots that are polled, and those that have come back.
  void lookAtRoots() {
    m_nextPoll = Clock::now() + m_options.pollInterval;
    for (auto& [path, root] : m_roots) {
      const bool isBack = !root.isWatched && isThere(path);
      if (isBack) begin(path, root, wallClockNs());
      if (isBack || (root.isWatched && root.isPolled)) change(path);
    }
  }

  void change(const std::string& folder) {
    m_changed.insert(folder);
    m_lastChange = Clock::now();
    if (!m_firstChange) m_firstChange = m_lastChange;
  }

  void reportIfQuiet() {
    if (!m_firstChange) return;
    const auto now = Clock::now();
    if (now < m_lastChange + m_options.quiet && now < *m_firstChange + m_options.mostDelay) return;
    std::vector<fs::path> folders;
    if (m_changed.size() <= kMostFolders)
      folders.assign(m_changed.begin(), m_changed.end());
    else
      for (const auto& [path, root] : m_roots) folders.emplace_back(path);
    m_changed.clear();
    m_firstChange.reset();
    m_onChange(folders);
  }

  const ChangeCallback m_onChange;
  const MessageCallback m_onMessage;
  FolderWatcherOptions m_options;
  const Descriptor m_inotify;
  const Descriptor m_wake;
  const Descriptor m_mounts;

  std::mutex m_mutex;
  std::optional<std::vector<fs::path>> m_newRoots;
  std::int64_t m_newRootsNs = 0;

  // Of the thread.
  std::stop_token m_stop;
  std::map<std::string, Root> m_roots;
  std::unordered_map<int, std::string> m_paths;           ///< by number
  std::map<std::string, int> m_watches;                   ///< numbers by path
  std::set<std::pair<std::string, std::string>> m_known;  ///< mountsNearRoots() as they were
  std::set<std::string> m_changed;
  std::optional<Clock::time_point> m_firstChange;
  Clock::time_point m_lastChange;
  Clock::time_point m_nextPoll;

  std::jthread m_thread;  ///< last: it ends before what it uses
};

}  // namespace

std::unique_ptr<FolderWatcher> makeFolderWatcher(FolderWatcher::ChangeCallback onChange,
                                                 FolderWatcher::MessageCallback onMessage,
                                                 FolderWatcherOptions options) {
  return std::make_unique<InotifyWatcher>(std::move(onChange), std::move(onMessage), std::move(options));
}

}  // namespace moodogram
