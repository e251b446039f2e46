// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <utility>

#include "core/base/error.h"
#include "ui/common/emotion_style.h"
#include "ui/common/formatters.h"
#include "ui/common/message_text.h"
#include "ui/common/spin_box_unit.h"

namespace moodogram::ui {
namespace {

constexpr int kProgressSteps = 1000;

enum class Range { View, Selection, Track };

void addChoice(QComboBox* box, const QString& text, int value, const char* ending = "") {
  box->addItem(text, value);
  box->setItemData(box->count() - 1, QString::fromLatin1(ending), Qt::UserRole + 1);
}

/// Without what file systems refuse.
QString fileName(QString title) {
  static const QRegularExpression forbidden(QStringLiteral("[/\\\\:*?\"<>|\\x00-\\x1f]"));
  title = title.replace(forbidden, QStringLiteral("_")).trimmed();
  return title.isEmpty() ? QStringLiteral("spectrogram") : title.left(100);
}

}  // namespace

ExportDialog::ExportDialog(ExportRequest request, QWidget* parent) : QDialog(parent), m_request(std::move(request)) {
  setObjectName(QStringLiteral("exportDialog"));
  setWindowTitle(tr("Export"));
  buildForm();
  fillKinds();
  connect(m_kind, &QComboBox::currentIndexChanged, this, &ExportDialog::updateForm);
  for (QComboBox* box : {m_format, m_range, m_quantity})
    connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::updateEstimate);
  for (QSpinBox* box : {m_width, m_height, m_dpi})
    connect(box, &QSpinBox::valueChanged, this, &ExportDialog::updateEstimate);
  updateForm();
}

ExportDialog::~ExportDialog() = default;  // the thread is asked to stop, and joined

void ExportDialog::buildForm() {
  const auto named = [this](auto* widget, const char* name, const QString& text) {
    widget->setObjectName(QString::fromLatin1(name));
    widget->setAccessibleName(text);
    m_form->addRow(text, widget);
    return widget;
  };
  const auto spinBox = [](int low, int high, int value, const QString& pattern) {
    auto* box = new QSpinBox;
    box->setRange(low, high);
    box->setValue(value);
    setUnit(*box, pattern);
    return box;
  };
  m_form = new QFormLayout;
  //: Label of a list: what is exported
  m_kind = named(new QComboBox, "what", tr("What"));
  m_format = named(new QComboBox, "format", tr("Format"));
  //: Label of a list: which part of the track
  m_range = named(new QComboBox, "range", tr("Range"));
  m_width = named(spinBox(1, 32767, m_request.viewPixels.width(), tr("%1 px", "pixels")), "width", tr("Width"));
  m_height = named(spinBox(3, 32767, m_request.viewPixels.height(), tr("%1 px", "pixels")), "height", tr("Height"));
  m_dpi = named(spinBox(20, 2400, 96, tr("%1 dpi", "dots per inch")), "dpi", tr("Resolution"));
  m_title = named(new QLineEdit(m_request.title), "title", tr("Title"));
  m_dark = new QCheckBox(tr("Light text on a dark ground"));
  m_dark->setObjectName(QStringLiteral("dark"));
  m_dark->setChecked(isDark(palette()));
  m_form->addRow(QString(), m_dark);
  m_emotions = new QCheckBox(tr("Emotions over time"));
  m_emotions->setObjectName(QStringLiteral("emotions"));
  m_emotions->setChecked(!m_request.timeline.windows.empty());
  m_emotions->setEnabled(m_emotions->isChecked());
  m_form->addRow(QString(), m_emotions);
  //: Label of a list: what the numbers are, decibels or others
  m_quantity = named(new QComboBox, "quantity", tr("Numbers"));
  addChoice(m_quantity, tr("Decibels"), static_cast<int>(SpectrumUnit::Decibels));
  addChoice(m_quantity, tr("Power"), static_cast<int>(SpectrumUnit::Power));
  addChoice(m_quantity, tr("Magnitude"), static_cast<int>(SpectrumUnit::Magnitude));
  addChoice(m_quantity, tr("Power density, per Hz"), static_cast<int>(SpectrumUnit::Density));
  addChoice(m_quantity, tr("Power density, dB per Hz"), static_cast<int>(SpectrumUnit::DensityDecibels));

  m_plainNote = new QLabel(tr("These are the numbers of plain spectra, whatever method is shown."));
  m_plainNote->setObjectName(QStringLiteral("plainNote"));
  m_plainNote->setProperty("muted", true);
  m_plainNote->setWordWrap(true);
  m_form->addRow(QString(), m_plainNote);

  //: The part of the track that is on screen
  addChoice(m_range, tr("What is seen"), static_cast<int>(Range::View));
  if (m_request.selection) addChoice(m_range, tr("Selection"), static_cast<int>(Range::Selection));
  addChoice(m_range, tr("Whole track"), static_cast<int>(Range::Track));
  m_range->setCurrentIndex(m_request.selection ? 1 : 0);

  m_estimate = new QLabel;
  m_estimate->setObjectName(QStringLiteral("estimate"));
  m_message = new QLabel;
  m_message->setObjectName(QStringLiteral("message"));
  m_message->setWordWrap(true);
  m_message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  m_message->hide();
  m_progress = new QProgressBar;
  m_progress->setRange(0, kProgressSteps);
  m_progress->setTextVisible(false);
  m_progress->setAccessibleName(tr("Progress of the export"));
  m_progress->hide();

  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  m_export = buttons->addButton(tr("Export…"), QDialogButtonBox::ActionRole);
  m_export->setObjectName(QStringLiteral("export"));
  m_export->setDefault(true);
  connect(m_export, &QPushButton::clicked, this, &ExportDialog::chooseFile);
  connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);

  auto* layout = new QVBoxLayout(this);
  layout->addLayout(m_form);
  layout->addWidget(m_estimate);
  layout->addWidget(m_message);
  layout->addWidget(m_progress);
  layout->addStretch();
  layout->addWidget(buttons);
  resize(440, 420);
}

