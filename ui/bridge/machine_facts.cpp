// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/machine_facts.h"

#include <exception>
#include <thread>

#include "core/infer/emotion_engine.h"
#include "ui/common/formatters.h"
#include "ui/common/message_text.h"

namespace moodogram::ui {

MachineFacts readMachineFacts() {
  MachineFacts facts;
  facts.processors = static_cast<int>(std::thread::hardware_concurrency());
  try {
    const TorchInfo torch = torchInfo();
    facts.torch = QStringLiteral("LibTorch ") + toText(torch.version);
    facts.blas = toText(torch.blas);
    facts.slowBlas = torch.slowBlas;
    facts.threads = torch.threads;
    for (const std::string& device : torch.devices) facts.devices << toText(device);
  } catch (const std::exception& error) {
    facts.torchProblem = messageOf(error);
  }
  return facts;
}

}  // namespace moodogram::ui
