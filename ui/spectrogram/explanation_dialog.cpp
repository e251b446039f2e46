// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/explanation_dialog.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>
#include <utility>

#include "core/base/error.h"
#include "core/base/paths.h"
#include "ui/common/emotion_style.h"
#include "ui/common/formatters.h"
#include "ui/common/message_strip.h"
#include "ui/common/motion.h"
#include "ui/common/reading_direction.h"
#include "ui/common/slider.h"
#include "ui/common/time_text.h"
#include "ui/spectrogram/heat_view.h"

namespace moodogram::ui {
namespace {

QString percentText(double share) { return formatPercent(qRound(100 * share)); }

QLabel* textLabel(const char* name, QWidget* parent) {
  auto* label = new QLabel(parent);
  label->setObjectName(QLatin1String(name));
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  label->setAlignment(leading(label->layoutDirection()) | Qt::AlignVCenter);
  return label;
}

}  // namespace

ExplanationDialog::ExplanationDialog(EngineOptions options, EngineFactory engineFactory, QWidget* parent)
    : QDialog(parent),
      m_explanations(std::move(options), std::move(engineFactory)),
      m_messages(new MessageStrip(this)),
      m_title(textLabel("explanationTitle", this)),
      m_facts(textLabel("explanationFacts", this)),
      m_view(new HeatView(this)),
      m_readout(new QLabel(this)),
      m_summary(textLabel("explanationSummary", this)),
      m_progress(new QProgressBar(this)),
      m_opacity(makeSlider(this)),
      m_method(new QComboBox(this)),
      m_export(new QPushButton(tr("&Export…"), this)) {
  setObjectName(QStringLiteral("explanationDialog"));
  setWindowTitle(tr("Why This Mood?"));
  resize(860, 620);
  QFont font = m_title->font();
  font.setWeight(QFont::DemiBold);
  font.setPointSize(font.pointSize() + 2);
  m_title->setFont(font);
  m_facts->setProperty("muted", true);
  m_progress->setTextVisible(false);
  m_progress->setAccessibleName(tr("Parts of the window that have been covered"));
  QSizePolicy kept = m_progress->sizePolicy();
  kept.setRetainSizeWhenHidden(true);
  m_progress->setSizePolicy(kept);
  m_progress->hide();
  m_readout->setObjectName(QStringLiteral("explanationReadout"));
  m_readout->setAccessibleName(tr("At the pointer"));
  m_opacity->setObjectName(QStringLiteral("explanationOpacity"));
  m_opacity->setRange(0, 100);
  m_opacity->setValue(75);
  m_opacity->setAccessibleName(tr("Strength of the heat over the picture"));
  m_opacity->setToolTip(m_opacity->accessibleName());
  m_opacity->setFixedWidth(140);
  m_method->setObjectName(QStringLiteral("explanationMethod"));
  m_method->setAccessibleName(tr("Method"));
  m_method->setToolTip(
      tr("Grad-CAM follows the network's gradients back to its feature maps. Occlusion covers parts of the picture and "
         "sees what that costs the emotion."));
  //: A method of explaining a network's verdict, chosen by the program
  m_method->addItem(tr("Best for the network"), static_cast<int>(ExplanationMethod::Best));
  m_method->addItem(tr("Grad-CAM"), static_cast<int>(ExplanationMethod::GradCam));
  m_method->addItem(tr("Occlusion"), static_cast<int>(ExplanationMethod::Occlusion));
  m_export->setObjectName(QStringLiteral("explanationExport"));

  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  outer->addWidget(m_messages);
  auto* layout = new QVBoxLayout;
  layout->setContentsMargins(20, 16, 20, 14);
  layout->setSpacing(8);
  outer->addLayout(layout, 1);
  layout->addWidget(m_title);
  layout->addWidget(m_facts);
  layout->addLayout(buildEmotions());
  layout->addWidget(m_progress);
  layout->addWidget(m_view, 1);
  auto* below = new QHBoxLayout;
  below->addWidget(m_readout, 1);
  auto* heat = new QLabel(tr("&Heat"), this);
  heat->setBuddy(m_opacity);
  below->addWidget(heat);
  below->addWidget(m_opacity);
  layout->addLayout(below);
  layout->addWidget(m_summary);
  auto* caveat = textLabel("explanationCaveat", this);
  caveat->setText(tr("A heat map shows where the network looked, not why, and not whether it is right."));
  caveat->setProperty("muted", true);
  layout->addWidget(caveat);
  auto* row = new QHBoxLayout;
  auto* method = new QLabel(tr("&Method"), this);
  method->setBuddy(m_method);
  row->addWidget(method);
  row->addWidget(m_method);
  row->addStretch();
  row->addWidget(m_export);
  auto* close = new QPushButton(tr("Close"), this);
  row->addWidget(close);
  layout->addLayout(row);

  connect(close, &QPushButton::clicked, this, &QDialog::close);
  connect(m_export, &QPushButton::clicked, this, &ExplanationDialog::askForExport);
  connect(m_opacity, &QSlider::valueChanged, m_view, [this](int percent) { m_view->setOpacity(percent / 100.0); });
  connect(m_method, &QComboBox::activated, this, [this] {
    m_question.method = static_cast<ExplanationMethod>(m_method->currentData().toInt());
    ask();
  });
  connect(m_view, &HeatView::pointed, this, &ExplanationDialog::showReadout);
  connect(&m_explanations, &Explanations::progressed, this, [this](qint64 done, qint64 total) {
    m_progress->setRange(0, static_cast<int>(total));
    m_progress->setValue(static_cast<int>(done));
  });
  connect(&m_explanations, &Explanations::explained, this, &ExplanationDialog::showExplanation);
  connect(&m_explanations, &Explanations::written, m_messages,
          [this](const QString& file) { m_messages->showSuccess(tr("Exported: %1").arg(isolated(file))); });
  connect(&m_explanations, &Explanations::writeFailed, m_messages,
          [this](const QString& message) { m_messages->showMessage(message); });
  connect(&m_explanations, &Explanations::failed, this, [this](const QString& message) {
    m_progress->hide();
    m_explanation.reset();
    m_view->setExplanation(nullptr);
    m_summary->setText(QStringLiteral("⚠  ") + message);
    m_export->setEnabled(false);
  });
}

ExplanationDialog::~ExplanationDialog() = default;

QLayout* ExplanationDialog::buildEmotions() {
  auto* row = new QHBoxLayout;
  row->setSpacing(6);
  auto* group = new QButtonGroup(this);
  for (const Emotion emotion : kEmotions) {
    auto* button = new QPushButton(emotionLabel(emotion), this);
    button->setObjectName(QStringLiteral("explain-") + toText(std::string(emotionName(emotion))));
    button->setCheckable(true);
    button->setAutoDefault(false);
    button->setIcon(emotionIcon(emotion, *button));
    group->addButton(button);
    m_emotions[static_cast<std::size_t>(emotion)] = button;
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, emotion] {
      m_question.emotion = emotion;
      ask();
    });
  }
  row->addStretch();
  return row;
}

