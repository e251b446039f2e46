// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/spectrogram_panel.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QSettings>
#include <QSplitter>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "core/base/find_files.h"
#include "core/system/file_status.h"
#include "ui/common/elided_label.h"
#include "ui/common/file_links.h"
#include "ui/common/formatters.h"
#include "ui/common/time_text.h"
#include "ui/export/export_dialog.h"
#include "ui/spectrogram/action_choice.h"
#include "ui/spectrogram/comparison_pane.h"
#include "ui/spectrogram/network_view_popup.h"
#include "ui/spectrogram/pill_button.h"
#include "ui/spectrogram/plot/axis_labels.h"
#include "ui/spectrogram/plot/spectrogram_plot.h"
#include "ui/spectrogram/slice_panel.h"
#include "ui/spectrogram/spectrogram_actions.h"
#include "ui/spectrogram/spectrogram_tool_bar.h"
#include "ui/spectrogram/spectrogram_view.h"
#include "ui/spectrogram/tiles/tile_service.h"
#include "ui/spectrogram/view_export.h"

namespace moodogram::ui {
namespace {

constexpr double kZoomPerStep = 1.25;
constexpr double kToolBarPart = 0.6;  ///< of the header, before the title gives way

/// What can be compared; empty: it is for somebody else, such as a folder for the library.
std::filesystem::path oneAudioFile(const QMimeData& data) {
  const QList<QUrl> urls = data.urls();
  if (urls.size() != 1) return {};
  std::filesystem::path file = localFile(urls.front());
  if (!hasAudioExtension(file)) return {};
  const auto status = statusOf(file);
  return status && status->isRegular() ? file : std::filesystem::path();
}

}  // namespace

SpectrogramPanel::SpectrogramPanel(QWidget* parent) : QWidget(parent), m_actions(new SpectrogramActions(this)) {
  setObjectName(QStringLiteral("spectrogramPanel"));
  setAcceptDrops(true);
  addActions(m_actions->all());  // for their keys
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 6);
  layout->setSpacing(0);
  buildHeader(layout);
  buildViews(layout);
  connectActions();
  applySettings();
  clear();
}

SpectrogramPanel::~SpectrogramPanel() = default;

void SpectrogramPanel::buildHeader(QBoxLayout* layout) {
  m_titleLabel = new ElidedLabel(this);
  m_titleLabel->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
  QFont bold = m_titleLabel->font();
  bold.setBold(true);
  m_titleLabel->setFont(bold);
  m_artistLabel = new ElidedLabel(this);
  m_artistLabel->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
  m_artistLabel->setForegroundRole(QPalette::PlaceholderText);
  const auto addState = [this](const char* name, const QString& toolTip) {
    auto* pill = new PillButton(this);
    pill->setObjectName(QLatin1String(name));
    pill->setToolTip(toolTip);
    pill->setCheckable(true);
    pill->setChecked(true);
    pill->hide();
    return pill;
  };
  m_loopPill = addState("pillLoop", tr("This part is played over and over; press to play on (Esc)"));
  m_bandPill = addState("pillBand", tr("Only these frequencies are heard; press to hear everything (Esc)"));
  m_toolBar = new SpectrogramToolBar(*m_actions, this);
  auto* header = new QHBoxLayout;
  header->setContentsMargins(12, 8, 12, 2);
  header->setSpacing(12);
  header->addWidget(m_titleLabel);
  header->addWidget(m_artistLabel);
  header->addWidget(m_loopPill);
  header->addWidget(m_bandPill);
  header->addWidget(m_toolBar, 1);
  layout->addLayout(header);
  connect(m_loopPill, &PillButton::clicked, this, [this] { Q_EMIT loopRequested(std::nullopt); });
  connect(m_bandPill, &PillButton::clicked, this, [this] { Q_EMIT bandRequested(std::nullopt); });
}

