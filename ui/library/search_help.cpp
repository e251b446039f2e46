// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/search_help.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <algorithm>

#include "core/query/query_fields.h"
#include "ui/common/formatters.h"

namespace moodogram::ui {

SearchHelp::SearchHelp(QWidget* parent) : QFrame(parent, Qt::Popup) {
  setObjectName(QStringLiteral("searchHelp"));
  setProperty("pillPopup", true);
  setAttribute(Qt::WA_StyledBackground);
  setAccessibleName(tr("How to search"));
  const auto makeColumn = [] {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(1);
    return grid;
  };
  QGridLayout* left = makeColumn();
  QGridLayout* right = makeColumn();
  addHeading(*left, tr("Words and how they go together"));
  for (const QueryExample& example : queryExamples()) addExample(*left, example.text, example.meaning);
  addHeading(*left, tr("What the tags say"));
  //: Heading
  addHeading(*right, tr("Moods"));
  for (const QueryFieldInfo& info : queryFields())
    addExample(info.field < QueryField::Mood ? *left : *right, info.example, info.meaning);
  //: Keep the examples: h, d, w, m, y belong to the search language
  auto* note = new QLabel(tr("Probabilities and shares: 0.6 or 60%. Dates: 2024-01-31, 2024-01, 2024, or an age: 12h, "
                             "30d, 2w, 6m, 1y. Write quotation marks around what has a space in it."),
                          this);
  note->setWordWrap(true);
  note->setContentsMargins(0, 10, 0, 0);
  note->setProperty("muted", true);
  right->addWidget(note, right->rowCount(), 0, 1, 2);
  for (QGridLayout* grid : {left, right}) {
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(grid->rowCount(), 1);
  }
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(14, 8, 14, 12);
  layout->setSpacing(28);
  layout->addLayout(left);
  layout->addLayout(right);
}

void SearchHelp::addHeading(QGridLayout& grid, const QString& text) {
  auto* heading = new QLabel(text, this);
  heading->setProperty("heading", true);
  heading->setContentsMargins(0, 6, 0, 2);
  grid.addWidget(heading, grid.rowCount(), 0, 1, 2);
}

void SearchHelp::addExample(QGridLayout& grid, std::string_view example, std::string_view meaning) {
  const QString text = toText(std::string(example));
  auto* button = new QPushButton(withoutKeyMarks(text), this);
  button->setProperty("searchExample", true);
  button->setAccessibleDescription(coreText("Query", meaning));
  button->setCursor(Qt::PointingHandCursor);
  auto* label = new QLabel(coreText("Query", meaning), this);
  label->setProperty("muted", true);
  const int row = grid.rowCount();
  grid.addWidget(button, row, 0, Qt::AlignLeft);
  grid.addWidget(label, row, 1);
  connect(button, &QPushButton::clicked, this, [this, text] {
    close();
    Q_EMIT exampleChosen(text);
  });
}

void SearchHelp::showBelow(const QWidget& field) {
  adjustSize();
  const QRect room = field.screen()->availableGeometry();
  QPoint place = field.mapToGlobal(QPoint(0, field.height() + 3));
  place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
  place.setY(std::clamp(place.y(), room.top(), std::max(room.top(), room.bottom() - height())));
  move(place);
  show();
  if (QWidget* first = nextInFocusChain(); first != nullptr && isAncestorOf(first))
    first->setFocus(Qt::PopupFocusReason);
}

}  // namespace moodogram::ui
