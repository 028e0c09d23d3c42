// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looks for words in an output that goes on growing: how often they are there, the next and the
// previous place, upper and lower case alike or not.
#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QToolButton;

namespace officina {

class OutputPane;

class OutputSearch : public QWidget
{
    Q_OBJECT

public:
    static constexpr int mostHits = 100'000;

    explicit OutputSearch(OutputPane &pane, QWidget *parent = nullptr);

    void open(); // with what is selected in the text
    void close();
    void refresh(); // soon: the text has changed

private:
    void addKey(QToolButton &tool, const QList<QKeySequence> &keys, const std::function<void()> &work);
    void search();
    void go(int step);
    void show(int hit);
    void tell();

    OutputPane &m_pane;
    QLineEdit *m_words;
    QToolButton *m_case;
    QLabel *m_count;
    QTimer m_timer;
    QList<int> m_hits; // positions in the text
    int m_length = 0;
    int m_current = -1;
};

} // namespace officina
