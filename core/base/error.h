// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <stdexcept>
#include <string>

namespace moodogram {

class Message;

/// Base of every exception that core throws. The message is a sentence for the user: what happened, to which file,
/// and what to do. Jobs catch at their edge; nothing throws through a Qt slot.
class Error : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
  /// A sentence that the window can say in the user's language; what() is English.
  Error(const Message& message);

  /// That sentence; of an error that was made of a mere text, the text. (core/base/message.h)
  Message message() const;

 private:
  std::shared_ptr<const Message> m_message;  // shared, as copying an exception must not throw
};

/// A file or folder cannot be read or written (missing, permission, disk full).
class IoError : public Error {
 public:
  using Error::Error;
};

/// An option or a configuration file is wrong; names the field.
class ConfigError : public Error {
 public:
  using Error::Error;
};

/// A model file, the LibTorch module or a device cannot be used.
class ModelError : public Error {
 public:
  using Error::Error;
};

/// The library database cannot be opened, read or written.
class StoreError : public Error {
 public:
  using Error::Error;
};

/// The work was stopped through its std::stop_token. Not a failure.
class Cancelled : public Error {
 public:
  Cancelled() : Error("Cancelled.") {}
};

}  // namespace moodogram
