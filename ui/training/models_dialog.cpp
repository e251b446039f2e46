// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/models_dialog.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

#include "core/base/paths.h"
#include "ui/common/formatters.h"
#include "ui/common/message_strip.h"
#include "ui/common/question.h"
#include "ui/common/return_key.h"
#include "ui/training/page_parts.h"

namespace moodogram::ui {
namespace {

constexpr int kListWidth = 250;
constexpr auto kEndings = {".safetensors", ".pth", ".pt"};

QString nameOf(const ModelEntry& model) { return toText(toValidUtf8(model.info.name)); }

bool isModelDrop(const QMimeData& data) {
  const QList<QUrl> urls = data.urls();
  return !urls.isEmpty() && std::ranges::all_of(urls, [](const QUrl& url) {
    const QString name = url.toLocalFile();
    return std::ranges::any_of(
        kEndings, [&](const char* ending) { return name.endsWith(QLatin1String(ending), Qt::CaseInsensitive); });
  });
}

}  // namespace

ModelsDialog::ModelsDialog(ModelStore& store, ModelChecks& checks, QWidget* parent)
    : QDialog(parent),
      m_store(store),
      m_messages(new MessageStrip(this)),
      m_list(new QListWidget(this)),
      m_pages(new QStackedWidget(this)),
      m_page(new ModelPage(checks, *m_messages, this)) {
  setObjectName(QStringLiteral("modelsDialog"));
  setWindowTitle(tr("Models"));
  setAcceptDrops(true);
  resize(980, 700);
  setMinimumSize(760, 460);
  m_list->setObjectName(QStringLiteral("modelList"));
  m_list->setAccessibleName(tr("Installed models"));
  m_list->setSpacing(2);
  m_list->setMinimumWidth(kListWidth);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* import = new QPushButton(tr("&Import…"), this);
  import->setObjectName(QStringLiteral("modelImport"));
  import->setToolTip(
      tr("A model file (.safetensors), or weights of PyTorch (.pth) to train from; both can be dropped "
         "here, too"));

  auto* left = new QWidget(this);
  auto* leftLayout = new QVBoxLayout(left);
  leftLayout->setContentsMargins(0, 0, 0, 12);
  leftLayout->addWidget(m_list, 1);
  auto* importRow = new QHBoxLayout;
  importRow->setContentsMargins(12, 0, 12, 0);
  importRow->addWidget(import, 1);
  leftLayout->addLayout(importRow);
  auto* empty = mutedLabel(tr("No model is installed. Import one, or train one of your own."), this);
  empty->setAlignment(Qt::AlignCenter);
  m_pages->addWidget(empty);
  m_pages->addWidget(m_page);

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

  keepButtonsFromReturn(*this);
  // What answered may be another file by now than the one that is listed.
  const auto listAgain = [this] {
    if (isVisible()) m_store.list();
  };
  connect(&checks, &ModelChecks::selfChecked, this, listAgain);
  connect(&checks, &ModelChecks::speedsChanged, this, listAgain);
  connect(&checks, &ModelChecks::tested, this, listAgain);
  connect(m_list, &QListWidget::currentItemChanged, this, &ModelsDialog::showCurrent);
  connect(import, &QPushButton::clicked, this, &ModelsDialog::askForImport);
  connect(m_page, &ModelPage::exportRequested, this, &ModelsDialog::askForExport);
  connect(m_page, &ModelPage::removeRequested, this, &ModelsDialog::askToRemove);
  connect(m_page, &ModelPage::useRequested, this, [this] {
    if (const ModelEntry* model = current()) Q_EMIT useRequested(model->choice);
  });
  connect(&m_store, &ModelStore::listed, this, [this](const std::vector<ModelEntry>& models) {
    m_models = models;
    showModels();
  });
  connect(&m_store, &ModelStore::installed, this, [this](const QString& choice, const QString& name) {
    showModel(choice);
    QString text = tr("%1 is installed.").arg(isolated(name));
    if (m_use.tracks > 0)
      text += QLatin1Char(' ') + tr("Using it analyses %Ln track(s); the results of other models are kept.", nullptr,
                                    pluralCount(m_use.tracks));
    m_messages->showOffer(text, tr("Use It for the Library"), [this, choice] { Q_EMIT useRequested(choice); });
  });
  connect(&m_store, &ModelStore::weightsFound, this, [this](const QString& file, const QString& architecture) {
    m_messages->showOffer(
        tr("These are weights of the network %1, not a model of moods. A training can start from them.")
            .arg(architecture),
        tr("Train from Them…"), [this, file, architecture] { Q_EMIT trainingRequested(file, architecture); });
  });
  connect(&m_store, &ModelStore::exported, this,
          [this](const QString& file) { m_messages->showSuccess(tr("Exported: %1").arg(isolated(file))); });
  connect(&m_store, &ModelStore::wouldReplace, this, &ModelsDialog::askToReplace);
  connect(&m_store, &ModelStore::removed, this, [this] { m_store.list(); });
  connect(&m_store, &ModelStore::failed, this, [this](const QString& message) { m_messages->showMessage(message); });
  showModels();
}

void ModelsDialog::showEvent(QShowEvent* event) {
  QDialog::showEvent(event);
  m_store.list();
}

void ModelsDialog::setUse(const ModelUse& use) {
  const bool isOther = use.choice != m_use.choice;
  m_use = use;
  if (isOther) {
    m_messages->dismissOffer();  // it may offer just that
    showModels();
  } else {
    showCurrent();
  }
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
                                                            : m_use.choice;
  {
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int chosen = 0;
    for (const ModelEntry& model : m_models) {
      //: A model
      const QString kind = model.choice == QLatin1String("music")   ? tr("built in, for music")
                           : model.choice == QLatin1String("voice") ? tr("built in, for solo voices")
                                                                    //: A model that the user trained or imported
                                                                    : tr("yours");
      const bool isUsed = model.choice == m_use.choice || (m_use.choice == QLatin1String("auto") && !model.isOwn);
      auto* item = new QListWidgetItem((model.problem.isEmpty() ? QString() : QStringLiteral("⚠  ")) + nameOf(model) +
                                           QLatin1Char('\n') + kind +
                                           //: The model that the library is shown by
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
  if (model != nullptr) m_page->showModel(*model, m_use);
}

void ModelsDialog::askForImport() {
  auto* dialog = new QFileDialog(this, tr("Import a model"), {}, tr("Models and weights (*.safetensors *.pth *.pt)"));
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

void ModelsDialog::askToReplace(const ModelEntry& model, const QString& file, const QStringList& others) {
  const Question question{
      .name = QStringLiteral("replaceBeside"),
      .title = tr("Export the model"),
      .text = tr("Replace %1?").arg(QLocale().createSeparatedList(others)),
      .meaning = tr("A model takes its card and the verdicts of its test along, in files of its name. In that folder "
                    "such a name is taken by something else. Nothing has been written yet."),
      .yes = tr("Replace")};
  ask(*this, question, [this, model, file] { m_store.exportTo(model, toPath(file), ModelStore::Beside::Replace); });
}

void ModelsDialog::askToRemove() {
  const ModelEntry* model = current();
  if (model == nullptr) return;
  const Question question{.name = QStringLiteral("removeModel"),
                          .title = tr("Delete the model"),
                          .text = tr("Delete “%1”?").arg(nameOf(*model)),
                          .meaning = tr("Its file and its card are deleted. This cannot be undone."),
                          .yes = tr("Delete")};
  ask(*this, question, [this, chosen = *model] { m_store.remove(chosen); });
}

void ModelsDialog::dragEnterEvent(QDragEnterEvent* event) {
  if (isModelDrop(*event->mimeData())) event->acceptProposedAction();
}

void ModelsDialog::dropEvent(QDropEvent* event) {
  for (const QUrl& url : event->mimeData()->urls()) m_store.install(toPath(url.toLocalFile()));
  event->acceptProposedAction();
}

}  // namespace moodogram::ui
