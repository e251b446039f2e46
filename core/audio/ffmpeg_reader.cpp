// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/ffmpeg_reader.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/avstring.h>
#include <libavutil/log.h>
}

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <mutex>
#include <optional>
#include <string_view>
#include <utility>

#include "core/audio/audio_error.h"
#include "core/base/message.h"
#include "core/system/open_file.h"

namespace moodogram {
namespace {

/// Containers that can hold music in one file. Playlists, image sequences, subtitles and devices are not among them.
constexpr const char* kContainers =
    "aa,aac,ac3,act,adx,aiff,amr,ape,asf,ast,au,avi,boa,caf,dsf,dts,dtshd,eac3,flac,flv,iff,matroska,webm,mlp,mov,mp4,"
    "m4a,3gp,3g2,mj2,mp3,mpc,mpc8,mpeg,mpegts,nut,oga,ogg,oma,qcp,rm,rso,shn,sox,tak,truehd,tta,vqf,w64,wav,wsd,wv,"
    "xwma";

/// Samples decoded and dropped before the target of a seek, so that overlapping transforms and bit reservoirs fill.
constexpr std::int64_t kPreRollFrames = 16384;
/// After so many packets in a row that do not decode, the rest of the file is given up.
constexpr int kMaxBadPackets = 200;
/// What so many packets of any codec hold, or more; a timestamp that is further ahead is not believed.
constexpr std::int64_t kMaxSilentFrames = 1 << 20;
constexpr int kIoBufferBytes = 64 * 1024;

Message notAudio() {
  return Message(MOODOGRAM_TEXT("Audio", "is not an audio file, or it is damaged beyond recognition."));
}

int readBytes(void* opaque, std::uint8_t* buffer, int count) {
  const std::int64_t got =
      readNext(static_cast<UniqueDescriptor*>(opaque)->get(), {buffer, static_cast<std::size_t>(count)});
  if (got < 0) return AVERROR(errno);
  return got == 0 ? AVERROR_EOF : static_cast<int>(got);
}

std::int64_t seekBytes(void* opaque, std::int64_t offset, int whence) {
  const int descriptor = static_cast<UniqueDescriptor*>(opaque)->get();
  if ((whence & AVSEEK_SIZE) != 0) {
    const std::int64_t here = seekTo(descriptor, 0, SEEK_CUR);
    const std::int64_t size = seekTo(descriptor, 0, SEEK_END);
    seekTo(descriptor, here, SEEK_SET);
    return size;
  }
  return seekTo(descriptor, offset, whence & ~AVSEEK_FORCE);
}

std::string errorText(int code) {
  char text[AV_ERROR_MAX_STRING_SIZE] = {};
  av_strerror(code, text, sizeof text);
  return text;
}

struct FormatDeleter {
  void operator()(AVFormatContext* context) const { avformat_close_input(&context); }
};
struct CodecDeleter {
  void operator()(AVCodecContext* context) const { avcodec_free_context(&context); }
};
struct FrameDeleter {
  void operator()(AVFrame* frame) const { av_frame_free(&frame); }
};
struct PacketDeleter {
  void operator()(AVPacket* packet) const { av_packet_free(&packet); }
};
struct IoDeleter {
  void operator()(AVIOContext* io) const {
    av_freep(&io->buffer);
    avio_context_free(&io);
  }
};

template <typename Sample>
void appendSamples(const AVFrame& frame, bool planar, int channels, double offset, double scale,
                   std::vector<float>& output, bool& hasNonFinite) {
  for (int i = 0; i < frame.nb_samples; ++i) {
    for (int channel = 0; channel < channels; ++channel) {
      const std::uint8_t* plane = frame.extended_data[planar ? channel : 0];
      Sample value;
      std::memcpy(&value, plane + sizeof(Sample) * static_cast<std::size_t>(planar ? i : i * channels + channel),
                  sizeof value);
      const auto sample = static_cast<float>((static_cast<double>(value) - offset) * scale);
      const bool isFinite = std::isfinite(sample);
      output.push_back(isFinite ? sample : 0.0F);
      hasNonFinite = hasNonFinite || !isFinite;
    }
  }
}

bool appendFrame(const AVFrame& frame, std::vector<float>& output, bool& hasNonFinite) {
  const auto format = static_cast<AVSampleFormat>(frame.format);
  const bool planar = av_sample_fmt_is_planar(format) != 0;
  const int channels = frame.ch_layout.nb_channels;
  switch (av_get_packed_sample_fmt(format)) {
    case AV_SAMPLE_FMT_U8:
      appendSamples<std::uint8_t>(frame, planar, channels, 128, 1.0 / 128, output, hasNonFinite);
      return true;
    case AV_SAMPLE_FMT_S16:
      appendSamples<std::int16_t>(frame, planar, channels, 0, 1.0 / 32768, output, hasNonFinite);
      return true;
    case AV_SAMPLE_FMT_S32:
      appendSamples<std::int32_t>(frame, planar, channels, 0, 1.0 / 2147483648.0, output, hasNonFinite);
      return true;
    case AV_SAMPLE_FMT_S64:
      appendSamples<std::int64_t>(frame, planar, channels, 0, 1.0 / 9223372036854775808.0, output, hasNonFinite);
      return true;
    case AV_SAMPLE_FMT_FLT:
      appendSamples<float>(frame, planar, channels, 0, 1, output, hasNonFinite);
      return true;
    case AV_SAMPLE_FMT_DBL:
      appendSamples<double>(frame, planar, channels, 0, 1, output, hasNonFinite);
      return true;
    default:
      return false;
  }
}

std::string codecName(const AVCodecParameters& parameters, int bits) {
  static constexpr std::pair<AVCodecID, const char*> kNames[] = {
      {AV_CODEC_ID_AAC, "AAC"},         {AV_CODEC_ID_MP3, "MP3"},
      {AV_CODEC_ID_MP2, "MP2"},         {AV_CODEC_ID_WMAV1, "WMA"},
      {AV_CODEC_ID_WMAV2, "WMA"},       {AV_CODEC_ID_WMAPRO, "WMA Pro"},
      {AV_CODEC_ID_ALAC, "ALAC"},       {AV_CODEC_ID_WMALOSSLESS, "WMA Lossless"},
      {AV_CODEC_ID_WAVPACK, "WavPack"}, {AV_CODEC_ID_APE, "Monkey's Audio"},
      {AV_CODEC_ID_AC3, "AC-3"},        {AV_CODEC_ID_OPUS, "Opus"},
      {AV_CODEC_ID_VORBIS, "Vorbis"},   {AV_CODEC_ID_FLAC, "FLAC"},
      {AV_CODEC_ID_TTA, "TTA"},
  };
  std::string name = avcodec_get_name(parameters.codec_id);
  for (const auto& [id, text] : kNames)
    if (id == parameters.codec_id) name = text;
  return bits > 0 ? name + " " + std::to_string(bits) + " bit" : name;
}

int losslessBits(const AVCodecParameters& parameters) {
  const AVCodecDescriptor* descriptor = avcodec_descriptor_get(parameters.codec_id);
  if (descriptor == nullptr || (descriptor->props & AV_CODEC_PROP_LOSSLESS) == 0) return 0;
  if (parameters.bits_per_raw_sample > 0) return parameters.bits_per_raw_sample;
  return parameters.bits_per_coded_sample;
}

}  // namespace

struct FfmpegReader::Impl {
  std::filesystem::path file;
  UniqueDescriptor descriptor;
  AudioFormat format;
  std::unique_ptr<AVIOContext, IoDeleter> io;
  std::unique_ptr<AVFormatContext, FormatDeleter> container;
  std::unique_ptr<AVCodecContext, CodecDeleter> codec;
  std::unique_ptr<AVFrame, FrameDeleter> frame{av_frame_alloc()};
  std::unique_ptr<AVPacket, PacketDeleter> packet{av_packet_alloc()};
  AVStream* stream = nullptr;

