// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether everybody can tell the colours of the window apart, over its real palettes.
#include <QApplication>
#include <QPalette>
#include <QTest>

#include "tests/support/colour_difference.h"
#include "ui/common/emotion_style.h"
#include "ui/common/theme.h"

namespace moodogram::ui {
namespace {

constexpr double kLeastDifference = 15;     // CIEDE2000; what differs by 2 is told apart side by side
constexpr double kLeastTextContrast = 4.5;  // WCAG 2.1, 1.4.3, AA
constexpr double kLeastMarkContrast = 3;    // WCAG 2.1, 1.4.11, AA

test::Colour3 srgb(const QColor& colour) {
  return {static_cast<double>(colour.red()), static_cast<double>(colour.green()), static_cast<double>(colour.blue())};
}

struct Pair {
  const char* name;
  QColor front;
  QColor back;
};

}  // namespace

class PaletteTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theFormulasAreRight() {
    // Pairs from the test data of Sharma, Wu and Dalal (2005), table 1.
    QVERIFY(isNear(test::colourDifference({50, 2.6772, -79.7751}, {50, 0, -82.7485}), 2.0425));
    QVERIFY(isNear(test::colourDifference({50, 2.5, 0}, {73, 25, -18}), 27.1492));
    QVERIFY(isNear(test::colourDifference({50, 2.5, 0}, {58, 24, 15}), 19.4535));
    QVERIFY(isNear(test::colourDifference({2.0776, 0.0795, -1.135}, {0.9033, -0.0636, -0.5514}), 0.9082));
    QVERIFY(isNear(test::contrastRatio({0, 0, 0}, {255, 255, 255}), 21));
    QVERIFY(isNear(test::contrastRatio({119, 119, 119}, {255, 255, 255}), 4.4781));
  }

  void emotionsAreToldApartByEverybody_data() { themes(); }
  void emotionsAreToldApartByEverybody() {
    const QPalette palette = paletteOfRow();
    for (const test::ColourVision& vision : test::kColourVisions) {
      double least = 100;
      QString which;
      for (const Emotion a : kEmotions) {
        for (const Emotion b : kEmotions) {
          if (a >= b) continue;
          const auto seen = [&](Emotion emotion) {
            return test::labOf(
                test::transformed(vision.matrix, test::linearLight(srgb(emotionColour(emotion, palette)))));
          };
          const double difference = test::colourDifference(seen(a), seen(b));
          if (difference >= least) continue;
          least = difference;
          which = emotionLabel(a) + QStringLiteral(" and ") + emotionLabel(b);
        }
      }
      qInfo("%s: %s are nearest, CIEDE2000 %.1f", vision.name, qPrintable(which), least);
      QVERIFY(least >= kLeastDifference);
    }
  }

  void textIsReadable_data() { themes(); }
  void textIsReadable() {
    const QPalette p = paletteOfRow();
    const auto role = [&p](QPalette::ColorRole r) { return p.color(QPalette::Active, r); };
    QList<Pair> pairs{{"text on a tool tip", role(QPalette::ToolTipText), role(QPalette::ToolTipBase)},
                      {"text on a button", role(QPalette::ButtonText), role(QPalette::Button)},
                      {"text of a primary button", role(QPalette::BrightText), accentColour(p)}};
    // Panels, lists, cards, what the pointer is over, what is selected.
    for (const QPalette::ColorRole back :
         {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Light, QPalette::Highlight}) {
      pairs << Pair{"text", role(QPalette::WindowText), role(back)} << Pair{"muted text", mutedColour(p), role(back)};
      if (back != QPalette::Highlight) pairs << Pair{"a link", accentColour(p), role(back)};
      if (back != QPalette::Highlight && back != QPalette::Light)
        pairs << Pair{"a problem", problemColour(p), role(back)};
    }
    for (const Pair& pair : pairs) {
      const double ratio = test::contrastRatio(srgb(pair.front), srgb(pair.back));
      QVERIFY2(ratio >= kLeastTextContrast,
               qPrintable(QStringLiteral("%1 (%2 on %3): %4")
                              .arg(QLatin1String(pair.name), pair.front.name(), pair.back.name())
                              .arg(ratio)));
    }
  }

  void marksAreSeen_data() { themes(); }
  void marksAreSeen() {
    const QPalette p = paletteOfRow();
    for (const QPalette::ColorRole back :
         {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Highlight}) {
      const QColor ground = p.color(back);
      QVERIFY(test::contrastRatio(srgb(accentColour(p)), srgb(ground)) >= kLeastMarkContrast);  // focus
      for (const Emotion emotion : kEmotions) {
        const double ratio = test::contrastRatio(srgb(emotionColour(emotion, p)), srgb(ground));
        QVERIFY2(ratio >= kLeastMarkContrast,
                 qPrintable(QStringLiteral("%1 on %2: %3").arg(emotionLabel(emotion), ground.name()).arg(ratio)));
      }
    }
  }

 private:
  static bool isNear(double a, double b) { return std::abs(a - b) < 1e-4; }
  static void themes() {
    QTest::addColumn<int>("mode");
    QTest::newRow("light") << static_cast<int>(ThemeMode::Light);
    QTest::newRow("dark") << static_cast<int>(ThemeMode::Dark);
  }
  QPalette paletteOfRow() {
    QFETCH(int, mode);
    m_theme.setMode(static_cast<ThemeMode>(mode));
    return QApplication::palette();
  }

  Theme m_theme{*qobject_cast<QApplication*>(QCoreApplication::instance())};
};

}  // namespace moodogram::ui

QTEST_MAIN(moodogram::ui::PaletteTest)
#include "palette_test.moc"
