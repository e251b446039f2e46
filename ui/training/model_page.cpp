// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/model_page.h"

#include <QButtonGroup>
#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "core/base/emotion_timeline.h"
#include "core/base/paths.h"
#include "ui/common/formatters.h"
#include "ui/common/message_strip.h"
#include "ui/common/message_text.h"
#include "ui/common/motion.h"
#include "ui/training/page_parts.h"
#include "ui/training/scores_view.h"

namespace moodogram::ui {
namespace {

constexpr double kSongSeconds = 240;

QPushButton* namedButton(const char* name, const QString& text, QWidget* parent) {
  auto* button = new QPushButton(text, parent);
  button->setObjectName(QLatin1String(name));
  button->setAutoDefault(false);
  return button;
}

QWidget* scrolled(QWidget* content) {
  auto* scroll = new QScrollArea;
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setWidgetResizable(true);
  scroll->setWidget(content);
  scroll->viewport()->setAutoFillBackground(false);
  content->setAutoFillBackground(false);
  return scroll;
}

}  // namespace

ModelPage::ModelPage(ModelChecks& checks, MessageStrip& messages, QWidget* parent)
    : QWidget(parent),
      m_checks(checks),
      m_messages(messages),
      m_title(headingLabel({}, this)),
      m_facts(mutedLabel({}, this)),
      m_problem(new QLabel(this)),
      m_domain(new QLabel(this)),
      m_pages(new QStackedWidget(this)),
      m_card(new QTextBrowser(this)),
      m_export(namedButton("modelExport", tr("&Export…"), this)),
      m_remove(namedButton("modelRemove", tr("&Delete…"), this)),
      m_useIt(namedButton("modelUse", tr("&Use for the Library"), this)) {
  m_title->setObjectName(QStringLiteral("modelTitle"));
  QFont font = m_title->font();
  font.setWeight(QFont::DemiBold);
  font.setPointSize(font.pointSize() + 2);
  m_title->setFont(font);
  m_facts->setObjectName(QStringLiteral("modelFacts"));
  m_problem->setWordWrap(true);
  m_domain->setWordWrap(true);
  m_domain->setObjectName(QStringLiteral("modelDomain"));
  m_card->setObjectName(QStringLiteral("modelCard"));
  m_card->setAccessibleName(tr("Card of the model"));
  m_card->setOpenExternalLinks(true);
  m_card->setFrameShape(QFrame::NoFrame);
  m_card->document()->setDocumentMargin(12);
  m_card->setPlaceholderText(tr("This model came without a card. Nobody says what it learned from or how good it is."));
  m_useIt->setProperty("primary", true);

  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(20, 16, 20, 12);
  layout->setSpacing(8);
  for (QLabel* label : {m_title, m_facts, m_problem, m_domain}) layout->addWidget(label);
  auto* tabs = new QHBoxLayout;
  tabs->setSpacing(6);
  auto* group = new QButtonGroup(this);
  const std::pair<QString, QWidget*> pages[] = {
      {tr("&Card"), m_card}, {tr("&Scores"), buildScores()}, {tr("&On This Computer"), buildChecks()}};
  for (const auto& [text, page] : pages) {
    auto* tab = namedButton("modelTab", text, this);
    tab->setCheckable(true);
    group->addButton(tab, m_pages->addWidget(page));
    m_tabs << tab;
    tabs->addWidget(tab);
  }
  m_tabs.front()->setChecked(true);
  connect(group, &QButtonGroup::idClicked, m_pages, &QStackedWidget::setCurrentIndex);
  tabs->addStretch();
  layout->addLayout(tabs);
  layout->addWidget(m_pages, 1);
  auto* row = new QHBoxLayout;
  row->addWidget(m_export);
  row->addWidget(m_remove);
  row->addStretch();
  row->addWidget(m_useIt);
  layout->addLayout(row);

  connect(m_export, &QPushButton::clicked, this, &ModelPage::exportRequested);
  connect(m_remove, &QPushButton::clicked, this, &ModelPage::removeRequested);
  connect(m_useIt, &QPushButton::clicked, this, &ModelPage::useRequested);
  connect(
      &m_checks, &ModelChecks::selfChecked, this,
      [this](const QString& hash, const SelfCheckResult& result, const QString& device) {
        const QString difference = QLocale().toString(result.largestDifference, 'g', 2);
        const QString allowed = QLocale().toString(result.tolerance, 'g', 2);
        m_selfChecks[hash] =
            result.passed
                ? tr("✓  It computes here what its file records: no probability differs by more than %1 (up to %2 is "
                     "rounding). %3")
                      .arg(difference, allowed, device)
                : tr("⚠  It computes something else here than its file records: a probability differs by %1, and %2 "
                     "would be rounding. Do not trust its scores on this computer. %3")
                      .arg(difference, allowed, device);
        showRunning({});
      });
  connect(&m_checks, &ModelChecks::speedsChanged, this, [this] { showRunning({}); });
  connect(&m_checks, &ModelChecks::tested, this, [this](const std::shared_ptr<const Evaluation>& evaluation) {
    const QString hash = toText(evaluation->subject.modelHash);
    m_tests[hash] = evaluation;
    showRunning({});
    if (hash != modelHash()) return;
    showScores();
    m_tabs[1]->click();
  });
  connect(&m_checks, &ModelChecks::reportWritten, &m_messages,
          [this](const QString& file) { m_messages.showSuccess(tr("The report is %1.").arg(isolated(file))); });
  connect(&m_checks, &ModelChecks::failed, &m_messages, [this](const QString& message) {
    m_messages.showMessage(message);
    if (!m_checks.isRunning()) showRunning({});
  });
  connect(&m_checks, &ModelChecks::progressed, this, [this](qint64 done, qint64 total) {
    m_progress->setRange(0, static_cast<int>(total));
    m_progress->setValue(static_cast<int>(done));
  });
  showRunning({});
}

QString ModelPage::modelHash() const { return toText(m_model.info.hash); }

QWidget* ModelPage::buildScores() {
  auto* page = new QWidget(this);
  m_scores = new ScoresView(page);
  m_report = namedButton("modelReport", tr("Save as &Report…"), page);
  m_report->setToolTip(tr("The figures, with pictures, as one HTML file"));
  auto* layout = new QVBoxLayout(page);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_scores, 1);
  layout->addWidget(m_report, 0, Qt::AlignLeft);
  connect(m_report, &QPushButton::clicked, this, &ModelPage::askForReport);
  return scrolled(page);
}

