// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMediaDevices>
#include <QTimer>
#include <QVariantMap>
#include <QWidget>

#include "core/infer/emotion_engine.h"
#include "ui/bridge/live_analysis.h"
#include "ui/live/live_session.h"

class QComboBox;
class QLabel;

namespace moodogram::ui {

class LevelMeter;
class LiveToolBar;
class LiveView;
class MessageStrip;
class Player;

/// A window with the spectrum of what is played or of what an input hears, as it is heard, and its emotions below.
/// Listens only while it is visible, to the player unless another input is chosen, and stores nothing.
class LivePanel : public QWidget {
  Q_OBJECT

 public:
  /// The player outlives it. With Qt::Window among the flags of a parent's window it is one of its own.
  LivePanel(Player* player, EngineOptions options, EngineFactory engineFactory, QWidget* parent = nullptr);
  ~LivePanel() override;

  /// An input that is in no list of devices.
  void listenTo(const QString& name, AudioInputFactory factory);
  bool isListening() const { return m_session.isListening(); }
  /// Another model or device says what is heard from now on; nothing else changes.
  void setEngine(EngineOptions options);
  /// Place, input and look, for the settings.
  QVariantMap state() const;
  void restoreState(const QVariantMap& state);
  LiveView& view() { return *m_view; }

 protected:
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  QWidget* buildTopRow();
  QWidget* buildStatusRow();
  void listInputs();
  void listRates();
  void listen();
  void begun(const QString& pictureHint);
  void onInputLost(const QString& message);
  void onWindowScored(const WindowScores& window);
  void applySettings();
  void showFrame();
  void showCounts(const LiveFrame& frame);

  Player* m_player;
  QMediaDevices m_devices;
  LiveAnalysis m_analysis;
  LiveSession m_session;     // after what it uses
  int m_chosenRate = 0;      ///< of that device, while it is not there
  QByteArray m_ratesOf;      ///< the device whose rates are listed
  QByteArray m_chosenInput;  ///< id of the device that the user has chosen, plugged in or not; empty: the player
  QComboBox* m_inputs;
  QComboBox* m_rates;
  LiveToolBar* m_toolBar;
  MessageStrip* m_messages;
  LiveView* m_view;
  LevelMeter* m_meter;
  QLabel* m_rate;
  QLabel* m_dropped;
  QLabel* m_verdict;
  QTimer m_frames;
  QTimer m_resized;
  QString m_modelName;
};

}  // namespace moodogram::ui