void ExportDialog::fillKinds() {
  addChoice(m_kind, tr("Figure with axes"), static_cast<int>(ExportKind::Figure));
  addChoice(m_kind, tr("Picture of the spectrogram"), static_cast<int>(ExportKind::Picture));
  addChoice(m_kind, tr("Numbers of the spectrogram"), static_cast<int>(ExportKind::Matrix));
  addChoice(m_kind, tr("Sound"), static_cast<int>(ExportKind::Audio));
  if (!m_request.timeline.windows.empty())
    addChoice(m_kind, tr("Emotions over time"), static_cast<int>(ExportKind::Timeline));
  addChoice(m_kind, tr("What the network sees"), static_cast<int>(ExportKind::NetworkView));
}

ExportKind ExportDialog::kind() const { return static_cast<ExportKind>(m_kind->currentData().toInt()); }

void ExportDialog::updateForm() {
  const ExportKind what = kind();
  {
    const QSignalBlocker blocker(m_format);
    m_format->clear();
    switch (what) {
      case ExportKind::Figure:
        addChoice(m_format, tr("PNG picture"), static_cast<int>(FigureFormat::Png), ".png");
        addChoice(m_format, tr("SVG drawing"), static_cast<int>(FigureFormat::Svg), ".svg");
        addChoice(m_format, tr("PDF page"), static_cast<int>(FigureFormat::Pdf), ".pdf");
        break;
      case ExportKind::Matrix:
        addChoice(m_format, tr("NumPy array"), static_cast<int>(MatrixFormat::Npy), ".npy");
        addChoice(m_format, tr("CSV table"), static_cast<int>(MatrixFormat::Csv), ".csv");
        break;
      case ExportKind::Audio:
        addChoice(m_format, tr("WAV, as in the file"), 0, ".wav");
        break;
      case ExportKind::Timeline:
        addChoice(m_format, tr("Audacity labels"), static_cast<int>(TimelineFormat::Audacity), ".labels.txt");
        addChoice(m_format, tr("Sonic Visualiser layers"), static_cast<int>(TimelineFormat::SonicVisualiser),
                  ".regions.csv");
        addChoice(m_format, tr("JAMS annotation"), static_cast<int>(TimelineFormat::Jams), ".jams");
        addChoice(m_format, tr("CSV table"), static_cast<int>(TimelineFormat::Csv), ".csv");
        addChoice(m_format, tr("JSON"), static_cast<int>(TimelineFormat::Json), ".json");
        break;
      case ExportKind::Picture:
      case ExportKind::NetworkView:
        addChoice(m_format, tr("PNG picture"), 0, ".png");
        break;
    }
  }
  const bool isFigure = what == ExportKind::Figure;
  const bool hasSize = isFigure || what == ExportKind::Picture;
  const auto setVisible = [this](QWidget* field, bool isVisible) {
    field->setVisible(isVisible);
    if (QWidget* label = m_form->labelForField(field)) label->setVisible(isVisible);
  };
  setVisible(m_range, hasSize || what == ExportKind::Matrix || what == ExportKind::Audio);
  for (QWidget* field : {static_cast<QWidget*>(m_width), static_cast<QWidget*>(m_height)}) setVisible(field, hasSize);
  for (QWidget* field : {static_cast<QWidget*>(m_dpi), static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_dark),
                         static_cast<QWidget*>(m_emotions)})
    setVisible(field, isFigure);
  setVisible(m_quantity, what == ExportKind::Matrix);
  m_plainNote->setVisible(what == ExportKind::Matrix && m_request.spectrum.method != SpectrumMethod::Plain);
  m_message->hide();
  updateEstimate();
}

