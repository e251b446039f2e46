// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include <QTest>

#include "core/base/error.h"
#include "core/infer/emotion_engine.h"
#include "core/infer/model_metadata.h"
#include "core/nn/architecture.h"
#include "core/nn/chroma_branch.h"
#include "core/nn/pretrained.h"
#include "core/nn/student.h"
#include "tests/support/files.h"
#include "tests/support/yamnet_weights.h"

using namespace moodogram;
using namespace moodogram::test;

namespace {

using Tensors = std::map<std::string, StoredTensor>;

std::shared_ptr<Network> make(const char* architecture, int classes, int channels = 3, bool auxiliaryHeads = true) {
  NetworkConfig config;
  config.architecture = architecture;
  config.inputShape = {channels, 64, 64};
  config.classes = classes;
  config.auxiliaryHeads = auxiliaryHeads;
  auto network = makeNetwork(config);
  network->eval();
  return network;
}

torch::Tensor logitsOf(Network& network, const torch::Tensor& input) {
  const torch::NoGradGuard noGradient;
  return network.forward(input);
}

std::int64_t parameterCount(const Network& network) {
  std::int64_t count = 0;
  for (const torch::Tensor& parameter : network.parameters()) count += parameter.numel();
  return count;
}

/// Logits as they are before the network looks at how far a window lies from what it learned.
torch::Tensor undivided(Network& network, const torch::Tensor& input) {
  torch::Tensor familiar = network.named_buffers()["familiar_distance"];
  const torch::Tensor kept = familiar.clone();
  familiar.zero_();
  torch::Tensor logits = network.forward(input);
  familiar.copy_(kept);
  return logits;
}

template <typename Action>
std::string faultOf(Action&& action) {
  try {
    action();
  } catch (const ModelError& error) {
    return error.what();
  }
  return "accepted";
}

}  // namespace

class NetworksTest : public QObject {
  Q_OBJECT

  TemporaryFolder m_folder;

 private Q_SLOTS:
  void init() { torch::manual_seed(1); }

  void sizesAreThosePublished() {
    // https://pytorch.org/vision/stable/models.html; GoogLeNet's without its auxiliary heads.
    QCOMPARE(parameterCount(*make("resnet152", 1000)), std::int64_t(60'192'808));
    QCOMPARE(parameterCount(*make("vgg11", 1000)), std::int64_t(132'863'336));
    QCOMPARE(parameterCount(*make("googlenet", 1000, 3, false)), std::int64_t(6'624'904));
  }

  void preparedNetworksComputeTheSame_data() {
    QTest::addColumn<QString>("architecture");
    QTest::addColumn<int>("channels");
    QTest::addColumn<int>("features");
    QTest::newRow("moodnet") << "moodnet" << 1 << 2 * 96 + 2 * 64;
    QTest::newRow("musicnet") << "musicnet" << 2 << 128;
    QTest::newRow("resnet152") << "resnet152" << 3 << 2048;
    QTest::newRow("vgg11") << "vgg11" << 3 << 4096;
    QTest::newRow("googlenet") << "googlenet" << 3 << 1024;
  }
  void preparedNetworksComputeTheSame() {
    QFETCH(QString, architecture);
    QFETCH(int, channels);
    QFETCH(int, features);
    const auto network = make(architecture.toUtf8().constData(), 5, channels);
    {
      // Fresh batch norm does nothing, and GoogLeNet's small first weights leave little of the picture in the logits.
      const torch::NoGradGuard noGradient;
      for (const auto& item : network->named_parameters()) {
        if (item.value().dim() > 1) torch::nn::init::kaiming_normal_(item.value(), 0, torch::kFanIn, torch::kReLU);
        if (item.value().dim() == 1) item.value().uniform_(0.8, 1.2);
      }
      for (const auto& item : network->named_buffers()) {
        if (item.key().ends_with("running_var")) item.value().uniform_(0.5, 1.5);
        if (item.key().ends_with("running_mean")) item.value().normal_(0, 0.1);
      }
    }
    const std::vector<torch::Tensor> inputs{torch::rand({1, channels, 64, 64}), torch::rand({3, channels, 64, 90}),
                                            torch::rand({1, channels, 64, 64})};
    std::vector<torch::Tensor> expected;
    for (const torch::Tensor& input : inputs) expected.push_back(logitsOf(*network, input));
    QVERIFY(!torch::allclose(expected[0], expected[2], 1e-3));
    const auto largest = [](const torch::Tensor& tensor) { return tensor.abs().max().item<double>(); };
    network->prepareForInference({});
    for (std::size_t i = 0; i < inputs.size(); ++i) {
      const torch::Tensor logits = logitsOf(*network, inputs[i]);
      QVERIFY(logits.sizes() == expected[i].sizes());
      const double error = largest(logits - expected[i]) / largest(expected[i]);
      qInfo("%s, input %zu: largest relative difference %.1e", qPrintable(architecture), i, error);
      QVERIFY(error < 1e-4);
      const torch::NoGradGuard noGradient;
      const Judgement judgement = network->judge(inputs[i]);
      QVERIFY(torch::equal(judgement.logits, logits));
      QCOMPARE(judgement.features.sizes().vec(), (std::vector<std::int64_t>{logits.size(0), features}));
    }
    // The weights must not be in memory twice.
    QVERIFY(architecture == "vgg11" || parameterCount(*network) < 1'000'000);
  }

