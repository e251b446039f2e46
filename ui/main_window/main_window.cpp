// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/main_window.h"
#include "core/playlist_files/playlist_file.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QFileDialog>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QUndoStack>
#include <QVBoxLayout>
#include <QWindowStateChangeEvent>
#include <algorithm>
#include <system_error>
#include <utility>

#include "core/library/cover_reader.h"
#include "ui/bridge/computing_device.h"
#include "ui/bridge/playlist_service.h"
#include "ui/common/emotion_style.h"
#include "ui/common/formatters.h"
#include "ui/common/message_strip.h"
#include "ui/common/message_text.h"
#include "ui/common/reading_direction.h"
#include "ui/desktop/notifications.h"
#include "ui/library/cover_loader.h"
#include "ui/library/library_actions.h"
#include "ui/library/library_transfers.h"
#include "ui/library/search_completer.h"
#include "ui/library/search_field.h"
#include "ui/library/side_bar.h"
#include "ui/library/track_selection.h"
#include "ui/library/track_table.h"
#include "ui/library/welcome_panel.h"
#include "ui/live/live_panel.h"
#include "ui/main_window/focus_mode.h"
#include "ui/main_window/help_dialogs.h"
#include "ui/main_window/main_actions.h"
#include "ui/main_window/playback_actions.h"
#include "ui/main_window/playback_controller.h"
#include "ui/main_window/selection_presenter.h"
#include "ui/main_window/spectrogram_controller.h"
#include "ui/main_window/status_panel.h"
#include "ui/mood/mood_panel.h"
#include "ui/player/player.h"
#include "ui/player/transport_bar.h"
#include "ui/playlist/playlist_controller.h"
#include "ui/playlist/playlist_editor.h"
#include "ui/preferences/preferences_dialog.h"
#include "ui/spectrogram/explanation_dialog.h"
#include "ui/spectrogram/spectrogram_actions.h"
#include "ui/spectrogram/spectrogram_panel.h"
#include "ui/training/training_controller.h"

