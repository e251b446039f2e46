// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdio>
#include <initializer_list>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "app/cli/command.h"
#include "app/cli/output_file.h"
#include "app/cli/progress_line.h"
#include "app/cli/sox_spectrogram.h"
#include "app/cli/spectrogram_output.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/jobs/analyze_job.h"
#include "core/jobs/batch_job.h"
#include "core/jobs/network_view.h"
#include "core/library/scanner.h"

namespace moodogram::cli {
namespace {

namespace fs = std::filesystem;

constexpr const char* kFooter =
    "Time runs from left to right, frequency from bottom to top; the colour is the level in decibels\n"
    "relative to a full-scale sine (0 dB). Of several channels the mean is drawn; see --channel.\n"
    "Any length is possible: memory does not grow with the file.\n\n"
    "The format is that of --format, or of the ending of --output:\n"
    "  png       a picture of the spectrogram alone, or with --axes a figure with axes and colour bar\n"
    "  svg, pdf  a figure with axes and text as vectors\n"
    "  npy, csv  the numbers: a row for every frame of the FFT, a column for every frequency. Beside\n"
    "            FILE.npy lies FILE.npy.json with the times, the frequencies and the parameters.\n"
    "Labels of a figure are 9 points high at its resolution: --size 1600x900 --dpi 300 has the same\n"
    "proportions as --size 135x76mm.\n\n"
    "With --output-dir, PATHs may be folders, which are searched with their sub-folders and mirrored.\n"
    "What is there already, made from the same file with the same options, is skipped: start an\n"
    "interrupted run again and it goes on. Files that cannot be used do not end the run.\n\n"
    "With --network-view, the PNG is the very input of a model for one window of 4 seconds: 8-bit RGB or\n"
    "16-bit grey, from which the model's tensor can be computed bit for bit. Of the music model's, the lower\n"
    "half is the bands, the upper half the notes.\n\n"
    "With --sox the picture is the one that sox FILE -n spectrogram draws: one spectrogram a channel, the\n"
    "same options, size and colours; the lettering is in another font. With --exact every other pixel is the\n"
    "same; without it a few may be one colour of the scale away, which is twice as fast.\n"
    "Without --output it is spectrogram.png; -o - is standard output. The networks of the paper are trained\n"
    "on such pictures.\n\n"
    "Exit codes: 0 done; 1 failed (the reason is on standard error); 2 some files of --output-dir could not be used;\n"
    "130 interrupted.\n\n"
    "Examples:\n"
    "  moodogram-cli spectrogram song.flac -o song.png\n"
    "  moodogram-cli spectrogram song.flac -o figure.pdf --size 160x90mm --emotions --title \"Song\"\n"
    "  moodogram-cli spectrogram song.mp3 -o voice.png --scale mel --min-hz 80 --max-hz 8000 --map viridis\n"
    "  moodogram-cli spectrogram song.flac -o song.npy --fft 1024 --hop 256 --quantity power\n"
    "  moodogram-cli spectrogram ~/Music --output-dir pictures --format png --failures failures.csv\n"
    "  moodogram-cli spectrogram song.flac --network-view --at 42 -o window.png\n"
    "  moodogram-cli spectrogram clip.wav -o clip.png --sox -r -x 224 -y 224\n"
    "  moodogram-cli spectrogram song.flac -o first-minute.png --sox -d 1:00 -w kaiser -z 100 -t \"My song\"\n";

struct Options {
  SpectrogramOutput output;
  std::vector<std::string> paths;
  std::string outputFile;
  std::string outputDir;
  std::string format;
  std::string size;
  std::string map = "magma";
  std::string channel = "mono";
  std::string title;
  bool hasTitle = false;
  std::vector<double> rangeDb{-100, 0};
  WindowFunction window = WindowFunction::Hann;
  double minHz = -1;
  std::size_t hop = 0;
  std::size_t melBands = 0;
  bool emotions = false;
  std::string modelFile = "auto";
  bool networkView = false;
  double atSeconds = 0;
  SoxOptions sox;
  int jobs = 0;
  std::string failuresFile;
};

/// "1600x900" in pixels or "160x90mm" on paper.
void applySize(const std::string& text, SpectrogramOutput& output) {
  double width = 0;
  double height = 0;
  int read = 0;
  const bool isSize = std::sscanf(text.c_str(), "%lfx%lf%n", &width, &height, &read) == 2 && width > 0 && height > 0;
  const std::string unit = isSize ? text.substr(static_cast<std::size_t>(read)) : "?";
  FigureConfig figure;
  if (output.dpi > 0) figure.dpi = output.dpi;
  if (unit == "mm") {
    figure.setSizeMillimetres(width, height);
  } else if (unit.empty() && width == std::floor(width) && height == std::floor(height) && width * height < 1e10) {
    figure.widthPixels = static_cast<int>(width);
    figure.heightPixels = static_cast<int>(height);
  } else {
    throw ConfigError("--size is WIDTHxHEIGHT in pixels or WIDTHxHEIGHTmm, not \"" + text + "\".");
  }
  output.picture.width = figure.widthPixels;
  output.picture.height = figure.heightPixels;
}

std::string formatOf(const Options& options) {
  if (!options.format.empty()) return options.format;
  if (options.outputFile.empty()) return "png";
  std::string ending = fs::path(options.outputFile).extension().string();
  std::ranges::transform(ending, ending.begin(), [](unsigned char c) { return std::tolower(c); });
  for (const char* format : {"svg", "pdf", "npy", "csv"})
    if (ending == std::string(".") + format) return format;
  return "png";
}

SpectrogramOutput outputOf(const Options& options) {
  SpectrogramOutput output = options.output;
  output.format = formatOf(options);
  if (options.hasTitle) output.title = options.title;
  output.axes = output.axes || options.emotions || options.hasTitle;
  SpectrogramConfig& picture = output.picture;
  if (!options.size.empty()) applySize(options.size, output);
  picture.spectrum.window = options.window;
  picture.channel = *parseChannelSelection(options.channel);
  picture.map = *parseColourMap(options.map);
  picture.floorDb = options.rangeDb[0];
  picture.ceilingDb = options.rangeDb[1];
  if (options.minHz >= 0)
    picture.axis.minHz = options.minHz;
  else if (reachesZero(picture.axis.scale))
    picture.axis.minHz = 0;
  if (options.sox.isOn) {
    if (output.format != "png") throw ConfigError("SoX's pictures are PNG files; leave --format away.");
    output.sox = configOf(options.sox);
  }
  output.matrix.fftSize = picture.spectrum.fftSize;
  output.matrix.window = picture.spectrum.window;
  output.matrix.channel = picture.channel;
  output.matrix.hop = options.hop > 0 ? options.hop : std::max<std::size_t>(picture.spectrum.fftSize / 4, 1);
  output.matrix.startSeconds = picture.startSeconds;
  output.matrix.endSeconds = picture.endSeconds;
  if (options.melBands > 0) {
    const auto style = picture.axis.scale == FrequencyScale::MelSlaney ? MelStyle::Slaney : MelStyle::Htk;
    output.matrix.mel = MelBands{options.melBands, std::max(options.minHz, 0.0), picture.axis.maxHz, style};
  }
  return output;
}

/// What the model says about each file: from the library, or analysed now.
class Timelines {
 public:
  void analyze(const Options& options, const std::vector<fs::path>& files, const std::stop_token& stop,
               ProgressLine& progress) {
    AnalyzeConfig config;
    config.engine.modelFile = options.modelFile;
    AnalyzeJob job(config);
    job.prepare();
    std::vector<AnalyzeJob::Item> items;
    for (const fs::path& file : files) items.push_back({file});
    job.run(items, stop,
            {[&](const Progress& state) { progress.show(state); },
             [&](const AnalyzedFile& file) { m_files.insert_or_assign(file.file, file); }});
    m_isUsed = true;
  }

