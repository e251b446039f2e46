// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/live_panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QLabel>
#include <QLocale>
#include <QShortcut>
#include <QShowEvent>
#include <QStandardItemModel>
#include <QVBoxLayout>
#include <array>
#include <utility>

#include "ui/common/emotion_style.h"
#include "ui/common/formatters.h"
#include "ui/common/message_strip.h"
#include "ui/common/motion.h"
#include "ui/live/level_meter.h"
#include "ui/live/live_tool_bar.h"
#include "ui/live/live_view.h"
#include "ui/player/player.h"

namespace moodogram::ui {
namespace {

constexpr int kFrameMilliseconds = 16;
constexpr int kJumpMilliseconds = 1000;  ///< where motion is to be reduced
constexpr int kResizeMilliseconds = 80;
constexpr std::array kRatesHz{16000, 22050, 44100, 48000, 96000, 192000};
constexpr int kPlayerIndex = 0;

}  // namespace

LivePanel::LivePanel(Player* player, EngineOptions options, EngineFactory engineFactory, QWidget* parent)
    : QWidget(parent, Qt::Window),
      m_player(player),
      m_analysis(std::move(options), std::move(engineFactory)),
      m_session(player, &m_analysis),
      m_toolBar(new LiveToolBar(this)),
      m_messages(new MessageStrip(this)),
      m_view(new LiveView(this)) {
  setObjectName(QStringLiteral("livePanel"));
  setWindowTitle(tr("Live spectrum"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(buildTopRow());
  layout->addWidget(m_messages);
  layout->addWidget(m_view, 1);
  layout->addWidget(buildStatusRow());
  resize(1000, 520);

  for (const QKeySequence& key : {QKeySequence(QKeySequence::Close), QKeySequence(Qt::Key_Escape)})
    connect(new QShortcut(key, this), &QShortcut::activated, this, &QWidget::close);
  connect(m_toolBar, &LiveToolBar::settingsChanged, this, &LivePanel::applySettings);
  connect(m_toolBar, &LiveToolBar::heldChanged, &m_session, &LiveSession::setHeld);
  m_resized.setSingleShot(true);
  m_resized.setInterval(kResizeMilliseconds);
  connect(m_view, &LiveView::pictureSizeChanged, &m_resized, qOverload<>(&QTimer::start));
  connect(&m_resized, &QTimer::timeout, this, &LivePanel::applySettings);
  m_frames.setTimerType(Qt::PreciseTimer);
  m_frames.setInterval(isMotionReduced(*this) ? kJumpMilliseconds : kFrameMilliseconds);
  connect(&m_frames, &QTimer::timeout, this, &LivePanel::showFrame);
  connect(&m_devices, &QMediaDevices::audioInputsChanged, this, &LivePanel::listInputs);
  connect(&m_session, &LiveSession::inputLost, this, &LivePanel::onInputLost);
  connect(&m_session, &LiveSession::windowScored, this, &LivePanel::onWindowScored);
  connect(&m_session, &LiveSession::modelReady, this, [this](const LiveModel& model) {
    m_modelName = toText(model.name);
    m_view->setLaneHint(tr("The first verdict comes when four seconds have been heard."));
  });
  connect(&m_session, &LiveSession::modelFailed, this,
          //: %1: the reason
          [this](const QString& message) { m_view->setLaneHint(tr("No emotions: %1").arg(message)); });
  listInputs();
  m_inputs->setFocus();
}

LivePanel::~LivePanel() = default;

QWidget* LivePanel::buildTopRow() {
  auto* row = new QWidget(this);
  m_inputs = new QComboBox(row);
  m_inputs->setObjectName(QStringLiteral("liveInputs"));
  m_inputs->setAccessibleName(tr("What to listen to"));
  m_inputs->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_inputs->setMinimumContentsLength(22);
  m_rates = new QComboBox(row);
  m_rates->setObjectName(QStringLiteral("liveRates"));
  m_rates->setAccessibleName(tr("Sample rate of the input"));
  auto* layout = new QHBoxLayout(row);
  layout->setContentsMargins(14, 7, 14, 7);
  layout->setSpacing(8);
  layout->addWidget(m_inputs);
  layout->addWidget(m_rates);
  layout->addStretch(1);
  layout->addWidget(m_toolBar);
  connect(m_inputs, &QComboBox::activated, this, [this] {
    m_chosenInput = m_inputs->currentData().value<QAudioDevice>().id();
    listRates();
    listen();
  });
  connect(m_rates, &QComboBox::activated, this, &LivePanel::listen);
  return row;
}

QWidget* LivePanel::buildStatusRow() {
  auto* row = new QWidget(this);
  m_meter = new LevelMeter(row);
  m_rate = new QLabel(row);
  m_dropped = new QLabel(row);
  m_dropped->setObjectName(QStringLiteral("liveDropped"));
  m_dropped->setToolTip(
      tr("Sound that came faster than it could be looked at, and windows of four seconds that were "
         "passed over because the model was still busy or because sound was missing in them"));
  m_verdict = new QLabel(row);
  m_verdict->setObjectName(QStringLiteral("liveVerdict"));
  m_verdict->setTextFormat(Qt::PlainText);
  m_verdict->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  m_verdict->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  for (QLabel* label : {m_rate, m_dropped}) label->setProperty("muted", true);
  auto* layout = new QHBoxLayout(row);
  layout->setContentsMargins(14, 5, 14, 7);
  layout->setSpacing(16);
  layout->addWidget(m_meter);
  layout->addWidget(m_rate);
  layout->addWidget(m_dropped);
  layout->addWidget(m_verdict, 1);
  return row;
}

void LivePanel::listInputs() {
  const QByteArray chosen = m_inputs->currentData().value<QAudioDevice>().id();
  m_inputs->clear();
  //: An entry of the list of inputs: what the player plays
  m_inputs->addItem(tr("What is played"));
  const QList<QAudioDevice> devices = QMediaDevices::audioInputs();
  int index = kPlayerIndex;
  for (const QAudioDevice& device : devices) {
    if (!chosen.isEmpty() && device.id() == chosen) index = m_inputs->count();
    m_inputs->addItem(device.description(), QVariant::fromValue(device));
  }
  if (devices.isEmpty()) {
    m_inputs->addItem(tr("No microphone or other input found"));
    qobject_cast<QStandardItemModel*>(m_inputs->model())->item(m_inputs->count() - 1)->setEnabled(false);
  }
  m_inputs->setCurrentIndex(index);
  listRates();
  if (!chosen.isEmpty() && index == kPlayerIndex && isListening()) {
    m_session.stop();
    onInputLost(tr("The input that was listened to has been unplugged. Choose another one."));
  }
}

void LivePanel::listRates() {
  const auto device = m_inputs->currentData().value<QAudioDevice>();
  const int chosen = device.id() == m_ratesOf ? m_rates->currentData().toInt() : 0;
  m_ratesOf = device.id();
  m_rates->clear();
  m_rates->setVisible(!device.isNull());
  if (device.isNull()) return;
  const int preferred = device.preferredFormat().sampleRate();
  for (const int rate : kRatesHz) {
    if (rate < device.minimumSampleRate() || rate > device.maximumSampleRate()) continue;
    m_rates->addItem(tr("%1 kHz").arg(QLocale().toString(rate / 1000.0, 'g', 5)), rate);
  }
  if (m_rates->findData(preferred) < 0)
    m_rates->insertItem(0, tr("%1 kHz").arg(QLocale().toString(preferred / 1000.0, 'g', 5)), preferred);
  const int kept = m_rates->findData(chosen);  // the list is another where something else has been plugged in
  m_rates->setCurrentIndex(kept >= 0 ? kept : m_rates->findData(preferred));
}

QVariantMap LivePanel::state() const {
  QVariantMap state = m_toolBar->state();
  state.insert(QStringLiteral("geometry"), saveGeometry());
  state.insert(QStringLiteral("input"), m_chosenInput);
  state.insert(QStringLiteral("rate"), m_rates->count() > 0 ? m_rates->currentData().toInt() : m_chosenRate);
  return state;
}

void LivePanel::restoreState(const QVariantMap& state) {
  restoreGeometry(state.value(QStringLiteral("geometry")).toByteArray());
  m_toolBar->restoreState(state);
  m_chosenInput = state.value(QStringLiteral("input")).toByteArray();
  m_chosenRate = state.value(QStringLiteral("rate")).toInt();
  for (int i = kPlayerIndex + 1; i < m_inputs->count() && !m_chosenInput.isEmpty(); ++i) {
    if (m_inputs->itemData(i).value<QAudioDevice>().id() != m_chosenInput) continue;
    m_inputs->setCurrentIndex(i);
    listRates();
    if (const int rate = m_rates->findData(state.value(QStringLiteral("rate")).toInt()); rate >= 0)
      m_rates->setCurrentIndex(rate);
  }
}

void LivePanel::setEngine(EngineOptions options) {
  m_analysis.setOptions(std::move(options));
  if (!isListening()) return;
  m_view->setLaneHint(tr("Loading the model…"));
  m_verdict->clear();
  m_session.renewModel();
}

void LivePanel::listen() {
  const auto device = m_inputs->currentData().value<QAudioDevice>();
  if (!device.isNull()) {
    listenTo(device.description(), deviceInput(device, m_rates->currentData().toInt()));
    return;
  }
  m_session.listenToPlayer();
  begun(tr("Nothing is playing. Start a track, or choose an input above."));
}

void LivePanel::listenTo(const QString& name, AudioInputFactory factory) {
  m_session.listenTo(std::move(factory));
  begun(tr("Waiting for sound from “%1”…").arg(name));
}

void LivePanel::begun(const QString& pictureHint) {
  m_messages->dismiss();
  m_toolBar->setHeld(false);
  m_view->clear();
  m_view->setPictureHint(pictureHint);
  m_view->setLaneHint(tr("Loading the model…"));
  m_meter->clear();
  m_verdict->clear();
  showCounts({});
  applySettings();
  m_frames.start();
}

void LivePanel::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (!event->spontaneous() && !isListening()) listen();
}

void LivePanel::hideEvent(QHideEvent* event) {
  QWidget::hideEvent(event);
  if (event->spontaneous()) return;  // minimised: what is heard meanwhile is shown afterwards
  m_session.stop();
  m_frames.stop();
}

void LivePanel::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::StyleChange)
    m_frames.setInterval(isMotionReduced(*this) ? kJumpMilliseconds : kFrameMilliseconds);
}