  std::vector<float> ready;  ///< decoded and not yet delivered, interleaved
  std::size_t readyOffset = 0;
  std::int64_t position = 0;  ///< of the next sample to deliver
  std::int64_t firstTimestamp = 0;
  std::int64_t lastTimestamp = INT64_MIN;  ///< of the packets that were read in a row
  std::int64_t silentFrames = 0;           ///< in place of packets that did not decode, up to position
  int probeScore = 0;
  FileFacts facts;
  bool lengthIsExact = false;
  bool timestampsAreExact = false;  ///< each a whole number of samples
  bool hasIndex = false;            ///< and the demuxer finds a packet by its timestamp
  int badPackets = 0;               ///< in a row
  bool damagedInside = false;       ///< a bad packet was followed by a good one
  bool draining = false;
  bool ended = false;
  bool isCounted = true;       ///< position has been counted from the beginning
  std::int64_t knownEnd = -1;  ///< where decoding ended that was counted; -1: not known
  bool hasNonFiniteSamples = false;
  std::optional<AudioError> problem;  ///< thrown by read() once everything before it is delivered
  /// After a seek by timestamp: the next decoded frame says where it is.
  bool awaitingTimestamp = false;

  [[noreturn]] void fail(AudioErrorKind kind, const Message& detail) const { throw AudioError(kind, file, detail); }

