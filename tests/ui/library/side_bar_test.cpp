// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/side_bar.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QListWidget>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>
#include <QVBoxLayout>
#include <memory>

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

class SideBarTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_window = std::make_unique<Window>();
    m_bar = new SideBar;
    auto* layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_bar);
    m_list = m_bar->findChild<QListWidget*>(QStringLiteral("sideBarList"));
    m_window->resize(220, 600);
    m_window->show();
  }
  void cleanup() { m_window.reset(); }

  void spaceIsTheWindows() {
    m_bar->setSource({.kind = LibrarySource::Kind::NotSure});
    QTest::keyClick(m_list, Qt::Key_Space);
    QCOMPARE(m_window->spaces, 1);
    QCOMPARE(m_bar->source().kind, LibrarySource::Kind::NotSure);
  }

  void filesFromElsewhereAreAddedOrPutIntoPlaylists() {
    m_bar->setPlaylists({{.id = 7, .name = "Rain"}, {.id = 8, .name = "Clever", .kind = PlaylistKind::Smart}});
    int added = 0;
    std::vector<PlaylistId> filled;
    connect(m_bar, &SideBar::filesDropped, this,
            [&added](const QMimeData* data) { added += data->urls() == QList<QUrl>{QUrl("file:///music")} ? 1 : 0; });
    connect(m_bar, &SideBar::dropped, this, [&filled](PlaylistId id, const QMimeData*) { filled.push_back(id); });
    QVERIFY(drop("All tracks"));
    QCOMPARE(added, 1);
    QVERIFY(drop("Clever"));  // it fills itself
    QCOMPARE(added, 2);
    QVERIFY(filled.empty());
    QVERIFY(drop("Rain"));
    QVERIFY(drop("Playlists"));
    QCOMPARE(filled, (std::vector<PlaylistId>{7, 0}));
    QCOMPARE(added, 2);
  }

  void theSameListsAreNotShownAnew() {
    const std::vector<LibraryRoot> roots{{"/music/one"}, {"/music/two"}};
    m_bar->setRoots(roots);
    m_bar->setPlaylists(playlists(40, 1));
    QSignalSpy cleared(m_list->model(), &QAbstractItemModel::modelReset);
    m_bar->setRoots(roots);
    m_bar->setPlaylists(playlists(40, 2));  // with more tracks
    QVERIFY(cleared.isEmpty());
    const auto* third = m_list->findItems("List 3", Qt::MatchExactly).front();
    const QString counted = third->data(Qt::AccessibleTextRole).toString();
    QVERIFY2(counted.contains("2 tracks"), qPrintable(counted));
    m_bar->setRoots({{"/music/one"}, {"/music/two", false}});
    QVERIFY(!cleared.isEmpty());
    QCOMPARE(m_list->findItems("(offline)", Qt::MatchContains).size(), 1);
  }

  void itStaysWhereItIsScrolledTo() {
    m_bar->setRoots({{"/music/one"}});
    m_bar->setPlaylists(playlists(60, 1));
    QScrollBar& bar = *m_list->verticalScrollBar();
    QTRY_VERIFY(bar.maximum() > 25);
    bar.setValue(20);
    m_bar->setPlaylists(playlists(61, 1));
    QCOMPARE(bar.value(), 20);
    QTest::qWait(50);  // the layout that comes later
    QCOMPARE(bar.value(), 20);
    m_bar->setRoots({{"/music/one"}, {"/music/two"}});
    QTest::qWait(50);
    QCOMPARE(bar.value(), 20);
    QCOMPARE(m_bar->source().kind, LibrarySource::Kind::All);
  }

 private:
  static std::vector<StoredPlaylist> playlists(int count, std::int64_t tracks) {
    std::vector<StoredPlaylist> playlists;
    for (int i = 1; i <= count; ++i)
      playlists.push_back({.id = i, .name = "List " + std::to_string(i), .entryCount = tracks});
    return playlists;
  }

  /// Whether the row takes a folder from a file manager.
  bool drop(const QString& row) {
    QPoint place;
    for (int i = 0; i < m_list->count(); ++i)
      if (m_list->item(i)->text() == row) place = m_list->visualItemRect(m_list->item(i)).center();
    QMimeData data;
    data.setUrls({QUrl("file:///music")});
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_list->viewport(), &enter);
    QDragMoveEvent move(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_list->viewport(), &move);
    if (!enter.isAccepted() || !move.isAccepted()) return false;
    QDropEvent drop(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_list->viewport(), &drop);
    return drop.isAccepted();
  }

  std::unique_ptr<Window> m_window;
  SideBar* m_bar = nullptr;
  QListWidget* m_list = nullptr;
};

}  // namespace moodogram::ui

QTEST_MAIN(moodogram::ui::SideBarTest)
#include "side_bar_test.moc"
