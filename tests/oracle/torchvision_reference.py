#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Moodogram developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What TorchVision computes: weights, inputs, logits, and the gradients of one training step, for torchvision_test.cpp.

Usage: torchvision_reference.py ARCHITECTURE FOLDER
"""
import os
import sys
import warnings

import numpy
import torch
import torchvision

CLASSES = 7
SIZES = {"square": (1, 3, 224, 224), "wide": (2, 3, 80, 161)}
TRAINING_SIZE = (4, 3, 64, 72)
MOST_SAMPLES = 1 << 16  # of a large gradient; its norm is stored besides

warnings.simplefilter("ignore")
torch.manual_seed(1)
name, folder = sys.argv[1:]
options = {"aux_logits": True, "init_weights": True} if name == "googlenet" else {}
model = getattr(torchvision.models, name)(num_classes=CLASSES, **options)

# GoogLeNet's small first weights would leave little of the picture in the logits.
for module in model.modules():
    if isinstance(module, (torch.nn.Conv2d, torch.nn.Linear)):
        torch.nn.init.kaiming_normal_(module.weight, nonlinearity="relu")

# A fresh network has statistics, scales and biases of 0 or 1, which would hide a mistake.
for key, value in model.state_dict().items():
    if key.endswith("running_mean") or key.endswith(".bias"):
        value.normal_(0, 0.1)
    elif key.endswith("running_var"):
        value.uniform_(0.5, 1.5)
    elif value.dim() == 1:
        value.uniform_(0.8, 1.2)


def pictures(shape):
    """Noise of different strength and with a slope, so that no two pictures are alike."""
    strength = torch.linspace(0.3, 1, shape[0]).reshape(-1, 1, 1, 1)
    return strength * (torch.rand(shape) + torch.linspace(-1, 1, shape[3]) * torch.randn(shape[0], shape[1], 1, 1))


def save(file, array):
    numpy.save(os.path.join(folder, file + ".npy"), array.detach().contiguous().numpy())


def sample(tensor):
    flat = tensor.detach().flatten()
    return flat[:: 1 + flat.numel() // MOST_SAMPLES].clone()


legacy = {"_use_new_zipfile_serialization": False} if name == "resnet152" else {}
torch.save(model.state_dict(), os.path.join(folder, "weights.pth"), **legacy)

model.eval()
with torch.no_grad():
    for size, shape in SIZES.items():
        picture = pictures(shape)
        save("input_" + size, picture)
        save("logits_" + size, model(picture))
    if name == "googlenet":
        save("input_transformed", torch.randn(1, 3, 64, 64))
        model.transform_input = True
        save("logits_transformed", model(torch.from_numpy(numpy.load(os.path.join(folder, "input_transformed.npy")))))
        model.transform_input = False
        torch.save(
            {key: value for key, value in model.state_dict().items() if not key.startswith("aux")},
            os.path.join(folder, "without_heads.pth"),
        )

model.train()
for module in model.modules():
    if isinstance(module, torch.nn.Dropout):
        module.eval()  # random, so not comparable
picture = pictures(TRAINING_SIZE)
save("training_input", picture)
target = torch.arange(TRAINING_SIZE[0]) % CLASSES
output = model(picture)
loss = torch.nn.functional.cross_entropy
if name == "googlenet":
    total = loss(output.logits, target)
    total = total + 0.3 * (loss(output.aux_logits1, target) + loss(output.aux_logits2, target))
else:
    total = loss(output, target)
total.backward()
save("loss", total.reshape(1))
gradients = {"sample/" + key: sample(value.grad) for key, value in model.named_parameters()}
gradients.update({"norm/" + key: value.grad.norm() for key, value in model.named_parameters()})
gradients.update({"buffer/" + key: value.clone() for key, value in model.named_buffers()})
torch.save(gradients, os.path.join(folder, "gradients.pth"))
print("torch", torch.__version__, "torchvision", torchvision.__version__)
