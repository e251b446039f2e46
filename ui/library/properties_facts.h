// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "core/library/track.h"

namespace moodogram::ui {

/// A line of the properties dialog.
struct PropertyFact {
  enum class Section { Tags, File, Use };
  Section section = Section::Tags;
  const char* key;  ///< of its label and, in the dialog, the name of its value's widget
  QString (*text)(const Track&) = nullptr;
};

/// All lines, in their order.
const std::vector<PropertyFact>& propertyFacts();
QString factLabel(const PropertyFact& fact);
/// What all tracks have in common, "several" where they differ.
QString commonText(const PropertyFact& fact, const std::vector<const Track*>& tracks);

/// "12.3 MB (12,345,678 bytes)"
QString sizeText(qint64 bytes);

}  // namespace moodogram::ui
