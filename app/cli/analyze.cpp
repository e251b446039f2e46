// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include "app/cli/analysis_format.h"
#include "app/cli/command.h"
#include "app/cli/output_file.h"
#include "app/cli/progress_line.h"
#include "app/cli/terminal.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/jobs/analyze_job.h"
#include "core/jobs/output_names.h"
#include "core/jobs/shard.h"
#include "core/jobs/timeline_files.h"
#include "core/library/scanner.h"

namespace moodogram::cli {
namespace {

namespace fs = std::filesystem;

constexpr char kFooter[] =
    "Every PATH is an audio file or a folder, which is searched with all its sub-folders. Each file\n"
    "is cut into windows of 4 seconds; the model gives every window a probability of calm, happy,\n"
    "sad, angry and fearful, and the mean of the windows is the verdict on the file. Results are\n"
    "printed as they come, so an interrupted run loses nothing; within a file, it goes on where it was.\n\n"
    "Results are kept in the library by the content of the file: what has been analysed once with the\n"
    "same model and hop is not computed again, even if the file was moved or renamed, and\n"
    "\"moodogram-cli playlist\" chooses from them.\n\n"
    "Output:\n"
    "  table   EMOTION is the likeliest emotion, with \"?\" when its probability is below %.2f (not sure);\n"
    "          CONF is that probability. VALENCE (unpleasant to pleasant) and AROUSAL (still to excited)\n"
    "          lie between -1 and 1. KNOWN is the share of the windows that are like what the model\n"
    "          learned from, with \"!\" below one half: then the verdict has little ground.\n"
    "  csv     One line per file after a header line; fields are quoted where needed (RFC 4180).\n"
    "  json    One object per line: path, duration_seconds, model, emotions, valence, arousal, confidence,\n"
    "          known, timeline (start_seconds, end_seconds and the five probabilities of each window), error.\n"
    "          Of a file that cannot be used, all but path and error are null, and of one that was left\n"
    "          out because of --longest all but path and skipped.\n"
    "  audacity, sv, jams\n"
    "          The emotions of one file over time for other programs: a label track for Audacity, a layer\n"
    "          of regions for Sonic Visualiser, a JAMS annotation file. Neighbouring windows with the same\n"
    "          verdict are merged.\n"
    "With --model auto, a solo voice is analysed by the voice model and all else by the music model; each\n"
    "result says which. Up to three windows of a file decide, and the library remembers it.\n\n"
    "With --output-dir each file gets a file of its own there (csv: a line per window; sv: also a curve\n"
    "for each emotion, valence and arousal); folders are mirrored, and the table goes to standard output.\n\n"
    "Libraries that outgrow one machine: each of N machines runs the same command with --shard K/N and a\n"
    "library file of its own, and \"moodogram-cli merge\" brings these together. Which files are whose\n"
    "follows from their paths below PATH alone; a shard that was interrupted is simply run again.\n\n"
    "Exit codes: 0 all files analysed; 1 nothing could be done (the reason is on standard error);\n"
    "2 some files could not be used (they have a row with the reason); 130 interrupted.\n\n"
    "Examples:\n"
    "  moodogram-cli analyze ~/Music\n"
    "  moodogram-cli analyze --json --no-store song.mp3 | jq .emotions\n"
    "  moodogram-cli analyze --csv --output moods.csv ~/Music\n"
    "  moodogram-cli analyze song.flac --format audacity -o song.labels.txt\n"
    "  moodogram-cli analyze ~/Music --format jams --output-dir annotations\n"
    "  moodogram-cli analyze ~/Music --shard 2/4 --library part-2.sqlite\n"
    "  sbatch --array=1-16 --wrap 'moodogram-cli analyze /music --shard slurm --library "
    "part-$SLURM_ARRAY_TASK_ID.sqlite'\n";

std::string footer() {
  char text[sizeof kFooter];  // the number is no longer than its place
  std::snprintf(text, sizeof text, kFooter, double{kNotSureBelow});
  return text;
}

struct Options {
  AnalyzeConfig config;
  std::vector<std::string> paths;
  std::string modelFile = "auto";
  std::string libraryFile;
  std::string outputFile;
  std::string outputDir;
  std::string format = "table";
  std::string shard;
  bool noStore = false;
  bool progress = false;
};

/// What is written for each file that is done.
class ResultWriter {
 public:
  virtual ~ResultWriter() = default;
  virtual void write(const AnalyzedFile& file) = 0;
  /// Whether write() prints on the terminal, where the progress line is.
  virtual bool isTerminal() const { return false; }
  /// Files whose results could not be written, and have been named.
  virtual std::int64_t unwritten() const { return 0; }
};

/// A row a file on standard output, or in the file of --output. The file is opened for the first row: a run that fails
/// before it has a result leaves what was there.
class RowWriter final : public ResultWriter {
 public:
  RowWriter(std::string file, AnalysisFormat format) : m_file(std::move(file)), m_format(format) {}

