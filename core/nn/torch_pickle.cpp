// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The opcodes are described in Python's pickletools module, what PyTorch pickles in torch/_utils.py (_rebuild_*) and
// torch/serialization.py (persistent_id).
#include "core/nn/torch_pickle.h"

#include <array>
#include <cstring>
#include <optional>
#include <unordered_map>

namespace moodogram {
namespace {

using Kind = PickleValue::Kind;
using Ref = PickleValue::Ref;

constexpr std::size_t kMostValues = 1 << 20;         // a state dict has about 15 a tensor
constexpr std::size_t kMostItems = 4 * kMostValues;  // of all containers; one list may be copied into many
constexpr std::size_t kLongestText = 1 << 16;
constexpr std::size_t kMostDimensions = 64;  // PyTorch's limit

enum Opcode : unsigned char {
  kMark = '(',
  kStop = '.',
  kPop = '0',
  kBinFloat = 'G',
  kBinInt = 'J',
  kBinInt1 = 'K',
  kBinInt2 = 'M',
  kNone = 'N',
  kBinPersId = 'Q',
  kReduce = 'R',
  kBinString = 'T',
  kShortBinString = 'U',
  kBinUnicode = 'X',
  kAppend = 'a',
  kBuild = 'b',
  kGlobal = 'c',
  kAppends = 'e',
  kBinGet = 'h',
  kLongBinGet = 'j',
  kEmptyList = ']',
  kEmptyTuple = ')',
  kEmptyDict = '}',
  kBinPut = 'q',
  kLongBinPut = 'r',
  kSetItem = 's',
  kTuple = 't',
  kSetItems = 'u',
  kProto = 0x80,
  kTuple1 = 0x85,
  kTuple2 = 0x86,
  kTuple3 = 0x87,
  kNewTrue = 0x88,
  kNewFalse = 0x89,
  kLong1 = 0x8a,
  kShortBinUnicode = 0x8c,
  kStackGlobal = 0x93,
  kMemoize = 0x94,
  kFrame = 0x95,
};

std::optional<TensorType> storageType(const std::string& global) {
  static const std::unordered_map<std::string, TensorType> kTypes{
      {"FloatStorage", TensorType::Float32}, {"DoubleStorage", TensorType::Float64},
      {"HalfStorage", TensorType::Float16},  {"BFloat16Storage", TensorType::BFloat16},
      {"LongStorage", TensorType::Int64},    {"IntStorage", TensorType::Int32},
      {"ShortStorage", TensorType::Int16},   {"CharStorage", TensorType::Int8},
      {"ByteStorage", TensorType::UInt8},    {"BoolStorage", TensorType::Bool}};
  const auto space = global.find(' ');
  const std::string module = global.substr(0, space);
  if (module != "torch" && module != "torch.cuda") return std::nullopt;
  const auto found = kTypes.find(global.substr(space + 1));
  return found == kTypes.end() ? std::nullopt : std::optional(found->second);
}

bool isKnownFunction(const std::string& global) {
  for (const char* known : {"collections OrderedDict", "torch Size", "torch._utils _rebuild_tensor",
                            "torch._utils _rebuild_tensor_v2", "torch._utils _rebuild_parameter"})
    if (global == known) return true;
  return false;
}

/// A name out of a hostile file, fit for a message.
std::string printable(const std::string& name) {
  std::string text;
  for (const char c : name.substr(0, 80)) text += c >= ' ' && c <= '~' ? c : '?';
  return text;
}

class Reader {
 public:
  explicit Reader(std::istream& stream) : m_stream(stream) {}

  Pickle read() {
    for (;;) {
      const int opcode = byte();
      if (opcode == kStop) break;
      step(opcode);
    }
    m_pickle.root = pop();
    return std::move(m_pickle);
  }

 private:
  // --- bytes ---

  int byte() {
    const int value = m_stream.get();
    if (value == std::char_traits<char>::eof()) throw PickleFault("it ends in the middle of its list of tensors");
    return value;
  }