TimeRange ExportDialog::range() const {
  switch (static_cast<Range>(m_range->currentData().toInt())) {
    case Range::View:
      return m_request.view;
    case Range::Selection:
      return *m_request.selection;
    case Range::Track:
      break;
  }
  return {0, m_request.durationSeconds};
}

QString ExportDialog::ending() const { return m_format->currentData(Qt::UserRole + 1).toString(); }

ExportConfig ExportDialog::config() const {
  ExportConfig config;
  config.kind = kind();
  const int format = m_format->currentData().toInt();
  SpectrogramConfig& picture = config.spectrogram;
  picture.file = m_request.file;
  picture.width = m_width->value();
  picture.height = m_height->value();
  picture.spectrum = m_request.spectrum;
  picture.channel = m_request.channel;
  picture.axis = m_request.axis;
  picture.map = m_request.map;
  picture.floorDb = m_request.floorDb;
  picture.ceilingDb = m_request.ceilingDb;
  picture.startSeconds = std::max(0.0, range().startSeconds);
  picture.endSeconds = range().endSeconds;

  config.figure.widthPixels = m_width->value();
  config.figure.heightPixels = m_height->value();
  config.figure.dpi = m_dpi->value();
  config.figure.title = m_title->text().toStdString();
  config.figure.dark = m_dark->isChecked();
  config.figure.noteNames = m_request.noteNames;
  config.figure.description = "Moodogram; FFT " + std::to_string(m_request.spectrum.fftSize);
  if (m_emotions->isChecked()) config.figure.emotions = m_request.timeline;

  config.matrix.channel = m_request.channel;
  config.matrix.fftSize = m_request.spectrum.fftSize;
  config.matrix.window = m_request.spectrum.window;
  config.matrix.hop = std::max<std::size_t>(m_request.spectrum.fftSize / 4, 1);
  config.matrix.unit = static_cast<SpectrumUnit>(m_quantity->currentData().toInt());

  if (config.kind == ExportKind::Figure) config.figureFormat = static_cast<FigureFormat>(format);
  if (config.kind == ExportKind::Matrix) config.matrixFormat = static_cast<MatrixFormat>(format);
  if (config.kind == ExportKind::Timeline) {
    config.timelineFormat = static_cast<TimelineFormat>(format);
    config.timeline =
        TimelineDocument{m_request.file,     m_request.durationSeconds,    m_request.modelName.toStdString(),
                         m_request.timeline, m_request.timeline.summary(), m_request.known};
  }
  config.modelFile = m_request.modelFile;
  config.atSeconds = m_request.cursorSeconds;
  return config;
}

