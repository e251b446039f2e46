// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/audio_input.h"

#include <QAudioFormat>
#include <QAudioSource>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QIODevice>
#include <QTimer>
#include <algorithm>
#include <cmath>
#include <cstring>
#include <vector>

namespace moodogram::ui {
namespace {

constexpr qint64 kBufferMicroseconds = 100'000;
constexpr int kLookMilliseconds = 250;
/// A device that delivers nothing for so long has gone, whatever it says.
constexpr qint64 kStalledMilliseconds = 3000;

QAudioFormat formatFor(const QAudioDevice& device, int sampleRateHz) {
  const QAudioFormat preferred = device.preferredFormat();
  QAudioFormat format = preferred;
  format.setChannelCount(std::clamp(preferred.channelCount(), 1, 2));
  for (const int rate : {sampleRateHz, preferred.sampleRate()}) {
    format.setSampleRate(rate);
    for (const auto sampleFormat : {QAudioFormat::Float, QAudioFormat::Int16}) {
      format.setSampleFormat(sampleFormat);
      if (rate > 0 && device.isFormatSupported(format)) return format;
    }
  }
  format = preferred;
  if (format.sampleFormat() != QAudioFormat::Float) format.setSampleFormat(QAudioFormat::Int16);
  return format;
}

class DeviceInput : public AudioInput {
  Q_DECLARE_TR_FUNCTIONS(DeviceInput)

 public:
  DeviceInput(const QAudioDevice& device, int sampleRateHz)
      : m_name(device.description()), m_format(formatFor(device, sampleRateHz)), m_source(device, m_format) {
    m_source.setBufferSize(m_format.bytesForDuration(kBufferMicroseconds));
    connect(&m_look, &QTimer::timeout, this, &DeviceInput::look);
  }
  // A source that is still active when it goes aborts inside of libpulse.
  ~DeviceInput() override { m_source.stop(); }

  void start(std::shared_ptr<AudioTap> tap) override {
    m_tap = std::move(tap);
    m_io = m_source.start();
    m_sinceData.start();
    m_look.start(kLookMilliseconds);
    if (m_io) connect(m_io, &QIODevice::readyRead, this, &DeviceInput::read);
  }

 private:
  void read() {
    m_bytes += m_io->readAll();
    const int frameBytes = m_format.bytesPerFrame();
    const auto frames = static_cast<std::size_t>(m_bytes.size() / frameBytes);
    if (frames == 0) return;
    const auto channels = static_cast<std::size_t>(m_format.channelCount());
    m_mono.resize(frames);
    float peak = 0;
    for (std::size_t f = 0; f < frames; ++f) {
      float sum = 0;
      for (std::size_t c = 0; c < channels; ++c) {
        const float sample = sampleAt(f * channels + c);
        sum += sample;
        if (std::isfinite(sample)) peak = std::max(peak, std::abs(sample));
      }
      m_mono[f] = std::isfinite(sum) ? sum / static_cast<float>(channels) : 0.0F;
    }
    m_bytes.remove(0, static_cast<qsizetype>(frames) * frameBytes);
    constexpr float kLargestInteger = 32767.0F / 32768;  // where 16 bits are cut off
    if (m_format.sampleFormat() != QAudioFormat::Float && peak >= kLargestInteger) peak = 1;
    m_tap->push(m_format.sampleRate(), m_mono, peak);
    m_sinceData.restart();
  }

  float sampleAt(std::size_t index) const {
    if (m_format.sampleFormat() == QAudioFormat::Float) {
      float value = 0;
      std::memcpy(&value, m_bytes.constData() + index * sizeof(value), sizeof(value));
      return value;
    }
    std::int16_t value = 0;
    std::memcpy(&value, m_bytes.constData() + index * sizeof(value), sizeof(value));
    return static_cast<float>(value) / 32768;
  }

  void look() {
    const bool broken = m_io == nullptr || m_source.state() == QAudio::StoppedState ||
                        m_source.error() == QAudio::OpenError || m_source.error() == QAudio::IOError ||
                        m_source.error() == QAudio::FatalError;
    if (!broken && !m_sinceData.hasExpired(kStalledMilliseconds)) return;
    m_look.stop();
    Q_EMIT lost(broken ? tr("The input “%1” cannot be heard: it has been unplugged, another program keeps it, or "
                            "Moodogram may not use it. Check the system's sound settings, then choose an input again.")
                             .arg(m_name)
                       : tr("The input “%1” delivers nothing. Check whether it is switched on, then choose an input "
                            "again.")
                             .arg(m_name));
  }

  QString m_name;
  QAudioFormat m_format;
  QAudioSource m_source;
  QIODevice* m_io = nullptr;  ///< the source's
  QTimer m_look;
  QElapsedTimer m_sinceData;
  QByteArray m_bytes;
  std::vector<float> m_mono;
  std::shared_ptr<AudioTap> m_tap;
};

}  // namespace

AudioInputFactory deviceInput(const QAudioDevice& device, int sampleRateHz) {
  return [device, sampleRateHz] { return std::make_unique<DeviceInput>(device, sampleRateHz); };
}

}  // namespace moodogram::ui
