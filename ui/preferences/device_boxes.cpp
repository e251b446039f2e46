// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/device_boxes.h"

#include <QAudioDevice>
#include <QComboBox>
#include <QCoreApplication>
#include <algorithm>

#include "ui/bridge/computing_device.h"
#include "ui/player/player.h"

namespace moodogram::ui {
namespace {

struct DeviceBoxes {
  Q_DECLARE_TR_FUNCTIONS(DeviceBoxes)
};

QComboBox* makeBox(const char* name, QWidget* parent) {
  auto* box = new QComboBox(parent);
  box->setObjectName(QString::fromLatin1(name));
  box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  return box;
}

void fillSound(QComboBox& box, const Player& player) {
  box.clear();
  box.addItem(DeviceBoxes::tr("The system's default"), QByteArray());
  for (const QAudioDevice& device : player.devices()) box.addItem(device.description(), device.id());
  if (!player.device().isEmpty() && box.findData(player.device()) < 0)
    //: %1 is the name of a sound device that is not plugged in at present.
    box.addItem(DeviceBoxes::tr("%1 (not there)").arg(QString::fromUtf8(player.device())), player.device());
  box.setCurrentIndex(std::max(box.findData(player.device()), 0));
}

void fillComputing(QComboBox& box, const ComputingDevice& device) {
  box.clear();
  //: What the networks run on: the program chooses.
  box.addItem(DeviceBoxes::tr("Automatic"), QStringLiteral("auto"));
  //: The computer's processor, as against its graphics card.
  box.addItem(DeviceBoxes::tr("Processor (CPU)"), QStringLiteral("cpu"));
  if (device.facts()) {
    for (const QString& each : device.facts()->devices) {
      const QString id = each.section(QLatin1Char(' '), 0, 0);
      if (id != QLatin1String("cpu")) box.addItem(each.section(QLatin1Char(' '), 1), id);
    }
  }
  if (box.findData(device.choice()) < 0)
    //: %1 is the name of a graphics card that is not there at present, such as cuda:1.
    box.addItem(DeviceBoxes::tr("%1 (not there)").arg(device.choice()), device.choice());
  box.setCurrentIndex(box.findData(device.choice()));
}

}  // namespace

QComboBox* makeSoundDeviceBox(Player& player, QWidget* parent) {
  QComboBox* box = makeBox("soundDevice", parent);
  const auto fill = [box, &player] { fillSound(*box, player); };
  QObject::connect(&player, &Player::devicesChanged, box, fill);
  QObject::connect(box, &QComboBox::activated, &player,
                   [box, &player](int index) { player.setDevice(box->itemData(index).toByteArray()); });
  fill();
  return box;
}

QComboBox* makeComputingDeviceBox(ComputingDevice& device, QWidget* parent) {
  QComboBox* box = makeBox("computingDevice", parent);
  const auto fill = [box, &device] { fillComputing(*box, device); };
  QObject::connect(&device, &ComputingDevice::factsChanged, box, fill);
  QObject::connect(&device, &ComputingDevice::chosen, box, fill);
  QObject::connect(box, &QComboBox::activated, &device,
                   [box, &device](int index) { device.choose(box->itemData(index).toString()); });
  fill();
  device.look();
  return box;
}

}  // namespace moodogram::ui
