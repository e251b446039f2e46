// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/train_config.h"

#include <QTest>
#include <nlohmann/json.hpp>
#include <set>

#include "core/base/error.h"
#include "core/train/train_command.h"
#include "core/train/train_config_help.h"

using namespace moodogram;

class TrainConfigTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void roundTrip() {
    TrainConfig config;
    config.sources = {{"ravdess-song", "/songs", {}, {}}, {"cal500", "/tables/cal500.csv", "/audio", "/map.csv"}};
    config.trainGroups = {"01", "02"};
    config.testGroups = {"07"};
    config.epochs = 3;
    config.optimizer = "sgd";
    config.mixupAlpha = 0.2;
    config.classWeights = true;
    config.startFrom = "/weights/resnet152.pth";
    config.cache = "/big/cache";
    config.frontEndParameters = R"({"bands":80})";
    config.sources[1].repeats = 3;
    config.validate();
    const std::string whole = config.toJson(TrainConfig::Places::Written);
    const TrainConfig read = TrainConfig::fromJson(whole);
    QCOMPARE(read.toJson(TrainConfig::Places::Written), whole);
    QCOMPARE(read.sources[1].audio, std::filesystem::path("/audio"));
    QCOMPARE(read.sources[1].repeats, 3);
    QCOMPARE(read.epochs, 3);