namespace moodogram::ui {
namespace {

/// A bar over the whole width of the window that cannot be moved.
QToolBar* makeBar(QMainWindow& window, Qt::ToolBarArea area, const char* name, const QString& title, QWidget* content) {
  auto* bar = new QToolBar(title, &window);
  bar->setObjectName(QString::fromLatin1(name));
  bar->setMovable(false);
  bar->setContextMenuPolicy(Qt::PreventContextMenu);
  bar->toggleViewAction()->setVisible(false);
  bar->addWidget(content);
  window.addToolBar(area, bar);
  return bar;
}

}  // namespace

MainWindow::MainWindow(Services services, QWidget* parent)
    : QMainWindow(parent),
      m_services(services),
      m_controller(new LibraryController(services.library, services.analysis, this)),
      m_actions(new MainActions(*this)),
      m_undoStack(new QUndoStack(this)),
      m_covers(new CoverLoader(
          [](const std::filesystem::path& file) {
            std::optional<Cover> cover = readCover(file);
            return cover ? std::optional(std::move(cover->bytes)) : std::nullopt;
          },
          this)),
      m_device(new ComputingDevice(this)) {
  setWindowTitle(QStringLiteral("Moodogram"));
  setAcceptDrops(true);
  setDockOptions(QMainWindow::AnimatedDocks);
  buildToolRow();
  buildCentre();
  buildMoodDock();
  buildTransport();
  m_status = new StatusPanel(*statusBar(), m_services.library, m_services.analysis);
  m_status->setOutput(m_services.player.outputDescription());
  m_selection = new SelectionPresenter(*m_controller, m_services.library, *m_spectrogram, *m_mood, this);
  m_playback = new PlaybackController(m_services.player, *m_transport, *m_spectrogram, *m_table, *m_controller,
                                      *m_selection, *m_covers, this);
  m_playbackActions = new PlaybackActions(m_actions->playbackMenu(), *this, *m_playback);
  buildQueueDock();
  new SpectrogramController(*m_spectrogram, *m_table, *m_controller, m_services.library, *m_selection, this);
  m_libraryActions =
      new LibraryActions(*m_controller, m_services.library, *m_table, *m_selected, *m_covers, *m_undoStack, *this);
  m_playlistService = new PlaylistService(m_services.library.libraryFile(), this);
  m_playlists = new PlaylistController(*m_playlistService, *m_controller, m_services.library, *m_sideBar, *m_editor,
                                       *m_undoStack, *this);
  m_notifications = new Notifications(m_services.analysis, *m_playback, this);
  connectActions();
  connectPlaylists();
  connectSpectrogram();
  connectParts();
  connectAnalysis();
  connectPlayback();
  connectTraining();
  buildPreferences();
  buildHelp();
  resize(1400, 900);
  m_columns->setSizes({184, 1216});
  m_rows->setSizes({380, 420});
  m_table->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildToolRow() {
  auto* row = new QWidget(this);
  auto* addFolder = new QPushButton(tr("+ Add folder"), row);
  addFolder->setObjectName(QStringLiteral("toolAddFolder"));
  auto* newPlaylist = new QPushButton(tr("New mood playlist"), row);
  newPlaylist->setObjectName(QStringLiteral("toolNewPlaylist"));
  newPlaylist->setProperty("primary", true);
  m_filter = new SearchField(row);
  m_filter->setObjectName(QStringLiteral("filter"));
  m_filter->completer().setTracks([this] { return TrackSpan(m_controller->model().tracks()); });
  m_filter->setMaximumWidth(520);
  m_count = new QLabel(row);
  m_count->setObjectName(QStringLiteral("filterCount"));
  m_count->setProperty("muted", true);
  auto* layout = new QHBoxLayout(row);
  layout->setContentsMargins(14, 7, 14, 7);
  layout->setSpacing(10);
  layout->addWidget(addFolder);
  layout->addWidget(newPlaylist);
  layout->addWidget(m_filter, 1);
  layout->addWidget(m_filter->makeHelpButton(row));
  layout->addWidget(m_count);
  layout->addStretch();
  //: Name of a tool bar
  makeBar(*this, Qt::TopToolBarArea, "toolRow", tr("Tools"), row);
  connect(addFolder, &QPushButton::clicked, m_actions->addFolder, &QAction::trigger);
  connect(newPlaylist, &QPushButton::clicked, m_actions->newPlaylist, &QAction::trigger);
}

void MainWindow::buildCentre() {
  m_sideBar = new SideBar(this);
  m_table = new TrackTable(&m_controller->model(), this);
  m_table->setCovers(m_covers);
  connect(m_controller, &LibraryController::aboutToRemove, m_table, &TrackTable::aboutToRemove);
  m_spectrogram = new SpectrogramPanel(this);
  m_rows = new QSplitter(Qt::Vertical, this);
  m_rows->setObjectName(QStringLiteral("rows"));
  m_editor =
      new PlaylistEditor(EntriesModel::Tracks{[this](TrackId id) { return m_controller->model().findShown(id); },
                                              [this](TrackId id) { return m_controller->model().correctionNote(id); }},
                         this);
  m_selected = new TrackSelection({.view = m_table,
                                   .tracks = [this] { return m_table->selectedTracks(); },
                                   .current = [this] { return m_table->currentTrack(); },
                                   .move = [this](int step) { return m_table->moveCurrent(step); },
                                   .isEmpty = [this] { return !m_table->selectionModel()->hasSelection(); }},
                                  {.view = &m_editor->table(),
                                   .tracks = [this] { return m_editor->selectedTracks(); },
                                   .current = [this] { return m_editor->currentTrack(); },
                                   .move = [this](int step) { return m_editor->moveCurrent(step); },
                                   .isEmpty = [this] { return m_editor->selectedTracks().empty(); }},
                                  this);
  m_lists = new QStackedWidget(this);
  m_lists->addWidget(m_table);
  m_lists->addWidget(m_editor);
  m_rows->addWidget(m_lists);
  m_rows->addWidget(m_spectrogram);
  m_welcome = new WelcomePanel(this);
  m_pages = new QStackedWidget(this);
  m_pages->addWidget(m_rows);
  m_pages->addWidget(m_welcome);
  m_messages = new MessageStrip(this);
  auto* centre = new QWidget(this);
  auto* centreLayout = new QVBoxLayout(centre);
  centreLayout->setContentsMargins(0, 0, 0, 0);
  centreLayout->setSpacing(0);
  centreLayout->addWidget(m_messages);
  centreLayout->addWidget(m_pages, 1);
  m_columns = new QSplitter(Qt::Horizontal, this);
  m_columns->setObjectName(QStringLiteral("columns"));
  m_columns->addWidget(m_sideBar);
  m_columns->addWidget(centre);
  m_columns->setStretchFactor(1, 1);
  for (QSplitter* splitter : {m_rows, m_columns}) {
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
  }
  setCentralWidget(m_columns);
}

void MainWindow::buildMoodDock() {
  m_mood = new MoodPanel(this);
  //: A part of the window
  m_moodDock = new QDockWidget(tr("Mood"), this);
  m_moodDock->setObjectName(QStringLiteral("moodDock"));
  m_moodDock->setFeatures(QDockWidget::NoDockWidgetFeatures);
  m_moodDock->setTitleBarWidget(new QWidget(m_moodDock));
  m_moodDock->setWidget(m_mood);
  addDockWidget(lastSide(layoutDirection()), m_moodDock);
  resizeDocks({m_moodDock}, {280}, Qt::Horizontal);
}

void MainWindow::buildTransport() {
  m_transport = new TransportBar(&m_services.player, this);
  m_transport->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  makeBar(*this, Qt::BottomToolBarArea, "transport", tr("Playback"), m_transport);
}

void MainWindow::connectActions() {
  const MainActions& a = *m_actions;
  connect(a.addFolder, &QAction::triggered, this, &MainWindow::askForFolder);
  connect(a.addDemo, &QAction::triggered, this, [this] { m_services.library.addDemoLibrary(); });
  connect(a.newPlaylist, &QAction::triggered, this, &MainWindow::openPlaylistDialog);
  connect(a.quit, &QAction::triggered, this, &QWidget::close);
  connect(a.find, &QAction::triggered, this, [this] {
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
  });
  m_actions->addLibrary(*m_libraryActions, *m_table);
  connect(m_libraryActions, &LibraryActions::done, m_messages, &MessageStrip::showSuccess);
  auto* transfers = new LibraryTransfers(*m_controller, m_services.library, *m_selected, *this);
  m_actions->addTransfers(*transfers);
  connect(transfers, &LibraryTransfers::done, m_messages, &MessageStrip::showSuccess);
  connect(transfers, &LibraryTransfers::failed, this, &MainWindow::showMessage);
  connect(a.selectAll, &QAction::triggered, m_selected, &TrackSelection::selectAll);
  const auto showPart = [this](QAction* action, QWidget* part) {
    action->setChecked(true);
    connect(action, &QAction::toggled, part, &QWidget::setVisible);
  };
  showPart(a.showSideBar, m_sideBar);
  showPart(a.showSpectrogram, m_spectrogram);
  showPart(a.showMoodDock, m_moodDock);
  connect(a.liveSpectrum, &QAction::triggered, this, &MainWindow::openLiveSpectrum);
  connect(a.fullScreen, &QAction::toggled, this,
          [this](bool on) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, on)); });
  m_actions->showThemeMode(m_services.theme.mode());
  connect(m_actions, &MainActions::themeModeChosen, this, [this](ThemeMode mode) {
    m_choseTheme = true;
    m_services.theme.setMode(mode);
  });
  m_actions->showMotionMode(m_services.theme.motion().mode());
  connect(m_actions, &MainActions::motionModeChosen, &m_services.theme.motion(), &Motion::setMode);
  setAnimated(!isMotionReduced(*this));
  connect(a.shortcuts, &QAction::triggered, this, [this] { showShortcutsDialog(this, m_actions->shortcutSections()); });
  connect(a.about, &QAction::triggered, this, [this] { showAboutDialog(this); });
  connect(a.aboutQt, &QAction::triggered, qApp, &QApplication::aboutQt);
}

