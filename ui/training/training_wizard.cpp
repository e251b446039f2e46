// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/training_wizard.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <algorithm>

#include "ui/common/formatters.h"
#include "ui/common/reading_direction.h"
#include "ui/common/theme.h"
#include "ui/training/check_page.h"
#include "ui/training/data_page.h"
#include "ui/training/network_page.h"
#include "ui/training/recipe_page.h"
#include "ui/training/sound_page.h"
#include "ui/training/split_page.h"
#include "ui/training/summary_page.h"

namespace moodogram::ui {

/// The steps beside the page: those that are done, the one that is shown, those that follow.
class StepList : public QWidget {
 public:
  explicit StepList(QWidget* parent) : QWidget(parent) {
    setFixedWidth(kWidth);
    setAccessibleName(TrainingWizard::tr("Steps"));
  }

  void setSteps(const QStringList& names, int current) {
    m_names = names;
    m_current = current;
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    int widest = 0;
    for (const QString& name : names) widest = std::max(widest, QFontMetrics(bold).horizontalAdvance(name));
    setFixedWidth(std::max(kWidth, kCircle + 24 + widest));
    setAccessibleDescription(
        //: %3: name of the step
        TrainingWizard::tr("Step %L1 of %L2: %3").arg(current + 1).arg(names.size()).arg(names.value(current)));
    update();
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto at = [this](const QRectF& part) { return placed(layoutDirection(), QRectF(rect()), part); };
    painter.fillRect(at(QRectF(width() - 1, 0, 1, height())), borderColour(palette()));
    for (int i = 0; i < m_names.size(); ++i) {
      const QRectF circle = at(QRectF(4, kTop + i * kRow + (kRow - kCircle) / 2.0, kCircle, kCircle));
      const bool isCurrent = i == m_current;
      painter.setPen(isCurrent ? accentColour(palette()) : borderColour(palette()));
      painter.setBrush(isCurrent ? accentColour(palette()) : QColor(Qt::transparent));
      painter.drawEllipse(circle);
      painter.setPen(isCurrent ? palette().color(QPalette::BrightText) : mutedColour(palette()));
      QFont font = this->font();
      painter.setFont(font);
      painter.drawText(circle, Qt::AlignCenter, i < m_current ? QStringLiteral("✓") : formatPlain(i + 1));
      font.setWeight(isCurrent ? QFont::DemiBold : QFont::Normal);
      painter.setFont(font);
      painter.setPen(isCurrent ? palette().color(QPalette::WindowText) : mutedColour(palette()));
      painter.drawText(at(QRectF(kCircle + 16, kTop + i * kRow, width() - kCircle - 20, kRow)),
                       Qt::AlignVCenter | Qt::AlignLeft, m_names[i]);
    }
  }

 private:
  static constexpr int kWidth = 150;
  static constexpr int kTop = 14;
  static constexpr int kRow = 40;
  static constexpr int kCircle = 24;

  QStringList m_names;
  int m_current = 0;
};

TrainingWizard::TrainingWizard(QWidget* parent)
    : QWizard(parent), m_steps(new StepList(this)), m_data(new DataPage(m_draft)), m_summary(new SummaryPage(m_draft)) {
  setObjectName(QStringLiteral("trainingWizard"));
  setWindowTitle(tr("Train a Model"));
  setWizardStyle(QWizard::ClassicStyle);
  setOption(QWizard::NoBackButtonOnStartPage);
  setOption(QWizard::HaveFinishButtonOnEarlyPages, false);
  setSideWidget(m_steps);
  setButtonText(QWizard::FinishButton, tr("&Start Training"));
  setButtonText(QWizard::CancelButton, tr("Close"));
  button(QWizard::CancelButton)->setToolTip(tr("What you chose is kept for the next time"));
  for (const QWizard::WizardButton each : {QWizard::NextButton, QWizard::FinishButton}) {
    button(each)->setProperty("primary", true);
    // QWizard has polished it already, without the property.
    style()->unpolish(button(each));
    style()->polish(button(each));
  }
  auto* check = new CheckPage(m_draft);
  for (TrainingPage* page :
       std::initializer_list<TrainingPage*>{m_data, check, new SplitPage(m_draft), new SoundPage(m_draft),
                                            new NetworkPage(m_draft), new RecipePage(m_draft), m_summary})
    addPage(page);
  connect(check, &CheckPage::playRequested, this, &TrainingWizard::playRequested);
  connect(this, &QWizard::currentIdChanged, this, &TrainingWizard::showSteps);
  resize(1040, 720);
  setMinimumSize(860, 600);
  showSteps();
  m_draft.restore();
}

void TrainingWizard::showSteps() {
  QStringList names;
  const QList<int> ids = pageIds();
  for (const int id : ids) names << qobject_cast<TrainingPage*>(page(id))->stepName();
  m_steps->setSteps(names, std::max<int>(0, static_cast<int>(ids.indexOf(currentId()))));
}

void TrainingWizard::setAhead(int trainings) {
  m_summary->setAhead(trainings);
  m_draft.setTrainingElsewhere(trainings > 0);
  setButtonText(QWizard::FinishButton, trainings > 0 ? tr("&Add to the Queue") : tr("&Start Training"));
}

void TrainingWizard::setLibrary(const std::filesystem::path& library) { m_data->setLibrary(library); }

void TrainingWizard::startFrom(const QString& weights, const QString& architecture) {
  const auto apply = [this, weights, architecture] {
    m_draft.usePreset(architecture == QLatin1String("musicnet")  ? QStringLiteral("music")
                      : architecture == QLatin1String("moodnet") ? QStringLiteral("voice")
                                                                 : QStringLiteral("paper"));
    m_draft.edit([&](TrainConfig& config) {
      config.architecture = architecture.toStdString();
      config.startFrom = weights.toStdString();
    });
  };
  if (m_draft.presets().isEmpty())
    connect(&m_draft, &TrainingDraft::presetsChanged, this, apply, Qt::SingleShotConnection);
  else
    apply();
}

void TrainingWizard::accept() {
  Q_EMIT trainingRequested(m_draft.request(), m_draft.kind(), m_summary->folder());
  m_draft.keep();  // until the run is there
  QWizard::accept();
}

}  // namespace moodogram::ui
