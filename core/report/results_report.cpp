// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/results_report.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>
#include <nlohmann/json.hpp>
#include <optional>
#include <regex>
#include <vector>

#include "core/base/error.h"
#include "core/base/mood_class.h"
#include "core/base/paths.h"
#include "core/report/html_text.h"

namespace moodogram {
namespace fs = std::filesystem;
using nlohmann::ordered_json;

namespace {

/// A value that may not be there, or be null.
const ordered_json* find(const ordered_json& object, const char* key) {
  const auto found = object.find(key);
  return found == object.end() || found->is_null() ? nullptr : &*found;
}

std::string text(const ordered_json& object, const char* key) {
  const ordered_json* value = find(object, key);
  return value == nullptr ? std::string() : value->get<std::string>();
}

std::string number(double value) { return moodogram::number(value, 3); }

std::string number(const ordered_json* value) {
  return value == nullptr ? std::string() : number(value->get<double>());
}

ordered_json readJson(const fs::path& file) {
  std::ifstream stream(file);
  ordered_json json = ordered_json::parse(stream, nullptr, false);
  if (!json.is_object()) throw ConfigError(displayPath(file) + " does not hold a JSON object.");
  return json;
}

/// A row of a section: what is named in the index, and its result if it has been run.
struct Row {
  std::string name;
  std::string command;
  std::optional<ordered_json> result;
};

bool isCrossValidation(const ordered_json& result) { return result.contains("folds"); }

/// The figures of all recordings together.
const ordered_json& figuresOf(const ordered_json& result) {
  if (!isCrossValidation(result)) return result.contains("test") ? result.at("test") : result;
  return result.at("test").at("clips") > 0 ? result.at("test") : result.at("linear");
}

/// Of a cross-validation: mean and standard deviation over its folds.
const ordered_json* spreadOf(const ordered_json& result, const char* part) {
  if (!isCrossValidation(result)) return nullptr;
  return find(result.at("test").at("clips") > 0 ? result : result.at("linear"), part);
}

/// "0.844 (0.712 to 0.961)", "0.807 ± 0.042".
std::string figure(const ordered_json& result, const char* key) {
  if (const ordered_json* mean = spreadOf(result, "mean"))
    if (const ordered_json* value = find(*mean, key))
      return number(value) + " ± " + number(find(*spreadOf(result, "standard_deviation"), key));
  std::string cell = number(find(figuresOf(result), key));
  if (const ordered_json* intervals = find(result, "intervals"); intervals != nullptr && !cell.empty())
    if (const ordered_json* range = find(*intervals, key))
      cell += " (" + number(range->at(0).get<double>()) + " to " + number(range->at(1).get<double>()) + ")";
  return cell;
}

std::string calibrationError(const ordered_json& result) {
  std::string cell = figure(result, "ece");
  if (const ordered_json* chance = find(result, "ece_by_chance"))
    cell += " (by chance up to " + number(find(*chance, "high")) + ")";
  return cell;
}

struct Column {
  const char* name;
  std::string (*cell)(const ordered_json& result);
};

constexpr std::array<Column, 8> kColumns{
    {{"recordings",
      [](const ordered_json& result) { return std::to_string(figuresOf(result).at("clips").get<int>()); }},
     {"accuracy", [](const ordered_json& result) { return figure(result, "accuracy"); }},
     {"UAR", [](const ordered_json& result) { return figure(result, "uar"); }},
     {"macro-F1", [](const ordered_json& result) { return figure(result, "macro_f1"); }},
     {"mean AUC", [](const ordered_json& result) { return figure(result, "mean_auc"); }},
     {"quadrants", [](const ordered_json& result) { return figure(result, "quadrant_accuracy"); }},
     {"correlation with raters", [](const ordered_json& result) { return figure(result, "share_correlation"); }},
     {"ECE", calibrationError}}};

std::string tableRow(const std::vector<std::string>& cells) {
  std::string line = "|";
  for (const std::string& cell : cells) line += (cell.empty() ? " " : " " + cell + " ") + std::string("|");
  return line + "\n";
}

std::string tableHead(const std::vector<std::string>& names) {
  return tableRow(names) + tableRow(std::vector<std::string>(names.size(), "---"));
}

bool isTable(const Row& row) { return row.result && row.result->contains("table"); }
bool isScored(const Row& row) { return row.result && !isTable(row); }

/// Columns in which no row has anything are left out.
std::string scoreTable(const std::vector<Row>& rows) {
  std::vector<std::string> names{""};
  std::vector<const Column*> columns;
  for (const Column& column : kColumns) {
    if (std::ranges::none_of(rows, [&](const Row& row) { return isScored(row) && !column.cell(*row.result).empty(); }))
      continue;
    columns.push_back(&column);
    names.emplace_back(column.name);
  }
  if (columns.empty()) names.emplace_back("");
  std::string table = tableHead(names);
  for (const Row& row : rows) {
    if (isTable(row)) continue;
    std::vector<std::string> cells{row.name};
    if (isScored(row))
      for (const Column* column : columns) cells.push_back(column->cell(*row.result));
    else
      cells.emplace_back("**not run**");
    cells.resize(names.size());
    table += tableRow(cells);
  }
  return table + "\n";
}

/// The range in which the accuracy lies: its 95 % interval, or a standard deviation of the folds around their mean.
std::array<double, 2> accuracyRange(const ordered_json& result) {
  if (const ordered_json* mean = spreadOf(result, "mean")) {
    const double deviation = spreadOf(result, "standard_deviation")->at("accuracy").get<double>();
    return {mean->at("accuracy").get<double>() - deviation, mean->at("accuracy").get<double>() + deviation};
  }
  const double accuracy = figuresOf(result).at("accuracy").get<double>();
  if (const ordered_json* intervals = find(result, "intervals"))
    if (const ordered_json* range = find(*intervals, "accuracy"))
      return {range->at(0).get<double>(), range->at(1).get<double>()};
  return {accuracy, accuracy};
}

double accuracyOf(const ordered_json& result) {
  const ordered_json* mean = spreadOf(result, "mean");
  return (mean == nullptr ? figuresOf(result) : *mean).at("accuracy").get<double>();
}

/// What won, and what it did not win against. Ranges of one kind are compared only: an interval says how far a score
/// may be off, a standard deviation how far the folds lie apart.
std::string winner(const std::vector<const Row*>& scored, const std::string& tests, const std::string& ranges) {
  if (scored.size() < 2) return {};
  const auto best = std::ranges::max_element(scored, {}, [](const Row* row) { return accuracyOf(*row->result); });
  const double low = accuracyRange(*(*best)->result)[0];
  std::string others;
  for (const Row* row : scored)
    if (row != *best && accuracyRange(*row->result)[1] >= low) others += (others.empty() ? "" : ", ") + row->name;
  return "Most accurate of the " + tests + ": **" + (*best)->name + "**" +
         (others.empty() ? "" : "; " + ranges + " overlap with those of: " + others) + ".\n\n";
}

std::string winners(const std::vector<Row>& rows) {
  std::vector<const Row*> tests;
  std::vector<const Row*> folds;
  for (const Row& row : rows)
    if (isScored(row)) (isCrossValidation(*row.result) ? folds : tests).push_back(&row);
  return winner(tests, "tests", "the 95 % intervals") +
         winner(folds, "cross-validations", "the means ± standard deviation of their folds");
}

std::string benchTable(const Row& row) {
  const auto cells = [](const ordered_json& values) {
    std::vector<std::string> made;
    for (const ordered_json& value : values)
      made.push_back(value.is_null()             ? ""
                     : value.is_string()         ? value.get<std::string>()
                     : value.is_number_integer() ? std::to_string(value.get<std::int64_t>())
                                                 : number(value.get<double>()));
    return made;
  };
  std::string made = "**" + row.name + "**\n\n";
  for (const auto& [name, table] : row.result->items()) {
    made += tableHead(cells(table.at("columns")));
    for (const ordered_json& line : table.at("rows")) made += tableRow(cells(line));
    made += "\n";
  }
  return made;
}

/// What the table of tags says, for labels of which a recording may have several.
std::string tagTable(const Row& row) {
  const ordered_json* tags = row.result ? find(*row.result, "tags") : nullptr;
  if (tags == nullptr) return {};
  std::string made = "**" + row.name + "**, each label for itself\n\n" + tableHead({"label", "recordings", "AUC"});
  for (const ordered_json& tag : *tags)
    made += tableRow({text(tag, "name"), std::to_string(tag.at("clips").get<int>()), number(find(tag, "auc"))});
  return made + "\n";
}

/// The calibration plot in letters: what was promised, and what came of it.
std::string reliability(const ordered_json& figures) {
  constexpr int kWidth = 40;
  std::string plot = "```\nconfidence   clips  said   right\n";
  for (const ordered_json& bin : figures.at("reliability")) {
    if (bin.at("clips") == 0) continue;
    const double said = bin.at("confidence").get<double>();
    const double right = bin.at("accuracy").get<double>();
    std::string bar(kWidth + 1, ' ');
    const auto place = [](double share) {
      return static_cast<std::size_t>(std::clamp(share, 0.0, 1.0) * kWidth + 0.5);
    };
    std::fill_n(bar.begin(), place(right), '=');
    bar[place(said)] = '|';
    std::array<char, 80> line{};
    std::snprintf(line.data(), line.size(), "%.1f to %.1f %7d %.3f   %.3f  ", bin.at("from").get<double>(),
                  bin.at("to").get<double>(), bin.at("clips").get<int>(), said, right);
    plot += line.data() + bar.substr(0, bar.find_last_not_of(' ') + 1) + "\n";
  }
  return plot + "```\n\n";
}

std::string confusion(const ordered_json& figures) {
  std::vector<std::string> names{"true \\ said"};
  const std::size_t columns = figures.at("confusion").empty() ? kEmotionCount : figures.at("confusion")[0].size();
  for (const MoodClass said : kMoodClasses)
    if (names.size() <= columns) names.emplace_back(moodClassName(said));
  std::string table = tableHead(names);
  for (std::size_t i = 0; i < figures.at("classes").size(); ++i) {
    std::vector<std::string> cells{text(figures.at("classes")[i], "name")};
    for (const ordered_json& cell : figures.at("confusion")[i]) cells.push_back(std::to_string(cell.get<int>()));
    table += tableRow(cells);
  }
  return table + "\n";
}

/// What is left, and right, when less sure verdicts are none.
std::string coverage(const ordered_json& result) {
  const ordered_json* sure = find(result, "sure");
  if (sure == nullptr) return {};
  std::vector<std::string> names{"sure from"};
  std::vector<std::string> shares{"share of the recordings"};
  std::vector<std::string> right{"of which right"};
  const auto add = [&](const ordered_json& point, const char* note) {
    std::array<char, 40> threshold{};
    std::snprintf(threshold.data(), threshold.size(), "%.2f%s", point.at("threshold").get<double>(), note);
    names.emplace_back(threshold.data());
    shares.push_back(number(find(point, "coverage")));
    right.push_back(number(find(point, "accuracy")));
  };
  add(*sure, " (in use)");
  for (const ordered_json& point : sure->at("curve"))
    if (find(point, "accuracy") != nullptr) add(point, "");
  return tableHead(names) + tableRow(shares) + tableRow(right) + "\n";
}

/// A few groups (actors) beside each other; of many (artists) the intervals must do.
std::string groupTable(const ordered_json& result) {
  constexpr std::size_t kMostGroups = 24;
  const ordered_json* groups = find(result, "groups");
  if (groups == nullptr || groups->empty() || groups->size() > kMostGroups) return {};
  const ordered_json& about = result.at(isCrossValidation(result) ? "data" : "dataset");
  std::vector<std::string> names{text(about, "group_kind")};
  std::vector<std::string> accuracies{"accuracy"};
  for (const ordered_json& group : *groups) {
    names.push_back(text(group, "name"));
    std::array<char, 16> accuracy{};
    std::snprintf(accuracy.data(), accuracy.size(), "%.2f", group.at("accuracy").get<double>());
    accuracies.emplace_back(accuracy.data());
  }
  return tableHead(names) + tableRow(accuracies) + "\n";
}

std::string details(const Row& row) {
  const ordered_json& result = *row.result;
  const ordered_json& figures = figuresOf(result);
  std::string made = "### " + row.name + "\n\n";
  if (const ordered_json* model = find(result, "model")) {
    made += text(*model, "name") + " (`" + text(*model, "hash") + "`) on " + text(result.at("dataset"), "name");
    const std::string selection = text(result.at("dataset"), "selection");
    made += (selection.empty() ? "" : ", " + selection) + ". " + text(result.at("intervals"), "method") + "\n\n";
  }
  made += "How sure it was (|), and how often right (=):\n\n" + reliability(figures) + coverage(result) +
          groupTable(result) + confusion(figures);
  return made;
}

/// Two decimals or a per cent sign make a number a figure: "Music 1.0" and "actors 21 to 24" are names.
void refuseFigures(const std::string& words, const fs::path& index) {
  static const std::regex figure("[0-9]\\.[0-9]{2}|[0-9] ?%");
  std::smatch found;
  if (std::regex_search(words, found, figure))
    throw ConfigError(displayPath(index) + ": \"" + found.str() +
                      "\" in a text is a figure. Figures come from results alone.");
}

}  // namespace

std::string resultsReport(const fs::path& folder) {
  const fs::path index = folder / "index.json";
  const ordered_json contents = readJson(index);
  try {
    const auto words = [&](const ordered_json& object, const char* key) {
      const std::string found = text(object, key);
      refuseFigures(found, index);
      return found.empty() ? std::string() : found + "\n\n";
    };
    std::string report = "# " + words(contents, "title") + words(contents, "text");
    std::string second;
    std::string commands;
    for (const ordered_json& section : contents.at("sections")) {
      std::vector<Row> rows;
      for (const ordered_json& entry : section.value("rows", ordered_json::array())) {
        Row row{text(entry, "name"), text(entry, "command"), {}};
        const fs::path file = folder / entry.at("result").get<std::string>();
        std::error_code ignored;
        if (fs::exists(file, ignored)) row.result = readJson(file);
        if (!row.command.empty()) commands += row.command + "\n";
        rows.push_back(std::move(row));
      }
      report += "## " + words(section, "title") + words(section, "text");
      if (std::ranges::any_of(rows, [](const Row& row) { return !isTable(row); }))
        report += scoreTable(rows) + winners(rows);
      for (const Row& row : rows) {
        report += isTable(row) ? benchTable(row) : tagTable(row);
        if (isScored(row)) second += details(row);
      }
      report += words(section, "after");
    }
    if (!second.empty()) report += "## Calibration, coverage and confusion\n\n" + second;
    if (!commands.empty()) report += "## Commands\n\n```\n" + commands + "```\n";
    return report;
  } catch (const ordered_json::exception& error) {
    throw ConfigError(displayPath(index) +
                      ", or a result that it names, is not of the form that is expected: " + error.what());
  }
}

}  // namespace moodogram