  void write(const AnalyzedFile& file) override {
    if (!std::exchange(m_isBegun, true)) begin();
    put(analysisRow(m_format, file));
  }

  bool isTerminal() const override { return m_file.empty() && cli::isTerminal(stdout); }

 private:
  void begin() {
    if (!m_file.empty()) m_owned.reset(std::fopen(m_file.c_str(), "wb"));
    if (!m_file.empty() && !m_owned) fail();
    put(analysisHeader(m_format));
  }

  /// Flushed at once, so that what has been computed is not lost with the process.
  void put(std::string_view text) {
    std::FILE* stream = m_owned ? m_owned.get() : stdout;
    if (std::fwrite(text.data(), 1, text.size(), stream) != text.size() || std::fflush(stream) != 0) fail();
  }

  [[noreturn]] void fail() const {
    throw IoError("Cannot write to " + (m_file.empty() ? "standard output" : displayPath(m_file)) + ": " +
                  std::generic_category().message(errno) + ".");
  }

  struct Close {
    void operator()(std::FILE* stream) const { std::fclose(stream); }
  };
  std::string m_file;
  AnalysisFormat m_format;
  bool m_isBegun = false;
  std::unique_ptr<std::FILE, Close> m_owned;
};

/// A document about one file, on standard output or in the file of --output.
class DocumentWriter final : public ResultWriter {
 public:
  DocumentWriter(fs::path file, TimelineFormat format) : m_file(std::move(file)), m_format(format) {}

  void write(const AnalyzedFile& file) override {
    if (!file.analysis) {
      std::fprintf(stderr, "moodogram-cli: %s\n", (file.error.isEmpty() ? file.skipped : file.error).english().c_str());
      return;
    }
    const TimelineFile document = timelineFiles(m_format, timelineDocument(file)).front();
    if (!m_file.empty())
      writeFileAtomically(m_file, document.text);
    else if (std::fwrite(document.text.data(), 1, document.text.size(), stdout) != document.text.size() ||
             std::fflush(stdout) != 0)
      throw IoError("Cannot write to standard output.");
  }

  bool isTerminal() const override { return m_file.empty() && cli::isTerminal(stdout); }

 private:
  fs::path m_file;
  TimelineFormat m_format;
};

/// Documents about each file in a folder, and the table of all on standard output.
class FolderWriter final : public ResultWriter {
 public:
  FolderWriter(const fs::path& folder, TimelineFormat format, const std::vector<fs::path>& inputs,
               const std::vector<fs::path>& files)
      : m_format(format), m_table({}, AnalysisFormat::Table) {
    const std::vector<fs::path> names = mirroredNames(inputs, files);
    for (std::size_t i = 0; i < files.size(); ++i) m_targets[files[i]] = folder / names[i];
  }

  void write(const AnalyzedFile& file) override {
    m_table.write(file);
    if (!file.analysis) return;
    try {
      writeTimelineFiles(m_targets.at(file.file), m_format, timelineDocument(file));
    } catch (const IoError& error) {  // the others may do better: a name can be too long with its new ending
      std::fprintf(stderr, "moodogram-cli: %s\n", error.what());
      ++m_unwritten;
    }
  }

  bool isTerminal() const override { return m_table.isTerminal(); }
  std::int64_t unwritten() const override { return m_unwritten; }

