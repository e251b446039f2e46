// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/power_supply.h"

#include <QTest>
#include <map>
#include <string>

#include "tests/support/files.h"

using namespace moodogram;
using namespace moodogram::test;
namespace fs = std::filesystem;

using Values = std::map<std::string, std::string>;

class PowerSupplyTest : public QObject {
  Q_OBJECT

  static bool isOnBatteryWith(const std::map<std::string, Values>& supplies) {
    const TemporaryFolder folder;
    for (const auto& [name, values] : supplies) {
      fs::create_directory(folder / name);
      for (const auto& [key, value] : values) writeFile(folder / name / key, value + "\n");
    }
    return isOnBattery(folder.path());
  }

 private Q_SLOTS:
  void onlyADischargingSystemBatteryCounts() {
    const Values discharging{{"type", "Battery"}, {"status", "Discharging"}};
    const Values charging{{"type", "Battery"}, {"status", "Charging"}};
    const Values full{{"type", "Battery"}, {"status", "Full"}};
    const Values mouse{{"type", "Battery"}, {"status", "Discharging"}, {"scope", "Device"}};
    const Values mainsOff{{"type", "Mains"}, {"online", "0"}};
    const Values mainsOn{{"type", "Mains"}, {"online", "1"}};
    const Values usbOn{{"type", "USB"}, {"online", "1"}};
    QVERIFY(isOnBatteryWith({{"BAT0", discharging}, {"AC", mainsOff}}));
    QVERIFY(isOnBatteryWith({{"BAT0", discharging}}));
    QVERIFY(isOnBatteryWith({{"BAT0", full}, {"BAT1", discharging}, {"AC", mainsOff}}));
    QVERIFY(!isOnBatteryWith({{"BAT0", charging}, {"AC", mainsOn}}));
    // Some machines discharge a little at the mains to spare the battery.
    QVERIFY(!isOnBatteryWith({{"BAT0", discharging}, {"AC", mainsOn}}));
    QVERIFY(!isOnBatteryWith({{"BAT0", discharging}, {"ucsi", usbOn}}));
    QVERIFY(!isOnBatteryWith({{"mouse", mouse}}));
    QVERIFY(!isOnBatteryWith({}));
    QVERIFY(!isOnBattery("/no/such/folder"));
  }
};

QTEST_GUILESS_MAIN(PowerSupplyTest)
#include "power_supply_test.moc"
