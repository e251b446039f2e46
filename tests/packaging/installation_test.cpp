// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

/// What "cmake --install" leaves behind, moved to another place: is everything there, valid, and does it say what the
/// programs say? The options that man pages and completions are compared with are read from --help here, in another way
/// than by what makes them.
class InstallationTest : public QObject {
  Q_OBJECT

  struct Result {
    int exitCode = -1;
    QString out;
    QString err;
  };

  QTemporaryDir m_folder;
  QString m_tree;

  QString at(const QString& path) const { return m_tree + '/' + path; }

  static Result run(const QString& program, const QStringList& arguments) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto& [name, value] : {std::pair{"LC_ALL", "C.UTF-8"}, {"MANWIDTH", "500"}, {"MAN_KEEP_FORMATTING", ""}})
      environment.insert(name, value);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.waitForFinished(60000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
  }

  static QString read(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
  }

  QString help(const QString& program, const QString& command) const {
    return run(at("bin/" + program), command.isEmpty() ? QStringList{"--help"} : QStringList{command, "--help"}).out;
  }

  /// All names of options in a help text: "-o" and "--output" of "  -o,--output FILE Excludes: --csv".
  static QSet<QString> optionsIn(const QString& help) {
    static const QRegularExpression entry("^ {2,4}(-.*)$", QRegularExpression::MultilineOption);
    static const QRegularExpression rest("  .*| (Excludes|Needs):.*");
    static const QRegularExpression name("(?<![\\w-])(--[A-Za-z][\\w-]*|-[A-Za-z](?![\\w-]))");
    QSet<QString> names;
    for (auto entries = entry.globalMatch(help); entries.hasNext();) {
      const QString left = entries.next().captured(1).remove(rest);
      for (auto found = name.globalMatch(left); found.hasNext();) names.insert(found.next().captured());
    }
    return names;
  }

  QStringList commands() const {
    static const QRegularExpression entry("^  ([a-z]+)  +\\S", QRegularExpression::MultilineOption);
    QStringList names;
    const QString text = help("moodogram-cli", {});
    for (auto found = entry.globalMatch(text.mid(text.indexOf("Subcommands:"))); found.hasNext();)
      names.append(found.next().captured(1));
    return names;
  }

  static QString listed(const QSet<QString>& names) {
    QStringList sorted(names.begin(), names.end());
    sorted.sort();
    return sorted.join(' ');
  }

  void addPages() const {
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("command");
    QTest::newRow("moodogram") << "moodogram"
                               << "";
    QTest::newRow("moodogram-cli") << "moodogram-cli"
                                   << "";
    for (const QString& command : commands()) QTest::newRow(qPrintable(command)) << "moodogram-cli" << command;
  }

 private Q_SLOTS:
  void initTestCase() {
    const QString first = m_folder.path() + "/first";
    const Result result = run(MOODOGRAM_CMAKE, {"--install", MOODOGRAM_BUILD_DIR, "--prefix", first});
    QVERIFY2(result.exitCode == 0, qPrintable(result.err));
    m_tree = m_folder.path() + "/another place";
    QVERIFY(QDir().rename(first, m_tree));
    QVERIFY(commands().size() > 10);
  }

  void everythingIsWhereASystemLooksForIt() {
    for (const char* path :
         {"bin/moodogram", "bin/moodogram-cli", MOODOGRAM_LIBDIR "/moodogram/libmoodogram-core.so.0",
          "share/applications/moodogram.desktop", "share/metainfo/org.moodogram.moodogram.metainfo.xml",
          "share/mime/packages/moodogram.xml", "share/icons/hicolor/scalable/apps/moodogram.svg",
          "share/icons/hicolor/symbolic/apps/moodogram-symbolic.svg", "share/moodogram/models/default.json",
          "share/moodogram/presets/voice.json", "share/moodogram/datasets/class-names.csv",
          "share/doc/moodogram/copyright", "share/doc/moodogram/changelog"})
      QVERIFY2(QFile::exists(at(path)), path);
    QCOMPARE(QDir(m_tree).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), (QStringList{"bin", "lib", "share"}));
  }

  void itRunsFromAnyPlace() {
    for (const char* program : {"moodogram", "moodogram-cli"})
      QCOMPARE(run(at(QString("bin/") + program), {"--version"}).out,
               QString("%1 " MOODOGRAM_VERSION "\n").arg(program));
    const Result doctor = run(at("bin/moodogram-cli"), {"doctor", "--model", "none"});
    QVERIFY2(doctor.out.contains("codecs       wav"), qPrintable(doctor.out));
    QVERIFY(help("moodogram-cli", "train").contains(at("share/moodogram/presets")));
  }

  void filesAreSafeAndFindEachOtherRelatively() {
    const Result result = run(MOODOGRAM_SOURCE_DIR "/packaging/linux/check-tree", {m_tree});
    QVERIFY2(result.exitCode == 0 && result.err.isEmpty(), qPrintable(result.err));
  }

  void nothingNamesTheFoldersOfTheBuild() {
    QDirIterator files(at("share"), QDir::Files, QDirIterator::Subdirectories);
    int looked = 0;
    while (files.hasNext()) {
      QFile file(files.next());
      QVERIFY(file.open(QIODevice::ReadOnly));
      const QByteArray bytes = file.readAll();
      for (const char* folder : {MOODOGRAM_BUILD_DIR, MOODOGRAM_SOURCE_DIR})
        QVERIFY2(!bytes.contains(folder), qPrintable(file.fileName()));
      ++looked;
    }
    QVERIFY(looked > 50);
  }

  void desktopFileAndMetainfoAreValid() {
    const Result desktop = run("desktop-file-validate", {at("share/applications/moodogram.desktop")});
    QVERIFY2(desktop.exitCode == 0 && desktop.out.isEmpty(), qPrintable(desktop.out));
    const Result metainfo = run("appstreamcli", {"validate", "--no-net", "--pedantic",
                                                 at("share/metainfo/org.moodogram.moodogram.metainfo.xml")});
    // There is no home page to name yet, which appstreamcli minds from 1.0 on.
    const QStringList faults = metainfo.out.split('\n').filter(QRegularExpression(QStringLiteral("^[EW]:")));
    const bool isOnlyHomepage = faults.size() == 1 && faults.front().contains("url-homepage-missing");
    QVERIFY2(metainfo.exitCode == 0 || isOnlyHomepage, qPrintable(metainfo.out));
  }

  void theVersionIsTheSameEverywhere() {
    QVERIFY(read(at("share/metainfo/org.moodogram.moodogram.metainfo.xml"))
                .contains("<release version=\"" MOODOGRAM_VERSION "\""));
    QVERIFY(read(at("share/doc/moodogram/changelog")).startsWith("moodogram (" MOODOGRAM_VERSION ")"));
    QVERIFY(read(at("share/man/man1/moodogram-cli.1")).contains("\"Moodogram " MOODOGRAM_VERSION "\""));
    QVERIFY(QFile::exists(at(MOODOGRAM_LIBDIR "/moodogram/libmoodogram-core.so." MOODOGRAM_VERSION)));
  }

  void theBillOfMaterialsListsEveryFile() {
    const QString table = m_folder.path() + "/bundled";
    QFile bundled(table);
    QVERIFY(bundled.open(QIODevice::WriteOnly));
    bundled.write("libfoo1\t1.2+b1-3\tfoo\tbin/moodogram-cli\n");
    bundled.close();
    const Result result =
        run(MOODOGRAM_SOURCE_DIR "/packaging/linux/make-sbom",
            {"--name", "x", "--version", MOODOGRAM_VERSION, "--epoch", "0", "--bundled", table, m_tree});
    const QJsonObject document = QJsonDocument::fromJson(result.out.toUtf8()).object();
    QVERIFY2(document["spdxVersion"] == "SPDX-2.3", qPrintable(result.err));
    QMap<QString, QString> hashes;
    for (const QJsonValue& file : document["files"].toArray())
      hashes[file["fileName"].toString()] = file["checksums"].toArray().last()["checksumValue"].toString();
    int files = 0;
    QDirIterator found(m_tree, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (found.hasNext()) {
      QFile file(found.next());
      QVERIFY(file.open(QIODevice::ReadOnly));
      QCOMPARE(hashes.value("./" + QDir(m_tree).relativeFilePath(file.fileName())),
               QString(QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex()));
      ++files;
    }
    QCOMPARE(hashes.size(), qsizetype(files));
    QCOMPARE(document["packages"].toArray().size(), qsizetype(2));
    QCOMPARE(document["packages"].toArray().last()["versionInfo"].toString(), QString("1.2+b1-3"));
  }

  void iconsHaveTheirSizes() {
    for (const int size : {16, 22, 24, 32, 48, 64, 96, 128, 256, 512}) {
      QFile file(at(QString("share/icons/hicolor/%1x%1/apps/moodogram.png").arg(size)));
      QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
      const QByteArray header = file.read(24);  // signature, then IHDR with width and height
      QCOMPARE(header.mid(1, 3), QByteArray("PNG"));
      QCOMPARE(qFromBigEndian<quint32>(header.constData() + 16), quint32(size));
      QCOMPARE(qFromBigEndian<quint32>(header.constData() + 20), quint32(size));
    }
  }

  void manPagesHaveAllOptions_data() { addPages(); }
  void manPagesHaveAllOptions() {
    QFETCH(QString, program);
    QFETCH(QString, command);
    const QString name = command.isEmpty() ? program : program + '-' + command;
    const Result page = run("man", {"--warnings", "-l", at("share/man/man1/" + name + ".1")});
    QVERIFY2(page.exitCode == 0 && page.err.isEmpty(), qPrintable(page.err));
    for (const char* section : {"NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "SEE ALSO"})
      QVERIFY2(page.out.contains(QRegularExpression(QString("(?m)^%1$").arg(section))), section);
    static const QRegularExpression heading("^ +(--?[\\w-]+(?:, --?[\\w-]+)*)", QRegularExpression::MultilineOption);
    QSet<QString> described;
    for (auto found = heading.globalMatch(page.out.section("OPTIONS\n", 1)); found.hasNext();)
      for (const QString& option : found.next().captured(1).split(", ")) described.insert(option);
    const QSet<QString> options = optionsIn(help(program, command));
    QVERIFY(options.contains("--help"));
    QVERIFY2((options - described).isEmpty(), qPrintable("The page lacks " + listed(options - described)));
    if (command.isEmpty() && program == "moodogram-cli")
      for (const QString& each : commands()) QVERIFY2(page.out.contains("moodogram-cli-" + each), qPrintable(each));
  }

  void bashCompletesAllOptions_data() { addPages(); }
  void bashCompletesAllOptions() {
    QFETCH(QString, program);
    QFETCH(QString, command);
    const QString script =
        "source \"$1\"; shift; COMP_WORDS=(\"$@\" -); COMP_CWORD=$#; _${1//-/_}; printf '%s\\n' \"${COMPREPLY[@]}\"";
    const Result result = run(
        "bash", QStringList{"--norc", "-c", script, "-", at("share/bash-completion/completions/" + program), program} +
                    (command.isEmpty() ? QStringList() : QStringList{command}));
    QVERIFY2(result.err.isEmpty(), qPrintable(result.err));
    const QStringList offered = result.out.split('\n', Qt::SkipEmptyParts);
    QCOMPARE(listed(QSet<QString>(offered.begin(), offered.end())), listed(optionsIn(help(program, command))));
  }

  void bashCompletesCommandsAndValues() {
    const QString script =
        "source \"$1\"; shift; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); _moodogram_cli; echo ${COMPREPLY[*]}";
    const auto completed = [&](const QStringList& words) {
      return run("bash", QStringList{"--norc", "-c", script, "-", at("share/bash-completion/completions/moodogram-cli"),
                                     "moodogram-cli"} +
                             words)
          .out.trimmed();
    };
    QCOMPARE(completed({"anal"}), QString("analyze"));
    QCOMPARE(completed({"playlist", "--mood", ""}), QString("calm happy sad angry fearful"));
    QCOMPARE(completed({"analyze", "--format", "j"}), QString("json jams"));
    QCOMPARE(completed({"analyze", at("share/moodogram/pre")}), at("share/moodogram/presets"));
  }

  void fishCompletesAllOptions_data() { addPages(); }
  void fishCompletesAllOptions() {
    QFETCH(QString, program);
    QFETCH(QString, command);
    const QString line = (program + ' ' + command).trimmed() + " --";
    const Result result = run("fish", {"--no-config", "-c",
                                       QString("source '%1'; complete -C '%2'")
                                           .arg(at("share/fish/vendor_completions.d/" + program + ".fish"), line)});
    QSet<QString> offered;
    for (const QString& each : result.out.split('\n', Qt::SkipEmptyParts)) offered.insert(each.section('\t', 0, 0));
    QSet<QString> wanted;
    for (const QString& option : optionsIn(help(program, command)))
      if (option.startsWith("--")) wanted.insert(option);
    QVERIFY2((wanted - offered).isEmpty(), qPrintable("Not offered: " + listed(wanted - offered) + result.err));
  }

  void zshCompletesAllOptions_data() { addPages(); }
  void zshCompletesAllOptions() {
    QFETCH(QString, program);
    QFETCH(QString, command);
    // zsh's own _arguments needs a terminal; one that prints what it is given stands in for it.
    const QString script =
        "compdef() { }; _describe() { }; _files() { }\n"
        "_arguments() { [[ $1 == -C ]] && state=${COMMAND:+argument} || true; [[ $1 == -C && -n $COMMAND ]] || print "
        "-rl -- \"$@\" }\n"
        "words=($2); COMMAND=$2; source \"$1\"";
    const Result result =
        run("zsh", {"-f", "-c", script, "-", at("share/" MOODOGRAM_ZSH_FOLDER "/_" + program), command});
    QVERIFY2(result.err.isEmpty(), qPrintable(result.err));
    static const QRegularExpression spec("^(?:\\([^)]*\\))?(--?[\\w-]+)\\[", QRegularExpression::MultilineOption);
    QSet<QString> offered;
    for (auto found = spec.globalMatch(result.out); found.hasNext();) offered.insert(found.next().captured(1));
    QCOMPARE(listed(offered), listed(optionsIn(help(program, command))));
  }
};

QTEST_GUILESS_MAIN(InstallationTest)
#include "installation_test.moc"
