// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/check_page.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <map>

#include "core/base/paths.h"
#include "core/dataset/sound_copies.h"
#include "ui/common/emotion_style.h"
#include "ui/common/formatters.h"
#include "ui/common/message_text.h"
#include "ui/common/name_delegate.h"
#include "ui/common/reading_direction.h"
#include "ui/common/return_key.h"
#include "ui/common/theme.h"
#include "ui/common/time_text.h"
#include "ui/training/training_draft.h"

namespace moodogram::ui {
namespace {

enum Column { kFile, kEmotion, kGroup, kLength, kRate, kProblem };

constexpr int kFileRole = Qt::UserRole;
constexpr std::size_t kMostRows = 5000;  // beyond, only a part is listed
constexpr int kFewGroups = 5;
constexpr int kColumnGap = 10;
constexpr double kUnbalanced = 3;

QString finding(bool isGood, const QString& title, const QString& text) {
  return tableRow({isGood ? QStringLiteral("✓") : QStringLiteral("⚠"), QStringLiteral("<b>%1</b> %2").arg(title, text)},
                  8);
}

QString problemOf(const RecordingFacts& facts) {
  if (!facts.problem.isEmpty()) return messageText(facts.problem);
  //: What is odd about a recording
  if (facts.isSilent()) return CheckPage::tr("silent");
  if (facts.clippedSamples > 0)
    return CheckPage::tr("%Ln clipped sample(s)", nullptr, pluralCount(facts.clippedSamples));
  return {};
}

/// Sets of recordings that are one and the same.
Duplicates copiesIn(const DatasetReport& report) {
  Duplicates copies = report.duplicates;
  if (report.soundCopies) copies.insert(copies.end(), report.soundCopies->begin(), report.soundCopies->end());
  return copies;
}

/// Whether the recordings are of one group, which is on one side of any split.
bool isWithinGroup(const Dataset& dataset, const std::vector<std::size_t>& recordings) {
  const std::string& group = dataset.recordings[recordings.front()].group;
  return !group.empty() &&
         std::ranges::all_of(recordings, [&](std::size_t i) { return dataset.recordings[i].group == group; });
}

QString copiesFinding(const Dataset& dataset, const DatasetReport& report, bool isLast) {
  const Duplicates copies = copiesIn(report);
  const int sets = pluralCount(std::ssize(copies));
  // Sentences are too short to be told by their sound.
  const bool isWholeCompared = report.soundCopies && areAllLongEnough(report.recordings);
  if (sets == 0 && !isLast)
    return finding(
        true, CheckPage::tr("Copies."),
        CheckPage::tr("No recording is there twice in the same encoding. Other encodings are still being compared."));
  if (sets == 0)
    return finding(true, CheckPage::tr("Copies."),
                   isWholeCompared ? CheckPage::tr("No recording is there twice, nor in another encoding.")
                                   : CheckPage::tr("No recording is there twice."));
  if (std::ranges::all_of(copies, [&](const auto& same) { return isWithinGroup(dataset, same); }))
    return finding(
        false, CheckPage::tr("Copies."),
        CheckPage::tr("%Ln recording(s) more than once in the data. Copies stay on the same side.", nullptr, sets));
  return finding(false, CheckPage::tr("Copies."),
                 CheckPage::tr("%Ln recording(s) more than once in the data, and not in one group. Only files with the "
                               "same bytes stay on the same side for certain: leave the other copies out, or name one "
                               "group for both.",
                               nullptr, sets));
}

}  // namespace

CheckPage::CheckPage(TrainingDraft& draft)
    //: Name of a step: are the recordings fit to learn from?
    : TrainingPage(draft, tr("Check"), tr("Are they fit to learn from?"),
                   tr("What is odd about the recordings, before anything is trained on them.")),
      m_findings(new QLabel(this)),
      m_onlyProblems(new QCheckBox(tr("Only those with &problems"), this)),
      m_recordings(new QTreeWidget(this)) {
  m_findings->setObjectName(QStringLiteral("checkFindings"));
  m_findings->setTextFormat(Qt::RichText);
  m_findings->setAlignment(leading(layoutDirection()) | Qt::AlignVCenter);
  m_findings->setWordWrap(true);
  m_findings->setTextInteractionFlags(Qt::TextSelectableByMouse);
  column()->addWidget(m_findings);
  auto* row = new QHBoxLayout;
  row->addWidget(headingLabel(tr("Recordings"), this));
  auto* hint = mutedLabel(tr("Double-click to listen"), this);
  hint->setWordWrap(false);
  row->addWidget(hint);
  row->addStretch();
  row->addWidget(m_onlyProblems);
  column()->addLayout(row);
  m_onlyProblems->setObjectName(QStringLiteral("checkOnlyProblems"));
  m_recordings->setObjectName(QStringLiteral("checkRecordings"));
  m_recordings->setAccessibleName(tr("Recordings"));
  //: Headings of a table; a group is one person or one piece; rate is the sample rate
  m_recordings->setHeaderLabels({tr("File"), tr("Emotion"), tr("Group"), tr("Length"), tr("Rate"), tr("What is odd")});
  m_recordings->setRootIsDecorated(false);
  m_recordings->setUniformRowHeights(true);
  m_recordings->header()->setStretchLastSection(true);
  m_recordings->headerItem()->setTextAlignment(kLength, Qt::AlignRight | Qt::AlignVCenter);
  m_recordings->setItemDelegateForColumn(kFile, new NameDelegate(m_recordings));
  column()->addWidget(m_recordings, 1);
  connect(m_onlyProblems, &QCheckBox::toggled, this, &CheckPage::showRecordings);
  connect(m_recordings, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
    Q_EMIT playRequested(toPath(item->data(kFile, kFileRole).toString()));
  });
  keepReturn(*m_recordings);  // it plays, and the wizard stays
  connect(&draft, &TrainingDraft::dataChanged, this, &CheckPage::showReport);
  connect(&draft, &TrainingDraft::splitChanged, this, &CheckPage::showFindings);
  showReport();
}

