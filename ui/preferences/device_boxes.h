// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QComboBox;
class QWidget;

namespace moodogram::ui {

class ComputingDevice;
class Player;

/// The sound devices that there are, at any time; a choice is in force at once. Both outlive the box.
QComboBox* makeSoundDeviceBox(Player& player, QWidget* parent);

/// What the networks can run on. Looks for it.
QComboBox* makeComputingDeviceBox(ComputingDevice& device, QWidget* parent);

}  // namespace moodogram::ui