void MainWindow::changeEvent(QEvent* event) {
  QMainWindow::changeEvent(event);
  if (event->type() != QEvent::WindowStateChange || isFullScreen() ||
      !static_cast<QWindowStateChangeEvent*>(event)->oldState().testFlag(Qt::WindowFullScreen))
    return;
  // The desktop can end it, too.
  m_actions->fullScreen->setChecked(false);
  m_spectrogram->actions().fullScreen->setChecked(false);
}

void MainWindow::connectSpectrogram() {
  const SpectrogramActions& a = m_spectrogram->actions();
  m_actions->addSpectrogram(a, *m_spectrogram);
  auto* focus = new FocusMode(
      *this, {menuBar(), statusBar(), findChild<QToolBar*>(QStringLiteral("toolRow")),
              findChild<QToolBar*>(QStringLiteral("transport")), m_sideBar, m_lists, m_moodDock, m_queueDock});
  connect(a.fullScreen, &QAction::toggled, focus, &FocusMode::setOn);
  connect(a.fullScreen, &QAction::toggled, this, [this](bool on) {
    if (on || m_actions->compactPlayer->isChecked()) return;  // what the user has hidden meanwhile stays so
    for (const auto& [action, part] : {std::pair<QAction*, QWidget*>(m_actions->showSideBar, m_sideBar),
                                       {m_actions->showMoodDock, m_moodDock},
                                       {m_actions->showQueue, m_queueDock}})
      part->setVisible(action->isChecked());
  });
  // With the spectrogram hidden there would be nothing.
  connect(m_actions->showSpectrogram, &QAction::toggled, a.fullScreen, &QAction::setEnabled);
  connect(m_spectrogram, &SpectrogramPanel::explanationRequested, this, &MainWindow::explainMood);
}