  std::uint64_t number(int bytes) {
    std::uint64_t value = 0;
    for (int i = 0; i < bytes; ++i) value |= static_cast<std::uint64_t>(byte()) << (8 * i);
    return value;
  }

  std::string text(std::uint64_t length) {
    if (length > kLongestText) throw PickleFault("it has a name of " + std::to_string(length) + " bytes");
    std::string value(static_cast<std::size_t>(length), '\0');
    m_stream.read(value.data(), static_cast<std::streamsize>(length));
    if (!m_stream) throw PickleFault("it ends in the middle of a name");
    return value;
  }

  std::string line() {
    std::string value;
    for (int c = byte(); c != '\n'; c = byte()) {
      if (value.size() == kLongestText) throw PickleFault("it has an endless name");
      value += static_cast<char>(c);
    }
    return value;
  }

  // --- the stack ---

  Ref add(Kind kind, std::int64_t integer = 0, std::string content = {}, std::vector<Ref> items = {}) {
    if (m_pickle.values.size() == kMostValues) throw PickleFault("it has more entries than any network needs");
    countItems(items.size());
    m_pickle.values.push_back({kind, integer, std::move(content), std::move(items)});
    return static_cast<Ref>(m_pickle.values.size() - 1);
  }

  void countItems(std::size_t count) {
    m_items += count;
    if (m_items > kMostItems) throw PickleFault("it has more entries than any network needs");
  }

  void push(Ref ref) {
    if (m_stack.size() == kMostValues) throw PickleFault("it has more entries than any network needs");
    m_stack.push_back(ref);
  }

  Ref pop() {
    const std::size_t bottom = m_marks.empty() ? 0 : m_marks.back();
    if (m_stack.size() <= bottom) throw PickleFault("its list of tensors is malformed");
    const Ref ref = m_stack.back();
    m_stack.pop_back();
    return ref;
  }

  std::vector<Ref> popMany(std::size_t count) {
    std::vector<Ref> items(count);
    for (std::size_t i = count; i-- > 0;) items[i] = pop();
    return items;
  }

  std::vector<Ref> popToMark() {
    if (m_marks.empty()) throw PickleFault("its list of tensors is malformed");
    const auto first = m_stack.begin() + static_cast<std::ptrdiff_t>(m_marks.back());
    std::vector<Ref> items(first, m_stack.end());
    m_stack.erase(first, m_stack.end());
    m_marks.pop_back();
    return items;
  }

  PickleValue& top(Kind expected) {
    const Ref ref = pop();
    m_stack.push_back(ref);
    return expect(ref, expected);
  }

  PickleValue& expect(Ref ref, Kind kind) {
    PickleValue& value = m_pickle.values[ref];
    if (value.kind != kind) throw PickleFault("its list of tensors has an entry of the wrong kind");
    return value;
  }

  void extend(PickleValue& container, const std::vector<Ref>& items) {
    if (container.kind == Kind::Dict && items.size() % 2 != 0) throw PickleFault("it has a key without a value");
    countItems(items.size());
    container.items.insert(container.items.end(), items.begin(), items.end());
  }

  void remember(std::uint64_t key) {
    const Ref ref = pop();
    m_stack.push_back(ref);
    m_memo[key] = ref;
    if (m_memo.size() > kMostValues) throw PickleFault("it has more entries than any network needs");
  }

  void recall(std::uint64_t key) {
    const auto found = m_memo.find(key);
    if (found == m_memo.end()) throw PickleFault("it refers to an entry that it does not have");
    push(found->second);
  }

  // --- opcodes ---

