// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// In moodogram-torch.
#include "core/nn/googlenet.h"

#include <optional>

#include "core/base/error.h"
#include "core/nn/torch_compat.h"

namespace moodogram {
namespace {

namespace nn = torch::nn;

constexpr double kNormEpsilon = 0.001;
constexpr double kInitialDeviation = 0.01;
constexpr double kDropout = 0.2;
constexpr double kAuxiliaryDropout = 0.7;
constexpr double kAuxiliaryWeight = 0.3;

/// After which layers the auxiliary heads look in.
constexpr std::size_t kFirstHeadAfter = 8;    // inception4a
constexpr std::size_t kSecondHeadAfter = 11;  // inception4d

nn::Linear linear(int in, int out) {
  nn::Linear layer(in, out);
  nn::init::normal_(layer->weight, 0, kInitialDeviation);
  return layer;
}

class CeilPoolImpl final : public nn::Module {
 public:
  CeilPoolImpl(int kernel, int stride, int padding) : m_kernel(kernel), m_stride(stride), m_padding(padding) {}

  torch::Tensor forward(const torch::Tensor& input) {
    return compat::maxPool(input, m_kernel, m_stride, m_padding, true);
  }

 private:
  int m_kernel, m_stride, m_padding;
};
TORCH_MODULE(CeilPool);

class BasicConvImpl final : public nn::Module, public Foldable {
 public:
  BasicConvImpl(int in, int out, int kernel, int stride = 1) {
    const nn::Conv2d conv(nn::Conv2dOptions(in, out, kernel).stride(stride).padding(kernel / 2).bias(false));
    nn::init::normal_(conv->weight, 0, kInitialDeviation);
    m_layer.emplace(register_module("conv", conv), register_module("bn", BatchNorm(out, kNormEpsilon)));
  }

  torch::Tensor forward(const torch::Tensor& input) { return m_layer->forward(input).relu_(); }

  void fold(const InferenceOptions& options) override { m_layer->fold(options); }

 private:
  std::optional<ConvolutionNorm> m_layer;
};
TORCH_MODULE(BasicConv);

/// Output channels of the four branches, and of the 1x1 convolutions in front of the second and third.
struct InceptionShape {
  const char* name;
  int in, direct, reduced3, out3, reduced5, out5, pooled;
};

class InceptionImpl final : public nn::Module {
 public:
  explicit InceptionImpl(const InceptionShape& shape) {
    m_branch1 = register_module("branch1", BasicConv(shape.in, shape.direct, 1));
    m_branches[0] = register_module(
        "branch2", nn::Sequential(BasicConv(shape.in, shape.reduced3, 1), BasicConv(shape.reduced3, shape.out3, 3)));
    m_branches[1] = register_module(
        "branch3", nn::Sequential(BasicConv(shape.in, shape.reduced5, 1), BasicConv(shape.reduced5, shape.out5, 3)));
    m_branches[2] = register_module("branch4", nn::Sequential(CeilPool(3, 1, 1), BasicConv(shape.in, shape.pooled, 1)));
  }

  torch::Tensor forward(const torch::Tensor& input) {
    return concatenateChannels({m_branch1->forward(input), m_branches[0]->forward(input), m_branches[1]->forward(input),
                                m_branches[2]->forward(input)});
  }

 private:
  BasicConv m_branch1{nullptr};
  std::array<nn::Sequential, 3> m_branches{nullptr, nullptr, nullptr};
};
TORCH_MODULE(Inception);

class AuxiliaryHeadImpl final : public nn::Module {
 public:
  AuxiliaryHeadImpl(int in, int classes) {
    m_conv = register_module("conv", BasicConv(in, 128, 1));
    m_fc1 = register_module("fc1", linear(128 * 4 * 4, 1024));
    m_fc2 = register_module("fc2", linear(1024, classes));
    m_dropout = register_module("dropout", Dropout(kAuxiliaryDropout));
  }

  torch::Tensor forward(const torch::Tensor& input) {
    const torch::Tensor pooled = m_conv->forward(torch::adaptive_avg_pool2d(input, {4, 4})).flatten(1);
    return m_fc2(m_dropout(m_fc1(pooled).relu_()));
  }