void LivePanel::onInputLost(const QString& message) {
  showFrame();
  m_frames.stop();
  m_meter->clear();
  m_messages->showMessage(message);
  m_view->setPictureHint(tr("Not listening."));
  m_view->setLaneHint({});
}

void LivePanel::onWindowScored(const WindowScores& window) {
  m_view->addWindow(window);
  const EmotionScores& scores = window.scores;
  const Emotion top = scores.top();
  const QString verdict = scores.confidence() < kNotSureBelow
                              //: The question mark is the sign for it
                              ? tr("? Not sure")
                              : QStringLiteral("%1 %2").arg(emotionGlyph(top), emotionLabel(top));
  m_verdict->setText(tr("%1, %2  ·  %3", "emotion, percentage, model")
                         .arg(verdict, formatPercent(qRound(100 * scores.confidence())), m_modelName));
}

void LivePanel::applySettings() {
  LiveSettings settings = m_toolBar->settings();
  const QSize size = m_view->pictureSize();
  settings.spectrum.columns = size.width();
  settings.spectrum.rows = size.height();
  m_view->setAxis(settings.spectrum.axis);
  m_view->setSpanSeconds(settings.spectrum.spanSeconds);
  m_session.setSettings(settings);
}

void LivePanel::showFrame() {
  LiveFrame frame;
  if (!m_session.takeFrame(frame)) return;
  m_view->addFrame(frame);
  m_meter->setLevels(frame.peak, frame.rms);
  showCounts(frame);
}

void LivePanel::showCounts(const LiveFrame& frame) {
  m_rate->setText(frame.sampleRateHz > 0 ? tr("%1 kHz").arg(QLocale().toString(frame.sampleRateHz / 1000.0, 'g', 5))
                                         : QString());
  //: Of sound that could not be looked at in time: %1: "3 frames", %2: "2 windows"
  m_dropped->setText(tr("Dropped: %1, %2")
                         .arg(tr("%Ln frame(s)", nullptr, pluralCount(static_cast<qint64>(frame.droppedFrames))),
                              tr("%Ln window(s)", nullptr, pluralCount(static_cast<qint64>(frame.droppedWindows)))));
}

}  // namespace moodogram::ui