  void step(int opcode) {
    switch (opcode) {
      case kProto:
        if (const int protocol = byte(); protocol < 2 || protocol > 5)
          throw PickleFault("its pickle protocol is " + std::to_string(protocol));
        return;
      case kFrame:
        number(8);  // only a hint for buffered readers
        return;
      case kMark:
        if (m_marks.size() == kMostValues) throw PickleFault("it has more entries than any network needs");
        m_marks.push_back(m_stack.size());
        return;
      case kPop:
        pop();
        return;
      case kBinPut:
        return remember(number(1));
      case kLongBinPut:
        return remember(number(4));
      case kMemoize:
        return remember(m_memo.size());
      case kBinGet:
        return recall(number(1));
      case kLongBinGet:
        return recall(number(4));
      case kAppend: {
        const Ref item = pop();
        return extend(top(Kind::List), {item});
      }
      case kAppends: {
        const auto items = popToMark();
        return extend(top(Kind::List), items);
      }
      case kSetItem: {
        const auto items = popMany(2);
        return extend(top(Kind::Dict), items);
      }
      case kSetItems: {
        const auto items = popToMark();
        return extend(top(Kind::Dict), items);
      }
      case kBuild:
        pop();            // the attributes of an OrderedDict: PyTorch's version numbers of its modules
        top(Kind::Dict);  // nothing else has any
        return;
      case kBinPersId:
        return push(storage(pop()));
      case kGlobal: {
        const std::string module = line();
        return push(global(module + ' ' + line()));
      }
      case kStackGlobal: {
        const auto names = popMany(2);
        return push(global(expect(names[0], Kind::Text).text + ' ' + expect(names[1], Kind::Text).text));
      }
      case kReduce: {
        const auto call = popMany(2);
        return push(reduce(expect(call[0], Kind::Global).text, expect(call[1], Kind::Tuple).items));
      }
      default:
        return push(plainValue(opcode));
    }
  }

  Ref plainValue(int opcode) {
    switch (opcode) {
      case kNone:
        return add(Kind::None);
      case kNewTrue:
      case kNewFalse:
        return add(Kind::Bool, opcode == kNewTrue ? 1 : 0);
      case kBinInt:
        return add(Kind::Integer, static_cast<std::int32_t>(number(4)));
      case kBinInt1:
        return add(Kind::Integer, static_cast<std::int64_t>(number(1)));
      case kBinInt2:
        return add(Kind::Integer, static_cast<std::int64_t>(number(2)));
      case kLong1:
        return longInteger();
      case kBinFloat:
        number(8);  // no tensor depends on it
        return add(Kind::Real);
      case kBinString:
      case kBinUnicode:
        return add(Kind::Text, 0, text(number(4)));
      case kShortBinString:
      case kShortBinUnicode:
        return add(Kind::Text, 0, text(number(1)));
      case kEmptyTuple:
        return add(Kind::Tuple);
      case kEmptyList:
        return add(Kind::List);
      case kEmptyDict:
        return add(Kind::Dict);
      case kTuple1:
      case kTuple2:
      case kTuple3:
        return add(Kind::Tuple, 0, {}, popMany(static_cast<std::size_t>(opcode - kTuple1 + 1)));
      case kTuple:
        return add(Kind::Tuple, 0, {}, popToMark());
      default:
        break;
    }
    char code[16];
    std::snprintf(code, sizeof code, "0x%02x", static_cast<unsigned>(opcode));
    throw PickleFault(std::string("it has the pickle opcode ") + code + ", which no state dict needs");
  }

  /// Little-endian two's complement.
  Ref longInteger() {
    const std::string bytes = text(number(1));
    if (bytes.size() > 8) return add(Kind::Bytes, 0, bytes);
    std::uint64_t value = !bytes.empty() && (bytes.back() & 0x80) != 0 ? ~std::uint64_t{0} : 0;
    std::memcpy(&value, bytes.data(), bytes.size());
    return add(Kind::Integer, static_cast<std::int64_t>(value));
  }

  // --- what PyTorch pickles ---

  Ref global(const std::string& name) {
    if (!isKnownFunction(name) && !storageType(name)) {
      std::string dotted = printable(name);
      if (const auto space = dotted.find(' '); space != std::string::npos) dotted[space] = '.';
      throw PickleFault("it asks for '" + dotted +
                        "', which no state dict needs; nothing was run. Save model.state_dict() alone");
    }
    return add(Kind::Global, 0, name);
  }

