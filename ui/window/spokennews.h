// SPDX-License-Identifier: GPL-3.0-or-later
//
// News of the window for those who cannot see it: a transfer that has ended, and what happened to jobs while the window
// is in front. Each is said once. The state of the connection is the top bar's to say, an error its panel's.
#pragma once

#include <QtCore/QObject>

#include <functional>

class QWidget;

namespace officina {

class NewsTeller;
class TransferQueue;

class SpokenNews : public QObject
{
    Q_OBJECT

public:
    // window: the one in view now; nullptr: there is none, and nothing is said.
    SpokenNews(const TransferQueue &transfers, const NewsTeller &news, std::function<QWidget *()> window,
               QObject *parent = nullptr);

    void say(const QString &text) const;

private:
    void transferEnded(qint64 id) const;

    const TransferQueue &m_transfers;
    std::function<QWidget *()> m_window;
};

} // namespace officina
