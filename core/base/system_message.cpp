// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/system_message.h"

#include <cerrno>
#include <system_error>

namespace moodogram {

Message systemMessage(int code) {
  switch (code) {  // in the words of the C library
    case EACCES:
      //: Said by the operating system, within a sentence: Cannot write FILE: Permission denied.
      return Message(MOODOGRAM_TEXT("System", "Permission denied"));
    case EPERM:
      //: Said by the operating system, within a sentence
      return Message(MOODOGRAM_TEXT("System", "Operation not permitted"));
    case ENOENT:
      //: Said by the operating system, within a sentence
      return Message(MOODOGRAM_TEXT("System", "No such file or directory"));
    case ENOSPC:
      //: Said by the operating system, within a sentence
      return Message(MOODOGRAM_TEXT("System", "No space left on device"));
#ifdef EDQUOT
    case EDQUOT:
      //: Said by the operating system, within a sentence
      return Message(MOODOGRAM_TEXT("System", "Disk quota exceeded"));
#endif
    case EROFS:
      //: Said by the operating system, within a sentence
      return Message(MOODOGRAM_TEXT("System", "Read-only file system"));
    case EIO:
      //: Said by the operating system, within a sentence
      return Message(MOODOGRAM_TEXT("System", "Input/output error"));
    case ENOTDIR:
      //: Said by the operating system, within a sentence
      return Message(MOODOGRAM_TEXT("System", "Not a directory"));
    case EISDIR:
      //: Said by the operating system, within a sentence
      return Message(MOODOGRAM_TEXT("System", "Is a directory"));
    case ENAMETOOLONG:
      //: Said by the operating system, within a sentence
      return Message(MOODOGRAM_TEXT("System", "File name too long"));
    case EFBIG:
      //: Said by the operating system, within a sentence
      return Message(MOODOGRAM_TEXT("System", "File too large"));
    case EBUSY:
      //: Said by the operating system, within a sentence
      return Message(MOODOGRAM_TEXT("System", "Device or resource busy"));
    case ENODEV:
      //: Said by the operating system, within a sentence
      return Message(MOODOGRAM_TEXT("System", "No such device"));
#ifdef ESTALE
    case ESTALE:
      //: Said by the operating system, within a sentence: of a network drive
      return Message(MOODOGRAM_TEXT("System", "Stale file handle"));
#endif
    case ETIMEDOUT:
      //: Said by the operating system, within a sentence
      return Message(MOODOGRAM_TEXT("System", "Connection timed out"));
#ifdef EHOSTDOWN
    case EHOSTDOWN:
      //: Said by the operating system, within a sentence
      return Message(MOODOGRAM_TEXT("System", "Host is down"));
#endif
    case EMFILE:
      //: Said by the operating system, within a sentence
      return Message(MOODOGRAM_TEXT("System", "Too many open files"));
    case ENOMEM:
      //: Said by the operating system, within a sentence
      return Message(MOODOGRAM_TEXT("System", "Cannot allocate memory"));
    default:
      return std::generic_category().message(code);
  }
}

}  // namespace moodogram