void MainWindow::connectParts() {
  connect(m_filter, &SearchField::queryChanged, &m_controller->model(), &TrackTableModel::setQuery);
  // What is typed searches the library, not the playlist that stands in front of it.
  connect(m_filter, &QLineEdit::textEdited, this, [this](const QString& text) {
    if (m_sideBar->playlist() != 0 && !text.trimmed().isEmpty()) m_sideBar->setSource(m_sideBar->source());
  });
  connect(&m_controller->model(), &QAbstractItemModel::modelReset, this, &MainWindow::showFilterCount);
  connect(m_sideBar, &SideBar::sourceChanged, &m_controller->model(), &TrackTableModel::setSource);
  connect(m_sideBar, &SideBar::sourceChanged, this, &MainWindow::showDistribution);
  connect(m_sideBar, &SideBar::filesDropped, this, [this](const QMimeData* mime) { addDropped(*mime); });
  connect(m_sideBar, &SideBar::removeFolderRequested, this,
          [this](const std::filesystem::path& folder) { m_libraryActions->askToRemoveFolder(folder, *this); });
  connect(m_table, &TrackTable::currentTrackChanged, m_selection, &SelectionPresenter::select);
  connect(m_welcome, &WelcomePanel::addFolderRequested, m_actions->addFolder, &QAction::trigger);
  connect(m_welcome, &WelcomePanel::demoRequested, m_actions->addDemo, &QAction::trigger);
  connect(m_selection, &SelectionPresenter::timelineChanged, this, &MainWindow::showModel);
  connect(m_controller, &LibraryController::libraryChanged, this, &MainWindow::onLibraryChanged);
  // After the first rows are there: reading large models takes a moment.
  connect(
      m_controller, &LibraryController::libraryChanged, &m_services.library,
      [this] { m_services.library.listModels(); }, Qt::SingleShotConnection);
  connect(&m_services.library, &LibraryService::modelsListed, this, &MainWindow::onModelsListed);
  connect(m_controller, &LibraryController::countsChanged, this, &MainWindow::showCounts);
  connect(m_status, &StatusPanel::cancelRequested, this, [this] {
    m_services.library.cancelScan();
    m_controller->cancelAnalysis();
  });
  connect(&m_services.player, &Player::outputChanged, m_status, &StatusPanel::setOutput);

  connect(&m_services.library, &LibraryService::failed, this,
          [this](quint64, const QString& message) { showMessage(message); });
  connect(&m_services.library, &LibraryService::damaged, this, [this](const QString& message) {
    //: A button beside a message that the library is damaged
    m_messages->showOffer(message, tr("Repair"),
                          [this] { m_playlistService->release([this] { m_services.analysis.release(); }); });
  });
  connect(&m_services.analysis, &AnalysisService::released, &m_services.library, &LibraryService::repair);
  connect(&m_services.library, &LibraryService::repaired, this, [this](qint64 kept, qint64 lost, const QString& file) {
    m_messages->withdrawOffer(tr("Repair"));
    m_messages->showSuccess(
        tr("The library has been repaired. Entries that were kept: %1; lost: %2. The damaged file is %3.")
            .arg(formatCount(kept), formatCount(lost), isolated(file)));
  });
  connect(&m_services.library, &LibraryService::watchingLimited, this,
          [this](const QString& message) { showMessage(message); });
  connect(&m_services.library, &LibraryService::scanStarted, this,
          [this] { m_welcome->setBusy(tr("Looking for music…")); });
  connect(&m_services.library, &LibraryService::scanFinished, this, [this](const ScanResult& result) {
    m_welcome->setBusy({});
    QStringList details;
    for (const Message& problem : result.problems) details << messageText(problem);
    if (!details.isEmpty())
      showMessage(details.size() == 1
                      ? details.front()
                      : tr("%Ln folder(s) or file(s) could not be read", nullptr, static_cast<int>(details.size())),
                  details.join(QLatin1Char('\n')));
  });
  connect(&m_services.player, &Player::failed, this, [this](const QString& message) { showMessage(message); });
}

