// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a server wrote, shown as it is: several lines, equal widths, web addresses that can be
// clicked, and nothing of it taken for markup.
#pragma once

#include <QtWidgets/QTextBrowser>

namespace officina {

// Plain text as HTML, with http and https addresses as links.
QString linkedHtml(const QString &text);

class ServerText : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ServerText(const QString &text, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};

} // namespace officina