  void openContainer() {
    auto* buffer = static_cast<std::uint8_t*>(av_malloc(kIoBufferBytes));
    io.reset(avio_alloc_context(buffer, kIoBufferBytes, 0, &descriptor, &readBytes, nullptr, &seekBytes));
    seekTo(descriptor.get(), 0, SEEK_SET);
    const AVInputFormat* demuxer = nullptr;
    probeScore = av_probe_input_buffer2(io.get(), &demuxer, "", nullptr, 0, 0);
    if (probeScore < 0 || demuxer == nullptr || av_match_list(demuxer->name, kContainers, ',') == 0)
      fail(AudioErrorKind::NotAudio, notAudio());
    AVFormatContext* context = avformat_alloc_context();
    context->pb = io.get();
    context->format_whitelist = av_strdup(kContainers);
    context->protocol_whitelist = av_strdup("none");
    const int opened = avformat_open_input(&context, nullptr, demuxer, nullptr);  // frees the context when it fails
    if (opened < 0)
      fail(AudioErrorKind::Corrupt,
           Message(MOODOGRAM_TEXT("Audio", "is damaged or cut off: its %1 header cannot be read (%2)."),
                   demuxer->long_name, errorText(opened)));
    container.reset(context);
    if (const int found = avformat_find_stream_info(context, nullptr); found < 0)
      fail(AudioErrorKind::Corrupt, Message(MOODOGRAM_TEXT("Audio", "is damaged: %1."), errorText(found)));
  }

  void openCodec() {
    const AVCodec* decoder = nullptr;
    const int index = av_find_best_stream(container.get(), AVMEDIA_TYPE_AUDIO, -1, -1, &decoder, 0);
    if (index == AVERROR_STREAM_NOT_FOUND)
      fail(AudioErrorKind::NotAudio, Message(MOODOGRAM_TEXT("Audio", "holds no audio.")));
    if (index < 0 || decoder == nullptr)
      fail(AudioErrorKind::Unsupported,
           Message(MOODOGRAM_TEXT("Audio", "uses a codec that the installed FFmpeg cannot decode.")));
    for (unsigned i = 0; i < container->nb_streams; ++i)
      if (static_cast<int>(i) != index) container->streams[i]->discard = AVDISCARD_ALL;
    stream = container->streams[index];
    codec.reset(avcodec_alloc_context3(decoder));
    avcodec_parameters_to_context(codec.get(), stream->codecpar);
    codec->pkt_timebase = stream->time_base;
    codec->thread_count = 1;
    if (const int opened = avcodec_open2(codec.get(), decoder, nullptr); opened < 0)
      fail(AudioErrorKind::Unsupported, Message(MOODOGRAM_TEXT("Audio", "cannot be decoded: %1."), errorText(opened)));
  }

