// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferences_dialog.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "ui/common/formatters.h"
#include "ui/common/name_delegate.h"
#include "ui/common/return_key.h"
#include "ui/common/spin_box_unit.h"
#include "ui/common/translation.h"
#include "ui/main_window/playback_controller.h"
#include "ui/player/player.h"
#include "ui/preferences/device_boxes.h"
#include "ui/preferences/shortcut_editor.h"

namespace moodogram::ui {
namespace {

constexpr int kLabelWidth = 190;
constexpr double kLongestCrossfade = 12;

QString plain(QString text) { return text.remove(QLatin1Char('&')).remove(QStringLiteral("…")); }

}  // namespace

PreferencesDialog::PreferencesDialog(const PreferenceActions& actions, PlaybackController& playback,
                                     ComputingDevice& device, ShortcutStore& shortcuts, const QList<MenuEntry>& entries,
                                     QWidget* parent)
    : QDialog(parent) {
  setObjectName(QStringLiteral("preferencesDialog"));
  setWindowTitle(tr("Preferences"));
  m_search = new QLineEdit(this);
  m_search->setObjectName(QStringLiteral("preferencesSearch"));
  m_search->setPlaceholderText(tr("Search the preferences"));
  m_search->setAccessibleName(tr("Search the preferences"));
  m_search->setClearButtonEnabled(true);
  m_sections = new QListWidget(this);
  m_sections->setObjectName(QStringLiteral("sideBarList"));  // looks like the window's
  m_sections->setAccessibleName(tr("Sections"));
  m_sections->setFixedWidth(150);
  m_sections->setSpacing(3);
  auto* page = new QWidget(this);
  m_page = new QVBoxLayout(page);
  m_page->setContentsMargins(18, 6, 18, 18);
  m_page->setSpacing(7);
  m_area = new QScrollArea(this);
  m_area->setWidget(page);
  m_area->setWidgetResizable(true);
  m_area->setFrameShape(QFrame::NoFrame);
  m_area->setFocusPolicy(Qt::NoFocus);
  //: A search without a result
  m_nothing = new QLabel(tr("Nothing here is called so."), page);
  m_nothing->setProperty("muted", true);
  m_nothing->hide();
  m_page->addWidget(m_nothing);

  //: Heading of a section
  addSection(tr("Window"));
  //: Words by which the search field finds this; as many as people may think of
  addChoice(tr("Colours"), actions.themes, tr("theme dark light appearance"));
  //: Whether pictures and controls may glide
  addChoice(tr("Motion"), actions.motions,
            //: Words by which the search field finds this
            tr("animation scrolling accessibility reduce"));
  addLanguage();
  for (QAction* action : actions.window) addSwitch(*action);
  addPlayback(playback);
  addSection(tr("Analysis"));
  //: Words by which the search field finds this
  m_models = addChoice(tr("Model"), actions.models, tr("network music voice"));
  addRow(tr("Computing device"), makeComputingDeviceBox(device, this), tr("processor CPU graphics card GPU CUDA"));
  //: Words by which the search field finds this
  addChoice(tr("Skip long files"), actions.longest, tr("hours minutes mixes"));
  //: Words by which the search field finds this
  for (QAction* action : actions.analysis) addSwitch(*action, tr("battery speed background"));
  addFolders();
  addSection(tr("Notifications"));
  for (QAction* action : actions.notifications) addSwitch(*action, tr("desktop messages"));
  addSection(tr("Keyboard"));
  m_editor = new ShortcutEditor(shortcuts, entries, this);
  //: Words by which the search field finds this
  addWide(m_editor, tr("shortcuts keys keyboard"));
  m_page->addStretch();

  auto* left = new QVBoxLayout;
  left->addWidget(m_sections, 1);
  auto* columns = new QHBoxLayout;
  columns->addLayout(left);
  columns->addWidget(m_area, 1);
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(m_search);
  layout->addLayout(columns, 1);
  resize(760, 620);
  keepButtonsFromReturn(*this);
  connect(m_search, &QLineEdit::textChanged, this, &PreferencesDialog::filter);
  connect(m_sections, &QListWidget::currentRowChanged, this, [this](int row) {
    if (row < 0) return;
    m_area->widget()->layout()->activate();
    m_area->verticalScrollBar()->setValue(m_headings[row]->y() - 6);
  });
}

void PreferencesDialog::addSection(const QString& title) {
  auto* heading = new QLabel(title, m_area->widget());
  heading->setProperty("heading", true);
  heading->setContentsMargins(0, 14, 0, 2);
  m_headings << heading;
  m_page->addWidget(heading);
  m_sections->addItem(title);
}

void PreferencesDialog::addWide(QWidget* widget, const QString& words) {
  m_page->addWidget(widget);
  m_rows.append(
      {widget, words + QLatin1Char(' ') + m_headings.back()->text(), static_cast<int>(m_headings.size()) - 1});
}

void PreferencesDialog::addRow(const QString& label, QWidget* editor, const QString& words) {
  auto* row = new QWidget(m_area->widget());
  auto* layout = new QHBoxLayout(row);
  layout->setContentsMargins(0, 0, 0, 0);
  auto* name = new QLabel(label, row);
  name->setMinimumWidth(kLabelWidth);
  name->setBuddy(editor);
  editor->setAccessibleName(label);
  editor->setMinimumWidth(220);
  layout->addWidget(name);
  layout->addWidget(editor);
  layout->addStretch();
  addWide(row, label + QLatin1Char(' ') + words);
}

QComboBox* PreferencesDialog::addChoice(const QString& label, const QList<QAction*>& actions, const QString& words) {
  auto* box = new QComboBox(this);
  if (!actions.isEmpty()) box->setWhatsThis(actions.constFirst()->whatsThis());
  QString all = words;
  for (const QAction* action : actions) all += QLatin1Char(' ') + plain(action->text());
  fillChoice(*box, actions);
  addRow(label, box, all);
  return box;
}

void PreferencesDialog::fillChoice(QComboBox& box, const QList<QAction*>& actions) {
  delete box.findChild<QObject*>(QStringLiteral("choice"));  // with its connections
  auto* choice = new QObject(&box);
  choice->setObjectName(QStringLiteral("choice"));
  box.clear();
  for (const QAction* action : actions) {
    box.addItem(plain(action->text()));
    if (auto* items = qobject_cast<QStandardItemModel*>(box.model()))
      items->item(box.count() - 1)->setEnabled(action->isEnabled());
  }
  const QList<QPointer<QAction>> kept(actions.begin(), actions.end());  // models may go
  const auto show = [&box, kept] {
    for (qsizetype i = 0; i < kept.size(); ++i)
      if (kept[i] && kept[i]->isChecked()) box.setCurrentIndex(static_cast<int>(i));
  };
  for (QAction* action : actions) connect(action, &QAction::toggled, choice, show);
  connect(&box, &QComboBox::activated, choice, [kept](int index) {
    if (kept[index]) kept[index]->trigger();
  });
  show();
}

void PreferencesDialog::setModels(const QList<QAction*>& models) { fillChoice(*m_models, models); }

void PreferencesDialog::addSwitch(QAction& action, const QString& words) {
  auto* box = new QCheckBox(plain(action.text()), this);
  box->setChecked(action.isChecked());
  box->setToolTip(action.toolTip() == action.text() ? QString() : action.toolTip());
  connect(box, &QCheckBox::clicked, &action, &QAction::trigger);
  connect(&action, &QAction::toggled, box, &QCheckBox::setChecked);
  addWide(box, box->text() + QLatin1Char(' ') + words);
}

void PreferencesDialog::addLanguage() {
  m_languages = new QComboBox(this);
  m_languages->setObjectName(QStringLiteral("preferencesLanguage"));
  //: The language of the window: that of the system
  m_languages->addItem(tr("As the system"), QString());
  QStringList words{QStringLiteral("language")};  // also for those who do not read the language that is shown
  for (const Language& language : languages()) {
    m_languages->addItem(language.name, language.code);
    words << language.name;
  }
  m_languages->setEnabled(false);
  connect(m_languages, &QComboBox::activated, this,
          [this](int index) { Q_EMIT languageChosen(m_languages->itemData(index).toString()); });
  //: Words by which the search field finds this
  addRow(tr("Language"), m_languages,
         tr("language translation locale") + QLatin1Char(' ') + words.join(QLatin1Char(' ')));
}

void PreferencesDialog::setLanguage(const QString& code) {
  m_languages->setCurrentIndex(std::max(m_languages->findData(code), 0));
  m_languages->setEnabled(true);
}

void PreferencesDialog::addPlayback(PlaybackController& playback) {
  Player* player = &playback.player();
  addSection(tr("Playback"));
  addRow(tr("Sound device"), makeSoundDeviceBox(*player, this), tr("output loudspeaker headphones"));

  auto* loudness = new QComboBox(this);
  loudness->setObjectName(QStringLiteral("preferencesLoudness"));
  //: Loudness
  const std::pair<LoudnessMode, QString> modes[]{{LoudnessMode::Off, tr("As in the files")},
                                                 {LoudnessMode::Track, tr("All tracks equally loud")},
                                                 {LoudnessMode::Album, tr("All albums equally loud")}};
  for (const auto& [mode, text] : modes) loudness->addItem(text, static_cast<int>(mode));
  const auto showLoudness = [loudness, player] {
    loudness->setCurrentIndex(loudness->findData(static_cast<int>(player->loudness())));
  };
  connect(loudness, &QComboBox::activated, player, [loudness, player](int index) {
    player->setLoudness(static_cast<LoudnessMode>(loudness->itemData(index).toInt()));
  });
  connect(player, &Player::loudnessChanged, loudness, showLoudness);
  showLoudness();
  //: Loudness
  loudness->setToolTip(tr("By the ReplayGain in the tags; never so loud that it clips"));
  addRow(tr("Loudness"), loudness, tr("ReplayGain volume normalisation album track"));

  auto* crossfade = new QDoubleSpinBox(this);
  crossfade->setObjectName(QStringLiteral("preferencesCrossfade"));
  crossfade->setRange(0, kLongestCrossfade);
  crossfade->setSingleStep(0.5);
  crossfade->setDecimals(1);
  setUnit(*crossfade, tr("%1 s", "seconds"));
  crossfade->setSpecialValueText(tr("None: without a gap"));
  crossfade->setValue(playback.crossfadeSeconds());
  crossfade->setToolTip(tr("Tracks that follow each other in an album are never faded"));
  connect(crossfade, &QDoubleSpinBox::valueChanged, &playback, &PlaybackController::setCrossfadeSeconds);
  connect(&playback, &PlaybackController::crossfadeChanged, crossfade, &QDoubleSpinBox::setValue);
  addRow(tr("Crossfade"), crossfade, tr("gapless fade transition"));

  auto* speed = new QDoubleSpinBox(this);
  speed->setRange(Player::kSlowest, Player::kFastest);
  speed->setSingleStep(0.05);
  setUnit(*speed, tr("× %1", "times"));
  speed->setValue(player->speed());
  speed->setToolTip(tr("The pitch stays as it is"));
  connect(speed, &QDoubleSpinBox::valueChanged, player, &Player::setSpeed);
  connect(player, &Player::speedChanged, speed, &QDoubleSpinBox::setValue);
  addRow(tr("Speed"), speed, tr("tempo slower faster"));
}

void PreferencesDialog::addFolders() {
  addSection(tr("Library"));
  auto* widget = new QWidget(this);
  m_folders = new QListWidget(widget);
  m_folders->setObjectName(QStringLiteral("preferencesFolders"));
  m_folders->setAccessibleName(tr("Music folders"));
  m_folders->setFixedHeight(110);
  m_folders->setItemDelegate(new NameDelegate(m_folders));
  auto* add = new QPushButton(tr("Add…"), widget);
  add->setObjectName(QStringLiteral("preferencesAddFolder"));
  m_removeFolder = new QPushButton(tr("Remove…"), widget);
  m_removeFolder->setObjectName(QStringLiteral("preferencesRemoveFolder"));
  m_removeFolder->setEnabled(false);
  auto* buttons = new QVBoxLayout;
  buttons->addWidget(add);
  buttons->addWidget(m_removeFolder);
  buttons->addStretch();
  auto* layout = new QHBoxLayout(widget);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_folders, 1);
  layout->addLayout(buttons);
  //: Words by which the search field finds this
  addWide(widget, tr("music folders add remove"));
  connect(add, &QPushButton::clicked, this, &PreferencesDialog::addFolderRequested);
  connect(m_folders, &QListWidget::currentRowChanged, m_removeFolder,
          [this](int row) { m_removeFolder->setEnabled(row >= 0); });
  connect(m_removeFolder, &QPushButton::clicked, this, [this] {
    if (const int row = m_folders->currentRow(); row >= 0)
      Q_EMIT removeFolderRequested(m_roots[static_cast<std::size_t>(row)].folder);
  });
}

void PreferencesDialog::setFolders(const std::vector<LibraryRoot>& roots) {
  m_roots = roots;
  m_folders->clear();
  for (const LibraryRoot& root : roots) m_folders->addItem(pathText(root.folder));
  m_removeFolder->setEnabled(false);
}

void PreferencesDialog::filter(const QString& words) {
  const QStringList wanted = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
  QList<bool> used(m_headings.size(), false);
  for (const Row& row : m_rows) {
    bool found = std::ranges::all_of(
        wanted, [&row](const QString& word) { return row.words.contains(word, Qt::CaseInsensitive); });
    if (row.widget == m_editor) {
      const int actions = m_editor->filter(found ? QString() : words);
      found = found || actions > 0;
    }
    row.widget->setVisible(found);
    used[row.section] = used[row.section] || found;
  }
  for (qsizetype i = 0; i < m_headings.size(); ++i) {
    m_headings[i]->setVisible(used[i]);
    m_sections->item(static_cast<int>(i))->setHidden(!used[i]);
  }
  m_nothing->setVisible(!used.contains(true));
}

}  // namespace moodogram::ui
