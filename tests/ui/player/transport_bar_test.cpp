// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/transport_bar.h"

#include <QAccessible>
#include <QPainter>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <cmath>

#include "core/library/track.h"
#include "tests/support/wav_file.h"
#include "ui/common/cover_painting.h"
#include "ui/common/emotion_style.h"
#include "ui/player/cover_square.h"
#include "ui/player/player.h"
#include "ui/player/seek_bar.h"

namespace moodogram::ui {

class TransportBarTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_player = std::make_unique<Player>(Player::Output::SilentClock, nullptr);
    m_bar = std::make_unique<TransportBar>(m_player.get(), nullptr);
    QObject::connect(m_bar.get(), &TransportBar::playRequested, m_player.get(), &Player::togglePlay);
    m_bar->resize(1000, 70);
    m_bar->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_bar.get()));
    m_seekBar = m_bar->findChild<SeekBar*>();
    const std::filesystem::path file = m_folder.filePath(QStringLiteral("tone.wav")).toStdString();
    test::writeWav(file, test::sine(440, 60, 8000), 8000, 1);
    m_bar->setTrack(QStringLiteral("Tone"), QStringLiteral("Nobody"));
    m_player->open(file);
    QTRY_COMPARE(m_player->durationSeconds(), 60.0);
  }
  void cleanup() {
    m_bar.reset();
    m_player.reset();
  }

  void everyControlHasAName() {
    const auto controls = m_bar->findChildren<QWidget*>();
    for (QWidget* control : controls) {
      if (control->focusPolicy() != Qt::NoFocus) QVERIFY(!control->accessibleName().isEmpty());
    }
  }

  void playButtonPlaysAndSaysPause() {
    QTest::mouseClick(button("Play"), Qt::LeftButton);
    QVERIFY(m_player->isPlaying());
    QTest::mouseClick(button("Pause"), Qt::LeftButton);
    QVERIFY(!m_player->isPlaying());
  }

  void withoutATrackOnlyPlayMayBeThere() {
    m_bar->setTrack({}, {});
    for (const char* name : {"Play", "Previous track", "Next track"}) QVERIFY(!button(name)->isEnabled());
    m_bar->setPlayEnabled(true);
    QVERIFY(button("Play")->isEnabled());
    QVERIFY(!button("Next track")->isEnabled());
  }

  /// A restored position is known before the length is.
  void thePositionIsShownThatWasKnownFirst() {
    Player player(Player::Output::SilentClock, nullptr);
    TransportBar bar(&player, nullptr);
    auto* seekBar = bar.findChild<SeekBar*>();
    player.open(m_folder.filePath(QStringLiteral("tone.wav")).toStdString());
    player.seek(20);
    QTRY_COMPARE(player.durationSeconds(), 60.0);
    QTRY_COMPARE(seekBar->value(), 20'000);
    QCOMPARE(seekBar->maximum(), 60'000);
  }

  void previousAndNext() {
    QSignalSpy previous(m_bar.get(), &TransportBar::previousRequested);
    QSignalSpy next(m_bar.get(), &TransportBar::nextRequested);
    QTest::mouseClick(button("Previous track"), Qt::LeftButton);
    QTest::mouseClick(button("Next track"), Qt::LeftButton);
    QCOMPARE(previous.size(), 1);
    QCOMPARE(next.size(), 1);
  }

  void clickAndDragSeek() {
    const QPoint middle = m_seekBar->rect().center();
    QTest::mouseClick(m_seekBar, Qt::LeftButton, {}, middle);
    QVERIFY2(std::abs(m_player->positionSeconds() - 30) < 0.2,
             qPrintable(QString::number(m_player->positionSeconds())));
    QSignalSpy seeks(m_seekBar, &SeekBar::seekRequested);
    QTest::mousePress(m_seekBar, Qt::LeftButton, {}, middle);
    QTest::mouseMove(m_seekBar, QPoint(m_seekBar->width() / 4, middle.y()));
    QCOMPARE(seeks.size(), 0);
    QTest::mouseRelease(m_seekBar, Qt::LeftButton, {}, QPoint(m_seekBar->width() / 4, middle.y()));
    QCOMPARE(seeks.size(), 1);
    QVERIFY2(std::abs(m_player->positionSeconds() - 15) < 1, qPrintable(QString::number(m_player->positionSeconds())));
  }

  void keysSeek() {
    m_player->seek(20);
    QTest::keyClick(m_seekBar, Qt::Key_Right);
    QCOMPARE(m_player->positionSeconds(), 25.0);
    QTest::keyClick(m_seekBar, Qt::Key_Left);
    QCOMPARE(m_player->positionSeconds(), 20.0);
    QTest::keyClick(m_seekBar, Qt::Key_Home);
    QCOMPARE(m_player->positionSeconds(), 0.0);
  }

  void playingMovesTheHandleAndDoesNotSeek() {
    QSignalSpy seeks(m_seekBar, &SeekBar::seekRequested);
    m_player->play();
    QTRY_VERIFY(m_seekBar->positionSeconds() > 0.1);
    QCOMPARE(seeks.size(), 0);
  }

  /// A value for each frame would be painted, and read out by screen readers.
  void theHandleMovesInStepsThatCanBeSeen() {
    m_player->pause();
    m_seekBar->setPositionSeconds(20);
    QSignalSpy values(m_seekBar, &SeekBar::valueChanged);
    for (int i = 1; i <= 600; ++i) m_seekBar->setPositionSeconds(20 + i / 60.0);
    QVERIFY2(values.size() > 10 && values.size() < 200, qPrintable(QString::number(values.size())));
    QCOMPARE(m_seekBar->value(), 30'000);
    values.clear();
    m_seekBar->setPositionSeconds(30.001);
    QCOMPARE(values.size(), 0);
    QSignalSpy seeks(m_seekBar, &SeekBar::seekRequested);
    QTest::keyClick(m_seekBar, Qt::Key_Right);
    QCOMPARE(seeks.front().front().toDouble(), 35.001);
  }

  void screenReadersReadTimes() {
    m_player->seek(20);
    QAccessibleInterface* node = QAccessible::queryAccessibleInterface(m_seekBar);
    QVERIFY(node != nullptr && node->valueInterface() != nullptr);
    QCOMPARE(node->role(), QAccessible::Slider);
    QCOMPARE(node->text(QAccessible::Value), QStringLiteral("0:20"));
    QCOMPARE(node->valueInterface()->currentValue().toDouble(), 20.0);
    QCOMPARE(node->valueInterface()->maximumValue().toDouble(), 60.0);
    node->valueInterface()->setCurrentValue(45);
    QCOMPARE(m_player->positionSeconds(), 45.0);
    QCOMPARE(node->text(QAccessible::Value), QStringLiteral("0:45"));
    QVERIFY(!node->actionInterface()->actionNames().isEmpty());
  }

  /// As in the properties and above the albums.
  void theStandInForACoverIsTheAlbums() {
    Track track;
    track.tags.title = "Tone";
    track.tags.artist = "Nobody";
    track.tags.album = "Silence";
    m_bar->setTrack("Tone", "Nobody");
    m_bar->setCoverName(coverNameOf(track));
    auto* square = m_bar->findChild<CoverSquare*>();
    QImage expected(square->size(), QImage::Format_RGB32);
    QPainter painter(&expected);
    paintCover(painter, expected.rect(), {}, "Silence", "Nobody");
    painter.end();
    const QImage shown = square->grab().toImage();
    for (const QPoint& beside : {QPoint(5, 24), QPoint(42, 24)})  // the initial
      QCOMPARE(QColor(shown.pixel(beside)), QColor(expected.pixel(beside)));
    track.tags.album.clear();
    QCOMPARE(coverNameOf(track).title, QStringLiteral("Tone"));
  }

  void muteAndBack() {
    m_player->setVolume(0.7);
    auto* slider = m_bar->findChild<QSlider*>();
    QCOMPARE(slider->value(), 70);
    QTest::mouseClick(button("Mute"), Qt::LeftButton);
    QCOMPARE(m_player->volume(), 0.0);
    QTest::mouseClick(button("Mute"), Qt::LeftButton);
    QCOMPARE(m_player->volume(), 0.7);
    slider->setValue(30);
    QCOMPARE(m_player->volume(), 0.3);
    slider->setValue(0);  // as quiet by the slider: the speaker goes back to what was heard
    QTest::mouseClick(button("Mute"), Qt::LeftButton);
    QCOMPARE(m_player->volume(), 0.3);
  }

  void seekBarHasTheColoursOfTheEmotions() {
    EmotionTimeline timeline;
    timeline.windows.push_back({0, 30, {}});
    timeline.windows[0].scores[Emotion::Sad] = 1;
    m_bar->setTimeline(timeline);
    m_player->seek(59);
    const QImage picture = m_seekBar->grab().toImage();
    const int y = picture.height() / 2;
    QCOMPARE(QColor(picture.pixel(picture.width() / 10, y)), emotionColour(Emotion::Sad, m_seekBar->palette()));
    QVERIFY(QColor(picture.pixel(picture.width() * 3 / 4, y)) != emotionColour(Emotion::Sad, m_seekBar->palette()));
    // New tags leave them; another track takes them away.
    QVERIFY(m_bar->setNames("New title", "Artist") && !m_bar->setNames("New title", "Artist"));
    QCOMPARE(m_seekBar->grab().toImage(), picture);
    m_bar->setTrack("Another", "Artist");
    QVERIFY(m_seekBar->grab().toImage() != picture);
  }

 private:
  QToolButton* button(const char* name) const {
    const auto buttons = m_bar->findChildren<QToolButton*>();
    for (QToolButton* candidate : buttons) {
      if (candidate->accessibleName() == QLatin1String(name)) return candidate;
    }
    qFatal("no button %s", name);
  }

  QTemporaryDir m_folder;
  std::unique_ptr<Player> m_player;
  std::unique_ptr<TransportBar> m_bar;
  SeekBar* m_seekBar = nullptr;
};

}  // namespace moodogram::ui

QTEST_MAIN(moodogram::ui::TransportBarTest)
#include "transport_bar_test.moc"