QString CheckPage::problem() const {
  if (!draft().dataset()) return tr("The recordings have not been read yet.");
  const auto& recordings = draft().dataset()->recordings;
  const auto sameAsFirst = [&](const Recording& each) { return each.label.top() == recordings.front().label.top(); };
  if (!recordings.empty() && std::ranges::all_of(recordings, sameAsFirst))
    return tr("Every recording is %1: there is nothing to tell apart. Add recordings of another emotion.")
        .arg(classWord(recordings.front().label.top()));
  const auto& report = draft().report();
  if (!report) return {};
  const auto usable =
      std::ranges::count_if(report->recordings, [](const RecordingFacts& facts) { return facts.sampleRateHz > 0; });
  return usable < 2 ? tr("Hardly any of the files can be decoded. Choose other recordings.") : QString();
}

void CheckPage::showReport() {
  showFindings();
  showRecordings();
  refreshProblem();
}

void CheckPage::showFindings() {
  const auto& dataset = draft().dataset();
  const auto& report = draft().report();
  if (!dataset || !report) return m_findings->setText(tr("The recordings are being read…"));
  const EmotionCounts found = countEmotions(*dataset);
  const std::span counts = std::span(found.of).first(kEmotionCount);
  const int neutral = found.of[static_cast<std::size_t>(MoodClass::Neutral)];
  const auto [least, most] = std::ranges::minmax_element(neutral > 0 ? std::span(found.of) : counts);
  QStringList absent;
  for (const Emotion emotion : kEmotions)
    if (counts[static_cast<std::size_t>(emotion)] == 0) absent << emotionWord(emotion);
  QString rows;
  if (!absent.isEmpty())
    rows += finding(false, tr("Emotions."),
                    //: %1: one or more emotions, "calm and sad"
                    tr("There are no recordings of these emotions: %1. The network will never say so.")
                        .arg(QLocale().createSeparatedList(absent)));
  else if (*most > kUnbalanced * *least)
    rows +=
        finding(false, tr("Emotions."),
                tr("The most frequent has %L1 times as many recordings as the rarest. “Weigh rare emotions up” on the "
                   "recipe's expert page helps.")
                    .arg(static_cast<double>(*most) / *least, 0, 'f', 1));
  else
    rows += finding(true, tr("Emotions."), tr("All five are there, evenly enough."));

  const auto ungrouped = std::ranges::count_if(dataset->recordings, &std::string::empty, &Recording::group);
  const int groups = static_cast<int>(report->groups);
  const QString kind = groupsText(groups, dataset->groupKind);
  if (ungrouped > 0)
    rows += finding(false, tr("Groups."),
                    tr("%Ln recording(s) say nothing about who made them. If people are on both sides of the test, its "
                       "score flatters.",
                       nullptr, pluralCount(ungrouped)));
  else
    rows +=
        finding(groups >= kFewGroups, tr("Groups."),
                //: %1: a number of groups, "24 actors"
                groups >= kFewGroups ? tr("%1, each on one side of the split only.").arg(kind)
                                     //: %1: a number of groups, "2 actors"
                                     : tr("%1 only: what the network learns may be them, not the emotion.").arg(kind));
  const int torn = static_cast<int>(report->tornGroups.size());
  rows += finding(true, tr("Leak guard."),
                  //: %1: a number of groups, "12 actors"
                  torn > 0 ? tr("A random split would put %1 on both sides, and the network would be tested on what it "
                                "knows: in published audits that flatters by 9 to 12 points. Here groups are never "
                                "torn.")
                                 .arg(groupsText(torn, dataset->groupKind))
                           : tr("Nothing could be known again on the other side of a split."));
  if (draft().split() && !draft().split()->facts.leaks.isEmpty())
    rows += finding(false, tr("Split."), messageText(draft().split()->facts.leaks).toHtmlEscaped());
  if (report->headersOnly) {
    rows += finding(true, tr("Sound."), tr("Still being read: levels, copies and damage follow."));
  } else {
    int odd = 0;
    for (const RecordingFacts& facts : report->recordings) odd += problemOf(facts).isEmpty() ? 0 : 1;
    rows += odd > 0 ? finding(false, tr("Sound."),
                              tr("%Ln recording(s) with damage, silence or clipping; see below. What cannot be decoded "
                                 "is left out.",
                                 nullptr, odd))
                    : finding(true, tr("Sound."), tr("Every file can be decoded; none is silent or clipped."));
    rows += copiesFinding(*dataset, *report, draft().isInspected());
  }
  m_findings->setText(tableOf(rows));
}