  void musicNetIsCompactAndLearnsFromATeacher() {
    const auto network = make("musicnet", 5, 2);
    const std::int64_t all = parameterCount(*network);
    auto& student = dynamic_cast<Student&>(*network);
    const torch::Tensor input = torch::rand({3, 2, 64, 64});
    {
      const torch::NoGradGuard noGradient;
      const Student::Answer answer = student.answer(input);
      QVERIFY(torch::allclose(answer.logits, network->forward(input)));
      QCOMPARE(answer.guess.middle.sizes().vec(), (std::vector<std::int64_t>{3, TeacherView::kMiddle}));
      QCOMPARE(answer.guess.last.sizes().vec(), (std::vector<std::int64_t>{3, TeacherView::kLast}));
      QCOMPARE(answer.guess.moods.sizes().vec(), (std::vector<std::int64_t>{3, TeacherView::kMoods}));
    }
    network->dropAuxiliaryHeads();
    QVERIFY(parameterCount(*network) < all);
    QVERIFY(parameterCount(*network) <= 1'000'000);
    const auto bare = make("musicnet", 5, 2, false);
    loadWeights(*bare, storeWeights(*network));
    QVERIFY(torch::equal(logitsOf(*bare, input), logitsOf(*network, input)));

    bare->freezeLayers(3);
    std::int64_t frozen = 0;
    for (const auto& item : bare->named_parameters())
      if (!item.value().requires_grad()) ++frozen;
    QCOMPARE(frozen, std::int64_t(6));
    QVERIFY_EXCEPTION_THROWN(bare->freezeLayers(18), ConfigError);
    QVERIFY_EXCEPTION_THROWN(make("moodnet", 5, 1)->freezeLayers(1), ConfigError);
  }

  void moodsOfTheTeacherAreAdopted() {
    const auto network = make("musicnet", 5, 2);
    auto* student = dynamic_cast<Student*>(network.get());
    const torch::Tensor windows = torch::rand({48, 2, 64, 64}) * (4 * torch::randn({48, 2, 64, 1}));
    const torch::Tensor moods = torch::sigmoid(3 * torch::randn({48, TeacherView::kMoods}) - 4);
    const TemporaryFolder folder;  // layers at random let nothing through
    writeYamnetWeights(folder / "yamnet.safetensors");
    startFrom(*network, "musicnet", readWeights(folder / "yamnet.safetensors"));
    network->train();  // so that what it sees of these windows is standardised
    for (int i = 0; i < 60; ++i) logitsOf(*network, windows);
    network->eval();
    const torch::Tensor before = logitsOf(*network, windows);
    const auto added = [&](double share) {
      student->adoptMoods(windows, moods, share);
      return logitsOf(*network, windows) - before;
    };
    const torch::Tensor whole = added(1);
    QVERIFY((whole - 2 * added(0.5)).abs().max().item<double>() < 1e-4);
    QVERIFY(whole.mean(0).abs().max().item<double>() < 1e-4);  // no emotion is preferred
    // Of tender, happy, sad, angry and scary music; none of exciting music.
    const torch::Tensor said = torch::logit(moods);
    const torch::Tensor standard = (said - said.mean(0)) / said.std(0);
    const torch::Tensor together = torch::mm(whole.t(), standard);
    const std::vector<std::int64_t> expected{2, 0, 1, 4, 5};
    for (std::int64_t k = 0; k < 5; ++k)
      QCOMPARE(together[k].argmax().item<std::int64_t>(), expected[static_cast<std::size_t>(k)]);

    // Files of before have none, and mean what they meant.
    Tensors weights = storeWeights(*network);
    QVERIFY((added(0)).abs().max().item<double>() < 1e-6);
    std::erase_if(weights, [](const auto& entry) { return entry.first.starts_with("shortcut_"); });
    const auto old = make("musicnet", 5, 2);
    loadWeights(*old, weights);
    QVERIFY(torch::equal(logitsOf(*old, windows), before));
    // A new lesson begins without.
    added(1);
    student->startGuessing({torch::zeros({TeacherView::kMiddle}), torch::zeros({TeacherView::kLast}), moods.mean(0)});
    QVERIFY(torch::equal(logitsOf(*network, windows), before));
  }

