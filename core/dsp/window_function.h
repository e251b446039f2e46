// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace moodogram {

enum class WindowFunction {
  Rectangular,
  Hann,
  Hamming,
  Blackman,
  BlackmanHarris,  ///< four terms, side lobes below -92 dB
  Bartlett,        ///< triangle, 0 at its ends
  Kaiser,          ///< parameter: beta
  DolphChebyshev,  ///< parameter: attenuation of the side lobes in dB
  Gaussian,        ///< parameter: alpha, half the window's length over the standard deviation
  FlatTop,         ///< five terms; the level of a sine between two bins is right to 0.01 dB
};

inline constexpr std::array kWindowFunctions{
    WindowFunction::Rectangular,    WindowFunction::Hann,     WindowFunction::Hamming, WindowFunction::Blackman,
    WindowFunction::BlackmanHarris, WindowFunction::Bartlett, WindowFunction::Kaiser,  WindowFunction::DolphChebyshev,
    WindowFunction::Gaussian,       WindowFunction::FlatTop};

/// Names for options and files: rectangular, hann, hamming, blackman, blackman-harris, bartlett, kaiser, dolph,
/// gaussian, flat-top.
std::string_view windowFunctionName(WindowFunction function);
std::optional<WindowFunction> parseWindowFunction(std::string_view name);

/// The values that a function's parameter may have; all 0 for a function without one.
struct WindowParameterRange {
  double lowest = 0;
  double usual = 0;
  double highest = 0;
};
WindowParameterRange windowParameterRange(WindowFunction function);

/// A window function with its parameter, which does not count for functions that have none.
struct WindowShape {
  WindowFunction function = WindowFunction::Hann;
  double parameter = 0;

  WindowShape() = default;
  /// With the usual parameter.
  WindowShape(WindowFunction windowFunction)  // NOLINT(google-explicit-constructor): a function is a shape
      : WindowShape(windowFunction, windowParameterRange(windowFunction).usual) {}
  WindowShape(WindowFunction windowFunction, double windowParameter)
      : function(windowFunction), parameter(windowParameter) {}
  bool operator==(const WindowShape&) const = default;
};

enum class WindowSymmetry {
  Periodic,   ///< w[n] over size points of a period of size: for the STFT
  Symmetric,  ///< first and last point equal: for filters and pictures
};

/// The window's samples, largest about 1. Closed forms as in F. J. Harris, "On the use of windows for harmonic analysis
/// with the discrete Fourier transform", Proc. IEEE 66, 1978; flat top as in ISO 18431-2. Throws ConfigError for a
/// parameter out of range.
std::vector<float> makeWindow(const WindowShape& shape, std::size_t size,
                              WindowSymmetry symmetry = WindowSymmetry::Periodic);

/// What a window does to levels (Harris 1978, section IV).
struct WindowFacts {
  double sum = 0;                   ///< a sine of amplitude a has |X| = a / 2 * sum
  double sumOfSquares = 0;          ///< white noise of variance v has E|X|^2 = v * sumOfSquares
  double coherentGain = 0;          ///< sum / size
  double noiseBins = 0;             ///< equivalent noise bandwidth in bins of 1 / (size of the window)
  double processingGainDb() const;  ///< -10 log10 of noiseBins
  double noiseHz(double sampleRateHz) const { return sampleRateHz * sumOfSquares / (sum * sum); }
};
WindowFacts windowFacts(const std::vector<float>& window);

}  // namespace moodogram