 private:
  std::int64_t m_unwritten = 0;
  TimelineFormat m_format;
  RowWriter m_table;
  std::map<fs::path, fs::path> m_targets;
};

std::unique_ptr<ResultWriter> makeWriter(const Options& options, const std::vector<fs::path>& files) {
  const std::optional<TimelineFormat> timeline = parseTimelineFormat(options.format);
  if (!options.outputDir.empty()) {
    if (!timeline) throw ConfigError("--output-dir writes files; choose --format csv, json, audacity, sv or jams.");
    return std::make_unique<FolderWriter>(options.outputDir, *timeline,
                                          std::vector<fs::path>{options.paths.begin(), options.paths.end()}, files);
  }
  if (options.format == "table") return std::make_unique<RowWriter>(options.outputFile, AnalysisFormat::Table);
  if (timeline == TimelineFormat::Csv) return std::make_unique<RowWriter>(options.outputFile, AnalysisFormat::Csv);
  if (timeline == TimelineFormat::Json)
    return std::make_unique<RowWriter>(options.outputFile, AnalysisFormat::JsonLines);
  if (files.size() > 1)
    throw ConfigError("--format " + options.format + " is about one file, and there are " +
                      std::to_string(files.size()) + "; name a folder for the results with --output-dir.");
  return std::make_unique<DocumentWriter>(options.outputFile, *timeline);
}

/// Those of the files that this machine is to analyse.
std::vector<fs::path> chooseShard(const Options& options, std::vector<fs::path> files) {
  if (options.shard.empty()) return files;
  const Shard shard = parseShard(options.shard, [](const char* name) { return std::getenv(name); });
  const std::size_t all = files.size();
  files = filesOfShard({options.paths.begin(), options.paths.end()}, files, shard);
  std::fprintf(stderr, "Shard %d of %d: %zu of %zu files.\n", shard.number, shard.count, files.size(), all);
  return files;
}

int analyze(const Options& options, const std::stop_token& stop) {
  if (!options.shard.empty() && options.libraryFile.empty() && !options.noStore)
    throw ConfigError(
        "--shard: give each shard a library file of its own, e.g. --library part-2.sqlite, and bring them together "
        "with \"moodogram-cli merge\"; or --no-store.");
  AnalyzeJob job(options.config);
  std::vector<Message> problems;
  std::vector<fs::path> files = findAudioFiles({options.paths.begin(), options.paths.end()}, problems, stop);
  for (const Message& problem : problems) std::fprintf(stderr, "moodogram-cli: %s\n", problem.english().c_str());
  if (files.empty()) {
    std::fputs("moodogram-cli: No audio files were found there.\n", stderr);
    return kFailure;
  }
  files = chooseShard(options, std::move(files));

  if (!options.outputFile.empty()) {
    std::vector<fs::path> inputs = files;
    const ChosenModels models = chooseModels(options.modelFile);
    inputs.insert(inputs.end(), {models.file, models.voiceFile, options.libraryFile});
    checkOutput(options.outputFile, inputs);
  }
  const std::unique_ptr<ResultWriter> results = makeWriter(options, files);
  job.prepare();  // a missing model or a broken library would be the error of every file
  ProgressLine progress(options.progress);
  AnalyzeJob::Callbacks callbacks;
  callbacks.progress = [&](const Progress& state) { progress.show(state); };
  callbacks.fileDone = [&](const AnalyzedFile& file) {
    if (results->isTerminal()) progress.clear();
    results->write(file);
    if (!file.analysis || !file.analysis->warning) return;
    progress.clear();
    std::fprintf(stderr, "moodogram-cli: warning: %s\n", file.analysis->warning->c_str());
  };
  callbacks.notice = [&](const Message& notice) {
    progress.clear();
    std::fprintf(stderr, "moodogram-cli: note: %s\n", notice.english().c_str());
  };
  const std::set<fs::path> named(options.paths.begin(), options.paths.end());
  std::vector<AnalyzeJob::Item> items;
  for (const fs::path& file : files) items.push_back({.file = file, .asked = named.contains(file)});
  const AnalyzeJob::Summary summary = job.run(items, stop, callbacks);

  progress.clear();
  if (progress.isOn())
    std::fprintf(stderr, "%lld analysed, %lld from the library, %lld failed%s.\n",
                 static_cast<long long>(summary.analyzed), static_cast<long long>(summary.fromStore),
                 static_cast<long long>(summary.failed),
                 summary.skipped > 0 ? (", " + std::to_string(summary.skipped) + " skipped").c_str() : "");
  else if (summary.failed > 0)
    std::fprintf(stderr, "moodogram-cli: %lld of %zu files could not be analysed.\n",
                 static_cast<long long>(summary.failed), files.size());
  return summary.failed > 0 || results->unwritten() > 0 || !problems.empty() ? kSomeFilesBad : kSuccess;
}

}  // namespace

void addAnalyzeCommand(CLI::App& app, Body& body) {
  CLI::App* command = app.add_subcommand("analyze", "Say which emotion each audio file carries, and when");
  command->footer(footer());
  const auto options = std::make_shared<Options>();
  command->add_option("PATH", options->paths, "Audio files, and folders to search for them")->required();

  CLI::Option* format =
      command->add_option("--format", options->format, "table, csv, json, audacity, sv (Sonic Visualiser) or jams")
          ->type_name("NAME")
          ->check(CLI::IsMember({"table", "csv", "json", "audacity", "sv", "jams"}).description(""))
          ->capture_default_str()
          ->group("Output");
  const auto setFormat = [options](const char* name) { return [options, name] { options->format = name; }; };
  CLI::Option* csv = command->add_flag_callback("--csv", setFormat("csv"), "The same as --format csv")
                         ->group("Output")
                         ->excludes(format);
  command->add_flag_callback("--json", setFormat("json"), "The same as --format json")
      ->group("Output")
      ->excludes(csv)
      ->excludes(format);
  CLI::Option* outputDir =
      command
          ->add_option("--output-dir", options->outputDir,
                       "Write a file of results for each audio file to FOLDER, over any of its name")
          ->type_name("FOLDER")
          ->group("Output");
  command->add_option("-o,--output", options->outputFile, "Write the results to FILE instead of standard output")
      ->type_name("FILE")
      ->group("Output")
      ->excludes(outputDir);
  command->add_flag("--progress", options->progress, "Report progress on standard error even if that is not a terminal")
      ->group("Output");

  CLI::Option* noStore = command
                             ->add_flag("--no-store", options->noStore,
                                        "Neither read nor write the library; nothing but the results is kept")
                             ->group("Library");
  command->add_option("--library", options->libraryFile, "Library file (default: $MOODOGRAM_LIBRARY or your own)")
      ->type_name("FILE")
      ->group("Library")
      ->excludes(noStore);
  command
      ->add_option("--shard", options->shard,
                   "Analyse the K-th of N parts of the files; slurm: by the number of this task in its job array")
      ->type_name("K/N")
      ->group("Library");
  command->add_flag("--force", options->config.force, "Analyse again what is stored, and replace it")->group("Library");

  command->add_option("--model", options->modelFile, kModelHelp)
      ->type_name(kModelType)
      ->capture_default_str()
      ->group("Analysis");
  command
      ->add_option("--hop", options->config.hopSeconds,
                   "Seconds from one window to the next, 0.1 to 60; shorter is finer and slower")
      ->type_name("SECONDS")
      ->capture_default_str()
      ->group("Analysis");
  command
      ->add_option("--longest", options->config.longestMinutes,
                   "Leave out files longer than so many minutes, unless PATH names the file itself; 0: none")
      ->type_name("MINUTES")
      ->capture_default_str()
      ->group("Analysis");
  command
      ->add_option("--patience", options->config.patienceSeconds,
                   "Give up a file that cannot be read on for so many seconds")
      ->type_name("SECONDS")
      ->capture_default_str()
      ->group("Analysis");
  command->add_option("--device", options->config.engine.device, "Where to compute: auto, cpu, cuda or cuda:N")
      ->type_name("DEVICE")
      ->capture_default_str()
      ->group("Analysis");
  command->add_option("--threads", options->config.engine.threads, "CPU threads of the model; 0: one per core")
      ->check(CLI::Range(0, kMostThreads))
      ->type_name("N")
      ->capture_default_str()
      ->group("Analysis");

  command
      ->add_flag("--full-precision", options->config.engine.fullPrecision,
                 "32-bit floating point on a GPU too, instead of 16-bit")
      ->group("Analysis");
  command
      ->add_flag("--allow-model-code", options->config.engine.allowModelCode,
                 "Take a TorchScript module as the model, which RUNS CODE that its maker put into the file")
      ->group("Analysis");

  command->callback([options, &body] {
    options->config.engine.modelFile = options->modelFile;
    options->config.libraryFile = options->libraryFile;
    options->config.useStore = !options->noStore;
    body = [options](const std::stop_token& stop) { return analyze(*options, stop); };
  });
}

}  // namespace moodogram::cli
