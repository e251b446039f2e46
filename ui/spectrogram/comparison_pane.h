// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace moodogram::ui {

class ElidedLabel;
class SpectrogramActions;
class SpectrogramView;
struct ShownTrack;

/// A second file below or beside the first one, with what can be done about it.
class ComparisonPane : public QWidget {
  Q_OBJECT

 public:
  ComparisonPane(SpectrogramActions& actions, QWidget* parent);

  void showTrack(const ShownTrack& track);
  SpectrogramView& view() { return *m_view; }

 private:
  ElidedLabel* m_titleLabel;
  ElidedLabel* m_artistLabel;
  SpectrogramView* m_view;
};

}  // namespace moodogram::ui