  /// Decodes until there are samples to deliver; false at the end, with the reason in problem if it comes too soon.
  bool decodeMore() {
    while (!ended && codec) {
      const int received = avcodec_receive_frame(codec.get(), frame.get());
      if (received == 0) {
        damagedInside = damagedInside || badPackets > 0;
        const bool hasSamples = acceptFrame();
        badPackets = 0;
        if (hasSamples) return true;
      } else if (received == AVERROR_EOF) {
        ended = true;
        if (isCounted) knownEnd = position;
        checkLength();
      } else {
        if (received != AVERROR(EAGAIN)) noteBadPacket();
        feedDecoder();
      }
    }
    return false;
  }

  /// Encoders pad their last packet, and some headers round; more than this is missing sound.
  void checkLength() {
    const std::int64_t tolerance = std::max(format.sampleRateHz / 5, 8192);
    const bool tooShort = lengthIsExact && position - silentFrames + tolerance < format.frames;
    if (tooShort && damagedInside)
      setProblem(AudioErrorKind::Corrupt,
                 Message(MOODOGRAM_TEXT("Audio", "is damaged: parts of it cannot be decoded.")));
    else if (tooShort || facts.cutOff)
      setProblem(
          AudioErrorKind::Truncated,
          Message(MOODOGRAM_TEXT(
                      "Audio",
                      "is cut off: it ends at %1 s, before the end that its header gives. Copy or download it again."),
                  seconds()));
  }

  void setProblem(AudioErrorKind kind, const Message& detail) {
    ended = true;
    problem.emplace(kind, file, detail);
  }

  /// Takes the frame's samples; false if it holds none.
  bool acceptFrame() {
    const int channels = frame->ch_layout.nb_channels;
    if (format.channels == 0) {
      format.channels = channels;
      format.sampleRateHz = frame->sample_rate;
      firstTimestamp = frame->pts == AV_NOPTS_VALUE ? 0 : frame->pts;
    }
    if (channels != format.channels || frame->sample_rate != format.sampleRateHz) {
      setProblem(AudioErrorKind::Unsupported,
                 Message(MOODOGRAM_TEXT("Audio", "changes its sample rate or channels half-way.")));
      return false;
    }
    ready.clear();
    readyOffset = 0;
    if (frame->pts != AV_NOPTS_VALUE) {
      const std::int64_t place =
          av_rescale_q(frame->pts - firstTimestamp, stream->time_base, AVRational{1, format.sampleRateHz});
      if (awaitingTimestamp) {
        position = place;
        silentFrames = 0;
      } else if (badPackets > 0 && timestampsAreExact) {
        replaceBadPackets(place - position);
      }
      awaitingTimestamp = false;
    }
    if (!appendFrame(*frame, ready, hasNonFiniteSamples))
      setProblem(AudioErrorKind::Unsupported, Message(MOODOGRAM_TEXT("Audio", "has an unknown sample format.")));
    av_frame_unref(frame.get());
    return !ready.empty();
  }

  /// With silence, so that what comes behind them is where a seek finds it.
  void replaceBadPackets(std::int64_t frames) {
    if (frames <= 0 || frames > kMaxSilentFrames) return;
    ready.assign(static_cast<std::size_t>(frames * format.channels), 0.0F);
    silentFrames += frames;
  }

  void feedDecoder() {
    if (draining) return;
    const int got = av_read_frame(container.get(), packet.get());
    if (got < 0) {  // the end, or an I/O error that ends the file as well
      draining = true;
      avcodec_send_packet(codec.get(), nullptr);
      return;
    }
    if (packet->stream_index == stream->index) {
      noteTimestamp();
      const int sent = avcodec_send_packet(codec.get(), packet.get());
      if (sent < 0 && sent != AVERROR(EAGAIN)) noteBadPacket();
    }
    av_packet_unref(packet.get());
  }

