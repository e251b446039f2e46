// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/models_dialog.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

#include "core/base/paths.h"
#include "ui/common/formatters.h"
#include "ui/common/message_strip.h"
#include "ui/training/page_parts.h"

namespace moodogram::ui {
namespace {

constexpr int kListWidth = 250;

QString nameOf(const ModelEntry& model) { return toText(toValidUtf8(model.info.name)); }

bool isModelDrop(const QMimeData& data) {
  const QList<QUrl> urls = data.urls();
  return !urls.isEmpty() && std::ranges::all_of(urls, [](const QUrl& url) {
    return url.isLocalFile() && url.toLocalFile().endsWith(QLatin1String(".safetensors"), Qt::CaseInsensitive);
  });
}

}  // namespace

ModelsDialog::ModelsDialog(ModelStore& store, QWidget* parent)
    : QDialog(parent),
      m_store(store),
      m_messages(new MessageStrip(this)),
      m_list(new QListWidget(this)),
      m_pages(new QStackedWidget(this)),
      m_title(headingLabel({}, this)),
      m_facts(mutedLabel({}, this)),
      m_problem(new QLabel(this)),
      m_card(new QTextBrowser(this)),
      m_export(new QPushButton(tr("&Export…"), this)),
      m_remove(new QPushButton(tr("&Delete…"), this)),
      m_use(new QPushButton(tr("&Use for the Library"), this)) {
  setObjectName(QStringLiteral("modelsDialog"));
  setWindowTitle(tr("Models"));
  setAcceptDrops(true);
  resize(980, 640);
  setMinimumSize(760, 460);
  m_list->setObjectName(QStringLiteral("modelList"));
  m_list->setAccessibleName(tr("Installed models"));
  m_list->setSpacing(2);
  m_list->setMinimumWidth(kListWidth);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_title->setObjectName(QStringLiteral("modelTitle"));
  QFont font = m_title->font();
  font.setWeight(QFont::DemiBold);
  font.setPointSize(font.pointSize() + 2);
  m_title->setFont(font);
  m_facts->setObjectName(QStringLiteral("modelFacts"));
  m_problem->setWordWrap(true);
  m_card->setObjectName(QStringLiteral("modelCard"));
  m_card->setAccessibleName(tr("Card of the model"));
  m_card->setOpenExternalLinks(true);
  m_card->setFrameShape(QFrame::NoFrame);
  m_card->document()->setDocumentMargin(12);
  m_card->setPlaceholderText(tr("This model came without a card. Nobody says what it learned from or how good it is."));
  m_export->setObjectName(QStringLiteral("modelExport"));
  m_remove->setObjectName(QStringLiteral("modelRemove"));
  m_use->setObjectName(QStringLiteral("modelUse"));
  m_use->setProperty("primary", true);
  auto* import = new QPushButton(tr("&Import…"), this);
  import->setObjectName(QStringLiteral("modelImport"));
  import->setToolTip(tr("A model file (.safetensors); it can be dropped here, too"));

  auto* left = new QWidget(this);
  auto* leftLayout = new QVBoxLayout(left);
  leftLayout->setContentsMargins(0, 0, 0, 12);
  leftLayout->addWidget(m_list, 1);
  auto* importRow = new QHBoxLayout;
  importRow->setContentsMargins(12, 0, 12, 0);
  importRow->addWidget(import, 1);
  leftLayout->addLayout(importRow);

  auto* right = new QWidget(this);
  auto* rightLayout = new QVBoxLayout(right);
  rightLayout->setContentsMargins(20, 16, 20, 12);
  rightLayout->setSpacing(8);
  rightLayout->addWidget(m_title);
  rightLayout->addWidget(m_facts);
  rightLayout->addWidget(m_problem);
  rightLayout->addWidget(m_card, 1);
  auto* row = new QHBoxLayout;
  row->addWidget(m_export);
  row->addWidget(m_remove);
  row->addStretch();
  row->addWidget(m_use);
  rightLayout->addLayout(row);
  auto* empty = mutedLabel(tr("No model is installed. Import one, or train one of your own."), this);
  empty->setAlignment(Qt::AlignCenter);
  m_pages->addWidget(empty);
  m_pages->addWidget(right);

  auto* splitter = new QSplitter(Qt::Horizontal, this);
  splitter->setHandleWidth(1);
  splitter->setChildrenCollapsible(false);
  splitter->addWidget(left);
  splitter->addWidget(m_pages);
  splitter->setStretchFactor(1, 1);
  splitter->setSizes({kListWidth, 700});
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_messages);
  layout->addWidget(splitter, 1);

