// SPDX-License-Identifier: GPL-3.0-or-later
//
// All histograms, images and texts of the shown runs, a card for each tag and run; cards of one tag
// go through the steps together.
#pragma once

#include "client/curves/formats/media.h"

#include <QtWidgets/QScrollArea>

#include <map>

class QGridLayout;

namespace officina {

class MediaCard;

struct MediaItem {
    QString tag;
    QString key; // of the run
    QString run; // its name
    int style = 0;
    const Media *media = nullptr; // read by show() alone
};

class MediaView : public QScrollArea
{
    Q_OBJECT

public:
    static constexpr int maxCards = 200; // more could not be looked through

    explicit MediaView(QWidget *parent = nullptr);

    void show(const QList<MediaItem> &items);
    QList<MediaCard *> cards() const; // by tag, then run

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    int columnsThatFit() const;

    QGridLayout *m_grid;
    QWidget *m_content;
    std::map<std::pair<QString, QString>, MediaCard *> m_cards; // by tag and the run's key
    int m_columns = 0;
};

} // namespace officina
