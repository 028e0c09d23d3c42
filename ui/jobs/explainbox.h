// SPDX-License-Identifier: GPL-3.0-or-later
//
// An explanation as a box, and the last words of the log below it, with the way to that line.
#pragma once

#include "client/base/remotepath.h"
#include "ui/jobs/jobexplain.h"
#include "ui/present/jobwords/jobwords.h"

#include <QtWidgets/QFrame>

#include <optional>

class QFormLayout;
class QLabel;
class QPushButton;

namespace officina {

// What a log tells of its job's end, and where.
struct FoundWords {
    jobwords::Words words;
    RemotePath file;
    qint64 from = 0; // of the line, bytes from the start of the file
};

class ExplainBox : public QFrame
{
    Q_OBJECT

public:
    explicit ExplainBox(QWidget *parent = nullptr);

    void setExplanation(const Explanation &explanation); // an empty one hides the box
    void setLastWords(const std::optional<FoundWords> &found);

Q_SIGNALS:
    void placeWanted(const officina::RemotePath &file, qint64 offset);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setText(QLabel *label, const QString &text);

    Explanation m_explanation;
    std::optional<FoundWords> m_found;
    QLabel *m_title, *m_sentence, *m_next, *m_word;
    QFormLayout *m_facts;
    QWidget *m_log;
    QLabel *m_logSentence, *m_logNext, *m_logLine;
    QPushButton *m_show;
};

} // namespace officina
