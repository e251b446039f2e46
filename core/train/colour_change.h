// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace moodogram {

// What TorchVision's RandomGrayscale and ColorJitter do to a picture, in place. picture: the planes of red, green and
// blue, values in [0, 1]. TorchVision's formulas: a change is the mix of the picture with a plain one, limited to
// [0, 1]; grey is 0.2989 red + 0.587 green + 0.114 blue.

/// Mixes with black: factor * picture.
void changeBrightness(std::span<float> picture, double factor);

/// Mixes with the mean grey of the picture.
void changeContrast(std::span<float> picture, double factor);

/// Turns the hue of HSV by a share of the circle, from -0.5 to 0.5.
void changeHue(std::span<float> picture, double turn);

/// All planes become the grey of the picture.
void makeGrey(std::span<float> picture);

}  // namespace moodogram
