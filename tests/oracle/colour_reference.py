#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Moodogram developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What TorchVision makes of pictures, for colour_test.cpp.

Usage: colour_reference.py FOLDER
"""
import os
import sys

import numpy
import torch
import torchvision
import torchvision.transforms.functional as functional

folder = sys.argv[1]
torch.manual_seed(5)
noise = torch.rand(3, 40, 50)
levels = torch.randint(0, 256, (3, 40, 50)) / 255  # as the pictures of a spectrogram: with equal channels too
levels[:, :10] = levels[:1, :10]
pictures = {"noise": noise, "levels": levels, "black": torch.zeros(3, 8, 8), "dark": noise * 0.1}


def save(name, array):
    numpy.save(os.path.join(folder, name + ".npy"), array.contiguous().numpy())


for name, picture in pictures.items():
    save(name, picture)
    save(name + "_grey", functional.rgb_to_grayscale(picture, num_output_channels=3))
    for factor in (0.0, 0.5, 0.8, 1.0, 1.2, 3.0):
        save(f"{name}_brightness_{factor}", functional.adjust_brightness(picture, factor))
        save(f"{name}_contrast_{factor}", functional.adjust_contrast(picture, factor))
    for turn in (-0.5, -0.3, -0.1, 0.05, 0.25, 0.5):
        save(f"{name}_hue_{turn}", functional.adjust_hue(picture, turn))
print("torchvision", torchvision.__version__)
