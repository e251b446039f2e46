// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace moodogram {

/// A text that lupdate finds, and the context in which it does.
struct MarkedText {
  const char* context;
  const char* text;
};

/// Marks the text of a Message (a fixed text by itself: MOODOGRAM_TRANSLATABLE). %1 to %9 are its values.
#define MOODOGRAM_TEXT(context, text) \
  ::moodogram::MarkedText { context, text }
/// The same with plural forms: %Ln is the count, and "(s)" what English has for any but one: "%Ln track(s)".
#define MOODOGRAM_PLURAL(context, text) \
  ::moodogram::MarkedText { context, text }

/// A marked text with places for so many values; any other does not compile.
template <std::size_t Values>
struct MessageFormat {
  consteval MessageFormat(MarkedText text) : marked(text) {
    std::size_t places = 0;
    for (const char* at = text.text; *at != '\0'; ++at)
      if (at[0] == '%' && at[1] >= '1' && at[1] <= '9')
        places = std::max(places, static_cast<std::size_t>(at[1] - '0'));
    if (places != Values) throw "a text needs as many values as it has places";
  }

  MarkedText marked;
};

/// What core has to say, in a form that the window can say in the user's language: a marked text and the values in it,
/// or a value by itself (a name, a number, another message). The command line, files and logs say english(), the window
/// messageText(). A plain value.
class Message {
 public:
  enum class Kind {
    Text,      ///< of the user, of a file, of another library: the same in every language
    Number,    ///< as the locale writes it
    Duration,  ///< in seconds: "3:05"
    List,      ///< "a, b and c"
    Sentence   ///< a marked text with values
  };

  Message() = default;  ///< the empty text
  Message(std::string text) : m_text(std::move(text)) {}
  Message(std::string_view text) : m_text(text) {}
  Message(const char* text) : m_text(text) {}
  Message(std::integral auto number) : m_kind(Kind::Number), m_number(static_cast<double>(number)) {}

  template <typename... Values>
  Message(MessageFormat<sizeof...(Values)> format, Values&&... values)
      : m_kind(Kind::Sentence),
        m_text(format.marked.text),
        m_context(format.marked.context),
        m_values{Message(std::forward<Values>(values))...} {}

  /// Of a text that MOODOGRAM_PLURAL marks.
  template <typename... Values>
  static Message plural(std::integral auto count, MessageFormat<sizeof...(Values)> format, Values&&... values) {
    Message message(format, std::forward<Values>(values)...);
    message.m_hasCount = true;
    message.m_number = static_cast<double>(count);
    return message;
  }
  static Message decimal(double number, int digits);  ///< with so many digits behind the point
  static Message duration(double seconds);
  static Message list(std::vector<Message> items);
  /// One sentence behind the other; of an empty one, the other.
  static Message joined(Message first, Message second);

  Kind kind() const { return m_kind; }
  bool isEmpty() const { return m_kind == Kind::Text && m_text.empty(); }
  const std::string& text() const { return m_text; }               ///< UTF-8; of a Sentence: with its places
  const std::string& context() const { return m_context; }         ///< of a Sentence
  const std::vector<Message>& values() const { return m_values; }  ///< of a Sentence or List
  bool hasCount() const { return m_hasCount; }                     ///< a Sentence with plural forms
  double number() const { return m_number; }                       ///< of a Number, a Duration, or the count
  int digits() const { return m_digits; }                          ///< of a Number: behind the point

  std::string english() const;

  /// A text to be kept in a file, and back. Texts that were never messages are read as Kind::Text.
  std::string stored() const;
  static Message fromStored(const std::string& text);

  bool operator==(const Message&) const = default;

 private:
  Kind m_kind = Kind::Text;
  std::string m_text;
  std::string m_context;
  std::vector<Message> m_values;
  bool m_hasCount = false;
  double m_number = 0;
  int m_digits = 0;
};

}  // namespace moodogram