QWidget* ModelPage::buildChecks() {
  auto* page = new QWidget(this);
  auto* grid = new QGridLayout(page);
  grid->setContentsMargins(12, 12, 12, 12);
  grid->setHorizontalSpacing(16);
  grid->setVerticalSpacing(14);
  grid->setColumnStretch(1, 1);
  const auto addRow = [&](const char* name, const QString& text, const QString& about, QLabel** result) {
    const int row = grid->rowCount();
    auto* button = namedButton(name, text, page);
    button->setToolTip(about);
    *result = new QLabel(about, page);
    (*result)->setObjectName(QLatin1String(name) + QStringLiteral("Result"));
    (*result)->setWordWrap(true);
    const int beside = (button->sizeHint().height() - fontMetrics().height()) / 2;
    (*result)->setContentsMargins(0, std::max(0, beside), 0, 0);  // its first line, that is
    grid->addWidget(button, row, 0, Qt::AlignTop);
    grid->addWidget(*result, row, 1, Qt::AlignTop);
    m_checkButtons << button;
    return button;
  };
  connect(addRow("modelSelfCheck", tr("Self-Chec&k"), {}, &m_selfCheck), &QPushButton::clicked, this, [this] {
    showRunning(tr("Computing a few fixed signals…"));
    m_checks.selfCheck(m_model);
  });
  connect(addRow("modelSpeed", tr("&Measure the Speed"), {}, &m_speed), &QPushButton::clicked, this, [this] {
    showRunning(tr("Measuring for three seconds…"));
    m_checks.measureSpeed(m_model);
  });
  QLabel* about = nullptr;
  QPushButton* test = addRow("modelTest", tr("&Test on Recordings"),
                             tr("Recordings whose emotion you know, as the training takes them: a folder for each "
                                "emotion, a table, or a published data set such as CAL500 with your audio. Choose some "
                                "that it did not learn from."),
                             &about);
  auto* menu = new QMenu(test);
  menu->addAction(tr("In a &Folder…"), this, [this] { askForData(true); });
  menu->addAction(tr("By a &Table…"), this, [this] { askForData(false); });
  test->setMenu(menu);
  test->setProperty("menu", true);
  m_running = new QLabel(page);
  m_running->setObjectName(QStringLiteral("modelRunning"));
  m_progress = new QProgressBar(page);
  m_progress->setTextVisible(false);
  m_progress->setAccessibleName(tr("Recordings that have been scored"));
  m_cancel = namedButton("modelCancel", tr("Stop"), page);
  auto* running = new QHBoxLayout;
  running->addWidget(m_running);
  running->addWidget(m_progress, 1);
  running->addWidget(m_cancel);
  grid->addLayout(running, grid->rowCount(), 0, 1, 2);
  grid->setRowStretch(grid->rowCount(), 1);
  connect(m_cancel, &QPushButton::clicked, this, [this] {
    m_checks.cancel();
    showRunning({});
  });
  return scrolled(page);
}

