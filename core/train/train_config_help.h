// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/train/train_config.h"

namespace moodogram {

/// What people need to know about one field of a TrainConfig.
struct ConfigField {
  std::string_view section;  ///< as in the file
  std::string_view key;
  std::string_view title;
  std::string_view help;
  std::string_view choices = {};                        ///< of a text, separated by spaces; empty: anything
  std::string_view zero = {};                           ///< what 0 stands for, where that is no number
  bool takesOthers() const { return key == "device"; }  ///< the choices are not all that there is

  std::string name() const { return std::string(section) + "." + std::string(key); }
};

/// Every field of the file but the places of data and cache, in its order.
std::span<const ConfigField> configFields();
/// Throws ConfigError for an unknown one.
const ConfigField& configField(std::string_view name);

/// One field, as JSON.
std::string configValue(const TrainConfig& config, const ConfigField& field);
/// The same configuration with another value; not validated. Throws ConfigError that names the field.
TrainConfig withConfigValue(const TrainConfig& config, const ConfigField& field, const std::string& json);

}  // namespace moodogram
