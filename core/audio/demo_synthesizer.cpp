// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/demo_synthesizer.h"

#include <sndfile.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <numbers>
#include <string_view>

#include "core/audio/demo_score.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/paths.h"
#include "core/base/system_message.h"

namespace moodogram {
namespace fs = std::filesystem;
namespace {

constexpr int kRateHz = 44100;
constexpr double kTurn = 2 * std::numbers::pi;
constexpr std::size_t kTableSize = 2048;
constexpr double kHighestHarmonicHz = 15000;

/// One period of a waveform, with the first sample repeated at the end.
using Wave = std::array<float, kTableSize + 1>;

Wave makeWave(const Timbre& timbre, double extraRollOff, double frequencyHz) {
  Wave wave{};
  const int harmonics = std::clamp(static_cast<int>(kHighestHarmonicHz / frequencyHz), 1, 40);
  for (int h = 1; h <= harmonics; ++h) {
    const double amplitude = std::pow(h, -timbre.rollOff - extraRollOff) * (h % 2 == 0 ? timbre.evenHarmonics : 1.0);
    for (std::size_t i = 0; i < wave.size(); ++i)
      wave[i] += static_cast<float>(amplitude * std::sin(kTurn * h * static_cast<double>(i) / kTableSize));
  }
  return wave;
}

float lookUp(const Wave& wave, double phase) {
  const double position = phase * kTableSize;
  const auto index = static_cast<std::size_t>(position);
  const auto fraction = static_cast<float>(position - static_cast<double>(index));
  return wave[index] + fraction * (wave[index + 1] - wave[index]);
}

/// The waves of a part, made once for every octave that it plays in.
class WaveBank {
 public:
  explicit WaveBank(const Timbre& timbre) : m_timbre(timbre) {}
  struct Pair {
    Wave bright, dull;
  };
  const Pair& at(double pitch) {
    auto& pair = m_pairs[static_cast<std::size_t>(std::clamp(pitch / 6, 0.0, 21.0))];
    if (!pair) {
      const double topOfRangeHz = 440 * std::exp2((std::floor(pitch / 6) * 6 + 6 - 69) / 12);
      constexpr double kDullness = 1.5;
      pair = std::make_unique<Pair>(
          Pair{makeWave(m_timbre, 0, topOfRangeHz), makeWave(m_timbre, kDullness, topOfRangeHz)});
    }
    return *pair;
  }