  /// Those of an Ogg stream that follows another begin anew: then only decoding finds a place.
  void noteTimestamp() {
    if (packet->pts == AV_NOPTS_VALUE) return;
    if (packet->pts < lastTimestamp) timestampsAreExact = false;
    lastTimestamp = packet->pts;
  }

  /// One bad packet is skipped, as players do; a long run of them means that the rest cannot be decoded.
  void noteBadPacket() {
    if (++badPackets < kMaxBadPackets) return;
    setProblem(AudioErrorKind::Corrupt,
               Message(MOODOGRAM_TEXT("Audio", "is damaged from %1 s on and cannot be decoded."), seconds()));
  }

  std::int64_t seconds() const { return format.sampleRateHz > 0 ? position / format.sampleRateHz : 0; }

  void readLength() {
    if (facts.chained) return;  // FFmpeg tells that of the last stream, and timestamps begin anew in each
    const AVRational perFrame{1, format.sampleRateHz};
    if (stream->duration > 0 && stream->duration != AV_NOPTS_VALUE)
      format.frames = av_rescale_q(stream->duration, stream->time_base, perFrame);
    else if (container->duration > 0)
      format.frames = av_rescale_q(container->duration, AVRational{1, AV_TIME_BASE}, perFrame);
    // Without a length in the file, FFmpeg divides its size by the bit rate.
    lengthIsExact = format.frames > 0 && container->duration_estimation_method != AVFMT_DURATION_FROM_BITRATE;
    timestampsAreExact = stream->time_base.num == 1 && stream->time_base.den % format.sampleRateHz == 0;
    format.isLengthExact = lengthIsExact || format.frames <= 0;
    hasIndex = std::string_view(container->iformat->name).find("mp4") != std::string_view::npos;
  }

  std::size_t readyFrames() const { return (ready.size() - readyOffset) / static_cast<std::size_t>(format.channels); }

  void consume(std::int64_t frames) {
    readyOffset += static_cast<std::size_t>(frames * format.channels);
    position += frames;
  }

  void skip(std::int64_t frames) {
    while (frames > 0) {
      if (readyFrames() == 0 && !decodeMore()) return;
      const std::int64_t count = std::min<std::int64_t>(frames, static_cast<std::int64_t>(readyFrames()));
      consume(count);
      frames -= count;
    }
  }

  void forgetDecoded() {
    ready.clear();
    readyOffset = 0;
    badPackets = 0;
    draining = ended = false;
    problem.reset();
  }

  void rewind() {
    isCounted = true;
    codec.reset();
    container.reset();
    forgetDecoded();
    position = silentFrames = 0;
    lastTimestamp = INT64_MIN;
    openContainer();
    openCodec();
  }

  /// Goes to a little before the target, or leaves that to decoding from where the reader is.
  void approach(std::int64_t target) {
    if (!codec) return rewind();                // the last time, the file could not be opened again
    if (knownEnd >= 0 && target >= knownEnd) {  // not decoded to once more
      forgetDecoded();
      position = knownEnd;
      ended = true;
      return;
    }
    const std::int64_t ahead = target - position;
    if (ahead >= 0 && ahead < 4 * kPreRollFrames) return;
    const std::int64_t start = target - kPreRollFrames;
    if (!timestampsAreExact || start <= 0) {
      if (ahead < 0) rewind();
      return;
    }
    if (hasIndex ? jumpTo(start) : passPackets(start, ahead < 0)) {
      avcodec_flush_buffers(codec.get());
      awaitingTimestamp = true;
      isCounted = false;
      const bool landed = decodeMore() && !awaitingTimestamp && position <= target;
      awaitingTimestamp = false;
      if (landed) return;
    }
    rewind();  // also where there are not so many packets, or a stream is chained: decoding finds the place
  }

