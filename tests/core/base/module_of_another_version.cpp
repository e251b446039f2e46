// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
extern "C" __attribute__((visibility("default"))) const char moodogramModuleVersion[] = "9.9.9";
