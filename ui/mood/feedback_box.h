// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <array>
#include <optional>

#include "core/base/emotion.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace moodogram::ui {

/// "Not right?": lets the user say what mood a track has or has not, shows what was said, and offers lists that begin
/// with the track.
class FeedbackBox : public QFrame {
  Q_OBJECT

 public:
  explicit FeedbackBox(QWidget* parent = nullptr);

  /// verdict: the mood that is shown, which can be denied; nullopt: there is none for sure. said: what the user has
  /// said in one line.
  void showTrack(std::optional<Emotion> verdict, const QString& said);

 Q_SIGNALS:
  void corrected(moodogram::Emotion emotion, bool isDenial);
  void takenBack();
  void moreLikeThisRequested();
  void pathRequested(moodogram::Emotion to);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void drawIcons();

  std::optional<Emotion> m_verdict;
  std::array<QToolButton*, kEmotionCount> m_emotions{};
  QPushButton* m_deny;
  QLabel* m_said;
  QPushButton* m_takeBack;
};

}  // namespace moodogram::ui
