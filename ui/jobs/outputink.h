// SPDX-License-Identifier: GPL-3.0-or-later
//
// The colours of a terminal on a page of ours: each stays what it is called, as light or as dark as
// it takes to be read on the scheme's ground (4.5:1).
#pragma once

#include "ui/common/theme.h"
#include "ui/present/outputtext.h"

#include <QtGui/QSyntaxHighlighter>

namespace officina {

// What a line of the text shown is in the file.
struct OutputBlock : QTextBlockUserData {
    qint64 from = 0; // bytes
    QList<OutputSpan> spans;
};

double contrast(const QColor &a, const QColor &b); // 1 to 21, as WCAG has it
QTextCharFormat inkOf(const OutputStyle &style, const Colours &colours);

class OutputInk : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit OutputInk(QTextDocument *document) : QSyntaxHighlighter(document), m_colours(&Colours::light()) {}
    void setColours(const Colours &colours); // all text again, where they are others

protected:
    void highlightBlock(const QString &text) override;

private:
    const Colours *m_colours;
};

} // namespace officina
