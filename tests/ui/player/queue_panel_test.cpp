// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/queue_panel.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <memory>

#include "ui/player/play_order.h"

namespace moodogram::ui {
namespace {

/// Stands for the window, which plays or pauses.
class Window : public QWidget {
 public:
  int spaces = 0;

 protected:
  void keyPressEvent(QKeyEvent* event) override { spaces += event->key() == Qt::Key_Space; }
};

}  // namespace

class QueuePanelTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    const auto exists = [](TrackId) { return true; };
    m_order = std::make_unique<PlayOrder>(PlayOrder::inList({}, 0, exists), 1);
    m_window = std::make_unique<Window>();
    m_prefix = QStringLiteral("Song");
    auto* panel = new QueuePanel(*m_order, [this](TrackId id) { return m_prefix + QString::number(id); });
    auto* layout = new QVBoxLayout(m_window.get());
    layout->addWidget(panel);
    m_list = panel->findChild<QListWidget*>(QStringLiteral("queueList"));
    m_window->resize(300, 260);
    m_window->show();
  }
  void cleanup() {
    m_window.reset();
    m_order.reset();
  }

  void whatIsChosenStaysWhileTheQueueMovesOn() {
    m_order->setQueue({1, 2, 3, 4, 5});
    m_list->setCurrentRow(2);
    m_order->started(1);
    QCOMPARE(selected(), (std::vector<TrackId>{3}));
    QCOMPARE(m_list->currentRow(), 1);
    m_order->enqueue({6});
    m_order->playNext({7});
    QCOMPARE(selected(), (std::vector<TrackId>{3}));
    QCOMPARE(m_list->currentRow(), 2);
  }

  void aTrackThatIsThereTwiceIsNotTakenForTheOther() {
    m_order->setQueue({1, 2, 1});
    m_list->setCurrentRow(2);
    m_order->started(1);
    QCOMPARE(m_list->count(), 2);
    QCOMPARE(m_list->currentRow(), 1);
    QCOMPARE(selected(), (std::vector<TrackId>{1}));
  }

  void afterDeleteTheNextOneIsChosen() {
    m_order->setQueue({1, 2, 3, 4});
    m_list->setCurrentRow(1);
    QTest::keyClick(m_list, Qt::Key_Delete);
    QCOMPARE(m_order->queue(), (std::vector<TrackId>{1, 3, 4}));
    QCOMPARE(selected(), (std::vector<TrackId>{3}));
    QTest::keyClick(m_list, Qt::Key_Delete);
    QCOMPARE(selected(), (std::vector<TrackId>{4}));
    QTest::keyClick(m_list, Qt::Key_Delete);
    QCOMPARE(m_order->queue(), (std::vector<TrackId>{1}));
    QCOMPARE(selected(), (std::vector<TrackId>{1}));
    // Where nothing is selected, nothing goes.
    m_list->clearSelection();
    QTest::keyClick(m_list, Qt::Key_Delete);
    QCOMPARE(m_order->queue(), (std::vector<TrackId>{1}));
    QVERIFY(selected().empty());
  }

  void namesChangeInTheirRows() {
    std::vector<TrackId> many;
    for (TrackId id = 1; id <= 60; ++id) many.push_back(id);
    m_order->setQueue(many);
    m_list->setCurrentRow(40);
    m_list->scrollToItem(m_list->item(40), QAbstractItemView::PositionAtTop);
    const int scrolled = m_list->verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    QSignalSpy removed(m_list->model(), &QAbstractItemModel::rowsRemoved);
    m_prefix = QStringLiteral("Piece ");
    m_window->findChild<QueuePanel*>()->refresh();
    QCOMPARE(m_list->item(0)->text(), QStringLiteral("Piece 1"));
    QVERIFY(removed.isEmpty());
    QCOMPARE(selected(), (std::vector<TrackId>{41}));
    m_order->enqueue({61});
    QCOMPARE(m_list->verticalScrollBar()->value(), scrolled);
    QCOMPARE(m_list->item(60)->text(), QStringLiteral("Piece 61"));
  }

  void spaceIsTheWindows() {
    m_order->setQueue({1, 2});
    m_list->setCurrentRow(1);
    QTest::keyClick(m_list, Qt::Key_Space);
    QCOMPARE(m_window->spaces, 1);
    QCOMPARE(selected(), (std::vector<TrackId>{2}));
  }

 private:
  std::vector<TrackId> selected() const {
    std::vector<TrackId> ids;
    for (const QListWidgetItem* item : m_list->selectedItems()) ids.push_back(item->data(Qt::UserRole).toLongLong());
    return ids;
  }

  std::unique_ptr<PlayOrder> m_order;
  std::unique_ptr<Window> m_window;
  QString m_prefix;
  QListWidget* m_list = nullptr;
};

}  // namespace moodogram::ui

QTEST_MAIN(moodogram::ui::QueuePanelTest)
#include "queue_panel_test.moc"
