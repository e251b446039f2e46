// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// In moodogram-torch.
#include "core/nn/inference_layers.h"

#include <array>
#include <utility>

#include "core/nn/onednn_guard.h"
#include "core/nn/torch_compat.h"

namespace moodogram {
namespace {

/// Gives a tensor's memory back although modules still hold it.
void forget(torch::Tensor& tensor) {
  if (tensor.defined()) tensor.set_data(torch::empty({0}, tensor.options()));
}

}  // namespace

bool InferenceOptions::blocked() const {
  return device.is_cpu() && type == torch::kFloat32 && at::hasMKLDNN() && at::globalContext().userEnabledMkldnn() &&
         !isOneDnnBroken();
}

ConvolutionNorm::ConvolutionNorm(torch::nn::Conv2d convolution, BatchNorm norm)
    : m_convolution(std::move(convolution)), m_norm(std::move(norm)) {}

torch::Tensor ConvolutionNorm::forward(const torch::Tensor& input) {
  if (!m_convolution.is_empty()) {
    const torch::Tensor maps = m_convolution->forward(input);
    return m_norm.is_empty() ? maps : m_norm->forward(maps);
  }
  const torch::Tensor maps =
      m_blocked ? (input.is_mkldnn() ? input : input.to_mkldnn()) : input.to(m_weight.scalar_type());
  return at::conv2d(maps, m_weight, m_bias, m_stride, m_padding, {1, 1}, m_groups);
}

void ConvolutionNorm::fold(const InferenceOptions& options) {
  const std::array<std::int64_t, 2>& stride = *m_convolution->options.stride();
  m_stride.assign(stride.begin(), stride.end());
  m_padding = compat::paddingOf(m_convolution);
  m_groups = m_convolution->options.groups();
  torch::Tensor weight = m_convolution->weight.to(torch::kFloat64);
  torch::Tensor bias = m_convolution->bias.defined() ? m_convolution->bias.to(torch::kFloat64)
                                                     : torch::zeros({weight.size(0)}, weight.options());
  if (!m_norm.is_empty()) {
    const torch::Tensor scale = m_norm->weight / (m_norm->running_var.to(torch::kFloat64) + m_norm->epsilon()).sqrt();
    weight = weight * scale.view({-1, 1, 1, 1});
    bias = (bias - m_norm->running_mean) * scale + m_norm->bias;
    for (torch::Tensor* tensor : {&m_norm->weight, &m_norm->bias, &m_norm->running_mean, &m_norm->running_var})
      forget(*tensor);
  }
  forget(m_convolution->weight);
  forget(m_convolution->bias);
  m_weight = weight.detach().to(options.device, options.type).contiguous(torch::MemoryFormat::ChannelsLast);
  m_bias = bias.detach().to(options.device, options.type);
  m_blocked = options.blocked();
  if (m_blocked) {
    m_weight =
        at::mkldnn_reorder_conv2d_weight(m_weight.contiguous().to_mkldnn(), m_padding, m_stride, {1, 1}, m_groups);
    m_bias = m_bias.to_mkldnn();
  }
  m_convolution = nullptr;
  m_norm = nullptr;
}

torch::Tensor concatenateChannels(std::vector<torch::Tensor> maps) {
  const bool blocked = maps.front().is_mkldnn();
  if (blocked)  // oneDNN's layout has no concatenation in LibTorch
    for (torch::Tensor& map : maps) map = map.to_dense();
  const torch::Tensor joined = torch::cat(maps, 1);
  return blocked ? joined.to_mkldnn() : joined;
}

torch::Tensor plainMaps(const torch::Tensor& maps) {
  return (maps.is_mkldnn() ? maps.to_dense() : maps).to(torch::kFloat32);
}

torch::Tensor averagePool(const torch::Tensor& maps, int height, int width) {
  return torch::adaptive_avg_pool2d(plainMaps(maps), {height, width});
}

}  // namespace moodogram