  void harmonyIsHeardInAnyKey() {
    const torch::NoGradGuard noGradient;
    ChromaBranch branch;
    branch->eval();
    torch::Tensor notes = torch::zeros({2, 64, 398});
    const auto play = [&](std::int64_t row, std::initializer_list<int> chord) {
      for (const int note : chord) notes[row][note] = 3;
    };
    play(0, {24, 28, 31});
    play(1, {24, 27, 31});
    const torch::Tensor heard = branch->forward(notes);
    QCOMPARE(heard.sizes().vec(), (std::vector<std::int64_t>{2, ChromaBranchImpl::kWidth}));
    QVERIFY((heard[0] - heard[1]).abs().max().item<float>() > 0.01F);  // major is not minor
    for (const int up : {1, 5, 12, 23}) QVERIFY(torch::allclose(branch->forward(notes.roll(up, 1)), heard, 1e-4, 1e-5));
    QVERIFY(torch::isfinite(branch->forward(torch::zeros({1, 64, 16}))).all().item<bool>());
  }

  void someNetworksTellHowFarAWindowIsFromWhatTheyLearned() {
    const torch::NoGradGuard noGradient;
    struct Aware {
      const char* name;
      int channels;
      int caution;  // the power of the distance that logits are divided by
    };
    for (const auto& [name, channels, caution] : {Aware{"moodnet", 1, 1}, Aware{"musicnet", 2, 4}}) {
      const auto network = make(name, 5, channels);
      for (const auto& item : network->named_parameters())  // so that deep layers still see something
        if (item.value().dim() > 1) torch::nn::init::kaiming_normal_(item.value(), 0, torch::kFanIn, torch::kReLU);
      const torch::Tensor familiar = torch::rand({40, channels, 64, 64});
      network->train();
      for (int i = 0; i < 60; ++i) network->forwardTraining(familiar, familiar);
      network->eval();
      QVERIFY(!network->judge(familiar).distance.defined());
      network->learnDomain(familiar);
      const Judgement known = network->judge(familiar);
      QCOMPARE(known.distance.sizes().vec(), std::vector<std::int64_t>{40});
      QCOMPARE((known.distance <= 1).sum().item<int>(), 38);  // 95 %
      QVERIFY(torch::equal(known.logits, network->forward(familiar)));
      const torch::Tensor strange = 8 * torch::rand({4, channels, 64, 64});
      const Judgement far = network->judge(strange);
      QVERIFY(far.distance.min().item<float>() > 1);
      // It says the same there, and is so much less sure of it.
      const torch::Tensor divisor = far.distance.pow(caution).unsqueeze(1);
      QVERIFY(torch::allclose(far.logits * divisor, undivided(*network, strange), 1e-3, 1e-4));
    }
    const auto unaware = make("vgg11", 5, 1);
    unaware->eval();
    QVERIFY(!unaware->judge(torch::rand({1, 1, 64, 64})).distance.defined());
  }

  void checkpointsKeepEverything() {
    const auto network = make("googlenet", 5);
    for (const auto& buffer : network->named_buffers())
      if (buffer.key().ends_with("running_var")) buffer.value().uniform_(0.5, 1.5);
    writeSafetensors({{}, storeWeights(*network)}, m_folder / "network.safetensors");
    const auto other = make("googlenet", 5);
    const torch::Tensor input = torch::rand({2, 3, 64, 64});
    QVERIFY(!torch::equal(logitsOf(*other, input), logitsOf(*network, input)));
    loadWeights(*other, readSafetensors(m_folder / "network.safetensors").tensors);
    QVERIFY(torch::equal(logitsOf(*other, input), logitsOf(*network, input)));
  }