void SpectrogramPanel::buildViews(QBoxLayout* layout) {
  m_view = new SpectrogramView(this);
  m_slice = new SlicePanel(this);
  m_slice->setTiles(&m_view->tiles());
  m_views = new QSplitter(Qt::Vertical, this);
  m_views->setObjectName(QStringLiteral("comparisonSplitter"));
  m_views->addWidget(m_view);
  m_sides = new QSplitter(Qt::Horizontal, this);
  m_sides->setObjectName(QStringLiteral("sliceSplitter"));
  m_sides->addWidget(m_views);
  m_sides->addWidget(m_slice);
  m_sides->setStretchFactor(0, 1);
  for (QSplitter* splitter : {m_views, m_sides}) {
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
  }
  layout->addWidget(m_sides, 1);
  connect(m_view, &SpectrogramView::seekRequested, this, &SpectrogramPanel::seekRequested);
  connect(m_view, &SpectrogramView::failed, this, &SpectrogramPanel::failed);
  connect(m_view, &SpectrogramView::pictureMoved, this, &SpectrogramPanel::alignSlice);
  connect(m_view, &SpectrogramView::opened, this, [this] {
    m_toolBar->setSampleRateHz(m_view->tiles().sampleRateHz());
    m_actions->setChannelCount(m_view->tiles().channels());
  });
}

void SpectrogramPanel::connectActions() {
  const SpectrogramActions& a = *m_actions;
  connect(&a, &SpectrogramActions::settingsChanged, this, &SpectrogramPanel::applySettings);
  SpectrogramPlot& plot = m_view->plot();
  connect(a.fit, &QAction::triggered, &plot, &SpectrogramPlot::fit);
  connect(a.wholeView, &QAction::triggered, &plot, &SpectrogramPlot::reset);
  connect(a.zoomIn, &QAction::triggered, this, [this] { zoom(1 / kZoomPerStep); });
  connect(a.zoomOut, &QAction::triggered, this, [this] { zoom(kZoomPerStep); });
  connect(a.back, &QAction::triggered, &plot, &SpectrogramPlot::goBack);
  connect(a.forward, &QAction::triggered, &plot, &SpectrogramPlot::goForward);
  connect(a.freeze, &QAction::toggled, this, [this](bool on) {
    m_view->plot().setAxesFrozen(on);
    if (m_compared) m_compared->view().plot().setAxesFrozen(on);
  });
  connect(&a, &SpectrogramActions::toolChosen, this, &SpectrogramPanel::setTool);
  m_networkView = new NetworkViewPopup(this);
  connect(a.networkView, &QAction::triggered, this,
          [this] { m_networkView->showWindow(m_track.file, pointedSeconds(), m_modelFile, *m_toolBar); });
  connect(a.explainMood, &QAction::triggered, this, [this] { Q_EMIT explanationRequested(m_track, pointedSeconds()); });
  plot.addActions({a.explainMood, a.noteLabels, a.grid});  // for its menu
  connect(m_networkView, &NetworkViewPopup::explanationRequested, this,
          [this](double atSeconds) { Q_EMIT explanationRequested(m_track, atSeconds); });
  connect(a.exportView, &QAction::triggered, this, &SpectrogramPanel::openExport);
  connect(a.compareFile, &QAction::triggered, this, &SpectrogramPanel::askForCompared);
  connect(a.swapCompared, &QAction::triggered, this, &SpectrogramPanel::swapRequested);
  connect(a.closeCompared, &QAction::triggered, this, &SpectrogramPanel::closeCompared);
  connect(a.besideCompared, &QAction::toggled, this,
          [this](bool beside) { m_views->setOrientation(beside ? Qt::Horizontal : Qt::Vertical); });
  connect(a.linkCompared, &QAction::toggled, this, &SpectrogramPanel::linkCompared);
  connectPlot();
  connect(a.leave, &QAction::triggered, this, &SpectrogramPanel::leave);
  connect(a.fullScreen, &QAction::toggled, this, &SpectrogramPanel::showWhatEscEnds);
  closeCompared();
}

