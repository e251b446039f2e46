// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <pugixml.hpp>
#include <sstream>

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/paths.h"
#include "core/playlist_files/formats.h"

namespace moodogram {
namespace {

/// XML has no place for control characters, not even escaped ones.
void addText(pugi::xml_node parent, const char* name, const std::string& text) {
  if (!text.empty()) parent.append_child(name).text().set(onOneLine(text).c_str());
}

/// Without the prefix of a namespace, which some programs write.
std::string_view localName(const pugi::xml_node& node) {
  const std::string_view name = node.name();
  const std::size_t colon = name.find(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

/// The first child of this local name.
pugi::xml_node childOf(const pugi::xml_node& parent, std::string_view name) {
  return parent.find_child([&](const pugi::xml_node& node) { return localName(node) == name; });
}

std::string textOf(const pugi::xml_node& parent, std::string_view name) {
  return toValidUtf8(stripped(childOf(parent, name).text().get()));
}

}  // namespace

std::string xspfText(const PlaylistContents& contents, const LocationWriter& writer) {
  pugi::xml_document document;
  pugi::xml_node declaration = document.append_child(pugi::node_declaration);
  declaration.append_attribute("version") = "1.0";
  declaration.append_attribute("encoding") = "UTF-8";
  pugi::xml_node playlist = document.append_child("playlist");
  playlist.append_attribute("version") = "1";
  playlist.append_attribute("xmlns") = "http://xspf.org/ns/0/";
  addText(playlist, "title", contents.title);
  pugi::xml_node list = playlist.append_child("trackList");
  for (const PlaylistItem& item : contents.items) {
    pugi::xml_node track = list.append_child("track");
    addText(track, "location", writer.uri(item));
    if (!item.contentHash.empty()) addText(track, "identifier", std::string(kContentPrefix) + item.contentHash);
    addText(track, "title", item.title);
    addText(track, "creator", item.artist);
    addText(track, "album", item.album);
    if (item.durationSeconds > 0) addText(track, "duration", std::to_string(std::llround(item.durationSeconds * 1000)));
  }
  std::ostringstream stream;
  document.save(stream, "  ");
  return stream.str();
}

ReadPlaylist readXspf(const EncodedText& text, const std::filesystem::path& folder) {
  pugi::xml_document document;
  // The parser reads no document type, so there are no entities that could grow or lead elsewhere.
  const pugi::xml_parse_result parsed = document.load_buffer(text.bytes().data(), text.bytes().size());
  if (!parsed)
    throw IoError(
        Message(MOODOGRAM_TEXT("Playlist", "is no XML: %1 at byte %2."), parsed.description(), parsed.offset));
  const pugi::xml_node playlist = document.document_element();
  if (localName(playlist) != "playlist")
    throw IoError(Message(MOODOGRAM_TEXT("Playlist", "is XML, but no XSPF playlist.")));
  ReadPlaylist read;
  read.contents.title = textOf(playlist, "title");
  std::size_t number = 0;
  for (const pugi::xml_node& list : playlist.children()) {
    if (localName(list) != "trackList") continue;
    for (const pugi::xml_node& track : list.children()) {
      if (localName(track) != "track") continue;
      ++number;
      PlaylistItem item;
      item.title = textOf(track, "title");
      item.artist = textOf(track, "creator");
      item.album = textOf(track, "album");
      const double milliseconds = childOf(track, "duration").text().as_double();
      if (std::isfinite(milliseconds) && milliseconds > 0) item.durationSeconds = milliseconds / 1000;
      for (const pugi::xml_node& identifier : track.children()) {
        if (localName(identifier) != "identifier") continue;
        const std::string_view value = stripped(identifier.text().get());
        if (value.starts_with(kContentPrefix)) item.contentHash = value.substr(kContentPrefix.size());
      }
      const std::string location(stripped(childOf(track, "location").text().get()));
      addTrack(read, std::move(item), number, location, folder);
    }
  }
  return read;
}

}  // namespace moodogram
