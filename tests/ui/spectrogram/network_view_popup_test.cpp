// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/network_view_popup.h"

#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/paths.h"
#include "core/infer/track_analyzer.h"
#include "core/jobs/network_view.h"
#include "tests/support/glide_file.h"

using namespace moodogram;
using namespace moodogram::ui;

class NetworkViewPopupTest : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  std::filesystem::path m_track;
  QWidget m_window;
  QPushButton* m_button = nullptr;

  static QLabel* picture(NetworkViewPopup& popup) { return popup.findChild<QLabel*>("networkPicture"); }
  static QString caption(NetworkViewPopup& popup) { return popup.findChild<QLabel*>("networkCaption")->text(); }

 private Q_SLOTS:
  void initTestCase() {
    QLocale::setDefault(QLocale::c());
    m_track = m_folder.filePath("glide.wav").toStdString();
    test::writeGlide(m_track, 20, 44100);
    m_window.resize(900, 700);
    m_button = new QPushButton("view", &m_window);
    m_window.show();
  }

  /// Each pixel of the picture is a square of the same grey on screen.
  void thePictureIsTheOneThatTheModelReceives() {
    NetworkViewPopup popup(&m_window);
    popup.showWindow(m_track, 9, {}, *m_button);
    QVERIFY(popup.isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!picture(popup)->pixmap().isNull(), 20'000);
    const NetworkView view = networkView(m_track, readModelInfo(defaultModelFile()), 9, kDefaultHopSeconds);
    const auto& expected = std::get<Grey16Image>(view.picture);
    const QImage shown = picture(popup)->pixmap().toImage();
    const int scale = shown.width() / expected.width;
    QVERIFY(scale >= 2);
    QCOMPARE(shown.size(), QSize(expected.width * scale, expected.height * scale));
    for (int y = 0; y < shown.height(); ++y)
      for (int x = 0; x < shown.width(); ++x) {
        const int grey = expected.pixels[static_cast<std::size_t>((y / scale) * expected.width + x / scale)] >> 8;
        if (std::abs(qGray(shown.pixel(x, y)) - grey) > 1) QFAIL(qPrintable(QString("%1 %2").arg(x).arg(y)));
      }
    QVERIFY2(caption(popup).contains(QString("%1 \u00d7 %2").arg(expected.width).arg(expected.height)),
             qPrintable(caption(popup)));
    QCOMPARE(picture(popup)->accessibleDescription(), caption(popup));
  }

  void anotherWindowTakesThePlaceOfTheOneBefore() {
    NetworkViewPopup popup(&m_window);
    popup.showWindow(m_track, 3, {}, *m_button);
    popup.showWindow(m_track, 15, {}, *m_button);
    QTRY_VERIFY_WITH_TIMEOUT(!picture(popup)->pixmap().isNull(), 20'000);
    const NetworkView view = networkView(m_track, readModelInfo(defaultModelFile()), 15, kDefaultHopSeconds);
    QVERIFY(view.startSeconds > 10);
    QTest::qWait(100);  // a late reply for the first
    QVERIFY2(caption(popup).startsWith(QString("0:%1").arg(view.startSeconds, 0, 'f', 1)), qPrintable(caption(popup)));
  }

  void whatCannotBeReadSaysWhy() {
    NetworkViewPopup popup(&m_window);
    popup.showWindow(m_folder.filePath("gone.wav").toStdString(), 3, {}, *m_button);
    QTRY_VERIFY_WITH_TIMEOUT(caption(popup).contains("gone.wav"), 20'000);
    QVERIFY(picture(popup)->pixmap().isNull());
    popup.showWindow(m_track, 3, m_folder.filePath("none.safetensors").toStdString(), *m_button);
    QTRY_VERIFY_WITH_TIMEOUT(caption(popup).contains("none.safetensors"), 20'000);
  }

  void closingWhileItIsComputedIsSafe() {
    for (int i = 0; i < 10; ++i) {
      NetworkViewPopup popup(&m_window);
      popup.showWindow(m_track, 3, {}, *m_button);
      QTest::qWait(i);
      popup.close();
    }
  }
};

QTEST_MAIN(NetworkViewPopupTest)
#include "network_view_popup_test.moc"
