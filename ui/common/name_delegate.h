// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStyledItemDelegate>
#include <QVariant>

#include "ui/common/formatters.h"

namespace moodogram::ui {

/// For names and paths in lists: isolated() where they are painted only, so that a copy (Ctrl+C) is the name itself.
class NameDelegate : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  QString displayText(const QVariant& value, const QLocale& /*locale*/) const override {
    return isolated(value.toString());
  }
};

}  // namespace moodogram::ui