  connect(m_list, &QListWidget::currentItemChanged, this, &ModelsDialog::showCurrent);
  connect(import, &QPushButton::clicked, this, &ModelsDialog::askForImport);
  connect(m_export, &QPushButton::clicked, this, &ModelsDialog::askForExport);
  connect(m_remove, &QPushButton::clicked, this, &ModelsDialog::askToRemove);
  connect(m_use, &QPushButton::clicked, this, [this] {
    if (const ModelEntry* model = current()) Q_EMIT useRequested(model->choice);
  });
  connect(&m_store, &ModelStore::listed, this, [this](const std::vector<ModelEntry>& models) {
    m_models = models;
    showModels();
  });
  connect(&m_store, &ModelStore::installed, this, [this](const QString& choice, const QString& name) {
    showModel(choice);
    QString text = tr("%1 is installed.").arg(name);
    if (m_tracks > 0)
      text += QLatin1Char(' ') +
              tr("Using it analyses %1; the results of other models are kept.").arg(formatTracks(m_tracks));
    m_messages->showOffer(text, tr("Use It for the Library"), [this, choice] { Q_EMIT useRequested(choice); });
  });
  connect(&m_store, &ModelStore::exported, this,
          [this](const QString& file) { m_messages->showSuccess(tr("Exported: %1").arg(file)); });
  connect(&m_store, &ModelStore::removed, this, [this] { m_store.list(); });
  connect(&m_store, &ModelStore::failed, this, [this](const QString& message) { m_messages->showMessage(message); });
  showModels();
}

void ModelsDialog::changeEvent(QEvent* event) {
  QDialog::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) showCurrent();  // links keep the colour that they were made with
}

void ModelsDialog::showEvent(QShowEvent* event) {
  QDialog::showEvent(event);
  m_store.list();
}

void ModelsDialog::setUsed(const QString& choice, qint64 tracks) {
  m_used = choice;
  m_tracks = tracks;
  showModels();
}

void ModelsDialog::showModel(const QString& choice) {
  m_wanted = choice;
  m_store.list();
}

const ModelEntry* ModelsDialog::current() const {
  const int row = m_list->currentRow();
  return row >= 0 && row < static_cast<int>(m_models.size()) ? &m_models[static_cast<std::size_t>(row)] : nullptr;
}

void ModelsDialog::showModels() {
  const QString before = !m_wanted.isEmpty()                ? m_wanted
                         : m_list->currentItem() != nullptr ? m_list->currentItem()->data(Qt::UserRole).toString()
                                                            : m_used;
  {
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int chosen = 0;
    for (const ModelEntry& model : m_models) {
      const QString kind = model.choice == QLatin1String("music")   ? tr("built in, for music")
                           : model.choice == QLatin1String("voice") ? tr("built in, for solo voices")
                                                                    : tr("yours");
      const bool isUsed = model.choice == m_used || (m_used == QLatin1String("auto") && !model.isOwn);
      auto* item = new QListWidgetItem((model.problem.isEmpty() ? QString() : QStringLiteral("⚠  ")) + nameOf(model) +
                                           QLatin1Char('\n') + kind +
                                           (isUsed ? QStringLiteral(" · ") + tr("in use") : QString()),
                                       m_list);
      item->setData(Qt::UserRole, model.choice);
      if (model.choice == before) {
        chosen = m_list->count() - 1;
        m_wanted.clear();
      }
    }
    if (m_list->count() > 0) m_list->setCurrentRow(chosen);
  }
  showCurrent();
}

