// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// In every module: loadModule() compares it with the program's.
extern "C" __attribute__((visibility("default"))) const char moodogramModuleVersion[] = MOODOGRAM_VERSION;
