// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/guide_window.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>
#include <initializer_list>

#include "ui/help/guide_view.h"

namespace moodogram::ui {
namespace {

constexpr int kAddressRole = Qt::UserRole;

QToolButton* makeButton(const QString& text, const QString& name, const QKeySequence& keys, QWidget* parent) {
  auto* button = new QToolButton(parent);
  button->setText(text);
  button->setProperty("plain", true);
  button->setAccessibleName(name);
  button->setShortcut(keys);
  //: What a button does and its keys: "Back (Alt+Left)".
  button->setToolTip(GuideWindow::tr("%1 (%2)").arg(name, keys.toString(QKeySequence::NativeText)));
  return button;
}

}  // namespace

GuideWindow::GuideWindow(const QString& language, QWidget* parent)
    : QWidget(parent, Qt::Window),
      m_index(language),
      m_back(makeButton(QStringLiteral("←"), tr("Back"), QKeySequence::Back, this)),
      m_forward(makeButton(QStringLiteral("→"), tr("Forward"), QKeySequence::Forward, this)),
      m_search(new QLineEdit(this)),
      m_left(new QStackedWidget(this)),
      m_contents(new QTreeWidget(this)),
      m_hits(new QListWidget(this)),
      m_view(new GuideView(this)) {
  setObjectName(QStringLiteral("guideWindow"));
  setWindowTitle(tr("Guide"));
  m_back->setObjectName(QStringLiteral("guideBack"));
  m_forward->setObjectName(QStringLiteral("guideForward"));
  m_search->setObjectName(QStringLiteral("guideSearch"));
  m_search->setPlaceholderText(tr("Search the guide"));
  m_search->setAccessibleName(tr("Search the guide"));
  m_search->setClearButtonEnabled(true);
  m_contents->setObjectName(QStringLiteral("guideContents"));
  m_contents->setAccessibleName(tr("Contents"));
  m_contents->setHeaderHidden(true);
  m_contents->setRootIsDecorated(true);
  m_hits->setObjectName(QStringLiteral("guideHits"));
  m_hits->setAccessibleName(tr("Found in the guide"));
  m_hits->setWordWrap(true);
  m_hits->setSpacing(3);
  m_left->addWidget(m_contents);
  m_left->addWidget(m_hits);
  auto* row = new QHBoxLayout;
  row->setContentsMargins(10, 8, 10, 8);
  row->addWidget(m_back);
  row->addWidget(m_forward);
  row->addWidget(m_search, 1);
  auto* columns = new QSplitter(Qt::Horizontal, this);
  columns->setHandleWidth(1);
  columns->setChildrenCollapsible(false);
  columns->addWidget(m_left);
  columns->addWidget(m_view);
  columns->setStretchFactor(1, 1);
  columns->setSizes({240, 700});
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addLayout(row);
  layout->addWidget(columns, 1);
  resize(980, 680);
  fillContents();

  connect(m_back, &QToolButton::clicked, this, [this] { goBack(1); });
  connect(m_forward, &QToolButton::clicked, this, [this] { goBack(-1); });
  connect(m_search, &QLineEdit::textChanged, this, &GuideWindow::search);
  connect(m_search, &QLineEdit::returnPressed, this, [this] {
    if (m_hits->count() > 0) m_hits->setFocus();
  });
  connect(m_contents, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
    if (item != nullptr) open(item->data(0, kAddressRole).toString());
  });
  connect(m_hits, &QListWidget::currentRowChanged, this, &GuideWindow::showHit);
  connect(m_view, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) { goTo(url.toString()); });
  open({});
  m_search->setFocus();
}

/// Parts speak up while they go, and would be answered by what is gone already.
GuideWindow::~GuideWindow() {
  for (QObject* part : std::initializer_list<QObject*>{m_search, m_contents, m_hits, m_view}) part->disconnect(this);
  delete m_view;
}

void GuideWindow::fillContents() {
  for (const GuidePage& page : m_index.pages()) {
    auto* item = new QTreeWidgetItem(m_contents, {page.title});
    item->setData(0, kAddressRole, page.name);
    for (const GuideSection& section : page.sections) {
      if (section.level != 2) continue;
      auto* child = new QTreeWidgetItem(item, {section.title});
      child->setData(0, kAddressRole, QStringLiteral("%1#%2").arg(page.name, section.anchor));
    }
  }
}

