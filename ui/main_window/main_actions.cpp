// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/main_actions.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <algorithm>

#include "core/jobs/pace.h"
#include "ui/common/formatters.h"
#include "ui/library/library_actions.h"
#include "ui/library/library_transfers.h"
#include "ui/playlist/playlist_controller.h"
#include "ui/spectrogram/plot/spectrogram_plot.h"
#include "ui/spectrogram/spectrogram_actions.h"

namespace moodogram::ui {

MainActions::MainActions(QMainWindow& window)
    : QObject(&window),
      m_window(window),
      m_keyOwners{&window},
      m_themes(new QActionGroup(this)),
      m_motions(new QActionGroup(this)),
      m_models(new QActionGroup(this)),
      m_longest(new QActionGroup(this)) {
  QMenuBar* bar = window.menuBar();
  QMenu* file = m_file = bar->addMenu(tr("&File"));
  addFolder = add(file, "addFolder", tr("&Add Folder…"), {QKeySequence::Open});
  recentFolders = file->addMenu(tr("&Recent Folders"));
  recentFolders->menuAction()->setObjectName(QStringLiteral("recentFolders"));
  addDemo = add(file, "addDemo", tr("Add &Demo Library"));
  file->addSeparator();
  newPlaylist = add(file, "newPlaylist", tr("&New Mood Playlist…"), {QKeySequence::New});
  file->addSeparator();
  quit = add(file, "quit", tr("&Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)});
  quit->setMenuRole(QAction::QuitRole);

  m_edit = bar->addMenu(tr("&Edit"));
  find = add(m_edit, "find", tr("&Find"), {QKeySequence::Find});
  selectAll = add(m_edit, "selectAll", tr("Select &All Tracks"), {QKeySequence::SelectAll});

  preferences = new QAction(tr("Prefere&nces…"), this);
  preferences->setObjectName(QStringLiteral("preferences"));
  preferences->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Comma)});
  preferences->setMenuRole(QAction::PreferencesRole);
  m_window.addAction(preferences);

  QMenu* view = m_view = bar->addMenu(tr("&View"));
  showSideBar = addCheckable(view, "showSideBar", tr("&Side Bar"), {QKeySequence(Qt::Key_F9)});
  showSpectrogram = addCheckable(view, "showSpectrogram", tr("S&pectrogram"));
  //: Shows or hides the part of the window with the mood of the selection
  showMoodDock = addCheckable(view, "showMoodDock", tr("&Mood"));
  showQueue = addCheckable(view, "showQueue", tr("&Queue"), {QKeySequence(Qt::CTRL | Qt::Key_J)});
  liveSpectrum = add(view, "liveSpectrum", tr("&Live Spectrum"), {QKeySequence(Qt::CTRL | Qt::Key_L)});
  view->addSeparator();
  m_spectrogram = view->addMenu(tr("Sp&ectrogram View"));
  m_spectrogram->menuAction()->setObjectName(QStringLiteral("spectrogramView"));
  view->addSeparator();
  QMenu* theme = view->addMenu(tr("&Theme"));
  for (const auto& [mode, text] :
       //: Colours of the window
       {std::pair(ThemeMode::System, tr("As the &System")), std::pair(ThemeMode::Light, tr("&Light")),
        std::pair(ThemeMode::Dark, tr("&Dark"))}) {
    QAction* action = theme->addAction(text);
    action->setObjectName(QStringLiteral("theme-") + themeModeName(mode));
    action->setCheckable(true);
    action->setData(static_cast<int>(mode));
    m_themes->addAction(action);
  }
  connect(m_themes, &QActionGroup::triggered, this,
          [this](const QAction* action) { Q_EMIT themeModeChosen(static_cast<ThemeMode>(action->data().toInt())); });
  //: Whether pictures and controls may glide
  QMenu* motion = view->addMenu(tr("M&otion"));
  for (const auto& [mode, text] :
       //: Whether pictures and controls may glide
       {std::pair(MotionMode::System, tr("As the &System")), std::pair(MotionMode::Reduced, tr("&Reduced"))}) {
    QAction* action = motion->addAction(text);
    action->setObjectName(QStringLiteral("motion-") + motionModeName(mode));
    action->setCheckable(true);
    action->setData(static_cast<int>(mode));
    m_motions->addAction(action);
  }
  connect(m_motions, &QActionGroup::triggered, this,
          [this](const QAction* action) { Q_EMIT motionModeChosen(static_cast<MotionMode>(action->data().toInt())); });
  view->addSeparator();
  compactPlayer = addCheckable(view, "compactPlayer", tr("Comp&act Player"), {QKeySequence(Qt::CTRL | Qt::Key_M)});
  fullScreen = addCheckable(view, "fullScreen", tr("&Full Screen"), {QKeySequence(Qt::Key_F11)});

