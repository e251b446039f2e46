// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/problem_report.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QSettings>
#include <QSysInfo>
#include <algorithm>

#include "core/audio/audio_support.h"
#include "ui/bridge/machine_facts.h"
#include "ui/common/formatters.h"
#include "ui/common/message_text.h"

namespace moodogram::ui {
namespace {

struct ProblemReport {
  Q_DECLARE_TR_FUNCTIONS(ProblemReport)
};

/// The part behind the colon of the first line that begins so; empty: there is none.
QString lineOf(const QString& file, const QString& name) {
  QFile stream(file);
  if (!stream.open(QIODevice::ReadOnly)) return {};
  for (const QString& line : QString::fromUtf8(stream.readAll()).split(QLatin1Char('\n')))
    if (line.startsWith(name)) return line.section(QLatin1Char(':'), 1).trimmed();
  return {};
}

QString versions(const MachineFacts& machine) {
  QStringList lines{QStringLiteral("Moodogram " MOODOGRAM_VERSION),
                    QStringLiteral("Qt %1").arg(QString::fromLatin1(qVersion())),
                    machine.torchProblem.isEmpty() ? machine.torch : messageText(machine.torchProblem)};
  for (const std::string& library : audioLibraryVersions()) lines << toText(library);
  lines << QStringLiteral("Codecs: ") + toText(decodableFormats());
  return lines.join(QLatin1Char('\n'));
}

QString computer(const MachineFacts& machine, const ReportFacts& facts) {
  QStringList lines{
      QSysInfo::prettyProductName(),
      QStringLiteral("Kernel: %1 %2, %3")
          .arg(QSysInfo::kernelType(), QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture()),
      QStringLiteral("Processor: ") + lineOf(QStringLiteral("/proc/cpuinfo"), QStringLiteral("model name")),
      QStringLiteral("Memory: ") + lineOf(QStringLiteral("/proc/meminfo"), QStringLiteral("MemTotal")),
      QStringLiteral("Threads: %1 of %2").arg(machine.threads).arg(machine.processors),
      QStringLiteral("BLAS: ") + machine.blas,
      QStringLiteral("Devices: ") + machine.devices.join(QStringLiteral(", ")),
      QStringLiteral("Sound: ") + facts.soundOutput,
      QStringLiteral("Windows: ") + facts.platform};
  return lines.join(QLatin1Char('\n'));
}

/// Places of windows are long and say nothing.
QString settingsText() {
  const QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("moodogram"),
                           QStringLiteral("moodogram"));
  QStringList lines;
  for (const QString& key : settings.allKeys()) {
    const QVariant value = settings.value(key);
    const QString text = value.toStringList().join(QStringLiteral(", "));
    const bool isShown = std::ranges::all_of(text, [](QChar c) { return c.isPrint(); }) && text.size() < 200;
    if (isShown && value.typeId() != QMetaType::QByteArray) lines << key + QStringLiteral(" = ") + text;
  }
  return lines.join(QLatin1Char('\n'));
}

}  // namespace

QList<ReportPart> collectReport(const ReportFacts& facts) {
  const MachineFacts machine = readMachineFacts();
  QStringList problems;
  for (const QString& line : facts.messages)
    if (line.contains(QLatin1String(" warning: ")) || line.contains(QLatin1String(" error: "))) problems << line;
  constexpr qsizetype kLastProblems = 20;
  QList<ReportPart> parts{
      {ProblemReport::tr("Versions"), versions(machine)},
      {ProblemReport::tr("Computer"), computer(machine, facts)},
      {ProblemReport::tr("Library"), facts.library},
      {ProblemReport::tr("Settings"), settingsText()},
      {ProblemReport::tr("Last problems"),
       problems.mid(std::max<qsizetype>(problems.size() - kLastProblems, 0)).join(QLatin1Char('\n'))},
      {ProblemReport::tr("All messages"), facts.messages.join(QLatin1Char('\n'))}};
  parts.removeIf([](const ReportPart& part) { return part.text.isEmpty(); });
  return parts;
}

QString withoutPaths(const QString& text) {
  // A path may have blanks in it and ends where nobody can tell: at a colon, a quotation mark or the end of the line
  // for sure. Rather too much is left out than too little.
  static const QRegularExpression kPath(QStringLiteral("(?<![\\w.)])~?/[^\\n:\"“”]*"));
  static const QRegularExpression kFile(
      QStringLiteral("\\S+\\.(flac|mp3|ogg|oga|opus|wav|wave|m4a|aac|aiff?|wma|ape|wv|m3u8?|pls|xspf|jspf|sqlite|"
                     "safetensors|pt|csv|json)\\b"),
      QRegularExpression::CaseInsensitiveOption);
  return QString(text).replace(kPath, QStringLiteral("[path]")).replace(kFile, QStringLiteral("[file]"));
}

QString reportText(const QList<ReportPart>& parts, bool withPaths) {
  QString text;
  for (const ReportPart& part : parts)
    text +=
        QStringLiteral("## %1\n\n```\n%2\n```\n\n").arg(part.title, withPaths ? part.text : withoutPaths(part.text));
  return text;
}

}  // namespace moodogram::ui
