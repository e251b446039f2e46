// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include "core/audio/audio_reader.h"
#include "core/base/paths.h"
#include "core/dsp/image.h"
#include "core/infer/emotion_engine.h"
#include "tests/support/files.h"
#include "tests/support/glide_file.h"

using namespace moodogram;
using namespace moodogram::test;
using namespace moodogram::ui;
namespace fs = std::filesystem;

class ExportDialogTest : public QObject {
  Q_OBJECT

  TemporaryFolder m_folder;

  ExportRequest request() const {
    ExportRequest request;
    request.file = m_folder / "song.wav";
    request.title = QStringLiteral("A song: 1/2");
    request.durationSeconds = 6;
    request.sampleRateHz = 16000;
    request.channels = 1;
    request.view = {1, 5};
    request.selection = TimeRange{2, 3};
    request.cursorSeconds = 3;
    request.axis.maxHz = 8000;
    request.viewPixels = {300, 120};
    EmotionScores scores;
    scores[Emotion::Sad] = 1;
    request.timeline.windows = {{0, 4, scores}, {2, 6, scores}};
    request.modelName = QStringLiteral("Model");
    return request;
  }

  template <typename Widget>
  static Widget* child(ExportDialog& dialog, const char* name) {
    return dialog.findChild<Widget*>(QString::fromLatin1(name));
  }

  static void choose(ExportDialog& dialog, const char* name, int value) {
    auto* box = child<QComboBox>(dialog, name);
    const int index = box->findData(value);
    QVERIFY(index >= 0);
    box->setCurrentIndex(index);
  }
  static void choose(ExportDialog& dialog, ExportKind kind) { choose(dialog, "what", static_cast<int>(kind)); }

  static QString message(ExportDialog& dialog) { return child<QLabel>(dialog, "message")->text(); }

  /// Exports and waits for the end.
  static bool exportTo(ExportDialog& dialog, const fs::path& file) {
    const QSignalSpy spy(&dialog, &ExportDialog::exported);
    dialog.exportTo(QString::fromStdString(file));
    return QTest::qWaitFor([&] { return child<QLabel>(dialog, "message")->isVisibleTo(&dialog); }, 20000) &&
           spy.count() == 1;
  }

 private Q_SLOTS:
  void initTestCase() { writeGlide(m_folder / "song.wav", 6); }

  void everyKindIsWritten() {
    ExportDialog dialog(request());
    dialog.show();
    choose(dialog, ExportKind::Picture);
    QVERIFY2(exportTo(dialog, m_folder / "p.png"), qPrintable(message(dialog)));
    QCOMPARE(readRgbPng(m_folder / "p.png").width, 300);

    choose(dialog, ExportKind::Figure);
    child<QSpinBox>(dialog, "width")->setValue(900);
    child<QSpinBox>(dialog, "height")->setValue(500);
    QVERIFY2(exportTo(dialog, m_folder / "f.png"), qPrintable(message(dialog)));
    QCOMPARE(readRgbPng(m_folder / "f.png").height, 500);
    choose(dialog, "format", static_cast<int>(FigureFormat::Pdf));
    QVERIFY(exportTo(dialog, m_folder / "f.pdf"));
    QVERIFY(readFile(m_folder / "f.pdf").starts_with("%PDF"));

    choose(dialog, ExportKind::Matrix);
    QVERIFY2(exportTo(dialog, m_folder / "m.npy"), qPrintable(message(dialog)));
    QVERIFY(fs::exists(m_folder / "m.npy.json"));

    choose(dialog, ExportKind::Audio);
    QVERIFY2(exportTo(dialog, m_folder / "a.wav"), qPrintable(message(dialog)));
    QCOMPARE(AudioReader::open(m_folder / "a.wav")->format().frames, 16000);  // the selection

    choose(dialog, ExportKind::Timeline);
    QVERIFY2(exportTo(dialog, m_folder / "t.txt"), qPrintable(message(dialog)));
    QCOMPARE(readFile(m_folder / "t.txt"), std::string("0.000000\t6.000000\tsad 100 %\n"));

    choose(dialog, ExportKind::NetworkView);
    QVERIFY2(exportTo(dialog, m_folder / "n.png"), qPrintable(message(dialog)));
    QCOMPARE(readGrey16Png(m_folder / "n.png").width, makeFrontEndFor(readModelInfo(defaultModelFile()))->shape()[2]);
  }

  void theFormAsksWhatMatters() {
    ExportDialog dialog(request());
    dialog.show();
    const auto isShown = [&](const char* name) {
      return dialog.findChild<QWidget*>(QString::fromLatin1(name))->isVisible();
    };
    choose(dialog, ExportKind::Figure);
    QVERIFY(isShown("title") && isShown("dpi") && isShown("range") && !isShown("quantity"));
    choose(dialog, ExportKind::Matrix);
    QVERIFY(!isShown("title") && !isShown("width") && isShown("quantity"));
    choose(dialog, ExportKind::Timeline);
    QVERIFY(!isShown("range"));
    ExportRequest unanalysed = request();
    unanalysed.timeline = {};
    unanalysed.selection.reset();
    ExportDialog bare(unanalysed);
    QCOMPARE(child<QComboBox>(bare, "what")->findData(static_cast<int>(ExportKind::Timeline)), -1);
    QVERIFY(!child<QCheckBox>(bare, "emotions")->isEnabled());
    QCOMPARE(bare.config().spectrogram.startSeconds, 1.0);  // without a selection: what is seen
  }