  m_playback = bar->addMenu(tr("&Playback"));

  QMenu* analysis = m_analysis = bar->addMenu(tr("&Analysis"));
  //: The tracks that are selected
  analyzeSelected = add(analysis, "analyzeSelected", tr("Analyse &Selected"), {QKeySequence(Qt::CTRL | Qt::Key_E)});
  analyzeAll = add(analysis, "analyzeAll", tr("Analyse &All"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)});
  retryProblems = add(analysis, "retryProblems", tr("&Try Problem Files Again"));
  retryProblems->setToolTip(tr("The selected ones, or all where none is selected"));
  analysis->addSeparator();
  m_modelMenu = analysis->addMenu(tr("&Model"));
  connect(m_models, &QActionGroup::triggered, this, [this](const QAction* action) {
    m_shownModel = action->data().toString();
    Q_EMIT modelChosen(m_shownModel);
  });
  setModels({});
  analysis->addSeparator();
  pauseAnalysis = addCheckable(analysis, "pauseAnalysis", tr("&Pause"));
  cancelAnalysis = add(analysis, "cancelAnalysis", tr("&Cancel"));
  analysis->addSeparator();
  slowWhilePlaying = addCheckable(analysis, "slowWhilePlaying", tr("Slo&wer While Playing"));
  pauseOnBattery = addCheckable(analysis, "pauseOnBattery", tr("Pause on &Battery"));
  slowWhilePlaying->setChecked(PaceSettings().slowWhilePlaying);
  pauseOnBattery->setChecked(PaceSettings().pauseOnBattery);
  addLongestMinutes(analysis->addMenu(tr("Skip &Long Files")));

  //: A menu
  QMenu* tools = bar->addMenu(tr("&Tools"));
  trainModel = add(tools, "trainModel", tr("&Train a Model…"));
  trainingRuns = add(tools, "trainingRuns", tr("Training &Runs"));
  tools->addSeparator();
  manageModels = add(tools, "manageModels", tr("&Models…"));

  QMenu* help = bar->addMenu(tr("&Help"));
  guide = add(help, "guide", tr("&Guide"), {QKeySequence(Qt::Key_F1)});
  whatsThis = add(help, "whatsThis", tr("&What Is This?"));
  shortcuts = add(help, "shortcuts", tr("&Keyboard Shortcuts"), {QKeySequence(Qt::CTRL | Qt::Key_F1)});
  commands = add(help, "commands", tr("&Commands…"), {QKeySequence(Qt::CTRL | Qt::Key_K)});
  help->addSeparator();
  welcome = add(help, "welcome", tr("W&elcome…"));
  reportProblem = add(help, "reportProblem", tr("&Report a Problem…"));
  help->addSeparator();
  about = add(help, "about", tr("&About Moodogram"));
  about->setMenuRole(QAction::AboutRole);
  aboutQt = add(help, "aboutQt", tr("About &Qt"));
  aboutQt->setMenuRole(QAction::AboutQtRole);
}

QAction* MainActions::add(QMenu* menu, const char* name, const QString& text, const QList<QKeySequence>& keys) {
  QAction* action = menu->addAction(text);
  action->setObjectName(QString::fromLatin1(name));
  action->setShortcuts(keys);
  m_window.addAction(action);  // its keys work in full screen too, where the menu bar may be hidden
  return action;
}

QAction* MainActions::addCheckable(QMenu* menu, const char* name, const QString& text,
                                   const QList<QKeySequence>& keys) {
  QAction* action = add(menu, name, text, keys);
  action->setCheckable(true);
  return action;
}

void MainActions::addSpectrogram(const SpectrogramActions& spectrogram, QWidget& panel) {
  spectrogram.addTo(m_spectrogram);
  m_window.addAction(spectrogram.leave);  // a loop can be ended while the spectrogram is hidden
  m_keyOwners << &panel;
}

void MainActions::addLongestMinutes(QMenu* menu) {
  const auto addLimit = [&](int minutes, const QString& text) {
    QAction* action = menu->addAction(text);
    action->setObjectName(QStringLiteral("longest-%1").arg(minutes));
    action->setCheckable(true);
    action->setData(minutes);
    m_longest->addAction(action);
  };
  //: In the menu "Skip Long Files"
  addLimit(0, tr("&Never"));
  //: In the menu "Skip Long Files": files that are longer
  addLimit(20, tr("Over &20 Minutes"));
  addLimit(60, tr("Over &1 Hour"));
  addLimit(180, tr("Over &3 Hours"));
  connect(m_longest, &QActionGroup::triggered, this, [this](const QAction* action) {
    m_longestMinutes = action->data().toInt();
    Q_EMIT longestMinutesChosen(m_longestMinutes);
  });
  showLongestMinutes(0);
}

