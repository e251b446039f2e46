// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include "core/base/message.h"

namespace moodogram {

Error::Error(const Message& message)
    : std::runtime_error(message.english()), m_message(std::make_shared<const Message>(message)) {}

Message Error::message() const { return m_message ? *m_message : Message(std::string(what())); }

}  // namespace moodogram
