// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAudioFormat>
#include <QAudioSink>
#include <QIODevice>
#include <algorithm>
#include <cmath>
#include <cstring>
#include <vector>

#include "ui/player/audio_output.h"

namespace moodogram::ui {
namespace {

constexpr qint64 kBufferMicroseconds = 250'000;

QAudioFormat formatFor(const QAudioDevice& device, int sampleRateHz, int channels) {
  QAudioFormat format;
  format.setSampleRate(sampleRateHz);
  format.setChannelCount(std::min(channels, 2));
  for (const auto sampleFormat : {QAudioFormat::Float, QAudioFormat::Int16}) {
    format.setSampleFormat(sampleFormat);
    if (device.isFormatSupported(format)) return format;
  }
  QAudioFormat preferred = device.preferredFormat();
  if (preferred.sampleFormat() != QAudioFormat::Float) preferred.setSampleFormat(QAudioFormat::Int16);
  return preferred;
}

class DeviceOutput : public AudioOutput {
 public:
  DeviceOutput(const QAudioDevice& device, const QAudioFormat& format)
      : m_description(device.description()), m_format(format), m_sink(device, format) {
    m_sink.setBufferSize(m_format.bytesForDuration(kBufferMicroseconds));
  }
  // A sink that is still active when it goes aborts inside of libpulse.
  ~DeviceOutput() override { silence(); }

  int sampleRateHz() const override { return m_format.sampleRate(); }
  int channels() const override { return m_format.channelCount(); }
  QString description() const override { return m_description; }

  std::size_t framesFree() const override {
    return m_io ? static_cast<std::size_t>(std::max<qsizetype>(m_sink.bytesFree(), 0) / m_format.bytesPerFrame()) : 0;
  }
  void write(std::span<const float> interleaved) override {
    if (!m_io) return;
    const auto sampleBytes = static_cast<std::size_t>(m_format.bytesPerSample());
    const std::size_t kept = m_bytes.size();
    m_bytes.resize(kept + interleaved.size() * sampleBytes);
    if (m_format.sampleFormat() == QAudioFormat::Float) {
      std::memcpy(m_bytes.data() + kept, interleaved.data(), interleaved.size() * sampleBytes);
    } else {
      for (std::size_t i = 0; i < interleaved.size(); ++i) {
        const auto value = static_cast<std::int16_t>(std::lround(std::clamp(interleaved[i], -1.0F, 1.0F) * 32767));
        std::memcpy(m_bytes.data() + kept + i * sampleBytes, &value, sampleBytes);
      }
    }
    // What the sink does not take now goes first the next time.
    const qint64 taken = m_io->write(m_bytes.data(), static_cast<qint64>(m_bytes.size()));
    if (taken > 0) m_bytes.erase(m_bytes.begin(), m_bytes.begin() + taken);
  }
  std::int64_t framesPlayed() const override {
    return m_io ? m_sink.processedUSecs() * m_format.sampleRate() / 1'000'000 : 0;
  }
  void setPaused(bool paused) override {
    m_paused = paused;
    if (paused) {
      if (m_io) m_sink.suspend();
    } else if (m_io) {
      m_sink.resume();
    } else {
      m_io = m_sink.start();
    }
  }
  void flush() override {
    m_bytes.clear();
    silence();
    m_io = nullptr;
    if (!m_paused) m_io = m_sink.start();
  }
  bool isBroken() const override {
    if (!m_io) return !m_paused;
    return m_sink.error() == QAudio::OpenError || m_sink.error() == QAudio::IOError ||
           m_sink.error() == QAudio::FatalError;
  }

 private:
  /// stop() alone waits until all has been heard: of a sink that is suspended, with Qt 6.8 and PulseAudio, half a
  /// minute.
  void silence() {
    m_sink.reset();
    m_sink.stop();
  }

  QString m_description;
  QAudioFormat m_format;
  QAudioSink m_sink;
  QIODevice* m_io = nullptr;  ///< the sink's; nullptr while it is stopped
  std::vector<char> m_bytes;
  bool m_paused = true;
};

}  // namespace

std::unique_ptr<AudioOutput> openDeviceOutput(const QAudioDevice& device, int sampleRateHz, int channels) {
  if (device.isNull()) return nullptr;
  const QAudioFormat format = formatFor(device, sampleRateHz, channels);
  if (!format.isValid()) return nullptr;
  return std::make_unique<DeviceOutput>(device, format);
}

}  // namespace moodogram::ui
