// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>
#include <QXmlStreamReader>
#include <string>

namespace moodogram::test {

/// Reads a report with a strict parser: HtmlPage writes HTML that is well-formed XML too.
struct HtmlDocument {
  QString text;
  QString error;  ///< empty: well-formed

  explicit HtmlDocument(const std::string& html) : text(QString::fromUtf8(html.data(), qsizetype(html.size()))) {
    if (text.contains(QChar::ReplacementCharacter) && html.find("\xEF\xBF\xBD") == std::string::npos)
      error = "not UTF-8";
    QXmlStreamReader reader(text);
    while (!reader.atEnd()) {
      if (reader.readNext() != QXmlStreamReader::StartElement) continue;
      ++m_elements[reader.name().toString()];
      for (const QXmlStreamAttribute& attribute : reader.attributes())
        m_attributes[attribute.name().toString()] << attribute.value().toString();
    }
    if (reader.hasError()) error = QString("line %1: %2").arg(reader.lineNumber()).arg(reader.errorString());
  }

  int count(const QString& element) const { return m_elements.value(element); }
  QStringList attributes(const QString& name) const { return m_attributes.value(name); }

 private:
  QMap<QString, int> m_elements;
  QMap<QString, QStringList> m_attributes;
};

}  // namespace moodogram::test
