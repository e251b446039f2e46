// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <memory>
#include <vector>

#include "app/cli/command.h"
#include "core/nn/architecture.h"
#include "core/nn/forward_pass.h"

namespace moodogram::cli {
namespace {

constexpr char kFooter[] =
    "For comparing the networks with other implementations. The weights are a state dict of torch.save\n"
    "(zip or legacy form) or safetensors; the input is a NumPy array of float32 [N, channels, height,\n"
    "width], the output one of [N, classes], before the softmax. Compare with TorchVision:\n\n"
    "  model = torchvision.models.resnet152(num_classes=5).eval()\n"
    "  torch.save(model.state_dict(), 'w.pth'); x = torch.rand(2, 3, 224, 224)\n"
    "  numpy.save('x.npy', x.numpy()); numpy.save('expected.npy', model(x).detach().numpy())\n"
    "  moodogram-cli forward --arch resnet152 --weights w.pth --input x.npy --output y.npy";

struct Options {
  ForwardRequest request;
  std::string weights;
  std::string input;
  std::string output;
};

int forward(Options options) {
  options.request.weights = options.weights;
  const FloatArray result = forwardPass(options.request, readNpy(options.input));
  writeNpy(result, options.output);
  std::printf("%s: logits %s\n", options.output.c_str(), shapeText(result.shape).c_str());
  return kSuccess;
}

}  // namespace

void addForwardCommand(CLI::App& app, Body& body) {
  auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("forward", "Run a network on an array, to compare it with others");
  command->footer(kFooter);
  std::vector<std::string> names;
  for (const Architecture& architecture : architectures()) names.push_back(architecture.name);
  command->add_option("--arch", options->request.architecture, "Network")->required()->check(CLI::IsMember(names));
  command->add_option("--weights", options->weights, "State dict (.pth) or safetensors")->required();
  command->add_option("--input", options->input, "NumPy array of float32, [N, channels, height, width]")->required();
  command->add_option("--output", options->output, "Where the logits go, [N, classes]; replaced if it exists")
      ->required();
  command->add_flag("--transform-input", options->request.transformInput,
                    "GoogLeNet's transform_input, which TorchVision's ImageNet weights need");
  command->add_flag("--fast", options->request.fast,
                    "Run it as analyses do: batch norm folded, convolutions in oneDNN's layout");
  command->add_option("--threads", options->request.threads, "Threads of LibTorch; default: one per physical core")
      ->check(CLI::Range(1, kMostThreads));
  command->callback([options, &body] { body = [options](std::stop_token) { return forward(*options); }; });
}

}  // namespace moodogram::cli
