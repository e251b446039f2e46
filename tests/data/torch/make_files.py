#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Moodogram developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the files of this folder with PyTorch (Debian's python3-torch); tests/core/nn/torch_file_test.cpp reads them."""
import collections
import os
import sys

import torch

folder = sys.argv[1] if len(sys.argv) > 1 else os.path.dirname(os.path.abspath(__file__))


def counting(count, dtype):
    return torch.arange(count, dtype=torch.float64).sub(3).to(dtype)


def sample():
    base = counting(24, torch.float32)
    return collections.OrderedDict(
        [
            ("plain", counting(6, torch.float32).reshape(2, 3)),
            ("transposed", base.reshape(4, 6).t()),
            ("tied", base),
            ("slice", base[5:20:3]),
            ("expanded", counting(3, torch.float32).expand(2, 3)),
            ("parameter", torch.nn.Parameter(counting(4, torch.float32))),
            ("scalar", torch.tensor(7, dtype=torch.int64)),
            ("empty", torch.empty(0, 5)),
            ("f64", counting(4, torch.float64)),
            ("f16", counting(4, torch.float16)),
            ("bf16", counting(4, torch.bfloat16)),
            ("i32", counting(4, torch.int32)),
            ("i16", counting(4, torch.int16)),
            ("i8", counting(4, torch.int8)),
            ("u8", torch.arange(4, dtype=torch.uint8)),
            ("bool", torch.tensor([True, False, True])),
        ]
    )


def save(name, content, **options):
    torch.save(content, os.path.join(folder, name), **options)


network = torch.nn.Sequential(torch.nn.Linear(2, 3), torch.nn.BatchNorm1d(3))
for parameter in network.state_dict().values():
    parameter.copy_(torch.arange(parameter.numel()).reshape(parameter.shape))

save("types_zip.pth", sample())
save("types_legacy.pth", sample(), _use_new_zipfile_serialization=False)
save("types_protocol4.pth", sample(), pickle_protocol=4)
nested = {
    "epoch": 3,
    "best": 0.5,
    "state_dict": {"module." + key: value for key, value in network.state_dict().items()},
    "note": None,
}
save("nested_zip.pth", nested)
save("nested_legacy.pth", {"model": network.state_dict(), "step": 2**40}, _use_new_zipfile_serialization=False)
save("whole_module.pth", network)
torch.jit.save(torch.jit.script(network), os.path.join(folder, "script.pt"))