 private:
  Timbre m_timbre;
  std::array<std::unique_ptr<Pair>, 22> m_pairs;
};

std::size_t sampleAt(double seconds) { return static_cast<std::size_t>(std::max(0.0, seconds) * kRateHz); }

void renderNote(const Note& note, const Timbre& timbre, WaveBank& bank, double secondsPerBeat,
                std::vector<float>& output) {
  const double length = note.beats * secondsPerBeat;
  const std::size_t first = sampleAt(note.startBeat * secondsPerBeat);
  const std::size_t last = std::min(output.size(), first + sampleAt(length + timbre.releaseSeconds));
  const WaveBank::Pair& waves = bank.at(note.pitch);
  const double frequencyHz = 440 * std::exp2((note.pitch - 69) / 12);
  const double detune = std::exp2(timbre.detuneCents / 2400);
  std::array<double, 2> phases{0, 0.37};
  const int oscillators = timbre.detuneCents > 0 ? 2 : 1;
  const std::array<double, 2> steps{frequencyHz * detune / kRateHz, frequencyHz / detune / kRateHz};
  for (std::size_t i = first; i < last; ++i) {
    const double t = static_cast<double>(i - first) / kRateHz;
    double envelope = std::min(1.0, t / timbre.attackSeconds);
    double bright = 1;
    if (timbre.decaySeconds > 0) {
      const double decayed = std::exp(-t / timbre.decaySeconds);
      envelope *= decayed;
      bright = timbre.brightness + (1 - timbre.brightness) * decayed;
    }
    if (t > length) envelope *= std::max(0.0, 1 - (t - length) / timbre.releaseSeconds);
    if (timbre.tremoloHz > 0) envelope *= 0.6 + 0.4 * std::sin(kTurn * timbre.tremoloHz * t);
    double bend = 1;
    if (timbre.vibratoCents > 0) {
      constexpr double kVibratoHz = 5.3;
      constexpr double kVibratoOnsetSeconds = 0.4;
      const double depth = timbre.vibratoCents * std::min(1.0, t / kVibratoOnsetSeconds);
      bend += depth * std::numbers::ln2 / 1200 * std::sin(kTurn * kVibratoHz * t);
    }
    double sample = 0;
    for (std::size_t o = 0; o < static_cast<std::size_t>(oscillators); ++o) {
      const auto dull = static_cast<double>(lookUp(waves.dull, phases[o]));
      sample += dull + bright * (static_cast<double>(lookUp(waves.bright, phases[o])) - dull);
      phases[o] += steps[o] * bend;
      phases[o] -= std::floor(phases[o]);
    }
    output[i] += static_cast<float>(envelope * note.level * sample / oscillators);
  }
}

std::vector<float> renderPart(const Part& part, double secondsPerBeat, std::size_t samples) {
  std::vector<float> sound(samples);
  WaveBank bank(part.timbre);
  for (const Note& note : part.notes) renderNote(note, part.timbre, bank, secondsPerBeat, sound);
  if (part.timbre.drive > 0) {
    const auto drive = static_cast<float>(part.timbre.drive);
    for (float& sample : sound) sample = std::tanh(drive * sample) / std::tanh(drive);
  }
  return sound;
}

/// Percussion from a falling sine and high-passed noise.
void renderDrum(const DrumHit& hit, double secondsPerBeat, std::uint64_t& noise, std::vector<float>& output) {
  struct Recipe {
    double startHz, endHz, toneSeconds, tone, noiseSeconds, noise;
  };
  static constexpr std::array<Recipe, 4> kRecipes{{
      {130, 46, 0.11, 1.0, 0.008, 0.15},   // kick
      {210, 170, 0.07, 0.45, 0.10, 0.55},  // snare
      {0, 0, 0.01, 0, 0.035, 0.5},         // hat
      {72, 38, 0.14, 1.0, 0.01, 0.02},     // heart beat
  }};
  const Recipe& recipe = kRecipes[static_cast<std::size_t>(hit.drum)];
  const std::size_t first = sampleAt(hit.beat * secondsPerBeat);
  const std::size_t last = std::min(output.size(), first + kRateHz / 2);
  double phase = 0;
  double previous = 0;
  for (std::size_t i = first; i < last; ++i) {
    const double t = static_cast<double>(i - first) / kRateHz;
    noise ^= noise << 13;
    noise ^= noise >> 7;
    noise ^= noise << 17;
    const double white = static_cast<double>(noise >> 11) * 0x1.0p-52 - 1;
    const double tone = std::exp(-t / recipe.toneSeconds);
    phase += (recipe.endHz + (recipe.startHz - recipe.endHz) * tone * tone) / kRateHz;
    const double sample = recipe.tone * tone * std::sin(kTurn * phase) +
                          recipe.noise * std::exp(-t / recipe.noiseSeconds) * (white - previous);
    previous = white;
    output[i] += static_cast<float>(hit.level * sample);
  }
}

/// Schroeder's reverberator ("Natural sounding artificial reverberation", 1962): four combs, two all-pass filters.
std::vector<float> reverberate(const std::vector<float>& dry) {
  std::vector<float> wet(dry.size());
  for (const auto& [delay, feedback] : {std::pair{1557, 0.83F}, {1617, 0.82F}, {1491, 0.84F}, {1422, 0.85F}}) {
    std::vector<float> line(static_cast<std::size_t>(delay));
    std::size_t at = 0;
    float damped = 0;
    for (std::size_t i = 0; i < dry.size(); ++i) {
      const float out = line[at];
      damped = 0.7F * out + 0.3F * damped;
      line[at] = dry[i] + feedback * damped;
      at = at + 1 == line.size() ? 0 : at + 1;
      wet[i] += 0.25F * out;
    }
  }
  for (const int delay : {225, 556}) {
    std::vector<float> line(static_cast<std::size_t>(delay));
    std::size_t at = 0;
    for (float& sample : wet) {
      const float delayed = line[at];
      line[at] = sample + 0.5F * delayed;
      sample = delayed - 0.5F * line[at];
      at = at + 1 == line.size() ? 0 : at + 1;
    }
  }
  return wet;
}

/// The file's bytes, for libsndfile to write to.
struct MemoryFile {
  std::string bytes;
  sf_count_t offset = 0;

