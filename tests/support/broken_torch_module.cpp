// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A module as it is when its LibTorch is gone or another one: what it needs is nowhere, so it cannot be loaded.
extern "C" void functionOfAnotherLibTorch();

extern "C" void moodogramCreateEngine() { functionOfAnotherLibTorch(); }
