// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <memory>

class QTranslator;

namespace moodogram::ui {

struct Language {
  QString code;  ///< "de"
  QString name;  ///< its own, "Deutsch"

  bool operator==(const Language&) const = default;
};

/// Those that the program speaks, by their names.
const QList<Language>& languages();

/// The language of all texts, numbers and dates, and the direction in which they run. One object an application, on the
/// GUI thread. Texts that have been made stay as they are: who changes the language makes its windows anew.
class Translation {
 public:
  Translation();
  ~Translation();

  /// A code of languages(); empty, and anything else: the system's, English where it is not among them. Numbers and
  /// dates are by the system's settings where the system chooses, or where these are for the chosen language.
  void choose(const QString& code);
  /// What was chosen; empty: the system's.
  const QString& choice() const { return m_choice; }
  /// What the texts are in.
  const QString& language() const { return m_language; }

 private:
  QString m_choice;
  QString m_language;
  std::unique_ptr<QTranslator> m_qtTexts;
  std::unique_ptr<QTranslator> m_texts;
};

}  // namespace moodogram::ui
