// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/message.h"

#include <array>
#include <cmath>
#include <cstdio>
#include <nlohmann/json.hpp>
#include <optional>

#include "core/base/fixed_text.h"

namespace moodogram {
namespace {

using Json = nlohmann::json;

constexpr std::string_view kStoredBegin = R"({"context":)";
constexpr int kDeepest = 20;  ///< messages within messages, in a text that anybody may have written

/// "3:05"; hours only where there are some.
std::string durationText(double seconds) {
  const long long whole = std::isfinite(seconds) ? std::llround(std::clamp(seconds, 0.0, 1e12)) : 0;
  std::array<char, 48> text{};
  if (whole >= 3600)
    std::snprintf(text.data(), text.size(), "%lld:%02lld:%02lld", whole / 3600, whole / 60 % 60, whole % 60);
  else
    std::snprintf(text.data(), text.size(), "%lld:%02lld", whole / 60, whole % 60);
  return text.data();
}

std::string listText(const std::vector<Message>& items) {
  std::string text;
  for (std::size_t i = 0; i < items.size(); ++i)
    text += (i == 0 ? "" : i + 1 == items.size() ? " and " : ", ") + items[i].english();
  return text;
}

std::string sentenceText(const Message& message) {
  constexpr std::string_view kCount = "%Ln";
  constexpr std::string_view kPluralEnding = "(s)";
  const std::string& format = message.text();
  std::string text;
  for (std::size_t i = 0; i < format.size(); ++i) {
    const char next = format[i] == '%' && i + 1 < format.size() ? format[i + 1] : '\0';
    const auto place = static_cast<std::size_t>(next - '1');
    if (next >= '1' && next <= '9' && place < message.values().size()) {
      text += message.values()[place].english();
      ++i;
    } else if (message.hasCount() && format.compare(i, kCount.size(), kCount) == 0) {
      text += fixedText(message.number(), 0);
      i += kCount.size() - 1;
    } else if (message.hasCount() && format.compare(i, kPluralEnding.size(), kPluralEnding) == 0) {
      if (message.number() != 1) text += 's';
      i += kPluralEnding.size() - 1;
    } else {
      text += format[i];
    }
  }
  return text;
}

Json storedJson(const Message& message) {
  switch (message.kind()) {
    case Message::Kind::Text:
      return message.text();
    case Message::Kind::Number:
      return {{"number", message.number()}, {"digits", message.digits()}};
    case Message::Kind::Duration:
      return {{"seconds", message.number()}};
    case Message::Kind::List:
    case Message::Kind::Sentence:
      break;
  }
  Json values = Json::array();
  for (const Message& value : message.values()) values.push_back(storedJson(value));
  if (message.kind() == Message::Kind::List) return values;
  // "context" is first by its name, so that the text can be told from any other.
  Json json{{"context", message.context()}, {"text", message.text()}, {"values", std::move(values)}};
  if (message.hasCount()) json["count"] = message.number();
  return json;
}

}  // namespace

Message Message::decimal(double number, int digits) {
  Message message;
  message.m_kind = Kind::Number;
  message.m_number = number;
  message.m_digits = digits;
  return message;
}

Message Message::duration(double seconds) {
  Message message;
  message.m_kind = Kind::Duration;
  message.m_number = seconds;
  return message;
}

Message Message::list(std::vector<Message> items) {
  Message message;
  message.m_kind = Kind::List;
  message.m_values = std::move(items);
  return message;
}

Message Message::joined(Message first, Message second) {
  if (first.isEmpty()) return second;
  if (second.isEmpty()) return first;
  //: Two sentences, one behind the other
  return Message(MOODOGRAM_TEXT("Message", "%1 %2"), std::move(first), std::move(second));
}

std::string Message::english() const {
  switch (m_kind) {
    case Kind::Text:
      break;
    case Kind::Number:
      return fixedText(m_number, m_digits);
    case Kind::Duration:
      return durationText(m_number);
    case Kind::List:
      return listText(m_values);
    case Kind::Sentence:
      return sentenceText(*this);
  }
  return m_text;
}

std::string Message::stored() const {
  if (m_kind == Kind::Text) return m_text;
  if (m_kind != Kind::Sentence) return english();
  return storedJson(*this).dump(-1, ' ', false, Json::error_handler_t::replace);
}

Message Message::fromStored(const std::string& text) {
  if (!text.starts_with(kStoredBegin)) return text;
  const auto read = [](const auto& self, const Json& json, int depth) -> Message {
    if (json.is_string()) return json.get<std::string>();
    if (depth > kDeepest) return {};
    Message message;
    const Json* values = json.is_array() ? &json : nullptr;
    if (json.is_array()) {
      message.m_kind = Kind::List;
    } else if (json.contains("number")) {
      return decimal(json.at("number").get<double>(), json.at("digits").get<int>());
    } else if (json.contains("seconds")) {
      return duration(json.at("seconds").get<double>());
    } else {
      message.m_kind = Kind::Sentence;
      message.m_context = json.at("context").get<std::string>();
      message.m_text = json.at("text").get<std::string>();
      message.m_hasCount = json.contains("count");
      if (message.m_hasCount) message.m_number = json.at("count").get<double>();
      values = &json.at("values");
    }
    for (const Json& value : *values) message.m_values.push_back(self(self, value, depth + 1));
    return message;
  };
  try {
    return read(read, Json::parse(text), 0);
  } catch (const Json::exception&) {
    return text;  // which only looks like one
  }
}

}  // namespace moodogram