void MainWindow::onLibraryChanged() {
  m_filter->completer().forgetValues();
  const bool empty = m_controller->model().tracks().empty();
  m_pages->setCurrentWidget(empty ? static_cast<QWidget*>(m_welcome) : m_rows);
  m_sideBar->setRoots(m_controller->roots());
  if (m_wantedSource.kind != LibrarySource::Kind::All) {
    const PlaylistId playlist = m_sideBar->chosenPlaylist();  // in front of that part of the library
    m_sideBar->setSource(m_wantedSource);
    m_controller->model().setSource(m_sideBar->source());
    m_wantedSource = {};
    if (playlist != 0) m_sideBar->setPlaylist(playlist);
  }
  showModel();
  showCounts();
  selectWanted();
  takeOpenedPaths();
}

void MainWindow::onModelsListed(const std::vector<InstalledModel>& models) {
  const QString chosen = m_actions->shownModel();
  m_actions->setModels(models);
  if (m_preferences != nullptr) m_preferences->setModels(m_actions->models());
  if (chosen == QLatin1String("auto") || std::ranges::find(models, chosen, &InstalledModel::choice) != models.end())
    return;
  chooseModel(QStringLiteral("auto"));
  showMessage(tr("The model %1 is not installed any more; the choice is automatic now.").arg(chosen));
}

void MainWindow::chooseModel(const QString& choice) {
  m_actions->showModel(choice);
  m_messages->withdrawOffer(tr("Analyse Now"));  // by the model before
  m_controller->setModel(toPath(choice));
  showModelUse();
  if (m_explanation != nullptr) m_explanation->setModel(toPath(choice));
  renewLive();
}

/// Its engine is that of another choice.
void MainWindow::renewLive() {
  if (m_live != nullptr) m_live->setEngine(m_services.analysis.engineOptions());
}

void MainWindow::showModelUse() {
  const auto& counts = m_controller->counts().library;
  m_training->setModelUse({m_actions->shownModel(), counts.tracks, counts.analyzed(), m_controller->outside()});
}

/// The one that speaks about the shown track; where the content decides and nothing is shown, both.
void MainWindow::showModel() {
  const LibraryTrack* track = m_controller->model().find(m_selection->shownTrack());
  const ModelInfo* model = m_controller->modelFor(track != nullptr ? track->content : Content::Music);
  if (model == nullptr) return m_status->setModel({}, {});
  QString name = toText(model->name);
  if (m_controller->choosesModel() && (track == nullptr || !track->summary))
    //: Names of two models
    name = tr("%1 or %2").arg(name, toText(m_controller->modelFor(Content::SoloVoice)->name));
  //: %1: name of a model
  if (m_controller->choosesModel()) name = tr("Automatic: %1").arg(name);
  m_status->setModel(name, tr("Model %1, licence %2").arg(toText(model->architecture), toText(model->licence)));
}

void MainWindow::showCounts() {
  const SideBarCounts& counts = m_controller->counts();
  m_sideBar->setCounts(counts);
  showModelUse();
  showDistribution();
  const qint64 analyzed = counts.library.analyzed();
  m_actions->newPlaylist->setEnabled(analyzed > 0);
  findChild<QPushButton*>(QStringLiteral("toolNewPlaylist"))->setEnabled(analyzed > 0);
  QString text = counts.library.tracks == 0
                     ? QString()
                     //: Numbers of tracks
                     : tr("%1 of %2 analysed").arg(formatCount(analyzed), formatCount(counts.library.tracks));
  if (const qint64 leftOut = m_controller->leftOut(); leftOut > 0)
    //: Not analysed because the user skips long files
    text += QStringLiteral(" · ") + tr("%Ln long track(s) left out", nullptr, pluralCount(leftOut));
  m_status->setIdleText(text);
  showFilterCount();
}