void ModelPage::showModel(const ModelEntry& model, const ModelUse& use) {
  const bool isOtherCard = model.choice != m_model.choice || model.card != m_model.card;
  m_model = model;
  m_use = use;
  m_title->setText(toText(toValidUtf8(model.info.name)));
  showFacts();
  m_problem->setText(model.problem.isEmpty() ? QString() : QStringLiteral("⚠  ") + messageText(model.problem));
  m_problem->setVisible(!model.problem.isEmpty());
  if (isOtherCard) m_card->setMarkdown(model.card);  // else it would scroll to its top
  m_remove->setEnabled(model.isOwn);
  m_remove->setToolTip(model.isOwn ? tr("Deletes the file; analyses that were made with it stay in the library")
                                   : tr("Models that come with the program cannot be deleted"));
  m_export->setEnabled(model.problem.isEmpty());
  const bool isUsed = model.choice == use.choice;
  m_useIt->setEnabled(model.problem.isEmpty() && !isUsed);
  m_useIt->setText(isUsed ? tr("In Use") : tr("&Use for the Library"));
  m_useIt->setToolTip(tr("All tracks are shown by this model; those that it has not heard yet are analysed"));
  showScores();
  showRunning(m_checks.isRunning() ? m_running->text() : QString());
}

void ModelPage::showFacts() {
  QStringList facts;
  const auto add = [&facts](const QString& name, const std::string& text) {
    if (!text.empty()) facts << name.arg(toText(toValidUtf8(text)));
  };
  add(tr("network %1"), m_model.info.architecture);
  add(tr("front end %1"), m_model.info.frontEndId);
  add(tr("learned from %1"), m_model.info.data);
  if (m_model.info.neutralOutput) facts << tr("tells neutral apart");
  add(tr("licence %1"), m_model.info.licence);
  facts << formatBytes(m_model.sizeBytes);
  if (m_model.problem.isEmpty() && m_model.info.temperature == 1) facts << tr("confidence not calibrated");
  m_facts->setText(facts.join(QStringLiteral(" · ")));

  QStringList domain;
  if (m_model.info.data.find("RAVDESS") != std::string::npos)
    domain << tr(
        "It learned from unaccompanied voices. What it says about mixed music is a guess, and mostly “not sure”.");
  const bool isUsed = m_model.choice == m_use.choice || (m_use.choice == QLatin1String("auto") && !m_model.isOwn);
  if (isUsed && m_use.outside > 0)
    domain << tr("%1 of %Ln track(s) in your library lie outside of what their model learned from: their moods are a "
                 "guess.",
                 nullptr, pluralCount(m_use.analyzed))
                  .arg(formatCount(m_use.outside));
  m_domain->setText(domain.isEmpty() ? QString() : QStringLiteral("⚠  ") + domain.join(QLatin1Char(' ')));
  m_domain->setVisible(!domain.isEmpty());
}

