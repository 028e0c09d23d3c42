// SPDX-License-Identifier: GPL-3.0-or-later
//
// The text of an output: takes lines at its end and before its beginning, follows the end until the
// reader scrolls away, and holds no more than mostLines and mostCharacters.
#pragma once

#include "ui/present/outputtext.h"

#include <QtWidgets/QPlainTextEdit>

namespace officina {

class OutputInk;

class OutputPane : public QPlainTextEdit
{
    Q_OBJECT

public:
    static constexpr int mostLines = 100'000;
    static constexpr int mostCharacters = 16'000'000;

    explicit OutputPane(QWidget *parent = nullptr);

    void clearLines();
    void append(const QList<OutputLine> &lines); // as OutputText gives them
    void prepend(const QList<OutputLine> &lines); // whole ones
    bool isEmpty() const;
    bool isFull() const; // what comes before has no room
    qint64 firstByte() const; // in the file, of the first line held

    bool isFollowing() const { return m_following; }
    void setFollowing(bool following);
    int newLines() const { return m_newLines; } // since it does not follow

    // Shows the line that holds this byte of the file, and marks it; false where it is not held.
    bool showByte(qint64 offset);
    void setMarks(const QList<QTextEdit::ExtraSelection> &marks); // of a search

Q_SIGNALS:
    void followingChanged(bool following);
    void newLinesChanged(int lines);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setBlocks(QTextBlock block, const QList<OutputLine> &lines);
    void trim();
    void toEnd();
    void scrolled();
    void setNewLines(int lines);
    void showMarks();

    OutputInk *m_ink;
    bool m_following = true;
    bool m_changing = false; // scrolls by itself
    int m_newLines = 0;
    QList<QTextEdit::ExtraSelection> m_marks;
    QTextCursor m_shown; // the line that was jumped to
};

} // namespace officina
