// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/guide_view.h"

#include <QEvent>
#include <QImageReader>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>
#include <algorithm>

#include "ui/common/theme.h"

namespace moodogram::ui {
namespace {

constexpr int kMargin = 26;
constexpr int kWidestText = 760;  ///< longer lines are hard to read
constexpr qreal kLineHeightPercent = 122;

/// Whether any of it is written from right to left: such a text runs so as a whole, even where it begins with a key.
bool runsLeft(const QString& text) {
  return std::ranges::any_of(text, [](QChar character) {
    const QChar::Direction direction = character.direction();
    return direction == QChar::DirR || direction == QChar::DirAL;
  });
}

}  // namespace

GuideView::GuideView(QWidget* parent) : QTextBrowser(parent) {
  setObjectName(QStringLiteral("guideView"));
  setOpenLinks(false);
  setFrameShape(QFrame::NoFrame);
  setSearchPaths({QStringLiteral(":/moodogram/guide")});
  setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
}

void GuideView::showPage(const GuidePage& page, const QString& anchor, const QString& words) {
  m_page = &page;
  m_words = words;
  setAccessibleName(page.title);
  read();
  if (anchor.isEmpty())
    verticalScrollBar()->setValue(0);
  else
    scrollToAnchor(anchor);
}

/// While it is read, the scroll bars come and go and the page is resized: it must not be changed then.
void GuideView::read() {
  m_isFormatting = true;
  setExtraSelections({});
  document()->setMarkdown(m_page->markdown);
  setTextCursor(QTextCursor(document()));  // it stood behind the text, and is made visible when the page is shown first
  m_isFormatting = false;
  format();
}

void GuideView::format() {
  if (m_page == nullptr || m_isFormatting) return;
  m_isFormatting = true;
  document()->setDocumentMargin(kMargin);
  const int spare = viewport()->width() - kWidestText - 2 * kMargin;
  QTextFrameFormat frame = document()->rootFrame()->frameFormat();
  const int behind = kMargin + std::max(spare, 0);
  frame.setLeftMargin(isRightToLeft() ? behind : kMargin);
  frame.setRightMargin(isRightToLeft() ? kMargin : behind);
  document()->rootFrame()->setFrameFormat(frame);
  nameHeadings();
  fitPictures();
  mark();
  m_isFormatting = false;
}

void GuideView::nameHeadings() {
  QTextCursor cursor(document());
  cursor.beginEditBlock();
  qsizetype section = 0;
  for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
    cursor.setPosition(block.position());
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    QTextBlockFormat format;
    const bool isInTable = cursor.currentTable() != nullptr;
    const int level = block.blockFormat().headingLevel();
    if (level > 0) {
      QTextCharFormat name;
      name.setAnchor(true);
      if (section < m_page->sections.size()) name.setAnchorNames({m_page->sections[section++].anchor});
      cursor.mergeCharFormat(name);
      format.setTopMargin(block == document()->begin() ? 0 : level == 2 ? 22 : 14);
      format.setBottomMargin(level == 1 ? 12 : 5);
    } else if (!isInTable) {
      format.setBottomMargin(block.textList() != nullptr ? 4 : 10);
      format.setTopMargin(0);
    }
    const bool isPicture = block.text() == QString(QChar::ObjectReplacementCharacter);
    if (isRightToLeft() && (isPicture || runsLeft(block.text()))) format.setLayoutDirection(Qt::RightToLeft);
    if (!isPicture) format.setLineHeight(kLineHeightPercent, QTextBlockFormat::ProportionalHeight);
    cursor.mergeBlockFormat(format);
  }
  for (QTextFrame* frame : document()->rootFrame()->childFrames()) {
    auto* table = qobject_cast<QTextTable*>(frame);
    if (table == nullptr) continue;
    QTextTableFormat look = table->format();
    look.setBorder(0);
    if (isRightToLeft()) look.setLayoutDirection(Qt::RightToLeft);
    look.setCellPadding(4);
    look.setCellSpacing(0);
    look.setBorderCollapse(true);
    look.setBorderBrush(borderColour(palette()));
    look.setBorder(0.5);
    look.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    look.setBottomMargin(12);
    table->setFormat(look);
  }
  cursor.endEditBlock();
}

void GuideView::fitPictures() {
  const int room = std::min(viewport()->width() - 2 * kMargin, kWidestText);
  for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
    for (auto part = block.begin(); !part.atEnd(); ++part) {
      if (!part.fragment().charFormat().isImageFormat()) continue;
      QTextImageFormat image = part.fragment().charFormat().toImageFormat();
      const QSize size = QImageReader(QStringLiteral(":/moodogram/guide/") + image.name()).size();  // reads no pixels
      if (size.isEmpty()) continue;
      const int width = std::min(room, size.width());
      image.setWidth(width);
      image.setHeight(static_cast<qreal>(size.height()) * width / size.width());
      QTextCursor cursor(document());
      cursor.setPosition(part.fragment().position());
      cursor.setPosition(part.fragment().position() + part.fragment().length(), QTextCursor::KeepAnchor);
      cursor.setCharFormat(image);
      break;  // the fragments are others now; a paragraph has one picture
    }
  }
}

void GuideView::mark() {
  QList<ExtraSelection> marks;
  QTextCharFormat format;
  format.setBackground(palette().color(QPalette::Highlight));
  format.setForeground(palette().color(QPalette::HighlightedText));
  for (const QString& word : m_words.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
    for (QTextCursor at = document()->find(word); !at.isNull(); at = document()->find(word, at)) {
      const int before = at.selectionStart() - 1;
      if (before < 0 || beginsWord(document()->characterAt(before), word.front())) marks << ExtraSelection{at, format};
    }
  }
  setExtraSelections(marks);
}

void GuideView::changeEvent(QEvent* event) {
  QTextBrowser::changeEvent(event);
  if (m_page == nullptr || m_isFormatting) return;
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
    // Colours of links are taken when the text is read.
    const int place = verticalScrollBar()->value();
    read();
    verticalScrollBar()->setValue(place);
  }
}

void GuideView::resizeEvent(QResizeEvent* event) {
  QTextBrowser::resizeEvent(event);
  format();
}

}  // namespace moodogram::ui
