// SPDX-License-Identifier: GPL-3.0-or-later
//
// See the header. The words are those that the window shows.
#include "ui/window/spokennews.h"

#include "client/staging/queue/transferqueue.h"
#include "ui/common/announce.h"
#include "ui/data/transfertexts.h"
#include "ui/window/newsteller.h"

#include <QtWidgets/QWidget>

#include <utility>

namespace officina {

using namespace Qt::StringLiterals;

SpokenNews::SpokenNews(const TransferQueue &transfers, const NewsTeller &news, std::function<QWidget *()> window,
                       QObject *parent)
    : QObject(parent), m_transfers(transfers), m_window(std::move(window))
{
    connect(&m_transfers, &TransferQueue::ended, this, &SpokenNews::transferEnded);
    connect(&news, &NewsTeller::leftToWindow, this,
            [this](const QStringList &sentences) { say(sentences.join(u' ')); });
}

void SpokenNews::say(const QString &text) const
{
    QWidget *window = m_window();
    if (window && window->isVisible())
        announce(*window, text);
}

void SpokenNews::transferEnded(qint64 id) const
{
    if (const TransferItem *item = m_transfers.find(id))
        say(u"%1, %2"_s.arg(transfertexts::what(*item), transfertexts::state(*item)));
}

} // namespace officina
