// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mood/mood_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/common/emotion_style.h"
#include "ui/common/formatters.h"
#include "ui/common/reading_direction.h"
#include "ui/mood/feedback_box.h"
#include "ui/mood/mood_bars.h"
#include "ui/mood/mood_distribution.h"
#include "ui/mood/mood_sentence.h"
#include "ui/mood/valence_arousal_plot.h"

namespace moodogram::ui {
namespace {

constexpr int kNarrowest = 230;

QLabel* makeLabel(QWidget* parent, const char* property) {
  auto* label = new QLabel(parent);
  label->setProperty(property, true);
  label->setTextFormat(Qt::PlainText);
  label->setAlignment(leading(label->layoutDirection()) | Qt::AlignVCenter);
  return label;
}

QString confidenceTip() {
  return MoodPanel::tr("How often verdicts like this one are right, by the model's own calibration");
}

}  // namespace

MoodPanel::MoodPanel(QWidget* parent) : ColumnArea(kNarrowest, parent) {
  setObjectName(QStringLiteral("moodPanel"));
  setAccessibleName(tr("Mood of the selection"));
  auto* content = new QWidget(this);
  content->setObjectName(QStringLiteral("moodPanel"));
  m_title = makeLabel(content, "heading");
  m_title->setObjectName(QStringLiteral("moodTitle"));
  m_title->setWordWrap(true);
  m_sentence = makeLabel(content, "muted");
  m_sentence->setObjectName(QStringLiteral("moodSentence"));
  m_sentence->setWordWrap(true);
  m_bars = new MoodBars(content);
  m_confidence = makeLabel(content, "muted");
  m_confidence->setToolTip(confidenceTip());
  m_verdict = new QLabel(content);
  m_verdict->setObjectName(QStringLiteral("moodVerdict"));
  m_correction = makeLabel(content, "muted");
  m_correction->setObjectName(QStringLiteral("moodCorrection"));
  m_correction->setWordWrap(true);
  m_outside =
      new QLabel(tr("⚠ Most of this track is unlike what the model learned from: its mood is a guess."), content);
  m_outside->setObjectName(QStringLiteral("moodOutside"));
  m_outside->setWordWrap(true);
  m_modelNote = makeLabel(content, "muted");
  m_modelNote->setObjectName(QStringLiteral("moodModelNote"));
  m_modelNote->setWordWrap(true);
  m_plot = new ValenceArousalPlot(content);
  m_distributionTitle = makeLabel(content, "muted");
  m_distributionTitle->setObjectName(QStringLiteral("distributionTitle"));
  m_distributionTitle->setWordWrap(true);
  m_distribution = new MoodDistribution(content);
  m_feedback = new FeedbackBox(content);

  auto* confidence = new QHBoxLayout;
  confidence->addWidget(m_confidence);
  confidence->addStretch();
  confidence->addWidget(m_verdict);
  auto* layout = new QVBoxLayout(content);
  layout->setContentsMargins(14, 12, 14, 12);
  layout->setSpacing(6);
  layout->addWidget(m_title);
  layout->addWidget(m_sentence);
  layout->addWidget(m_bars);
  layout->addLayout(confidence);
  layout->addWidget(m_correction);
  layout->addWidget(m_outside);
  layout->addWidget(m_modelNote);
  layout->addWidget(m_plot);
  layout->addSpacing(8);
  layout->addWidget(m_distributionTitle);
  layout->addWidget(m_distribution);
  layout->addSpacing(8);
  layout->addWidget(m_feedback);
  layout->addStretch();
  setWidget(content);
  clear();
}

void MoodPanel::clear() { showTrack(tr("No track selected"), tr("Select a track to see its mood")); }

void MoodPanel::showTrack(const QString& title, const QString& sentence) {
  m_title->setText(breakable(title));
  m_sentence->setText(sentence);
  m_bars->setScores(std::nullopt);
  m_confidence->setText(tr("Confidence –"));
  m_verdict->clear();
  m_plot->setTimeline({}, {});
  m_feedback->hide();
  setCorrection({});
  setModelNote({});
  setOutside(false);
}

void MoodPanel::showAnalysis(const QString& title, const EmotionTimeline& timeline, const EmotionScores& summary) {
  m_title->setText(breakable(title));
  m_sentence->setText(moodSentence(timeline, summary));
  m_bars->setScores(summary);
  //: How sure the verdict is, from 0 to 1
  m_confidence->setText(tr("Confidence %L1").arg(summary.confidence(), 0, 'f', 2));
  const bool sure = summary.confidence() >= kNotSureBelow;
  m_verdict->setText(sure ? QStringLiteral("%1 %2").arg(emotionGlyph(summary.top()), emotionLabel(summary.top()))
                          //: The question mark is the sign for it
                          : tr("? Not sure"));
  m_plot->setTimeline(timeline, summary);
  m_feedback->show();
}

void MoodPanel::setCorrection(const QString& note) {
  if (!note.isEmpty()) m_verdict->setText(m_verdict->text() + QStringLiteral(" *"));
  m_confidence->setToolTip(note.isEmpty() ? confidenceTip() : note);
  m_correction->setText(QStringLiteral("* ") + note);
  m_correction->setVisible(!note.isEmpty());
}

void MoodPanel::setModelNote(const QString& note) {
  m_modelNote->setText(note);
  m_modelNote->setVisible(!note.isEmpty());
}

void MoodPanel::setOutside(bool outside) { m_outside->setVisible(outside); }

void MoodPanel::setDistribution(const QString& name, const MoodCounts& counts) {
  //: A folder or "Library", and "12 tracks"
  m_distributionTitle->setText(tr("%1, %2").arg(breakable(name), formatTracks(counts.tracks)));
  m_distribution->setCounts(counts);
  //: %1: a folder or "Library"
  m_distribution->setAccessibleName(tr("Moods of %1").arg(name));
}

QString MoodPanel::sentence() const { return m_sentence->text(); }

}  // namespace moodogram::ui