  static sf_count_t size(void* self) { return static_cast<sf_count_t>(static_cast<MemoryFile*>(self)->bytes.size()); }
  static sf_count_t tell(void* self) { return static_cast<MemoryFile*>(self)->offset; }
  static sf_count_t seek(sf_count_t offset, int whence, void* self) {
    auto& file = *static_cast<MemoryFile*>(self);
    return file.offset = offset + (whence == SEEK_SET ? 0 : whence == SEEK_CUR ? file.offset : size(self));
  }
  static sf_count_t read(void* data, sf_count_t count, void* self) {
    auto& file = *static_cast<MemoryFile*>(self);
    const sf_count_t got = std::clamp<sf_count_t>(size(self) - file.offset, 0, count);
    std::copy_n(file.bytes.data() + file.offset, got, static_cast<char*>(data));
    file.offset += got;
    return got;
  }
  static sf_count_t write(const void* data, sf_count_t count, void* self) {
    auto& file = *static_cast<MemoryFile*>(self);
    const auto end = static_cast<std::size_t>(file.offset + count);
    if (end > file.bytes.size()) file.bytes.resize(end);
    std::copy_n(static_cast<const char*>(data), count, file.bytes.data() + file.offset);
    file.offset += count;
    return count;
  }
};

std::string encodeFlac(const DemoPiece& piece, const std::vector<float>& samples) {
  MemoryFile memory;
  SF_VIRTUAL_IO io{&MemoryFile::size, &MemoryFile::seek, &MemoryFile::read, &MemoryFile::write, &MemoryFile::tell};
  SF_INFO info{};
  info.samplerate = kRateHz;
  info.channels = 1;
  info.format = SF_FORMAT_FLAC | SF_FORMAT_PCM_16;
  std::unique_ptr<SNDFILE, int (*)(SNDFILE*)> flac(sf_open_virtual(&io, SFM_WRITE, &info, &memory), &sf_close);
  if (!flac) throw IoError(Message(MOODOGRAM_TEXT("Audio", "libsndfile cannot write FLAC: %1"), sf_strerror(nullptr)));
  sf_set_string(flac.get(), SF_STR_TITLE, piece.title.c_str());
  sf_set_string(flac.get(), SF_STR_ARTIST, piece.artist.c_str());
  sf_set_string(flac.get(), SF_STR_ALBUM, piece.album.c_str());
  sf_set_string(flac.get(), SF_STR_DATE, std::to_string(piece.year).c_str());
  const auto count = static_cast<sf_count_t>(samples.size());
  if (sf_writef_float(flac.get(), samples.data(), count) != count)
    throw IoError(Message(MOODOGRAM_TEXT("Audio", "libsndfile cannot write FLAC: %1"), sf_strerror(flac.get())));
  flac.reset();  // writes the last block and the length
  return std::move(memory.bytes);
}

}  // namespace

const std::vector<DemoPiece>& demoPieces() {
  static const std::vector<DemoPiece> kPieces = [] {
    struct Entry {
      const char* title;
      const char* artist;
      const char* album;
      int year;
      Emotion mood;
    };
    constexpr Entry kEntries[] = {
        {"Morning Light", "Ada Winter", "First Windows", 2021, Emotion::Happy},
        {"Paper Kites", "The Tin Orchard", "Weekend Weather", 2019, Emotion::Happy},
        {"Market Day", "The Tin Orchard", "Weekend Weather", 2019, Emotion::Happy},
        {"Still Harbour", "Ada Winter", "First Windows", 2021, Emotion::Calm},
        {"Snow on Moss", "Ada Winter", "First Windows", 2021, Emotion::Calm},
        {"Lanterns", "Marek Olsen Trio", "Slow Rooms", 2016, Emotion::Calm},
        {"Empty Chair", "Marek Olsen Trio", "Slow Rooms", 2016, Emotion::Sad},
        {"Letters Unsent", "Marek Olsen Trio", "Slow Rooms", 2016, Emotion::Sad},
        {"Iron Gate", "Redline Assembly", "No Exit Signs", 2023, Emotion::Angry},
        {"Broken Glass", "Redline Assembly", "No Exit Signs", 2023, Emotion::Angry},
        {"Cellar Stairs", "Redline Assembly", "Night Shift", 2024, Emotion::Fearful},
        {"Something in the Fog", "The Tin Orchard", "Weekend Weather", 2019, Emotion::Fearful},
    };
    std::vector<DemoPiece> pieces;
    for (const Entry& entry : kEntries) {
      const int number = static_cast<int>(pieces.size()) + 1;
      pieces.push_back({(number < 10 ? "0" : "") + std::to_string(number) + " " + entry.title + ".flac", entry.title,
                        entry.artist, entry.album, entry.year, composeDemoPiece(entry.title).seconds, entry.mood});
    }
    return pieces;
  }();
  return kPieces;
}

std::vector<float> renderDemoPiece(const DemoPiece& piece) {
  const Score score = composeDemoPiece(piece.title);
  const double secondsPerBeat = 60 / score.beatsPerMinute;
  std::vector<float> mix(sampleAt(score.seconds));
  for (const Part& part : score.parts) {
    const std::vector<float> sound = renderPart(part, secondsPerBeat, mix.size());
    for (std::size_t i = 0; i < mix.size(); ++i) mix[i] += static_cast<float>(part.level) * sound[i];
  }
  std::uint64_t noise = 0x2545F4914F6CDD1DULL;
  for (const DrumHit& hit : score.drums) renderDrum(hit, secondsPerBeat, noise, mix);
  const std::vector<float> wet = reverberate(mix);
  const auto share = static_cast<float>(score.reverb);
  float loudest = 0;
  for (std::size_t i = 0; i < mix.size(); ++i) {
    mix[i] += share * (wet[i] - mix[i]);
    loudest = std::max(loudest, std::abs(mix[i]));
  }
  const float gain = loudest > 0 ? static_cast<float>(score.peak) / loudest : 0;
  constexpr double kFadeSeconds = 1.5;
  const std::size_t fade = std::min(mix.size(), sampleAt(kFadeSeconds));
  for (std::size_t i = 0; i < mix.size(); ++i) {
    const std::size_t left = mix.size() - i;
    mix[i] *= left < fade ? gain * static_cast<float>(left) / static_cast<float>(fade) : gain;
  }
  return mix;
}

std::vector<fs::path> writeDemoLibrary(const fs::path& folder, std::stop_token stop, const ProgressCallback& progress) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (error)
    throw IoError(Message(MOODOGRAM_TEXT("Audio", "Cannot create the folder %1: %2."), displayPath(folder),
                          systemMessage(error.value())));
  std::vector<fs::path> files;
  const std::vector<DemoPiece>& pieces = demoPieces();
  for (const DemoPiece& piece : pieces) {
    throwIfStopped(stop);
    const auto report = [&] {
      if (progress)
        progress({static_cast<std::int64_t>(files.size()), static_cast<std::int64_t>(pieces.size()), piece.title});
    };
    report();
    const fs::path file = folder / piece.fileName;
    if (!fs::exists(file, error)) writeFileAtomically(file, encodeFlac(piece, renderDemoPiece(piece)));
    files.push_back(file);
    report();
  }
  return files;
}

}  // namespace moodogram