  /// Throws if the file could not be analysed. From any thread.
  std::optional<EmotionTimeline> of(const fs::path& file) const {
    if (!m_isUsed) return std::nullopt;
    const AnalyzedFile& found = m_files.at(file);
    if (!found.analysis) throw IoError(found.error);
    return found.analysis->timeline;
  }

 private:
  bool m_isUsed = false;
  std::map<fs::path, AnalyzedFile> m_files;
};

int writeWindow(const Options& options, const std::stop_token& stop) {
  if (options.paths.size() != 1) throw ConfigError("--network-view is about one file.");
  if (formatOf(options) != "png") throw ConfigError("--network-view writes a PNG: name an output that ends in .png.");
  const fs::path source = options.paths.front();
  AnalysisModels models({.modelFile = options.modelFile});
  for (const Content content : {Content::Music, Content::SoloVoice})
    checkOutput(options.outputFile, {source, models.info(content).file});
  const ModelInfo model = models.info(models.contentOf(source, stop));
  const NetworkView view = networkView(source, model, options.atSeconds, kDefaultHopSeconds, stop);
  writeNetworkView(view, source, model, options.outputFile);
  std::printf("%s: window %.3f to %.3f s, front end %s, model %s\n", options.outputFile.c_str(), view.startSeconds,
              view.endSeconds, model.frontEndId.c_str(), model.name.c_str());
  return kSuccess;
}

int writeOne(const Options& options, const std::stop_token& stop) {
  const SpectrogramOutput output = outputOf(options);
  const fs::path source = options.paths.front();
  std::error_code ignored;
  if (options.paths.size() > 1 || fs::is_directory(source, ignored))
    throw ConfigError("--output is for one file; name a folder for the results of several with --output-dir.");
  checkOutput(options.outputFile, {source});
  ProgressLine progress;
  Timelines timelines;
  if (options.emotions) timelines.analyze(options, {source}, stop, progress);
  const std::optional<std::string> warning = output.write(source, options.outputFile, timelines.of(source), stop,
                                                          [&](const Progress& state) { progress.show(state); });
  progress.clear();
  if (warning) std::fprintf(stderr, "moodogram-cli: warning: %s\n", warning->c_str());
  return kSuccess;
}

int writeMany(const Options& options, const std::stop_token& stop) {
  const SpectrogramOutput output = outputOf(options);
  if (!options.failuresFile.empty()) checkOutput(options.failuresFile, {});
  const std::vector<fs::path> inputs{options.paths.begin(), options.paths.end()};
  std::vector<Message> problems;
  const std::vector<fs::path> files = findAudioFiles(inputs, problems, stop);
  for (const Message& problem : problems) std::fprintf(stderr, "moodogram-cli: %s\n", problem.english().c_str());
  if (files.empty()) {
    std::fputs("moodogram-cli: No audio files were found there.\n", stderr);
    return kFailure;
  }
  ProgressLine progress;
  Timelines timelines;
  BatchConfig batch{options.outputDir, "." + output.format, output.parameters(), options.jobs};
  if (options.emotions) {
    timelines.analyze(options, files, stop, progress);
    AnalysisModels models({.modelFile = options.modelFile});
    batch.parameters += models.info(Content::Music).hash + models.detectorId();
  }
  const BatchSummary summary = runBatch(
      inputs, files, batch,
      [&](const fs::path& source, const fs::path& target, const std::stop_token& token) {
        return output.write(source, target, timelines.of(source), token, {});
      },
      stop, [&](const Progress& state) { progress.show(state); },
      [&](const std::string& warning) {
        progress.clear();
        std::fprintf(stderr, "moodogram-cli: warning: %s\n", warning.c_str());
      });
  progress.clear();
  for (const BatchFailure& failure : summary.failures)
    std::fprintf(stderr, "moodogram-cli: %s\n", failure.reason.c_str());
  std::fprintf(stderr, "%lld made, %lld were there already, %zu failed.\n", static_cast<long long>(summary.made),
               static_cast<long long>(summary.skipped), summary.failures.size());
  if (!options.failuresFile.empty()) writeFileAtomically(options.failuresFile, failureTable(summary.failures));
  return summary.failures.empty() && problems.empty() ? kSuccess : kSomeFilesBad;
}

int run(const Options& options, const std::stop_token& stop) {
  if (options.sox.isOn && options.outputDir.empty()) {
    if (options.paths.size() > 1)
      throw ConfigError("Name a folder for the pictures of several files with --output-dir.");
    if (formatOf(options) != "png") throw ConfigError("SoX's pictures are PNG files; leave --format away.");
    return drawSox(options.sox, options.paths.front(), options.outputFile, stop);
  }
  if (options.outputFile.empty() == options.outputDir.empty())
    throw ConfigError("Say where the result goes: -o FILE for one file, --output-dir FOLDER for many.");
  if (options.networkView && options.outputFile.empty()) throw ConfigError("--network-view needs -o FILE.");
  if (options.networkView) return writeWindow(options, stop);
  return options.outputDir.empty() ? writeOne(options, stop) : writeMany(options, stop);
}

void addPictureOptions(CLI::App& command, Options& options, std::vector<CLI::Option*>& own) {
  SpectrogramConfig& config = options.output.picture;
  const auto add = [&](const char* name, auto& value, const char* help, const char* type) {
    own.push_back(command.add_option(name, value, help)->type_name(type)->group("Picture"));
    return own.back();
  };
  std::vector<std::string> maps;
  for (const ColourMap map : kColourMaps) maps.emplace_back(colourMapName(map));
  std::map<std::string, FrequencyScale> scales;
  for (const FrequencyScale scale : kFrequencyScales) scales.emplace(frequencyScaleName(scale), scale);
  CLI::Option* size = add("--size", options.size, "Size in pixels, or on paper as WIDTHxHEIGHTmm", "WIDTHxHEIGHT");
  add("--width", config.width, "Width in pixels", "N")->capture_default_str()->excludes(size);
  add("--height", config.height, "Height in pixels", "N")->capture_default_str()->excludes(size);
  add("--dpi", options.output.dpi, "Pixels per inch (default: 96)", "N")->check(CLI::Range(20, 2400).description(""));
  add("--scale", config.axis.scale, "Frequency scale: linear, log, mel, mel-slaney, bark, erb or octave", "SCALE")
      ->transform(CLI::CheckedTransformer(scales).description(""))
      ->default_str("log");
  add("--fft", config.spectrum.fftSize, "Samples of an FFT, 16 to 65536; more is finer in frequency, coarser in time",
      "N")
      ->capture_default_str();
  std::map<std::string, WindowFunction> windows;
  for (const WindowFunction window : kWindowFunctions) windows.emplace(windowFunctionName(window), window);
  add("--window", options.window,
      "Window: hann, hamming, blackman, blackman-harris, bartlett, kaiser, dolph, gaussian, flat-top or rectangular",
      "NAME")
      ->transform(CLI::CheckedTransformer(windows).description(""))
      ->default_str("hann");
  std::map<std::string, SpectrumMethod> methods;
  for (const SpectrumMethod method : kSpectrumMethods) methods.emplace(spectrumMethodName(method), method);
  add("--method", config.spectrum.method, "Spectra of a picture: plain, reassigned, peaks or octaves (constant Q)",
      "NAME")
      ->transform(CLI::CheckedTransformer(methods).description(""))
      ->default_str("plain");
  add("--overlap", config.spectrum.overlap, "How much the frames of a picture overlap at least, 0 to 0.95", "SHARE")
      ->check(CLI::Range(0.0, 0.95).description(""))
      ->capture_default_str();
  add("--channel", options.channel, "mono (the mean of all), left, right, mid, side or the number of a channel", "NAME")
      ->check([](const std::string& name) {
        return parseChannelSelection(name) ? std::string() : "there is no channel \"" + name + "\"";
      })
      ->capture_default_str();
  add("--range", options.rangeDb, "Levels in dB that get the first and the last colour", "LOW HIGH")
      ->expected(2)
      ->default_str("-100 0");
  add("--min-hz", options.minHz, "Lowest frequency (default: 40 with --scale log or octave, else 0)", "HZ")
      ->check(CLI::NonNegativeNumber.description(""));
  add("--max-hz", config.axis.maxHz, "Highest frequency, at most half the sample rate", "HZ")->capture_default_str();
  add("--map", options.map, "Colours: magma, viridis, inferno, cividis, sox, grey or grey-inverted", "NAME")
      ->check(CLI::IsMember(maps).description(""))
      ->capture_default_str();
  add("--from", config.startSeconds, "Only from this time on", "SECONDS")
      ->check(CLI::NonNegativeNumber.description(""));
  add("--to", config.endSeconds, "Only up to this time", "SECONDS")->check(CLI::PositiveNumber.description(""));
}

void addFigureOptions(CLI::App& command, Options& options, std::vector<CLI::Option*>& own) {
  const auto add = [&](CLI::Option* option) { own.push_back(option->group("Figure")); };
  SpectrogramOutput& output = options.output;
  add(command.add_flag("--axes", output.axes, "Draw axes and a colour bar around the picture"));
  add(command
          .add_option_function<std::string>(
              "--title",
              [&options](const std::string& title) {
                options.title = title;
                options.hasTitle = true;
              },
              "Title (default: the name of the file); \"\" for none")
          ->type_name("TEXT"));
  add(command.add_flag("--dark", output.figure.dark, "Light text on a dark ground"));
  add(command.add_flag("--notes", output.figure.noteNames, "Note names on the frequency axis"));
  add(command.add_flag("--emotions", options.emotions,
                       "Draw the emotions over time below; analysed now if the library has no result"));
}

void addMatrixOptions(CLI::App& command, Options& options, std::vector<CLI::Option*>& own) {
  const auto add = [&](CLI::Option* option) { own.push_back(option->group("Numbers (npy, csv)")); };
  MatrixConfig& matrix = options.output.matrix;
  std::map<std::string, SpectrumUnit> units;
  for (const SpectrumUnit unit : kSpectrumUnits) units.emplace(spectrumUnitName(unit), unit);
  add(command.add_option("--hop", options.hop, "Samples from one frame to the next (default: a quarter of --fft)")
          ->type_name("N"));
  add(command.add_option("--quantity", matrix.unit, "db, power, magnitude, or density and density-db (per Hz)")
          ->type_name("NAME")
          ->transform(CLI::CheckedTransformer(units).description(""))
          ->default_str("db"));
  add(command
          .add_option("--reference", matrix.reference,
                      "Amplitude that counts as 1 and as 0 dB; 1 is that of a full-scale sine")
          ->type_name("X")
          ->capture_default_str());
  add(command
          .add_option("--bands", options.melBands,
                      "Mel bands from --min-hz to --max-hz in place of the FFT's own bins: HTK's with peak 1, or\n"
                      "Slaney's with area 1 (--scale mel-slaney)")
          ->type_name("N")
          ->check(CLI::Range(1, 4096)));
}

/// What would be asked for and not be done. Throws CLI::ExcludesError.
void refuseWhatDoesNotCount(const CLI::App& command, const Options& options) {
  const auto refuse = [&](std::initializer_list<const char*> names, const char* reason) {
    for (const char* name : names)
      if (command.count(name) > 0)
        throw CLI::ExcludesError(std::string(name) + " " + reason, CLI::ExitCodes::ExcludesError);
  };
  const std::string format = formatOf(options);
  if (format != "npy" && format != "csv")
    return refuse({"--hop", "--quantity", "--reference", "--bands"},
                  "is about numbers: name an output that ends in .npy or .csv, or use --format.");
  if (options.output.picture.spectrum.method != SpectrumMethod::Plain)
    refuse({"--method"}, "is about pictures: the numbers of npy and csv files are always those of the plain spectra.");
  refuse({"--overlap"}, "is about pictures: of npy and csv files, --hop says how far apart the frames are.");
  if (options.melBands == 0)
    refuse({"--scale", "--min-hz", "--max-hz"},
           "needs --bands in npy and csv files, which else have a column for every bin of the FFT.");
  refuse({"--size", "--width", "--height", "--dpi", "--range", "--map", "--axes", "--title", "--dark", "--notes",
          "--emotions"},
         "is about pictures, not about the numbers of npy and csv files.");
}

}  // namespace

void addSpectrogramCommand(CLI::App& app, Body& body) {
  CLI::App* command = app.add_subcommand("spectrogram", "Draw spectrograms of audio files, or write their numbers");
  command->footer(kFooter);
  command->set_help_flag("--help", "Print this help message and exit");  // -h is one of SoX's options
  const auto options = std::make_shared<Options>();
  command->add_option("PATH", options->paths, "Audio file; with --output-dir also several, and folders")->required();
  CLI::Option* output = command->add_option("-o,--output", options->outputFile, "File to write; replaced if it exists")
                            ->type_name("FILE");
  CLI::Option* outputDir = command
                               ->add_option("--output-dir", options->outputDir,
                                            "Write a file for each audio file below FOLDER, over any of its name")
                               ->type_name("FOLDER")
                               ->excludes(output);
  command->add_option("--format", options->format, "png, svg, pdf, npy or csv")
      ->type_name("NAME")
      ->check(CLI::IsMember({"png", "svg", "pdf", "npy", "csv"}).description(""));
  command->add_option("--jobs", options->jobs, "Files at the same time; 0: one per processor")
      ->type_name("N")
      ->check(CLI::Range(0, 1024).description(""))
      ->needs(outputDir)
      ->capture_default_str();
  command->add_option("--failures", options->failuresFile, "Write a table of the files that failed to FILE (csv)")
      ->type_name("FILE")
      ->needs(outputDir);

  std::vector<CLI::Option*> own;
  addPictureOptions(*command, *options, own);
  addFigureOptions(*command, *options, own);
  addMatrixOptions(*command, *options, own);

  CLI::Option* networkView =
      command->add_flag("--network-view", options->networkView, "Write what a model sees of one window, as a PNG")
          ->group("Model");
  command->add_option("--at", options->atSeconds, "The window nearest to this time")
      ->type_name("SECONDS")
      ->check(CLI::NonNegativeNumber.description(""))
      ->capture_default_str()
      ->needs(networkView)
      ->group("Model");
  command->add_option("--model", options->modelFile, "For --emotions and --network-view: " + std::string(kModelHelp))
      ->type_name(kModelType)
      ->capture_default_str()
      ->group("Model");
  networkView->excludes(outputDir);

  CLI::Option* sox = addSoxOptions(*command, options->sox);
  for (CLI::Option* option : own) sox->excludes(option);
  sox->excludes(networkView);

  command->callback([options, own, command, &body] {
    // Said here, and not by CLI11: its help would list them all.
    for (const CLI::Option* option : own)
      if (options->networkView && option->count() > 0) throw CLI::ExcludesError("--network-view", option->get_name());
    if (!options->networkView && !options->sox.isOn) refuseWhatDoesNotCount(*command, *options);
    body = [options](const std::stop_token& stop) { return run(*options, stop); };
  });
}

}  // namespace moodogram::cli