void GuideWindow::search() {
  const QString words = m_search->text().simplified();
  m_left->setCurrentWidget(words.isEmpty() ? static_cast<QWidget*>(m_contents) : m_hits);
  const QSignalBlocker quiet(m_hits);
  m_hits->clear();
  for (const GuideHit& hit : m_index.search(words)) {
    const bool isWhole = hit.section == &hit.page->sections.constFirst();
    //: A page of the guide and a heading in it.
    QString text = isWhole ? hit.page->title : tr("%1 › %2").arg(hit.page->title, hit.section->title);
    if (!hit.excerpt.isEmpty()) text += QLatin1Char('\n') + hit.excerpt;
    auto* item = new QListWidgetItem(text, m_hits);
    item->setData(kAddressRole,
                  isWhole ? hit.page->name : QStringLiteral("%1#%2").arg(hit.page->name, hit.section->anchor));
  }
  if (m_hits->count() == 0 && !words.isEmpty()) {
    auto* nothing = new QListWidgetItem(tr("Nothing in the guide has all of these words. Try fewer of them."), m_hits);
    nothing->setFlags(Qt::NoItemFlags);
  }
  if (words.isEmpty()) return showAddress();
  m_hits->setCurrentRow(0);
  showHit();
}

/// All that a search shows on its way is one step in the history.
void GuideWindow::showHit() {
  const QListWidgetItem* item = m_hits->currentItem();
  if (item == nullptr || !item->data(kAddressRole).isValid()) return;
  if (m_isPreview && m_place > 0) --m_place;
  const qsizetype before = m_place;
  open(item->data(kAddressRole).toString());
  m_isPreview = m_place > before;
}

QString GuideWindow::address() const { return m_history.value(m_place); }

void GuideWindow::open(const QString& address) {
  const QString name = address.section(QLatin1Char('#'), 0, 0);
  const QString known = m_index.find(name) != nullptr ? address : m_index.pages().constFirst().name;
  m_isPreview = false;
  if (known != this->address()) {
    m_history.resize(m_place + 1);
    m_history << known;
    ++m_place;
  }
  showAddress();
}

void GuideWindow::goBack(int steps) {
  if (m_place - steps < 0 || m_place - steps >= m_history.size()) return;
  m_place -= steps;
  m_isPreview = false;
  showAddress();
}

void GuideWindow::goTo(const QString& link) {
  const QUrl url(link);
  if (!url.scheme().isEmpty()) {
    QDesktopServices::openUrl(url);
    return;
  }
  // "moods.md#confidence" as in the sources, so that these can be read anywhere.
  open(QString(link).replace(QStringLiteral(".md"), QString()));
}

void GuideWindow::showAddress() {
  const QString name = address().section(QLatin1Char('#'), 0, 0);
  m_view->showPage(*m_index.find(name), address().section(QLatin1Char('#'), 1), m_search->text());
  m_back->setEnabled(m_place > 0);
  m_forward->setEnabled(m_place + 1 < m_history.size());
  const QSignalBlocker quiet(m_contents);
  for (int i = 0; i < m_contents->topLevelItemCount(); ++i) {
    QTreeWidgetItem* page = m_contents->topLevelItem(i);
    if (page->data(0, kAddressRole).toString() != name) continue;
    QTreeWidgetItem* wanted = page;
    for (int k = 0; k < page->childCount(); ++k)
      if (page->child(k)->data(0, kAddressRole).toString() == address()) wanted = page->child(k);
    m_contents->setCurrentItem(wanted);
  }
}

void GuideWindow::keyPressEvent(QKeyEvent* event) {
  if (event->matches(QKeySequence::Find)) return m_search->setFocus(Qt::ShortcutFocusReason);
  if (event->key() != Qt::Key_Escape) return QWidget::keyPressEvent(event);
  if (m_search->text().isEmpty())
    close();
  else
    m_search->clear();
}

}  // namespace moodogram::ui
