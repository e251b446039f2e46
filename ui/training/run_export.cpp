// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/run_export.h"

#include <QBuffer>
#include <QFileDialog>
#include <QRegularExpression>
#include <QStandardPaths>
#include <algorithm>
#include <array>

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/report/run_report.h"
#include "core/train/run_tables.h"
#include "ui/common/formatters.h"
#include "ui/training/run_text.h"

namespace moodogram::ui {
namespace {

namespace fs = std::filesystem;
using Export = RunButtons::Export;

struct Kind {
  Export what;
  const char* name;  ///< behind the run's
  const char* ending;
};
constexpr std::array kKinds{Kind{Export::Report, "report", "html"}, Kind{Export::Plots, "curves", "png"},
                            Kind{Export::Epochs, "epochs", "csv"}, Kind{Export::Confusion, "confusion", "csv"}};

QString fileName(const RunStatus& run, const Kind& kind) {
  static const QRegularExpression kOdd(QStringLiteral("[^\\w.-]+"), QRegularExpression::UseUnicodePropertiesOption);
  return QStringLiteral("%1-%2.%3")
      .arg(runTitle(run).replace(kOdd, QStringLiteral("-")), QLatin1String(kind.name), QLatin1String(kind.ending));
}

std::string png(const QImage& picture) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  picture.save(&buffer, "PNG");
  return bytes.toStdString();
}

std::string contentOf(Export what, const RunStatus& run, const QImage& picture) {
  switch (what) {
    case Export::Report:
      return runReport(run.folder);
    case Export::Plots:
      return png(picture);
    case Export::Epochs:
      return epochsCsv(run);
    case Export::Confusion:
    case Export::All:
      break;
  }
  return confusionCsv(confusionSoFar(run));
}

}  // namespace

RunExport::RunExport(QWidget& window) : QObject(&window), m_window(window), m_job(QStringLiteral("run export")) {
  connect(&m_job, &BackgroundJob::failed, this, &RunExport::failed);
}

void RunExport::ask(Export what, const RunStatus& run, const QImage& picture) {
  const QString home = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  auto* dialog = new QFileDialog(&m_window, tr("Export the run"), home);
  dialog->setObjectName(QStringLiteral("runExportDialog"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  if (what == Export::All) {
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
  } else {
    const Kind& kind = *std::ranges::find(kKinds, what, &Kind::what);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QLatin1String(kind.ending));
    dialog->selectFile(fileName(run, kind));
  }
  connect(dialog, &QFileDialog::fileSelected, this,
          [this, what, run, picture](const QString& chosen) { write(what, run, picture, toPath(chosen)); });
  dialog->open();
}

void RunExport::write(Export what, const RunStatus& run, const QImage& picture, const fs::path& place) {
  m_job.start([this, what, run, picture, place](const std::stop_token&, const ProgressCallback&) {
    for (const Kind& kind : kKinds)
      if (what == Export::All)
        writeFileAtomically(place / toPath(fileName(run, kind)), contentOf(kind.what, run, picture));
    if (what != Export::All) writeFileAtomically(place, contentOf(what, run, picture));
    return [this, place] { Q_EMIT written(tr("Written: %1").arg(isolated(pathText(place)))); };
  });
}

}  // namespace moodogram::ui