double SpectrogramPanel::pointedSeconds() const {
  const auto& cursor = m_view->plot().cursorPoint();
  return cursor ? cursor->seconds : m_playheadSeconds;
}

void SpectrogramPanel::connectPlot() {
  const SpectrogramActions& a = *m_actions;
  SpectrogramPlot& plot = m_view->plot();
  connect(&plot, &SpectrogramPlot::toolChanged, this, &SpectrogramPanel::setTool);
  connect(&plot, &SpectrogramPlot::cursorChanged, this, [this](const std::optional<PlotPoint>& point) {
    m_slice->setPointerSeconds(point ? std::optional(point->seconds) : std::nullopt);
  });
  connect(&plot, &SpectrogramPlot::selectionChanged, this, &SpectrogramPanel::onSelectionChanged);
  connect(&plot, &SpectrogramPlot::playRequested, this, [this](const auto& part) { play(part, false); });
  connect(&plot, &SpectrogramPlot::loopRequested, this, [this](const auto& part) { play(part, true); });
  connect(&plot, &SpectrogramPlot::exportRequested, this, &SpectrogramPanel::openExport);
  connect(a.playSelection, &QAction::triggered, this, [this] {
    if (const auto& selection = m_view->plot().selection()) Q_EMIT playRangeRequested(selection->time);
  });
  connect(a.loopSelection, &QAction::triggered, this, [this](bool on) {
    const auto& selection = m_view->plot().selection();
    m_loopedSelection = on && selection ? std::optional(selection->time) : std::nullopt;
    Q_EMIT loopRequested(m_loopedSelection);
  });
  connect(a.filterSelection, &QAction::triggered, this, [this](bool on) {
    const auto& selection = m_view->plot().selection();
    Q_EMIT bandRequested(on && selection ? selection->band : std::nullopt);
  });
  connect(a.zoomToSelection, &QAction::triggered, &plot, &SpectrogramPlot::zoomToSelection);
  connect(a.clearSelection, &QAction::triggered, this, [this] { m_view->plot().setSelection(std::nullopt); });
}

void SpectrogramPanel::play(const SpectrogramSelection& part, bool loop) {
  Q_EMIT bandRequested(part.band);
  m_loopedSelection = loop ? std::optional(part.time) : std::nullopt;
  if (loop)
    Q_EMIT loopRequested(part.time);
  else
    Q_EMIT playRangeRequested(part.time);
}

void SpectrogramPanel::enableSelectionActions() {
  const auto& selection = m_view->plot().selection();
  const bool isPart = selection && selection->time.durationSeconds() > 0;
  m_actions->setHasSelection(isPart, isPart && selection->band);
}

void SpectrogramPanel::onSelectionChanged() {
  enableSelectionActions();
  const auto& selection = m_view->plot().selection();
  const bool isPart = selection && selection->time.durationSeconds() > 0;
  m_slice->setSelection(isPart ? std::optional(selection->time) : std::nullopt);
  // A loop goes with the selection that it came from.
  if (!m_loopedSelection || m_loop != m_loopedSelection) return;
  m_loopedSelection = isPart ? std::optional(selection->time) : std::nullopt;
  Q_EMIT loopRequested(m_loopedSelection);
}

void SpectrogramPanel::setTool(PlotTool tool) {
  m_actions->tool->setValue(static_cast<int>(tool));
  m_view->plot().setTool(tool);
  if (m_compared) m_compared->view().plot().setTool(tool);
}

void SpectrogramPanel::zoom(double factor) {
  SpectrogramPlot& plot = m_view->plot();
  const QCPRange range = plot.timeRange();
  plot.setTimeRange(range.center() - range.size() * factor / 2, range.center() + range.size() * factor / 2);
}

