// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/emotion_message.h"

namespace moodogram {

Message emotionMessage(Emotion emotion) {
  switch (emotion) {
    case Emotion::Calm:
      //: An emotion within a sentence, as in "Mostly calm, turns happy at 1:02"
      return Message(MOODOGRAM_TEXT("Emotion", "calm"));
    case Emotion::Happy:
      //: An emotion within a sentence
      return Message(MOODOGRAM_TEXT("Emotion", "happy"));
    case Emotion::Sad:
      //: An emotion within a sentence
      return Message(MOODOGRAM_TEXT("Emotion", "sad"));
    case Emotion::Angry:
      //: An emotion within a sentence
      return Message(MOODOGRAM_TEXT("Emotion", "angry"));
    case Emotion::Fearful:
      break;
  }
  //: An emotion within a sentence
  return Message(MOODOGRAM_TEXT("Emotion", "fearful"));
}

}  // namespace moodogram