  void weightsThatDoNotFitChangeNothing_data() {
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("missing") << "missing" << QByteArray("'inception4c.branch2.1.bn.bias' is missing");
    QTest::newRow("extra") << "extra" << QByteArray("'surplus' is not part of the network");
    QTest::newRow("shape") << "shape"
                           << QByteArray(
                                  "'fc.weight' has another shape, [1024, 5], than the network's "
                                  "[5, 1024]");
    QTest::newRow("one head") << "one head" << QByteArray("'aux2.fc1.weight' is missing");
    QTest::newRow("other network") << "other network" << QByteArray("they belong to the network vgg11");
  }
  void weightsThatDoNotFitChangeNothing() {
    QFETCH(QString, fault);
    QFETCH(QByteArray, named);
    const auto network = make("googlenet", 5);
    Tensors tensors = storeWeights(*make("googlenet", 5));
    StoredTensor& classifier = tensors.at("fc.weight");
    if (fault == "missing") tensors.erase("inception4c.branch2.1.bn.bias");
    if (fault == "extra") tensors["surplus"] = classifier;
    if (fault == "shape") std::swap(classifier.shape[0], classifier.shape[1]);
    if (fault == "one head") std::erase_if(tensors, [](const auto& entry) { return entry.first.starts_with("aux2."); });
    if (fault == "other network") tensors = {{"features.13.weight", classifier}, {"features.0.weight", classifier}};
    const torch::Tensor input = torch::rand({1, 3, 64, 64});
    const torch::Tensor before = logitsOf(*network, input);
    const std::string message = faultOf([&] { loadWeights(*network, tensors); });
    QVERIFY2(QByteArray::fromStdString(message).contains(named), message.c_str());
    QVERIFY(torch::equal(logitsOf(*network, input), before));
  }

  void countersMayBeMissing() {
    const auto network = make("googlenet", 5);
    Tensors tensors = storeWeights(*make("googlenet", 5));
    const auto removed =
        std::erase_if(tensors, [](const auto& entry) { return entry.first.ends_with("num_batches_tracked"); });
    QVERIFY(removed > 50);
    loadWeights(*network, tensors);
    QVERIFY(storeWeights(*network).at("fc.weight").bytes == tensors.at("fc.weight").bytes);
  }

  void otherClassesStartAtRandom() {
    const auto imageNet = make("googlenet", 20);
    const auto network = make("googlenet", 5);
    const Tensors before = storeWeights(*network);
    const Tensors file = storeWeights(*imageNet);
    const AdaptationReport report = startFrom(*network, "googlenet", file);
    QCOMPARE(report.startRandom, (std::vector<std::string>{"fc", "aux1.fc2", "aux2.fc2"}));
    QCOMPARE(report.taken.size(), file.size() - 6);
    QCOMPARE(report.fileClasses, 20);
    QCOMPARE(report.networkClasses, 5);
    QVERIFY(!report.firstLayerAdapted() && report.ignored.empty());
    QVERIFY2(report.message().find("20 classes apart, the network 5. These layers start at random: fc, aux1.fc2, "
                                   "aux2.fc2.") != std::string::npos,
             report.message().c_str());
    const Tensors after = storeWeights(*network);
    for (const auto& [name, tensor] : after) {
      const bool classifier = name.starts_with("fc.") || name.find(".fc2.") != std::string::npos;
      QVERIFY2(tensor.bytes == (classifier ? before : file).at(name).bytes, name.c_str());
    }
  }

  /// What was adopted of a teacher is said in the file's classes.
  void anotherNumberOfClassesKeepsNoMoods() {
    const auto five = make("musicnet", 5, 2);
    const auto six = make("musicnet", 6, 2);
    const AdaptationReport report = startFrom(*six, "musicnet", storeWeights(*five));
    QCOMPARE(report.fileClasses, 5);
    QCOMPARE(report.networkClasses, 6);
    QCOMPARE(storeWeights(*six).at("shortcut_bias").shape, (std::vector<std::int64_t>{6}));
  }

