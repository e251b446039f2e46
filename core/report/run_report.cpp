// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/run_report.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <string_view>

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/report/evaluation_report.h"
#include "core/report/plots.h"

namespace moodogram {
namespace fs = std::filesystem;
namespace {

using nlohmann::ordered_json;

/// Discarded if it cannot be read.
ordered_json readJson(const fs::path& file) {
  std::ifstream stream(file);
  return ordered_json::parse(stream, nullptr, false);
}

/// The epochs of metrics.jsonl, and of those of the folds of a cross-validation as "part"; a line that a killed run did
/// not finish is left out.
std::vector<ordered_json> readEpochs(const fs::path& folder) {
  std::vector<ordered_json> epochs;
  const auto read = [&](const fs::path& place, int part) {
    std::ifstream stream(place / "metrics.jsonl");
    for (std::string line; std::getline(stream, line);) {
      ordered_json epoch = ordered_json::parse(line, nullptr, false);
      if (!epoch.is_object() || !epoch.contains("epoch") || !epoch["epoch"].is_number()) continue;
      if (part > 0) epoch["part"] = part;
      epochs.push_back(std::move(epoch));
    }
  };
  read(folder, 0);
  for (int part = 1; fs::exists(folder / ("fold-" + std::to_string(part))); ++part)
    read(folder / ("fold-" + std::to_string(part)), part);
  return epochs;
}

std::string plainText(const ordered_json& value) {
  if (value.is_string()) return value.get<std::string>();
  if (!value.is_array()) return value.dump();
  std::string list;
  for (const ordered_json& item : value) list += (list.empty() ? "" : ", ") + plainText(item);
  return list;
}

/// "recipe.epochs" and so on, a row a field.
void addFields(HtmlTable& table, const ordered_json& object, const std::string& prefix) {
  for (const auto& [key, value] : object.items()) {
    if (value.is_object())
      addFields(table, value, prefix + key + ".");
    else
      table.rows.push_back({escaped(prefix + key), "<span class=\"path\">" + escaped(plainText(value)) + "</span>"});
  }
}

void addFacts(HtmlPage& page, const char* id, const char* heading, const ordered_json& object) {
  if (!object.is_object() || object.empty()) return;
  HtmlTable table{{}, {}, {}, 2};
  addFields(table, object, {});
  page.beginSection(id, heading);
  page.table(table);
}

std::string foldName(const ordered_json& epoch) {
  const auto fold = epoch.find("fold");
  const int number = fold != epoch.end() && fold->is_number_integer() ? fold->get<int>() : 0;
  if (const int part = epoch.value("part", 0); part > 0)
    return "fold " + std::to_string(part) + (number == 0 ? "" : ", calibration " + std::to_string(number));
  return number == 0 ? "final fit" : "fold " + std::to_string(number);
}

/// One plot of all figures whose names end so, over the epochs, a curve for each figure of each fold.
void addCurves(HtmlPage& page, const std::vector<ordered_json>& epochs, std::initializer_list<std::string_view> endings,
               LinePlot plot) {
  const auto isDrawn = [&](const std::string& key) {
    return std::ranges::any_of(endings, [&](std::string_view ending) { return key.ends_with(ending); });
  };
  std::map<std::pair<std::string, std::string>, LinePlot::Series> series;  // "final fit" comes before the folds
  std::vector<std::pair<std::string, std::string>> order;
  bool hasFinal = false;
  for (const ordered_json& epoch : epochs) {
    for (const auto& [key, value] : epoch.items()) {
      if (!isDrawn(key) || !value.is_number()) continue;
      const std::string fold = foldName(epoch);
      hasFinal = hasFinal || fold == "final fit";
      const std::pair place{fold, key};
      if (!series.contains(place)) order.push_back(place);
      LinePlot::Series& curve = series[place];
      curve.name = fold + ", " + key;
      std::ranges::replace(curve.name, '_', ' ');
      curve.isStrong = fold == "final fit";
      curve.points.emplace_back(epoch["epoch"].get<double>(), value.get<double>());
    }
  }
  std::ranges::stable_sort(order, {}, [&](const auto& place) { return !series.at(place).isStrong; });
  for (const auto& place : order) {
    LinePlot::Series& curve = series.at(place);
    if (!hasFinal) curve.isStrong = true;
    plot.series.push_back(std::move(curve));
  }
  addLines(page, plot);
}

void addLearning(HtmlPage& page, const std::vector<ordered_json>& epochs) {
  if (epochs.empty()) return;
  page.beginSection("learning", "Learning");
  double seconds = 0;
  for (const ordered_json& epoch : epochs)
    if (const auto found = epoch.find("seconds"); found != epoch.end() && found->is_number())
      seconds += found->get<double>();
  page.paragraph(countText(static_cast<std::int64_t>(epochs.size())) + " epochs in " + number(seconds / 60, 1) +
                 " minutes.");
  addCurves(page, epochs, {"_loss"}, {"Loss", "Of each epoch, by fit.", "epoch", "loss", {}, false});
  addCurves(page, epochs, {"_uar", "_accuracy"},
            {"UAR and accuracy", "On the validation part after each epoch.", "epoch", "share", {}, true});
}

/// The figures of each part that report.json has.
void addParts(HtmlPage& page, const ordered_json& report) {
  if (!report.is_object()) return;
  const auto split = report.find("split");
  const auto isSaid = [&](const char* key) {
    return split != report.end() && split->is_object() && split->value(key, false);
  };
  const std::pair<const char*, const char*> parts[]{
      {"calibration", "Grouped folds of the training part"},
      {"validation", "Validation part, which chose the epoch"},
      {"test", isSaid("new_groups")        ? "Test part, never heard before"
               : isSaid("start_knew_test") ? "Test part, of which its start may know some"
                                           : "Test part, not learned from"},
      {"external_test", "External test, not learned from"},
      {"linear", "The same by the linear baseline"}};
  constexpr std::pair<const char*, const char*> kFigures[]{
      {"clips", "recordings"},  {"accuracy", "accuracy"}, {"uar", "UAR"},     {"macro_f1", "macro-F1"},
      {"mean_auc", "mean AUC"}, {"nll", "NLL"},           {"brier", "Brier"}, {"ece", "ECE"}};
  HtmlTable table{{}, {"part"}, {}, 1};
  for (const auto& [key, name] : kFigures) table.header.push_back(name);
  for (const auto& [part, name] : parts) {
    const auto found = report.find(part);
    if (found == report.end() || !found->is_object() || found->value("clips", 0) == 0) continue;
    std::vector<std::string>& row = table.rows.emplace_back();
    row.push_back(name);
    for (const auto& [key, heading] : kFigures) {
      const auto value = found->find(key);
      if (value == found->end() || !value->is_number())
        row.push_back(figureText({}));
      else
        row.push_back(value->is_number_integer() ? countText(value->get<std::int64_t>())
                                                 : number(value->get<double>(), 3));
    }
  }
  page.beginSection("parts", "In short");
  if (!table.rows.empty()) page.table(table);
  std::string text;
  if (const auto found = report.find("temperature"); found != report.end() && found->is_number())
    text += "Temperature " + number(found->get<double>(), 3) + ". ";
  if (const auto found = report.find("best_epoch"); found != report.end() && found->is_number_integer() && *found > 0)
    text += "Epoch " + plainText(*found) + " of the final fit was taken.";
  if (!text.empty()) page.paragraph(text);
}

/// Of a cross-validation: each fold beside the linear baseline, mean and deviation.
void addFolds(HtmlPage& page, const ordered_json& report) {
  if (!report.is_object() || !report.contains("folds")) return;
  const auto cells = [](const ordered_json& object, std::vector<std::string>& row) {
    for (const char* key : {"accuracy", "uar", "macro_f1"}) {
      const auto value = object.is_object() ? object.find(key) : object.end();
      row.push_back(value != object.end() && value->is_number() ? number(value->get<double>(), 3) : figureText({}));
    }
  };
  HtmlTable table{{}, {"fold", "tested", "accuracy", "UAR", "macro-F1", "linear: accuracy", "UAR", "macro-F1"}, {}, 2};
  for (const ordered_json& fold : report["folds"]) {
    if (!fold.is_object()) continue;
    std::vector<std::string>& row = table.rows.emplace_back();
    row = {escaped(plainText(fold.value("fold", ordered_json()))),
           escaped(plainText(fold.value("groups", ordered_json())))};
    for (const char* who : {"test", "linear"}) cells(fold.value(who, ordered_json()), row);
  }
  const ordered_json linear = report.value("linear", ordered_json::object());
  for (const auto& [key, name] : {std::pair("mean", "mean"), std::pair("standard_deviation", "standard deviation")}) {
    std::vector<std::string>& row = table.rows.emplace_back();
    row = {name, ""};
    cells(report.value(key, ordered_json()), row);
    cells(linear.value(key, ordered_json()), row);
  }
  page.beginSection("folds", "Folds");
  page.table(table);
  const ordered_json external = report.value("external_test", ordered_json::object());
  if (!external.is_object() || !external.contains("mean")) return;
  HtmlTable beside{{}, {"external test, by the network of each fold", "accuracy", "UAR", "macro-F1"}, {}, 1};
  for (const auto& [key, name] : {std::pair("mean", "mean"), std::pair("standard_deviation", "standard deviation")}) {
    beside.rows.push_back({name});
    cells(external.value(key, ordered_json()), beside.rows.back());
  }
  page.table(beside);
}

void addVerdicts(HtmlPage& page, const fs::path& file, const std::string& groupKind, const std::string& id,
                 const std::string& heading) {
  if (!fs::exists(file)) return;
  EvaluationSubject subject;
  subject.groupKind = groupKind;
  addEvaluation(page, evaluate(readVerdicts(file), std::move(subject), false), id, heading);
}

/// The verdicts on a further data set, how its audio was found, and what of it is missing.
void addExternal(HtmlPage& page, const fs::path& file, const ordered_json& report) {
  if (!fs::exists(file) || !report.is_object()) return;
  const auto found = report.find("external_test");
  if (found == report.end() || !found->is_object()) return;
  const auto text = [](const ordered_json& object, const char* key, const std::string& otherwise) {
    const auto value = object.find(key);
    return value != object.end() && value->is_string() ? value->get<std::string>() : otherwise;
  };
  ordered_json data = found->value("dataset", ordered_json());
  if (!data.is_object()) data = ordered_json::object();
  EvaluationSubject subject;
  subject.groupKind = text(data, "group_kind", "group");
  const std::string name = text(data, "name", "further recordings");
  addEvaluation(page, evaluate(readVerdicts(file), std::move(subject), false), "external-", "External test: " + name);
  HtmlTable table{{}, {}, {}, 2};
  table.rows.push_back({"Data set", escaped(name)});
  if (const std::string source = text(data, "source", ""); !source.empty())
    table.rows.push_back({"Source", escaped(source)});
  for (const ordered_json& note : data.value("notes", ordered_json::array()))
    table.rows.push_back({"Note", escaped(plainText(note))});
  if (const ordered_json missing = found->value("missing", ordered_json::array()); !missing.empty())
    table.rows.push_back({"Without audio (" + std::to_string(missing.size()) + ")", escaped(plainText(missing))});
  page.beginSection("external-data", "External test: its data");
  page.paragraph(
      "Scored after the training was done. Nothing was learned from these recordings, and they chose nothing.");
  page.table(table);
}

/// A member of a member, as text; the other text if it is not there.
std::string textAt(const ordered_json& root, const char* section, const char* key, const std::string& otherwise) {
  const auto found = root.is_object() ? root.find(section) : root.end();
  if (found == root.end() || !found->is_object() || !found->contains(key)) return otherwise;
  return plainText((*found)[key]);
}

}  // namespace

std::string runReport(const fs::path& runFolder) {
  const ordered_json config = readJson(runFolder / "config.json");
  if (!config.is_object())
    throw ConfigError(displayPath(runFolder) + " is no folder of a training run: it has no readable config.json.");
  const ordered_json report = readJson(runFolder / "report.json");
  const ordered_json environment = readJson(runFolder / "environment.json");
  const std::string groupKind = textAt(report, "data", "group_kind", "group");

  std::string subtitle = textAt(config, "model", "architecture", "") + " on " + textAt(config, "front_end", "id", "");
  if (!report.is_object()) subtitle += "; the run is not finished";
  HtmlPage page(textAt(config, "model", "name", "Training run") + ": training run", subtitle);
  addParts(page, report);
  addFolds(page, report);
  addLearning(page, readEpochs(runFolder));
  addVerdicts(page, runFolder / "tested.csv", groupKind, "test-", "Test part");
  addExternal(page, runFolder / "external.csv", report);
  addVerdicts(page, runFolder / "folds.csv", groupKind, "folds-", "Grouped folds of the training part");
  if (report.is_object() && report.contains("data")) addFacts(page, "data", "Data", report["data"]);
  addFacts(page, "configuration", "Configuration", config);
  addFacts(page, "environment", "Environment", environment);
  return page.text();
}

void writeRunReport(const fs::path& runFolder) { writeFileAtomically(runFolder / "report.html", runReport(runFolder)); }

}  // namespace moodogram