    // What goes into a model file names no folder of this machine.
    const std::string shared = config.toJson();
    QVERIFY2(shared.find('/') == std::string::npos, shared.c_str());
    QVERIFY(shared.find("resnet152.pth") != std::string::npos);
    QCOMPARE(TrainConfig::fromJson(shared).sources[1].format, std::string("cal500"));
  }

  void theExternalTestHasNoSayInTheWeights() {
    TrainConfig config;
    QVERIFY(!TrainConfig::fromJson("{}").externalTest);  // as in files of before there was one
    const std::string without = config.toJson();
    config.externalTest = DatasetSource{"cal500", "/tables/cal500.csv", "/my audio", "/four.csv"};
    config.validate();
    const std::string whole = config.toJson(TrainConfig::Places::Written);
    const TrainConfig read = TrainConfig::fromJson(whole);
    QCOMPARE(read.toJson(TrainConfig::Places::Written), whole);
    QVERIFY(read.externalTest.has_value());
    QCOMPARE(read.externalTest->format, std::string("cal500"));
    QCOMPARE(read.externalTest->audio, std::filesystem::path("/my audio"));
    QCOMPARE(read.externalTest->labels, std::filesystem::path("/four.csv"));
    // So that a saved state goes on with another one, and a model file does not name it.
    QCOMPARE(config.toJson(), without);
    config.externalTest->path.clear();
    QVERIFY_EXCEPTION_THROWN(config.validate(), ConfigError);
  }

  void aCommandLineNamesTheExternalTest() {
    ConfigOptions options;
    options.config = MOODOGRAM_SOURCE_DIR "/resources/presets/voice.json";
    QVERIFY(!readConfig(options).externalTest);
    options.externalAudio = "/audio";
    QVERIFY_EXCEPTION_THROWN(readConfig(options), ConfigError);  // of what?
    options.externalTest = "/cal500.csv";
    const TrainConfig config = readConfig(options);
    QCOMPARE(config.externalTest->format, std::string("auto"));
    QCOMPARE(config.externalTest->path, std::filesystem::path("/cal500.csv"));
    QCOMPARE(config.externalTest->audio, std::filesystem::path("/audio"));
  }

  void aCommandLineAsksForNeutral() {
    ConfigOptions options;
    options.config = MOODOGRAM_SOURCE_DIR "/resources/presets/music.json";  // EMOPIA and Emotify have none
    options.neutral = true;
    QVERIFY_EXCEPTION_THROWN(readConfig(options), ConfigError);
    options.config = MOODOGRAM_SOURCE_DIR "/resources/presets/voice.json";
    const TrainConfig config = readConfig(options);
    QVERIFY(config.hasNeutral() && config.classes() == kMoodClassCount);
    QVERIFY(config.name.ends_with(" with neutral"));
    QVERIFY(TrainConfig::fromJson(config.toJson()).hasNeutral());
    options.neutral = false;
    QVERIFY(readConfig(options).classes() == kEmotionCount);
    QVERIFY(readConfig(options).toJson().find("neutral") == std::string::npos);

    TrainConfig taught = config;
    taught.teacherMoods = 0.1;
    QVERIFY_EXCEPTION_THROWN(taught.validate(), ConfigError);
  }

  /// What is said of the shipped voice model over folds is said of its recipe.
  void theFoldsOfTheVoiceModelAreOfItsRecipe() {
    const std::string presets = MOODOGRAM_SOURCE_DIR "/resources/presets/";
    TrainConfig voice = TrainConfig::fromFile(presets + "voice.json");
    TrainConfig folds = TrainConfig::fromFile(presets + "voice-folds.json");
    folds.validate();
    QCOMPARE(folds.folds, 6);
    QVERIFY(folds.trainGroups.empty() && folds.testGroups.empty());
    voice.name = folds.name;
    voice.folds = folds.folds;
    voice.trainGroups.clear();
    voice.testGroups.clear();
    voice.calibrationFolds = folds.calibrationFolds;  // have no say in the weights
    QCOMPARE(folds.toJson(), voice.toJson());
  }

  void aCommandLineNamesTheAudioOfEachDataSet() {
    ConfigOptions options;
    options.config = MOODOGRAM_SOURCE_DIR "/resources/presets/voice.json";
    options.data = {"/cal500.csv"};
    options.audio = {"/audio"};
    const TrainConfig config = readConfig(options);
    QCOMPARE(config.sources.front().path, std::filesystem::path("/cal500.csv"));
    QCOMPARE(config.sources.front().audio, std::filesystem::path("/audio"));
    options.audio = {"/audio", "/more"};
    QVERIFY_EXCEPTION_THROWN(readConfig(options), ConfigError);
  }

  void everyFieldHasHelp() {
    TrainConfig config;
    config.startFrom = config.teacher = "weights.pth";
    const auto root = nlohmann::json::parse(config.toJson(TrainConfig::Places::Written));
    const std::set<std::string> places{"data.sources", "data.unlabelled", "front_end.parameters", "machine.cache",
                                       "machine.cache_gigabytes"};
    std::set<std::string> written;
    for (const auto& [section, fields] : root.items())
      for (const auto& [key, value] : fields.items())
        if (!places.contains(section + "." + key)) written.insert(section + "." + key);
    std::set<std::string> helped;
    for (const ConfigField& field : configFields()) {
      helped.insert(field.name());
      QVERIFY2(!field.title.empty() && field.help.size() > 10, field.name().c_str());
    }
    QCOMPARE(helped, written);
  }

  void aFieldIsReadAndSetByItsName() {
    const TrainConfig config;
    QCOMPARE(configValue(config, configField("recipe.epochs")), std::string("24"));
    QCOMPARE(configValue(config, configField("recipe.start_from")), std::string("\"\""));
    const TrainConfig other = withConfigValue(config, configField("data.groups_test"), R"(["a","b"])");
    QCOMPARE(other.testGroups, (std::vector<std::string>{"a", "b"}));
    for (const ConfigField& field : configFields()) {  // setting what is there already changes nothing
      const TrainConfig same = withConfigValue(config, field, configValue(config, field));
      QVERIFY2(same.toJson() == config.toJson(), field.name().c_str());
    }
    QVERIFY_EXCEPTION_THROWN(withConfigValue(config, configField("recipe.epochs"), "\"many\""), ConfigError);
    QVERIFY_EXCEPTION_THROWN(withConfigValue(config, configField("recipe.epochs"), "{"), ConfigError);
    QVERIFY_EXCEPTION_THROWN(configField("recipe.magic"), ConfigError);
  }

  void teachersAndWhatTheyLookAt() {
    TrainConfig config;
    config.unlabelled = {"/music/one", "/music/two"};
    const auto faultOf = [](const TrainConfig& faulty) {
      try {
        faulty.validate();
      } catch (const ConfigError& error) {
        return QString(error.what());
      }
      return QString("none");
    };
    QVERIFY2(faultOf(config).contains("data.unlabelled needs recipe.teacher"), qPrintable(faultOf(config)));
    config.teacher = "/weights/yamnet.safetensors";
    QVERIFY2(faultOf(config).contains("recipe.teacher can only teach musicnet"), qPrintable(faultOf(config)));
    config.architecture = "musicnet";
    config.mixupAlpha = 0.2;
    QVERIFY2(faultOf(config).contains("recipe.mixup_alpha"), qPrintable(faultOf(config)));
    config.mixupAlpha = 0;
    config.frozenLayers = 9;
    config.startRate = 0;
    QVERIFY2(faultOf(config).contains("recipe.start_rate"), qPrintable(faultOf(config)));
    config.startRate = 0.1;
    QCOMPARE(faultOf(config), QString("none"));
    const std::string whole = config.toJson(TrainConfig::Places::Written);
    const TrainConfig read = TrainConfig::fromJson(whole);
    QCOMPARE(read.toJson(TrainConfig::Places::Written), whole);
    QCOMPARE(read.unlabelled, config.unlabelled);
    QCOMPARE(read.teacher, config.teacher);
    const std::string shared = config.toJson();
    QVERIFY2(shared.find('/') == std::string::npos, shared.c_str());
  }

  void numbersOfTheRightKindAreTaken() {
    const auto config = TrainConfig::fromJson(
        R"({"recipe":{"epochs":7,"seed":18446744073709551615,"weight_decay":1,"class_weights":true}})");
    config.validate();
    QCOMPARE(config.epochs, 7);
    QCOMPARE(config.seed, ~std::uint64_t{0});
    QCOMPARE(config.weightDecay, 1.0);
    QVERIFY(config.classWeights);
  }

  void namesThatAreNotUtf8GoThereAndBack() {
    TrainConfig config;
    config.sources.front().path = "/songs/\xff\xfe and \\xff";
    config.testGroups = {"Bj\xf6rk", "Bj\xc3\xb6rk", "back\\slash"};
    const std::string written = config.toJson(TrainConfig::Places::Written);
    QVERIFY2(written.find("Bj\\\\xf6rk") != std::string::npos, written.c_str());
    QVERIFY(written.find("Bj\xc3\xb6rk") != std::string::npos);
    const TrainConfig read = TrainConfig::fromJson(written);
    QCOMPARE(read.sources.front().path, config.sources.front().path);
    QCOMPARE(read.testGroups, config.testGroups);
  }

  void aFolderIsTheShortForm() {
    const auto config = TrainConfig::fromJson(R"({"data":{"folder":"/songs"}})");
    QCOMPARE(config.sources.size(), std::size_t(1));
    QCOMPARE(config.sources[0].format, std::string("auto"));
    QCOMPARE(config.sources[0].path, std::filesystem::path("/songs"));
  }

  void shippedPresetsAreValid_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"voice", "modern", "paper"}) QTest::newRow(name) << QString(name);
  }
  void shippedPresetsAreValid() {
    QFETCH(QString, name);
    const auto config =
        TrainConfig::fromFile(MOODOGRAM_SOURCE_DIR "/resources/presets/" + name.toStdString() + ".json");
    config.validate();
    QCOMPARE(config.testGroups, (std::vector<std::string>{"21", "22", "23", "24"}));
    QCOMPARE(config.trainGroups.size(), std::size_t(19));
    QCOMPARE(config.hue, 0.0);
  }

  void faultyConfigurationsNameTheField_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("not json") << QByteArray("{") << QByteArray("JSON");
    QTest::newRow("unknown") << QByteArray(R"({"recipe":{"epoch":3}})") << QByteArray("recipe.epoch");
    QTest::newRow("type") << QByteArray(R"({"recipe":{"epochs":"many"}})") << QByteArray("recipe.epochs");
    QTest::newRow("range") << QByteArray(R"({"recipe":{"epochs":0}})") << QByteArray("recipe.epochs");
    QTest::newRow("leak") << QByteArray(R"({"data":{"groups_train":["1","6"],"groups_test":["6"]}})")
                          << QByteArray("group 6");
    QTest::newRow("optimizer") << QByteArray(R"({"recipe":{"optimizer":"adam"}})") << QByteArray("\"adamw\", \"sgd\"");
    QTest::newRow("hue") << QByteArray(R"({"augmentation":{"hue":0.7}})") << QByteArray("augmentation.hue");
    QTest::newRow("sources") << QByteArray(R"({"data":{"sources":[]}})") << QByteArray("data.sources");
    QTest::newRow("external") << QByteArray(R"({"data":{"external_test":["x"]}})")
                              << QByteArray("data.external_test must be an object");
    QTest::newRow("external entry") << QByteArray(R"({"data":{"external_test":{"path":"x","repeats":2}}})")
                                    << QByteArray("data.external_test: repeats");
    QTest::newRow("external place") << QByteArray(R"({"data":{"external_test":{"format":"cal500"}}})")
                                    << QByteArray("data.external_test");
    QTest::newRow("source") << QByteArray(R"({"data":{"sources":[{"folder":"x"}]}})") << QByteArray("'folder'");
    for (const char* value : {"true", "1.9", "4294967297", "1e3", "\"3\"", "-3000000000"})
      QTest::newRow(value) << QByteArray(R"({"recipe":{"epochs":)").append(value).append("}}")
                           << QByteArray("recipe.epochs");
    QTest::newRow("seed") << QByteArray(R"({"recipe":{"seed":-1}})") << QByteArray("recipe.seed");
    QTest::newRow("half seed") << QByteArray(R"({"recipe":{"seed":1.5}})") << QByteArray("recipe.seed");
    QTest::newRow("folds") << QByteArray(R"({"data":{"folds":99999999999}})") << QByteArray("data.folds");
    QTest::newRow("many folds") << QByteArray(R"({"data":{"folds":100000}})") << QByteArray("data.folds");
    QTest::newRow("patience") << QByteArray(R"({"recipe":{"patience":true}})") << QByteArray("recipe.patience");
    QTest::newRow("flag") << QByteArray(R"({"recipe":{"class_weights":1}})") << QByteArray("recipe.class_weights");
    QTest::newRow("rate") << QByteArray(R"({"recipe":{"learning_rate":true}})") << QByteArray("recipe.learning_rate");
    QTest::newRow("groups") << QByteArray(R"({"data":{"groups_test":[7]}})") << QByteArray("data.groups_test");
    QTest::newRow("threads") << QByteArray(R"({"machine":{"threads":-3}})") << QByteArray("machine.threads");
    QTest::newRow("cache") << QByteArray(R"({"machine":{"cache_gigabytes":1e300}})")
                           << QByteArray("machine.cache_gigabytes");
    QTest::newRow("clip") << QByteArray(R"({"recipe":{"gradient_clip_norm":1e300}})")
                          << QByteArray("recipe.gradient_clip_norm");
    QTest::newRow("decay") << QByteArray(R"({"recipe":{"weight_decay":1e300}})") << QByteArray("recipe.weight_decay");
    QTest::newRow("gain") << QByteArray(R"({"augmentation":{"gain_db":1e300}})") << QByteArray("augmentation.gain_db");
    QTest::newRow("device") << QByteArray(R"({"machine":{"device":"gpu"}})") << QByteArray("machine.device");
    QTest::newRow("two places") << QByteArray(R"({"data":{"sources":[{},{}],"folder":"x"}})")
                                << QByteArray("data.folder");
  }
  void faultyConfigurationsNameTheField() {
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, named);
    try {
      TrainConfig::fromJson(json.toStdString()).validate();
      QFAIL("accepted");
    } catch (const ConfigError& error) {
      QVERIFY2(QByteArray(error.what()).contains(named), error.what());
    }
  }
};

QTEST_GUILESS_MAIN(TrainConfigTest)
#include "train_config_test.moc"
