// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/disjoint_sets.h"

#include <algorithm>
#include <numeric>

namespace moodogram {

DisjointSets::DisjointSets(std::size_t count) : m_parents(count) {
  std::iota(m_parents.begin(), m_parents.end(), std::size_t{0});
}

void DisjointSets::unite(std::size_t a, std::size_t b) { m_parents[find(a)] = find(b); }

std::size_t DisjointSets::find(std::size_t i) {
  // Halves the way for those who come after, without which long chains would be slow.
  while (m_parents[i] != i) i = m_parents[i] = m_parents[m_parents[i]];
  return i;
}

std::vector<std::vector<std::size_t>> DisjointSets::sets() {
  std::vector<std::vector<std::size_t>> byRoot(m_parents.size());
  for (std::size_t i = 0; i < m_parents.size(); ++i) byRoot[find(i)].push_back(i);
  std::erase_if(byRoot, [](const auto& members) { return members.size() < 2; });
  std::ranges::sort(byRoot);
  return byRoot;
}

}  // namespace moodogram