void ExportDialog::updateEstimate() {
  const qint64 bytes =
      estimatedExportBytes(config(), m_request.durationSeconds, m_request.sampleRateHz, m_request.channels);
  const QString size = formatBytes(bytes);
  //: %1: the size of a file, "3.2 MB"
  if (kind() != ExportKind::Figure) return m_estimate->setText(tr("About %1").arg(size));
  const auto centimetres = [this](int pixels) { return QLocale().toString(2.54 * pixels / m_dpi->value(), 'f', 1); };
  //: %1: the size of a file, %2: width, %3: height
  m_estimate->setText(
      tr("About %1, %2 × %3 cm on paper").arg(size, centimetres(m_width->value()), centimetres(m_height->value())));
}

void ExportDialog::chooseFile() {
  if (m_worker.joinable()) {  // the button says Cancel now
    m_worker.request_stop();
    return;
  }
  const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  auto* dialog = new QFileDialog(this, tr("Export"), folder,
                                 //: A kind of file and its ending
                                 tr("%1 (*%2)").arg(m_format->currentText(), ending()));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setDefaultSuffix(ending());  // before it asks whether a file may be replaced
  dialog->selectFile(fileName(m_request.title) + ending());
  connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::exportTo);
  dialog->open();
}

void ExportDialog::exportTo(const QString& file) {
  ExportConfig work = config();
  work.output = toPath(file);
  setBusy(true);
  m_worker = std::jthread([this, file, work = std::move(work)](const std::stop_token& stop) {
    QString error;
    QString warning;
    try {
      std::error_code ignored;
      if (std::filesystem::equivalent(work.output, work.spectrogram.file, ignored))
        throw ConfigError(
            Message(MOODOGRAM_TEXT("Job", "The export would replace the recording itself; choose another name.")));
      const auto said = runExport(work, stop, [this](const Progress& state) {
        if (state.total <= 0) return;
        const int step = static_cast<int>(kProgressSteps * std::min(state.done, state.total) / state.total);
        m_replies.post([this, step] { m_progress->setValue(step); });
      });
      if (said) warning = messageText(*said);
    } catch (const Cancelled&) {
      error = tr("Cancelled; nothing was written.");
    } catch (const std::exception& problem) {
      error = errorText(problem);
    }
    m_replies.post([this, file, error, warning] { finish(file, error, warning); });
  });
}

void ExportDialog::finish(const QString& file, const QString& error, const QString& warning) {
  m_worker.join();
  setBusy(false);
  const QString done = tr("Written to %1").arg(file);
  m_message->setText(!error.isEmpty() ? error : warning.isEmpty() ? done : done + u'\n' + warning);
  m_message->show();
  if (error.isEmpty()) Q_EMIT exported(file);
}

void ExportDialog::setBusy(bool isBusy) {
  for (int row = 0; row < m_form->rowCount(); ++row)
    if (QLayoutItem* item = m_form->itemAt(row, QFormLayout::FieldRole))
      item->widget()->setEnabled(!isBusy && (item->widget() != m_emotions || !m_request.timeline.windows.empty()));
  m_export->setText(isBusy ? tr("Cancel") : tr("Export…"));
  m_message->hide();
  m_progress->setValue(0);
  m_progress->setVisible(isBusy);
}

void ExportDialog::done(int result) {
  m_worker.request_stop();
  QDialog::done(result);
}

}  // namespace moodogram::ui
