// SPDX-License-Identifier: GPL-3.0-or-later
//
// A label whose relative time stays fresh: "saved 12 s ago". It wakes up only as often as its text
// can change, and not while it is hidden.
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QTimer>
#include <QtWidgets/QLabel>

#include <functional>

namespace officina {

class AgeLabel : public QLabel
{
    Q_OBJECT

public:
    // sentence puts the age into words: [](const QString &age) { return tr("saved %1").arg(age); }
    using Sentence = std::function<QString(const QString &age)>;
    explicit AgeLabel(Sentence sentence, QWidget *parent = nullptr);

    void setTime(const QDateTime &time); // an invalid time empties the label

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refresh();

    Sentence m_sentence;
    QDateTime m_time;
    QTimer m_timer;
};

} // namespace officina
