// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace moodogram {

/// Which of so many things belong together, when what belongs to the same belongs together too. Things are told by
/// their index; at first each is alone.
class DisjointSets {
 public:
  explicit DisjointSets(std::size_t count);

  void unite(std::size_t a, std::size_t b);
  /// A member that is the same for all of a set until the next unite().
  std::size_t find(std::size_t i);
  /// Those of two or more, each in ascending order, by their first members.
  std::vector<std::vector<std::size_t>> sets();

 private:
  std::vector<std::size_t> m_parents;
};

}  // namespace moodogram