 private:
  BasicConv m_conv{nullptr};
  nn::Linear m_fc1{nullptr}, m_fc2{nullptr};
  Dropout m_dropout{nullptr};
};
TORCH_MODULE(AuxiliaryHead);

}  // namespace

GoogLeNet::GoogLeNet(int channels, int classes, bool auxiliaryHeads, bool transformInput)
    : m_transformInput(transformInput) {
  if (transformInput && channels != 3)
    throw ModelError("GoogLeNet can transform pictures of three channels only, not of " + std::to_string(channels) +
                     ".");
  const auto add = [this](const char* name, auto layer) { m_layers.emplace_back(register_module(name, layer)); };
  const auto addInception = [&](const InceptionShape& shape) { add(shape.name, Inception(shape)); };
  add("conv1", BasicConv(channels, 64, 7, 2));
  add("maxpool1", CeilPool(3, 2, 0));
  add("conv2", BasicConv(64, 64, 1));
  add("conv3", BasicConv(64, 192, 3));
  add("maxpool2", CeilPool(3, 2, 0));
  addInception({"inception3a", 192, 64, 96, 128, 16, 32, 32});
  addInception({"inception3b", 256, 128, 128, 192, 32, 96, 64});
  add("maxpool3", CeilPool(3, 2, 0));
  addInception({"inception4a", 480, 192, 96, 208, 16, 48, 64});
  addInception({"inception4b", 512, 160, 112, 224, 24, 64, 64});
  addInception({"inception4c", 512, 128, 128, 256, 24, 64, 64});
  addInception({"inception4d", 512, 112, 144, 288, 32, 64, 64});
  addInception({"inception4e", 528, 256, 160, 320, 32, 128, 128});
  add("maxpool4", CeilPool(2, 2, 0));
  addInception({"inception5a", 832, 256, 160, 320, 32, 128, 128});
  addInception({"inception5b", 832, 384, 192, 384, 48, 128, 128});
  if (auxiliaryHeads) {
    m_aux1 = nn::AnyModule(register_module("aux1", AuxiliaryHead(512, classes)));
    m_aux2 = nn::AnyModule(register_module("aux2", AuxiliaryHead(528, classes)));
  }
  m_dropout = register_module("dropout", Dropout(kDropout));
  m_fc = register_module("fc", linear(1024, classes));
}

torch::Tensor GoogLeNet::pooled(const torch::Tensor& input, torch::Tensor* first, torch::Tensor* second) {
  torch::Tensor x = input;
  if (m_transformInput) {
    // From (value - mean) / deviation of ImageNet to (value - 0.5) / 0.5.
    const auto options = input.options();
    const torch::Tensor mean = torch::tensor({0.485, 0.456, 0.406}, options).view({1, 3, 1, 1});
    const torch::Tensor deviation = torch::tensor({0.229, 0.224, 0.225}, options).view({1, 3, 1, 1});
    x = x * (deviation / 0.5) + (mean - 0.5) / 0.5;
  }
  for (std::size_t i = 0; i < m_layers.size(); ++i) {
    x = watched(m_layers[i].forward(x));
    if (first != nullptr && i == kFirstHeadAfter) *first = x;
    if (second != nullptr && i == kSecondHeadAfter) *second = x;
  }
  return averagePool(x, 1, 1).flatten(1);
}

torch::Tensor GoogLeNet::forward(const torch::Tensor& input) { return judge(input).logits; }

Judgement GoogLeNet::judge(const torch::Tensor& input) {
  const torch::Tensor features = pooled(input, nullptr, nullptr);
  return {m_fc(m_dropout(features)), {}, features};
}

TrainingLogits GoogLeNet::forwardTraining(const torch::Tensor& input, const torch::Tensor& masked) {
  (void)input;
  if (m_aux1.is_empty()) return {{forward(masked), 1.0}};
  torch::Tensor first;
  torch::Tensor second;
  const torch::Tensor verdict = m_fc(m_dropout(pooled(masked, &first, &second)));
  return {{verdict, 1.0}, {m_aux1.forward(first), kAuxiliaryWeight}, {m_aux2.forward(second), kAuxiliaryWeight}};
}

void GoogLeNet::dropAuxiliaryHeads() {
  if (m_aux1.is_empty()) return;
  unregister_module("aux1");
  unregister_module("aux2");
  m_aux1 = {};
  m_aux2 = {};
}

}  // namespace moodogram
