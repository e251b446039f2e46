// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/translation.h"

#include <QCollator>
#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <algorithm>

namespace moodogram::ui {
namespace {

const QString kFolder = QStringLiteral(":/translations");

bool isKnown(const QString& code) { return std::ranges::find(languages(), code, &Language::code) != languages().end(); }

/// The first of the system's languages that is known here.
QString systemLanguage() {
  for (const QString& tag : QLocale::system().uiLanguages())
    if (const QString code = tag.section(QLatin1Char('-'), 0, 0); isKnown(code)) return code;
  return QStringLiteral("en");
}

/// As people call it in a list: with a capital, without the country.
QString ownName(const QString& code) {
  const QLocale locale(code);
  // Of these, Qt knows the names of their kinds alone: "American English", "español de España".
  QString name = code == QLatin1String("en")   ? QStringLiteral("English")
                 : code == QLatin1String("es") ? QStringLiteral("español")
                                               : locale.nativeLanguageName();
  return locale.toUpper(name.left(1)) + name.mid(1);
}

QList<Language> readLanguages() {
  QList<Language> found;
  for (const QString& file : QDir(kFolder).entryList({QStringLiteral("moodogram_*.qm")})) {
    const QString code = file.section(QLatin1Char('_'), 1).section(QLatin1Char('.'), 0, 0);
    found.push_back({code, ownName(code)});
  }
  QCollator order{QLocale(QLocale::English)};  // the same wherever it is read
  std::ranges::sort(found,
                    [&order](const Language& a, const Language& b) { return order.compare(a.name, b.name) < 0; });
  return found;
}

}  // namespace

const QList<Language>& languages() {
  static const QList<Language> all = readLanguages();
  return all;
}

Translation::Translation() = default;
Translation::~Translation() = default;  // a translator that goes is not asked any more

void Translation::choose(const QString& code) {
  m_choice = isKnown(code) ? code : QString();
  m_language = m_choice.isEmpty() ? systemLanguage() : m_choice;
  const QLocale system = QLocale::system();
  const QLocale chosen(m_language);
  QLocale::setDefault(m_choice.isEmpty() || system.language() == chosen.language() ? system : chosen);

  m_texts.reset();
  m_qtTexts.reset();
  if (m_language != QLatin1String("en")) {  // whose plural forms are there anyway
    m_qtTexts = std::make_unique<QTranslator>();
    const QString qt = QStringLiteral("qtbase_") + m_language;
    if (m_qtTexts->load(qt, QLibraryInfo::path(QLibraryInfo::TranslationsPath)) || m_qtTexts->load(qt, kFolder))
      QCoreApplication::installTranslator(m_qtTexts.get());
    m_texts = std::make_unique<QTranslator>();
    if (m_texts->load(QStringLiteral("moodogram_") + m_language, kFolder))
      QCoreApplication::installTranslator(m_texts.get());
  }
  if (qobject_cast<QGuiApplication*>(QCoreApplication::instance()) != nullptr)
    QGuiApplication::setLayoutDirection(chosen.textDirection());
}

}  // namespace moodogram::ui