void ModelPage::showScores() {
  const auto here = m_tests.value(modelHash());
  if (here != nullptr)
    m_scores->setEvaluation(here,
                            tr("On %1, tested here: %2")
                                .arg(toText(toValidUtf8(here->subject.dataset)), recordingsText(here->metrics.count)));
  else if (m_model.test != nullptr)
    m_scores->setEvaluation(m_model.test, tr("On the recordings that its training kept for the test: %1")
                                              .arg(recordingsText(m_model.test->metrics.count)));
  else
    m_scores->setEvaluation(nullptr,
                            tr("No verdicts of a test came with this model. Its card may have figures; a test on "
                               "recordings of your own shows what it is worth to you."));
  m_report->setVisible(here != nullptr);
}

void ModelPage::showSpeed() {
  const auto speed = m_checks.speeds().constFind(modelHash());
  if (speed == m_checks.speeds().constEnd())
    return m_speed->setText(tr("How long it takes here, which is what times for the library are estimated from."));
  const double song = kSongSeconds / kDefaultHopSeconds * speed->secondsPerWindow;
  m_speed->setText(
      tr("A song of four minutes takes %1 s, decoding left out. %2")
          .arg(QLocale().toString(song, 'f', song < 10 ? 2 : 0), storedMessageText(speed->device.toStdString())));
}

void ModelPage::showRunning(const QString& what) {
  const bool isRunning = !what.isEmpty();
  m_running->setText(what);
  m_running->setVisible(isRunning);
  if (isRunning && m_progress->isHidden()) showBusy(*m_progress);
  m_progress->setVisible(isRunning);
  m_cancel->setVisible(isRunning);
  for (QPushButton* button : m_checkButtons) button->setEnabled(!isRunning && m_model.problem.isEmpty());
  m_selfCheck->setText(m_selfChecks.value(
      modelHash(), m_model.info.selfCheck.empty()
                       ? tr("Its file records no scores to compare with.")
                       : tr("Whether it computes here what its file records for a few fixed signals.")));
  if (m_model.info.selfCheck.empty()) m_checkButtons.front()->setEnabled(false);
  showSpeed();
}

void ModelPage::testOn(const std::filesystem::path& recordings) {
  showRunning(tr("Scoring the recordings…"));
  m_checks.test(m_model, recordings);
}

void ModelPage::askForData(bool isFolder) {
  auto* dialog =
      new QFileDialog(this, tr("Recordings to test on"), {}, isFolder ? QString() : tr("Tables (*.csv *.json)"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(isFolder ? QFileDialog::Directory : QFileDialog::ExistingFile);
  connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& chosen) { testOn(toPath(chosen)); });
  dialog->open();
}

void ModelPage::askForReport() {
  const auto evaluation = m_tests.value(modelHash());
  if (evaluation == nullptr) return;
  auto* dialog = new QFileDialog(this, tr("Save the report"), {}, tr("HTML (*.html)"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setDefaultSuffix(QStringLiteral("html"));
  connect(dialog, &QFileDialog::fileSelected, this,
          [this, evaluation](const QString& file) { m_checks.writeReport(evaluation, toPath(file)); });
  dialog->open();
}

void ModelPage::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() != QEvent::PaletteChange || m_card == nullptr || m_isCardStale) return;
  // Links keep the colour that they were made with. To lay out a card takes time: once, and not while nobody sees it.
  m_isCardStale = true;
  if (isVisible()) QTimer::singleShot(0, this, &ModelPage::refreshCard);
}

void ModelPage::showEvent(QShowEvent* event) {
  refreshCard();
  QWidget::showEvent(event);
}

void ModelPage::refreshCard() {
  if (!std::exchange(m_isCardStale, false)) return;
  const int place = m_card->verticalScrollBar()->value();
  m_card->setMarkdown(m_model.card);
  m_card->verticalScrollBar()->setValue(place);
}

}  // namespace moodogram::ui
