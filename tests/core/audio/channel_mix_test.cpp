// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/channel_mix.h"

#include <QTest>
#include <vector>

using namespace moodogram;
using Kind = ChannelSelection::Kind;

class ChannelMixTest : public QObject {
  Q_OBJECT

  static std::vector<float> mixed(const std::vector<float>& interleaved, int channels, ChannelSelection selection) {
    std::vector<float> mono(interleaved.size() / static_cast<std::size_t>(channels));
    mixChannels(interleaved, channels, selection, mono);
    return mono;
  }

 private Q_SLOTS:
  void stereo() {
    const std::vector<float> frames{1, 3, -2, 4};
    QCOMPARE(mixed(frames, 2, {Kind::Mean}), (std::vector<float>{2, 1}));
    QCOMPARE(mixed(frames, 2, {Kind::Mid}), (std::vector<float>{2, 1}));
    QCOMPARE(mixed(frames, 2, {Kind::Side}), (std::vector<float>{-1, -3}));
    QCOMPARE(mixed(frames, 2, {Kind::Single, 0}), (std::vector<float>{1, -2}));
    QCOMPARE(mixed(frames, 2, {Kind::Single, 1}), (std::vector<float>{3, 4}));
  }

  void mono() {
    const std::vector<float> frames{1, -2};
    for (const auto& selection : {ChannelSelection{Kind::Mean}, {Kind::Mid}, {Kind::Single, 0}, {Kind::Single, 5}})
      QCOMPARE(mixed(frames, 1, selection), frames);
    QCOMPARE(mixed(frames, 1, {Kind::Side}), (std::vector<float>{0, 0}));
  }

  void names() {
    for (const auto& selection :
         {ChannelSelection{Kind::Mean}, {Kind::Mid}, {Kind::Side}, {Kind::Single, 0}, {Kind::Single, 11}})
      QVERIFY(parseChannelSelection(channelSelectionName(selection)) == selection);
    QVERIFY(parseChannelSelection("left") == (ChannelSelection{Kind::Single, 0}));
    QVERIFY(parseChannelSelection("right") == (ChannelSelection{Kind::Single, 1}));
    for (const char* wrong : {"", "0", "-1", "2x", "Left", "99999999999999999999"})
      QVERIFY2(!parseChannelSelection(wrong), wrong);
  }

  void surround() {
    const std::vector<float> frames{1, 3, 5, 7};
    QCOMPARE(mixed(frames, 4, {Kind::Mean}), std::vector<float>{4});
    QCOMPARE(mixed(frames, 4, {Kind::Mid}), std::vector<float>{2});
    QCOMPARE(mixed(frames, 4, {Kind::Single, 2}), std::vector<float>{5});
  }
};

QTEST_GUILESS_MAIN(ChannelMixTest)
#include "channel_mix_test.moc"
