// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/process_place.h"

#include <QTest>
#include <map>

using namespace moodogram;

namespace {

using Variables = std::map<std::string, std::string>;

ProcessPlace placeIn(const Variables& variables) {
  return processPlace([&](const char* name) -> const char* {
    const auto found = variables.find(name);
    return found == variables.end() ? nullptr : found->second.c_str();
  });
}

std::string refusalOf(const Variables& variables) {
  try {
    placeIn(variables);
  } catch (const ConfigError& error) {
    return error.what();
  }
  return {};
}

}  // namespace

class ProcessPlaceTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void withoutVariablesThereIsOneProcess() {
    for (const Variables& variables :
         {Variables{}, Variables{{"WORLD_SIZE", "1"}}, Variables{{"WORLD_SIZE", "1"}, {"RANK", "0"}},
          Variables{{"SLURM_PROCID", "0"}, {"SLURM_NTASKS", "1"}},
          // A batch script that reserves four tasks but starts none with srun.
          Variables{{"SLURM_JOB_ID", "5"}, {"SLURM_PROCID", "0"}, {"SLURM_NTASKS", "4"}, {"SLURM_LOCALID", "0"}},
          // torchrun's variables are before those of others.
          Variables{{"WORLD_SIZE", "1"}, {"OMPI_COMM_WORLD_RANK", "1"}, {"OMPI_COMM_WORLD_SIZE", "2"}}}) {
      const ProcessPlace place = placeIn(variables);
      QVERIFY(!place.isShared() && place.isFirst());
    }
  }

  void torchrun() {
    const ProcessPlace place = placeIn({{"RANK", "5"},
                                        {"WORLD_SIZE", "8"},
                                        {"LOCAL_RANK", "1"},
                                        {"MASTER_ADDR", "node1"},
                                        {"MASTER_PORT", "1234"},
                                        {"TORCHELASTIC_USE_AGENT_STORE", "True"},
                                        {"TORCHELASTIC_RESTART_COUNT", "2"},
                                        {"MOODOGRAM_PROCESS_TIMEOUT", "90"}});
    QCOMPARE(place.rank, 5);
    QCOMPARE(place.size, 8);
    QCOMPARE(place.localRank, 1);
    QCOMPARE(place.address, std::string("node1"));
    QCOMPARE(place.port, 1234);
    QVERIFY(place.hasLauncher && place.isShared() && !place.isFirst());
    QCOMPARE(place.attempt, std::string("2"));
    QCOMPARE(place.silence.count(), 90);
  }

  void mpirunAndSrunOnOneMachineNeedNoAddress() {
    const ProcessPlace mpi = placeIn({{"OMPI_COMM_WORLD_RANK", "1"},
                                      {"OMPI_COMM_WORLD_SIZE", "2"},
                                      {"OMPI_COMM_WORLD_LOCAL_RANK", "1"},
                                      {"OMPI_COMM_WORLD_LOCAL_SIZE", "2"}});
    QCOMPARE(mpi.address, std::string("127.0.0.1"));
    QCOMPARE(mpi.rank, 1);
    QCOMPARE(mpi.port, 29500);
    const Variables slurm{{"SLURM_JOB_ID", "5"},  {"SLURM_PROCID", "2"},         {"SLURM_NTASKS", "9"},
                          {"SLURM_LOCALID", "0"}, {"SLURM_STEP_NUM_TASKS", "3"}, {"SLURM_NNODES", "2"}};
    QVERIFY(refusalOf(slurm).find("MASTER_ADDR") != std::string::npos);
    Variables addressed = slurm;
    addressed["MASTER_ADDR"] = "node7";
    const ProcessPlace place = placeIn(addressed);
    QCOMPARE(place.size, 3);
    QCOMPARE(place.rank, 2);
    QVERIFY(!place.hasLauncher);
  }

  void nonsenseIsRefusedByName() {
    const Variables good{{"RANK", "1"}, {"WORLD_SIZE", "2"}, {"MASTER_ADDR", "a"}};
    QCOMPARE(refusalOf(good), std::string());
    for (const auto& [name, value] : Variables{{"RANK", "2"},
                                               {"WORLD_SIZE", "0"},
                                               {"LOCAL_RANK", "-1"},
                                               {"MASTER_PORT", "70000"},
                                               {"MASTER_PORT", "x"},
                                               {"MOODOGRAM_PROCESS_TIMEOUT", "5s"}}) {
      Variables wrong = good;
      wrong[name] = value;
      QVERIFY2(refusalOf(wrong).find(name) != std::string::npos, name.c_str());
    }
    QVERIFY(refusalOf({{"WORLD_SIZE", "2"}}).find("RANK is missing") != std::string::npos);
    QVERIFY(refusalOf({{"RANK", "0"}}).find("WORLD_SIZE is missing") != std::string::npos);
  }
};

QTEST_GUILESS_MAIN(ProcessPlaceTest)
#include "process_place_test.moc"
