// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// In moodogram-torch.
#include "core/infer/torch_device.h"

#include <algorithm>
#include <cstring>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/base/message.h"
#include "core/base/mood_class.h"
#include "core/infer/cuda_facts.h"
#include "core/infer/silence.h"
#include "core/infer/tensor_memory.h"
#include "core/infer/torch_entry_points.h"
#include "core/nn/map_watch.h"
#include "core/nn/network.h"
#include "core/nn/scripted_network.h"

namespace moodogram {
namespace {

constexpr std::size_t kLargestBatch = 256;    // more gains nothing
constexpr std::size_t kLargestCpuBatch = 16;  // likewise
constexpr std::size_t kCpuMemory = std::size_t{640} << 20;

/// About what the widest layers of a network need at once: input, output and working space of 64 channels as large as
/// the picture.
std::size_t bytesPerWindow(const std::array<int, 3>& shape, torch::ScalarType type) {
  return static_cast<std::size_t>(shape[1]) * static_cast<std::size_t>(shape[2]) * 64 * 3 * c10::elementSize(type);
}

int indexOf(const torch::Device& device) { return device.has_index() ? device.index() : 0; }

torch::ScalarType bestType(const torch::Device& device, const ModelInfo& model, bool fullPrecision) {
  if (!device.is_cuda() || fullPrecision || model.runsCode) return torch::kFloat32;
  constexpr int kAmpere = 8;  // the first with bfloat16
  constexpr int kVolta = 7;   // the first that is faster with float16
  const int capability = cudaComputeCapability(indexOf(device));
  return capability >= kAmpere ? torch::kBFloat16 : capability >= kVolta ? torch::kHalf : torch::kFloat32;
}

std::shared_ptr<Network> loadNetwork(const ModelInfo& model, const std::array<int, 3>& shape) {
  if (model.runsCode) return std::make_shared<ScriptedNetwork>(model.file);
  NetworkConfig config{model.architecture, shape,
                       static_cast<int>(model.outputs.empty() ? kEmotionCount : model.outputs.size())};
  config.transformInput = model.transformInput;
  auto network = makeNetwork(config);
  loadWeights(*network, readSafetensors(model.file).tensors);
  return network;
}

class TorchDevice final : public ScoringDevice {
 public:
  TorchDevice(const ModelInfo& model, torch::Device device, bool fullPrecision)
      : m_model(model),
        m_device(device),
        m_shape(makeFrontEndFor(model)->shape()),
        m_temperature(model.temperature),
        m_outputs(model.outputs) {
    if (m_outputs.empty()) m_outputs.assign(kEmotions.begin(), kEmotions.end());
    for (const int size : m_shape) m_tensorSize *= static_cast<std::size_t>(size);
    run([&] {
      const c10::InferenceMode inference;
      if (m_device.is_cuda()) torch::zeros({1}, m_device);  // CUDA starts with the first tensor
      m_type = bestType(m_device, model, fullPrecision);
      if (m_device.is_cuda() && fullPrecision) at::globalContext().setAllowTF32CuDNN(false);
      m_network = loadNetwork(model, m_shape);
      m_network->prepareForInference({m_device, m_type});
      const torch::Tensor window = torch::zeros({1, m_shape[0], m_shape[1], m_shape[2]}, m_device);
      probabilitiesOf(m_network->judge(window).logits, 1);
    });
    m_batch = m_device.is_cuda()
                  ? batchForMemory(cudaFreeMemory(indexOf(m_device)), bytesPerWindow(m_shape, m_type), kLargestBatch)
                  : batchForMemory(kCpuMemory, bytesPerWindow(m_shape, m_type), kLargestCpuBatch);
  }

  ~TorchDevice() override {
    // To free pinned memory asks CUDA, and where the device is gone that ends the program.
    if (m_isLost && m_staging.defined()) (void)m_staging.unsafeReleaseTensorImpl();
    m_network.reset();
    m_staging.reset();
    releaseTensorMemory();
    if (m_device.is_cuda() && !m_isLost) releaseCudaMemory();
  }

  Message description() const override {
    if (m_device.is_cuda()) {
      const std::string name = cudaDeviceName(indexOf(m_device));
      return "CUDA: " + (name.empty() ? "device " + std::to_string(indexOf(m_device)) : name) + ", " +
             std::string(c10::toString(m_type));
    }
    const TorchInfo info = moodogramTorchInfo();
    //: What networks are computed on; %1: a library
    return Message::plural(info.threads, MOODOGRAM_PLURAL("Model", "CPU, %Ln thread(s), %1"), info.blas);
  }