void ExplanationDialog::explain(const std::filesystem::path& file, const QString& title, double atSeconds) {
  m_titleText = title;
  m_question.file = file;
  m_question.atSeconds = atSeconds;
  m_question.emotion.reset();
  m_explanation.reset();
  m_view->setExplanation(nullptr);
  m_title->setText(title);
  m_facts->setText(tr("Around %1").arg(timeText(atSeconds)));
  showScores();
  ask();
}

void ExplanationDialog::setDevice(const QString& device) {
  m_explanations.setDevice(device.toStdString());
  if (isVisible()) explain(m_question.file, m_titleText, m_question.atSeconds);
}

void ExplanationDialog::setModel(const std::filesystem::path& choice) {
  m_explanations.setModel(choice);
  if (isVisible()) explain(m_question.file, m_titleText, m_question.atSeconds);
}

void ExplanationDialog::ask() {
  m_summary->setText(tr("Looking where the network looked…"));
  m_export->setEnabled(false);
  showBusy(*m_progress);
  m_progress->show();
  m_explanations.explain(m_question);
}

void ExplanationDialog::showExplanation(const std::shared_ptr<const WindowExplanation>& explanation,
                                        const ModelInfo& model) {
  m_explanation = explanation;
  m_model = model;
  m_question.emotion = explanation->emotion;
  m_progress->hide();
  m_export->setEnabled(true);
  const QString method = explanation->method == ExplanationMethod::GradCam ? tr("Grad-CAM") : tr("Occlusion");
  m_facts->setText(QStringList{
      tr("%1 to %2").arg(timeText(explanation->view.startSeconds, 1), timeText(explanation->view.endSeconds, 1)),
      toText(toValidUtf8(model.name)), method}
                       .join(QStringLiteral(" · ")));
  const QString summary = summaryOf(*explanation);
  m_summary->setText(summary);
  m_view->setAccessibleDescription(summary);
  m_view->setExplanation(explanation);
  showScores();
}

