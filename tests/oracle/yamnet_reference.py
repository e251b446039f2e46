# SPDX-FileCopyrightText: 2026 Moodogram developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""yamnet_reference.py FOLDER: YAMNet by its definition, with TensorFlow's padding, on random weights and a random sound.

Writes weights.safetensors, wave.npy, mel.npy [bands, frames], middle.npy, last.npy, moods.npy (of one window) and
trunk.npy (the maps behind layer 16 of the whole window without a limit on activations, [channels, bands, frames])."""
import json
import pathlib
import struct
import sys

import numpy as np
import torch
import torch.nn.functional as F

folder = pathlib.Path(sys.argv[1])
random = np.random.default_rng(5)

# name, channels of the 1x1 layer, stride of the 3x3 layer before it
STAGES = [(64, 1), (128, 2), (128, 1), (256, 2), (256, 1), (512, 2)] + [(512, 1)] * 5 + [(1024, 2), (1024, 1)]
layers = [("full", 1, 32, 2)]
channels = 32
for out, stride in STAGES:
    layers += [("depthwise", channels, channels, stride), ("pointwise", channels, out, 1)]
    channels = out

tensors = {}
for i, (kind, inputs, outputs, _) in enumerate(layers):
    shape = {"full": (outputs, inputs, 3, 3), "depthwise": (outputs, 1, 3, 3), "pointwise": (outputs, inputs, 1, 1)}[kind]
    spread = (2.2 / np.prod(shape[1:])) ** 0.5
    tensors[f"body.{i}.c.weight"] = random.normal(0, spread, shape).astype(np.float32)
    tensors[f"body.{i}.c.bias"] = random.normal(0.1, 0.1, outputs).astype(np.float32)
tensors["fc.weight"] = random.normal(0, 0.05, (521, 1024)).astype(np.float32)
tensors["fc.bias"] = random.normal(0, 0.5, 521).astype(np.float32)

header, place = {}, 0
for name, value in tensors.items():
    header[name] = {"dtype": "F32", "shape": list(value.shape), "data_offsets": [place, place + value.nbytes]}
    place += value.nbytes
text = json.dumps(header).encode()
text += b" " * (-len(text) % 8)
with open(folder / "weights.safetensors", "wb") as file:
    file.write(struct.pack("<Q", len(text)) + text)
    for value in tensors.values():
        file.write(value.tobytes())

# Three gliding tones over noise, far softer than the front end's level.
t = np.arange(64000) / 16000
wave = sum(a * np.sin(2 * np.pi * (f * t + g * t * t)) for a, f, g in [(1, 200, 150), (0.5, 900, -60), (0.2, 3000, 400)])
wave = (0.004 * (wave * (1 + np.sin(2 * np.pi * 1.7 * t)) + 0.1 * random.normal(size=t.size))).astype(np.float32)


def mel_of(hz):
    return 1127 * np.log1p(np.asarray(hz) / 700)


edges = np.linspace(mel_of(125), mel_of(7500), 66)
bins = mel_of(np.arange(257) * 16000 / 512)
bank = np.stack([np.maximum(0, np.minimum((bins - edges[b]) / (edges[b + 1] - edges[b]),
                                          (edges[b + 2] - bins) / (edges[b + 2] - edges[b + 1]))) for b in range(64)])
bank[:, 0] = 0
level = wave.astype(np.float64) * min(100, 0.1 / np.sqrt(np.mean(wave.astype(np.float64) ** 2)))
hann = 0.5 - 0.5 * np.cos(2 * np.pi * np.arange(400) / 400)
frames = np.stack([level[start:start + 400] * hann for start in range(0, 64000 - 399, 160)])
mel = np.log(np.abs(np.fft.rfft(frames, 512)) @ bank.T + 0.001)  # [frames, bands]


def padded(x, stride):
    def both(size):
        total = max((-(-size // stride) - 1) * stride + 3 - size, 0)
        return total // 2, total - total // 2
    (top, bottom), (left, right) = both(x.shape[2]), both(x.shape[3])
    return F.pad(x, (left, right, top, bottom))


def run(x, last, largest, watched=None):
    seen = None
    for i, (kind, inputs, _, stride) in enumerate(layers[:last + 1]):
        weight = torch.from_numpy(tensors[f"body.{i}.c.weight"])
        bias = torch.from_numpy(tensors[f"body.{i}.c.bias"])
        if kind == "pointwise":
            x = F.conv2d(x, weight, bias)
        else:
            x = F.conv2d(padded(x, stride), weight, bias, stride=stride, groups=inputs if kind == "depthwise" else 1)
        x = x.clamp(0, largest)
        if i == watched:
            seen = x
    return x, seen


window = torch.from_numpy(mel.astype(np.float32))[None, None]
patches = torch.cat([window[:, :, start:start + 96] for start in (0, 100, 201, 302)])
with torch.no_grad():
    maps, middle = run(patches, 26, 6, 18)
    last = maps.mean((2, 3))
    moods = torch.sigmoid(last @ torch.from_numpy(tensors["fc.weight"]).T + torch.from_numpy(tensors["fc.bias"]))
    trunk, _ = run(window, 16, float("inf"))
for name, value in {"wave": wave, "mel": mel.T, "middle": middle.mean((2, 3)).mean(0), "last": last.mean(0),
                    "moods": moods[:, 271:277].mean(0), "trunk": trunk[0].permute(0, 2, 1)}.items():
    np.save(folder / f"{name}.npy", np.ascontiguousarray(value, dtype=np.float32))
print("torch", torch.__version__)