/// Of the folder that the side bar has chosen, else of the library.
void MainWindow::showDistribution() {
  const SideBarCounts& counts = m_controller->counts();
  const LibrarySource source = m_sideBar->source();
  const auto& roots = m_controller->roots();
  const auto root = std::ranges::find(roots, source.folder, &LibraryRoot::folder);
  const auto index = static_cast<std::size_t>(root - roots.begin());
  if (source.kind == LibrarySource::Kind::Folder && index < counts.folders.size())
    m_mood->setDistribution(pathText(source.folder.has_filename() ? source.folder.filename() : source.folder),
                            counts.folders[index]);
  else
    m_mood->setDistribution(tr("Library"), counts.library);
}

void MainWindow::showFilterCount() {
  const qint64 visible = m_controller->model().visibleTracks();
  const qint64 all = m_controller->counts().library.tracks;
  //: %1: how many of all tracks are shown
  m_count->setText(visible == all ? formatTracks(all)
                                  : tr("%1 of %Ln track(s)", nullptr, pluralCount(all)).arg(formatCount(visible)));
}

void MainWindow::selectWanted() {
  for (const LibraryTrack& track : m_controller->model().tracks()) {
    if (m_wantedFile.empty()) break;
    if (track.track.file != m_wantedFile) continue;
    m_wantedTrack = track.track.id;
    m_wantedFile.clear();
  }
  if (m_wantedTrack != 0 && m_controller->model().rowOf(m_wantedTrack) >= 0)
    m_table->setCurrentTrack(m_wantedTrack);
  else if (m_table->currentTrack() == 0 && m_controller->model().rowCount() > 0)
    m_table->setCurrentTrack(m_controller->model().trackAt(0).track.id);
  m_wantedTrack = 0;  // later, the user may have chosen another one
}

bool MainWindow::isPlaylistFile(const std::filesystem::path& path) {
  std::error_code ignored;
  return playlistFormatOf(path) && !std::filesystem::is_directory(path, ignored);
}

bool MainWindow::addPaths(const std::vector<std::filesystem::path>& paths) {
  std::vector<std::filesystem::path> absolute;
  std::error_code error;
  for (const auto& path : paths)
    (isPlaylistFile(path) ? m_playlistsToOpen : absolute)
        .push_back(std::filesystem::absolute(path, error).lexically_normal());
  openPlaylists();
  if (absolute.empty()) return false;
  m_wantedFile = absolute.front();
  m_services.library.addPaths(std::move(absolute));
  return true;
}

void MainWindow::askForFolder() {
  auto* dialog =
      new QFileDialog(this, tr("Add a music folder"), QStandardPaths::writableLocation(QStandardPaths::MusicLocation));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::Directory);
  dialog->setOption(QFileDialog::ShowDirsOnly);
  connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) { addPaths({toPath(folder)}); });
  dialog->open();
}

void MainWindow::showMessage(const QString& text, const QString& details) {
  qWarning("%s", qUtf8Printable(details.isEmpty() ? text : text + QLatin1Char('\n') + details));
  m_messages->showMessage(text, details);
  m_notifications->onProblem(text);
}

void MainWindow::explainMood(const ShownTrack& track, double atSeconds) {
  if (m_explanation == nullptr)
    m_explanation =
        new ExplanationDialog(m_services.analysis.engineOptions(), m_services.analysis.engineFactory(), this);
  m_explanation->show();
  m_explanation->raise();
  m_explanation->activateWindow();
  m_explanation->explain(track.file, track.title, atSeconds);
}

void MainWindow::openLiveSpectrum() {
  if (!m_live) {
    m_live = new LivePanel(&m_services.player, m_services.analysis.engineOptions(), m_services.analysis.engineFactory(),
                           this);
    m_live->restoreState(m_liveState);
  }
  m_live->show();
  m_live->raise();
  m_live->activateWindow();
}

}  // namespace moodogram::ui