void SpectrogramPanel::linkCompared() {
  if (!m_compared) return;
  SpectrogramPlot& first = m_view->plot();
  SpectrogramPlot& second = m_compared->view().plot();
  first.disconnect(&second);
  second.disconnect(&first);
  if (m_actions->linkCompared->isChecked()) return SpectrogramPlot::link(&first, &second);
  for (SpectrogramPlot* plot : {&first, &second}) {
    plot->extendTimeTo(0);
    plot->showCrossHair(std::nullopt);
  }
}

void SpectrogramPanel::leave() {
  if (m_actions->fullScreen->isChecked()) return m_actions->fullScreen->setChecked(false);
  Q_EMIT loopRequested(std::nullopt);
  Q_EMIT bandRequested(std::nullopt);
}

void SpectrogramPanel::showWhatEscEnds() {
  m_actions->setCanLeave(m_actions->fullScreen->isChecked() || m_actions->loopSelection->isChecked() ||
                         m_actions->filterSelection->isChecked());
}

void SpectrogramPanel::applySettings() {
  const ViewSettings& settings = m_actions->settings();
  m_view->apply(settings);
  if (m_compared) m_compared->view().apply(settings);
  m_slice->setVisible(settings.slice);
}

void SpectrogramPanel::alignSlice() {
  if (!m_slice->isVisible()) return;
  const QRect picture = m_view->plot().pictureRect();
  const int top = m_slice->mapFromGlobal(m_view->plot().mapToGlobal(picture.topLeft())).y();
  m_slice->setSpan(top, top + picture.height());
}

void SpectrogramPanel::showTrack(const ShownTrack& track) {
  m_track = track;
  m_titleLabel->setText(track.title);
  m_artistLabel->setText(track.artist);
  setTimeline({});
  m_loopedSelection.reset();  // a loop of another track has nothing to do with what is selected here
  m_view->showFile(track.file);
  m_actions->setHasTrack(true);
  arrangeHeader();
}

void SpectrogramPanel::clear() {
  m_track = {};
  m_titleLabel->clear();
  m_artistLabel->clear();
  m_view->clear();
  m_actions->setHasTrack(false);
  showLoop(std::nullopt);
}

void SpectrogramPanel::setTimeline(const EmotionTimeline& timeline, std::optional<float> known) {
  m_timeline = timeline;
  m_known = known;
  m_view->setTimeline(timeline);
}

void SpectrogramPanel::setPlayheadSeconds(double seconds) {
  m_playheadSeconds = seconds;
  m_view->setPlayheadSeconds(seconds);
  m_slice->setPlayheadSeconds(seconds);
}

void SpectrogramPanel::compareWith(const ShownTrack& track) {
  if (!m_compared) {
    m_compared = new ComparisonPane(*m_actions, this);
    m_views->addWidget(m_compared);
    m_views->setSizes({1, 1});  // halves
    connect(&m_compared->view(), &SpectrogramView::failed, this, &SpectrogramPanel::failed);
    connect(&m_compared->view(), &SpectrogramView::seekRequested, this, &SpectrogramPanel::comparedSeekRequested);
    connect(&m_compared->view().plot(), &SpectrogramPlot::toolChanged, this, &SpectrogramPanel::setTool);
    m_compared->view().plot().addActions({m_actions->noteLabels, m_actions->grid});
    m_compared->view().apply(m_actions->settings());
    m_compared->view().plot().setTool(m_view->plot().tool());
    m_compared->view().plot().setAxesFrozen(m_actions->freeze->isChecked());
    linkCompared();
  }
  m_comparedTrack = track;
  m_compared->showTrack(track);
  m_actions->setComparing(true);
  m_actions->swapCompared->setEnabled(track.id != 0);
}

void SpectrogramPanel::closeCompared() {
  // Later: the button that was pressed is a part of it.
  if (m_compared) {
    m_view->plot().disconnect(&m_compared->view().plot());
    m_view->plot().extendTimeTo(0);
    m_compared->hide();
    std::exchange(m_compared, nullptr)->deleteLater();
  }
  m_comparedTrack = {};
  m_actions->setComparing(false);
}