void CheckPage::showRecordings() {
  m_recordings->clear();
  const auto& dataset = draft().dataset();
  const auto& report = draft().report();
  if (!dataset) return;
  std::map<std::size_t, std::size_t> copies;  // of each of several, another one
  if (report)
    for (const std::vector<std::size_t>& same : copiesIn(*report))
      for (const std::size_t i : same) copies[i] = i == same.front() ? same.back() : same.front();
  QList<QTreeWidgetItem*> items;
  for (std::size_t i = 0; i < dataset->recordings.size() && items.size() < static_cast<int>(kMostRows); ++i) {
    const Recording& recording = dataset->recordings[i];
    const RecordingFacts facts = report ? report->recordings[i] : RecordingFacts();
    QString problem = problemOf(facts);
    if (const auto copy = copies.find(i); copy != copies.end())
      //: %1: a file name
      problem += (problem.isEmpty() ? QString() : QStringLiteral(" · ")) +
                 tr("same as %1").arg(isolated(pathText(dataset->recordings[copy->second].file.filename())));
    if (m_onlyProblems->isChecked() && problem.isEmpty()) continue;
    auto* item = new QTreeWidgetItem;
    item->setText(kFile, pathText(recording.file.filename()));
    item->setToolTip(kFile, isolated(pathText(recording.file)));
    item->setData(kFile, kFileRole, fromPath(recording.file));
    item->setText(kEmotion,
                  classGlyph(recording.label.top()) + QStringLiteral("  ") + classLabel(recording.label.top()));
    item->setText(kGroup, toText(toValidUtf8(recording.group)));
    if (facts.seconds > 0) item->setText(kLength, timeText(facts.seconds));
    if (facts.sampleRateHz > 0) item->setText(kRate, tr("%L1 kHz").arg(facts.sampleRateHz / 1000.0, 0, 'g', 4));
    item->setTextAlignment(kLength, Qt::AlignRight | Qt::AlignVCenter);
    item->setText(kProblem, problem);
    item->setToolTip(kProblem, problem);
    items << item;
  }
  m_recordings->addTopLevelItems(items);
  for (int column = kFile; column < kProblem; ++column) {
    m_recordings->resizeColumnToContents(column);
    m_recordings->setColumnWidth(column, m_recordings->columnWidth(column) + kColumnGap);
  }
}

}  // namespace moodogram::ui