void ModelsDialog::showCurrent() {
  const ModelEntry* model = current();
  m_pages->setCurrentIndex(model == nullptr ? 0 : 1);
  if (model == nullptr) return;
  m_title->setText(nameOf(*model));
  QStringList facts;
  const auto add = [&facts](const QString& name, const std::string& text) {
    if (!text.empty()) facts << name.arg(toText(toValidUtf8(text)));
  };
  add(tr("network %1"), model->info.architecture);
  add(tr("front end %1"), model->info.frontEndId);
  add(tr("learned from %1"), model->info.data);
  add(tr("licence %1"), model->info.licence);
  facts << QLocale().formattedDataSize(model->sizeBytes);
  if (model->problem.isEmpty() && model->info.temperature == 1) facts << tr("confidence not calibrated");
  m_facts->setText(facts.join(QStringLiteral(" · ")));
  m_problem->setText(model->problem.isEmpty() ? QString() : QStringLiteral("⚠  ") + model->problem);
  m_problem->setVisible(!model->problem.isEmpty());
  m_card->setMarkdown(model->card);
  m_remove->setEnabled(model->isOwn);
  m_remove->setToolTip(model->isOwn ? tr("Deletes the file; analyses that were made with it stay in the library")
                                    : tr("Models that come with the program cannot be deleted"));
  m_export->setEnabled(model->problem.isEmpty());
  const bool isUsed = model->choice == m_used;
  m_use->setEnabled(model->problem.isEmpty() && !isUsed);
  m_use->setText(isUsed ? tr("In Use") : tr("&Use for the Library"));
  m_use->setToolTip(tr("All tracks are shown by this model; those that it has not heard yet are analysed"));
}

void ModelsDialog::askForImport() {
  auto* dialog = new QFileDialog(this, tr("Import a model"), {}, tr("Models (*.safetensors)"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFile);
  connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) { m_store.install(toPath(file)); });
  dialog->open();
}

void ModelsDialog::askForExport() {
  const ModelEntry* model = current();
  if (model == nullptr) return;
  auto* dialog = new QFileDialog(this, tr("Export the model"), {}, tr("Models (*.safetensors)"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setDefaultSuffix(QStringLiteral("safetensors"));
  dialog->selectFile(pathText(model->info.file.filename()));
  connect(dialog, &QFileDialog::fileSelected, this,
          [this, chosen = *model](const QString& file) { m_store.exportTo(chosen, toPath(file)); });
  dialog->open();
}

void ModelsDialog::askToRemove() {
  const ModelEntry* model = current();
  if (model == nullptr) return;
  auto* box = new QMessageBox(QMessageBox::Question, tr("Delete the model"), tr("Delete “%1”?").arg(nameOf(*model)),
                              QMessageBox::Cancel, this);
  box->setObjectName(QStringLiteral("removeModel"));
  box->setInformativeText(tr("Its file and its card are deleted. This cannot be undone."));
  box->setAttribute(Qt::WA_DeleteOnClose);
  const QPushButton* remove = box->addButton(tr("Delete"), QMessageBox::DestructiveRole);
  connect(remove, &QPushButton::clicked, this, [this, chosen = *model] { m_store.remove(chosen); });
  box->open();
}

void ModelsDialog::dragEnterEvent(QDragEnterEvent* event) {
  if (isModelDrop(*event->mimeData())) event->acceptProposedAction();
}

void ModelsDialog::dropEvent(QDropEvent* event) {
  for (const QUrl& url : event->mimeData()->urls()) m_store.install(toPath(url.toLocalFile()));
  event->acceptProposedAction();
}

}  // namespace moodogram::ui