  void theShareOfWhatIsKnownComesAlong() {
    for (const std::optional<float> known : {std::optional<float>(), std::optional(0.25F)}) {
      ExportRequest analysed = request();
      analysed.known = known;
      ExportDialog dialog(analysed);
      choose(dialog, ExportKind::Timeline);
      choose(dialog, "format", static_cast<int>(TimelineFormat::Json));
      QVERIFY(dialog.config().timeline->known == known);
      QVERIFY2(exportTo(dialog, m_folder / "known.json"), qPrintable(message(dialog)));
      const std::string text = readFile(m_folder / "known.json");
      QVERIFY2(text.find(known ? "0.25" : "null") != std::string::npos, text.c_str());
    }
  }

  void numbersSayOfWhichSpectraTheyAre() {
    for (const SpectrumMethod method : kSpectrumMethods) {
      ExportRequest shown = request();
      shown.spectrum.method = method;
      ExportDialog dialog(shown);
      dialog.show();
      const auto* note = child<QLabel>(dialog, "plainNote");
      choose(dialog, ExportKind::Matrix);
      QCOMPARE(note->isVisible(), method != SpectrumMethod::Plain);
      choose(dialog, ExportKind::Picture);
      QVERIFY(!note->isVisible());
    }
  }

  void theEstimateFollows() {
    ExportDialog dialog(request());
    choose(dialog, ExportKind::Matrix);
    choose(dialog, "range", 2);
    const qint64 whole = estimatedExportBytes(dialog.config(), 6, 16000, 1);
    const QString text = child<QLabel>(dialog, "estimate")->text();
    choose(dialog, "range", 1);
    QVERIFY(child<QLabel>(dialog, "estimate")->text() != text);
    QVERIFY(estimatedExportBytes(dialog.config(), 6, 16000, 1) < whole / 4);
    choose(dialog, "range", 2);
    QVERIFY(exportTo(dialog, m_folder / "size.npy"));
    const auto size = static_cast<qint64>(fs::file_size(m_folder / "size.npy"));
    QVERIFY2(size > whole * 3 / 5 && size < whole * 5 / 3, qPrintable(QString::number(size)));
  }

  void problemsAreSaidInTheDialog() {
    ExportDialog dialog(request());
    choose(dialog, ExportKind::Figure);
    child<QSpinBox>(dialog, "width")->setValue(60);
    QVERIFY(!exportTo(dialog, m_folder / "none.png"));
    QVERIFY2(message(dialog).contains("no room"), qPrintable(message(dialog)));
    QVERIFY(child<QPushButton>(dialog, "export")->isEnabled());
    child<QSpinBox>(dialog, "width")->setValue(800);
    child<QSpinBox>(dialog, "height")->setValue(500);
    QVERIFY(!exportTo(dialog, m_folder / "no/such/folder.png"));
    QVERIFY(!message(dialog).isEmpty());
    choose(dialog, ExportKind::Audio);
    QVERIFY(!exportTo(dialog, m_folder / "song.wav"));
    QVERIFY2(message(dialog).contains("recording itself"), qPrintable(message(dialog)));
    QCOMPARE(AudioReader::open(m_folder / "song.wav")->format().frames, 96000);
    ExportRequest gone = request();
    gone.file = m_folder / "gone.wav";
    ExportDialog other(gone);
    QVERIFY(!exportTo(other, m_folder / "none.png"));
    QVERIFY2(message(other).contains("gone.wav"), qPrintable(message(other)));
    QVERIFY(!fs::exists(m_folder / "none.png"));
  }

  void cancellingAndClosingLeaveNothing() {
    writeGlide(m_folder / "long.wav", 600);
    ExportRequest longOne = request();
    longOne.file = m_folder / "long.wav";
    longOne.durationSeconds = 600;
    longOne.selection.reset();
    longOne.view = {0, 600};
    {
      ExportDialog dialog(longOne);
      dialog.show();
      choose(dialog, ExportKind::Matrix);
      dialog.exportTo(QString::fromStdString(m_folder / "long.npy"));
      QCOMPARE(child<QPushButton>(dialog, "export")->text(), QStringLiteral("Cancel"));
      QTest::mouseClick(child<QPushButton>(dialog, "export"), Qt::LeftButton);
      QTRY_VERIFY(message(dialog).contains("Cancelled"));
      QVERIFY(!fs::exists(m_folder / "long.npy"));
      dialog.exportTo(QString::fromStdString(m_folder / "long.npy"));
      QTest::keyClick(&dialog, Qt::Key_Escape);
      QVERIFY(!dialog.isVisible());
    }
    QVERIFY(!fs::exists(m_folder / "long.npy"));
  }
};

QTEST_MAIN(ExportDialogTest)
#include "export_dialog_test.moc"