  bool reducedPrecision() const override { return m_type != torch::kFloat32; }
  std::size_t preferredBatch() const override { return m_batch; }

  std::optional<HeatMap> gradCam(std::span<const float> tensor, Emotion emotion, bool evenIfPartial) override {
    if (m_model.runsCode || (!evenIfPartial && !m_network->isSeenInMaps())) return std::nullopt;
    std::optional<HeatMap> map;
    run([&] {
      // What analyses use has neither its weights nor gradients any more. One window at a time is no work for a GPU.
      if (!m_trained) {
        m_trained = loadNetwork(m_model, m_shape);
        m_trained->eval();
        m_trained->forgetDomain();
        for (torch::Tensor& parameter : m_trained->parameters()) parameter.set_requires_grad(false);
      }
      const torch::Tensor window =
          torch::from_blob(const_cast<float*>(tensor.data()), {1, m_shape[0], m_shape[1], m_shape[2]});
      const auto heat = moodogram::gradCam(*m_trained, window, static_cast<std::int64_t>(emotion));
      if (!heat) return;
      map.emplace(m_shape[2], m_shape[1]);
      const torch::Tensor values = heat->contiguous();
      std::copy_n(values.data_ptr<float>(), map->values.size(), map->values.begin());
    });
    return map;
  }

  void score(std::span<const float> tensors, std::span<EmotionScores> scores) override {
    run([&] {
      const c10::InferenceMode inference;
      const ReuseTensorMemory reuse;
      forEachScores(pass(tensors, scores.size()), scores.size(),
                    [&](std::size_t window, const ClassScores& found) { scores[window] = emotionScoresOf(found); });
    });
  }

  void judge(std::span<const float> tensors, std::span<WindowVerdict> verdicts) override {
    run([&] {
      const c10::InferenceMode inference;
      const ReuseTensorMemory reuse;
      const Judgement judgement = pass(tensors, verdicts.size());
      forEachScores(judgement, verdicts.size(), [&](std::size_t window, const ClassScores& found) {
        verdicts[window] = {.scores = emotionScoresOf(found)};
        if (m_model.neutralOutput) verdicts[window].classes = found;
      });
      if (verdicts.empty()) return;
      if (judgement.distance.defined()) {
        const torch::Tensor distances = onCpu(judgement.distance);
        for (std::size_t i = 0; i < verdicts.size(); ++i) verdicts[i].distance = distances.data_ptr<float>()[i];
      }
      if (judgement.features.defined()) {
        const torch::Tensor features = onCpu(judgement.features);
        const std::size_t size = static_cast<std::size_t>(features.numel()) / verdicts.size();
        if (!m_projection || m_projection->features() != size) m_projection.emplace(size);
        const std::span<const float> values(features.data_ptr<float>(), size * verdicts.size());
        for (std::size_t i = 0; i < verdicts.size(); ++i)
          verdicts[i].embedding = m_projection->embeddingOf(values.subspan(i * size, size));
      }
    });
  }

 private:
  Judgement pass(std::span<const float> tensors, std::size_t windows) {
    if (tensors.size() != windows * m_tensorSize)
      throw ModelError("Internal error: a batch of " + std::to_string(windows) + " windows has " +
                       std::to_string(tensors.size()) + " values.");
    if (windows == 0) return {};
    if (std::exchange(m_lastCount, windows) != windows) releaseTensorMemory();
    Judgement judgement = m_network->judge(toDevice(tensors, windows));
    if (m_type != torch::kHalf || torch::isfinite(judgement.logits).all().item<bool>()) return judgement;
    auto exact = loadNetwork(m_model, m_shape);  // some layer leaves the range of float16
    exact->prepareForInference({m_device, torch::kFloat32});
    m_network = std::move(exact);
    m_type = torch::kFloat32;
    return m_network->judge(toDevice(tensors, windows));
  }

  static torch::Tensor onCpu(const torch::Tensor& tensor) {
    return tensor.to(torch::kCPU, torch::kFloat32).contiguous();
  }