void ExplanationDialog::showScores() {
  for (const Emotion emotion : kEmotions) {
    QPushButton* button = m_emotions[static_cast<std::size_t>(emotion)];
    QString text = emotionLabel(emotion);
    if (m_explanation) text += QStringLiteral("  ") + percentText(m_explanation->scores[emotion]);
    button->setText(text);
    const QSignalBlocker quiet(button);
    if (m_explanation) button->setChecked(m_explanation->emotion == emotion);
    button->setEnabled(m_explanation != nullptr);
  }
}

QString ExplanationDialog::summaryOf(const WindowExplanation& explanation) {
  const QString emotion = emotionWord(explanation.emotion);
  const auto focus = focusOf(explanation);
  //: %1: an emotion
  if (!focus) return tr("Nothing in this window speaks for %1.").arg(emotion);
  //: For %1 (an emotion) a network looked mostly at a time (%2 to %3) and at frequencies (%4 to %5)
  return tr("For %1 it looked mostly between %2 and %3, %4 to %5.")
      .arg(emotion, timeText(focus->startSeconds, 1), timeText(focus->endSeconds, 1), frequencyText(focus->lowHz),
           frequencyText(focus->highHz));
}

void ExplanationDialog::showReadout() {
  if (!m_explanation || !m_view->pixel()) return m_readout->clear();
  const QPoint at = *m_view->pixel();
  const double seconds = m_explanation->view.startSeconds + (at.x() + 0.5) * m_explanation->secondsPerColumn();
  //: Time, frequency and how hot the heat map is there
  m_readout->setText(tr("%1 · %2 · heat %3")
                         .arg(timeText(seconds, 2),
                              frequencyText(m_explanation->rowHz[static_cast<std::size_t>(at.y())]),
                              percentText(m_explanation->heat.at(at.x(), at.y()))));
  m_view->setAccessibleDescription(m_readout->text() + QStringLiteral(". ") + m_summary->text());
}

void ExplanationDialog::askForExport() {
  if (!m_explanation) return;
  auto* dialog = new QFileDialog(this, tr("Export the heat map"), {},
                                 tr("Picture (*.png);;Numbers for NumPy (*.npy);;Everything as JSON (*.json)"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setDefaultSuffix(QStringLiteral("png"));
  connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
    dialog->setDefaultSuffix(filter.mid(filter.indexOf(QLatin1String("*.")) + 2).chopped(1));
  });
  // With its ending: Qt adds none behind a name with a dot.
  dialog->selectFile(fileNameOf(m_titleText + QLatin1Char(' ') + emotionLabel(m_explanation->emotion)) +
                     QStringLiteral(".png"));
  connect(dialog, &QFileDialog::fileSelected, this,
          [this, explanation = m_explanation, audio = m_question.file, model = m_model](const QString& file) {
            m_explanations.write(explanation, audio, model, toPath(file));
          });
  dialog->open();
}

void ExplanationDialog::changeEvent(QEvent* event) {
  QDialog::changeEvent(event);
  if (event->type() != QEvent::PaletteChange) return;
  for (const Emotion emotion : kEmotions) {
    QPushButton* button = m_emotions[static_cast<std::size_t>(emotion)];
    if (button != nullptr) button->setIcon(emotionIcon(emotion, *button));
  }
}

void ExplanationDialog::hideEvent(QHideEvent* event) {
  if (!event->spontaneous()) {  // that would be a window that is made small
    m_explanations.cancel();
    m_progress->hide();
  }
  QDialog::hideEvent(event);
}

}  // namespace moodogram::ui