void MainActions::showLongestMinutes(int minutes) {
  for (QAction* action : m_longest->actions()) {
    if (action->data().toInt() > minutes) break;
    action->setChecked(true);
    m_longestMinutes = action->data().toInt();
  }
}

QList<QAction*> MainActions::themes() const { return m_themes->actions(); }

QList<QAction*> MainActions::motions() const { return m_motions->actions(); }
QList<QAction*> MainActions::models() const { return m_models->actions(); }
QList<QAction*> MainActions::longest() const { return m_longest->actions(); }

void MainActions::addLibrary(const LibraryActions& library, const QWidget& table) {
  library.addToEditMenu(*m_edit, find);
  m_edit->addSeparator();
  m_edit->addAction(preferences);
  library.addToViewMenu(*m_view, m_spectrogram->menuAction());
  m_analysis->insertAction(analyzeAll, library.analyzeAgain);
  m_table = &table;
}

void MainActions::addPlaylists(const PlaylistController& playlists) {
  QAction* const after = m_file->actions().value(m_file->actions().indexOf(newPlaylist) + 1);
  playlists.addToFileMenu(*m_file, after);
}

void MainActions::addTransfers(const LibraryTransfers& transfers) { transfers.addToFileMenu(*m_file, quit); }

void MainActions::addModel(const QString& choice, const QString& text, bool installed) {
  QAction* action = m_modelMenu->addAction(text);
  action->setObjectName(QStringLiteral("model-") + choice);
  action->setCheckable(true);
  action->setData(choice);
  action->setEnabled(installed);
  m_models->addAction(action);
}

void MainActions::setModels(const std::vector<InstalledModel>& models) {
  qDeleteAll(m_models->actions());
  m_modelMenu->clear();
  //: The program chooses the model
  addModel(QStringLiteral("auto"), tr("&Automatic"), true);
  m_modelMenu->actions().constFirst()->setToolTip(tr("Each track by the model that suits it: music or solo voice"));
  const auto entryOf = [](const InstalledModel& model) { return withoutKeyMarks(model.name); };
  const QString music = QStringLiteral("music");
  const QString voice = QStringLiteral("voice");
  //: Which model analyses: the one for music or the one for a solo voice
  for (const auto& [choice, text] : {std::pair(music, tr("M&usic")), std::pair(voice, tr("&Voice"))}) {
    const auto found = std::ranges::find(models, choice, &InstalledModel::choice);
    const bool installed = found != models.end();
    //: %1: "Music", %2: name of a model
    addModel(choice, installed ? tr("%1 (%2)").arg(text, entryOf(*found)) : text, installed);
  }
  m_modelMenu->addSeparator();
  for (const InstalledModel& model : models)
    if (model.choice != music && model.choice != voice) addModel(model.choice, entryOf(model), true);
  showModel(m_shownModel);
}

void MainActions::showModel(const QString& choice) {
  m_shownModel = choice;
  for (QAction* action : m_models->actions()) action->setChecked(action->data().toString() == choice);
}

void MainActions::showThemeMode(ThemeMode mode) {
  for (QAction* action : m_themes->actions()) action->setChecked(action->data().toInt() == static_cast<int>(mode));
}

void MainActions::showMotionMode(MotionMode mode) {
  for (QAction* action : m_motions->actions()) action->setChecked(action->data().toInt() == static_cast<int>(mode));
}

QList<ShortcutSection> MainActions::shortcutSections() const {
  // Not a shortcut: it would take the space bar away from the buttons (MainWindow::keyPressEvent).
  //: Heading in the list of keys
  ShortcutSection everywhere{tr("Everywhere"),
                             {{QKeySequence(Qt::Key_Space).toString(QKeySequence::NativeText),
                               tr("Play or pause, unless a button or a field has the focus")},
                              {QKeySequence(Qt::SHIFT | Qt::Key_F1).toString(QKeySequence::NativeText),
                               tr("What is this? Of the control that has the focus")}}};
  QSet<const QAction*> listed;
  const auto list = [&listed](const QWidget& owner, ShortcutSection& section) {
    for (const QAction* action : owner.actions()) {
      if (action->shortcuts().isEmpty() || listed.contains(action)) continue;
      listed << action;
      QString text = action->text();
      section.rows.append({QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)
                               //: Stands between keys: "F5, Media Previous"
                               .replace(QLatin1String("; "), tr(", ")),
                           text.remove(QLatin1Char('&')).remove(QStringLiteral("…"))});
    }
  };
  for (const QWidget* owner : m_keyOwners) list(*owner, everywhere);
  ShortcutSection table{tr("In the track table"),
                        //: What the Return key does in the track table
                        {{QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText), tr("Play")}}};
  if (m_table != nullptr) list(*m_table, table);
  return {everywhere, table, {tr("In the spectrogram"), SpectrogramPlot::keyHelp()}};
}

}  // namespace moodogram::ui