  Ref reduce(const std::string& function, const std::vector<Ref>& arguments) {
    if (function == "collections OrderedDict") return orderedDict(arguments);
    if (function == "torch Size" && arguments.size() == 1) return arguments[0];
    if (function == "torch._utils _rebuild_parameter" && !arguments.empty()) {
      expect(arguments[0], Kind::Tensor);
      return arguments[0];
    }
    if (function.starts_with("torch._utils _rebuild_tensor") && arguments.size() >= 4) return tensor(arguments);
    throw PickleFault("it has a wrong call of '" + printable(function) + "'");
  }

  /// Python 2 gave the entries as a list of pairs, Python 3 adds them afterwards.
  Ref orderedDict(const std::vector<Ref>& arguments) {
    std::vector<Ref> entries;
    if (arguments.size() > 1) throw PickleFault("it has a malformed dictionary");
    if (arguments.size() == 1)
      for (const Ref pair : expect(arguments[0], Kind::List).items) {
        const PickleValue& value = m_pickle.values[pair];
        if (value.items.size() != 2 || (value.kind != Kind::List && value.kind != Kind::Tuple))
          throw PickleFault("it has a malformed dictionary");
        entries.insert(entries.end(), value.items.begin(), value.items.end());
      }
    return add(Kind::Dict, 0, {}, std::move(entries));
  }

  /// ('storage', type, key, device, elements), in the legacy form with a view of another storage or None at the end.
  Ref storage(Ref id) {
    const std::vector<Ref>& fields = expect(id, Kind::Tuple).items;
    if (fields.size() < 5 || fields.size() > 6 || expect(fields[0], Kind::Text).text != "storage")
      throw PickleFault("it has something else than tensors at the place of their data");
    const auto type = storageType(expect(fields[1], Kind::Global).text);
    if (!type) throw PickleFault("it has data of an unknown type");
    const std::string& key = expect(fields[2], Kind::Text).text;
    const std::int64_t elements = expect(fields[4], Kind::Integer).integer;
    if (elements < 0) throw PickleFault("it has data of negative size");
    if (fields.size() == 6 && m_pickle.values[fields[5]].kind != Kind::None)
      throw PickleFault("it has views of storages, which PyTorch before 0.4 wrote; load and save it with a newer one");
    const auto [known, isNew] = m_storages.try_emplace(key, m_pickle.storages.size());
    if (isNew) m_pickle.storages.push_back({key, *type, elements});
    const PickledStorage& stored = m_pickle.storages[known->second];
    if (stored.type != *type || stored.elements != elements)
      throw PickleFault("it describes the data '" + printable(key) + "' in two ways");
    return add(Kind::Storage, static_cast<std::int64_t>(known->second));
  }

  std::vector<std::int64_t> integers(Ref tuple) {
    const std::vector<Ref>& items = expect(tuple, Kind::Tuple).items;
    if (items.size() > kMostDimensions) throw PickleFault("it has a tensor of too many dimensions");
    std::vector<std::int64_t> values;
    for (const Ref item : items) values.push_back(expect(item, Kind::Integer).integer);
    return values;
  }

  /// (storage, offset, shape, strides, requires_grad, hooks...)
  Ref tensor(const std::vector<Ref>& arguments) {
    PickledTensor result;
    result.storage = static_cast<std::size_t>(expect(arguments[0], Kind::Storage).integer);
    result.offset = expect(arguments[1], Kind::Integer).integer;
    result.shape = integers(arguments[2]);
    result.strides = integers(arguments[3]);
    m_pickle.tensors.push_back(std::move(result));
    return add(Kind::Tensor, static_cast<std::int64_t>(m_pickle.tensors.size() - 1));
  }

  std::istream& m_stream;
  Pickle m_pickle;
  std::size_t m_items = 0;
  std::vector<Ref> m_stack;
  std::vector<std::size_t> m_marks;  ///< heights of the stack
  std::unordered_map<std::uint64_t, Ref> m_memo;
  std::unordered_map<std::string, std::size_t> m_storages;  ///< by key
};

}  // namespace

Pickle readPickle(std::istream& stream) { return Reader(stream).read(); }

}  // namespace moodogram
