// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/problem_report_dialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include "core/base/atomic_file.h"
#include "ui/common/formatters.h"

namespace moodogram::ui {

ProblemReportDialog::ProblemReportDialog(const ReportFacts& facts, QWidget* parent)
    : QDialog(parent),
      m_list(new QListWidget(this)),
      m_withPaths(new QCheckBox(tr("Names of &files and folders"), this)),
      m_what(new QPlainTextEdit(this)),
      m_text(new QPlainTextEdit(this)),
      m_state(new QLabel(this)),
      m_copy(new QPushButton(tr("&Copy"), this)),
      m_save(new QPushButton(tr("&Save…"), this)),
      m_job(QStringLiteral("report")) {
  setObjectName(QStringLiteral("problemReportDialog"));
  setWindowTitle(tr("Report a Problem"));
  auto* about =
      new QLabel(tr("This is everything that the report says. Take out what you like. Nothing is sent: copy it or "
                    "save it, and pass it on yourself."),
                 this);
  about->setWordWrap(true);
  auto* whatLabel = new QLabel(tr("&What happened, and what did you expect?"), this);
  whatLabel->setBuddy(m_what);
  m_what->setObjectName(QStringLiteral("reportWhat"));
  m_what->setAccessibleName(tr("What happened, and what did you expect?"));
  m_what->setTabChangesFocus(true);
  m_what->setFixedHeight(64);
  m_list->setObjectName(QStringLiteral("reportParts"));
  m_list->setAccessibleName(tr("Parts of the report"));
  m_list->setFixedWidth(220);
  m_list->setSpacing(2);
  m_withPaths->setObjectName(QStringLiteral("reportWithPaths"));
  m_withPaths->setToolTip(tr("Else paths are replaced by [path]"));
  m_text->setObjectName(QStringLiteral("reportText"));
  m_text->setAccessibleName(tr("The report"));
  m_text->setReadOnly(true);
  m_text->setTabChangesFocus(true);
  m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
  m_state->setObjectName(QStringLiteral("reportState"));
  m_state->setProperty("muted", true);
  m_copy->setObjectName(QStringLiteral("reportCopy"));
  m_copy->setProperty("primary", true);
  m_save->setObjectName(QStringLiteral("reportSave"));
  auto* close = new QPushButton(tr("Close"), this);
  for (QPushButton* button : {m_copy, m_save, close}) button->setAutoDefault(false);
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(m_state, 1);
  buttons->addWidget(close);
  buttons->addWidget(m_save);
  buttons->addWidget(m_copy);
  auto* grid = new QGridLayout(this);
  grid->setSpacing(10);
  grid->addWidget(about, 0, 0, 1, 2);
  grid->addWidget(whatLabel, 1, 0, 1, 2);
  grid->addWidget(m_what, 2, 0, 1, 2);
  grid->addWidget(m_list, 3, 0);
  grid->addWidget(m_withPaths, 4, 0);
  grid->addWidget(m_text, 3, 1, 2, 1);
  grid->addLayout(buttons, 5, 0, 1, 2);
  grid->setRowStretch(3, 1);
  grid->setColumnStretch(1, 1);
  resize(820, 620);

  connect(close, &QPushButton::clicked, this, &QDialog::reject);
  connect(m_list, &QListWidget::itemChanged, this, &ProblemReportDialog::refresh);
  connect(m_withPaths, &QCheckBox::toggled, this, &ProblemReportDialog::refresh);
  connect(m_what, &QPlainTextEdit::textChanged, this, &ProblemReportDialog::refresh);
  connect(m_copy, &QPushButton::clicked, this, &ProblemReportDialog::copy);
  connect(m_save, &QPushButton::clicked, this, &ProblemReportDialog::save);
  connect(&m_job, &BackgroundJob::failed, m_state, &QLabel::setText);
  m_state->setText(tr("Looking at versions and devices…"));
  m_copy->setEnabled(false);
  m_save->setEnabled(false);
  m_what->setFocus();
  m_job.start([this, facts](const std::stop_token&, const ProgressCallback&) -> BackgroundJob::Result {
    return [this, parts = collectReport(facts)] { fill(parts); };
  });
}

void ProblemReportDialog::fill(const QList<ReportPart>& parts) {
  m_parts = parts;
  const QSignalBlocker quiet(m_list);
  for (const ReportPart& part : parts) {
    auto* item = new QListWidgetItem(part.title, m_list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Checked);
  }
  m_state->clear();
  m_copy->setEnabled(true);
  m_save->setEnabled(true);
  refresh();
}

void ProblemReportDialog::refresh() {
  QList<ReportPart> wanted;
  for (qsizetype i = 0; i < m_parts.size(); ++i)
    if (m_list->item(static_cast<int>(i))->checkState() == Qt::Checked) wanted << m_parts[i];
  QString text = reportText(wanted, m_withPaths->isChecked());
  // What the user has typed is theirs, paths and all.
  if (const QString what = m_what->toPlainText().trimmed(); !what.isEmpty())
    text.prepend(what + QStringLiteral("\n\n"));
  m_text->setPlainText(withoutMarks(text));
}

void ProblemReportDialog::copy() {
  QGuiApplication::clipboard()->setText(m_text->toPlainText());
  m_state->setText(tr("Copied."));
}

void ProblemReportDialog::save() {
  auto* dialog = new QFileDialog(this, tr("Save the report"), QStringLiteral("moodogram-problem.md"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setDefaultSuffix(QStringLiteral("md"));
  connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
    m_job.start([this, file, text = m_text->toPlainText().toStdString()](
                    const std::stop_token&, const ProgressCallback&) -> BackgroundJob::Result {
      writeFileAtomically(toPath(file), text);
      return [this, file] { m_state->setText(tr("Saved: %1").arg(file)); };
    });
  });
  dialog->open();
}

}  // namespace moodogram::ui