  template <typename Use>
  void forEachScores(const Judgement& judgement, std::size_t windows, const Use& use) const {
    if (windows == 0) return;
    const torch::Tensor probabilities = onCpu(probabilitiesOf(judgement.logits, windows));
    const float* values = probabilities.data_ptr<float>();
    for (std::size_t window = 0; window < windows; ++window) {
      use(window, classesOf(values));
      values += m_outputs.size();
    }
  }

  /// Names what LibTorch, oneDNN and CUDA throw.
  template <typename Work>
  void run(Work&& work) {
    try {
      work();
      m_isLost = false;
    } catch (const Error&) {
      throw;
    } catch (const c10::OutOfMemoryError& error) {
      throw OutOfDeviceMemory(error.what_without_backtrace());
    } catch (const c10::Error& error) {
      raise(error.what_without_backtrace());
    } catch (const std::exception& error) {
      raise(error.what());
    }
  }

  [[noreturn]] void raise(const std::string& message) {
    m_isLost = m_device.is_cuda();
    if (deviceFault(message) == DeviceFault::OutOfMemory) throw OutOfDeviceMemory(message);
    if (m_device.is_cuda()) throw DeviceLost(message);
    throw ModelError(Message(MOODOGRAM_TEXT("Model", "The network could not be run: %1"), message));
  }

  torch::Tensor toDevice(std::span<const float> tensors, std::size_t count) {
    const std::vector<std::int64_t> sizes{static_cast<std::int64_t>(count), m_shape[0], m_shape[1], m_shape[2]};
    if (!m_device.is_cuda()) return torch::from_blob(const_cast<float*>(tensors.data()), sizes);
    // From pinned memory the copy runs while this thread goes on to launch the network. The scores are waited for
    // before the next batch, so one staging buffer is enough.
    if (!m_staging.defined() || m_staging.size(0) < sizes[0])
      m_staging = torch::empty(sizes, torch::TensorOptions().pinned_memory(true));
    const torch::Tensor staged = m_staging.narrow(0, 0, sizes[0]);
    std::memcpy(staged.data_ptr<float>(), tensors.data(), tensors.size_bytes());
    return staged.to(m_device, /*non_blocking=*/true);
  }

  torch::Tensor probabilitiesOf(const torch::Tensor& logits, std::size_t windows) const {
    const auto classes = static_cast<std::int64_t>(m_outputs.size());
    if (logits.dim() != 2 || logits.size(0) != static_cast<std::int64_t>(windows) || logits.size(1) != classes)
      throw ModelError(Message(
          MOODOGRAM_TEXT("Model",
                         "The network answers %1 windows with a tensor of shape %2, but its labels name %3 classes."),
          windows, c10::str(logits.sizes()), classes));
    return torch::softmax(logits / m_temperature, 1);
  }

  ClassScores classesOf(const float* probabilities) const {
    ClassScores scores;
    float sum = 0;
    bool isWhole = true;
    for (std::size_t i = 0; i < m_outputs.size(); ++i) {
      if (!m_outputs[i] && i != m_model.neutralOutput) {
        isWhole = false;
        continue;
      }
      scores[m_outputs[i] ? moodClassOf(*m_outputs[i]) : MoodClass::Neutral] += probabilities[i];
      sum += probabilities[i];
    }
    if (isWhole && m_outputs.size() == (m_model.neutralOutput ? kMoodClassCount : kEmotionCount)) return scores;
    if (!(sum > 0)) return scoresOfSilence();
    for (float& value : scores.values) value /= sum;
    return scores;
  }

  ModelInfo m_model;
  torch::Device m_device;
  std::array<int, 3> m_shape;
  std::size_t m_tensorSize = 1;
  float m_temperature;
  std::vector<std::optional<Emotion>> m_outputs;
  torch::ScalarType m_type = torch::kFloat32;
  std::shared_ptr<Network> m_network;
  std::shared_ptr<Network> m_trained;  ///< as in the file, on the CPU; made when something is to be explained
  torch::Tensor m_staging;             ///< pinned; for CUDA
  /// What CUDA or one of its libraries said last was a fault, after which the device may be gone: each library words
  /// that in its own way, and some as a lack of memory.
  bool m_isLost = false;
  std::optional<EmbeddingProjection> m_projection;
  std::size_t m_batch = 1;
  std::size_t m_lastCount = 0;
};

}  // namespace

std::unique_ptr<ScoringDevice> makeTorchDevice(const ModelInfo& model, torch::Device device, bool fullPrecision) {
  return std::make_unique<TorchDevice>(model, device, fullPrecision);
}

}  // namespace moodogram