  void greyPicturesGiveTheSameResponse() {
    const auto colour = make("googlenet", 5);
    const torch::Tensor grey = torch::rand({2, 1, 64, 64});
    const torch::Tensor expected = logitsOf(*colour, grey.repeat({1, 3, 1, 1}));
    const auto one = make("googlenet", 5, 1);
    const AdaptationReport report = startFrom(*one, "googlenet", storeWeights(*colour));
    QVERIFY(report.firstLayerAdapted() && report.startRandom.empty());
    QVERIFY(report.message().find("3 channels, the network's 1") != std::string::npos);
    QVERIFY(torch::allclose(logitsOf(*one, grey), expected, 1e-4, 1e-6));

    const auto three = make("googlenet", 5, 3);
    startFrom(*three, "googlenet", storeWeights(*one));
    QVERIFY(torch::allclose(logitsOf(*three, grey.repeat({1, 3, 1, 1})), expected, 1e-4, 1e-6));
  }

  void auxiliaryHeadsMayBeOnOneSideOnly() {
    const auto with = make("googlenet", 5);
    const auto without = make("googlenet", 5, 3, false);
    const AdaptationReport ignored = startFrom(*without, "googlenet", storeWeights(*with));
    QVERIFY(ignored.ignored.size() > 10 && ignored.startRandom.empty());
    const auto network = make("googlenet", 5);
    const AdaptationReport random = startFrom(*network, "googlenet", storeWeights(*without));
    QCOMPARE(random.startRandom, (std::vector<std::string>{"aux1", "aux2"}));
    QCOMPARE(network->forwardTraining(torch::rand({1, 3, 64, 64}), torch::rand({1, 3, 64, 64})).size(), std::size_t(3));
    const torch::Tensor input = torch::rand({1, 3, 64, 64});
    QVERIFY(torch::equal(logitsOf(*network, input), logitsOf(*with, input)));
  }

  void wrongStartsAreExplained() {
    const auto network = make("googlenet", 5);
    Tensors tensors = storeWeights(*network);
    tensors.at("conv2.conv.weight").shape = {64, 64};
    QVERIFY(faultOf([&] { startFrom(*network, "googlenet", tensors); }).find("'conv2.conv.weight' has another shape") !=
            std::string::npos);
    QVERIFY(faultOf([&] { startFrom(*network, "vgg11", tensors); }).find("not weights of vgg11, but of googlenet") !=
            std::string::npos);
    QVERIFY(faultOf([&] { startFrom(*network, "googlenet", {}); }).find("they lack") != std::string::npos);
    QVERIFY(faultOf([] { make("resnet9000", 5); }).find("Known: moodnet, musicnet, resnet152, vgg11, googlenet") !=
            std::string::npos);
    NetworkConfig small;
    small.architecture = "vgg11";
    small.inputShape = {3, 31, 224};
    QVERIFY(faultOf([&] { makeNetwork(small); }).find("at least 32 by 32, not 31 by 224") != std::string::npos);
  }

  void modelFilesOfTheNetworksCanAnalyse() {
    const auto network = make("resnet152", static_cast<int>(kEmotionCount));
    const auto frontEnd = makeFrontEnd("sox-linear", R"({"width": 64, "height": 64})");
    ModelInfo info;
    info.name = "Random";
    info.architecture = "resnet152";
    info.frontEndId = frontEnd->id();
    info.frontEndParameters = frontEnd->parameters();
    info.frontEndHash = frontEnd->hash();
    info.licence = "none";
    EngineOptions options;
    options.modelFile = m_folder / "model.safetensors";
    writeSafetensors({modelMetadata(info), storeWeights(*network)}, options.modelFile);

    const torch::Tensor input = torch::rand({2, 3, 64, 64});
    const torch::Tensor expected = torch::softmax(logitsOf(*network, input), 1).contiguous();
    const auto engine = createEngine(options);
    QCOMPARE(engine->model().architecture, std::string("resnet152"));
    std::vector<EmotionScores> scores(2);
    engine->score({input.data_ptr<float>(), static_cast<std::size_t>(input.numel())}, scores);
    for (std::size_t window = 0; window < scores.size(); ++window)
      for (std::size_t i = 0; i < kEmotionCount; ++i)
        QVERIFY(std::abs(scores[window].values[i] - expected.data_ptr<float>()[window * kEmotionCount + i]) < 1e-5F);
  }
};

QTEST_GUILESS_MAIN(NetworksTest)
#include "networks_test.moc"