  std::int64_t timestampOf(std::int64_t sample) const {
    return firstTimestamp + av_rescale_q(sample, AVRational{1, format.sampleRateHz}, stream->time_base);
  }

  bool jumpTo(std::int64_t start) {
    forgetDecoded();
    lastTimestamp = INT64_MIN;
    return av_seek_frame(container.get(), stream->index, timestampOf(start), AVSEEK_FLAG_BACKWARD) >= 0;
  }

  /// Streams without an index (mp3, aac): counting packets is exact, and far faster than decoding them.
  bool passPackets(std::int64_t start, bool fromTheBeginning) {
    if (fromTheBeginning)
      rewind();
    else
      forgetDecoded();
    const std::int64_t timestamp = timestampOf(start);
    while (timestampsAreExact && av_read_frame(container.get(), packet.get()) >= 0) {
      bool passed = false;
      if (packet->stream_index == stream->index && packet->pts != AV_NOPTS_VALUE) {
        noteTimestamp();
        passed = timestampsAreExact && packet->pts + packet->duration >= timestamp;
      }
      av_packet_unref(packet.get());
      if (passed) return true;
    }
    return false;
  }
};

FfmpegReader::FfmpegReader(std::filesystem::path file, UniqueDescriptor descriptor, const FileFacts& facts)
    : m_impl(std::make_unique<Impl>()) {
  static std::once_flag quiet;
  std::call_once(quiet, [] { av_log_set_level(AV_LOG_QUIET); });
  m_impl->file = std::move(file);
  m_impl->descriptor = std::move(descriptor);
  m_impl->facts = facts;
  m_impl->openContainer();
  m_impl->openCodec();
  // The first frame tells rate and channels for certain (HE-AAC doubles what its header says).
  if (!m_impl->decodeMore()) {
    // Random bytes pass for MPEG audio now and then.
    if (m_impl->probeScore <= AVPROBE_SCORE_EXTENSION) m_impl->fail(AudioErrorKind::NotAudio, notAudio());
    if (m_impl->problem || m_impl->badPackets > 0)
      m_impl->fail(AudioErrorKind::Corrupt,
                   Message(MOODOGRAM_TEXT("Audio", "is damaged: nothing in it can be decoded.")));
    m_impl->fail(AudioErrorKind::Empty, Message(MOODOGRAM_TEXT("Audio", "holds no sound.")));
  }
  m_impl->format.bitsPerSample = losslessBits(*m_impl->stream->codecpar);
  m_impl->format.codec = codecName(*m_impl->stream->codecpar, m_impl->format.bitsPerSample);
  m_impl->readLength();
}

FfmpegReader::~FfmpegReader() = default;

const AudioFormat& FfmpegReader::format() const { return m_impl->format; }

std::size_t FfmpegReader::read(std::span<float> interleaved) {
  Impl& impl = *m_impl;
  const auto channels = static_cast<std::size_t>(impl.format.channels);
  const std::size_t wanted = interleaved.size() / channels;
  std::size_t filled = 0;
  while (filled < wanted && (impl.readyFrames() > 0 || impl.decodeMore())) {
    const std::size_t count = std::min(wanted - filled, impl.readyFrames());
    const auto from = impl.ready.begin() + static_cast<std::ptrdiff_t>(impl.readyOffset);
    std::copy_n(from, count * channels, interleaved.begin() + static_cast<std::ptrdiff_t>(filled * channels));
    impl.consume(static_cast<std::int64_t>(count));
    filled += count;
  }
  m_hasNonFiniteSamples = impl.hasNonFiniteSamples;
  if (filled == 0 && impl.problem) throw *std::exchange(impl.problem, std::nullopt);
  return filled;
}

void FfmpegReader::seek(std::int64_t frame) {
  Impl& impl = *m_impl;
  frame = std::max<std::int64_t>(frame, 0);
  impl.approach(frame);
  impl.skip(frame - impl.position);
}

}  // namespace moodogram