void SpectrogramPanel::setComparedTimeline(const EmotionTimeline& timeline) {
  if (m_compared) m_compared->view().setTimeline(timeline);
}

void SpectrogramPanel::setComparedPlayheadSeconds(double seconds) {
  if (m_compared) m_compared->view().setPlayheadSeconds(seconds);
}

void SpectrogramPanel::askForCompared() {
  auto* dialog = new QFileDialog(this, tr("Compare with a file"), pathText(m_track.file.parent_path()));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFile);
  connect(dialog, &QFileDialog::fileSelected, this,
          [this](const QString& file) { Q_EMIT compareRequested(toPath(file)); });
  dialog->open();
}

void SpectrogramPanel::showLoop(std::optional<TimeRange> loop) {
  m_loop = loop;
  m_actions->loopSelection->setChecked(loop.has_value());
  enableSelectionActions();
  m_loopPill->setVisible(loop.has_value());
  m_loopPill->setChecked(true);
  showWhatEscEnds();
  if (loop)
    m_loopPill->setText(
        //: %1, %2: times; the cross is the sign for ending it
        tr("Loop %1–%2  ✕").arg(timeText(loop->startSeconds, 1), timeText(loop->endSeconds, 1)));
  arrangeHeader();
}

void SpectrogramPanel::showBand(std::optional<FrequencyBand> band) {
  m_actions->filterSelection->setChecked(band.has_value());
  enableSelectionActions();
  m_bandPill->setVisible(band.has_value());
  m_bandPill->setChecked(true);
  showWhatEscEnds();
  if (band)
    //: %1, %2: frequencies; the cross is the sign for ending it
    m_bandPill->setText(tr("Only %1 – %2  ✕").arg(frequencyLabel(band->lowHz), frequencyLabel(band->highHz)));
  arrangeHeader();
}

void SpectrogramPanel::arrangeHeader() {
  m_toolBar->setMinimumWidth(std::min(m_toolBar->sizeHint().width(), static_cast<int>(width() * kToolBarPart)));
}

void SpectrogramPanel::resizeEvent(QResizeEvent* event) {
  arrangeHeader();
  QWidget::resizeEvent(event);
}

void SpectrogramPanel::saveSettings(QSettings& settings) const {
  saveViewSettings(settings, m_actions->settings());
  settings.setValue("spectrogram/sides", m_sides->saveState());
  settings.setValue("spectrogram/beside", m_actions->besideCompared->isChecked());
}

void SpectrogramPanel::restoreSettings(const QSettings& settings) {
  m_actions->setSettings(loadViewSettings(settings));
  m_sides->restoreState(settings.value("spectrogram/sides").toByteArray());
  m_actions->besideCompared->setChecked(settings.value("spectrogram/beside").toBool());
}

void SpectrogramPanel::openExport() {
  if (!m_view->tiles().hasTrack()) return;
  ExportRequest request = exportRequestOf(*m_view, m_track, m_timeline, m_playheadSeconds);
  request.modelFile = m_modelFile;
  request.modelName = m_modelName;
  request.known = m_known;
  auto* dialog = new ExportDialog(std::move(request), this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &ExportDialog::exported, m_view,
          [this](const QString& file) { m_view->showDone(tr("Saved: %1").arg(file)); });
  dialog->open();
}

void SpectrogramPanel::dragEnterEvent(QDragEnterEvent* event) {
  // A file that is dropped on the spectrogram is compared with it; anything else is the window's.
  if (!m_track.file.empty() && !oneAudioFile(*event->mimeData()).empty())
    event->acceptProposedAction();
  else
    event->ignore();
}

void SpectrogramPanel::dropEvent(QDropEvent* event) {
  const std::filesystem::path file = oneAudioFile(*event->mimeData());
  if (file.empty()) return event->ignore();
  event->acceptProposedAction();
  Q_EMIT compareRequested(file);
}

}  // namespace moodogram::ui
